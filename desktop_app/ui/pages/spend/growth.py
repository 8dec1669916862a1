"""Why spend changed between two periods: steps that add up, sentences, and every tool's part."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.catalog.tables import Column
from desktop_app.economics.behind import Asked
from desktop_app.economics.bridge import EFFECTS, Bridge, ToolBridge
from desktop_app.economics.growth import Growth, growth
from desktop_app.economics.period import Period, choices, last_full
from desktop_app.economics.shown import ShownWays
from desktop_app.ui import scaling
from desktop_app.ui.charts.waterfall import Step, Waterfall
from desktop_app.ui.grid.rows import RowsView
from desktop_app.ui.lines import Paragraph
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.spend.period_box import PeriodBox
from desktop_app.ui.pages.spend.view import SpendView, has_spend
from desktop_app.ui.session import Session
from desktop_app.ui.targets import GROWTH
from desktop_app.ui.text import within
from desktop_app.ui.widgets import label

MOVERS = 3  # steps of a tool that are named
WIDE = 940  # pixels at normal size: a narrower head has no room for the scale


@dataclass(frozen=True)
class Figures:
    """What the view shows."""

    growth: Growth
    choices: Sequence[tuple[str, Period]]
    nothing: bool  # whether there is no spend at all, whatever the period


class GrowthView(SpendView):
    """A step leads to the lines of the tool that it is most about, a figure of a tool to its lines."""

    key = GROWTH

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.setAccessibleName(self.tr("Why spend changed"))
        later = last_full(session.as_of)
        self.earlier = PeriodBox("growth_from", self.tr("The earlier period"), self.text)
        self.earlier.choose(later.before())
        self.later = PeriodBox("growth_to", self.tr("The later period"), self.text)
        self.later.choose(later)
        self.earlier.chosen.connect(self.load)
        self.later.chosen.connect(self.load)
        for box in (self.earlier, self.later):
            box.wrong.connect(window.say)
        self.chart = Waterfall()
        self.chart.setObjectName("chart_spend_bridge")
        self.chart.setAccessibleName(self.tr("From the spend of one period to that of another"))
        self.chart.empty = self.tr("No spend of a known tool in either period.")
        self.chart.signed = self.text.signed
        self.chart.clicked.connect(self._open_step)
        scaling.at_least(self.chart, height=112)
        self.headline, self.said = Paragraph("strong"), Paragraph("dim")
        self.said.setObjectName("growth_said")
        self.table = RowsView("table_growth", self.tr("Growth by tool"), self.text)
        self.table.stretched = 4
        scaling.at_least(self.table, height=96)
        self.table.opened.connect(self._open)
        head = QHBoxLayout()
        self._title = label(self.tr("Why it changed"), "section")
        head.addWidget(self._title)
        head.addWidget(label(self.tr("from"), "small"))
        head.addWidget(self.earlier, 4)
        head.addWidget(label(self.tr("to"), "small"))
        head.addWidget(self.later, 4)
        head.addStretch(1)
        self._scale = label("", "small")
        self._scale.setObjectName("growth_scale")
        self._head, self._foot = head, QHBoxLayout()
        self._foot.addStretch(1)
        head.addWidget(self._scale)
        head.addWidget(self.export_button())
        card = self.card(head, self.headline, self.said, self.chart)
        inner = card.layout()
        if isinstance(inner, QVBoxLayout):
            inner.addLayout(self._foot)
        self.layout_.addWidget(card, 6)
        below = QHBoxLayout()
        self._heading = label("", "section")
        below.addWidget(self._heading)
        below.addStretch(1)
        below.addWidget(label(self.tr("a figure leads to its lines"), "small"))
        self.layout_.addWidget(self.card(below, self.table, flush=True), 5)

    @property
    def periods(self) -> tuple[Period, Period]:
        """The two periods that are compared."""
        later = self.later.period or last_full(self.session.as_of)
        return self.earlier.period or later.before(), later

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the head has no room for all of it, the scale stands below the steps, and then it has no title."""
        super().resizeEvent(event)
        self._title.setVisible(not self.narrow)
        self._foot.removeWidget(self._scale)
        self._head.removeWidget(self._scale)
        if self.width() < scaling.px(WIDE):
            self._foot.addWidget(self._scale)
        else:
            self._head.insertWidget(self._head.count() - 1, self._scale)

    # Reading ---------------------------------------------------------------------------------------------------------

    def reading(self) -> Callable[[sqlite3.Connection], Any]:
        """Return what reads the growth and the periods to choose from."""
        day, (first, second) = self.session.as_of, self.periods
        return lambda conn: _read(conn, day, first, second)

    def report(self) -> tuple[str, Any, Any]:
        """Return every tool's steps as columns and rows."""
        from desktop_app.exports.spend_reports import bridge_columns, bridge_rows

        way = self.figures.growth.bridge
        return f"Growth {way.first.name} to {way.second.name}", bridge_columns(way), bridge_rows(way)

    # Showing ---------------------------------------------------------------------------------------------------------

    def show_figures(self, figures: Figures) -> None:
        """Show sentences, steps and tools."""
        way = figures.growth.bridge
        for box in (self.earlier, self.later):
            box.offer(figures.choices)
        if figures.nothing:
            self.show_empty(
                self.tr("No spend yet"),
                self.tr(
                    "Growth compares the spend of two periods. Import invoices, a ledger or a card export of both."
                ),
            )
            return
        self.stack.setCurrentIndex(0)
        headline, *others = map(self.text.dates_in, figures.growth.sentences)
        self.headline.show_text(headline)
        self.said.show_text("\n".join(others))
        self._look_back(way)
        shown = way.shown(whole=True)
        steps = [Step(key, self.tr(EFFECTS[key]), amount) for key, amount in shown.total.steps.items()]
        whole = [
            Step(
                period.name,
                self.later.words(period, year=way.first.first[:4] != way.second.last[:4]),
                amount,
                whole=True,
            )
            for period, amount in ((way.first, shown.total.before), (way.second, shown.total.after))
        ]
        self.chart.show_steps(
            [whole[0], *steps, whole[1]] if way.tools else [],
            lambda mark: self.text.short(round(mark)),
            lambda amount: self.text.money(amount, way.currency, whole=True),
        )
        words = self.tr("in {currency}; the axis begins at {amount}") if self.chart.base else self.tr("in {currency}")
        base = self.text.short(round(self.chart.base))
        self._scale.setText(words.format(currency=way.currency, amount=base) if way.tools else "")
        self.chart.unit = self._scale.text()
        self._heading.setText(self.tr("By tool, in {currency}").format(currency=way.currency))
        self._show_rows(way, shown)

    def _look_back(self, way: Bridge) -> None:
        """Say what was to be expected of the later period: to work it out takes longer than the figures."""
        turn, day = self._turn, self.session.as_of

        def read(conn: sqlite3.Connection) -> str:
            from desktop_app.review.foreseen import foreseen

            found = foreseen(conn, way.second, way.after, as_of=day) if turn == self._turn else None
            return "" if found is None else found.sentence

        self.session.look_up(read, partial(self._say_expected, turn))

    def _say_expected(self, turn: int, sentence: str) -> None:
        if sentence and turn == self._turn:
            self.said.show_text(f"{self.said.text()}\n{self.text.dates_in(sentence)}".strip())

    def _show_rows(self, way: Bridge, shown: ShownWays) -> None:
        columns = [
            Column("name", self.tr("Tool"), width=200), Column("before", self.later.words(way.first), "money"),
            Column("after", self.later.words(way.second), "money"), Column("change", self.tr("Change"), "money"),
            Column("through", self.tr("Through"), width=420),
        ]  # fmt: skip
        ways = [shown.total, *shown.ways] if way.tools else []
        rows = [
            {"name": way.tools[place - 1].name if place else self.tr("Total"), "before": one.before,
             "after": one.after, "change": one.after - one.before, "through": self._through(one.steps),
             "currency": way.currency, "is_sum": not place}
            for place, one in enumerate(ways)
        ]  # fmt: skip
        self.table.show_rows(columns, rows, plain=frozenset(("before", "after", "change")))

    def _through(self, steps: Mapping[str, int]) -> str:
        """Name what moved the most, and the sum of the others: together they are the change."""
        moved = sorted((key for key in steps if steps[key]), key=lambda key: -abs(steps[key]))
        named = moved if len(moved) == MOVERS + 1 else moved[:MOVERS]  # one more is named instead of counted
        parts = [f"{within(self.tr(EFFECTS[key]))} {self.text.signed(steps[key])}" for key in named]
        others = sum(steps[key] for key in moved[len(named) :])
        if len(moved) > len(named):
            parts.append(self.tr("others {amount}").format(amount=self.text.signed(others)))
        return ", ".join(parts)

    # Leading on ------------------------------------------------------------------------------------------------------

    def _open_step(self, step: str) -> None:
        """Show the lines of a period, or of the tool that a step is most about."""
        way = self.figures.growth.bridge
        for period in (way.first, way.second):
            if step == period.name:
                self._ask(None, period)
                return
        moved = [tool for tool in way.tools if tool.effects.get(step)]
        if moved:
            tool = max(moved, key=lambda tool: abs(tool.effects[step]))
            self._ask(tool, way.second if tool.after else way.first)

    def _open(self, place: int, column: str) -> None:
        way = self.figures.growth.bridge
        tool = way.tools[place - 1] if place else None
        ended = tool is not None and not tool.after
        self._ask(tool, way.first if column == "before" or ended else way.second)

    def _ask(self, tool: ToolBridge | None, period: Period) -> None:
        name = self.tr("All") if tool is None else tool.name
        keys = None if tool is None else frozenset({tool.tool_id})
        self.ask(f"{name}, {self.later.words(period)}", Asked("tool", keys, period.first, period.last))


def _read(conn: sqlite3.Connection, day: str, first: Period, second: Period) -> Figures:
    from desktop_app.catalog import settings

    offered = choices(day, int(settings.get(conn, "fiscal_year_start")))
    found = growth(conn, first, second, as_of=day)
    return Figures(found, offered, not found.bridge.tools and not found.bridge.apart and not has_spend(conn, day))
