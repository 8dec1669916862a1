"""Which invoice lines count as spend, and which only reconcile it: the choice of spend.py, line by line."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.economics.calendar import split_by_month
from desktop_app.economics.payments import Places, Share, paying
from desktop_app.economics.spend import SpendRow, chosen
from desktop_app.economics.spend_summary import COUNTABLE, CURRENCY, FAMILY, SETTLED, summed

COUNTS, PARTLY, RECONCILES, OUT, TAX = "counts", "counts in part", "reconciles", "other vendor", "tax"
"""What a line may be: the last two are no spend on AI tools, or left out because figures are net."""


@dataclass(frozen=True)
class Part:
    """One month of a line's service: micro-units of its currency, and whether they count."""

    month: str
    net: int
    counts: bool


@dataclass(frozen=True)
class LineParts:
    """A line with what of it falls into which month; `start` and `end` are the period that it belongs to."""

    line: sqlite3.Row
    family: tuple[Any, ...]  # what SpendRow.family says beside the month
    start: str
    end: str
    parts: tuple[Part, ...]

    @property
    def standing(self) -> str:
        """Whether all, some or nothing of the line counts."""
        counting = {part.counts for part in self.parts}
        return PARTLY if len(counting) > 1 else COUNTS if True in counting else RECONCILES


_COLUMNS = """id, date, vendor_id, vendor_text, tool_id, subscription_id, description, invoice_number, order_number,
  ledger_account, cost_centre AS centre, billing_account, service_from, service_to, quantity, net, amount, currency,
  basis, channel, line_kind, sheet_id, row"""


class Standings:
    """The choice of all months, to be asked for lines; read once."""

    def __init__(self, conn: sqlite3.Connection, as_of: str) -> None:
        self._conn = conn
        self.sums = summed(conn)
        rows = chosen(conn, as_of, self.sums)
        self._places = Places(conn, paying(row.family[1:] for row in rows))
        self._counted = {row.family for row in rows if row.counted}
        self._rows = rows

    def lines(
        self, ids: Sequence[int] | None = None, *, tools: Iterable[tuple[int | None, int | None]] | None = None,
        since: str = "", of_tools: Iterable[int] | None = None, settled: bool = True,
    ) -> list[LineParts]:  # fmt: skip
        """Return the lines that spend is made of with their months: all, or some by id, (vendor, tool) or tool alone.

        `since` (ISO) leaves out what can tell nothing from that day on: dated before it for service before it; without
        the `settled` those go too that are dated in the one month of their service: see `settled_in`. Metered lines
        and those that belong elsewhere (payments.py) stay.
        """
        wanted = [COUNTABLE]
        values: dict[str, str] = {}
        if ids is not None:
            wanted.append("id IN (SELECT value FROM json_each(:ids))")
            values["ids"] = json.dumps(list(ids))
        if tools is not None:
            named = list(tools)
            wanted.append(
                """(coalesce(vendor_id, 0) || '/' || coalesce(tool_id, 0) IN (SELECT value FROM json_each(:tools))
                OR id IN (SELECT value FROM json_each(:paying)))"""
            )
            values["tools"] = json.dumps([f"{vendor or 0}/{tool or 0}" for vendor, tool in named])
            values["paying"] = json.dumps(self._places.of_tools({tool for _, tool in named}))
        if of_tools is not None:
            of_tools = list(of_tools)
            paid = self._places.of_tools(of_tools)
            wanted.append(
                "(tool_id IN (SELECT value FROM json_each(:of_tools)) OR id IN (SELECT value FROM json_each(:of_paid)))"
                if paid
                else "tool_id IN (SELECT value FROM json_each(:of_tools))"
            )
            values |= {"of_tools": json.dumps(of_tools), "of_paid": json.dumps(paid)}
        if since:
            wanted.append(
                """(service_to >= :since OR date >= :since OR basis = 'metered'
                OR id IN (SELECT value FROM json_each(:moved)))"""
            )
            values |= {"since": since, "moved": json.dumps(self._places.lines)}
        if not settled:
            wanted.append(self._unsettled)
            values["moved"] = json.dumps(self._places.lines)
        # The unary plus keeps the index of days out, by whose order every line would be looked up by itself.
        found = self._conn.execute(
            f"SELECT {_COLUMNS}, {FAMILY} FROM live_line WHERE {' AND '.join(wanted)} ORDER BY +date, id", values
        )
        return [self._parts(row) for row in found]

    def lasting(self, days: int, since: str) -> list[LineParts]:
        """Return lines for one period of so many days at least, up to a day (ISO) or later; none that is metered."""
        found = self._conn.execute(
            """SELECT id FROM spread_line WHERE service_to >= ?
            AND julianday(service_to) - julianday(service_from) >= ? - 1""",
            (since, days),
        )
        return self.lines([*(row[0] for row in found), *self._places.lasting(days)])

    @property
    def _unsettled(self) -> str:
        """SQL of the lines that are not settled: few, and found by their index, where nothing is metered."""
        if any(row.basis == "metered" for row in self._rows):
            return f"NOT {SETTLED}"
        return "id IN (SELECT id FROM spread_line UNION ALL SELECT value FROM json_each(:moved))"

    def monthly(self, tools: Collection[int]) -> Mapping[int, Mapping[str, Mapping[str, int]]]:
        """Return what counts of some tools by month and currency, in micro-units, without what was given back."""
        found: dict[int, dict[str, dict[str, int]]] = defaultdict(lambda: defaultdict(lambda: defaultdict(int)))
        for row in self._rows:
            if row.counted and row.tool_id is not None and row.tool_id in tools and row.net > row.given_back:
                found[row.tool_id][row.month][row.currency] += row.net - row.given_back
        return found

    def settled_in(self, month: str) -> Mapping[str, int]:
        """Return by currency what counts of the lines dated in a month for service in it alone, in micro-units.

        No balance is left of them at its end, nor is any of them part of another month; of metered lines, and of
        credits that correct another period, it says nothing.
        """
        found: dict[str, int] = defaultdict(int)
        for key, sums in self.sums.items():
            if key[0] == month and sums.settled and key in self._counted:
                found[key[CURRENCY]] += sums.settled
        return dict(found)

    def _parts(self, row: sqlite3.Row) -> LineParts:
        vendor, tool, *rest = tuple(row)[-8:]
        shares = self._places.shares(row["id"], Share(tool, row["service_from"], row["service_to"], row["net"]))
        parts = tuple(
            Part(month, net, (month, vendor, one.tool, *rest) in self._counted)
            for one in shares
            for month, net in split_by_month(one.start, one.end, one.net)
        )
        start, end = min(one.start for one in shares), max(one.end for one in shares)
        return LineParts(row, (vendor, shares[0].tool, *rest), start, end, parts)

    def of(self, ids: Iterable[int]) -> Mapping[int, str]:
        """Return the standing of lines by id; lines of other vendors and of tax stand for themselves."""
        wanted = list(ids)
        found = {one.line["id"]: one.standing for one in self.lines(wanted)}
        others = self._conn.execute(
            "SELECT id, in_scope FROM live_line WHERE id IN (SELECT value FROM json_each(?))", (json.dumps(wanted),)
        )
        return {number: found.get(number, TAX if in_scope else OUT) for number, in_scope in others}

    def why(self, number: int) -> str:
        """Return in a sentence why a line counts or reconciles; empty for a line that is no spend on AI tools."""
        found = self.lines([number])
        if not found:
            return ""
        one = found[0]
        if one.standing == COUNTS:
            return "It counts as spend."
        counting = sorted({self._named(row) for row in self._against(one)})
        by = " and ".join(counting) or "other money of the same vendor"
        begin = "Only some of its months count" if one.standing == PARTLY else "It reconciles and does not count again"
        return f"{begin}: the same money counts as {by}."

    def _against(self, one: LineParts) -> list[SpendRow]:
        months = {part.month for part in one.parts if not part.counts}
        same: list[SpendRow] = []
        for row in self._rows:
            if row.counted and row.month in months and row.vendor_id == one.line["vendor_id"]:
                same.append(row)
        own = [row for row in same if row.tool_id == one.line["tool_id"]]
        return own or same

    @staticmethod
    def _named(row: Any) -> str:
        channels = {
            "vendor": "the vendor's own file",
            "ledger": "the ledger",
            "card": "the card",
            "expense": "expenses",
        }
        return f"{row.basis} in {channels.get(row.channel, row.channel)}"
