"""What the page Use cases reads in jobs: the economics of use cases, and apart from them, what is ahead."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

SHOWN = 6  # measures, newest first


def read_economics(conn: sqlite3.Connection, day: str) -> Mapping[str, Any]:
    """Return what all use cases cost and bring, with their models and measures, as of a day (ISO)."""
    from desktop_app.catalog import purpose_facts
    from desktop_app.catalog.table_model import Costs
    from desktop_app.economics import models
    from desktop_app.economics.judged import judged
    from desktop_app.review.facts import Facts

    facts = Facts(conn, day)
    spent = models.by_use_case(conn, day)
    return {
        "use_cases": facts.use_case_economics,
        "told": judged(Costs(), facts.use_case_economics, spent),
        "records": {row["id"]: dict(row) for row in facts.use_cases},
        "budget_months": facts.budget_months,
        "models": spent,
        "measures": {row["id"]: purpose_facts.measures(conn, row["id"])[:SHOWN] for row in facts.use_cases},
    }


def read_ahead(conn: sqlite3.Connection, day: str) -> Mapping[str, Any]:
    """Return budgets, commitments, and the months ahead of a day (ISO): every contract is forecast once."""
    from desktop_app.catalog import review_facts
    from desktop_app.review import outlook
    from desktop_app.review.against_plan import against_plan, planned_months
    from desktop_app.review.facts import Facts
    from desktop_app.review.pace_limits import pace_limits

    facts = Facts(conn, day)
    found = outlook.forecasts(facts)
    ahead, teams = outlook.report(facts, found=found), outlook.report(facts, "team", found=found)
    return {
        "budgets": facts.budgets,
        "commitments": facts.commitments,
        "limits": pace_limits(facts),
        "ahead": ahead,
        "teams": teams,
        "against": {one.budget.id: one for one in against_plan(facts, ahead, teams)},
        "planned": planned_months(facts, ahead),
        "prices": review_facts.price_list(conn, day),
        "outlooks": [one.outlook for one in found if one.outlook.contract is not None],
    }
