"""Planning and applying invoice lines: SQL over the staging file and the catalog."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from desktop_app.imports.model import Action

_UNPAID = (
    "substr(lines.row_key, 1, length(lines.row_key) - length(coalesce(lines.payment_id, ''))"
    " - length(coalesce(lines.payment_date, '')) - 1) || char(31)"
)
_LIVE = "l.voided_by IS NULL AND l.replaced_by IS NULL"


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


def adopt_spellings(conn: sqlite3.Connection, pairs: Iterable[tuple[str, str]]) -> None:
    """Let staged lines take the identity of the catalog's line that differs only in how the vendor is written.

    `pairs` are (vendor key of the file, vendor key in the catalog) of one and the same vendor.
    """
    conn.execute("CREATE TEMP TABLE IF NOT EXISTS spelling(mine, theirs, PRIMARY KEY (mine, theirs))")
    conn.executemany("INSERT OR IGNORE INTO temp.spelling VALUES (?, ?)", pairs)
    conn.execute(
        """UPDATE lines SET row_key = k.identity, occurrence = NULL FROM (
          SELECT cut.place, cut.head || s.theirs || substr(cut.tail, length(s.mine) + 1) AS identity
          FROM (SELECT rowid AS place, substr(row_key, 1, instr(row_key, char(31))) AS head,
            substr(row_key, instr(row_key, char(31)) + 1) AS tail FROM lines WHERE row_key IS NOT NULL) cut
          JOIN temp.spelling s ON s.mine = substr(cut.tail, 1, instr(cut.tail, char(31)) - 1)) k
        WHERE k.place = lines.rowid AND EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE l.row_key = k.identity)
          AND NOT EXISTS (SELECT 1 FROM catalog.invoice_line l WHERE l.row_key = lines.row_key)"""
    )


def adopt_payments(conn: sqlite3.Connection) -> None:
    """Let a line without a payment be the catalog's line with one, and a line with one replace that without.

    Only another payment makes another line; exports of before and after the payment hold the same one.
    """
    conn.execute(
        f"""UPDATE lines SET replaces = (SELECT min(l.id) FROM catalog.invoice_line l
          WHERE l.row_key = {_UNPAID} AND l.occurrence = lines.occurrence AND l.is_charge = 1 AND {_LIVE})
        WHERE action IS NULL AND row_key IS NOT NULL AND twin IS NULL AND (payment_id IS NOT NULL OR payment_date IS NOT NULL)"""
    )
    conn.execute(
        f"""UPDATE lines SET twin = l.id, row_key = l.row_key FROM catalog.invoice_line l
        WHERE lines.row_key IS NOT NULL AND lines.twin IS NULL
          AND lines.payment_id IS NULL AND lines.payment_date IS NULL
          AND l.row_key > lines.row_key AND l.row_key < substr(lines.row_key, 1, length(lines.row_key) - 1) || char(1114111)
          AND l.occurrence = lines.occurrence AND l.is_charge = 1 AND {_LIVE}"""
    )


def count_equals(conn: sqlite3.Connection) -> None:
    """Give the lines whose identity changed their ordinal among the equals of this file again."""
    conn.execute(
        """UPDATE lines SET occurrence = n FROM (
          SELECT rowid AS place, row_number() OVER (PARTITION BY row_key ORDER BY rowid) AS n FROM lines
          WHERE row_key IN (SELECT row_key FROM lines WHERE row_key IS NOT NULL AND occurrence IS NULL)) numbered
        WHERE numbered.place = lines.rowid"""
    )


def find_twins(conn: sqlite3.Connection) -> None:
    """Find for every staged line the equal live line of another file."""
    conn.execute(
        f"""UPDATE lines SET twin = l.id FROM catalog.invoice_line l
        WHERE l.row_key = lines.row_key AND l.occurrence = lines.occurrence AND l.is_charge = 1
          AND {_LIVE}"""
    )


def settle_actions(conn: sqlite3.Connection) -> None:
    """Give every line that is a charge its action, and its reason where it has one."""
    conn.execute(
        f"""UPDATE lines SET
          action = CASE WHEN twin IS NOT NULL THEN '{Action.DUPLICATE}' WHEN replaces IS NOT NULL THEN '{Action.UPDATED}'
            WHEN m.in_scope THEN '{Action.ADDED}' ELSE '{Action.OUT_OF_SCOPE}' END,
          reason = CASE WHEN twin IS NULL AND replaces IS NULL AND NOT m.in_scope THEN m.how END
        FROM match m WHERE m.id = lines.match AND action IS NULL"""
    )
    conn.execute(
        """UPDATE lines SET reason = CASE WHEN twin IS NULL THEN 'its payment is known now: ' ELSE 'the same line as ' END
          || f.name || ', ' || s.name || ', row ' || l.row
        FROM catalog.invoice_line l JOIN catalog.source_sheet s ON s.id = l.sheet_id
        JOIN catalog.source_file f ON f.id = s.file_id
        WHERE l.id = coalesce(lines.twin, lines.replaces)"""
    )


def sums(conn: sqlite3.Connection, sheet: int) -> tuple[dict[str, int], dict[str, int]]:
    """Return the payable amounts that are kept, and those of known tools: currency -> micro-units."""
    kept: dict[str, int] = {}
    in_scope: dict[str, int] = {}
    for row in conn.execute(
        f"""SELECT l.currency, sum(l.amount), sum(CASE WHEN m.in_scope THEN l.amount ELSE 0 END), max(m.in_scope)
        FROM lines l JOIN match m ON m.id = l.match
        WHERE l.sheet = ? AND l.action IN ('{Action.ADDED}', '{Action.UPDATED}', '{Action.OUT_OF_SCOPE}')
        GROUP BY l.currency ORDER BY l.currency""",
        (sheet,),
    ):
        kept[row[0]] = row[1]
        if row[3]:
            in_scope[row[0]] = row[2]
    return kept, in_scope


def unmatched(conn: sqlite3.Connection, sheet: int) -> Sequence[sqlite3.Row]:
    """Return the lines out of scope by vendor text and currency: vendor_text, rows, currency, amount, suggestions."""
    return conn.execute(
        f"""SELECT m.vendor_text, count(*) AS rows, l.currency, sum(l.amount) AS amount, max(m.suggestions) AS suggestions
        FROM lines l JOIN match m ON m.id = l.match WHERE l.sheet = ? AND l.action = '{Action.OUT_OF_SCOPE}'
        GROUP BY m.vendor_text, l.currency ORDER BY max(m.suggestions <> '[]') DESC, sum(abs(l.amount)) DESC""",
        (sheet,),
    ).fetchall()


# On the catalog's writing connection, with the staging file attached ------------------------------------------------


def used_matches(writer: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return what of the matches in scope the staged lines use: id, vendor, tool, and the first row."""
    return writer.execute(
        """SELECT m.id, m.vendor, m.tool, min(l.sheet) AS sheet, min(l.row) AS row
        FROM staging.match m JOIN staging.lines l ON l.match = m.id WHERE m.in_scope = 1 AND l.row_key IS NOT NULL
        GROUP BY m.id ORDER BY min(l.rowid)"""
    ).fetchall()


def number_of(writer: sqlite3.Connection) -> int:
    """Return the highest place of a staged line: as many ids are needed."""
    return int(writer.execute("SELECT coalesce(max(rowid), 0) FROM staging.lines").fetchone()[0])


def add(
    writer: sqlite3.Connection,
    operation: int,
    sheets: Mapping[int, tuple[int, str, str]],
    first: int,
    records: Sequence[tuple[int, int | None, int | None]],
) -> None:
    """Add the lines of all sheets. `sheets` gives sheet record, basis and channel; `records` vendor and tool of matches.

    The line at place n of the staging file gets the id `first` + n.
    """
    writer.execute("CREATE TEMP TABLE IF NOT EXISTS import_match(id INTEGER PRIMARY KEY, vendor_id, tool_id)")
    writer.execute("DELETE FROM temp.import_match")
    writer.executemany("INSERT INTO temp.import_match VALUES (?, ?, ?)", records)
    for sheet, (sheet_id, basis, channel) in sheets.items():
        writer.execute(
            f"""INSERT INTO invoice_line(id, operation_id, sheet_id, row, vendor_id, tool_id, in_scope, matched_by,
              vendor_text, description, invoice_number, line_number, order_number, ledger_account, cost_centre,
              billing_account, date, service_from, service_to, quantity, unit_price, amount, tax, net, currency,
              basis, channel, line_kind, payment_id, payment_date, raw_amount, row_key, occurrence, is_charge)
            SELECT ? + l.rowid, ?, ?, l.row, i.vendor_id, i.tool_id, m.in_scope, CASE WHEN m.in_scope THEN m.how END,
              coalesce(l.vendor_text, ''), coalesce(l.description, ''), l.invoice_number, l.line_number, l.order_number,
              l.ledger_account, l.cost_centre, l.billing_account, l.date, coalesce(l.service_from, l.date),
              coalesce(l.service_to, l.service_from, l.date), l.quantity, l.unit_price, l.amount, l.tax, l.net,
              l.currency, ?, ?, coalesce(l.line_kind, 'charge'), l.payment_id, l.payment_date, coalesce(l.raw_amount, ''),
              l.row_key, l.occurrence, l.action <> '{Action.DUPLICATE}'
            FROM staging.lines l JOIN staging.match m ON m.id = l.match
            LEFT JOIN temp.import_match i ON i.id = l.match
            WHERE l.sheet = ? AND l.row_key IS NOT NULL ORDER BY l.rowid""",
            (first, operation, sheet_id, basis, channel, sheet),
        )
        writer.execute(
            """UPDATE invoice_line SET replaced_by = ? + l.rowid FROM staging.lines l
            WHERE l.sheet = ? AND l.replaces IS NOT NULL AND invoice_line.id = l.replaces""",
            (first, sheet),
        )


def unsettled_texts(conn: sqlite3.Connection) -> Sequence[sqlite3.Row]:
    """Return the texts of lines that no user decided and that are not in scope: vendor_text, description."""
    return conn.execute(
        "SELECT DISTINCT vendor_text, description FROM invoice_line WHERE in_scope = 0 ORDER BY vendor_text, description"
    ).fetchall()


def set_match(writer: sqlite3.Connection, rows: Iterable[Sequence[object]]) -> int:
    """Give lines out of scope a vendor and a tool: (vendor, tool, how, vendor text, description); returns how many."""
    return sum(
        writer.execute(
            """UPDATE invoice_line SET vendor_id = ?, tool_id = ?, in_scope = 1, matched_by = ?
            WHERE vendor_text = ? AND description = ? AND in_scope = 0""",
            row,
        ).rowcount
        for row in rows
    )


def has_undecided(conn: sqlite3.Connection) -> bool:
    """Whether any staged line still waits for its action."""
    return bool(conn.execute("SELECT EXISTS (SELECT 1 FROM lines WHERE action IS NULL)").fetchone()[0])


def unmatch(writer: sqlite3.Connection, vendor_text: str) -> int:
    """Put the lines of a vendor text out of scope because the user says so; returns how many."""
    return writer.execute(
        """UPDATE invoice_line SET vendor_id = NULL, tool_id = NULL, in_scope = 0, matched_by = NULL
        WHERE vendor_text = ? AND in_scope = 1""",
        (vendor_text,),
    ).rowcount
