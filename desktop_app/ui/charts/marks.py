"""What every chart shares: round steps of an axis, alignments, the brush of what is not known."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import Tokens

LEGEND = 22
AXIS = 24
RIGHT = int((Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value)
LEFT = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value)
CENTRE = int(Qt.AlignmentFlag.AlignCenter.value)


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
    """Return the widget's font some pixels smaller."""
    font = QFont(widget.font())
    font.setPixelSize(max(9, widget.font().pixelSize() - less))
    return font
