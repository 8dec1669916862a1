"""From which share on a budget or commitment is asked about: the settings of its tool or team, in percent."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.economics.budgets import Budget
from desktop_app.review.facts import Facts


def budget_limits(facts: Facts, budget: Budget) -> Mapping[str, int]:
    """Return the thresholds as they hold for the budget's tool or team."""
    own = {budget.scope: budget.scope_id} if budget.scope in ("tool", "team") else {}
    return facts.thresholds("budget_warn_percent", "budget_breach_percent", **own)


def pace_limits(facts: Facts) -> Mapping[tuple[str, int], tuple[int, int]]:
    """Return the lower and upper limit of every running budget and commitment, by kind of record and id."""
    found = {}
    for budget in facts.budgets:
        limits = budget_limits(facts, budget)
        found["budget", budget.id] = (limits["budget_warn_percent"], limits["budget_breach_percent"])
    for one in facts.commitments:
        low = facts.setting("commitment_low_percent", tool=one.tool_id, team=one.team_id)
        found["commitment", one.id] = (low, 100)
    return found
