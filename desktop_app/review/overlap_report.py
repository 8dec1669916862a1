"""The overlap report: functions with several paid tools, who holds which, what is asked or agreed, and proposals."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.catalog.money import MICRO, nearest, round_along
from desktop_app.catalog.sentences import say
from desktop_app.economics.contract import effective_date
from desktop_app.economics.overlap import Pair, ToolInUse, meet
from desktop_app.economics.savings import price_text
from desktop_app.review.facts import Facts
from desktop_app.review.narrow import FarFacts
from desktop_app.review.overlap import Overlaps, Proposal
from desktop_app.review.personal_charges import latest_month, months_paid, personal_charges
from desktop_app.review.rules.r27_expensed_plan import tools_asked_about
from desktop_app.review.subscription_facts import SubscriptionFacts, plans_of


@dataclass(frozen=True)
class Group:
    """The paid tools of one function, the dearest first; `both` has the people who have two of them, by ids."""

    function: str
    tools: tuple[ToolInUse, ...]
    both: Mapping[frozenset[int], int]

    def count(self, one: ToolInUse, other: ToolInUse) -> int | None:
        """Return how many people have both, or one where both are the same; None where seats are not known."""
        if not (one.seated and other.seated):
            return None
        return len(one.seated) if one is other else self.both[frozenset((one.id, other.id))]


@dataclass(frozen=True)
class PairRow:
    """Two tools of one function: whether they are asked about, and if not, why not."""

    pair: Pair
    why_not: str = ""  # empty where it is asked
    proposal: Proposal | None = None  # where it is asked

    @property
    def asked(self) -> bool:
        """Whether a question asks about it."""
        return not self.why_not


@dataclass(frozen=True)
class Part:
    """One of several contracts of a tool; `price` is its mean for a seat and month, in whole units of currency."""

    name: str
    team: str | None
    channel: str | None
    seats: int | None
    price: Fraction | None
    currency: str | None
    free_from: str  # from when it could end, or be merged
    why_then: str


@dataclass(frozen=True)
class Personal:
    """What people pay for a tool by themselves, beside the company's contracts: in no saving here, R27 counts it."""

    charges: int  # of the month up to the newest
    monthly: int  # micro-units of `currency`, what was given back taken off
    currency: str
    asked: bool  # whether R27 asks about it: a seat is known to be free


@dataclass(frozen=True)
class Duplicate:
    """A tool bought under several contracts, and what one contract at the best price would save a year at most.

    A single contract stands here where people buy the tool besides.
    """

    tool: str
    parts: tuple[Part, ...]
    seats: int
    best: Fraction | None  # a seat and month, in `currency`
    currency: str | None
    saving: int | None  # micro-units a year; None where prices cannot be compared
    steps: tuple[tuple[str, int], ...] = ()  # contract by contract what it would cost less, micro-units
    personal: Personal | None = None


@dataclass(frozen=True)
class OverlapReport:
    """Amounts are micro-units of `currency`; `redundant` is spend on tools asked about, of the last twelve months."""

    as_of: str
    currency: str
    spend: int
    redundant: int
    groups: tuple[Group, ...]
    pairs: tuple[PairRow, ...]
    duplicates: tuple[Duplicate, ...]
    agreed: Sequence[sqlite3.Row]

    @property
    def redundant_share(self) -> Fraction | None:
        """Redundant application coverage: the share of spend that goes to overlapping tools; None without spend."""
        return Fraction(self.redundant, self.spend) if self.spend else None


def overlap_report(conn: sqlite3.Connection, as_of: str) -> OverlapReport:
    """Return the overlaps of a catalog on a day."""
    facts = FarFacts(conn, as_of)
    overlaps = facts.overlaps
    asked = {frozenset((pair.smaller.id, pair.larger.id)): pair for pair in overlaps.pairs}
    groups = _groups(overlaps)
    rows = [row for group in groups for row in _rows(overlaps, group, asked)]
    tools = {number for pair in asked for number in pair}
    return OverlapReport(
        as_of, facts.currency,
        spend=sum(overlaps.spend.values()),
        redundant=sum(overlaps.spend.get(number, 0) for number in tools),
        groups=groups, pairs=tuple(sorted(rows, key=_most_first)), duplicates=_duplicates(facts),
        agreed=overlaps.agreed,
    )  # fmt: skip


def _most_first(row: PairRow) -> tuple[bool, int, int, str]:
    between = row.proposal.between if row.proposal else None
    return not row.asked, -(between.high if between else 0), -len(row.pair.both), row.pair.smaller.name


def _groups(overlaps: Overlaps) -> tuple[Group, ...]:
    found: dict[str, list[ToolInUse]] = defaultdict(list)
    for tool in overlaps.tools.values():
        found[tool.function].append(tool)
    groups = []
    for function, tools in sorted(found.items()):
        if len(tools) < 2:
            continue
        ordered = sorted(tools, key=lambda tool: (-(tool.annual or 0), tool.name))
        both = {
            frozenset((one.id, other.id)): len(one.seated & other.seated)
            for place, one in enumerate(ordered) for other in ordered[place + 1 :]
        }  # fmt: skip
        groups.append(Group(function, tuple(ordered), both))
    return tuple(groups)


def _rows(overlaps: Overlaps, group: Group, asked: Mapping[frozenset[int], Pair]) -> list[PairRow]:
    rows = []
    for place, larger in enumerate(group.tools):
        for smaller in group.tools[place + 1 :]:
            pair = asked.get(frozenset((smaller.id, larger.id)))
            if pair is not None:
                rows.append(PairRow(pair, proposal=overlaps.proposal(pair.smaller, pair.larger)))
            else:
                rows.append(PairRow(Pair(smaller, larger), _why_not(overlaps, smaller, larger)))
    return rows


def _why_not(overlaps: Overlaps, one: ToolInUse, other: ToolInUse) -> str:
    """Return why two tools of one function are not asked about."""
    both = frozenset((one.id, other.id))
    for row in overlaps.agreed:
        if both == {row["tool_a_id"], row["tool_b_id"]} and both in overlaps.wanted:
            until = f" until {row['until']}" if row["until"] else ""
            return f"agreed{until}: {row['reason']}"
    for tool in (one, other):
        if tool.for_customers:
            return f"{tool.name} is cost of revenue: customers use it"
        if tool.on_trial:
            return f"{tool.name} is on trial or on its way out"
    if not meet(one.audience, other.audience):
        return "for different teams"
    return "for different classes of data"


def _duplicates(facts: Facts) -> tuple[Duplicate, ...]:
    by_tool: dict[tuple[str, int], list[SubscriptionFacts]] = defaultdict(list)
    for one in facts.subscriptions:
        bought = one.row["state"] in ("Active", "Closing") and not one.costs_nothing
        if bought and not facts.kept_apart(one):
            by_tool[one.row["tool_name"], one.row["tool_id"]].append(one)
    own = _personal(facts)
    return tuple(
        replace(_duplicate(facts, tool, found), personal=own.get(number))
        for (tool, number), found in sorted(by_tool.items())
        if len(found) > 1 or number in own
    )


def _personal(facts: Facts) -> Mapping[int, Personal]:
    """Return what people pay by themselves a month, by tool."""
    asked = tools_asked_about(facts)
    found = {}
    for tool, lines in personal_charges(facts).items():
        if not any(line["net"] > 0 for line in lines):
            continue
        currency, month = latest_month(lines)
        monthly = nearest(sum((Fraction(line["net"], months_paid(line)) for line in month), Fraction(0)))
        if monthly > 0:
            charges = sum(1 for line in month if line["net"] > 0)
            found[tool] = Personal(charges, monthly, currency, asked=tool in asked)
    return found


def _duplicate(facts: Facts, tool: str, found: Sequence[SubscriptionFacts]) -> Duplicate:
    parts = []
    for one in found:
        contract = one.contract
        day, why = effective_date(contract, facts.as_of, fewer_seats=False)
        seats = contract.quantity or len(one.paid) or None
        parts.append(
            Part(one.name, one.row["team_name"], one.row["channel"], seats, contract.mean_price, contract.currency,
                 day, why)
        )  # fmt: skip
    codes = {part.currency for part in parts if part.price is not None}
    prices = [part.price for part in parts if part.price is not None]
    comparable = len(parts) > 1 and len(codes) == 1 and len(prices) == len(parts) and len(plans_of(found)) < 2
    best, code = (min(prices), codes.pop()) if comparable else (None, None)
    seats = sum(part.seats or 0 for part in parts)
    if best is None or code is None:
        return Duplicate(tool, tuple(parts), seats, None, None, None)
    dearer = [(part, part.price, part.seats) for part in parts if part.price and part.price > best and part.seats]
    texts = [
        say("{contract}: {seats:,} × ({price} - {best}) × 12 months", contract=part.name, seats=units,
            price=price_text(price), best=price_text(best))
        for part, price, units in dearer
    ]  # fmt: skip
    rounded = round_along(((price - best) * 12 * units for _, price, units in dearer), code)
    steps = tuple(zip(texts, rounded, strict=True))
    return Duplicate(tool, tuple(parts), seats, best, code, sum(rounded), steps)


def micros(amount: Fraction | None) -> int | None:
    """Return an exact amount in whole units as micro-units."""
    return None if amount is None else int(amount * MICRO)
