"""Pages made before they are asked for: all of them, lists without reading, and anew for another catalog."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.listing import ListPage
from desktop_app.ui.pages.renewals.page import RenewalsPage
from desktop_app.ui.pages.review.deciding_page import DecidingPage
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.places import PLACES
from desktop_app.ui.window import MainWindow

EVERY = {place.key for place in PLACES}


@pytest.fixture
def ahead(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with its pages made."""
    before = gc.get_freeze_count()
    window.make_pages_ahead()
    made = window.ahead
    assert made is not None
    qtbot.waitUntil(lambda: made.done, timeout=20_000)
    assert gc.get_freeze_count() > before  # what is kept is not collected
    yield window
    made.stop()
    gc.unfreeze()


def test_every_page_is_made_and_none_is_shown_or_reads_its_list(ahead: MainWindow, qtbot: QtBot) -> None:
    assert ahead.made_pages == EVERY
    assert ahead.current == "home"
    pages = [ahead.page(key) for key in EVERY]
    lists = [page.view.grid_model for page in pages if isinstance(page, ListPage)]
    assert len(lists) > 5
    assert all(model.rowCount() == 0 for model in lists)
    spend = ahead.page("spend")
    with qtbot.waitSignal(spend.in_sight):
        ahead.go("spend")
    assert isinstance(spend, ListPage)
    assert spend.view.grid_model.rowCount() > 0
    assert spend.facet_row.values == {"scope": "in"}
    qtbot.waitUntil(lambda: ahead.session.jobs.idle)


def test_every_page_says_when_it_is_in_sight(ahead: MainWindow, qtbot: QtBot) -> None:
    for key in sorted(EVERY - {"home"}):
        with qtbot.waitSignal(ahead.page(key).in_sight):
            ahead.go(key)
        qtbot.waitUntil(lambda: ahead.session.jobs.idle)


def test_what_is_seen_is_painted_as_it_is_while_pages_are_made(window: MainWindow, qtbot: QtBot) -> None:
    events: list[QEvent.Type] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Polish:
                events.append(event.type())
            return False

    watch = Watch()
    window.installEventFilter(watch)
    for key in sorted(EVERY):
        for _step in window.stack.make_ready(key):
            qtbot.waitUntil(lambda: window.session.jobs.idle)
    window.removeEventFilter(watch)
    assert events == []  # the whole window would be painted with it


def test_pages_are_made_anew_for_another_catalog(
    ahead: MainWindow, qtbot: QtBot, small_company: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.seatbook"
    other.write_bytes(small_company.read_bytes())
    before = ahead.page("tools")
    ahead.open_catalog(other)
    assert gc.get_freeze_count() == 0  # the old pages are to be freed
    made = ahead.ahead
    assert made is not None
    qtbot.waitUntil(lambda: made.done and ahead.made_pages == EVERY, timeout=20_000)
    assert ahead.page("tools") is not before
    assert ahead.current == "home"


def test_nothing_is_made_while_something_is_written(window: MainWindow, qtbot: QtBot) -> None:
    import threading

    gate = threading.Event()
    window.session.jobs.run("Importing", lambda _progress, _cancel: gate.wait(30))
    window.make_pages_ahead()
    made = window.ahead
    assert made is not None
    qtbot.wait(150)
    assert window.made_pages == {"home"}
    gate.set()
    qtbot.waitUntil(lambda: window.made_pages > {"home"}, timeout=10_000)
    made.stop()
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_questions_and_contracts_are_read_ahead_and_again_only_after_a_change(
    ahead: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    review, renewals = ahead.page("review"), ahead.page("renewals")
    assert isinstance(review, ReviewPage)
    assert isinstance(renewals, RenewalsPage)
    assert review.model.rowCount() > 0
    assert len(renewals.table.shown) > 0
    assert review.findChild(QLabel, "finding_question") is not None  # the question at hand is there in full
    read: list[str] = []

    def noting(page: DecidingPage) -> Callable[[], None]:
        refresh = page.refresh

        def noted() -> None:
            read.append(page.key)
            refresh()

        return noted

    for page in (review, renewals):
        monkeypatch.setattr(page, "refresh", noting(page))

    def look() -> None:
        for page in (review, renewals):
            with qtbot.waitSignal(page.in_sight):
                ahead.go(page.key)
        ahead.go("home")
        qtbot.waitUntil(lambda: ahead.session.jobs.idle)

    look()
    assert read == []
    catalog = ahead.session.catalog
    assert catalog is not None
    with catalog.operation("A new team"):
        catalog.writer.execute("INSERT INTO team(id, name) VALUES (987654321, 'Harbour')")
    ahead.session.look_for_changes()  # else Home or the page at hand is read again when the window sees it by itself
    qtbot.waitUntil(lambda: ahead.session.jobs.idle)
    look()
    assert read == ["review", "renewals"]
    look()
    assert read == ["review", "renewals"]


class Styled(QObject):
    """Counts how often widgets are styled anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and watched.isWidgetType():
            self.count += 1
        return False


@pytest.mark.parametrize("key", sorted(EVERY - {"home"}))
def test_a_page_is_put_together_from_the_outside(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, key: str
) -> None:
    """What is put into another widget is styled anew with all that it holds: inside out, each is styled six times."""
    styled = Styled()
    qapp.installEventFilter(styled)
    made = window.page(key)
    qapp.removeEventFilter(styled)
    assert 0 < styled.count < 2.5 * len(made.findChildren(QWidget))
    qtbot.waitUntil(lambda: window.session.jobs.idle)


@pytest.mark.parametrize("key", ["review", "renewals", "imports", "settings", "spend", "tools"])
def test_no_step_makes_most_of_a_large_page(window: MainWindow, qtbot: QtBot, key: str) -> None:
    counts = [len(window.stack.findChildren(QWidget))]
    for _step in window.stack.make(key):
        counts.append(len(window.stack.findChildren(QWidget)))
    made = [after - before for before, after in pairwise(counts)]
    assert max(made) < 0.6 * sum(made)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_a_page_that_is_not_made_yet_is_made_in_steps_while_the_one_before_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    home = window.stack.shown
    window.go("seats")
    assert window.current == "seats"
    assert window.stack.shown is home
    assert "seats" not in window.made_pages
    seen: list[object] = []

    def look() -> None:
        if seen[-1:] != [window.stack.shown]:
            seen.append(window.stack.shown)

    beat = QTimer()
    beat.timeout.connect(look)
    beat.start(0)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    beat.stop()
    assert seen == [home, window.page("seats")]


def test_only_the_page_that_was_asked_for_last_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.go("seats")
    window.go("people", {"search": "Ada"})
    assert window.current == "people"
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert window.stack.shown is window.page("people")
    people = window.page("people")
    assert isinstance(people, ListPage)
    assert people.facet_row.values == {}
    assert people.facet_row.search.text() == "Ada"
    window.back()
    assert window.current == "seats"
    seats = window.page("seats")
    assert window.stack.shown is seats


def test_pages_that_are_being_made_go_with_their_catalog(window: MainWindow, qtbot: QtBot) -> None:
    window.go("seats")
    steps = window.stack.make("seats")
    next(steps)
    next(steps)  # it is there, and not shown
    window.show_opened()
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert window.made_pages == {"home"}
    assert window.current == "home"
    assert window.findChild(QWidget, "page_seats") is None


def test_what_is_made_ready_ends_where_another_catalog_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    made = 0
    for _step in window.stack.make_ready("vendors"):
        if "vendors" in window.made_pages:
            made += 1
            window.show_opened()
    assert made == 1
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert window.made_pages == {"home"}
