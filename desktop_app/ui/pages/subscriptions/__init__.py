"""Subscriptions: contracts, terms, deadlines and what was bought."""

from desktop_app.ui.pages.subscriptions.page import SubscriptionsPage

__all__ = ["SubscriptionsPage"]
