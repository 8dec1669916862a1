"""The views of Review: questions, rounds, and all decisions; the last is a list with a page of its own."""

from __future__ import annotations

from desktop_app.ui.page import Page
from desktop_app.ui.segments import Segments

QUESTIONS, ROUNDS, DECISIONS = "questions", "rounds", "decisions"

LEAST = 120  # pixels for what is said beside the title


class ReviewViews(Segments):
    """Leads from one view to another, and stands in a menu where there is no room for three buttons."""

    def __init__(self, page: Page, shown: str) -> None:
        super().__init__("review_view", "")
        self.setAccessibleName(self.tr("View"))
        self.take(((QUESTIONS, self.tr("Questions")), (ROUNDS, self.tr("Rounds")), (DECISIONS, self.tr("Decisions"))))
        self._page = page
        self.show_view(shown)
        self.chosen.connect(self._lead)
        page.add_action(self, first=True)

    def show_view(self, key: str) -> None:
        """Show a view as the one that is looked at."""
        self._shown = key
        self.show_chosen(key)

    def _lead(self, key: str) -> None:
        self.show_chosen(self._shown)  # until the other view is there; this one may come back
        self._page.navigate.emit(*((DECISIONS, None) if key == DECISIONS else ("review", key)))

    def fit(self) -> None:
        """Show as many buttons as the page has room for."""
        page = self._page
        taken = page.title_label.sizeHint().width() + page.action_row.more.sizeHint().width() + LEAST
        self.show_narrow(narrow=self.wanted_width() + taken > page.width())
