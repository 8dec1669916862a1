"""One way to list records: sorted and filtered in SQL, fetched by ids a page at a time. The lists stand in lists.py.

The command line prints them, the window pages through them and exports write them.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.lists import TABLES
from desktop_app.catalog.money import to_micros
from desktop_app.catalog.table_model import Column, Filter, Query, Table

__all__ = [
    "TABLES", "Column", "Filter", "Group", "Query", "Table", "count", "facets", "groups", "ids", "page", "sums",
]  # fmt: skip

OPERATORS = {
    "=": "=", "!=": "IS NOT", "<": "<", ">": ">", "<=": "<=", ">=": ">=", "contains": "", "lacks": "", "begins": "",
    "begins not": "",
}  # fmt: skip
"""What a filter may ask of a column, with the SQL of the plain comparisons."""


def count(conn: sqlite3.Connection, table: Table | str, query: Query) -> int:
    """Return how many rows a query has."""
    table = _table(table)
    parts = _Parts(table, query)
    row = conn.execute(f"SELECT count(*) FROM {parts.source} WHERE {parts.where}", parts.values).fetchone()
    return int(row[0])


def ids(conn: sqlite3.Connection, table: Table | str, query: Query, limit: int | None = None) -> list[int]:
    """Return the ids of the rows of a query, in its order: of all, or of the first so many."""
    table = _table(table)
    parts = _Parts(table, query)
    order = parts.order(query.sort or table.default_sort)
    least = "" if limit is None else f" LIMIT {limit:d}"
    sql = f"SELECT {table.id} FROM {parts.source} WHERE {parts.where} ORDER BY {order}{least}"
    return [row[0] for row in conn.execute(sql, parts.values)]


def page(conn: sqlite3.Connection, table: Table | str, query: Query, ids: Sequence[int]) -> list[dict[str, object]]:
    """Return the rows of some ids, in the order of the ids; rows that are gone are left out."""
    table = _table(table)
    parts = _Parts(table, Query(as_of=query.as_of), every=True)
    columns = ", ".join(f"{column.expr} AS {column.key}" for column in table.columns)
    wanted = f"{table.id} IN (SELECT value FROM json_each(:ids))"
    sql = f"SELECT {table.id} AS id_, {columns} FROM {parts.source} WHERE {wanted}"
    keys = [column.key for column in table.columns]
    rows: dict[int, dict[str, object]] = {}
    for row in conn.execute(sql, {**parts.values, "ids": json.dumps(list(ids))}):
        rows[row[0]] = {"id": row[0], **dict(zip(keys, row[1:], strict=True))}
    return [rows[number] for number in ids if number in rows]


def facets(conn: sqlite3.Connection, table: Table | str, column: str, query: Query) -> list[tuple[object, int]]:
    """Return the values of a column under a query with how often each occurs, the most frequent first."""
    table = _table(table)
    parts = _Parts(table, query, also=(column,))
    expr = table.column(column).expr
    sql = f"SELECT {expr} AS value, count(*) FROM {parts.source} WHERE {parts.where} GROUP BY value ORDER BY 2 DESC, 1"
    return [(row[0], row[1]) for row in conn.execute(sql, parts.values)]


@dataclass(frozen=True)
class Group:
    """Rows that have one value in a column: how many, and the sums of an amount by currency, micro-units."""

    value: object
    count: int
    sums: Mapping[str, int]


def groups(conn: sqlite3.Connection, table: Table | str, column: str, query: Query, amount: str = "") -> list[Group]:
    """Return the rows of a query by the values of a column, the largest groups first; `amount` is a money column."""
    table = _table(table)
    by, summed, currency = _sums(table, amount)
    parts = _Parts(table, query, also=(column, *by))
    value = table.column(column).expr
    sql = (
        f"SELECT {value} AS value, {currency} AS code, count(*), sum({summed}) "
        f"FROM {parts.source} WHERE {parts.where} GROUP BY 1, 2"
    )
    counts: dict[object, int] = defaultdict(int)
    sums: dict[object, dict[str, int]] = defaultdict(dict)
    for found, code, count, total in conn.execute(sql, parts.values):
        counts[found] += count
        if code and total is not None:
            sums[found][code] = total
    ordered = sorted(counts, key=lambda value: (-counts[value], str(value)))
    return [Group(value, counts[value], sums[value]) for value in ordered]


def sums(
    conn: sqlite3.Connection, table: Table | str, query: Query, amount: str, ids: Sequence[int] | None = None
) -> dict[str, int]:
    """Return what an amount adds up to by currency, micro-units, over a query or over some of its rows."""
    table = _table(table)
    by, summed, currency = _sums(table, amount)
    parts = _Parts(table, query if ids is None else Query(as_of=query.as_of), also=by)
    wanted = "1" if ids is None else f"{table.id} IN (SELECT value FROM json_each(:ids))"
    sql = f"SELECT {currency}, sum({summed}) FROM {parts.source} WHERE {parts.where} AND {wanted} GROUP BY 1"
    values = parts.values if ids is None else {**parts.values, "ids": json.dumps(list(ids))}
    return {code: total for code, total in conn.execute(sql, values) if code and total is not None}


def _sums(table: Table, amount: str) -> tuple[tuple[str, ...], str, str]:
    """Return the columns that adding an amount up needs, and the SQL of the amount and of its currency."""
    if not amount:
        return (), "0", "NULL"
    return (amount, "currency"), table.column(amount).expr, table.column("currency").expr


def _table(table: Table | str) -> Table:
    return TABLES[table] if isinstance(table, str) else table


class _Parts:
    """The SQL of one query: source with the joins it needs, condition and bound values."""

    def __init__(self, table: Table, query: Query, *, also: Iterable[str] = (), every: bool = False) -> None:
        self._table = table
        self.values: dict[str, Any] = {"as_of": query.as_of}
        conditions = [table.where, *(self._condition(n, item) for n, item in enumerate(query.where))]
        if query.only is not None:
            self.values["only"] = json.dumps(query.only)
            conditions.append(f"{table.id} IN (SELECT value FROM json_each(:only))")
        if query.search.strip():
            self.values["search"] = f"%{_escaped(query.search.strip())}%"
            looked = [f"{table.column(key).expr} LIKE :search ESCAPE '\\'" for key in table.search]
            conditions.append(f"({' OR '.join(looked)})")
        self.where = " AND ".join(conditions)
        used = {*also, *(item.column for item in query.where), *(key for key, _ in query.sort or table.default_sort)}
        if query.search.strip():
            used |= set(table.search)
        needed = {c.needs for c in table.columns if c.needs and (every or c.key in used)}
        joins = {**table.joins, **table.page_joins} if every else table.joins
        self.source = " ".join([table.source, *(sql for name, sql in joins.items() if name in needed)])

    def _condition(self, number: int, item: Filter) -> str:
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
        if op in ("contains", "lacks", "begins", "begins not"):
            self.values[name] = f"{'' if op.startswith('begins') else '%'}{_escaped(str(value))}%"
            like = f"{column.expr} LIKE :{name} ESCAPE '\\'"
            return like if op in ("contains", "begins") else f"coalesce(NOT {like}, 1)"
        self.values[name] = _typed(column, value)
        return f"{column.expr} {OPERATORS[op]} :{name}"

    def order(self, sort: Sequence[tuple[str, bool]]) -> str:
        """Return ORDER BY: the sort's columns, empty values last, then the id."""
        terms = []
        for key, descending in sort:
            column = self._table.column(key)
            text = " COLLATE NOCASE" if column.type in ("text", "link", "chip") else ""
            terms.append(f"{column.expr}{text} {'DESC' if descending else 'ASC'} NULLS LAST")
        return ", ".join([*terms, f"{self._table.id} DESC" if sort and sort[0][1] else self._table.id])


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _typed(column: Column, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        if column.type == "money":
            return to_micros(Decimal(value))
        if column.type in ("int", "percent"):
            return int(value)
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise CatalogError(f"{column.title}: “{value}” is no number.") from error
    if column.type == "bool":
        return int(value.casefold() in ("1", "yes", "true", "y"))
    return value
