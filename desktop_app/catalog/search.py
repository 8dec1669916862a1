"""Full-text search over the records that have a name; and what is written nearly so."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_LIKE = 72  # of 100: "cusror" is like "Cursor", "cut" is not
_SHORTEST = 4  # of what is looked for with typing errors: shorter words are like everything


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


def similar(conn: sqlite3.Connection, text: str, limit: int = 20) -> list[Hit]:
    """Return records whose name has words nearly like those of `text`, the most similar first."""
    if len(text.strip()) < _SHORTEST:
        return []
    titles: dict[str, list[sqlite3.Row]] = {}
    for row in conn.execute("SELECT kind, record_id, title, detail FROM record_search"):
        titles.setdefault(row[2], []).append(row)
    found = [row for title in nearest(text, list(titles), limit) for row in titles[title]]
    return [Hit(row[0], int(row[1]), row[2], row[3].strip()) for row in found[:limit]]


def nearest(text: str, titles: Sequence[str], limit: int) -> list[str]:
    """Return the titles of which a part is nearly like a text, the most similar first; typing errors are forgiven."""
    if len(text.strip()) < _SHORTEST:
        return []
    from rapidfuzz import fuzz, process, utils

    found = process.extract(
        text, titles, scorer=fuzz.partial_ratio, processor=utils.default_process, score_cutoff=_LIKE, limit=limit
    )
    return [title for title, _score, _place in found]
