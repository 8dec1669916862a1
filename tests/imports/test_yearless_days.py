"""Days without a year, as statements of banks write them: the year is told, or asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.imports.model import Choices
from tests.imports.sheets import actions, column, parsed_text

WAYS = {"--period": ("YYYY", "YYYY-MM-DD - YYYY-MM-DD")}
HEAD = "Date,Vendor,Invoice,Amount,Currency\n"


def rows(*days: str) -> str:
    return HEAD + "".join(f"{day},OpenAI,{place},10,USD\n" for place, day in enumerate(days))


@pytest.mark.parametrize(
    ("days", "found"),
    [
        (("05/01", "25/02"), ["2026-01-05", "2026-02-25"]), (("01/25", "02/13"), ["2026-01-25", "2026-02-13"]),
        (("5 Jan", "6 Feb", "25-Apr"), ["2026-01-05", "2026-02-06", "2026-04-25"]),
        (("5.1.", "25.2."), ["2026-01-05", "2026-02-25"]), (("3. März", "4. Mai"), ["2026-03-03", "2026-05-04"]),
    ],
)  # fmt: skip
def test_the_year_is_asked_for_and_put_to_each_day(days: tuple[str, ...], found: list[str]) -> None:
    question = parsed_text(rows(*days)).question
    assert question is not None
    assert (question.code, question.column, question.options) == ("period", "Date", WAYS)
    told = parsed_text(rows(*days), Choices(period="2026"))
    assert column(told, "date") == found
    assert "The days in Date fall between 2026-01-01 and 2026-12-31, as you said." in told.notes
    titled = parsed_text(f"Transactions 2026,,,,\n{rows(*days)}")
    assert column(titled, "date") == found
    assert "The days in Date are those of 2026, the only year that the title names." in titled.notes


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (("25/12", "03/01"), Choices(period="FY26", year_begins=7)),
        (("12/25", "01/03"), Choices(period="2025-12-01 - 2026-01-31")),
        (("25 Dec", "3 Jan"), Choices(period="2025-12-01 - 2026-01-31")),
    ],
)
def test_days_of_a_period_of_two_years_have_the_year_in_which_they_fall(days: tuple[str, ...], told: Choices) -> None:
    assert column(parsed_text(rows(*days), told), "date") == ["2025-12-25", "2026-01-03"]


@pytest.mark.parametrize(
    ("days", "code"),
    [(("10/12", "03/01"), "date_order"), (("12/01", "03/01"), "period"), (("25/12", "03/03"), "period")],
)
def test_days_that_may_be_two_or_fall_in_no_period_are_asked_about(days: tuple[str, ...], code: str) -> None:
    choices = Choices(period="2025-12-01 - 2026-01-31")
    question = parsed_text(rows(*days), choices).question
    assert question is not None
    assert question.code == code
    assert ("does not fall once between 2025-12-01 and 2026-01-31" in question.message) is (code == "period")
    ordered = parsed_text(rows("12/01", "10/12"), replace(choices, date_order="dmy"))
    assert column(ordered, "date") == ["2026-01-12", "2025-12-10"]


def test_a_day_that_may_be_two_asks_for_the_order_too() -> None:
    question = parsed_text(rows("05/01", "06/02"), Choices(period="2026")).question
    assert question is not None
    assert question.code == "date_order"


def test_one_day_without_a_year_among_others_is_rejected_as_before() -> None:
    result = parsed_text(rows("05/01", "25/02/2026"))
    assert (result.question, actions(result)) == (None, {"-": 1, "rejected": 1})


def test_words_in_the_column_of_days_are_none() -> None:
    result = parsed_text(rows("25/02", "pending"), Choices(period="2026"))
    assert (column(result, "date"), actions(result)) == (["2026-02-25"], {"-": 1, "rejected": 1})


def test_the_question_for_the_order_quotes_the_cell_as_it_stands() -> None:
    question = parsed_text(rows("05/01", "06/02"), Choices(period="2026")).question
    assert question is not None
    assert question.message.endswith("For example 05/01 is 2026-01-05 (day/month/year) or 2026-05-01 (month/day/year).")
