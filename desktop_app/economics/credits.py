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
_CHARGES = """SELECT +vendor_id AS vendor_id, channel, currency, trim(invoice_number) AS number,
    min(service_from), max(service_to)
  FROM live_line WHERE in_scope = 1 AND net > 0 AND +vendor_id IN (SELECT value FROM json_each(:credited))
    AND (lower(trim(invoice_number)) IN (SELECT value FROM json_each(:named)) OR invoice_number GLOB '*[^ -~]*')
    AND {found} GROUP BY 1, 2, 3, 4"""

_OF_VENDORS = "id IN (SELECT id FROM invoice_line WHERE vendor_id IN ({vendors}))"
"""SQL of the lines of few vendors: found by their index, read in the order of the table. All are read without it:
the unary plus keeps the index out, by whose order every line would be looked up by itself."""
_DEDUCTED = """WITH back AS MATERIALIZED (
    SELECT id, vendor_id, channel, currency, trim(invoice_number) AS number, date FROM live_line
    WHERE in_scope = 1 AND net < 0 AND trim(invoice_number) <> '' AND vendor_id IS NOT NULL AND {whose}),
  charged AS MATERIALIZED (
    SELECT DISTINCT +vendor_id AS vendor_id, channel, currency, trim(invoice_number) AS number, date
    FROM live_line WHERE in_scope = 1 AND net > 0 AND +vendor_id IN (SELECT vendor_id FROM back)
      AND trim(invoice_number) IN (SELECT number FROM back) AND {found})
  SELECT id FROM back JOIN charged USING (vendor_id, channel, currency, number, date)"""


def deductions(conn: sqlite3.Connection, whose: str = "1", given: Mapping[str, str] | None = None) -> Sequence[int]:
    """Return the ids of negative lines that are a part of an invoice and no credit note."""
    found = "1" if whose == "1" else _OF_VENDORS.format(vendors="SELECT vendor_id FROM back")
    return [row[0] for row in conn.execute(_DEDUCTED.format(whose=whose, found=found), given or {})]


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
    named = {row["number"].casefold() for row in told}.union(*(_words(row["description"]) for row in told))
    wanted = {
        "credited": json.dumps(sorted({row["vendor_id"] for row in told})), "named": json.dumps(sorted(named - {""})),
    }  # fmt: skip
    found_by = "1" if whose == "1" else _OF_VENDORS.format(vendors="SELECT value FROM json_each(:credited)")
    known: dict[tuple[int, str, str], dict[str, tuple[str, str]]] = defaultdict(dict)
    for vendor, channel, currency, number, start, end in conn.execute(_CHARGES.format(found=found_by), wanted):
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
    told = {invoices[word] for word in _words(text) if word in invoices}
    return told.pop() if len(told) == 1 else None


def _words(text: str) -> set[str]:
    """Return the words of a text, in small letters, that may be an invoice's number."""
    words = {word.strip("./-").casefold() for word in _WORD.findall(text)}
    return {word for word in words if len(word) >= 4 and any(map(str.isdigit, word))}
