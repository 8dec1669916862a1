"""Amounts in thousands or millions: the head or a title says so, and they are read as what they mean."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Cell, Choices
from desktop_app.imports.scales import scale_of, scale_of_titles, unscaled
from tests.imports.sheets import column, parsed, parsed_text, sheet_of

LINES = "Vendor,Month,{}\nOpenAI,2026-07,12.5\nAnthropic,2026-07,3.25\n"


@pytest.mark.parametrize(
    "head",
    ["Spend (k EUR)", "Spend kEUR", "Spend (k€)", "Betrag in TEUR", "Kosten (Tsd. €)", "Amount (EUR '000)", "Kosten T€",
     "Amount EUR 000s", "Montant (milliers d'EUR)", "Importe (miles de EUR)", "Bedrag (duizend EUR)"],
)  # fmt: skip
def test_amounts_are_in_thousands_where_their_head_says_so(head: str) -> None:
    result = parsed_text(LINES.format(head))
    assert result.question is None
    assert column(result, "amount") == [12_500_000_000, 3_250_000_000]
    assert column(result, "currency") == ["EUR", "EUR"]
    assert column(result, "raw_amount") == ["12.5", "3.25"]
    assert f"{head} is read in thousands: “{head}” says so." in result.notes


@pytest.mark.parametrize("head", ["Spend €m", "Cost (M€)", "Betrag Mio. EUR", "Cost in millions EUR"])
def test_amounts_are_in_millions_where_their_head_says_so(head: str) -> None:
    assert column(parsed_text(LINES.format(head)), "amount") == [12_500_000_000_000, 3_250_000_000_000]


@pytest.mark.parametrize(
    "title", ["Alle Angaben in TEUR", "AI spend 2026 (k€)", "Amounts in thousands of EUR", "Angaben in Tsd. EUR"]
)
def test_a_title_above_the_table_holds_for_all_amounts_and_the_total(title: str) -> None:
    rows: list[list[Cell]] = [
        [title], ["Vendor", "Month", "Quantity", "Net", "VAT", "Gross"], ["OpenAI", "2026-07", 40, 10, 2.5, 12.5],
        ["Anthropic", "2026-07", 10, 1, 0.25, 1.25], ["Total", None, None, 11, 2.75, 13.75],
    ]  # fmt: skip
    result = parsed(sheet_of(rows), Choices(currency="EUR"))
    assert column(result, "amount") == [12_500_000_000, 1_250_000_000]
    assert column(result, "net") == [10_000_000_000, 1_000_000_000]
    assert column(result, "tax") == [2_500_000_000, 250_000_000]
    assert column(result, "quantity") == ["40", "10"]
    assert result.file_total == (("EUR", 13_750_000_000),)


@pytest.mark.parametrize(
    "head",
    ["Amount EUR", "Amount", "Monthly EUR", "Account EUR", "Price per 1000 tokens", "USD per 1M tokens", "PO 1000",
     "Over £25,000", "Amount $", "Cost/month $", "Text EUR", "Total M"],
)  # fmt: skip
def test_other_heads_tell_no_scale(head: str) -> None:
    assert (scale_of(head), unscaled(head)) == (None, head)


@pytest.mark.parametrize("title", ["Payments over £25,000", "Spend > 1.000 EUR", "Top 3 in 2026", "Kosten in EUR"])
def test_other_titles_tell_no_scale(title: str) -> None:
    assert scale_of_titles([title]) is None


def test_titles_that_differ_tell_no_scale() -> None:
    assert scale_of_titles(["Revenue in Mio. EUR", "Costs in TEUR"]) is None


def test_a_tracker_and_figures_of_use_may_be_in_thousands() -> None:
    tracker = parsed_text("Tool,Vendor,Seats,Annual cost (k USD),Renewal date\nChatGPT,OpenAI,40,12,2027-01-31\n")
    assert column(tracker, "currency") == ["USD"]
    assert column(tracker, "unit_price") == ["300"]
    used = parsed_text("Date,User,Model,Total tokens (millions)\n2026-09-15,ada@x.test,gpt-5,1.5\n")
    assert column(used, "metrics") == ['{"tokens": "1500000"}']
