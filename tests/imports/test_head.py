"""The head of a large file: told before the whole is read, as the plan says it later, and never in the way of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from desktop_app.imports.file_plan import FilePlan
from desktop_app.imports.head import FileHead
from desktop_app.imports.model import FIELDS, Choices, Kind
from desktop_app.imports.plan import plan_file
from desktop_app.imports.plan_head import SheetSoFar, so_far
from desktop_app.imports.read_head import LEAST, ROWS
from tests.imports import containers as made
from tests.imports.containers import put, zipped
from tests.imports.importing import TODAY, Desk

HEAD = ["Posting date", "Supplier", "Invoice number", "Description", "Amount", "Currency"]
FILLING = " and what it is about" * 18


def line(number: int, day: str = "") -> list[Any]:
    day = day or f"2026-{number % 9 + 1:02d}-{number % 28 + 1:02d}"
    vendor = ("OpenAI Ireland Ltd", "Anthropic, PBC", "British Gas")[number % 3]
    return [day, vendor, f"INV-{number:07}", f"Line {number} of the ledger{FILLING}", number % 900 + 0.5, "EUR"]


def csv_of(rows: list[list[Any]]) -> str:
    return "\n".join(";".join(map(str, row)) for row in rows) + "\n"


def large(rows: list[list[Any]]) -> str:
    text = csv_of(rows)
    assert len(text) > LEAST
    return text


@contextmanager
def told(desk: Desk, path: Path, **choices: Any) -> Iterator[tuple[list[tuple[SheetSoFar, ...]], FilePlan]]:
    heads: list[FileHead] = []
    plan = plan_file(desk.catalog, path, Choices(**choices), today=TODAY, head=heads.append)
    try:
        yield [so_far(head) for head in heads], plan
    finally:
        plan.close()


@pytest.fixture
def ledger() -> list[list[Any]]:
    return [HEAD, *(line(number) for number in range(1, 6000))]


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_the_head_says_what_the_plan_says_later(desk: Desk, ledger: list[list[Any]], suffix: str) -> None:
    path = desk.folder / f"ledger.{suffix}"
    put(path, large(ledger) if suffix == "csv" else made.xlsx(ledger[:5000]))
    with told(desk, path) as ([[sheet]], plan):
        [whole] = plan.sheets
        assert plan.error is None
        assert sheet.kind is Kind.LINES
        assert sheet.recognition is not None
        assert whole.recognition is not None
        assert [(use.header, use.field, use.reason) for use in sheet.recognition.columns] == [
            (use.header, use.field, use.reason) for use in whole.recognition.columns
        ]
        assert (sheet.sheet, sheet.header, sheet.recognition.header_row) == (whole.sheet, whole.header, 1)
        rows = sheet.page(0, 1000)
        assert len(rows) == ROWS - 1
        assert {row.action for row in rows} == {None}
        fields = {use.field for use in whole.recognition.columns if use.field}
        for row, later in zip(rows, whole.page(0, len(rows)), strict=True):
            assert (row.row, list(row.cells)) == (later.row, list(later.cells))
            assert {name: row.values[name] for name in fields} == {name: later.values[name] for name in fields}
        assert rows[0].values["amount"] == 1_500_000
        assert (sheet.counts, sheet.rows_read, sheet.question) == ({}, 0, None)


def test_a_small_file_has_no_head(desk: Desk, ledger: list[list[Any]]) -> None:
    with told(desk, desk.file("ledger.csv", csv_of(ledger[:300]))) as (heads, plan):
        assert (heads, plan.sheets[0].rows_read) == ([], 299)


def test_what_the_first_rows_leave_open_is_shown_as_it_is_written(desk: Desk) -> None:
    """Their dates may be either way; a later row tells, and nothing is asked."""
    rows = [HEAD, *(line(n, f"0{n % 9 + 1}/0{n % 8 + 1}/2026") for n in range(1, 6500)), line(6500, "31/08/2026")]
    with told(desk, desk.file("ledger.csv", large(rows))) as ([[sheet]], plan):
        first = sheet.page(0, 1)[0]
        assert (first.row, first.values, first.cells[0]) == (2, {}, "02/02/2026")
        assert sheet.question is None
        assert plan.asks is None
        assert plan.sheets[0].page(0, 1)[0].values["date"] == "2026-02-02"


def test_secrets_are_not_in_the_head(desk: Desk, ledger: list[list[Any]]) -> None:
    rows = [[*HEAD, "Password"], *([*row, "geheim"] for row in ledger[1:])]
    with told(desk, desk.file("ledger.csv", large(rows))) as ([[sheet]], _plan):
        assert sheet.header == tuple(HEAD)
        assert "geheim" not in repr(sheet)


def test_totals_and_rejected_rows_are_shown_as_they_are_written(desk: Desk, ledger: list[list[Any]]) -> None:
    ledger[3][0] = "2026-02-31"
    with told(desk, desk.file("ledger.csv", large(ledger))) as ([[sheet]], _plan):
        row = sheet.page(2, 1)[0]
        assert (row.row, row.action, row.values, row.cells[0]) == (4, None, {}, "2026-02-31")


def test_what_no_format_fits_has_no_head_and_asks_as_ever(desk: Desk) -> None:
    rows = [["Alpha", "Beta"], *([f"something {n}", FILLING] for n in range(6000))]
    with told(desk, desk.file("other.csv", large(rows))) as (heads, plan):
        assert heads == []
        assert plan.asks is not None


def test_a_sheet_without_a_head_is_imported_as_ever(desk: Desk, ledger: list[list[Any]]) -> None:
    sheet = made.sheet_xml(ledger[:5000]).replace("<sheetData>", '<!-- <row r="1"> --><sheetData>')
    parts = {**made.xlsx_parts({"Sheet1": []}), "xl/worksheets/sheet1.xml": sheet}
    with told(desk, put(desk.folder / "a.xlsx", zipped(parts))) as (heads, plan):
        assert (heads, plan.error, plan.sheets[0].rows_read) == ([], None, 4999)


def test_the_choices_hold_for_the_head_too(desk: Desk, ledger: list[list[Any]]) -> None:
    path = desk.file("ledger.csv", large(ledger))
    with told(desk, path, sheet_columns={"ledger": {"Description": ""}}) as ([[sheet]], _plan):
        assert sheet.recognition is not None
        assert {use.header: use.field for use in sheet.recognition.columns}["Description"] is None
    parts = made.xlsx_parts({"Notes": [["About", "this"]], "Lines": ledger[:5000], "More": ledger[:5]})
    book = put(desk.folder / "a.xlsx", zipped(parts))
    with told(desk, book) as ([sheets], _plan):
        assert [(one.sheet, one.kind) for one in sheets] == [
            ("Notes", None),
            ("Lines", Kind.LINES),
            ("More", Kind.LINES),
        ]
    with told(desk, book, sheet="More") as ([sheets], _plan):
        assert [(one.sheet, len(one.page(0, 9))) for one in sheets] == [("More", 4)]
        assert set(sheets[0].page(0, 1)[0].values) == set(FIELDS[Kind.LINES])


def test_what_is_found_behind_the_head_is_said_as_ever(desk: Desk, ledger: list[list[Any]]) -> None:
    """The head was told, and the file is refused nevertheless."""
    path = put(desk.folder / "ledger.csv", large(ledger).encode() + bytes(64) + b"\n")
    with told(desk, path) as (heads, plan):
        assert len(heads) == 1
        assert plan.sheets == ()
        assert "has a hole in line 6,001" in str(plan.error)
