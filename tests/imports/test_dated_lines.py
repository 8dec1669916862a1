"""Lists with days, users and prices but no invoice numbers: charges where the rows prove it, else a question."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices, Kind
from tests.imports.sheets import column, parsed_text

SERIES = """\
Date,Vendor,Product,Users,Unit price,Amount,Currency
2026-01-05,OpenAI,ChatGPT Team,20,25.00,500.00,USD
2026-02-05,OpenAI,ChatGPT Team,22,25.00,550.00,USD
2026-01-11,Anthropic,Claude Team,10,30.00,300.00,USD
2026-02-11,Anthropic,Claude Team,10,30.00,300.00,USD
2026-02-20,Figma,Figma Professional,4,15.00,60.00,USD
"""
ONCE = """\
Date,Vendor,Product,Users,Unit price,Amount,Currency
2026-01-05,OpenAI,ChatGPT Team,20,25.00,500.00,USD
2026-01-11,Anthropic,Claude Team,10,30.00,300.00,USD
"""
BOTH = {"--as": ("ledger", "subscriptions")}


def test_the_same_vendor_on_several_days_is_charged_each_time() -> None:
    result = parsed_text(SERIES)
    assert result.recognition is not None
    assert result.recognition.kind is Kind.LINES
    assert column(result, "date") == ["2026-01-05", "2026-02-05", "2026-01-11", "2026-02-11", "2026-02-20"]
    assert column(result, "quantity") == ["20", "22", "10", "10", "4"]
    assert sum(map(int, map(str, column(result, "amount")))) == 1_710_000_000
    assert result.recognition.reasons[-1] == (
        "4 of 5 rows have the same vendor and product on several days, and Users times Unit price is Amount in all"
        " 5 rows: each is a charge of its day."
    )


def test_without_users_or_price_the_days_alone_tell() -> None:
    text = "Date,Vendor,Plan,Users,Amount\n2026-01-05,OpenAI,Team,20,500\n2026-02-05,OpenAI,Team,20,500\n"
    result = parsed_text(text, Choices(currency="USD"))
    assert result.recognition is not None
    assert result.recognition.reasons[-1] == (
        "2 of 2 rows have the same vendor and product on several days: each is a charge of its day."
    )


@pytest.mark.parametrize(
    "text",
    [
        ONCE,
        SERIES.replace("550.00", "6600.00"),  # for a year
        ONCE + "2026-02-11,Anthropic,Claude Enterprise,10,30.00,300.00,USD\n",  # another plan
        ONCE.replace("Date", "Datum").replace("Users", "Lizenzen"),
    ],
)
def test_what_no_row_proves_is_asked_with_both_answers(text: str) -> None:
    result = parsed_text(text)
    assert result.question is not None
    assert (result.question.code, result.question.options, result.rows) == ("format", BOTH, ())
    assert [use.header for use in result.question.columns][1:3] == ["Vendor", "Product"]
    assert len(result.question.sample) > 1
    for answer, kind in (("ledger", Kind.LINES), ("subscriptions", Kind.SUBSCRIPTIONS)):
        told = parsed_text(text, Choices(format_id=answer))
        assert told.question is None
        assert told.recognition is not None
        assert told.recognition.kind is kind
        assert column(told, "quantity")[0] in ("20", 20)


@pytest.mark.parametrize(
    "text",
    [
        SERIES.replace("Currency", "Currency,Auto Renew").replace("USD", "USD,yes"),
        SERIES.replace("Currency", "Currency,Notice Period").replace("USD", "USD,30 days"),
        ONCE.replace("Currency", "Currency,Renewal Date").replace("USD", "USD,2027-01-01"),
        ONCE.replace("Date,", "Start Date,"),
        ONCE.replace("2026-01-05", "").replace("2026-01-11", ""),
    ],
)
def test_terms_of_a_contract_and_lists_without_days_are_those_of_a_tracker(text: str) -> None:
    result = parsed_text(text)
    assert (result.question, result.recognition and result.recognition.kind) == (None, Kind.SUBSCRIPTIONS)


def test_months_are_days_too() -> None:
    result = parsed_text(SERIES.replace("Date", "Month").replace("-05,", ",").replace("-11,", ",").replace("-20,", ","))
    assert result.recognition is not None
    assert result.recognition.kind is Kind.LINES
    assert column(result, "service_from")[:2] == ["2026-01-01", "2026-02-01"]
