"""What is found of lines that are looked up is what is found where every line is read."""

from __future__ import annotations

import random

import pytest

from desktop_app.catalog import charge_facts
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding
from desktop_app.review.narrow import FarFacts
from desktop_app.review.registry import RULES
from tests.review.conftest import AS_OF, Company

OF_LINES = [rule for rule in RULES if rule.id in ("R14", "R15", "R16", "R17", "R18", "R19", "R20", "R27")]
NUMBERS = ("A 1", "a 1 ", "B2", "Ä3", "ä3", "B2\u00a0", "C4", "D5", "", None)


def add_lines(company: Company, chance: random.Random) -> None:
    """Add lines of every kind: most as a vendor's file has them day by day, and few invoice numbers for them all."""
    tools = [company.tool() for _ in range(3)]
    for tool in tools:
        company.subscription(tool, price="30")
    for _ in range(90):
        date = f"2026-0{chance.choice((7, 8, 9))}-{chance.choice(('01', '02', '15'))}"
        stated = chance.random() < 0.15
        amount = chance.choice((30, 60, 300)) * 1_000_000 * (-1 if chance.random() < 0.1 else 1)
        channel = chance.choice(("vendor", "vendor", "vendor", "ledger", "card", "expense"))
        company.line(
            chance.choice(tools) if chance.random() < 0.9 else None,
            date=date, service_from=date, service_to=f"{date[:8]}28" if stated else date, amount=amount, net=amount,
            channel=channel, basis="paid" if channel == "card" else "billed", invoice_number=chance.choice(NUMBERS),
            line_kind="charge" if amount > 0 else "credit", payment_id=chance.choice((None, None, "P1", "P2")),
            in_scope=int(chance.random() < 0.95),
        )  # fmt: skip


def questions(facts: Facts) -> list[Finding]:
    """What is asked about these lines, in one order."""
    found = (finding for rule in OF_LINES for finding in rule.check(facts, AS_OF))
    return sorted(found, key=lambda one: one.identity)


@pytest.mark.parametrize("seed", range(6))
def test_lines_that_are_looked_up_tell_what_all_lines_tell(company: Company, seed: int) -> None:
    add_lines(company, random.Random(seed))  # noqa: S311
    read, looked_up = (kind(company.catalog.writer, AS_OF) for kind in (Facts, FarFacts))
    assert looked_up.paid_by_people == read.paid_by_people != {}
    assert looked_up.latest_charges == read.latest_charges
    asked = questions(read)
    assert questions(looked_up) == asked
    assert {"R18", "R20"} & {one.rule for one in asked}


def test_what_a_vendors_file_says_of_single_days_is_not_read(company: Company) -> None:
    tool = company.tool()
    for day in ("01", "02", "03"):
        company.line(tool, date=f"2026-09-{day}", channel="vendor", invoice_number="A1")
        company.line(tool, date=f"2026-09-{day}", channel="vendor", invoice_number="B2")
    facts = FarFacts(company.catalog.writer, AS_OF)
    assert facts.repeatable_charges == []
    company.line(tool, date="2026-09-30", channel="ledger", invoice_number="a1 ")  # the invoice, as it was paid
    facts = FarFacts(company.catalog.writer, AS_OF)
    assert [line["invoice_number"] for line in facts.repeatable_charges] == ["A1", "A1", "A1", "a1 "]


def test_the_latest_charge_of_a_tool_states_its_service(company: Company) -> None:
    tool, other = company.tool(), company.tool()
    company.line(tool, date="2026-07-01", service_to="2026-07-31", channel="vendor", invoice_number="A1")
    company.line(tool, date="2026-09-01", channel="vendor", invoice_number="A2")
    conn = company.catalog.writer
    found = {number: charge_facts.newest_charge(conn, number, 0, "2026-01-01", AS_OF) for number in (tool, other)}
    assert found[other] is None
    assert tuple(found[tool] or ()) == ("2026-07-01", "2026-07-01", "2026-07-31")
