"""What a list is made of, and what can be asked of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.catalog.errors import CatalogError

NUMBERS = frozenset({"int", "decimal", "money", "percent"})
"""The types of columns that are compared as numbers, and stand at the right."""


@dataclass(frozen=True)
class Column:
    """One column: `type` is text, int, decimal, money, date, datetime, chip, link, bool or percent.

    Money is in micro-units, a decimal is the text of an exact number.
    """

    key: str
    title: str
    type: str = "text"
    expr: str = ""
    visible: bool = True
    width: int = 120
    needs: str = ""  # the optional join that the expression uses
    among: str = ""  # of a record that rows name: {plus}key IN (its ids WHERE {that} holds of `expr`)
    part: str = ""  # of such a record: that an index of three letters in a row knows it for :parts
    told: str = ""  # of a sentence: the SQL of what it is made of (catalog/sentences.py)
    adds_up: bool = True  # of money: a sum of it means something; of a unit price it does not
    counted: bool = False  # over thousands of records a row: the window reads it only where it shows it


@dataclass(frozen=True)
class Table:
    """One list: its columns and the SQL that gives them. `source` follows FROM; `joins` are added where needed."""

    name: str
    title: str
    columns: tuple[Column, ...]
    source: str
    id: str
    default_sort: tuple[tuple[str, bool], ...]  # (column, descending)
    where: str = "1"
    joins: Mapping[str, str] = field(default_factory=dict)
    page_joins: Mapping[str, str] = field(default_factory=dict)  # in their place where only some :ids (JSON) are read
    sorted_by: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """What follows FROM where a column sorts first: begun with its records, with the join that it then has."""
    at_hand: tuple[str, ...] = ()  # columns that the indexes of its orders hold besides: known without reading the row
    search: tuple[str, ...] = ()  # columns that free text looks into
    parts: str = ""  # the index of three letters in a row over those of them that are the records' own
    beyond_parts: str = ""  # the statement of the ids of records that it does not hold yet

    def column(self, key: str) -> Column:
        """Return a column. Raises CatalogError naming the columns there are."""
        for column in self.columns:
            if column.key == key:
                return column
        raise CatalogError(f"{self.title} has no column {key}; it has: {', '.join(c.key for c in self.columns)}.")

    def currency_of(self, key: str) -> Column:
        """Return the column of an amount's currency: its own, else that of all amounts. Raises CatalogError."""
        own = next((column for column in self.columns if column.key == f"{key}_currency"), None)
        return own or self.column("currency")

    @property
    def amounts(self) -> tuple[Column, ...]:
        """The columns of money that can be added up."""
        return tuple(column for column in self.columns if column.type == "money" and column.adds_up)


@dataclass(frozen=True)
class Filter:
    """One condition: `op` is =, !=, <, >, <=, >=, contains, lacks, begins, begins not, in, empty or filled.

    A tuple as the value of a comparison stands for any of its values, of a turned one for none of them.
    """

    column: str
    op: str
    value: Any = None


@dataclass(frozen=True)
class Costs:
    """What records cost a year: JSON text of an object, id -> micro-units of `currency`; nothing where nobody asked.

    `unallocated` is what no use case has of it. `verdicts` and `models` are JSON text of objects too: by the ids of use
    cases, whether each is worth scaling, and which models do its work (economics/judged.py).
    """

    amounts: str = "{}"
    currency: str = ""
    unallocated: int = 0
    verdicts: str = "{}"
    models: str = "{}"


@dataclass(frozen=True)
class Query:
    """What of a list is wanted, in which order, judged at which date (ISO); `only` are the ids it may have.

    With `archived`, records that were archived or merged, seats that were given back and what belongs to them are in
    the list too; a condition on the column archived asks for them by itself. `costs` are shown of tools, vendors and
    use cases: they follow from all lines, contracts and rates, which no list adds up (economics/yearly.py).
    """

    where: tuple[Filter, ...] = ()
    search: str = ""
    sort: tuple[tuple[str, bool], ...] = ()
    as_of: str = "9999-12-31"
    only: tuple[int, ...] | None = None
    archived: bool = False
    costs: Costs = Costs()


def cost_columns(alias: str, currency: tuple[str, str] = ("currency", "Currency")) -> tuple[Column, ...]:
    """Return the columns of what a record costs a year, as the query knows it; `currency` is key and title of its."""
    amount = told_of(alias, "costs")
    return (
        Column("annual_cost", "Cost a year", "money", amount, width=112),
        Column(*currency, "text", f"CASE WHEN {amount} IS NOT NULL THEN :cost_currency END", visible=False,
               width=70),
    )  # fmt: skip


def told_of(alias: str, what: str) -> str:
    """Return the SQL of what the query knows of a record: of `costs`, `verdicts` or `models`."""
    return f"json_extract(:{what}, '$.\"' || {alias}.id || '\"')"


def archive_columns(alias: str, *, merged: bool = True) -> tuple[Column, ...]:
    """Return the columns that say whether a record was archived and, where its kind can be, into which one merged."""
    archived = Column("archived", "Archived", "bool", f"{alias}.archived", visible=False, width=80)
    into = Column("merged_into_id", "Merged into id", "int", f"{alias}.merged_into", visible=False)
    return (archived, into) if merged else (archived,)


def origin_columns(alias: str, *but: str) -> tuple[Column, ...]:
    """Return the columns that say from which file, sheet and row a record was read, but for some that a list has.

    They need a join called file, with `sheet` and `file` in it.
    """
    columns = (
        Column("file", "File", "text", "file.name", visible=False, width=160, needs="file"),
        Column("sheet", "Sheet", "text", "sheet.name", visible=False, width=100, needs="file"),
        Column("row", "Row", "int", f"{alias}.row", visible=False, width=60),
        Column("file_id", "File id", "int", "sheet.file_id", visible=False, needs="file"),
        Column("sheet_id", "Sheet id", "int", f"{alias}.sheet_id", visible=False),
    )
    return tuple(column for column in columns if column.key not in but)
