"""A file that cannot be written says why, and leaves what was there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.whole import not_written, written_whole


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (errno.ENOSPC, "there is no room left on the disk."),
        (errno.EROFS, "the disk can only be read."),
        (errno.EACCES, "you may not write there."),
        (errno.EPERM, "you may not write there."),
    ],
)
def test_why_a_file_cannot_be_written_is_said(code: int, why: str) -> None:
    assert not_written(Path("list.xlsx"), OSError(code, os.strerror(code))) == f"list.xlsx cannot be written: {why}"


def test_another_program_is_asked_about_where_the_system_lets_it_hold_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "list.xlsx"
    file.touch()
    refused = PermissionError(errno.EACCES, "refused")
    assert not_written(file, refused).endswith("you may not write there.")
    monkeypatch.setattr(os, "name", "nt")
    assert not_written(file, refused).endswith("is it open in another program?")


def test_a_folder_that_is_not_there_and_one_of_that_name_are_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="its folder is not there"), written_whole(tmp_path / "no" / "a") as beside:
        beside.touch()
    (tmp_path / "b").mkdir()
    with pytest.raises(CatalogError, match="there is a folder of that name"), written_whole(tmp_path / "b") as beside:
        beside.touch()
    assert [one.name for one in tmp_path.iterdir()] == ["b"]
