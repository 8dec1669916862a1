"""What is named for an import: folders, and names as they can be printed and stored."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.imports.named_files import MOST_FILES, files_in
from desktop_app.imports.plain_names import shortened, shown
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
    found = files_in([tmp_path])
    assert [path.name for path in found.files] == ["C.XLS", "a.xlsx", "b.csv", "export.zip"]
    assert (found.names, found.whole) == ({}, True)
    [said] = found.sentences()
    assert said == "Hidden files and folders are left out: .hidden.csv, ~$a.xlsx."
    assert files_in([tmp_path / "b.csv", tmp_path]).files[0].name == "b.csv"
    assert len(files_in([tmp_path / "b.csv", tmp_path]).files) == 4


def tree(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        put(folder / name, LEDGER)
    return folder


def test_folders_inside_a_folder_are_looked_into_and_files_named_by_their_path(tmp_path: Path) -> None:
    folder = tree(tmp_path / "2026", "b.csv", "09/a.csv", "08/a.csv", "08/old/~$x.xlsx", ".git/y.csv", "__MACOSX/z.csv")
    (folder / "again").symlink_to(folder)
    found = files_in([folder])
    assert [found.names.get(path, path.name) for path in found.files] == ["08/a.csv", "09/a.csv", "b.csv"]
    assert sorted(found.hidden) == [".git/", "08/old/~$x.xlsx", "__MACOSX/"]


def test_a_folder_of_too_many_files_or_too_deep_is_cut_and_says_so(tmp_path: Path) -> None:
    deep = tree(tmp_path / "deep", "1/2/3/4/5/6/7/8/a.csv", "1/2/3/4/5/6/7/8/9/b.csv")
    found = files_in([deep])
    assert ([path.name for path in found.files], found.whole) == (["a.csv"], False)
    assert "import its folders one by one" in " ".join(found.sentences())
    (many := tmp_path / "many").mkdir()
    for number in range(MOST_FILES + 1):
        (many / f"{number}.csv").touch()
    found = files_in([many])
    assert (len(found.files), found.whole) == (MOST_FILES, False)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_a_folder_that_may_not_be_looked_into_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tree(tmp_path / "2026", "a.csv", "closed/b.csv")
    real = Path.iterdir

    def refused(self: Path) -> Any:
        if self.name == "closed":
            raise PermissionError(13, "Permission denied")
        return real(self)

    monkeypatch.setattr(Path, "iterdir", refused)
    found = files_in([folder])
    assert ([path.name for path in found.files], found.closed) == (["a.csv"], ["closed/"])
    assert list(found.sentences()) == [
        "Folders that may not be looked into are left out: closed/; ask for the permission."
    ]


def test_files_of_one_name_in_two_folders_are_two_imports(desk: Desk, tmp_path: Path) -> None:
    folder = tree(tmp_path / "2026", "08/a.csv", "09/~$a.xlsx")
    put(folder / "09" / "a.csv", LEDGER.replace("09-01", "09-02"))
    document = desk.document(folder)
    assert [file["file"] for file in document["files"]] == ["08/a.csv", "09/a.csv"]
    assert document["left_out"] == ["Hidden files and folders are left out: 09/~$a.xlsx."]
    assert desk.rows("SELECT name FROM source_file ORDER BY name") == [("08/a.csv",), ("09/a.csv",)]
    assert desk.value("SELECT count(*) FROM live_line") == 2


def test_a_folder_without_spreadsheets_stands_for_itself(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    assert files_in([folder]).files == [folder]
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
