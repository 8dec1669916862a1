"""Sentences of the rules in the window's language: words, numbers, dates, amounts and plurals."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.sentences import (
    Sentence,
    listed,
    month_words,
    retold,
    say,
    term,
    titled,
    together,
    told,
    verbatim,
)
from desktop_app.review.arithmetic import arithmetic_lines, converted
from desktop_app.ui import language
from desktop_app.ui.pages.review.questions import QuestionModel
from desktop_app.ui.text import Text, joined

Speak = Callable[[str], Text]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Let a language be spoken for the rest of the test."""
    made: list[QTranslator] = []
    before = QLocale()

    def begin(code: str) -> Text:
        made.extend(language.speak(qapp, code))
        QLocale.setDefault(QLocale(code))
        return Text(QLocale(code))

    yield begin
    QLocale.setDefault(before)
    for translator in made:
        qapp.removeTranslator(translator)


def idle(count: int, paid: int) -> Sentence:
    return say(
        "{count} of {paid:,} {tool} {paid|seat|seats} {count|shows|show} no activity since {day}. "
        "{count|Is it|Are they} still needed?",
        count=count, paid=paid, tool="ChatGPT", day="2026-07-27",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("code", "count", "paid", "said"),
    [
        ("de", 1, 1, "1 von 1 Platz von ChatGPT zeigt seit dem 27.\xa0Juli\xa02026 keine Aktivität. "
                     "Wird er noch gebraucht?"),
        ("de", 2, 1300, "2 von 1.300 Plätzen von ChatGPT zeigen seit dem 27.\xa0Juli\xa02026 keine Aktivität. "
                        "Werden sie noch gebraucht?"),
        ("fr", 1, 9, "1 siège sur 9 de ChatGPT est sans activité depuis le 27\xa0juil.\xa02026. "
                     "Est-il encore utile\xa0?"),
        ("fr", 12, 108, "12 sièges sur 108 de ChatGPT sont sans activité depuis le 27\xa0juil.\xa02026. "
                        "Sont-ils encore utiles\xa0?"),
    ],
)  # fmt: skip
def test_a_question_has_the_languages_plurals(speak: Speak, code: str, count: int, paid: int, said: str) -> None:
    assert speak(code).dates_in(idle(count, paid)) == said


def test_nothing_is_one_in_french(speak: Speak) -> None:
    text = speak("fr")
    assert text.dates_in(say("{seats:,} {seats|seat is|seats are} protected.", seats=0)) == "0 siège est protégé."


@pytest.mark.parametrize(
    ("code", "sentence", "told"),
    [
        ("fr", "last review: 1 changed, 2 resolved", "dernière revue\xa0: 1 modifiée, 2 résolues"),
        ("fr", "1 verified", "1 vérifiée"),
        ("de", "last review: 1 changed, 2 resolved", "letzte Prüfung: 1 geändert, 2 geschlossen"),
    ],
)
def test_what_is_counted_without_a_noun_has_its_singular(speak: Speak, code: str, sentence: str, told: str) -> None:
    assert speak(code).said(sentence) == told


@pytest.mark.parametrize(("code", "none"), [("de", "0 Zeilen"), ("fr", "0 ligne")])
def test_a_count_goes_with_the_languages_singular(speak: Speak, code: str, none: str) -> None:
    text = speak(code)
    assert text.count(0, *{"de": ("{n} Zeile", "{n} Zeilen"), "fr": ("{n} ligne", "{n} lignes")}[code]) == none
    assert text.fill("{n} {n|mise|mises} à jour de {path}", n=1, path="a|b") == "1 mise à jour de a|b"
    assert text.fill("Undo {n|that one|those #}", n=3) == "Undo those 3"


def test_amounts_lists_and_sentences_within_sentences(speak: Speak) -> None:
    text = speak("de")
    assert text.dates_in(say("{amounts} is at stake.", amounts=["77760.00 USD", "1.50 EUR"])) == (
        "Es geht um 77.760,00\u00a0$ und 1,50\u00a0€."
    )
    listed = say("only the list of known tools says what {tools} {count|is|are} for: {function}",
                 function=function_words("chat_assistant"), tools=["A", "B"], count=2)  # fmt: skip
    gaps = say("{one}; {other}", one=say("the newest activity report is of {day}", day="2026-05-01"), other=listed)
    said = say("{name}: {gaps}. Can you add what is missing?", name="Claude", gaps=gaps)
    assert text.dates_in(said) == (
        "Claude: der neueste Aktivitätsbericht ist vom 1.\xa0Mai\xa02026; nur die Liste bekannter Tools sagt, wofür "
        "A und B dienen: Chat-Assistent. Können Sie ergänzen, was fehlt?"
    )


def test_a_kept_question_is_said_as_a_fresh_one(speak: Speak) -> None:
    text, question = speak("de"), idle(2, 5)
    assert text.dates_in(retold(str(question), told({"question": question}), "question")) == text.dates_in(question)


def test_the_list_of_questions_asks_them_in_the_windows_language(speak: Speak) -> None:
    text, question = speak("de"), idle(2, 5)
    row: dict[str, object] = {"question": retold(str(question), told({"question": question}), "question")}
    assert QuestionModel(text.dates_in).question(row) == text.dates_in(question)


def test_why_a_saving_is_unknown_is_said_reason_by_reason(speak: Speak) -> None:
    saving = {"unknown": "it is priced by use: fewer seats change nothing; the price is not known"}
    ((said, amount, _),) = arithmetic_lines(saving)
    assert (said, amount) == (f"The saving is unknown: {saving['unknown']}", None)
    assert speak("de").dates_in(said) == (
        "Die Einsparung ist unbekannt: der Preis richtet sich nach der Nutzung: Weniger Plätze ändern nichts; "
        "der Preis ist nicht bekannt"
    )


def test_what_was_decided_is_said_with_its_day_and_reason(speak: Speak) -> None:
    answer = say("{answer}, until {day}", answer=together("Reduce to 30"), day="2026-07-31")
    said = say("{answer}, by {who}", answer=say("{answer}: {why}", answer=answer, why="Pilot"), who="ada")
    assert said == "Reduce to 30, until 2026-07-31: Pilot, by ada"
    assert speak("de").dates_in(said) == "Reduzieren auf 30, bis 31.\xa0Juli\xa02026: Pilot, von ada"


def test_names_with_dates_stay_as_they_are(speak: Speak) -> None:
    said = speak("de").said(say("{name}: {gaps}. Can you add what is missing?", name="Plan 2026-01-01 x", gaps="?"))
    assert said.startswith("Plan 2026-01-01 x: ?.")


def test_what_nobody_translated_is_said_in_english(speak: Speak) -> None:
    text = speak("de")
    assert text.dates_in(retold("Typed, 2026-07-27.", "{}", "why")) == "Typed, 27. Juli 2026."
    assert text.dates_in(together("Typed by hand.", say("The source reports logins only."))) == (
        "Typed by hand. Die Quelle meldet nur Anmeldungen."
    )


def test_english_is_as_the_rules_say_it() -> None:
    assert Text(QLocale("en_US")).said(idle(1, 2)) == str(idle(1, 2))


def test_what_an_import_says_is_said_in_the_windows_language(speak: Speak) -> None:
    text = speak("de")
    proof = say("{read}: as chosen", read=say("day/month/year"))
    assert text.said(
        say("as column {column}, written the same way: {proof}", column=verbatim("2026-01"), proof=proof)
    ) == ("wie Spalte 2026-01, die gleich geschrieben ist: Tag/Monat/Jahr: wie gewählt")
    assert text.said(
        say("changed: {names}", names=listed([term("unit_price", "unit price"), term("team", "team")]))
    ) == ("geändert: Stückpreis, Team")
    assert text.said(say("{column} is the {field}", column=verbatim("Netto"), field=term("amount", "amount"))) == (
        "Netto ist Betrag"
    )
    gap = say(
        "{tool}: nothing for {months}. Is a file missing?", tool="Claude", months=month_words("2026-03", "March 2026")
    )
    assert gap == "Claude: nothing for March 2026. Is a file missing?"
    assert text.said(gap) == "Claude: nichts für März\xa02026. Fehlt eine Datei?"
    known = say("All {count} headers by which {title} is known are there.", count=3, title=titled("Card statement"))
    assert text.said(known) == "Alle 3 Köpfe, an denen Kartenabrechnung zu erkennen ist, sind da."


def test_a_rate_that_was_stored_is_written_as_the_language_does(speak: Speak) -> None:
    def shown(*pairs: list[str]) -> dict[str, object]:
        rate = {"text": "-", "pairs": pairs, "date": "2026-09-30", "source": "a bank"}
        return {"currency": "EUR", "rates": [rate]}

    text = speak("de")
    one = text.said(converted(shown(["EUR", "1.25", "USD"]))).replace("\u00a0", " ")
    assert one == "In EUR (1 EUR = 1,25 USD vom 30. Sept. 2026, a bank)"
    crossed = text.said(converted(shown(["EUR", "1.25", "USD"], ["USD", "0.5", "GBP"]))).replace("\u00a0", " ")
    assert "1,25 USD" in crossed
    assert "0,5 GBP" in crossed


@pytest.mark.parametrize(("code", "said"), [("de", "a; b"), ("fr", "a\xa0; b")])
def test_french_has_a_blank_before_a_semicolon(speak: Speak, code: str, said: str) -> None:
    speak(code)
    assert joined(["a", "b"]) == said
