"""The page Spend: by month and function, why it changed, and every line behind it with its basis."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts import StackedBars, Step, Waterfall
from desktop_app.ui.detail import Facts
from desktop_app.ui.lines import TwoLineLabel
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.home.view import view_of
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import Card, button, label


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
        self._way: Any = None
        self._note = label("", "small")
        card = Card()
        card.setObjectName("card_months")
        scaling.fix(card, height=216)
        head = QHBoxLayout()
        self._heading = label(self.tr("By month and function"), "section")
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._note)
        self.why_button = button(self.tr("Why it changed"), "spend_why", self._switch)
        head.addWidget(self.why_button)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 10, 16, 6)
        inner.setSpacing(6)
        inner.addLayout(head)
        self._views = QStackedWidget()
        self._views.addWidget(self.chart)
        self._views.addWidget(self._make_bridge())
        inner.addWidget(self._views, 1)
        scaling.at_least(self.chart, height=110)
        self.body.insertWidget(0, card)
        self.facet_row.set_values({"scope": "in"})  # lines of other vendors are kept, and one click away

    def show_overview(self, home: Any) -> None:
        """Show the months that Home shows."""
        if home is None:
            return
        view = view_of(home, self.text, self.session.today)
        self._note.setText(f"{view.fiscal_note}  ·  {view.spend_note}")
        self.chart.show_series(view.months, view.series, view.axis, view.value)

    def _make_bridge(self) -> QWidget:
        self.bridge_chart = Waterfall()
        self.bridge_chart.setObjectName("chart_spend_bridge")
        self.bridge_chart.setAccessibleName(self.tr("Spend of the last three full months against the three before"))
        self.bridge_chart.empty = self.tr("No spend of a known tool in the last six full months.")
        self.bridge_chart.clicked.connect(self._show_mover)
        self._said = TwoLineLabel("small")
        panel = QWidget()
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(self._said)
        inner.addWidget(self.bridge_chart, 1)
        return panel

    def _switch(self) -> None:
        """Show the months, or why the last full quarter differs from the one before."""
        why = self._views.currentIndex() == 0
        self._views.setCurrentIndex(int(why))
        self._heading.setText(self.tr("Why it changed") if why else self.tr("By month and function"))
        self.why_button.setText(self.tr("By month") if why else self.tr("Why it changed"))
        self._note.setVisible(not why)
        if why:
            self._load_bridge()

    def _load_bridge(self) -> None:
        from desktop_app.economics.growth import growth
        from desktop_app.economics.period import last_full

        day = self.session.today.isoformat()
        later = last_full(day)
        self.session.look_up(lambda conn: growth(conn, later.before(), later, as_of=day), self._show_bridge)

    def _show_bridge(self, found: Any) -> None:
        from desktop_app.economics.bridge import EFFECTS

        way = self._way = found.bridge
        self._said.setText(" ".join(found.sentences))
        steps = [Step(key, EFFECTS[key], amount) for key, amount in way.effects.items()]
        whole = [
            Step(period.name, period.words, amount, whole=True)
            for period, amount in ((way.first, way.before), (way.second, way.after))
        ]
        self.bridge_chart.show_steps(
            [whole[0], *steps, whole[1]] if way.tools else [],
            lambda mark: self.text.short(round(mark)),
            lambda amount: self.text.money(amount, way.currency),
        )

    def _show_mover(self, step: str) -> None:
        """Show the lines of the tool that a step is most about."""
        moved = [tool for tool in self._way.tools if tool.effects.get(step)] if self._way is not None else []
        if moved:
            self.open_target({"tool": max(moved, key=lambda tool: abs(tool.effects[step])).name})

    def refresh(self) -> None:
        """Read the table again, and the steps where they are shown."""
        super().refresh()
        if self._views.currentIndex() == 1:
            self._load_bridge()

    def _filter_by(self, month: str, function: str) -> None:
        self.open_target({"month": month, "function": function} if function else {"month": month})
