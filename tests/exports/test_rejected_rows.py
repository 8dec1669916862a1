"""Rejected rows as a workbook: typed, safe, and read back by the importer without doubling anything."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from desktop_app.catalog import raw_rows
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.raw_rows import Rejected
from desktop_app.exports import rejected_rows
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices

HEAD = ("Date", "Supplier", "Description", "Amount", "Currency")


def rejected(*rows: tuple[object, ...], file: str = "ledger.xlsx", sheet: str = "May") -> Rejected:
    return Rejected(file, sheet, HEAD, [(row, "'much' is no number") for row in rows])


def test_numbers_stay_numbers_and_text_is_never_run(tmp_path: Path) -> None:
    path = tmp_path / "rejected.xlsx"
    row = ("2026-05-01", "=HYPERLINK(1)", "-", 20.5, "USD")
    assert rejected_rows.save([rejected(row)], path) == 1
    sheet = openpyxl.load_workbook(path)["May"]
    assert [cell.value for cell in sheet[1]] == [*HEAD, "Reason for rejection"]
    assert [cell.value for cell in sheet[2]] == [*row, "'much' is no number"]
    assert sheet["B2"].data_type == "s"
    assert sheet["D2"].data_type == "n"


def test_csv_keeps_signed_numbers_and_disarms_formulas(tmp_path: Path) -> None:
    path = tmp_path / "rejected.csv"
    rejected_rows.save([rejected(("2026-05-01", "=1+1", "-12,50", 3.0, "-x"))], path)
    assert path.read_text("utf-8-sig").splitlines()[1].startswith("2026-05-01,'=1+1,\"-12,50\",3,'-x,")


def test_sheets_of_several_files_have_names_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "rejected.xlsx"
    long = "a ledger with a name longer than any sheet may have"
    rejected_rows.save(
        [rejected(("x",), file=f"{long}.csv"), rejected(("y",), file=f"{long}.csv", sheet="[J/u]")], path
    )
    names = openpyxl.load_workbook(path).sheetnames
    assert names == ["a ledger with a name longer tha", "a ledger with a name longer 2"]


def test_nothing_rejected_writes_no_file_and_other_kinds_are_refused(tmp_path: Path) -> None:
    assert rejected_rows.save([], tmp_path / "none.xlsx") == 0
    assert not (tmp_path / "none.xlsx").exists()
    with pytest.raises(CatalogError, match=r"written as .xlsx or .csv"):
        rejected_rows.save([rejected(("x",))], tmp_path / "rows.pdf")


def test_a_mended_workbook_adds_what_was_missing_and_nothing_twice(tmp_path: Path) -> None:
    source = tmp_path / "ledger.csv"
    source.write_text(
        ",".join(HEAD) + "\n2026-05-01,OpenAI,ChatGPT,20.00,USD\n2026-05-02,Anthropic,Claude,much,USD\n", "utf-8"
    )
    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        left: list[Rejected] = []
        pipeline.import_files(catalog, [source], Choices(), today="2026-06-01", rejected=left.extend)
        target = tmp_path / "ledger rejected.xlsx"
        rejected_rows.save(left, target)
        book = openpyxl.load_workbook(target)
        book.worksheets[0]["D2"] = 30
        book.worksheets[0].append(["2026-05-01", "OpenAI", "ChatGPT", 20, "USD"])  # one that was imported before
        book.save(target)
        [file] = pipeline.import_files(catalog, [target], Choices(), today="2026-06-01")["files"]
        [sheet] = file["sheets"]
        assert (sheet["added"], sheet["duplicates"], sheet["rejected"]) == (1, 1, 0)
        assert catalog.writer.execute("SELECT sum(amount) FROM live_line").fetchone()[0] == 50_000_000


def test_the_currency_that_a_title_said_is_kept_with_the_rows(tmp_path: Path) -> None:
    source = tmp_path / "ledger.csv"
    head, wrong = "Date,Supplier,Description,Amount\n", "2026-05-02,OpenAI,ChatGPT Team,much\n"
    source.write_text(f"All amounts in EUR,,,\n{head}2026-05-01,OpenAI,ChatGPT Team,10.00\n{wrong}", encoding="utf-8")
    with Catalog.open(tmp_path / "new.seatbook", create=True) as catalog:
        document = pipeline.import_files(catalog, [source], Choices(), today="2026-06-01")
        operation = int(document["files"][0]["operation"])
        [table] = raw_rows.rejected(catalog.writer, operation)
        assert (table.currency, table.header) == ("EUR", ("Date", "Supplier", "Description", "Amount"))
        path = tmp_path / "mended.csv"
        rejected_rows.save([table], path)
        path.write_text(path.read_text("utf-8-sig").replace("much", "20.00"), encoding="utf-8")
        document = pipeline.import_files(catalog, [path], Choices(), today="2026-06-01")
        assert document["files"][0]["sheets"][0]["amounts"] == {"EUR": "20.00"}
        assert catalog.writer.execute("SELECT sum(amount) FROM live_line").fetchone()[0] == 30_000_000
