"""What is known of each tool in one period of a growth bridge: what was charged, for how many seats, days and use."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import Any, NamedTuple

from desktop_app.economics.breakdown import Spending
from desktop_app.economics.calendar import add_days, days_between, month_end
from desktop_app.economics.period import Period
from desktop_app.economics.standing import LineParts
from desktop_app.economics.volumes import Held, Use, Volumes, billed_seats, billed_units, may_be_use

Amounts = Mapping[str, tuple[int, int]]
"""Of each currency: micro-units of it, and what they come to in the reporting currency."""

Contract = tuple[Any, ...]
"""What tells a contract's charges from those of others: tool, subscription, billing account and currency."""
_OF_CONTRACT = slice(1, 5)
"""Where that stands in what a line's family says beside the month."""

ROUNDED = 10  # micro-units of a month that spreading charges by day may round away
SHORTEST_MONTH, LONGEST_MONTH = 28, 31  # days; what is paid for longer is paid ahead, wherever it begins


@dataclass(frozen=True)
class Daily:
    """What was paid for by the day: of how many days, and the seats x days of those, where they are known."""

    days: int
    held: Held | None = None


@dataclass(frozen=True)
class Side:
    """A tool in one period: amounts by currency, and the quantities that are known."""

    charged: Amounts  # without what was given back
    months: Fraction  # in which there are charges, of one that is paid for in part its part
    held: Held | None = None  # the seats of those months, and how much of them is paid for
    use: Use = field(default_factory=Use)
    given_back: Amounts = field(default_factory=dict)  # by credit notes and refunds: negative
    contracts: Mapping[Contract, tuple[int, Fraction]] = field(default_factory=dict)
    """What each comes to in the reporting currency, and its seats x months."""
    units: Fraction | None = None  # of one kind that every charge names: hours, resolutions
    daily: Daily | None = None  # where all of it is paid ahead for longer than a month

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


class Ahead(NamedTuple):
    """What of a month is paid ahead: micro-units, and for how many of its days."""

    net: int
    days: int


class Billed(NamedTuple):
    """The seats that bills name in a month, of a tool and of a contract."""

    of_tools: Mapping[tuple[int, str], Held]
    units: Mapping[tuple[int, str], Fraction]  # that bills name, of what is paid by unit
    of_contracts: Mapping[tuple[Contract, str], Held]


def billed_in(lines: Sequence[LineParts]) -> Billed:
    """Return the seats that lines of known tools name."""
    return Billed(
        billed_seats(lines, lambda one: int(one.line["tool_id"])),
        billed_units(lines),
        billed_seats(lines, lambda one: one.family[_OF_CONTRACT]),
    )


def paid_ahead(lines: Iterable[LineParts]) -> Mapping[tuple[int, str], Ahead]:
    """Return by tool and month what counts of lines that are paid ahead for longer than a month."""
    amounts: dict[tuple[int, str], int] = defaultdict(int)
    days: dict[tuple[int, str], set[str]] = defaultdict(set)
    for one in lines:
        tool = one.line["tool_id"]
        if tool is None or one.line["net"] <= 0:
            continue
        for part in one.parts:
            if part.counts:
                amounts[tool, part.month] += part.net
                days[tool, part.month].update(_days_of(part.month, one.start, one.end))
    return {place: Ahead(net, len(days[place])) for place, net in amounts.items()}


def swing(months: Sequence[Mapping[str, int]]) -> bool:
    """Tell whether bills differ from month to month more often than not, so that there is no price of a month.

    `months` are the amounts of each by currency, oldest first. As much as months differ in days is no difference.
    """
    changes = sum(not _as_much(one, other) for one, other in pairwise(months))
    return changes > 1 and 2 * changes >= len(months)


def _as_much(one: Mapping[str, int], other: Mapping[str, int]) -> bool:
    pairs = [sorted((one.get(currency, 0), other.get(currency, 0))) for currency in {*one, *other}]
    return all(most * SHORTEST_MONTH <= least * LONGEST_MONTH for least, most in pairs)


def sides(
    spending: Spending, volumes: Volumes, priced: Mapping[int, frozenset[str]], billed: Billed,
    ahead: Mapping[tuple[int, str], Ahead], period: Period,
) -> Mapping[int | None, Side]:  # fmt: skip
    """Return what is known of each tool that was paid for in a period; `priced` are the pricing models of each."""
    charged: dict[int | None, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    given_back: dict[int | None, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    months: dict[int | None, dict[str, bool]] = defaultdict(dict)
    contracts: dict[int | None, dict[Contract, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    monthly: dict[tuple[int | None, str], int] = defaultdict(int)
    for row in spending.rows:
        reported, credited = spending.convert(row), spending.convert(row._replace(net=row.given_back))
        if reported is None or credited is None:
            continue
        _add(charged[row.tool_id][row.currency], row.net - row.given_back, reported - credited)
        if row.given_back:
            _add(given_back[row.tool_id][row.currency], row.given_back, credited)
        if row.net > row.given_back:
            months[row.tool_id][row.month] = row.basis == "committed"
            monthly[row.tool_id, row.month] += row.net - row.given_back
            charged_in = contracts[row.tool_id][row.family[1:][_OF_CONTRACT]]
            charged_in[row.month] = charged_in.get(row.month, 0) + reported - credited
    known = (tool for tool in charged if tool is not None)
    use = volumes.use(period, (tool for tool in known if may_be_use(priced.get(tool, frozenset()))))
    days = {place: one.days for place, one in ahead.items() if one.net == monthly.get(place)}
    held = {tool: _held_in(tool, months[tool], volumes, billed.of_tools) for tool in charged}
    return {
        tool: Side(
            _amounts(by_currency), _months(tool, months[tool], volumes, days), _summed(held[tool]),
            use.get(tool or 0, Use()), _amounts(given_back[tool]),
            {one: _of_months(one, found, billed.of_contracts) for one, found in contracts[tool].items()},
            _units_in(tool, months[tool], billed.units), _daily(tool, months[tool], days, held[tool]),
        )
        for tool, by_currency in charged.items()
    }  # fmt: skip


def _of_months(
    contract: Contract, charged: Mapping[str, int], billed: Mapping[tuple[Contract, str], Held]
) -> tuple[int, Fraction]:
    """Return what a contract's charges of some months come to, and the seats x months that they name."""
    held = [billed[contract, month].seats for month in charged if (contract, month) in billed]
    return sum(charged.values()), sum(held, Fraction(0))


def _months(
    tool: int | None, months: Mapping[str, bool], volumes: Volumes, days: Mapping[tuple[int, str], int]
) -> Fraction:
    """Return how many months are paid for: of one that is paid ahead, or that a contract is for, its part by days."""
    found = Fraction(0)
    for month, by_contract in months.items():
        if tool is not None and (tool, month) in days:
            found += Fraction(days[tool, month], days_in((month,)))
        else:
            found += volumes.part(tool, month) if tool is not None and by_contract else 1
    return found


def _daily(
    tool: int | None, months: Iterable[str], days: Mapping[tuple[int, str], int], held: Mapping[str, Held]
) -> Daily | None:
    """Return the days that were paid for, with their seats; None unless all of every month is paid ahead."""
    known = [days.get((tool, month)) for month in months] if tool is not None else []
    if not known or None in known:
        return None
    return Daily(sum(filter(None, known)), _summed(held, by_day=True))


def _summed(held: Mapping[str, Held], *, by_day: bool = False) -> Held | None:
    """Return the seats of some months together: a month counts as one, or `by_day` as its days."""
    if not held:
        return None
    weights = {month: days_in((month,)) if by_day else 1 for month in held}
    seats = sum((one.seats * weights[month] for month, one in held.items()), Fraction(0))
    return Held(seats, sum((one.part * weights[month] for month, one in held.items()), Fraction(0)))


def _days_of(month: str, start: str, end: str) -> Iterator[str]:
    """Yield the days of a month that lie in a period of ISO dates, both included."""
    first, last = max(start, f"{month}-01"), min(end, month_end(month))
    return (add_days(first, place) for place in range(days_between(first, last) + 1))


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
) -> Mapping[str, Held]:
    """Return the seats of the months with spend: as billed where every month says so, else as contracts say.

    `months` tells of each whether only a contract's price is known, which is by the day; a bill without a number of
    seats is taken for that of its whole month. None at all where one month says nothing.
    """
    if tool is None:
        return {}
    known = {month: billed.get((tool, month)) for month in months}
    if None in known.values():
        known = {month: _of_contract(tool, month, volumes, by_contract) for month, by_contract in months.items()}
    found = {month: held for month, held in known.items() if held is not None and held.seats}
    return found if len(found) == len(months) else {}


def _units_in(tool: int | None, months: Iterable[str], billed: Mapping[tuple[int, str], Fraction]) -> Fraction | None:
    """Return the units that bills of some months name together; None where those of one month name none."""
    known = [billed.get((tool, month)) for month in months] if tool is not None else []
    return None if not known or None in known else sum(filter(None, known), Fraction(0))


def _of_contract(tool: int, month: str, volumes: Volumes, by_contract: bool) -> Held | None:
    held = volumes.bought(tool, month, by_contract=by_contract)
    return held if held is None or by_contract or held.part == 1 else Held(held.seats / held.part, Fraction(1))
