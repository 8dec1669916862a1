"""The catalog's lists with their titles in the window's language."""

from __future__ import annotations

from dataclasses import replace

from desktop_app.catalog import tables
from desktop_app.ui.text import tr


def shown_table(name: str) -> tables.Table:
    """Return a list as it is shown: conditions typed into its filter may name a column by what its head says."""
    table = tables.TABLES[name]
    columns = tuple(replace(column, title=tr("Lists", column.title)) for column in table.columns)
    return replace(table, title=tr("Lists", table.title), columns=columns)
