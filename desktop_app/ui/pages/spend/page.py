"""The page Spend: every line with its basis, and the views made of them: by a dimension, and why it changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.catalog import tables
from desktop_app.ui import icons, scaling
from desktop_app.ui.charts.stacked_bars import StackedBars
from desktop_app.ui.detail import Facts, PaneAct
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.home.view import NONE, spend_of
from desktop_app.ui.pages.spend.strip import BehindStrip
from desktop_app.ui.segments import Segments
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY, CLOSE, GROWTH, LINES, SHOWBACK, LinesListed, LinesOf, Records, View
from desktop_app.ui.widgets import Card, ElidedLabel, button, label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from desktop_app.economics.behind import Behind
    from desktop_app.ui.pages.spend.view import SpendView

LOW = 430  # pixels at normal size: below that the lines need the room of the months
APART, LEAST = 14, 64  # pixels: beside each part of the head, and for its margins and what it says


class SpendPage(ListPage):
    """What was charged, line by line and in views; a figure of a view leads to the lines behind it."""

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
            "quantity", "order_number", "buyer", "ledger_account", "cost_centre", "billing_account", "function",
            "matched_by", "file", "sheet", "row",
        ),
        links={"vendor": ("vendors", "vendor_id"), "tool": ("tools", "tool_id")},
        related=(),
    )  # fmt: skip

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._turn = 0
        self.view_key = LINES
        self.views: dict[str, SpendView] = {}
        titles = {LINES: self.tr("Lines"), BY: self.tr("Breakdown"), SHOWBACK: self.tr("Showback"),
                  CLOSE: self.tr("Month-end"), GROWTH: self.tr("Growth")}  # fmt: skip
        self.switch = Segments("spend_view", self.tr("View"), tuple(titles.items()))
        self.switch.show_chosen(LINES)
        self.switch.chosen.connect(lambda key: self.navigate.emit(self.key, View(key)))
        self.add_action(self.switch, first=True)
        self._months = self._make_months()
        self.body.insertWidget(0, self._months)

    def rest(self) -> Iterator[None]:
        """Make the list, and what says what it is narrowed to."""
        yield from super().rest()
        self.pane.act = PaneAct("match_vendor", self.tr("Say what it is…"), self._ask_what,
                                lambda row: row["scope"] == "out")  # fmt: skip
        self.strip = BehindStrip(self.text)
        self.strip.back.connect(lambda key: self.navigate.emit(self.key, View(key)))
        self.strip.contracts.connect(lambda ids: self.navigate.emit("subscriptions", Records(ids)))
        self.body.insertWidget(1, self.strip)
        with QSignalBlocker(self.facet_row):  # the list is read when it is looked at
            self.facet_row.set_values({"scope": "in"})  # lines of other vendors are kept, and one click away
        self.facet_row.changed.connect(self._show_strip)
        self._show_strip()
        yield

    def _make_months(self) -> Card:
        self.chart = StackedBars()
        self.chart.setObjectName("chart_spend_months")
        self.chart.setAccessibleName(self.tr("Spend by month and function"))
        self.chart.clicked.connect(self._filter_by)
        scaling.at_least(self.chart, height=110)
        self._note = ElidedLabel("", role="small")
        card = Card()
        card.setObjectName("card_months")
        scaling.fix(card, height=216)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("By month and function"), "section"))
        head.addStretch(1)
        head.addWidget(self._note)
        head.addWidget(button(self.tr("FOCUS rows…"), "spend_focus", self._ask_focus_rows))
        head.addWidget(button(self.tr("Why it changed"), "spend_why", lambda: self.show_view(GROWTH)))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 10, 16, 6)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self.chart, 1)
        return card

    def show_overview(self, home: Any) -> None:
        """Show the months that Home shows."""
        if home is None:
            return
        view = spend_of(home, self.text, self.session.today)
        self._note.setText(f"{view.fiscal_note}  ·  {view.unit}")
        self.chart.unit = view.unit
        self.chart.empty = view.nothing or self.tr(
            "No spend of a known tool in the last 12 months."
        )  # once it is known
        self.chart.show_series(view.months, view.series, view.axis, view.value)

    def _ask_focus_rows(self) -> None:
        from desktop_app.ui.pages.spend import focus_rows  # here, as all that is needed by hand only

        focus_rows.ask(self)

    def _ask_what(self, row: Mapping[str, Any]) -> None:
        """Ask which tool the vendor of a line out of scope stands for."""
        from desktop_app.ui import choosing

        choosing.ask(self, str(row["vendor_text"]))

    # Views -----------------------------------------------------------------------------------------------------------

    def show_view(self, key: str) -> None:
        """Show the lines, or one of the views over them; a view is made when it is first asked for."""
        if key != LINES and key not in self.views:
            made = _class_of(key)(self.session, self.window_api)
            made.asked.connect(lambda target: self.navigate.emit(self.key, target))
            made.navigate.connect(self.navigate)
            self.views[key] = made
            self.body.addWidget(made, 1)
            icons.show_in(made)
        before, self.view_key = self.view_key, key
        lines = key not in self.views
        self.switch.show_chosen(key)
        for widget in (self.facet_row, self.splitter, self.views_button, self.group_button, self.export_button):
            widget.setVisible(lines)
        for other, view in self.views.items():
            view.setVisible(other == key)
        self._show_strip()
        if not lines:
            self.set_subtitle()
            self.views[key].load()
        elif before != key:
            self.reload()

    def fit(self) -> None:
        """Give the buttons of the views a menu where they have no room."""
        super().fit()
        self._fit_switch()
        self._show_strip()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fit_switch()

    def _fit_switch(self) -> None:
        """Count the buttons of the list too while they are hidden, so that the switch is the same in every view."""
        others = (self.title_label, self.views_button, self.group_button, self.export_button)
        taken = sum(widget.sizeHint().width() + APART for widget in others)
        self.switch.show_narrow(narrow=self.switch.wanted_width() + taken + LEAST > self.width())

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.view_key in self.views:
            self.views[self.view_key].load()
        else:
            super().refresh()

    def let_go(self) -> None:
        """Take no more of what is being read."""
        self._turn += 1
        for view in self.views.values():
            view.let_go()

    # The lines behind a figure ---------------------------------------------------------------------------------------

    def open_target(self, target: object) -> None:
        """Show a view, the lines behind a figure, a record, or the rows that filters name."""
        self._turn += 1  # lines that are still being looked for are no longer wanted
        if isinstance(target, Mapping) and "month" in target and set(target) <= {"month", "function"}:
            target = self._part(str(target["month"]), str(target.get("function") or ""))
        if isinstance(target, View):
            self.show_view(target.key)
            if target.key == LINES and self.facet_row.narrowed:
                self.facet_row.set_values({"scope": "in"})
        elif isinstance(target, LinesOf):
            self._read_lines(target)
        elif isinstance(target, LinesListed):
            self.show_view(LINES)
            self.facet_row.show_only(target.lines)
            self.strip.show_listed(target)
        else:
            self.show_view(LINES)
            super().open_target(target)

    def _read_lines(self, target: LinesOf) -> None:
        from desktop_app.economics.behind import behind
        from desktop_app.economics.spend import reporting_currency

        day, turn = self.session.as_of, self._turn

        def show(found: Behind) -> None:
            if turn == self._turn:
                self._show_lines(target, found)

        self.session.look_up(
            lambda conn: behind(conn, target.asked, as_of=day, currency=reporting_currency(conn)),
            show, self.window_api.show_error,
        )  # fmt: skip

    def _show_lines(self, target: LinesOf, found: Behind) -> None:
        self.show_view(LINES)
        self.facet_row.show_only(found.lines)
        self.strip.show_figure(target, found)

    def _show_strip(self) -> None:
        """Say what the lines are behind for as long as they are those; else show the months."""
        lines, narrowed = self.view_key == LINES, self.facet_row.narrowed
        self.strip.setVisible(lines and narrowed)
        self._months.setVisible(lines and not narrowed and self.height() >= scaling.px(LOW))

    def _more(self, *, filtered: bool) -> Sequence[str]:
        return (self.tr("behind a figure"),) if self.facet_row.narrowed else super()._more(filtered=filtered)

    def _loaded(self) -> None:
        super()._loaded()
        if self.view_key != LINES:  # read before another view was chosen
            self.set_subtitle()

    def _say_empty(self, *, filtered: bool) -> None:
        if self._usual_only() and not self._any_lines():
            super()._say_empty(filtered=False)
            return
        super()._say_empty(filtered=filtered)
        if self._usual_only():
            self.empty.show_text(
                self.tr("No line of a known AI tool"),
                self.tr("Lines of other vendors are kept apart; say in an import, or with a tool, what they are for."),
                self.tr("All lines"),
            )
        if self.facet_row.narrowed and not self.strip.isHidden():
            self.empty.show_text(
                self.tr("No invoice line"), self.tr("The figure above has none of its own."), self.tr("All lines")
            )

    def _usual_only(self) -> bool:
        """Tell whether nothing is filtered but lines of other vendors."""
        return dict(self.facet_row.values) == {"scope": "in"} and not self.facet_row.search.text()

    def _any_lines(self) -> bool:
        conn = self.session.reader
        return conn is not None and bool(tables.ids(conn, "lines", tables.Query(as_of=self.session.as_of), 1))

    def _empty_clicked(self) -> None:
        if self._usual_only() and not self._any_lines():
            self.window_api.choose_files()
        else:
            super()._empty_clicked()

    def _filter_by(self, month: str, function: str) -> None:
        self.navigate.emit(self.key, self._part(month, function))

    def _part(self, month: str, function: str) -> LinesOf:
        """Return what is behind a part of a bar: a function, several, or the whole month."""
        from desktop_app.economics.behind import Asked

        keys = frozenset(None if key == NONE else key for key in function.split(",")) if function else None
        name = self.text.month(month)
        if keys is not None:
            name = f"{self.tr('Several functions') if len(keys) > 1 else word(function)}, {name}"
        return LinesOf(name, Asked("function", keys, month, month), LINES)


def _class_of(view: str) -> type[SpendView]:
    """Return the class of a view: its module is loaded when it is first asked for."""
    if view == BY:
        from desktop_app.ui.pages.spend.by import ByView

        return ByView
    if view == SHOWBACK:
        from desktop_app.ui.pages.spend.showback import ShowbackView

        return ShowbackView
    if view == CLOSE:
        from desktop_app.ui.pages.spend.close import CloseView

        return CloseView
    from desktop_app.ui.pages.spend.growth import GrowthView

    return GrowthView
