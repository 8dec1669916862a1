"""The body of a recognised table: its columns cell by cell, and the rows that are no rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import cast

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.columns import ColumnMap, Header
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.formats import Format, header_key
from desktop_app.imports.grid import AT_ONCE, Grid
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import Action, Cell, Choices, Problem, Question, SheetRows
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parsed import ColumnRows, ParsedRow
from desktop_app.imports.scales import scale_of, scale_of_titles
from desktop_app.imports.values import clean, is_nothing, texts, texts_and_kinds

_SUB_HEADER = 2
"""Headers that a row of other headers for another type of rows shares with the first one."""


_AMOUNTS = frozenset({
    "amount", "net", "tax", "debit", "credit", "invoice_total", "cost", "budget", "experiment_budget", "monthly_cost",
    "annual_cost", "total_cost",
})  # fmt: skip
_THOUSANDS = 3  # the power of ten
_LONGEST_NOTHING = 4
_MAY_BE_NAMES = frozenset({"na", "nan", "nil", "none"})
_TELLS_ONLY = frozenset(
    {
        "description", "cost_centre", "ledger_account", "order_number", "buyer", "note", "team", "owner", "title",
        "manager", "purpose", "surface", "payer", "why",
    }
)  # fmt: skip
"""Fields without which a row means the same."""
_NAMES = frozenset({"name", "account", "email", "login", "manager", "owner", "vendor_text", "tool_text"})


@dataclass(frozen=True)
class Picked:
    """Amounts that have a column for each currency: which of them counts in each row."""

    columns: Mapping[str, list[Cell]]  # field -> the cells that count
    places: Mapping[str, Mapping[str, int]]  # field -> currency -> its column
    codes: Sequence[str | None]  # the currency of each row; None where no column has an amount
    cells: tuple[str, ...]  # the sheet's heads

    def heads(self, position: int) -> Mapping[str, str]:
        """The head of the column that counts in a row, by that of the first column of each field."""
        code = self.codes[position]
        found = ((next(iter(places.values())), places.get(code or "")) for places in self.places.values())
        return {self.cells[first]: self.cells[place] for first, place in found if place is not None}


@dataclass
class Body:
    """The rows below a header while they are being parsed; `skip` and `fixed` are filled on the way.

    Positions count the rows below the header from 0. `skip` holds what is no row at all (notes, repeated headers,
    empty time buckets); `fixed` what becomes of a row for a reason found in parsing.
    """

    sheet: SheetRows
    form: Format
    header: Header
    mapping: ColumnMap
    choices: Choices
    file_name: str
    rows: Sequence[Sequence[Cell]]
    numbers: Sequence[int]
    skip: set[int] = field(default_factory=set)
    fixed: dict[int, tuple[Action, str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    proofs: dict[int, str] = field(default_factory=dict)  # column index -> sentence
    question: Question | None = None
    picked: Picked | None = None  # where amounts have a column for each currency
    carried: dict[str, list[Cell]] = field(default_factory=dict)  # columns of fields, with what rows leave out
    comma_in: str | None = None  # the header of a column whose own cells prove a decimal comma
    _columns: list[list[Cell]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows)

    def has(self, name: str) -> bool:
        """Whether the sheet has a column for this field."""
        return name in self.mapping.fields

    def told(self, name: str) -> str | None:
        """The user's answer to a question of the choices: given now, else kept in the profile that the sheet is of."""
        answer: str | None = getattr(self.choices, name) or (
            getattr(self.form.saved, name) if self.form.saved else None
        )
        return answer

    def header_of(self, name: str) -> str:
        """The header of a field's column as the file writes it."""
        return self.header.cells[self.mapping.fields[name]]

    def cells(self, index: int) -> list[Cell]:
        """One column of the sheet, None where a row is too short."""
        if isinstance(self.rows, Grid):
            return self.rows.column(index)
        if not self._columns:
            self._columns = _turned(self.rows, len(self.header.cells))
        return self._columns[index]

    def column(self, name: str) -> list[Cell]:
        """The cells of a field's column; of one for each currency, those that count."""
        if self.picked is not None and name in self.picked.columns:
            return self.picked.columns[name]
        if name in self.carried:
            return self.carried[name]
        return self.cells(self.mapping.fields[name])

    def texts(self, name: str) -> list[str]:
        """The cleaned texts of a field's column; blanks where the sheet has none. The format's map is applied."""
        if name not in self.mapping.fields:
            return [""] * len(self)
        return texts(self.column(name))

    def values(self, name: str) -> list[str | None]:
        """The texts of a field for the result: mapped by the format, None where blank."""
        if name not in self.mapping.fields:
            return [None] * len(self)
        column, distinct = texts_and_kinds(self.column(name))
        mapped = self.form.maps.get(name)
        blank = {text for text in distinct if len(text) <= _LONGEST_NOTHING and is_nothing(text)}
        if name in _NAMES:
            blank = {text for text in blank if text.casefold() not in _MAY_BE_NAMES}
        if mapped is None and not blank:
            return cast("list[str | None]", column)
        mapped = mapped or {}
        other = mapped.get("*")
        known = {text: None if text in blank else mapped.get(text.casefold(), other or text) for text in distinct}
        return list(map(known.__getitem__, column))

    def numbers_of(self, name: str) -> NumberColumn:
        """A field's column as numbers, not yet settled."""
        column = NumberColumn(self.header_of(name), self.column(name), money=name in _AMOUNTS)
        if name in _AMOUNTS or name == "unit_price":
            self.scale(column, of_all=name in _AMOUNTS)
        return column

    def scale(self, column: NumberColumn, *, of_all: bool = True) -> None:
        """Read a column in thousands or millions where its head says so, or, `of_all`, a title above the table."""
        above = self.sheet.rows[: max(self.header.index, 0)] if of_all else ()
        titles = [clean(cell) for row in above for cell in row if isinstance(cell, str)]
        found = scale_of(column.header) or scale_of_titles((*titles, self.sheet.sheet) if of_all else ())
        if found is None:
            return
        column.power = found.power
        header, text = verbatim(column.header), verbatim(found.text)
        said = (
            say("{header} is read in thousands: “{text}” says so.", header=header, text=text)
            if found.power == _THOUSANDS
            else say("{header} is read in millions: “{text}” says so.", header=header, text=text)
        )
        if said not in self.notes:
            self.notes.append(said)

    def dates_of(self, name: str, never: frozenset[str] = frozenset()) -> DateColumn:
        """A field's column as dates, not yet settled; `never` are words for no date in lower case."""
        return self.days(self.header_of(name), self.column(name), never)

    def days(self, header: str, cells: Sequence[Cell], never: frozenset[str] = frozenset()) -> DateColumn:
        """Cells of the sheet as dates, with days counted as the workbook counts them."""
        return DateColumn(header, cells, never, since_1904=self.sheet.since_1904)

    def filled(self, position: int) -> list[str]:
        """The texts of the row's cells that are not blank."""
        return [text for cell in self.rows[position] if cell is not None and (text := clean(cell))]

    def prove(self, header: str, proof: str) -> None:
        """Keep the proof of a column, and of the columns that are the same in other currencies."""
        if header not in self.header.cells:
            return
        place = self.header.cells.index(header)
        alike = next((places for places in self.mapping.several.values() if place in places), (place,))
        self.proofs |= dict.fromkeys(alike if self.picked is not None else (place,), proof)

    def kept(self) -> Iterable[int]:
        """Positions of what counts as a row read."""
        return (position for position in range(len(self)) if position not in self.skip)

    def is_blank(self, position: int) -> bool:
        """Whether a row has no values in the result: it is no row, a total or rejected."""
        if position in self.skip:
            return True
        return self.fixed.get(position, (None,))[0] in (Action.TOTAL, Action.REJECTED)

    def live(self) -> Sequence[int]:
        """Positions of the rows that parsing leaves for the catalog to decide on."""
        if not self.skip and not self.fixed:
            return range(len(self))
        return [i for i in range(len(self)) if i not in self.skip and i not in self.fixed]

    def reject(self, position: int, column: str, message: str) -> None:
        """Reject a row with its reason, unless it is already settled."""
        if position not in self.fixed and position not in self.skip:
            column = column if self.picked is None else self.picked.heads(position).get(column, column)
            self.fixed[position] = (Action.REJECTED, message)
            self.problems.append(Problem(self.numbers[position], column, message))

    def result(self, columns: Sequence[Iterable[object]], *, exact: bool = False) -> Sequence[ParsedRow]:
        """The parsed rows from one iterable of values for each field of the kind."""
        kept = tuple(column if isinstance(column, list | tuple) else list(column) for column in columns)
        return ColumnRows(self.numbers, kept, dict(self.fixed), frozenset(self.skip), exact)


def _turned(rows: Sequence[Sequence[Cell]], width: int) -> list[list[Cell]]:
    """The columns of rows, a few hundred rows at a time: what the processor holds at once is three times as fast."""
    columns: list[list[Cell]] = [[] for _ in range(max(width, max(map(len, rows), default=0)))]
    for start in range(0, len(rows), AT_ONCE):
        some = rows[start : start + AT_ONCE]
        blank = [None] * len(some)
        for column, cells in zip_longest(columns, zip_longest(*some)):
            column.extend(cells or blank)
    return columns


def make_body(sheet: SheetRows, table: Table, choices: Choices, file_name: str) -> Body:
    """The rows below the header, without repetitions of the header."""
    start = table.header.index + 1
    body = Body(
        sheet, table.form, table.header, table.mapping, choices, file_name, sheet.rows[start:], sheet.numbers[start:]
    )
    _skip_repeated_headers(body)
    _skip_blank(body)
    return body


def _skip_repeated_headers(body: Body) -> None:
    """Leave out the header where it stands again; what is below another one is another table, and is not read as this.

    Formats that keep parts of an invoice under headers of their own tell them by the type of each row.
    """
    place = next(index for index, cell in enumerate(body.header.cells) if cell)
    wanted = [header_key(cell) for cell in body.header.cells]
    names = {body.header.cells[place], body.sheet.rows[body.header.index][place]}
    several = "part" in body.form.maps.get("line_kind", {}).values()
    other: int | None = None  # where another table begins
    cells = body.cells(place)
    if names.isdisjoint(cells):
        return
    for position in [position for position, cell in enumerate(cells) if cell in names]:
        here = [header_key(clean(other)) for other in body.rows[position]]
        here += [""] * (len(wanted) - len(here))
        if here[: len(wanted)] == wanted:
            reject_table(body, other, position)
            other = None
        elif len(wanted) <= _SUB_HEADER or here[:_SUB_HEADER] != wanted[:_SUB_HEADER]:
            continue
        elif not several and any(one != mine for one, mine in zip(here, wanted, strict=False) if one):
            reject_table(body, other, position)
            other = position
        body.skip.add(position)
    reject_table(body, other, len(body))


def reject_table(body: Body, start: int | None, end: int) -> None:
    """Reject the rows of another table, which begins with its header at `start`."""
    if start is None:
        return
    reason = say(
        "row {row:,} begins another table with other columns; put it on a sheet of its own",
        row=body.numbers[start],
    )
    for position in range(start + 1, end):
        body.reject(position, body.header.cells[next(i for i, cell in enumerate(body.header.cells) if cell)], reason)


def _skip_blank(body: Body) -> None:
    """Empty time buckets, and rows that hold nothing but spaces."""
    keys = [header_key(cell) for cell in body.header.cells]
    if body.form.blank_row:
        if body.form.blank_row in keys:
            place = keys.index(body.form.blank_row)
            body.skip.update(i for i, cell in enumerate(body.cells(place)) if cell is None or clean(cell) == "")
        else:
            body.skip.update(range(len(body)))
