"""A way from one amount to another as it is shown: rounded so that its steps still add up to what stands at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.catalog.money import MICRO, minor_digits


@dataclass(frozen=True)
class ShownWay:
    """Micro-units, each a multiple of the unit that is shown: before + steps = after."""

    before: int
    steps: Mapping[str, int]
    after: int


def shown_way(before: int, steps: Mapping[str, int], after: int, currency: str, *, whole: bool = False) -> ShownWay:
    """Round a way to the currency's minor unit, or to whole units; all amounts in micro-units.

    Both ends are rounded half up. The steps are rounded down, and the units that are then missing go to those that
    lost most (the method of the largest remainder), so that no step is two units away from what it is.
    """
    unit = MICRO if whole else MICRO // 10 ** minor_digits(currency)
    first, last = (_half_up(amount, unit) for amount in (before, after))
    rounded = {key: amount // unit for key, amount in steps.items()}
    missing = (last - first) // unit - sum(rounded.values())
    for key in sorted(steps, key=lambda one: -(steps[one] % unit))[: max(0, missing)]:
        rounded[key] += 1
    for key in sorted(steps, key=lambda one: steps[one] % unit)[: max(0, -missing)]:
        rounded[key] -= 1
    return ShownWay(first, {key: count * unit for key, count in rounded.items()}, last)


def _half_up(amount: int, unit: int) -> int:
    """Round micro-units half away from zero."""
    count = (2 * abs(amount) + unit) // (2 * unit)
    return (count if amount >= 0 else -count) * unit
