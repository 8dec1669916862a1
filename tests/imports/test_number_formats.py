"""Which currency a number format shows, and which only looks so."""

from __future__ import annotations

import pytest

from desktop_app.imports.number_formats import currency_of, currency_styles


@pytest.mark.parametrize(
    ("number_format", "code"),
    [
        ("#,##0.00 [$€-407]", "EUR"),
        ("#,##0.00\\ [$€-407];[Red]\\-#,##0.00\\ [$€-407]", "EUR"),
        ("[$€-2] #,##0.00", "EUR"),
        ('_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', "EUR"),
        ("#,##0.00€", "EUR"),
        ("#,##0.00\\ \\€", "EUR"),
        ('"CHF" 0.00', "CHF"),
        ("\\C\\H\\F\\ #,##0.00", "CHF"),
        ("[$CHF-807] #,##0.00", "CHF"),
        ("[$Fr.-100C] #,##0.00", "CHF"),
        ("[$USD] #,##0.00", "USD"),
        ("[$usd]\\ 0", "USD"),
        ("[$$-409]#,##0.00", "USD"),
        ("[$$-en-US]#,##0.00", "USD"),
        ("[$$-1009]#,##0.00", "CAD"),
        ("[$$-C09]#,##0.00", "AUD"),
        ("[$£-809]#,##0.00", "GBP"),
        ("#,##0.00 [$kr-41D]", "SEK"),
        ("[$kr.-406] #,##0.00", "DKK"),
        ("[$¥-411]#,##0", "JPY"),
        ("[$¥-804]#,##0.00", "CNY"),
        ("[$R$-416] #,##0.00", "BRL"),
        ("#,##0.00 [$zł-415]", "PLN"),
        ('"$"#,##0.00', "$"),
        ("$#,##0.00_);($#,##0.00)", "$"),
        ("[$$]#,##0.00", "$"),
    ],
)
def test_a_format_shows_its_currency(number_format: str, code: str) -> None:
    assert currency_of(number_format) == code


@pytest.mark.parametrize(
    "number_format",
    [
        "", "General", "0.00", "#,##0.00", "@", "0%", "0.00E+00", "[h]:mm", "[Red]0;[Blue]-0", "dd/mm/yyyy",
        "[$-407]d. mmmm yyyy",  # a language, no sign
        "_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-;_-* \"-\"??\\ _€_-",  # room as wide as the sign, and no sign
        '0 "users"', '0 "ALL"', '0.0 "ft"', '0 "EUR/MWh"', 'yyyy"年"m"月"d"日"',
        '[$€-407] 0;[$£-809] 0',  # of several
        "[$kr] 0", "[$¥] 0", '"', "[$", "\\", "_",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_currency_shows_none(number_format: str) -> None:
    assert currency_of(number_format) is None


def test_the_styles_of_cells_are_found_by_their_numbers() -> None:
    styles = """<styleSheet><numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.00 [$€-407]"/>
        <numFmt formatCode="&quot;CHF&quot; 0.00" numFmtId="165"/><numFmt numFmtId="166" formatCode="0.0"/></numFmts>
        <cellStyleXfs><xf numFmtId="164"/><xf numFmtId="164"/></cellStyleXfs>
        <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="165" fontId="0"><alignment/></xf><xf numFmtId="166"/>
        <xf numFmtId="164"/><xf numFmtId="44"/></cellXfs><cellStyles/></styleSheet>"""
    assert currency_styles(styles.encode()) == {1: '"CHF" 0.00', 3: "#,##0.00 [$€-407]"}


def test_a_format_of_the_programs_own_says_nothing_unless_the_file_writes_it_out() -> None:
    cells = '<cellXfs><xf numFmtId="44"/></cellXfs>'
    assert currency_styles(f"<styleSheet>{cells}</styleSheet>".encode()) == {}
    written = '<numFmts><numFmt numFmtId="44" formatCode="_-* 0.00\\ &quot;€&quot;_-"/></numFmts>'
    assert currency_styles(f"<styleSheet>{written}{cells}</styleSheet>".encode()) == {0: '_-* 0.00\\ "€"_-'}
