"""Renewals: by when each contract can be ended, what is at stake, and what was decided."""

from desktop_app.ui.pages.renewals.page import RenewalsPage

__all__ = ["RenewalsPage"]
