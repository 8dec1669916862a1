"""Which models do which work, at which price a million tokens."""

from __future__ import annotations

from fractions import Fraction

from desktop_app.economics.models import by_use_case
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
EURO = 1_000_000


def use(company: Company, tool: int, project: str, model: str, cost: int, tokens: int, **values: object) -> None:
    common = {"operation_id": 1, "tool_id": tool, "project": project, "day": "2026-09-10", "model": model, **values}
    company.add("usage", **common, metric="cost", quantity=str(cost), cost=cost * EURO, currency="USD")
    company.add("usage", **common, metric="input_tokens", quantity=str(tokens))


def test_models_by_use_case_with_their_price(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    high = company.add("use_case", name="Review", value_level="high")
    low = company.add("use_case", name="Tags", value_level="low")
    company.add("allocation", subscription_id=subscription, use_case_id=high, project="review")
    company.add("allocation", subscription_id=subscription, use_case_id=low, project="Tags")
    use(company, tool, "review", "large", 150, 10_000_000)
    use(company, tool, "tags", "small", 30, 10_000_000)
    use(company, tool, "review", "old", 999, 1_000, day="2026-05-01")  # longer ago than ninety days
    found = by_use_case(company.catalog.writer, AS_OF)
    assert [(one.use_case, one.model, one.price, one.dear, one.cost) for one in found] == [
        ("Review", "large", Fraction(15), True, 150 * EURO),
        ("Tags", "small", Fraction(3), False, 30 * EURO),
    ]


def test_one_price_is_no_tier_and_two_currencies_have_none(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    case = company.add("use_case", name="Review")
    company.add("allocation", subscription_id=subscription, use_case_id=case, share="1")
    use(company, tool, "a", "large", 150, 10_000_000)
    assert [(one.price, one.dear) for one in by_use_case(company.catalog.writer, AS_OF)] == [(Fraction(15), False)]
    company.add("usage", operation_id=1, tool_id=tool, model="small", day="2026-09-10", metric="cost", quantity="1",
                cost=EURO, currency="EUR")  # fmt: skip
    assert {one.price for one in by_use_case(company.catalog.writer, AS_OF)} == {None}


def test_days_that_no_file_reaches_are_not_days_without_use(company: Company) -> None:
    tool = company.tool()
    subscription = company.subscription(tool, price=None)
    case = company.add("use_case", name="Review")
    company.add("allocation", subscription_id=subscription, use_case_id=case, share="1")
    for day in ("2026-06-12", "2026-06-13", "2026-09-10"):  # 90 days up to the newest: from 13 June on
        use(company, tool, "a", "large", 150, 10_000_000, day=day)
    for as_of in ("2026-09-10", AS_OF):
        assert [one.cost for one in by_use_case(company.catalog.writer, as_of)] == [300 * EURO]
    assert by_use_case(company.catalog.writer, "2026-12-09") == []  # nothing is known of the last ninety days
