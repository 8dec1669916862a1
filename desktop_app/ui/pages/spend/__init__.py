"""Spend: by month, and every line behind it."""
