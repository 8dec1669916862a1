"""A page of the window on paper: one page of PDF with the figures as text and the charts as lines, in light colours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QMarginsF, QPoint, QRectF, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QWidget

from desktop_app.ui import theme

MARGIN_MM = 12.0
DPI = 144
HEAD = 40  # pixels above the page at `DPI`


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
    painter = QPainter()

    def draw() -> None:
        painter.begin(writer)  # with the letters of paper
        _draw(content, painter, title, foot)

    try:
        yield from theme.on_paper(content, draw)
        yield
    finally:
        if painter.isActive():
            painter.end()  # puts the letters that were used into the file


def _draw(content: QWidget, painter: QPainter, title: str, foot: str) -> None:
    room = QRectF(painter.viewport())
    _write_edges(painter, room, title, foot)
    scale = min(room.width() / content.width(), (room.height() - 2 * HEAD) / content.height())
    painter.translate((room.width() - content.width() * scale) / 2, HEAD)
    painter.scale(scale, scale)
    content.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)


def _write_edges(painter: QPainter, room: QRectF, title: str, foot: str) -> None:
    font = QFont(painter.font())
    font.setPointSizeF(14)
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, room.width(), HEAD), int(Qt.AlignmentFlag.AlignLeft.value), title)
    font.setPointSizeF(8)
    painter.setFont(font)
    at = QRectF(0, room.height() - HEAD, room.width(), HEAD)
    painter.drawText(at, int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom).value), foot)
