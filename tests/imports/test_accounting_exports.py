"""What accounting systems write: postings of DATEV, lists of SAP, pivot tables, heads in two languages."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.imports.model import Cell, Choices
from tests.imports.sheets import actions, column, parsed, parsed_text, sheet_of

EXTF = (
    '"EXTF";700;21;"Buchungsstapel";13;20261001120000000;;"RE";"";"";12345;10001;20260101;4;{first};{last};"";"";1\n'
    "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Belegdatum;Belegfeld 1;Buchungstext\n"
    '1190,00;"S";"EUR";4964;0309;"RE-77";"OpenAI Ireland"\n'
    '238,00;"S";"EUR";4964;1409;"AN-9";"Anthropic"\n'
    '119,00;"H";"EUR";4964;{day};"GS-1";"OpenAI Gutschrift"\n'
)


def test_days_of_datev_are_in_the_period_that_the_file_names() -> None:
    result = parsed_text(EXTF.format(first=20260901, last=20260930, day=2009), delimiter=";")
    assert column(result, "date") == ["2026-09-03", "2026-09-14", "2026-09-20"]
    assert column(result, "amount") == [1_190_000_000, 238_000_000, -119_000_000]
    assert column(result, "currency") == ["EUR"] * 3
    assert column(result, "invoice_number") == ["RE-77", "AN-9", "GS-1"]
    assert (
        "Belegdatum has day and month: all 3 fall between 2026-09-01 and 2026-09-30, the period in the first line."
        in result.notes
    )
    assert (
        "No column names the vendor. Say which one does, or whose the lines are where all are of one." in result.notes
    )


def test_days_of_datev_may_be_of_two_years() -> None:
    result = parsed_text(EXTF.format(first=20260701, last=20270331, day="0201"), delimiter=";")
    assert column(result, "date") == ["2026-09-03", "2026-09-14", "2027-01-02"]


@pytest.mark.parametrize(
    ("first", "last", "day"), [(20260901, 20260930, "0110"), (20260101, 20271231, "2009"), ("", "", "2009")]
)
def test_days_that_no_one_period_has_are_not_guessed(first: object, last: object, day: str) -> None:
    result = parsed_text(EXTF.format(first=first, last=last, day=day), delimiter=";")
    assert actions(result) == {"rejected": 3}


def test_amounts_of_datev_are_said_to_hold_the_tax() -> None:
    text = EXTF.format(first=20260901, last=20260930, day=2009)
    assert not any("DATEV" in note for note in parsed_text(text, delimiter=";").notes)
    keyed = text.replace("4964;", '4964;"9";', 1).replace("4964;1", '4964;"0";1').replace("4964;2", '4964;"";2')
    result = parsed_text(keyed.replace("Konto;", "Konto;BU-Schlüssel;"), delimiter=";")
    assert column(result, "amount") == [1_190_000_000, 238_000_000, -119_000_000]
    assert (
        "The amounts are those posted. DATEV takes the tax out of them by the key in BU-Schlüssel (1 row) or by the"
        " account, and the file does not say how much: they are kept with it." in result.notes
    )


SAP = [
    ["Lieferant", "Name 1", "Belegdatum", "Referenz", "Betrag in BW", "BWähr", "Betrag in HW", "HWähr"],
    ["70001", "OpenAI Ireland Ltd", "13.09.2026", "RE1", "1.000,00-", "USD", "920,00-", "EUR"],
    ["70002", "Anthropic", "14.09.2026", "RE2", "200,00-", "USD", "184,00-", "EUR"],
    ["70001", "OpenAI Ireland Ltd", "20.09.2026", "GS1", "100,00", "USD", "92,00", "EUR"],
]  # fmt: skip


def test_a_list_of_sap_has_the_currency_of_its_amounts_and_invoices_on_the_credit_side() -> None:
    rows: list[list[Cell]] = [list(row) for row in SAP]
    result = parsed(sheet_of(rows))
    assert column(result, "vendor_text") == ["OpenAI Ireland Ltd", "Anthropic", "OpenAI Ireland Ltd"]
    assert column(result, "amount") == [920_000_000, 184_000_000, -92_000_000]
    assert column(result, "currency") == ["EUR"] * 3
    assert (
        "2 amounts are negative, as invoices are in a supplier's account: they are read as spend, and credit notes as"
        " what lowers it." in result.notes
    )


@pytest.mark.parametrize(
    "lines",
    [
        "OpenAI,2026-09-13,A-1,API,300.00\nOpenAI,2026-09-20,A-2,Credit note for A-1,-50.00\n",
        "OpenAI,2026-09-13,CN-1,Credit note,-30.00\nOpenAI,2026-09-20,CN-2,Credit note,-50.00\n",
        "OpenAI,2026-09-13,A-1,API,-30.00\nOpenAI,2026-09-20,A-2,Seats,-50.00\n",
        "OpenAI,2026-09-13,A-1,API,-300.00\nOpenAI,2026-09-14,A-2,API,-30.00\nOpenAI,2026-09-15,A-3,API,-3.00\n"
        "OpenAI,2026-09-20,A-4,Credit note for A-1,-50.00\n",
    ],
)
def test_amounts_keep_their_sign_where_nothing_proves_another(lines: str) -> None:
    result = parsed_text(f"Vendor,Date,Invoice No,Description,Amount EUR\n{lines}")
    written = [round(float(line.rsplit(",", 1)[1]) * 1_000_000) for line in lines.splitlines()]
    assert column(result, "amount") == written


def test_a_ledger_of_negative_invoices_alone_is_one_of_a_supplier() -> None:
    lines = "".join(f"OpenAI,2026-09-{day},A-{day},API,-{day}.50\n" for day in range(13, 18))
    result = parsed_text(f"Vendor,Date,Invoice No,Description,Amount EUR\n{lines}")
    assert column(result, "amount") == [day * 1_000_000 + 500_000 for day in range(13, 18)]


def test_heads_in_two_languages_mean_what_both_say() -> None:
    text = (
        "Datum / Date;Lieferant / Supplier;Rechnungsnr. / Invoice no.;Betrag EUR / Amount EUR;"
        "Kostenstelle/Cost centre\n13.09.2026;OpenAI;A-1;300,00;100\n"
    )
    result = parsed_text(text, delimiter=";")
    assert [column(result, name) for name in ("date", "vendor_text", "invoice_number", "amount", "cost_centre")] == [
        ["2026-09-13"], ["OpenAI"], ["A-1"], [300_000_000], ["100"]
    ]  # fmt: skip


def test_a_head_whose_parts_mean_different_things_means_neither() -> None:
    result = parsed_text("Date,Vendor,Invoice / Order number,Amount EUR\n2026-09-13,OpenAI,A-1,300.00\n")
    assert column(result, "invoice_number") == [None]
    assert column(result, "order_number") == [None]


def test_the_sum_of_amounts_in_a_pivot_table_is_the_amount() -> None:
    rows: list[list[Cell]] = [
        ["Vendor", "Invoice", "Date", "Sum of Amount"], ["OpenAI", "P1", dt.date(2026, 9, 1), 100],
        ["OpenAI Total", None, None, 100], ["Anthropic", "P3", dt.date(2026, 9, 20), 80],
        ["Anthropic Total", None, None, 80], ["Grand Total", None, None, 180],
    ]  # fmt: skip
    result = parsed(sheet_of(rows), Choices(currency="EUR"))
    assert (column(result, "amount"), actions(result)) == ([100_000_000, 80_000_000], {"-": 2, "total": 3})


def test_a_tracker_asks_whether_a_contract_is_active_and_what_it_costs_a_month() -> None:
    text = (
        "Tool,Owner,Cost / month,Active?,Renews\nChatGPT,ada@x.test,$1200,TRUE,2027-01-31\n"
        "Midjourney,cy@x.test,$60,FALSE,\n"
    )
    result = parsed_text(text)
    assert column(result, "state") == ["Active", "Closed"]
    assert column(result, "unit_price") == ["1200", "60"]
    counted = parsed_text(text.replace("TRUE", "32").replace("FALSE", "4"))
    assert column(counted, "state") == [None, None]


def test_a_list_of_quantities_and_prices_is_told_what_it_lacks() -> None:
    text = "Order Date,Supplier,Item,Quantity,Unit Price,Currency\n2026-09-01,OpenAI,ChatGPT Team seat,40,25.00,EUR\n"
    result = parsed_text(text)
    assert result.question is not None
    assert result.question.message.endswith(
        "The nearest is Accounts-payable ledger; it would need a column for amount or net or debit or credit. Multiply"
        " quantity and unit price in a column of its own."
    )
