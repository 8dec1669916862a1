"""What the demo company uses AI for: use cases, measures, shares of cost, budgets, commitments, use by model."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import demo_company as company
from demo_company import Person


@dataclass(frozen=True)
class UseCase:
    """One row of the list of use cases; `shares` are its parts of subscriptions, a share or a project."""

    name: str
    kind: str
    team: str
    stage: str
    since: str
    spend_class: str
    why: str
    measure: str
    unit: str
    worth: str  # of one unit, EUR
    level: str
    evidence: str
    evidence_on: str
    shares: tuple[tuple[str, str], ...]
    volume: tuple[float, float] = (0, 0)  # of the first and the last month
    revenue: tuple[float, float] = (0, 0)
    more: dict[str, Any] = field(default_factory=dict)


_OPEX, _COGS, _EXP = "operating expense", "cost of revenue", "experiment"

USE_CASES: tuple[UseCase, ...] = (
    UseCase(
        "Answers in the product",
        "product",
        "Product",
        "production",
        "2025-10-01",
        _COGS,
        "Customers ask the instrument, not the manual",
        "Questions answered without a person",
        "answers",
        "1.10",
        "high",
        "62 % of questions needed no person",
        "2026-08-31",
        (("Claude API", "product-answers"), ("Pinecone Standard", "100%"), ("OpenAI API", "100%")),
        (5200, 9800),
        (7600, 9900),
    ),
    UseCase(
        "Ticket triage",
        "agent",
        "Customer Support",
        "production",
        "2026-02-01",
        _OPEX,
        "Tickets reach the right queue at once",
        "Tickets routed right the first time",
        "tickets",
        "0.40",
        "low",
        "91 % routed right, 74 % before",
        "2026-07-15",
        (("Claude API", "ticket-triage"),),
        (2600, 4100),
        (0, 0),
        {
            "Budget": 1500,
            "Currency": "EUR",
            "Rate Limit": "400 runs an hour",
            "Kill Switch": "Switch off the rule “AI routing” in the help desk",
            "Kill Switch By": "Customer Support",
        },
    ),
    UseCase(
        "Code review",
        "agent",
        "Engineering",
        "production",
        "2026-01-10",
        _OPEX,
        "Every change is read before a person reads it",
        "Hours of review saved",
        "changes",
        "9.00",
        "high",
        "0.3 hours saved a change",
        "2026-09-10",
        (("Claude API", "code-review"),),
        (310, 640),
        (0, 0),
        {
            "Budget": 2500,
            "Currency": "EUR",
            "Rate Limit": "60 changes an hour",
            "Kill Switch": "Disable the app in the organisation's settings",
            "Kill Switch By": "Engineering",
            "Kill Switch Tried On": "2026-09-02",
        },
    ),
    UseCase(
        "First-level support",
        "product",
        "Customer Support",
        "production",
        "2025-10-01",
        _COGS,
        "Standard questions are answered at night too",
        "Tickets resolved without a person",
        "resolutions",
        "3.20",
        "high",
        "48 % of first-level tickets",
        "2026-09-01",
        (("Intercom Fin", "100%"),),
        (3100, 3900),
        (11800, 12900),
    ),
    UseCase(
        "Coding assistants",
        "workflow",
        "Engineering",
        "production",
        "2025-09-01",
        _OPEX,
        "Less routine work, more tests",
        "Changes merged a person",
        "changes",
        "6.00",
        "high",
        "14 % more changes merged",
        "2026-06-30",
        (("GitHub Copilot Business", "100%"), ("Cursor Business", "100%")),
        (1480, 1710),
    ),
    UseCase(
        "Contract review",
        "workflow",
        "Legal",
        "production",
        "2026-01-20",
        _OPEX,
        "Standard contracts need no lawyer's first reading",
        "Hours saved a contract",
        "contracts",
        "160.00",
        "high",
        "2.1 hours saved a contract in the pilot",
        "2026-02-20",
        (("Harvey", "100%"),),
        (24, 31),
    ),
    UseCase(
        "Mail and meetings",
        "workflow",
        "Operations",
        "production",
        "2025-12-01",
        _OPEX,
        "Notes and drafts for everybody in the office",
        "",
        "",
        "",
        "medium",
        "",
        "",
        (("Microsoft 365 Copilot", "100%"),),
    ),
    UseCase(
        "Call coaching",
        "workflow",
        "Sales",
        "production",
        "2026-02-01",
        _OPEX,
        "New people learn from the best calls",
        "Calls reviewed",
        "calls",
        "11.00",
        "medium",
        "New people close their first deal 3 weeks earlier",
        "2026-07-31",
        (("Gong", "100%"),),
        (410, 520),
    ),
    UseCase(
        "Document search",
        "workflow",
        "Operations",
        "production",
        "2026-01-15",
        _OPEX,
        "One place to ask for what the company knows",
        "Searches that ended in a document",
        "searches",
        "0.90",
        "medium",
        "71 % of searches end in a document",
        "2026-09-15",
        (("Glean", "100%"),),
        (6100, 9400),
    ),
    UseCase(
        "Product texts",
        "workflow",
        "Marketing",
        "experiment",
        "2026-02-01",
        _EXP,
        "Texts for the catalogue in five languages",
        "",
        "",
        "",
        "low",
        "",
        "",
        (("Jasper pilot", "100%"),),
        (0, 0),
        (0, 0),
        {
            "Hypothesis": "Product texts take half the time",
            "Review By": "2026-06-30",
            "Budget": 3000,
            "Currency": "EUR",
            "Kill Criterion": "Less than a third of the time is saved",
        },
    ),
    UseCase(
        "Own ranking model",
        "product",
        "Engineering",
        "experiment",
        "2026-02-01",
        _EXP,
        "Search that knows our instruments",
        "Ranking quality",
        "",
        "",
        "medium",
        "0.71 against 0.68 bought",
        "2026-08-15",
        (("Weights & Biases", "100%"), ("RunPod", "100%")),
        (0, 0),
        (0, 0),
        {
            "Hypothesis": "Our own ranking model beats the bought one",
            "Success Measure": "Ranking quality of 0.75",
            "Review By": "2026-11-30",
            "Budget": 24000,
            "Currency": "EUR",
            "Kill Criterion": "Below 0.70 by November",
        },
    ),
    UseCase(
        "Spoken tour",
        "product",
        "Product",
        "pilot",
        "2026-04-01",
        _EXP,
        "A voice explains the first steps",
        "Activation rate",
        "tours",
        "",
        "medium",
        "",
        "",
        (("ElevenLabs Scale", "100%"),),
        (0, 0),
        (0, 0),
        {
            "Hypothesis": "A spoken tour raises activation",
            "Success Measure": "Activation up by 5 %",
            "Review By": "2026-12-31",
            "Budget": 4000,
            "Currency": "EUR",
            "Kill Criterion": "No difference after 1,000 tours",
        },
    ),
    UseCase(
        "Invoice matching",
        "agent",
        "Operations",
        "pilot",
        "2026-08-01",
        _OPEX,
        "Invoices find their order",
        "Invoices matched without a person",
        "invoices",
        "1.80",
        "medium",
        "",
        "",
        (("n8n Cloud", "100%"),),
        (0, 0),
        (0, 0),
        {"No Guard Rails Because": "It only reads; a person posts every entry"},
    ),
)

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
