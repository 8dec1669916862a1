"""What happened to the questions of a review workbook since it was sent: said beside the answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.catalog import review_queries
from desktop_app.catalog.money import amount_text, from_micros
from desktop_app.imports.decisions_sent import Asked
from desktop_app.imports.decisions_sheet import Returned
from desktop_app.review import sheet as layout
from desktop_app.review.answer_words import answer_words
from desktop_app.review.pseudonyms import Pseudonyms

KINDS = ("new", "changed", "decided", "open again", "closed")
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
    conn: sqlite3.Connection, returned: Sequence[Returned], answered: Collection[int], names: Pseudonyms
) -> tuple[News, ...]:
    """Tell of the questions without an answer: which are new, read otherwise, were decided or are closed.

    New are those that would stand in such lists today and stood in none of those that came back. Of several lists with
    one question the latest counts.
    """
    sent: dict[int, Asked] = {}
    for one in sorted(returned, key=lambda one: one.facts.get("as of", "")):
        sent |= one.asked
    found = list(_new(conn, [one.facts for one in returned], sent))
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


def _new(conn: sqlite3.Connection, lists: Sequence[Mapping[str, str]], sent: Collection[int]) -> Iterator[News]:
    owners = review_queries.owners(conn) if any(facts.get("for") for facts in lists) else {}
    for one in review_queries.open_besides(conn, sent):
        asked = [person["id"] for person in owners.get(one["id"], ())]
        if any(_belongs(facts, asked, one["team"]) for facts in lists):
            yield News("new", one["id"], f"“{one['question']}” is asked since {one['first_seen']} and not in the list")


def _belongs(facts: Mapping[str, str], owners: Collection[int], team: str | None) -> bool:
    """Tell whether a question would stand in a list of this kind: everybody's, an owner's, a team's, or the rest's."""
    if facts.get("person"):
        return int(facts["person"]) in owners
    whom = facts.get("for", "")
    return not whom or whom == (team or layout.NO_TEAM) or (whom == layout.NO_OWNER and not owners)
