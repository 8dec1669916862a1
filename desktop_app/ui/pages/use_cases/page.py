"""The page Use cases: the list, what each costs and brings, and what is ahead."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop_app.economics.calendar import add_months, month_of
from desktop_app.economics.yearly import MONTHS
from desktop_app.ui import icons
from desktop_app.ui.detail import Facts, RecordPane
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.use_cases.not_allocated import NotAllocated
from desktop_app.ui.pages.use_cases.pane import UseCasePane
from desktop_app.ui.pages.use_cases.reading import read_economics
from desktop_app.ui.related import Related
from desktop_app.ui.segments import PageViews
from desktop_app.ui.session import Session
from desktop_app.ui.targets import BY, LinesOf
from desktop_app.ui.widgets import button

if TYPE_CHECKING:
    from desktop_app.ui.pages.use_cases.ahead import AheadView

LIST, AHEAD = "list", "ahead"
"""The targets of the page that show all use cases, and budgets with the months ahead."""


class UseCasesPage(ListPage):
    """What AI is used for, and why; cost, value and guard rails of each."""

    key, title, icon = "use-cases", "Use cases", "ph.target"
    table, kind, new_title = "use-cases", "use-case", "New use case…"
    shown = ("name", "annual_cost", "verdict", "value_level", "models", "stage", "owner", "kind")
    facets = (
        ("verdict", "Scaling"), ("team", "Team"), ("kind", "Kind"), ("stage", "Stage"), ("spend_class", "Class"),
    )  # fmt: skip
    one, many = "{n} use case", "{n} use cases"
    pane_share = (440, 0.5)
    empty_title = "No use cases yet"
    empty_text = (
        "Say what AI is used for and why it was bought: by hand, or with a list of use cases and their measures."
    )
    facts = Facts(
        title="name",
        chips=("kind", "stage", "spend_class"),
        facts=("annual_cost", "why", "owner", "team", "stage_since", "value_measure", "value_level", "evidence_on",
               "review_by"),
        links={"owner": ("people", "owner_id")},
        related=(
            Related("findings", "Questions", "subject_id", "review", "question", ("status",),
                    extra=(("subject_kind", "use_case"),)),
            Related("allocations", "Pays for", "use_case_id", "subscriptions", "subscription", ("share", "project"),
                    target="subscription_id"),
        ),
    )  # fmt: skip

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._turn = 0
        self._looks_ahead = False
        views = ((LIST, self.tr("List")), (AHEAD, self.tr("Budgets and forecast")))
        self.foot = NotAllocated(self.text)
        self.foot.link.clicked.connect(self._open_unallocated)
        self.put_below(self.foot)
        self.switch = PageViews("use_cases_view", self, views)
        self.switch.show_chosen(LIST)
        self.switch.chosen.connect(lambda key: self.navigate.emit(self.key, key))
        self.save_ahead = button(self.tr("Export…"), "export_ahead", self._export_ahead, icon="ph.file-arrow-down",
                                 tip=self.tr("Write the months ahead to an Excel workbook or a CSV file"))  # fmt: skip
        self.save_ahead.hide()
        self.add_action(self.save_ahead)

    @cached_property
    def ahead(self) -> AheadView:
        """The view of what is ahead, made when it is first asked for."""
        from desktop_app.ui.pages.use_cases.ahead import AheadView

        made = AheadView(self.session)
        made.add.connect(lambda kind: self._add(kind, ""))
        made.change.connect(self._change)
        made.failed.connect(self.window_api.show_error)
        made.hide()
        self.body.addWidget(made, 1)
        return made

    def _make_pane(self) -> RecordPane:
        self.cases = UseCasePane(self.table, self.facts, self.session)
        self.cases.add.connect(self._add)
        self.cases.change.connect(self._change)
        return self.cases

    def _add(self, kind: str, name: str) -> None:
        """Open the form of a measure or a share of cost of a use case, or of a budget or commitment."""
        from desktop_app.ui.forms import RecordForm

        form = RecordForm(kind, None, self.session, self)
        if name:
            form.fill({"use_case": name})
        icons.show_in(form)
        form.open()

    def _change(self, kind: str, record: object) -> None:
        """Open the form of a measure, budget or commitment there is."""
        from desktop_app.ui.forms import RecordForm

        if isinstance(record, int):
            form = RecordForm(kind, record, self.session, self)
            icons.show_in(form)
            form.open()

    def refresh(self) -> None:
        """Read the list again, and in a job what the use cases cost; what is ahead, where that is looked at."""
        super().refresh()
        day = self.session.as_of
        self._turn += 1
        turn = self._turn
        self.session.look_up(lambda conn: read_economics(conn, day), partial(self._take, turn))
        if self._looks_ahead:
            self.ahead.look()

    def show_overview(self, home: Any) -> None:
        """Take what use cases cost a year, and what of the whole none of them has."""
        super().show_overview(home)
        if home is not None:
            self.foot.show_amounts(home.costs.unallocated, home.run_rate.amount, home.currency)
            self._show_foot()

    def _loaded(self) -> None:
        super()._loaded()
        self._show_foot()

    def _show_foot(self) -> None:
        """Say what the list lacks to the whole, where it is a list of all."""
        whole = bool(self.view.grid_model.rowCount()) and not self.facet_row.filtering
        self.foot.setVisible(whole and self.foot.known)

    def _open_unallocated(self) -> None:
        """Show the lines of the last full months that no use case has."""
        from desktop_app.economics.behind import Asked

        last, first = (month_of(add_months(f"{self.session.as_of[:7]}-01", -back)) for back in (1, MONTHS))
        asked = Asked("use-case", frozenset((None,)), first, last)
        self.navigate.emit("spend", LinesOf(self.tr("Not allocated"), asked, BY))

    def let_go(self) -> None:
        """Take no more of what is being read."""
        super().let_go()
        self._turn += 1
        if "ahead" in self.__dict__:
            self.ahead.let_go()

    def _take(self, turn: int, figures: Mapping[str, Any]) -> None:
        if turn == self._turn:  # else something newer is being read, or the page is gone
            self.cases.show_economics(figures["use_cases"], figures["records"], figures)
            self.session.know_use_cases(figures["told"])
            self.show_costs()

    def open_target(self, target: object) -> None:
        """Show a record, the rows that filters name, or what is ahead."""
        self._show_ahead(shown=target == AHEAD)
        if target not in (LIST, AHEAD):
            super().open_target(target)

    def fit(self) -> None:
        """Name the views one by one where there is room, else in a menu."""
        super().fit()
        self.switch.fit()

    def _export_ahead(self) -> None:
        """Ask where to, and write the months ahead of every tool."""
        report = self.ahead.report
        if report is not None:
            from desktop_app.exports.ahead_rows import forecast_columns, forecast_rows
            from desktop_app.ui import saving

            rows = forecast_rows(report)
            saving.ask(self, self.session, self.window_api, saving.Report("Forecast", forecast_columns(report), rows))

    def _show_ahead(self, *, shown: bool) -> None:
        self.switch.show_chosen(AHEAD if shown else LIST)
        if shown == self._looks_ahead:
            return
        self._looks_ahead = shown
        self.ahead.setVisible(shown)
        if shown:
            self.ahead.look()
        self.splitter.setVisible(not shown)
        for widget in (self.facet_row, self.views_button, self.group_button, self.export_button):
            widget.setVisible(not shown)
        self.save_ahead.setVisible(shown)
