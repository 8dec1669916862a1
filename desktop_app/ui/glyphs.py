"""The pictures on buttons: letters of the Phosphor font, drawn in the colours of a theme at any size.

The font comes with the package qtawesome. Only its files are used: the package itself would load a dozen other fonts
and all of Qt's names, a third of a second after the first paint.
"""

from __future__ import annotations

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

LETTER = 0.875  # of a picture's height: the font leaves room around its letters
PREFIX = "ph."


@cache
def icon(name: str, colour: str, on: str, disabled: str) -> QIcon:
    """Return a picture by its name (`ph.house`), in the colours of a button that is up, down, and cannot be pressed.

    Raises KeyError for a name that the font does not have.
    """
    return QIcon(_Glyph(chr(int(_letters()[name.removeprefix(PREFIX)], 16)), colour, on, disabled))


class _Glyph(QIconEngine):
    """One letter, drawn anew for every size."""

    def __init__(self, letter: str, colour: str, on: str, disabled: str) -> None:
        super().__init__()
        self._letter, self._colour, self._on, self._disabled = letter, colour, on, disabled

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw the letter in the middle of a rectangle."""
        up = self._colour if state is QIcon.State.Off else self._on
        font = QFont(_family())
        font.setPixelSize(max(1, round(LETTER * rect.height())))
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(self._disabled if mode is QIcon.Mode.Disabled else up))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter.value), self._letter)
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Draw the letter on a clear ground."""
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        """Return another of the same picture."""
        return _Glyph(self._letter, self._colour, self._on, self._disabled)


def _file(pattern: str) -> Path:
    """Return a file of the package that brings the font; the package is not loaded for it."""
    found = importlib.util.find_spec("qtawesome")
    folders = found.submodule_search_locations if found is not None else None
    paths = [path for folder in folders or () for path in sorted(Path(folder, "fonts").glob(pattern))]
    if not paths:
        raise FileNotFoundError(f"{pattern} of the package qtawesome is missing")
    return paths[-1]


@cache
def _letters() -> dict[str, str]:
    """Return the letters of the font in hexadecimal digits, by the names of the pictures."""
    found: dict[str, str] = json.loads(_file("phosphor-charmap-*.json").read_text(encoding="utf-8"))
    return found


@cache
def _family() -> str:
    """Return the name of the font, which is loaded when it is first drawn with."""
    number = QFontDatabase.addApplicationFont(str(_file("phosphor-[0-9]*.ttf")))
    return QFontDatabase.applicationFontFamilies(number)[0]
