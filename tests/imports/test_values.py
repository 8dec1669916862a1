from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from desktop_app.imports.model import Cell
from desktop_app.imports.number_columns import NumberColumn, decide_decimals
from desktop_app.imports.values import Bad, clean, plain, scan, texts


def read(cells: list[Cell], chosen: str | None = None) -> list[str | Bad | None] | None:
    """A column's values once decided; None where it stays open."""
    column = NumberColumn("Amount", cells)
    return None if decide_decimals([column], chosen) else column.values()


@pytest.mark.parametrize(
    ("text", "decimal", "expected"),
    [
        ("1,234.56", ".", "1234.56"),
        ("1.234,56", ",", "1234.56"),
        ("1 234,56", ",", "1234.56"),
        ("1\u00a0234,56", ",", "1234.56"),
        ("1\u202f234\u202f567,8", ",", "1234567.8"),
        ("1'234.56", ".", "1234.56"),
        ("1’000.50", ".", "1000.50"),
        ("12,34,567.00", ".", "1234567.00"),
        ("(123.45)", ".", "-123.45"),
        ("CHF 50.-", ".", "50.00"),
        ("1’234.–", ".", "1234.00"),
        ("1'234.--", ".", "1234.00"),
        ("1.000,-", ",", "1000.00"),
        ("1.000,-- EUR", ",", "1000.00"),
        ("-50,-", ",", "-50.00"),
        ("100 kr.", ".", "100"),
        ("$(250.00)", ".", "-250.00"),
        ("($250.00)", ".", "-250.00"),
        ("123.45-", ".", "-123.45"),
        ("-£9.9", ".", "-9.9"),
        ("£-9.9", ".", "-9.9"),
        ("−12,5", ",", "-12.5"),
        ("£-   ", ".", "0"),
        ("-", ".", "0"),
        (" £9,999.99 ", ".", "9999.99"),
        ("$10,000.00 ", ".", "10000.00"),
        ("10.00 EUR", ".", "10.00"),
        ("EUR 10,00", ",", "10.00"),
        ("10,00 €", ",", "10.00"),
        ("100.00 CR", ".", "-100.00"),
        ("100.00 DR", ".", "100.00"),
        ("7.71E-05", ".", "0.0000771"),
        ("5e-06", ".", "0.000005"),
        ("0.003835980000000000000000000000", ".", "0.003835980000000000000000000000"),
        ("12.5%", ".", "12.5"),
        (".5", ".", "0.5"),
        ("+3", ".", "3"),
        ("'-12.50", ".", "-12.50"),
        ("Fr. 12.50", ".", "12.50"),
        ("-SFr. 1'200.00", ".", "-1200.00"),
        ("1.5k", ".", "1500"),
        ("50 k€", ",", "50000"),
        ("1,2 Mio. EUR", ",", "1200000"),
        ("$1.2M", ".", "1200000"),
        ("１，２３４．５", ".", "1234.5"),
    ],
)
def test_a_number_in_any_usual_writing(text: str, decimal: str, expected: str) -> None:
    number = scan(text)
    assert number is not None
    assert plain(number, decimal) == expected


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("12%", "'12%' is no amount of money: it is a share"),
        ("~12.50", "'~12.50' is no amount of money: “~” is no currency"),
        ("<0.01", "'<0.01' is no amount of money: “<” is no currency"),
        ("12.50 est", "'12.50 est' is no amount of money: “est” is no currency"),
        ("12.50 H", "-12.50"),
        ("12.50 S", "12.50"),
        ("12.50 kr", "12.50"),
    ],
)
def test_beside_an_amount_stands_a_currency_or_a_side_of_an_account(text: str, said: str) -> None:
    [found] = NumberColumn("Amount", [text], money=True).values()
    assert (found.reason if isinstance(found, Bad) else found) == said


@pytest.mark.parametrize("text", ["abc", "12 34", "1.2.3,4,5", "--5", "(5", "12/03", "a1b2", "1,23.456,7", "EUR 5 USD"])
def test_what_is_no_number_is_said_to_be_none(text: str) -> None:
    assert scan(text) is None


@pytest.mark.parametrize(
    ("text", "proof"),
    [
        ("1.234", "?"),
        ("1,234", "?"),
        ("12.34", "."),
        ("12,34", ","),
        ("0.125", "."),
        ("1234.567", "."),
        ("1.234.567", ","),
        ("1,234,567", "."),
        ("1'234.567", "."),
        ("1.234E5", "."),
        ("12", ""),
    ],
)
def test_what_one_cell_proves_of_its_decimal_sign(text: str, proof: str) -> None:
    number = scan(text)
    assert number is not None
    assert number.proof == proof


def test_one_proven_cell_decides_the_column_and_the_proof_says_so() -> None:
    column = NumberColumn("Betrag", ["1.234", "5.678", "12.345,67", None, "8"])
    assert decide_decimals([column]) is None
    assert column.values() == ["1234", "5678", "12345.67", None, "8"]
    assert column.proof == "decimal comma: 1 of 3 cells with a sign only make sense so, none contradict"


def test_thousands_alone_stay_open_and_are_never_guessed() -> None:
    column = NumberColumn("Amount", ["1.234", "5.678"])
    stuck = decide_decimals([column])
    assert stuck is not None
    assert (stuck[1].undecided, stuck[1].example) == (2, "1.234")
    assert read(["1.234", "5.678"], ",") == ["1234", "5678"]
    assert read(["1.234", "5.678"], ".") == ["1.234", "5.678"]


def test_another_column_of_the_sheet_is_evidence() -> None:
    amount, tax = NumberColumn("Amount", ["1.234", "2.000"]), NumberColumn("Tax", ["234,46", "380,00"])
    assert decide_decimals([amount, tax]) is None
    assert amount.values() == ["1234", "2000"]
    assert amount.proof == "decimal comma: as proven by Tax"


def test_columns_that_contradict_each_other_prove_nothing_for_a_third() -> None:
    columns = [NumberColumn("A", ["1.234"]), NumberColumn("B", ["1,5"]), NumberColumn("C", ["1.5"])]
    stuck = decide_decimals(columns)
    assert stuck is not None
    assert stuck[0].header == "A"


def test_a_column_that_contradicts_itself_is_asked() -> None:
    stuck = decide_decimals([NumberColumn("Amount", ["1.234,56", "1,234.56"])])
    assert stuck is not None
    assert (stuck[1].point, stuck[1].comma) == (1, 1)


def test_a_lone_slip_in_a_long_column_is_rejected_not_followed() -> None:
    values = read([*["1.234,56"] * 99, "7,654.32"])
    assert values is not None
    assert isinstance(values[99], Bad)
    assert values[:99] == ["1234.56"] * 99


def test_integers_need_no_proof() -> None:
    assert read(["10", "2000", None, "-3"]) == ["10", "2000", None, "-3"]


@pytest.mark.parametrize("distinct", [7, 3000])
def test_a_long_column_of_typed_cells_reads_as_each_of_them_does(distinct: int) -> None:
    numbers: list[Cell] = [(number % distinct) / 4 - 1 for number in range(3000)]
    cells = [*numbers, None, -0.0, 1e22, float("nan"), 5]
    alone = [read([cell]) for cell in cells]
    assert read(cells) == [one[0] if one else None for one in alone]


def test_typed_cells_need_no_proof_and_lose_nothing() -> None:
    assert read([47237.6, 25866, None, 5e-06, -0.1]) == ["47237.6", "25866", None, "0.000005", "-0.1"]


def test_not_a_number_is_nothing() -> None:
    assert read([float("nan"), 1.5, None]) == [None, "1.5", None]


def test_words_are_bad_cells_and_words_for_nothing_are_none() -> None:
    values = read(["12.50", "call me", "n/a", "NULL"])
    assert values is not None
    assert values[0] == "12.50"
    assert isinstance(values[1], Bad)
    assert values[2:] == [None, None]


def test_the_sign_of_money_is_counted() -> None:
    column = NumberColumn("Amount", ["£1,000.00", "-£18,651.53", " £5.00 ", "82399.74"])
    assert decide_decimals([column]) is None
    assert column.values() == ["1000.00", "-18651.53", "5.00", "82399.74"]
    assert dict(column.symbols) == {"£": 3}


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (None, ""),
        ("  a \t b\n c ", "a b c"),
        (3.0, "3"),
        (3.25, "3.25"),
        ("\ufeffName\u00a0x", "Name x"),
        (True, "True"),
    ],
)
def test_the_text_of_a_cell(cell: Cell, text: str) -> None:
    assert clean(cell) == text
    assert texts([cell, cell]) == [text, text]


def test_texts_keep_true_apart_from_one() -> None:
    assert texts([True, 1, 1.0, "1"]) == ["True", "1", "1", "1"]


def written(value: Decimal, decimal: str, *, grouped: bool) -> str:
    """A number as a person in a country with this decimal sign writes it."""
    text = f"{value:,f}" if grouped else f"{value:f}"
    return text if decimal == "." else text.translate(str.maketrans(",.", ".,"))


amounts = st.decimals(min_value=-(10**9), max_value=10**9, places=2, allow_nan=False, allow_infinity=False)


@settings(deadline=None)
@given(
    values=st.lists(amounts, min_size=1, max_size=30),
    decimal=st.sampled_from([".", ","]),
    grouped=st.booleans(),
    sign=st.sampled_from(["", "£", "€", "$"]),
)
def test_two_decimals_always_prove_the_sign_and_come_back(
    values: list[Decimal], decimal: str, grouped: bool, sign: str
) -> None:
    cells: list[Cell] = [sign + written(value, decimal, grouped=grouped) for value in values]
    column = NumberColumn("Amount", cells)
    assert decide_decimals([column]) is None
    assert column.decimal == decimal
    assert [Decimal(str(value)) for value in column.values()] == values


@settings(deadline=None)
@given(
    values=st.lists(
        st.decimals(min_value=-(10**7), max_value=10**7, places=4, allow_nan=False), min_size=2, max_size=20
    ),
    places=st.lists(st.integers(0, 4), min_size=2, max_size=20),
    decimal=st.sampled_from([".", ","]),
)
def test_a_decision_is_never_wrong(values: list[Decimal], places: list[int], decimal: str) -> None:
    """Whatever the decimals: where the column is decided without being asked, it is decided as written."""
    rounded = [round(value, place) for value, place in zip(values, places, strict=False)]
    column = NumberColumn("Amount", [written(value, decimal, grouped=True) for value in rounded])
    assume(decide_decimals([column]) is None)
    assert [Decimal(str(value)) for value in column.values()] == rounded


@settings(deadline=None)
@given(st.lists(st.one_of(st.none(), st.text(max_size=12)), max_size=12))
def test_no_text_breaks_the_reading(cells: list[Cell]) -> None:
    column = NumberColumn("Amount", cells)
    if decide_decimals([column]) is None:
        assert len(column.values()) == len(cells)
    assert len(texts(cells)) == len(cells)


@settings(deadline=None)
@given(st.lists(st.floats(allow_nan=False, allow_infinity=False, width=32), min_size=1, max_size=10))
def test_typed_numbers_come_back_exactly(cells: list[float]) -> None:
    values = read([*cells])
    assert values is not None
    assert [float(str(value)) for value in values] == cells
