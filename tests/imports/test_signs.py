"""Debit and credit: which rows of a money sheet lower what is spent."""

from __future__ import annotations

import pytest

from tests.imports.sheets import actions, column, parsed_text, reasons

HEAD = "Date,Vendor,Amount,Currency,{}\n"
DAYS = ("2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04")


def ledger(head: str, *rows: tuple[str, str]) -> str:
    lines = (f"{day},OpenAI,{amount},EUR,{side}\n" for day, (amount, side) in zip(DAYS, rows, strict=False))
    return HEAD.format(head) + "".join(lines)


@pytest.mark.parametrize(
    ("head", "debit", "credit"),
    [("D/C", "D", "C"), ("Dr/Cr", "DR", "Cr."), ("S/H", "S", "H"), ("Soll/Haben-Kennzeichen", "Soll", "Haben"),
     ("Debit/Credit", "Debit", "Credit"), ("Sens", "D", "C"), ("Débit/Crédit", "Débit", "Crédit"),
     ("Debe/Haber", "Debe", "Haber"), ("Af Bij", "Af", "Bij"), ("Débito/Crédito", "Débito", "Crédito")],
)  # fmt: skip
def test_a_column_says_which_amounts_are_credits(head: str, debit: str, credit: str) -> None:
    result = parsed_text(ledger(head, ("100", debit), ("20", credit), ("-5", credit)))
    assert column(result, "amount") == [100_000_000, -20_000_000, -5_000_000]
    assert column(result, "line_kind") == ["charge", "credit", "credit"]


def test_amounts_with_their_side_behind_them() -> None:
    text = HEAD.format("Text").replace(",", ";")
    rows = ("100,00 S", "20,00 H", "1.000,00 S")
    text += "".join(f"{day};OpenAI;{amount};EUR;x\n" for day, amount in zip(DAYS, rows, strict=False))
    assert column(parsed_text(text, delimiter=";"), "amount") == [100_000_000, -20_000_000, 1_000_000_000]
    turned = parsed_text(text.replace(" S", " X").replace(" H", " S").replace(" X", " H"), delimiter=";")
    assert column(turned, "amount") == [-100_000_000, 20_000_000, -1_000_000_000]  # too few to be a supplier's account


def test_a_word_that_is_neither_is_rejected_and_a_blank_one_is_a_charge() -> None:
    result = parsed_text(ledger("D/C", ("100", "D"), ("20", "?"), ("7", "")))
    assert actions(result) == {"-": 2, "rejected": 1}
    assert reasons(result) == ["'?' says neither debit nor credit"]
    assert column(result, "amount") == [100_000_000, 7_000_000]


def test_a_column_of_kinds_may_say_nothing_but_debit_and_credit() -> None:
    result = parsed_text(ledger("Type", ("100", "DR"), ("20", "CR"), ("7", "DR")))
    assert column(result, "amount") == [100_000_000, -20_000_000, 7_000_000]
    assert column(result, "line_kind") == ["charge", "credit", "charge"]
    assert reasons(parsed_text(ledger("Type", ("100", "Invoice"), ("20", "C")))) == []


@pytest.mark.parametrize("head", ["Type", "Debit/Credit"])
def test_a_bank_writes_what_leaves_an_account_with_a_minus_sign(head: str) -> None:
    result = parsed_text(ledger(head, ("-100", "Debit"), ("20", "Credit"), ("-7", "Debit")))
    assert column(result, "amount") == [100_000_000, -20_000_000, 7_000_000]
    assert result.notes == ("Debits are written with a minus sign, as banks do: they are read as what was spent.",)


@pytest.mark.parametrize(
    "text",
    [ledger("S/H", ("10", "H"), ("20", "H"), ("30", "H"), ("40", "H")),
     "Date,Vendor,Debit,Credit,Currency\n" + "".join(f"{day},OpenAI,,{n}0,EUR\n" for n, day in enumerate(DAYS, 1))],
)  # fmt: skip
def test_the_account_of_a_supplier_has_its_invoices_on_the_credit_side(text: str) -> None:
    result = parsed_text(text)
    assert column(result, "amount") == [10_000_000, 20_000_000, 30_000_000, 40_000_000]
    assert any("stand on the credit side" in note for note in result.notes)


def test_a_few_credits_among_debits_turn_nothing() -> None:
    text = "Date,Vendor,Debit,Credit,Currency\n" + "".join(f"{day},OpenAI,9,,EUR\n" for day in DAYS)
    result = parsed_text(text + "2026-03-05,OpenAI,,4,EUR\n")
    assert column(result, "amount") == [9_000_000] * 4 + [-4_000_000]
    assert result.notes == ()


CARD = "Transaction Date;Card Number;Merchant;Amount;Currency\n"


@pytest.mark.parametrize(
    ("rows", "amounts"),
    [([("OPENAI", "-20")], [20]), ([("OPENAI", "-20"), ("CURSOR", "-40"), ("PAYMENT RECEIVED", "500")], [20, 40, -500]),
     ([("OPENAI", "20"), ("REFUND OPENAI", "-20")], [20, -20]), ([("OPENAI REFUND", "-20")], [-20]),
     ([("OPENAI", "20"), ("CURSOR", "-40")], [20, -40])],
)  # fmt: skip
def test_a_short_card_statement_is_turned_where_all_that_was_bought_is_negative(
    rows: list[tuple[str, str]], amounts: list[int]
) -> None:
    lines = (f"2026-03-01;1234;{merchant};{amount};USD\n" for merchant, amount in rows)
    result = parsed_text(CARD + "".join(lines), delimiter=";")
    assert column(result, "amount") == [amount * 1_000_000 for amount in amounts]


@pytest.mark.parametrize(
    "word",
    ["Credit memo", "Gutschrift", "Storno", "Rechnungskorrektur", "Avoir", "Note de crédit", "Nota de crédito",
     "Factura rectificativa", "Abono", "Creditnota", "Creditfactuur"],
)  # fmt: skip
def test_a_kind_of_document_that_gives_money_back_lowers_what_is_spent(word: str) -> None:
    result = parsed_text(ledger("Document Type", ("100", "Invoice"), ("20", word), ("-5", word)))
    assert column(result, "amount") == [100_000_000, -20_000_000, -5_000_000]
    assert column(result, "line_kind") == ["charge", "credit", "credit"]
