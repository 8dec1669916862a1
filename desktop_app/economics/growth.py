"""Why spend grew between two periods: the bridge, what the business got, the plan, and the sentences about it."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.economics.breakdown import Spending
from desktop_app.economics.bridge import Bridge, bridge
from desktop_app.economics.bridge_words import sentences
from desktop_app.economics.business import Business, business
from desktop_app.economics.period import Period
from desktop_app.economics.planned import Planned, planned
from desktop_app.economics.spend import reporting_currency


@dataclass(frozen=True)
class Growth:
    """The growth between two periods; `business` is by tool."""

    bridge: Bridge
    business: Mapping[int, Business]
    plans: Sequence[Planned]
    sentences: Sequence[str]


def growth(conn: sqlite3.Connection, first: Period, second: Period, *, as_of: str) -> Growth:
    """Return why spend changed from one period to another, in the reporting currency, as known on a day (ISO)."""
    currency = reporting_currency(conn)
    later = Spending(conn, as_of, currency, second.first, second.last)
    way = bridge(conn, first, second, as_of=as_of, currency=currency, later=later)
    volumes = business(conn, first, second)
    plans = planned(conn, later, second)
    return Growth(way, volumes, plans, sentences(way, volumes, plans, _silent(way, later)))


def _silent(way: Bridge, later: Spending) -> list[str]:
    """Return the tools that were paid for up to the last month of the later period, and not in it."""
    *earlier, last = later.months
    paid = {month: {row.tool_id for row in later.rows if row.month == month and row.net > 0} for month in later.months}
    before = paid[earlier[-1]] if earlier else {one.tool_id for one in way.tools if one.before > 0}
    return [one.name for one in way.tools if one.tool_id in before - paid[last]]
