"""Rejected rows of a plan, with the sheet's own header and cells: to be saved, mended and imported again."""

from __future__ import annotations

from desktop_app.catalog.raw_rows import Rejected
from desktop_app.imports import staging_file
from desktop_app.imports.file_plan import FilePlan
from desktop_app.imports.model import Kind


def tables(plan: FilePlan) -> list[Rejected]:
    """Return the rejected rows of every sheet that has some."""
    found = []
    for sheet in plan.sheets:
        if sheet.kind is None or sheet.connection is None:
            continue
        rows = staging_file.rejected(sheet.connection, sheet.kind, sheet.number)
        if rows:
            width = len(sheet.header)
            cells = [([*given[:width], *[None] * (width - len(given))], why) for _, why, given in rows]
            currency = next(iter(sheet.amounts)) if sheet.kind is Kind.LINES and len(sheet.amounts) == 1 else None
            found.append(Rejected(plan.name, sheet.sheet, sheet.header, cells, currency))
    return found
