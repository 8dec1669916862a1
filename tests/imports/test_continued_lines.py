"""Lines that leave out the invoice, day and vendor of the line above, as lists made for reading do."""

from __future__ import annotations

import pytest

from tests.imports.sheets import actions, column, parsed_text

HEAD = "Invoice,Invoice date,Vendor,Line,Amount,Currency\n"
FIRST = "A1,2026-01-05,OpenAI,1,10,USD\n"


def test_the_next_lines_of_an_invoice_have_its_number_day_and_vendor() -> None:
    result = parsed_text(f"{HEAD}{FIRST},,,2,20,\n,,,3,30,USD\nA2,2026-01-06,Figma,1,5,EUR\n,,,2,6,\n")
    assert column(result, "invoice_number") == ["A1", "A1", "A1", "A2", "A2"]
    assert column(result, "date") == ["2026-01-05"] * 3 + ["2026-01-06"] * 2
    assert column(result, "vendor_text") == ["OpenAI"] * 3 + ["Figma"] * 2
    assert column(result, "currency") == ["USD"] * 3 + ["EUR"] * 2
    assert column(result, "amount") == [10_000_000, 20_000_000, 30_000_000, 5_000_000, 6_000_000]
    assert (
        "3 rows are numbered as the next line of the invoice above: they have its number, day and vendor."
        in result.notes
    )


@pytest.mark.parametrize(
    "row",
    [
        ",,,,20,USD",  # no number: it may be a total
        ",,,3,20,USD",  # one is missing between
        ",2026-01-07,,2,20,USD",  # it says a day of its own
        ",,Figma,2,20,USD",
    ],
)
def test_a_row_that_does_not_go_on_is_read_as_it_stands(row: str) -> None:
    result = parsed_text(f"{HEAD}{FIRST}{row}\nA2,2026-01-08,Figma,1,7,USD\n")
    assert not any("next line" in note for note in result.notes)
    assert "A1" not in column(result, "invoice_number")[1:]


def test_nothing_goes_on_before_the_first_invoice() -> None:
    result = parsed_text(f"{HEAD},,,1,20,USD\n{FIRST}")
    assert actions(result) == {"-": 1, "rejected": 1}
