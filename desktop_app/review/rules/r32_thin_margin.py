"""Negative or thinning margin.

Definition: a use case of the class cost of revenue: margin = (revenue - cost of its share of subscriptions) / revenue
of the last full month with revenue. It is below its own target, or the company's (60 %), or fell three months running.
Threshold from: 60 % and three months are our proposal.
Guards: a launch period that has not ended; months without revenue, without a cost or without an exchange rate, and a
last such month that is more than three months older than the last full one; a retired use case; a fall needs four
months in a row that are known.
Evidence: the months with revenue, cost and margin.
Closes: when the margin reaches the target and no longer falls, or when a launch period or another target is noted.
Example: answers in the product earned 20,000.00 in September and cost 9,000.00: (20,000 - 9,000) / 20,000 = 55 %, below
the target of 60 %.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from desktop_app.catalog.money import nearest
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.use_cases import Month
from desktop_app.review.evidence_rows import use_case_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject, money_text

_OLDEST = 3  # months that the last known one may be older than the last full one


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a use case that earns less than it should."""
    for row in facts.use_cases:
        launching = row["launch_until"] is not None and row["launch_until"] >= as_of
        if row["spend_class"] != "cost_of_revenue" or row["stage"] in ("idea", "retired") or launching:
            continue
        every = facts.use_case_economics[row["id"]].months
        months = [one for one in every if one.margin is not None]
        if months and months[-1].month >= every[-1 - _OLDEST].month:
            finding = _judge(facts, row, months)
            if finding is not None:
                yield finding


def _judge(facts: Facts, row: Row, months: Sequence[Month]) -> Finding | None:
    margins = [one.margin for one in months if one.margin is not None]
    own = row["margin_target_percent"]
    target = Fraction(own) / 100 if own else Fraction(facts.setting("margin_percent", team=row["team_id"]), 100)
    falls = facts.setting("margin_falls", team=row["team_id"])
    falling = len(margins) > falls and _in_a_row(months[-falls - 1 :]) and _fell(margins[-falls - 1 :])
    below = margins[-1] < target
    if not below and not falling:
        return None
    said = [say("below the target of {percent}", percent=_percent(target))] if below else []
    said += [say("falling for {months} months", months=falls)] if falling else []
    return _finding(facts, row, months, said)


def _finding(facts: Facts, row: Row, months: Sequence[Month], said: Sequence[Sentence]) -> Finding:
    limits = facts.thresholds(*RULE.thresholds, team=row["team_id"])
    last, key = months[-1], f"use_case:{row['id']}"
    margin = last.margin or Fraction(0)
    earned, cost = (money_text(one or 0, facts.currency) for one in (last.revenue, last.cost))
    evidence = tuple(
        use_case_evidence(
            row, one.month, revenue=money_text(one.revenue or 0, facts.currency), amount=one.cost,
            currency=facts.currency, margin=_percent(one.margin or Fraction(0)), key=f"{key}/margin",
        )
        for one in months[-max(6, limits["margin_falls"] + 1) :]
    )  # fmt: skip
    return Finding(
        "R32",
        Subject("use_case", row["id"], key, row["name"]),
        say(
            "{name} kept a margin of {margin} in {month}, {what}. Should its price, its cost or its place in "
            "the product "
            "change?",
            name=row["name"],
            margin=_percent(margin),
            month=last.month,
            what=said,
        ),
        say("It earned {earned} and cost {cost} in {month}.", earned=earned, cost=cost, month=last.month),
        "high" if margin < 0 else "medium",
        evidence,
        limits,
    )


def _in_a_row(months: Sequence[Month]) -> bool:
    places = [int(month.month[:4]) * 12 + int(month.month[5:7]) for month in months]
    return places == list(range(places[0], places[0] + len(places)))


def _fell(margins: Sequence[Fraction]) -> bool:
    return all(later < earlier for earlier, later in pairwise(margins))


def _percent(share: Fraction) -> str:
    tenths = nearest(share * 1000)
    return f"{'-' if tenths < 0 else ''}{abs(tenths) // 10}.{abs(tenths) % 10} %".replace(".0 %", " %")


RULE = Rule(
    "R32",
    "Thin or falling margins",
    "What the product earns with it hardly covers what it costs: should price, cost or place change?",
    "medium",
    ("margin_percent", "margin_falls"),
    check,
)
