"""R26: which unusual months are asked about, how much of the whole they have to be, and what explains them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.review.conftest import Company

MILLION = 1_000_000
BEFORE = [f"2026-0{month}" for month in range(3, 9)]


def spent(company: Company, newest: int, *, usual: int = 1000, others: int = 9000, **tool: Any) -> int:
    """A tool at a usual amount for six months and another in September, beside one that costs the same every month."""
    number, other = company.tool(name="Model API", **tool), company.tool()
    for month in [*BEFORE, "2026-09"]:
        amount = newest if month == "2026-09" else usual
        company.line(number, date=f"{month}-03", amount=amount * MILLION)
        company.line(other, date=f"{month}-03", amount=others * MILLION)
    return number


@pytest.mark.parametrize(("newest", "severity"), [(1250, "medium"), (2500, "high")])
def test_r26_asks_by_the_share_of_the_months_spend(company: Company, newest: int, severity: str) -> None:
    number = spent(company, newest)
    (finding,) = company.findings("R26")
    assert finding.question.startswith(f"Model API cost {newest}.00 EUR in 2026-09, about 1000.00 EUR was usual.")
    assert finding.severity == severity
    assert finding.at_stake is not None
    assert finding.at_stake.amount == (newest - 1000) * MILLION
    assert f"tool:{number}/2026-09" in {row["key"] for row in finding.evidence}
    assert finding.claims == ()


def test_r26_weighs_each_month_by_itself_and_counts_what_arrives_twice_once(company: Company) -> None:
    number, other = company.tool(name="Model API"), company.tool()
    for month, amount in (*((month, 1000) for month in range(1, 8)), (8, 2500), (9, 1250)):
        company.line(number, date=f"2026-{month:02d}-03", amount=(amount - 400) * MILLION)
        company.line(number, date=f"2026-{month:02d}-17", amount=400 * MILLION)
        company.line(number, date=f"2026-{month:02d}-20", amount=amount * MILLION, basis="paid", channel="card")
        company.line(other, date=f"2026-{month:02d}-03", amount=9000 * MILLION)
    (found,) = company.findings("R26")
    assert found.question.startswith("Model API cost 1250.00 EUR in 2026-09, about 1000.00 EUR was usual.")
    assert "All unusual spend of 2026-09 is 2.4 % of" in found.why  # 250 of 10250
    assert found.why.endswith("Unusual: 2026-08 and 2026-09.")
    assert found.severity == "high"  # August was: 1500 of 11500 are 13 %
    assert found.at_stake is not None
    assert found.at_stake.amount == 1750 * MILLION
    shown = [(row["name"], row["key"]) for row in found.evidence]
    assert shown == [
        *((f"2026-0{month}", f"tool:{number}/2026-0{month}") for month in (8, 9)),
        *((f"2026-0{month}", f"tool:{number}") for month in range(1, 8)),
    ]


@pytest.mark.parametrize("guard", ["small", "short", "seats", "old", "no rate", "closed"])
def test_r26_is_silent(company: Company, guard: str) -> None:
    number = spent(company, 1250, others=90_000 if guard == "small" else 9000)
    writer = company.catalog.writer
    if guard == "short":
        lines = writer.execute("SELECT id FROM invoice_line WHERE tool_id = ? AND date < '2026-04-01'", (number,))
        company.set("invoice_line", lines.fetchone()[0], in_scope=0)
    elif guard == "seats":
        subscription = company.subscription(number, price=None)
        company.add("entitlement", subscription_id=subscription, start_date="2026-08-15", quantity=9, unit_price="1")
    elif guard == "no rate":
        for (line,) in writer.execute("SELECT id FROM invoice_line WHERE tool_id = ?", (number,)).fetchall():
            company.set("invoice_line", line, currency="CHF")
    elif guard == "closed":
        company.set("tool", number, state="Closed")
    as_of = "2027-02-15" if guard == "old" else "2026-10-15"
    assert company.findings("R26", as_of) == []


@pytest.mark.parametrize(
    ("quantity", "price", "asks"),
    [
        (10, "30", True),  # renewed as it was: that explains nothing
        (8, "30", True),
        (12, "30", False),
        (10, "33", False),  # a dearer price, known from the contract
    ],
)
def test_r26_takes_more_seats_or_a_dearer_price_for_a_reason_and_a_renewal_for_none(
    company: Company, quantity: int, price: str, asks: bool
) -> None:
    number = spent(company, 1250)
    subscription = company.subscription(number, price=None)
    for start, end, each in (
        ("2026-03-01", "2026-08-31", {"quantity": 10, "unit_price": "30"}),
        ("2026-09-01", None, {"quantity": quantity, "unit_price": price}),
    ):
        company.add("entitlement", subscription_id=subscription, start_date=start, end_date=end, **each)
    assert len(company.findings("R26")) == asks


@pytest.mark.parametrize("credit", [12_500, 13_000])  # of 2,500.00 for the tool and 10,000.00 for the others
def test_r26_weighs_nothing_against_a_month_in_which_nothing_is_left_to_pay(company: Company, credit: int) -> None:
    spent(company, 2500, others=10_000)
    company.line(company.tool(), date="2026-09-20", amount=-credit * MILLION, line_kind="credit")
    assert company.findings("R26") == []
