"""A file that is imported in one go: written while the reading process still keeps its cells, with the same result."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import child, pipeline
from desktop_app.imports.file_plan import FilePlan
from desktop_app.imports.model import Choices
from tests.imports.importing import TODAY, Desk

LEDGER = "Date,Supplier,Invoice number,Description,Amount,Currency,Password\n" + "".join(
    f"2026-{i % 9 + 1:02}-01,{'OpenAI Ireland Ltd' if i % 3 else f'Baker {i}'},INV-{i // 2},Seats,{i}.50,EUR,hidden\n"
    for i in range(3_000)
)
LIMITS = child.Limits("ledger.csv", 1 << 30, 60)
KEPT = (
    "SELECT first_row, last_row, hex(cells) FROM source_cells ORDER BY sheet_id, first_row",
    "SELECT row, action, reason FROM source_row ORDER BY sheet_id, row",
    "SELECT row, vendor_text, invoice_number, date, net, in_scope, row_key, occurrence, is_charge FROM invoice_line"
    " ORDER BY id",
    "SELECT name, report FROM source_sheet ORDER BY id",
)


def _ends(tell: child.Teller) -> None:
    tell.ready("rows")
    os._exit(1)


def _fails(tell: child.Teller) -> None:
    raise ValueError("the cells")


def _waits(tell: child.Teller) -> None:
    time.sleep(60)


def kept(desk: Desk) -> list[list[tuple[Any, ...]]]:
    return [desk.rows(sql) for sql in KEPT]


def early(desk: Desk, path: Path) -> FilePlan:
    return pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY, early=True)


def left_to(plan: FilePlan, function: Any) -> FilePlan:
    """The plan, its cells left to another function."""
    assert plan.reading is not None
    plan.reading.close()
    plan.reading = child.Run(function, (), LIMITS)
    return plan


def test_what_is_kept_is_the_same_as_after_a_preview(desk: Desk, tmp_path: Path) -> None:
    path = desk.file("ledger.csv", LEDGER)
    plan = pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)
    assert plan.reading is None
    assert plan.sheets[0].page(0, 1)[0].cells
    shown = pipeline.apply_plan(desk.catalog, plan, today=TODAY)
    plan.close()
    after_preview = kept(desk)
    with Catalog.open(tmp_path / "other.seatbook", create=True) as catalog:
        other = Desk(catalog, tmp_path)
        [file] = other.document(path)["files"]
        assert file["sheets"] == shown.report["sheets"]
        assert kept(other) == after_preview
    assert len(after_preview[0]) == 4
    assert "hidden" not in str(after_preview)


def test_every_sheet_of_a_workbook_keeps_its_cells(desk: Desk) -> None:
    header = ["Date", "Supplier", "Invoice number", "Amount", "Currency"]
    sheets = {
        f"Part {number}": [
            header,
            *([f"2026-{number:02}-01", "Cursor", f"INV-{number}{row}", 9.5, "EUR"] for row in "ab"),
        ]
        for number in (1, 2, 3)
    }
    with xlsxwriter.Workbook(str(path := desk.folder / "parts.xlsx")) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                sheet.write_row(place, 0, row)
    [file] = desk.document(path)["files"]
    assert [sheet["rows_read"] for sheet in file["sheets"]] == [2, 2, 2]
    assert [row[:2] for row in kept(desk)[0]] == [(1, 3)] * 3


@pytest.mark.parametrize(
    ("function", "error"), [(_ends, pipeline.ReadError), (_fails, child.ChildFailed)], ids=["ends", "fails"]
)
def test_nothing_is_imported_whose_cells_could_not_be_kept(desk: Desk, function: Any, error: type[Exception]) -> None:
    plan = left_to(early(desk, desk.file("ledger.csv", LEDGER)), function)
    if function is _ends:
        assert plan.reading is not None
        assert plan.reading.attend() == "rows"
    with pytest.raises(error):
        pipeline.apply_plan(desk.catalog, plan, today=TODAY)
    plan.close()
    assert desk.value("SELECT count(*) FROM operation") == 0
    assert desk.value("SELECT count(*) FROM invoice_line") == 0
    assert desk.take("ledger.csv", LEDGER)["rows_read"] == 3_000


@pytest.mark.parametrize(("function", "code"), [(_ends, "unreadable"), (_fails, "defect")])
def test_a_file_whose_cells_could_not_be_kept_is_told_like_one_that_cannot_be_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, function: Any, code: str
) -> None:
    def planned(*args: Any, **options: Any) -> FilePlan:
        plan = left_to(real(*args, **options), function)
        if function is _ends and plan.reading is not None:
            plan.reading.attend()
        return plan

    real = pipeline.plan_file
    monkeypatch.setattr(pipeline, "plan_file", planned)
    [file] = (document := desk.document(desk.file("ledger.csv", LEDGER)))["files"]
    assert (file["error"]["code"], file["operation"], file["sheets"]) == (code, None, [])
    assert pipeline.exit_code(document) == 4
    assert desk.value("SELECT count(*) FROM operation") == 0


def test_an_import_is_cancelled_while_it_waits_for_the_cells(desk: Desk) -> None:
    plan = left_to(early(desk, desk.file("ledger.csv", LEDGER)), _waits)
    told: list[str] = []
    with pytest.raises(child.Cancelled):
        pipeline.apply_plan(
            desk.catalog, plan, today=TODAY, progress=lambda _, text: told.append(text),
            cancel=lambda: "Keeping the rows as they were read" in told,
        )  # fmt: skip
    plan.close()
    assert desk.value("SELECT count(*) FROM operation") == 0


def test_closing_a_plan_ends_the_process_that_keeps_its_cells(desk: Desk) -> None:
    plan = left_to(early(desk, desk.file("ledger.csv", LEDGER)), _waits)
    assert plan.folder is not None
    folder, start = Path(plan.folder.name), time.monotonic()
    plan.close()
    assert time.monotonic() - start < 30
    assert plan.reading is None
    assert not folder.exists()


def test_the_reading_begins_before_what_parses_is_imported() -> None:
    script = "import sys, desktop_app.imports.child_stage; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    there = done.stdout.split()
    assert "desktop_app.imports.read" in there
    assert not {"desktop_app.imports.formats", "desktop_app.imports.parse"} & set(there)
