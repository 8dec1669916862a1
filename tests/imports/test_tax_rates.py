"""Amounts beside a column of tax: with it or without, as the rate tells."""

from __future__ import annotations

import pytest

from desktop_app.imports.tax_rates import with_tax
from tests.imports.sheets import column, parsed_text

HEAD = "Date,Vendor,Invoice,Amount,VAT,Currency\n"


def test_an_amount_of_which_the_tax_is_no_rate_holds_it() -> None:
    result = parsed_text(
        HEAD + "2026-09-13,OpenAI,1,120,20,GBP\n2026-09-14,DeepL,2,60,10,GBP\n2026-09-14,A,3,5,0,GBP\n"
    )
    assert column(result, "amount") == [120_000_000, 60_000_000, 5_000_000]
    assert column(result, "net") == [100_000_000, 50_000_000, 5_000_000]
    assert "Amount is with tax: VAT is a known rate of what is left without it." in result.notes


@pytest.mark.parametrize("rows", ["100,20", "125,25", "120,20.50", "0,0"])
def test_every_other_amount_is_as_written(rows: str) -> None:
    result = parsed_text(f"{HEAD}2026-09-13,OpenAI,1,{rows},GBP\n")
    assert column(result, "net") == column(result, "amount")


def test_all_rows_have_to_say_so() -> None:
    assert with_tax([119_000_000, None, -23_800_000], [19_000_000, 1_000_000, -3_800_000])
    assert not with_tax([119_000_000, 100_000_000], [19_000_000, 19_000_000])
    assert not with_tax([], [])
