"""What is known of each tool in one period of a growth bridge: what was charged, for how many seats, days and use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, NamedTuple

from desktop_app.economics.breakdown import Spending
from desktop_app.economics.calendar import days_between, month_end
from desktop_app.economics.period import Period
from desktop_app.economics.standing import LineParts
from desktop_app.economics.volumes import Held, Use, Volumes, billed_seats

Amounts = Mapping[str, tuple[int, int]]
"""Of each currency: micro-units of it, and what they come to in the reporting currency."""

Contract = tuple[Any, ...]
"""What tells a contract's charges from those of others: tool, subscription, billing account and currency."""
_OF_CONTRACT = slice(1, 5)
"""Where that stands in what a line's family says beside the month."""

ROUNDED = 10  # micro-units of a month that spreading charges by day may round away


@dataclass(frozen=True)
class Daily:
    """What a tool costs on each of the days that are paid for, where that is the same for all of them."""

    price: Fraction  # micro-units a day
    days: int
    lengths: frozenset[int]  # of the months

    def goes_on_as(self, later: Daily) -> bool:
        """Tell whether both are paid by the day: months of other lengths cost otherwise, their days the same."""
        if len(self.lengths) > 1 or len(later.lengths) > 1:
            return True
        same = abs(self.price - later.price) * max(self.lengths | later.lengths) <= ROUNDED
        return same and self.lengths != later.lengths


@dataclass(frozen=True)
class Side:
    """A tool in one period: amounts by currency, and the quantities that are known."""

    charged: Amounts  # without what was given back
    months: int  # in which there are charges
    held: Held | None = None  # the seats of those months, and how much of them is paid for
    use: Use = field(default_factory=Use)
    given_back: Amounts = field(default_factory=dict)  # by credit notes and refunds: negative
    contracts: Mapping[Contract, tuple[int, Fraction]] = field(default_factory=dict)
    """What each comes to in the reporting currency, and its seats x months."""
    daily: Daily | None = None  # where every day costs the same

    @property
    def gross(self) -> int:
        """What the charges come to in the reporting currency."""
        return sum(reported for _, reported in self.charged.values())

    @property
    def credits(self) -> int:
        """What was given back, in the reporting currency; zero or negative."""
        return sum(reported for _, reported in self.given_back.values())

    @property
    def seats(self) -> Fraction | None:
        """The seats of an average month; None where they are not known."""
        return None if self.held is None else self.held.seats / self.held.part


class Billed(NamedTuple):
    """The seats that bills name in a month, of a tool and of a contract."""

    of_tools: Mapping[tuple[int, str], Held]
    of_contracts: Mapping[tuple[Contract, str], Held]


def billed_in(lines: Sequence[LineParts]) -> Billed:
    """Return the seats that lines of known tools name."""
    return Billed(
        billed_seats(lines, lambda one: int(one.line["tool_id"])),
        billed_seats(lines, lambda one: one.family[_OF_CONTRACT]),
    )


def sides(spending: Spending, volumes: Volumes, billed: Billed, period: Period) -> Mapping[int | None, Side]:
    """Return what is known of each tool that was paid for in a period."""
    charged: dict[int | None, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    given_back: dict[int | None, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    months: dict[int | None, dict[str, bool]] = defaultdict(dict)
    contracts: dict[int | None, dict[Contract, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    monthly: dict[int | None, dict[tuple[str, str], int]] = defaultdict(lambda: defaultdict(int))
    for row in spending.rows:
        reported, credited = spending.convert(row), spending.convert(row._replace(net=row.given_back))
        if reported is None or credited is None:
            continue
        _add(charged[row.tool_id][row.currency], row.net - row.given_back, reported - credited)
        if row.given_back:
            _add(given_back[row.tool_id][row.currency], row.given_back, credited)
        if row.net > row.given_back:
            months[row.tool_id][row.month] = row.basis == "committed"
            monthly[row.tool_id][row.currency, row.month] += row.net - row.given_back
            charged_in = contracts[row.tool_id][row.family[1:][_OF_CONTRACT]]
            charged_in[row.month] = charged_in.get(row.month, 0) + reported - credited
    use = volumes.use(period, (tool for tool in charged if tool is not None and volumes.by_use(tool)))
    return {
        tool: Side(
            _amounts(by_currency), len(months[tool]), _held_in(tool, months[tool], volumes, billed.of_tools),
            use.get(tool or 0, Use()), _amounts(given_back[tool]),
            {one: _of_months(one, found, billed.of_contracts) for one, found in contracts[tool].items()},
            _daily(monthly[tool]),
        )
        for tool, by_currency in charged.items()
    }  # fmt: skip


def _of_months(
    contract: Contract, charged: Mapping[str, int], billed: Mapping[tuple[Contract, str], Held]
) -> tuple[int, Fraction]:
    """Return what a contract's charges of some months come to, and the seats x months that they name."""
    held = [billed[contract, month].seats for month in charged if (contract, month) in billed]
    return sum(charged.values()), sum(held, Fraction(0))


def _daily(charged: Mapping[tuple[str, str], int]) -> Daily | None:
    """Return what charges come to a day, by currency and month; None where that is not the same in all months."""
    if len({currency for currency, _ in charged}) != 1:
        return None
    lengths = {month: days_in((month,)) for _, month in charged}
    days = sum(lengths.values())
    price = Fraction(sum(charged.values()), days)
    if any(abs(amount - price * lengths[month]) > ROUNDED for (_, month), amount in charged.items()):
        return None
    return Daily(price, days, frozenset(lengths.values()))


def days_in(months: Iterable[str]) -> int:
    """Return how many days some months have."""
    return sum(days_between(f"{month}-01", month_end(month)) + 1 for month in months)


def _add(to: list[int], amount: int, reported: int) -> None:
    to[0] += amount
    to[1] += reported


def _amounts(sums: Mapping[str, Sequence[int]]) -> Amounts:
    return {code: (amount, reported) for code, (amount, reported) in sums.items()}


def _held_in(
    tool: int | None, months: Mapping[str, bool], volumes: Volumes, billed: Mapping[tuple[int, str], Held]
) -> Held | None:
    """Return the seats of the months with spend: as billed where every month says so, else as contracts say.

    `months` tells of each whether only a contract's price is known, which is by the day; a bill without a number of
    seats is taken for that of its whole month. None where one month says nothing.
    """
    if tool is None or not months:
        return None
    known = [billed.get((tool, month)) for month in months]
    if None in known:
        known = [_of_contract(volumes.bought(tool, month), by_day) for month, by_day in months.items()]
    found = [held for held in known if held is not None and held.seats]
    if len(found) < len(months):
        return None
    return Held(sum((one.seats for one in found), Fraction(0)), sum((one.part for one in found), Fraction(0)))


def _of_contract(held: Held | None, by_day: bool) -> Held | None:
    return held if held is None or by_day or held.part == 1 else Held(held.seats / held.part, Fraction(1))
