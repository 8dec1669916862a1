"""The same lines on several sheets of one file: no euro counts twice, and none is lost."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from tests.imports.importing import Desk, counts

HEAD = ("Date", "Supplier", "Invoice number", "Description", "Amount", "Currency")


def lines(*months: int, number: str = "I") -> list[tuple[object, ...]]:
    return [
        (f"2026-{month:02}-01", "OpenAI", f"{number}-{month}" if number else "", "ChatGPT Team", 100.0, "EUR")
        for month in months
    ]


def book(desk: Desk, **sheets: list[tuple[object, ...]]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in (HEAD, *rows):
            sheet.append(row)
    made.save(desk.folder / "book.xlsx")
    return desk.folder / "book.xlsx"


def archive(desk: Desk, **files: list[tuple[object, ...]]) -> Path:
    with zipfile.ZipFile(desk.folder / "all.zip", "w") as package:
        for name, rows in files.items():
            text = "".join(",".join(map(str, row)) + "\n" for row in (HEAD, *rows))
            package.writestr(f"{name}.csv", text)
    return desk.folder / "all.zip"


@pytest.mark.parametrize(
    ("sheets", "charges", "noted"),
    [
        ({"Q1": lines(1, 2), "Q2": lines(4), "All": lines(1, 2, 4)}, 3, 0),
        ({"All": lines(1, 2, 4, 4), "Q2": lines(2, 4, 4)}, 4, 0),
        ({"Q1": lines(1, 2), "Q2": lines(2, 3)}, 4, 1),  # may be a bill that two teams share
        ({"Anna": lines(1, 2, 3, number=""), "Ben": lines(1, 2, 3, number="")}, 6, 0),  # two cards of the same plan
        ({"Anna": lines(*range(1, 11), number=""), "All": lines(*range(1, 12), number="")}, 11, 0),
    ],
)
def test_a_sheet_that_gathers_the_others_is_counted_once(
    desk: Desk, sheets: dict[str, list[tuple[object, ...]]], charges: int, noted: int
) -> None:
    [file] = desk.document(book(desk, **sheets))["files"]
    assert desk.value("SELECT count(*) FROM live_line") == charges
    assert sum("All count" in note for sheet in file["sheets"] for note in sheet["notes"]) == noted
    assert sum(sheet["added"] for sheet in file["sheets"]) == charges


def test_the_files_of_an_archive_are_files_like_those_of_a_folder(desk: Desk) -> None:
    [file] = desk.document(archive(desk, jan=lines(1, 2, number=""), mar=lines(2, 3, number="")))["files"]
    assert [counts(sheet) for sheet in file["sheets"]] == [{"added": 2}, {"added": 1, "duplicates": 1}]
    [row] = desk.rows("SELECT row, is_charge FROM invoice_line WHERE date = '2026-02-01' AND is_charge = 0")
    assert row == (2, 0)
    [again] = desk.document(book(desk, Q1=lines(1, 2, 3, number="")))["files"]
    assert counts(again["sheets"][0]) == {"duplicates": 3}
    desk.undo(file["operation"])
    assert desk.value("SELECT count(*) FROM live_line") == 3
    desk.redo()
    assert desk.value("SELECT count(*) FROM live_line") == 3


def test_two_reports_of_the_same_days_in_an_archive_are_asked_about(desk: Desk) -> None:
    with zipfile.ZipFile(desk.folder / "all.zip", "w") as package:
        for name, cost in (("old", "5.00"), ("new", "6.00")):
            package.writestr(
                f"{name}.csv", f"usage_date_utc,model,workspace,cost_usd\n2026-08-01,Claude,Default,{cost}\n"
            )
    [file] = desk.document(desk.folder / "all.zip")["files"]
    assert "new.csv and old.csv report the same days" in file["error"]["message"]
    assert file["error"]["options"] == {"--sheet": ["new.csv", "old.csv"]}
    assert desk.value("SELECT count(*) FROM invoice_line") == 0
    for name, corrects in (("old.csv", None), ("new.csv", "yes")):
        [whole] = desk.document(desk.folder / "all.zip")["files"]
        assert whole["error"]["code"] == "two_reports"  # also where one of them is known: both would count
        assert "error" not in desk.document(desk.folder / "all.zip", sheet=name, corrects=corrects)["files"][0]
    assert desk.rows("SELECT amount FROM live_line") == [(6_000_000,)]
    [whole] = desk.document(desk.folder / "all.zip")["files"]
    assert [counts(sheet) for sheet in whole["sheets"]] == [{"duplicates": 1}] * 2


def test_the_sheets_of_a_file_may_come_one_after_the_other(desk: Desk) -> None:
    path = book(desk, Q1=lines(1, 2), Q2=lines(4))
    for name, what in (("Q1", {"added": 2}), ("Q2", {"added": 1}), ("Q2", {"duplicates": 1})):
        [file] = desk.document(path, sheet=name)["files"]
        assert [counts(sheet) for sheet in file["sheets"]] == [what]
    [file] = desk.document(path)["files"]
    assert [counts(sheet) for sheet in file["sheets"]] == [{"duplicates": 2}, {"duplicates": 1}]
    assert desk.value("SELECT count(*) FROM live_line") == 3
