"""What the search field offers besides pages: every kind of record to make, and what pages export."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.catalog.fields import KINDS
from desktop_app.ui import files
from desktop_app.ui.actions import Action
from desktop_app.ui.forms import RecordForm
from desktop_app.ui.window import MainWindow


def action(window: MainWindow, title: str) -> Action:
    return next(one for one in window.actions_ if one.title == title)


def test_every_kind_of_record_is_made_from_anywhere(window: MainWindow, qtbot: QtBot) -> None:
    titles = {one.title for one in window.actions_}
    assert {f"New {kind.title[:1].lower()}{kind.title[1:]}…" for kind in KINDS.values()} <= titles
    action(window, "New tool…").act()
    form = window.findChild(RecordForm)
    assert isinstance(form, RecordForm)
    assert form.windowTitle() == "New tool"
    form.close()


@pytest.mark.parametrize(
    ("title", "page", "suffix"), [("Save as PDF", "home", ".pdf"), ("Export calendar", "renewals", ".ics")]
)
def test_what_pages_export_is_found_by_name(
    title: str,
    page: str,
    suffix: str,
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / f"written{suffix}"
    monkeypatch.setattr(files, "to_write", lambda *_asked: path)
    window.go("tools")
    action(window, title).act()
    qtbot.waitUntil(lambda: path.exists() and window.session.jobs.idle)
    assert window.current == page
