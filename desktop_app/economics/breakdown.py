"""Spend by month and one dimension: tool, subscription, function, vendor, team, cost centre, use case or spend class.

One row of spend is divided by exact shares, and each part is rounded so that the parts add up to the row; amounts are
converted at the rate of the month's last day. What cannot be converted stands apart in its own currency.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.functions import function_words
from desktop_app.economics.allocation import NOTHING, WHOLE, Allocations, Key, Split
from desktop_app.economics.calendar import month_end, months_between
from desktop_app.economics.rates import Rates
from desktop_app.economics.spend import SpendRow, spend_rows
from desktop_app.economics.spend_summary import Key as FamilyMonth
from desktop_app.economics.spend_summary import Sums

DIMENSIONS: Mapping[str, str] = {
    "tool": "Tool", "subscription": "Subscription", "function": "Function", "vendor": "Vendor", "team": "Team",
    "cost-centre": "Cost centre", "use-case": "Use case", "spend-class": "Class",
}  # fmt: skip
"""What spend can be divided by, with a title."""

_NAMES = {
    "tool": "SELECT id, name FROM tool", "subscription": "SELECT id, name FROM subscription",
    "vendor": "SELECT id, name FROM vendor", "team": "SELECT id, name FROM team",
    "use-case": "SELECT id, name FROM use_case",
}  # fmt: skip
_RECORDED = "as recorded"


@dataclass(frozen=True)
class Entry:
    """A part of a row of spend; `key` is None where it is not allocated or not known, `method` says how it came."""

    row: SpendRow
    key: Key
    method: str
    original: int  # micro-units of the row's currency
    amount: int | None  # micro-units of the reporting currency; None without a rate


@dataclass(frozen=True)
class BreakdownRow:
    """One value of a dimension: micro-units of `currency` a month, in the order of the breakdown's months."""

    key: Key
    name: str
    currency: str
    amounts: tuple[int, ...]

    @property
    def total(self) -> int:
        """The sum of the months."""
        return sum(self.amounts)


@dataclass(frozen=True)
class Slice:
    """Some values of a dimension together: `name` is None where they are what is left besides the largest."""

    name: str | None
    keys: frozenset[Key]
    amounts: tuple[int, ...]  # micro-units a month


@dataclass(frozen=True)
class Breakdown:
    """Spend by month and one dimension in the reporting `currency`, largest first; `apart` has what has no rate."""

    dimension: str
    currency: str
    months: tuple[str, ...]
    rows: tuple[BreakdownRow, ...]
    apart: tuple[BreakdownRow, ...]

    @property
    def total(self) -> int:
        """The sum of all rows, in micro-units of the reporting currency."""
        return sum(row.total for row in self.rows)

    @property
    def totals(self) -> tuple[int, ...]:
        """The sum of every month."""
        return tuple(sum(row.amounts[place] for row in self.rows) for place in range(len(self.months)))

    def share(self, amount: int) -> Fraction | None:
        """Return an amount's share of all of it; None where all of it is nothing or less."""
        return Fraction(amount, self.total) if self.total > 0 else None

    def slices(self, most: int) -> tuple[Slice, ...]:
        """Return the largest rows, the others together, and last what is not allocated or not known."""
        known = [row for row in self.rows if row.key is not None]
        found = [Slice(row.name, frozenset({row.key}), row.amounts) for row in known[:most]]
        if rest := known[most:]:
            sums = tuple(sum(row.amounts[place] for row in rest) for place in range(len(self.months)))
            found.append(Slice(None, frozenset(row.key for row in rest), sums))
        return (*found, *(Slice(row.name, frozenset({None}), row.amounts) for row in self.rows if row.key is None))


class Spending:
    """What counts as spend between two months (such as 2026-07, both included), to be divided in several ways."""

    def __init__(
        self, conn: sqlite3.Connection, as_of: str, currency: str, first: str, last: str,
        sums: Mapping[FamilyMonth, Sums] | None = None,
    ) -> None:  # fmt: skip
        """Read it; `sums` is what `summed` gives, for who has asked for it already."""
        self.conn, self.as_of, self.currency = conn, as_of, currency
        self.months = tuple(months_between(first, last))
        if not self.months:
            raise CatalogError(f"{first} is later than {last}: a period ends where it begins, or later.")
        self.until = max(as_of, month_end(last))
        back = len(months_between(first, self.until[:7]))
        self.rows = tuple(
            row
            for row in spend_rows(conn, as_of=self.until, months=back, sums=sums)
            if row.counted and first <= row.month <= last and (row.basis != "committed" or row.month <= as_of[:7])
        )
        self.rates = Rates(conn)
        self.allocations = Allocations(conn)
        self._memory: dict[str, Mapping[Key, str]] = {}

    def convert(self, row: SpendRow) -> int | None:
        """Return a row in the reporting currency at the rate of its month's end; None without a rate."""
        return self.rates.convert(row.net, row.currency, self.currency, month_end(row.month))

    def entries(self, dimension: str) -> Iterator[Entry]:
        """Yield the parts of every row by a dimension. Raises CatalogError where there is no such dimension."""
        if dimension not in DIMENSIONS:
            raise CatalogError(f"Spend is not divided by {dimension!r}; it is by: {', '.join(DIMENSIONS)}.")
        for row in self.rows:
            split = self._split(dimension, row)
            converted = self.convert(row)
            originals = split.divide(row.net)
            amounts = [None] * len(originals) if converted is None else split.divide(converted)
            for (key, _), original, amount in zip(split.shares, originals, amounts, strict=True):
                yield Entry(row, key, NOTHING if key is None else split.method, original, amount)

    def _split(self, dimension: str, row: SpendRow) -> Split:
        if dimension == "tool":
            return _whole(row.tool_id)
        if dimension == "subscription":
            contract = self.allocations.subscription_of(row)
            return _whole(None if contract is None else int(contract["id"]))
        if dimension == "vendor":
            return _whole(row.vendor_id)
        if dimension == "function":
            return _whole(self._functions.get(row.tool_id or 0))
        if dimension == "team":
            return self.allocations.teams(row)
        if dimension == "use-case":
            return self.allocations.use_cases(row)
        return self._centres(row) if dimension == "cost-centre" else self._classes(row)

    def _centres(self, row: SpendRow) -> Split:
        """The cost centre a line was booked to, or that of the team it names, else the teams', the subscription's."""
        centres = self.allocations.team_centres
        if row.cost_centre:
            named = self.allocations.team_named(row.cost_centre)
            centre = (centres.get(named) if named is not None else None) or row.cost_centre
            return Split(((centre, Fraction(1)),), "booked")
        subscription = self.allocations.subscription_of(row)
        own = subscription["cost_centre"] if subscription is not None else None
        split = self.allocations.teams(row)
        known = [(centres.get(key) if isinstance(key, int) else None, share) for key, share in split.shares]
        if all(centre is None for centre, _ in known):
            return _whole(own)
        return Split(_merged(known), split.method)

    def _classes(self, row: SpendRow) -> Split:
        """A use case's class beats the subscription's, that one the tool's."""
        subscription = self.allocations.subscription_of(row)
        own = (subscription["spend_class"] if subscription is not None else None) or self._tool_classes.get(
            row.tool_id or 0
        )
        split = self.allocations.use_cases(row)
        shares = [(self._case_classes.get(key) or own, share) for key, share in split.shares]
        return Split(_merged(shares), _RECORDED)

    @property
    def _functions(self) -> Mapping[Key, str]:
        return self._read("SELECT tool_id, min(function) FROM tool_function WHERE is_primary = 1 GROUP BY tool_id")

    @property
    def _tool_classes(self) -> Mapping[Key, str]:
        return self._read("SELECT id, spend_class FROM tool WHERE spend_class IS NOT NULL")

    @property
    def _case_classes(self) -> Mapping[Key, str]:
        return self._read("SELECT id, spend_class FROM use_case WHERE spend_class IS NOT NULL")

    def _read(self, sql: str) -> Mapping[Key, str]:
        if sql not in self._memory:
            self._memory[sql] = dict(self.conn.execute(sql).fetchall())
        return self._memory[sql]

    def by(self, dimension: str) -> Breakdown:
        """Return spend by month and a dimension; the rows add up to what counts, to the micro-unit."""
        sums: dict[tuple[Key, str], list[int]] = defaultdict(lambda: [0] * len(self.months))
        apart: dict[tuple[Key, str], list[int]] = defaultdict(lambda: [0] * len(self.months))
        places = {month: place for place, month in enumerate(self.months)}
        for entry in self.entries(dimension):
            into = sums if entry.amount is not None else apart
            currency = self.currency if entry.amount is not None else entry.row.currency
            amount = entry.original if entry.amount is None else entry.amount
            into[(entry.key, currency)][places[entry.row.month]] += amount
        names = self.names(dimension)
        return Breakdown(dimension, self.currency, self.months, _rows(sums, names), _rows(apart, names))

    def names(self, dimension: str) -> Mapping[Key, str]:
        """Return how the values of a dimension are called; None is what is not allocated or not known."""
        names: dict[Key, str] = {None: "Not allocated" if dimension in ("team", "use-case") else "Not known"}
        if dimension in _NAMES:
            names |= dict(self.conn.execute(_NAMES[dimension]).fetchall())
        return names


def _whole(key: Key) -> Split:
    return WHOLE if key is None else Split(((key, Fraction(1)),), _RECORDED)


def _merged(shares: Iterable[tuple[Key, Fraction]]) -> tuple[tuple[Key, Fraction], ...]:
    sums: dict[Key, Fraction] = defaultdict(Fraction)
    for key, share in shares:
        sums[key] += share
    return tuple(sorted(sums.items(), key=lambda item: (item[0] is None, str(item[0]))))


def _rows(sums: Mapping[tuple[Key, str], Sequence[int]], names: Mapping[Key, str]) -> tuple[BreakdownRow, ...]:
    rows = [
        BreakdownRow(key, names.get(key) or function_words(str(key)), currency, tuple(amounts))
        for (key, currency), amounts in sums.items()
    ]
    return tuple(sorted(rows, key=lambda row: (row.key is None, -row.total, row.name)))
