from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exports.safe import csv_text
from desktop_app.review.quoting import STARTS, quoted, unquoted
from desktop_app.review.sheet import (
    DECISIONS,
    EXPLAINED,
    LONGEST_TEXT,
    REVIEW_COLUMNS,
    clean,
    decision_of,
    find_header,
    normal,
    row_hash,
)


@pytest.mark.parametrize(
    ("sent", "back"),
    [
        (Decimal("1234.560000"), 1234.56),
        (Decimal("0.1"), 0.1),
        (30, 30.0),
        (Decimal("-0.0000001"), 0),
        (dt.date(2026, 10, 15), dt.datetime.fromisoformat("2026-10-15")),
        ("two\r\nlines", "two\nlines"),
        (" spaced ", "spaced"),
        ("", None),
        ("bell\x07", "bell"),
        ("_x0041_", "_x005F_x0041_"),
        ("CR\r", "CR_x000D_"),
    ],
)
def test_a_value_hashes_the_same_after_a_save(sent: object, back: object) -> None:
    assert row_hash([sent]) == row_hash([back])


def test_a_number_and_its_text_differ() -> None:
    assert row_hash(["12"]) != row_hash([12])
    assert row_hash(["a", "b"]) != row_hash(["ab", ""])


@given(st.integers(-(10**15), 10**15))
def test_any_amount_survives_being_a_float(cents: int) -> None:
    amount = Decimal(cents) / 100
    assert normal(amount) == normal(float(amount))


@given(st.text())
def test_clean_text_fits_a_cell(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert "\r" not in clean(text)


def test_long_text_is_cut_and_says_so() -> None:
    cut = clean("🎉" * 20_000)
    assert len(cut.encode("utf-16-le")) // 2 <= LONGEST_TEXT
    assert cut.endswith("[cut: 20,000 characters]")
    assert clean("x" * LONGEST_TEXT) == "x" * LONGEST_TEXT


@pytest.mark.parametrize(
    ("text", "decision"),
    [("Keep", "keep"), ("MOVE TIER", "move_tier"), ("move_tier", "move_tier"), (" ask-owner ", "ask_owner"),
     ("behalten", "keep"), ("Résilier", "retire"), ("maybe", None), ("", None)],
)  # fmt: skip
def test_decisions_are_understood_in_words_and_keys(text: str, decision: str | None) -> None:
    assert decision_of(text) == decision


def test_every_decision_is_explained() -> None:
    assert list(EXPLAINED) == list(DECISIONS)


def test_the_head_is_found_among_other_columns_in_any_order() -> None:
    titles = [column.title for column in reversed(REVIEW_COLUMNS)]
    found = find_header([["A title"], [], ["Mine", *[title.upper() for title in titles]]], REVIEW_COLUMNS)
    assert found is not None
    assert found[0] == 2
    assert found[1]["finding"] == 1
    assert find_header([["a", "b"]], REVIEW_COLUMNS) is None


@pytest.mark.parametrize("start", STARTS)
def test_csv_text_never_begins_like_a_formula(start: str) -> None:
    assert csv_text(f"{start}1+1").startswith("'")


@given(st.text(st.sampled_from("'=+-@\t\na1"), max_size=6))
def test_the_apostrophe_of_csv_is_taken_away_again(text: str) -> None:
    assert not quoted(text).startswith(STARTS)
    assert unquoted(quoted(text)) == text


def test_csv_numbers_stay_numbers() -> None:
    assert csv_text(Decimal("-12.50")) == "-12.50"
    assert csv_text(-3) == "-3"
