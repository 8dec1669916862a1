"""One whole round by key and mouse: empty catalog, import, review, decisions, lists, workbook out and back, undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.assets import resource
from tests.e2e import screen
from tests.e2e.screen import User

pytestmark = pytest.mark.skipif(bool(screen.missing()), reason=screen.missing() or "all is there")

FILES = ("people-2026-10-01.xlsx", "ai-subscriptions.xlsx", "copilot-seat-activity-2026-10-09.csv")
LONG = 40.0


@pytest.fixture
def user(tmp_path: Path) -> Iterator[User]:
    """Somebody before the program, which was just started for the first time."""
    with screen.display() as on, screen.program(on, tmp_path) as made:
        made.state(ready=True, active="window")
        yield made


def asked(catalog: Path, sql: str) -> list[tuple[Any, ...]]:
    """Read the catalog beside the running program, as another program would."""
    with closing(sqlite3.connect(f"{catalog.as_uri()}?mode=ro", uri=True)) as conn:
        return conn.execute(sql).fetchall()


def decisions(catalog: Path) -> dict[str, int]:
    return dict(asked(catalog, "SELECT decision, count(*) FROM decision GROUP BY decision"))


def test_from_an_empty_catalog_to_a_workbook_and_back(user: User, tmp_path: Path) -> None:
    catalog, workbook = tmp_path / "acme.seatbook", tmp_path / "out.xlsx"
    _begin(user, catalog)
    _import(user, catalog)
    _decide(user, catalog)
    _look_at_tools(user, catalog)
    _send(user, workbook)
    _answer(workbook)
    _bring_back(user, catalog, workbook)
    assert user.said() == ""


def _begin(user: User, catalog: Path) -> None:
    user.click("menu_catalog")
    user.choose("New catalog…")
    user.name_files([catalog])
    user.state(title="acme – Seatbook", page="home", idle=True)
    assert asked(catalog, "SELECT count(*) FROM tool") == [(0,)]


def _import(user: User, catalog: Path) -> None:
    user.keys("ctrl+o")
    user.name_files([resource("demo", name) for name in FILES])
    user.state(page="imports", idle=True)
    assert user.text("action_import_all") == "Import all 3 ready files"
    assert asked(catalog, "SELECT count(*) FROM operation") == [(0,)], "nothing is written before it was seen"
    user.click("action_import_all")
    user.wait("three imports", lambda: asked(catalog, "SELECT count(*) FROM source_file") == [(len(FILES),)])
    user.state(idle=True)
    assert asked(catalog, "SELECT count(*) > 30 FROM seat") == [(1,)]


def _look_at_tools(user: User, catalog: Path) -> None:
    """Type into a cell and take it back; keep the list as it is looked at under a name."""
    user.keys("alt+2")
    user.state(page="tools", idle=True)
    user.click("table_tools")
    user.keys("Home", "F2")
    user.state(focus="cell_name")
    user.types("Typed by key")
    user.keys("Return")
    renamed = "SELECT count(*) FROM tool WHERE name = 'Typed by key'"
    user.wait("the new name", lambda: asked(catalog, renamed) == [(1,)])
    user.state(idle=True, focus="table_tools")
    user.keys("ctrl+z")
    user.wait("the old name", lambda: asked(catalog, renamed) == [(0,)])
    user.state(idle=True)
    user.keys("ctrl+shift+s")
    user.state(dialog="dialog_view_name", focus="view_name")
    user.types("All tools")
    user.keys("Return")
    user.wait("the view", lambda: asked(catalog, "SELECT list, name FROM saved_view") == [("tools", "All tools")])
    user.state(idle=True, dialog="")
    assert user.text("views_tools") == "All tools ▾"
    user.keys("alt+Left")
    user.state(page="review", idle=True)


def _decide(user: User, catalog: Path) -> None:
    user.click("result_review")
    user.state(page="review", idle=True)
    user.wait("questions", lambda: user.rows("table_findings") > 3)
    user.keys("k")
    user.state(focus="decision_why")
    user.types("the audit of this quarter")
    user.keys("Return")
    user.wait("the keep", lambda: decisions(catalog) == {"keep": 1})
    user.state(idle=True, focus="table_findings")
    user.keys("j", "s", "Return")
    user.wait("the snooze", lambda: decisions(catalog) == {"keep": 1, "snooze": 1})
    user.state(idle=True, focus="table_findings")


def _send(user: User, workbook: Path) -> None:
    user.keys("ctrl+e")
    user.name_files([workbook])
    user.wait("the workbook", workbook.exists)
    user.state(idle=True)


def _answer(workbook: Path) -> None:
    """Retire what the first open question asks about, as its owner would in a spreadsheet program."""
    book = openpyxl.load_workbook(workbook)
    sheet = book["Review"]
    columns = {str(cell.value): place for place, cell in enumerate(sheet[1], start=1)}
    row = next(row for row in range(2, sheet.max_row + 1) if not sheet.cell(row, columns["Decision"]).value)
    sheet.cell(row, columns["Decision"]).value = "Retire"
    sheet.cell(row, columns["Reason"]).value = "Nobody asked for it"
    book.save(workbook)


def _bring_back(user: User, catalog: Path, workbook: Path) -> None:
    user.click("action_bring_back")
    user.name_files([workbook])
    user.state(dialog="dialog_brought_back")
    assert user.text("brought_back_apply") == "Apply 1 decision"
    assert decisions(catalog) == {"keep": 1, "snooze": 1}, "nothing is applied before it was seen"
    user.click("brought_back_apply")
    user.wait("the answer", lambda: decisions(catalog) == {"keep": 1, "snooze": 1, "retire": 1})
    assert asked(catalog, "SELECT why FROM decision WHERE decision = 'retire'") == [("Nobody asked for it",)]
    user.state(idle=True)
    user.keys("ctrl+z")
    user.wait("the answer taken back", lambda: decisions(catalog) == {"keep": 1, "snooze": 1})
