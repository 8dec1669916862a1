"""Ledgers with the heads, months and totals of Japanese, Italian, Swedish and Polish accounting programs."""

from __future__ import annotations

import pytest

from tests.imports.importing import Desk, counts

JAPANESE = """\
請求日,取引先名,請求書番号,摘要,数量,単価,税抜金額,消費税額,請求金額,通貨
2026年9月3日,OpenAI Ireland Ltd,R-1,ChatGPT Team,30,4000,120000,12000,132000,JPY
2026年9月14日,Anthropic PBC,R-2,Claude Team,10,5000,50000,5000,55000,JPY
合計,,,,,,170000,17000,187000,
"""
ITALIAN = """\
Data fattura;Fornitore;Numero fattura;Descrizione;Imponibile;IVA;Importo totale;Valuta
3 settembre 2026;OpenAI Ireland Ltd;F-1;ChatGPT Team settembre;1.200,00;264,00;1.464,00;EUR
14 ottobre 2026;Anthropic PBC;F-2;Claude Team;2.050,50;451,11;2.501,61;EUR
Totale complessivo;;;;3.250,50;715,11;3.965,61;
"""
SWEDISH = """\
Fakturadatum;Leverantör;Fakturanummer;Beskrivning;Nettobelopp;Moms;Bruttobelopp;Valuta
2026-09-03;OpenAI Ireland Ltd;F-1;ChatGPT Team september;1 200,00;300,00;1 500,00;SEK
2026-09-14;Anthropic PBC;F-2;Claude Team;2 050,50;512,63;2 563,13;SEK
Totalsumma;;;;3 250,50;812,63;4 063,13;
"""
POLISH = """\
Data wystawienia;Kontrahent;Numer faktury;Opis;Kwota netto;Kwota VAT;Kwota brutto;Waluta
3 września 2026;OpenAI Ireland Ltd;FV/1;ChatGPT Team wrzesień;1 200,00;276,00;1 476,00;PLN
14 października 2026;Anthropic PBC;FV/2;Claude Team;2 050,50;471,62;2 522,12;PLN
Razem;;;;3 250,50;747,62;3 998,12;
"""


@pytest.mark.parametrize(
    ("text", "gross", "net", "currency"),
    [
        (JAPANESE, 187_000, 170_000, "JPY"),
        (ITALIAN, 3965.61, 3250.50, "EUR"),
        (SWEDISH, 4063.13, 3250.50, "SEK"),
        (POLISH, 3998.12, 3250.50, "PLN"),
    ],
    ids=["japanese", "italian", "swedish", "polish"],
)
def test_a_ledger_is_read_and_agrees_with_its_total(
    desk: Desk, text: str, gross: float, net: float, currency: str
) -> None:
    sheet = desk.take("a.csv", text)
    assert counts(sheet) == {"added": 2, "totals_rows": 1}
    figures = desk.rows("SELECT sum(amount), sum(net), min(currency), max(currency) FROM invoice_line")
    assert figures == [(round(gross * 10**6), round(net * 10**6), currency, currency)]
    assert desk.rows("SELECT count(DISTINCT invoice_number), count(tool_id) FROM invoice_line") == [(2, 2)]


def test_a_yen_written_in_its_own_sign_is_a_yen(desk: Desk) -> None:
    sheet = desk.take("a.csv", '日付,支払先,金額\n2026/09/03,OpenAI,"3,000円"\n2026/09/14,Anthropic,"12,500円"\n')
    assert sheet["amounts"] == {"JPY": "15500.00"}
