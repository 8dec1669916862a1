"""What the reader of workbooks leaves out of ods files: hidden parts, errors, merged cells, currencies.

Attributes are those of OpenDocument 1.3, part 3, chapters 9 and 19; LibreOffice says of a cell that it is an error in a
namespace of its own, other programs show the error as the text of a formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import IO
from xml.parsers import expat

from desktop_app.imports.model import CurrencyRun
from desktop_app.imports.read_facts import SheetFacts

_TELLING = (
    b'value-type="error"', b"<table:null-date", b"table:visibility=", b"number-rows-spanned=", b"office:currency=",
    b"table:formula=",
)  # fmt: skip
_PIECE = 1 << 20
_OVERLAP = 32  # bytes: what is looked for may be cut in two
_ERROR = re.compile(r"#(?:DIV/0!|N/A|REF!|VALUE!|NAME\?|NUM!|NULL!)|Err:\d{3}")
_HIDDEN = ("collapse", "filter")
_MOST_REPEATED = 1_000  # cells that one element with an error stands for


def tells_facts(source: IO[bytes]) -> bool:
    """Whether a content.xml has any of what is looked for: only then it is worth to be walked through."""
    rest = b""
    while piece := source.read(_PIECE):
        piece = rest + piece
        if any(text in piece for text in _TELLING):
            return True
        rest = piece[-_OVERLAP:]
    return False


def ods_facts(source: IO[bytes]) -> tuple[Mapping[str, SheetFacts], bool]:
    """The facts of each sheet from a content.xml, and whether days are counted from 1904 on.

    Raises ExpatError where it is not well-formed.
    """
    walk = _Walk()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = walk.text
    parser.ParseFile(source)
    return {name: sheet.facts() for name, sheet in walk.sheets.items()}, walk.since_1904


@dataclass
class _Sheet:
    """What was found of one sheet so far; rows and columns count from 0."""

    row: int = 0
    rows: int = 1  # for which the present row stands
    column: int = 0
    hidden_rows: int = 0
    hidden_columns: bool = False
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    uncalculated: set[tuple[int, int]] = field(default_factory=set)
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    runs: dict[int, list[CurrencyRun]] = field(default_factory=dict)

    def facts(self) -> SheetFacts:
        return SheetFacts(
            self.hidden_rows,
            self.hidden_columns,
            self.errors,
            frozenset(self.uncalculated),
            tuple(self.merged),
            self.runs,
        )

    def places(self, columns: int) -> Iterator[tuple[int, int]]:
        """The cells that one element stands for."""
        columns = min(columns, _MOST_REPEATED)
        for row in range(self.row, self.row + min(self.rows, _MOST_REPEATED)):
            for column in range(self.column, self.column + columns):
                yield row, column

    def add_currency(self, columns: int, code: str) -> None:
        first, last, shown = self.row + 1, self.row + self.rows, f"[${code}]"
        for column in range(self.column, self.column + min(columns, _MOST_REPEATED)):
            runs = self.runs.setdefault(column, [])
            if runs and runs[-1][1] + 1 == first and runs[-1][2] == shown:
                first = runs.pop()[0]
            runs.append((first, last, shown))


class _Walk:
    """Follows the elements of a content.xml."""

    def __init__(self) -> None:
        self.sheets: dict[str, _Sheet] = {}
        self.since_1904 = False
        self._sheet: _Sheet | None = None
        self._deep = 0  # tables in which the present element stands: a cell may hold another one
        self._cell: Mapping[str, str] | None = None
        self._said = ""
        self._hidden = False
        self._filled = False  # a hidden row without any cell is none that was read

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table:table":
            self._deep += 1
            if self._deep == 1:
                self._sheet = self.sheets.setdefault(attributes.get("table:name", ""), _Sheet())
        elif name == "table:null-date":
            self.since_1904 = attributes.get("table:date-value", "").startswith("1904-")
        elif self._sheet is None or self._deep != 1:
            return
        elif name in ("table:table-cell", "table:covered-table-cell"):
            self._cell, self._said = attributes, ""
        elif name == "table:table-row":
            self._sheet.rows = _number(attributes, "table:number-rows-repeated")
            self._sheet.column, self._filled = 0, False
            self._hidden = attributes.get("table:visibility") in _HIDDEN
        elif name == "table:table-column" and attributes.get("table:visibility") in _HIDDEN:
            self._sheet.hidden_columns = True

    def text(self, said: str) -> None:
        if self._cell is not None and self._deep == 1:
            self._said += said

    def end(self, name: str) -> None:
        if name == "table:table":
            self._deep -= 1
            if not self._deep:
                self._sheet = None
        elif self._sheet is None or self._deep != 1:
            return
        elif name in ("table:table-cell", "table:covered-table-cell") and self._cell is not None:
            self._take(self._sheet, self._cell, self._said.strip())
            self._cell = None
        elif name == "table:table-row":
            if self._hidden and self._filled:
                self._sheet.hidden_rows += self._sheet.rows
            self._sheet.row += self._sheet.rows

    def _take(self, sheet: _Sheet, cell: Mapping[str, str], said: str) -> None:
        """Look at a cell that has ended, and go on to the next one."""
        columns = _number(cell, "table:number-columns-repeated")
        kind = cell.get("office:value-type")
        self._filled = self._filled or kind is not None or bool(said)
        formula = "table:formula" in cell
        if cell.get("calcext:value-type") == "error" or (formula and _ERROR.fullmatch(said)):
            sheet.errors.update(dict.fromkeys(sheet.places(columns), said or "Err"))
        elif formula and kind is None and not said:
            sheet.uncalculated.update(sheet.places(columns))
        if (down := _number(cell, "table:number-rows-spanned")) > 1:
            sheet.merged.append((sheet.row, sheet.row + down - 1, sheet.column))
        if code := cell.get("office:currency"):
            sheet.add_currency(columns, code)
        sheet.column += columns


def _number(attributes: Mapping[str, str], name: str) -> int:
    text = attributes.get(name, "")
    return max(int(text[:9]), 1) if text.isdecimal() else 1
