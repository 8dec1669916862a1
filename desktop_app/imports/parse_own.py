"""Our own lists cell by cell: a text is what it says, and no word is guessed at."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from desktop_app.catalog.fields import KINDS, Field
from desktop_app.catalog.money import to_micros
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.catalog.table_model import Column
from desktop_app.catalog.tables import TABLES
from desktop_app.imports.model import Action, Cell
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.own_formats import own_of, refusal
from desktop_app.imports.own_list_model import OwnList
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_reports import reports_by_row
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_terms import yes_no
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.values import Bad, clean

Value = str | int | None
_FREE = frozenset({"channel", "value_level"})  # other words are kept there too
_CHOSEN: Mapping[str, Sequence[Field]] = {
    kind.table: [one for one in kind.fields if one.type == "choice" and not one.part and one.name not in _FREE]
    for kind in KINDS.values()
}
_ID = Column("id", "Id", "int")


def parse_own(body: Body) -> Sequence[ParsedRow]:
    """The rows of a list of ours: JSON text of an object, column of the list -> value; blank cells are left out.

    Ids and amounts (micro-units) are integers, dates ISO text, yes and no 1 and 0.
    """
    own = own_of(body.form.saved.base if body.form.saved else body.form.id)
    if own is None:
        raise ValueError(f"{body.form.id} is no list of ours")
    if own.why:
        return _nothing(body, own)
    columns = {column.key: column for column in (_ID, *TABLES[own.name].columns) if body.has(column.key)}
    found, days = _columns(body, own, columns)
    if body.question:
        return []
    reports = reports_by_row(body, days) if own.name == "seats" else None
    if reports is not None:
        found["report"] = reports
    live = set(body.live())
    texts: list[str | None] = []
    for i in range(len(body)):
        row = {key: column[i] for key, column in found.items() if column[i] is not None}
        missing = next((key for key in own.needs if i in live and row.get(key) is None), None)
        if missing:
            title = columns[missing].title if missing in columns else missing
            body.reject(i, title, say("the row has no {title}", title=verbatim(title)))
        texts.append(json.dumps(row, ensure_ascii=False))
    return body.result((texts,))


def _nothing(body: Body, own: OwnList) -> Sequence[ParsedRow]:
    """Every row of a list that is not imported, with the reason."""
    why = refusal(own)
    body.notes.append(why)
    for i in body.live():
        body.fixed[i] = (Action.OUT_OF_SCOPE, own.why)
    return body.result(([None] * len(body),))


def _columns(
    body: Body, own: OwnList, columns: dict[str, Column]
) -> tuple[dict[str, Sequence[Value]], dict[str, Sequence[str | None]]]:
    """The values of every column that is read, and of those of dates; a cell that cannot be read rejects its row."""
    dates = {key: body.dates_of(key) for key, column in columns.items() if column.type == "date"}
    numbers = {key: body.numbers_of(key) for key, column in columns.items() if _is_number(column)}
    settle_numbers(body, numbers)
    settle_dates(body, list(dates.values()))
    if body.question:
        return {}, {}
    found: dict[str, Sequence[Value]] = {}
    days: dict[str, Sequence[str | None]] = {}
    for key, column in columns.items():
        if key in dates:
            found[key] = days[key] = _days(body, key, dates[key].values())
        elif key in numbers:
            found[key] = _numbers(body, column, numbers[key])
        elif _is_id(column):
            found[key] = [_number(cell) for cell in body.column(key)]
        elif column.type == "bool":
            found[key] = [yes_no(clean(cell)) for cell in body.column(key)]
        else:
            found[key] = _texts(body.column(key))
            _check_words(body, own, key, found[key])
    return found, days


def _check_words(body: Body, own: OwnList, key: str, column: Sequence[Value]) -> None:
    """Reject rows with a word that the program does not know where it knows all of them, such as a state."""
    field = next((one for one in _CHOSEN.get(own.table, ()) if own.stored.get(key) == one.stored), None)
    if field is None:
        return
    allowed = {*field.choices, *(("left",) if own.table == "person" else ())}
    for i, text in enumerate(column):
        if text is not None and text not in allowed:
            body.reject(
                i,
                body.header_of(key),
                say("“{text}” is none of: {names}", text=verbatim(str(text)), names=", ".join(field.choices)),
            )


def _is_id(column: Column) -> bool:
    return column.type == "int" and (column.key == "id" or column.key.endswith("_id"))


def _is_number(column: Column) -> bool:
    return column.type in ("money", "int") and not _is_id(column)


def _number(cell: Cell) -> int | None:
    """An id; None where a spreadsheet program has rounded it."""
    text = clean(cell)
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 20 else None


def _texts(column: Sequence[Cell]) -> list[Value]:
    """Texts as they are, of several lines too."""
    return [(cell.replace("\r\n", "\n") if isinstance(cell, str) else clean(cell)) or None for cell in column]


def _days(body: Body, key: str, days: Sequence[str | Bad | None]) -> list[str | None]:
    for i, day in enumerate(days):
        if isinstance(day, Bad):
            body.reject(i, body.header_of(key), day.reason)
    return [day if isinstance(day, str) else None for day in days]


def _numbers(body: Body, column: Column, numbers: NumberColumn) -> list[Value]:
    made: Callable[[Decimal], int] = to_micros if column.type == "money" else _whole
    found: list[Value] = []
    for i, text in enumerate(numbers.values()):
        value = None
        if isinstance(text, Bad):
            body.reject(i, numbers.header, text.reason)
        elif text is not None:
            try:
                value = made(Decimal(text))
            except (OverflowError, ValueError):
                body.reject(i, numbers.header, say("{text} is no number that can be kept here", text=verbatim(text)))
        found.append(value)
    return found


def _whole(number: Decimal) -> int:
    if number != number.to_integral_value() or abs(number) >= 2**63:
        raise ValueError(number)
    return int(number)
