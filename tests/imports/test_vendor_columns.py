"""Tables with months in rows and a column for each vendor: every amount becomes a line of its vendor."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.imports.model import Action, Cell, Choices, Kind
from tests.imports.sheets import column, parsed, parsed_text, sheet_of, total

MONTHS = """\
Month,OpenAI,Anthropic,Cursor,Total
Jan 2026,$1200.00,$300.00,$40.00,$1540.00
Feb 2026,$1250.00,-,$40.00,$1290.00
Total,$2450.00,$300.00,$80.00,$2830.00
"""


def test_every_amount_is_a_line_of_its_vendor_and_month() -> None:
    result = parsed_text(MONTHS)
    assert result.question is None
    assert column(result, "vendor_text") == ["OpenAI", "Anthropic", "Cursor", "OpenAI", "Cursor"]
    assert column(result, "service_from") == ["2026-01-01"] * 3 + ["2026-02-01"] * 2
    assert total(result, "USD") == 2_830_000_000
    assert [row.row for row in result.rows] == [2, 2, 2, 3, 3, 4]
    assert result.rows[-1].action is Action.TOTAL
    assert result.raw_header == ("Month", "OpenAI", "Anthropic", "Cursor", "Total")
    assert "Total: the sums of 3 rows agree with the vendors." in result.notes


def test_a_total_that_differs_is_told_with_its_row() -> None:
    result = parsed_text(MONTHS.replace("$1290.00", "$1299.00"))
    assert "Total: the sum of 1 row differs from the vendors' amounts, which are what is read: row 3." in result.notes


def test_days_other_columns_and_a_currency_in_the_heads() -> None:
    text = "Datum;Team;OpenAI (EUR);Anthropic (EUR)\n15.01.2026;Sales;1.200,00;300,00\n15.02.2026;IT;;350,00\n"
    result = parsed_text(text, delimiter=";")
    assert column(result, "date") == ["2026-01-15", "2026-01-15", "2026-02-15"]
    assert column(result, "vendor_text") == ["OpenAI", "Anthropic", "Anthropic"]
    assert total(result, "EUR") == 1_850_000_000


def test_dates_of_a_workbook_below_no_head() -> None:
    rows: list[list[Cell]] = [
        [None, "OpenAI", "Anthropic"],
        [dt.date(2026, 1, 1), 12.5, 3],
        [dt.date(2026, 2, 1), 12.5, 3],
    ]
    result = parsed(sheet_of(rows), Choices(currency="EUR"))
    assert column(result, "service_to") == ["2026-01-31"] * 2 + ["2026-02-28"] * 2


def test_bare_months_are_of_the_only_year_of_the_title() -> None:
    result = parsed_text("AI spend 2026 in USD\n,OpenAI,Anthropic\nJan,1200.00,300.00\nFeb,1250.00,310.00\n")
    assert result.question is None
    assert column(result, "service_from") == ["2026-01-01"] * 2 + ["2026-02-01"] * 2
    assert "The months in Month are those of 2026, the only year that the title names." in result.notes
    told = parsed_text("AI spend\nMonth,OpenAI,Anthropic\nJan,1200.00,300.00\n", Choices(currency="EUR", period="2025"))
    assert column(told, "service_from") == ["2025-01-01"] * 2
    asked = parsed_text("AI spend\nMonth,OpenAI,Anthropic\nJan,1200.00,300.00\n", Choices(currency="EUR"))
    assert asked.question is not None
    assert asked.question.options == {"--period": ("YYYY",)}


@pytest.mark.parametrize(
    ("heads", "row", "vendors"),
    [
        ("Baker Print,Headcount,Total", "$5.00,12,1505.00", ["OpenAI", "Anthropic", "Baker Print"]),
        ("Headcount,Total", "12,1500.00", ["OpenAI", "Anthropic"]),
        ("Baker Print", "€5.00", ["OpenAI", "Anthropic", "Baker Print"]),
    ],
)
def test_unknown_columns_are_amounts_by_the_totals_or_their_currency(heads: str, row: str, vendors: list[str]) -> None:
    result = parsed_text(f"Month,OpenAI,Anthropic,{heads}\n2026-01,1200.00,300.00,{row}\n", Choices(currency="EUR"))
    assert result.question is None
    assert column(result, "vendor_text") == vendors


def test_numbers_that_nothing_tells_of_are_asked_about() -> None:
    result = parsed_text("Month,OpenAI,Anthropic,Headcount\n2026-01,1200.00,300.00,12\n", Choices(currency="EUR"))
    assert result.question is not None
    assert (result.question.code, result.question.column) == ("column", "Headcount")
    assert "Every row has amounts of OpenAI and Anthropic." in result.question.message


@pytest.mark.parametrize(
    "text",
    [
        "Month,Users,OpenAI\n2026-01,12,300.00\n",  # one vendor alone
        "Month,Sales,Marketing\n2026-01,1200.00,300.00\n",
        "Team,OpenAI,Anthropic\nSales,1200.00,300.00\n",  # nothing tells when
        "Month,OpenAI,Anthropic\n2026-01,yes,no\n",
    ],
)
def test_what_is_no_such_table_is_of_no_known_format(text: str) -> None:
    result = parsed_text(text, Choices(currency="EUR"))
    assert result.question is not None
    assert result.question.code == "unknown_format"


def test_planned_amounts_are_budgets() -> None:
    text = "AI budget 2026 in EUR\nMonth,OpenAI,Anthropic\n2026-01,1200,300\n2026-02,1200,300\n"
    result = parsed_text(text)
    assert result.recognition is not None
    assert result.recognition.kind is Kind.BUDGETS
