"""What leaves the window as a picture or on paper."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import charts, paper, theme
from desktop_app.ui.charts import picture
from desktop_app.ui.charts.base import Chart
from desktop_app.ui.pages.home.page import HomePage
from desktop_app.ui.theme import DARK, LIGHT, on_paper, tokens_for
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


def test_only_what_is_printed_is_styled_for_it_and_looks_as_before_after_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = window.page("home")
    content = page.findChildren(QScrollArea)[0].widget()
    assert content is not None
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    before, style = window.grab().toImage(), theme.style
    styled: list[QWidget] = []

    def noted(one: QWidget) -> None:
        styled.append(one)
        style(one)

    drawn: list[QImage] = []
    monkeypatch.setattr(theme, "style", noted)
    for _step in on_paper(content, lambda: drawn.append(content.grab().toImage())):
        assert not window.updatesEnabled()  # what is seen stays
    [light] = drawn
    assert window.updatesEnabled()
    assert light.pixelColor(2, 2).lightness() > 200 > 80 > content.grab().toImage().pixelColor(2, 2).lightness()
    assert window.grab().toImage() == before
    assert styled
    assert [one for one in styled if one is not content and not content.isAncestorOf(one)] == []
    window.set_scheme("light")
    qtbot.waitUntil(lambda: tokens_for(page) is LIGHT)


def test_digits_on_paper_are_the_fonts_own_so_that_they_can_be_copied(window: MainWindow) -> None:
    figure = window.page("home").findChildren(QLabel)[0]
    tabular = QFont.Tag("tnum")
    assert tabular in figure.font().featureTags()
    steps = on_paper(figure, MagicMock())
    next(steps)
    assert tabular not in figure.font().featureTags()
    assert tokens_for(figure) is LIGHT
    del steps  # as where the window closes meanwhile
    assert tabular in figure.font().featureTags()
    assert window.updatesEnabled()


def test_looks_that_are_chosen_while_a_page_is_put_on_paper_stay(window: MainWindow, qtbot: QtBot) -> None:
    figure = window.page("home").findChildren(QLabel)[0]
    steps = on_paper(figure, MagicMock())
    next(steps)
    window.set_scheme("dark")
    qtbot.waitUntil(lambda: window.session.jobs.idle)
    assert list(steps) == [None]
    assert tokens_for() is DARK
    assert QFont.Tag("tnum") in figure.font().featureTags()
    window.set_scheme("light")
    qtbot.waitUntil(lambda: tokens_for() is LIGHT)


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
