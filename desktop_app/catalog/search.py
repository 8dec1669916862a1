"""Full-text search over the records that have a name; and what is written nearly so."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.catalog import tables
from desktop_app.catalog.first_rows import first_ids
from desktop_app.catalog.spelling import WORD, Vocabulary, folded
from desktop_app.catalog.table_sql import escaped

MANY = 1_500  # records that are put in order within a few milliseconds
LINES = 200  # of the newest that have a text, whose invoices are told apart
_LETTERS = 3  # that a part of a number has at least
_FEW = ("vendor", "tool", "team", "subscription", "use_case")
"""Kinds of which a company has hundreds, where it has a hundred thousand people."""


@dataclass(frozen=True)
class Hit:
    """One record that was found."""

    kind: str
    id: int
    title: str
    detail: str


def search(conn: sqlite3.Connection, text: str, limit: int = 20) -> list[Hit]:
    """Return records whose words begin with the words of `text`, best first; nothing for no words.

    Of more than can be put in order within a moment, those that are called so are, and those of rarer kinds, then some
    of those that begin so.
    """
    if found := _called_so(conn, text, limit):
        return found
    words = WORD.findall(text)
    ids = _matching(conn, _begun(words))
    return _ordered(conn, _some_of_many(conn, words, text.strip(), limit) if len(ids) == MANY else ids, text, limit)


def quick(conn: sqlite3.Connection, text: str, limit: int = 20) -> list[Hit] | None:
    """Return the same where something is found and is put in order at once; else None: it is not known yet."""
    if found := _called_so(conn, text, limit):
        return found
    ids = _matching(conn, _begun(WORD.findall(text)))
    return _ordered(conn, ids, text, limit) if 0 < len(ids) < MANY else None


def invoices(
    conn: sqlite3.Connection, text: str, limit: int = 4, stopped: Callable[[], bool] = lambda: False
) -> list[Hit]:
    """Return a line of each invoice whose number has the text in it, the newest first; nothing for text without digits.

    The line is that of the first row; the title is the invoice's number. Of very many those that are found soon.
    Once `stopped` says so, sqlite3.OperationalError is raised.
    """
    wanted = text.strip()
    if len(wanted) < _LETTERS or not any(map(str.isdigit, wanted)):
        return []
    query = tables.Query(where=(tables.Filter("invoice", "contains", wanted),), sort=(("date", True),))
    found: dict[tuple[str, str], Hit] = {}
    ids, _complete = first_ids(conn, tables.TABLES["lines"], query, LINES, stopped)
    for row in tables.page(conn, "lines", query, ids):
        number, vendor = str(row["invoice"]), str(row["vendor_text"] or "")
        found.setdefault((number, vendor), Hit("invoice_line", int(str(row["id"])), number, vendor))
    return list(found.values())[:limit]


def similar(conn: sqlite3.Connection, text: str, vocabulary: Vocabulary, limit: int = 20) -> list[Hit]:
    """Return records that are found by what a text with typing errors may have been meant to be, the likeliest first.

    `vocabulary` is read for that; it is to be kept for the next text.
    """
    vocabulary.read(conn)
    found: dict[int, Hit] = {}
    for meant in vocabulary.meant(text):
        for hit in search(conn, meant, limit):
            found.setdefault(hit.id, hit)
        if len(found) >= limit:
            break
    return list(found.values())[:limit]


def _begun(words: Sequence[str]) -> str:
    return " ".join(f'"{word}"*' for word in words)


def _called_so(conn: sqlite3.Connection, text: str, limit: int) -> list[Hit]:
    """Return the best records where all of them are called so, or begin so; else none, for there may be others.

    Such names have all words but the last whole, which are found in a sixth of the time of words that begin so.
    """
    *whole, last = WORD.findall(text) or [""]
    if not whole:
        return []
    ids = _matching(conn, " ".join((*(f'"{word}"' for word in whole), f'"{last}"*')))
    found = _ordered(conn, ids, text, limit) if limit <= len(ids) < MANY else []
    return found if found and folded(found[-1].title).startswith(folded(text.strip())) else []


def _matching(conn: sqlite3.Connection, query: str) -> list[int]:
    """Return the ids of records that a query finds, MANY at most; of none for no query."""
    if not query:
        return []
    sql = "SELECT rowid FROM record_search WHERE record_search MATCH ? LIMIT ?"
    return [row[0] for row in conn.execute(sql, (query, MANY))]


def _some_of_many(conn: sqlite3.Connection, words: Sequence[str], text: str, limit: int) -> list[int]:
    """Find some of very many: who is called so, what is rare and has a word that begins so, and some that begin so."""
    ids = [row[0] for row in conn.execute(
        "SELECT id FROM person WHERE name = ? COLLATE NOCASE AND archived = 0 LIMIT ?", (text, limit)
    )]  # fmt: skip
    each = " AND ".join(
        f"(name LIKE :begun{n} ESCAPE '\\' OR name LIKE :later{n} ESCAPE '\\')" for n in range(len(words))
    )
    likes = {f"begun{n}": f"{escaped(word)}%" for n, word in enumerate(words)}
    likes |= {f"later{n}": f"% {escaped(word)}%" for n, word in enumerate(words)}
    for kind in _FEW:
        sql = f"SELECT id FROM {kind} WHERE archived = 0 AND {each} ORDER BY length(name), name LIMIT :limit"
        ids += [row[0] for row in conn.execute(sql, {**likes, "limit": limit})]
    first, *others = (f'"{word}" *' for word in words)
    begins = f"title : ({' AND '.join((f'^ {first}', *others))})"
    sql = "SELECT rowid FROM record_search WHERE record_search MATCH ? LIMIT ?"
    ids += [row[0] for row in conn.execute(sql, (begins, MANY))]
    if len(ids) < limit:
        ids += [row[0] for row in conn.execute(sql, (_begun(words), limit))]
    return ids


def _ordered(conn: sqlite3.Connection, ids: Sequence[int], text: str, limit: int) -> list[Hit]:
    """Return records by their ids: first what is called so, begins so, has the words in its name, and is rare."""
    sql = "SELECT {} FROM record_search WHERE rowid IN (SELECT value FROM json_each(?))"
    wanted = folded(text.strip())
    words = WORD.findall(wanted)

    def place(row: sqlite3.Row) -> tuple[bool, bool, bool, bool, int, str]:
        name = folded(row["title"])
        others = not all(word in name for word in words)
        return name != wanted, not name.startswith(wanted), others, row["kind"] not in _FEW, len(name), name

    best = sorted(conn.execute(sql.format("rowid, kind, title"), (json.dumps(ids),)).fetchall(), key=place)[:limit]
    shown = json.dumps([row["rowid"] for row in best])
    details = dict(conn.execute(sql.format("rowid, detail"), (shown,)).fetchall())
    return [Hit(row["kind"], row["rowid"], row["title"], details[row["rowid"]].strip()) for row in best]
