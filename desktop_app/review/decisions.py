"""Answers to questions: keep, grow, reduce, move tier, consolidate, retire, snooze, ask owner."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import decision_targets, review_store
from desktop_app.catalog.errors import CatalogError, NoSuchRecord
from desktop_app.review.answer_words import answer_words
from desktop_app.review.decision_gaps import gap, held
from desktop_app.review.decision_targets import NEEDS, Target, Targets, sentence
from desktop_app.review.promises import Promises
from desktop_app.review.sheet import word_of

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

DECISIONS = ("keep", "grow", "reduce", "move_tier", "consolidate", "retire", "snooze", "ask_owner")


@dataclass(frozen=True)
class Decision:
    """One answer; `until` is ISO text, `new_owner` a person's id, e-mail address or name.

    `into` is what it leads to, by name or as it was found: the tool or contract that stays, or the plan to move to.
    """

    finding_id: int
    decision: str
    why: str | None = None
    until: str | None = None
    quantity: int | None = None
    new_owner: int | str | None = None
    covers: Collection[str] | None = None  # keys of the evidence that was seen; None: all there is
    by: str | None = None  # whose answer it is; None: the user's
    into: Target | str | None = None


def decide(
    catalog: Catalog,
    finding_id: int,
    decision: str,
    *,
    why: str | None = None,
    until: str | None = None,
    quantity: int | None = None,
    new_owner: int | str | None = None,
    into: Target | str | None = None,
    today: str,
) -> int:
    """Answer one question as one operation and return the operation's id. Raises CatalogError with what is missing."""
    answer = Decision(finding_id, decision, why, until, quantity, new_owner, into=into)
    return decide_several(catalog, [answer], today=today)


def decide_several(catalog: Catalog, answers: Sequence[Decision], *, today: str) -> int:
    """Answer some questions alike as one operation and return its id. Raises CatalogError with what is missing."""
    first = answers[0]
    finding = review_store.finding(catalog.writer, first.finding_id)
    name = finding["subject_name"] if finding is not None else ""
    what = name if len(answers) == 1 else f"{len(answers)} questions"
    into = first.into.name if isinstance(first.into, Target) else first.into
    if finding is not None and into and first.decision in NEEDS:
        found = Targets(catalog.writer).find(finding, first.decision, into)
        into = into if isinstance(found, str) else found.name
    return decide_many(catalog, answers, f"{answer_words(first.decision, into=into)}: {what}", today=today)


def decide_many(catalog: Catalog, answers: Sequence[Decision], title: str, *, today: str) -> int:
    """Answer several questions as one operation, all or none, and return its id.

    A new owner becomes the owner of the tool or subscription that is asked about. What is promised, and from when it
    is to hold, is kept with the decision, so that later invoices can be compared with it. Raises CatalogError.
    """
    targets = Targets(catalog.writer)
    checked = [(answer, *_checked(catalog, answer, targets, today)) for answer in answers]
    promises = Promises(catalog.writer, today)
    with catalog.operation(title, kind="decide") as operation:
        for answer, finding, owner, named in checked:
            target = _on_record(catalog, named)
            keys = {str(row["key"]) for row in json.loads(finding["evidence"]) if "key" in row}
            covers = sorted(keys if answer.covers is None else keys.intersection(answer.covers))
            promise = promises.of(finding, answer.decision, answer.until, target)
            review_store.add_decision(
                catalog.writer,
                {
                    "id": catalog.ids.next(), "finding_id": answer.finding_id, "decision": answer.decision,
                    "why": (answer.why or "").strip() or None, "until": answer.until, "quantity": answer.quantity,
                    "new_owner_id": owner, "decided_by": answer.by or catalog.actor, "decided_on": today,
                    "covers": json.dumps(covers), **(target.columns if target is not None else {}),
                    "effective_on": max(part["effective"] for part in promise["parts"]) if promise else None,
                    "promise": json.dumps(promise or {}, ensure_ascii=False),
                },
            )  # fmt: skip
            if owner is not None:
                review_store.set_owner(catalog.writer, finding["subject_kind"], finding["subject_id"], owner, today)
    return operation.id


def _on_record(catalog: Catalog, target: Target | None) -> Target | None:
    """Return what a decision leads to, with a plan that only contracts or seats named put on record."""
    if target is None or target.kind != "plan" or target.id is not None:
        return target
    number = decision_targets.put_plan(catalog.writer, catalog.ids.next, target.tool, target.short)
    return replace(target, id=number)


def _checked(
    catalog: Catalog, answer: Decision, targets: Targets, today: str
) -> tuple[dict[str, Any], int | None, Target | None]:
    """Return the finding, the new owner's id and what the answer leads to. Raises CatalogError with a sentence."""
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
    lacks = gap(answer.decision, answer.quantity, answer.why, holds, answer.into)
    if lacks is not None:
        raise CatalogError(f"{finding['subject_name']}: {lacks.text}.")
    return finding, _owner(catalog, answer.new_owner), _target(finding, answer, targets)


def _target(finding: dict[str, Any], answer: Decision, targets: Targets) -> Target | None:
    """Return what an answer leads to; only two decisions lead to something."""
    if answer.into is None or answer.decision not in NEEDS:
        if answer.into:
            word = word_of(answer.decision)
            raise CatalogError(f"{word} leads to no tool or plan; that is said with Consolidate and with Move tier.")
        return None
    if isinstance(answer.into, Target):
        return answer.into
    found = targets.find(finding, answer.decision, answer.into)
    if isinstance(found, str):
        raise CatalogError(f"{finding['subject_name']}: {sentence(found)}")
    return found


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
