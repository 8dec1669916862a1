"""Spend anomalies: months of a tool far above what its own earlier months make expect (Hampel's identifier)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

SPREAD = Fraction(14826, 10000) * 3
"""How many median deviations a month may lie above the median: three standard deviations of a normal series."""

LEEWAY = Fraction(20, 100)
"""A month within this share above the median is never called unusual, however quiet the series was."""

HISTORY = 12
"""So many months before are looked at."""


@dataclass(frozen=True)
class Anomaly:
    """A month that cost more than expected; amounts in micro-units of one currency."""

    month: str
    actual: int
    expected: int
    limit: int
    base: tuple[str, ...]  # the months that the expectation rests on, the earliest first

    @property
    def points(self) -> int:
        """How many months the expectation rests on."""
        return len(self.base)

    @property
    def excess(self) -> int:
        """What is above the expected amount."""
        return self.actual - self.expected


def anomalies(spend: Mapping[str, int], months: Sequence[str], points: int) -> list[Anomaly]:
    """Return the months, of `months` in their order, that lie far above those before them.

    `spend` has micro-units by month; a month without an entry after the first one cost nothing. Fewer than `points`
    months before, or nothing spent in half of them, prove nothing. A month that was unusual itself is left out of what
    is expected of later ones.
    """
    known = sorted(month for month, amount in spend.items() if amount)
    if not known:
        return []
    found: list[Anomaly] = []
    series = [month for month in months if month >= known[0]]
    unusual: set[str] = set()
    for place, month in enumerate(series):
        base = [one for one in series[:place] if one not in unusual][-HISTORY:]
        if len(base) < points:
            continue
        before = [spend.get(one, 0) for one in base]
        twice = _middles(before)
        if twice <= 0:
            continue
        excess = 2 * spend.get(month, 0) - twice
        if excess * LEEWAY.denominator <= twice * LEEWAY.numerator:
            continue  # most months: no fraction is needed
        middle, spread = Fraction(twice, 2), Fraction(_middles(abs(2 * amount - twice) for amount in before), 4)
        limit = middle + max(SPREAD * spread, LEEWAY * middle)
        if spend[month] > limit:
            unusual.add(month)
            found.append(Anomaly(month, spend[month], round(middle), round(limit), tuple(base)))
    return found


def _middles(amounts: Iterable[int]) -> int:
    """Return the sum of the two amounts in the middle, twice the median; of an odd number it is one and the same."""
    ordered = sorted(amounts)
    return ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]
