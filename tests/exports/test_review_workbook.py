from __future__ import annotations

import datetime as dt
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.review_workbook import ExportCancelled, write_review
from desktop_app.review import sheet as layout
from tests.exports.conftest import AS_OF, NASTY

day = dt.datetime.fromisoformat


def load(path: Path) -> Any:
    return openpyxl.load_workbook(path)


def column(sheet: Any, title: str) -> int:
    return next(int(cell.column) for cell in sheet[1] if cell.value == title)


def test_sheets_stand_in_order_and_bookkeeping_is_hidden(workbook: Path) -> None:
    book = load(workbook)
    assert book.sheetnames == ["Read me", "Summary", "Review", "Evidence", "Arithmetic", "Renewals", "Lists", "Export"]
    assert [sheet.title for sheet in book if sheet.sheet_state == "hidden"] == ["Lists", "Export"]
    assert book["Review"].freeze_panes == "D2"
    assert book["Review"].auto_filter.ref == "A1:Y7"
    assert book["Review"].print_title_rows == "$1:$1"
    assert book["Review"].page_setup.orientation == "landscape"


def test_rows_are_sorted_by_what_can_be_saved_and_unconverted_last(workbook: Path) -> None:
    sheet = load(workbook)["Review"]
    at = {title: column(sheet, title) for title in ("Addressable", "Currency")}
    rows = [(sheet.cell(n, at["Addressable"]).value, sheet.cell(n, at["Currency"]).value) for n in range(2, 8)]
    assert [currency for _, currency in rows] == ["EUR"] * 5 + ["USD"]
    assert [amount for amount, _ in rows[:5]] == [4320, 3240, 2052, 1836, 1234.56789]


def test_only_the_answers_are_open_and_filters_still_work(workbook: Path) -> None:
    sheet = load(workbook)["Review"]
    open_titles = {cell.value for cell in sheet[1] if not sheet.cell(2, cell.column).protection.locked}
    assert open_titles == {"Decision", "How many", "Tool or plan", "Reason", "New owner", "Until"}
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    assert sheet.protection.autoFilter is False  # "not forbidden"
    assert sheet.protection.formatColumns is False


def test_validations_survive_another_save(workbook: Path, tmp_path: Path) -> None:
    book = load(workbook)
    book.save(tmp_path / "again.xlsx")
    rules = load(tmp_path / "again.xlsx")["Review"].data_validations.dataValidation
    assert {rule.type for rule in rules} == {"list", "whole", "date"}
    (decision,) = (rule for rule in rules if rule.formula1 == "Lists!$A$1:$A$8")
    assert str(decision.sqref) == "G2:G7"
    # of 60 people those who own something
    (owner,) = (rule for rule in rules if rule.formula1 == "Lists!$B$1:$B$4")
    assert not owner.showErrorMessage  # free text is allowed
    (until,) = (rule for rule in rules if rule.type == "date")
    assert int(until.formula1) == (dt.date.fromisoformat(AS_OF) - dt.date(1899, 12, 30)).days


def test_the_summary_says_where_a_question_has_several_currencies(catalog: Catalog, tmp_path: Path) -> None:
    said = "with savings in several currencies"
    write_review(catalog.writer, tmp_path / "plain.xlsx", as_of=AS_OF)
    assert not any(said in str(cell.value) for cell in load(tmp_path / "plain.xlsx")["Summary"]["A"])
    parts = json.dumps({"parts": [["EUR", 10_000_000, 10_000_000], ["USD", 11_000_000, 11_000_000]]})
    with catalog.operation("Two currencies"):
        number = catalog.writer.execute("SELECT id FROM finding WHERE currency = 'EUR' ORDER BY id").fetchone()[0]
        catalog.writer.execute("UPDATE finding SET saving = ? WHERE id = ?", (parts, number))
    write_review(catalog.writer, tmp_path / "mixed.xlsx", as_of=AS_OF)
    notes = [str(cell.value) for cell in load(tmp_path / "mixed.xlsx")["Summary"]["A"] if said in str(cell.value)]
    assert notes == ["1 question with savings in several currencies: in EUR, converted"]


def test_the_summary_shows_a_dash_where_a_rule_carries_no_saving(workbook: Path) -> None:
    sheet = openpyxl.load_workbook(workbook)["Summary"]
    places = [cell for row in sheet.iter_rows(min_row=8) for cell in row if str(cell.value).startswith("=")]
    assert len(places) > 10
    assert {cell.number_format.rpartition(";")[2] for cell in places} == {"–"}


def test_nothing_that_a_vendor_wrote_is_a_formula(workbook: Path) -> None:
    book = load(workbook)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    formulas = [cell for cell in cells if cell.data_type in ("f", "e")]
    assert {cell.parent.title for cell in formulas} == {"Summary"}
    ours = re.compile(
        r"=SUMPRODUCT\((\(Review!\$[A-Z]\$2:\$[A-Z]\$7(=\$A\$\d+|=\"\"|<>\"\")\)\*)+1(,Review![$A-Z:0-9]+)?\)"
    )
    assert [cell.value for cell in formulas if not ours.fullmatch(str(cell.value))] == []
    nasty = [cell for cell in cells if cell.value == NASTY]
    assert nasty
    assert all(cell.quotePrefix for cell in nasty)
    assert [cell for cell in cells if str(cell.value).startswith("+cmd|calc")]
    with zipfile.ZipFile(workbook) as package:
        for name in package.namelist():
            assert b"TargetMode" not in package.read(name), name  # no link leaves the workbook


def test_amounts_and_dates_are_typed(workbook: Path) -> None:
    sheet = load(workbook)["Review"]
    assert isinstance(sheet.cell(2, column(sheet, "Addressable")).value, int | float)
    assert sheet.cell(2, column(sheet, "From")).value == day("2027-01-01")
    finding = sheet.cell(2, column(sheet, "Question id"))
    assert isinstance(finding.value, str)
    assert finding.value.isdigit()


def test_evidence_and_question_lead_to_each_other(workbook: Path) -> None:
    book = load(workbook)
    review, evidence = book["Review"], book["Evidence"]
    place = column(review, "Evidence")
    (linked,) = (review.cell(n, place) for n in range(2, 8) if review.cell(n, place).value)
    assert linked.value == "3 rows"
    assert linked.hyperlink.location == "Evidence!A2"
    assert evidence["A2"].hyperlink.location == f"Review!C{linked.row}"
    assert evidence.cell(2, column(evidence, "Person or item")).value == "+cmd|calc"
    assert evidence.cell(3, column(evidence, "Tool")).value == "GitHub Copilot"
    assert evidence.cell(3, column(evidence, "Amount")).value == 19


def test_renewals_have_deadlines_and_what_is_at_stake(workbook: Path) -> None:
    sheet = load(workbook)["Renewals"]
    first = {cell.value: sheet.cell(2, cell.column).value for cell in sheet[1]}
    assert first["Term ends"] == day("2026-11-30")
    assert first["Notice by"] == day("2026-10-31")
    assert first["Send by"] == day("2026-10-26")
    assert first["Notice is"] == "stated"
    assert first["At stake"] == 132 * 19 * 11  # eleven months, from January to the end of November


def test_every_sent_question_has_its_hashes(catalog: Catalog, workbook: Path) -> None:
    rows = [[cell.value for cell in row] for row in load(workbook)["Export"].iter_rows()]
    facts = {row[0]: row[1] for row in rows[:6]}
    first = catalog.writer.execute("SELECT min(id) FROM operation").fetchone()[0]
    assert facts["catalog"] == str(first)
    assert facts["catalog name"] == "northwind"
    assert facts["as of"] == AS_OF
    assert sum(row[0] == layout.REVIEW for row in rows) == 6


def test_an_empty_catalog_gives_a_workbook_too(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as catalog:
        written = write_review(catalog.writer, tmp_path / "review.xlsx", as_of=AS_OF)
    assert written["findings"] == 0
    assert load(tmp_path / "review.xlsx")["Review"].max_row == 1


def test_cancelling_leaves_the_old_file(catalog: Catalog, workbook: Path) -> None:
    before = workbook.read_bytes()
    with pytest.raises(ExportCancelled):
        write_review(catalog.writer, workbook, as_of=AS_OF, cancel=lambda: True)
    assert workbook.read_bytes() == before
    assert [path.name for path in workbook.parent.iterdir() if path.suffix == ".part"] == []


def test_a_folder_that_is_missing_is_said(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="cannot be written"):
        write_review(catalog.writer, tmp_path / "nowhere" / "review.xlsx", as_of=AS_OF)


def test_evidence_in_words_alone_is_kept(catalog: Catalog, tmp_path: Path) -> None:
    number = catalog.writer.execute("SELECT min(id) FROM finding").fetchone()[0]
    texts = json.dumps(["The contract is silent on notice."])
    catalog.writer.execute("UPDATE finding SET evidence = ? WHERE id = ?", (texts, number))
    write_review(catalog.writer, tmp_path / "r.xlsx", as_of=AS_OF)
    sheet = load(tmp_path / "r.xlsx")["Evidence"]
    assert sheet.cell(2, column(sheet, "Evidence")).value == "The contract is silent on notice."


def test_evidence_that_is_about_no_person_has_its_name_too(catalog: Catalog, tmp_path: Path) -> None:
    conn = catalog.writer
    line = {"key": "line:1", "kind": "line", "name": "Otter.ai", "invoice": "A-1", "date": "2026-09-01"}
    evidence = [line, {"key": "x:1", "text": "2026-09"}]
    with catalog.operation("Evidence of other kinds"):
        finding = conn.execute("SELECT id FROM finding ORDER BY id LIMIT 1").fetchone()[0]
        conn.execute("UPDATE finding SET evidence = ? WHERE id = ?", (json.dumps(evidence), finding))
    write_review(conn, tmp_path / "one.xlsx", as_of=AS_OF)
    sheet = openpyxl.load_workbook(tmp_path / "one.xlsx")["Evidence"]
    named = {row[column(sheet, "Person or item") - 1].value for row in sheet.iter_rows(min_row=2)}
    assert {"Otter.ai", "2026-09"} <= named
    (found,) = [row for row in sheet.iter_rows(min_row=2, values_only=True) if "Otter.ai" in row]
    assert found[column(sheet, "Invoice") - 1] == "A-1"
    assert found[column(sheet, "Date") - 1] == day("2026-09-01")
