"""Lists of bookings that banks write: who was paid stands in a column or a text, what is paid has a minus sign."""

from __future__ import annotations

import pytest

from tests.imports.sheets import column, parsed_text

SPARKASSE = (
    "Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;"
    "Kontonummer/IBAN;Betrag;Waehrung\n"
    "DE1;03.09.26;03.09.26;KARTENZAHLUNG;2026-09-02T14:22;OPENAI *CHATGPT SUBSCR;;-23,00;EUR\n"
    "DE1;14.09.26;14.09.26;GUTSCHR. UEBERWEISUNG;Rechnung 77;Kunde AG;DE13;12.000,00;EUR\n"
)
DKB = (
    "Buchungsdatum;Wertstellung;Status;Zahlungspflichtige*r;Zahlungsempfänger*in;Verwendungszweck;Betrag (€)\n"
    "29.09.26;29.09.26;Gebucht;ISSUER;MIDJOURNEY INC.;VISA Debitkartenumsatz;-28,41\n"
    "28.09.26;28.09.26;Gebucht;Kunde AG;Firma GmbH;Rechnung 78;1.500,00\n"
)
RABO = (
    "Munt;Datum;Rentedatum;Bedrag;Naam tegenpartij;Omschrijving-1;Oorspr bedrag;Oorspr munt\n"
    "EUR;2026-09-01;2026-09-01;-19,99;GitHub Inc.;Copilot;-22,00;USD\n"
    "EUR;2026-09-02;2026-09-02;+3500,00;Klant BV;Factuur;;\n"
)
BBVA = (
    "F.Valor;Fecha;Concepto;Movimiento;Importe;Divisa;Disponible;Divisa\n"
    "13/09/2026;13/09/2026;Openai *chatgpt subscr;Pago con tarjeta;-24,20;EUR;1.250,10;EUR\n"
    "15/09/2026;14/09/2026;Cliente SL;Transferencia recibida;3.000,00;EUR;3.145,75;EUR\n"
)
BNP = (
    "Date operation;Libelle court;Type operation;Libelle operation;Montant operation en euro\n"
    "29/09/2026;FACTURE CARTE;FACTURE CARTE;MISTRAL AI PARIS;-17,99\n"
    "28/09/2026;PRLV;PRLV SEPA;ORANGE SA;-1 045,20\n"
    "27/09/2026;VIREMENT;VIREMENT;DE CLIENT;1 200,00\n"
)

LCL = (
    "Date;Date de valeur;Libellé;Débit euros;Crédit euros\n"
    "14/09/2026;14/09/2026;PAIEMENT PAR CARTE X1234 OPENAI;23,00;\n15/09/2026;15/09/2026;CLIENT;;500,00\n"
)
DEUTSCHE = (
    "Buchungstag;Wert;Begünstigter / Auftraggeber;Verwendungszweck;Soll;Haben;Währung\n"
    "14.09.2026;14.09.2026;ANTHROPIC PBC;Claude;-107,10;;EUR\n15.09.2026;15.09.2026;Kunde;R1;;500,00;EUR\n"
)
QONTO = (
    "Operation date (UTC);Amount;Currency;Counterparty name;Reference;Debit;Credit;Balance\n"
    "2026-09-13;-23.0;EUR;OpenAI;a;23.0;;1000\n2026-09-15;500.0;EUR;Client;b;;500.0;1500\n"
    "2026-09-16;600.0;EUR;Client;c;;600.0;2100\n2026-09-17;700.0;EUR;Client;d;;700.0;2800\n"
)
LLOYDS = (
    "Transaction Date;Sort Code;Account Number;Transaction Description;Debit Amount;Credit Amount;Balance;Currency\n"
    "14/09/2026;'30-00;123;OPENAI *CHATGPT;16.00;;100.00;EUR\n"
    + "15/09/2026;'30-00;123;CLIENT LTD;;500.00;600.00;EUR\n"
    * 5
)
ABN = (
    "accountNumber;mutationcode;transactiondate;valuedate;amount;description;Currency\n"
    "123;EUR;20260914;20260914;-23,00;BEA, Betaalpas OPENAI;EUR\n123;EUR;20260915;20260915;500,00;Klant;EUR\n"
)


@pytest.mark.parametrize(
    ("text", "paid", "amount"),
    [(SPARKASSE, "OPENAI *CHATGPT SUBSCR", 23_000_000), (DKB, "MIDJOURNEY INC.", 28_410_000),
     (RABO, "GitHub Inc.", 19_990_000), (BBVA, "Openai *chatgpt subscr", 24_200_000),
     (BNP, "MISTRAL AI PARIS", 17_990_000), (LCL, "PAIEMENT PAR CARTE X1234 OPENAI", 23_000_000),
     (DEUTSCHE, "ANTHROPIC PBC", 107_100_000), (QONTO, "OpenAI", 23_000_000), (LLOYDS, "OPENAI *CHATGPT", 16_000_000),
     (ABN, "BEA, Betaalpas OPENAI", 23_000_000)],
    ids=["Sparkasse", "DKB", "Rabobank", "BBVA", "BNP", "LCL", "Deutsche", "Qonto", "Lloyds", "ABN"],
)  # fmt: skip
def test_what_leaves_an_account_is_spent_and_named_by_who_gets_it(text: str, paid: str, amount: int) -> None:
    result = parsed_text(text, delimiter=";")
    assert result.question is None
    assert (column(result, "vendor_text")[0], column(result, "amount")[0]) == (paid, amount)
    assert set(column(result, "currency")) == {"EUR"}
    assert column(result, "line_kind")[-1] == "credit"  # what comes in


def test_what_a_card_named_in_an_account_did_not_pay_is_no_charge() -> None:
    text = (
        "Date started (UTC),Type,State,Description,Card number,Payment currency,Amount,Balance\n"
        "2026-09-01,CARD_PAYMENT,COMPLETED,Cursor,4165,GBP,-31.20,1000.00\n"
        "2026-09-04,CARD_PAYMENT,REVERTED,Grammarly,4165,GBP,-23.20,1000.00\n"
        "2026-09-05,TOPUP,COMPLETED,Payment from a client,,GBP,5000.00,6000.00\n"
        "2026-09-06,TRANSFER,COMPLETED,HMRC,,GBP,-900.00,5100.00\n"
    )
    result = parsed_text(text)
    assert column(result, "amount") == [31_200_000, 23_200_000, -5_000_000_000, 900_000_000]
    assert [row.reason for row in result.rows] == [None, "REVERTED: not a charge", None, None]


def test_a_list_of_negative_amounts_without_texts_is_of_what_was_spent() -> None:
    rows = "2026-09-01,OpenAI,-20,EUR\n2026-09-02,Anthropic,-30,EUR\n2026-09-03,Cursor,-40,EUR\n"
    text = "Date,Vendor,Amount,Currency\n" + rows
    assert column(parsed_text(text), "amount") == [20_000_000, 30_000_000, 40_000_000]
    notes = column(parsed_text(text, name="credit notes 2026.csv"), "amount")
    assert notes == [-20_000_000, -30_000_000, -40_000_000]
    mixed = column(parsed_text(text + "2026-09-04,DeepL,50,EUR\n"), "amount")
    assert mixed == [-20_000_000, -30_000_000, -40_000_000, 50_000_000]


@pytest.mark.parametrize(
    ("head", "currency"),
    [("Betrag in Euro", "EUR"), ("Montant en euros", "EUR"), ("Importe (euros)", "EUR"), ("Valor em euros", "EUR"),
     ("Bedrag in euro", "EUR"), ("Amount (US Dollars)", "USD")],
)  # fmt: skip
def test_heads_write_currencies_out(head: str, currency: str) -> None:
    result = parsed_text(f"Date;Vendor;{head}\n2026-09-01;OpenAI;18,50\n", delimiter=";")
    assert (column(result, "currency"), column(result, "amount")) == ([currency], [18_500_000])


def test_a_title_writes_the_currency_out() -> None:
    result = parsed_text("Alle Beträge in Euro;;\nDate;Vendor;Amount\n2026-09-01;OpenAI;18,50\n", delimiter=";")
    assert column(result, "currency") == ["EUR"]


def test_an_account_with_exchange_rates_is_no_list_of_them() -> None:
    text = (
        "ID,Date,Amount,Currency,Description,Running Balance,Exchange Rate,Payee Name,Merchant,Card Last Four Digits\n"
        "CARD-1,14-09-2026,-20.00,USD,Card transaction,100.00,,,OpenAI,1234\n"
    )
    result = parsed_text(text)
    assert (column(result, "vendor_text"), column(result, "amount")) == (["OpenAI"], [20_000_000])


def test_a_list_of_invoices_with_the_day_of_payment_is_no_account() -> None:
    text = (
        "Rechnungsdatum;Lieferant;Rechnungsnr;Wertstellung;Betrag;Währung\n"
        "13.09.2026;OpenAI;1;20.09.2026;100,00;EUR\n15.09.2026;OpenAI;GS-3;21.09.2026;-20,00;EUR\n"
    )
    assert column(parsed_text(text, delimiter=";"), "amount") == [100_000_000, -20_000_000]


def test_more_credits_than_charges_turn_a_ledger_only_beside_a_balance() -> None:
    rows = "2026-09-13,OpenAI,usage,-10,EUR\n2026-09-14,OpenAI,usage,-12,EUR\n2026-09-15,OpenAI,seats,100,EUR\n"
    head = "Date,Vendor,Description,Amount,Currency"
    assert column(parsed_text(f"{head}\n{rows}"), "amount") == [-10_000_000, -12_000_000, 100_000_000]
    account = parsed_text(f"{head},Balance\n{rows}")
    assert column(account, "amount") == [10_000_000, 12_000_000, -100_000_000]
