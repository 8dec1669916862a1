"""What is ahead: twelve months with their band, budgets and commitments with their pace, and what a change would do."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.review.against_plan import Whose
from desktop_app.review.outlook import ForecastReport, ForecastRow
from desktop_app.ui import scaling
from desktop_app.ui.cards import titled
from desktop_app.ui.charts.lines import Band, Line, LineChart
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.lines import Paragraph
from desktop_app.ui.pages.use_cases.budget_rows import BudgetRows
from desktop_app.ui.pages.use_cases.reading import read_ahead
from desktop_app.ui.pages.use_cases.what_if import WhatIf
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session, State
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import button

NARROW = 640  # pixels at normal size
COMPANY: Whose = ("company", None)


class AheadView(QWidget):
    """Reads in a job when it is looked at, for to work out the course of every contract takes long; writes nothing."""

    add = Signal(str)  # a kind of record to make
    change = Signal(str, object)  # a kind of record to edit, and which
    failed = Signal(object)  # the error that nothing could be read for

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._read_of: State | None = None  # the state of the catalog that was read last
        self.setObjectName("view_ahead")
        self.setAccessibleName(self.tr("Budgets and forecast"))
        self._text = Text(session.locale)
        self._ahead: ForecastReport | None = None
        self._rows: list[tuple[Whose, ForecastRow | None]] = [(COMPANY, None)]
        self._planned: Mapping[Whose, Sequence[int | None]] = {}
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.chart = LineChart()
        scaling.at_least(self.chart, height=130)
        self.chart.setObjectName("chart_forecast")
        self.chart.setAccessibleName(self.tr("Spend by month, and the twelve months ahead"))
        self.chart.empty = self.tr("Nothing is known yet of the months ahead.")
        self._note = Paragraph("small")
        self.whose = QComboBox()
        self.whose.setObjectName("ahead_of")
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.whose.setAccessibleName(self.tr("Whose months ahead"))
        self.whose.currentIndexChanged.connect(lambda _place: self._show_months())
        months = QWidget()
        column = QVBoxLayout(months)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._note)
        column.addWidget(self.chart, 1)
        layout.addWidget(titled(self.tr("Twelve months ahead"), months, self.whose), 3)
        below = self._below = QHBoxLayout()
        below.setSpacing(12)
        self.budgets = BudgetRows(self._text, self.tr("Budgets and commitments"))
        self.budgets.change.connect(self.change)
        scaling.at_least(self.budgets, height=110)
        self.what_if = WhatIf(session)
        below.addWidget(titled(self.budgets.accessibleName(), self.budgets, self._adding()), 3)
        below.addWidget(titled(self.tr("What if"), self.what_if), 2)
        layout.addLayout(below, 4)
        area = Scrolled(layout, self.tr("Budgets and forecast"))  # large letters need more than a small window has
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the budgets above what a change would do, where both have no room beside each other."""
        super().resizeEvent(event)
        beside = self.width() >= scaling.px(NARROW)
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _adding(self) -> QWidget:
        whole = QWidget()
        line = FlowLayout(whole, gap=4)
        for kind, title in (("budget", self.tr("Add a budget…")), ("commitment", self.tr("Add a commitment…"))):
            line.addWidget(button(title, f"add_{kind}", partial(self.add.emit, kind), role="link"))
        return whole

    @property
    def report(self) -> ForecastReport | None:
        """The months ahead by tool, once they are read."""
        return self._ahead

    def look(self) -> None:
        """Read where nothing was read yet, or the catalog has changed since; what was shown stays until then."""
        state, day = self._session.state, self._session.as_of
        if state is not None and state == self._read_of:
            return
        self._read_of = state
        self._turn += 1
        turn = self._turn
        if self._ahead is None:
            self._say(self.tr("Working out the months ahead…"))

        def read(conn: sqlite3.Connection) -> Mapping[str, Any] | None:
            return read_ahead(conn, day) if turn == self._turn else None  # something newer is asked for

        self._session.look_up(read, partial(self._take, turn), partial(self._fail, turn), line="ahead")

    def let_go(self) -> None:
        """Take no more of what is being read."""
        self._turn += 1

    def _take(self, turn: int, figures: Mapping[str, Any] | None) -> None:
        if turn == self._turn and figures is not None and isValid(self):
            self.chart.empty = self.tr("Nothing is known yet of the months ahead.")
            self.show_figures(figures)

    def _fail(self, turn: int, error: BaseException) -> None:
        if turn == self._turn and isValid(self):
            self._read_of = None  # the next look reads again
            self._say(self.tr("Nothing is known yet of the months ahead."))
            self.failed.emit(error)

    def _say(self, text: str) -> None:
        self.chart.empty = text
        self.chart.update()

    def show_figures(self, figures: Mapping[str, Any]) -> None:
        """Show forecast, budgets and commitments as they were read."""
        self._ahead, teams = figures["ahead"], figures["teams"]
        self._planned = figures["planned"]
        of_teams = [row for row in teams.rows if row.key is not None]
        self._rows = [(COMPANY, None), *((("tool", row.key), row) for row in self._ahead.rows)]
        self._rows += [(("team", row.key), row) for row in of_teams]
        names = [row.name for row in self._ahead.rows]
        names += [self.tr("Team {name}").format(name=row.name) for row in of_teams]
        chosen = self.whose.currentText()
        with QSignalBlocker(self.whose):
            self.whose.clear()
            self.whose.addItems([self.tr("Everything"), *names])
            self.whose.setCurrentIndex(max(0, self.whose.findText(chosen)))
        self._show_months()
        self.budgets.show_budgets(figures["budgets"], figures["commitments"], figures["limits"], figures["against"])
        self.what_if.show_contracts(figures["outlooks"], figures["prices"])

    def _show_months(self) -> None:
        """Show the months ahead of everything, with those that were, or of one tool or team."""
        ahead = self._ahead
        if ahead is None:
            return
        whose, row = self._rows[max(0, self.whose.currentIndex())]
        bands = [ahead.totals(band) if row is None else getattr(row, band) for band in ("expected", "low", "high")]
        actual = ahead.actual if row is None else ()
        keys = [month for month, _ in actual] + list(ahead.months)
        spent = tuple(micros for _, micros in actual)
        joined = (*(None,) * (len(spent) - 1), *spent[-1:])  # the expectation begins where the months end
        expected, low, high = ((*joined, *band) for band in bands)
        plan = self._planned.get(whose)
        if plan is None and not any((*spent, *bands[0], *bands[2])):  # an axis from nothing to nothing says nothing
            self.chart.show_lines((), (), str, str)
            self._note.show_text("")
            return
        self.chart.show_lines(
            [(key, self._text.month(key, year=key.endswith("-01"))) for key in keys],
            (
                Line(self.tr("Spent"), (*spent, *(None,) * len(ahead.months))),
                Line(self.tr("Expected"), expected, dashed=True),
                *((Line(self.tr("Planned"), (*(None,) * len(spent), *plan)),) if plan is not None else ()),
            ),
            lambda value: self._text.short(round(value)),
            lambda value: self._text.money(round(value), ahead.currency, whole=True),
            Band(self.tr("May be"), low, high),
        )
        whole = self._text.money(sum(bands[0]), ahead.currency, whole=True)
        apart = ", ".join(self._text.money(micros, code, whole=True) for code, micros in sorted(ahead.apart.items()))
        note = self.tr("{whole} expected in twelve months").format(whole=whole)
        note += self._beside_the_plan(bands[0], plan)
        self._note.show_text(note + (self.tr("; without a rate: {apart}").format(apart=apart) if apart else ""))
        self.chart.unit = ahead.currency
        because = () if row is None else row.because
        self.chart.setToolTip("\n".join(self._text.dates_in(text) for text in because))

    def _beside_the_plan(self, expected: Sequence[int], plan: Sequence[int | None] | None) -> str:
        """Say how far the expectation lies over or under what is planned, of the months that have a plan."""
        known = [place for place, micros in enumerate(plan or ()) if micros is not None]
        if self._ahead is None or plan is None or not known:
            return ""
        over = sum(expected[place] - (plan[place] or 0) for place in known)
        words = self.tr("; {amount} over what is planned for {months}")
        if over < 0:
            words = self.tr("; {amount} under what is planned for {months}")
        months = self._text.months(self._ahead.months[known[0]], self._ahead.months[known[-1]])
        return words.format(amount=self._text.money(abs(over), self._ahead.currency, whole=True), months=months)
