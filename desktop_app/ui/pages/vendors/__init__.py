"""Vendors: who is paid."""

from desktop_app.ui.pages.vendors.page import VendorsPage

__all__ = ["VendorsPage"]
