"""The order of Tab: as the eye goes, from a page's head down, whatever was made first."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget

from desktop_app.ui.overflow import Overflow


def follow_layout(root: QWidget) -> None:
    """Let Tab go through what takes the focus in a widget in the order in which it is laid out."""
    for before, after in pairwise(reached(root)):
        QWidget.setTabOrder(before, after)


def reached(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab reaches in a widget, itself first, in the order of layouts."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
    if isinstance(root, QScrollArea):
        inner = root.widget()
        if inner is not None:
            yield from reached(inner)
    elif isinstance(root, QSplitter | QStackedWidget):
        for place in range(root.count()):
            part = root.widget(place)
            if part is not None:
                yield from reached(part)
    elif isinstance(root, Overflow):
        for part in (*root.items, root.more):
            yield from reached(part)
    elif not isinstance(root, QAbstractScrollArea):
        layout = root.layout()
        if layout is not None:
            yield from _in(layout)


def _in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from reached(widget)
        elif inner is not None:
            yield from _in(inner)
