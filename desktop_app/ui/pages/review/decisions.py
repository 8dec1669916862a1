"""All decisions: who, when, what, effective on, and what bills say of each, promised beside realised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.ui import saving
from desktop_app.ui.detail import Facts
from desktop_app.ui.listing import ListPage
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.review.views import DECISIONS, ReviewViews
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import button

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


class DecisionsPage(ListPage):
    """The view of Review that keeps every decision, those that were replaced or asked again among them."""

    key, title = "decisions", "Decisions"
    table = "decisions"
    shown = (
        "decided_on", "decision", "subject", "state", "promised", "realised", "leads_to", "decided_by", "effective_on",
    )  # fmt: skip
    facets = (
        ("state", "State"), ("decision", "Decision"), ("tool", "Tool"), ("decided_by", "Decided by"),
        ("owner", "Owner"), ("team", "Team"), ("rule", "Rule"),
    )  # fmt: skip
    one, many = "{n} decision", "{n} decisions"
    empty_title = "Nothing was decided yet"
    empty_text = "What is decided about a question stands here: by whom, when, from when it holds, and what came of it."
    facts = Facts(
        title="question",
        chips=("decision", "state"),
        facts=("subject", "tool", "decided_on", "decided_by", "quantity", "target", "why", "until", "effective_on",
               "promised", "realised", "came", "asked_again_on", "owner", "question"),
        links={"tool": ("tools", "tool_id"), "question": ("review", "finding_id")},
        related=(),
        sentences=frozenset({"question", "came"}),
    )  # fmt: skip

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.switch = ReviewViews(self, DECISIONS)
        self.came_button = button(
            self.tr("What came of them…"), "export_realised", self._export_came, icon="ph.file-arrow-down",
            tip=self.tr("Write every outcome with its bills to an Excel workbook or a CSV file"),
        )  # fmt: skip
        self.add_action(self.came_button)

    def _export_came(self) -> None:
        """Ask where to, and write what came of every decision, with the bills before and after."""
        day = self.session.as_of

        def read(catalog: Catalog) -> saving.Report:
            from desktop_app.exports.outcome_rows import OUTCOMES, read_outcomes

            return saving.Report("Realised", OUTCOMES, read_outcomes(catalog.writer, day))

        saving.ask_and_read(self, self.session, self.window_api, "Realised", read)

    def fit(self) -> None:
        """Name the views one by one where there is room."""
        super().fit()
        self.switch.fit()
