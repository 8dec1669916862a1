"""What every chart shares: round steps of an axis, alignments, and fills and points that no colour is needed for."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.ui import scaling
from desktop_app.ui.theme import Tokens

LEGEND = 22
AXIS = 24
SWATCH = 10
RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
CENTRE = int(Qt.AlignmentFlag.AlignCenter.value)
UNKNOWN = "unknown"

_LINES = 0.4  # how much of the ground shows in the lines over a colour
_PATTERNS = (
    Qt.BrushStyle.NoBrush, Qt.BrushStyle.FDiagPattern, Qt.BrushStyle.VerPattern, Qt.BrushStyle.Dense6Pattern,
    Qt.BrushStyle.HorPattern, Qt.BrushStyle.DiagCrossPattern,
)  # fmt: skip
_STATES = {
    "accent": Qt.BrushStyle.VerPattern, "warn": Qt.BrushStyle.FDiagPattern, "bad": Qt.BrushStyle.DiagCrossPattern,
    "neutral": Qt.BrushStyle.HorPattern,
}  # fmt: skip


def ticks(top: float, wanted: int = 3) -> list[float]:
    """Return round steps from 0 to at least `top`."""
    if top <= 0:
        return [0.0, 1.0]
    raw = top / wanted
    size = 10 ** math.floor(math.log10(raw))
    step = next(size * factor for factor in (1, 2, 2.5, 5, 10) if size * factor >= raw)
    return [step * number for number in range(math.ceil(top / step) + 1)]


def hatch(tokens: Tokens) -> QBrush:
    """Return the brush of what is not known."""
    return QBrush(QColor(tokens.dim), Qt.BrushStyle.BDiagPattern)


def small_font(widget: QWidget, less: int = 2) -> QFont:
    """Return the widget's font some pixels smaller, at normal size."""
    font = QFont(widget.font())
    font.setPixelSize(max(9, widget.font().pixelSize() - scaling.px(less)))
    return font


def series_colour(tokens: Tokens, place: int) -> QColor:
    """Return the colour of a series by its place; those beyond the last share its colour."""
    return QColor(tokens.series[min(place, len(tokens.series) - 1)])


def fill_series(painter: QPainter, tokens: Tokens, box: QRectF, place: int, *, faint: bool = False) -> None:
    """Fill a part of a series: its colour, and lines of a pattern of its own."""
    colour = series_colour(tokens, place)
    if faint:
        colour.setAlphaF(0.55)
    _fill(painter, tokens, box, colour, _PATTERNS[min(place, len(_PATTERNS) - 1)])


def fill_state(painter: QPainter, tokens: Tokens, box: QRectF, state: str) -> None:
    """Fill a part by its state, such as good or bad; what is not known is hatched."""
    if state == UNKNOWN:
        fill_unknown(painter, tokens, box)
    else:
        _fill(painter, tokens, box, QColor(getattr(tokens, state)), _STATES.get(state, Qt.BrushStyle.NoBrush))


def fill_unknown(painter: QPainter, tokens: Tokens, box: QRectF) -> None:
    """Hatch what is not known, within a line."""
    painter.fillRect(box, hatch(tokens))
    painter.setPen(QPen(QColor(tokens.dim), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _fill(painter: QPainter, tokens: Tokens, box: QRectF, colour: QColor, pattern: Qt.BrushStyle) -> None:
    painter.fillRect(box, colour)
    if pattern is not Qt.BrushStyle.NoBrush:
        ground = QColor(tokens.surface)
        ground.setAlphaF(_LINES)
        painter.fillRect(box, QBrush(ground, pattern))


def draw_point(painter: QPainter, at: QPointF, place: int, size: float) -> None:
    """Draw the point of a line in the shape of its place: a disc, a square, a triangle or a diamond."""
    shape = place % 4
    if shape == 0:
        painter.drawEllipse(at, size, size)
    elif shape == 1:
        painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
    else:
        ways = ((0, -1.3), (1.2, 0.9), (-1.2, 0.9)) if shape == 2 else ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0))
        painter.drawPolygon(QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in ways]))
