"""Full-text search over the records that have a name."""

from __future__ import annotations

import re
import sqlite3
from dataclasses import dataclass

_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Hit:
    """One record that was found."""

    kind: str
    id: int
    title: str
    detail: str


def search(conn: sqlite3.Connection, text: str, limit: int = 20) -> list[Hit]:
    """Return records whose words begin with the words of `text`, best first; nothing for no words."""
    words = _WORD.findall(text)
    if not words:
        return []
    query = " ".join(f'"{word}"*' for word in words)
    rows = conn.execute(
        """SELECT kind, record_id, title, detail FROM record_search WHERE record_search MATCH ?
        ORDER BY bm25(record_search, 0, 0, 10, 1), title LIMIT ?""",
        (query, limit),
    )
    return [Hit(row[0], int(row[1]), row[2], row[3].strip()) for row in rows]
