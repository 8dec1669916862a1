"""Other colours and sizes while the window is shown: in turns, once for each widget, and never half."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import getCppPointer

from desktop_app.ui import icons, restyling, theme
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.page import Page
from desktop_app.ui.session import Session
from desktop_app.ui.theme import DARK, LIGHT
from desktop_app.ui.window import MainWindow


@pytest.fixture
def app(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> QApplication:
    """The application; a turn of the loop styles one widget, so that there is much between the first and the last."""
    monkeypatch.setattr(restyling, "TURN", 0.0)
    return qapp


class Styled:
    """Counts how often each widget is styled, and which are not yet."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.times: Counter[int] = Counter()
        self.apart: set[int] = set()
        self.ever: set[int] = set()
        set_apart, style = theme.set_apart, theme.style

        def noted_apart(widget: QWidget) -> bool:
            found = set_apart(widget)
            if found:
                self.apart.add(getCppPointer(widget)[0])  # a wrapper may be made anew
                self.ever.add(getCppPointer(widget)[0])
            return found

        def noted(widget: QWidget) -> None:
            self.times[getCppPointer(widget)[0]] += 1
            self.apart.discard(getCppPointer(widget)[0])
            style(widget)

        monkeypatch.setattr(theme, "set_apart", noted_apart)
        monkeypatch.setattr(theme, "style", noted)


class Heard(QObject):
    """Notes whom Qt styles anew, and what is painted in its old looks after the application has others."""

    def __init__(self, styled: Styled) -> None:
        super().__init__()
        self.told: list[str] = []
        self.half: list[str] = []
        self._styled = styled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.StyleChange, QEvent.Type.Paint):
            return False
        name, place = f"{type(watched).__name__} {watched.objectName()}", getCppPointer(watched)[0]
        if event.type() is QEvent.Type.StyleChange:
            if place in self._styled.ever:
                self.told.append(name)
        elif theme.tokens_for() is DARK and place in self._styled.apart:
            self.half.append(name)
        return False


def seen(window: MainWindow, qtbot: QtBot) -> QImage:
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    around = window.centralWidget()
    assert around is not None
    around.setFocus()  # nothing shows that the keys go to it
    QApplication.processEvents()
    return window.stack.grab().toImage()


def visited(window: MainWindow, qtbot: QtBot, *keys: str) -> dict[str, QImage]:
    found = {}
    for key in keys:
        window.go(key)
        found[key] = seen(window, qtbot)
    return found


def test_other_colours_style_each_widget_once_and_show_nothing_half(
    window: MainWindow, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = visited(window, qtbot, "settings", "review", "seats")
    styled = Styled(monkeypatch)
    heard = Heard(styled)
    app.installEventFilter(heard)
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: theme.tokens_for() is DARK)
    assert window.stack.shown is window.page("seats")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    app.removeEventFilter(heard)
    assert len(styled.times) > 400
    assert set(styled.times.values()) == {1}
    assert styled.apart == set()
    assert heard.half == []
    assert heard.told == []  # Qt itself styled none, nor was any size to be found anew
    dark = visited(window, qtbot, "settings", "review", "seats")
    window.set_scheme("light")
    assert visited(window, qtbot, "settings", "review", "seats") == before
    for key, image in dark.items():
        assert image != before[key]


def test_a_page_behind_has_the_new_colours_when_it_is_shown(
    window: MainWindow, app: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    visited(window, qtbot, "settings", "seats")
    settings = window.page("settings")
    styled = Styled(monkeypatch)
    heard = Heard(styled)
    app.installEventFilter(heard)
    window.set_scheme("dark")
    looks = window._looks.restyling
    qtbot.waitUntil(lambda: looks.is_stale(settings) and not looks.is_stale(window.page("seats")))
    window.go("settings")
    assert window.current == "settings"
    assert window.stack.shown is window.page("seats")  # until the other is styled
    qtbot.waitUntil(lambda: window.stack.shown is settings)
    assert not looks.is_stale(settings)
    early = seen(window, qtbot)
    app.removeEventFilter(heard)
    assert heard.half == []
    assert early == seen(window, qtbot)
    assert early.pixelColor(5, 5).name().upper() == DARK.window


def test_a_page_that_is_asked_for_at_once_is_styled_at_once(
    window: MainWindow, app: QApplication, qtbot: QtBot
) -> None:
    visited(window, qtbot, "settings", "seats")
    window.set_scheme("dark")
    looks = window._looks.restyling
    qtbot.waitUntil(lambda: looks.is_stale(window.page("settings")) and not looks.is_stale(window.page("seats")))
    window.go("settings")
    page = window.page("settings")
    assert window.stack.shown is page
    assert not looks.is_stale(page)


def test_what_is_wanted_last_is_shown_whatever_came_before(window: MainWindow, app: QApplication, qtbot: QtBot) -> None:
    before = visited(window, qtbot, "settings", "review", "seats")
    for step in (1, 1, 1):
        window.zoom(step)
        for _turn in range(40):
            QApplication.processEvents()
    window.set_scheme("dark")
    QApplication.processEvents()
    window.zoom(0)
    QApplication.processEvents()
    window.set_scheme("light")
    assert visited(window, qtbot, "settings", "review", "seats") == before
    assert window.updatesEnabled()


def test_larger_letters_and_back_leave_every_page_as_it_was(window: MainWindow, qtbot: QtBot) -> None:
    keys = ("home", "people", "review", "renewals", "spend")
    before = visited(window, qtbot, *keys)
    for _ in range(5):
        window.zoom(1)
    large = visited(window, qtbot, *keys)
    window.zoom(0)
    after = visited(window, qtbot, *keys)
    assert [key for key in keys if large[key] == before[key]] == []
    assert [key for key in keys if after[key] != before[key]] == []


def test_what_is_fitted_to_its_letters_follows_those_of_what_it_holds(
    window: MainWindow, app: QApplication, qtbot: QtBot
) -> None:
    made = EmptyState("Nothing yet", "Where nothing is it says what belongs there, and how that begins. " * 4)
    window.stack.addWidget(made)
    window.stack.setCurrentWidget(made)
    text = made.findChildren(QLabel)[1]
    usual = text.height()
    window.setFixedSize(window.size())
    for steps in ([1] * 5, [0]):
        for step in steps:
            window.zoom(step)
        seen(window, qtbot)
        assert text.height() == text.heightForWidth(text.width())
    assert text.height() == usual


def test_a_page_that_was_deleted_meanwhile_is_left(
    window: MainWindow, session: Session, app: QApplication, qtbot: QtBot
) -> None:
    visited(window, qtbot, "settings", "seats")
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: theme.tokens_for() is DARK)
    assert session.catalog is not None
    session.open(session.catalog.path)  # all pages are made anew
    qtbot.waitUntil(lambda: session.jobs.idle)
    image = seen(window, qtbot)
    assert image.pixelColor(5, 5).name().upper() == DARK.window
    assert window.stack.findChildren(Page)
    window.set_scheme("light")
    qtbot.waitUntil(lambda: theme.tokens_for() is LIGHT)


def test_looks_that_are_there_already_style_nothing(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    styled = Styled(monkeypatch)
    window.set_scheme("light")
    window.zoom(0)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert styled.times == Counter()


def test_a_page_that_is_made_while_the_letters_change_has_the_sizes_of_the_new_ones(
    window: MainWindow, app: QApplication, qtbot: QtBot
) -> None:
    visited(window, qtbot, "home", "settings")
    for _ in range(5):
        window.zoom(1)
    qtbot.waitUntil(lambda: window.session.jobs.idle and app.font().pixelSize() == 2 * theme.BODY_PX)
    window.zoom(0)
    QApplication.processEvents()  # it is under way, and the letters are large still
    assert app.font().pixelSize() == 2 * theme.BODY_PX
    page = window.page("renewals")
    chart, button = page.findChild(QWidget, "chart_renewals"), page.findChild(QAbstractButton, "export_calendar")
    assert isinstance(chart, QWidget)
    assert isinstance(button, QAbstractButton)
    large = chart.minimumHeight()
    qtbot.waitUntil(lambda: window.session.jobs.idle and app.font().pixelSize() == theme.BODY_PX)
    qtbot.waitUntil(lambda: chart.minimumHeight() == large // 2)
    qtbot.waitUntil(lambda: button.iconSize().width() == icons.SIZE)
