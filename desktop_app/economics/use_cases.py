"""What a use case costs and brings, month by month: unit cost, margin, worth, and whether it is worth scaling.

* Unit cost = cost / volume, volume being the measure that the use case is counted in (FinOps: SaaS Unit Cost).
* Margin = (revenue - cost) / revenue, where the spend is cost of revenue.
* Worth = volume x the worth of one unit; what one unit of cost brings is worth / cost.
* A measure of a longer period is spread over its months by day. A month that is not measured on every day has no unit
  cost: nothing is assumed.
* A use case that mostly lives on spend that no contract fixes, such as a model API's, has no unit cost in a month that
  the imported files do not reach the end of: what is still to come is not zero. Nor has one in a month before the bills
  of such spend begin, though its contract ran: what was not imported is not zero either.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from desktop_app.catalog.money import MICRO, nearest
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.calendar import add_days, add_months, day, days_between, month_end, month_of, months_back
from desktop_app.economics.rates import Rates, summed_up
from desktop_app.economics.shares import Part, by_use_case
from desktop_app.economics.spend import spend_rows
from desktop_app.economics.spend_summary import COUNTABLE
from desktop_app.economics.volumes import BY_USE

FLAT = Fraction(2, 100)
"""A unit cost that rose by no more than this is called flat."""


@dataclass(frozen=True)
class Month:
    """One month of a use case; money in micro-units of one currency, None where it is not known."""

    month: str
    cost: int
    volume: Fraction | None = None
    revenue: int | None = None
    worth: int | None = None
    apart: Mapping[str, int] = field(default_factory=dict)  # what has no rate, by currency
    partial: bool = False  # some of its spend is still to come, or was before the lines begin that tell it
    measured: Mapping[str, Fraction] = field(default_factory=dict)  # every measure by its name in small letters

    @property
    def cost_known(self) -> bool:
        """Whether the whole cost is known, in the currency asked for."""
        return bool(self.cost) and not self.apart and not self.partial

    @property
    def unit_cost(self) -> Fraction | None:
        """Cost of one unit in whole units of currency; None without whole cost, volume or a rate."""
        if not self.cost_known or not self.volume:
            return None
        return Fraction(self.cost, MICRO) / self.volume

    @property
    def margin(self) -> Fraction | None:
        """The part of revenue that is left after cost; None without revenue, or where the whole cost is not known."""
        if not self.revenue or not self.cost_known:
            return None
        return Fraction(self.revenue - self.cost, self.revenue)


@dataclass(frozen=True)
class Verdict:
    """What the months say about growing a use case: state is scale, watch, shrinking or unknown."""

    state: str
    text: str


@dataclass(frozen=True)
class UseCaseEconomics:
    """A use case's months, oldest first, in `currency`."""

    use_case_id: int
    currency: str
    unit: str | None
    months: tuple[Month, ...]
    value_measure: str | None = None  # what shows its value, in words; a measure where one has that name
    of_one: Fraction | None = None  # what one unit is worth, whole units of `currency`

    @property
    def cost(self) -> int:
        """What all months cost, micro-units."""
        return sum(month.cost for month in self.months)

    @property
    def latest(self) -> Month | None:
        """The newest month with a unit cost."""
        return next((month for month in reversed(self.months) if month.unit_cost is not None), None)

    @property
    def verdict(self) -> Verdict:
        """Whether it is worth scaling: the last three measured months against the three before."""
        return verdict(self.months, self.unit or "units")


def verdict(months: Sequence[Month], unit: str) -> Verdict:
    """Judge by the last six months with a unit cost: scale where volume grows and a unit costs no more than before."""
    known = [month for month in months if month.unit_cost is not None][-6:]
    if len(known) < 6:
        return Verdict("unknown", f"six months with cost and {unit} are needed, there are {len(known)}")
    before, now = (_mean(half) for half in (known[:3], known[3:]))
    grown = now[0] / before[0] - 1
    dearer = now[1] / before[1] - 1 if before[1] else Fraction(0)
    moved = f"{unit} {moved_by(grown)}, cost of one {moved_by(dearer)} against the three months before"
    if grown > 0 and dearer <= FLAT:
        return Verdict("scale", f"worth scaling: {moved}")
    if grown <= 0:
        return Verdict("shrinking", f"volume does not grow: {moved}")
    return Verdict("watch", f"it grows dearer as it grows: {moved}")


@dataclass(frozen=True)
class Quarter:
    """Three months in a row, from the month `first` to `last`; cost in micro-units, unit cost in whole units."""

    first: str
    last: str
    cost: int
    volume: Fraction

    @property
    def unit_cost(self) -> Fraction:
        """Cost of one unit over the three months."""
        return Fraction(self.cost, MICRO) / self.volume


def quarters(months: Sequence[Month], count: int) -> list[Quarter]:
    """Return the last `count` periods of three months, oldest first; none where a month of them has no unit cost.

    They end with the newest month that has one, at most three months before the last of `months`.
    """
    newest = next((n for n in reversed(range(len(months))) if months[n].unit_cost is not None), -1)
    taken = months[max(0, newest + 1 - 3 * count) : newest + 1]
    if len(months) - 1 - newest > 3 or len(taken) < 3 * count or any(one.unit_cost is None for one in taken):
        return []
    return [
        Quarter(three[0].month, three[2].month, sum(one.cost for one in three),
                sum((one.volume or Fraction(0) for one in three), Fraction(0)))
        for three in (taken[n : n + 3] for n in range(0, len(taken), 3))
    ]  # fmt: skip


def _mean(months: Sequence[Month]) -> tuple[Fraction, Fraction]:
    volume = sum((month.volume or Fraction(0) for month in months), Fraction(0))
    return volume, Fraction(sum(month.cost for month in months), MICRO) / volume


def moved_by(change: Fraction) -> str:
    """Say a relative change in whole percent: "up 5 %", "as before"."""
    whole = nearest(abs(change) * 100)
    return "as before" if whole == 0 else f"{'up' if change > 0 else 'down'} {whole} %"


def economics_of(
    conn: sqlite3.Connection, as_of: str, currency: str, months: int = 12, parts: Iterable[Part] | None = None
) -> dict[int, UseCaseEconomics]:
    """Return the economics of every use case for the full months before the month of `as_of` (ISO).

    `parts` is spend that was divided before (by_use_case), read anew when None.
    """
    wanted = full_months(as_of, months)
    if parts is None:
        parts = by_use_case(Allocations(conn), spend_rows(conn, as_of=as_of, months=months + 1))
    parts = [part for part in parts if part.target_id is not None]
    costs: dict[tuple[int | None, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for part in parts:
        costs[(part.target_id, part.month)][part.currency] += part.net
    rates = Rates(conn)
    spans = _spans(conn, parts)
    reached, begun = _known_until(parts, spans), _known_since(conn, parts, spans, rates, currency)
    measured = _measured(conn, rates, currency)
    found = {}
    sql = "SELECT id, unit, value_measure, value_per_unit, currency FROM use_case WHERE archived = 0 ORDER BY id"
    for row in conn.execute(sql):
        worth = _worth(row, rates, currency, as_of)
        made = tuple(
            _month(month, costs[(row["id"], month)], measured.get((row["id"], month), {}), row["unit"], worth, rates,
                   currency, partial=month_end(month) > reached.get(row["id"], month_end(month))
                   or month < begun.get(row["id"], month))
            for month in wanted
        )  # fmt: skip
        found[row["id"]] = UseCaseEconomics(row["id"], currency, row["unit"], made, row["value_measure"], worth)
    return found


def full_months(as_of: str, count: int) -> list[str]:
    """Return the months that are over: the month of `as_of` counts on its last day only."""
    last = month_of(as_of) != month_of(add_days(as_of, 1))
    return months_back(as_of if last else add_months(f"{month_of(as_of)}-01", -1), count)


def _month(
    month: str, cost: Mapping[str, int], measured: Mapping[str, Fraction], unit: str | None, worth: Fraction | None,
    rates: Rates, currency: str, *, partial: bool,
) -> Month:  # fmt: skip
    whole, apart = summed_up(dict(sorted(cost.items())), rates, currency, month_end(month))
    volume = measured.get((unit or "").casefold())
    revenue = measured.get("revenue")
    return Month(
        month,
        whole,
        volume,
        None if revenue is None else round(revenue * MICRO),
        None if worth is None or volume is None else round(worth * volume * MICRO),
        apart,
        partial,
        measured,
    )


Spans = Mapping[int | None, tuple[str, str]]
"""The first and the last day that the lines of tools reach; None stands for the lines of no tool."""


def _known_until(parts: Sequence[Part], spans: Spans) -> Mapping[int, str]:
    """Return the last day that lines reach, by use case; of those whose spend is mostly fixed by no contract.

    What is metered reaches to its last day, an invoice or a payment to the end of its month.
    """
    fixed = _fixed(parts)
    weights: dict[int, int] = defaultdict(int)
    bought: dict[int, set[int | None]] = defaultdict(set)
    for part in parts:
        if part.target_id is None:
            continue
        if (part.target_id, part.tool_id) in fixed:
            weights[part.target_id] -= part.net
        else:
            weights[part.target_id] += part.net
            bought[part.target_id].add(part.tool_id)
    wanted = {target: tools for target, tools in bought.items() if weights[target] >= 0}
    found = {target: max(spans[tool][1] if tool in spans else "" for tool in tools) for target, tools in wanted.items()}
    return {target: until for target, until in found.items() if until}


def _known_since(
    conn: sqlite3.Connection, parts: Sequence[Part], spans: Spans, rates: Rates, currency: str
) -> Mapping[int, str]:
    """Return the first month from which lines tell the whole cost, by use case, where a contract by use began before.

    A tool that is no more than FLAT of the cost from then on is not waited for.
    """
    late = {
        tool: month_of(spans[tool][0]) for tool, start in _contracts_by_use(conn)
        if tool in spans and start < f"{month_of(spans[tool][0])}-01"
    }  # fmt: skip
    found: dict[int, str] = {}
    for target, tool in {(part.target_id, part.tool_id) for part in parts if part.tool_id in late}:
        costs = [
            (part.tool_id == tool, rates.convert(part.net, part.currency, currency, month_end(part.month)) or 0)
            for part in parts if part.target_id == target and part.month >= late[tool]
        ]  # fmt: skip
        if target is not None and sum(cost for its, cost in costs if its) > FLAT * sum(cost for _, cost in costs):
            found[target] = max(found.get(target, ""), late[tool])
    return found


def _contracts_by_use(conn: sqlite3.Connection) -> Iterable[tuple[int, str]]:
    """Return the tools that are priced by use, with the first day of their first contract, where it is known."""
    return conn.execute(
        """SELECT tool_id, min(coalesce(s.started_on, t.start_date)) AS first
        FROM subscription s LEFT JOIN term t ON t.subscription_id = s.id
        WHERE s.archived = 0 AND s.pricing_model IN (SELECT value FROM json_each(?))
        GROUP BY tool_id HAVING first IS NOT NULL""",
        (json.dumps(sorted(BY_USE)),),
    ).fetchall()


def _fixed(parts: Iterable[Part]) -> set[tuple[int | None, int | None]]:
    """Return the use cases and tools of which a contract's price is a part of the spend."""
    return {(part.target_id, part.tool_id) for part in parts if part.committed}


def _spans(conn: sqlite3.Connection, parts: Sequence[Part]) -> Spans:
    """Return what the lines reach of the tools whose spend no contract fixes."""
    fixed = _fixed(parts)
    tools = {part.tool_id for part in parts if (part.target_id, part.tool_id) not in fixed}
    if not tools:
        return {}
    others = " OR tool_id IS NULL" if None in tools else ""
    rows = conn.execute(
        f"""SELECT tool_id, min(service_from), max(CASE basis WHEN 'metered' THEN service_to END),
              max(CASE basis WHEN 'metered' THEN NULL ELSE service_to END)
            FROM live_line WHERE {COUNTABLE} AND (tool_id IN (SELECT value FROM json_each(:tools)){others})
            GROUP BY tool_id""",
        {"tools": json.dumps([tool for tool in tools if tool is not None])},
    )
    return {row[0]: (row[1], max(row[2] or "", month_end(month_of(row[3])) if row[3] else "")) for row in rows}


def _worth(row: sqlite3.Row, rates: Rates, currency: str, as_of: str) -> Fraction | None:
    if not row["value_per_unit"] or not row["currency"]:
        return None
    factor = rates.factor(row["currency"], currency, as_of)
    return None if factor is None else Fraction(row["value_per_unit"]) * factor


def _measured(conn: sqlite3.Connection, rates: Rates, currency: str) -> Mapping[tuple[int, str], dict[str, Fraction]]:
    """Return each metric by use case and month that it was measured for on every day.

    Revenue is in the currency asked for, left out where no rate is known. A week at the edge of a month is no measure
    of that month: beside its whole cost it would make a unit dear.
    """
    sums: dict[tuple[int, str, str], Fraction] = defaultdict(Fraction)
    days: dict[tuple[int, str, str], int] = defaultdict(int)
    until: dict[tuple[int, str], str] = {}  # the last day that is measured so far
    for row in conn.execute("SELECT * FROM measure ORDER BY use_case_id, period_start, period_end, id"):
        value, start, end = Fraction(row["value"]), row["period_start"], row["period_end"]
        if row["currency"]:
            factor = rates.factor(row["currency"], currency, end)
            if factor is None:
                continue
            value *= factor
        metric = str(row["metric"]).casefold()
        whose = (row["use_case_id"], metric)
        begun = max(start, add_days(until[whose], 1)) if whose in until else start
        until[whose] = max(end, until.get(whose, end))
        for month, share in month_shares(start, end):
            key = (row["use_case_id"], month, metric)
            sums[key] += value * share
            days[key] += max(0, days_between(max(begun, f"{month}-01"), min(end, month_end(month))) + 1)
    found: dict[tuple[int, str], dict[str, Fraction]] = defaultdict(dict)
    for (use_case, month, metric), summed in sums.items():
        if days[use_case, month, metric] >= int(month_end(month)[8:]):
            found[(use_case, month)][metric] = summed
    return found


def month_shares(start: str, end: str) -> list[tuple[str, Fraction]]:
    """Return the months of a period, each with its share of the days; the shares add up to one."""
    whole = days_between(start, end) + 1
    shares = []
    while start <= end:
        until = min(end, month_end(month_of(start)))
        shares.append((month_of(start), Fraction((day(until) - day(start)).days + 1, whole)))
        start = add_days(until, 1)
    return shares
