"""How many people used a tool in a month, and what each of them cost: the unit of what is bought by the seat.

* Active in a month: the people whose last activity lies in the 30 days up to the end of a report; a report is of the
  month in which it ends, up to the 14th day of the month before. Of several reports of one month the last counts.
* Unit cost = spend / active users (FinOps: SaaS Unit Cost), over three months: cost / (people x months).
* A month tells nothing where a contract with seats has no report of it, where a report looks back on less than four
  weeks, or where reports count another kind of activity (log-ins, actions) than the newest one.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from desktop_app.economics.calendar import add_months, month_end, month_of
from desktop_app.economics.rates import Rates, summed_up
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.use_cases import Month, full_months

_EARLY = 14  # a report that ends up to this day of a month tells more of the month before

_REPORTS = """SELECT o.id, o.subscription_id, s.tool_id, o.covers_to, o.reports FROM activity_source o
  JOIN subscription s ON s.id = o.subscription_id AND s.archived = 0
  WHERE o.reports <> 'none' AND o.telemetry_off = 0 AND o.data_date <= ?1 AND coalesce(o.retention_days, 28) >= 28
    AND (o.covers_from IS NULL OR julianday(o.covers_to) - julianday(o.covers_from) >= 27)
  ORDER BY o.covers_to, o.id"""

_WITH_SEATS = """SELECT DISTINCT s.tool_id, s.id FROM subscription s WHERE s.archived = 0 AND EXISTS (
  SELECT 1 FROM seat WHERE seat.subscription_id = s.id AND seat.free = 0)"""

_ACTIVE = """SELECT json_extract(r.value, '$[1]'), json_extract(r.value, '$[2]'),
    count(DISTINCT coalesce(seat.person_id, -seat.id))
  FROM activity a JOIN json_each(?1) r ON json_extract(r.value, '$[0]') = a.source_id
  JOIN seat ON seat.id = a.seat_id AND seat.free = 0
  WHERE a.voided_by IS NULL AND a.last_active > date(json_extract(r.value, '$[3]'), '-30 days') GROUP BY 1, 2"""

Known = Mapping[int, Mapping[str, int]]
"""Active people by tool and month."""


def active_users(conn: sqlite3.Connection, as_of: str, least: int = 1) -> Known:
    """Return how many people were active by tool and month, of tools with at least so many months of reports."""
    kinds: dict[int, str] = {}
    chosen: dict[tuple[int, str], dict[int, tuple[int, str, str]]] = defaultdict(dict)
    for number, subscription, tool, until, kind in conn.execute(_REPORTS, (as_of,)):
        month = until[:7] if int(until[8:10]) > _EARLY else month_of(add_months(f"{until[:7]}-01", -1))
        chosen[(tool, month)][subscription] = (number, until, kind)
        kinds[tool] = kind
    wanted: dict[int, set[int]] = defaultdict(set)
    for tool, subscription in conn.execute(_WITH_SEATS) if chosen else ():
        wanted[tool].add(subscription)
    whole = {
        (tool, month): reports
        for (tool, month), reports in chosen.items()
        if wanted[tool] <= set(reports) and all(kind == kinds[tool] for _, _, kind in reports.values())
    }
    months: dict[int, int] = defaultdict(int)
    for tool, _ in whole:
        months[tool] += 1
    sources = [
        (number, tool, month, until)
        for (tool, month), reports in whole.items() if months[tool] >= least
        for number, until, _ in reports.values()
    ]  # fmt: skip
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for tool, month, count in conn.execute(_ACTIVE, (json.dumps(sources),)) if sources else ():
        found[tool][month] = count
    return found


def months_of_tools(
    active: Known, spend: Iterable[SpendRow], rates: Rates, currency: str, as_of: str
) -> Mapping[int, Sequence[Month]]:
    """Return the last twelve full months of each tool of `active`: cost in `currency`, people as the volume."""
    months = full_months(as_of, 12)
    costs: dict[tuple[int, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in spend:
        if row.counted and row.tool_id is not None and row.tool_id in active:
            costs[(row.tool_id, row.month)][row.currency] += row.net
    return {
        tool: tuple(_month(month, costs[(tool, month)], people.get(month), rates, currency) for month in months)
        for tool, people in sorted(active.items())
    }


def _month(month: str, cost: Mapping[str, int], people: int | None, rates: Rates, currency: str) -> Month:
    whole, apart = summed_up(dict(sorted(cost.items())), rates, currency, month_end(month))
    return Month(month, whole, None if people is None else Fraction(people), apart=apart)
