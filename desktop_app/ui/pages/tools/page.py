"""The page Tools."""

from __future__ import annotations

import sqlite3
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.ui import icons
from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.tools.pane import ToolPane
from desktop_app.ui.related import Related
from desktop_app.ui.segments import PageViews
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import button

if TYPE_CHECKING:
    from desktop_app.review.overlap_report import OverlapReport
    from desktop_app.ui.pages.tools.overlap import OverlapView

LIST, OVERLAP = "list", "overlap"
"""The targets of the page that show all tools, and which do the same."""


class ToolsPage(ListPage):
    """Every AI tool, known or discovered."""

    key, title, icon = "tools", "Tools", "ph.stack"
    table, kind, new_title = "tools", "tool", "New tool…"
    shown = ("name", "vendor", "annual_cost", "state", "responsible", "seats", "last_charge")
    facets = (("vendor", "Vendor"), ("state", "State"), ("responsible", "Responsible"), ("spend_class", "Class"))
    one, many = "{n} tool", "{n} tools"
    pane_share = (320, 0.44)  # what they cost a year is whole in large letters
    empty_title = "No tools yet"
    empty_text = "A tool comes with the first invoice or seat report that names it, or is made by hand."
    facts = Facts(
        title="name",
        chips=("state", "spend_class"),
        facts=(
            "vendor",
            "annual_cost",
            "owner",
            "responsible",
            "functions",
            "purpose",
            "subscriptions",
            "seats",
            "assigned",
            "last_charge",
        ),
        links={"vendor": ("vendors", "vendor_id"), "owner": ("people", "owner_id")},
        related=(
            Related(
                "findings",
                "Questions",
                "subject_id",
                "review",
                "question",
                ("status",),
                extra=(("subject_kind", "tool"),),
            ),
            Related(
                "subscriptions",
                "Subscriptions",
                "tool_id",
                "subscriptions",
                "name",
                ("annual", "end_date"),
                filters=(("tool", "name"),),
            ),
            Related("seats", "Seats", "tool_id", "seats", "account", ("evidence",), filters=(("tool", "name"),)),
            Related("plans", "Plans", "tool_id", "plans", "name", ("prices",), filters=(("tool", "name"),)),
            Related(
                "lines",
                "Spend lines",
                "tool_id",
                "spend",
                "description",
                ("date", "amount"),
                filters=(("tool", "name"),),
            ),
        ),
    )

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._turn = 0
        self._looks_at_overlap = False
        self.switch = PageViews("tools_view", self, ((LIST, self.tr("List")), (OVERLAP, self.tr("Overlap"))))
        self.switch.buttons[OVERLAP].setToolTip(
            self.tr("Tools that do the same: who has both, and what one would save")
        )
        self.switch.show_chosen(LIST)
        self.switch.chosen.connect(lambda key: self.navigate.emit(self.key, key))
        self.save_overlap = button(self.tr("Export…"), "export_overlap", self._export_overlap,
                                   icon="ph.file-arrow-down",
                                   tip=self.tr("Write the pairs to an Excel workbook or a CSV file"))  # fmt: skip
        self.agreed_button = button(self.tr("Agreed overlaps"), "show_agreed", partial(window.go, "overlaps"))
        for made in (self.agreed_button, self.save_overlap):
            made.hide()
            self.add_action(made)

    def _make_pane(self) -> ToolPane:
        return ToolPane(self.table, self.facts, self.session)

    @cached_property
    def overlap(self) -> OverlapView:
        """The view of the tools that do the same, made when it is first asked for."""
        from desktop_app.ui.pages.tools.overlap import OverlapView

        made = OverlapView(self.session)
        made.agree.connect(lambda one, other: self._agree(None, one, other))
        made.change.connect(lambda record: self._agree(record, "", ""))
        made.ask.connect(lambda name: self.window_api.go("review", {"tool": name}))
        made.hide()
        self.body.addWidget(made, 1)
        return made

    def _agree(self, record: int | None, one: str, other: str) -> None:
        """Open the form in which an overlap is agreed."""
        from desktop_app.ui.forms import RecordForm

        form = RecordForm("overlap", record, self.session, self)
        if record is None:
            form.fill({"tool_a": one, "tool_b": other})
        icons.show_in(form)
        form.open()

    def _export_overlap(self) -> None:
        """Ask where to, and write the pairs that are shown."""
        if self.overlap.report is not None:
            from desktop_app.exports.overlap_rows import PAIRS, overlap_rows
            from desktop_app.ui import saving

            rows = overlap_rows(self.overlap.report)
            saving.ask(self, self.session, self.window_api, saving.Report("Overlap", PAIRS, rows))

    def refresh(self) -> None:
        """Read the list again, and in a job the overlaps where they are looked at."""
        super().refresh()
        if self._looks_at_overlap:
            self._read()

    def _read(self) -> None:
        day = self.session.as_of
        self._turn += 1

        def read(conn: sqlite3.Connection) -> OverlapReport:
            from desktop_app.review.overlap_report import overlap_report

            return overlap_report(conn, day)

        self.session.look_up(read, partial(self._take, self._turn))

    def let_go(self) -> None:
        """Take no more of what is being read."""
        self._turn += 1

    def _take(self, turn: int, report: OverlapReport) -> None:
        if turn == self._turn:  # else something newer is being read, or the page is gone
            self.overlap.show_report(report)

    def open_target(self, target: object) -> None:
        """Show a record, the rows that filters name, or which tools do the same."""
        self._show_overlap(shown=target == OVERLAP)
        if target not in (LIST, OVERLAP):
            super().open_target(target)

    def fit(self) -> None:
        """Name the views one by one where there is room, else in a menu."""
        super().fit()
        self.switch.fit()

    def _show_overlap(self, *, shown: bool) -> None:
        self.switch.show_chosen(OVERLAP if shown else LIST)
        if shown == self._looks_at_overlap:
            if shown:
                self._read()
            return
        self._looks_at_overlap = shown
        self.overlap.setVisible(shown)
        self.splitter.setVisible(not shown)
        for widget in (self.facet_row, self.views_button, self.group_button, self.export_button):
            widget.setVisible(not shown)
        for widget in (self.agreed_button, self.save_overlap):
            widget.setVisible(shown)
        if shown:
            self._read()
