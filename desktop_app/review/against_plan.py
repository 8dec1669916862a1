"""The months ahead against the budgets: what was spent and what is expected until a budget's end, and its plan a month.

A budget is spread over its days. Spent are the months that are over; expected is the forecast of contracts and use from
then on, by day in the last month. A budget that ends beyond the months ahead has no expectation. A use case's budget
has none either: a forecast is by tool and by team.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import accumulate

from desktop_app.economics.allocation import Key
from desktop_app.economics.budgets import Budget, Pace
from desktop_app.economics.calendar import days_between, month_end
from desktop_app.economics.rates import scaled
from desktop_app.review.facts import Facts
from desktop_app.review.outlook import ForecastReport

Whose = tuple[str, Key]
"""A scope (company, tool or team) and the id of what it is."""


@dataclass(frozen=True)
class AgainstPlan:
    """A budget with what it comes to by its end; micro-units of the budget's currency."""

    budget: Budget
    spent: int  # in the months that are over
    ahead: int  # expected from then on until its end
    runs_out: str | None = None  # the month (2026-12) that leaves nothing of it; None where it is not exceeded

    @property
    def total(self) -> int:
        """What it comes to by its end."""
        return self.spent + self.ahead

    @property
    def over(self) -> int:
        """What that is beyond the budget; negative: what is left."""
        return self.total - self.budget.pace.amount


def against_plan(facts: Facts, tools: ForecastReport, teams: ForecastReport) -> list[AgainstPlan]:
    """Return the running budgets beside their forecast, by budget; `tools` and `teams` are reports."""
    expected: dict[Whose, Sequence[int]] = {("company", None): tools.totals()}
    for scope, report in (("tool", tools), ("team", teams)):
        expected |= {(scope, row.key): row.expected for row in report.rows}
    found = []
    for budget in facts.budgets:
        pace = budget.pace
        months = expected.get((budget.scope, budget.scope_id), (0,) * len(tools.months))
        known = budget.scope != "use_case" and pace.end <= month_end(tools.months[-1])
        upto = accumulate(
            scaled(micros, _share(month, pace.start, pace.end))
            for month, micros in zip(tools.months, months, strict=True)
        )
        converted = [facts.rates.convert(ahead, tools.currency, pace.currency, facts.as_of) for ahead in upto]
        sums = [ahead for ahead in converted if ahead is not None]
        if known and sums and len(sums) == len(converted) and not tools.apart and not pace.apart:
            found.append(AgainstPlan(budget, pace.used, sums[-1], _used_up(pace, tools.months, sums)))
    return found


def _used_up(pace: Pace, months: Sequence[str], ahead: Sequence[int]) -> str | None:
    """Return the month that leaves nothing of a budget that is exceeded; `ahead` is expected up to each month's end."""
    if pace.used + ahead[-1] <= pace.amount:
        return None
    if pace.used >= pace.amount:
        return (pace.runs_out or pace.end)[:7]
    return next(month for month, sums in zip(months, ahead, strict=True) if pace.used + sums >= pace.amount)


def planned_months(facts: Facts, tools: ForecastReport) -> Mapping[Whose, Sequence[int | None]]:
    """Return what budgets plan for the months ahead by whose they are; None for months that no budget reaches."""
    sums: dict[Whose, list[int | None]] = {}
    for budget in facts.budgets:
        pace = budget.pace
        amount = facts.rates.convert(pace.amount, pace.currency, tools.currency, facts.as_of)
        if amount is None or budget.scope == "use_case":
            continue
        months = sums.setdefault((budget.scope, budget.scope_id), [None] * len(tools.months))
        days = days_between(pace.start, pace.end) + 1
        for place, month in enumerate(tools.months):
            within = _within(month, pace.start, pace.end)
            if within:
                months[place] = (months[place] or 0) + scaled(amount, Fraction(within, days))
    return sums


def _within(month: str, start: str, end: str) -> int:
    """Return the days of a month that lie in a period."""
    return max(0, days_between(max(start, f"{month}-01"), min(end, month_end(month))) + 1)


def _share(month: str, start: str, end: str) -> Fraction:
    return Fraction(_within(month, start, end), int(month_end(month)[8:]))
