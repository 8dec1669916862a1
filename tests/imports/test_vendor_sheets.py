"""A workbook with a sheet for each vendor: the sheet's name says whose the lines are."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.imports.model import Choices, SheetRows
from tests.imports.sheets import column, parsed, sheet_from_text


def sheet(name: str, text: str) -> SheetRows:
    return replace(sheet_from_text(text, "vendors.xlsx"), sheet=name)


@pytest.mark.parametrize(
    "text",
    [
        "Date,Invoice,Amount EUR\n2026-09-01,A1,10.00\n",
        "Date,Invoice,Description,Amount EUR\n2026-09-01,A1,Seats,10.00\n",
        "Date,Description,Amount EUR\n2026-09-01,Seats,10.00\n",  # no statement, whose texts tell who was paid
    ],
)
def test_the_name_of_a_sheet_is_the_vendor_of_its_lines(text: str) -> None:
    result = parsed(sheet("Anthropic", text))
    assert result.question is None
    assert column(result, "vendor_text") == ["Anthropic"]
    assert "No column names the vendor: the lines are of Anthropic, as the sheet is called or titled." in result.notes


def test_a_column_of_vendors_and_what_the_user_says_go_before_the_name() -> None:
    with_vendor = "Date,Vendor,Amount EUR\n2026-09-01,OpenAI,10.00\n"
    assert column(parsed(sheet("Anthropic", with_vendor)), "vendor_text") == ["OpenAI"]
    without = "Date,Invoice,Amount EUR\n2026-09-01,A1,10.00\n"
    assert column(parsed(sheet("Anthropic", without), Choices(vendor="OpenAI")), "vendor_text") == ["OpenAI"]


@pytest.mark.parametrize("name", ["Sheet1", "September", "Runway", "Acme Hosting"])
def test_a_name_that_is_no_known_vendor_beyond_doubt_is_none(name: str) -> None:
    asked = parsed(sheet(name, "Date,Invoice,Amount EUR\n2026-09-01,A1,10.00\n")).question
    assert asked is not None
    assert "--vendor" in asked.options


def test_a_title_above_the_lines_may_be_the_vendor() -> None:
    result = parsed(
        sheet(
            "Sheet1", "OpenAI Ireland Ltd\nAcme Inc\n\nDate,Invoice,Description,Amount EUR\n2026-09-01,A1,Seats,10.00\n"
        )
    )
    assert column(result, "vendor_text") == ["OpenAI Ireland Ltd"]
    two = parsed(
        sheet("Sheet1", "OpenAI\nAnthropic\n\nDate,Invoice,Description,Amount EUR\n2026-09-01,A1,Seats,10.00\n")
    )
    assert column(two, "vendor_text") == [""]


@pytest.mark.parametrize(
    ("top", "vendor"),
    [
        ("Vendor,OpenAI", "OpenAI"), ("Supplier:,Baker & Sons Ltd", "Baker & Sons Ltd"),
        ("Lieferant: Nord GmbH,", "Nord GmbH"), ("OpenAI\nFournisseur :,Anthropic", "Anthropic"),
    ],
)  # fmt: skip
def test_a_label_above_the_lines_says_whose_they_are(top: str, vendor: str) -> None:
    above = f"{top}\nInvoice date,2026-09-01\nCurrency,USD\n\n"
    text = f"{above}Description,Quantity,Unit price,Amount\nSeats,10,25.00,250.00\n"
    result = parsed(sheet("Sheet1", text))
    assert (column(result, "vendor_text"), column(result, "date")) == ([vendor], ["2026-09-01"])


@pytest.mark.parametrize(
    "top", ["Vendor,", "Vendors,OpenAI", "Vendor,OpenAI\nVendor,Anthropic", "Vendor,OpenAI,Anthropic"]
)
def test_a_label_without_one_name_says_nothing(top: str) -> None:
    text = f"{top}\n\nDate,Invoice,Description,Amount EUR\n2026-09-01,A1,Seats,10.00\n"
    assert column(parsed(sheet("Sheet1", text)), "vendor_text") == [""]


def test_a_statement_on_a_sheet_of_another_name_tells_by_its_texts_who_was_paid() -> None:
    result = parsed(sheet("September", "Date,Description,Amount EUR\n2026-09-01,OpenAI,10.00\n"))
    assert column(result, "vendor_text") == ["OpenAI"]


def test_the_vendor_of_one_sheet_goes_before_that_of_the_file() -> None:
    without = "Date,Invoice,Amount EUR\n2026-09-01,A1,10.00\n"
    choices = Choices(vendor="OpenAI", sheet_vendors={"two": "Mistral AI"})
    assert column(parsed(sheet("One", without), choices), "vendor_text") == ["OpenAI"]
    assert column(parsed(sheet("Two", without), choices), "vendor_text") == ["Mistral AI"]
