"""Credit notes that name no product, but an invoice: they are for what that invoice is for."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.catalog.sentences import say, told
from desktop_app.imports import staging_lines, staging_records
from desktop_app.imports.identity import vendor_key
from desktop_app.imports.normalise import key
from desktop_app.imports.staged import StagedSheet

_NUMBER = re.compile(r"[^\W_][\w./-]*")
_LEAST = 3  # characters of a number
_SCORE = 80.0

Sold = tuple[str, str | None]
"""A vendor and its tool."""


def settle(conn: sqlite3.Connection, staged: Sequence[StagedSheet]) -> None:
    """Give staged texts of credits the vendor and tool of the invoice that all their lines name.

    The invoice is of the same vendor, in the catalog or in the file, and all of it is of one known tool. Where it is
    of several, or the lines of one text name several, those are suggested. What the user said is no AI tool stays so.
    """
    less = {match for sheet in staged for match, _, _, _, amount in sheet.sums if amount < 0}
    asked = _asked(conn, less) if less else {}
    named = _named(conn, asked) if asked else {}
    known = sold_on(conn, {number for numbers in named.values() for one in numbers for number in one})
    for match, lines in named.items():
        vendor = asked[match]
        found = [{one[number]: known[vendor, number] for number in one if (vendor, number) in known} for one in lines]
        sold = {item for one in found for items in one.values() for item in items}
        if not any(sold):
            continue
        if len(sold) == 1 and all(found):
            [[name, tool]] = filter(None, sold)
            how = credits_invoice(next(iter(found[0])), tool or name)
            conn.execute(
                "UPDATE match SET status = 'accepted', vendor = ?, tool = ?, how = ?, in_scope = 1, suggestions = '[]'"
                " WHERE id = ?",
                (name, tool, how, match),
            )
        else:
            conn.execute(
                "UPDATE match SET status = 'suggested', suggestions = ? WHERE id = ?",
                (_as_json(filter(None, sold)), match),
            )


def credits_invoice(number: str, tool: str) -> str:
    """How a credit is matched by an invoice that it names."""
    return say("credits invoice {number}, which is for {tool}", number=number, tool=tool)


def _asked(conn: sqlite3.Connection, less: Iterable[int]) -> Mapping[int, str]:
    """The texts of credits out of scope whose vendor has lines in scope, each with how the vendor is compared."""
    spelled = (*staging_lines.staged_spellings(conn), *staging_lines.known_spellings(conn))
    vendors = {vendor_key(text) for _, text in spelled if text}
    refused = {alias for alias, *_, out_of_scope in staging_records.aliases(conn, "catalog.") if out_of_scope}
    texts = conn.execute(
        "SELECT id, vendor_text FROM match WHERE NOT in_scope AND vendor_text <> ''"
        " AND id IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(less)),),
    )
    return {
        match: vendor for match, text in texts if key(text) not in refused and (vendor := vendor_key(text)) in vendors
    }


def _named(conn: sqlite3.Connection, asked: Mapping[int, str]) -> Mapping[int, list[Mapping[str, str]]]:
    """For each text what could be numbers of invoices in each of its lines: folded, and as they are written."""
    found: dict[int, list[Mapping[str, str]]] = {match: [] for match in asked}
    rows = conn.execute(
        "SELECT l.match, l.invoice_number, l.order_number, coalesce(l.description, m.description) FROM lines l"
        " JOIN match m ON m.id = l.match"
        " WHERE l.match IN (SELECT value FROM json_each(?)) AND l.row_key IS NOT NULL AND l.action IS NULL",
        (json.dumps(sorted(asked)),),
    )
    for match, *texts in rows:
        found[match].append({number.casefold(): number for text in texts if text for number in numbers_in(str(text))})
    return found


def numbers_in(text: str) -> list[str]:
    """What could be numbers of invoices in a text: words with a digit, and the whole text."""
    words = (word.rstrip("./-") for word in _NUMBER.findall(text))
    return [word for word in (*words, text.strip()) if len(word) >= _LEAST and any(map(str.isdigit, word))]


def sold_on(conn: sqlite3.Connection, numbers: set[str]) -> Mapping[tuple[str, str], set[Sold | None]]:
    """What is sold on the invoices of these numbers, by vendor and number; None among it for what is out of scope.

    Credits on an invoice say nothing of what it is for.
    """
    if not numbers:
        return {}
    rows = conn.execute(
        """WITH number(text) AS (SELECT value FROM json_each(?))
        SELECT l.vendor_text, lower(trim(l.invoice_number)), l.in_scope, v.name, t.name FROM catalog.live_line l
          LEFT JOIN catalog.vendor v ON v.id = l.vendor_id LEFT JOIN catalog.tool t ON t.id = l.tool_id
          WHERE lower(trim(l.invoice_number)) IN (SELECT text FROM number) AND l.amount > 0
        UNION ALL
        SELECT m.vendor_text, lower(trim(l.invoice_number)), m.in_scope, m.vendor, m.tool FROM lines l
          JOIN match m ON m.id = l.match
          WHERE lower(trim(l.invoice_number)) IN (SELECT text FROM number) AND l.amount > 0
            AND l.row_key IS NOT NULL AND l.action IS NULL""",
        (json.dumps(sorted(numbers)),),
    )
    found: dict[tuple[str, str], set[Sold | None]] = {}
    for text, number, in_scope, vendor, tool in rows:
        found.setdefault((vendor_key(text or ""), number), set()).add((vendor, tool) if in_scope else None)
    return found


def _as_json(sold: Iterable[Sold]) -> str:
    why = say("an invoice that the credit names is for it")
    return json.dumps([(*one, _SCORE, why, told({"why": why})) for one in sorted(sold, key=str)])
