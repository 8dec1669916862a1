"""The page Spend: by month and function, and every line behind it with its basis."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.charts import StackedBars
from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.home.view import view_of
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import Card, label


class SpendPage(ListPage):
    """What was charged; a part of a bar filters the lines below it."""

    key, title, icon = "spend", "Spend", "ph.receipt"
    table = "lines"
    shown = ("date", "vendor_text", "tool", "amount", "basis", "description")
    facets = (
        ("tool", "Tool"),
        ("vendor", "Vendor"),
        ("month", "Month"),
        ("function", "Function"),
        ("basis", "Basis"),
        ("channel", "Source"),
        ("scope", "Scope"),
    )
    one, many = "{n} line", "{n} lines"
    empty_title = "No spend yet"
    empty_text = "Import a vendor's invoices, a ledger or a card export. Lines of other vendors are kept apart."
    facts = Facts(
        title="description",
        chips=("basis", "line_kind", "channel", "scope"),
        facts=(
            "vendor_text", "vendor", "tool", "amount", "net", "tax", "date", "service_from", "service_to", "invoice",
            "quantity", "order_number", "ledger_account", "cost_centre", "billing_account", "function", "matched_by",
            "file", "sheet", "row",
        ),
        links={"vendor": ("vendors", "vendor_id"), "tool": ("tools", "tool_id")},
        related=(),
    )  # fmt: skip

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.chart = StackedBars()
        self.chart.setObjectName("chart_spend_months")
        self.chart.setAccessibleName(self.tr("Spend by month and function"))
        self.chart.empty = self.tr("No spend of a known tool in the last 12 months.")
        self.chart.clicked.connect(self._filter_by)
        self._note = label("", "small")
        card = Card()
        card.setObjectName("card_months")
        card.setFixedHeight(216)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("By month and function"), "section"))
        head.addStretch(1)
        head.addWidget(self._note)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 10, 16, 6)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self.chart, 1)
        self.chart.setMinimumHeight(120)
        self.body.insertWidget(0, card)
        self.facet_row.set_values({"scope": "in"})  # lines of other vendors are kept, and one click away

    def show_overview(self, home: Any) -> None:
        """Show the months that Home shows."""
        if home is None:
            return
        view = view_of(home, self.text, self.session.today)
        self._note.setText(f"{view.fiscal_note}  ·  {view.spend_note}")
        self.chart.show_series(view.months, view.series, view.axis, view.value)

    def _filter_by(self, month: str, function: str) -> None:
        self.open_target({"month": month, "function": function} if function else {"month": month})
