"""The Review page: questions with their evidence and arithmetic, decided by button or key, rounds, and decisions."""

from desktop_app.ui.pages.review.decisions import DecisionsPage
from desktop_app.ui.pages.review.page import ReviewPage

__all__ = ["DecisionsPage", "ReviewPage"]
