"""Full-text search over the records that have a name; and what is written nearly so."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.catalog import tables

MANY = 1_500  # records that are put in order, or compared, within a few milliseconds
LINES = 200  # of the newest that have a text, whose invoices are told apart
_LETTERS = 3  # that a part of a number has at least
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
    return _ranked(conn, words, limit) if words else []


def invoices(conn: sqlite3.Connection, text: str, limit: int = 4) -> list[Hit]:
    """Return a line of each invoice whose number has the text in it, the newest first; nothing for text without digits.

    The line is that of the first row; the title is the invoice's number.
    """
    wanted = text.strip()
    if len(wanted) < _LETTERS or not any(map(str.isdigit, wanted)):
        return []
    query = tables.Query(where=(tables.Filter("invoice", "contains", wanted),), sort=(("date", True),))
    found: dict[tuple[str, str], Hit] = {}
    ids = tables.ids(conn, "lines", query)[:LINES]
    for row in tables.page(conn, "lines", query, ids):
        number, vendor = str(row["invoice"]), str(row["vendor_text"] or "")
        found.setdefault((number, vendor), Hit("invoice_line", int(str(row["id"])), number, vendor))
    return list(found.values())[:limit]


def is_quick(conn: sqlite3.Connection, text: str) -> bool:
    """Tell whether what is found for a text is put in order at once: something is, and not very much."""
    words = _WORD.findall(text)
    sql = "SELECT count(*) FROM (SELECT 1 FROM record_search WHERE record_search MATCH ? LIMIT ?)"
    return bool(words) and 0 < conn.execute(sql, (_begun(words), MANY)).fetchone()[0] < MANY


def similar(conn: sqlite3.Connection, text: str, limit: int = 20) -> list[Hit]:
    """Return records whose name has words nearly like those of `text`, the most similar first.

    Of several words one is taken to be mistyped first, and the names that have the others are compared; only where
    none of them is similar are all names.
    """
    if len(text.strip()) < _SHORTEST:
        return []
    words = _WORD.findall(text)
    for place in range(len(words) if len(words) > 1 else 0):
        others = [word for number, word in enumerate(words) if number != place]
        sql = "SELECT kind, record_id, title, detail FROM record_search WHERE record_search MATCH ? LIMIT ?"
        rows = conn.execute(sql, (_begun(others), MANY)).fetchall()
        if len(rows) < MANY and (found := _nearest_of(rows, text, limit)):
            return found
    return _nearest_of(conn.execute("SELECT kind, record_id, title, detail FROM record_search"), text, limit)


def _begun(words: Sequence[str]) -> str:
    return " ".join(f'"{word}"*' for word in words)


def _ranked(conn: sqlite3.Connection, words: Sequence[str], limit: int) -> list[Hit]:
    rows = conn.execute(
        """SELECT kind, record_id, title, detail FROM record_search WHERE record_search MATCH ?
        ORDER BY bm25(record_search, 0, 0, 10, 1), title LIMIT ?""",
        (_begun(words), limit),
    )
    return [Hit(row[0], int(row[1]), row[2], row[3].strip()) for row in rows]


def _nearest_of(rows: Iterable[sqlite3.Row], text: str, limit: int) -> list[Hit]:
    titles: dict[str, list[sqlite3.Row]] = {}
    for row in rows:
        titles.setdefault(row[2], []).append(row)
    found = [row for title in nearest(text, list(titles), limit) for row in titles[title]]
    return [Hit(row[0], int(row[1]), row[2], row[3].strip()) for row in found[:limit]]


def nearest(text: str, titles: Sequence[str], limit: int) -> list[str]:
    """Return the titles of which a part is nearly like a text, the most similar first; typing errors are forgiven."""
    if len(text.strip()) < _SHORTEST:
        return []
    from rapidfuzz import fuzz, process, utils

    found: list[tuple[str, float, int]] = []
    for first in range(0, len(titles), MANY):  # other threads have their turn between two parts
        some = titles[first : first + MANY]
        found += process.extract(
            text, some, scorer=fuzz.partial_ratio, processor=utils.default_process, score_cutoff=_LIKE, limit=limit
        )
    found.sort(key=lambda one: -one[1])
    return [title for title, _score, _place in found[:limit]]
