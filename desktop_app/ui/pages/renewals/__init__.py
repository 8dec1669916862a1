"""Renewals: by when each contract can be ended, what is at stake, and what was decided."""
