"""What is named for an import: folders, and names as they can be printed and stored."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_app.imports.named_files import files_of, shortened, shown
from tests.imports.containers import put, zipped
from tests.imports.importing import Desk

LEDGER = "Date,Supplier,Description,Amount,Currency\n2026-09-01,OpenAI,ChatGPT,20.00,EUR\n"


def test_a_folder_is_every_spreadsheet_in_it(tmp_path: Path) -> None:
    for name in ("b.csv", "a.xlsx", "~$a.xlsx", ".hidden.csv", ".~lock.b.csv#", "notes.md", "C.XLS"):
        put(tmp_path / name, "x")
    (tmp_path / "folder.csv").mkdir()
    put(tmp_path / "export.zip", zipped({"a.csv": LEDGER}))
    put(tmp_path / "pictures.zip", zipped({"a.png": "x"}))
    put(tmp_path / "broken.zip", "PK")
    assert [path.name for path in files_of([tmp_path])] == ["C.XLS", "a.xlsx", "b.csv", "export.zip"]
    assert files_of([tmp_path / "b.csv", tmp_path])[0].name == "b.csv"
    assert len(files_of([tmp_path / "b.csv", tmp_path])) == 4


def test_a_folder_without_spreadsheets_stands_for_itself(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert files_of([folder]) == [folder]
    [file] = desk.document(folder)["files"]
    assert "is a folder without spreadsheets" in file["error"]["message"]


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Müller 日本.csv", "Müller 日本.csv"), ("a\nb\x1b[31m.csv", "a\ufffdb\ufffd[31m.csv"),
        ("in\u202evsc.csv", "in\ufffdvsc.csv"), ("3.04\u202fPM.csv", "3.04\u202fPM.csv"),
        ("x" * 300, "x" * 254 + "…"),
    ],
)  # fmt: skip
def test_a_name_is_shown_in_plain_text(name: str, plain: str) -> None:
    assert shown(Path(name)) == plain


def test_a_text_is_shortened_with_a_sign_that_says_so() -> None:
    assert (shortened("abcdef", 6), shortened("abcdefg", 6)) == ("abcdef", "abcde…")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_name_of_another_system_is_imported_and_read_as_it_was_meant(desk: Desk) -> None:
    path = Path(os.fsdecode(os.fsencode(desk.folder) + b"/Rechnung M\xfcller.csv"))
    put(path, LEDGER)
    [file] = desk.document(path)["files"]
    assert (file["file"], file["sheets"][0]["sheet"]) == ("Rechnung Müller.csv", "Rechnung Müller")
    assert desk.rows("SELECT name FROM source_file") == [("Rechnung Müller.csv",)]
    put(path, "")
    [file] = desk.document(path)["files"]
    assert file["error"]["message"].startswith("Rechnung Müller.csv is empty")
