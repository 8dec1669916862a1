"""Dear models on plain work: R30 on use worked out by hand."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from desktop_app.review.run import run
from tests.review.conftest import Company
from tests.review.worked import MILLION, asked, says


def tagging(company: Company, large: int = 900, small: int = 100, day: str = "2026-09-10", **values: Any) -> int:
    """Tickets are tagged by two models, at 15.00 and 3.00 a million tokens; the cost of each is given."""
    work = {"name": "Tagging", "stage": "production", "value_level": "low", **values}
    case, tool = company.add("use_case", **work), company.tool()
    contract = company.subscription(tool, price=None)
    company.add("allocation", subscription_id=contract, use_case_id=case, share="1")
    for model, cost, price in (("large", large, 15), ("small", small, 3)):
        common = {"tool_id": tool, "subscription_id": contract, "day": day, "model": model}
        company.add("usage", **common, metric="cost", quantity=str(cost), cost=cost * MILLION, currency="EUR")
        company.add("usage", **common, metric="input_tokens", quantity=str(cost * MILLION // price))
    return case


def use(company: Company, model: str, cost: int, tokens: int, **values: Any) -> None:
    """What another model cost and did in the same contract."""
    tool, contract = (company.catalog.writer.execute(f"SELECT id FROM {one}").fetchone()[0] for one in _BOTH)
    common = {"tool_id": tool, "subscription_id": contract, "day": "2026-09-10", "model": model, **values}
    company.add("usage", **common, metric="cost", quantity=str(cost), cost=cost * MILLION, currency="EUR")
    company.add("usage", **common, metric="input_tokens", quantity=str(tokens))


_BOTH = ("tool", "subscription")


@pytest.mark.parametrize(
    ("tokens", "high"),
    [
        (8_000_000, ["1727.67"]),  # 11.25 each: 30 x 12 + 8 x 8.25 = 426.00 in 90 days; 540 of 1000 is dear
        (8_200_000, []),  # 10.98 each is a tier of its own: 450 of 1000 is dear
    ],
)
def test_r30_takes_models_within_a_quarter_of_the_dearest_for_its_tier(
    company: Company, tokens: int, high: list[str]
) -> None:
    tagging(company, 450, 460)
    use(company, "middle", 90, tokens)
    assert most(company) == high


def test_r30_takes_the_projects_of_a_use_case_together(company: Company) -> None:
    case = tagging(company, 450, 50)  # as a project, and as much again as another
    company.set("allocation", company.catalog.writer.execute("SELECT id FROM allocation").fetchone()[0],
                share=None, project="tags")  # fmt: skip
    company.catalog.writer.execute("UPDATE usage SET project = 'Tags'")
    contract = company.catalog.writer.execute("SELECT id FROM subscription").fetchone()[0]
    company.add("allocation", subscription_id=contract, use_case_id=case, project="labels")
    use(company, "large", 450, 30_000_000, project="labels")
    use(company, "small", 50, 50_000_000 // 3, project="labels")
    use(company, "large", 900, 60_000_000, project="review")  # nobody's here
    assert most(company) == ["2920.00"]


def test_r30_counts_the_use_of_its_own_contract(company: Company) -> None:
    tagging(company)
    tool = company.catalog.writer.execute("SELECT id FROM tool").fetchone()[0]
    other = company.subscription(tool, price=None, account="other")
    use(company, "large", 900, 60_000_000, subscription_id=other)
    assert most(company) == ["2920.00"]
    use(company, "large", 900, 60_000_000, subscription_id=None)  # of either: nobody knows
    assert most(company) == ["2920.00"]


def most(company: Company) -> list[str]:
    found = [one["saving"]["range"] for one in asked(company, "R30")]
    assert all(one["low"] == "0.00" for one in found)
    return [one["high"] for one in found]


def test_r30_asks_whether_a_cheaper_model_would_do(company: Company) -> None:
    case = tagging(company)
    (found,) = asked(company, "R30")
    assert found["subject"]["id"] == str(case)
    assert "90 %" in found["question"]
    assert "900.00 EUR in 90 days" in found["question"]
    # 900.00 at 15.00 are 60 million tokens: 60 x (15 - 3) = 720.00 in 90 days, 720 / 90 x 365 = 2920.00
    assert most(company) == ["2920.00"]
    assert run(company.catalog, "2026-10-15").document()["totals"]["theoretical"] == "0.00"
    says("R30", "900.00 of 1,000.00", "15.00", "3.00", "60,000,000 x (15 - 3) / 1,000,000 = 720.00", "2,920.00")


@pytest.mark.parametrize(
    ("large", "small", "day", "values", "count"),
    [
        (500, 500, "2026-09-10", {}, 0),  # half of it is not more than half
        (501, 499, "2026-09-10", {}, 1),
        (900, 100, "2026-07-18", {}, 1),  # 89 days ago
        (900, 100, "2026-07-16", {}, 0),  # 91 days ago
        (900, 100, "2026-09-10", {"value_level": "medium"}, 1),
        (900, 100, "2026-09-10", {"value_level": "high"}, 0),
        (900, 100, "2026-09-10", {"value_level": None}, 0),
        (900, 100, "2026-09-10", {"dear_model_because": "The small one fails the evaluation"}, 0),
        (900, 100, "2026-09-10", {"stage": "retired"}, 0),
    ],
)
def test_r30_asks_where_plain_work_is_mostly_done_by_the_dearest(
    company: Company, large: int, small: int, day: str, values: dict[str, Any], count: int
) -> None:
    tagging(company, large, small, day, **values)
    assert len(most(company)) == count


def test_r30_compares_with_the_next_cheaper_tier(company: Company) -> None:
    tagging(company)
    use(company, "middle", 300, 50_000_000)  # 6.00 a million
    (found,) = asked(company, "R30")
    (step,) = found["saving"]["range"]["steps"]
    assert "(15.00 - 6.00) a million x 60,000,000 tokens" in step["text"]
    assert most(company) == ["2190.00"]  # 60 x (15 - 6) = 540.00 in 90 days


def test_r30_shows_prices_by_which_its_saving_is_got_by_hand(company: Company) -> None:
    tagging(company)
    use(company, "middle", 1, 16_000_000)  # 0.0625 a million
    writer = company.catalog.writer
    writer.execute("DELETE FROM usage WHERE model = 'small'")
    writer.execute("UPDATE usage SET quantity = '1234000000' WHERE model = 'large' AND metric = 'input_tokens'")
    (found,) = asked(company, "R30")
    (step,) = found["saving"]["range"]["steps"]
    assert "(0.729335 - 0.0625) a million x 1,234,000,000 tokens in 90 days" in step["text"]
    # (900.00 - 1,234 x 0.0625) x 365 / 90 = 3,337.22; by prices of two decimals it would seem to be 3,353.05
    assert most(company) == ["3337.22"]


def test_r30_adds_up_to_the_cent_whatever_each_model_comes_to(company: Company) -> None:
    tagging(company, 450, 460)
    use(company, "other", 450, 29_999_671)  # 1460.004 a year, as that of the third
    use(company, "third", 450, 29_999_671)
    (found,) = asked(company, "R30")
    between = found["saving"]["range"]
    assert len(between["steps"]) == 3
    assert sum(Decimal(step["amount"]) for step in between["steps"]) == Decimal(between["high"])
