"""The review workbook: open questions go out to owners in Excel, locked but for the cells they answer in."""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import __version__
from desktop_app.catalog import review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports import workbook_front
from desktop_app.exports.safe import put
from desktop_app.exports.workbook_data import Contents, Row, date, gather
from desktop_app.exports.workbook_style import add_styles, arrays, finish_table, style_of, write_head
from desktop_app.review import sheet as layout
from desktop_app.review.sheet import SheetColumn, row_hash, short_hash

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

Progress = Callable[[float, str], None]
Cancel = Callable[[], bool]
MOST_LINKS = 60_000  # Excel drops a sheet's links beyond 65,530
MOST_ROWS = 1_000_000
_SERIAL_ORIGIN = 693594  # the ordinal of 1899-12-30, from which spreadsheets count days


class ExportCancelled(Exception):  # noqa: N818 - it names what happened
    """The user stopped the export; no file was left behind."""


def write_review(
    conn: sqlite3.Connection,
    path: Path,
    *,
    as_of: str,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> dict[str, Any]:
    """Write every question that is not closed, its evidence and the renewals as a workbook (.xlsx).

    Returns {"export", "findings", "evidence", "renewals"}. The file appears whole or not at all. Raises CatalogError
    when it cannot be written, ExportCancelled when `cancel` says so.
    """
    from openpyxl import Workbook

    path = Path(path)
    tell = _teller(progress, cancel)
    tell(0.0, "Reading the questions")
    contents = gather(conn, as_of)
    export, book = uuid.uuid4().hex, Workbook()
    add_styles(book)
    workbook_front.write_readme(book.worksheets[0], contents)
    workbook_front.write_summary(book.create_sheet(layout.SUMMARY), contents)
    sheets = {name: book.create_sheet(name) for name in (layout.REVIEW, layout.EVIDENCE, layout.RENEWALS)}
    first = _first_rows(contents.evidence)
    _write_lists(book, contents.addresses)
    _write_review(sheets[layout.REVIEW], contents, first, tell)
    _write_evidence(sheets[layout.EVIDENCE], contents, tell)
    _write_rows(sheets[layout.RENEWALS], layout.RENEWALS_COLUMNS, contents.renewals)
    finish_table(sheets[layout.RENEWALS], layout.RENEWALS_COLUMNS, len(contents.renewals), "B2")
    _write_export(book, contents, export, review_queries.catalog_id(conn), conn)
    book.active = 0
    tell(0.9, "Writing the file")
    _save(book, path)
    tell(1.0, "Done")
    counts = {"findings": len(contents.review), "evidence": len(contents.evidence), "renewals": len(contents.renewals)}
    return {"export": export, **counts}


def _teller(progress: Progress | None, cancel: Cancel | None) -> Progress:
    def tell(share: float, what: str) -> None:
        if cancel is not None and cancel():
            raise ExportCancelled
        if progress is not None:
            progress(share, what)

    return tell


def _first_rows(evidence: Sequence[Row]) -> dict[str, int]:
    """Return the sheet row of each finding's first evidence."""
    first: dict[str, int] = {}
    for number, item in enumerate(evidence, 2):
        first.setdefault(item["finding"], number)
    return first


def _write_rows(sheet: Worksheet, columns: Sequence[SheetColumn], rows: Sequence[Row]) -> None:
    write_head(sheet, columns)
    styles = _styles(sheet, columns)
    for number, row in enumerate(rows, 2):
        for place, (column, style) in enumerate(zip(columns, styles, strict=True), 1):
            put(sheet.cell(number, place), row.get(column.key), style)


def _styles(sheet: Worksheet, columns: Sequence[SheetColumn]) -> list[Any]:
    """Return the style array of each column's cells."""
    found = arrays(sheet.parent, map(style_of, columns))  # type: ignore[arg-type]  # a sheet of a workbook
    return [found[style_of(column)] for column in columns]


def _link(sheet: Worksheet, row: int, place: int, target: str) -> None:
    """Make a cell lead to another sheet of the workbook: a link, never a formula."""
    from openpyxl.worksheet.hyperlink import Hyperlink

    cell = sheet.cell(row, place)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target)


def _place(columns: Sequence[SheetColumn], key: str) -> int:
    return next(place for place, column in enumerate(columns, 1) if column.key == key)


def _write_review(sheet: Worksheet, contents: Contents, first: dict[str, int], tell: Progress) -> None:
    columns = layout.REVIEW_COLUMNS
    tell(0.1, "Writing the questions")
    _write_rows(sheet, columns, contents.review)
    place = _place(columns, "evidence")
    for number, row in enumerate(contents.review, 2):
        longest = max(len(row["question"] or "") / 50, len(row["subject"] or "") / 20, len(row["rule"]) / 17, 1)
        sheet.row_dimensions[number].height = 15 + 13 * min(7, int(longest))
        if row["finding"] in first and number < MOST_LINKS:
            _link(sheet, number, place, f"{layout.EVIDENCE}!A{first[row['finding']]}")
    _add_validations(sheet, contents)
    finish_table(sheet, columns, len(contents.review), "D2")
    sheet.print_area = f"A1:M{max(len(contents.review) + 1, 2)}"  # up to the owner: what a meeting needs, legible


def _add_validations(sheet: Worksheet, contents: Contents) -> None:
    """Offer the decisions, the people and dates where they are asked for; only a wrong kind of answer is stopped."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    last = len(contents.review) + 1
    if last == 1:
        return
    people = max(len(contents.addresses), 1)
    today = date(contents.as_of)
    serial = today.toordinal() - _SERIAL_ORIGIN if not isinstance(today, str | None) else 0
    rules = {
        "decision": DataValidation("list", formula1=f"{layout.LISTS}!$A$1:$A${len(layout.DECISIONS)}"),
        "quantity": DataValidation("whole", operator="greaterThanOrEqual", formula1="0"),
        "new_owner": DataValidation("list", formula1=f"{layout.LISTS}!$B$1:$B${people}"),
        "until": DataValidation("date", operator="greaterThan", formula1=str(serial)),
    }
    said = {
        "decision": ("Decision", "Choose one of the list: " + ", ".join(layout.DECISIONS) + "."),
        "quantity": ("How many", "A whole number: how many remain (Reduce) or are wanted (Grow)."),
        "new_owner": ("New owner", "The e-mail address of a person; you may type one that is not in the list."),
        "until": ("Until", f"A date after {contents.as_of}."),
    }
    for key, rule in rules.items():
        title, text = said[key]
        rule.allow_blank = True
        rule.showInputMessage, rule.promptTitle, rule.prompt = True, title, text
        rule.showErrorMessage, rule.errorTitle, rule.error = key != "new_owner", title, text
        letter = get_column_letter(_place(layout.REVIEW_COLUMNS, key))
        rule.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(rule)


def _write_evidence(sheet: Worksheet, contents: Contents, tell: Progress) -> None:
    columns, rows = layout.EVIDENCE_COLUMNS, contents.evidence[:MOST_ROWS]
    back = {row["finding"]: number for number, row in enumerate(contents.review, 2)}
    write_head(sheet, columns)
    styles, question = _styles(sheet, columns), _place(columns, "question")
    for number, row in enumerate(rows, 2):
        if number % 1000 == 0:
            tell(0.2 + 0.6 * number / len(rows), "Writing the evidence")
        for place, (column, style) in enumerate(zip(columns, styles, strict=True), 1):
            put(sheet.cell(number, place), row.get(column.key), style)
        if number < MOST_LINKS:
            _link(sheet, number, question, f"{layout.REVIEW}!C{back[row['finding']]}")
    finish_table(sheet, columns, len(rows), "B2")


def _write_lists(book: Workbook, addresses: Sequence[str]) -> None:
    sheet = book.create_sheet(layout.LISTS)
    for number, word in enumerate(layout.DECISIONS, 1):
        put(sheet.cell(number, 1), word)
    for number, address in enumerate(addresses, 1):
        put(sheet.cell(number, 2), address)
    sheet.sheet_state = "hidden"


def _write_export(book: Workbook, contents: Contents, export: str, catalog: str, conn: sqlite3.Connection) -> None:
    """Write what bringing back needs: whose export this is, and the hash of every row as it was sent."""
    sheet = book.create_sheet(layout.EXPORT)
    name = Path(conn.execute("PRAGMA database_list").fetchone()[2] or "").stem
    facts = {
        "layout": str(layout.LAYOUT_VERSION),
        "export": export,
        "catalog": catalog,
        "catalog name": name,
        "as of": contents.as_of,
        "program": __version__,
    }
    for number, (key, value) in enumerate(facts.items(), 1):
        put(sheet.cell(number, 1), key)
        put(sheet.cell(number, 2), value)
    number = len(facts) + 2
    for place, title in enumerate(("sheet", "question", "row", "answer", "decision", "cells", "saw"), 1):
        put(sheet.cell(number, place), title)
    for row in contents.review:
        number += 1
        cells = " ".join(f"{column.key}:{short_hash(row[column.key])}" for column in layout.LOCKED)
        values = (
            layout.REVIEW, row["finding"], row_hash(row[column.key] for column in layout.LOCKED),
            row_hash(row[column.key] for column in layout.OPEN), str(row["decision_id"] or ""), cells,
            *layout.saw(row["evidence_keys"]),
        )  # fmt: skip
        for place, value in enumerate(values, 1):
            put(sheet.cell(number, place), value)
    for title, columns, rows in (
        (layout.EVIDENCE, layout.EVIDENCE_COLUMNS, contents.evidence[:MOST_ROWS]),
        (layout.RENEWALS, layout.RENEWALS_COLUMNS, contents.renewals),
    ):
        for row in rows:
            number += 1
            put(sheet.cell(number, 1), title)
            put(sheet.cell(number, 3), row_hash(row[column.key] for column in columns))
    sheet.sheet_state = "hidden"


def _save(book: Workbook, path: Path) -> None:
    """Write beside the target first, so that a failed export leaves the old file as it was."""
    beside = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        book.save(beside)
        beside.replace(path)
    except OSError as error:
        why = "is it open in Excel?" if isinstance(error, PermissionError) else error.strerror
        raise CatalogError(f"{path} cannot be written ({why})") from error
    finally:
        book.close()
        beside.unlink(missing_ok=True)
