"""Invoices as the rules compare them with contracts: lines that count as spend, by subscription and service period."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.charge_facts import CHARGE, FAMILY
from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import whole_months
from desktop_app.economics.spend import SpendRow

if TYPE_CHECKING:
    from desktop_app.review.facts import Facts
    from desktop_app.review.subscription_facts import SubscriptionFacts

Row = sqlite3.Row

_KIND, _BASIS = CHARGE.index("line_kind"), CHARGE.index("basis")
_PERIOD = itemgetter(*(CHARGE.index(name) for name in ("service_from", "service_to", "currency")))


@dataclass(frozen=True)
class Billed:
    """What was billed for one service period; `net` in micro-units, `months` None where it is no number of months."""

    start: str
    end: str
    currency: str
    lines: tuple[Row, ...]

    @cached_property
    def net(self) -> int:
        """The sum of its lines, credits taken off."""
        return sum(int(line["net"]) for line in self.lines)

    @cached_property
    def months(self) -> int | None:
        """The months of the period; None where its ends do not fit, or where no period is stated."""
        return whole_months(self.start, self.end)

    @cached_property
    def quantity(self) -> Fraction | None:
        """The units of its charges, None where one does not say."""
        charges = [line["quantity"] for line in self.lines if line["net"] > 0]
        if not charges or any(not quantity for quantity in charges):
            return None
        return sum((Fraction(quantity) for quantity in charges), Fraction(0))

    @cached_property
    def unit(self) -> Fraction | None:
        """The price of a unit and month, whole units of currency; None where it cannot be told."""
        if not self.months or not self.quantity or self.net <= 0:
            return None
        return Fraction(self.net, MICRO) / self.quantity / self.months


class Invoices:
    """The charges, credits and refunds that count as spend: of one payment's many traces, one."""

    def __init__(
        self, charges: Iterable[Row], spend: Iterable[SpendRow], spender: Callable[[SpendRow], int | None]
    ) -> None:
        counted = {row.family for row in spend if row.counted}
        self.lines: list[Row] = []
        self._periods: dict[int, list[Billed]] = {}
        self._by_subscription: dict[int, list[Row]] = defaultdict(list)
        self._by_tool: dict[int, list[Row]] = defaultdict(list)
        lists: dict[tuple[object, ...], tuple[list[Row], ...]] = {}  # where the lines of one family go
        for line in charges:
            if line[_KIND] == "tax":
                continue
            family = line[:FAMILY]
            if family not in lists:
                lists[family] = self._lists(family, spender) if family in counted else ()
            for kept in lists[family]:
                kept.append(line)

    def _lists(self, family: tuple[Any, ...], spender: Callable[[SpendRow], int | None]) -> tuple[list[Row], ...]:
        """Return the lists that lines of a family stand in: of all, of their tool, of their subscription."""
        month, vendor, tool, whose, account, currency, basis, channel, centre = family
        row = SpendRow(month, vendor, tool, whose, account, currency, 0, basis, channel, centre, counted=True)
        subscription = spender(row)
        of_tool = (self._by_tool[tool],) if tool is not None else ()
        of_subscription = (self._by_subscription[subscription],) if subscription is not None else ()
        return (self.lines, *of_tool, *of_subscription)

    def of(self, subscription: int) -> Sequence[Row]:
        """Return the lines of a subscription, by date."""
        return self._by_subscription.get(subscription, ())

    def of_tool(self, tool: int) -> Sequence[Row]:
        """Return the lines of a tool, by date."""
        return self._by_tool.get(tool, ())

    def periods(self, subscription: int) -> list[Billed]:
        """Return what was billed of a subscription by service period and currency, the earliest first."""
        if subscription in self._periods:
            return self._periods[subscription]
        groups: Mapping[tuple[str, str, str], list[Row]] = defaultdict(list)
        for line in self.of(subscription):
            if line[_BASIS] != "metered":
                groups[_PERIOD(line)].append(line)
        found = [Billed(*key, tuple(lines)) for key, lines in sorted(groups.items())]
        return self._periods.setdefault(subscription, found)


def contract_bills(facts: Facts, subscription: SubscriptionFacts) -> list[Billed]:
    """Return what was billed of a contract by service period and currency, the earliest first.

    What people claim back is no bill of the company's contract, unless it names it or the contract is paid so.
    """
    found = facts.invoices.periods(subscription.id)
    if subscription.row["channel"] in ("card", "expense"):
        return found
    return [one for one in found if not all(map(_is_claim, one.lines))]


def _is_claim(line: Row) -> bool:
    return line["channel"] == "expense" and line["subscription_id"] is None
