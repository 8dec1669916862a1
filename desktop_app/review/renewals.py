"""Renewals: when each contract ends, by when it can be ended, what its next term costs, and what was decided.

The notice deadline is the term's last day minus the notice days, those of the contract or, where it is silent, the
assumed ones. A term whose end on record has passed is taken to have renewed itself for the same length (R12).
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from desktop_app.catalog import review_store
from desktop_app.catalog.money import round_half_up
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.contract import Term
from desktop_app.review.answer_words import answer_words
from desktop_app.review.facts import Facts
from desktop_app.review.subscription_facts import SubscriptionFacts
from desktop_app.review.waterfall import DECIDED

ENDS = ("retire", "consolidate")
TELL = (*ENDS, "reduce", "move_tier")
"""Decisions that the vendor has to be told before the deadline."""

Deadline = tuple[int, str]
"""A contract's id, and the last day for a notice, ISO."""

Answers = Mapping[Deadline, Mapping[str, Any]]
"""The answered questions about deadlines, as `review_store.standing` gives them."""


@dataclass(frozen=True)
class Renewal:
    """The next end of one contract; dates are ISO, amounts micro-units, each currency apart."""

    subscription_id: int
    name: str
    tool: str
    vendor_id: int
    vendor: str
    owner: str | None
    team: str | None  # the contract's, else its owner's
    end: str  # the last day that is paid for
    notice_by: str
    send_by: str  # so that a notice arrives in time
    notice_days: int
    assumed: bool  # the notice period is not on record
    method: str | None
    auto_renew: bool | None
    renewals: int  # how often the term on record has renewed itself since
    annual: Mapping[str, int]  # a year at the present price
    stakes: Mapping[str, int]  # the next term, as agreed for it already, else at the present price
    length: str  # of the next term, in words
    decision: str | None  # what was decided for the term on record
    sent_on: str | None  # the day on which notice was given for it
    signed_further: bool
    true_down: bool  # fewer seats are allowed inside the term
    next_notice_by: str  # of the term that follows where it renews
    quantity: int | None = None  # to how many seats, where that was decided
    target: str | None = None  # what the decision leads to: a tool, contract or plan
    decided_on: str | None = None
    decided_by: str | None = None

    @property
    def answer(self) -> str:
        """What was decided, in words with its target: "Reduce to 30"; empty where nothing was."""
        return answer_words(self.decision, self.quantity, self.target) if self.decision else ""

    @property
    def decided(self) -> bool:
        """Whether nobody has to decide: it was, a notice was sent, a further term is signed, or it ends by itself."""
        return bool(self.decision or self.sent_on) or self.signed_further or self.auto_renew is False

    @property
    def to_send(self) -> bool:
        """Whether something was decided that the vendor has to be told in time, and nobody noted that it was."""
        told = self.sent_on is not None or self.signed_further
        return self.decision in TELL and not told and not (self.auto_renew is False and self.decision in ENDS)

    @property
    def reminds(self) -> bool:
        """Whether somebody has something to do before the deadline: to decide, or to send a notice."""
        return not self.decided or self.to_send


def renewal_of(facts: Facts, subscription: SubscriptionFacts, *, deadline_from: str | None = None) -> Renewal | None:
    """Return the next end of a contract, None where it has none: it is rolling.

    The next end is today or later; with `deadline_from` it is the first whose deadline lies on that day or later. Its
    decision is that of the term on record.
    """
    row, term, running = subscription.row, subscription.term, subscription.contract.term
    if term is None or running is None:
        return None
    times, end = _next_end(facts, subscription, running, deadline_from)
    contract = subscription.contract
    own = contract.currency if contract.lines else None
    yearly = {**({own: contract.annual} if own else {}), **contract.elsewhere}
    following = {**({own: contract.annual_from(add_days(end, 1))} if own else {}), **contract.elsewhere}
    notice_by = add_days(end, -running.notice_days)
    renews = False if (row["ended_on"] or "9999") <= end else running.auto_renew  # what ends as noted does not renew
    return Renewal(
        subscription.id, subscription.name, row["tool_name"], row["vendor_id"], row["vendor_name"], row["owner_name"],
        row["asked_team"], end, notice_by, add_days(notice_by, -facts.limit(subscription, "transit_days")),
        running.notice_days, running.notice_assumed, term["notice_method"], renews, times,
        {code: round_half_up(amount, code) for code, amount in yearly.items() if code},
        {code: round_half_up(amount * running.years, code) for code, amount in following.items() if code},
        running.length_text, None if times else term["decision"],
        None if times else term["notice_sent_on"], subscription.later_term, running.true_down,
        add_days(running.end_after(times + 1), -running.notice_days),
    )  # fmt: skip


def asked_before(facts: Facts, subscription: SubscriptionFacts) -> Renewal | None:
    """Return the renewal that R12 asks about: its deadline is near or has just passed, and nobody has decided.

    None where there is none, also where it renewed since: `undecided` is asked by R13 then.
    """
    before = facts.limit(subscription, "notice_window_days")
    after = facts.limit(subscription, "notice_visible_days")
    found = renewal_of(facts, subscription, deadline_from=add_days(facts.as_of, -after))
    if found is None or found.decided or not -after <= days_between(facts.as_of, found.notice_by) <= before:
        return None
    return None if found.end < facts.as_of and undecided(facts, subscription) else found


def undecided(facts: Facts, subscription: SubscriptionFacts) -> bool:
    """Tell whether a term that renews itself passed its deadline without a decision on record."""
    row, term = subscription.term, subscription.contract.term
    return (
        row is not None
        and term is not None
        and bool(term.auto_renew)
        and not subscription.later_term
        and not (row["decision"] or row["notice_sent_on"])
        and term.notice_by < facts.as_of
        and subscription.row["state"] == "Active"
        and subscription.row["ended_on"] is None
        and subscription.id not in facts.decided_notices
    )


def _next_end(
    facts: Facts, subscription: SubscriptionFacts, running: Term, deadline_from: str | None
) -> tuple[int, str]:
    """Return how often a term has renewed itself until its next end, and that end."""
    before = facts.limit(subscription, "notice_window_days")
    after = facts.limit(subscription, "notice_visible_days")
    renews = running.auto_renew is not False and not subscription.later_term
    if not renews or running.years * 365 <= before + after:  # as good as rolling once it has renewed itself
        return 0, running.end
    return running.renewed_until(add_days(deadline_from, running.notice_days) if deadline_from else facts.as_of)


def renewals(facts: Facts) -> list[Renewal]:
    """Return the next end of every contract that has one to come, the nearest deadline first."""
    return sorted(_to_come(facts, _answers(facts)), key=lambda one: (one.notice_by, one.name, one.subscription_id))


def near(facts: Facts) -> list[Renewal]:
    """Return the renewals in the window of R12, the nearest deadline first.

    Those whose deadline lies ahead, and those whose deadline has just passed and nobody decided in time, or what was
    decided was not sent: the term has not ended yet, or it has renewed itself meanwhile.
    """
    return sorted(_near(facts), key=lambda one: (one.notice_by, one.name, one.subscription_id))


def _near(facts: Facts) -> Iterator[Renewal]:
    answers = _answers(facts)
    for subscription in facts.subscriptions:
        late = _just_passed(facts, subscription, answers)
        if late is not None:
            yield late
        ahead = _answered(renewal_of(facts, subscription), answers)
        window = facts.limit(subscription, "notice_window_days")
        if ahead is not None and 0 <= days_between(facts.as_of, ahead.notice_by) <= window:
            yield ahead


def _just_passed(facts: Facts, subscription: SubscriptionFacts, answers: Answers) -> Renewal | None:
    """Return the renewal whose deadline has passed within the days of R12, where something is still to be done."""
    running = subscription.contract.term
    if running is None:
        return None
    begin = add_days(facts.as_of, -facts.limit(subscription, "notice_visible_days"))
    _, end = _next_end(facts, subscription, running, begin)
    if not begin <= add_days(end, -running.notice_days) < facts.as_of:
        return None
    found = _answered(renewal_of(facts, subscription, deadline_from=begin), answers)
    return found if found is not None and found.reminds else None


def passed(facts: Facts, subscription: int, notice_by: str) -> tuple[str, ...]:
    """Say that the deadline of a contract has passed, and what can still be done; nothing where nothing is to be."""
    one = next((one for one in facts.subscriptions if one.id == subscription), None)
    found = _answered(renewal_of(facts, one, deadline_from=notice_by), _answers(facts)) if one is not None else None
    return still_possible(found, facts.as_of) if found is not None and found.reminds else ()


def still_possible(one: Renewal, as_of: str) -> tuple[Sentence, ...]:
    """Say in sentences that the deadline of a renewal has passed, how it goes on, and what can still be done."""
    starts, over = add_days(one.end, 1), one.end < as_of
    said = [say("Notice was due by {day}.", day=one.notice_by)]
    if one.auto_renew is None:
        said.append(
            say("Whether it renews by itself on {day} is not on record: please look it up in the contract.", day=starts)
        )
    elif over:
        said.append(say("It renewed for {times} on {day}.", times=one.length, day=starts))
    else:
        said.append(
            say("Unless the vendor agrees otherwise, it renews for {times} on {day}.", times=one.length, day=starts)
        )
    if one.to_send:
        said.append(say("What was decided is not noted as sent: if it was sent in time, note the day."))
    said.append(
        say(
            "What can still be done: ask the vendor to end it early or to take seats back, as a courtesy."
            if over
            else "What can still be done: ask the vendor at once to accept a late notice, fewer seats or another plan."
        )
    )
    if one.true_down:
        said.append(say("Seats can be taken back inside the term: the contract allows it."))
    said.append(say("Or keep it, and decide in time for the next notice, due by {day}.", day=one.next_notice_by))
    return tuple(said)


def questions(conn: sqlite3.Connection) -> dict[Deadline, int]:
    """Return the question about each deadline that is asked, or was answered: contract and day -> its id."""
    return {deadline: row["id"] for deadline, row in _asked(conn)}


def _asked(conn: sqlite3.Connection) -> Iterator[tuple[Deadline, Mapping[str, Any]]]:
    for rule in ("R13", "R12"):
        for row in review_store.standing(conn, rule):
            if row["stored_status"] != "Closed":
                for one in json.loads(row["evidence"]):
                    if one.get("notice_by"):
                        yield (row["subject_id"], one["notice_by"]), row


def _answers(facts: Facts) -> Answers:
    """Return the question with what was decided in the review, for the deadlines of contracts."""
    return {deadline: row for deadline, row in _asked(facts.conn) if row["effective"] in DECIDED}


def _answered(one: Renewal | None, answers: Answers) -> Renewal | None:
    """Return a renewal with the answer to the question about its deadline."""
    answer = answers.get((one.subscription_id, one.notice_by)) if one is not None else None
    if one is None or answer is None or not answer["decision"]:
        return one
    return replace(one, **{key: answer[key] for key in ("decision", "quantity", "target", "decided_on", "decided_by")})


def listed(facts: Facts) -> list[Renewal]:
    """Return the next end of every contract, and those that renewed just now without a decision, as `near` does."""
    answers = _answers(facts)
    late = (_just_passed(facts, subscription, answers) for subscription in facts.subscriptions)
    both = [*_to_come(facts, answers), *(one for one in late if one is not None and one.end < facts.as_of)]
    return sorted(both, key=lambda one: (one.notice_by, one.name, one.subscription_id))


def _to_come(facts: Facts, answers: Answers) -> Iterator[Renewal]:
    for subscription in facts.subscriptions:
        found = _answered(renewal_of(facts, subscription), answers)
        if found is not None and found.end >= facts.as_of:
            yield found
