"""Answers to questions: keep, grow, reduce, move tier, consolidate, retire, snooze, ask owner."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import review_store
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.review.decision_gaps import gap, held
from desktop_app.review.promises import Promises
from desktop_app.review.sheet import word_of

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

DECISIONS = ("keep", "grow", "reduce", "move_tier", "consolidate", "retire", "snooze", "ask_owner")


@dataclass(frozen=True)
class Decision:
    """One answer; `until` is ISO text, `new_owner` a person's id, e-mail address or name."""

    finding_id: int
    decision: str
    why: str | None = None
    until: str | None = None
    quantity: int | None = None
    new_owner: int | str | None = None
    covers: Collection[str] | None = None  # keys of the evidence that was seen; None: all there is
    by: str | None = None  # whose answer it is; None: the user's


def decide(
    catalog: Catalog,
    finding_id: int,
    decision: str,
    *,
    why: str | None = None,
    until: str | None = None,
    quantity: int | None = None,
    new_owner: int | str | None = None,
    today: str,
) -> int:
    """Answer one question as one operation and return the operation's id. Raises CatalogError with what is missing."""
    answer = Decision(finding_id, decision, why, until, quantity, new_owner)
    return decide_several(catalog, [answer], today=today)


def decide_several(catalog: Catalog, answers: Sequence[Decision], *, today: str) -> int:
    """Answer some questions alike as one operation and return its id. Raises CatalogError with what is missing."""
    first = answers[0]
    finding = review_store.finding(catalog.writer, first.finding_id)
    name = finding["subject_name"] if finding is not None else ""
    what = name if len(answers) == 1 else f"{len(answers)} questions"
    return decide_many(catalog, answers, f"{word_of(first.decision) or first.decision}: {what}", today=today)


def decide_many(catalog: Catalog, answers: Sequence[Decision], title: str, *, today: str) -> int:
    """Answer several questions as one operation, all or none, and return its id.

    A new owner becomes the owner of the tool or subscription that is asked about. What is promised, and from when it
    is to hold, is kept with the decision, so that later invoices can be compared with it. Raises CatalogError.
    """
    checked = [(answer, *_checked(catalog, answer, today)) for answer in answers]
    promises = Promises(catalog.writer, today)
    with catalog.operation(title, kind="decide") as operation:
        for answer, finding, owner in checked:
            keys = {str(row["key"]) for row in json.loads(finding["evidence"]) if "key" in row}
            covers = sorted(keys if answer.covers is None else keys.intersection(answer.covers))
            promise = promises.of(finding, answer.decision, answer.until, answer.why)
            review_store.add_decision(
                catalog.writer,
                {
                    "id": catalog.ids.next(), "finding_id": answer.finding_id, "decision": answer.decision,
                    "why": (answer.why or "").strip() or None, "until": answer.until, "quantity": answer.quantity,
                    "new_owner_id": owner, "decided_by": answer.by or catalog.actor, "decided_on": today,
                    "covers": json.dumps(covers),
                    "effective_on": max(part["effective"] for part in promise["parts"]) if promise else None,
                    "promise": json.dumps(promise or {}, ensure_ascii=False),
                },
            )  # fmt: skip
            if owner is not None:
                review_store.set_owner(catalog.writer, finding["subject_kind"], finding["subject_id"], owner, today)
    return operation.id


def _checked(catalog: Catalog, answer: Decision, today: str) -> tuple[dict[str, Any], int | None]:
    """Return the finding and the new owner's id. Raises CatalogError with a sentence."""
    finding = review_store.finding(catalog.writer, answer.finding_id)
    if finding is None:
        raise NoSuchRecord(f"There is no question {answer.finding_id}.")
    if answer.decision not in DECISIONS:
        raise CatalogError(f"“{answer.decision}” is no decision; there are: {', '.join(DECISIONS)}.")
    if finding["status"] == "Closed":
        raise CatalogError(f"The question about {finding['subject_name']} is closed: the data no longer ask it.")
    if answer.decision == "snooze" and not answer.until:
        raise CatalogError("To snooze a question, say until when.")
    if answer.until is not None:
        _check_until(answer, today)
    if answer.quantity is not None and answer.quantity < 0:
        raise CatalogError("A number of seats is not negative.")
    holds = held(catalog.writer, finding["subject_kind"], finding["subject_id"], today)
    lacks = gap(answer.decision, answer.quantity, answer.why, holds)
    if lacks is not None:
        raise CatalogError(f"{finding['subject_name']}: {lacks.text}.")
    return finding, _owner(catalog, answer.new_owner)


def _check_until(answer: Decision, today: str) -> None:
    """Check the day until which an answer holds; what is kept or asleep is so until a day to come."""
    try:
        day = dt.date.fromisoformat(answer.until or "")
    except ValueError:
        raise CatalogError(f"“{answer.until}” is no date; write it as 2026-12-31.") from None
    if answer.decision in ("keep", "snooze") and day.isoformat() <= today:
        raise CatalogError(f"{answer.until} does not lie after today, {today}.")


def _owner(catalog: Catalog, named: int | str | None) -> int | None:
    if named is None or named == "":
        return None
    found = review_store.people(catalog.writer, str(named))
    if len(found) != 1:
        raise CatalogError(f"{'More than one person is' if found else 'Nobody in the catalog is'} called “{named}”.")
    return int(found[0])
