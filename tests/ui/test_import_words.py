"""What is said of an import, without a window: counts, totals, questions and their answers."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from desktop_app.imports.model import Action, Kind, Question
from desktop_app.imports.own_lists import OWN_LISTS
from desktop_app.ui.pages.imports import card_texts, chosen, wording
from desktop_app.ui.pages.imports.voice import Voice

VOICE = Voice(str, str, lambda micros, currency: f"{currency} {micros / 1e6:.2f}", str)


def sheet(**values: Any) -> Any:
    given = {
        "sheet": "Posten", "recognition": None, "kind": Kind.LINES, "counts": {Action.ADDED: 2}, "rows_read": 2,
        "records": {}, "amounts": {"EUR": 3_000_000}, "in_scope": {}, "problems": (), "question": None,
        "file_total": (), "notes": (), "unmatched": (),
    }  # fmt: skip
    return SimpleNamespace(**{**given, **values})


def test_counts_that_do_not_add_up_are_said() -> None:
    assert card_texts.rows_card(sheet(), VOICE).chip == "adds up"
    assert card_texts.rows_card(sheet(rows_read=3), VOICE).state == "bad"


def test_a_roster_says_of_which_day_it_is_and_nothing_of_activity() -> None:
    facts = SimpleNamespace(data_date="2026-10-01", retention_days=None, lag_days=None, reports="none",
                            telemetry_off=False)  # fmt: skip
    roster = sheet(recognition=SimpleNamespace(kind=Kind.PEOPLE), facts=facts)
    card = card_texts.covers_card(roster, VOICE)
    assert (card.label, card.figure, card.chip) == ("Reported as of", "2026-10-01", "")
    seats = sheet(recognition=SimpleNamespace(kind=Kind.SEATS), facts=facts)
    assert (card_texts.covers_card(seats, VOICE).label, card_texts.covers_card(seats, VOICE).chip) == (
        "Activity until", "no activity in it")  # fmt: skip


@pytest.mark.parametrize(
    ("stated", "chip"), [((), ""), ((("EUR", 3_000_000),), "equal"), ((("EUR", 3_500_000),), "differs")]
)
def test_the_files_own_total_is_compared(stated: tuple[tuple[str, int], ...], chip: str) -> None:
    card = card_texts.total_card(sheet(file_total=stated, summed={"EUR": 3_000_000}), VOICE)
    assert card.chip == chip
    if chip == "differs":
        assert "EUR 0.50" in card.detail
    assert card.detail.endswith("the file has no totals row") == (not stated)


def test_totals_that_are_of_nothing_whole_are_not_called_missing() -> None:
    counts = {Action.DUPLICATE: 2, Action.TOTAL: 1}
    card = card_texts.total_card(sheet(counts=counts, amounts={}, summed={"EUR": 3_000_000}), VOICE)
    assert (card.figure, card.detail) == ("EUR 3.00", "no total of the whole to compare with")


def test_a_question_stands_in_the_way_of_importing() -> None:
    asked = Question("date_order", "Which?", "Date", {"--date-order": ("dmy", "mdy")})
    plan: Any = SimpleNamespace(question=None, sheets=(sheet(), sheet(question=asked), sheet(question=asked)))
    assert wording.import_text(plan, VOICE) == ("Answer 1 question first", False)
    assert [answer.value for answer in wording.answers(asked, VOICE)] == ["dmy", "mdy"]


def test_an_answer_becomes_a_choice() -> None:
    from desktop_app.imports.model import Choices

    assert chosen.choose(Choices(), "--decimal", ",").decimal == ","
    assert chosen.choose(Choices(currency="EUR"), "--currency", "").currency is None
    assert chosen.choose(Choices(), "--unheard-of", "x") == Choices()


def test_every_list_of_our_own_has_a_word_for_what_it_makes() -> None:
    other = {"exchange_rate": "rate", "entitlement": "purchase", "invoice_line": "line", "finding": "question"}
    made = {other.get(own.table, own.table) for own in OWN_LISTS if own.table and own.name != "round-items"}
    assert made <= set(card_texts.RECORDS)


def test_what_a_column_may_be_is_said_in_words() -> None:
    asked = Question("column", "Which?", "Item", {"--column": ("Item=budget_team", "Item=")})
    assert [(one.text, one.value) for one in wording.answers(asked, VOICE)] == [
        ("Item: Budget team", "Item=budget_team"), ("Item: not imported", "Item="),
    ]  # fmt: skip


def test_a_vendor_is_that_of_the_sheet_shown_where_there_are_several() -> None:
    from desktop_app.imports.model import Choices

    one = chosen.choose(Choices(), "--vendor", "Brightpath", "Two")
    assert (one.vendor, one.sheet_vendors) == (None, {"Two": "Brightpath"})
    assert chosen.choose(one, "--vendor", "", "Two").sheet_vendors == {}
    assert chosen.choose(Choices(), "--vendor", "Brightpath").vendor == "Brightpath"
