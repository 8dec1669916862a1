"""Ownerless.

Definition: a subscription has no owner, its owner has left, or the owner was not confirmed for 180 days.
Threshold from: 180 days is our proposal.
Guards: a deputy who is there stands in for an owner who left; silent where R20 already asks who answers for the tool.
Evidence: the subscription, its owner and when that was last confirmed.
Example: Fireflies has no owner: who answers for it?
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.economics.calendar import days_between
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.rules.r20_unmanaged_tool import is_unmanaged


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a subscription without a confirmed owner."""
    unmanaged = {tool["id"] for tool in facts.tools if is_unmanaged(tool)}
    for subscription in facts.subscriptions:
        if subscription.row["tool_id"] in unmanaged:
            continue
        problem = _problem(facts, subscription.row, as_of)
        if problem is None:
            continue
        said, ask, severity = problem
        identity = Subject("subscription", subscription.id, f"subscription:{subscription.id}", subscription.name)
        yield Finding(
            "R21",
            identity,
            f"{subscription.name} {said}. {ask}",
            "Every subscription needs somebody who says what it is for and whether it is worth its price.",
            severity,
            (
                {
                    "key": f"owner:{subscription.row['any_owner_id'] or 'none'}",
                    "person": subscription.row["owner_name"] or "no owner",
                    "team": subscription.row["team_name"],
                    "tool": subscription.row["tool_name"],
                    "evidence": said,
                    "file": subscription.row["file_name"],
                    "sheet": subscription.row["sheet_name"],
                    "row": subscription.row["row"],
                },
            ),
            facts.thresholds("owner_confirm_days"),
        )


def _problem(facts: Facts, row: Row, as_of: str) -> tuple[str, str, str] | None:
    deputy = row["deputy_name"] is not None and not facts.is_gone(row["deputy_end_date"], row["deputy_status"])
    if row["any_owner_id"] is None:
        return None if deputy else ("has no owner", "Who answers for it?", "medium")
    if facts.is_gone(row["owner_end_date"], row["owner_status"]):
        return None if deputy else (f"belongs to {row['owner_name']}, who has left", "Who takes it over?", "high")
    confirmed = row["owner_confirmed_on"] or row["tool_confirmed_on"]
    if confirmed and days_between(confirmed, as_of) > facts.setting("owner_confirm_days"):
        return (f"was last confirmed by {row['owner_name']} on {confirmed}", "Is that still right?", "low")
    return None


RULE = Rule(
    "R21", "No owner", "Nobody answers for a subscription, or it is long since confirmed: who does?", "medium",
    ("owner_confirm_days",), check,
)  # fmt: skip
