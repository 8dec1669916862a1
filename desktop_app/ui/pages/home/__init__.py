"""Home: what it costs, what could be saved, and which questions weigh most."""

from desktop_app.ui.pages.home.page import HomePage

__all__ = ["HomePage"]
