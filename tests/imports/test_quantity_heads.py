"""Columns headed "Amount" that count, and "Price" that is for one unit: proved by the rows, or asked."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices, Question
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.sheets import column, parsed_text

EUR = Choices(currency="EUR")
HEAD = "Date,Vendor,Description,"


def rows(heads: str, *values: str) -> str:
    return "\n".join([HEAD + heads, *(f"2026-03-12,OpenAI,Item {i},{value}" for i, value in enumerate(values)), ""])


def asked(result: ParsedSheet) -> Question:
    assert result.question is not None
    return result.question


@pytest.mark.parametrize("total", ["Total", "Value"])
@pytest.mark.parametrize(
    ("values", "quantities", "amounts"),
    [
        (("30.00,10,300.00", "100.00,2,200.00"), ["10", "2"], [300_000_000, 200_000_000]),
        (("30.00,1,30.00", "9.00,1,9.00"), ["1", "1"], [30_000_000, 9_000_000]),
        (('"1.500,5",2,"3.001,00"',), ["2"], [3_001_000_000]),
    ],
)
def test_an_amount_is_the_quantity_where_price_times_amount_is_the_total(
    total: str, values: tuple[str, ...], quantities: list[str], amounts: list[int]
) -> None:
    result = parsed_text(rows(f"Price,Amount,{total}", *values), EUR)
    assert (column(result, "quantity"), column(result, "amount")) == (quantities, amounts)


def test_the_proof_is_said_of_each_of_the_columns() -> None:
    result = parsed_text(rows("Price,Amount,Total", "30.00,10,300.00", "100.00,2,200.00", ",,500.00"), EUR)
    assert result.recognition is not None
    proof = "Price times Amount is Total in all 2 rows: Amount is the quantity"
    assert [(use.field, use.reason) for use in result.recognition.columns if use.reason == proof] == [
        ("unit_price", proof), ("quantity", proof), ("amount", proof),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "value", "amount"),
    [
        ("Price,Amount,Total", "30.00,300.00,357.00", 300_000_000),  # net and gross
        ("Price,Amount", "300.50,300.50", 300_500_000),
        ("Price,Amount", "30.00,10.50", 10_500_000),
        ("Price,Amount", "30.00,€10", 10_000_000),
        ("Price,Boxes,Amount", "30.00,10,300", 300_000_000),
        ("VAT rate,Price,Amount", "19%,100,119", 119_000_000),
        ("Rate,Amount", "0.19,1000", 1_000_000_000),
        ("Amount,Total", "10,11", 10_000_000),
        ("Quantity,Price", "1,30.00", 30_000_000),
        ("Quantity,Price,Total", "10,30.00,300.00", 300_000_000),
    ],
)
def test_an_amount_that_is_money_stays_money(heads: str, value: str, amount: int) -> None:
    assert column(parsed_text(rows(heads, value), EUR), "amount") == [amount]


def test_rows_that_disagree_are_asked_about() -> None:
    text = rows("Price,Amount,Total", "30.00,10,270.00", "100.00,2,200.00")
    question = asked(parsed_text(text, EUR))
    assert question.options == {"--column": ("Amount=amount", "Total=amount")}
    for name, amounts in (("Amount", [10_000_000, 2_000_000]), ("Total", [270_000_000, 200_000_000])):
        assert column(parsed_text(text, Choices(currency="EUR", columns={name: "amount"})), "amount") == amounts


@pytest.mark.parametrize(
    ("heads", "name"), [("Price,Amount", "Amount"), ("Amount,Unit Price", "Amount"), ("Quantity,Price", "Price")]
)
def test_without_a_total_it_is_asked_what_was_billed(heads: str, name: str) -> None:
    text = rows(heads, "10,30", "2,100")
    question = asked(parsed_text(text, EUR))
    assert (question.code, question.options) == ("column", {"--column": (f"{name}=amount",)})
    assert parsed_text(text, Choices(currency="EUR", columns={name: "amount"})).question is None
