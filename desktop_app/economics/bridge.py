"""From the spend of one period to that of another, step by step; the steps add up to the difference exactly.

Tool by tool, what would have been spent if one thing after the other had changed: the length of the period, how much
of it the tool was bought, seats, use (requests, retries, tokens a request, model mix), the price, what credit notes and
refunds give back, and last the exchange rates.
Each of these amounts is rounded once; the steps are their differences, so nothing is left over. A tool without spend in
one of the periods is new or ended; of one by use whose contract ran in it nothing is known. Where nothing tells why a
tool costs more, the step says so. All steps but the last two are of what was charged: a credit note that is given in
one of the periods changes neither a price nor a quantity.
Seats count at the earlier price of their own contract where a tool is billed under the same several in both periods.
A period is as long as its months; for what is paid ahead for longer than a month, as its days.
A flat price of which the bills swing from month to month is no price: what is known of it is what is known of its use.

What is paid by unit is told by the units that its bills name, where no use is metered.
Requests count those made again: requests = first tries + retries. The model mix is what the tokens of the later period
cost at the prices of the earlier one, against its average price; it needs costs by model, else it stays in the price.
Exchange rates are what the later amounts would have been at the rates of the earlier period.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.economics.breakdown import Spending
from desktop_app.economics.bridge_sides import (
    LONGEST_MONTH,
    ROUNDED,
    Amounts,
    Side,
    billed_in,
    days_in,
    paid_ahead,
    sides,
    swing,
)
from desktop_app.economics.calendar import months_back
from desktop_app.economics.period import Period
from desktop_app.economics.rates import scaled
from desktop_app.economics.shown import ShownWays, Way, shown_ways
from desktop_app.economics.standing import Standings
from desktop_app.economics.volumes import BY_USE, Use, Volumes, may_be_use

EFFECTS: Mapping[str, str] = {
    "length": "Length of the period", "ended": "Ended tools", "new": "New tools", "part": "Part periods",
    "seats": "Seats", "requests": "Requests", "retries": "Retries", "tokens": "Tokens a request", "use": "Use",
    "mix": "Model mix", "price": "Price", "token_price": "Price a token", "price_or_mix": "Price a token or model mix",
    "credits": "Credit notes and refunds", "rates": "Exchange rates", "rest": "Not told apart",
}  # fmt: skip
"""The steps of a bridge in their order, with a title."""

_YEAR = 12  # months of bills that tell whether a flat price is one

Lengths = tuple[int, int]
"""Of the two periods, in months or in days."""


@dataclass(frozen=True)
class ToolBridge:
    """One tool's way from one period to the other, micro-units of the reporting currency."""

    tool_id: int | None
    name: str
    before: int
    after: int
    effects: Mapping[str, int]
    seats: tuple[Fraction, Fraction] | None = None  # the average of the months that have any
    use: tuple[Use, Use] | None = None
    unbilled: int | None = None  # the period, 0 or 1, of which nothing is known though it was bought then

    @property
    def change(self) -> int:
        """What it costs more; negative: less."""
        return self.after - self.before


@dataclass(frozen=True)
class Bridge:
    """Everything about the way; amounts in micro-units of `currency`. `apart` has, by currency, what has no rate."""

    first: Period
    second: Period
    currency: str
    tools: tuple[ToolBridge, ...]
    apart: Mapping[str, tuple[int, int]]

    @property
    def before(self) -> int:
        """The spend of the earlier period."""
        return sum(tool.before for tool in self.tools)

    @property
    def after(self) -> int:
        """The spend of the later period."""
        return sum(tool.after for tool in self.tools)

    @property
    def change(self) -> int:
        """What is spent more; negative: less."""
        return self.after - self.before

    @property
    def effects(self) -> Mapping[str, int]:
        """The steps in their order, those that change nothing left out; they add up to the difference."""
        sums = {key: sum(tool.effects.get(key, 0) for tool in self.tools) for key in EFFECTS}
        return {key: amount for key, amount in sums.items() if amount or any(t.effects.get(key) for t in self.tools)}

    def shown(self, *, whole: bool = False) -> ShownWays:
        """Return each tool's way and their sum as they are shown, to the minor unit or in `whole` units.

        Every row of steps adds up to its end, and every column of tools to the sum, which has the steps in their order.
        """
        found = shown_ways([Way(one.before, one.effects, one.after) for one in self.tools], self.currency, whole=whole)
        return replace(found, total=replace(found.total, steps=_ordered(found.total.steps)))


def bridge(
    conn: sqlite3.Connection, first: Period, second: Period, *, as_of: str, currency: str, later: Spending | None = None
) -> Bridge:  # fmt: skip
    """Return the way from the spend of one period to that of another, largest changes first.

    `later` is the spend of the second period, for who has it already.
    """
    spendings = [
        Spending(conn, as_of, currency, first.first, first.last),
        later or Spending(conn, as_of, currency, second.first, second.last),
    ]
    volumes, standings, since = Volumes(conn), Standings(conn, as_of), min(first.start, second.start)
    billed = billed_in(standings.lines(since=since, of_tools=volumes.with_units()))
    ahead = paid_ahead(standings.lasting(LONGEST_MONTH + 1, since))
    priced = _priced(volumes.priced, standings, since[:7], max(first.last, second.last))
    names = spendings[0].names("tool")
    running = [_by_use_in(priced, volumes.running(period)) for period in (first, second)]
    both = [
        sides(spending, volumes, priced, billed, ahead, period)
        for spending, period in zip(spendings, (first, second), strict=True)
    ]
    months, days = (len(first.months), len(second.months)), (days_in(first.months), days_in(second.months))
    tools = [
        tool_bridge(tool, names.get(tool, "Not known"), *_pair(both, tool), priced.get(tool or 0, frozenset()),
                    months, days, (tool in running[0], tool in running[1]))
        for tool in sorted({*both[0], *both[1]}, key=str)
    ]  # fmt: skip
    apart: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for place, spending in enumerate(spendings):
        for row in spending.rows:
            if spending.convert(row) is None:
                apart[row.currency][place] += row.net
    tools = sorted(
        (tool for tool in tools if tool.before or tool.after or tool.effects),
        key=lambda tool: (-abs(tool.change), tool.name),
    )
    return Bridge(first, second, currency, tuple(tools), {code: (a, b) for code, (a, b) in sorted(apart.items())})


def _priced(
    recorded: Mapping[int, frozenset[str]], standings: Standings, first: str, last: str
) -> Mapping[int, frozenset[str]]:
    """Return the pricing models of every tool's subscriptions; a flat price of which the bills swing is one by use."""
    flat = {tool for tool, models in recorded.items() if models == {"flat"}}
    billed = standings.monthly(flat)
    year_ago = min(first, months_back(f"{last}-01", _YEAR)[0])
    swinging = {
        tool for tool, months in billed.items()
        if swing([amounts for month, amounts in sorted(months.items()) if year_ago <= month <= last])
    }  # fmt: skip
    return {**recorded, **dict.fromkeys(swinging, frozenset({"usage"}))}


def _by_use_in(priced: Mapping[int, frozenset[str]], running: Collection[int]) -> Collection[int | None]:
    """Return the tools that are all priced by use of those that contracts ran for: no bill of them is no end."""
    return {tool for tool in running if priced.get(tool, frozenset()) <= BY_USE}


def _pair(both: Sequence[Mapping[int | None, Side]], tool: int | None) -> tuple[Side, Side]:
    nothing = Side({}, Fraction(0))
    return both[0].get(tool, nothing), both[1].get(tool, nothing)


def tool_bridge(
    tool: int | None, name: str, before: Side, after: Side, priced: frozenset[str], months: Lengths, days: Lengths,
    running: tuple[bool, bool] = (False, False),
) -> ToolBridge:  # fmt: skip
    """Return one tool's steps; they add up to the difference of its two sides, whatever is known of it.

    `months` and `days` are the lengths of the two periods; `running` tells in which of them a contract by use ran.
    """
    start, end = before.gross + before.credits, after.gross + after.credits
    seats = (before.seats, after.seats) if before.seats and after.seats else None
    use = (before.use, after.use)
    effects: dict[str, int] = defaultdict(int)
    if not before.gross or not after.gross:
        effects["rest" if running[1] and not after.gross else "ended"] -= before.gross
        effects["rest" if running[0] and not before.gross else "new"] += after.gross
        effects["credits"] = after.credits - before.credits
        unbilled = 0 if running[0] and after.gross else 1 if running[1] and before.gross else None
        return ToolBridge(tool, name, start, end, _moved(effects), None, use, unbilled)
    so_far, factor = before.gross, Fraction(1)
    by_day = before.daily is not None and after.daily is not None
    for key, ratio in _ratios(before, after, priced, days if by_day else months, by_day=by_day):
        factor *= ratio
        upto = scaled(before.gross, factor)
        effects[key] += upto - so_far
        so_far = upto
    rated, credits_rated = (_at_earlier_rates(before, amounts) for amounts in (after.charged, after.given_back))
    is_rounded = by_day and abs(rated - so_far) <= ROUNDED * (before.months + after.months)
    effects["length" if is_rounded else _price_key(before, after, priced)] += rated - so_far
    effects["credits"] += credits_rated - before.credits
    effects["rates"] += end - rated - credits_rated
    told = seats if priced == {"seat"} else None
    return ToolBridge(tool, name, start, end, _moved(effects), told, use)


def _moved(effects: Mapping[str, int]) -> Mapping[str, int]:
    return {key: amount for key, amount in _ordered(effects).items() if amount}


def _ordered(effects: Mapping[str, int]) -> Mapping[str, int]:
    return {key: effects[key] for key in EFFECTS if key in effects}


def _at_earlier_rates(before: Side, later: Amounts) -> int:
    """Return what later amounts would have come to at the average rates of the earlier period's charges."""
    sums = 0
    for code, (amount, reported) in later.items():
        earlier = before.charged.get(code, (0, 0))
        known = earlier[0] and earlier[1]
        sums += scaled(amount, Fraction(earlier[1], earlier[0])) if known and earlier[1] * earlier[0] > 0 else reported
    return sums


def _ratios(
    before: Side, after: Side, priced: frozenset[str], lengths: Lengths, *, by_day: bool
) -> Iterator[tuple[str, Fraction]]:
    """Yield the steps that quantities tell, each as the ratio of later to earlier."""
    yield "length", Fraction(lengths[1], lengths[0])
    one, other = before.use, after.use
    if _by_use(before, after, priced):
        # Use is of the whole period, so its length is in it and is taken out again.
        shorter = Fraction(lengths[0], lengths[1])
        if one.requests and other.requests:
            yield "requests", Fraction(other.requests - other.retries, one.requests - one.retries) * shorter
            tries = [Fraction(use.requests, use.requests - use.retries) for use in (one, other)]
            yield "retries", tries[1] / tries[0]
            if one.tokens and other.tokens:
                yield "tokens", Fraction(other.tokens, other.requests) / Fraction(one.tokens, one.requests)
        elif one.tokens and other.tokens:
            yield "use", Fraction(other.tokens, one.tokens) * shorter
        elif one.single and other.single and one.single[0] == other.single[0]:
            yield "use", Fraction(other.single[1], one.single[1]) * shorter
        elif before.units and after.units:
            yield "use", after.units / before.units * shorter
        if (mix := _mix(one, other)) is not None:
            yield "mix", mix
        return
    if "usage" in priced:
        return
    held = (before.held, after.held)
    if by_day and before.daily is not None and after.daily is not None:
        held = (before.daily.held, after.daily.held)
        yield "part", Fraction(after.daily.days, lengths[1]) / Fraction(before.daily.days, lengths[0])
    elif "seat" in priced and before.held is not None and after.held is not None:
        yield "part", (after.held.part / lengths[1]) / (before.held.part / lengths[0])
    elif before.months and after.months:
        yield "part", (after.months / lengths[1]) / (before.months / lengths[0])
    if "seat" in priced and held[0] is not None and held[1] is not None:
        seats = held[1].seats / held[0].seats if (known := _by_contract(before, after)) is None else known
        yield "seats", seats * held[0].part / held[1].part


def _by_contract(before: Side, after: Side) -> Fraction | None:
    """Return what the later seats cost at the earlier price of their own contract, against the earlier cost.

    None where the contracts are not the same, or where the seats of one are not known: then a seat is like any other.
    """
    if before.contracts.keys() != after.contracts.keys() or len(before.contracts) < 2:
        return None
    for side in (before, after):
        if side.held is None or sum(seats for _, seats in side.contracts.values()) != side.held.seats:
            return None
        if any(amount <= 0 or seats <= 0 for amount, seats in side.contracts.values()):
            return None
    later = sum(amount * after.contracts[one][1] / seats for one, (amount, seats) in before.contracts.items())
    return Fraction(later, sum(amount for amount, _ in before.contracts.values()))


def _by_use(before: Side, after: Side, priced: frozenset[str]) -> bool:
    """Tell whether use explains the spend: priced by use, or by nothing else known, and use is known of both."""
    if not may_be_use(priced):
        return False
    one, other = before.use, after.use
    if one.retries >= one.requests > 0 or other.retries >= other.requests > 0:
        return False
    same = one.single is not None and other.single is not None and one.single[0] == other.single[0]
    metered = (one.requests and other.requests) or (one.tokens and other.tokens) or same
    by_unit = priced and priced <= BY_USE and before.units and after.units
    return bool(metered or by_unit)


def _mix(one: Use, other: Use) -> Fraction | None:
    """Return how much dearer the later tokens are at the earlier prices by model.

    None where a price is not known, or where one of both used no tokens.
    """
    prices = {
        name: Fraction(use.cost, use.tokens)
        for name, use in one.models.items()
        if use.cost is not None and use.cost > 0 and use.tokens
    }
    later = {
        name: Fraction(use.cost, use.tokens)
        for name, use in other.models.items()
        if use.cost is not None and use.cost > 0 and use.tokens
    }
    if not (one.tokens and other.tokens) or set(prices) != set(one.models) or set(later) != set(other.models):
        return None
    if not prices or not later:
        return None
    average = sum((prices[name] * use.tokens for name, use in one.models.items()), Fraction(0)) / one.tokens
    at_earlier = sum(
        (prices.get(name, later[name]) * use.tokens for name, use in other.models.items()), Fraction(0)
    )  # a model that is new has no earlier price
    return at_earlier / other.tokens / average


def _price_key(before: Side, after: Side, priced: frozenset[str]) -> str:
    """Return what the rest of a tool's change is called: a price where its quantity is known, else not told apart."""
    if _by_use(before, after, priced):
        if before.use.tokens and after.use.tokens:
            return "token_price" if _mix(before.use, after.use) is not None else "price_or_mix"
        return "price"
    if priced == {"seat"}:
        return "price" if before.seats and after.seats else "rest"
    return "price" if priced == {"flat"} else "rest"
