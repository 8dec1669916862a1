"""Whether growth brought what it was decided for: a use case's three months before against three after."""

from __future__ import annotations

from fractions import Fraction

from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import add_months, month_end, month_of
from desktop_app.economics.savings import price_text
from desktop_app.economics.use_cases import Month, UseCaseEconomics, verdict
from desktop_app.economics.verification import DATA, NOT, VERIFIED, WAITING, Proof, Step

MONTHS = 3


def worth(name: str, economics: UseCaseEconomics, effective: str, as_of: str) -> Proof:
    """Return what a use case's months say of growth decided from a day on (ISO).

    It is borne out where volume and spend grew and a unit costs no more than before (use_cases.verdict).
    """
    unit = economics.unit
    if not unit:
        return Proof(DATA, f"{name} has no measure that counts its volume, so its value cannot be shown.")
    known = {month.month: month for month in economics.months}
    first = f"{month_of(effective)}-01"
    start = first if effective == first else add_months(first, 1)
    before = [month_of(add_months(first, -place)) for place in range(MONTHS, 0, -1)]
    after = [month_of(add_months(start, place)) for place in range(MONTHS)]
    if month_end(after[-1]) >= as_of:
        return Proof(
            WAITING, f"What {name} brings is judged by the months {after[0]} to {after[-1]}.", due=month_end(after[-1])
        )
    silent = [month for month in (*before, *after) if month not in known or known[month].unit_cost is None]
    if silent:
        return Proof(DATA, f"{name}: cost or {unit} of {', '.join(silent)} are not known.")
    halves = [[known[month] for month in months] for months in (before, after)]
    said = verdict([*halves[0], *halves[1]], unit)
    steps = tuple(_step(half, unit, economics.currency) for half in halves)
    if said.state == "scale" and _cost(halves[1]) <= _cost(halves[0]):
        return Proof(NOT, f"{name}: what it costs did not grow.", steps=steps)
    return Proof(VERIFIED if said.state == "scale" else NOT, f"{name}: {said.text}.", steps=steps)


def _cost(months: list[Month]) -> int:
    return sum(month.cost for month in months)


def _step(months: list[Month], unit: str, currency: str) -> Step:
    cost = Fraction(_cost(months), MICRO)
    volume = sum((month.volume or Fraction(0) for month in months), Fraction(0))
    counted = f"{float(round(volume, 2)):,.2f}".removesuffix(".00")
    return (
        f"{months[0].month} to {months[-1].month}: {counted} {unit}, {price_text(cost / volume)} {currency} each",
        cost,
    )
