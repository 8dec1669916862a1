"""Sentences: English as ever, and what they are made of, kept and read again."""

from __future__ import annotations

import json
import pickle

import pytest

from desktop_app.catalog.sentences import TERM, WORDS, Sentence, retold, say, term, together, told


@pytest.mark.parametrize(
    ("seats", "english"),
    [
        (1, "Ada holds a seat of Cursor. Can it be released?"),
        (1200, "Ada holds 1200 seats of Cursor. Can they be released?"),
    ],
)
def test_words_depend_on_a_number(seats: int, english: str) -> None:
    said = say(
        "{name} holds {seats|a seat|# seats} of {tool}. Can {seats|it|they} be released?",
        name="Ada", seats=seats, tool="Cursor",
    )  # fmt: skip
    assert said == english


def test_digits_are_grouped_where_the_template_says_so() -> None:
    assert say("{a} of {b:,}", a=1200, b=13000) == "1200 of 13,000"


@pytest.mark.parametrize(("names", "english"), [(["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")])
def test_names_are_listed(names: list[str], english: str) -> None:
    assert say("{names}", names=names) == english


def test_a_value_may_look_like_a_template() -> None:
    assert say("{name}?", name="{braces|a|b}") == "{braces|a|b}?"


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="day"):
        say("Since {day}.")


def test_sentences_stand_one_after_the_other() -> None:
    both = together(say("It ended."), "", say("Since {day}.", day="2026-10-01"), "As typed {in}.")
    assert both == "It ended. Since 2026-10-01. As typed {in}."
    assert list(both.parts) == [
        ("It ended.", {}), ("Since {day}.", {"day": "2026-10-01"}), (WORDS, {"words": "As typed {in}."}),
    ]  # fmt: skip


def test_what_sentences_are_made_of_is_kept_and_read_again() -> None:
    question = say("{name}: {gap}, {what}.", name="Claude", gap=say("{n} of {m}", n=1, m=2), what=term("writing", "w"))
    evidence = say("no spend yet")
    kept = told({"question": question, "why": "Typed."}, [evidence, None, 5, "plain"])
    assert set(json.loads(kept)) == {"question", "no spend yet"}
    again = retold(str(question), kept, "question")
    assert isinstance(again, Sentence)
    assert again == "Claude: 1 of 2, w."
    ((template, values),) = again.parts
    assert (template, values["gap"].parts) == ("{name}: {gap}, {what}.", (("{n} of {m}", {"n": 1, "m": 2}),))
    assert values["what"].parts == ((TERM, {"code": "writing"}),)
    found = retold("no spend yet", kept)
    assert isinstance(found, Sentence)
    assert found.parts == (("no spend yet", {}),)


def test_of_what_nothing_was_told_the_text_stays() -> None:
    plain = retold("Typed.", told({"question": say("x")}), "why")
    assert plain == "Typed."
    assert isinstance(plain, Sentence)
    assert plain.parts == ()
    assert told({"question": "plain"}) == "{}"
    assert retold("", "{}", "why") == ""


def test_a_sentence_goes_to_another_process_as_it_is() -> None:
    inner = say("{seats|a seat|# seats}", seats=2)
    sentence = say("{name} has {what}.", name="Ada", what=inner)
    other = pickle.loads(pickle.dumps(sentence))  # noqa: S301 - what was written a line before
    assert (type(other), str(other), other.parts) == (Sentence, str(sentence), sentence.parts)
    assert other.parts[0][1]["what"].parts == inner.parts
