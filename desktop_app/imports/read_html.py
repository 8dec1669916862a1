"""Tables of an HTML page that a web program saved under a spreadsheet's name.

The parser of the standard library takes hours for a page of a few megabytes that is made to do harm; this one passes
over every character a fixed number of times.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop_app.imports.values import scan

_MOST_SPANNED = 1000  # columns or rows, as in browsers
_NAME = re.compile(r"/?[A-Za-z][^\s/>]*")
_TELLING = re.compile(r"[>\"']")
_UNREAD = {name: re.compile(rf"</{name}", re.IGNORECASE) for name in ("script", "style", "title", "textarea")}

Row = list[str | None]


def tables(text: str) -> list[Table]:
    """Return the tables of a page that hold anything; spanned cells stand in the first of their columns."""
    found = _Tables()
    for name, rest in _parts(text):
        if name is None:
            found.add_text(rest)
        else:
            found.tag(name, rest)
    found.close_cell()
    for table in found.tables:
        table.end_row()
    return [table for table in found.tables if any(any(row) for row in table.rows)]


def _parts(text: str) -> Iterator[tuple[str | None, str]]:
    """Tags as (name in small letters, the rest of the tag), texts as (None, text); comments are left out."""
    place = 0
    while (start := text.find("<", place)) >= 0:
        if start > place:
            yield None, text[place:start]
        name = _NAME.match(text, start + 1)
        if name is not None:
            end = _end_of_tag(text, name.end())
            if end < 0:
                return
            word = name[0].lower()
            yield word, text[name.end() : end]
            place = end + 1
            if word in _UNREAD:
                closing = _UNREAD[word].search(text, place)
                place = closing.start() if closing else len(text)
        elif text.startswith(("<!", "<?", "</"), start):
            sign = "-->" if text.startswith("<!--", start) else ">"
            end = text.find(sign, start + 2)
            if end < 0:
                return
            place = end + len(sign)
        else:
            yield None, "<"
            place = start + 1
    yield None, text[place:]


def _end_of_tag(text: str, place: int) -> int:
    """Where a tag ends; a mark of quotation counts behind "=" only, and where it is closed. -1 where it never ends."""
    while found := _TELLING.search(text, place):
        if found[0] == ">":
            return found.start()
        place = found.end()
        if text[max(0, place - 40) : place - 1].rstrip().endswith("="):
            place = max(place, text.find(found[0], place) + 1)
    return -1


@dataclass
class Table:
    """The rows of a table; a text stands in each of the rows that its cell reaches down into, a number in the first."""

    rows: list[Row] = field(default_factory=list)
    filled: int = 0  # cells that have a text from above
    _reached: dict[int, tuple[int, str]] = field(default_factory=dict)  # columns -> rows left, and the text from above

    def begin_row(self) -> None:
        """End the row before, and begin another one."""
        self.end_row()
        self.rows.append([])

    def end_row(self) -> None:
        """Fill up what is reached from above, where the row has anything of its own, and count down."""
        if not self.rows:
            return
        self._skip()
        row = self.rows[-1]
        for column, (_, text) in self._reached.items() if any(row) else ():
            if text and row[column] is None:
                row[column] = text
                self.filled += 1
        self._reached = {column: (left - 1, text) for column, (left, text) in self._reached.items() if left > 1}

    def add(self, text: str, columns: int, rows: int) -> None:
        """Add a cell, and the empty ones of the columns that it spans."""
        if not self.rows:
            self.rows.append([])
        self._skip()
        row = self.rows[-1]
        if rows > 1:
            below = dict.fromkeys(range(len(row), len(row) + columns), (rows, ""))
            self._reached |= {**below, len(row): (rows, "" if scan(text) else text)}
        row.append(text or None)
        row.extend([None] * (columns - 1))

    def _skip(self) -> None:
        row = self.rows[-1]
        while len(row) in self._reached:
            row.append(None)


class _Tables:
    """Collects the rows of every table; a table inside a cell is its own."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self._open: list[Table] = []  # the tables we are inside
        self._cell: list[str] | None = None
        self._spans = (1, 1)

    def tag(self, name: str, rest: str) -> None:
        """Take a tag: its name, with the slash of a closing one, and its attributes as they stand."""
        if name == "table":
            self.close_cell()
            self.tables.append(Table())
            self._open.append(self.tables[-1])
        elif not self._open:
            return
        elif name == "tr":
            self.close_cell()
            self._open[-1].begin_row()
        elif name in ("td", "th"):
            self.close_cell()
            self._cell = []
            self._spans = _span(rest, "colspan"), _span(rest, "rowspan")
        elif name == "br":
            self.add_text("\n")
        elif name in ("/td", "/th", "/tr"):
            self.close_cell()
        elif name == "/table":
            self.close_cell()
            self._open.pop()

    def add_text(self, text: str) -> None:
        """Take text; outside of cells it is left out."""
        if self._cell is not None:
            self._cell.append(text)

    def close_cell(self) -> None:
        """End the cell that is open, if one is."""
        if self._cell is not None:
            self._open[-1].add(" ".join(_unescaped("".join(self._cell)).split()), *self._spans)
            self._cell = None


def _span(attributes: str, name: str) -> int:
    found = re.search(rf"\b{name}\s*=\s*[\"']?\s*(\d{{1,6}})", attributes, re.IGNORECASE)
    return min(max(int(found[1]), 1), _MOST_SPANNED) if found else 1


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a character's number of thousands of digits
        return text
