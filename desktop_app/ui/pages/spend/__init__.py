"""Spend: by month, and every line behind it."""

from desktop_app.ui.pages.spend.page import SpendPage

__all__ = ["SpendPage"]
