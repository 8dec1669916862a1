"""People: who they are and what they hold."""

from desktop_app.ui.pages.people.page import PeoplePage

__all__ = ["PeoplePage"]
