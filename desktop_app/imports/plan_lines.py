"""Planning invoice lines: twins in the catalog, what is in scope, and the sums."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.imports import staging_file, staging_lines
from desktop_app.imports.child_stage import StagedSheet
from desktop_app.imports.identity import vendor_key
from desktop_app.imports.model import Action
from desktop_app.imports.plan_work import Context, Work


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Give every line its action; the lines of all sheets are settled with the first one."""
    conn = context.conn
    if staging_lines.has_undecided(conn):
        if staging_lines.has_lines(conn):
            _find_twins(conn)
        staging_lines.settle_actions(conn)
    from desktop_app.imports.model import Kind

    counts = staging_file.counts(conn, Kind.LINES, sheet.number)
    kept = sum(counts.get(action, 0) for action in (Action.ADDED, Action.UPDATED, Action.OUT_OF_SCOPE))
    return Work(records={"line": kept} if kept else {})


def _find_twins(conn: sqlite3.Connection) -> None:
    staging_lines.adopt_spellings(conn, set(_spellings(conn)))
    staging_lines.count_equals(conn)
    staging_lines.find_twins(conn)
    staging_lines.adopt_payments(conn)


def _spellings(conn: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Vendor keys of the file and of the catalog that are ways of writing one vendor."""
    mine: dict[str, set[str]] = {}
    for vendor, text in staging_lines.staged_spellings(conn):
        mine.setdefault(vendor, set()).add(vendor_key(text))
    if not mine:
        return
    for vendor, text in staging_lines.known_spellings(conn):
        other = vendor_key(text)
        for key in mine.get(vendor, ()):
            if key != other:
                yield key, other


def figures(
    conn: sqlite3.Connection, sheet: int
) -> tuple[Mapping[str, int], Mapping[str, int], tuple[tuple[str, int, Mapping[str, int], tuple[Any, ...]], ...]]:
    """Amounts kept, amounts of known tools, and the vendors out of scope with what they might be."""
    from desktop_app.imports.plan import suggestions_of

    kept, in_scope = staging_lines.sums(conn, sheet)
    vendors: dict[str, tuple[int, dict[str, int], tuple[Any, ...]]] = {}
    for row in staging_lines.unmatched(conn, sheet):
        rows, amounts, suggestions = vendors.get(row["vendor_text"], (0, {}, suggestions_of(row["suggestions"])))
        amounts[row["currency"]] = row["amount"]
        vendors[row["vendor_text"]] = (rows + row["rows"], amounts, suggestions)
    return kept, in_scope, tuple((text, *entry) for text, entry in vendors.items())
