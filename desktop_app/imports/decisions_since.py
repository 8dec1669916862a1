"""What happened to the questions of a review workbook since it was sent: said beside the answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from desktop_app.catalog import former_owners, review_queries
from desktop_app.catalog.money import amount_text, from_micros
from desktop_app.imports.decisions_sent import Asked
from desktop_app.imports.decisions_sheet import Returned
from desktop_app.review import sheet as layout
from desktop_app.review.answer_words import answer_words
from desktop_app.review.pseudonyms import Pseudonyms

KINDS = ("new", "moved", "changed", "decided", "open again", "closed")
"""What can have happened to a question that nobody answered in the lists."""


@dataclass(frozen=True)
class News:
    """One question without an answer that is not as it was sent."""

    kind: str  # one of KINDS
    finding: int
    message: str

    def __str__(self) -> str:
        """Return the sentence."""
        return f"{self.kind}: {self.message}"


def changed(was: Asked, now: Mapping[str, Any], names: Pseudonyms) -> str | None:
    """Say what of a question reads otherwise than when it was sent; None where nothing does."""
    parts = []
    if was.question and was.question not in _hashes(now["question"], names):
        parts.append(f"the question is now “{now['question']}”")
    theoretical = now["theoretical"]
    if was.theoretical != layout.short_hash(None if theoretical is None else from_micros(theoretical)):
        shown = "not known" if theoretical is None else f"{amount_text(theoretical)} {now['currency']}"
        parts.append(f"its theoretical saving is now {shown}")
    return f"{now['subject_name']}: {' and '.join(parts)}" if parts else None


def _hashes(question: str, names: Pseudonyms) -> Iterator[str]:
    yield layout.short_hash(question)
    yield layout.short_hash(names.hide(question))


def news(
    conn: sqlite3.Connection, returned: Sequence[Returned], answered: Collection[int], names: Pseudonyms, moves: Moves
) -> tuple[News, ...]:
    """Tell of the questions without an answer: which are new, moved, read otherwise, were decided or are closed.

    New are those that would stand in such lists today and stood in none of those that came back; those of them that
    were somebody else's when the list was sent have moved, and so have those that are not of its owner or team any
    more. Of several lists with one question the latest counts.
    """
    sent: dict[int, Asked] = {}
    for one in sorted(returned, key=lambda one: one.facts.get("as of", "")):
        sent |= one.asked
    found = [*_new(conn, [one.facts for one in returned], sent, moves), *_gone(returned, answered, moves)]
    for now in review_queries.standing_briefly(conn, [finding for finding in sent if finding not in answered]):
        told = _meanwhile(sent[now["id"]], dict(now), names)
        if told is not None:
            found.append(News(told[0], now["id"], told[1]))
    return tuple(sorted(found, key=lambda one: KINDS.index(one.kind)))


def _meanwhile(was: Asked, now: Mapping[str, Any], names: Pseudonyms) -> tuple[str, str] | None:
    if now["closed_on"]:
        return "closed", f"“{now['question']}” is not asked any more, since {now['closed_on']}"
    if str(now["decision_id"] or "") != was.decision_id:
        if now["decision_id"] is None:
            return "open again", f"“{now['question']}” has no decision any more"
        said = answer_words(now["decision"], now["quantity"], now["target"])
        return "decided", f"{now['subject_name']}: {said} by {now['decided_by']} on {now['decided_on']}"
    text = changed(was, now, names)
    return ("changed", text) if text else None


def _new(
    conn: sqlite3.Connection, lists: Sequence[Mapping[str, str]], sent: Collection[int], moves: Moves
) -> Iterator[News]:
    named = any(facts.get("for") for facts in lists)
    for one in review_queries.open_besides(conn, sent):
        asked = moves.owners(one["id"]) if named else {}
        theirs = [facts for facts in lists if _belongs(facts, asked, one["team"])]
        if not theirs:
            continue
        told = [moves.into(facts, one["id"], asked, one["team"]) for facts in theirs]
        since, again = one["first_seen"], one["asked_again_on"]
        if all(told):
            yield News("moved", one["id"], f"“{one['question']}” {told[0]}, and is not in the list")
        elif again and min(facts.get("as of", "") for facts in theirs) > since:
            yield News("new", one["id"], f"“{one['question']}” is asked again since {again} and not in the list")
        else:
            yield News("new", one["id"], f"“{one['question']}” is asked since {since} and not in the list")


def _gone(returned: Sequence[Returned], answered: Collection[int], moves: Moves) -> Iterator[News]:
    """Tell of the questions without an answer that no list which came back would hold today: somebody else is asked."""
    named = [one for one in returned if one.facts.get("for")]
    if len(named) < len(returned):
        return  # a list of everybody's holds them all
    for finding in dict.fromkeys(finding for one in named for finding in one.asked if finding not in answered):
        told = [moves.away(one.facts, finding) for one in named if finding in one.asked]
        if told and all(told) and not any(moves.belongs(one.facts, finding) for one in named):
            yield News("moved", finding, str(told[0]))


class Moves:
    """Whose questions are, and whose they were when a list was sent."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._before: dict[int, tuple[Mapping[int, Mapping[int, str]], Mapping[int, str | None]]] = {}

    @cached_property
    def _open(self) -> Mapping[int, sqlite3.Row]:
        return {row["id"]: row for row in review_queries.open_besides(self._conn, ())}

    @cached_property
    def _owners(self) -> Mapping[int, Sequence[sqlite3.Row]]:
        return review_queries.owners(self._conn)

    def owners(self, finding: int) -> dict[int, str]:
        """Return who is asked today: name by id."""
        return {person["id"]: person["name"] for person in self._owners.get(finding, ())}

    def belongs(self, facts: Mapping[str, str], finding: int) -> bool:
        """Tell whether a question would stand in a list of this kind today."""
        row = self._open.get(finding)
        return row is not None and _belongs(facts, self.owners(finding), row["team"])

    def into(self, facts: Mapping[str, str], finding: int, owners: Mapping[int, str], team: str | None) -> str | None:
        """Say from whom a question came to the owner or team of a list since it was sent; None where it did not."""
        owners_then, teams_then = self._then(facts.get("operation", ""))
        if not facts.get("for") or finding not in owners_then:
            return None
        before = owners_then[finding]
        if _belongs(facts, before, teams_then.get(finding)):
            return None
        if facts.get("person"):
            return f"was {_of(before.values())} when the list was sent, is {_of([owners[int(facts['person'])]])} now"
        if facts["for"] == layout.NO_OWNER:
            return f"was {_of(before.values())} when the list was sent, and has no owner now"
        was, now = (name or layout.NO_TEAM for name in (teams_then.get(finding), team))
        return f"was a question of {was} when the list was sent, is one of {now} now"

    def away(self, facts: Mapping[str, str], finding: int) -> str | None:
        """Say whose an open question is now that a list was sent with; None where it is still the list's."""
        row = self._open.get(finding) if facts.get("for") else None
        if row is None or self.belongs(facts, finding):
            return None
        if facts.get("person") or facts["for"] == layout.NO_OWNER:
            now = f"is {_of(self.owners(finding).values())} now"
        else:
            now = f"is a question of {row['team'] or layout.NO_TEAM} now"
        return f"“{row['question']}” {now}; the list for {facts['for']} holds it still"

    def _then(self, operation: str) -> tuple[Mapping[int, Mapping[int, str]], Mapping[int, str | None]]:
        """Return owners and teams as they were at an operation; nothing of a list that does not name one."""
        if not operation.isdecimal():
            return {}, {}
        number = int(operation)
        if number not in self._before:
            self._before[number] = (
                former_owners.owners_before(self._conn, self._open, number),
                former_owners.teams_before(self._conn, self._open, number),
            )
        return self._before[number]


def _of(names: Iterable[str]) -> str:
    """Return whose something is: "Ada's", "Ada's and Ben's", "nobody's"."""
    return " and ".join(f"{name}'s" for name in names) or "nobody's"


def _belongs(facts: Mapping[str, str], owners: Collection[int], team: str | None) -> bool:
    """Tell whether a question would stand in a list of this kind: everybody's, an owner's, a team's, or the rest's."""
    if facts.get("person"):
        return int(facts["person"]) in owners
    whom = facts.get("for", "")
    return not whom or whom == (team or layout.NO_TEAM) or (whom == layout.NO_OWNER and not owners)
