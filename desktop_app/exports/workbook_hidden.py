"""The hidden sheets of the review workbook: what drop-downs offer, and what bringing it back needs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.catalog import history, review_queries
from desktop_app.exports.safe import Styles, put
from desktop_app.exports.workbook_data import Contents, Row
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import row_check, row_hash, short_hash


def write_lists(book: Any, lists: Iterable[Sequence[str]], styles: Styles) -> None:
    """Write what the drop-downs offer, a column each: decisions, people, tools with plans and contracts."""
    sheet = book.add_worksheet(layout.LISTS)
    for column, texts in enumerate(lists):
        for number, text in enumerate(texts):
            put(sheet, number, column, text, styles, "plain")
    sheet.hide()


def write_export(
    book: Any,
    contents: Contents,
    export: str,
    conn: sqlite3.Connection,
    styles: Styles,
    *,
    arithmetic: Sequence[Row],
    summary: Mapping[str, str],
) -> None:
    """Write what bringing back needs: whose export this is, and the hash of every row as it was sent.

    `arithmetic` are the rows of that sheet; `summary` gives the hashes of the cells of that sheet by their names.
    """
    sheets: list[Any] = []
    number = -1

    def line(values: Iterable[object]) -> None:
        nonlocal number
        number = (number + 1) % layout.MOST_ROWS
        if number == 0:
            sheets.append(book.add_worksheet(layout.sheet_name(layout.EXPORT, len(sheets) + 1)))
            sheets[-1].hide()
        sheet = sheets[-1]
        for place, value in enumerate(values):
            put(sheet, number, place, value, styles, "plain")

    name = Path(conn.execute("PRAGMA database_list").fetchone()[2] or "").stem
    if contents.names is not None:
        name = contents.names.hide(name)
    for fact in (
        ("layout", str(layout.LAYOUT_VERSION)), ("export", export), ("catalog", review_queries.catalog_id(conn)),
        ("catalog name", name), ("as of", contents.as_of), ("program", __version__), ("for", contents.whom),
        ("person", str(contents.person or "")), ("operation", str(history.newest(conn))),
    ):  # fmt: skip
        line(fact)
    line(("sheet", "question", "row", "answer", "decision", "cells", "saw"))
    for row in contents.review:
        locked, opened = ([row[column.key] for column in part] for part in (layout.LOCKED, layout.OPEN))
        cells = " ".join(short_hash(value) or "-" for value in (*locked, *opened))
        answer = row_hash(opened), str(row["decision_id"] or "")
        line((layout.REVIEW, row["finding"], row_hash(locked), *answer, cells, *layout.saw(row["evidence_keys"])))
    sent: dict[str, Sequence[Row]] = {
        layout.EVIDENCE: contents.evidence,
        layout.ARITHMETIC: arithmetic,
        layout.RENEWALS: contents.renewals,
    }
    for title, rows in sent.items():
        keys = [column.key for column in layout.ONLY_SENT[title]]
        for cell in layout.packed(row_check([row.get(key) for key in keys]) for row in rows):
            line((title, "", cell))
        if len(rows) <= layout.MOST_NAMED:
            for cell in layout.packed(layout.cell_checks([row.get(key) for key in keys]) for row in rows):
                line((title, layout.CELLS, cell))
    for name, check in summary.items():
        line((layout.SUMMARY, "", f"{name}:{check}"))
