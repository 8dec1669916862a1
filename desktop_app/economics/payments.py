"""Which bill a payment pays, or a ledger books: the same money, in the months and for the tools that the bill is for.

A card statement or a bank's line has a day and an amount. A bill of the same vendor over exactly that amount, tax
included, written a few days before, is what was paid: what the payment says of spend is what the bill says, so that a
year that is paid at once is not its first month's, and a tool that the card names otherwise is not bought twice. Each
bill is paid once, by the payment nearest to it. A payment that states a service period of its own keeps it. A ledger's
line that states none books the vendor's invoice of its number, alone or with others of that number that come to as much
as the invoice, each its part of it; else it is found as a card's charge is.
"""

from __future__ import annotations

import json
import sqlite3
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from desktop_app.economics.calendar import add_days, days_between, month_of
from desktop_app.economics.credits import corrected_periods

_EARLY, _SOON, _LATE = 3, 10, 45  # days: before the bill is written; after it, by card; by bank
_BILLS = ("vendor", "ledger")  # the channels whose files hold bills
_BY_CARD = ("card", "expense")


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a line: micro-units net for a tool and service period (ISO days, both included)."""

    tool: int | None
    start: str
    end: str
    net: int


class Places:
    """The lines that belong elsewhere than they say: credits to what they correct, payments to what they pay.

    `vendors` are those looked at for payments (`paying`); `whose` is SQL of the vendors looked at for credits, with its
    parameters `given`.
    """

    def __init__(
        self, conn: sqlite3.Connection, vendors: Collection[int], whose: str = "1",
        given: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        self._periods = corrected_periods(conn, whose, given)
        self._paid = _paid(conn, vendors, self._periods) if vendors else {}

    @property
    def lines(self) -> list[int]:
        """The ids of these lines."""
        return [*self._periods, *self._paid]

    def of_tools(self, tools: Collection[int | None]) -> list[int]:
        """Return the payments that pay for some tools, whatever they name."""
        return [number for number, shares in self._paid.items() if any(one.tool in tools for one in shares)]

    def lasting(self, days: int) -> list[int]:
        """Return the payments of one bill whose service period has at least so many days."""
        return [
            number for number, (first, *others) in self._paid.items()
            if not others and days_between(first.start, first.end) >= days - 1
        ]  # fmt: skip

    def shares(self, line: int, own: Share) -> Sequence[Share]:
        """Return what a line is for; `own` is what it says itself."""
        if line in self._paid:
            return self._paid[line]
        return (Share(own.tool, *self._periods[line], own.net),) if line in self._periods else (own,)


def paying(families: Iterable[tuple[Any, ...]]) -> set[int]:
    """Return the vendors that have both bills and payments; families are (vendor, …, basis, channel, cost centre)."""
    paid, billed, booked = set[int](), set[int](), set[int]()
    for vendor, *_, basis, channel, _ in families:
        if vendor is not None:
            if _is_payment(basis, channel):
                paid.add(vendor)
            elif basis == "billed" and channel in _BILLS:
                (billed if channel == "vendor" else booked).add(vendor)
    return (paid & (billed | booked)) | (billed & booked)


def _is_payment(basis: str, channel: str) -> bool:
    return basis == "paid" or channel in _BY_CARD


@dataclass(slots=True)
class _Bill:
    """An invoice, or a line without a number: when it was written, of which tools it is, and the part meant of it.

    The part is what lies between two shares of the whole, so that the parts of several lines add up to it.
    """

    date: str
    lines: tuple[int, ...]
    tools: frozenset[int | None]
    part: tuple[Fraction, Fraction] = (Fraction(0), Fraction(1))

    def part_of(self, share: Share) -> Share:
        """Return the part of a share of the whole."""
        begun, ended = self.part
        return share if ended - begun == 1 else replace(share, net=round(share.net * ended) - round(share.net * begun))


def _paid(
    conn: sqlite3.Connection, vendors: Collection[int], periods: Mapping[int, tuple[str, str]]
) -> dict[int, tuple[Share, ...]]:
    """Return the shares of the payments whose bill says otherwise than they do."""
    given = {"vendors": json.dumps(sorted(vendors))}
    found = _booked(conn, given)
    payments: dict[tuple[int, str, int], list[sqlite3.Row]] = defaultdict(list)
    for row in conn.execute(_PAYMENTS, given):
        if row["id"] not in found:
            payments[(row["vendor_id"], row["currency"], row["amount"])].append(row)
    named = {bill.lines for _, bill in found.values()}
    bills: dict[tuple[int, str, int], dict[str, list[_Bill]]] = defaultdict(lambda: defaultdict(list))
    given["amounts"] = json.dumps(sorted({amount for _, _, amount in payments}))
    for row in conn.execute(_INVOICES, given) if payments else ():
        key = (row["vendor_id"], row["currency"], row["payable"])
        if key in payments:
            bills[key][row["channel"]].append(_bill(row, row["date"]))
    for key, by_channel in bills.items():
        for channel in _BILLS:  # the same bill may stand in both: a payment takes one of each
            paid = [row for row in payments[key] if not row["booked"]]
            for payment, bill in _matched(paid, by_channel.get(channel, ())):
                found.setdefault(payment["id"], (payment, bill))
        free = [bill for bill in by_channel.get("vendor", ()) if bill.lines not in named]
        for payment, bill in _matched([row for row in payments[key] if row["booked"]], free):
            found[payment["id"]] = payment, bill
    shares = _shares(conn, [line for _, bill in found.values() for line in bill.lines], periods)
    placed = {}
    for number, (row, bill) in found.items():
        own = [bill.part_of(shares[one]) for one in bill.lines if one in shares]
        # Of a bill that names its vendor alone, the payment may know the tool.
        placed[number] = row, tuple(one if one.tool is not None else replace(one, tool=row["tool_id"]) for one in own)
    return {number: those for number, (row, those) in placed.items() if those and _differs(row, those)}


def _booked(conn: sqlite3.Connection, given: Mapping[str, str]) -> dict[int, tuple[sqlite3.Row, _Bill]]:
    """Return a ledger's lines with the invoices in the vendor's file that have their number and come to as much.

    Several lines of one number may come to as much together: each then books its part of the invoice.
    """
    found = {}
    passed: dict[tuple[int, str, str], int] = defaultdict(int)
    for row in conn.execute(_BOOKED, given):
        bill = _bill(row, row["billed_on"])
        if row["amount"] != row["payable"] and row["net"] != row["whole"]:
            key = (row["vendor_id"], row["currency"], row["number"])
            begun = passed[key]
            passed[key] += row["amount"]
            bill.part = Fraction(begun, row["together"]), Fraction(passed[key], row["together"])
        found[row["id"]] = row, bill
    return found


def _bill(row: sqlite3.Row, day: str) -> _Bill:
    """Return a bill of a day; `row` has its lines and tools as texts, which mostly name one."""
    lines, tools = (
        (int(text[1:-1]),) if text[1:-1].isdecimal() else json.loads(text) for text in (row["lines"], row["tools"])
    )
    return _Bill(day, tuple(sorted(lines)), frozenset(tools))


def _matched(payments: Sequence[sqlite3.Row], bills: Sequence[_Bill]) -> Iterator[tuple[sqlite3.Row, _Bill]]:
    """Yield payments with their bills: first those of one tool, of these the nearest days."""
    ordered = sorted(bills, key=lambda bill: bill.date)
    dates = [bill.date for bill in ordered]
    near = []
    for place, row in enumerate(payments):
        late = _SOON if row["booked"] or row["channel"] in _BY_CARD else _LATE
        first = bisect_left(dates, add_days(row["date"], -late))
        for at in range(first, bisect_right(dates, add_days(row["date"], _EARLY))):
            bill = ordered[at]
            days = abs(days_between(bill.date, row["date"]))
            near.append(
                (row["tool_id"] not in bill.tools, days, bill.date, row["date"], bill.lines, row["id"], place, at)
            )
    done, taken = set[int](), set[int]()
    for *_, place, at in sorted(near):
        if place not in done and at not in taken:
            done.add(place)
            taken.add(at)
            yield payments[place], ordered[at]


def _shares(
    conn: sqlite3.Connection, lines: Sequence[int], periods: Mapping[int, tuple[str, str]]
) -> Mapping[int, Share]:
    """Return what lines of bills are for, those that count as spend."""
    rows = conn.execute(
        """SELECT id, tool_id, service_from, service_to, net FROM live_line
        WHERE in_scope = 1 AND line_kind <> 'tax' AND id IN (SELECT value FROM json_each(?))""",
        (json.dumps(lines),),
    )
    found = {}
    for number, tool, start, end, net in rows:
        start, end = periods.get(number, (start, end))
        found[number] = Share(tool, start, end, net)
    return found


def _differs(payment: sqlite3.Row, shares: Sequence[Share]) -> bool:
    """Tell whether a bill says anything else of spend than its payment."""
    month = month_of(payment["date"])
    same = all(one.tool == payment["tool_id"] and month_of(one.start) == month_of(one.end) == month for one in shares)
    return not same or sum(one.net for one in shares) != payment["net"]


_VENDORS = "vendor_id IN (SELECT value FROM json_each(:vendors))"
_DAY = "in_scope = 1 AND line_kind = 'charge' AND amount > 0 AND service_from = date AND service_to = date"
_BY_LEDGER = "basis = 'billed' AND channel = 'ledger'"
_PAYMENTS = f"""SELECT id, vendor_id, tool_id, currency, amount, net, date, channel, {_BY_LEDGER} AS booked
  FROM live_line WHERE {_VENDORS} AND {_DAY}
    AND (basis = 'paid' OR channel IN ('card', 'expense') OR ({_BY_LEDGER})) ORDER BY id"""
_INVOICES = f"""SELECT vendor_id, currency, channel, sum(amount) AS payable, max(date) AS date,
    json_group_array(id) AS lines, json_group_array(tool_id) AS tools FROM live_line
  WHERE {_VENDORS} AND basis = 'billed' AND channel IN ('vendor', 'ledger')
  GROUP BY vendor_id, currency, channel, coalesce(nullif(trim(invoice_number), ''), id)
  HAVING payable IN (SELECT value FROM json_each(:amounts))"""
_NUMBER = "lower(trim(invoice_number))"
_BOOKED = f"""WITH billed AS MATERIALIZED (SELECT vendor_id, currency, {_NUMBER} AS number, sum(amount) AS payable,
    sum(CASE WHEN line_kind = 'tax' THEN 0 ELSE net END) AS whole, max(date) AS billed_on,
    json_group_array(id) AS lines, json_group_array(tool_id) AS tools FROM live_line
  WHERE {_VENDORS} AND basis = 'billed' AND channel = 'vendor' AND trim(invoice_number) <> '' GROUP BY 1, 2, 3),
  booked AS MATERIALIZED (SELECT id, vendor_id, tool_id, currency, amount, net, date, channel, {_NUMBER} AS number
    FROM live_line WHERE {_VENDORS} AND {_DAY} AND {_BY_LEDGER} AND trim(invoice_number) <> ''),
  whole_number AS (SELECT vendor_id, currency, number, sum(amount) AS together, sum(net) AS net_together
    FROM booked GROUP BY 1, 2, 3)
  SELECT booked.*, payable, whole, billed_on, lines, tools, together
  FROM booked JOIN billed USING (vendor_id, currency, number) JOIN whole_number USING (vendor_id, currency, number)
  WHERE booked.amount = payable OR booked.net = whole OR together = payable OR net_together = whole
  ORDER BY booked.id"""
