"""Agent without guard rails.

Definition: a use case of the kind agent that lacks a budget, a rate limit or a kill switch (how it is stopped, and who
may), whose kill switch was not tried for 180 days, or that spent more in a month than its budget for one.
Threshold from: 180 days is our proposal: an untried switch is a hope. The budget is the agent's own.
Guards: an agent that is an idea or retired; an agent that needs none, with its reason on record ("it only reads"). Of
its spend the running month counts where it has passed the budget, else the newest full one, of three, of which all
spend is known; what has no exchange rate does not count; the budget of an experiment is for all of it (R22).
Evidence: each guard rail that is missing, when the switch was last tried, or the month with its spend.
Closes: when all of them are on record, the switch was tried in time and a later month keeps to the budget, or when the
reason why it needs none is.
Example: the dunning agent has a budget of 800.00 a month and a rate limit; its kill switch was last tried in January.
The question is who tries it, and when. Had September cost 912.00, it would also be by how much the budget is passed.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.monthly_budgets import BudgetMonth
from desktop_app.review.evidence_rows import use_case_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Evidence, Finding, Rule, Subject, money_text


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question an agent that somebody should be able to stop."""
    for row in facts.use_cases:
        if row["kind"] != "agent" or row["stage"] in ("idea", "retired") or row["unguarded_because"]:
            continue
        month = facts.budget_months.get(row["id"])
        passed = month if month is not None and month.passed else None
        missing = _missing(facts, row)
        if missing or passed is not None:
            yield _finding(facts, row, missing, passed)


def _missing(facts: Facts, row: Row) -> list[Sentence]:
    missing = []
    if not row["budget"] and not row["has_budget"]:
        missing.append(say("no budget"))
    if not row["rate_limit"]:
        missing.append(say("no rate limit"))
    if not row["kill_switch"]:
        missing.append(say("no kill switch"))
        return missing
    gone = facts.is_gone(row["kill_start_date"], row["kill_end_date"], row["kill_status"])
    if row["kill_switch_by_id"] is None or gone:
        missing.append(
            say("nobody who may stop it since {name} left", name=row["kill_switch_name"])
            if gone
            else say("nobody who may stop it")
        )
    if not facts.is_recent(row["kill_switch_tried_on"], "kill_switch_days", row["team_id"]):
        tried = row["kill_switch_tried_on"]
        missing.append(
            say("a kill switch last tried on {day}", day=tried) if tried else say("a kill switch that was never tried")
        )
    return missing


def _passed(row: Row, month: BudgetMonth) -> tuple[Sentence, Evidence]:
    """Say by which month a budget was passed, and show it: later bills of that month are no new reason to ask."""
    spent, budget = (money_text(amount, month.currency) for amount in (month.spent, month.budget))
    said = say("a budget of {budget} a month that it passed in {month} with {spent}",
               budget=budget, month=month.month, spent=spent)  # fmt: skip
    key = f"use_case:{row['id']}/budget/{month.month}"
    shown = use_case_evidence(row, said, key=key, amount=month.spent, currency=month.currency, stage=row["stage"])
    return said, shown


def _finding(facts: Facts, row: Row, missing: list[Sentence], month: BudgetMonth | None) -> Finding:
    named = [*missing]
    shown: list[Evidence] = [use_case_evidence(row, one, stage=row["stage"]) for one in missing]
    if month is not None:
        said, evidence = _passed(row, month)
        named, shown = [said, *named], [evidence, *shown]
    return Finding(
        "R31",
        Subject("use_case", row["id"], f"use_case:{row['id']}", row["name"]),
        say("The agent {name} has {what}. Who sets that right, and by when?", name=row["name"], what=named),
        say("An agent acts on its own; its budget, its pace and a tried way to stop it bound what can go wrong."),
        "high" if row["stage"] == "production" and len(named) > 1 else "medium",
        tuple(shown),
        facts.thresholds("kill_switch_days", team=row["team_id"]),
    )


RULE = Rule(
    "R31",
    "Agents without guard rails",
    "An agent lacks a budget, a rate limit or a tried kill switch, or spends more than it may: who sets that right?",
    "medium",
    ("kill_switch_days",),
    check,
)
