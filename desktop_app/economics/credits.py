"""Which service period a credit belongs to: the one of what it corrects; and which negative lines are none.

A credit note often carries only its own date. In this order: a period that its own line states; else the period of the
charges of the same vendor that have its invoice number; else of an invoice whose number its text names; else its date.

A negative line of an invoice that charges on the same day (a discount, or unused time beside what took its place) is a
part of that invoice's price, and no credit note.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence

_WORD = re.compile(r"[\w./-]+")
_DATED_ONLY = "service_from = date AND service_to = date"

_CREDITS = f"""SELECT id, vendor_id, channel, currency, trim(coalesce(invoice_number, '')) AS number, description
  FROM live_line WHERE in_scope = 1 AND net < 0 AND {_DATED_ONLY} AND vendor_id IS NOT NULL AND {{whose}}
  ORDER BY +id"""
_CHARGES = """SELECT vendor_id, channel, currency, trim(invoice_number) AS number, min(service_from), max(service_to)
  FROM live_line WHERE in_scope = 1 AND net > 0 AND coalesce(trim(invoice_number), '') <> ''
  AND vendor_id IN (SELECT value FROM json_each(:credited)) AND {whose}
  GROUP BY 1, 2, 3, 4"""

_DEDUCTED = """WITH back AS MATERIALIZED (
    SELECT id, vendor_id, channel, currency, trim(invoice_number) AS number, date FROM live_line
    WHERE in_scope = 1 AND net < 0 AND trim(invoice_number) <> '' AND {whose}),
  charged AS MATERIALIZED (SELECT DISTINCT vendor_id, channel, currency, trim(invoice_number) AS number, date
    FROM live_line WHERE in_scope = 1 AND net > 0 AND trim(invoice_number) IN (SELECT number FROM back) AND {whose})
  SELECT back.id FROM back JOIN charged ON back.vendor_id IS charged.vendor_id AND back.channel = charged.channel
    AND back.currency = charged.currency AND back.number = charged.number AND back.date = charged.date"""


def deductions(conn: sqlite3.Connection, whose: str = "1", given: Mapping[str, str] | None = None) -> Sequence[int]:
    """Return the ids of negative lines that are a part of an invoice and no credit note."""
    if conn.execute(f"SELECT 1 FROM live_line WHERE net < 0 AND {whose} LIMIT 1", given or {}).fetchone() is None:
        return ()
    return [row[0] for row in conn.execute(_DEDUCTED.format(whose=whose), given or {})]


def corrected_periods(
    conn: sqlite3.Connection, whose: str = "1", given: Mapping[str, str] | None = None
) -> Mapping[int, tuple[str, str]]:
    """Return first and last day of service (ISO) of the credits that correct an invoice known; by the line's id.

    Credits whose own line states a period, and those that name no invoice known, stay and are left out. `whose` is SQL
    of the vendors looked at, with its parameters `given`: a credit corrects an invoice of its own vendor.
    """
    told = conn.execute(_CREDITS.format(whose=whose), given or {}).fetchall()
    if not told:
        return {}
    wanted = {**(given or {}), "credited": json.dumps(sorted({row[1] for row in told}))}
    known: dict[tuple[int, str, str], dict[str, tuple[str, str]]] = defaultdict(dict)
    for vendor, channel, currency, number, start, end in conn.execute(_CHARGES.format(whose=whose), wanted):
        known[(vendor, channel, currency)][number.casefold()] = (start, end)
    found = {}
    for number, vendor, channel, currency, invoice, text in told:
        invoices = known.get((vendor, channel, currency), {})
        period = invoices.get(invoice.casefold()) or _named(invoices, text)
        if period is not None:
            found[number] = period
    return found


def _named(invoices: Mapping[str, tuple[str, str]], text: str) -> tuple[str, str] | None:
    """Return the period of the one invoice that a text names; a short number is no name, two names are no answer."""
    words = {word.strip("./-").casefold() for word in _WORD.findall(text)}
    told = {invoices[word] for word in words if len(word) >= 4 and any(map(str.isdigit, word)) and word in invoices}
    return told.pop() if len(told) == 1 else None
