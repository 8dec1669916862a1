"""The views of Review: questions, rounds, and all decisions; the last is a list with a page of its own."""

from __future__ import annotations

from desktop_app.ui.page import Page
from desktop_app.ui.segments import PageViews
from desktop_app.ui.text import tr

QUESTIONS, ROUNDS, DECISIONS = "questions", "rounds", "decisions"


class ReviewViews(PageViews):
    """Leads from one view to another."""

    def __init__(self, page: Page, shown: str) -> None:
        titles = {QUESTIONS: tr("Review", "Questions"), ROUNDS: tr("Review", "Rounds"),
                  DECISIONS: tr("Review", "Decisions")}  # fmt: skip
        super().__init__("review_view", page, tuple(titles.items()))
        self.show_view(shown)
        self.chosen.connect(self._lead)

    def show_view(self, key: str) -> None:
        """Show a view as the one that is looked at."""
        self._shown = key
        self.show_chosen(key)

    def _lead(self, key: str) -> None:
        self.show_chosen(self._shown)  # until the other view is there; this one may come back
        self._page.navigate.emit(*((DECISIONS, None) if key == DECISIONS else ("review", key)))
