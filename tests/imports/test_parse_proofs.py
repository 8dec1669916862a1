from __future__ import annotations

import pytest

from tests.imports.sheets import column, parsed_text


def proof_of(result: object, header: str) -> str:
    from desktop_app.imports.parsed import ParsedSheet

    assert isinstance(result, ParsedSheet)
    assert result.recognition is not None
    return next(use.proof or "" for use in result.recognition.columns if use.header == header)


def test_net_and_tax_that_make_the_gross_prove_the_decimal_sign() -> None:
    text = "Date,Supplier,Net Amount,VAT,Gross Amount,Currency\n2026-01-25,One,1.000,190,1.190,EUR\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "amount") == [1_190_000_000]
    assert proof_of(result, "Gross Amount") == (
        "decimal comma: Net Amount and VAT add up to Gross Amount in all 1 rows so, in 0 otherwise"
    )


def test_quantity_and_unit_price_prove_it_too() -> None:
    text = "Date,Supplier,Quantity,Unit Price,Amount,Currency\n2026-01-25,One,1.500,2,3000,EUR\n"
    result = parsed_text(text)
    assert column(result, "quantity") == ["1500"]
    assert proof_of(result, "Quantity").startswith("decimal comma: Quantity and Unit Price multiply to Amount")


def test_sums_that_fit_either_way_prove_nothing() -> None:
    text = "Date,Supplier,Net Amount,VAT,Gross Amount,Currency\n2026-01-25,One,1.000,2.000,3.000,EUR\n"
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.code == "decimal"


@pytest.mark.parametrize("title", ["Payments in March 2026", "Payments 2026-03", "März 2026"])
def test_the_month_that_a_title_names_proves_the_order(title: str) -> None:
    text = f"{title},,\nDate,Supplier,Amount (EUR)\n03/03/2026,One,1.50\n05/03/2026,Two,2.50\n11/03/2026,Two,2.50\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "date") == ["2026-03-03", "2026-03-05", "2026-03-11"]
    assert "all 3 days fall in 2026-03" in proof_of(result, "Date")


def test_a_files_name_proves_nothing() -> None:
    text = "Date,Supplier,Amount (EUR)\n03/03/2026,One,1.50\n05/03/2026,Two,2.50\n"
    assert parsed_text(text, name="ledger-2026-03.csv").question is not None


def test_a_month_that_only_some_days_fall_in_proves_nothing() -> None:
    text = "Payments in March 2026,,\nDate,Supplier,Amount (EUR)\n05/03/2026,One,1.50\n05/04/2026,Two,2.50\n"
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.code == "date_order"


def test_money_without_a_smaller_unit_has_thousands() -> None:
    text = '取引先,請求日,請求金額,通貨\nOpenAI,2026/09/13,"1,234",JPY\nDeepL,2026/09/14,"10,000",JPY\n'
    assert column(parsed_text(text), "amount") == [1_234_000_000, 10_000_000_000]
    question = parsed_text(text.replace("JPY\n", "EUR\n", 1)).question
    assert question is not None
    assert question.code == "decimal"
