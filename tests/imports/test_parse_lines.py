# ruff: noqa: E501 - the lines of real files are as long as they are
from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.imports.model import Action, Cell, Choices
from desktop_app.imports.parsed import ParsedRow
from tests.imports.sheets import actions, column, parsed, parsed_text, reasons, sheet_of, total

GERMAN = """Rechnungsdatum;Lieferant;Rechnungsnummer;Beschreibung;Netto;MwSt;Betrag;Währung
03.01.2026;Beispiel KI GmbH;R-1;ChatGPT Team;1.000,00;190,00;1.190,00;EUR
14.01.2026;Beispiel KI GmbH;R-2;Claude;2.000,00;380,00;2.380,00;EUR
20.01.2026;Muster AG;R-3;Gutschrift;-100,00;-19,00;-119,00;EUR
Summe;;;;2.900,00;551,00;3.451,00;
"""


def test_a_german_ledger_with_net_tax_gross_and_a_total() -> None:
    result = parsed_text(GERMAN, delimiter=";")
    assert result.question is None
    assert actions(result) == {"-": 3, "total": 1}
    assert column(result, "date") == ["2026-01-03", "2026-01-14", "2026-01-20"]
    assert column(result, "amount") == [1_190_000_000, 2_380_000_000, -119_000_000]
    assert column(result, "net") == [1_000_000_000, 2_000_000_000, -100_000_000]
    assert column(result, "tax") == [190_000_000, 380_000_000, -19_000_000]
    assert column(result, "line_kind") == ["charge", "charge", "credit"]
    assert column(result, "raw_amount") == ["1.190,00", "2.380,00", "-119,00"]
    assert result.file_total == (("EUR", 3_451_000_000),)
    assert result.recognition is not None
    assert (result.recognition.basis, result.recognition.channel) == ("billed", "ledger")


def test_french_and_spanish_headers() -> None:
    french = "Date facture,Fournisseur,Montant TTC,Devise\n25/01/2026,Exemple SARL,120.50,EUR\n"
    spanish = "Fecha factura,Proveedor,Importe total,Moneda\n25/01/2026,Ejemplo SL,120.50,EUR\n"
    for text in (french, spanish):
        result = parsed_text(text)
        assert (column(result, "date"), column(result, "amount")) == (["2026-01-25"], [120_500_000])


def test_titles_notes_and_repeated_headers_are_no_rows() -> None:
    text = """Example Ltd,,,
Payments over 500,,,
,,,
Date,Supplier,Amount,Currency
25/01/2026,One,10.00,GBP
Date,Supplier,Amount,Currency
26/01/2026,Two,20.00,GBP
,,,
Printed by the finance team,,,
"""
    result = parsed_text(text)
    assert actions(result) == {"-": 2}
    assert [row.row for row in result.rows] == [5, 7]
    assert result.recognition is not None
    assert result.recognition.header_row == 4


def test_unlabelled_and_labelled_subtotals_are_not_charges() -> None:
    text = """Date,Supplier,Amount (EUR)
25/01/2026,One,10.00
26/01/2026,One,20.00
,Total for One,30.00
27/01/2026,Two,5.50
,,5.50
,Grand total,35.50
"""
    result = parsed_text(text)
    assert actions(result) == {"-": 3, "total": 3}
    assert total(result, "EUR") == 35_500_000
    assert result.file_total == (("EUR", 35_500_000),)


def test_a_total_that_does_not_fit_is_still_a_total_and_shown() -> None:
    result = parsed_text("Date,Supplier,Amount (EUR)\n25/01/2026,One,10.00\nTotal,,99.00\n")
    assert actions(result) == {"-": 1, "total": 1}
    assert result.file_total == (("EUR", 99_000_000),)


def test_a_vendor_called_total_is_a_vendor() -> None:
    text = (
        "Date,Supplier,Amount (EUR)\n25/01/2026,Total,10.00\n26/01/2026,Total Energies,20.00\n27/01/2026,Total,3.00\n"
    )
    result = parsed_text(text)
    assert actions(result) == {"-": 3}
    assert total(result, "EUR") == 33_000_000


def test_an_amount_without_a_date_that_is_no_sum_is_rejected_with_its_reason() -> None:
    result = parsed_text("Date,Supplier,Amount (EUR)\n25/01/2026,One,10.00\n,Two,7.00\n27/01/2026,Three,ten\n")
    assert actions(result) == {"-": 1, "rejected": 2}
    assert reasons(result) == ["the row has no date", "'ten' is no number"]
    assert [(problem.row, problem.column) for problem in result.problems] == [(3, "Date"), (4, "Amount (EUR)")]
    assert all(value is None for value in result.rows[1].values)


def test_an_ambiguous_date_blocks_with_its_evidence_and_an_answer_settles_it() -> None:
    text = "Date,Supplier,Amount (EUR)\n03/04/2026,One,10.00\n05/06/2026,Two,20.00\n"
    result = parsed_text(text)
    assert result.question is not None
    assert (result.question.code, result.question.column) == ("date_order", "Date")
    assert result.question.options == {"--date-order": ("dmy", "mdy")}
    assert "all 2 cells make sense as day/month and as month/day" in result.question.message
    assert not result.rows
    assert column(parsed_text(text, Choices(date_order="mdy")), "date") == ["2026-03-04", "2026-05-06"]


@pytest.mark.parametrize(
    "head", ["Timestamp", "Charge Date", "Date and Time", "Zeitstempel", "Horodatage", "Tijdstempel"]
)
def test_the_time_of_a_charge_is_its_day(head: str) -> None:
    text = (
        f"{head},Supplier,Amount,Currency\n2026-01-15 23:22:31,OpenAI,20.00,USD\n2026-02-15 10:22:31,Figma,5.00,EUR\n"
    )
    result = parsed_text(text)
    assert result.question is None
    assert result.recognition is not None
    assert result.recognition.format_id == "ledger"
    assert column(result, "date") == ["2026-01-15", "2026-02-15"]
    assert column(result, "currency") == ["USD", "EUR"]


def test_an_ambiguous_amount_blocks_with_its_evidence() -> None:
    text = "Date,Supplier,Amount (EUR)\n2026-01-25,One,1.234\n2026-01-26,Two,5.678\n"
    result = parsed_text(text)
    assert result.question is not None
    assert (result.question.code, result.question.options) == ("decimal", {"--decimal": (".", ",")})
    assert "1.234" in result.question.message
    assert column(parsed_text(text, Choices(decimal=",")), "amount") == [1_234_000_000, 5_678_000_000]


@pytest.mark.parametrize(
    ("header", "cell", "currency"),
    [
        ("Amount", "£10.50", "GBP"),
        ("Amount", "10.50 €", "EUR"),
        ("Amount", "$10.50", "USD"),
        ("Amount", "US$ 10.50", "USD"),
        ("Amount (CHF)", "10.50", "CHF"),
        ("Amount EUR", "10.50", "EUR"),
        ("Amount in €", "10.50", "EUR"),
        ("Valor (R$)", "10.50", "BRL"),
        ("Amount US$", "10.50", "USD"),
        ("Total (A$)", "10.50", "AUD"),
        ("Cost (₹)", "10.50", "INR"),
        ("Kwota (zł)", "10.50", "PLN"),
        ("Amount", "CAD 10.50", "CAD"),
    ],
)
def test_where_a_currency_is_found(header: str, cell: str, currency: str) -> None:
    result = parsed_text(f"Date,Supplier,{header}\n2026-01-25,One,{cell}\n")
    assert result.question is None
    assert column(result, "currency") == [currency]


def test_currencies_by_their_signs_may_have_a_column_each() -> None:
    text = "Date,Vendor,Amount (US$),Amount (R$)\n2026-01-25,OpenAI,10.50,\n2026-01-26,Figma,,20.50\n"
    assert column(parsed_text(text), "currency") == ["USD", "BRL"]


def test_a_currency_named_above_the_table() -> None:
    text = "Example Ltd,,\nAll amounts in SEK,,\nDate,Supplier,Amount\n2026-01-25,One,10.50\n"
    assert column(parsed_text(text), "currency") == ["SEK"]


@pytest.mark.parametrize("cell", ["kr 10.50", "¥10.50", "10.50"])
def test_a_sign_that_means_several_currencies_is_asked(cell: str) -> None:
    result = parsed_text(f"Date,Supplier,Amount\n2026-01-25,One,{cell}\n")
    assert result.question is not None
    assert result.question.code == "currency"


def test_a_dollar_is_not_assumed_american_when_the_sheet_names_another() -> None:
    result = parsed_text("All amounts in AUD,,\nDate,Supplier,Amount\n2026-01-25,One,$10.50\n")
    assert column(result, "currency") == ["AUD"]


def test_currencies_of_rows_are_kept_apart() -> None:
    text = (
        "Date,Supplier,Amount,Currency\n2026-01-25,One,10.00,usd\n2026-01-26,Two,20.00,EUR\n2026-01-27,Three,5.00,MC\n"
    )
    result = parsed_text(text)
    assert (total(result, "USD"), total(result, "EUR")) == (10_000_000, 20_000_000)
    assert reasons(result) == ["'MC' is no known currency code"]


def test_rows_that_leave_their_currency_blank_are_asked_about() -> None:
    text = "Date,Vendor,Amount,Currency\n2026-01-05,OpenAI,1.00,USD\n2026-01-06,OpenAI,2.00,\n2026-01-07,OpenAI,3.00,US Dollar\n"
    question = parsed_text(text).question
    assert question is not None
    assert question.message == (
        "1 row names no currency in Currency, first row 3, and nothing else says which. In which currency are those?"
    )
    assert column(parsed_text(text, Choices(currency="EUR")), "currency") == ["USD", "EUR", "USD"]


def test_short_heads_of_invoices_are_known() -> None:
    result = parsed_text("Inv Date,Supplier,Inv No,Inv Amount,Ccy\n2026-01-25,OpenAI,R-1,12.00,GBP\n")
    assert (column(result, "invoice_number"), column(result, "amount")) == (["R-1"], [12_000_000])
    assert column(result, "date") == ["2026-01-25"]


def test_a_sign_in_a_cell_beats_the_header_and_is_never_relabelled() -> None:
    result = parsed_text(
        "Date,Supplier,Amount (EUR)\n2026-01-25,One,10.00 USD\n2026-01-26,Two,5.00\n2026-01-27,Two,£1.00\n"
    )
    assert column(result, "currency") == ["USD", "EUR", "GBP"]


def test_a_bare_dollar_sign_does_not_beat_the_header() -> None:
    result = parsed_text("Date,Supplier,Amount (GBP)\n2026-01-25,One,$10.00\n")
    assert column(result, "currency") == ["GBP"]


def test_an_amount_that_contradicts_its_currency_column_is_rejected() -> None:
    text = (
        "Date,Supplier,Amount,Currency\n2026-01-25,One,£10.00,USD\n2026-01-26,Two,$5.00,CAD\n2026-01-27,Two,£1.00,GBP\n"
    )
    result = parsed_text(text)
    assert reasons(result) == ["the amount says GBP and the column Currency says USD"]
    assert (total(result, "GBP"), total(result, "CAD")) == (1_000_000, 5_000_000)


def test_signs_of_several_currencies_decide_row_by_row() -> None:
    result = parsed_text("Date,Supplier,Amount\n2026-01-25,One,£10.00\n2026-01-26,Two,€20.00\n")
    assert column(result, "currency") == ["GBP", "EUR"]


def test_amounts_finer_than_a_micro_unit_add_up_exactly() -> None:
    rows = "".join(f"2026-01-{1 + i % 28:02d},One,0.0000004,USD\n" for i in range(1000))
    result = parsed_text("Date,Supplier,Amount,Currency\n" + rows)
    assert total(result, "USD") == 400
    assert column(result, "raw_amount")[0] == "0.0000004"


def test_typed_cells_of_a_workbook_need_no_decision() -> None:
    rows: list[list[Cell]] = [
        ["Invoice Date", "Vendor", "Amount", "Currency", "Invoice Number"],
        [dt.date(2026, 4, 3), "One", 1234.5, "EUR", 1001.0],
        [dt.datetime(2026, 5, 6, tzinfo=dt.UTC), "Two", 7, "EUR", 1002.0],
        [None, "Total", 1241.5, None, None],
    ]
    result = parsed(sheet_of(rows))
    assert result.question is None
    assert column(result, "date") == ["2026-04-03", "2026-05-06"]
    assert column(result, "amount") == [1_234_500_000, 7_000_000]
    assert column(result, "raw_amount") == ["1234.5", "7"]
    assert column(result, "invoice_number") == ["1001", "1002"]
    assert actions(result) == {"-": 2, "total": 1}


def test_debit_and_credit_columns_make_one_amount() -> None:
    result = parsed_text("Date,Vendor,Debit,Credit,Currency\n2026-01-25,One,10.00,,EUR\n2026-01-26,One,,4.00,EUR\n")
    assert column(result, "amount") == [10_000_000, -4_000_000]
    assert column(result, "line_kind") == ["charge", "credit"]


def test_net_and_tax_without_gross_are_added() -> None:
    result = parsed_text("Date,Vendor,Net Amount,VAT,Currency\n2026-01-25,One,100.00,20.00,GBP\n")
    assert (column(result, "amount"), column(result, "net")) == ([120_000_000], [100_000_000])


def test_credit_notes_refunds_and_tax_lines_are_told_apart() -> None:
    text = """Date,Vendor,Description,Document Type,Amount,Currency
2026-01-25,One,Seats,Invoice,100.00,EUR
2026-01-26,One,Correction,Credit note,30.00,EUR
2026-01-27,One,Refund for January,Invoice,-5.00,EUR
2026-01-27,One,VAT 20%,Invoice,20.00,EUR
"""
    result = parsed_text(text)
    assert column(result, "line_kind") == ["charge", "credit", "refund", "tax"]
    assert column(result, "amount") == [100_000_000, -30_000_000, -5_000_000, 20_000_000]


def test_voided_lines_are_out_of_scope() -> None:
    text = "Date,Vendor,Amount (EUR),Status\n2026-01-25,One,10.00,Paid\n2026-01-26,One,10.00,Voided\n"
    result = parsed_text(text)
    assert actions(result) == {"-": 1, "out_of_scope": 1}
    assert reasons(result) == ["Voided: not a charge"]


QUICKBOOKS = """Example LLC,,,,,,,
Transaction List by Vendor,,,,,,,
January 2026,,,,,,,
,,,,,,,
,Date,Transaction Type,Num,Memo/Description,Split,Amount,Balance
OpenAI,,,,,,,
,01/05/2026,Bill,17,ChatGPT,Software,"$1,200.00","1,200.00"
,01/25/2026,Vendor Credit,18,Correction,Software,$(250.00),950.00
,01/26/2026,Bill Payment (Check),19,,Bank,-950.00,0.00
Total for OpenAI,,,,,,$0.00,
Figma,,,,,,,
,01/28/2026,Bill,4,Seats,Software,$45.00,45.00
Total for Figma,,,,,,$45.00,
,,,,,,,
"Monday, Feb 02, 2026 09:15 AM GMT+1 - Accrual Basis",,,,,,,
"""


def test_a_two_row_header_is_read_as_one() -> None:
    text = "Invoice,,Supplier,Money,\nDate,Number,,Amount,Currency\n2026-01-25,R1,One,10.00,EUR\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "vendor_text") == ["One"]
    assert column(result, "amount") == [10_000_000]


def test_every_value_can_be_stored() -> None:
    for text in (QUICKBOOKS, GERMAN.replace(";", ",").replace(",00", "")):
        for row in parsed_text(text).rows:
            assert all(value is None or isinstance(value, (str, int)) for value in row.values)


def test_secret_columns_are_named_for_dropping() -> None:
    text = "Date,Vendor,Amount (EUR),API Key,Password,IP address,API Key ID\n2026-01-25,One,10.00,sk-1,pw,10.0.0.1,k1\n"
    result = parsed_text(text)
    assert result.recognition is not None
    secret = [use.header for use in result.recognition.columns if use.secret]
    assert secret == ["API Key", "Password", "IP address"]


def test_a_correction_of_the_mapping_wins() -> None:
    text = "Date,Who,Vendor,Gross Amount,Amount,Currency\n2026-01-25,One,x,12.00,10.00,EUR\n"
    result = parsed_text(text, Choices(columns={"Who": "vendor_text", "Amount": "amount"}))
    assert (column(result, "vendor_text"), column(result, "amount")) == (["One"], [10_000_000])


def test_every_row_below_the_header_has_exactly_one_place() -> None:
    text = GERMAN + "kein Datum;Irgendwer;;;1,00;0,19;1,19;EUR\nGedruckt am Montag;;;;;;;\n"
    result = parsed_text(text, delimiter=";")
    assert sum(actions(result).values()) == 5
    assert [row.row for row in result.rows if row.action is Action.REJECTED] == [6]


def test_a_card_statement_that_writes_payments_with_a_minus_sign_is_turned_and_says_so() -> None:
    rows = "".join(f"2026-01-{day},OPENAI *CHATGPT,-20.00,EUR,1234\n" for day in (13, 14, 15, 16))
    text = f"Transaction Date,Merchant,Amount,Currency,Card Number\n{rows}2026-01-20,REFUND OPENAI,20.00,EUR,1234\n"
    result = parsed_text(text)
    assert column(result, "amount") == [20_000_000] * 4 + [-20_000_000]
    assert column(result, "line_kind")[0] == "charge"
    assert any("signs are turned" in note for note in result.notes)


def test_a_ledger_of_credit_notes_keeps_its_signs() -> None:
    rows = "".join(f"2026-01-{day},One,-20.00,EUR\n" for day in (13, 14, 15, 16))
    result = parsed_text(f"Credit notes of January,,,\nDate,Supplier,Amount,Currency\n{rows}")
    assert column(result, "amount") == [-20_000_000] * 4


def test_days_that_a_spreadsheet_program_may_have_swapped_are_pointed_at() -> None:
    rows: list[list[Cell]] = [
        ["Date", "Vendor", "Amount", "Currency"],
        [dt.date(2026, 3, 5), "One", 1.0, "EUR"],
        [dt.date(2026, 4, 5), "One", 1.0, "EUR"],
        ["25/05/2026", "One", 1.0, "EUR"],
    ]
    result = parsed(sheet_of(rows))
    assert column(result, "date") == ["2026-03-05", "2026-04-05", "2026-05-25"]
    assert any("swapped" in note for note in result.notes)


def test_a_column_that_is_only_evidence_never_blocks() -> None:
    text = (
        "ContactName,InvoiceNumber,InvoiceDate,DueDate,LineAmount,Currency\nAcme,B-1,2026-01-25,03/04/2026,1.50,EUR\n"
    )
    assert parsed_text(text).question is None


def test_a_total_named_in_the_description_is_a_total_when_it_is_the_sum() -> None:
    text = "Date,Vendor,Description,Amount (EUR)\n2026-01-25,One,Seats,10.00\n2026-01-26,Two,Seats,5.00\n2026-01-31,,Total,15.00\n"
    result = parsed_text(text)
    assert actions(result) == {"-": 2, "total": 1}


def test_a_format_that_is_forced_on_a_sheet_without_amounts_is_a_question() -> None:
    result = parsed_text("Date,Model\n2026-01-25,x\n2026-01-26,y\n", Choices(format_id="focus"))
    assert result.question is not None
    assert result.question.code == "unknown_format"


def test_words_for_nothing_are_no_values() -> None:
    text = (
        "Date,Vendor,Description,Invoice Number,Amount (EUR)\n2026-01-25,One,NULL,N/A,1.50\n2026-01-26,Nan,-,R1,1.50\n"
    )
    result = parsed_text(text)
    assert column(result, "invoice_number") == [None, "R1"]
    assert column(result, "description") == ["", ""]
    assert column(result, "vendor_text") == ["One", "Nan"]


def test_a_workbooks_own_sum_may_carry_binary_noise() -> None:
    rows: list[list[Cell]] = [["Date", "Vendor", "Amount (EUR)"]]
    rows += [[dt.date(2026, 1, 25), "One", value] for value in (0.1, 0.2)]
    rows.append([None, None, 0.1 + 0.2])
    result = parsed(sheet_of(rows))
    assert actions(result) == {"-": 2, "total": 1}
    assert result.file_total == (("EUR", 300_000),)


def test_rows_made_the_fast_way_are_like_any_others() -> None:
    row = parsed_text("Date,Vendor,Amount (EUR)\n2026-01-25,One,1.50\n").rows[0]
    assert row == ParsedRow(2, None, None, row.values)
    assert hash(row) == hash(ParsedRow(2, None, None, row.values))
    assert repr(row) == repr(ParsedRow(2, None, None, row.values))


def test_headings_of_groups_name_the_vendor_of_rows_without_one() -> None:
    text = "Vendor,Date,Amount (EUR)\nOpenAI,,\n,2026-01-25,10.00\n,2026-01-26,5.00\nTotal OpenAI,,15.00\nFigma,,\n,2026-01-27,1.50\n"
    result = parsed_text(text)
    assert column(result, "vendor_text") == ["OpenAI", "OpenAI", "Figma"]
    assert actions(result) == {"-": 3, "total": 1}


def test_a_vendors_file_saved_again_in_another_country_proves_its_own_decimal_sign() -> None:
    header = "usage_date_utc;model;workspace;cost_usd;token_type"
    proven = parsed_text(
        f"{header}\n2026-08-15;Haiku;Default;0,19;input\n2026-08-15;Haiku;Default;1,234;input\n", delimiter=";"
    )
    assert column(proven, "amount") == [190_000, 1_234_000]
    known = parsed_text(f"{header}\n2026-08-15;Haiku;Default;1.234;input\n", delimiter=";")
    assert column(known, "amount") == [1_234_000]


TWO = "Date,Vendor,{0},{1},{2},{3}\n2026-03-01,OpenAI,12,USD,10,EUR\n"


@pytest.mark.parametrize(
    ("heads", "amount", "currency"),
    [(("Amount in document currency", "Document currency", "Amount in local currency", "Local currency"), 10, "EUR"),
     (("Betrag in Belegwährung", "Belegwährung", "Betrag in Hauswährung", "Hauswährung"), 10, "EUR"),
     (("Transaction Amount", "Transaction Currency", "Amount in LC", "LC"), 12, "USD"),
     (("Amount", "Currency", "Amount in local currency", "Local currency"), 12, "USD")],
)  # fmt: skip
def test_an_amount_in_two_currencies_keeps_its_own(heads: tuple[str, ...], amount: int, currency: str) -> None:
    result = parsed_text(TWO.format(*heads))
    assert (column(result, "amount"), column(result, "currency")) == ([amount * 1_000_000], [currency])


def test_the_currency_of_the_document_is_not_that_of_the_local_amount() -> None:
    text = "Date,Vendor,Amount in local currency,Document currency\n2026-03-01,OpenAI,10,USD\n"
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.code == "currency"
    assert column(parsed_text(text, Choices(currency="EUR")), "currency") == ["EUR"]


def test_currencies_by_their_names() -> None:
    words = ("Euro", "US Dollar", "EUR (€)", "Pound Sterling", "Schweizer Franken", "USD - US Dollar")
    rows = "".join(f"2026-03-0{n},OpenAI,{n},{word}\n" for n, word in enumerate(words, 1))
    result = parsed_text(f"Date,Vendor,Amount,Currency\n{rows}")
    assert column(result, "currency") == ["EUR", "USD", "EUR", "GBP", "CHF", "USD"]


def test_a_dash_for_no_cents_is_no_minus() -> None:
    result = parsed_text(
        "Datum;Lieferant;Betrag\n2026-03-01;OpenAI;CHF 50.-\n2026-03-02;OpenAI;CHF 1'200.50\n", delimiter=";"
    )
    assert (column(result, "amount"), column(result, "line_kind")) == ([50_000_000, 1_200_500_000], ["charge"] * 2)


@pytest.mark.parametrize(
    "title",
    ["Invoice lines in EUR", "Werte in EUR", "Tous en €", "all figures in EUR, net", "Costs 2026 (in TEUR)", "in k€"],
)
def test_the_title_names_the_currency(title: str) -> None:
    result = parsed_text(f"{title},,\n\nDate,Vendor,Amount\n2026-03-01,OpenAI,10\n2026-03-02,OpenAI,20\n")
    assert (result.question, column(result, "currency")) == (None, ["EUR", "EUR"])


@pytest.mark.parametrize("title", ["Lines in all", "EUR and USD in EUR or USD", "Published in May"])
def test_a_title_that_names_none_or_two_is_asked_about(title: str) -> None:
    result = parsed_text(f"{title},,\n\nDate,Vendor,Amount\n2026-03-01,OpenAI,10\n2026-03-02,OpenAI,20\n")
    assert result.question is not None
    assert result.question.code == "currency"
