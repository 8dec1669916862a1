"""Rejected rows as a file to mend and to import again: the sheet's own header and cells, and the reason at the end."""

from __future__ import annotations

import csv
from pathlib import Path

from desktop_app.imports import staging_file
from desktop_app.imports.plan import FilePlan

REASON = "Reason for rejection"


def save(plan: FilePlan, target: Path) -> int:
    """Write the rejected rows of a plan as CSV, UTF-8 with a mark so that Excel reads it right; returns how many.

    Several sheets follow each other, each with its header. Without rejected rows no file is written. An existing file
    is added to, because one run may import many files.
    """
    tables = []
    for sheet in plan.sheets:
        if sheet.kind is not None and sheet.connection is not None:
            rows = staging_file.rejected(sheet.connection, sheet.kind, sheet.number)
            if rows:
                tables.append((sheet.header, [(cells, reason) for _, reason, cells in rows]))
    if not tables:
        return 0
    fresh = not target.exists() or not target.stat().st_size
    with target.open("a", encoding="utf-8-sig" if fresh else "utf-8", newline="") as file:
        writer = csv.writer(file)
        for header, found in tables:
            writer.writerow([*header, REASON])
            for cells, reason in found:
                padded = [*cells, *[None] * (len(header) - len(cells))]
                writer.writerow([*(_plain(cell) for cell in padded[: len(header)]), reason])
    return sum(len(found) for _, found in tables)


def _plain(cell: object) -> object:
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell
