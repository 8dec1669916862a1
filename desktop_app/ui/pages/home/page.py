"""The page Home."""

from __future__ import annotations

from desktop_app.ui.page import Page


class HomePage(Page):
    """The first page."""

    key, title, icon = "home", "Home", "ph.house"
