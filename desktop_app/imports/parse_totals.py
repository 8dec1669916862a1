"""Totals rows: labelled ones, and unlabelled ones whose amount is the sum of the rows above."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.imports.values import clean

_TOTAL = re.compile(
    r"(?:grand[\s-]*|overall |report |invoice |service |batch |net )?totals?(?: (?:for|of|amount|spend|cost|costs|sum|gbp|eur|usd)\b.*)?"
    r"|sum(?:me|a)?|gesamt(?:summe|betrag)?|endsumme|somme|total (?:général|general|generaal)|totaal|sums?"
    r"|(?:total|summe|gesamt|somme|suma) [^\d]{1,40}",
    re.IGNORECASE,
)
_SUBTOTAL = re.compile(
    r"sub[\s-]*totals?\b.*|zwischensumme\b.*|sous[\s-]*total\b.*|subtotaal\b.*|total (?:for|of) .*|summe (?:für|von) .*"
    r"|[^:]{1,40}\btotal",
    re.IGNORECASE,
)


def label(texts: Sequence[str]) -> str | None:
    """What a row's label says it is: "total", "subtotal", or None; only its first two filled cells are looked at."""
    for text in texts[:2]:
        bare = clean(text).rstrip(": ").lstrip("*= ")
        if _SUBTOTAL.fullmatch(bare):
            return "subtotal"
        if _TOTAL.fullmatch(bare):
            return "total"
    return None


def unlabelled(amount: int, running: int, since_last: int, rows: int) -> str | None:
    """What an amount without label is: the sum of all rows above, of those since the last totals row, or None."""
    if rows < 2:
        return None
    if amount == running:
        return "total"
    return "subtotal" if amount == since_last else None
