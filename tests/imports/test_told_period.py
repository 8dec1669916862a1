"""Budgets and lines without a column of periods: what the user, a title or a head tells, and what is asked."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices, Kind, Question
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.told_period import span_told
from tests.imports.importing import Desk, counts
from tests.imports.sheets import column, parsed_text

YEAR = ("2026-01-01", "2026-12-31")


def asked(result: ParsedSheet) -> Question:
    assert result.question is not None
    return result.question


@pytest.mark.parametrize(
    ("text", "begins", "span"),
    [
        ("2026", 1, YEAR), ("2026", 4, YEAR), ("FY26", 1, YEAR), ("FY26", 4, ("2025-04-01", "2026-03-31")),
        ("2026-Q3", 1, ("2026-07-01", "2026-09-30")), ("2026-09", 1, ("2026-09-01", "2026-09-30")),
        ("Sep 2026", 1, ("2026-09-01", "2026-09-30")),
        ("2026-01-01 to 2026-06-30", 1, ("2026-01-01", "2026-06-30")), ("2026-06-30 to 2026-01-01", 1, None),
        ("2026-09-01", 1, None), ("soon", 1, None), ("2026 EUR", 1, None), ("", 1, None),
    ],
)  # fmt: skip
def test_a_period_is_told_as_people_say_it(text: str, begins: int, span: tuple[str, str] | None) -> None:
    assert span_told(text, begins) == span


def test_budgets_without_a_period_ask_for_it_and_take_the_answer() -> None:
    text = "Team,Budget,Currency\nIT,12000.00,EUR\nSales,800.00,EUR\n"
    question = asked(parsed_text(text))
    assert question.options["--period"] == ("YYYY", "YYYY-Qn", "YYYY-MM")
    assert question.message.endswith("Or say the period that all of its budgets are for.")
    result = parsed_text(text, Choices(period="2026"))
    assert column(result, "start_date") + column(result, "end_date") == [YEAR[0]] * 2 + [YEAR[1]] * 2
    assert column(result, "amount") == [12_000_000_000, 800_000_000]
    assert "The budgets are for 2026-01-01 to 2026-12-31, as you said." in result.notes


def test_what_is_no_period_is_said() -> None:
    question = asked(parsed_text("Team,Budget,Currency\nIT,12000.00,EUR\n", Choices(period="soon")))
    assert (question.code, list(question.options)) == ("period", ["--period"])


@pytest.mark.parametrize(
    ("title", "span"),
    [
        ("AI budget 2026", YEAR), ("Budget Q3 2026", None), ("Monthly budget 2026", None), ("Budget 2025 + 2026", None),
        ("Budget of 4 March 2026", None), ("Budget v2 2026", None), ("Presupuesto 2026", YEAR),
        ("Budget September 2026", ("2026-09-01", "2026-09-30")),
    ],
)  # fmt: skip
def test_a_title_of_budgets_tells_the_period_where_it_names_one_only(title: str, span: tuple[str, str] | None) -> None:
    result = parsed_text(f"{title},\nTeam,Amount EUR\nIT,15000.00\nSales,9000.00\n")
    if span is None:
        assert "--period" in asked(result).options
        return
    assert (column(result, "start_date"), column(result, "end_date")) == ([span[0]] * 2, [span[1]] * 2)
    assert f"The budgets are for {span[0]} to {span[1]}, as “{title}” says." in result.notes


def test_a_title_of_budgets_is_no_list_of_lines_though_a_period_is_told() -> None:
    text = "Monthly budget,\nItem,Amount EUR\nSoftware,15000.00\nRent,9000.00\n"
    question = asked(parsed_text(text, Choices(period="2026-09")))
    assert question.options == {
        "--column": ("Item=budget_team", "Item=budget_tool", "Item=budget_use_case"),
    }
    result = parsed_text(text, Choices(period="2026-09", columns={"Item": "budget_team"}))
    assert (column(result, "scope"), column(result, "about")) == (["team"] * 2, ["Software", "Rent"])


def test_lines_may_be_of_a_period_that_the_user_tells() -> None:
    result = parsed_text("Vendor,Amount EUR\nOpenAI,300.00\n", Choices(period="2026-01-01 to 2026-09-30"))
    assert result.recognition is not None
    assert result.recognition.kind is Kind.LINES
    assert (column(result, "service_from"), column(result, "service_to")) == (["2026-01-01"], ["2026-09-30"])


def test_budgets_of_one_period_that_no_column_tells_apart_ask_for_it() -> None:
    text = "Category,Year,Budget,Currency\nSoftware,2026,1000.00,EUR\nHardware,2026,2000.00,EUR\n"
    question = asked(parsed_text(text))
    assert (question.code, question.column) == ("column", "Category")
    assert "Category=budget_tool" in question.options["--column"]
    assert column(parsed_text(text.replace("Hardware,2026", "Hardware,2027")), "scope") == ["company", "company"]


def test_two_amounts_for_one_budget_in_a_file_are_not_one_after_the_other(desk: Desk) -> None:
    sheet = desk.take("a.csv", "Team,Year,Budget,Currency\nIT,2026,1000,EUR\nIT,2026,2000,EUR\nIT,2026,1000,EUR\n")
    assert counts(sheet) == {"added": 1, "rejected": 1, "duplicates": 1}
    assert sheet["problems"][0]["message"] == "row 2 has another amount for the same budget"
    assert desk.rows("SELECT amount FROM budget") == [(1_000_000_000,)]


def test_a_budget_for_each_month_is_taken_as_often_as_its_period_has_months() -> None:
    text = (
        "Team,Period,Monthly Budget,Currency\nIT,2026,1000.00,EUR\nSales,Q3 2026,10.00,EUR\nDesign,Sep 2026,7.00,EUR\n"
    )
    result = parsed_text(text)
    assert column(result, "amount") == [12_000_000_000, 30_000_000, 7_000_000]
    assert "Monthly Budget is for each month: a period has as many times it." in result.notes


def test_the_same_heads_twice_with_rows_between_are_two_tables() -> None:
    text = (
        "Income 2026,,,\nItem,Amount EUR,2336.00,0.62\nSales,3750.00,,\nBudget 2026,,,\nItem,Amount EUR,,\n"
        "Rent,800.00,,\nGas,50.00,,\n"
    )
    question = asked(parsed_text(text, Choices(columns={"Item": "budget_team"}, period="2026")))
    assert question.code == "two_tables"
    assert "row 2 has the same headers as row 5" in question.message


@pytest.mark.parametrize(
    ("text", "day", "ends"),
    [
        ("Month,Vendor,Cost\nMarch,OpenAI,100.00\nApr.,OpenAI,120.00\n", "service_to", ["2026-03-31", "2026-04-30"]),
        ("Month,Team,Budget\nMarch,IT,100.00\nApr,IT,120.00\n", "end_date", ["2026-03-31", "2026-04-30"]),
    ],
)
def test_a_column_of_months_without_a_year_asks_for_it(text: str, day: str, ends: list[str]) -> None:
    question = asked(parsed_text(text, Choices(currency="EUR")))
    assert (question.code, question.column, question.options) == ("period", "Month", {"--period": ("YYYY",)})
    assert asked(parsed_text(text, Choices(currency="EUR", period="2026-Q1"))).code == "period"
    assert column(parsed_text(text, Choices(currency="EUR", period="2026")), day) == ends


@pytest.mark.parametrize(
    ("heads", "first", "second", "ends"),
    [
        ("Year,Month", "2026,1", "2026,2", ["2026-01-31", "2026-02-28"]),
        ("Month,Year", "March,2026", "April,2026", ["2026-03-31", "2026-04-30"]),
        ("Year,Quarter", "2026,Q1", "2026,Q2", ["2026-03-31", "2026-06-30"]),
    ],
)
def test_a_budget_is_for_the_part_of_the_year_that_stands_beside_it(
    heads: str, first: str, second: str, ends: list[str]
) -> None:
    text = f"{heads},Team,Budget\n{first},IT,100.00\n{second},IT,100.00\n"
    assert column(parsed_text(text, Choices(currency="EUR")), "end_date") == ends


@pytest.mark.parametrize(
    ("head", "cell", "begins", "start"),
    [
        ("Fiscal Year", "2026", 4, "2025-04-01"), ("Year", "FY26", 4, "2025-04-01"), ("Year", "2026", 4, "2026-01-01"),
        ("Fiscal Year", "Q3 2026", 4, "2026-07-01"), ("Period", "2026-09", 4, "2026-09-01"),
    ],
)  # fmt: skip
def test_a_budget_of_a_fiscal_year_begins_as_the_settings_say(head: str, cell: str, begins: int, start: str) -> None:
    result = parsed_text(f"{head},Team,Budget\n{cell},IT,100.00\n", Choices(currency="EUR", year_begins=begins))
    assert column(result, "start_date") == [start]


def test_a_budget_beside_what_was_spent_of_it_is_read_once_its_period_is_told() -> None:
    text = "Department,Budget,Actual,Remaining\nIT,100.00,50.00,50.00\n"
    assert "--period" in asked(parsed_text(text, Choices(currency="EUR"))).options
    assert column(parsed_text(text, Choices(currency="EUR", period="2026")), "amount") == [100_000_000]
    by_month = parsed_text("Month,Budget (EUR),Actual (EUR)\nJan 2026,100.00,50.00\n")
    assert (column(by_month, "scope"), column(by_month, "amount")) == (["company"], [100_000_000])


def test_quarters_are_of_the_year_that_the_title_names() -> None:
    result = parsed_text("AI budget 2026 (EUR),,,,\nTool,Q1,Q2,Q3,Q4\nCursor,1.00,2.00,3.00,4.00\n")
    assert column(result, "end_date") == ["2026-03-31", "2026-06-30", "2026-09-30", "2026-12-31"]


def test_an_invoice_with_seats_is_no_contract() -> None:
    text = "Invoice #,Issued,Product,Seats,Price/seat,Subtotal,VAT,Total,Currency\n"
    result = parsed_text(
        f"{text}A1,2026-03-01,ChatGPT Business,10,25.00,250.00,47.50,297.50,EUR\n", Choices(vendor="OpenAI")
    )
    assert result.recognition is not None
    assert result.recognition.kind is Kind.LINES
    assert (column(result, "date"), column(result, "amount")) == (["2026-03-01"], [297_500_000])
