"""Planning and applying invoice lines: SQL over the staging file and the catalog."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from desktop_app.catalog.lines import CHARGES
from desktop_app.catalog.text_parts import UPTO
from desktop_app.imports import staging_restated
from desktop_app.imports.staging_file import LINE_DEFAULTS

_LARGE = 20_000
_LIVE = "l.voided_by IS NULL"
_CORRECTED = "l.restates >= 'line/' AND l.restates < 'line0'"
"""Of a line that the user said a later file corrects, and of that file's line: see `key_of`."""
_LATEST = 2**63 - 2**32
"""Added to the place of a staged line: later than every line of the catalog."""


def key_of(line: int) -> str:
    """What a line of an invoice and those that correct it share."""
    return f"line/{line}"


def has_lines(conn: sqlite3.Connection) -> bool:
    """Whether the catalog holds any line at all, so that twins have to be looked for."""
    return bool(conn.execute("SELECT EXISTS (SELECT 1 FROM catalog.invoice_line)").fetchone()[0])


def known_spellings(conn: sqlite3.Connection) -> Sequence[tuple[str, str]]:
    """Return vendor and vendor text of the lines in scope that the catalog holds, each pair once."""
    rows = conn.execute(
        "SELECT DISTINCT v.name, l.vendor_text FROM catalog.invoice_line l JOIN catalog.vendor v ON v.id = l.vendor_id"
        " WHERE l.in_scope = 1"
    )
    return [(row[0], row[1]) for row in rows]


def staged_spellings(conn: sqlite3.Connection) -> Sequence[tuple[str, str]]:
    """Return vendor and vendor text of the staged lines in scope, each pair once."""
    rows = conn.execute("SELECT DISTINCT vendor, vendor_text FROM match WHERE in_scope = 1")
    return [(row[0], row[1]) for row in rows]


def lines_of_vendors(conn: sqlite3.Connection, vendors: Iterable[str]) -> Iterable[sqlite3.Row]:
    """Return the staged lines of matched vendors that the catalog does not hold as they are."""
    conn.execute("CREATE TEMP TABLE IF NOT EXISTS wanted(vendor PRIMARY KEY)")
    conn.executemany("INSERT OR IGNORE INTO temp.wanted VALUES (?)", ((vendor,) for vendor in vendors))
    return conn.execute(
        """SELECT * FROM planned_lines p WHERE p.row_key IS NOT NULL AND p.restates IS NULL
        AND p.vendor IN (SELECT vendor FROM temp.wanted)
        AND NOT EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE l.row_key = p.row_key)"""
    ).fetchall()


def is_known(conn: sqlite3.Connection, key: str) -> bool:
    """Whether the catalog has a line of this identity, live or taken back."""
    return bool(
        conn.execute("SELECT EXISTS (SELECT 1 FROM catalog.invoice_line WHERE row_key = ?)", (key,)).fetchone()[0]
    )


def adopt(conn: sqlite3.Connection, keys: Iterable[tuple[str, int]]) -> None:
    """Give staged lines another identity, and count the equals of this file again: (key, place)."""
    conn.executemany("UPDATE lines SET row_key = ?, occurrence = 0 WHERE rowid = ?", keys)
    conn.execute(
        """UPDATE lines SET occurrence = n FROM (
          SELECT rowid AS place,
            row_number() OVER (PARTITION BY row_key, coalesce(payment, ''), twin IS NULL ORDER BY sheet, row) AS n
          FROM lines WHERE row_key IN (SELECT row_key FROM lines WHERE row_key IS NOT NULL AND occurrence = 0)) numbered
        WHERE numbered.place = lines.rowid"""
    )


def find_twins(conn: sqlite3.Connection) -> None:
    """Find the staged lines that are no charges because the catalog has them, and say where those stand.

    `twin` is the catalog's line that a duplicate is; `replaces` one that is no charge any more because its payment is
    known now, or its amount is corrected. All follow from the rules that settle the catalog's own lines.
    """
    for table in ("touched", "live", "charge"):
        conn.execute(f"DROP TABLE IF EXISTS temp.{table}")
    conn.execute("CREATE TEMP TABLE touched(row_key PRIMARY KEY) WITHOUT ROWID")
    conn.execute(
        f"""INSERT INTO temp.touched SELECT DISTINCT s.row_key FROM lines s
        WHERE s.row_key IS NOT NULL AND (s.payment <> ''
          OR EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE l.row_key = s.row_key AND l.payment <> '' AND {_LIVE}))
        AND EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE l.row_key = s.row_key AND {_LIVE})"""
    )
    conn.execute(
        f"""UPDATE lines SET twin = l.id FROM catalog.invoice_line l
        WHERE l.row_key = lines.row_key AND l.occurrence = coalesce(lines.occurrence, 1) AND l.is_charge = 1 AND {_LIVE}
          AND lines.row_key NOT IN (SELECT row_key FROM temp.touched)"""
    )
    if conn.execute("SELECT EXISTS (SELECT 1 FROM temp.touched)").fetchone()[0]:
        _find_paid_twins(conn)
    if conn.execute(f"SELECT EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE {_CORRECTED})").fetchone()[0]:
        conn.execute(
            f"""UPDATE lines SET restates = l.restates FROM catalog.invoice_line l
            WHERE lines.restates IS NULL AND l.row_key = lines.row_key AND l.occurrence = coalesce(lines.occurrence, 1)
              AND {_CORRECTED} AND {_LIVE}"""
        )
    if conn.execute("SELECT EXISTS (SELECT 1 FROM lines WHERE restates IS NOT NULL)").fetchone()[0]:
        staging_restated.find(conn)
    _say_where(conn)


def correct(conn: sqlite3.Connection, pairs: Sequence[tuple[int, str, int]]) -> None:
    """Let staged lines take the place of lines of the catalog: the latter's id, the key of both, the staged place."""
    conn.executemany("UPDATE lines SET replaces = ?, restates = ? WHERE rowid = ?", pairs)
    _say_where(conn)


def _find_paid_twins(conn: sqlite3.Connection) -> None:
    """The same for lines of which some have a payment."""
    conn.execute("CREATE TEMP TABLE live(id INTEGER PRIMARY KEY, row_key, payment, occurrence, file, was_charge)")
    conn.execute(
        f"""INSERT INTO temp.live SELECT l.id, l.row_key, l.payment, l.occurrence, l.operation_id, l.is_charge
        FROM temp.touched JOIN catalog.invoice_line l USING (row_key) WHERE {_LIVE}"""
    )
    conn.execute(
        f"""INSERT INTO temp.live SELECT {_LATEST} + l.rowid, row_key, {LINE_DEFAULTS["payment"]},
        {LINE_DEFAULTS["occurrence"]}, -1, 0 FROM temp.touched JOIN lines l USING (row_key)"""
    )
    conn.execute("CREATE INDEX temp.live_key ON live(row_key)")
    conn.execute("CREATE TEMP TABLE charge(id INTEGER PRIMARY KEY, row_key)")
    conn.execute(f"INSERT INTO temp.charge WITH live AS (SELECT * FROM temp.live), {CHARGES} SELECT * FROM charge")
    conn.execute(
        f"""UPDATE lines SET twin = own.id FROM (
          SELECT s.id - {_LATEST} AS place, coalesce(
            (SELECT min(c.id) FROM temp.live c WHERE c.row_key = s.row_key AND c.payment = s.payment
              AND c.occurrence = s.occurrence AND c.file <> -1),
            min(held.id)) AS id
          FROM temp.live s JOIN temp.live held ON held.row_key = s.row_key AND held.file <> -1
          WHERE s.file = -1 AND s.id NOT IN (SELECT id FROM temp.charge) GROUP BY s.id) own
        WHERE own.place = lines.rowid"""
    )
    conn.execute(
        f"""UPDATE lines SET replaces = moved.id FROM (
          SELECT new.id - {_LATEST} AS place, gone.id FROM (
            SELECT id, row_key, row_number() OVER (PARTITION BY row_key ORDER BY payment = '', id) AS n
            FROM temp.live WHERE file = -1 AND id IN (SELECT id FROM temp.charge)) new
          JOIN (SELECT id, row_key, row_number() OVER (PARTITION BY row_key ORDER BY id) AS n FROM temp.live
            WHERE file <> -1 AND was_charge AND id NOT IN (SELECT id FROM temp.charge)) gone USING (row_key, n)
        ) moved WHERE moved.place = lines.rowid"""
    )


def _say_where(conn: sqlite3.Connection) -> None:
    conn.execute(
        """UPDATE lines SET reason =
          CASE WHEN twin IS NOT NULL THEN 'the same line as ' WHEN lines.restates IS NULL
            THEN 'its payment is known now: ' ELSE 'corrects ' END
          || f.name || ', row ' || l.row || CASE WHEN twin IS NULL AND lines.restates IS NOT NULL
            THEN ': ' || amount_text(l.amount) || ' ' || l.currency ELSE '' END
        FROM catalog.invoice_line l JOIN catalog.source_sheet s ON s.id = l.sheet_id
        JOIN catalog.source_file f ON f.id = s.file_id
        WHERE l.id = coalesce(lines.twin, lines.replaces)"""
    )


def twin_sums(conn: sqlite3.Connection, sheet: int) -> Sequence[sqlite3.Row]:
    """Return what the lines of a sheet with a twin add up to: match, currency, action, rows, amount."""
    return conn.execute(
        """SELECT match, currency, CASE WHEN twin IS NOT NULL THEN 'duplicate' ELSE 'updated' END AS action,
          count(*) AS rows, sum(amount) AS amount
        FROM lines WHERE sheet = ? AND row_key IS NOT NULL AND action IS NULL
          AND (twin IS NOT NULL OR replaces IS NOT NULL) GROUP BY 1, 2, 3""",
        (sheet,),
    ).fetchall()


# On the catalog's writing connection, with the staging file attached ------------------------------------------------


def number_of(writer: sqlite3.Connection) -> int:
    """Return the highest place of a staged line: as many ids are needed."""
    return int(writer.execute("SELECT coalesce(max(rowid), 0) FROM staging.lines").fetchone()[0])


_KEPT = (
    "operation", "paid", "restates", "tool", "charges", "vendor", "subscription", "credit", "compared", "spread",
)  # fmt: skip
"""Indexes of the lines that grow at few places, or hold few lines of most files; those of all others go all over."""


_FOUND_BY_PART = "line_part_ai"
"""The trigger that takes lines into the index of parts of texts, whose id is not above the last one in there."""


@contextmanager
def indexes_afterwards(writer: sqlite3.Connection, rows: int, first: int) -> Iterator[None]:
    """Make some indexes of the lines anew after a batch of `rows` that is larger than what is there.

    That is twice as fast, where an index is in another order than the lines come. The trigger that has nothing to do
    for lines from id `first` on is not asked a hundred thousand times.
    """
    there = writer.execute("SELECT count(*) FROM (SELECT 1 FROM invoice_line LIMIT ?)", (rows,)).fetchone()[0]
    found: list[sqlite3.Row] = []
    if rows >= _LARGE and there < rows:
        found = writer.execute(
            "SELECT type, name, sql FROM main.sqlite_schema WHERE type = 'index' AND tbl_name = 'invoice_line'"
            f" AND sql IS NOT NULL AND name NOT IN ({', '.join('?' * len(_KEPT))}) ORDER BY rowid",
            [f"invoice_line_{name}" for name in _KEPT],
        ).fetchall()
        found += writer.execute(
            f"SELECT type, name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND name = ? AND ? > {UPTO}",
            (_FOUND_BY_PART, first),
        ).fetchall()
    for row in found:
        writer.execute(f"DROP {row[0]} main.{row[1]}")
    yield
    for row in found:
        writer.execute(row[2])


def add(
    writer: sqlite3.Connection,
    operation: int,
    sheets: Mapping[int, tuple[int, str, str]],
    first: int,
    records: Sequence[tuple[int, int | None, int | None]],
) -> None:
    """Add the lines of all sheets: `sheets` gives record, basis and channel, `records` vendor and tool of matches.

    The line at place n of the staging file gets the id `first` + n.
    """
    writer.execute(  # what is corrected, and its twins, so that none of them becomes the charge
        """UPDATE invoice_line SET restates = wrong.key FROM (
          SELECT l.restates AS key, h.row_key, h.occurrence, h.payment FROM staging.lines l
          JOIN invoice_line h ON h.id = l.replaces WHERE l.restates = 'line/' || l.replaces) wrong
        WHERE invoice_line.restates IS NULL AND invoice_line.row_key = wrong.row_key
          AND invoice_line.occurrence = wrong.occurrence AND invoice_line.payment = wrong.payment"""
    )
    writer.execute("DROP TABLE IF EXISTS temp.import_match")
    writer.execute("CREATE TEMP TABLE import_match(id INTEGER PRIMARY KEY, vendor_id, tool_id)")
    writer.executemany("INSERT INTO temp.import_match VALUES (?, ?, ?)", records)
    defaults = LINE_DEFAULTS
    for sheet, (sheet_id, basis, channel) in sheets.items():
        writer.execute(
            f"""INSERT INTO invoice_line(id, operation_id, sheet_id, row, vendor_id, tool_id, in_scope, matched_by,
              vendor_text, description, invoice_number, line_number, order_number, buyer, ledger_account, cost_centre,
              billing_account, date, service_from, service_to, quantity, unit_price, amount, tax, net, currency,
              basis, channel, line_kind, payment_id, payment_date, row_key, payment, occurrence, restates, is_charge)
            SELECT ? + l.rowid, ?, ?, l.row, i.vendor_id, i.tool_id, m.in_scope, CASE WHEN m.in_scope THEN m.how END,
              m.vendor_text, m.description, l.invoice_number, l.line_number, l.order_number, l.buyer, l.ledger_account,
              l.cost_centre, l.billing_account, l.date, {defaults["service_from"]}, {defaults["service_to"]},
              l.quantity, l.unit_price, l.amount, l.tax, {defaults["net"]}, l.currency, ?, ?, {defaults["line_kind"]},
              l.payment_id, l.payment_date, l.row_key, {defaults["payment"]}, {defaults["occurrence"]},
              l.restates, l.twin IS NULL
            FROM staging.lines l JOIN staging.match m ON m.id = l.match LEFT JOIN temp.import_match i ON i.id = m.id
            WHERE l.sheet = ? AND l.row_key IS NOT NULL AND l.action IS NULL ORDER BY l.rowid""",
            (first, operation, sheet_id, basis, channel, sheet),
        )


def unsettled_texts(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return the texts of lines that no user decided and that are not in scope: vendor_text, description."""
    return conn.execute(
        "SELECT DISTINCT vendor_text, description FROM invoice_line WHERE in_scope = 0 ORDER BY 1, 2"
    ).fetchall()


def set_match(writer: sqlite3.Connection, rows: Iterable[Sequence[object]]) -> int:
    """Give lines out of scope a vendor and a tool: (vendor, tool, how, vendor text, description); returns how many."""
    writer.execute("DROP TABLE IF EXISTS temp.rematch")
    writer.execute(
        "CREATE TEMP TABLE rematch(vendor_id, tool_id, how, vendor_text, description,"
        " PRIMARY KEY (vendor_text, description)) WITHOUT ROWID"
    )
    writer.executemany("INSERT OR REPLACE INTO temp.rematch VALUES (?, ?, ?, ?, ?)", rows)
    return writer.execute(
        """UPDATE invoice_line SET vendor_id = r.vendor_id, tool_id = r.tool_id, in_scope = 1, matched_by = r.how
        FROM temp.rematch r WHERE r.vendor_text = invoice_line.vendor_text
          AND r.description = invoice_line.description AND invoice_line.in_scope = 0"""
    ).rowcount


def unmatch(writer: sqlite3.Connection, vendor_text: str) -> int:
    """Put the lines of a vendor text out of scope because the user says so; returns how many."""
    return writer.execute(
        """UPDATE invoice_line SET vendor_id = NULL, tool_id = NULL, in_scope = 0, matched_by = NULL
        WHERE vendor_text = ? AND in_scope = 1""",
        (vendor_text,),
    ).rowcount
