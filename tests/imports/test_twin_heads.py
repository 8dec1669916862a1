"""Two columns of one head: no amount is taken for another without a word."""

from __future__ import annotations

from desktop_app.imports.model import Choices
from tests.imports.sheets import column, parsed_text

HEAD = "Date,Vendor,Invoice,Amount,Amount\n"
UNLIKE = f"{HEAD}2026-09-01,OpenAI,A1,100.00,92.00\n2026-09-05,Anthropic,A2,50.00,50.00\n"


def test_amounts_that_differ_are_asked_about_with_an_example() -> None:
    asked = parsed_text(UNLIKE, Choices(currency="EUR")).question
    assert asked is not None
    assert asked.message == (
        "Two columns are headed Amount, and they differ in 1 row: row 2 has 100.00 and 92.00. Which one is what was"
        " billed?"
    )
    assert asked.options == {"--column": ("Amount=amount", "Amount [2]=amount")}


def test_the_answer_reads_that_column() -> None:
    for name, first in (("Amount", 100_000_000), ("Amount [2]", 92_000_000)):
        result = parsed_text(UNLIKE, Choices(currency="EUR", columns={name: "amount"}))
        assert column(result, "amount") == [first, 50_000_000]


def test_the_same_amounts_twice_are_one() -> None:
    result = parsed_text(UNLIKE.replace("92.00", "100.00"), Choices(currency="EUR"))
    assert column(result, "amount") == [100_000_000, 50_000_000]


def test_an_amount_with_a_currency_of_its_own_is_said() -> None:
    result = parsed_text(
        "Date,Vendor,Amount,Currency,Amount,Currency\n2026-09-01,OpenAI,100.00,USD,92.00,EUR\n"
        "2026-09-05,Anthropic,50.00,EUR,50.00,EUR\n"
    )
    assert (column(result, "amount"), column(result, "currency")) == ([100_000_000, 50_000_000], ["USD", "EUR"])
    assert "Amount is read with the currency beside it, and not Amount [2], which has one of its own." in result.notes
