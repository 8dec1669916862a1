"""Budgets and commitments as rows: how much is used, how it goes at this pace, and what contracts and use come to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.economics.budgets import Pace
from desktop_app.review.against_plan import AgainstPlan
from desktop_app.ui.chips import Chip
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import ElidedLink, clear_layout, hairline, label


class BudgetRows(Scrolled):
    """A row a budget and commitment that runs; `change` asks to edit one: its kind of record, and which."""

    change = Signal(str, object)

    def __init__(self, text: Text, title: str) -> None:
        self._rows = QVBoxLayout()
        super().__init__(self._rows, title)
        self._text = text
        self._limits: Mapping[tuple[str, int], tuple[int, int]] = {}
        self._against: Mapping[int, AgainstPlan] = {}

    def show_budgets(
        self,
        budgets: Sequence[Any],
        commitments: Sequence[Any],
        limits: Mapping[tuple[str, int], tuple[int, int]],
        against: Mapping[int, AgainstPlan],
    ) -> None:
        """Show budgets and commitments that run.

        `limits` are the percentages between which a share is as it should be, by kind of record and id; `against` tells
        of a budget what contracts and use come to.
        """
        self._limits, self._against = limits, against
        clear_layout(self._rows)
        company = self.tr("The company")
        rows = [
            (one.id, "budget", company if one.scope == "company" else one.name, self.tr("budget"), one.pace)
            for one in budgets
        ]
        kinds = {"commitment": self.tr("commitment"), "credit": self.tr("credit")}
        rows += [(one.id, "commitment", one.name, kinds[one.kind], one.pace) for one in commitments]
        if not rows:
            empty = label(self.tr("No budget and no commitment runs. Import a list of them, or add one."), "dim")
            empty.setWordWrap(True)
            self._rows.addWidget(empty)
        for place, row in enumerate(rows):
            if place:
                self._rows.addWidget(hairline())
            self._rows.addWidget(self._budget(*row))
        self._rows.addStretch(1)

    def _budget(self, number: int, record: str, name: str, kind: str, pace: Pace) -> QWidget:
        row = QWidget()
        row.setObjectName("budget_row")
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        link = ElidedLink(f"{name}  ·  {kind}", f"edit_{record}")
        link.clicked.connect(partial(self.change.emit, record, number))
        grid.addWidget(link, 0, 0)
        used = self._text.money(pace.used, pace.currency, whole=True)
        whole = self._text.money(pace.amount, pace.currency, whole=True)
        amount = label(self.tr("{used} of {whole}").format(used=used, whole=whole), "figure")
        grid.addWidget(amount, 0, 1, Qt.AlignmentFlag.AlignRight)
        said = self.tr("until {day}").format(day=self._text.date(pace.end))
        if pace.runs_out:
            said = self.tr("used up on {day}, {said}").format(day=self._text.date(pace.runs_out), said=said)
        grid.addWidget(_wrapped(said), 1, 0)
        share = pace.forecast_share
        if share is not None:
            low, high = (Fraction(percent, 100) for percent in self._limits[record, number])
            if record == "budget":
                state = "bad" if share > high else "warn" if share >= low else "good"
            else:
                state = "warn" if share > high or share < low else "good"
            text = self.tr("{percent} at this pace").format(percent=self._text.percent(float(share)))
            grid.addWidget(Chip(text, state), 1, 1, Qt.AlignmentFlag.AlignRight)
        against = self._against.get(number) if record == "budget" else None
        if against is not None:
            total = self._text.money(against.total, pace.currency, whole=True)
            over = self._text.money(abs(against.over), pace.currency, whole=True)
            said, month = self.tr("{total} by contracts and use: {over} under"), ""
            if against.runs_out:
                said = self.tr("{total} by contracts and use: {over} over, used up in {month}")
                month = self._text.month(against.runs_out)
            told = _wrapped(said.format(total=total, over=over, month=month))
            told.setObjectName("against_plan")
            grid.addWidget(told, 2, 0, 1, 2)
        return row


def _wrapped(text: str) -> QLabel:
    """Return a small text that takes a second line where it has no room in one."""
    made = label(text, "small")
    made.setWordWrap(True)
    return made
