"""Ownerless.

Definition: a subscription, or a tool in use without one, has no owner, or its owner has left, or the owner was last
confirmed more than 180 days ago.
Threshold from: 180 days is our proposal.
Guards: silent where R20 asks about the tool; a deputy who is still there; an owner without a confirmation date counts
as confirmed on the day when the file that names them was imported; tools without spend and seats, those whose spend was
given back, and those whose contracts have all ended and of which nothing was billed for later service.
Evidence: the record, its owner and when that was last confirmed.
Closes: when it has an owner or deputy who is there and was confirmed in time.
Example: the owner of the Notion contract left on 31 July and it has no deputy. The question is who takes it over.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from desktop_app.catalog import charge_facts
from desktop_app.catalog.sentences import Sentence, say
from desktop_app.economics.calendar import days_between
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.over import over
from desktop_app.review.rules.r20_unmanaged_tool import asked_about, still_spent

Problem = tuple[Sentence, str, Sentence]
"""Question, severity and what the evidence says."""


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription or tool that nobody answers for."""
    unmanaged = {tool["id"] for tool in asked_about(facts)}
    for subscription in facts.subscriptions:
        row = subscription.row
        if row["tool_id"] in unmanaged:
            continue
        confirmed = row["confirmed_on"] if row["owner_id"] is not None else row["tool_confirmed_on"]
        problem = _problem(facts, "subscription", row, confirmed)
        if problem is not None:
            yield _finding(facts, "subscription", row, problem)
    used = charge_facts.charged_tools(facts.conn, facts.charged_since, as_of) - over(facts)
    for tool in facts.tools:
        own = tool["id"] not in unmanaged and not tool["subscriptions"] and tool["id"] in used
        if own and still_spent(facts.charges_of(tool["id"])):
            problem = _problem(facts, "tool", tool, tool["confirmed_on"])
            if problem is not None:
                yield _finding(facts, "tool", tool, problem)


def _limits(facts: Facts, kind: str, row: Row) -> Mapping[str, int]:
    """Return the threshold as it holds for a tool or subscription."""
    tool, team = (row["tool_id"], row["team_id"]) if kind == "subscription" else (row["id"], None)
    return facts.thresholds("owner_confirm_days", tool=tool, team=team)


def _problem(facts: Facts, kind: str, row: Row, confirmed: str | None) -> Problem | None:
    """Return question, severity and what the evidence says; None where somebody answers."""
    name = row["name"]
    owner = row["any_owner_id"] if kind == "subscription" else row["owner_id"]
    if row["deputy_name"] is not None and not facts.is_gone(
        row["deputy_start_date"], row["deputy_end_date"], row["deputy_status"]
    ):
        return None
    if owner is None:
        return say("{name} has no owner. Who answers for it?", name=name), "medium", say("no owner")
    if facts.is_gone(row["owner_start_date"], row["owner_end_date"], row["owner_status"]):
        left = row["owner_end_date"]
        question = say(
            "{owner}, who owned {name}, left on {day}. Who takes it over?"
            if left
            else "{owner}, who owned {name}, is inactive in the roster. Who takes it over?",
            owner=row["owner_name"], name=name, day=left or "",
        )  # fmt: skip
        said = say("owner left on {day}", day=left) if left else say("owner is inactive in the roster")
        return question, "high", said
    if confirmed and days_between(confirmed, facts.as_of) > _limits(facts, kind, row)["owner_confirm_days"]:
        question = say("{owner} was last confirmed as the owner of {name} on {day}. Is that still right?",
                       owner=row["owner_name"], name=name, day=confirmed)  # fmt: skip
        return question, "low", say("confirmed {day}", day=confirmed)
    return None


def _finding(facts: Facts, kind: str, row: Row, problem: Problem) -> Finding:
    question, severity, said = problem
    given = dict(zip(row.keys(), tuple(row), strict=True))
    key = f"{kind}:{row['id']}"
    evidence = {
        "key": f"{key}/{said}",
        "kind": kind,
        "id": str(row["id"]),
        "name": row["name"],
        "owner": row["owner_name"],
        "tool": given.get("tool_name") or row["name"],
        "team": given.get("team_name"),
        "evidence": said,
        "file": given.get("file_name"),
        "sheet": given.get("sheet_name"),
        "row": row["row"],
    }
    return Finding(
        "R21",
        Subject(kind, row["id"], key, row["name"]),
        question,
        say("Every question about a tool goes to its owner; without one nobody answers."),
        severity,
        (evidence,),
        _limits(facts, kind, row),
    )


RULE = Rule(
    "R21",
    "Nobody answers for it",
    "It has no owner, or the owner left: who answers for it?",
    "medium",
    ("owner_confirm_days",),
    check,
)
