"""The bills of subscriptions as verification compares them: lines that count as spend, with file, sheet and row."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property

from desktop_app.economics.allocation import Allocations
from desktop_app.economics.billed_periods import Charge
from desktop_app.economics.billing import Billing
from desktop_app.economics.calendar import add_days, month_end, whole_months
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.standing import COUNTS, RECONCILES, LineParts, Standings

_WHOLE_FILES = ("ledger", "card", "expense")
"""Channels whose files hold the bills of every vendor: a newer one without a vendor says that it billed nothing."""

Rest = tuple[str, int]
"""What no subscription is known for: ("tool", id), ("expense", tool) or ("vendor", id)."""


class Bills:
    """The charges of some tools up to a day (ISO), by the subscription they are of."""

    def __init__(self, conn: sqlite3.Connection, as_of: str, tools: Collection[int]) -> None:
        self._conn, self._as_of = conn, as_of
        self._allocations = Allocations(conn)
        self._places = _places(conn)
        self._by_subscription: dict[int, list[Charge]] = defaultdict(list)
        self._expensed: dict[int, list[Charge]] = defaultdict(list)
        self._rest: dict[Rest, list[Charge]] = defaultdict(list)
        ids = [row[0] for row in conn.execute(_LINES, {"tools": json.dumps(list(tools)), "as_of": as_of})]
        for one in Standings(conn, as_of).lines(ids) if ids else ():
            self._take(one)
        for number, expensed in self._expensed.items():
            if not self._by_subscription[number]:  # else somebody has a plan of his own beside it
                self._by_subscription[number] = expensed
        for charges in (*self._by_subscription.values(), *self._rest.values()):
            charges[:] = _days_together(charges)

    def of(self, subscription: int, cycle: int, late: int, *, since: str, vendor: int, tiers: bool) -> Billing:
        """Return the bills of a subscription; `since` is the day from which they are to be known.

        With `tiers` the seats of much cheaper plans are seats too.
        """
        charges = self._by_subscription.get(subscription, ())
        return Billing(
            charges, cycle, late, self.known_until(vendor, since), self._prices.get(subscription), tiers=tiers
        )

    @cached_property
    def _prices(self) -> Mapping[int, Mapping[str, Sequence[Fraction]]]:
        """What a seat and month costs by contract, now or at any time, by subscription and currency."""
        found: dict[int, dict[str, list[Fraction]]] = defaultdict(lambda: defaultdict(list))
        for number, currency, price, months in self._conn.execute(_PRICES):
            if Fraction(price) > 0:
                found[number][currency].append(Fraction(price) / max(1, months))
        return found

    def rest(self, what: Rest, late: int, *, since: str, vendor: int) -> Billing:
        """Return the bills of which no subscription is known."""
        return Billing(self._rest.get(what, ()), 1, late, self.known_until(vendor, since))

    def unclear(self, tool: int, vendor: int, day: str) -> list[Charge]:
        """Return the charges for service from a day on that may be of any subscription of a tool."""
        found = [*self._rest.get(("tool", tool), ()), *self._rest.get(("vendor", vendor), ())]
        return sorted((one for one in found if one.net > 0 and one.end >= day), key=lambda one: (one.start, one.line))

    def known_until(self, vendor: int, day: str) -> str:
        """Return up to when a vendor's bills are known: by the kinds of files that named it before a day."""
        found = ""
        for (whose, channel), (first, last) in self._files.items():
            if whose == vendor and first < day:
                found = max(found, self._newest[channel] if channel in _WHOLE_FILES else last)
        return found

    @cached_property
    def _files(self) -> Mapping[tuple[int | None, str], tuple[str, str]]:
        """The first and last day of what each kind of file says of a vendor."""
        rows = self._conn.execute(_REACH, {"as_of": self._as_of})
        return {(vendor, channel): (first, last) for vendor, channel, first, last in rows}

    @cached_property
    def _newest(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for (_, channel), (_, last) in self._files.items():
            found[channel] = max(found.get(channel, ""), last)
        return found

    def _take(self, one: LineParts) -> None:
        line = one.line
        expensed = line["channel"] == "expense" and line["tool_id"] is not None
        if expensed:
            self._rest[("expense", line["tool_id"])] += self._charges(one, whole=True)
        if one.standing == RECONCILES:
            return
        charges = list(self._charges(one, whole=one.standing == COUNTS))
        account = None if line["channel"] in ("card", "expense") else line["billing_account"]
        row = SpendRow(
            one.parts[0].month, line["vendor_id"], line["tool_id"], line["subscription_id"], account, line["currency"],
            line["net"], line["basis"], line["channel"], line["centre"] or None, counted=True,
        )  # fmt: skip
        subscription = None if line["tool_id"] is None else self._allocations.subscription_of(row)
        if subscription is not None and expensed and line["subscription_id"] is None:
            self._expensed[int(subscription["id"])] += charges
        elif subscription is not None:
            self._by_subscription[int(subscription["id"])] += charges
        elif line["tool_id"] is not None:
            self._rest[("tool", line["tool_id"])] += charges
        else:
            self._rest[("vendor", line["vendor_id"])] += charges

    def _charges(self, one: LineParts, *, whole: bool) -> Iterator[Charge]:
        """Yield a line as charges: whole, or those of its months that count."""
        line = one.line
        if whole:
            spans = [(one.start, _last_day(one.start, one.end), int(line["net"]))]
        else:
            spans = [
                (max(one.start, f"{part.month}-01"), min(one.end, month_end(part.month)), part.net)
                for part in one.parts
                if part.counts
            ]
        whose = "/".join(str(line[name] or "") for name in ("billing_account", "centre"))
        place = self._places.get(line["sheet_id"], "")
        if place and line["row"]:
            place = f"{place}, row {line['row']}"
        for start, end, net in spans:
            yield Charge(
                line["id"], line["date"], start, end, line["currency"], net, _number(line["quantity"]),
                (line["invoice_number"] or "").strip(), whose, line["basis"] == "metered", place,
            )  # fmt: skip


_PRICES = """SELECT s.id, coalesce(e.currency, s.currency), e.unit_price, s.period_months FROM entitlement e
  JOIN subscription s ON s.id = e.subscription_id WHERE e.unit_price IS NOT NULL AND e.quantity IS NOT NULL
  AND coalesce(e.currency, s.currency) IS NOT NULL ORDER BY e.id"""
_LINES = """SELECT l.id FROM live_line l WHERE l.in_scope = 1 AND l.line_kind <> 'tax' AND l.date <= :as_of
  AND (l.tool_id IN (SELECT value FROM json_each(:tools)) OR (l.tool_id IS NULL AND l.vendor_id IN (
    SELECT t.vendor_id FROM tool t WHERE t.id IN (SELECT value FROM json_each(:tools)))))"""
_REACH = """SELECT vendor_id, channel, min(date), max(max(date, CASE basis WHEN 'metered' THEN min(service_to, :as_of)
  ELSE date END)) FROM live_line WHERE date <= :as_of GROUP BY vendor_id, channel"""


def _days_together(charges: Sequence[Charge]) -> list[Charge]:
    """Add up what was metered for one day: such files have a line for every model and project of it."""
    found: dict[tuple[object, ...], Charge] = {}
    for place, one in enumerate(charges):
        key = (one.start, one.end, one.currency, one.whose, one.invoice) if one.metered and one.net > 0 else (place,)
        held = found.get(key)
        found[key] = one if held is None else replace(held, net=held.net + one.net, date=max(held.date, one.date))
    return list(found.values())


def _last_day(start: str, end: str) -> str:
    """Return the last day of service, also of a period that is written up to the first day of the next."""
    day_before = add_days(end, -1)
    return day_before if whole_months(start, end) is None and whole_months(start, day_before) else end


def _number(text: str | None) -> Fraction | None:
    try:
        return Fraction(text) if text else None
    except ValueError:
        return None


def _places(conn: sqlite3.Connection) -> Mapping[int, str]:
    found = {}
    for number, file, sheet in conn.execute(
        "SELECT s.id, f.name, s.name FROM source_sheet s JOIN source_file f ON f.id = s.file_id"
    ):
        found[number] = file if sheet in file else f"{file}, {sheet}"
    return found
