"""Merging two vendors that are one: what the second had becomes the first's, and so does its name in later files."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.catalog import records
from desktop_app.catalog.errors import CatalogError

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def follow_tools(conn: sqlite3.Connection, operations: Sequence[int]) -> None:
    """Let lines go where their tools go when a merge is taken back or done again: those imported meanwhile too."""
    marks = ", ".join("?" * len(operations))
    sql = f"SELECT EXISTS (SELECT 1 FROM operation WHERE id IN ({marks}) AND kind = 'merge')"
    if conn.execute(sql, tuple(operations)).fetchone()[0]:
        conn.execute(
            """UPDATE invoice_line SET vendor_id = tool.vendor_id FROM tool
            WHERE tool.id = invoice_line.tool_id AND tool.vendor_id <> invoice_line.vendor_id"""
        )


def merge_vendors(catalog: Catalog, kept: str | int, merged: str | int) -> int:
    """Merge a vendor (by name or id) into another, in one operation that can be undone; returns the operation's id.

    Tools, aliases and lines move over. Imports that name the merged vendor find the kept one. Raises CatalogError.
    """
    conn = catalog.writer
    into, gone = records.find(conn, "vendor", kept), records.find(conn, "vendor", merged)
    names = {row["id"]: row for row in conn.execute("SELECT * FROM vendor WHERE id IN (?, ?)", (into, gone))}
    if into == gone:
        raise CatalogError(f"“{names[into]['name']}” cannot be merged with itself; name two vendors.")
    if names[into]["merged_into"] is not None or names[gone]["merged_into"] is not None:
        raise CatalogError("One of the two was merged already; `seatbook undo` takes a merge back.")
    title = f"Merge vendor {names[gone]['name']} into {names[into]['name']}"
    with catalog.operation(title, kind="merge") as operation:
        for table in ("tool", "vendor_alias", "invoice_line"):
            conn.execute(f"UPDATE {table} SET vendor_id = ? WHERE vendor_id = ?", (into, gone))
        conn.execute("UPDATE vendor SET merged_into = ? WHERE merged_into = ? OR id = ?", (into, gone, gone))
    return operation.id
