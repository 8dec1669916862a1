"""What an import says of a file are sentences with what they are made of: the window says them in its language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.sentences import Sentence
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.importing import TODAY, Desk
from tests.imports.sheets import FORMATS_FOLDER
from tests.imports.test_shipped_formats import read

FOLDER = Path(__file__).resolve().parents[2] / "desktop_app/imports"
SAYING = {
    "reject": 2,
    "Problem": 2,
    "Question": 1,
    "Bad": 0,
    "ReadError": 0,
    "PasswordNeeded": 0,
    "append": 0,
    "ProfileError": 0,
    "ProfileRefused": 0,
    "wrong": 1,
}
"""What is called with a sentence, and which of its arguments is one; of `append` only that of notes."""
ELSEWHERE = re.compile("access_|decisions")
"""Modules of the exchange of the review list."""


def _by_hand(tree: ast.AST) -> Iterator[int]:
    """Yield the lines in which a sentence is put together without a template."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            place = SAYING.get(name)
            if place is None or len(call.args) <= place or (name == "append" and "notes" not in ast.unparse(call.func)):
                continue
            if _is_text(call.args[place]):
                yield call.lineno
        if isinstance(call, ast.Tuple) and ast.unparse(call).startswith("(Action.") and _is_text(call.elts[1]):
            yield call.lineno


def _is_text(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) or _is_text(node.orelse)
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def test_no_sentence_of_an_import_is_put_together_by_hand() -> None:
    wrong = [
        f"{path.name}:{line}"
        for path in sorted(FOLDER.glob("*.py"))
        if not ELSEWHERE.match(path.name)
        for line in _by_hand(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert wrong == [], 'say it with `say("{name} …", name=…)` of catalog/sentences.py'


def test_such_a_sentence_would_be_found() -> None:
    source = "body.reject(1, head, f'{x} is no date')\nnotes.append('a b')\n(Action.TOTAL, 'a total' if x else f'{x}')"
    assert list(_by_hand(ast.parse(source))) == [1, 2, 3]


def _said(sheet: ParsedSheet) -> Iterator[str]:
    yield from sheet.notes
    yield from (problem.message for problem in sheet.problems)
    yield from (row.reason for row in sheet.rows if row.reason)
    if sheet.question is not None:
        yield sheet.question.message
    if sheet.recognition is not None:
        yield from sheet.recognition.reasons
        for use in sheet.recognition.columns:
            yield use.reason
            yield use.proof or use.reason


def _untold(texts: Iterator[str]) -> list[str]:
    return [text for text in texts if not isinstance(text, Sentence) or not text.parts]


@pytest.mark.parametrize("name", sorted(path.stem for path in FORMATS_FOLDER.glob("*.toml")))
def test_all_that_is_said_of_a_known_file_can_be_translated(name: str) -> None:
    assert _untold(_said(read(name))) == []


LINES = """Invoice,Vendor,Date,Amount,Currency
A-1,OpenAI,2026-09-30,10.00,EUR
A-2,Bakery Smith,2026-09-30,20.00,EUR
A-3,OpenAI,31.02.2026,10.00,EUR
,,Total,30.00,EUR
"""


def test_what_is_planned_keeps_its_sentences_through_the_staging_file(desk: Desk) -> None:
    """Reasons of parsing, of matching and of what the catalog holds already, and what an error says."""
    path = desk.file("lines.csv", LINES)
    desk.document(path)
    again = desk.file("again.csv", LINES + "A-5,Chat GPT Team,2026-09-30,5.00,EUR\n")
    plan = pipeline.plan_file(desk.catalog, again, Choices(), today=TODAY)
    try:
        [sheet] = plan.sheets
        rows = sheet.page(0, 10)
        assert [row.reason for row in rows[:4]] == [
            "the same line as lines.csv, row 2",
            "the same line as lines.csv, row 3",
            "there is no day 31.02.2026",
            "labelled Total: a total, not a charge",
        ]
        assert _untold(text for row in rows for text in (row.reason, row.how) if text) == []
        assert _untold(found.why for *_, several in sheet.unmatched for found in several) == []
    finally:
        plan.close()


def test_a_refusal_crosses_the_reading_process_with_its_template(desk: Desk) -> None:
    path = desk.folder / "paper.xlsx"
    path.write_bytes(b"%PDF-1.4 " + bytes(range(64)) * 40)
    plan = pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)
    assert plan.error is not None
    ((template, values),) = plan.error.args[0].parts
    assert template == "{file} is {what}, whatever its name says; {instead}."
    assert values["file"] == "paper.xlsx"
