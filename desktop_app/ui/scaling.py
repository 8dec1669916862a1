"""Sizes that grow with the zoom: fixed and least sizes are given at normal size, and follow when it changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.theme import BODY_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

PROPERTY = "sizes_at_100"
ROWS = "row_height_at_100"
_NONE = -1  # not given


def zoom() -> float:
    """Return the zoom that the application's font shows."""
    size = QApplication.font().pixelSize()
    return size / BODY_PX if size > 0 else 1.0


def px(size: int) -> int:
    """Return a size of normal zoom at the present one."""
    return round(size * zoom())


def fix(widget: QWidget, *, width: int = _NONE, height: int = _NONE) -> None:
    """Give a widget a fixed width or height, in pixels at normal size."""
    _remember(widget, (width, height, width, height))


def at_least(widget: QWidget, *, width: int = _NONE, height: int = _NONE) -> None:
    """Give a widget a least width or height, in pixels at normal size."""
    _remember(widget, (width, height, _NONE, _NONE))


def between(widget: QWidget, least: int, most: int) -> None:
    """Give a widget a least and a greatest width, in pixels at normal size."""
    _remember(widget, (least, _NONE, most, _NONE))


def rows(view: QTableView, height: int) -> None:
    """Give the rows of a table a height, in pixels at normal size."""
    view.setProperty(ROWS, height)
    view.verticalHeader().setDefaultSectionSize(px(height))


def rescale(widgets: Iterable[QWidget]) -> None:
    """Let widgets follow a changed zoom."""
    from PySide6.QtWidgets import QTableView

    for widget in widgets:
        sizes = widget.property(PROPERTY)
        if sizes is not None:
            _apply(widget, tuple(sizes))
        height = widget.property(ROWS)
        if height is not None and isinstance(widget, QTableView):
            rows(widget, height)


def _remember(widget: QWidget, sizes: tuple[int, int, int, int]) -> None:
    widget.setProperty(PROPERTY, list(sizes))
    _apply(widget, sizes)


def _apply(widget: QWidget, sizes: tuple[int, ...]) -> None:
    setters = (widget.setMinimumWidth, widget.setMinimumHeight, widget.setMaximumWidth, widget.setMaximumHeight)
    factor = zoom()
    for size, give in zip(sizes, setters, strict=True):
        if size != _NONE:
            give(round(size * factor))
