"""Workbooks that come back with columns deleted, renamed or doubled, and with formulas where answers belong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.review_workbook import write_review
from desktop_app.imports.decisions import DecisionPlan, apply_decisions, plan_decisions
from tests.exports.conftest import AS_OF


def plan_of(catalog: Catalog, path: Path) -> DecisionPlan:
    return plan_decisions(catalog, path, today=AS_OF)


def edited(path: Path, *, without: Sequence[str] = (), cells: dict[str, Any] | None = None) -> Path:
    """Write values into the first question and take columns out of the sheet Review."""
    book = openpyxl.load_workbook(path)
    sheet = book["Review"]
    for title, value in (cells or {}).items():
        sheet.cell(2, _place(sheet, title)).value = value
    for title in without:
        sheet.delete_cols(_place(sheet, title))
    book.save(path)
    return path


def _place(sheet: Any, title: str) -> int:
    return next(int(cell.column) for cell in sheet[1] if cell.value == title)


@pytest.fixture
def decided(catalog: Catalog, workbook: Path) -> Path:
    """A workbook whose first question is decided, with how many, why and until when."""
    answer = {"Decision": "Reduce", "How many": 30, "Reason": "agreed", "Until": dt.date(2027, 3, 31)}
    plan = plan_of(catalog, edited(workbook, cells=answer))
    assert apply_decisions(catalog, plan, today=AS_OF) is not None
    write_review(catalog.writer, workbook, as_of=AS_OF)
    return workbook


@pytest.mark.parametrize("title", ["Question id", "Decision"])
def test_a_column_that_is_needed_is_named_with_what_to_do(catalog: Catalog, workbook: Path, title: str) -> None:
    plan = plan_of(catalog, edited(workbook, without=[title]))
    assert plan.refused is not None
    assert plan.refused.startswith(f"The sheet “Review” of review.xlsx has no column “{title}”, ")
    assert "copy the answers into the list as it was sent" in plan.refused
    plan = plan_of(catalog, edited(workbook, cells={"Question": "Frage"}))
    assert plan.refused is not None  # and nothing of it can be applied


def test_a_sheet_without_heads_is_refused(catalog: Catalog, workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    book["Review"].delete_rows(1)
    book.save(workbook)
    assert "has no row of heads such as Question, Decision and Question id" in str(plan_of(catalog, workbook).refused)


def test_columns_of_answers_that_are_missing_change_nothing(catalog: Catalog, decided: Path) -> None:
    plan = plan_of(catalog, edited(decided, without=["Reason", "Until"]))
    assert (plan.changes, plan.conflicts) == ((), ())
    assert [str(note) for note in plan.unknown] == [
        "Review, row 1: Reason, Until: the columns are missing; what was sent in them stays"
    ]


def test_an_answer_keeps_what_was_sent_in_columns_that_are_missing(catalog: Catalog, decided: Path) -> None:
    plan = plan_of(catalog, edited(decided, without=["Reason", "Until"], cells={"How many": 25}))
    (change,) = plan.changes
    assert (change.answer.quantity, change.answer.why, change.answer.until) == (25, "agreed", "2027-03-31")


def test_another_decision_takes_over_nothing_of_the_old_one(catalog: Catalog, decided: Path) -> None:
    plan = plan_of(catalog, edited(decided, without=["Reason", "Until"], cells={"Decision": "Retire"}))
    (change,) = plan.changes
    assert (change.answer.decision, change.answer.why, change.answer.until) == ("retire", None, None)


def test_the_question_id_and_the_decision_are_enough(catalog: Catalog, workbook: Path) -> None:
    kept = ("Question id", "Decision", "Reason")
    others = [str(cell.value) for cell in openpyxl.load_workbook(workbook)["Review"][1] if cell.value not in kept]
    answer = {"Decision": "Keep", "Reason": "needed"}
    plan = plan_of(catalog, edited(workbook, without=others, cells=answer))
    assert [(one.answer.decision, one.answer.why) for one in plan.changes] == [("keep", "needed")]
    (edit,) = plan.locked_edits
    assert edit.column.startswith("Rule, About, Question, ")
    assert str(edit).endswith("the columns are missing")


def test_a_locked_column_that_is_missing_is_said(catalog: Catalog, workbook: Path) -> None:
    plan = plan_of(catalog, edited(workbook, without=["Addressable"]))
    assert [str(edit) for edit in plan.locked_edits] == ["Review, row 1, Addressable: the column is missing"]
    assert (plan.changes, plan.unknown) == ((), ())


def test_a_column_that_stands_twice_is_said(catalog: Catalog, workbook: Path) -> None:
    book = openpyxl.load_workbook(workbook)
    sheet = book["Review"]
    sheet.cell(1, sheet.max_column + 1).value = "Decision"
    book.save(workbook)
    plan = plan_of(catalog, edited(workbook, cells={"Decision": "Retire"}))
    assert [one.answer.decision for one in plan.changes] == ["retire"]
    assert [str(note) for note in plan.unknown] == [
        "Review, row 1: Decision: the column stands twice; the first one from the left is read"
    ]


def test_a_formula_that_nobody_worked_out_is_no_blank(catalog: Catalog, workbook: Path) -> None:
    answer = {"Decision": "Reduce", "How many": "=20+10", "Reason": "agreed"}
    plan = plan_of(catalog, edited(workbook, cells=answer))
    assert plan.changes == ()
    assert [note.message for note in plan.unknown] == [
        "How many: the cell holds a formula without a result; type the answer into it"
    ]
