"""Amounts in two currencies: which currency column belongs to which amounts, and what is asked where they disagree."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices
from tests.imports.sheets import column, parsed_text, reasons


def test_the_currency_of_the_original_amount_is_not_that_of_what_was_paid() -> None:
    head = "Booking Date,Partner Name,Amount (EUR),Original Amount,Original Currency\n"
    result = parsed_text(head + "2026-09-01,OPENAI,18.55,20.00,USD\n2026-09-02,REWE,45.10,45.10,EUR\n")
    assert column(result, "currency") == ["EUR", "EUR"]
    assert column(result, "amount") == [18_550_000, 45_100_000]


def test_what_was_paid_is_asked_about_where_only_the_original_currency_is_told() -> None:
    text = "Date,Vendor,Amount,Original Amount,Original Currency\n2026-09-01,OpenAI,18.55,20.00,USD\n"
    question = parsed_text(text).question
    assert question is not None
    assert (question.code, question.column) == ("currency", "Amount")
    assert column(parsed_text(text, Choices(currency="EUR")), "currency") == ["EUR"]


def test_an_original_currency_beside_one_amount_is_that_of_the_amount() -> None:
    result = parsed_text("Date,Vendor,Amount,Original Currency\n2026-09-01,OpenAI,20.00,USD\n")
    assert column(result, "currency") == ["USD"]


def test_a_currency_beside_an_amount_in_foreign_currency_is_of_that_amount() -> None:
    text = (
        "Vendor,Date,Document Number,Amount (Foreign Currency),Currency,Amount\n"
        'OpenAI,9/13/2026,INV100,"€2,750.00",EUR,"$3,000.00"\nStaples,9/14/2026,S-1,$45.00,USD,$45.00\n'
    )
    result = parsed_text(text)
    assert column(result, "amount") == [2_750_000_000, 45_000_000]
    assert column(result, "currency") == ["EUR", "USD"]


def test_an_amount_with_its_own_currency_stays_beside_the_foreign_one() -> None:
    head = "Date,Vendor,Amount,Currency,Amount (Foreign Currency),Foreign Currency\n"
    result = parsed_text(head + "2026-09-01,OpenAI,18.55,EUR,20.00,USD\n")
    assert (column(result, "amount"), column(result, "currency")) == ([18_550_000], ["EUR"])


@pytest.mark.parametrize(("answer", "currency"), [("", "EUR"), ("currency", "USD")])
def test_a_head_and_a_column_of_other_currencies_are_asked_about(answer: str, currency: str) -> None:
    text = "Date,Vendor,Amount (EUR),Currency\n2026-09-01,OpenAI,18.55,EUR\n2026-09-02,OpenAI,20.00,USD\n"
    question = parsed_text(text).question
    assert question is not None
    assert question.options == {"--column": ("Currency=", "Currency=currency")}
    assert "first row 3" in question.message
    assert column(parsed_text(text, Choices(columns={"Currency": answer})), "currency") == ["EUR", currency]


def test_a_head_and_a_column_of_one_currency_are_not_asked_about() -> None:
    result = parsed_text("Date,Vendor,Amount (EUR),Currency\n2026-09-01,OpenAI,18.55,EUR\n2026-09-02,OpenAI,2.00,\n")
    assert column(result, "currency") == ["EUR", "EUR"]


def test_dollars_in_a_cell_are_no_euros_of_the_column() -> None:
    result = parsed_text("Date,Vendor,Amount,Currency\n2026-09-01,OpenAI,$18.00,EUR\n2026-09-02,OpenAI,$5.00,CAD\n")
    assert reasons(result) == ["the amount says USD and the column Currency says EUR"]
    assert column(result, "currency") == ["CAD"]
