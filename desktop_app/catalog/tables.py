"""One way to list records: sorted and filtered in SQL, fetched by ids a page at a time. The lists stand in lists.py.

The command line prints them, the window pages through them and exports write them.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.catalog.lists import TABLES
from desktop_app.catalog.sentences import retold
from desktop_app.catalog.table_model import NUMBERS, Column, Costs, Filter, Query, Table
from desktop_app.catalog.table_sql import Parts, parts_of

__all__ = [
    "NUMBERS", "TABLES", "Column", "Costs", "Filter", "Group", "Query", "Table", "count", "each_id", "facets", "groups",
    "ids", "page", "sums", "values",
]  # fmt: skip


def count(conn: sqlite3.Connection, table: Table | str, query: Query) -> int:
    """Return how many rows a query has."""
    table = _table(table)
    parts = parts_of(conn, table, query, unsorted=True)
    row = conn.execute(f"SELECT count(*) FROM {parts.source} WHERE {parts.where}", parts.values).fetchone()
    return int(row[0])


def ids(conn: sqlite3.Connection, table: Table | str, query: Query, limit: int | None = None) -> list[int]:
    """Return the ids of the rows of a query, in its order: of all, or of the first so many."""
    return list(each_id(conn, table, query, limit))


def each_id(conn: sqlite3.Connection, table: Table | str, query: Query, limit: int | None = None) -> Iterator[int]:
    """Give the same ids one after the other."""
    table = _table(table)
    parts = parts_of(conn, table, query)
    for (number,) in conn.execute(parts.ids(limit), parts.values):
        yield number


def values(
    conn: sqlite3.Connection, table: Table | str, query: Query, columns: Sequence[str], limit: int
) -> list[sqlite3.Row]:
    """Return ids and some columns of the first rows of a query, in its order; nothing else of them is worked out."""
    table = _table(table)
    parts = parts_of(conn, table, query, also=columns)
    return conn.execute(parts.ids(limit, columns), parts.values).fetchall()


def page(
    conn: sqlite3.Connection, table: Table | str, query: Query, ids: Sequence[int], *, but: Collection[str] = ()
) -> list[dict[str, object]]:
    """Return the rows of some ids, in the order of the ids; rows that are gone are left out, and some columns `but`."""
    table = _table(table)
    parts = Parts(table, Query(as_of=query.as_of, costs=query.costs), every=True, unsorted=True)
    columns = [column for column in table.columns if column.key not in but]
    sentences = [column for column in columns if column.told]
    read = [f"{column.expr} AS {column.key}" for column in columns]
    read += [f"{column.told} AS told_{column.key}" for column in sentences]
    wanted = f"{table.id} IN (SELECT value FROM json_each(:ids))"
    sql = f"SELECT {table.id} AS id_, {', '.join(read)} FROM {parts.source} WHERE {wanted}"
    keys = [column.key for column in columns]
    rows: dict[int, dict[str, object]] = {}
    for row in conn.execute(sql, {**parts.values, "ids": json.dumps(list(ids))}):
        rows[row[0]] = {"id": row[0], **dict(zip(keys, row[1:], strict=False))}
        for column, told in zip(sentences, row[1 + len(keys) :], strict=True):
            rows[row[0]][column.key] = retold(row[1 + keys.index(column.key)], told, column.key)
    return [rows[number] for number in ids if number in rows]


def facets(conn: sqlite3.Connection, table: Table | str, column: str, query: Query) -> list[tuple[object, int]]:
    """Return the values of a column under a query with how often each occurs, the most frequent first."""
    table = _table(table)
    parts = parts_of(conn, table, query, also=(column,), unsorted=True)
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
    parts = parts_of(conn, table, query, also=(column, *by), unsorted=True)
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
    chosen = Query(as_of=query.as_of, archived=True, costs=query.costs)  # which rows they are is settled
    parts = parts_of(conn, table, query if ids is None else chosen, also=by, unsorted=True)
    wanted = "1" if ids is None else f"{table.id} IN (SELECT value FROM json_each(:ids))"
    sql = f"SELECT {currency}, sum({summed}) FROM {parts.source} WHERE {parts.where} AND {wanted} GROUP BY 1"
    values = parts.values if ids is None else {**parts.values, "ids": json.dumps(list(ids))}
    return {code: total for code, total in conn.execute(sql, values) if code and total is not None}


def _sums(table: Table, amount: str) -> tuple[tuple[str, ...], str, str]:
    """Return the columns that adding an amount up needs, and the SQL of the amount and of its currency."""
    if not amount:
        return (), "0", "NULL"
    currency = table.currency_of(amount)
    return (amount, currency.key), table.column(amount).expr, currency.expr


def _table(table: Table | str) -> Table:
    return TABLES[table] if isinstance(table, str) else table
