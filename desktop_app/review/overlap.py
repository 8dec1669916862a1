"""Which tools overlap, as the catalog tells it, and what ending the smaller of two would change in a year."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from desktop_app.catalog import overlap_facts
from desktop_app.catalog.evidence import UNUSED
from desktop_app.catalog.functions import function_words
from desktop_app.catalog.money import MICRO, round_along, round_half_up
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import month_end
from desktop_app.economics.contract import effective_date
from desktop_app.economics.overlap import Audience, Pair, ToolInUse, pairs
from desktop_app.economics.savings import price_text
from desktop_app.review.model import MoneyRange, money_text, shown
from desktop_app.review.over import over

if TYPE_CHECKING:
    from desktop_app.review.facts import Facts
    from desktop_app.review.subscription_facts import SubscriptionFacts

Step = tuple[str, Fraction]
"""A line of the arithmetic in words, and its exact amount."""

ON_TRIAL = ("Experiment", "Closing", "Closed")
"""States of a tool in which another one beside it is meant."""


@dataclass(frozen=True)
class Proposal:
    """One tool instead of two: who would move, which seats that takes, when what ends, and what a year would change."""

    movers: int | None  # people of the ending tool without a seat in the other; None where those of one are not known
    free: int  # seats of the other that nobody has
    seat_price: str | None  # of the other's cheapest seat and month, as text; None where it has no price by the seat
    ends: tuple[tuple[str, str, str], ...]  # each contract: its name, from when nothing is paid, and why then
    between: MoneyRange | None  # None where what the ending tool costs is not known

    @property
    def extra(self) -> int:
        """Seats of the other that would have to be bought, as far as is known."""
        return max(0, (self.movers or 0) - self.free)


class Overlaps:
    """The overlaps of a catalog on a day."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self._bought: Mapping[int, Sequence[SubscriptionFacts]] = _by_tool(facts)

    @cached_property
    def tools(self) -> Mapping[int, ToolInUse]:
        """Every tool with a primary function that is paid for, by id."""
        functions = {row["tool_id"]: row["function"] for row in self.functions if row["is_primary"]}
        ended = over(self.facts)
        return {
            row["id"]: self._tool(row, functions[row["id"]])
            for row in self.facts.tools
            if row["id"] in functions and row["id"] not in ended and self._is_paid(row["id"])
        }

    @cached_property
    def functions(self) -> Sequence[sqlite3.Row]:
        """What each tool does, with who said so and when."""
        return overlap_facts.functions(self.facts.conn)

    @cached_property
    def agreed(self) -> Sequence[sqlite3.Row]:
        """The overlaps that are wanted, those past their date too."""
        return overlap_facts.agreed(self.facts.conn)

    @cached_property
    def pairs(self) -> Sequence[Pair]:
        """The pairs that overlap and of which nobody has said that they are wanted."""
        return pairs(self.tools.values(), self.wanted)

    @cached_property
    def wanted(self) -> frozenset[frozenset[int]]:
        """The pairs of tools whose overlap is agreed and still holds."""
        as_of = self.facts.as_of
        return frozenset(
            frozenset((row["tool_a_id"], row["tool_b_id"]))
            for row in self.agreed
            if row["until"] is None or row["until"] >= as_of
        )

    @cached_property
    def spend(self) -> Mapping[int, int]:
        """What was spent on each tool in the last twelve months: micro-units of the reporting currency."""
        sums: dict[int, int] = defaultdict(int)
        for row in self.facts.year_of_spend:
            if row.tool_id is not None:
                found = self.facts.rates.convert(row.net, row.currency, self.facts.currency, month_end(row.month))
                sums[row.tool_id] += found or 0
        return sums

    def subscriptions(self, tool: int) -> Sequence[SubscriptionFacts]:
        """Return the live subscriptions of a tool."""
        return self._bought.get(tool, ())

    def reported(self, tool: int) -> str | None:
        """Return the day as of which the seats of a tool are known: of several reports the newest."""
        days = [one.listed for one in self.subscriptions(tool) if one.listed is not None]
        return max(days, default=None)

    def annual(self, tool: int, to: str) -> Fraction | None:
        """Return what a tool costs a year by its contracts, else what was spent in the last one, in one currency."""
        cost = self._cost(tool, to)
        return None if cost is None else sum((amount for _, amount in cost), Fraction(0))

    def _cost(self, tool: int, to: str) -> Sequence[Step] | None:
        """Return what `annual` is made of: each price of each contract, else the spend; None where it is not known."""
        steps = []
        for one in self.subscriptions(tool):
            for line in one.contract.lines if one.contract.currency else ():
                price = self._converted(line.monthly, one.contract.currency or "", to)
                if price is None:
                    return None
                units = 1 if line.quantity is None else line.quantity
                text = say(
                    "{contract}: {price} × 12 months"
                    if line.quantity is None
                    else "{contract}: {units:,} × {price} × 12 months",
                    contract=one.name, units=units, price=price[0],
                )  # fmt: skip
                steps.append((text, units * price[1] * 12))
        if any(amount for _, amount in steps) or tool not in self.spend:
            return steps or None
        own = self.facts.currency
        rounded = Fraction(round_half_up(Fraction(self.spend[tool], MICRO), own), MICRO)
        spent = self._converted(rounded, own, to)
        if spent is None:
            return None
        return [(say("{amount}, spent in the last twelve months", amount=spent[0]), spent[1])]

    def _converted(self, amount: Fraction, code: str, to: str) -> Step | None:
        """Return an amount in another currency, and how its own is written with the rate; None without a rate."""
        if code == to:
            return price_text(amount), amount
        rate = self.facts.rates.find(code, to, self.facts.as_of)
        if rate is None:
            return None
        text = say("{price} {currency} at {rate} of {day} ({source})", price=price_text(amount), currency=code,
                   rate=rate.text, day=rate.date, source=rate.source)  # fmt: skip
        return text, amount * rate.factor

    def proposal(self, ending: ToolInUse, staying: ToolInUse) -> Proposal:
        """Return what it would mean to end one tool for another."""
        facts = self.facts
        movers = len(ending.people - staying.seated) if ending.seated and staying.seated else None
        free = self._free(staying.id)
        to = self._currency(ending.id)
        price = self._seat_price(staying.id, to)
        ends = []
        for one in self.subscriptions(ending.id):
            day, why = effective_date(one.contract, facts.as_of, fewer_seats=False)
            ends.append((one.name, day, why))
        between = self._range(ending, staying, to, (max(0, (movers or 0) - free), free, price))
        shown = None if price is None else f"{price_text(price[1])} {to}"
        return Proposal(movers, free, shown, tuple(ends), between)

    def _range(
        self, ending: ToolInUse, staying: ToolInUse, to: str, seats: tuple[int, int, Step | None]
    ) -> MoneyRange | None:
        cost = self._cost(ending.id, to)
        if cost is None:
            return None
        extra, free, price = seats
        steps = list(cost)
        if extra and price is not None:
            text = say(
                "Less {seats:,} {seats|seat|seats} of {name} × {price} × 12 months ({movers:,} would move, {free:,} "
                "{free|free seat|free seats} taken first)"
                if free
                else "Less {seats:,} {seats|seat|seats} of {name} × {price} × 12 months",
                seats=extra, name=staying.name, price=price[0], free=free, movers=extra + free,
            )  # fmt: skip
            steps.append((text, -extra * price[1] * 12))
        moving = self.facts.setting("migration_cost", tool=ending.id)
        moved = self._converted(Fraction(moving), self.facts.currency, to)
        if moving and moved is not None:
            text = say("Less moving away from {name}, as noted: {amount}", name=ending.name, amount=moved[0])
            steps.append((text, -moved[1]))
        left = sum((amount for _, amount in steps), Fraction(0))
        if left < 0:
            steps.append((say("It would cost more than it saves, so nothing is saved"), -left))
        told = tuple(zip((said for said, _ in steps), round_along((amount for _, amount in steps), to), strict=True))
        text = say("a year, if {staying} can do all that {ending} does", staying=staying.name, ending=ending.name)
        unlisted = self._unlisted(ending.id) if ending.seated else ending.name
        if unlisted:
            unknown = say("who has {name}, and would need a seat, is not known", name=unlisted)
            text = say("{one}; {other}", one=text, other=unknown)
        if not staying.seated:
            text = say("{one}; {other}", one=text, other=say("who has {name} already is not known", name=staying.name))
        if extra and price is None:
            unknown = say("what {seats:,} more {seats|seat|seats} of {name} would cost is not known",
                          seats=extra, name=staying.name)  # fmt: skip
            text = say("{one}; {other}", one=text, other=unknown)
        return MoneyRange(0, sum(amount for _, amount in told), to, text, told)

    def _unlisted(self, tool: int) -> str:
        """Return the names of a tool's contracts with seats of which no report says who has them."""
        return ", ".join(one.name for one in self.subscriptions(tool) if one.contract.quantity and not one.seats)

    def _tool(self, row: sqlite3.Row, function: str) -> ToolInUse:
        facts = self.facts
        seats = [seat for one in self.subscriptions(row["id"]) for seat in one.paid if not seat.gone]
        known = [seat for seat in seats if seat.evidence != "UNKNOWN"]
        bought = self.subscriptions(row["id"])
        stopped = any(facts.stopped_together(one) is not None for one in bought)  # the report tells of nobody's use
        enough = len(known) * 100 >= len(seats) * facts.setting("coverage_percent", tool=row["id"])
        annual = self.annual(row["id"], facts.currency)
        classes = {kind for one in bought for kind in facts.spend_classes(one)} or {row["spend_class"]}
        return ToolInUse(
            row["id"], row["name"], function, self._audience(row["id"]),
            seated=frozenset(seat.person_id for seat in seats) - {None},
            active=frozenset(seat.person_id for seat in known if seat.evidence not in UNUSED) - {None},
            covered=bool(seats) and enough and not stopped,
            annual=None if annual is None else round_half_up(annual, facts.currency),
            data_class=row["data_class"],
            on_trial=row["state"] in ON_TRIAL or classes == {"experiment"},
            for_customers=classes == {"cost_of_revenue"},
        )  # fmt: skip

    def _audience(self, tool: int) -> Audience:
        """Return the teams a tool is for: those whose people have its seats, else those that its contracts name."""
        teams: set[int] = set()
        for one in self.subscriptions(tool):
            held = set(map(attrgetter("team_id"), one.paid)) - {None}
            if held:
                teams |= held
            elif one.row["team_id"] is not None:
                teams |= self._within(one.row["team_id"])
            else:
                return None
        return frozenset(teams) if teams else None

    @cached_property
    def _parents(self) -> Mapping[int, int | None]:
        return dict(self.facts.conn.execute("SELECT id, parent_id FROM team").fetchall())

    def _within(self, team: int) -> set[int]:
        """Return a team and those that are part of it."""
        found, size = {team}, 0
        while len(found) > size:
            size = len(found)
            found |= {child for child, parent in self._parents.items() if parent in found}
        return found

    def _is_paid(self, tool: int) -> bool:
        if self.spend.get(tool, 0) > 0:
            return True
        return any(one.contract.annual or one.paid for one in self.subscriptions(tool))

    def _currency(self, tool: int) -> str:
        codes = {one.contract.currency for one in self.subscriptions(tool) if one.contract.lines}
        return codes.pop() or self.facts.currency if len(codes) == 1 else self.facts.currency

    def _free(self, tool: int) -> int:
        """Return how many bought seats of a tool nobody has, invitations that wait taken off."""
        free = 0
        for one in self.subscriptions(tool):
            bought = self.facts.bought.get(one.id)
            if bought is not None and one.seats:
                free += max(0, bought - one.contract.assigned - self.facts.pending.get(one.id, 0))
        return free

    def _seat_price(self, tool: int, to: str) -> Step | None:
        """Return the lowest price of one seat of a tool and month, and how it is written."""
        prices = []
        for one in self.subscriptions(tool):
            lowest = one.contract.lowest_price
            price = None if lowest is None else self._converted(lowest, one.contract.currency or "", to)
            if price is not None:
                prices.append(price)
        return min(prices, key=itemgetter(1), default=None)


def _by_tool(facts: Facts) -> Mapping[int, Sequence[SubscriptionFacts]]:
    found: dict[int, list[SubscriptionFacts]] = defaultdict(list)
    for one in facts.subscriptions:
        found[one.row["tool_id"]].append(one)
    return found


def tool_evidence(overlaps: Overlaps, tool: ToolInUse, said: str = "") -> dict[str, object]:
    """Return a tool as a row of evidence: what it does and who said so, its people and a year of spend."""
    tags = {row["tool_id"]: row for row in overlaps.functions if row["is_primary"]}
    tag = tags[tool.id]
    does = {"function": function_words(tag["function"]), "who": tag["tagged_by"]}
    listed = (
        say("{function}, tagged by the list of known tools", **does)
        if tag["tagged_by"] == "shipped"
        else say("{function}, tagged by {who}", **does)
    )
    held = {"people": len(tool.seated), "active": len(tool.active)}
    use = say("who has it is not known")
    if tool.covered:
        use = say("{people:,} {people|person|people} with a seat, {active} active", **held)
    elif tool.seated:
        use = say("{people:,} {people|person|people} with a seat, use not known", **held)
    spent = overlaps.spend.get(tool.id)
    return {
        "key": f"tool:{tool.id}",
        "kind": "tool",
        "id": str(tool.id),
        "name": tool.name,
        "tool": tool.name,
        "evidence": said or say("{one}; {other}", one=listed, other=use),
        "data_date": overlaps.reported(tool.id),
        **({"amount": shown(spent, overlaps.facts.currency), "currency": overlaps.facts.currency} if spent else {}),
    }


def range_words(between: MoneyRange | None) -> Sentence:
    """Return a range for a sentence."""
    if between is None:
        return say("its cost is not known")
    return say(
        "{low} to {high}",
        low=money_text(between.low, between.currency), high=money_text(between.high, between.currency),
    )  # fmt: skip
