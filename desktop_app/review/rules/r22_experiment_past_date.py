"""Experiment past its date.

Definition: a use case or a subscription of the class experiment whose review date has passed, or that spent more than
its budget, or that has no success measure: without one nobody can tell whether it worked.
Threshold from: the FinOps Foundation's advice to fund AI in small steps with frequent reviews that end what fails.
Guards: an extension is a later review date, or a "keep" with its reason and a date; a subscription of which use cases
have a share is asked about there; retired use cases; spend without an exchange rate proves no overspending.
Evidence: the record with hypothesis, success measure, review date, budget and what was spent. At stake is what the
contract, or a use case's share of it, still has to be paid: until the next bill, or the end of the first term whose
notice can still be met.
Closes: when its review date is moved, it has a success measure and its budget covers what was spent; or when it is
retired or no longer of the class experiment.
Example: Jasper should have shown by 30 June that product texts take half the time; today is 15 October, and no success
measure is on record. 10 seats at 59.00 go on until somebody decides; until the next bill on 1 November they cost 10 x
59.00 x 12 x 17 / 365 = 329.75.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import reduce

from desktop_app.catalog.money import added, round_half_up
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import add_days, add_months, days_between, month_end
from desktop_app.economics.contract import effective_date, next_billing
from desktop_app.economics.savings import price_text
from desktop_app.economics.verification import number_text
from desktop_app.review.evidence_rows import use_case_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Money, Rule, Subject, money_text, rounded_steps
from desktop_app.review.subscription_facts import SubscriptionFacts


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question an experiment that should have been decided."""
    for row in facts.use_cases:
        if "experiment" in (row["stage"], row["spend_class"]) and row["stage"] not in ("retired", "idea"):
            problems = _of_use_case(facts, row)
            if problems:
                yield _finding(facts, "use_case", row, problems, _of_its_subscriptions(facts, row["id"]))
    with_use_case = {one["subscription_id"] for one in facts.allocations}
    for subscription in facts.subscriptions:
        if subscription.row["any_class"] == "experiment" and subscription.id not in with_use_case:
            problems = _of_subscription(facts, subscription)
            if problems:
                yield _finding(
                    facts, "subscription", subscription.row, problems, _committed(facts, [(subscription, Fraction(1))])
                )


def _of_use_case(facts: Facts, row: Row) -> list[Sentence]:
    spent = 0
    for part in facts.use_case_parts:
        if part.target_id == row["id"] and row["budget"]:
            converted = facts.rates.convert(part.net, part.currency, row["currency"], month_end(part.month))
            spent += converted or 0
    return _problems(facts, row, row["success_measure"] or row["value_measure"], row["budget"], row["currency"], spent)


def _of_subscription(facts: Facts, subscription: SubscriptionFacts) -> list[Sentence]:
    row, spent = subscription.row, 0
    if row["experiment_budget"] and row["currency"]:
        for one in facts.spend:
            if one.counted and facts.spender(one) == subscription.id:
                spent += facts.rates.convert(one.net, one.currency, row["currency"], month_end(one.month)) or 0
    return _problems(facts, row, row["success_measure"], row["experiment_budget"], row["currency"], spent)


def _problems(
    facts: Facts, row: Row, measure: str | None, budget: int | None, currency: str | None, spent: int
) -> list[Sentence]:
    problems = []
    if row["review_by"] and row["review_by"] < facts.as_of:
        problems.append(say("was to be decided by {day}", day=row["review_by"]))
    if budget and currency and spent > budget:
        problems.append(
            say("spent {spent} of {budget}", spent=money_text(spent, currency), budget=money_text(budget, currency))
        )
    if not measure:
        problems.append(say("has no success measure"))
    return problems


def _of_its_subscriptions(facts: Facts, use_case: int) -> Money | None:
    """Return what is still due of a use case's fixed shares; what will be due for a project's use is not known."""
    shares: dict[int, Fraction] = defaultdict(Fraction)
    for one in facts.allocations:
        if one["use_case_id"] == use_case and one["share"] is not None:
            shares[one["subscription_id"]] += Fraction(one["share"])
    return _committed(facts, [(one, shares[one.id]) for one in facts.subscriptions if one.id in shares])


def _committed(facts: Facts, parts: Iterable[tuple[SubscriptionFacts, Fraction]]) -> Money | None:
    """Return what so much of contracts still has to be paid before they can end; other currencies stand in its text."""
    lines: dict[str, list[tuple[str, Fraction]]] = defaultdict(list)
    for one, share in parts:
        if one.contract.currency and one.contract.lines:
            text, left = _left(one, share, facts.as_of)
            lines[one.contract.currency] += [(text, left)] if left else []
    due = {code: round_half_up(added(left for _, left in of_it), code) for code, of_it in lines.items() if of_it}
    if not due:
        return None
    currency = facts.currency if facts.currency in due else min(due)
    text = say("what its contracts still have to be paid")
    for code in sorted(due):
        if code != currency:
            text = say("{one}, and {other}", one=text, other=money_text(due[code], code))
    return Money(due[currency], currency, text, rounded_steps(lines[currency], currency))


def _left(one: SubscriptionFacts, share: Fraction, as_of: str) -> tuple[str, Fraction]:
    """Return what is paid from today on before the whole contract can end, by day as savings count it, in words too."""
    contract = one.contract
    term = contract.signed or contract.term
    over = term is not None and term.auto_renew is False and term.end < as_of
    ends = next_billing(contract, as_of) if over else effective_date(contract, as_of, fewer_seats=False)[0]
    if contract.ended_on is not None:
        ends = min(ends, add_days(contract.ended_on, 1))
    days, year = max(0, days_between(as_of, ends)), days_between(as_of, add_months(as_of, 12))
    text = say(
        "{name}: {annual} a year × {days} of {year} days, up to {last}" if share == 1
        else "{name}: {share} % of {annual} a year × {days} of {year} days, up to {last}",
        name=one.name, annual=price_text(contract.annual), days=days, year=year, last=add_days(ends, -1),
        share=number_text(share * 100),
    )  # fmt: skip
    return text, share * contract.annual * Fraction(days, year)


def _finding(facts: Facts, kind: str, row: Row, problems: list[Sentence], stake: Money | None) -> Finding:
    key = f"{kind}:{row['id']}"
    said = reduce(lambda one, other: say("{one} and {other}", one=one, other=other), problems)
    shown = {
        "hypothesis": row["hypothesis"],
        "success_measure": row["success_measure"],
        "review_by": row["review_by"],
    }
    evidence = tuple({**use_case_evidence(row, one, **shown), "kind": kind, "key": f"{key}/{one}"} for one in problems)
    return Finding(
        "R22",
        Subject(kind, row["id"], key, row["name"]),
        say(
            "The experiment {name} {problems}. Did it work: should it grow, change or end?",
            name=row["name"],
            problems=said,
        ),
        say("It set out to show: {what}.", what=row["hypothesis"])
        if row["hypothesis"]
        else say("What it should show is not on record."),
        "high" if len(problems) > 1 else "medium",
        evidence,
        at_stake=stake,
    )


RULE = Rule(
    "R22",
    "Experiments past their date",
    "An experiment has passed its date or budget, or says no measure of success: did it work?",
    "medium",
    (),
    check,
)
