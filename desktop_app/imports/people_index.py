"""Who is who: people by e-mail, employee number, login and, where only one has it, by name."""

from __future__ import annotations

import sqlite3

from desktop_app.imports import staging_records

KINDS = ("email", "employee_no", "login", "name")


class PeopleIndex:
    """Finds people by what a file calls them; keys are compared without case."""

    def __init__(self, conn: sqlite3.Connection, prefix: str = "") -> None:
        self.rows: dict[int, sqlite3.Row] = {}
        self._by: dict[str, dict[str, int]] = {kind: {} for kind in KINDS}
        self._several: set[str] = set()
        self._given: set[str] = set()  # names that the user gave to one person
        for row in staging_records.people(conn, prefix):
            self.rows[row["id"]] = row
            self.add(row["id"], email=row["email"], employee_no=row["employee_no"], name=row["name"])
        for row in staging_records.person_aliases(conn, prefix):
            if row["kind"] == "name":
                self._given.add(row["key"])
                self._by["name"][row["key"]] = row["person_id"]
            else:
                self._by.setdefault(row["kind"], {}).setdefault(row["key"], row["person_id"])

    def add(self, person: int, **names: str | None) -> None:
        """Remember what a person is called."""
        for kind, name in names.items():
            if not name:
                continue
            key = fold(name)
            if kind == "name" and self._by["name"].get(key, person) != person:
                self._several.add(key)
            self._by[kind].setdefault(key, person)

    def find(self, kind: str, name: str | None) -> int | None:
        """Return the person that is called so; by name only where one alone is."""
        if not name:
            return None
        key = fold(name)
        if kind == "name" and key in self._several and key not in self._given:
            return None
        return self._by[kind].get(key)

    def of_account(self, account: str | None, email: str | None = None, name: str | None = None) -> int | None:
        """Return the person behind an account: by e-mail, then login, then name."""
        for kind, text in (("email", email), ("email", account), ("login", account), ("name", name)):
            person = self.find(kind, text)
            if person is not None:
                return person
        return None


def fold(name: str) -> str:
    """A name for comparing: no case, no padding, single spaces."""
    return " ".join(name.casefold().split())
