"""Names that do not say who somebody is: the same person has the same one in every workbook of a catalog."""

from __future__ import annotations

import hashlib
import re
import sqlite3

from desktop_app.catalog import review_queries

_DIGITS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # none that is taken for another
_LENGTH = 5
_WORD = re.compile(r"[^\W_]+")
_PSEUDONYM = re.compile(rf"Person ([{_DIGITS}]{{{_LENGTH},}})", re.IGNORECASE)


class Pseudonyms:
    """The pseudonyms of a catalog's people and accounts, and texts in which they stand for the names."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._catalog = review_queries.catalog_id(conn)
        self._by_start: dict[str, list[tuple[str, str]]] = {}
        self.people: dict[str, int] = {}  # pseudonym -> person
        keys: dict[str, str] = {}
        for row in review_queries.seat_holders(conn):
            text = str(row["text"]).casefold()
            person = row["person_id"]
            key = keys.get(text) or self._made(str(person) if person is not None else text)
            keys[text] = key
            if person is not None:
                self.people.setdefault(key.casefold(), int(person))
            first = _WORD.search(text)
            if first is not None:
                self._by_start.setdefault(first[0], []).append((text[first.start() :], key))
        for names in self._by_start.values():
            names.sort(key=lambda name: -len(name[0]))

    def _made(self, identity: str) -> str:
        """Return a pseudonym that only the catalog can tell: the hash of who it is, with the catalog's own id."""
        number = int.from_bytes(hashlib.sha256(f"{self._catalog}/{identity}".encode()).digest()[:8], "big")
        text = ""
        for _ in range(_LENGTH):
            number, place = divmod(number, len(_DIGITS))
            text += _DIGITS[place]
        return f"Person {text}"

    def hide(self, text: str) -> str:
        """Return a text with every name, address and account in it replaced by its pseudonym."""
        low = text.casefold()
        if len(low) != len(text):  # letters such as ß change their length
            low = text.lower() if len(text.lower()) == len(text) else text
        parts, place = [], 0
        for word in _WORD.finditer(low):
            if word.start() < place:
                continue
            for name, key in self._by_start.get(word[0], ()):
                end = word.start() + len(name)
                if low.startswith(name, word.start()) and not (end < len(low) and low[end].isalnum()):
                    parts += [text[place : word.start()], key]
                    place = end
                    break
        return "".join([*parts, text[place:]])

    def person(self, text: str) -> int | None:
        """Return the id of the person a pseudonym stands for, None where it is none."""
        found = _PSEUDONYM.fullmatch(" ".join(text.split()))
        return self.people.get(found[0].casefold()) if found else None
