"""Zip archives: every spreadsheet in them is read under its own name; what is hostile or broken is a sentence."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.imports import child, read_archive
from desktop_app.imports.read import ReadError, open_sheets
from tests.imports.importing import COUNTS, Desk

pytestmark = pytest.mark.spawned

HEAD = "Date,Supplier,Invoice number,Description,Amount,Currency\n"
CHATGPT = "2026-09-01,OpenAI Ireland Ltd,INV-1,ChatGPT Team,870.00,EUR\n"
CLAUDE = '2026-09-02,"Anthropic, PBC",A-77,Claude Team,1250.00,USD\n'


def packed(path: Path, **parts: str | bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_csv", ".csv").replace("_xlsx", ".xlsx"), content)
    return path


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Lines"
    for row in rows:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def names(path: Path, scratch: Path, only: str | None = None) -> list[str]:
    scratch.mkdir(exist_ok=True)
    found = [sheet.table.sheet for sheet in open_sheets(path, only, scratch)]
    assert not list(scratch.iterdir())
    return found


def test_every_spreadsheet_of_an_archive_is_read_under_its_name(tmp_path: Path) -> None:
    path = packed(
        tmp_path / "export.zip", b_csv=HEAD + CLAUDE, readme="text", year__a_xlsx=workbook(("Date", "Amount"), (1, 2)),
        empty_csv="",
    )  # fmt: skip
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("__MACOSX/._b.csv", "junk")
    scratch = tmp_path / "scratch"
    assert names(path, scratch) == ["b.csv", "a.xlsx: Lines"]
    assert names(path, scratch, "b.csv") == ["b.csv"]


def test_an_archive_is_one_import_that_undo_takes_back(desk: Desk, tmp_path: Path) -> None:
    path = packed(tmp_path / "export.zip", cost_csv=HEAD + CHATGPT, more_csv=HEAD + CHATGPT + CLAUDE)
    [file] = desk.document(path)["files"]
    assert [sheet["sheet"] for sheet in file["sheets"]] == ["cost.csv", "more.csv"]
    assert all(sum(sheet[key] for key in COUNTS) == sheet["rows_read"] for sheet in file["sheets"])
    assert desk.value("SELECT count(*) FROM live_line") == 2  # its files are files like those of a folder
    assert desk.document(path)["files"][0]["operation"] is None
    desk.undo()
    assert desk.value("SELECT count(*) FROM live_line") == 0


def refusal(path: Path, tmp_path: Path) -> str:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    with pytest.raises(ReadError) as caught:
        list(open_sheets(path, None, scratch))
    return str(caught.value)


def test_a_part_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    path = packed(tmp_path / "export.zip", good_csv=HEAD, bad_xlsx=b"PK\x03\x04 cut off")
    assert "export.zip: bad.xlsx" in refusal(path, tmp_path)


def test_a_part_that_unpacks_to_nonsense_is_refused_before_it_is_written(tmp_path: Path) -> None:
    path = packed(tmp_path / "export.zip", bomb_csv=b"0" * (20 << 20))
    assert "unpacks to a size no spreadsheet has" in refusal(path, tmp_path)


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "export.zip", **{f"f{n}_csv": HEAD for n in range(201)})
    assert "201 spreadsheets" in refusal(path, tmp_path)


def test_an_archive_without_spreadsheets_is_refused_in_words(tmp_path: Path) -> None:
    assert "is a zip archive" in refusal(packed(tmp_path / "export.zip", readme="text"), tmp_path)


def test_a_damaged_archive_is_a_sentence(desk: Desk, tmp_path: Path, monkeypatch: Any) -> None:
    path = packed(tmp_path / "export.zip", cost_csv=HEAD + CHATGPT * 500)
    content = bytearray(path.read_bytes())
    content[60:70] = b"\xff" * 10
    path.write_bytes(content)
    [file] = desk.document(path)["files"]
    assert file["error"]["code"] == "unreadable"
    assert desk.value("SELECT count(*) FROM operation") == 0


def test_names_with_folders_or_dots_stay_inside_the_scratch_folder(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../evil.csv", HEAD + CHATGPT)
        archive.writestr("..\\other.csv", HEAD + CLAUDE)
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for part in read_archive.parts(path, scratch):
        assert scratch in part.path.parents
        assert part.name in {"evil.csv", "other.csv"}
    assert sorted(one.name for one in tmp_path.iterdir()) == ["export.zip", "scratch"]
    assert child.limits_for(path).seconds > 0


def test_parts_named_alike_keep_their_folders_and_archives_inside_are_said_to_be_left_out(tmp_path: Path) -> None:
    inner = packed(tmp_path / "inner.zip", a_csv=HEAD + CLAUDE).read_bytes()
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("06/cost.csv", "07/cost.csv", "seats.csv"):
            archive.writestr(name, HEAD + CHATGPT)
        archive.writestr("more/inner.zip", inner)
    (scratch := tmp_path / "scratch").mkdir()
    sheets = list(open_sheets(path, None, scratch))
    assert [one.table.sheet for one in sheets] == ["06/cost.csv", "07/cost.csv", "seats.csv"]
    assert [any("left out (inner.zip)" in note for note in one.notes) for one in sheets] == [True, False, False]
