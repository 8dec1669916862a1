# ruff: noqa: E501 - the lines of real files are as long as they are
from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices, Kind
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


def test_few_currencies_are_rates_by_their_numbers() -> None:
    text = "Date,USD,GBP\n2026-11-27,1.1602,0.8755\n2026-11-26,1.1588,N/A\n"
    result = parsed_text(text)
    assert result.question is None
    assert column(result, "quote") == ["USD", "GBP", "USD"]
    assert column(result, "base") == ["EUR"] * 3
    assert column(result, "source") == ["file.csv"] * 3  # nothing says that the bank wrote it
    assert result.recognition is not None
    assert [use.role for use in result.recognition.columns] == ["date", "rate", "rate"]
    assert result.recognition.reasons == (
        "Below USD and GBP stand numbers with more decimals than amounts have, and they hardly change: what one EUR was"
        " worth on each day.",
    )


def test_a_single_currency_with_a_decimal_comma_and_another_base() -> None:
    text = "Datum;EUR\n27.11.2026;0,9331\n26.11.2026;0,9320\n"
    result = parsed_text(text, Choices(currency="CHF"), delimiter=";")
    assert column(result, "base") == ["CHF", "CHF"]
    assert column(result, "rate") == ["0.9331", "0.9320"]


@pytest.mark.parametrize(
    "rows",
    [
        "2026-11-27,115.71\n2026-11-26,134.20\n",  # cents
        "2026-11-27,0.0071\n2026-11-26,1.3420\n",  # they change too much
        "2026-11-27,1.1602\n",  # one number may be anything
        "2026-11-27,-1.1602\n2026-11-26,-1.1588\n",
    ],
)
def test_numbers_that_may_be_amounts_are_asked_for(rows: str) -> None:
    result = parsed_text(f"Date,USD\n{rows}")
    assert result.question is not None
    assert (result.question.code, result.question.options) == ("format", {"--as": ("rates-ecb",), "--vendor": ()})
    assert len(result.question.sample) > 0
    named = parsed_text(f"Date,USD\n{rows}", Choices(vendor="OpenAI"))
    assert named.recognition is not None
    assert named.recognition.kind is Kind.LINES


def test_what_has_the_base_among_its_currencies_is_no_list_of_euro_rates() -> None:
    result = parsed_text("Date,EUR,USD\n2026-11-27,1.0000,1.1602\n2026-11-26,1.0000,1.1588\n")
    assert result.question is not None
    assert result.question.nearest != "rates-ecb"


def test_a_series_of_the_bank_tells_both_currencies() -> None:
    text = (
        '"DATE","TIME PERIOD","US dollar/Euro (EXR.D.USD.EUR.SP00.A)"\n"2026-11-25","25 Nov 2026","1.1571"\n'
        '"2026-11-26","26 Nov 2026",""\n"2026-11-27","27 Nov 2026","1.1602"\n'
    )
    result = parsed_text(text, Choices(currency="CHF"))
    assert result.question is None
    assert column(result, "date") == ["2026-11-25", "2026-11-27"]
    assert column(result, "base") == ["EUR", "EUR"]
    assert column(result, "quote") == ["USD", "USD"]
    assert column(result, "source") == ["European Central Bank"] * 2
