"""Value not shown.

Definition: a use case in production that has no value measure, or no evidence of its value, or whose last evidence is
older than 180 days.
Threshold from: 180 days is our proposal.
Guards: in production for no more than 90 days; every other stage.
Evidence: the value measure, the evidence and its date.
Closes: when it has a value measure and evidence from the last 180 days, or leaves production.
Example: contract review has been in production since January, measured as hours a contract; the last figure is from
February. The question is whether it still holds.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.sentences import Sentence, say, together
from desktop_app.review.evidence_rows import use_case_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a use case in production of which nobody shows what it brings."""
    for row in facts.use_cases:
        if row["stage"] != "production" or facts.is_recent(row["stage_since"], "new_use_case_days", row["team_id"]):
            continue
        problem = _problem(facts, row)
        if problem is not None:
            yield _finding(facts, row, problem)


def _problem(facts: Facts, row: Row) -> Sentence | None:
    if not row["value_measure"]:
        return say("no value measure")
    if not row["evidence"] and not row["evidence_on"]:
        return say("no evidence of its value yet")
    if row["evidence_on"] is None:
        return say("evidence of its value without a date")
    if not facts.is_recent(row["evidence_on"], "evidence_days", row["team_id"]):
        return say("evidence of its value from {day}", day=row["evidence_on"])
    return None


def _finding(facts: Facts, row: Row, problem: Sentence) -> Finding:
    return Finding(
        "R33",
        Subject("use_case", row["id"], f"use_case:{row['id']}", row["name"]),
        together(
            say(
                "{name} is in production since {day} and has {what}."
                if row["stage_since"]
                else "{name} is in production and has {what}.",
                name=row["name"],
                day=row["stage_since"] or "",
                what=problem,
            ),
            say("What shows that it is worth it?" if problem.startswith("no") else "Does it still hold?"),
        ),
        say("It is measured by: {what}.", what=row["value_measure"])
        if row["value_measure"]
        else say("It was bought for: {what}.", what=row["why"])
        if row["why"]
        else say("Nobody noted what it was bought for."),
        "medium" if problem == "no value measure" else "low",
        (use_case_evidence(row, problem, value_measure=row["value_measure"], shown=row["evidence"]),),
        facts.thresholds("evidence_days", "new_use_case_days", team=row["team_id"]),
    )


RULE = Rule(
    "R33",
    "Value not shown",
    "It is in production and nothing recent shows its value: what does it bring?",
    "low",
    ("evidence_days", "new_use_case_days"),
    check,
)
