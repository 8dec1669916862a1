"""What the page Renewals lists: a deadline with its question and state, and the filters over them; no widget."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.review.renewals import Renewal, still_possible

FACETS = ("state", "vendor", "owner", "team", "month")
STATES = ("passed", "send", "to_decide", "decided", "signed_further", "ends")
"""The states of a deadline, the most urgent first."""


@dataclass(frozen=True)
class Row:
    """One deadline of a contract, on a day."""

    renewal: Renewal
    state: str  # of STATES
    question: int | None = None  # about its notice, where it is asked or was answered
    asked: tuple[int, ...] = ()  # the people who are asked, by id
    passed: tuple[str, ...] = ()  # where its day is over: what can still be done

    @property
    def key(self) -> tuple[int, str]:
        """What the deadline is known by: the contract, and the end it is of."""
        return self.renewal.subscription_id, self.renewal.end

    @property
    def waits(self) -> bool:
        """Whether its question waits for an answer."""
        return self.question is not None and not self.renewal.decided

    def value(self, facet: str) -> str:
        """Return what a filter compares; empty where there is none."""
        one = self.renewal
        found = {"state": self.state, "vendor": one.vendor, "owner": one.owner, "team": one.team,
                 "month": one.notice_by[:7]}[facet]  # fmt: skip
        return found or ""


def read(conn: sqlite3.Connection, as_of: str, known: Sequence[Renewal] | None = None) -> tuple[Row, ...]:
    """Return every deadline of a day (ISO), the nearest first; `known` are those that `listed` gave already."""
    from desktop_app.catalog import review_queries
    from desktop_app.review.facts import Facts
    from desktop_app.review.renewals import listed, questions

    asked = questions(conn)
    owners = review_queries.owners(conn, asked.values())
    rows = []
    for one in listed(Facts(conn, as_of)) if known is None else known:
        question = asked.get((one.subscription_id, one.notice_by))
        people = tuple(int(person["id"]) for person in owners.get(question or 0, ()))
        late = one.reminds and one.notice_by < as_of
        rows.append(Row(one, state_of(one, as_of), question, people, still_possible(one, as_of) if late else ()))
    return tuple(rows)


def state_of(one: Renewal, as_of: str) -> str:
    """Return the state of a renewal on a day (ISO)."""
    if one.to_send:
        return "send"
    if one.decision:
        return "decided"
    if one.signed_further:
        return "signed_further"
    if one.auto_renew is False:
        return "ends"
    return "passed" if one.notice_by < as_of else "to_decide"


def matching(rows: Sequence[Row], chosen: Mapping[str, object], without: str = "") -> tuple[Row, ...]:
    """Return the rows that filters leave, one of the filters left out."""
    wanted = {key: value for key, value in chosen.items() if key != without}
    return tuple(row for row in rows if all(row.value(key) == value for key, value in wanted.items()))


def values(rows: Sequence[Row], chosen: Mapping[str, object], facet: str) -> list[tuple[object, int]]:
    """Return the values of a filter that the others leave, with their counts: states by urgency, others by name."""
    found = Counter(row.value(facet) for row in matching(rows, chosen, facet))
    order = STATES.index if facet == "state" else str.casefold
    return [(value, found[value]) for value in sorted(found, key=order)]
