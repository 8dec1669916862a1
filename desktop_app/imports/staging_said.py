"""What the sentences of a staging file are made of, kept once for every text beside the rows that say it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from desktop_app.catalog.sentences import STORED, Sentence, retold, say, told, verbatim

TABLE = "CREATE TABLE said(text PRIMARY KEY, told)"
_WHERE = re.compile(r"(the same line as|its payment is known now:|corrects) (.+), row (\d+)(?:: (.+))?")


class Said:
    """Keeps what the sentences in one column of rows are made of, while the rows are being written."""

    def __init__(self, place: int) -> None:
        self._place = place
        self._found: dict[str, Sentence] = {}

    def of(self, rows: Iterable[Sequence[object]]) -> Iterator[Sequence[object]]:
        """Yield the rows as they are."""
        for row in rows:
            said = row[self._place]
            if isinstance(said, Sentence):
                self._found[said] = said
            yield row

    def keep(self, conn: sqlite3.Connection) -> None:
        """Write what was found."""
        found = ((str(text), told({STORED: said})) for text, said in self._found.items())
        conn.executemany("INSERT OR IGNORE INTO said VALUES (?, ?)", found)


def keep(conn: sqlite3.Connection, text: str) -> None:
    """Keep what one sentence is made of."""
    said = Said(0)
    list(said.of([(text,)]))
    said.keep(conn)


def sentences(conn: sqlite3.Connection, texts: Iterable[object]) -> dict[object, str]:
    """Return texts of the staging file as the sentences they were."""
    found: dict[object, str] = {}
    for text in set(texts):
        if not isinstance(text, str) or not text:
            continue
        row = conn.execute("SELECT told FROM said WHERE text = ?", (text,)).fetchone()
        found[text] = retold(text, row[0], STORED) if row is not None else said_where(text)
    return found


def said_where(text: str) -> str:
    """Return what is said of lines that the catalog holds (staging_lines.find_twins) as a sentence."""
    match = _WHERE.fullmatch(text)
    if match is None:
        return text
    begins, file, row, amount = match[1], verbatim(match[2]), int(match[3]), match[4]
    if begins.startswith("the"):
        return say("the same line as {file}, row {row}", file=file, row=row)
    if begins.startswith("its"):
        return say("its payment is known now: {file}, row {row}", file=file, row=row)
    if amount:
        return say("corrects {file}, row {row}: {amount}", file=file, row=row, amount=amount)
    return say("corrects {file}, row {row}", file=file, row=row)
