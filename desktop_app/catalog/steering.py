"""Which three letters of a text lead to the fewest records, in an index of any three letters in a row.

To ask for all letters of "vendor 7" takes SQLite through the lists of "ven", "end" and so on, which name every record
of a million, though "r 7" alone names few.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

LETTERS = 3
FEW, SOME = 8_000, 64_000  # records; more are sooner looked at as they lie in the file
ASKED = 8  # letters of which it is asked whether they lead to some


def rarest(conn: sqlite3.Connection, index: str, text: str) -> str:
    """Return the query of an index for the records that may have a text as their part: all of them, and few others.

    Nothing is returned where each of the letters leads to too many.
    """
    parts = parts_in(text)[::-1]  # what is typed last tells most
    for most, asked in ((FEW, parts), (SOME, parts[:ASKED])):
        rare = [part for part in asked if _leads_to_fewer(conn, index, part, most)]
        if rare:
            return all_of(rare)
    return ""


def parts_in(text: str) -> list[str]:
    """Return any three letters in a row of a text, each once."""
    return list(dict.fromkeys(text[first : first + LETTERS] for first in range(len(text) - LETTERS + 1)))


def all_of(parts: Iterable[str]) -> str:
    """Return the query of an index for the records that have all of some letters."""
    return " AND ".join('"{}"'.format(part.replace('"', '""')) for part in sorted(parts))


def _leads_to_fewer(conn: sqlite3.Connection, index: str, part: str, most: int) -> bool:
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT {most:d})"
    return int(conn.execute(sql, (all_of([part]),)).fetchone()[0]) < most
