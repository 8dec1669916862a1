"""Whether growth was to be expected: the forecast of the day before a period beside what was spent in it."""

from __future__ import annotations

from desktop_app.economics.period import Period
from desktop_app.review.foreseen import Foreseen, foreseen
from tests.review.conftest import AS_OF, Company, company

__all__ = ["company"]
QUARTER = Period("2026-07", "2026-09")
EURO = 1_000_000


def asked(company: Company, actual: int, period: Period = QUARTER) -> Foreseen | None:
    return foreseen(company.catalog.writer, period, actual * EURO, as_of=AS_OF)


def use(company: Company, *amounts: int) -> None:
    """Spend by use, from January 2026 on."""
    tool = company.tool()
    company.subscription(tool, pricing_model="usage", price=None)
    for place, amount in enumerate(amounts, start=1):
        company.line(tool, date=f"2026-{place:02d}-03", amount=amount * EURO)


def test_use_is_expected_to_go_on_along_the_trend_of_the_months_before(company: Company) -> None:
    use(company, 100, 110, 120, 130, 140, 150, 400, 400, 400)  # what came later is not looked at
    found = asked(company, 1200)
    assert found is not None
    assert (found.day, found.expected, found.over) == ("2026-06-30", (160 + 170 + 180) * EURO, 690 * EURO)
    assert found.sentence == (
        "Contracts and use up to 2026-06-30 led to expect 510 EUR for July to September 2026: 690 EUR more was spent."
    )


def test_a_renewal_that_is_ahead_is_expected_with_its_band(company: Company) -> None:
    number = company.subscription()  # 10 x 30.00
    company.term(number, start_date="2025-09-01", end_date="2026-08-31")
    found = asked(company, 900)
    assert found is not None
    assert (found.expected, found.low, found.high) == (915 * EURO, 900 * EURO, 930 * EURO)  # 5 % from September on
    assert found.sentence.endswith("for July to September 2026, between 900 EUR and 930 EUR: 15 EUR less was spent.")


def test_what_came_as_expected_is_said_so(company: Company) -> None:
    company.subscription()
    found = asked(company, 900)
    assert found is not None
    assert found.sentence.endswith("led to expect 900 EUR for July to September 2026: as much was spent.")


def test_nothing_is_said_of_what_is_not_over_too_long_or_was_not_known_before(company: Company) -> None:
    company.subscription()
    assert asked(company, 900, Period("2026-08", "2026-10")) is None
    assert asked(company, 900, Period("2025-01", "2026-06")) is None
    assert asked(company, 900, Period("2025-07", "2025-09")) is None
