"""Vendors: who is paid."""
