"""The SQL of a query over a list: what it reads, which rows, in which order."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Callable, Iterable
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.money import to_micros
from desktop_app.catalog.steering import LETTERS, all_of, parts_in, rarest
from desktop_app.catalog.table_model import Column, Filter, Query, Table

OPERATORS = {
    "=": "=", "!=": "IS NOT", "<": "<", ">": ">", "<=": "<=", ">=": ">=", "contains": "", "lacks": "", "begins": "",
    "begins not": "",
}  # fmt: skip
"""What a filter may ask of a column, with the SQL of the plain comparisons."""

_TURNED = ("lacks", "begins not", "!=", "empty")  # conditions that hold where there is no record to look at, too
Steer = Callable[[str], str]
"""Gives the query of an index of parts of texts for a text."""
MANY = 8_000  # rows that are sooner looked at as they lie in the file than one by one
_BEGUN_DATE = re.compile(r"[0-9-]+")


class Parts:
    """The SQL of one query: source with the joins it needs, condition and bound values.

    `also` are columns that are read besides, `every` stands for all of them. With `paged`, the rows looked at are some
    :ids only, which the caller binds. With `in_order`, the rows are to be gone through in the order of the query: no
    index of a record they name is to lead to them. With `unsorted`, the order does not matter. With `steer`, which
    gives the query of the table's index of parts of texts for a text, that index says which rows may have the text that
    is searched: among :known where they are `named`, else by a statement within this one. See `parts_of`.
    """

    def __init__(
        self, table: Table, query: Query, *, also: Iterable[str] = (), every: bool = False, paged: bool = False,
        in_order: bool = False, unsorted: bool = False, steer: Steer | None = None, named: bool = False,
    ) -> None:  # fmt: skip
        self._table, self._in_order = table, in_order
        texts = texts_for_index(table, query) if steer is not None else ()
        self._by_search = bool(texts) and len(query.search.strip()) >= LETTERS
        unsteered = query.search.strip() or any(item.column not in table.at_hand for item in query.where)
        self._sorted_last = not in_order and bool(texts or (unsteered and table.at_hand))
        self.sort = () if unsorted else query.sort or table.default_sort
        self.known = ""  # the statement of the ids that indexes of parts of texts know
        self.named: int | None = None  # how many rows an index of parts of texts knows, where few; `parts_of` finds it
        self.many = False  # such an index knows many rows
        self.steer = steer  # where it is of use
        self.values: dict[str, Any] = {
            "as_of": query.as_of, "costs": query.costs.amounts, "cost_currency": query.costs.currency,
            "verdicts": query.costs.verdicts, "models": query.costs.models,
        }  # fmt: skip
        if texts and steer is not None:
            self.values["parts"] = " OR ".join(f"({all_of(parts_in(text))})" for text in texts)
            self.values["steered"] = " OR ".join(f"({steer(text)})" for text in texts)
            beyond = f" UNION ALL {table.beyond_parts}" if table.beyond_parts else ""
            self.known = f"SELECT rowid FROM {table.parts} WHERE {table.parts} MATCH :steered{beyond}"
        conditions = [
            "1" if query.archived or any(item.column == "archived" for item in query.where) else table.where,
            *(self._condition(n, item) for n, item in enumerate(query.where)),
        ]
        if query.only is not None:
            self.values["only"] = json.dumps(query.only)
            conditions.append(f"{table.id} IN (SELECT value FROM json_each(:only))")
        if query.search.strip():
            self.values["search"] = f"%{escaped(query.search.strip())}%"
            conditions.append(self._searched())
        if self.known:
            known = "SELECT value FROM json_each(:known)" if named else self.known
            conditions.append(f"{'+' if in_order else ''}{table.id} IN ({known})")
        if paged:
            conditions.append(f"{table.id} IN (SELECT value FROM json_each(:ids))")
        self.where = " AND ".join(conditions)
        used = {*also, *(key for key, _ in self.sort), *(f.column for f in query.where if not self._looked_up(f))}
        if query.search.strip():
            used |= {key for key in table.search if not table.column(key).among}
        needed = {c.needs for c in table.columns if c.needs and (every or c.key in used)}
        joins = {**table.joins, **table.page_joins} if every or paged else table.joins
        source, given = table.source, ""
        if self.sort and not self._sorted_last:
            source, given = table.sorted_by.get(self.sort[0][0], (source, given))
        self.source = " ".join([source, *(sql for name, sql in joins.items() if name in needed and name != given)])

    def _searched(self) -> str:
        """Return the condition that a text is part of one that is searched; what an index knows of that is known."""
        table, like = self._table, "{} LIKE :search ESCAPE '\\'"
        columns = [table.column(key) for key in table.search]
        if not self._by_search:
            return f"({' OR '.join(self._among(column, like) for column in columns)})"
        looked = [self._among(column, f"{column.part} AND {like}" if column.part else like) for column in columns]
        self.known += "".join(
            f" UNION ALL SELECT {table.id} FROM {table.source} WHERE {condition}"
            for column, condition in zip(columns, looked, strict=True)
            if column.among
        )
        return f"({' OR '.join(looked)})"

    def _looked_up(self, item: Filter) -> bool:
        """Tell whether a condition is one on the records that rows name, rather than on each row with its record."""
        turned = item.op in _TURNED or (item.op == "=" and item.value is None)
        return bool(self._table.column(item.column).among) and not turned

    def _among(self, column: Column, condition: str) -> str:
        """Return a condition (SQL with a place for the column) on the row, or on the records that it names."""
        said = condition.format(column.expr)
        return column.among.format(plus="+" if self._in_order else "", that=said) if column.among else said

    def _condition(self, number: int, item: Filter) -> str:
        said = self._said(number, item)
        among = self._table.column(item.column).among
        return among.format(plus="+" if self._in_order else "", that=said) if self._looked_up(item) else said

    def _said(self, number: int, item: Filter) -> str:
        column = self._table.column(item.column)
        expr, name = column.expr, f"f{number}"
        if item.op == "empty" or (item.op == "=" and item.value is None):
            return f"({expr} IS NULL OR {expr} = '')"
        if item.op == "filled":
            return f"({expr} IS NOT NULL AND {expr} <> '')"
        if item.op == "in":
            self.values[name] = json.dumps(list(item.value))
            return f"{expr} IN (SELECT value FROM json_each(:{name}))"
        if item.op not in OPERATORS:
            raise CatalogError(f"There is no condition {item.op}; there are {' '.join(OPERATORS)} in empty filled.")
        several = item.value if isinstance(item.value, tuple) else (item.value,)
        each = [self._compared(column, item.op, value, f"{name}_{n}") for n, value in enumerate(several)]
        joined = " AND " if item.op in ("lacks", "begins not", "!=") else " OR "
        return f"({joined.join(each)})" if len(each) > 1 else each[0]

    def _compared(self, column: Column, op: str, value: Any, name: str) -> str:
        """Return one comparison; text is compared whatever its case where a part of it is looked for."""
        if op == "begins" and column.type in ("date", "datetime") and _BEGUN_DATE.fullmatch(str(value)):
            begun = str(value)  # as a span, which an index knows
            self.values[name], self.values[f"{name}_to"] = begun, f"{begun[:-1]}{chr(ord(begun[-1]) + 1)}"
            return f"({column.expr} >= :{name} AND {column.expr} < :{name}_to)"
        if op in ("contains", "lacks", "begins", "begins not"):
            self.values[name] = f"{'' if op.startswith('begins') else '%'}{escaped(str(value))}%"
            like = f"{column.expr} LIKE :{name} ESCAPE '\\'"
            return like if op in ("contains", "begins") else f"coalesce(NOT {like}, 1)"
        self.values[name] = typed(column, value)
        return f"{_compared_as(column)} {OPERATORS[op]} :{name}"

    def ids(self, limit: int | None = None, also: Iterable[str] = ()) -> str:
        """Return the statement of the ids, and of some columns, in the query's order: of all or of the first so many.

        The columns have to be among those that are read besides.
        """
        least = "" if limit is None else f" LIMIT {limit:d}"
        read = ", ".join([self._table.id, *(self._table.column(key).expr for key in also)])
        return f"SELECT {read} FROM {self.source} WHERE {self.where} ORDER BY {self._order()}{least}"

    def _order(self) -> str:
        """Return the sort's columns, empty values last (as SQLite has them downwards), then the id.

        Where every row is to be read for the conditions, they are read as they lie in the file and sorted then: an
        index would lead to and fro. So are the few that an index of parts of texts knows.
        """
        terms, plus = [], "+" if self._sorted_last else ""
        for key, descending in self.sort:
            column = self._table.column(key)
            text = " COLLATE NOCASE" if column.type in ("text", "link", "chip") else ""
            terms.append(f"{plus}{_compared_as(column)}{text} {'DESC' if descending else 'ASC NULLS LAST'}")
        return ", ".join([*terms, f"{self._table.id} DESC" if self.sort and self.sort[0][1] else self._table.id])


def _compared_as(column: Column) -> str:
    """Return the SQL of a column's values as they are compared and sorted: 9 before 10, though both are texts."""
    return f"CAST(nullif({column.expr}, '') AS REAL)" if column.type == "decimal" else column.expr


def texts_for_index(table: Table, query: Query) -> tuple[str, ...]:
    """Return the texts, any of which the rows of a query have, that the table's index of parts may know; or none."""
    if not table.parts:
        return ()
    if len(query.search.strip()) >= LETTERS:
        return (query.search.strip(),)
    for item in query.where:
        texts = item.value if isinstance(item.value, tuple) else (item.value,)
        own = item.column in table.search and not table.column(item.column).among
        long = all(isinstance(text, str) and len(text) >= LETTERS for text in texts)
        if own and long and texts and item.op in ("contains", "begins", "="):
            return texts
    return ()


def steered(conn: sqlite3.Connection, table: Table, query: Query) -> Steer | None:
    """Return what `Parts` takes to be steered by the table's index of parts of texts; None where it would not help."""
    found = {text: rarest(conn, table.parts, text) for text in texts_for_index(table, query)}
    return found.__getitem__ if found and all(found.values()) else None


def parts_of(conn: sqlite3.Connection, table: Table, query: Query, *, also: Iterable[str] = (),
             unsorted: bool = False) -> Parts:  # fmt: skip
    """Return the SQL of a query; rows that indexes of parts of texts know are named where they are few."""
    also, steer = tuple(also), steered(conn, table, query)
    parts = Parts(table, query, also=also, unsorted=unsorted, steer=steer, named=True)
    if parts.known:
        known = [row[0] for row in conn.execute(f"SELECT * FROM ({parts.known}) LIMIT {MANY:d}", parts.values)]
        if len(known) < MANY:
            parts.values["known"], parts.named = json.dumps(known), len(known)
            return parts
        parts = Parts(table, query, also=also, unsorted=unsorted, steer=steer)
    parts.many = bool(texts_for_index(table, query))
    return parts


def escaped(text: str) -> str:
    """Return a text as LIKE takes it literally, with a backslash as its ESCAPE."""
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def typed(column: Column, value: Any) -> Any:
    """Return a value as the column holds it; raises CatalogError where a number is none."""
    if not isinstance(value, str):
        return value
    try:
        if column.type == "money":
            return to_micros(Decimal(value))
        if column.type in ("int", "percent"):
            return int(value)
        if column.type == "decimal":
            return float(value)
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise CatalogError(f"{column.title}: “{value}” is no number.") from error
    if column.type == "bool":
        return int(value.casefold() in ("1", "yes", "true", "y"))
    return value
