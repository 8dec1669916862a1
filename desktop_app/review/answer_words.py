"""A decision in words, the same wherever it is shown: "Reduce to 30", "Consolidate into ChatGPT"."""

from __future__ import annotations

from desktop_app.review.sheet import word_of


def answer_words(decision: str, quantity: int | None = None, into: str | None = None) -> str:
    """Return a decision's word with how many, or what it leads to (a tool, contract or plan)."""
    text = word_of(decision) or decision
    if into:
        return f"{text} {'into' if decision == 'consolidate' else 'to'} {into}"
    return text if quantity is None else f"{text} to {quantity}"
