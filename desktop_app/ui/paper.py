"""A page of the window on paper: one page of PDF with the figures as text and the charts as lines, in light colours.

What is printed is made once more, in steps, and nobody sees it: the window keeps its looks, and no click changes what
comes onto the paper.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QWidget

from desktop_app.ui import scaling, sheet, theme

MARGIN_MM = 12.0
DPI = 144
HEAD = 40  # pixels above the page at `DPI`
TURN = 0.006  # seconds of drawing in a turn of the loop
ROUNDS = 8  # of layouts at most, until nothing moves any more
TABULAR = QFont.Tag("tnum")


def make(whole: QWidget, steps: Iterator[object]) -> Iterator[None]:
    """Make what a widget that nobody sees is to hold, in steps, with the looks of paper, and lay it out."""
    whole.setStyleSheet(f"QWidget {{ color: {theme.LIGHT.text}; }}{sheet.build(theme.LIGHT, scaling.zoom())}")
    for _step in steps:
        yield
        for one in _all(whole):
            _give_letters(one)
        yield
        _lay_out(whole)
    before = None
    for _round in range(ROUNDS):  # one layout asks for another, and these for each other in the turns between
        yield
        _lay_out(whole)
        places = [one.geometry() for one in _all(whole)]
        if places == before:
            return
        before = places


def _all(whole: QWidget) -> list[QWidget]:
    return [whole, *whole.findChildren(QWidget)]


def _lay_out(whole: QWidget) -> None:
    whole.grab(QRect(0, 0, 1, 1))


def _give_letters(widget: QWidget) -> None:
    """Let a widget write digits as they are in its font.

    A digit of another width than the font's own has no letter behind it in a PDF: it is seen, and can be neither found
    nor copied.
    """
    widget.ensurePolished()
    if TABULAR in widget.font().featureTags():
        widget.setFont(_plain(widget.font()))


def _plain(font: QFont) -> QFont:
    made = QFont(font)
    made.unsetFeature(TABULAR)
    made.setFeature(QFont.Tag("calt"), 0)  # a plus before a digit is another glyph
    return made


def write_pdf(content: QWidget, path: Path, title: str, foot: str) -> Iterator[None]:
    """Write a widget's whole content as one page, A4 upright or across, as large as it fits; in steps.

    Raises OSError where the file cannot be written.
    """
    path.open("ab").close()  # says why in words where Qt would only say no
    upright = content.height() > content.width()
    orientation = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setCreator("Seatbook")
    writer.setResolution(DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), orientation, margins, QPageLayout.Unit.Millimeter)
    )
    painter = QPainter(writer)
    try:
        room = QRectF(painter.viewport())
        painter.setFont(_plain(painter.font()))
        _write_edges(painter, room, title, foot)
        scale = min(room.width() / content.width(), (room.height() - 2 * HEAD) / content.height())
        painter.translate((room.width() - content.width() * scale) / 2, HEAD)
        painter.scale(scale, scale)
        yield from _draw(content, painter)
    finally:
        painter.end()  # puts the letters that were used into the file


def _draw(content: QWidget, painter: QPainter) -> Iterator[None]:
    """Draw what a widget holds, each part by itself, for a turn of the loop; then the next ones."""
    end = time.perf_counter() + TURN
    for part, room in _parts(content, content.rect()):
        painter.save()
        painter.translate(part.mapTo(content, room.topLeft()))
        with theme.painted_in(theme.LIGHT):
            part.render(painter, QPoint(), QRegion(room), QWidget.RenderFlag(0))
        painter.restore()
        if time.perf_counter() > end:
            yield
            end = time.perf_counter() + TURN


def _parts(widget: QWidget, room: QRect) -> Iterator[tuple[QWidget, QRect]]:
    """Yield a widget and all that is seen in it, from the back to the front, each with what is seen of it."""
    yield widget, room
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isHidden() and not child.isWindow():
            seen = room.translated(-child.pos()) & child.rect()
            if not seen.isEmpty():
                yield from _parts(child, seen)


def _write_edges(painter: QPainter, room: QRectF, title: str, foot: str) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(14)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, room.width(), HEAD), int(Qt.AlignmentFlag.AlignLeft.value), title)
    font.setPointSizeF(8)
    painter.setFont(font)
    at = QRectF(0, room.height() - HEAD, room.width(), HEAD)
    painter.drawText(at, int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom).value), foot)
