"""What an agent spends of the budget that it has for each month."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from desktop_app.economics.calendar import month_end, month_of
from desktop_app.economics.rates import Rates
from desktop_app.economics.shares import Part
from desktop_app.economics.use_cases import UseCaseEconomics

_LOOKED_AT = 3  # full months: bills come late


@dataclass(frozen=True)
class BudgetMonth:
    """A month of an agent beside its budget; both in micro-units of `currency`. What has no rate is not in it."""

    month: str
    spent: int
    budget: int
    currency: str

    @property
    def passed(self) -> bool:
        """Whether more was spent than the budget allows."""
        return self.spent > self.budget


def has_monthly_budget(row: sqlite3.Row | Mapping[str, object]) -> bool:
    """Tell whether a use case has a budget for each month: an agent's; that of an experiment is for all of it."""
    is_experiment = "experiment" in (row["stage"], row["spend_class"])
    return row["kind"] == "agent" and bool(row["budget"] and row["currency"]) and not is_experiment


def budget_months(
    rows: Iterable[sqlite3.Row],
    parts: Iterable[Part],
    economics: Mapping[int, UseCaseEconomics],
    rates: Rates,
    as_of: str,
) -> dict[int, BudgetMonth]:
    """Return of each use case with a monthly budget the month to look at, by id; none where nothing was spent lately.

    It is the running month where that has passed the budget already, else the newest of the last full ones of which
    all spend is known. `parts` is spend divided among use cases (by_use_case), `economics` what economics_of gives.
    """
    budgets = {row["id"]: row for row in rows if has_monthly_budget(row)}
    spent: dict[tuple[int | None, str], int] = defaultdict(int)
    for part in parts if budgets else ():
        if part.target_id in budgets:
            currency = budgets[part.target_id]["currency"]
            net = rates.convert(part.net, part.currency, currency, month_end(part.month))
            spent[part.target_id, part.month] += net or 0
    found = {}
    for number, row in budgets.items():
        known = [one.month for one in economics[number].months[-_LOOKED_AT:] if one.cost and not one.partial]
        running = BudgetMonth(month_of(as_of), spent[number, month_of(as_of)], row["budget"], row["currency"])
        if running.passed:
            found[number] = running
        elif known:
            found[number] = replace(running, month=known[-1], spent=spent[number, known[-1]])
    return found
