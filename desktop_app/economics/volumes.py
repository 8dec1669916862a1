"""How much was bought and used in a period: seats, requests, retries, tokens by model, units of business."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple, TypeVar

from desktop_app.economics.calendar import days_between, month_end
from desktop_app.economics.period import Period
from desktop_app.economics.spend import LAST_TERM, PAID_UNTIL
from desktop_app.economics.spend_summary import TOOL, summed
from desktop_app.economics.standing import LineParts

SINGLE = ("messages", "credits", "sessions", "minutes", "images")
"""What use is counted in where there are neither requests nor tokens: the first that there is."""

BY_USE = frozenset({"usage", "commitment", "unit"})
"""Pricing models of which the price depends on use."""

_Key = TypeVar("_Key")
_NUMBERS = re.compile(r"[\d.,/-]+")
_TOKENS = ("input_tokens", "output_tokens", "tokens")


@dataclass(frozen=True)
class Held:
    """What was bought in a month: seats x months, so that one for half of it is 1/2, and the part that is paid for."""

    seats: Fraction
    part: Fraction


@dataclass(frozen=True)
class ModelUse:
    """Tokens of one model in a period, in thousandths, and what they cost, micro-units, where the source says so."""

    tokens: int
    cost: int | None


@dataclass(frozen=True)
class Use:
    """The metered use of a tool in a period, in thousandths; requests include those made again."""

    requests: int = 0
    retries: int = 0
    tokens: int = 0
    single: tuple[str, int] | None = None
    models: Mapping[str, ModelUse] = field(default_factory=dict)

    @property
    def retry_share(self) -> Fraction | None:
        """The share of requests that were made again."""
        return Fraction(self.retries, self.requests) if self.requests and self.retries <= self.requests else None

    @property
    def tokens_a_request(self) -> Fraction | None:
        """Tokens of input and output a request."""
        return Fraction(self.tokens, self.requests) if self.requests and self.tokens else None


def may_be_use(priced: frozenset[str]) -> bool:
    """Tell whether use may explain what a tool costs: it is priced by use, or nobody noted how it is priced."""
    return not priced or bool(priced & BY_USE)


class _Entitled(NamedTuple):
    """What a contract says is bought, by ISO dates, both included; `until` it is paid for, where a term ends too."""

    start: str
    end: str
    until: str
    quantity: int | None


class Volumes:
    """Reads what is counted, for any periods."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def use(self, period: Period, tools: Iterable[int]) -> Mapping[int, Use]:
        """Return the metered use of some tools in a period."""
        sums: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        tokens: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        costs: dict[int, dict[str, int]] = defaultdict(lambda: defaultdict(int))
        for tool, model, metric, quantity, cost in self._conn.execute(
            """SELECT tool_id, coalesce(model, ''), metric, sum(CAST(round(CAST(quantity AS REAL) * 1000) AS INTEGER)),
              sum(cost) FROM live_usage WHERE tool_id IN (SELECT value FROM json_each(?)) AND day BETWEEN ? AND ?
            GROUP BY 1, 2, 3""",
            (json.dumps(list(tools)), period.start, period.end),
        ):
            sums[tool][metric] += quantity
            if metric in _TOKENS:
                tokens[tool][model] += quantity
            elif metric == "cost" and cost is not None:
                costs[tool][model] += cost
        return {tool: _use(found, tokens[tool], costs[tool]) for tool, found in sums.items()}

    def with_units(self) -> Sequence[int]:
        """Return the tools of which any line names a quantity: no bill of the others tells for how many seats it is."""
        return sorted({key[TOOL] for key, sums in summed(self._conn).items() if sums.counted} - {None})

    # Seats -------------------------------------------------------------------------------------------------------

    @cached_property
    def _entitled(self) -> Mapping[int, Sequence[_Entitled]]:
        found: dict[int, list[_Entitled]] = defaultdict(list)
        for tool, *one in self._conn.execute(
            f"""SELECT s.tool_id, coalesce(e.start_date, s.started_on, ''),
              coalesce(e.end_date, s.ended_on, '9999-12-31'), {PAID_UNTIL}, e.quantity
            FROM bought e JOIN subscription s ON s.id = e.subscription_id {LAST_TERM} WHERE s.archived = 0"""
        ):
            found[tool].append(_Entitled(*one))
        return found

    @cached_property
    def priced(self) -> Mapping[int, frozenset[str]]:
        """The pricing models of every tool's subscriptions."""
        found: dict[int, set[str]] = defaultdict(set)
        for tool, model in self._conn.execute("SELECT tool_id, pricing_model FROM subscription WHERE archived = 0"):
            found[tool].add(model)
        return {tool: frozenset(models) for tool, models in found.items()}

    def running(self, period: Period) -> Collection[int]:
        """Return the tools that subscriptions with a known first day were bought for in a period."""
        rows = self._conn.execute(
            f"""SELECT s.tool_id FROM subscription s {LAST_TERM} WHERE s.archived = 0
              AND coalesce(s.started_on, (SELECT min(start_date) FROM term WHERE subscription_id = s.id),
                (SELECT min(start_date) FROM entitlement WHERE subscription_id = s.id)) <= ?
              AND coalesce(s.ended_on, last.end_date, CASE s.state WHEN 'Closed' THEN '' ELSE '9999' END) >= ?""",
            (period.end, period.start),
        )
        return {row[0] for row in rows}

    def bought(self, tool: int, month: str, *, by_contract: bool) -> Held | None:
        """Return the seats that contracts say were bought in a month; None where they say nothing.

        `by_contract`: only the contract says that they are paid for, and for how long.
        """
        found = [
            (one.start, one.until if by_contract else one.end, None if one.quantity is None else Fraction(one.quantity))
            for one in self._entitled.get(tool, ())
        ]
        held = [span for span in found if span[0] <= month_end(month) and span[1] >= f"{month}-01"]
        known = [(start, end, quantity) for start, end, quantity in held if quantity is not None]
        return _held(month, known) if known and len(known) == len(held) else None

    def part(self, tool: int, month: str) -> Fraction:
        """Return the part of a month's days for which contracts say that a tool is paid for."""
        spans = [(one.start, one.until, Fraction(1)) for one in self._entitled.get(tool, ())]
        within = [span for span in spans if span[0] <= month_end(month) and span[1] >= f"{month}-01"]
        return _held(month, within).part if within else Fraction(1)


def _held(month: str, spans: Iterable[tuple[str, str, Fraction]]) -> Held:
    """Return what units with their first and last day come to in a month, by its days."""
    first, last, spans = f"{month}-01", month_end(month), list(spans)
    if spans and all(start <= first and end >= last for start, end, _ in spans):  # as most are: nothing to divide
        return Held(sum((quantity for _, _, quantity in spans), Fraction(0)), Fraction(1))
    whole = int(last[8:])
    seats, days = Fraction(0), 0  # seats x days, and the days on which there are any
    reached = 0
    for begin, until, quantity in sorted(
        (1 if start < first else int(start[8:10]), whole if end > last else int(end[8:10]), quantity)
        for start, end, quantity in spans
    ):
        seats += quantity * (until - begin + 1)
        days += max(0, until - max(begin, reached + 1) + 1)
        reached = max(reached, until)
    return Held(seats / whole, Fraction(days, whole))


def _use(sums: Mapping[str, int], tokens: Mapping[str, int], costs: Mapping[str, int]) -> Use:
    single = next(((name, sums[name]) for name in SINGLE if sums.get(name)), None)
    models = {name: ModelUse(count, costs.get(name)) for name, count in tokens.items() if count > 0}
    return Use(sums.get("requests", 0), sums.get("retries", 0), sum(tokens.values()), single, models)


def billed_seats(lines: Sequence[LineParts], key: Callable[[LineParts], _Key]) -> Mapping[tuple[_Key, str], Held]:
    """Return the units that counted charges of every month name, by what `key` tells of a line of a known tool.

    A month with a charge that names none is left out.

    Each counts for the days of its service, one that only has a date for its month. What an invoice deducts for the
    rest of a charge's period at its price is of units that ended or changed their plan, and takes them away. Metered
    lines count something else and are left out too.
    """
    spans: dict[tuple[_Key, str], list[tuple[str, str, Fraction]]] = defaultdict(list)
    silent: set[tuple[_Key, str]] = set()
    known = [one for one in lines if one.line["tool_id"] is not None and one.line["basis"] != "metered"]
    charges = [one for one in known if one.line["line_kind"] == "charge" and one.line["net"] > 0]
    deducted = [one for one in known if one.line["net"] < 0 and _unit_day(one) is not None]
    for one in (*charges, *(_unused(charges, deducted) if deducted else ())):
        line = one.line
        quantity = _quantity(line["quantity"])
        if quantity is not None and line["net"] < 0:
            quantity = -abs(quantity)
        start, end = ("", "9999-12-31") if one.start == one.end else (one.start, one.end)
        for part in one.parts:
            if part.counts and quantity is None:
                silent.add((key(one), part.month))
            elif part.counts and quantity is not None:
                spans[(key(one), part.month)].append((start, end, quantity))
    held = {place: _held(place[1], found) for place, found in spans.items() if place not in silent}
    return {place: one for place, one in held.items() if one.seats > 0}


def billed_units(lines: Sequence[LineParts]) -> Mapping[tuple[int, str], Fraction]:
    """Return the units that counted charges of every month name, by tool, where all of them count the same.

    They do where they say the same but for numbers: resolutions, hours. A month with a charge that names none is left
    out. A charge for several months has of its units in each what it has of its amount.
    """
    found: dict[tuple[int, str], Fraction] = defaultdict(Fraction)
    silent: set[tuple[int, str]] = set()
    kinds: dict[int, set[str]] = defaultdict(set)
    for one in lines:
        line, tool = one.line, one.line["tool_id"]
        if tool is None or line["line_kind"] != "charge" or line["net"] <= 0:
            continue
        quantity = _quantity(line["quantity"])
        for part in one.parts:
            if part.counts and not quantity:
                silent.add((tool, part.month))
            elif part.counts and quantity:
                found[tool, part.month] += quantity * Fraction(part.net, line["net"])
                kinds[tool].add(_NUMBERS.sub("", line["description"] or "").casefold())
    return {place: units for place, units in found.items() if place not in silent and len(kinds[place[0]]) == 1}


def _unused(charges: Sequence[LineParts], deducted: Sequence[LineParts]) -> Iterator[LineParts]:
    """Yield what invoices deduct for the rest of a charge's period at its price a unit and day, within 5 %."""
    known: dict[tuple[int, str], list[tuple[str, str, Fraction]]] = defaultdict(list)
    invoices = {_invoice(one) for one in charges}
    for one in charges:
        if (price := _unit_day(one)) is not None:
            known[(one.line["tool_id"], one.line["currency"])].append((one.start, one.end, price))
    for one in deducted:
        price = _unit_day(one)
        if price is None or not one.line["invoice_number"] or _invoice(one) not in invoices:
            continue
        if any(
            start < one.start and one.end <= end and abs(charged - price) * 20 <= charged
            for start, end, charged in known[(one.line["tool_id"], one.line["currency"])]
        ):
            yield one


def _invoice(one: LineParts) -> tuple[object, ...]:
    """Return what tells a line's invoice, for those that have a number: one that deducts also charges that day."""
    return tuple(one.line[name] for name in ("vendor_id", "channel", "currency", "invoice_number", "date"))


def _unit_day(one: LineParts) -> Fraction | None:
    """Return what a line with a period comes to a unit and day, whatever its sign; None where it names no units."""
    quantity = _quantity(one.line["quantity"])
    if not quantity or one.start >= one.end:
        return None
    return abs(Fraction(one.line["net"]) / quantity / (days_between(one.start, one.end) + 1))


def _quantity(text: str | None) -> Fraction | None:
    try:
        return Fraction(text) if text else None
    except ValueError:
        return None
