"""How high a dialog is: as high as what it holds, and no higher than there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QScrollArea

from desktop_app.ui import scaling

MOST = 560
"""Pixels at normal size that a dialog with a list has at most, unless the user makes it higher."""


def height_at(layout: QLayout, width: int) -> int:
    """Return the height that a layout needs at a width, in pixels."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def grow(dialog: QDialog, area: QScrollArea | None = None) -> None:
    """Make a dialog that is shown higher where what it holds needs more, all in a list's area too; never lower.

    It does so in the next turn of the loop: what was just put into a layout is hidden until then.
    """
    QTimer.singleShot(0, dialog, lambda: _grow(dialog, area))


def _grow(dialog: QDialog, area: QScrollArea | None) -> None:
    column = dialog.layout()
    if column is None or not dialog.isVisible():
        return
    held = area.widget() if area is not None else None
    inner = held.layout() if held is not None else None
    if held is not None:
        QApplication.sendPostedEvents(held, QEvent.Type.LayoutRequest.value)  # else it is as high as it was before
    column.activate()
    needed = height_at(column, dialog.width())
    if area is not None and inner is not None:
        counted = area.sizeHint().expandedTo(area.minimumSizeHint()).height()
        needed += max(0, height_at(inner, area.viewport().width()) - counted)
    dialog.resize(dialog.width(), max(dialog.height(), min(needed, scaling.px(MOST))))
