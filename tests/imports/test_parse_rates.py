# ruff: noqa: E501 - the lines of real files are as long as they are
from __future__ import annotations

from tests.imports.sheets import actions, column, parsed_text, reasons


def test_a_plain_list_of_rates() -> None:
    text = "Date,Base,Quote,Rate\n2026-01-31,EUR,USD,1.0832\n2026-01-31,eur,GBP,0.8421\n2026-01-31,EUR,XXY,1\n2026-01-31,EUR,CHF,0\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "quote") == ["USD", "GBP"]
    assert column(result, "rate") == ["1.0832", "0.8421"]
    assert column(result, "base") == ["EUR", "EUR"]
    assert actions(result) == {"-": 2, "rejected": 2}
    assert len(reasons(result)) == 2


def test_euro_reference_rates_with_a_column_for_each_currency() -> None:
    text = "Date,USD,JPY,GBP,CHF,\n2026-01-30,1.0832,161.02,0.8421,N/A,\n2026-01-29,1.0810,160.50,0.8400,0.9412,\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "base") == ["EUR"] * 7
    assert column(result, "quote") == ["USD", "JPY", "GBP", "USD", "JPY", "GBP", "CHF"]
    assert column(result, "rate")[:2] == ["1.0832", "161.02"]
    assert column(result, "source")[0] == "European Central Bank"
