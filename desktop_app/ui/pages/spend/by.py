"""Spend by a dimension: stacked bars over months, a table with every month's sum, and what was planned."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app.catalog.tables import Column
from desktop_app.economics.behind import Asked
from desktop_app.economics.breakdown import DIMENSIONS, Breakdown, BreakdownRow, Slice, Spending
from desktop_app.economics.budgets import Budget, Pace
from desktop_app.economics.period import Period, choices
from desktop_app.ui import scaling
from desktop_app.ui.charts.stacked_bars import Series, StackedBars
from desktop_app.ui.grid.rows import RowsView
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.spend.budget import BudgetLine, against, told
from desktop_app.ui.pages.spend.period_box import PeriodBox
from desktop_app.ui.pages.spend.view import SpendView, has_spend
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import ElidedLabel, label
from desktop_app.ui.words import word

KEPT = "spend/dimension"
LARGEST = 5  # values with a colour of their own
_SCOPES = {"tool": "tool", "team": "team", "use-case": "use_case"}


@dataclass(frozen=True)
class Figures:
    """What the view shows."""

    breakdown: Breakdown
    budgets: Sequence[Budget]
    choices: Sequence[tuple[str, Period]]
    nothing: bool  # whether there is no spend at all, whatever the period


class ByView(SpendView):
    """A part of a bar, a row, a month of a row: each leads to its lines."""

    key = BY

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.setAccessibleName(self.tr("Spend by month and a dimension"))
        self._slices: tuple[Slice, ...] = ()
        self._rows: list[BreakdownRow | None] = []
        self.dimension = QComboBox()
        self.dimension.setObjectName("by_dimension")
        self.dimension.setAccessibleName(self.tr("Spend by"))
        for key, title in DIMENSIONS.items():
            self.dimension.addItem(self.tr(title), key)
        kept = str(session.settings.value(KEPT, "team"))
        self.dimension.setCurrentIndex(max(0, self.dimension.findData(kept)))
        self.dimension.currentIndexChanged.connect(self._divided)
        self.period = PeriodBox("by_period", self.tr("Period"), self.text)
        self.period.choose(choices(session.as_of, 1)[0][1])
        self.period.chosen.connect(self.load)
        self.period.wrong.connect(window.say)
        self._note = ElidedLabel("", role="small")
        self.chart = StackedBars()
        self.chart.setObjectName("chart_by")
        self.chart.setAccessibleName(self.tr("Spend by month"))
        self.chart.clicked.connect(self._open_part)
        scaling.at_least(self.chart, height=120)
        self.budget = BudgetLine("by_budget", self.text)
        self.budget.clicked.connect(lambda: self.navigate.emit("use-cases", "ahead"))
        self.table = RowsView("table_by", self.tr("Spend by month"), self.text)
        self.table.may_go = ("share", "budget")
        self.table.opened.connect(self._open)
        head = QHBoxLayout()
        self._title = label(self.tr("Spend by"), "section")
        head.addWidget(self._title)
        head.addWidget(self.dimension)
        head.addWidget(self.period)
        head.addSpacing(4)
        head.addWidget(self._note, 1)
        head.addWidget(self.export_button())
        self.layout_.addWidget(self.card(head, self.budget, self.chart), 5)
        below = QHBoxLayout()
        self._heading = label("", "section")
        below.addWidget(self._heading)
        below.addStretch(1)
        below.addWidget(label(self.tr("a figure leads to its lines"), "small"))
        self.layout_.addWidget(self.card(below, self.table, flush=True), 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the title out where the head has no room for it."""
        super().resizeEvent(event)
        self._title.setVisible(not self.narrow)

    def show_dimension(self, key: str) -> None:
        """Divide by another dimension."""
        self.dimension.setCurrentIndex(max(0, self.dimension.findData(key)))

    def _divided(self, _place: int) -> None:
        self.session.settings.setValue(KEPT, self.dimension.currentData())
        self.load()

    # Reading ---------------------------------------------------------------------------------------------------------

    def reading(self) -> Callable[[sqlite3.Connection], Any]:
        """Return what reads spend, budgets and the periods to choose from."""
        day, dimension, period = self.session.as_of, str(self.dimension.currentData()), self.period.period
        return lambda conn: _read(conn, day, dimension, period or choices(day, 1)[0][1])

    def report(self) -> tuple[str, Any, Any]:
        """Return the breakdown as columns and rows."""
        from desktop_app.exports.spend_reports import breakdown_columns, breakdown_rows

        found = self.figures.breakdown
        title = f"Spend by {found.dimension} {found.months[0]} to {found.months[-1]}"
        return title, breakdown_columns(found), breakdown_rows(found)

    # Showing ---------------------------------------------------------------------------------------------------------

    def show_figures(self, figures: Figures) -> None:
        """Show bars and rows."""
        found = figures.breakdown
        self.period.offer(figures.choices)
        if figures.nothing:
            self.show_empty(
                self.tr("No spend yet"),
                self.tr("Import a vendor's invoices, a ledger or a card export: spend is then divided by tool, team, "
                        "cost centre and use. Lists of people and seats tell which team uses what."),
            )  # fmt: skip
            return
        self.stack.setCurrentIndex(0)
        currency = found.currency
        self._note.setText(
            self.tr("{amount}, service period").format(amount=self.text.money(found.total, currency, whole=True))
        )
        self._heading.setText(self.tr("{dimension} by month, in {currency}").format(
            dimension=self.tr(DIMENSIONS[found.dimension]), currency=currency))  # fmt: skip
        self.chart.setAccessibleName(self._heading.text())
        self.chart.unit = self._note.text()
        self.chart.empty = (
            self.tr("Nothing of it has a rate to {currency}; see below.").format(currency=currency)
            if found.apart
            else self.tr("No spend of a known tool in these months.")
        )
        self._slices = found.slices(LARGEST)
        self.chart.show_series(
            [(month, self._month(found, month))
             for month in found.months],
            [Series(str(place), self._name(found, one.name, known=None not in one.keys), one.amounts,
                    unknown=None in one.keys)
             for place, one in enumerate(self._slices)],
            lambda value: self.text.short(round(value)),
            lambda value: self.text.money(value, currency, whole=True),
        )  # fmt: skip
        self.budget.show_pace(next((one.pace for one in figures.budgets if one.scope == "company"), None))
        self._show_rows(figures)

    def _show_rows(self, figures: Figures) -> None:
        found = figures.breakdown
        paces = {one.scope_id: one.pace for one in figures.budgets if one.scope == _SCOPES.get(found.dimension)}
        self._rows = [None, *found.rows, *found.apart]
        rows = []
        for row in self._rows:
            amounts = found.totals if row is None else row.amounts
            total = found.total if row is None else row.total
            apart = row is not None and row.currency != found.currency
            share = None if apart else found.share(total)
            name = self.tr("Total") if row is None else self._name(found, row.name, known=row.key is not None)
            pace = paces.get(row.key) if row is not None and isinstance(row.key, int) else None
            rows.append({
                "name": self.tr("{name}, {currency} without a rate").format(name=name, currency=row.currency)
                if row is not None and apart else name,
                "total": total, "share": None if share is None else round(share * 100),
                **(_planned(pace, self.text) if pace is not None else {}),
                **dict(zip(found.months, amounts, strict=True)),
                "currency": found.currency if row is None else row.currency, "is_sum": row is None,
            })  # fmt: skip
        planned = (Column("budget", self.tr("Budget"), width=160),)
        columns = [
            Column("name", self.tr(DIMENSIONS[found.dimension]), width=230), Column("total", self.tr("Total"), "money"),
            Column("share", self.tr("Share"), "percent"), *(planned if paces else ()),
            *(Column(month, self._month(found, month), "money") for month in found.months),
        ]  # fmt: skip
        self.table.show_rows(columns, rows, plain=frozenset(("total", *found.months)))

    def _month(self, found: Breakdown, month: str) -> str:
        """Write a month, with its year where a year has begun and it is not plain which."""
        return self.text.month(month, year=len(found.months) == 1 or (month.endswith("-01") and len(found.months) > 12))

    def _name(self, found: Breakdown, name: str | None, *, known: bool) -> str:
        if not known:
            return self.tr("Not allocated") if found.dimension in ("team", "use-case") else self.tr("Not known")
        if name is None:
            return self.tr("Other")
        nowhere = {"Not allocated": self.tr("Not allocated"), "Not known": self.tr("Not known")}  # for want of a value
        if name in nowhere:
            return nowhere[name]
        return word(name) if found.dimension in ("function", "spend-class") else name

    # Leading on ------------------------------------------------------------------------------------------------------

    def _open_part(self, month: str, place: str) -> None:
        found = self.figures.breakdown
        one = self._slices[int(place)] if place else None
        title = self.text.month(month)
        if one is not None:
            title = f"{self._name(found, one.name, known=None not in one.keys)}, {title}"
        self.ask(title, Asked(found.dimension, None if one is None else one.keys, month, month))

    def _open(self, place: int, column: str) -> None:
        found, row = self.figures.breakdown, self._rows[place]
        first, last = (column, column) if column in found.months else (found.months[0], found.months[-1])
        name = self.tr("All") if row is None else self._name(found, row.name, known=row.key is not None)
        apart = row.currency if row is not None and row.currency != found.currency else ""
        keys = None if row is None else frozenset({row.key})
        self.ask(f"{name}, {self.period.words(Period(first, last))}", Asked(found.dimension, keys, first, last, apart))


def _planned(pace: Pace, text: Text) -> dict[str, object]:
    """Return the cell of a budget: where the pace leads; the tooltip says the rest."""
    said = told(pace, text)
    return {"budget": against(pace, text, short=True)[0], "budget_tip": said, "name_tip": said}


def _read(conn: sqlite3.Connection, day: str, dimension: str, period: Period) -> Figures:
    from desktop_app.review.facts import Facts

    facts = Facts(conn, day)
    found = Spending(conn, day, facts.currency, period.first, period.last).by(dimension)
    nothing = not found.rows and not found.apart and not has_spend(conn, day)
    return Figures(found, facts.budgets, choices(day, facts.setting("fiscal_year_start")), nothing)
