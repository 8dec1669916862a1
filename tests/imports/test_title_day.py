"""Lines without a column of days: the day stands above the table, or is asked for."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices
from tests.imports.sheets import column, parsed_text

LINES = (
    "Description,Quantity,Unit price,Amount EUR\nChatGPT seats,10,60.00,600.00\nAPI credits,1,100.00,100.00\n"
    "Total,,,700.00\n"
)


@pytest.mark.parametrize(
    ("title", "day"),
    [
        ("Invoice date: 12 March 2026", "2026-03-12"),
        ("Rechnungsdatum,12.03.2026", "2026-03-12"),
        ("Date de facture : 12 mars 2026", "2026-03-12"),
        ("Invoice no.,INV-88,Invoice date,2026-03-12,Due date,2026-04-11", "2026-03-12"),
        ("Date: 25/03/2026", "2026-03-25"),
        ("Invoice,,Invoice date,\nOA-1,,2026-03-12,", "2026-03-12"),
        ("Rechnungsdatum,Fällig am,Kundennummer,\n12.03.2026,11.04.2026,4711,", "2026-03-12"),
    ],
)
def test_the_day_of_an_invoice_stands_above_its_lines(title: str, day: str) -> None:
    result = parsed_text(f"Invoice INV-88\n{title}\n\n{LINES}", Choices(vendor="OpenAI"))
    assert result.question is None
    assert column(result, "date") == [day, day]
    assert column(result, "amount") == [600_000_000, 100_000_000]
    assert result.file_total == (("EUR", 700_000_000),)
    assert any(f"its lines are of {day}, as “" in note for note in result.notes)


def test_a_day_that_could_be_two_is_asked_for_unless_its_order_is_told() -> None:
    text = f"Invoice date: 03/04/2026\n\n{LINES}"
    asked = parsed_text(text).question
    assert asked is not None
    assert asked.options["--data-date"] == ("YYYY-MM-DD",)
    assert "Or say the day or the period that all of its lines are of." in asked.message
    assert column(parsed_text(text, Choices(date_order="dmy")), "date") == ["2026-04-03"] * 2
    assert column(parsed_text(text, Choices(data_date="2026-04-03")), "date") == ["2026-04-03"] * 2


@pytest.mark.parametrize(
    "title", ["Quote\nDate: 12 March 2026", "Preisliste\nDatum: 12.03.2026", "Devis\nDate : 12 mars 2026"]
)
def test_a_quote_or_price_list_is_nothing_that_was_spent(title: str) -> None:
    asked = parsed_text(f"{title}\n\n{LINES}").question
    assert asked is not None
    assert "--data-date" in asked.options


def test_the_day_of_the_invoice_does_not_stand_for_a_column_of_days() -> None:
    result = parsed_text(
        "Statement date: 30 September 2026\nDate,Vendor,Amount EUR\n2026-09-03,OpenAI,10.00\n2026-09-04,OpenAI,5.00\n"
    )
    assert column(result, "date") == ["2026-09-03", "2026-09-04"]


@pytest.mark.parametrize(
    "title",
    [
        "Date,Due date\n,11 April 2026",  # the cell below is empty
        "Date,Paid\n12 March 2026,100.00\n13 March 2026,200.00",  # a column of days
        "Invoice date,Customer\n,\nAcme,",
        ",Invoice date\n12 March 2026,Acme",  # below another cell
    ],
)
def test_what_stands_below_a_label_is_its_day_only_where_it_stands_alone(title: str) -> None:
    asked = parsed_text(f"{title}\n\n{LINES}", Choices(vendor="OpenAI")).question
    assert asked is not None
    assert "--data-date" in asked.options
