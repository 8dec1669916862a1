"""Amounts with a column for each currency: the one that is filled, the one that was billed, or a question."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.importing import Desk
from tests.imports.sheets import actions, column, parsed_text, reasons

HEAD = "Date,Vendor,Invoice No,Description,Amount USD,Amount EUR\n"
ONE_EACH = f"""{HEAD}2026-09-01,OpenAI,A-1,ChatGPT Team,300.00,
2026-09-03,Mistral,A-2,Le Chat Pro,,149.90
2026-09-14,Anthropic,A-3,Claude Team,250.00,0.00
"""
BOTH = f"{HEAD}2026-09-01,OpenAI,A-1,ChatGPT Team,300.00,276.00\n2026-09-03,Mistral,A-2,Le Chat Pro,162.93,149.90\n"


def paid(result: ParsedSheet) -> list[tuple[object, object]]:
    assert result.question is None, result.question
    return list(zip(column(result, "amount"), column(result, "currency"), strict=True))


def test_a_row_with_one_of_the_amounts_has_that_and_its_currency() -> None:
    result = parsed_text(ONE_EACH)
    assert paid(result) == [(300_000_000, "USD"), (149_900_000, "EUR"), (250_000_000, "USD")]
    assert column(result, "raw_amount") == ["300.00", "149.90", "250.00"]
    assert (
        "Amounts have a column for each currency, and each row counts in one:"
        " USD in 2 rows (Amount USD), EUR in 1 row (Amount EUR)." in result.notes
    )
    assert result.recognition is not None
    uses = {use.header: (use.field, use.reason) for use in result.recognition.columns}
    assert uses["Amount USD"] == ("amount", "the header means amount")
    assert uses["Amount EUR"] == ("amount", "the same in another currency")


@pytest.mark.parametrize(
    "heads",
    ["Amount (USD),Amount (EUR)", "amount_usd,amount_eur", "USD Amount,EUR Amount", "Amount $,Amount €", "USD,EUR",
     "Cost in USD,Cost in EUR", "Betrag USD,Betrag EUR", "Montant en USD,Montant en EUR", "Importe USD,Importe EUR"],
)  # fmt: skip
def test_the_heads_may_name_the_currency_in_any_way(heads: str) -> None:
    result = parsed_text(ONE_EACH.replace("Amount USD,Amount EUR", heads))
    assert paid(result) == [(300_000_000, "USD"), (149_900_000, "EUR"), (250_000_000, "USD")]


def test_a_head_above_its_currencies_is_that_of_each() -> None:
    text = ONE_EACH.replace("Amount USD,Amount EUR", "USD,EUR").replace("Date,V", ",,,,Amount,\nDate,V")
    assert paid(parsed_text(text))[:2] == [(300_000_000, "USD"), (149_900_000, "EUR")]


def test_net_tax_and_gross_are_those_of_the_currency_that_counts() -> None:
    text = """Invoice Date,Supplier,Invoice Number,Net USD,VAT USD,Gross USD,Net EUR,VAT EUR,Gross EUR
2026-09-13,OpenAI,A-1,300.00,0.00,300.00,,,
2026-09-14,Mistral,A-2,,,,100.00,20.00,120.00
"""
    result = parsed_text(text)
    assert paid(result) == [(300_000_000, "USD"), (120_000_000, "EUR")]
    assert column(result, "net") == [300_000_000, 100_000_000]
    assert column(result, "tax") == [0, 20_000_000]


def test_of_both_amounts_the_billing_currency_counts() -> None:
    lines = BOTH.splitlines()
    text = "\n".join(f"{line},{code}" for line, code in zip(lines, ["Billing Currency", "USD", "EUR"], strict=True))
    assert paid(parsed_text(text)) == [(300_000_000, "USD"), (149_900_000, "EUR")]


def test_of_both_amounts_none_is_chosen_without_a_currency() -> None:
    result = parsed_text(BOTH)
    assert result.rows == ()
    assert result.question is not None
    assert (result.question.code, dict(result.question.options)) == ("currency", {"--currency": ("USD", "EUR")})
    assert result.question.message == (
        "Row 2 has 300.00 in Amount USD and 276.00 in Amount EUR, and only one of them can be owed. 1 more row is like"
        " it. No column tells which currency was billed. Which one counts?"
    )


@pytest.mark.parametrize(
    "choices", [Choices(currency="eur"), Choices(columns={"Amount USD": ""}), Choices(columns={"Amount EUR": "amount"})]
)
def test_the_answer_is_the_currency_or_the_column(choices: Choices) -> None:
    assert paid(parsed_text(BOTH, choices)) == [(276_000_000, "EUR"), (149_900_000, "EUR")]


def test_columns_that_the_user_names_may_be_the_amount_of_another_currency_each() -> None:
    text = ONE_EACH.replace("Amount USD,Amount EUR", "Overseas (USD),Home (EUR)")
    named = Choices(columns={"Overseas (USD)": "amount", "Home (EUR)": "amount"})
    assert paid(parsed_text(text, named))[:2] == [(300_000_000, "USD"), (149_900_000, "EUR")]
    alike = parsed_text(
        text.replace("(USD)", "").replace("(EUR)", ""), Choices(columns={"Overseas": "amount", "Home": "amount"})
    )
    assert alike.question is not None
    assert alike.question.message == "Columns “Overseas” and “Home” cannot both be the amount."


def test_a_row_billed_in_a_currency_without_an_amount_is_rejected() -> None:
    text = "Date,Vendor,Invoice No,Currency,Amount USD,Amount EUR\n2026-09-01,OpenAI,A-1,EUR,300.00,\n"
    result = parsed_text(text)
    assert reasons(result) == ["the column Currency says EUR, and only Amount USD has an amount"]


def test_a_bad_amount_names_its_own_column() -> None:
    result = parsed_text(ONE_EACH.replace("149.90", "about 150 or so"))
    [problem] = result.problems
    assert (problem.row, problem.column) == (3, "Amount EUR")


@pytest.mark.parametrize("label", ["Total", ""])
def test_totals_of_each_currency_are_compared_and_never_counted(label: str) -> None:
    result = parsed_text(f"{ONE_EACH}{label},,,,550.00,149.90\n")
    assert actions(result) == {"-": 3, "total": 1}
    assert result.file_total == (("USD", 550_000_000), ("EUR", 149_900_000))


def test_amounts_that_are_no_sum_stay_rejected() -> None:
    result = parsed_text(f"{ONE_EACH},,,,551.00,149.90\n")
    assert actions(result) == {"-": 3, "rejected": 1}
    assert reasons(result) == ["the row has no date"]


def test_a_tracker_has_prices_in_a_column_for_each_currency() -> None:
    text = """Tool,Vendor,Seats,Annual Cost USD,Annual Cost EUR,Renewal Date
ChatGPT Team,OpenAI,40,12000.00,,2027-01-31
Le Chat,Mistral,10,,1800.00,2027-03-31
"""
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "currency") == ["USD", "EUR"]
    asked = parsed_text(text.replace(",1800.00", "1900.00,1800.00"))
    assert asked.question is not None
    assert asked.question.code == "currency"


def test_one_amount_beside_its_conversion_stays_what_the_currency_says() -> None:
    text = "Date,Vendor,Invoice No,Amount,Currency,Amount EUR\n2026-09-01,OpenAI,A-1,300.00,USD,276.00\n"
    assert paid(parsed_text(text)) == [(300_000_000, "USD")]


def test_a_profile_reads_the_currencies_of_the_next_file(desk: Desk) -> None:
    desk.document(desk.file("september.csv", BOTH), currency="USD")
    from desktop_app.imports import pipeline

    pipeline.import_files(
        desk.catalog,
        [desk.file("september.csv", BOTH)],
        Choices(currency="USD"),
        today="2026-10-01",
        save_profile="Books",
    )
    october = BOTH.replace("2026-09", "2026-10").replace("A-", "B-")
    assert desk.take("october.csv", october)["amounts"] == {"USD": "462.93"}
