"""Seats: who holds what, and what the activity proves."""
