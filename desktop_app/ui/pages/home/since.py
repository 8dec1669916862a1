"""What happened since the last visit, as a line of links on Home: each leads to its rows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.text import Text, tr
from desktop_app.ui.widgets import Card, button, label

HISTORY = "history"
"""Stands for the history of all steps, which is no page."""


class Happened(NamedTuple):
    """One kind of thing that happened: its name, how often as text, and where its rows are."""

    name: str
    text: str
    page: str
    target: object


def happened(since: Any, text: Text) -> tuple[Happened, ...]:
    """Write what a `review.since.Since` holds as Home shows it; nothing where nothing happened."""

    def said(number: int, one: str, many: str) -> str:
        return text.count(number, tr("Home", one), tr("Home", many))

    parts: tuple[tuple[str, int, str, str, str, object], ...] = (
        ("imports", since.imports, "{n} import", "{n} imports", "imports", None),
        ("asked", len(since.asked), "{n} new question", "{n} new questions", "review", {"only": since.asked}),
        ("again", len(since.again), "{n} asked again", "{n} asked again", "review", {"only": since.again}),
        ("closed", len(since.closed), "{n} question closed", "{n} questions closed", "review", {"only": since.closed}),
        ("decided", len(since.decided), "{n} question decided", "{n} questions decided", "review",
         {"only": since.decided}),
        ("verified", since.verified, "{n} verified by bills", "{n} verified by bills", "review",
         {"status": "Verified"}),
        ("not_verified", since.not_verified, "{n} not verified", "{n} not verified", "review",
         {"status": "Not verified"}),
        ("steps", since.steps, "{n} other step", "{n} other steps", HISTORY, None),
    )  # fmt: skip
    return tuple(
        Happened(name, said(number, one, many), page, target)
        for name, number, one, many, page, target in parts
        if number
    )


class SinceLine(Card):
    """Hidden where nothing happened; `opened` gives the page and what to show there."""

    opened = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home_since")
        self.setAccessibleName(self.tr("Since your last visit"))
        self._links = QWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 16, 7)
        layout.setSpacing(14)
        layout.addWidget(label(self.tr("Since your last visit"), "section"))
        layout.addWidget(self._links, 1)
        self.hide()

    def show_happened(self, found: Sequence[Happened]) -> None:
        """Show what happened as links."""
        fresh = QWidget()
        flow = FlowLayout(fresh, gap=14)
        for one in found:
            act = partial(self.opened.emit, one.page, one.target)
            link = button(one.text, f"since_{one.name}", act, role="link")
            flow.addWidget(link)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._links, fresh)
        self._links.deleteLater()
        self._links = fresh
        self.setVisible(bool(found))
