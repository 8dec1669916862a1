"""The bar above a list that shows what it is made of: seats by evidence, people by the seats they hold.

It counts the rows that the other filters leave, in a job, once the list is in sight; a part narrows the list to it, and
once more gives back the whole.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.catalog import tables
from desktop_app.ui.charts.bar_list import Segment
from desktop_app.ui.charts.marks import UNKNOWN
from desktop_app.ui.charts.shares import Shares
from desktop_app.ui.grid.facets import Facets
from desktop_app.ui.lists import shown_table
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text, tr
from desktop_app.ui.theme import state_of
from desktop_app.ui.wanted import while_wanted
from desktop_app.ui.words import word

EVIDENCE = ("ACTIVE", "NEW", "INACTIVE", "NO_ACTIVITY_IN_RETENTION", "NEVER", "UNKNOWN")
"""Classes of evidence in the order in which they are shown."""

MANY = 3
"""Seats of one person from which on they are not told apart."""

Counts = Mapping[Any, int]
"""How many rows have each value of a column."""


def by_evidence(counts: Counts) -> Sequence[Segment]:
    """Return a part for every class of evidence, from seats in use to those of which nothing is known."""
    return [
        Segment(key, word(key), int(counts.get(key, 0)), UNKNOWN if key == "UNKNOWN" else state_of(key))
        for key in EVIDENCE
    ]


def by_seats_held(counts: Counts) -> Sequence[Segment]:
    """Return who holds no seat, one, two or more; a part's key is a filter of the list of people."""
    held = {int(str(number)): count for number, count in counts.items()}
    few = [
        Segment(f"seats:{number}", text, held.get(number, 0), state)
        for number, text, state in (
            (0, tr("ListShares", "No seat"), "neutral"),
            (1, tr("ListShares", "One seat"), "good"),
            (2, tr("ListShares", "Two seats"), "accent"),
        )
    ]
    more = sum(count for number, count in held.items() if number >= MANY)
    return [*few, Segment(f"seats>={MANY}", tr("ListShares", "Three or more"), more, "warn")]


class ListShares(Shares):
    """The parts of a list by one of its columns; `parts` makes them of the counts.

    `whole` counts all of the list on a day (ISO), where that is quicker than to count what a query finds.
    """

    def __init__(
        self,
        name: str,
        column: str,
        facets: Facets,
        session: Session,
        parts: Callable[[Counts], Sequence[Segment]],
        parent: QWidget | None = None,
        *,
        whole: Callable[[sqlite3.Connection, str], Mapping[str, int]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._column, self._facets = shown_table(name), column, facets
        self._session, self._text, self._make = session, Text(session.locale), parts
        self._whole = whole
        self._turn = 0
        self.setObjectName(f"shares_{name}")
        title = self._table.column(column).title
        self.setAccessibleName(self.tr("{list} by {column}").format(list=self._table.title, column=title))
        self.clicked.connect(self.choose)

    def load(self, query: tables.Query) -> None:
        """Count again, without the filter of the column itself."""
        self._turn += 1
        turn = self._turn
        where = tuple(one for one in query.where if one.column != self._column)
        others = tables.Query(where=where, search=query.search, as_of=query.as_of, only=query.only)

        def counted(conn: sqlite3.Connection) -> Counts:
            if self._whole is not None and others == tables.Query(as_of=query.as_of):
                return self._whole(conn, query.as_of)
            return {one.value: one.count for one in tables.groups(conn, self._table, self._column, others)}

        def count(conn: sqlite3.Connection) -> Counts | None:
            return while_wanted(conn, lambda: turn == self._turn, lambda: counted(conn))

        def look_up() -> None:
            self._session.look_up(count, partial(self._take, turn), line="shares")

        self._session.jobs.afterwards(look_up)  # the list is painted first

    def let_go(self) -> None:
        """Take no more of what is being counted."""
        self._turn += 1

    def _take(self, turn: int, counts: Counts | None) -> None:
        if turn != self._turn or counts is None or not isValid(self):
            return
        parts = self._make(counts)
        self.show_parts(parts, self._text.number, chosen=self.chosen())

    def chosen(self) -> str:
        """Return the part that the list is narrowed to; empty for none."""
        return self._facets.values.get(self._column, "")

    def choose(self, key: str) -> None:
        """Narrow the list to a part; to the one that it is narrowed to already: no more."""
        self._facets.choose(self._column, None if self.chosen() == key else key)


class SeatsHeld(ListShares):
    """People by the seats they hold: a part is typed into the filter, where it can be changed."""

    def __init__(self, facets: Facets, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("people", "seats", facets, session, by_seats_held, parent)

    def chosen(self) -> str:
        """Return the part that is typed as the filter."""
        return self._facets.search.text().strip()

    def choose(self, key: str) -> None:
        """Type a part, or take it away."""
        self._facets.search.setText("" if self.chosen() == key else key)
