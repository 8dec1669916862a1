"""Growth, dear or healthy, and unusual months: R25, R34 and R26 on companies worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.economics.calendar import month_end
from tests.review.conftest import Company
from tests.review.worked import asked, bill, says

Month = tuple[str, int]  # cost and volume


def each(*quarters: Month) -> list[Month]:
    """Three equal months a quarter."""
    return [month for month in quarters for _ in range(3)]


def use_case(company: Company, unit: str, months: list[Month]) -> int:
    """A use case in production with cost and volume of the months up to September; the whole of a contract is its."""
    case = company.add("use_case", name="Work", unit=unit, stage="production", stage_since="2026-01-01")
    contract = company.subscription(price=None)
    company.add("allocation", subscription_id=contract, use_case_id=case, share="1")
    tool = company.catalog.writer.execute("SELECT tool_id FROM subscription WHERE id = ?", (contract,)).fetchone()[0]
    for month, (cost, volume) in enumerate(months, 10 - len(months)):
        bill(company, tool, month, cost)
        company.add(
            "measure", use_case_id=case, metric=unit, value=str(volume), period_start=f"2026-{month:02d}-01",
            period_end=month_end(f"2026-{month:02d}"),
        )  # fmt: skip
    return case


ANSWERS = each(("4000", 10_000), ("5520", 12_000), ("7420", 14_000))  # 0.40, 0.46 and 0.53 each


# R25 -----------------------------------------------------------------------------------------------------------------


def test_r25_asks_what_made_one_answer_dearer(company: Company) -> None:
    case = use_case(company, "answers", ANSWERS)
    (found,) = asked(company, "R25")
    assert found["subject"]["id"] == str(case)
    assert "Work costs 33 % more for each of its answers" in found["question"]  # 0.53 / 0.40 = 1.325
    told = [(row["amount"], row["evidence"]) for row in found["evidence"]]
    assert told == [
        ("12000.00", "30,000 answers, 0.40 EUR each"),
        ("16560.00", "36,000 answers, 0.46 EUR each"),
        ("22260.00", "42,000 answers, 0.53 EUR each"),
    ]
    assert found["saving"] is None
    assert asked(company, "R34") == []
    says("R25", "0.40", "0.46", "0.53", "15 %", "33 % more for each")


@pytest.mark.parametrize(
    ("quarters", "count"),
    [
        ([("100", 100), ("110", 100), ("121.10", 100)], 0),  # 10 % is not more than 10 %
        ([("100", 100), ("110.10", 100), ("121.11", 100)], 0),  # 10.1 %, then 10.0 %: 110.10 x 1.1 = 121.11
        ([("100", 100), ("110.10", 100), ("121.12", 100)], 1),
        ([("100", 100), ("120", 100), ("90", 50)], 0),  # 1.00, 1.20, 1.80, and it does not grow
        ([("100", 100), ("300", 200), ("180", 100)], 0),  # 1.00, 1.50, 1.80: it cost less than in the months before
        ([("120", 100), ("150", 100)], 0),  # two quarters
    ],
)
def test_r25_asks_after_two_rises_of_more_than_a_tenth(company: Company, quarters: list[Month], count: int) -> None:
    use_case(company, "answers", each(*quarters))
    assert len(asked(company, "R25")) == count


def test_r25_tells_what_it_cost_more_than_in_the_three_months_before(company: Company) -> None:
    # 3.00, 4.00, 5.00 each: it cost less than in the winter, and 150.00 more than in the spring
    use_case(company, "answers", each(("300", 100), ("200", 50), ("250", 50)))
    (found,) = asked(company, "R25")
    assert "grew by 150.00 EUR from the three months up to 2026-06 to those up to 2026-09;" in found["why"]


def test_r25_subtracts_what_it_shows_to_the_cent(company: Company) -> None:
    use_case(company, "answers", each(("100", 100), ("120", 100), ("150", 100)))
    with company.catalog.operation("Prices a tenth of a cent finer"):
        sql = "UPDATE invoice_line SET net = net + ? WHERE service_from = ?"
        company.catalog.writer.execute(sql, (5_000, "2026-04-01"))
        company.catalog.writer.execute(sql, (4_000, "2026-07-01"))
    (found,) = asked(company, "R25")
    assert [row["amount"] for row in found["evidence"]] == ["300.00", "360.01", "450.00"]
    assert "grew by 89.99 EUR" in found["why"]  # exactly 89.999


@pytest.mark.parametrize(
    "values", [{"stage": "retired"}, {"stage": "idea"}, {"launch_until": "2026-10-15"}, {"unit": "calls"}]
)
def test_r25_is_silent(company: Company, values: dict[str, Any]) -> None:
    case = use_case(company, "answers", ANSWERS)
    assert len(asked(company, "R25")) == 1
    company.set("use_case", case, **values)
    assert asked(company, "R25") == []


def test_r25_asks_again_once_a_launch_is_over(company: Company) -> None:
    case = use_case(company, "answers", ANSWERS)
    company.set("use_case", case, launch_until="2026-10-14")
    assert len(asked(company, "R25")) == 1


def test_r25_waits_for_an_exchange_rate(company: Company) -> None:
    use_case(company, "answers", ANSWERS)
    company.catalog.writer.execute("UPDATE invoice_line SET currency = 'JPY' WHERE service_from = '2026-05-01'")
    assert asked(company, "R25") == []


# R34 -----------------------------------------------------------------------------------------------------------------


def test_r34_tells_of_growth_that_pays(company: Company) -> None:
    summer = [("360", 130), ("370", 135), ("370", 135)]
    use_case(company, "contracts", [*each(("300", 100)), *summer])  # 900.00 for 300, then 1100.00 for 400
    (found,) = asked(company, "R34")
    assert "33.3 % more contracts for 22.2 % more cost" in found["question"]  # 400 / 300, 1100 / 900
    told = [(row["amount"], row["evidence"]) for row in found["evidence"]]
    assert told == [("900.00", "300 contracts, 3.00 EUR each"), ("1100.00", "400 contracts, 2.75 EUR each")]
    assert (found["severity"], found["saving"]) == ("info", None)
    assert found["why"].endswith("2026-04 to 2026-09 took 2000.00 EUR.")  # 900 + 1100
    says("R34", "900.00 for 300", "1,100.00 for 400", "22.2 %", "33.3 %", "2.75", "3.00")


@pytest.mark.parametrize(
    ("quarters", "count"),
    [
        ([("300", 100), ("330", 110)], 1),  # as much
        ([("300", 100), ("330.01", 110)], 0),
        ([("300", 100), ("300", 110)], 0),  # cheaper, and spend did not grow
        ([("300", 100), ("299", 110)], 0),
        ([("330", 110)], 0),
    ],
)
def test_r34_needs_volume_to_grow_as_much_as_spend(company: Company, quarters: list[Month], count: int) -> None:
    use_case(company, "contracts", each(*quarters))
    assert len(asked(company, "R34")) == count


# R26 -----------------------------------------------------------------------------------------------------------------


def spent(company: Company, newest: str, others: str, *, usual: str = "4000", first: int = 3, last: int = 9) -> int:
    """A model API that costs the same every month but the last, beside tools that always cost the same."""
    number, other = company.tool(name="Model API"), company.tool()
    for month in range(first, last + 1):
        bill(company, number, month, newest if month == last else usual)
        bill(company, other, month, others)
    return number


def test_r26_asks_what_an_unusual_month_was_for(company: Company) -> None:
    spent(company, "9500", "50500")
    (found,) = asked(company, "R26")
    assert found["question"].startswith("Model API cost 9500.00 EUR in 2026-09, about 4000.00 EUR was usual.")
    assert "9.2 %" in found["why"]  # 5500 of 60000
    assert found["severity"] == "high"
    assert found["saving"]["at_stake"]["amount"] == "5500.00"
    assert "theoretical" not in found["saving"]
    says("R26", "4,000.00", "9,500.00", "60,000.00", "5,500.00", "9.2 %")


@pytest.mark.parametrize(
    ("newest", "others", "severity"),
    [
        ("5000", "45000.01", None),  # 1000 of 50000.01
        ("5000", "45000", "medium"),  # 2 %
        ("7500", "42500", "medium"),  # 3500 of 50000: 7 % is not above 7 %
        ("7500", "42499", "high"),
        ("4800", "1000", None),  # 20 % more than usual is not above 20 %
        ("4800.01", "1000", "high"),  # 800 of 5800
    ],
)
def test_r26_asks_by_the_bands_of_the_share(company: Company, newest: str, others: str, severity: str | None) -> None:
    spent(company, newest, others)
    assert [one["severity"] for one in asked(company, "R26")] == ([severity] if severity else [])


def test_r26_holds_the_excess_against_all_ai_spend_of_the_month(company: Company) -> None:
    tool = spent(company, "9500", "40500")
    vendor = company.catalog.writer.execute("SELECT vendor_id FROM tool WHERE id = ?", (tool,)).fetchone()[0]
    bill(company, None, 9, "10000", vendor_id=vendor)  # of a vendor, of which tool is not known
    (found,) = asked(company, "R26")
    assert "9.2 %" in found["why"]  # 5500 of 60000


@pytest.mark.parametrize(("first", "last", "count"), [(3, 9, 1), (4, 9, 0), (1, 7, 1), (1, 6, 0)])
def test_r26_needs_six_months_before_and_looks_at_three(company: Company, first: int, last: int, count: int) -> None:
    spent(company, "9500", "50500", first=first, last=last)
    assert len(asked(company, "R26")) == count


@pytest.mark.parametrize(("as_of", "count"), [("2026-12-15", 1), ("2027-01-15", 0)])
def test_r26_asks_about_the_three_newest_full_months(company: Company, as_of: str, count: int) -> None:
    spent(company, "9500", "50500")  # in September
    assert len(asked(company, "R26", as_of)) == count


@pytest.mark.parametrize(("bought", "count"), [("2026-07-31", 1), ("2026-08-01", 0), ("2026-09-30", 0)])
def test_r26_is_silent_where_seats_were_bought_then_or_the_month_before(
    company: Company, bought: str, count: int
) -> None:
    contract = company.subscription(spent(company, "9500", "50500"), price=None)
    company.add("entitlement", subscription_id=contract, start_date=bought, quantity=9, unit_price="30")
    assert len(asked(company, "R26")) == count
