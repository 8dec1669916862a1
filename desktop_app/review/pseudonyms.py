"""Names that do not say who somebody is: the same person has the same one in every workbook of a catalog."""

from __future__ import annotations

import hmac
import re
import sqlite3

from desktop_app.catalog import review_queries

_DIGITS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is taken for another
_LENGTH, _LONGEST = 5, 12
_SHORT = 2  # letters of a name that may be an ordinary word: in a sentence it counts only as it is written
_WORDS = frozenset({
    "a", "ai", "am", "an", "as", "at", "be", "by", "do", "go", "i", "if", "in", "is", "it", "me", "my", "no", "of",
    "on", "or", "so", "to", "up", "us", "we",
})  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
_PSEUDONYM = re.compile(rf"Person ([{_DIGITS}]{{{_LENGTH},{_LONGEST}}})", re.IGNORECASE)


class Pseudonyms:
    """The pseudonyms of a catalog's people and accounts, and texts in which they stand for the names."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._secret = review_queries.catalog_secret(conn)
        self._taken: dict[str, str] = {}  # pseudonym -> who it was made for
        self._by_text: dict[str, str] = {}
        self._by_start: dict[str, list[tuple[str, str, str]]] = {}
        self.people: dict[str, int] = {}  # pseudonym -> person
        for row in review_queries.seat_holders(conn):
            written = str(row["text"])
            text = written.casefold()
            person = row["person_id"]
            key = self._by_text.get(text) or self._made(f"account {text}" if person is None else f"person {person}")
            self._by_text[text] = key
            if person is not None:
                self.people.setdefault(key.casefold(), int(person))
            first = _WORD.search(text)
            if first is not None and not (len(text) <= _SHORT and (written in _WORDS or text.isdigit())):
                self._by_start.setdefault(first[0], []).append((text[first.start() :], key, written[first.start() :]))
        for names in self._by_start.values():
            names.sort(key=lambda name: -len(name[0]))

    def _made(self, identity: str) -> str:
        """Return a pseudonym that only the catalog can tell: keyed with what is in none of its files.

        It is longer than usual where another has the same letters already.
        """
        number = int.from_bytes(hmac.digest(self._secret, identity.encode(), "sha256")[:8], "big")
        text = ""
        while len(text) < _LENGTH or (len(text) < _LONGEST and self._taken.get(text, identity) != identity):
            number, place = divmod(number, len(_DIGITS))
            text += _DIGITS[place]
        self._taken.setdefault(text, identity)
        return f"Person {text}"

    def hide(self, text: str) -> str:
        """Return a text with every name, address and account in it replaced by its pseudonym.

        A name of one or two letters is replaced in a sentence where it is written just so, unless it is a number or an
        ordinary word there, which tells nobody; alone it is replaced in any case.
        """
        alone = self._by_text.get(text.strip().casefold())
        if alone is not None:
            return alone
        low = text.casefold()
        if len(low) != len(text):  # letters such as ß change their length
            low = text.lower() if len(text.lower()) == len(text) else text
        parts, place = [], 0
        for word in _WORD.finditer(low):
            if word.start() < place:
                continue
            for name, key, written in self._by_start.get(word[0], ()):
                end = word.start() + len(name)
                if (
                    low.startswith(name, word.start())
                    and not (end < len(low) and low[end].isalnum())
                    and (len(name) > _SHORT or text[word.start() : end] == written)
                ):
                    parts += [text[place : word.start()], key]
                    place = end
                    break
        return "".join([*parts, text[place:]])

    def person(self, text: str) -> int | None:
        """Return the id of the person a pseudonym stands for, None where it is none."""
        found = _PSEUDONYM.fullmatch(" ".join(text.split()))
        return self.people.get(found[0].casefold()) if found else None
