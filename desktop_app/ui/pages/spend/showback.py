"""What every team is shown of the cost of what it uses, by how its share came about, and what nobody is shown."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.catalog.tables import Column
from desktop_app.economics.allocation import BOOKED, FIXED, NOTHING, OWN, SEATS, USAGE
from desktop_app.economics.behind import Asked
from desktop_app.economics.breakdown import Spending
from desktop_app.economics.period import Period, choices, last_full
from desktop_app.economics.showback import METHODS, Showback, TeamShare, by_team, showback, together
from desktop_app.ui.chips import Chip
from desktop_app.ui.grid.rows import RowsView
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.spend.period_box import PeriodBox
from desktop_app.ui.pages.spend.view import SpendView, has_spend
from desktop_app.ui.session import Session
from desktop_app.ui.targets import SHOWBACK
from desktop_app.ui.widgets import Link, label


@dataclass(frozen=True)
class Figures:
    """What the view shows, in the reporting currency."""

    period: Period
    currency: str
    whole: TeamShare
    teams: Sequence[TeamShare]
    choices: Sequence[tuple[str, Period]]
    nothing: bool  # whether there is no spend at all, whatever the period


class ShowbackView(SpendView):
    """A team shows its tools below; a figure leads to its lines."""

    key = SHOWBACK

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.setAccessibleName(self.tr("Showback"))
        self._titles = {
            SEATS: self.tr("By seats"), FIXED: self.tr("Fixed shares"), USAGE: self.tr("By use"),
            BOOKED: self.tr("As booked"), OWN: self.tr("Own contracts"), NOTHING: self.tr("Not allocated"),
        }  # fmt: skip
        self._shown: list[TeamShare] = []
        self.period = PeriodBox("showback_period", self.tr("Period"), self.text)
        self.period.choose(last_full(session.as_of, 1))
        self.period.chosen.connect(self.load)
        self.period.wrong.connect(window.say)
        self._note = label("", "small")
        self._chip = Chip("")
        self._why = Link(self.tr("See what"))
        self._why.setObjectName("showback_unallocated")
        self._why.clicked.connect(lambda _checked=False: self._choose_unallocated())
        self.table = RowsView("table_showback", self.tr("Cost by team"), self.text)
        self.table.may_go = ("centre", "share")
        self.table.chosen.connect(self._show_tools)
        self.table.opened.connect(self._open)
        self.tools = RowsView("table_showback_tools", self.tr("Tools of the team"), self.text)
        self.tools.opened.connect(self._open_tool)
        head = QHBoxLayout()
        self._title = label(self.tr("Showback"), "section")
        head.addWidget(self._title)
        head.addWidget(self.period)
        head.addSpacing(4)
        head.addWidget(self._note)
        head.addWidget(self._chip)
        head.addWidget(self._why)
        head.addStretch(1)
        head.addWidget(self.export_button())
        self.layout_.addWidget(self.card(head, self.table, flush=True), 3)
        below = QHBoxLayout()
        self._heading = label("", "section")
        below.addWidget(self._heading)
        below.addStretch(1)
        below.addWidget(label(self.tr("a figure leads to its lines"), "small"))
        self.layout_.addWidget(self.card(below, self.tools, flush=True), 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where its head has no room for it."""
        super().resizeEvent(event)
        self._title.setVisible(not self.narrow)

    # Reading ---------------------------------------------------------------------------------------------------------

    def reading(self) -> Callable[[sqlite3.Connection], Any]:
        """Return what reads the showback and the periods to choose from."""
        day = self.session.as_of
        period = self.period.period or last_full(day, 1)
        return lambda conn: _read(conn, day, period)

    def report(self) -> tuple[str, Any, Any]:
        """Return every team's part of every tool as columns and rows."""
        from desktop_app.exports import spend_reports

        found = self.figures
        return (f"Showback {found.period.name}", spend_reports.SHOWBACK,
                spend_reports.showback_rows(found.whole.tools, found.currency))  # fmt: skip

    # Showing ---------------------------------------------------------------------------------------------------------

    def show_figures(self, figures: Figures) -> None:
        """Show the teams, and the tools of the chosen one."""
        self.period.offer(figures.choices)
        if figures.nothing:
            self.show_empty(
                self.tr("No cost to show back yet"),
                self.tr("Import invoices, then people with their teams and the seats they hold, or use by person. "
                        "Agreed shares of a contract go before both."),
            )  # fmt: skip
            return
        self.stack.setCurrentIndex(0)
        total = figures.whole.total
        self._note.setText(self.text.money(total, figures.currency, whole=True))
        rest = next((one for one in figures.teams if one.team is None), None)
        share = None if rest is None else rest.share(total)
        self._chip.show_state(
            "" if share is None else self.tr("{share} not allocated").format(share=self.text.percent(float(share))),
            "warn",
        )
        self._why.setVisible(share is not None)
        self._show_teams(figures)

    def _show_teams(self, figures: Figures) -> None:
        methods = [one for one in METHODS if one != NOTHING and one in figures.whole.methods]
        self._shown = [figures.whole, *figures.teams] if figures.teams else []
        columns = [
            Column("name", self.tr("Team"), width=220), Column("centre", self.tr("Cost centre"), width=110),
            Column("total", self.tr("Total"), "money"), Column("share", self.tr("Share"), "percent"),
            *(Column(one, self._titles[one], "money") for one in methods),
        ]  # fmt: skip
        if figures.whole.apart:
            columns.append(Column("apart", self.tr("Without a rate"), width=150))
        rows = []
        for team in self._shown:
            share = team.share(figures.whole.total)
            rows.append({
                "name": self._name(team), "centre": team.cost_centre,
                "total": team.total, "share": None if share is None else round(share * 100),
                **{one: team.methods.get(one, 0) for one in methods}, "apart": self._apart(team),
                "currency": figures.currency, "is_sum": team is figures.whole,
            })  # fmt: skip
        self.table.show_rows(columns, rows, plain=frozenset(("total", *methods)))
        self._show_tools(self.table.current())

    def _apart(self, team: TeamShare) -> str:
        return ", ".join(self.text.money(amount, code, whole=True) for code, amount in sorted(team.apart.items()))

    def _name(self, team: TeamShare) -> str:
        if team is self.figures.whole:
            return self.tr("Total")
        return team.name if team.team is not None else self._titles[NOTHING]

    def _named(self, part: Showback) -> str:
        return part.team_name if part.team is not None else self._titles[NOTHING]

    def _choose_unallocated(self) -> None:
        """Show the tools of what no team is shown."""
        self.table.setCurrentIndex(self.table.rows_model.index(len(self._shown) - 1, 0))
        self.table.setFocus()

    def _team(self) -> TeamShare:
        """Return the team whose tools are shown, or all of them together."""
        place = self.table.current()
        return self._shown[place] if 0 <= place < len(self._shown) else self.figures.whole

    def _show_tools(self, _place: int) -> None:
        team = self._team()
        every = team is self.figures.whole
        self._heading.setText(
            self.tr("All teams: their tools") if every else self.tr("{team}: its tools").format(team=self._name(team))
        )
        columns = [
            Column("tool", self.tr("Tool"), width=240),
            *((Column("team", self.tr("Team"), width=160),) if every else ()),
            Column("method", self.tr("How it came about"), width=170), Column("amount", self.tr("Amount"), "money"),
            Column("reported", self.tr("In {currency}").format(currency=self.figures.currency), "money"),
        ]  # fmt: skip
        rows = [
            {"tool": part.tool, "team": self._named(part), "method": self._titles[part.method], "amount": part.original,
             "currency": part.currency, "reported": part.amount, "reported_currency": self.figures.currency}
            for part in team.tools
        ]  # fmt: skip
        self.tools.show_rows(columns, rows)

    # Leading on ------------------------------------------------------------------------------------------------------

    def _open(self, place: int, column: str) -> None:
        """Lead to the lines of a figure; a team's name only shows its tools below."""
        if column in ("name", "centre", "apart"):
            return
        team, period = self._shown[place], self.figures.period
        methods = frozenset({column}) if column in METHODS else frozenset[str]()
        every = team is self.figures.whole
        name = self.tr("All teams") if every else self._name(team)
        keys = None if every else frozenset({team.team})
        self.ask(f"{name}, {self.period.words(period)}", Asked("team", keys, period.first, period.last, "", methods))

    def _open_tool(self, place: int, _column: str) -> None:
        part, period = self._team().tools[place], self.figures.period
        title = self.tr("{tool} of {team}, {months}").format(
            tool=part.tool, team=self._named(part), months=self.period.words(period)
        )
        apart = part.currency if part.amount is None else ""
        self.ask(title, Asked("team", frozenset({part.team}), period.first, period.last, apart,
                              frozenset({part.method}), frozenset({part.tool_id})))  # fmt: skip


def _read(conn: sqlite3.Connection, day: str, period: Period) -> Figures:
    from desktop_app.review.facts import Facts

    facts = Facts(conn, day)
    rows = showback(Spending(conn, day, facts.currency, period.first, period.last))
    offered = choices(day, facts.setting("fiscal_year_start"))
    nothing = not rows and not has_spend(conn, day)
    return Figures(period, facts.currency, together(rows), by_team(rows), offered, nothing)
