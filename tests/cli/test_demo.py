"""`demo`: where its catalog and its files go, and that it replaces nobody's catalog."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.cli import run
from desktop_app.cli.common import Launch
from desktop_app.imports import demo
from tests.cli.conftest import Seatbook, no_pictures, no_window


def test_the_demo_is_built_where_the_catalog_is_named(seatbook: Seatbook, catalog_path: Path) -> None:
    made = seatbook("demo", "--json")
    assert made.code == 0
    assert made.document["catalog"] == str(catalog_path)
    assert made.document["workbook"] == str(catalog_path.parent / "review.xlsx")
    listed = seatbook("list", "tools", "--json").document["tools"]
    assert len(listed) == made.document["records"]["tools"] > 20
    before = catalog_path.read_bytes()
    again = seatbook("demo", "--json")
    assert again.code == 2
    assert again.document["error"]["message"] == (
        f"{catalog_path} exists already. The demo is built into a new file: name another, or delete it."
    )
    assert catalog_path.read_bytes() == before


class Stopped(Exception):  # noqa: N818 - it names what happened
    pass


def stop(catalog: Catalog, *_: object) -> None:
    raise Stopped(str(catalog.path))


@pytest.mark.parametrize("arguments", [["demo"], ["demo", "--folder", "out"]])
def test_the_environment_names_the_catalog_unless_a_folder_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SEATBOOK_CATALOG", str(tmp_path / "new" / "mine.seatbook"))
    monkeypatch.setattr(demo, "build", stop)
    expected = "mine.seatbook" if arguments == ["demo"] else "demo.seatbook"
    with pytest.raises(Stopped, match=expected):
        run(arguments, Launch(no_window, no_pictures))
    assert not list(tmp_path.rglob("*.seatbook*"))  # half a demo is none


def test_a_disk_without_room_is_said_of_the_demos_catalog(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(demo, "build", full)
    assert run(["demo", "--folder", str(tmp_path / "out")], Launch(no_window, no_pictures)) == 5
    assert "no room left on the disk of demo.seatbook" in capsys.readouterr().err
    assert list((tmp_path / "out").iterdir()) == []
