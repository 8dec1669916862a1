"""A month's end: what is prepaid and what is accrued, line by line, and whether it adds up."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app.catalog.tables import Column
from desktop_app.economics.behind import Asked
from desktop_app.economics.calendar import months_back
from desktop_app.economics.close import CONTRACT, KINDS, LATER, METERED, PREPAID, Close, CloseRow, close
from desktop_app.economics.period import last_full
from desktop_app.ui import scaling
from desktop_app.ui.card_row import CardRow
from desktop_app.ui.chips import Chip
from desktop_app.ui.figure import Figure
from desktop_app.ui.grid.rows import RowsView
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.spend.view import SpendView, has_spend
from desktop_app.ui.session import Session
from desktop_app.ui.targets import CLOSE, LinesListed
from desktop_app.ui.text import joined
from desktop_app.ui.widgets import ElidedLabel, label

MONTHS = 36  # that can be closed
HEAD, ROW = 36, 28  # pixels
MOST = 3  # currencies that are shown without scrolling


@dataclass(frozen=True)
class Figures:
    """What the view shows."""

    close: Close
    nothing: bool  # whether there is no spend at all, whatever the month


class CloseView(SpendView):
    """A balance leads to its line or contract; a figure above shows the balances of its kind only."""

    key = CLOSE

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.setAccessibleName(self.tr("Month-end close"))
        self._titles = {
            PREPAID: self.tr("Prepaid"), LATER: self.tr("Accrued, invoice later"),
            METERED: self.tr("Accrued, metered"), CONTRACT: self.tr("Accrued, by contract"),
        }  # fmt: skip
        self._kind = ""
        self._rows: list[CloseRow] = []
        self.month = QComboBox()
        self.month.setObjectName("close_month")
        self.month.setAccessibleName(self.tr("The month to close"))
        for month in reversed(months_back(session.as_of, MONTHS)):
            self.month.addItem(self.text.month(month), month)
        self.month.setCurrentIndex(self.month.findData(last_full(session.as_of, 1).last))
        self.month.currentIndexChanged.connect(lambda _place: self.load())
        self.figures_by_kind = {kind: Figure(self._titles[kind], f"close_{n}") for n, kind in enumerate(KINDS)}
        self._note = ElidedLabel("", role="small")
        self.chip = Chip("")
        self.table = RowsView("table_close", self.tr("Balances"), self.text)
        self.table.may_go = ("centre", "net", "expensed", "in_month", "invoice", "reported", "service")
        self.table.opened.connect(self._open)
        scaling.at_least(self.table, height=HEAD + MOST * ROW)
        self.proof = RowsView("table_close_proof", self.tr("Does it add up?"), self.text)
        self.proof.may_go = ("opening", "added", "used")
        self.proof.opened.connect(self._open_proof)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(self.tr("Month-end close"), "section"))
        head.addWidget(self.month)
        head.addSpacing(4)
        head.addWidget(self._note, 1)
        head.addWidget(self.export_button())
        self.layout_.addLayout(head)
        for kind, card in self.figures_by_kind.items():
            card.clicked.connect(partial(self._choose_kind, kind))
        self.layout_.addWidget(CardRow(tuple(self.figures_by_kind.values())))
        above = QHBoxLayout()
        self._heading = label("", "section")
        above.addWidget(self._heading)
        above.addStretch(1)
        above.addWidget(label(self.tr("a balance leads to its line or contract"), "small"))
        self.layout_.addWidget(self.card(above, self.table, flush=True), 1)
        below = QHBoxLayout()
        below.addWidget(label(self.tr("Does it add up?"), "section"))
        below.addWidget(self.chip)
        below.addSpacing(4)
        equations = self.tr("expense = invoiced + accrued = spend; prepaid = before + new − used")
        below.addWidget(ElidedLabel(equations, role="small"), 1)
        self.layout_.addWidget(self.card(below, self.proof, flush=True))

    # Reading ---------------------------------------------------------------------------------------------------------

    def reading(self) -> Callable[[sqlite3.Connection], Any]:
        """Return what reads the balances."""
        day, month = self.session.as_of, str(self.month.currentData())
        return lambda conn: _read(conn, day, month)

    def report(self) -> tuple[str, Any, Any]:
        """Return all balances as columns and rows."""
        from desktop_app.exports import spend_reports

        found = self.figures.close
        return f"Close {found.month}", spend_reports.CLOSE, spend_reports.close_rows(found)

    # Showing ---------------------------------------------------------------------------------------------------------

    def show_figures(self, figures: Figures) -> None:
        """Show sums, balances and the proof."""
        if figures.nothing:
            self.show_empty(
                self.tr("Nothing to close yet"),
                self.tr("Import invoices or a ledger with their service periods, and contracts with their prices: what "
                        "is paid ahead and what is still to be invoiced then stands here, month by month."),
            )  # fmt: skip
            return
        self.stack.setCurrentIndex(0)
        found = figures.close
        note = self.tr("as of {day}, in {currency}").format(day=self.text.date(found.day), currency=found.currency)
        self._note.setText(joined([note, *(self.text.said(rate.text) for rate in found.rates)]))
        for kind, sums in found.by_kind().items():
            apart = ", ".join(self.text.money(n, code, whole=True) for code, n in sorted(sums.apart.items()))
            detail = self.text.count(sums.count, self.tr("{n} balance"), self.tr("{n} balances"))
            if apart:
                detail = self.tr("{detail}; besides {apart}").format(detail=detail, apart=apart)
            if kind == CONTRACT and sums.count:
                detail = self.tr("{detail}, an estimate").format(detail=detail)
            self.figures_by_kind[kind].show_figure(self.text.money(sums.reported, found.currency, whole=True), detail)
        self._show_rows()
        self._show_proof(found)

    def _choose_kind(self, kind: str) -> None:
        """Show the balances of one kind; the same again shows all."""
        self._kind = "" if self._kind == kind else kind
        for other, card in self.figures_by_kind.items():
            card.setProperty("chosen", "true" if other == self._kind else "false")
            card.style().unpolish(card)
            card.style().polish(card)
        if self.figures is not None:
            self._show_rows()

    def _show_rows(self) -> None:
        found = self.figures.close
        self._rows = [row for row in found.rows if self._kind in ("", row.kind)]
        title = self._titles[self._kind] if self._kind else self.tr("All balances")
        count = self.text.count(len(self._rows), self.tr("{n} row"), self.tr("{n} rows"))
        told = self.tr("{title}: {count}") if self._rows else self.tr("{title}: none")
        self._heading.setText(told.format(title=title, count=count))
        columns = [
            Column("tool", self.tr("Tool"), width=200), Column("kind", self.tr("Kind"), width=170),
            Column("invoice", self.tr("Invoice"), width=130), Column("order", self.tr("Order"), width=110),
            Column("account", self.tr("Account"), width=90), Column("centre", self.tr("Cost centre"), width=100),
            Column("service", self.tr("Service"), width=200), Column("net", self.tr("Net"), "money"),
            Column("expensed", self.tr("Expensed"), "money"), Column("in_month", self.tr("In the month"), "money"),
            Column("balance", self.tr("Balance"), "money"),
            Column("reported", self.tr("In {currency}").format(currency=found.currency), "money"),
        ]  # fmt: skip
        rows = [
            {"tool": row.tool or row.vendor, "tool_tip": f"{row.vendor}\n{row.subscription}".strip(),
             "kind": self._titles[row.kind], "invoice": row.invoice, "order": row.order_number,
             "account": row.ledger_account, "centre": row.cost_centre,
             "service": f"{self.text.date(row.service_from)} – {self.text.date(row.service_to)}", "net": row.net,
             "expensed": row.expensed, "in_month": row.in_month, "balance": row.balance, "currency": row.currency,
             "reported": row.reported, "reported_currency": found.currency}
            for row in self._rows
        ]  # fmt: skip
        self.table.show_rows(columns, rows)

    def _show_proof(self, found: Close) -> None:
        good, bad = self.tr("adds up"), self.tr("does not add up")
        self.chip.show_state(good if found.adds_up else bad, "good" if found.adds_up else "bad")
        month = self.text.month(found.month)
        columns = [
            Column("currency_", self.tr("Currency"), width=90), Column("invoiced", self.tr("Invoiced"), "money"),
            Column("accrued", self.tr("Accrued"), "money"),
            Column("expense", self.tr("Expense of {month}").format(month=month), "money"),
            Column("spend", self.tr("Its spend"), "money"), Column("opening", self.tr("Prepaid before"), "money"),
            Column("added", self.tr("New"), "money"), Column("used", self.tr("Used"), "money"),
            Column("closing", self.tr("Prepaid"), "money"), Column("check", "", "chip"),
        ]  # fmt: skip
        rows = [
            {"currency_": one.currency, "invoiced": one.invoiced, "accrued": one.accrued, "expense": one.expense,
             "spend": one.spend, "opening": one.opening, "added": one.added, "used": one.used, "closing": one.closing,
             "check": "adds up" if one.adds_up else "does not add up", "currency": one.currency}
            for one in found.proofs
        ]  # fmt: skip
        self.proof.show_rows(columns, rows)
        scaling.fix(self.proof, height=HEAD + ROW * max(1, min(MOST, len(rows))) + 2)

    # Leading on ------------------------------------------------------------------------------------------------------

    def _open(self, place: int, _column: str) -> None:
        """Lead to the line of a balance, to its lines, or to the contract whose price it is."""
        row = self._rows[place]
        if row.line_id is not None:
            self.navigate.emit("spend", row.line_id)
        elif row.line_ids:
            title = f"{row.tool or row.vendor}, {self._titles[row.kind]}"
            self.asked.emit(LinesListed(title, row.line_ids, self.key))
        elif row.subscription_id is not None:
            self.navigate.emit("subscriptions", row.subscription_id)

    def _open_proof(self, _place: int, column: str) -> None:
        """Lead to the spend of the month, or to what is prepaid."""
        month = self.figures.close.month
        if column in ("opening", "added", "used", "closing"):
            self._kind = ""
            self._choose_kind(PREPAID)
        else:
            self.ask(self.tr("All, {month}").format(month=self.text.month(month)), Asked("tool", None, month, month))


def _read(conn: sqlite3.Connection, day: str, month: str) -> Figures:
    found = close(conn, month, as_of=day)
    return Figures(found, not found.rows and not found.proofs and not has_spend(conn, day))
