"""Lines of links on Home, each leading to its rows: what happened since the last visit, and which seats run short."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.targets import Records
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


NAMED = 4
"""So many contracts whose seats run short are named."""


def short(found: Sequence[Any], text: Text) -> tuple[Happened, ...]:
    """Write the `review.short_seats.Short` of contracts as Home shows them: the first by name, then all together."""
    links = [
        Happened(
            str(place),
            tr(
                "Home",
                "{name}: {assigned} of {bought} assigned, {waiting} invited"
                if one.waiting
                else "{name}: {assigned} of {bought} assigned",
            ).format(
                name=one.name,
                assigned=text.number(one.assigned),
                bought=text.number(one.bought),
                waiting=text.number(one.waiting),
            ),
            "subscriptions",
            one.subscription_id,
        )
        for place, one in enumerate(found[:NAMED])
    ]
    if found[NAMED:]:
        every = Records(tuple(one.subscription_id for one in found))
        links.append(Happened("all", tr("Home", "all {n}").format(n=text.number(len(found))), "subscriptions", every))
    return tuple(links)


class LinkLine(Card):
    """A title with links; hidden where there is none. `opened` gives the page and what to show there."""

    opened = Signal(str, object)

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"home_{name}")
        self.setAccessibleName(title)
        self._name = name
        self._links = QWidget()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 16, 7)
        layout.setSpacing(14)
        layout.addWidget(label(title, "section"))
        layout.addWidget(self._links, 1)
        self.hide()

    def show_links(self, found: Sequence[Happened]) -> None:
        """Show links in place of those before."""
        fresh = QWidget()
        flow = FlowLayout(fresh, gap=14)
        for one in found:
            act = partial(self.opened.emit, one.page, one.target)
            link = button(one.text, f"{self._name}_{one.name}", act, role="link")
            flow.addWidget(link)
        layout = self.layout()
        if layout is not None:
            layout.replaceWidget(self._links, fresh)
        self._links.deleteLater()
        self._links = fresh
        self.setVisible(bool(found))
