"""Sheets without a column of days, and counts that are whole: what a name, a title or a metric tells of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.imports.model import Cell, Choices, SheetRows
from desktop_app.imports.sheet_month import month_of
from tests.imports.sheets import column, parsed, parsed_text, sheet_of

LINES: list[list[Cell]] = [
    ["Vendor", "Invoice no", "Amount", "Cur."], ["OpenAI", "OA-7", 300, "EUR"], ["Anthropic", "AN-7", 250, "EUR"],
]  # fmt: skip


def named(name: str, *titles: str) -> SheetRows:
    above: list[list[Cell]] = [[title] for title in titles]
    return replace(sheet_of([*above, *LINES], "costs.xlsx"), sheet=name)


@pytest.mark.parametrize(
    ("sheet", "first", "last"),
    [
        (named("Jul 26"), "2026-07-01", "2026-07-31"), (named("2026-09"), "2026-09-01", "2026-09-30"),
        (named("Rechnungen August 2026"), "2026-08-01", "2026-08-31"), (named("Q3 2026"), "2026-07-01", "2026-09-30"),
        (named("AP", "AI invoices, September 2026"), "2026-09-01", "2026-09-30"),
    ],
)  # fmt: skip
def test_lines_without_days_are_of_the_month_that_the_sheet_is_named_after(
    sheet: SheetRows, first: str, last: str
) -> None:
    result = parsed(sheet)
    assert result.question is None
    assert column(result, "amount") == [300_000_000, 250_000_000]
    assert (column(result, "service_from"), column(result, "service_to")) == ([first] * 2, [last] * 2)
    month = month_of(sheet)
    assert month is not None
    assert f"The sheet has no dates: its lines are of {first} to {last}, as “{month.text}” says." in result.notes


@pytest.mark.parametrize(
    "sheet",
    [
        named("AP"), named("AP", "Report of 1 October 2026"), named("July 2026 and August 2026"),
        named("AP", "July 2026", "August 2026"), replace(named("2026-09"), file_name="2026-09.csv"),
    ],
)  # fmt: skip
def test_a_sheet_of_no_one_month_lacks_its_days(sheet: SheetRows) -> None:
    result = parsed(sheet)
    assert result.question is not None
    assert "it would need a column for date or service from or service period" in result.question.message


def test_days_of_the_lines_count_and_not_the_name_of_their_sheet() -> None:
    rows: list[list[Cell]] = [["Date", "Vendor", "Amount EUR"], ["2026-09-13", "OpenAI", 300]]
    result = parsed(replace(sheet_of(rows, "costs.xlsx"), sheet="Jul 26"))
    assert column(result, "date") == ["2026-09-13"]


@pytest.mark.parametrize(("one", "other"), [("12,345", "1,000"), ("12.345", "1.000")])
def test_counts_that_are_whole_have_thousands_and_no_decimals(one: str, other: str) -> None:
    text = f'User,Date,Model,Tokens\nada@x.test,2026-09-13,gpt-5,"{one}"\nbob@x.test,2026-09-14,gpt-5,"{other}"\n'
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "metrics") == ['{"tokens": "12345"}', '{"tokens": "1000"}']
    assert result.recognition is not None
    proof = next(use.proof for use in result.recognition.columns if use.header == "Tokens")
    assert proof == f"{one} has thousands: these are whole numbers"


def test_counts_that_may_have_decimals_are_asked_about() -> None:
    text = 'User,Date,Model,Requests\nada@x.test,2026-09-13,gpt-5,"12,345"\nbob@x.test,2026-09-14,gpt-5,"1,000"\n'
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.code == "decimal"
    chosen = parsed_text(text.replace("Requests", "Tokens"), Choices(decimal=","))
    assert column(chosen, "metrics") == ['{"tokens": "12.345"}', '{"tokens": "1"}']


def test_the_cost_table_of_google_cloud_is_read_once_its_vendor_is_named() -> None:
    text = (
        "Billing account ID,0123AB-4567CD,,,,,\nInvoice month,202608,,,,,\nCurrency,EUR,,,,,\n,,,,,,\n"
        "Billing account ID,Project name,Service description,SKU description,Usage start date,Usage end date,Cost (€)\n"
        "0123AB-4567CD,ml,Vertex AI,Gemini 2.5 Pro Input,2026-08-01,2026-08-31,100.50\n"
    )
    result = parsed_text(text, Choices(vendor="Google"))
    assert (column(result, "amount"), column(result, "service_to")) == ([100_500_000], ["2026-08-31"])
