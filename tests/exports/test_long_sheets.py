"""More rows than a sheet holds: every file that is a list goes on on a second sheet, at a limit that Excel has."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import openpyxl
import pytest
import xlsxwriter

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.raw_rows import Rejected
from desktop_app.catalog.tables import Query, count
from desktop_app.exports import rejected_rows, reports, review_workbook, tables, workbook_style
from desktop_app.exports.workbook_rows import TableSheet
from desktop_app.imports import pipeline
from desktop_app.imports.decisions import plan_decisions
from desktop_app.imports.model import Choices
from desktop_app.review import sheet
from tests.exports.conftest import AS_OF

SPLITTING = (rejected_rows, reports, review_workbook, tables)
COLUMNS = (sheet.SheetColumn("a", "A", 8), sheet.SheetColumn("b", "B", 8))


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every sheet hold seven rows."""
    for module in (*SPLITTING, sheet):
        monkeypatch.setattr(module, "MOST_ROWS", 7)


def held(path: Path) -> list[tuple[str, int]]:
    """The sheets of a workbook, each with its rows below the head."""
    book = openpyxl.load_workbook(path)
    return [(one.title, one.max_row - 1) for one in book]


@pytest.mark.parametrize("module", SPLITTING, ids=lambda module: module.__name__.rpartition(".")[2])
def test_the_limit_is_that_of_excel(module: ModuleType, tmp_path: Path) -> None:
    book = xlsxwriter.Workbook(str(tmp_path / "x.xlsx"))
    assert book.add_worksheet().xls_rowmax == sheet.EXCEL_ROWS == 2**20
    book.close()
    assert module.MOST_ROWS + 1 <= sheet.EXCEL_ROWS  # with the head
    assert module.MOST_ROWS is sheet.MOST_ROWS


def test_a_sheet_refuses_what_it_does_not_hold(tmp_path: Path) -> None:
    def fill(rows: int) -> None:
        def write(book: xlsxwriter.Workbook) -> None:
            table = book.add_worksheet("Lines", TableSheet)
            table.fill(COLUMNS, (), rows, workbook_style.make_styles(book))

        workbook_style.save(tmp_path / "lines.xlsx", write)

    fill(sheet.EXCEL_ROWS - 1)
    with pytest.raises(CatalogError, match="“Lines” would have 1,048,576 rows, and a sheet holds 1,048,575"):
        fill(sheet.EXCEL_ROWS)


@pytest.mark.usefixtures("short")
def test_a_list_goes_on_and_comes_back_whole(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    assert tables.write_table(catalog.writer, "people", path, Query(as_of=AS_OF)) == 60
    assert held(path) == [("People", 7), *((f"People {part}", 7) for part in range(2, 9)), ("People 9", 4)]
    document = pipeline.import_files(catalog, [path], Choices(), today=AS_OF)
    assert sum(one["duplicates"] for one in document["files"][0]["sheets"]) == 60
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
        pipeline.import_files(empty, [path], Choices(), today=AS_OF)
        assert count(empty.writer, "people", Query(as_of=AS_OF)) == 60


@pytest.mark.usefixtures("short")
def test_a_review_workbook_goes_on_with_its_hidden_sheet_and_comes_back(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.operation("More questions"):
        conn = catalog.writer
        row = dict(conn.execute("SELECT * FROM finding LIMIT 1").fetchone())
        for number in range(12):
            more = {**row, "id": catalog.ids.next(), "rule": f"R9{number}"}
            conn.execute(f"INSERT INTO finding VALUES ({', '.join(f':{name}' for name in more)})", more)
    path = tmp_path / "review.xlsx"
    review_workbook.write_review(conn, path, as_of=AS_OF, most_rows=7)
    book = openpyxl.load_workbook(path)
    assert [name for name in book.sheetnames if name.startswith("Review")] == ["Review", "Review 2", "Review 3"]
    exports = [one for one in book if one.title.startswith("Export")]
    assert len(exports) > 3
    assert {one.sheet_state for one in exports} == {"hidden"}
    book["Review 3"]["G2"].value = "Retire"
    book.save(path)
    plan = plan_decisions(catalog, path, today=AS_OF)
    assert (plan.refused, plan.unknown, plan.missing, plan.locked_edits) == (None, (), (), ())
    assert [change.answer.decision for change in plan.changes] == ["retire"]
    assert plan.unchanged == 17


@pytest.mark.usefixtures("short")
def test_reports_and_rejected_rows_go_on(tmp_path: Path) -> None:
    reports.write_report("Showback", (("a", "A"),), [{"a": str(n)} for n in range(15)], tmp_path / "report.xlsx")
    assert held(tmp_path / "report.xlsx") == [("Showback", 7), ("Showback 2", 7), ("Showback 3", 1)]
    rows = [((str(number),), "no number") for number in range(8)]
    assert rejected_rows.save([Rejected("ledger.csv", "May", ("Amount",), rows)], tmp_path / "rejected.xlsx") == 8
    assert held(tmp_path / "rejected.xlsx") == [("May", 7), ("May 2", 1)]
