"""Sentences that are stored in English, with what they are made of: the window says them in its language."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from desktop_app.catalog.sentences import STORED, Sentence, retold, titled, told


def told_sql(text: str) -> str:
    """Return the SQL of what a stored sentence, given as SQL, is made of: for `Column.told` and `retold`."""
    return f"(SELECT sentence.told FROM sentence WHERE sentence.text = {text})"


def company_sql(scope: str) -> str:
    """Return the same for the name of what is about the whole company, "The company", where a scope (SQL) says so."""
    made_of = told({STORED: titled("The company")}).replace("'", "''")
    return f"CASE WHEN {scope} = 'company' THEN '{made_of}' END"


def keep(writer: sqlite3.Connection, texts: Iterable[str]) -> None:
    """Keep what sentences are made of; other texts need nothing."""
    found = ((str(text), told({STORED: text})) for text in set(texts) if isinstance(text, Sentence))
    writer.executemany("INSERT OR IGNORE INTO sentence(text, told) VALUES (?, ?)", found)


def sentence(conn: sqlite3.Connection, text: str) -> str:
    """Return a stored text as the sentence it was; as it is where nothing is told of it."""
    found = conn.execute("SELECT told FROM sentence WHERE text = ?", (text,)).fetchone()
    return retold(text, found[0] if found is not None else "", STORED)
