"""Whether amounts beside a column of tax hold that tax, as its share of them tells where it is a known rate."""

from __future__ import annotations

from collections.abc import Sequence

_RATES = (
    2.6, 5, 5.5, 6, 7, 7.7, 8, 8.1, 9, 9.5, 10, 12, 13, 13.5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 25.5, 27,
)  # fmt: skip
"""Rates of value added and sales tax in Europe, and those of Japan, India, Canada and Australia, in percent."""
_HALF_A_CENT = 5_000  # micro-units, by which a tax is rounded
_LOOKED_AT = 1000  # rows with tax


def with_tax(amounts: Sequence[int | None], taxes: Sequence[int | None]) -> bool:
    """Whether amounts (micro-units) are with tax: in all rows it is a known rate of what is left, not of the amount.

    20 beside 120 is 20 percent of 100; 20 beside 100 is a rate of the amount, which is without tax then. Of small
    amounts it may happen to be one of both.
    """
    both = ((abs(a), abs(t)) for a, t in zip(amounts, taxes, strict=True) if a and t and abs(t) > _HALF_A_CENT)
    taxed = [pair for pair, _ in zip(both, range(_LOOKED_AT), strict=False)]
    return all(_is_rate(a - t, t) for a, t in taxed) and not all(_is_rate(a, t) for a, t in taxed)


def _is_rate(amount: int, tax: int) -> bool:
    return any(abs(amount * rate / 100 - tax) <= _HALF_A_CENT for rate in _RATES)
