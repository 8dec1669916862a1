"""Numbers, amounts and dates in one form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from desktop_app.ui.text import UNBROKEN, Text, unbroken

ENGLISH, GERMAN, FRENCH = (Text(QLocale(name)) for name in ("en_US", "de_DE", "fr_FR"))


@pytest.mark.parametrize(
    ("micros", "currency", "whole", "wanted"),
    [
        (870_000_000, "EUR", False, "€ 870.00"),
        (-58_000_000, "USD", False, "−$ 58.00"),
        (400, "USD", False, "$ 0.0004"),
        (1_284_300_500_000, "USD", True, "$ 1,284,301"),
        (-400_000, "EUR", True, "€ 0"),
        (1_000_000, "SEK", False, "SEK 1.00"),
        (None, "EUR", False, "–"),
    ],
)
def test_amounts(micros: int | None, currency: str, whole: bool, wanted: str) -> None:
    assert ENGLISH.money(micros, currency, whole=whole) == wanted


@pytest.mark.parametrize(
    ("value", "english", "german"),
    [
        ("10171", "10,171", "10.171"),
        ("0.8470", "0.8470", "0,8470"),
        ("-1234.5", "−1,234.5", "−1.234,5"),
        ("-0.5", "−0.5", "−0,5"),
        ("about 5", "about 5", "about 5"),
    ],
)
def test_an_exact_number_keeps_its_decimals(value: str, english: str, german: str) -> None:
    assert (ENGLISH.decimal(value), GERMAN.decimal(value)) == (english, german)


def test_the_locale_decides_groups_point_and_months() -> None:
    assert GERMAN.money(1_234_500_000, "EUR") == "1.234,50\u00a0€"
    assert FRENCH.money(-58_000_000, "USD") == "−58,00\u00a0$"
    assert GERMAN.date("2026-05-31") == "31. Mai 2026"
    assert GERMAN.day("2026-05-31") == "31.\u00a0Mai"
    assert FRENCH.date("2026-05-31") == "31 mai 2026"
    assert (FRENCH.date("2026-11-01"), FRENCH.day("2026-11-01")) == ("1er nov. 2026", "1er\u00a0nov.")
    assert (FRENCH.day("2026-11-11"), GERMAN.day("2026-11-01"), ENGLISH.day("2026-11-01")) == (
        "11\u00a0nov.",
        "1.\u00a0Nov.",
        "1\u00a0Nov",
    )
    assert ENGLISH.date("2026-10-15") == "15 Oct 2026"
    assert ENGLISH.month("2026-10") == "Oct 2026"
    assert ENGLISH.date(None) == ""


def test_an_axis_is_short() -> None:
    assert [ENGLISH.short(units * 1_000_000) for units in (0, 950, 20_000, 1_500_000)] == ["0", "950", "20k", "1.5M"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Since 2026-10-05.", "Since 5 Oct 2026."),
        ("2026-10-05: told", "5 Oct 2026: told"),
        ("(2026-10-05)", "(5 Oct 2026)"),
        ("2026-07-01–2026-09-30", "1 Jul 2026–30 Sep 2026"),
        ("jasper-members-2026-10-05.csv, row 2", "jasper-members-2026-10-05.csv, row 2"),
        ("Import 2026-10-05.xlsx", "Import 2026-10-05.xlsx"),
        ("Import use-2025-09-01-to-2026-09-30.csv", "Import use-2025-09-01-to-2026-09-30.csv"),
        ("reports/2026-10-05/seats", "reports/2026-10-05/seats"),
    ],
)
def test_dates_in_a_sentence_are_written_and_those_in_names_of_files_left(sentence: str, wanted: str) -> None:
    assert ENGLISH.dates_in(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "joined"),
    [
        ("€ 2,560 realised; up 34 %", ("€ 2,560", "34 %")),
        ("720.00 EUR was billed", ("720.00 EUR",)),
        ("from 1 Feb 2027", ("1 Feb 2027",)),
        ("ab 15. Okt. 2026", ("15. Okt. 2026",)),
        ("le 1er nov. 2026", ("1er nov. 2026",)),
        ("40 seats of 2026 plans", ()),
    ],
)
def test_no_line_ends_within_a_date_or_before_a_unit(sentence: str, joined: tuple[str, ...]) -> None:
    wanted = sentence
    for part in joined:
        wanted = wanted.replace(part, part.replace(" ", UNBROKEN))
    assert unbroken(sentence) == wanted
