"""Tables with a column for each year, fiscal ones as the settings have them."""

from __future__ import annotations

import pytest

from desktop_app.catalog import settings
from desktop_app.imports.model import Cell, Choices, Kind
from desktop_app.imports.year_columns import years_in
from tests.imports.importing import Desk
from tests.imports.sheets import column, parsed, parsed_text, sheet_of

EUR = Choices(currency="EUR")


@pytest.mark.parametrize("heads", [["2024", "2025", "2026"], [2024, 2025.0, 2026]])
def test_years_are_turned_to_lines_of_a_whole_year(heads: list[Cell]) -> None:
    rows: list[list[Cell]] = [
        ["Vendor", *heads, "Total"],
        ["OpenAI", 100, 200, 300, 600],
        ["Anthropic", None, 50, 120, 170],
    ]
    result = parsed(sheet_of([*rows, ["Total", 100, 250, 420, 770]]), EUR)
    assert column(result, "vendor_text")[:5] == ["OpenAI"] * 3 + ["Anthropic"] * 2
    assert column(result, "amount")[:5] == [100_000_000, 200_000_000, 300_000_000, 50_000_000, 120_000_000]
    assert column(result, "service_from")[:2] == ["2024-01-01", "2025-01-01"]
    assert column(result, "service_to")[:2] == ["2024-12-31", "2025-12-31"]
    assert (
        "The sheet has a column for each of 3 years; every amount in them is read as a line of its own." in result.notes
    )


@pytest.mark.parametrize(
    "head", ["Spend 2025,Spend 2026", "2025 (EUR),2026 (EUR)", "FY25 in EUR,FY26", "Kosten 2025,Kosten 2026"]
)
def test_heads_may_name_the_money_and_its_currency(head: str) -> None:
    result = parsed_text(f"Vendor,{head}\nOpenAI,100.00,200.00\n", EUR if "EUR" not in head else None)
    assert column(result, "amount") == [100_000_000, 200_000_000]
    assert column(result, "currency") == ["EUR", "EUR"]


@pytest.mark.parametrize(
    ("row", "begins", "spans"),
    [
        (["Vendor", "FY24", "FY25"], 1, [("2024-01-01", "2024-12-31"), ("2025-01-01", "2025-12-31")]),
        (["Vendor", "FY24", "FY25"], 4, [("2023-04-01", "2024-03-31"), ("2024-04-01", "2025-03-31")]),
        (["Vendor", "GJ 2024/25", "GJ 2025/26"], 10, [("2024-10-01", "2025-09-30"), ("2025-10-01", "2026-09-30")]),
        (["Vendor", "2024/25", "2025/26"], 7, [("2024-07-01", "2025-06-30"), ("2025-07-01", "2026-06-30")]),
        (["Vendor", "2024", "2025"], 7, [("2024-01-01", "2024-12-31"), ("2025-01-01", "2025-12-31")]),
    ],
)
def test_a_fiscal_year_is_named_after_the_one_it_ends_in(
    row: list[Cell], begins: int, spans: list[tuple[str, str]]
) -> None:
    found = years_in(row, begins)
    assert found is not None
    assert list(found.spans.values()) == spans


@pytest.mark.parametrize(
    "row",
    [
        ["Vendor", "2024"], ["Vendor", "2024", "2026"], ["Vendor", "2025", "2024"], ["2024", "2025"],
        ["Vendor", "Actual 2025", "Plan 2026"], ["Vendor", "24", "25"], ["OpenAI", 1900, 1901],
        ["Vendor", 2025, None, 2026],
        ["Vendor", "Spend 2025 EUR", "Spend 2026 USD"],
    ],
)  # fmt: skip
def test_what_is_no_row_of_years(row: list[Cell]) -> None:
    assert years_in(row, 1) is None


def test_a_title_of_budgets_makes_years_budgets() -> None:
    result = parsed_text("AI budget,,\nTeam,2026,2027\nSales,1000.00,2000.00\n", EUR)
    assert result.recognition is not None
    assert result.recognition.kind is Kind.BUDGETS


def test_the_fiscal_year_of_the_settings_is_used_and_said(desk: Desk) -> None:
    settings.put(desk.catalog, "fiscal_year_start", "4")
    sheet = desk.take("years.csv", "Vendor,FY25 (USD),FY26 (USD)\nOpenAI,100.00,200.00\n")
    assert sheet["in_scope"] == {"USD": "300.00"}
    assert any("Fiscal years are read as 2024-04-01 to 2025-03-31 and so on" in note for note in sheet["notes"])
    assert desk.rows("SELECT service_from, service_to FROM live_line ORDER BY service_from") == [
        ("2024-04-01", "2025-03-31"),
        ("2025-04-01", "2026-03-31"),
    ]
