"""What the rules ask, one question at a time, and how it is decided."""

from desktop_app.ui.pages.review.page import ReviewPage

__all__ = ["ReviewPage"]
