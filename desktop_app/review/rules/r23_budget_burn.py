"""Budget burn.

Definition: forecast = spent / elapsed days x days of the budget's period. From 80 % of the budget it is asked about,
above 100 % it is urgent; variance = (budget - spent) / budget is shown.
Threshold from: the FinOps Foundation's budget variance; 80 and 100 % are our proposal.
Guards: spend counts by service period, so a year paid in advance burns a twelfth a month; only months that are over
count, and of a month in which a budget begins or ends the part that its days are; a budget none of whose months is
over; spend without an exchange rate is named and left out; where no spend of the last months is on record it says so.
Evidence: the budget and its spend month by month.
Closes: when the present pace leads to less than the limit, when the budget is raised, or when its period is over.
Example: 100,000.00 for the year, 72,000.00 spent by the end of August: 72,000 / 243 x 365 = 108,148.15 by December, so
nothing is left from 4 December on.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from desktop_app.catalog.money import nearest
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.budgets import Budget
from desktop_app.review.facts import Facts
from desktop_app.review.model import Evidence, Finding, Rule, Subject, money_text
from desktop_app.review.pace_limits import budget_limits


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a budget that the present pace nearly uses up, or more."""
    for budget in facts.budgets:
        warn = Fraction(budget_limits(facts, budget)["budget_warn_percent"], 100)
        share = budget.pace.forecast_share
        if share is not None and share >= warn:
            yield _finding(facts, budget, share)


def _finding(facts: Facts, budget: Budget, share: Fraction) -> Finding:
    pace = budget.pace
    breach = share * 100 > budget_limits(facts, budget)["budget_breach_percent"]
    apart = [money_text(micros, code) for code, micros in sorted((pace.apart or {}).items())]
    why = say(
        "Variance so far: {left} % of the budget is left, {over} % of its time is over.",
        left=nearest(pace.variance * 100), over=nearest(pace.elapsed * 100),
    )  # fmt: skip
    key = f"budget:{budget.id}"
    return Finding(
        "R23",
        Subject("budget", budget.id, key, f"{budget.name} {pace.start[:7]} to {pace.end[:7]}"),
        together(
            say(
                "{name}: {spent} of {amount} spent by {through}; the present pace leads to {forecast} ({percent} %) by "
                "{end}; nothing is left from {gone} on."
                if pace.runs_out
                else "{name}: {spent} of {amount} spent by {through}; the present pace leads to {forecast} "
                "({percent} %) by {end}.",
                name=say("The company") if budget.scope == "company" else budget.name,
                spent=money_text(pace.used, pace.currency),
                amount=money_text(pace.amount, pace.currency),
                through=str(pace.through),
                forecast=money_text(pace.forecast or 0, pace.currency),
                percent=nearest(share * 100),
                end=pace.end,
                gone=pace.runs_out or "",
            ),
            say("Is more spend wanted, or less?" if breach else "Is that as planned?"),
        ),
        together(
            why,
            say("Without an exchange rate, and not counted: {amounts}.", amounts=", ".join(apart)) if apart else "",
            say("After {month} no spend of it is on record: if there was any, import it.", month=pace.silent_after)
            if pace.silent_after
            else "",
        ),
        "high" if breach else "low",
        tuple(_evidence(budget, key, "breach" if breach else "warn")),
        budget_limits(facts, budget),
    )


def _evidence(budget: Budget, key: str, level: str) -> Iterator[Evidence]:
    common = {"key": f"{key}/{level}", "kind": "budget", "id": str(budget.id), "name": budget.name}
    for month, micros in budget.pace.months_shown:
        yield {
            **common,
            "name": f"{budget.name}, {month}",
            "evidence": month,
            "amount": micros,
            "currency": budget.pace.currency,
        }
    if not budget.pace.by_month:
        yield {**common, "evidence": say("no spend yet")}


RULE = Rule(
    "R23",
    "Budgets that run out",
    "At the present pace a budget is nearly used up, or more than that: is it as planned?",
    "low",
    ("budget_warn_percent", "budget_breach_percent"),
    check,
)
