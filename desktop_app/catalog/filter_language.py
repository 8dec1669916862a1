"""What people type to filter a list: `tool:cursor inactive>60 team:design -state:closed "two words"`.

A condition is a column, one of : = != > < >= <= and a value. `:` looks for a part of a text, a month or day of a date,
and the very value of a number; several values stand between commas; `none` is an empty cell and `any` a filled one. A
minus before a condition turns it round. A column goes by its key, its title, or a word of them that only it has. What
is no condition is searched for in the list's texts.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from desktop_app.catalog.money import MICRO
from desktop_app.catalog.table_model import NUMBERS, Column, Filter, Table

_TOKEN = re.compile(
    r"""(?P<minus>-?)(?P<name>[^\W\d][\w.]*)(?P<op>!=|>=|<=|[:=><])(?P<value>"[^"]*"?|[^\s"]*)|"(?P<quoted>[^"]*)"?|\S+"""
)
_TURNED = {
    "=": "!=", "!=": "=", ">": "<=", "<": ">=", ">=": "<", "<=": ">", "contains": "lacks", "begins": "begins not",
    "empty": "filled", "filled": "empty",
}  # fmt: skip
_EXACT = NUMBERS | {"bool"}
_DATES = ("date", "datetime")
_DAY = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_INTEGER = 2**63  # what a column can hold; of amounts in millionths


@dataclass(frozen=True)
class Parsed:
    """The conditions of a text, the words to search for, and what could not be understood, in sentences."""

    where: tuple[Filter, ...] = ()
    search: str = ""
    problems: tuple[str, ...] = ()


@dataclass(frozen=True)
class Completion:
    """What is being typed at the end of a text: where it begins, and the column whose values are wanted, if any."""

    start: int
    begun: str
    column: str | None
    names: tuple[str, ...] = ()


def parse(table: Table, text: str) -> Parsed:
    """Return what a text asks of a list; a condition that is not understood is named and left out."""
    where: list[Filter] = []
    words: list[str] = []
    problems: list[str] = []
    for token in _TOKEN.finditer(text):
        if token["name"] is None:
            words.append(token["quoted"] if token["quoted"] is not None else token[0])
            continue
        found = find_column(table, token["name"])
        value = token["value"].strip('"')
        if found is None:
            problems.append(f"There is no column “{token['name']}”; there are {', '.join(names(table))}.")
        elif value or token["op"] == "=":
            condition = _condition(found, token["op"], value)
            if isinstance(condition, str):
                problems.append(condition)
            else:
                where.append(_turned(condition) if token["minus"] else condition)
    return Parsed(tuple(where), " ".join(words), tuple(problems))


def complete(table: Table, text: str) -> Completion | None:
    """Return what may follow at the end of a text: names of columns, or the column whose values are wanted."""
    last = None
    for token in _TOKEN.finditer(text):
        last = token
    if last is None or last.end() != len(text):
        return Completion(len(text), "", None, names(table))
    if last["name"] is not None:
        found = find_column(table, last["name"])
        if found is None or found.type in (*_EXACT, *_DATES):
            return None
        begun = last["value"].strip('"').rpartition(",")[2]
        return Completion(len(text) - len(begun), begun, found.key)
    if last["quoted"] is not None:
        return None
    begun = last[0].lstrip("-").casefold()
    fitting = tuple(name for name in names(table) if begun in name)
    return Completion(last.end() - len(begun), begun, None, fitting) if begun and fitting else None


def names(table: Table) -> tuple[str, ...]:
    """Return the names of the columns that people filter by."""
    return tuple(column.key for column in table.columns if not column.key.endswith("_id"))


def find_column(table: Table, name: str) -> Column | None:
    """Return the column that a name means: its key or title, their beginning, or a word that no other has."""
    wanted = _plain(name)
    columns = [column for column in table.columns if not column.key.endswith("_id")]
    exact = [column for column in columns if wanted in (_plain(column.key), _plain(column.title))]
    begun = [c for c in columns if _plain(c.key).startswith(wanted) or _plain(c.title).startswith(wanted)]
    words = [c for c in columns if wanted in re.split(r"[_\s]+", f"{c.key} {c.title}".casefold())]
    for found in (exact, begun, words):
        if found:
            return found[0] if len(found) == 1 or _plain(found[0].key) == wanted else None
    return None


def quoted(value: str) -> str:
    """Return a value as it is typed: between quotes where it has blanks."""
    return f'"{value}"' if re.search(r"[\s,]", value) else value


def _plain(name: str) -> str:
    return re.sub(r"[_\s]+", "", name.casefold())


def _turned(condition: Filter) -> Filter:
    return Filter(condition.column, _TURNED[condition.op], condition.value)


def _condition(column: Column, sign: str, value: str) -> Filter | str:
    if sign in (":", "=", "!=") and value.casefold() in ("", "none", "any"):
        empty = (value.casefold() != "any") == (sign != "!=")
        return Filter(column.key, "empty" if empty else "filled")
    values = tuple(part.strip() for part in value.split(",") if part.strip()) if sign == ":" else (value,)
    problem = next(filter(None, (_problem(column, part) for part in values)), None)
    if problem is not None:
        return problem
    if sign != ":":
        return Filter(column.key, sign, value)
    sign = "=" if column.type in _EXACT else "begins" if column.type in _DATES else "contains"
    return Filter(column.key, sign, values if len(values) > 1 else values[0])


def _problem(column: Column, value: str) -> str | None:
    if column.type in _DATES and not _is_day(value):
        return f"{column.title}: “{value}” is no date; write 2026-09-30, or 2026-09 for a month."
    if column.type in NUMBERS:
        if not _is_number(column, value):
            return f"{column.title}: “{value}” is no number."
        if column.type in ("int", "percent") and not re.fullmatch(r"-?\d+", value):
            return f"{column.title}: “{value}” is no whole number."
    return None


def _is_day(value: str) -> bool:
    """Tell whether a text is a day of the calendar, a month or a year."""
    try:
        return bool(_DAY.fullmatch(value) and dt.date.fromisoformat(f"{value}-01-01"[:10]))
    except ValueError:
        return False


def _is_number(column: Column, value: str) -> bool:
    """Tell whether a text is a number that a column can hold."""
    try:
        return abs(Decimal(value)) < (_INTEGER // MICRO if column.type == "money" else _INTEGER)
    except InvalidOperation:  # no number, or the one that is none
        return False
