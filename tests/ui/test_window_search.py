"""The search of the window: records, pages, commands and help, with typing errors, beside the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.catalog import search
from desktop_app.ui.listing import ListPage
from desktop_app.ui.window import MainWindow
from tests.ui.test_window import record_id


def test_search_finds_records_pages_and_commands(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "Otter B")  # type: ignore[no-untyped-call]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert window.current == "subscriptions"
    page = window.page("subscriptions")
    assert isinstance(page, ListPage)
    wanted = record_id(window.session, "subscriptions", "Otter Business")
    qtbot.waitUntil(lambda: page.pane.record == wanted)
    qtbot.keyClicks(window.search, "settin")  # type: ignore[no-untyped-call]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert window.current == "settings"
    assert window.search.text() == ""


def test_the_search_forgives_typing_errors_and_finds_help(window: MainWindow, qtbot: QtBot) -> None:
    def found(text: str) -> list[str]:
        window.search.setText(text)
        window.search.show_found()
        qtbot.waitUntil(lambda: not window.search.searching)
        rows = window.search._popup()
        return [str(rows.item(n).data(Qt.ItemDataRole.AccessibleTextRole)) for n in range(rows.count())]

    assert found("settigns")[0].startswith("Settings")
    assert found("bakup")[0].startswith("Back up")
    assert any(text.startswith("GitHub Copilot") for text in found("github copliot"))
    assert any(text.startswith("Help: ") for text in found("review workbook"))
    assert "Ctrl+H" in found("history")[0]
    assert found("zzqx") == ["Nothing found for “zzqx”"]
    assert found("otter")[0].startswith("Otter")  # and nothing that is only called nearly so
    assert all("tter" in text for text in found("otter"))


def record_name(window: MainWindow, kind: str, number: int) -> str:
    """Read what a record is called."""
    assert window.session.reader is not None
    return str(window.session.reader.execute(f"SELECT name FROM {kind} WHERE id = ?", (number,)).fetchone()[0])


def test_what_takes_longer_is_searched_beside_and_only_for_what_is_typed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MANY", 2)  # everything is found by another thread
    for text in ("otter", "otter e", "copilot"):
        window.search.setText(text)
        window.search.show_found()
        assert window.search.searching
    qtbot.waitUntil(lambda: not window.search.searching)
    rows = window.search._popup()
    found = [rows.item(n).text() for n in range(rows.count())]
    assert any("Copilot" in title for title in found)
    assert not any("Otter" in title for title in found)
    window.search.setText("otter")
    window.search.show_found()
    assert window.search.searching
    qtbot.keyClick(window.search, Qt.Key.Key_Down)  # type: ignore[no-untyped-call]
    with qtbot.waitSignal(window.search.record_chosen) as chosen:
        qtbot.keyClick(window.search, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert "Otter" in record_name(window, *chosen.args)
    window.search.setText("coplot")
    window.search.show_found()
    with qtbot.assertNotEmitted(window.search.record_chosen):
        qtbot.keyClick(window.search, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
        window.search.setText("nothing of that kind")  # what is typed after Enter is what is meant
        qtbot.waitUntil(lambda: not window.search.searching and window.session.jobs.idle)
