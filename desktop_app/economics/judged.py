"""What the list of use cases says of each: whether it is worth scaling, and which models do its work."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

from desktop_app.catalog.money import nearest
from desktop_app.catalog.table_model import Costs
from desktop_app.economics import models
from desktop_app.economics.models import ModelSpend
from desktop_app.economics.spend import reporting_currency
from desktop_app.economics.use_cases import UseCaseEconomics, economics_of

UNKNOWN = "unknown"


def judged(costs: Costs, economics: Mapping[int, UseCaseEconomics], spent: Iterable[ModelSpend]) -> Costs:
    """Return what records cost with the verdict on each use case, and its models with their shares of its spend.

    `spent` comes with the dearest models first (models.by_use_case), and so they stand. A use case of which too little
    is known has no verdict, and one whose models are paid in several currencies no shares.
    """
    verdicts = {str(number): one.verdict.state for number, one in economics.items() if one.verdict.state != UNKNOWN}
    by_case: dict[int, list[ModelSpend]] = defaultdict(list)
    for one in spent:
        by_case[one.use_case_id].append(one)
    named = {str(number): _named(every) for number, every in by_case.items()}
    return replace(costs, verdicts=_text(verdicts), models=_text(named))


def judged_on(conn: sqlite3.Connection, costs: Costs, as_of: str) -> Costs:
    """Return the same as of a day (ISO), everything read anew."""
    return judged(costs, economics_of(conn, as_of, reporting_currency(conn)), models.by_use_case(conn, as_of))


def _named(every: list[ModelSpend]) -> str:
    names = dict.fromkeys(one.model for one in every)
    whole = sum(one.cost for one in every)
    if len({one.currency for one in every}) > 1 or whole <= 0:
        return ", ".join(names)
    sums = {name: sum(one.cost for one in every if one.model == name) for name in names}
    return ", ".join(f"{name} {nearest(Fraction(100 * cost, whole))} %" for name, cost in sums.items())


def _text(told: Mapping[str, str]) -> str:
    return json.dumps(told, separators=(",", ":"), ensure_ascii=False)
