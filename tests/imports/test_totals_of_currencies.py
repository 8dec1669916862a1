"""The totals below a table whose rows are of several currencies: compared where they are of one, never guessed."""

from __future__ import annotations

import pytest

from tests.imports.sheets import actions, parsed_text

ROWS = """Date,Supplier,Amount,Currency
25/01/2026,One,10.00,EUR
26/01/2026,Two,20.00,EUR
27/01/2026,Three,7.50,USD
"""


@pytest.mark.parametrize(
    ("below", "told"),
    [
        (",Total EUR,30.00,EUR\n,Total USD,7.50,USD\n", {"EUR": 30_000_000, "USD": 7_500_000}),
        (",Total EUR,30.00,\n,Total USD,7.50,\n", {"EUR": 30_000_000, "USD": 7_500_000}),
        ("Total,,30.00,EUR\nTotal,,9.00,USD\n", {"EUR": 30_000_000, "USD": 9_000_000}),
        (",Summe EUR,30.00,EUR\n", {"EUR": 30_000_000}),
    ],
    ids=["by their column", "by their label", "one of them differs", "one alone that is right"],
)
def test_a_total_of_one_currency_is_compared_with_its_rows(below: str, told: dict[str, int]) -> None:
    result = parsed_text(ROWS + below)
    assert actions(result) == {"-": 3, "total": len(below.splitlines())}
    assert dict(result.file_total) == told


@pytest.mark.parametrize(
    "below",
    [",Total,37.50,\n", ",Total EUR,36.90,EUR\n", ",Total,30.00,EUR\n,Total,31.00,EUR\n", ",Total CHF,34.00,CHF\n"],
    ids=["of no currency", "of all, converted", "two of one currency", "of a currency without rows"],
)
def test_a_total_of_everything_is_compared_with_nothing(below: str) -> None:
    result = parsed_text(ROWS + below)
    assert actions(result) == {"-": 3, "total": len(below.splitlines())}
    assert result.file_total == ()


def test_a_subtotal_among_the_rows_is_no_total_of_a_currency() -> None:
    head, *rows = ROWS.splitlines()
    text = "\n".join([head, rows[0], ",Total EUR,10.00,EUR", *rows[1:], ",Total USD,7.50,USD"])
    assert dict(parsed_text(f"{text}\n").file_total) == {"USD": 7_500_000}
