"""The pane of a tool: what it cost month by month, and what its seats' activity proves, above what belongs to it."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui import scaling
from desktop_app.ui.charts.shares import Shares
from desktop_app.ui.charts.stacked_bars import Series, StackedBars
from desktop_app.ui.detail import RecordPane
from desktop_app.ui.list_shares import Counts, by_evidence
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY, LinesOf
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import label

MONTHS = 12


@dataclass(frozen=True)
class Pictured:
    """What a tool cost by month, micro-units of `currency`, billed and by contract; and its seats by evidence."""

    months: Sequence[str]
    billed: Sequence[int]
    contracted: Sequence[int]
    currency: str
    apart: frozenset[str]  # currencies without a rate: what is in them is left out
    seats: Counts


class ToolPane(RecordPane):
    """A record's pane with pictures; what they show is read in a job and comes after the record."""

    def _facts_grid(self, row: Mapping[str, Any]) -> QWidget:
        facts = super()._facts_grid(row)
        if not (row["last_charge"] or row["subscriptions"] or row["seats"]):
            return facts
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(facts)
        pictures = ToolPictures(row, self._session)
        pictures.navigate.connect(self.navigate)
        layout.addWidget(pictures)
        return whole


class ToolPictures(QWidget):
    """Keeps the place of its pictures from the start, so that nothing moves when they come."""

    navigate = Signal(str, object)

    def __init__(self, row: Mapping[str, Any], session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tool, self._name = int(row["id"]), str(row["name"])
        self._text = Text(session.locale)
        self.setObjectName("tool_pictures")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(6)
        self._title = label(self.tr("Spend by month"), "section")
        self._note = label("", "dim")
        self._note.setWordWrap(True)
        self._note.hide()
        self.spend = StackedBars()
        self.spend.setObjectName("chart_tool_spend")
        self.spend.setAccessibleName(self._title.text())
        self.spend.clicked.connect(self._open_month)
        scaling.fix(self.spend, height=150)
        for widget in (self._title, self.spend, self._note):
            layout.addWidget(widget)
        self.seats: Shares | None = None
        if row["seats"]:
            self.seats = Shares()
            self.seats.setObjectName("chart_tool_seats")
            self.seats.setAccessibleName(self.tr("Seats by evidence"))
            self.seats.clicked.connect(self._open_seats)
            layout.addWidget(label(self.seats.title, "section"))
            layout.addWidget(self.seats)
        day = session.as_of

        def work(conn: sqlite3.Connection) -> Pictured | None:
            return read(conn, self._tool, day) if isValid(self) else None  # another record is shown by now

        session.look_up(work, self._take, line="pictures")

    def _take(self, found: Pictured | None) -> None:
        if found is None or not isValid(self):
            return
        text, currency = self._text, found.currency
        self.spend.empty = self.tr("No spend in the last twelve months.")
        self._title.setText(self.tr("Spend by month, {currency}").format(currency=currency))
        self.spend.setAccessibleName(self._title.text())
        self.spend.show_series(
            [(month, text.month(month, year=False)) for month in found.months],
            (
                Series("billed", self.tr("Billed"), tuple(found.billed)),
                Series("contracted", self.tr("By contract, not billed"), tuple(found.contracted)),
            ),
            lambda value: text.short(round(value)),
            lambda value: text.money(value, currency),
        )
        if found.apart:
            codes = ", ".join(sorted(found.apart))
            self._note.setText(self.tr("Without what is in {currencies}: there is no rate.").format(currencies=codes))
        self._note.setVisible(bool(found.apart))
        if self.seats is not None:
            self.seats.show_parts(by_evidence(found.seats), text.number)

    def _open_month(self, month: str, _part: str) -> None:
        from desktop_app.economics.behind import Asked

        asked = Asked("tool", frozenset({self._tool}), month, month)
        self.navigate.emit("spend", LinesOf(f"{self._name}, {self._text.month(month)}", asked, BY))

    def _open_seats(self, evidence: str) -> None:
        self.navigate.emit("seats", {"tool": self._name, "evidence": evidence})


def read(conn: sqlite3.Connection, tool: int, as_of: str) -> Pictured:
    """Return what the pictures of a tool show on a day (ISO)."""
    from desktop_app.catalog import evidence_sums
    from desktop_app.economics.breakdown import Spending
    from desktop_app.economics.calendar import months_back
    from desktop_app.economics.spend import reporting_currency

    currency, months = reporting_currency(conn), months_back(as_of, MONTHS)
    spending = Spending(conn, as_of, currency, months[0], months[-1])
    sums: dict[tuple[str, bool], int] = defaultdict(int)
    apart = set()
    for row in spending.rows:
        if row.tool_id == tool:
            amount = spending.convert(row)
            if amount is None:
                apart.add(row.currency)
            else:
                sums[row.month, row.basis == "committed"] += amount
    billed, contracted = ([sums[month, committed] for month in months] for committed in (False, True))
    return Pictured(months, billed, contracted, currency, frozenset(apart), evidence_sums.counts(conn, as_of, tool))
