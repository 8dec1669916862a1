"""Seatbook: what a company's AI tools cost, who holds them, who answers for them."""

__version__ = "0.1.0"
