"""Whether growth brought what it was decided for: a use case's three months before against three after.

What counts is the value that was promised, the first of these that was measured in the three months before:

1. the measure that the use case names as showing its value (hours saved), where there are figures under that name;
2. its revenue;
3. its volume at what one unit is worth, as that was on record when growth was decided.

It is borne out where value and spend grew and what one unit of value costs rose by no more than FLAT; of value in
money, also where it is no less than what it costs. Without any of them the volume is judged by its unit cost
(use_cases.verdict).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog.money import MICRO
from desktop_app.catalog.sentences import Value, say, together
from desktop_app.economics.calendar import add_months, month_end, month_of
from desktop_app.economics.use_cases import FLAT, Month, UseCaseEconomics, moved_by, verdict
from desktop_app.economics.verification import DATA, NOT, VERIFIED, WAITING, Proof, Step

MONTHS = 3
REVENUE = "revenue"


@dataclass(frozen=True)
class Promised:
    """What growth of a use case was to bring, as it was on record when it was decided."""

    measure: str | None = None  # what shows its value, in words
    of_one: Fraction | None = None  # what one unit is worth, whole units of the reporting currency


@dataclass(frozen=True)
class _Value:
    name: str
    money: bool
    months: Mapping[str, Fraction]  # in whole units


def worth(
    name: str, economics: UseCaseEconomics, effective: str, as_of: str, promised: Promised | None = None
) -> Proof:
    """Return what a use case's months say of growth decided from a day on (ISO).

    `promised` is what is on record now where it is None.
    """
    known = {month.month: month for month in economics.months}
    first = f"{month_of(effective)}-01"
    start = first if effective == first else add_months(first, 1)
    before = [month_of(add_months(first, -place)) for place in range(MONTHS, 0, -1)]
    after = [month_of(add_months(start, place)) for place in range(MONTHS)]
    six = [known[month] for month in (*before, *after) if month in known]
    value = _value(economics, promised or Promised(economics.value_measure, economics.of_one), six, before)
    if value is None and not economics.unit:
        return Proof(
            DATA, say("{name} has no measure that counts its volume, so its value cannot be shown.", name=name)
        )
    if month_end(after[-1]) >= as_of:
        text = say("What {name} brings is judged by the months {start} to {end}.",
                   name=name, start=after[0], end=after[-1])  # fmt: skip
        return Proof(WAITING, text, due=month_end(after[-1]))
    unit = value.name if value is not None else economics.unit or ""
    silent = [month for month in (*before, *after) if not _is_known(known.get(month), value)]
    if silent:
        text = say("{name}: cost or {unit} of {months} are not known.", name=name, unit=unit, months=", ".join(silent))
        return Proof(DATA, text)
    halves = [[known[month] for month in months] for months in (before, after)]
    if value is not None:
        return _by_value(name, value, halves, economics)
    said = verdict([*halves[0], *halves[1]], unit)
    steps = _volumes(halves, unit, economics.currency)
    if said.state == "scale" and _cost(halves[1]) <= _cost(halves[0]):
        return Proof(NOT, say("{name}: what it costs did not grow.", name=name), steps=steps)
    text = say("{name}: {said}.", name=name, said=together(said.text))
    return Proof(VERIFIED if said.state == "scale" else NOT, text, steps=steps)


def _value(
    economics: UseCaseEconomics, promised: Promised, months: Sequence[Month], before: Sequence[str]
) -> _Value | None:
    """Return the value by month, of the first kind that was measured in all months before; None where none was.

    Where there is no volume either, it is the first that any month has.
    """
    found = [one for one in _values(economics, promised, months) if one.months]
    whole = next((one for one in found if all(month in one.months for month in before)), None)
    return whole if whole is not None or economics.unit or not found else found[0]


def _values(economics: UseCaseEconomics, promised: Promised, months: Sequence[Month]) -> Iterator[_Value]:
    unit = _plain(economics.unit or "")
    for key in (_plain(promised.measure or ""), REVENUE):
        if key and key != unit:
            named = {one.month: {_plain(metric): amount for metric, amount in one.measured.items()} for one in months}
            yield _Value(key, key == REVENUE, {month: all_of[key] for month, all_of in named.items() if key in all_of})
    if promised.of_one is not None and unit:
        priced = {one.month: one.volume * promised.of_one for one in months if one.volume is not None}
        yield _Value("worth", True, priced)  # noqa: FBT003 - in money


def _plain(name: str) -> str:
    return " ".join(name.replace("_", " ").casefold().split())


def _is_known(month: Month | None, value: _Value | None) -> bool:
    if month is None:
        return False
    return month.unit_cost is not None if value is None else month.cost_known and month.month in value.months


def _by_value(name: str, value: _Value, halves: Sequence[list[Month]], economics: UseCaseEconomics) -> Proof:
    costs = [Fraction(_cost(half), MICRO) for half in halves]
    brought = [sum((value.months[month.month] for month in half), Fraction(0)) for half in halves]
    steps = _value_steps(halves, value, brought, costs, economics.currency)
    if economics.unit and all(month.volume for half in halves for month in half):
        steps = (*_volumes(halves, economics.unit, economics.currency), *steps)
    if costs[1] <= costs[0]:
        return Proof(NOT, say("{name}: what it costs did not grow.", name=name), steps=steps)
    cost = together(moved_by(costs[1] / costs[0] - 1))
    rose = together(moved_by(brought[1] / brought[0] - 1)) if brought[0] else say("where there was none")
    moved = say("{value} {rose}, cost {cost} against the three months before", value=value.name, rose=rose, cost=cost)
    if value.money and brought[1] < costs[1]:
        return Proof(NOT, say("{name} brings less than it costs: {moved}.", name=name, moved=moved), steps=steps)
    healthy = brought[1] > brought[0] and costs[1] * brought[0] <= costs[0] * brought[1] * (1 + FLAT)
    text = say(
        "{name} brought the value that was promised: {moved}."
        if healthy
        else "{name} did not bring the value that was promised: {moved}.",
        name=name, moved=moved,
    )  # fmt: skip
    return Proof(VERIFIED if healthy else NOT, text, steps=steps)


def _cost(months: Sequence[Month]) -> int:
    return sum(month.cost for month in months)


def _volumes(halves: Sequence[list[Month]], unit: str, currency: str) -> tuple[Step, ...]:
    return tuple(
        _counted(half, sum((month.volume or Fraction(0) for month in half), Fraction(0)), unit, currency)
        for half in halves
    )


def _value_steps(
    halves: Sequence[list[Month]], value: _Value, brought: Sequence[Fraction], costs: Sequence[Fraction], currency: str
) -> tuple[Step, ...]:
    if not value.money:
        return tuple(_counted(half, amount, value.name, currency) for half, amount in zip(halves, brought, strict=True))
    return tuple(
        (say("{start} to {end}: {value}, {share} for each {currency} of cost", start=half[0].month, end=half[-1].month,
             value=value.name, share=f"{float(amount / cost):.2f}", currency=currency), amount)
        for half, amount, cost in zip(halves, brought, costs, strict=True)
    )  # fmt: skip


def _each(price: Fraction) -> str:
    """Return what one unit costs, with as many decimals as tell two such prices apart."""
    decimals = 2 if price >= 1 else 4 if price * 100 >= 1 else 6
    return f"{float(price):.{decimals}f}"


def _counted(months: Sequence[Month], count: Fraction, unit: str, currency: str) -> Step:
    cost = Fraction(_cost(months), MICRO)
    number = f"{float(round(count, 2)):,.2f}".removesuffix(".00")
    told: Mapping[str, Value] = {
        "start": months[0].month, "end": months[-1].month, "count": number, "unit": unit,
        "each": f"{_each(cost / count)} {currency}" if count else "",
    }  # fmt: skip
    if not count:
        return say("{start} to {end}: {count} {unit}", **told), cost
    return say("{start} to {end}: {count} {unit}, {each} each", **told), cost
