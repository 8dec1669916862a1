"""How budgets and commitments are used: burn, variance, where the present pace leads, and when they run out.

* Forecast of a budget = spent / elapsed days x days of its period; variance = (budget - spent) / budget, the FinOps
  Foundation's Budget Variance. Spend is by service period, so that a prepaid year burns month by month.
* Use of a commitment = consumed / committed (FinOps: Commitment Utilization Score). Consumed is what was metered where
  the vendor meters, else what counts as spend.
* Only months that are over count: the present month's invoices are not in yet. What has no exchange rate stands apart.
* Of a month in which a period begins or ends, the part of its spend counts that its days are of the month's.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.catalog.money import MICRO, round_along
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.calendar import add_days, days_between, month_end, month_of, part_of_month
from desktop_app.economics.drawing import Drawn, Promise, drawn
from desktop_app.economics.rates import Rates, scaled
from desktop_app.economics.shares import Part, by_team, by_use_case, spender
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.use_cases import full_months


@dataclass(frozen=True)
class Pace:
    """An amount that is used over a period; money in micro-units of `currency`, days as ISO text."""

    amount: int
    currency: str
    start: str
    end: str
    used: int
    through: str | None  # the last day that `used` covers; None before the first month is over
    by_month: tuple[tuple[str, int], ...] = ()
    apart: Mapping[str, int] | None = None  # what has no rate, by currency
    daily: Fraction | None = None  # what is used a day, where others are drawn from too; None: `used` tells it
    ahead: int = 0  # what of the use to come is drawn from others first

    @property
    def months_shown(self) -> Iterator[tuple[str, int]]:
        """The months with their use as it is shown: rounded so that they add up to the use that is shown."""
        months, exact = zip(*self.by_month, strict=True) if self.by_month else ((), ())
        yield from zip(months, round_along((Fraction(one, MICRO) for one in exact), self.currency), strict=True)

    @property
    def elapsed(self) -> Fraction:
        """The part of the period that `used` covers, 0 to 1."""
        if self.through is None:
            return Fraction(0)
        return Fraction(days_between(self.start, self.through) + 1, days_between(self.start, self.end) + 1)

    @property
    def share(self) -> Fraction:
        """Used / amount."""
        return Fraction(self.used, self.amount) if self.amount else Fraction(0)

    @property
    def forecast(self) -> int | None:
        """What is used by the end at the present pace, rounded to the micro-unit; None before a month is over."""
        if self.through is None:
            return None
        if self.daily is None:
            return round(self.used / self.elapsed)
        return round(self.used + max(Fraction(0), self.daily * days_between(self.through, self.end) - self.ahead))

    @property
    def silent_after(self) -> str | None:
        """The last month of which use is on record, where months that are over follow it without any; else None."""
        last = self.by_month[-1][0] if self.by_month else None
        return last if last and self.through and last < month_of(self.through) else None

    @property
    def over(self) -> int | None:
        """What is used beyond the amount by the end at the present pace; negative: what is left."""
        return None if self.forecast is None else self.forecast - self.amount

    @property
    def forecast_share(self) -> Fraction | None:
        """Forecast / amount."""
        return None if self.forecast is None or not self.amount else Fraction(self.forecast, self.amount)

    @property
    def variance(self) -> Fraction:
        """(amount - used) / amount."""
        return 1 - self.share

    @property
    def runs_out(self) -> str | None:
        """The day on which nothing is left; None where that is not before the end.

        What is used up already was on a day of the month that its spend tells, else the present pace tells the day.
        """
        if self.through is None or not self.amount:
            return None
        if self.used >= self.amount and (day := self._used_up(self.through)) is not None:
            return day if day < self.end else None
        daily = self.daily
        if daily is None:
            daily = Fraction(self.used, days_between(self.start, self.through) + 1)
        if daily <= 0:
            return None
        days = -((self.used - self.amount - self.ahead) // daily)
        gone = add_days(self.through, int(days))
        return gone if gone < self.end else None

    def _used_up(self, through: str) -> str | None:
        """Return the day since which nothing is left, by the months that are over, each spread over its days."""
        day, used = None, 0
        for month, micros in self.by_month:
            left, used = self.amount - used, used + micros
            if used < self.amount:
                day = None
            elif day is None:
                first, last = max(self.start, f"{month}-01"), min(through, month_end(month))
                days = days_between(first, last) + 1
                day = add_days(first, -(-left * days // micros) - 1)
        return day


@dataclass(frozen=True)
class Budget:
    """A budget with its pace; `name` says what it is for."""

    id: int
    scope: str  # company, team, tool, use_case
    scope_id: int | None
    name: str
    pace: Pace
    sheet_id: int | None
    row: int | None


@dataclass(frozen=True)
class Commitment:
    """Promised spend or a credit, with its pace."""

    id: int
    kind: str  # commitment, credit
    subscription_id: int
    name: str  # of the subscription
    tool_id: int
    team_id: int | None
    rolls_over: bool
    uneven_because: str | None
    pace: Pace
    followed: bool = False  # another one is drawn from when this one is used up
    known: tuple[str, str] | None = None  # the first and the last month of which use of its contract is on record


def budgets(
    conn: sqlite3.Connection, rows: Sequence[SpendRow], as_of: str, *, running: bool = True,
    allocations: Allocations | None = None,
) -> list[Budget]:  # fmt: skip
    """Return the budgets with what was spent of them; `running`: only those whose period `as_of` is in.

    `rows` is spend (spend_rows) that reaches back to the first day of the budgets; `allocations` is read when None.
    """
    known = [row for row in conn.execute(_BUDGETS).fetchall() if not running or row[5] <= as_of <= row[6]]
    rates = Rates(conn)
    allocations = allocations or Allocations(conn)
    teams = by_team(allocations, rows) if any(row[1] == "team" for row in known) else []
    cases = by_use_case(allocations, rows) if any(row[1] == "use_case" for row in known) else []
    found = []
    for number, scope, scope_id, name, amount, start, end, currency, sheet, place in known:
        if scope in ("team", "use_case"):
            parts: Iterable[Part] = teams if scope == "team" else cases
            spent = [(part.month, part.currency, part.net) for part in parts if part.target_id == scope_id]
        else:
            spent = [
                (row.month, row.currency, row.net)
                for row in rows
                if row.counted and (scope == "company" or row.tool_id == scope_id)
            ]
        pace = _pace(spent, amount, currency, start, end, as_of, rates)
        found.append(Budget(number, scope, scope_id, name, pace, sheet, place))
    return found


def has_any(conn: sqlite3.Connection, table: str) -> bool:
    """Tell whether there is any budget, or any commitment."""
    return conn.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None


_BUDGETS = """SELECT b.id, b.scope, b.scope_id, coalesce(team.name, t.name, u.name, 'The company') AS name, b.amount,
  b.start_date, b.end_date, b.currency, b.sheet_id, b.row
  FROM budget b LEFT JOIN team ON team.id = b.team_id LEFT JOIN tool t ON t.id = b.tool_id
  LEFT JOIN use_case u ON u.id = b.use_case_id ORDER BY b.start_date, b.id"""


def commitments(
    conn: sqlite3.Connection, rows: Sequence[SpendRow], as_of: str, allocations: Allocations | None = None
) -> list[Commitment]:
    """Return the commitments and credits that run at `as_of`, with what was consumed of them.

    Of several of one kind that a contract has at a time, the one that ends first is drawn from first.
    """
    allocations, rates = allocations or Allocations(conn), Rates(conn)
    metered: dict[int, list[tuple[str, str, int]]] = defaultdict(list)
    counted: dict[int, list[tuple[str, str, int]]] = defaultdict(list)
    for row in rows:
        subscription = spender(allocations, row)
        if subscription is not None and row.basis == "metered":
            metered[subscription].append((row.month, row.currency, row.net))
        elif subscription is not None and row.counted and row.basis != "committed":
            counted[subscription].append((row.month, row.currency, row.net))
    pools: dict[tuple[int, str, str], list[sqlite3.Row]] = defaultdict(list)
    promised = conn.execute(_COMMITMENTS).fetchall()
    for one in promised:
        pools[(one["subscription_id"], one["kind"], one["currency"])].append(one)
    found = []
    for one in promised:
        if not one["start_date"] <= as_of <= one["end_date"]:
            continue
        used = metered.get(one["subscription_id"]) or counted.get(one["subscription_id"], [])
        pace = _pace(used, one["amount"], one["currency"], one["start_date"], one["end_date"], as_of, rates)
        known = (pace.by_month[0][0], pace.by_month[-1][0]) if pace.by_month else None
        pool = pools[(one["subscription_id"], one["kind"], one["currency"])]
        own = _drawn(pool, used, as_of, rates).get(one["id"]) if len(pool) > 1 and pace.through is not None else None
        if own is not None:
            drawn_by_month = tuple(sorted(own.by_month.items()))
            pace = replace(
                pace, used=sum(own.by_month.values()), by_month=drawn_by_month, daily=own.daily, ahead=own.ahead
            )
        found.append(
            Commitment(one["id"], one["kind"], one["subscription_id"], one["name"], one["tool_id"], one["team_id"],
                       bool(one["rolls_over"]), one["uneven_because"], pace, own is not None and own.followed, known)
        )  # fmt: skip
    return found


_COMMITMENTS = """SELECT c.*, s.name, s.tool_id, s.team_id FROM commitment c
  JOIN subscription s ON s.id = c.subscription_id
  WHERE s.archived = 0 AND c.start_date IS NOT NULL AND c.end_date IS NOT NULL ORDER BY c.end_date, c.id"""


def _drawn(
    pool: Sequence[sqlite3.Row], spent: Iterable[tuple[str, str, int]], as_of: str, rates: Rates
) -> Mapping[int, Drawn]:
    """Return what is drawn from each of several commitments of one contract, in their currency."""
    last = full_months(as_of, 1)[0]
    use: dict[str, int] = defaultdict(int)
    for month, code, micros in spent:
        if month <= last:
            use[month] += rates.convert(micros, code, pool[0]["currency"], month_end(month)) or 0
    promises = [Promise(one["id"], one["amount"], one["start_date"], one["end_date"]) for one in pool]
    return drawn(promises, use, month_end(last))


def _pace(
    spent: Iterable[tuple[str, str, int]], amount: int, currency: str, start: str, end: str, as_of: str, rates: Rates
) -> Pace:
    """Add up what was used in the months of a period that are over."""
    through = min(end, month_end(full_months(as_of, 1)[0]))
    begun = through >= start
    by_month: dict[str, int] = defaultdict(int)
    apart: dict[str, int] = defaultdict(int)
    for month, code, micros in spent:
        if begun and month_of(start) <= month <= month_of(through):
            converted = rates.convert(micros, code, currency, month_end(month))
            part = part_of_month(month, start, end)
            if converted is None:
                apart[code] += scaled(micros, part)
            else:
                by_month[month] += scaled(converted, part)
    used = sum(by_month.values())
    return Pace(amount, currency, start, end, used, through if begun else None, tuple(sorted(by_month.items())), apart)
