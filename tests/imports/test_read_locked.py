"""Workbooks that a password locks: opened with it, asked for without it, and nothing of it is kept."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import msoffcrypto
import openpyxl
import pytest
from msoffcrypto.format.ooxml import OOXMLFile

from desktop_app.catalog.catalog import Catalog
from desktop_app.imports.model import Choices
from desktop_app.imports.pipeline import exit_code, import_files
from desktop_app.imports.plan import plan_file
from desktop_app.imports.read import open_sheets
from desktop_app.imports.read_sniff import PasswordNeeded

TODAY = "2026-10-15"
SECRET = "Tulpe 7 Straße"


def locked(path: Path, password: str = SECRET) -> Path:
    """Write a locked workbook with one invoice line."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Posting date", "Supplier", "Invoice number", "Description", "Amount", "Currency"])
    sheet.append(["2026-09-03", "OpenAI Ireland Ltd", "INV-1", "ChatGPT Team", 120.5, "EUR"])
    plain = BytesIO()
    book.save(plain)
    plain.seek(0)
    with path.open("wb") as target:
        OOXMLFile(plain).encrypt(password, target)
    with path.open("rb") as file:
        assert msoffcrypto.OfficeFile(file).is_encrypted()
    return path


def test_a_locked_workbook_opens_with_its_password(tmp_path: Path) -> None:
    path = locked(tmp_path / "a.xlsx")
    (sheet,) = open_sheets(path, None, tmp_path, SECRET)
    assert sheet.table.file_name == "a.xlsx"
    assert list(sheet.table.rows[1])[4] == 120.5
    assert [one.name for one in tmp_path.iterdir()] == ["a.xlsx"]  # what was opened is gone


@pytest.mark.parametrize(("password", "said"), [(None, "is locked"), ("tulpe 7 straße", "does not open a.xlsx")])
def test_without_its_password_it_is_asked_for(tmp_path: Path, password: str | None, said: str) -> None:
    with pytest.raises(PasswordNeeded, match=said):
        list(open_sheets(locked(tmp_path / "a.xlsx"), None, tmp_path, password))


def test_what_excel_locks_for_reading_only_needs_no_password(tmp_path: Path) -> None:
    (sheet,) = open_sheets(locked(tmp_path / "a.xlsx", "VelvetSweatshop"), None, tmp_path)
    assert len(sheet.table.rows) == 2


def test_the_plan_asks_and_goes_on_with_the_answer(tmp_path: Path) -> None:
    path = locked(tmp_path / "a.xlsx")
    asked: list[str] = []

    def answer(sentence: str) -> str:
        asked.append(sentence)
        return "wrong" if len(asked) == 1 else SECRET

    with Catalog.open(tmp_path / "c.seatbook", create=True) as catalog:
        plan = plan_file(catalog, path, Choices(), today=TODAY)
        assert plan.question is not None
        assert (plan.question.code, plan.question.options) == ("password", {"--password": ()})
        plan.close()
        refused = import_files(catalog, [path], Choices(), today=TODAY)
        assert exit_code(refused) == 3
        document = import_files(catalog, [path], Choices(), today=TODAY, ask_password=answer)
        assert document["files"][0]["sheets"][0]["added"] == 1
        assert "does not open" in asked[1]
    for file in tmp_path.iterdir():
        if file.name != "a.xlsx":
            assert SECRET.encode() not in file.read_bytes()
    assert SECRET not in repr(Choices(password=SECRET))


def test_a_workbook_that_excel_locked(samples: Path, tmp_path: Path) -> None:
    path = samples / "messy" / "locked_edr_agile_pw_password.xlsx"
    assert list(open_sheets(path, None, tmp_path, "password"))
