"""Subscriptions: contracts, terms, deadlines and what was bought."""
