"""The charges that rules look at: each as narrow as rules compare it, a line in full, and how far they reach."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from desktop_app.catalog.lines import ACCOUNT

FAMILY = 9
"""So many columns of a charge, its first, are the family of spend it belongs to: see `economics.spend_summary.Key`."""
CHARGE = (
    "month", "vendor_id", "tool_id", "subscription_id", "account", "currency", "basis", "channel", "cost_centre",
    "net", "amount", "line_kind", "date", "invoice_number", "service_from", "service_to", "quantity", "id",
    "payment_id", "payment_date", "file_id", "vendor_text", "description", "tax", "billing_account", "order_number",
    "buyer",
)  # fmt: skip
"""The columns of a charge: a row is searched for a name from its first on; very many rows are read by place."""
_WRITTEN_AS = {
    "month": "substr(l.service_from, 1, 7)",
    "account": ACCOUNT,
    "cost_centre": "nullif(l.cost_centre, '')",
    "file_id": "sheet.file_id",
    "vendor_text": "CASE WHEN l.vendor_id IS NULL THEN l.vendor_text END",  # it stands for an unknown vendor
}  # fmt: skip


def charges(
    conn: sqlite3.Connection, since: str, as_of: str, whose: str = "1", given: Sequence[object] = ()
) -> Sequence[sqlite3.Row]:
    """Return the live charges of known tools in a period, by date, as narrow as rules compare them.

    `whose` is a condition on the lines `l` that are wanted, as SQL with the parameters `given`.
    """
    # The unary plus keeps the index of days out: lines are read faster in the order of the table, or tool by tool. They
    # are sorted before they are read: rows that follow each other then lie beside each other in memory, and whoever
    # goes through them all is several times as fast.
    return conn.execute(
        f"""SELECT {", ".join(f"{_WRITTEN_AS.get(name, f'l.{name}')} AS {name}" for name in CHARGE)}
        FROM live_line l LEFT JOIN source_sheet sheet ON sheet.id = l.sheet_id
        WHERE l.in_scope = 1 AND +l.date > ? AND +l.date <= ? AND {whose} ORDER BY +l.date, l.id""",
        (since, as_of, *given),
    ).fetchall()


def paid_by_people(conn: sqlite3.Connection, since: str, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the charges of a period that were paid by card or claimed as an expense and name a tool; no tax."""
    paid = "l.channel IN ('card', 'expense') AND +l.tool_id IS NOT NULL AND l.line_kind <> 'tax'"
    return charges(conn, since, as_of, f"{_COMPARED} AND {paid}")


_COMPARED = "l.id IN (SELECT id FROM compared_line)"
"""SQL of the lines `l` that are compared with others: found by their index, and read in the order of the table."""


def charged_tools(conn: sqlite3.Connection, since: str, as_of: str, *, billed: bool = False) -> set[int]:
    """Return the tools that have a live charge in a period; `billed` leaves out those of which only credits are."""
    amount = "AND l.amount > 0" if billed else ""
    rows = conn.execute(
        f"""SELECT t.id FROM tool t WHERE EXISTS (SELECT 1 FROM live_line l
          WHERE l.tool_id = t.id AND l.in_scope = 1 AND l.date > ? AND l.date <= ? {amount})""",
        (since, as_of),
    )
    return {row[0] for row in rows}


def line(conn: sqlite3.Connection, number: int) -> sqlite3.Row:
    """Return an invoice line by its id, with the names of vendor and tool and where it was read."""
    row: sqlite3.Row = conn.execute(
        """SELECT l.*, coalesce(v.name, l.vendor_text) AS vendor_name, t.name AS tool_name,
          file.name AS file_name, sheet.name AS sheet_name
        FROM invoice_line l LEFT JOIN vendor v ON v.id = l.vendor_id LEFT JOIN tool t ON t.id = l.tool_id
        LEFT JOIN source_sheet sheet ON sheet.id = l.sheet_id LEFT JOIN source_file file ON file.id = sheet.file_id
        WHERE l.id = ?""",
        (number,),
    ).fetchone()
    return row


def payable(conn: sqlite3.Connection, tool: int, since: str, as_of: str) -> set[tuple[int, str]]:
    """Return what the invoices of a period on which a tool stands come to, with all their lines, tax too: micro-units.

    Each with its currency; as the vendor's files and the ledger have them, those with a number.
    """
    rows = conn.execute(
        f"""SELECT sum(amount), currency FROM live_line
        WHERE vendor_id = (SELECT vendor_id FROM tool WHERE id = :tool) AND channel IN ('vendor', 'ledger')
          AND invoice_number <> '' AND date > :since AND date <= :as_of
        GROUP BY channel, currency, {_NUMBER} HAVING max(coalesce(tool_id, 0) = :tool)""",
        {"tool": tool, "since": since, "as_of": as_of},
    )
    return {(amount, currency) for amount, currency in rows if amount > 0}


def repeatable(conn: sqlite3.Connection, since: str, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the charges that state their service, and of the others those that may be repeated or give something back.

    Those are lines of an invoice that has several, if it was paid, states a service or gives something back, and what
    stands alone but has no invoice number, is a credit, or names no known vendor; by date. All others cannot be one of
    a pair, and are most of them.
    """
    within = {"since": since, "as_of": as_of}
    found = conn.execute(_SEVERAL, within).fetchall()
    # SQL knows upper and lower case and blanks of ASCII alone: of other numbers Python tells which are equal.
    several = {tuple(row) for row in found} | {(vendor, number.strip().casefold()) for vendor, number in found}
    numbers = json.dumps(sorted(several))
    plain = [row[0] for row in conn.execute(_PLAIN, {**within, "several": numbers})] if several else []
    alone = "amount < 0 OR vendor_id IS NULL OR invoice_number IS NULL OR invoice_number = ''"
    wanted = f"""l.id IN (SELECT id FROM compared_line UNION ALL SELECT value FROM json_each(?))
      AND ({_STATES} OR {alone} OR {_IS_NUMBERED.format("?")})"""
    return charges(conn, since, as_of, wanted, (json.dumps(plain), numbers))


_STATES = "service_from < service_to"
"""SQL of charges that state the service they are for: where a file says nothing it is the one day of their date."""
_NUMBER = "lower(trim(invoice_number))"
"""SQL of an invoice number as far as SQL can tell which are equal."""
_IS_NUMBERED = f"""(vendor_id, {_NUMBER}) IN (
  SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each({{}}))"""
_OF_PERIOD = "in_scope = 1 AND +date > :since AND +date <= :as_of AND +vendor_id IS NOT NULL AND invoice_number > ''"
_BESIDE = "id IN (SELECT id FROM invoice_line WHERE vendor_id IN (SELECT vendor_id FROM numbered))"
_SEVERAL = f"""WITH numbered AS MATERIALIZED (SELECT vendor_id, {_NUMBER} AS number, count(*) AS lines FROM live_line
    WHERE id IN (SELECT id FROM compared_line) AND {_OF_PERIOD} GROUP BY 1, 2)
  SELECT vendor_id, number FROM numbered WHERE lines > 1 OR number GLOB '*[^ -~]*'
  UNION SELECT vendor_id, {_NUMBER} FROM live_line WHERE {_BESIDE} AND {_OF_PERIOD}
    AND id NOT IN (SELECT id FROM compared_line)
    AND ({_NUMBER} GLOB '*[^ -~]*' OR (vendor_id, {_NUMBER}) IN (SELECT vendor_id, number FROM numbered))"""
"""SQL of the invoices of several lines of which one is compared with others, by vendor and number."""
_PLAIN = f"""SELECT id FROM live_line WHERE id IN (SELECT id FROM invoice_line WHERE vendor_id IN (
    SELECT json_extract(value, '$[0]') FROM json_each(:several)))
  AND {_OF_PERIOD} AND id NOT IN (SELECT id FROM compared_line) AND {_IS_NUMBERED.format(":several")}"""
"""SQL of their other lines."""


def latest_charges(conn: sqlite3.Connection, since: str, as_of: str) -> dict[tuple[str, int | None], tuple[str, str]]:
    """Return how far the charges of a period reach, of each tool and of what names a vendor alone.

    By ("tool", id) or ("vendor", id): the latest end of a stated service, and the latest day of a charge that states
    none; "" where there is none. Credits and contracts' prices are no charges.
    """
    within = {"since": since, "as_of": as_of, "newest": _NEWEST}
    days: dict[tuple[str, int | None], str] = {}
    unseen: list[int] = []  # tools of whose newest charges all state their service: older ones have to be looked at
    for tool, day, is_whole in conn.execute(_NEWEST_DAYS, within):
        if day is not None:
            days[("tool", tool)] = day
        elif not is_whole:
            unseen.append(tool)
    # Lines are found by indexes and read in the order of the table; to sort them by one number is three times as fast.
    rows = conn.execute(
        f"""SELECT tool_id, vendor_id, max(CASE WHEN {_STATES} THEN service_to ELSE '' END),
          max(CASE WHEN {_STATES} THEN '' ELSE date END)
        FROM live_line WHERE id IN (SELECT id FROM compared_line
            UNION ALL SELECT id FROM invoice_line WHERE in_scope = 1 AND tool_id IS NULL
            UNION ALL SELECT id FROM invoice_line WHERE in_scope = 1 AND tool_id IN (
              SELECT value FROM json_each(:unseen)))
          AND in_scope = 1 AND +date > :since AND +date <= :as_of AND {_CHARGES}
          AND ({_STATES} OR tool_id IS NULL OR tool_id IN (SELECT value FROM json_each(:unseen)))
        GROUP BY coalesce(tool_id, -1 - vendor_id)""",
        {**within, "unseen": json.dumps(unseen)},
    )
    found = {key: ("", day) for key, day in days.items()}
    for tool, vendor, stated, day in rows:
        key = ("vendor", vendor) if tool is None else ("tool", tool)
        found[key] = (stated, days.get(key, day))
    return found


_NEWEST = 40  # charges of a tool that are looked at by their days
_CHARGES = "basis <> 'committed' AND +amount > 0"
_NEWEST_DAYS = f"""SELECT t.id, max(CASE WHEN {_CHARGES} AND NOT ({_STATES}) THEN l.date END), count(*) < :newest
  FROM tool t JOIN main.live_line l ON l.id IN (
    SELECT id FROM main.live_line WHERE tool_id = t.id AND in_scope = 1 AND date > :since AND date <= :as_of
    ORDER BY date DESC LIMIT :newest)
  GROUP BY t.id"""
"""SQL of the latest day of a charge of each tool that states no service, as far as its newest charges tell, and whether
these are all. Of `main`: where a connection shows some tools alone (narrowed.py), each of its lines would be tried."""


def newest_line(conn: sqlite3.Connection, as_of: str) -> str | None:
    """Return the date of the newest charge up to a day: so far the invoices are known."""
    row = conn.execute("SELECT max(date) FROM live_line WHERE date <= ?", (as_of,)).fetchone()
    return None if row[0] is None else str(row[0])


def newest_charge(conn: sqlite3.Connection, tool: int, vendor: int, since: str, as_of: str) -> sqlite3.Row | None:
    """Return day, begin and end of the latest charge of a period that states its service: a tool's, or its vendor's."""
    # The unary plus has the lines without a tool looked through, which are few, and not all of the vendor.
    found = [
        conn.execute(
            f"""SELECT date, service_from, service_to FROM compared_line
            WHERE {whose} AND date > ? AND date <= ? AND basis <> 'committed' AND amount > 0 AND {_STATES}
            ORDER BY date DESC, service_from DESC, service_to DESC LIMIT 1""",
            (number, since, as_of),
        ).fetchone()
        for whose, number in (("tool_id = ?", tool), ("tool_id IS NULL AND +vendor_id = ?", vendor))
    ]
    return max((row for row in found if row is not None), key=tuple, default=None)
