"""The decisions that the window offers: their keys, what each lacks, and what is written."""

from __future__ import annotations

import pytest

from desktop_app.review.decision_gaps import Held
from desktop_app.ui.pages.review.choices import CHOICES, Filled, arguments, by_key, missing, offered_until
from tests.ui.reviewing import TODAY, choice


def test_every_decision_has_a_key_of_its_own() -> None:
    assert len({choice.key for choice in CHOICES}) == len(CHOICES)
    assert all(by_key(choice.key.lower()) is choice for choice in CHOICES)
    assert by_key("J") is None


@pytest.mark.parametrize(
    ("decision", "filled", "complete"),
    [
        ("keep", Filled(until="2027-01-01"), False),
        ("keep", Filled(why="audit"), False),
        ("keep", Filled(why="audit", until="2026-10-15"), False),
        ("keep", Filled(why="audit", until="1 May"), False),
        ("keep", Filled(why="audit", until="2027-01-01"), True),
        ("reduce", Filled(quantity="x"), False),
        ("reduce", Filled(), True),
        ("retire", Filled(), True),
        ("snooze", Filled(), False),
    ],
)
def test_a_decision_says_what_it_lacks(decision: str, filled: Filled, complete: bool) -> None:
    assert (missing(choice(decision), filled, TODAY) == "") is complete


@pytest.mark.parametrize(
    ("decision", "filled", "said"),
    [
        ("reduce", Filled(), "Reduce needs the number of seats that remain; 30 are bought."),
        ("reduce", Filled(quantity="5"), "Reduce to 5 is below the contract's minimum of 10."),
        ("reduce", Filled(quantity="20"), ""),
        ("grow", Filled(why="it pays"), "Grow needs the number of seats that are wanted; 30 are bought."),
        ("grow", Filled(quantity="31"), ""),
        ("move_tier", Filled(into="Team"), ""),
        ("move_tier", Filled(why="Team"), "To which plan?"),
    ],
)
def test_a_decision_is_compared_with_what_is_bought(decision: str, filled: Filled, said: str) -> None:
    assert missing(choice(decision), filled, TODAY, Held(30, 10)) == said


def test_only_what_was_filled_in_is_written() -> None:
    assert arguments(choice("reduce"), Filled(quantity="28")) == {"quantity": 28}
    assert arguments(choice("keep"), Filled(why=" audit ", until="2027-01-01", quantity="3")) == {
        "why": "audit",
        "until": "2027-01-01",
    }
    assert arguments(choice("consolidate"), Filled(into=" ChatGPT ")) == {"into": "ChatGPT"}
    assert offered_until(choice("snooze"), TODAY) == "2026-11-14"
    assert offered_until(choice("reduce"), TODAY) == ""
