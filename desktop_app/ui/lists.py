"""The catalog's lists with their titles in the window's language."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from desktop_app.catalog import tables
from desktop_app.ui.text import tr


def shown_table(name: str) -> tables.Table:
    """Return a list as it is shown: conditions typed into its filter may name a column by what its head says."""
    table = tables.TABLES[name]
    return _titled(name, tr("Lists", table.title), tuple(tr("Lists", column.title) for column in table.columns))


@cache
def _titled(name: str, title: str, titles: tuple[str, ...]) -> tables.Table:
    """Return a list with other titles: every part of a page asks for it, and there are few in a language."""
    table = tables.TABLES[name]
    columns = tuple(replace(column, title=one) for column, one in zip(table.columns, titles, strict=True))
    return replace(table, title=title, columns=columns)
