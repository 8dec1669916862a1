"""Tables whose heads tell what is planned and what was spent, years that are not over, and months without a year."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices, Kind, Question
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.sheets import column, parsed_text

EUR = Choices(currency="EUR")
BY_VENDOR = "Vendor,Actual 2025,Plan 2026\nOpenAI,1.50,2.50\nAnthropic,3.00,4.25\n"


def asked(result: ParsedSheet) -> Question:
    assert result.question is not None
    return result.question


def kind(result: ParsedSheet) -> Kind:
    assert result.recognition is not None
    return result.recognition.kind


@pytest.mark.parametrize(
    ("head", "first", "last"),
    [
        ("Actual 2025,Plan 2026", "2026-01-01", "2026-12-31"), ("FY25 Actual,FY26 Budget", "2026-01-01", "2026-12-31"),
        ("Ist 2025,Plan 2026", "2026-01-01", "2026-12-31"), ("2025,Budget 2026", "2026-01-01", "2026-12-31"),
        ("Réalisé 2025,Budget Q1 2026", "2026-01-01", "2026-03-31"),
        ("Actual YTD,Budget Sep 2026", "2026-09-01", "2026-09-30"),
    ],
)  # fmt: skip
def test_what_is_planned_is_a_budget_and_what_was_spent_is_not_read(head: str, first: str, last: str) -> None:
    result = parsed_text(
        f"Department,{head}\nIT,12000.00,15000.00\nSales,8000.00,9000.00\nTotal,20000.00,24000.00\n", EUR
    )
    assert kind(result) is Kind.BUDGETS
    assert column(result, "amount") == [15_000_000_000, 9_000_000_000]
    assert (column(result, "start_date"), column(result, "end_date")) == ([first] * 2, [last] * 2)
    assert (column(result, "scope"), column(result, "about")) == (["team"] * 2, ["IT", "Sales"])
    assert f"Not read: {head.split(',')[0]}." in result.notes
    assert result.raw_header == ("Department", *head.split(","))


def test_budgets_a_month_beside_what_was_spent_are_read_month_by_month() -> None:
    head = "Team,Budget Jan 2026,Actual Jan 2026,Budget Feb 2026,Actual Feb 2026,Variance"
    result = parsed_text(f"{head}\nIT,12.00,11.00,14.00,13.00,2.00\n", EUR)
    assert column(result, "amount") == [12_000_000, 14_000_000]
    assert column(result, "end_date") == ["2026-01-31", "2026-02-28"]
    assert "Not read: Actual Jan 2026, Actual Feb 2026, Variance." in result.notes


def test_months_above_budget_and_actual_are_budgets_where_no_vendor_is_named() -> None:
    text = "{},Jan 2026,,Feb 2026,\n{},Budget,Actual,Budget,Actual\nOpenAI,12.00,11.00,14.00,13.00\n"
    result = parsed_text(text.format("", "Team"), EUR)
    assert (kind(result), column(result, "amount")) == (Kind.BUDGETS, [12_000_000, 14_000_000])
    assert asked(parsed_text(text.format("", "Vendor"), EUR)).options == {"--as": ("budgets", "ledger")}


@pytest.mark.parametrize(
    ("answer", "amounts"), [("budgets", [2_500_000, 4_250_000]), ("ledger", [1_500_000, 3_000_000])]
)
def test_rows_that_name_vendors_could_be_either_and_are_asked_about(answer: str, amounts: list[int]) -> None:
    question = asked(parsed_text(BY_VENDOR, EUR))
    assert (question.code, question.options) == ("format", {"--as": ("budgets", "ledger")})
    assert column(parsed_text(BY_VENDOR, Choices(currency="EUR", format_id=answer)), "amount") == amounts


@pytest.mark.parametrize(
    "text",
    [
        "Vendor,Plan,Budget Owner\nOpenAI,Team,Ann\n",
        "Department,Budget 2026 EUR,Budget 2026 USD\nIT,1.00,2.00\n",
        "Department,Budget Q5 2026\nIT,1.00\n",
        "Tool,Plan 2025,Seats 2025,Plan 2026,Seats 2026\nCursor,Pro,10,Business,12\n",
    ],
)
def test_other_plans_are_no_budgets_of_a_time(text: str) -> None:
    result = parsed_text(text, EUR)
    assert result.recognition is None or kind(result) is not Kind.BUDGETS


def test_a_budget_beside_months_leaves_them_what_was_spent() -> None:
    result = parsed_text("Vendor,Jan 2026,Feb 2026,Budget 2026\nOpenAI,1.50,2.50,90.00\n", EUR)
    assert (kind(result), column(result, "amount")) == (Kind.LINES, [1_500_000, 2_500_000])


@pytest.mark.parametrize("head", ["2025,2026 YTD", "Spend 2025,Spend 2026 year to date", "FY25,FY26 YTD"])
def test_a_year_that_is_not_over_asks_up_to_which_day(head: str) -> None:
    text = f"Vendor,{head}\nOpenAI,120.00,150.00\n"
    question = asked(parsed_text(text, EUR))
    assert (question.code, question.options) == ("data_date", {"--data-date": ("YYYY-MM-DD",)})
    assert asked(parsed_text(text, Choices(currency="EUR", data_date="2027-01-01"))).code == "data_date"
    result = parsed_text(text, Choices(currency="EUR", data_date="2026-09-30"))
    assert column(result, "amount") == [120_000_000, 150_000_000]
    assert column(result, "service_to") == ["2025-12-31", "2026-09-30"]
    assert column(parsed_text(f"As of 2026-08-31,,\n{text}", EUR), "service_to") == ["2025-12-31", "2026-08-31"]


@pytest.mark.parametrize(
    "heads", ["Vendor,YTD", "Tool,Spend YTD", "Supplier,Notes,Year to date", "Anbieter,Kosten bis heute"]
)
def test_a_year_to_date_without_its_year_asks_up_to_which_day(heads: str) -> None:
    cells = ["OpenAI", *["-"] * (heads.count(",") - 1), "120.00"]
    text = f"{heads}\n{','.join(cells)}\n"
    question = asked(parsed_text(text, EUR))
    assert (question.code, question.options) == ("data_date", {"--data-date": ("YYYY-MM-DD",)})
    result = parsed_text(text, Choices(currency="EUR", data_date="2026-09-30"))
    assert (column(result, "amount"), column(result, "service_from")) == ([120_000_000], ["2026-01-01"])
    assert column(result, "service_to") == ["2026-09-30"]
    assert any(note.endswith(" is read as 2026-01-01 to 2026-09-30.") for note in result.notes)
    titled = parsed_text(f"Report as of 31 August 2026{',' * heads.count(',')}\n{text}", EUR)
    assert column(titled, "service_to") == ["2026-08-31"]


@pytest.mark.parametrize(
    ("told", "first", "last"),
    [
        (Choices(data_date="2026-09-30", year_begins=7), "2026-07-01", "2026-09-30"),
        (Choices(data_date="2026-05-31", year_begins=7), "2025-07-01", "2026-05-31"),
        (Choices(period="2026"), "2026-01-01", "2026-12-31"),
        (Choices(period="FY26", year_begins=4), "2025-04-01", "2026-03-31"),
    ],
)
def test_a_year_to_date_begins_as_the_settings_say(told: Choices, first: str, last: str) -> None:
    result = parsed_text("Vendor,YTD (USD)\nOpenAI,120.00\n", told)
    assert (column(result, "service_from"), column(result, "service_to")) == ([first], [last])
    assert column(result, "currency") == ["USD"]


@pytest.mark.parametrize(
    "heads", ["Vendor,2025,YTD", "Vendor,Sep,YTD", "Vendor,Q3,YTD", "Vendor,Cost,YTD", "Vendor,MTD,YTD"]
)
def test_a_year_to_date_beside_other_money_is_not_taken_for_all_of_it(heads: str) -> None:
    result = parsed_text(f"{heads}\nOpenAI,10.00,120.00\n", Choices(currency="EUR", data_date="2026-09-30"))
    assert result.question is not None or column(result, "amount") == [10_000_000]


def test_the_year_to_date_beside_that_year_is_its_part_and_not_read() -> None:
    result = parsed_text("Vendor,2025,2026,2026 YTD\nOpenAI,120.00,150.00,99.00\n", EUR)
    assert column(result, "amount") == [120_000_000, 150_000_000]
    assert "Sums of several months are not read: 2026 YTD." in result.notes


@pytest.mark.parametrize(
    ("heads", "of"), [("Team,Budget Jan,Budget Feb,Budget Mar", Kind.BUDGETS), ("Vendor,Jan,Feb,Mar", Kind.LINES)]
)
def test_months_without_a_year_ask_for_it(heads: str, of: Kind) -> None:
    text = f"{heads}\nOpenAI,1.00,2.00,3.00\n"
    question = asked(parsed_text(text, EUR))
    assert (question.code, question.options) == ("period", {"--period": ("YYYY",)})
    result = parsed_text(text, Choices(currency="EUR", period="2026"))
    assert kind(result) is of
    assert column(result, "start_date" if of is Kind.BUDGETS else "service_from")[0] == "2026-01-01"
    assert "The months are those of 2026, as you said." in result.notes
    assert asked(parsed_text(text, Choices(currency="EUR", period="2026-Q1"))).code == "period"
