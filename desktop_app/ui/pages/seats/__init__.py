"""Seats: who holds what, and what the activity proves."""

from desktop_app.ui.pages.seats.page import SeatsPage

__all__ = ["SeatsPage"]
