"""Commitment use.

Definition: consumed / committed. When 75 % of the time is over and less than 80 % is used, part of it will be paid for
nothing; when more is used than the time that is over, it runs out before its end. Credits with an expiry date count the
same. Of several that a contract has at a time, the one that ends first is drawn from first.
Threshold from: the FinOps Foundation's Commitment Utilization Score; 75 and 80 % are our proposal.
Guards: what is on its way to be used up at the present pace; what rolls over at its end; a noted reason for uneven use,
such as a season; a pace judged before a quarter of the time is over; spend without an exchange rate. Where nothing is
on record of its first or last months it asks, and saves nothing; where nothing is on record at all it asks for that.
Evidence: the commitment and its use month by month: what the vendor meters, else what counts as spend. The saving is
what the pace leaves unused, from the next term on, as far as that is promised again: by a term that renews itself. Of
credits nothing is saved, since nobody has to buy them again.
Closes: when the pace leads to what is promised, when the commitment is changed, or when it ends.
Example: 60,000.00 committed for the year; by the end of October (83 % of it) 40,000.00 is used, 67 %. The pace leads to
40,000 / 304 x 365 = 48,026.32; the remaining 11,973.68 would be paid for nothing. The next term can promise as much
less: 11,973.68 a year in theory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from desktop_app.catalog.money import MICRO, nearest, round_half_up
from desktop_app.catalog.sentences import Sentence, Value, say, together
from desktop_app.economics.budgets import Commitment, Pace
from desktop_app.economics.calendar import days_between, month_of
from desktop_app.economics.claims import Claim, Step
from desktop_app.review.facts import Facts
from desktop_app.review.model import Evidence, Finding, Money, Rule, Subject, money_text, rounded_steps


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a commitment that will not be used, or runs out early."""
    for one in facts.commitments:
        pace = one.pace
        if one.uneven_because or pace.apart or pace.forecast is None:
            continue
        limits = facts.thresholds(*RULE.thresholds, tool=one.tool_id, team=one.team_id)
        late = pace.elapsed * 100 >= limits["commitment_after_percent"]
        little = pace.share * 100 < limits["commitment_low_percent"]
        if late and one.known is None and not one.rolls_over:
            yield _unknown(one, limits)
        elif late and little and pace.forecast < pace.amount and not one.rolls_over:
            yield _unused(facts, one)
        elif one.kind == "commitment" and not one.followed and pace.runs_out and pace.elapsed >= Fraction(1, 4):
            yield _early(facts, one)


def _unknown(one: Commitment, limits: Mapping[str, int]) -> Finding:
    """Ask for what was used: what is on record nowhere is not unused."""
    pace, key = one.pace, f"commitment:{one.id}"
    told: Mapping[str, Value] = {"whole": money_text(pace.amount, pace.currency), "name": one.name, "end": pace.end}
    return Finding(
        "R24",
        Subject("commitment", one.id, key, one.name),
        say(
            "A credit of {whole} for {name} runs up to {end}, and no use of it is on record. What was used of it, and "
            "can the rest be used before it expires?"
            if one.kind == "credit"
            else "{whole} is committed for {name} up to {end}, and no use of it is on record. What was used of it?",
            **told,
        ),
        _time_told(pace),
        "medium",
        tuple(_evidence(one, f"{key}/unknown")),
        limits,
        status="Data needed",
    )  # fmt: skip


def _time_told(pace: Pace) -> Sentence:
    return say("{percent} % of its time, from {start} to {end}, is over.",
               percent=nearest(pace.elapsed * 100), start=pace.start, end=pace.end)  # fmt: skip


def _unused(facts: Facts, one: Commitment) -> Finding:
    pace = one.pace
    left = round_half_up(Fraction(pace.amount - (pace.forecast or 0), MICRO), pace.currency)
    question = say(
        "{used} of {whole} ({percent} %) is used of the credit for {name} by {through}; at this pace {lost} would be "
        "paid for nothing by {end}. Can it be used before it expires?"
        if one.kind == "credit"
        else "{used} of {whole} ({percent} %) is used of the commitment for {name} by {through}; at this pace {lost} "
        "would be paid for nothing by {end}. Should the next term promise less?",
        **_used(one), lost=money_text(left, pace.currency),
    )  # fmt: skip
    text = say("what the present pace leaves unused at the end")
    return _finding(
        facts, one, question, "medium", "unused", Money(left, pace.currency, text, _steps(one)), _less(facts, one)
    )


def _steps(one: Commitment) -> tuple[Step, ...]:
    """Return what is left by the end as arithmetic: what was promised, less what is used by then at this pace."""
    pace = one.pace
    used, forecast = Fraction(pace.used, MICRO), Fraction(pace.forecast or 0, MICRO)
    lines: list[tuple[str, Fraction]] = [
        (say("Promised from {start} to {end}", start=pace.start, end=pace.end), Fraction(pace.amount, MICRO))
    ]
    if pace.daily is None and pace.through is not None:
        days, whole = days_between(pace.start, pace.through) + 1, days_between(pace.start, pace.end) + 1
        lines.append((say("Less {used} in {days} days × {whole} days", used=money_text(pace.used, pace.currency),
                          days=days, whole=whole), -forecast))  # fmt: skip
    else:
        lines.append((say("Less what is used by {day}", day=str(pace.through)), -used))
        lines.append((say("Less what is expected to be drawn from it up to {day}", day=pace.end), used - forecast))
    return rounded_steps(lines, pace.currency)


def _less(facts: Facts, one: Commitment) -> tuple[Claim, ...]:
    """Return how much less a month the next term could promise: what this one leaves unused, spread over its days.

    In the currency of the contract's price; without a rate to it nothing is claimed, nor where its first months may
    only not have been imported.
    """
    pace, contract = one.pace, facts.contracts.get(one.subscription_id)
    to = contract.currency if contract is not None else None
    factor = facts.rates.factor(pace.currency, to or pace.currency, facts.as_of)
    if one.kind != "commitment" or factor is None or _silent(one):
        return ()
    unused = Fraction(pace.amount - (pace.forecast or 0), MICRO) * factor
    monthly = unused * 365 / 12 / (days_between(pace.start, pace.end) + 1)
    return (Claim("R24", f"R24/commitment:{one.id}", one.subscription_id, money=monthly),)


def _early(facts: Facts, one: Commitment) -> Finding:
    pace = one.pace
    question = say(
        "{used} of {whole} ({percent} %) is used of the commitment for {name} by {through}; at this pace nothing is "
        "left from {gone} on, before its end on {end}. Should more be committed at a better price?",
        **_used(one), gone=str(pace.runs_out),
    )  # fmt: skip
    return _finding(facts, one, question, "medium", "early", None)


def _used(one: Commitment) -> Mapping[str, Value]:
    pace = one.pace
    return {
        "used": money_text(pace.used, pace.currency), "whole": money_text(pace.amount, pace.currency),
        "percent": nearest(pace.share * 100), "name": one.name, "through": str(pace.through), "end": pace.end,
    }  # fmt: skip


def _finding(
    facts: Facts, one: Commitment, question: str, severity: str, what: str, stake: Money | None,
    claims: tuple[Claim, ...] = (),
) -> Finding:  # fmt: skip
    key = f"commitment:{one.id}"
    return Finding(
        "R24",
        Subject("commitment", one.id, key, one.name),
        question,
        together(
            _time_told(one.pace),
            _silent(one),
        ),
        severity,
        tuple(_evidence(one, f"{key}/{what}")),
        facts.thresholds(*RULE.thresholds, tool=one.tool_id, team=one.team_id),
        at_stake=stake,
        claims=claims,
    )


def _silent(one: Commitment) -> str:
    """Say that nothing is known of the first or the last months: what was not imported is not unused."""
    if one.known is None:
        return ""
    (first, last), pace, said = one.known, one.pace, list[Sentence]()
    if first > month_of(pace.start):
        said.append(say("Before {month} no use of it is on record: if there was any, import it.", month=first))
    if pace.through is not None and last < month_of(pace.through):
        said.append(say("After {month} no use of it is on record: if there was any, import it.", month=last))
    return together(*said)


def _evidence(one: Commitment, key: str) -> Iterator[Evidence]:
    common = {"key": key, "kind": "subscription", "id": str(one.subscription_id), "name": one.name}
    for month, micros in one.pace.months_shown:
        yield {
            **common,
            "name": f"{one.name}, {month}",
            "evidence": month,
            "amount": micros,
            "currency": one.pace.currency,
        }
    if not one.pace.by_month:
        yield {**common, "evidence": say("nothing used yet")}


RULE = Rule(
    "R24",
    "Commitments not used, or used up",
    "A promised spend or a credit will not be used, or runs out early: what should the next term promise?",
    "medium",
    ("commitment_after_percent", "commitment_low_percent"),
    check,
    answer="reduce",
)
