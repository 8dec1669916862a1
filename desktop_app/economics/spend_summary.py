"""The lines that spend is made of, summed up by service month: kept in the catalog, and brought up to date by vendor.

A summary holds up to an operation. What is asked for afterwards takes from it all vendors whose lines no later
operation touched, and sums up the others from their lines: what is read is always what the lines say. To a vendor's
sums lines that came are added where none of its lines depends on another: it gives nothing back, and pays no bills. A
run of the rules brings it up to date; nothing depends on when.

Amounts are net of tax and spread over the service period by day, each line by itself, exact to the micro-unit. A credit
that names no period of its own belongs to the one it corrects (credits.py), a payment to what the bill that it pays is
for (payments.py).
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.lines import ACCOUNT
from desktop_app.catalog.touched import NO_VENDOR, Touched, lines_touched
from desktop_app.economics.calendar import month_of, split_by_month
from desktop_app.economics.credits import deductions
from desktop_app.economics.payments import Places, Share, paying

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

Key = tuple[Any, ...]
"""Month, vendor, tool, subscription, account, currency, basis, channel, cost centre."""
VENDOR, TOOL, CURRENCY = 1, 2, 5  # their places in a key


@dataclass(slots=True)
class Sums:
    """What lines come to, and what closing a month and counting seats ask of them."""

    net: int = 0  # micro-units
    given_back: int = 0  # of that, of credit notes and refunds: zero or negative
    settled: int = 0  # of that, of lines that are dated in the one month of their service, and not metered
    counted: int = 0  # lines that name a quantity


FAMILY = f"vendor_id, tool_id, subscription_id, {ACCOUNT}, currency, basis, channel, nullif(cost_centre, '')"
"""SQL of what a line says beside its months, in the order of `SpendRow.family`."""

COUNTABLE = "in_scope = 1 AND line_kind <> 'tax'"
"""SQL of the live lines that spend is made of."""

_SAME_MONTH = (
    "basis <> 'metered' AND substr(service_from, 1, 7) = substr(date, 1, 7)"
    " AND substr(service_to, 1, 7) = substr(date, 1, 7)"
)
SETTLED = f"({_SAME_MONTH} AND id NOT IN (SELECT value FROM json_each(:moved)))"
"""SQL of lines that are dated in the one month of their service; `moved` are those that belong elsewhere."""
_GIVEN_BACK = "(net < 0 AND id NOT IN (SELECT value FROM json_each(:deducted)))"
"""SQL of credit notes and refunds; `deducted` are the negative lines that are a part of an invoice."""

_COLUMNS = "month, vendor_id, tool_id, subscription_id, account, currency, basis, channel, cost_centre"
_SUMS = ", ".join(Sums.__slots__)


def summed(conn: sqlite3.Connection) -> dict[Key, Sums]:
    """Return what all countable lines come to by month and family, in no order."""
    upto = _upto(conn)
    touched = None if upto is None else lines_touched(conn, upto)
    sums: dict[Key, Sums] = defaultdict(Sums)
    if touched is None:
        _add(conn, sums)
    else:
        _take(conn, sums, f"NOT {_OF_VENDORS}", touched.vendors)
        _renew(conn, sums, touched)
    return dict(sums)


def bring_up_to_date(catalog: Catalog) -> None:
    """Sum up again what operations touched since it was done last; no operation of the history."""
    conn = catalog.writer
    upto = _upto(conn)
    if upto == catalog.revision:
        return
    with catalog.upkeep():
        upto, revision = _upto(conn), catalog.revision
        touched = None if upto is None else lines_touched(conn, upto)
        sums: dict[Key, Sums] = defaultdict(Sums)
        if touched is None:
            conn.execute("DELETE FROM line_month")
            _add(conn, sums)
        elif touched.vendors:
            _renew(conn, sums, touched)
            conn.execute(f"DELETE FROM line_month WHERE {_OF_VENDORS}", _given(touched.vendors))
        conn.executemany(
            f"INSERT INTO line_month({_COLUMNS}, {_SUMS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            ((*key, one.net, one.given_back, one.settled, one.counted) for key, one in sums.items()),
        )
        conn.execute("INSERT OR REPLACE INTO line_month_upto(id, operation_id) VALUES (1, ?)", (revision,))


_OF_VENDORS = f"coalesce(vendor_id, {NO_VENDOR}) IN (SELECT value FROM json_each(:vendors))"

_THEIRS = f"""id IN (SELECT id FROM invoice_line WHERE in_scope = 1 AND tool_id IN (SELECT value FROM json_each(:tools))
  UNION ALL SELECT id FROM invoice_line WHERE in_scope = 1 AND tool_id IS NULL) AND {_OF_VENDORS}"""
"""SQL of the countable lines of some vendors: found by the index of their tools, read in the order of the table."""

_CAME = f"""id IN (SELECT id FROM invoice_line INDEXED BY invoice_line_operation
  WHERE operation_id > (SELECT operation_id FROM line_month_upto)) AND {_OF_VENDORS}"""
"""SQL of those of them that came since the summary was brought up to date."""


def _upto(conn: sqlite3.Connection) -> int | None:
    """Return the operation up to which the summary holds; None where there is none."""
    row = conn.execute("SELECT operation_id FROM line_month_upto").fetchone()
    return None if row is None else int(row[0])


def _given(vendors: Collection[int]) -> dict[str, str]:
    """Return some vendors as a parameter."""
    return {"vendors": json.dumps(sorted(vendors))}


def _with_tools(conn: sqlite3.Connection, vendors: Collection[int], tools: Collection[int]) -> dict[str, str]:
    """Return some vendors as a parameter, with every tool that a line of theirs was or is of; `tools` are touched."""
    given = _given(vendors)
    known = conn.execute(f"SELECT DISTINCT tool_id FROM line_month WHERE {_OF_VENDORS}", given)
    return {**given, "tools": json.dumps(sorted({*tools, *(row[0] for row in known if row[0] is not None)}))}


def _take(conn: sqlite3.Connection, sums: dict[Key, Sums], whose: str, vendors: Collection[int]) -> None:
    """Take sums as they are known; `whose` is SQL of their vendors."""
    for row in conn.execute(f"SELECT {_COLUMNS}, {_SUMS} FROM line_month WHERE {whose}", _given(vendors)):
        sums[tuple(row[: -len(Sums.__slots__)])] = Sums(*row[-len(Sums.__slots__) :])


def _renew(conn: sqlite3.Connection, sums: dict[Key, Sums], touched: Touched) -> None:
    """Add what all lines of the vendors touched come to: those that came alone, where they change no other sum."""
    back = conn.execute(f"SELECT vendor_id FROM live_line WHERE net < 0 AND {_OF_VENDORS}", _given(touched.grown))
    grown = touched.grown - {row[0] or NO_VENDOR for row in back}
    if grown:
        larger: dict[Key, Sums] = defaultdict(Sums)
        _take(conn, larger, _OF_VENDORS, grown)
        _add_lines(conn, larger, _CAME, {**_given(grown), "deducted": "[]"})
        grown -= paying(key[VENDOR:] for key in larger)
        sums.update((key, one) for key, one in larger.items() if (key[VENDOR] or NO_VENDOR) in grown)
    others = touched.vendors - grown
    if others:
        _add(conn, sums, _with_tools(conn, others, touched.tools))


def _add(conn: sqlite3.Connection, sums: dict[Key, Sums], given: dict[str, str] | None = None) -> None:
    """Add what the lines of the vendors given come to, else all lines."""
    whose = "1" if given is None else _THEIRS
    vendors = "1" if given is None else _OF_VENDORS
    values = {**(given or {}), "deducted": json.dumps(deductions(conn, vendors, given))}
    families = _add_lines(conn, sums, whose, values)
    _move(conn, sums, Places(conn, paying(families), vendors, given or {}), values["deducted"])


def _add_lines(conn: sqlite3.Connection, sums: dict[Key, Sums], whose: str, values: dict[str, str]) -> set[Key]:
    """Add what countable lines come to in the months that they name, and return their families; `whose` is SQL."""
    across = "substr(service_from, 1, 7) <> substr(service_to, 1, 7)"
    found = conn.execute(
        f"""SELECT substr(service_from, 1, 7), {FAMILY}, CASE WHEN {across} THEN service_from END,
          CASE WHEN {across} THEN service_to END, CASE WHEN {across} THEN net END, sum(net),
          sum(CASE WHEN {_GIVEN_BACK} THEN net ELSE 0 END), sum({_GIVEN_BACK}),
          sum(CASE WHEN {_SAME_MONTH} THEN net ELSE 0 END), count(nullif(quantity, '')), count(*) FROM live_line
        WHERE {COUNTABLE} AND {whose} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12""",
        values,
    )
    families = set[Key]()
    for month, *family, start, end, each, net, given_back, notes, settled, counted, lines in found:
        families.add(tuple(family))
        one = sums[(month, *family)]
        one.settled += settled
        one.counted += counted
        if start is None:
            one.net += net
            one.given_back += given_back
        else:  # each line is rounded by itself, as where it is looked at alone
            for within, part in split_by_month(start, end, each):
                sums[(within, *family)].net += part * lines
                sums[(within, *family)].given_back += part * notes
    return families


def _move(conn: sqlite3.Connection, sums: dict[Key, Sums], places: Places, deducted: str) -> None:
    """Take what belongs elsewhere out of the month of its date, where it is not settled, and put it there."""
    lines = conn.execute(
        f"""SELECT id, service_from, service_to, net, {_GIVEN_BACK}, {_SAME_MONTH}, {FAMILY}
        FROM live_line WHERE {COUNTABLE} AND id IN (SELECT value FROM json_each(:lines))""",
        {"lines": json.dumps(places.lines), "deducted": deducted},
    )
    for number, start, end, net, is_credit, is_settled, vendor, tool, *rest in lines:
        left = sums[(month_of(start), vendor, tool, *rest)]
        left.net -= net
        left.given_back -= net * is_credit
        left.settled -= net * is_settled
        for share in places.shares(number, Share(tool, start, end, net)):
            for month, part in split_by_month(share.start, share.end, share.net):
                reached = sums[(month, vendor, share.tool, *rest)]
                reached.net += part
                reached.given_back += part * is_credit
