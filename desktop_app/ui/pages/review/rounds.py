"""Rounds of the review practice: who has to answer by when, what waits, what was decided and what came of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.review.agendas import Agenda
from desktop_app.review.cycles import ACCESS
from desktop_app.ui.cards import titled
from desktop_app.ui.chips import Chip
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.overflow import Overflow
from desktop_app.ui.pages.review.agenda_table import AgendaTable
from desktop_app.ui.pages.review.round_acts import RoundActs
from desktop_app.ui.pages.review.round_head import RoundHead
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import Card, ElidedLabel, Link, button, clear_layout, hairline

SHOWN = 12  # closed rounds that are listed
AT_ONCE = 8  # rounds that are listed in one step: a round before each renewal may be a hundred


class RoundsView(QWidget):
    """Lists the rounds, and shows one; what is done is done by the page's jobs."""

    question = Signal(object)  # a question's id
    said = Signal(str, str)  # a sentence, and more of it
    failed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_rounds")
        self.setAccessibleName(self.tr("Rounds"))
        self._session, self._text = session, Text(session.locale)
        self._turn = 0
        self._rounds: Sequence[Agenda] = ()
        self._listed: Sequence[Agenda] | None = None  # whole
        self._chosen: int | None = None
        self.acts = RoundActs(session, self)
        self.begin = button(self.tr("Begin a round"), "begin_round", icon="ph.plus")
        self._make_menu()
        self.empty = EmptyState(
            self.tr("No round yet"),
            self.tr("A round asks every open question, or every owner for their people's seats, until a day, and keeps "
                    "what was answered. Begin one each month, each quarter, or before a renewal."),
            self.tr("Begin this month's round"),
        )  # fmt: skip
        self.empty.clicked.connect(lambda: self.acts.begin("monthly"))
        self._list = QVBoxLayout()
        self.head = RoundHead(self._text)
        self.table = AgendaTable(self._text)
        self.table.opened.connect(self._open)
        self.lists = button(self.tr("Write the lists…"), "export_round", self.acts.export)
        self.bring = button(self.tr("Bring answers back…"), "bring_round", self.acts.bring)
        self.keep = button(self.tr("Keep"), "round_keep", partial(self.acts.answer, "keep"))
        self.release = button(self.tr("Release"), "round_release", partial(self.acts.answer, "release"))
        self.unknown = button(self.tr("Not known"), "round_unknown", partial(self.acts.answer, "unknown"))
        self.why = self._field("round_why", self.tr("Why, for the chosen seats"))
        self.by = self._field("round_by", self.tr("Whose answer: yours"))
        self.close_round = button(self.tr("Close the round"), "close_round", self.acts.close)
        self._lay_out()

    @staticmethod
    def _field(name: str, title: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setPlaceholderText(title)
        made.setAccessibleName(title)
        return made

    def _make_menu(self) -> None:
        menu = QMenu(self.begin)
        entries: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("begin_monthly", self.tr("This month's questions…"), partial(self.acts.ask_begin, "monthly")),
            ("begin_quarterly", self.tr("This quarter's questions…"), partial(self.acts.ask_begin, "quarterly")),
            ("begin_renewal", self.tr("Before each renewal that is near"), partial(self.acts.begin, "renewal")),
            ("begin_access", self.tr("Owners confirm their people's seats…"), self.acts.begin_access),
        )
        for name, text, act in entries:
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)
        self.begin.setMenu(menu)

    def _lay_out(self) -> None:
        self._scrolled = Scrolled(self._list, self.tr("Rounds"))
        listed = titled(self.tr("Rounds"), self._scrolled, self.begin)
        shown = Card()
        right = QVBoxLayout(shown)
        right.setContentsMargins(16, 10, 16, 12)
        right.setSpacing(8)
        right.addWidget(self.head)
        right.addWidget(hairline())
        right.addWidget(self.table, 1)
        self._said_with = QWidget()
        said_with = QHBoxLayout(self._said_with)
        said_with.setContentsMargins(0, 0, 0, 0)
        said_with.setSpacing(8)
        said_with.addWidget(self.why, 3)
        said_with.addWidget(self.by, 2)
        right.addWidget(self._said_with)
        foot = Overflow("round_acts")
        for one in (self.keep, self.release, self.unknown, self.lists, self.bring, self.close_round):
            foot.add(one)
        right.addWidget(foot)
        self._whole = QSplitter()
        self._whole.setHandleWidth(12)
        self._whole.setChildrenCollapsible(False)
        self._whole.addWidget(listed)
        self._whole.addWidget(shown)
        self._whole.setStretchFactor(1, 1)
        self._whole.setSizes([290, 700])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._whole, 1)
        layout.addWidget(self.empty, 1)

    # Showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the rounds again, in a job."""
        self._turn += 1
        turn, day = self._turn, self._session.as_of

        def take(found: Sequence[Agenda]) -> None:
            if turn == self._turn:  # else something newer is being read, or the page is gone
                self._session.jobs.in_turns(self._show(found, turn))

        self._session.look_up(lambda conn: _read(conn, day), take)

    def let_go(self) -> None:
        """Take no more of what is being read."""
        self._turn += 1

    def _show(self, found: Sequence[Agenda], turn: int) -> Iterator[None]:
        """Show rounds as they were read, in steps; the one that was looked at stays, and the list where it is."""
        self._rounds = found
        self._whole.setVisible(bool(found))
        self.empty.setVisible(not found)
        known = [one.id for one in found]
        self._choose(self._chosen if self._chosen in known else next(iter(known), None))
        yield
        if turn == self._turn and found != self._listed:
            yield from self._list_all(found, turn)

    def _list_all(self, found: Sequence[Agenda], turn: int) -> Iterator[None]:
        bar = self._scrolled.verticalScrollBar()
        place, self._listed = bar.value(), None
        clear_layout(self._list)
        for first in range(0, len(found), AT_ONCE):
            for number, one in enumerate(found[first : first + AT_ONCE], start=first):
                if number:
                    self._list.addWidget(hairline())
                self._list.addWidget(self._row(one))
            yield
            if turn != self._turn:
                return
        self._list.addStretch(1)
        self._listed = found
        yield  # it is laid out before it is scrolled
        bar.setValue(place)

    def _row(self, one: Agenda) -> QWidget:
        whole = QWidget()
        whole.setObjectName("round_row")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(2)
        link = Link(self._text.dates_in(one.name))
        link.clicked.connect(partial(self._choose, one.id))
        layout.addWidget(link)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(Chip(*self.head.word(one)))
        line.addWidget(ElidedLabel(self.head.progress(one), role="small"), 1)
        layout.addLayout(line)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between the head of a round and its items."""
        super().resizeEvent(event)
        self.head.give_room(self.height())

    @property
    def current(self) -> Agenda | None:
        """The round that is shown."""
        return next((one for one in self._rounds if one.id == self._chosen), None)

    def begin_with(self, number: int) -> None:
        """Show a round at the next reading."""
        self._chosen = number

    def _choose(self, number: int | None) -> None:
        self._chosen = number
        one = self.current
        if one is None:
            return
        seats = one.kind == ACCESS
        self.head.show_round(one)
        self.table.show_items(one.items, many=seats)
        for widget in (self._said_with, self.keep, self.release, self.unknown):
            widget.setVisible(seats and one.closed_on is None)
        self.bring.setVisible(seats and one.closed_on is None)
        self.lists.setVisible(seats)
        self.close_round.setVisible(one.closed_on is None)

    def _open(self, number: object) -> None:
        one = self.current
        if one is not None and one.kind != ACCESS:
            self.question.emit(number)


def _read(conn: sqlite3.Connection, day: str) -> list[Agenda]:
    """Return the running rounds, those due first, then the newest closed ones."""
    from desktop_app.catalog import campaigns
    from desktop_app.review.agendas import agendas

    rows = [*campaigns.running(conn), *campaigns.closed(conn, SHOWN)]
    return agendas(conn, [str(row["id"]) for row in rows], today=day)
