"""The rows of the demo company's spreadsheets of use cases, measures, shares, budgets, commitments and model use."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from typing import Any

import demo_company as company
from demo_company import Person
from demo_use_cases import USE_CASES

BUDGETS = (
    (None, None, None, "2026", 520_000, "EUR"),
    ("Engineering", None, None, "2026", 150_000, "EUR"),
    ("Customer Support", None, None, "2026", 96_000, "EUR"),
    ("Marketing", None, None, "2026", 30_000, "EUR"),
    (None, "Claude API", None, "2026", 72_000, "USD"),
    (None, None, "Answers in the product", "2026", 60_000, "EUR"),
)
COMMITMENTS = (
    ("Claude API", "commitment", 84_000, "USD", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "no"),
    ("OpenAI API", "credit", 9_000, "USD", dt.date(2026, 2, 1), dt.date(2026, 10, 31), "no"),
)
PROJECTS = (
    # project, part of the spend, models with their part and their price a million tokens, growth of tokens a request
    ("product-answers", 0.56, (("claude-sonnet-4-5", 0.78, 5.2), ("claude-haiku-4-5", 0.22, 1.7)), 1.9),
    ("ticket-triage", 0.14, (("claude-opus-4-5", 0.83, 8.9), ("claude-haiku-4-5", 0.17, 1.7)), 1.1),
    ("code-review", 0.24, (("claude-opus-4-5", 0.7, 8.9), ("claude-sonnet-4-5", 0.3, 5.2)), 1.0),
    ("trials", 0.06, (("claude-sonnet-4-5", 1.0, 5.2),), 1.0),
)
HEADER = (
    "Use Case",
    "Kind",
    "Owner",
    "Team",
    "Stage",
    "Stage Since",
    "Spend Class",
    "Why",
    "Value Measure",
    "Counted In",
    "Value per Unit",
    "Value Level",
    "Evidence",
    "Evidence Date",
    "Hypothesis",
    "Success Measure",
    "Kill Criterion",
    "Review By",
    "Budget",
    "Currency",
    "Rate Limit",
    "Kill Switch",
    "Kill Switch By",
    "Kill Switch Tried On",
    "No Guard Rails Because",
)
"""Columns of the list of use cases."""


def use_cases(everybody: list[Person]) -> Iterator[list[Any]]:
    """The rows of the list of use cases."""
    for case in USE_CASES:
        more = dict(case.more)
        if "Kill Switch By" in more:
            more["Kill Switch By"] = company.head_of(more["Kill Switch By"], everybody).email
        row = {
            "Use Case": case.name, "Kind": case.kind, "Owner": company.head_of(case.team, everybody).email,
            "Team": case.team, "Stage": case.stage, "Stage Since": case.since, "Spend Class": case.spend_class,
            "Why": case.why, "Value Measure": case.measure or None, "Counted In": case.unit or None,
            "Value per Unit": float(case.worth) if case.worth else None, "Value Level": case.level,
            "Evidence": case.evidence or None, "Evidence Date": case.evidence_on or None, "Currency": "EUR", **more,
        }  # fmt: skip
        yield [_typed(row.get(name)) for name in HEADER]


def _typed(value: Any) -> Any:
    text = str(value)
    dated = len(text) == 10 and text[4] == text[7] == "-"
    return dt.date.fromisoformat(text) if dated else value


def measures() -> Iterator[list[Any]]:
    """Volume and revenue of every month that is over: use case, month, metric, value, currency."""
    months = company.months()[1:-1]
    for number, case in enumerate(USE_CASES):
        rng = random.Random(100 + number)
        for place, month in enumerate(months):
            if month.isoformat() < case.since[:7]:
                continue
            part = place / (len(months) - 1)
            for metric, (first, last), currency in ((case.unit, case.volume, None), ("revenue", case.revenue, "EUR")):
                if last:
                    value = round((first + (last - first) * part) * rng.uniform(0.97, 1.03))
                    yield [case.name, f"{month:%Y-%m}", metric, value, currency]


def shares() -> Iterator[list[Any]]:
    """Which subscription is whose: subscription, use case, share, project."""
    for case in USE_CASES:
        for subscription, share in case.shares:
            whole = share.endswith("%")
            yield [subscription, case.name, share if whole else None, None if whole else share]


def claude_spend() -> list[tuple[dt.date, float]]:
    """What the model API cost in each full month, USD."""
    rng, spent, found = random.Random(12), 5200.0, []
    for month in company.months()[:-1]:
        spent *= 1 + rng.uniform(0.01, 0.09)
        found.append((month, spent))
    return found


def model_use() -> Iterator[tuple[Any, ...]]:
    """The gateway's own report: a row a week, project and model."""
    rng = random.Random(14)
    spend = claude_spend()
    for place, (month, spent) in enumerate(spend):
        grown = place / (len(spend) - 1)
        for week in range(4):
            day = month + dt.timedelta(days=2 + 7 * week)
            for project, part, models, growth in PROJECTS:
                for model, share, price in models:
                    cost = round(spent * part * share / 4 * rng.uniform(0.93, 1.07), 2)
                    tokens = int(cost / price * 1_000_000)
                    requests = int(tokens / (3200 * (1 + (growth - 1) * grown)))
                    retries = int(requests * (0.04 + (0.05 * grown if project == "product-answers" else 0)))
                    yield (day, "Anthropic", "Claude API", project, model, requests, retries, int(tokens * 0.86),
                           tokens - int(tokens * 0.86), f"{cost:.2f}", "USD")  # fmt: skip


MODEL_USE_HEADER = (
    "Date",
    "Vendor",
    "Product",
    "Project",
    "Model",
    "Requests",
    "Retries",
    "Input Tokens",
    "Output Tokens",
    "Cost",
    "Currency",
)
"""Columns of the gateway's report."""
