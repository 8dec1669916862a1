"""Statements of banks and cards that have days, texts and amounts alone: the texts tell who was paid."""

from __future__ import annotations

import pytest

from tests.imports.importing import Desk, counts

PLAIN = """\
Date,Description,Amount,Currency
2026-09-13,OPENAI *CHATGPT SUBSCR,20.00,USD
2026-09-14,DEEPL SE,34.50,USD
2026-09-15,SAFEWAY 123,54.00,USD
"""
WITH_MINUS = """\
Transaction Date,Post Date,Description,Category,Type,Amount,Memo
09/13/2026,09/14/2026,OPENAI *CHATGPT SUBSCR,Software,Sale,-20.00,
09/14/2026,09/15/2026,DEEPL SE,Software,Sale,-34.50,
09/15/2026,09/16/2026,SAFEWAY 123,Grocery,Sale,-54.00,
"""
GERMAN = """\
Buchungstag;Valuta;Umsatztext;Betrag;Währung
13.09.2026;04.09.2026;OPENAI *CHATGPT SUBSCR;-20,00;USD
14.09.2026;06.09.2026;DEEPL SE;-34,50;USD
15.09.2026;09.09.2026;REWE MARKT;-54,00;USD
"""
BANK = """\
Date,Description,Debit,Credit,Balance,Currency
2026-09-13,OPENAI *CHATGPT SUBSCR,20.00,,980.00,USD
2026-09-14,DEEPL SE,34.50,,945.50,USD
2026-09-15,SAFEWAY 123,54.00,,891.50,USD
"""
REFUNDED = GERMAN + "16.09.2026;10.09.2026;GUTSCHRIFT OPENAI *CHATGPT SUBSCR;20,00;USD\n"


@pytest.mark.parametrize("text", [PLAIN, WITH_MINUS, GERMAN, BANK], ids=["plain", "with minus", "german", "bank"])
def test_the_texts_of_a_statement_tell_who_was_paid(desk: Desk, text: str) -> None:
    sheet = desk.take("statement.csv", text, currency="USD")
    assert (sheet["format"], counts(sheet)) == ("card", {"added": 2, "out_of_scope": 1})
    assert sheet["amounts"] == {"USD": "108.50"}
    assert any("its texts are those of a statement" in reason for reason in sheet["reasons"])
    named = desk.rows("SELECT t.name, l.amount FROM invoice_line l JOIN tool t ON t.id = l.tool_id ORDER BY 1")
    assert named == [("ChatGPT", 20_000_000), ("DeepL", 34_500_000)]


def test_what_is_given_back_is_of_the_same_tool(desk: Desk) -> None:
    desk.take("statement.csv", REFUNDED)
    spent = desk.rows(
        "SELECT sum(l.amount) FROM invoice_line l JOIN tool t ON t.id = l.tool_id WHERE t.name = 'ChatGPT'"
    )
    assert spent == [(0,)]


@pytest.mark.parametrize(
    "text",
    [
        "Date,Invoice,Description,Amount,Currency\n2026-09-13,INV-1,ChatGPT Team,20.00,USD\n",
        "Date,Vendor,Description,Amount,Currency\n2026-09-13,OpenAI,ChatGPT Team,20.00,USD\n",
        "Date,Account,Description,Amount,Currency\n2026-09-13,6815,ChatGPT Team,20.00,USD\n",
    ],
)
def test_a_list_of_vendors_invoices_or_accounts_is_a_ledger(desk: Desk, text: str) -> None:
    assert desk.take("list.csv", text)["format"] == "ledger"


def test_the_vendor_that_the_user_names_sold_what_the_texts_say(desk: Desk) -> None:
    sheet = desk.take("list.csv", PLAIN, vendor="OpenAI")
    assert sheet["format"] == "ledger"
    assert desk.rows("SELECT DISTINCT v.name FROM invoice_line l JOIN vendor v ON v.id = l.vendor_id") == [("OpenAI",)]
