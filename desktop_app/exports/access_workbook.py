"""Lists of an access campaign: one workbook an owner with the seats to confirm, locked but for the answers."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from desktop_app import __version__
from desktop_app.catalog import campaigns, review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.file_names import unique_name
from desktop_app.exports import workbook_style
from desktop_app.exports.safe import Styles, put
from desktop_app.review import access_sheet as layout

_STEPS = (
    "1.  Go to the sheet Seats. Each row is one seat of a tool or subscription that you answer for.",
    "    Last active is what the newest report says; where no report is named, nothing is known of its use.",
    "2.  Choose Keep, Release or Unknown in the blue column Answer; give a reason where it helps.",
    "3.  Save the file and send it back to whoever sent it to you. Blank rows stay open.",
    "Nothing is switched off by your answer alone: released seats are first taken to the vendor.",
)


def write_access(conn: sqlite3.Connection, key: str, folder: Path) -> list[dict[str, Any]]:
    """Write the seats of an access campaign, by name or id, as one workbook an owner into a folder.

    Returns of each {"file", "owner", "seats"}; seats without an owner stand in a workbook of their own. Raises
    CatalogError where the round is of another kind or a file cannot be written.
    """
    row = campaigns.find(conn, key)
    if row["kind"] != "access":
        raise CatalogError(f"“{row['name']}” asks questions, not for seats; `seatbook export review` writes them.")
    by_owner: dict[str, list[dict[str, Any]]] = {}
    for seat in campaigns.seats(conn, row["id"]):
        by_owner.setdefault(seat["owner"] or "", []).append(seat)
    folder = Path(folder)
    workbook_style.make_folder(folder)
    written, names = [], set[str]()
    for owner, seats in sorted(by_owner.items(), key=lambda item: (not item[0], item[0])):
        path = folder / unique_name(owner or "No owner", ".xlsx", names)
        _write(path, row, owner, seats, review_queries.catalog_id(conn))
        written.append({"file": str(path), "owner": owner or None, "seats": len(seats)})
    return written


def _write(path: Path, row: sqlite3.Row, owner: str, seats: Sequence[dict[str, Any]], catalog: str) -> None:
    from desktop_app.exports.workbook_rows import TableSheet

    def fill(book: Any) -> None:
        styles = workbook_style.make_styles(book)
        _write_readme(book.add_worksheet(layout.README), row, owner, len(seats), styles)
        sheet = book.add_worksheet(layout.SEATS, TableSheet)
        shown = [_shown(seat) for seat in seats]
        values = ([seat[column.key] for column in layout.COLUMNS] for seat in shown)
        sheet.fill(layout.COLUMNS, values, len(shown), styles)
        place = next(place for place, column in enumerate(layout.COLUMNS) if column.key == "answer")
        said = {"input_title": "Answer", "input_message": "Keep, Release or Unknown.", "error_title": "Answer",
                "error_message": "Choose Keep, Release or Unknown."}  # fmt: skip
        sheet.data_validation(1, place, len(seats), place, {"validate": "list", "source": list(layout.ANSWERS), **said})
        workbook_style.finish_table(sheet, layout.COLUMNS, len(seats), (1, 1))
        workbook_style.protect(sheet)
        facts = (("layout", layout.LAYOUT), ("catalog", catalog), ("campaign", str(row["id"])), ("owner", owner),
                 ("program", __version__))  # fmt: skip
        _write_export(book.add_worksheet(layout.EXPORT), (*facts, *map(layout.sent_row, shown)), styles)

    workbook_style.save(path, fill)


def _shown(seat: dict[str, Any]) -> dict[str, Any]:
    """Return a seat as its cells hold it: dates as such, the answer as the drop-down's word."""
    days = {column.key: seat[column.key] for column in layout.COLUMNS if column.type == "date"}
    typed = {key: dt.date.fromisoformat(day) if day else None for key, day in days.items()}
    return {**seat, **typed, "seat": str(seat["seat"]), "answer": layout.word_of(seat["answer"])}


def _write_readme(sheet: Any, row: sqlite3.Row, owner: str, count: int, styles: Styles) -> None:
    sheet.set_column(0, 0, 110)
    put(sheet, 0, 0, f"{row['name']}: who needs their seats?", styles, "title")
    sheet.set_row(0, 24)
    put(sheet, 1, 0, f"{count} seats for {owner or 'nobody in particular'}, answers by {row['due']}.", styles, "note")
    for number, step in enumerate(_STEPS, 3):
        put(sheet, number, 0, step, styles, "body")
    workbook_style.protect(sheet)
    workbook_style.set_up_print(sheet)


def _write_export(sheet: Any, rows: Iterable[Sequence[str]], styles: Styles) -> None:
    """Write what is needed when the list comes back: its facts, and of each seat what was sent."""
    for number, cells in enumerate(rows):
        for place, value in enumerate(cells):
            put(sheet, number, place, value, styles, "plain")
    sheet.hide()
