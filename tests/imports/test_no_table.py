"""Files in which no sheet has heads: refused with what was found, for no answer could bring anything of them."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.imports.model import NO_TABLE, UNKNOWN_FORMAT
from desktop_app.imports.pipeline import exit_code
from tests.imports.importing import Desk
from tests.imports.sheets import parsed_text

DO = "Write heads above the columns of the table, or choose the file that has it."


def book(path: Path, **sheets: dict[str, Any]) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)  # type: ignore[arg-type]
    for name, cells in sheets.items():
        sheet = made.create_sheet(name)
        for place, value in cells.items():
            sheet[place] = value
    made.save(path)
    return path


def refused(desk: Desk, path: Path) -> str:
    document = desk.document(path)
    assert exit_code(document) == 4
    [file] = document["files"]
    assert (file["error"]["code"], file["sheets"]) == ("unreadable", [])
    return str(file["error"]["message"])


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ({"XFD1048576": "x"}, "Its only cell is XFD1048576, “x”."),
        ({"B3": "Notes of May", "B4": 12, "AA9": "end"}, "The first of its 3 cells is B3, “Notes of May”."),
    ],
)
def test_what_stands_on_a_sheet_without_a_table_is_said(desk: Desk, cells: dict[str, Any], found: str) -> None:
    said = refused(desk, book(desk.folder / "stray.xlsx", Cover=cells))
    assert said == f"“Cover” holds no table: no row of it has heads. {found} {DO}"


def test_an_archive_with_a_readme_alone_is_refused(desk: Desk) -> None:
    path = desk.folder / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "Your export is on its way.\n")
    assert refused(desk, path).startswith("“readme.txt” holds no table: no row of it has heads. Its only cell is A1")


def test_several_sheets_without_a_table_are_refused_together(desk: Desk) -> None:
    said = refused(desk, book(desk.folder / "notes.xlsx", One={"A1": "a"}, Two={"A1": "b"}))
    assert said.startswith("No sheet of notes.xlsx holds a table. “One” holds no table")


def test_a_cover_beside_a_table_is_left_out_and_one_beside_an_unknown_sheet_does_not_refuse(desk: Desk) -> None:
    lines = {"A1": "Date", "B1": "Supplier", "C1": "Amount (EUR)", "A2": "2026-01-25", "B2": "OpenAI", "C2": 10}
    document = desk.document(book(desk.folder / "lines.xlsx", Cover={"A1": "Costs"}, Lines=lines))
    assert exit_code(document) == 0
    assert desk.value("SELECT count(*) FROM live_line") == 1
    strange = {"A1": "Foo", "B1": "Bar", "A2": "x", "B2": "y"}
    assert exit_code(desk.document(book(desk.folder / "odd.xlsx", Cover={"A1": "Costs"}, Odd=strange))) == 3


@pytest.mark.parametrize(
    "text",
    ["# Read me\n\nThe files, as agreed, are attached, please import them.\nRegards, Bob\n",
     "Dear all, please find attached, as agreed, the numbers.\nBest regards, Bob, Finance\n"],
)  # fmt: skip
def test_a_letter_with_commas_is_no_table(text: str) -> None:
    question = parsed_text(text, name="readme.txt").question
    assert question is not None
    assert question.code == NO_TABLE


def test_a_table_without_numbers_is_asked_about() -> None:
    for text in ("Wer,Was\nAda,ChatGPT\nJo,Claude\n", "Wer,Was\nAda,Uses it daily.\nJo,12\n"):
        question = parsed_text(text).question
        assert question is not None
        assert question.code == UNKNOWN_FORMAT
