"""The pane of a use case: unit cost and margin over time, whether it is worth scaling, guard rails, the experiment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.economics.models import ModelSpend
from desktop_app.economics.monthly_budgets import BudgetMonth
from desktop_app.economics.use_cases import Month, UseCaseEconomics
from desktop_app.ui import scaling
from desktop_app.ui.charts.lines import Line, LineChart
from desktop_app.ui.chips import Chip
from desktop_app.ui.detail import NAMES, Facts, RecordPane, width_of_names
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.session import Session
from desktop_app.ui.text import DASH, MICRO, capital, unbroken
from desktop_app.ui.widgets import Link, button, hairline, label, value_label

_VERDICTS = {"scale": "good", "watch": "warn", "shrinking": "neutral", "unknown": "neutral"}


class _Warning(str):
    """A fact that somebody should look at."""


class UseCasePane(RecordPane):
    """A record's pane with charts; what they show is read in a job and comes after the record."""

    add = Signal(str, str)  # a kind of record to make, and the use case it is about
    change = Signal(str, object)  # a kind of record to edit, and which

    def __init__(self, table: str, facts: Facts, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(table, facts, session, parent)
        self._economics: Mapping[int, UseCaseEconomics] = {}
        self._records: Mapping[int, Mapping[str, Any]] = {}
        self._models: Sequence[ModelSpend] = ()
        self._measures: Mapping[int, Sequence[Any]] = {}
        self._budget_months: Mapping[int, BudgetMonth] = {}

    def show_economics(
        self,
        economics: Mapping[int, UseCaseEconomics],
        found: Mapping[int, Mapping[str, Any]],
        figures: Mapping[str, Any],
    ) -> None:
        """Take what all use cases cost, their models, measures and budgets, and show it of the record at hand."""
        self._economics, self._records = economics, found
        self._models, self._measures = figures["models"], figures["measures"]
        self._budget_months = figures["budget_months"]
        self.show_again()

    def _facts_grid(self, row: Mapping[str, Any]) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._adding(str(row["name"])))
        layout.addWidget(super()._facts_grid(row))
        number = int(row["id"])
        if number in self._economics:
            self._add_value(layout, number, self._economics[number])
        used = [one for one in self._models if one.use_case_id == number]
        if used:
            self._section(
                layout,
                self.tr("Models, 90 days up to the newest use"),
                "models",
                [self._model(one) for one in used],
                136,
            )
        if self._measures.get(number):
            self._add_measures(layout, self._measures[number])
        record = self._records.get(number)
        if record is not None:
            if record["kind"] == "agent":
                self._section(layout, self.tr("Guard rails"), "guard_rails", self._guard_rails(record))
            if "experiment" in (record["stage"], record["spend_class"]):
                self._section(layout, self.tr("Experiment"), "experiment", self._experiment(record))
        return whole

    def _adding(self, name: str) -> QWidget:
        whole = QWidget()
        line = FlowLayout(whole, gap=8)
        for kind, title in (("measure", self.tr("Add a measure…")), ("allocation", self.tr("Add a share of cost…"))):
            line.addWidget(button(title, f"add_{kind}", partial(self.add.emit, kind, name), role="link"))
        return whole

    # Value -------------------------------------------------------------------------------------------------------

    def _add_value(self, layout: QVBoxLayout, number: int, found: UseCaseEconomics) -> None:
        months = found.months
        if not any(month.cost for month in months):
            layout.addWidget(self._dim(self.tr("No cost yet: no subscription has a share for it.")))
            return
        verdict = found.verdict
        names = {"scale": self.tr("Worth scaling"), "watch": self.tr("Grows dearer"),
                 "shrinking": self.tr("Not growing"), "unknown": self.tr("Too early to tell")}  # fmt: skip
        chip = Chip(names[verdict.state], _VERDICTS[verdict.state])
        layout.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._dim(capital(self._text.dates_in(verdict.text)) + "."))
        figures = [(self.tr("Cost in twelve months"), self._text.money(found.cost, found.currency))]
        worth = [month.worth for month in months if month.worth is not None]
        if worth:
            figures.append((self.tr("Worth of the same months"), self._text.money(sum(worth), found.currency)))
        layout.addWidget(self._pairs(figures))
        whole = [None if month.partial else month.cost for month in months]
        self._chart(layout, "chart_cost", self.tr("Cost by month"), months, whole, found)
        unit = [None if one.unit_cost is None else one.unit_cost * MICRO for one in months]
        if any(one is not None for one in unit):
            title = self.tr("Cost of one of its {unit}").format(unit=found.unit)
            self._chart(layout, "chart_unit_cost", title, months, unit, found)
        margin = [month.margin for month in months]
        if any(one is not None for one in margin):
            self._margin(layout, number, months, margin)

    def _chart(
        self, layout: QVBoxLayout, name: str, title: str, months: Sequence[Month],
        values: Sequence[int | Fraction | None], found: UseCaseEconomics,
    ) -> None:  # fmt: skip
        chart = self._new_chart(layout, name, f"{title}, {found.currency}")
        chart.show_lines(
            [(month.month, self._text.month(month.month, year=False)) for month in months],
            (Line(title, tuple(values)),),
            lambda value: self._text.short(round(value)),
            lambda value: self._text.money(round(value), found.currency),
        )

    def _margin(
        self, layout: QVBoxLayout, number: int, months: Sequence[Month], margin: Sequence[Fraction | None]
    ) -> None:
        record = self._records.get(number, {})
        own = record.get("margin_target_percent")
        chart = self._new_chart(layout, "chart_margin", self.tr("Margin, % of revenue"))
        lines = [Line(self.tr("Margin"), tuple(margin))]
        if own:
            lines.append(Line(self.tr("Target"), (Fraction(own) / 100,) * len(months), dashed=True))
        chart.show_lines(
            [(month.month, self._text.month(month.month, year=False)) for month in months],
            lines,
            lambda value: self._text.percent(value),
            lambda value: self._text.percent(float(value)),
        )

    def _new_chart(self, layout: QVBoxLayout, name: str, title: str) -> LineChart:
        heading = label(title, "section")
        heading.setWordWrap(True)
        layout.addWidget(heading)
        chart = LineChart()
        chart.setObjectName(name)
        chart.setAccessibleName(title)
        scaling.fix(chart, height=138)
        layout.addWidget(chart)
        return chart

    def _add_measures(self, layout: QVBoxLayout, measures: Sequence[Any]) -> None:
        layout.addWidget(hairline())
        layout.addWidget(label(self.tr("Newest measures"), "section"))
        for row in measures:
            line = QHBoxLayout()
            link = Link(row["metric"])
            link.setObjectName("edit_measure")
            link.clicked.connect(partial(self.change.emit, "measure", row["id"]))
            line.addWidget(link)
            line.addStretch(1)
            value = f"{row['value']} {row['currency'] or ''}".strip()
            said = f"{self._text.date(row['period_start'])} – {self._text.date(row['period_end'])}"
            line.addWidget(label(value, "figure"))
            of = QVBoxLayout()
            of.setSpacing(0)
            of.addLayout(line)
            of.addWidget(label(said, "small"))
            layout.addLayout(of)

    def _model(self, one: ModelSpend) -> tuple[str, str]:
        cost = self._text.money(one.cost, one.currency)
        if one.price is None:
            return one.model, cost
        price = self._text.money(round(one.price * MICRO), one.currency)
        return one.model, self.tr("{cost}, at {price} a million tokens").format(cost=cost, price=price)

    # Guard rails and experiment ----------------------------------------------------------------------------------

    def _guard_rails(self, record: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
        if record["unguarded_because"]:
            return ((self.tr("Not needed"), record["unguarded_because"]),)
        tried = record["kill_switch_tried_on"]
        missing = _Warning(self.tr("missing"))
        return (
            (self.tr("Budget a month"), self._text.money(record["budget"], record["currency"])
             if record["budget"] else missing),
            *self._spent(record),
            (self.tr("Rate limit"), record["rate_limit"] or missing),
            (self.tr("Kill switch"), record["kill_switch"] or missing),
            (self.tr("Who may stop it"), record["kill_switch_name"] or missing),
            (self.tr("Switch tried"), self._text.date(tried) if tried else _Warning(self.tr("never"))),
        )  # fmt: skip

    def _spent(self, record: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
        """What was spent of a budget for each month, and that it was more, where it was."""
        one = self._budget_months.get(record["id"])
        if one is None:
            return ()
        name = self.tr("Spent in {month}").format(month=self._text.month(one.month))
        spent = self._text.money(one.spent, one.currency)
        more = self._text.money(one.spent - one.budget, one.currency)
        over = ((self.tr("Over budget by"), _Warning(more)),) if one.passed else ()
        return ((name, spent), *over)

    def _experiment(self, record: Mapping[str, Any]) -> Sequence[tuple[str, str]]:
        missing = _Warning(self.tr("missing"))
        ends = self._text.date(record["review_by"]) if record["review_by"] else missing
        if record["review_by"] and record["review_by"] < self._session.as_of:
            ends = self.tr("{date}, which has passed").format(date=ends)
        return (
            (self.tr("Hypothesis"), record["hypothesis"] or missing),
            (self.tr("Success measure"), record["success_measure"] or record["value_measure"] or missing),
            (self.tr("Ends"), ends),
            (self.tr("Budget"), self._text.money(record["budget"], record["currency"])
             if record["budget"] else missing),
            (self.tr("Stop when"), record["kill_criterion"] or missing),
        )  # fmt: skip

    def _section(
        self, layout: QVBoxLayout, title: str, name: str, pairs: Sequence[tuple[str, str]], least: int = NAMES
    ) -> None:
        layout.addWidget(hairline())
        layout.addWidget(label(title, "section"))
        grid = self._pairs(pairs, least)
        grid.setObjectName(name)
        layout.addWidget(grid)

    def _pairs(self, pairs: Sequence[tuple[str, str]], least: int = NAMES) -> QWidget:
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        wide = width_of_names(self, [name for name, _text in pairs], least)
        for place, (name, text) in enumerate(pairs):
            head = label(name, "dim")
            scaling.fix(head, width=wide)
            head.setWordWrap(True)
            grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(text, _Warning):
                grid.addWidget(Chip(text, "warn"), place, 1, Qt.AlignmentFlag.AlignLeft)
            else:
                grid.addWidget(value_label(text or DASH), place, 1)
        return whole

    @staticmethod
    def _dim(text: str) -> QWidget:
        made = label(unbroken(text), "dim")
        made.setWordWrap(True)
        return made
