"""The index of three letters in a row over the invoice lines, brought up behind them.

It goes up to a line: all up to that one are in it, also those that come later with a lower id, and as they are when
their texts change. Those above it are looked at besides, where they are not too many.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

AT_ONCE = 20_000  # lines that are taken into the index in one transaction
SECONDS = 5.0  # that it may take at a time, for a million lines of the usual kind; the others follow the next time
_TEXTS = "vendor_text, description, invoice_number"


def bring_up_to_date(catalog: Catalog, seconds: float = SECONDS) -> bool:
    """Take lines into the index, as many as there is time for; tells whether all are in it. No step of the history."""
    until = time.monotonic() + seconds
    conn = catalog.writer
    behind = f"SELECT id FROM invoice_line WHERE id > {UPTO} ORDER BY id LIMIT {AT_ONCE}"
    while conn.execute(f"SELECT 1 FROM ({behind}) LIMIT 1").fetchone() is not None:
        with catalog.upkeep():
            last = conn.execute(f"SELECT max(id) FROM ({behind})").fetchone()[0]
            conn.execute(
                f"INSERT INTO line_part(rowid, {_TEXTS}) SELECT id, {_TEXTS} FROM invoice_line "
                f"WHERE id > {UPTO} AND id <= ? ORDER BY id",
                (last,),
            )
            conn.execute("INSERT OR REPLACE INTO line_part_upto(id, line_id) VALUES (1, ?)", (last,))
        if time.monotonic() >= until:
            break
    return conn.execute(f"SELECT 1 FROM ({behind}) LIMIT 1").fetchone() is None


UPTO = "coalesce((SELECT line_id FROM line_part_upto), 0)"
"""SQL of the last line that is in the index."""
