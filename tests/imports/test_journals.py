"""Journals of double entry: the side of the costs is counted, once, and the other side of each entry is not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest

from desktop_app.imports import profiles, saved_profiles
from desktop_app.imports.accounts import Account, Side, sides_of
from desktop_app.imports.model import FIELDS, Choices, Kind
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.pipeline import plan_file
from tests.imports.importing import Desk
from tests.imports.sheets import parsed_text, reasons, shipped

HEAD = "Posting Date,Document Number,Account,Account Name,Vendor,Text,Debit,Credit,Currency\n"
NAMED = (
    "2026-09-03,19001,6815,Software licences,,ChatGPT Enterprise,1000.00,,EUR\n"
    "2026-09-03,19001,1406,Input VAT 19%,,ChatGPT Enterprise,190.00,,EUR\n"
    "2026-09-03,19001,160000,Accounts payable,OpenAI Ireland Ltd,ChatGPT Enterprise,,1190.00,EUR\n"
    "2026-09-10,15001,160000,Accounts payable,OpenAI Ireland Ltd,Payment,1190.00,,EUR\n"
    "2026-09-10,15001,113100,Bank,,Payment,,1190.00,EUR\n"
    "2026-09-12,19002,6815,Software licences,,Claude Team,300.00,,EUR\n"
    "2026-09-12,19002,1406,Input VAT 19%,,Claude Team,57.00,,EUR\n"
    "2026-09-12,19002,160000,Accounts payable,Anthropic Ireland,Claude Team,,357.00,EUR\n"
)


def counted(result: ParsedSheet, *fields: str) -> list[tuple[object, ...]]:
    """Some fields of the rows that count."""
    places = [FIELDS[Kind.LINES].index(name) for name in fields]
    return [tuple(row.values[place] for place in places) for row in result.rows if row.action is None]


def numbered(numbers: Sequence[str], lines: Sequence[tuple[str, ...]]) -> str:
    """A journal without names, each line as (document, account by its place in `numbers`, text, debit, credit)."""
    rows = (f"2026-09-03,{doc},{numbers[int(at)]},{text},{debit},{credit}" for doc, at, text, debit, credit in lines)
    return "Date,Document No,Account,Text,Debit EUR,Credit EUR\n" + "\n".join(rows) + "\n"


BOUGHT = [
    ("1", "0", "OpenAI", "100.00", ""), ("1", "1", "OpenAI", "19.00", ""), ("1", "2", "OpenAI", "", "119.00"),
    ("2", "0", "Anthropic", "50.00", ""), ("2", "1", "Anthropic", "9.50", ""), ("2", "2", "Anthropic", "", "59.50"),
    ("3", "2", "OpenAI", "119.00", ""), ("3", "3", "OpenAI", "", "119.00"),
]  # fmt: skip


def test_the_costs_of_a_journal_are_counted_with_the_vendor_of_their_entry() -> None:
    result = parsed_text(HEAD + NAMED)
    assert counted(result, "vendor_text", "ledger_account", "invoice_number", "amount") == [
        ("OpenAI Ireland Ltd", "6815", "19001", 1_000_000_000),
        ("Anthropic Ireland", "6815", "19002", 300_000_000),
    ]
    assert "Debits and credits are even: 2737.00 EUR on each side, in 3 entries." in result.notes
    assert reasons(result) == [
        "1406: tax, and no cost",
        "160000: what is owed to a supplier, and no cost",
        "160000: what is owed to a supplier, and no cost",
        "113100: money that is paid, and no cost",
        "1406: tax, and no cost",
        "160000: what is owed to a supplier, and no cost",
    ]
    assert result.recognition is not None
    [proof] = [use.proof for use in result.recognition.columns if use.field == "ledger_account"]
    assert proof == (
        "costs are told from debts, tax and money: the names say which are owed, tax or money (113100 Bank), and what"
        " stands beside them is a cost"
    )


def test_a_journal_in_the_order_of_its_accounts_is_read_by_its_documents() -> None:
    lines = sorted(NAMED.splitlines(), key=lambda line: line.split(",")[2])
    result = parsed_text(HEAD + "\n".join(lines) + "\n")
    assert counted(result, "vendor_text", "amount") == [
        ("OpenAI Ireland Ltd", 1_000_000_000),
        ("Anthropic Ireland", 300_000_000),
    ]


@pytest.mark.parametrize(
    ("numbers", "chart"),
    [
        (("651100", "445660", "401000", "512000"), "the French chart"),
        (("629000", "472000", "410000", "572000"), "the Spanish chart"),
        (("613000", "411000", "440000", "550000"), "the Belgian chart"),
        (("622000", "243200", "221000", "120000"), "the Portuguese chart"),
        (("4964", "1576", "70001", "1200"), "the chart SKR 03"),
        (("49640", "15760", "700010", "12000"), "the chart SKR 03"),
        (("6837", "1406", "70001", "1800"), "the chart SKR 04"),
        (("7380", "2500", "3300", "2800"), "the Austrian chart"),
        (("6570", "1171", "2000", "1020"), "the Swiss chart for small companies"),
        (("5420", "2641", "2440", "1930"), "the Nordic charts"),
    ],
)
def test_costs_are_known_by_the_numbers_of_a_chart(numbers: Sequence[str], chart: str) -> None:
    result = parsed_text(numbered(numbers, BOUGHT))
    assert result.question is None
    assert counted(result, "vendor_text", "ledger_account", "amount") == [
        ("OpenAI", numbers[0], 100_000_000),
        ("Anthropic", numbers[0], 50_000_000),
    ]
    assert any(f"the numbers are those of {chart}" in note for note in result.notes)


def test_accounts_that_nothing_tells_are_asked_for_with_their_sums() -> None:
    text = numbered(("801", "802", "803", "804"), BOUGHT)
    asked = parsed_text(text).question
    assert asked is not None
    assert (asked.code, asked.column, asked.options) == ("cost_accounts", "Account", {"--cost-accounts": ()})
    assert asked.message.endswith("They add up to: 801 150.00, 802 28.50, 803 -59.50, 804 -119.00.")
    for told, expected in (("801", 150_000_000), ("801; 802", 178_500_000), ("801, 999", 150_000_000), ("80*", 0)):
        result = parsed_text(text, Choices(cost_accounts=told))
        assert result.question is None
        assert total_of(result) == expected
    again = parsed_text(text, Choices(cost_accounts="999")).question
    assert again is not None
    assert again.message.startswith("None of its accounts is 999. It is a journal")


def test_what_the_user_names_goes_before_a_chart() -> None:
    text = numbered(("6837", "1406", "70001", "1800"), BOUGHT)
    result = parsed_text(text, Choices(cost_accounts="14*"))
    assert counted(result, "amount") == [(19_000_000,), (9_500_000,)]


def test_the_type_of_an_account_says_whether_it_is_a_cost() -> None:
    text = (
        "Date,Journal ID,Account,Account Type,Name,Memo,Debit USD,Credit USD\n"
        "2026-09-03,J1,Tooling,Expense,OpenAI,Seats,100.00,\n"
        "2026-09-03,J1,Trade,Accounts Payable,OpenAI,Seats,,100.00\n"
        "2026-09-04,J2,Tooling,Expense,Anthropic,Claude,40.00,\n2026-09-04,J2,Ops,Bank,Anthropic,Claude,,40.00\n"
    )
    assert counted(parsed_text(text), "ledger_account", "amount") == [("Tooling", 100_000_000), ("Tooling", 40_000_000)]


QUICKBOOKS = (
    "Acme Inc.\nJournal\nSeptember 2026\n\n,Date,Transaction Type,Num,Name,Memo/Description,Account,Debit,Credit\n"
    ",09/03/2026,Bill,INV-1,OpenAI,ChatGPT seats,Accounts Payable (A/P),,$120.00\n"
    ",,,,OpenAI,ChatGPT seats,Software & Apps,$100.00,\n,,,,OpenAI,,Sales Tax Payable,$20.00,\n,,,,,,,$120.00,$120.00\n"
    ",09/13/2026,Bill Payment (Check),1001,OpenAI,,Checking,,$120.00\n,,,,OpenAI,,Accounts Payable (A/P),$120.00,\n"
    ",,,,,,,$120.00,$120.00\n,09/15/2026,Expense,,Anthropic,Claude Pro,Credit Card 1234,,$20.00\n"
    ",,,,Anthropic,Claude Pro,Software & Apps,$20.00,\n,,,,,,,$20.00,$20.00\nTOTAL,,,,,,,$260.00,$260.00\n"
)


def test_rows_of_an_entry_have_the_day_and_number_of_its_first_row() -> None:
    result = parsed_text(QUICKBOOKS)
    assert counted(result, "vendor_text", "date", "invoice_number", "amount") == [
        ("OpenAI", "2026-09-03", "INV-1", 100_000_000),
        ("Anthropic", "2026-09-15", None, 20_000_000),
    ]
    assert result.problems == ()
    assert not any("own total" in note for note in result.notes)


def test_a_report_with_a_heading_for_each_account_is_a_journal() -> None:
    text = (
        "General Ledger Detail\n\nDate,Source,Description,Reference,Debit EUR,Credit EUR,Running Balance\n"
        "Accounts Payable (800)\n3 Sep 2026,Payable Invoice,OpenAI - ChatGPT Team,INV-1,,120.00,120.00\n"
        "10 Sep 2026,Payable Payment,Payment: OpenAI,INV-1,120.00,,0.00\nTotal Accounts Payable,,,,120.00,120.00,\n"
        "Business Bank Account (090)\n10 Sep 2026,Payable Payment,Payment: OpenAI,INV-1,,120.00,-120.00\n"
        "Total Business Bank Account,,,,,120.00,\nSoftware subscriptions (463)\n"
        "3 Sep 2026,Payable Invoice,OpenAI - ChatGPT Team,INV-1,100.00,,100.00\n"
        "Total Software subscriptions,,,,100.00,,\nVAT (820)\n"
        "3 Sep 2026,Payable Invoice,OpenAI - ChatGPT Team,INV-1,20.00,,20.00\nTotal VAT,,,,20.00,,\n"
        "Total,,,,240.00,240.00,\n"
    )
    result = parsed_text(text)
    assert counted(result, "vendor_text", "ledger_account", "amount") == [
        ("OpenAI - ChatGPT Team", "Software subscriptions (463)", 100_000_000)
    ]
    assert result.problems == ()


def test_a_general_ledger_that_raises_both_accounts_counts_the_cost_once() -> None:
    text = (
        "General Ledger\n\n,Date,Transaction Type,Num,Name,Memo/Description,Split,Amount,Balance\nChecking\n"
        ",Beginning Balance,,,,,,,1000.00\n"
        ",09/13/2026,Bill Payment (Check),1001,OpenAI,,Accounts Payable (A/P),-120.00,880.00\n"
        "Total for Checking,,,,,,,-120.00,\nAccounts Payable (A/P)\n"
        ",09/03/2026,Bill,INV-1,OpenAI,ChatGPT seats,Software & Apps,120.00,120.00\n"
        ",09/13/2026,Bill Payment (Check),1001,OpenAI,,Checking,-120.00,0.00\n"
        "Total for Accounts Payable (A/P),,,,,,,0.00,\n"
        "Software & Apps\n,09/03/2026,Bill,INV-1,OpenAI,ChatGPT seats,Accounts Payable (A/P),120.00,120.00\n"
        "Total for Software & Apps,,,,,,,120.00,\n"
    )
    result = parsed_text(text, Choices(currency="USD"))
    assert counted(result, "vendor_text", "ledger_account", "amount") == [("OpenAI", "Software & Apps", 120_000_000)]
    assert result.problems == ()


def test_postings_of_datev_count_the_side_of_the_cost() -> None:
    text = (
        '"EXTF";700;21;"Buchungsstapel";13;20261001120000000;;"RE";"";"";12345;10001;20260101;4;20260901;20260930;"";"";1\n'
        "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Konto;Gegenkonto (ohne BU-Schlüssel);Belegdatum;"
        "Belegfeld 1;Buchungstext\n"
        '1190,00;"H";"EUR";70001;4964;0309;"RE-77";"OpenAI Ireland"\n'
        '1190,00;"S";"EUR";70001;1200;1009;"RE-77";"Zahlung OpenAI"\n'
        '238,00;"S";"EUR";4964;70002;1409;"AN-9";"Anthropic"\n'
        '119,00;"S";"EUR";70001;4964;2009;"GS-1";"OpenAI Gutschrift"\n'
        '2380,00;"S";"EUR";10001;8400;2109;"AR-1";"Kunde Müller"\n'
        '50,00;"S";"EUR";4920;4964;2209;"UB-1";"Umbuchung"\n'
    )
    result = parsed_text(text, delimiter=";")
    assert counted(result, "vendor_text", "ledger_account", "amount") == [
        ("OpenAI Ireland", "4964", 1_190_000_000),
        ("Anthropic", "4964", 238_000_000),
        ("OpenAI", "4964", -119_000_000),
    ]
    assert reasons(result) == [
        "1200: money that is paid, and no cost",
        "8400: no account of costs",
        "from one account of costs to another: nothing that was spent",
    ]


def test_accounts_of_debit_and_credit_in_one_row_tell_the_sign() -> None:
    text = (
        "Belegdatum;Belegnummer;Buchungstext;Sollkonto;Habenkonto;Betrag;Währung\n"
        "03.09.2026;RE-1;OpenAI ChatGPT;4964;70001;1190,00;EUR\n10.09.2026;RE-1;Zahlung OpenAI;70001;1200;1190,00;EUR\n"
        "13.09.2026;RE-2;Gutschrift OpenAI;70001;4964;119,00;EUR\n"
    )
    result = parsed_text(text, delimiter=";")
    assert counted(result, "vendor_text", "ledger_account", "amount") == [
        ("OpenAI ChatGPT", "4964", 1_190_000_000),
        ("OpenAI", "4964", -119_000_000),
    ]


def test_amounts_without_a_side_beside_two_accounts_are_spend() -> None:
    text = (
        "Datum;Konto;Gegenkonto;Betrag EUR;Text\n03.09.2026;70001;4964;1190,00;OpenAI\n"
        "14.09.2026;4964;70002;238,00;Anthropic\n"
    )
    result = parsed_text(text, delimiter=";")
    assert counted(result, "vendor_text", "amount") == [("OpenAI", 1_190_000_000), ("Anthropic", 238_000_000)]
    assert any("not counted are those of 70001, 70002." in note for note in result.notes)


def test_english_names_go_before_the_numbers_of_another_countrys_chart() -> None:
    text = (
        "Date,Doc No,Account,Name,Text,Debit EUR,Credit EUR\n2026-09-03,1,7000 - Software,OpenAI,Seats,100.00,\n"
        "2026-09-03,1,2000 - Accounts Payable,OpenAI,Seats,,100.00\n2026-09-04,2,6100 - Rent,Landlord,Rent,50.00,\n"
        "2026-09-04,2,2000 - Accounts Payable,Landlord,Rent,,50.00\n"
    )
    assert counted(parsed_text(text), "ledger_account", "amount") == [
        ("7000 - Software", 100_000_000),
        ("6100 - Rent", 50_000_000),
    ]


def test_a_journal_with_one_column_of_amounts_and_a_contra_account_counts_once() -> None:
    text = (
        "Posting Date;Document Number;G/L Account;Offsetting Account;Amount in local currency;Local Currency;Text;"
        "Vendor\n"
        "03.09.2026;51001;0000476500;70001;1.000,00;EUR;ChatGPT;\n03.09.2026;51001;0000154000;70001;190,00;EUR;ChatGPT;\n"
        "03.09.2026;51001;0000160000;476500;1.190,00-;EUR;ChatGPT;OpenAI Ireland Ltd\n"
    )
    result = parsed_text(text, delimiter=";")
    assert counted(result, "vendor_text", "amount") == [("OpenAI Ireland Ltd", 1_000_000_000)]


def test_one_entry_that_is_cut_off_leaves_the_others_and_is_said() -> None:
    cut = "2026-09-30,19009,6815,Software licences,,Cut off,7.00,,EUR\n"
    result = parsed_text(HEAD + NAMED + NAMED.replace("1900", "2900").replace("1500", "2500") + cut)
    assert total_of(result) == 2_607_000_000
    assert "Debits are 5481.00 EUR and credits 5474.00 EUR: 7.00 EUR is missing on one side." in result.notes


def total_of(result: ParsedSheet) -> int:
    return sum(amount for (amount,) in counted(result, "amount") if isinstance(amount, int))


@pytest.mark.parametrize(
    "lines",
    [
        "2026-09-03,A1,4964,,OpenAI,Seats,100.00,,EUR\n2026-09-04,A2,4964,,OpenAI,Credit note,,100.00,EUR\n",
        "2026-09-03,A1,4964,,OpenAI,Seats,100.00,,EUR\n2026-09-04,A2,4970,,Anthropic,Claude,60.00,,EUR\n",
        "2026-09-03,A1,4964,,OpenAI,Seats,100.00,,EUR\n2026-09-04,A2,4970,,Anthropic,Credit,,60.00,EUR\n",
        "2026-09-03,A1,,,OpenAI,Seats,100.00,,EUR\n2026-09-04,A2,,,OpenAI,Credit,,100.00,EUR\n",
    ],
)
def test_a_ledger_of_costs_alone_is_no_journal(lines: str) -> None:
    result = parsed_text(HEAD + lines)
    assert result.question is None
    assert len(counted(result, "amount")) == 2
    assert not any("journal" in note for note in result.notes)


@pytest.mark.parametrize(
    ("other", "asks"),
    [("6820", False), ("4964", False), ("0860", True), ("6820 Accounts payable", True)],
)
def test_an_invoice_moved_from_one_account_of_costs_to_another_is_no_journal(other: str, asks: bool) -> None:
    rows = (
        f"2026-03-01,{{0}},OpenAI,OA-1,Invoice,300.00,EUR\n2026-03-05,{other},OpenAI,OA-1,Reversal,-300.00,EUR\n"
        f"2026-03-02,{{0}},Anthropic,AN-1,Invoice,50.00,EUR\n2026-03-06,{other},Anthropic,AN-1,Reversal,-50.00,EUR\n"
    )
    text = "Date,Account,Supplier,Invoice No,Text,Amount,Currency\n" + rows.format("6810")
    result = parsed_text(text)
    assert (result.question is not None) == asks
    if not asks:
        assert [amount for (amount,) in counted(result, "amount")] == [
            300_000_000,
            -300_000_000,
            50_000_000,
            -50_000_000,
        ]
        named = parsed_text(text, Choices(cost_accounts="9999"))
        assert named.question is not None
        assert named.question.message.startswith("None of its accounts is 9999.")


def test_bank_fees_are_a_cost_though_the_name_says_bank() -> None:
    fees, bank = Account("Bank fees"), Account("Bank")
    sides = sides_of(Counter([frozenset((fees, bank))]), None)
    assert sides is not None
    assert sides.of == {fees: Side.COST, bank: Side.PAID}


def test_the_accounts_are_kept_in_a_profile(desk: Desk) -> None:
    text = numbered(("801", "802", "803", "804"), BOUGHT)
    desk.document(desk.file("gl.csv", text), cost_accounts="801")
    path = desk.file("later.csv", text.replace("2026-09-03", "2026-10-03"))
    plan = plan_file(desk.catalog, path, Choices(cost_accounts="801"), today="2026-11-01")
    saved_profiles.save(desk.catalog, plan, "Our journal")
    plan.close()
    _, kept = saved_profiles.shown(desk.catalog.writer, "Our journal")
    assert 'cost_accounts = "801"' in kept
    assert profiles.from_toml(kept, {form.id: form for form in shipped()}, where="x").sheets[0].cost_accounts == "801"
    sheet = desk.take("later.csv", text.replace("2026-09-03", "2026-10-03"))
    assert sheet["in_scope"] == {"EUR": "150.00"}
