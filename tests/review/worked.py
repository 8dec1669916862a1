"""What the examples worked by hand have in common: companies to build, and how to read what a whole run says."""

from __future__ import annotations

import re
from typing import Any

from desktop_app.review import explained
from desktop_app.review.registry import RULES
from desktop_app.review.run import run
from tests.review.conftest import AS_OF, Company

MILLION = 1_000_000
NOW = "2026-10-05"
_LAST = {2: 28, 4: 30, 6: 30, 9: 30, 11: 30}


def asked(company: Company, rule: str, as_of: str = AS_OF) -> list[dict[str, Any]]:
    """What a rule asks in a run of all rules, as the JSON document has it; not what was asked before and is no more."""
    found = run(company.catalog, as_of).document()["findings"]
    silent_about_closing = [one["rule"] for one in found if not re.fullmatch(r"When \S.*\.", one["closes"])]
    assert not silent_about_closing, "each question says what would close it"
    return [one for one in found if one["rule"] == rule and one["status"] != "Closed"]


def sums(company: Company, rule: str, as_of: str = AS_OF) -> list[tuple[str, str]]:
    """Theoretical and addressable of each question: a contract without a term can be changed from 1 November on."""
    return [(one["saving"]["theoretical"], one["saving"]["addressable"]) for one in asked(company, rule, as_of)]


def claimed(company: Company, rule: str, as_of: str = AS_OF) -> list[str | None]:
    """What each question would claim back, None where it is nothing."""
    found = [(one["saving"] or {}).get("reclaim") for one in asked(company, rule, as_of)]
    return [one["amount"] if one else None for one in found]


def says(rule: str, *figures: str) -> None:
    """Check that the example in a rule's documentation has the figures that a test works out."""
    example = explained.explain(next(one for one in RULES if one.id == rule)).sections["Example"]
    missing = [figure for figure in figures if figure not in example]
    assert not missing, f"{rule} does not say {missing}: {example}"


def staffed(company: Company, price: str, quantity: int, active: int, **values: Any) -> tuple[int, int]:
    """A contract with active seats, last used on nine days of October."""
    number = company.subscription(price=price, quantity=quantity, **values)
    source = company.source(number, pending=values.get("pending", 0))
    for place in range(active):
        company.seat(number, source, f"2026-10-0{1 + place % 9}")
    return number, source


def tool_for(company: Company, function: str = "coding_assistant", **values: Any) -> int:
    """A tool with a primary function."""
    number = company.tool(**values)
    company.add("tool_function", tool_id=number, function=function, is_primary=1, tagged_by="you")
    return number


def held_by(company: Company, tool: int, people: list[int], price: str | None, quantity: int, **values: Any) -> int:
    """A contract of a tool whose seats these people have, last used on nine days of October."""
    number = company.subscription(tool, price=price, quantity=quantity, **values)
    source = company.source(number)
    for place, person in enumerate(people):
        company.seat(number, source, f"2026-10-0{1 + place % 9}", person_id=person)
    return number


def bill(company: Company, tool: int | None, month: int, amount: str, **values: Any) -> int:
    """A charge for a month of 2026, billed on its first day; the amount is net."""
    start, end = f"2026-{month:02d}-01", f"2026-{month:02d}-{_LAST.get(month, 31)}"
    whole, _, cents = amount.removeprefix("-").partition(".")
    micros = (int(whole) * MILLION + int(cents.ljust(2, "0") or 0) * 10_000) * (-1 if amount.startswith("-") else 1)
    defaults = {"date": start, "service_from": start, "service_to": end, "amount": micros, "net": micros}
    return company.line(tool, **{**defaults, **values})


def contract(company: Company, **values: Any) -> tuple[int, int]:
    """A subscription and its tool."""
    number = company.subscription(**values)
    row = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (number,)).fetchone()
    return number, int(row[0])


def feature(company: Company, number: int, person: int, name: str, quantity: str = "3") -> None:
    """What a person used of a contract's features in September."""
    company.add("feature_use", subscription_id=number, person_id=person, feature=name, period_start="2026-09-01",
                period_end="2026-09-30", quantity=quantity)  # fmt: skip


def premium(company: Company, users: int) -> tuple[int, int, int]:
    """Ten on Business at 30.00, so many with its premium feature, and Starter at 20.00: tool, contract, source."""
    tool = company.tool()
    number = company.subscription(tool, plan="Business")
    source = company.source(number)
    high, low = (company.add("plan", tool_id=tool, name=name) for name in ("Business", "Starter"))
    company.add("plan_function", plan_id=high, function="agents", premium=1)
    company.add("price_tier", plan_id=low, unit_price="20", currency="EUR")
    for place in range(10):
        person = company.person()
        company.seat(number, source, "2026-10-08", person_id=person)
        feature(company, number, person, "agents" if place < users else "chat")
    return tool, number, source
