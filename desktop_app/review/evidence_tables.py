"""A question's evidence as tables: which columns it has depends on what its rows are about.

A column is a code: `name` (the record by its name), `person`, `tool`, `subscription`, `team`, `beside`, `last_active`,
`as_of`, `period`, `vendor`, `buyer`, `invoice`, `date`, `payment`, `channel`, `amount`, `found` and those that a rule
adds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

Item = Mapping[str, Any]

_SEAT = ("person", "tool", "subscription", "beside", "team", "last_active", "as_of", "price")
_LINE = ("vendor", "tool", "buyer", "invoice", "date", "payment", "channel", "amount", "found")
_RECORD = (
    "name", "period", "tool", "team", "account", "payer", "start", "end", "seats", "found", "price", "amount",
    "revenue", "margin", "value_measure", "shown", "as_of",
)  # fmt: skip
_ALWAYS = {"seat": ("person", "last_active", "as_of"), "line": ("vendor", "date", "amount")}
_TELLS_APART = ("payment", "channel")  # of lines; nothing is said by a column of one word
_PERIOD = re.compile(r"\d{4}-\d{2}( to \d{4}-\d{2})?")


class Amount(NamedTuple):
    """An amount in a cell."""

    micros: int
    currency: str


Cell = str | Amount


@dataclass(frozen=True)
class EvidenceRow:
    """One row of evidence: a cell for each column, where it was read, and the record it leads to."""

    cells: tuple[Cell, ...]
    source: str
    kind: str | None
    id: int | None


@dataclass(frozen=True)
class EvidenceTable:
    """Rows about records of one kind, under the columns that they fill."""

    kind: str
    columns: tuple[str, ...]
    rows: tuple[EvidenceRow, ...]


def evidence_tables(items: Iterable[Item]) -> tuple[EvidenceTable, ...]:
    """Return stored evidence as a table for each kind of record in it, in the order in which they come first."""
    kinds: dict[str, list[Item]] = {}
    for item in items:
        kinds.setdefault(str(item.get("kind") or ""), []).append(item)
    return tuple(_table(kind, together) for kind, together in kinds.items())


def _table(kind: str, items: Sequence[Item]) -> EvidenceTable:
    read = {"seat": _seat, "line": _line}.get(kind, _record)
    rows = [read(item) for item in items]
    columns = tuple(
        code
        for code in {"seat": _SEAT, "line": _LINE}.get(kind, _RECORD)
        if code in _ALWAYS.get(kind, ()) or _says_something(code, rows)
    )
    return EvidenceTable(
        kind, columns,
        tuple(
            EvidenceRow(tuple(row.get(code, "") for code in columns), _source(item), kind or None, _number(item))
            for row, item in zip(rows, items, strict=True)
        ),
    )  # fmt: skip


def _says_something(code: str, rows: Sequence[Mapping[str, Cell]]) -> bool:
    said = {row.get(code, "") for row in rows}
    if code in _TELLS_APART:
        return len(said) > 1
    if code == "tool" and all(_within(row.get("tool", ""), _called(row)) for row in rows):
        return False  # "ChatGPT" beside "ChatGPT Enterprise" takes room for nothing
    if code in ("name", "tool") and len(said) == 1 and all(row.get("period") for row in rows):
        return False  # month by month of what the question names
    return said != {""}


def _called(row: Mapping[str, Cell]) -> str:
    return " ".join(str(row.get(code, "")) for code in ("name", "vendor", "subscription"))


def _within(part: Cell, whole: str) -> bool:
    return str(part).casefold() in whole.casefold()


def _seat(item: Item) -> dict[str, Cell]:
    return {
        "person": _word(item, "person", "name", "account", "text"), "tool": _word(item, "tool"),
        "subscription": _word(item, "subscription"), "beside": _word(item, "beside"), "team": _word(item, "team"),
        "last_active": _word(item, "last_active") or "none", "as_of": _word(item, "data_date"),
        "price": _word(item, "price"),
    }  # fmt: skip


def _line(item: Item) -> dict[str, Cell]:
    return {
        "vendor": _word(item, "name", "person", "text"), "tool": _word(item, "tool"),
        "buyer": _word(item, "buyer"),
        "invoice": _word(item, "invoice"), "date": _word(item, "date"), "payment": _word(item, "payment"),
        "channel": _word(item, "channel"), "amount": _amount(item), "found": _word(item, "evidence"),
    }  # fmt: skip


def _record(item: Item) -> dict[str, Cell]:
    """Read what is no seat and no line; its name may be a period, or say what was found."""
    name, found = _word(item, "name", "person", "account", "text"), _word(item, "evidence")
    row: dict[str, Cell] = {
        code: _word(item, code)
        for code in ("tool", "account", "payer", "start", "end", "price", "revenue", "margin", "value_measure", "shown")
    }
    row |= {"amount": _amount(item), "as_of": _word(item, "data_date")}
    if isinstance(item.get("seats"), int):
        row["seats"] = str(item["seats"])
    if item.get("kind") != "use_case":
        row["team"] = _word(item, "team")
    if _PERIOD.fullmatch(name):
        return row | {"period": name, "found": "" if found == name else found}
    if _PERIOD.fullmatch(found):
        return row | {"name": name.removesuffix(f", {found}"), "period": found}
    if item.get("kind") == "use_case":  # the question is about it: its rows differ by what was found
        return row | {"name": name, "found": "" if _within(found, name) else found}
    return row | {"name": name, "found": found}


def _word(item: Item, *names: str) -> str:
    return next((_text(item[name]) for name in names if item.get(name)), "")


def _text(value: object) -> str:
    """Return a value as text; a sentence keeps what it is made of."""
    return value if isinstance(value, str) else str(value)


def _amount(item: Item) -> Cell:
    amount = item.get("amount")
    return Amount(amount, str(item.get("currency") or "")) if isinstance(amount, int) else ""


def _source(item: Item) -> str:
    """Say where a row was read: file, sheet where its name says more, and row."""
    place = [str(item["file"])] if item.get("file") else []
    if item.get("sheet") and item.get("file") and str(item["sheet"]) not in str(item["file"]):
        place.append(str(item["sheet"]))
    if item.get("row"):
        place.append(f"row {item['row']}")
    return ", ".join(place)


def _number(item: Item) -> int | None:
    number = str(item.get("id") or "")
    return int(number) if number.isdigit() else None
