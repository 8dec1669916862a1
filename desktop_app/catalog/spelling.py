"""What was meant by a word with a typing error: the words of the records' names that are nearly like it."""

from __future__ import annotations

import itertools
import re
import sqlite3
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence

PART = 1_500  # words that are compared at a time: other threads have their turn between two parts
LIKE = 72  # of 100: "cusror" is like "cursor", "cut" is not
SHORTEST = 4  # letters of a word with typing errors: shorter ones are like everything
NEAR = 4  # words that one may have been meant to be
TRIES = 8  # ways in which a text may have been meant that are looked for
BEGINNING = 1.0  # that a name counts for more where it begins so, of 100
WORD = re.compile(r"\w+")
_LETTERS = re.compile(r"[^\W\d_]{3}")  # in a row: what has none is a number, and no number is like another
_TERMS = """SELECT term FROM temp.record_word WHERE col = 'title' AND length(term) > 2
  AND (term GLOB '*[a-z][a-z][a-z]*' OR term GLOB '*[^ -~]*')"""


class Vocabulary:
    """The words of the records' names, read again where the catalog changed. For one thread."""

    def __init__(self) -> None:
        self._of: tuple[sqlite3.Connection, int, int] | None = None
        self._words: list[str] = []  # in order

    def read(self, conn: sqlite3.Connection) -> None:
        """Read the words of a catalog, where they are not those of its present state."""
        version = int(conn.execute("PRAGMA data_version").fetchone()[0])
        now = (conn, version, conn.total_changes)  # the last tells of its own changes
        if self._of == now:
            return
        if conn.execute("SELECT 1 FROM temp.sqlite_schema WHERE name = 'record_word'").fetchone() is None:
            only = conn.execute("PRAGMA query_only").fetchone()[0]
            conn.execute("PRAGMA query_only = OFF")  # for what is temporary
            conn.execute("CREATE VIRTUAL TABLE temp.record_word USING fts5vocab(main, record_search, col)")
            conn.execute(f"PRAGMA query_only = {only:d}")
        self._words = [row[0] for row in conn.execute(_TERMS)]
        self._of = now

    def meant(self, text: str) -> Iterator[str]:
        """Give the texts that a text may have been meant to be, the likeliest first; itself is not among them."""
        words = [folded(word) for word in WORD.findall(text)]
        each = [self._near(word) for word in words]
        ways = [] if not all(each) else sorted(
            (tuple(zip(*way, strict=True)) for way in itertools.islice(itertools.product(*each), NEAR ** NEAR)),
            key=lambda way: -sum(way[1]),
        )  # fmt: skip
        given = {" ".join(words)}
        joined = "".join(words)
        if len(words) > 1 and self._begins(joined):
            ways.insert(0, ((joined,), (100.0,)))
        for said, _likes in ways:
            one = " ".join(said)
            if one not in given and len(given) <= TRIES:
                given.add(one)
                yield one

    def _begins(self, word: str) -> bool:
        """Tell whether a word of a name begins so."""
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place].startswith(word)

    def _near(self, word: str) -> list[tuple[str, float]]:
        """Return what a word may have been meant to be, itself first where a word begins so, each with its likeness."""
        if len(word) < SHORTEST or not _LETTERS.search(word):
            return [(word, 100.0)]
        near = dict.fromkeys([word] if self._begins(word) else [], 100.0)
        heads = list(dict.fromkeys(one[: len(word) + 1] for one in self._words))
        for place, likeness in likest(word, heads, NEAR):
            near.setdefault(heads[place], likeness)
        if not near:  # two words without a blank between them
            parts = ((word[:at], word[at:]) for at in range(3, len(word) - 2))
            near.update((f"{one} {two}", LIKE) for one, two in parts if self._has(one) and self._begins(two))
        return list(near.items())[:NEAR]

    def _has(self, word: str) -> bool:
        place = bisect_left(self._words, word)
        return place < len(self._words) and self._words[place] == word


def folded(text: str) -> str:
    """Fold a text as the search does: small letters without their accents."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text)
    return "".join(char for char in parts if not unicodedata.combining(char)).lower()


def likest(word: str, others: Sequence[str], limit: int) -> list[tuple[int, float]]:
    """Return the places of the words most like one, of 100, the first of equal ones first; none that is not alike."""
    from rapidfuzz import fuzz, process

    found: list[tuple[int, float]] = []
    for first in range(0, len(others), PART):
        some = others[first : first + PART]
        most = process.extract(word, some, scorer=fuzz.ratio, score_cutoff=LIKE, limit=limit)
        found += [(first + place, likeness) for _word, likeness, place in most]
    return sorted(found, key=lambda one: (-one[1], one[0]))[:limit]


def nearest(text: str, names: Sequence[str], limit: int) -> list[str]:
    """Return the few names that a text with typing errors is like, the likest first.

    Each of its words is like one of the name, or all of it, blanks left out, is like the name from one of its words
    on; what begins the name counts a little more.
    """
    typed = [folded(word) for word in WORD.findall(text)]
    joined = "".join(typed)
    if len(joined) < SHORTEST:
        return []
    found: dict[str, float] = {}
    split = {name: [folded(word) for word in WORD.findall(name)] for name in names}
    heads = [
        ("".join(words[first:])[:length], name, first)
        for name, words in split.items()
        for first in range(len(words))
        for length in (len(joined), len(joined) + 1)
    ]
    for place, likeness in likest(joined, [head for head, _name, _first in heads], len(heads)):
        _head, name, first = heads[place]
        found[name] = max(found.get(name, 0.0), likeness + (0 if first else BEGINNING))
    if len(typed) > 1:
        for name, likeness in _word_by_word(typed, split).items():
            found[name] = max(found.get(name, 0.0), likeness)
    return sorted(found, key=lambda name: -found[name])[:limit]


def _word_by_word(typed: Sequence[str], split: dict[str, list[str]]) -> dict[str, float]:
    """Return how like the names are of which a word is like each typed one."""
    every = list({word for words in split.values() for word in words})
    alike = [{every[place]: like for place, like in likest(word, every, len(every))} for word in typed]
    found = {}
    for name, words in split.items():
        likes = [max((near.get(word, 0.0) for word in words), default=0.0) for near in alike]
        if all(likes):
            found[name] = sum(likes) / len(likes)
    return found
