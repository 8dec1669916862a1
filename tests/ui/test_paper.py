"""What leaves the window as a picture or on paper."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import charts, paper
from desktop_app.ui.charts import picture
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.theme import DARK, LIGHT, tokens_for
from desktop_app.ui.window import MainWindow

for module in pkgutil.iter_modules(charts.__path__, f"{charts.__name__}."):
    importlib.import_module(module.name)
WIDGETS = sorted(Chart.__subclasses__(), key=lambda one: one.__name__)


@pytest.mark.parametrize("chart", WIDGETS, ids=lambda chart: chart.__name__)
def test_every_chart_offers_its_picture(chart: type[Chart], qtbot: QtBot) -> None:
    made = chart()
    qtbot.addWidget(made)
    made.resize(300, 200)
    assert made.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu
    menu = picture.menu(made)
    assert [action.text() for action in menu.actions()] == ["Copy picture", "Save picture…"]
    menu.actions()[0].trigger()
    copied = QGuiApplication.clipboard().image()
    assert made.width() == 300  # some have a height of their own
    assert (copied.width(), copied.height()) == (2 * (300 + 24), 2 * (made.height() + 24))
    assert copied.pixelColor(1, 1) == QColor(tokens_for(made).surface)
    menu.deleteLater()


def test_home_is_written_as_pdf_in_light_colours(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_edges, fonts = paper._write_edges, list[QFont]()

    def noted(painter: QPainter, *given: Any) -> None:
        fonts.append(QFont(painter.font()))
        write_edges(painter, *given)

    monkeypatch.setattr(paper, "_write_edges", noted)
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    page = window.page("home")
    assert isinstance(page, HomePage)
    path = tmp_path / "home.pdf"
    page.write_pdf(path)
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert path.read_bytes().startswith(b"%PDF-")
    assert path.stat().st_size > 5_000
    assert tokens_for(page) is DARK
    assert "The page is in" in window.status.text.text()
    assert [QFont.Tag("tnum") in font.featureTags() for font in fonts] == [False]  # its title's digits can be copied
    window.set_scheme("light")
    qtbot.waitUntil(lambda: tokens_for(page) is LIGHT)


class Printed(NamedTuple):
    """What was put on paper."""

    size: QSize
    labels: list[tuple[str, int, int, str]]
    fonts: list[QFont]


def looks(content: QWidget) -> list[tuple[str, int, int, str]]:
    """What the labels that are seen say, at which height and how high, and in which colour."""
    return [
        (one.text(), one.mapTo(content, QPoint()).y(), one.height(), one.palette().windowText().color().name())
        for one in content.findChildren(QLabel)
        if one.isVisibleTo(content)
    ]


def home_of(window: MainWindow) -> tuple[HomePage, QWidget]:
    """Home, and what is printed of it."""
    home = window.page("home")
    assert isinstance(home, HomePage)
    content = home.findChildren(QScrollArea)[0].widget()
    assert content is not None
    return home, content


def drawing(path: Path) -> list[bytes]:
    """What a PDF holds but for its date and number: the drawing and the letters."""
    found = re.findall(rb"stream\r?\n(.*?)endstream", path.read_bytes(), re.DOTALL)
    return [part for part in found if b"xmp:" not in part]


class Press:
    """Puts Home on paper; something may be done after some turns of that."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, path: Path) -> None:
        self._qtbot, self.path = qtbot, path
        self._meanwhile: dict[int, Callable[[], object]] = {}
        self._printed: list[Printed] = []
        self._make, self._write = paper.make, paper.write_pdf
        monkeypatch.setattr(paper, "make", self._making)
        monkeypatch.setattr(paper, "write_pdf", self._writing)

    def print(self, window: MainWindow, meanwhile: dict[int, Callable[[], object]] | None = None) -> list[Printed]:
        """Print until the end."""
        self._meanwhile = dict(meanwhile or {})
        home_of(window)[0].write_pdf(self.path)
        self._qtbot.waitUntil(lambda: window.session.jobs.idle)
        assert self._meanwhile == {}
        return self._printed

    def _making(self, *given: Any) -> Iterator[None]:
        for turn, _step in enumerate(self._make(*given)):
            self._meanwhile.pop(turn, lambda: None)()
            yield

    def _writing(self, content: QWidget, *given: Any) -> Iterator[None]:
        whole = [content, *content.findChildren(QWidget)]
        self._printed.append(Printed(content.size(), looks(content), [one.font() for one in whole]))
        yield from self._write(content, *given)


@pytest.fixture
def press(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path) -> Press:
    """A press."""
    return Press(monkeypatch, qtbot, tmp_path / "home.pdf")


def test_what_is_printed_looks_as_home_in_light_colours_and_the_window_stays_as_it_is(
    window: MainWindow, qtbot: QtBot, press: Press
) -> None:
    home, content = home_of(window)
    home.grab()
    light, size = looks(content), content.size()
    press.print(window)
    drawn = drawing(press.path)
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    before, seen = home.grab().toImage(), list[bool]()

    def look() -> None:
        seen.append(window.updatesEnabled() and home.grab().toImage() == before)

    printed = press.print(window, {1: look, 9: look})[-1]
    assert seen == [True, True]
    assert home.grab().toImage() == before
    assert (printed.size, printed.labels) == (size, light)
    assert drawing(press.path) == drawn != []
    assert tokens_for() is DARK
    window.set_scheme("light")
    qtbot.waitUntil(lambda: tokens_for() is LIGHT)


def test_what_comes_onto_the_paper_is_what_was_seen_whatever_is_done_meanwhile(
    window: MainWindow, qtbot: QtBot, press: Press
) -> None:
    home, content = home_of(window)
    figures = [text for text, *_others in looks(content)]

    def click() -> None:
        window.go("tools")
        home.run_rate.show_figure("another figure", "")
        window.set_scheme("dark")

    [printed] = press.print(window, {1: click})
    assert [text for text, *_others in printed.labels] == figures
    assert window.current == "tools"
    assert tokens_for() is DARK
    window.set_scheme("light")
    qtbot.waitUntil(lambda: tokens_for() is LIGHT)


def test_home_is_printed_once_more_where_letters_become_larger_meanwhile(
    window: MainWindow, qtbot: QtBot, press: Press
) -> None:
    first, second = press.print(window, {1: lambda: window.zoom(1)})
    assert [max(font.pixelSize() for font in one.fonts) for one in (first, second)] == [24, 26]
    window.zoom(0)
    qtbot.waitUntil(lambda: window.session.jobs.idle)


def test_digits_on_paper_are_the_fonts_own_so_that_they_can_be_copied(window: MainWindow, press: Press) -> None:
    tabular = QFont.Tag("tnum")
    [printed] = press.print(window)
    assert len(printed.fonts) > 50
    assert [font for font in printed.fonts if tabular in font.featureTags()] == []
    assert tabular in home_of(window)[0].run_rate.font().featureTags()


@pytest.mark.parametrize("turns", [1, 8, 18])
@pytest.mark.parametrize("closes", [False, True])
def test_a_page_that_is_put_on_paper_may_go_meanwhile(
    turns: int, closes: bool, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, found = set(QApplication.topLevelWidgets()), list[Generator[None, None, None]]()
    with monkeypatch.context() as patched:
        patched.setattr(window.session.jobs, "in_turns", found.append)
        home_of(window)[0].write_pdf(tmp_path / "home.pdf")
    [steps] = found
    for _turn in range(turns):
        next(steps)
    window.session.new(tmp_path / "other.seatbook")  # its pages are let go of
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if closes:  # as where the window closes
        steps.close()
    else:
        assert list(steps)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert [one for one in QApplication.topLevelWidgets() if one not in before and isinstance(one, HomePage)] == []


def test_a_pdf_that_cannot_be_written_says_why(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    page = window.page("home")
    assert isinstance(page, HomePage)
    page.write_pdf(tmp_path / "no such folder" / "home.pdf")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    [notice] = [one for one in window.findChildren(QWidget) if one.objectName() == "notice"]
    assert "No such file or directory" in notice.message.text()  # type: ignore[attr-defined]


def test_a_picture_that_cannot_be_written_is_said(window: MainWindow, tmp_path: Path) -> None:
    home = window.page("home")
    assert isinstance(home, HomePage)
    picture.save(home.spend, tmp_path / "chart.png")
    assert (tmp_path / "chart.png").stat().st_size > 100
    assert window.status.text.text() == f"The picture is in {tmp_path / 'chart.png'}."
    picture.copy(home.spend)
    assert window.status.text.text() == "The picture is on the clipboard."
    picture.save(home.spend, tmp_path / "no such folder" / "chart.png")
    [notice] = [one for one in window.findChildren(QWidget) if one.objectName() == "notice"]
    assert "cannot be written" in notice.message.text()  # type: ignore[attr-defined]
