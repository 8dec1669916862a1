"""Lists that came back, through the window: what is shown, chosen by key, applied at once and taken back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.exports.review_workbook import write_review
from desktop_app.review import decisions
from desktop_app.ui.pages.review import bringing
from desktop_app.ui.pages.review.brought_back import BroughtBack
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session
from tests.ui.reviewing import LONG, TODAY, made, settled

TAB, DOWN, ENTER, ESCAPE = Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape
SOON = dt.date(2027, 3, 1)
Answers = Mapping[int, Sequence[object]]


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> ReviewPage:
    return made(session, qtbot)


@pytest.fixture
def ids(page: ReviewPage) -> list[int]:
    """The questions in the order of the workbook."""
    conn = page.session.reader
    assert conn is not None
    return [
        row[0] for row in conn.execute("SELECT id FROM finding WHERE status <> 'Closed' ORDER BY addressable DESC, id")
    ]


def answered(page: ReviewPage, path: Path, answers: Answers) -> Path:
    """Write the list and fill in decision, reason and day of some questions."""
    catalog = page.session.catalog
    assert catalog is not None
    write_review(catalog.writer, path, as_of=TODAY.isoformat())
    book = openpyxl.load_workbook(path)
    sheet = book["Review"]
    places = {cell.value: int(cell.column or 0) for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        for title, value in zip(
            ("Decision", "Reason", "Until"),
            answers.get(int(str(sheet.cell(row, places["Question id"]).value)), ()),
            strict=False,
        ):
            sheet.cell(row, places[title]).value = value  # type: ignore[assignment]
    book.save(path)
    return path


def decided(page: ReviewPage) -> dict[int, str]:
    conn = page.session.reader
    assert conn is not None
    return dict(conn.execute("SELECT finding_id, decision FROM decision ORDER BY id").fetchall())


def bring(page: ReviewPage, qtbot: QtBot, paths: Sequence[Path], keys: Callable[[BroughtBack], None]) -> None:
    """Bring lists back, and press keys in the window that shows what they would decide."""
    done: list[bool] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, BroughtBack) or not dialog.isActiveWindow():
            QTimer.singleShot(20, press)
            return
        try:
            keys(dialog)
            done.append(True)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, press)
    bringing.bring_back(page, paths)
    qtbot.waitUntil(lambda: bool(done) and QApplication.activeModalWidget() is None, timeout=LONG)
    settled(qtbot, page)


def press(key: Qt.Key) -> None:
    at = QApplication.focusWidget()
    assert at is not None
    QTest.keyClick(at, key)


def to(dialog: BroughtBack, name: str) -> None:
    """Go on with Tab until something has the keys."""
    for _ in range(40):
        at = QApplication.focusWidget()
        if at is not None and at.objectName() == name:
            return
        press(TAB)
    raise AssertionError(f"{name} is not reached with Tab")


def test_sides_are_chosen_by_key_and_all_is_one_step_back(
    page: ReviewPage, ids: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    first, second, third, fourth = ids[:4]
    one = answered(page, tmp_path / "one.xlsx", {first: ("Retire",), second: ("Keep", "needed"), third: ("Retire",)})
    two = answered(page, tmp_path / "two.xlsx", {second: ("Snooze", None, SOON), fourth: ("Sell",)})
    broken = tmp_path / "broken.xlsx"
    broken.write_bytes(b"no workbook")
    page.session.write(
        "Meanwhile",
        lambda catalog: decisions.decide(catalog, first, "keep", why="decided meanwhile", today=TODAY.isoformat()),
        None,
        None,
    )
    settled(qtbot, page)
    before = decided(page)
    said: list[str] = []

    def keys(dialog: BroughtBack) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))
        to(dialog, f"conflict_{first}_catalog")
        press(DOWN)  # the workbook's
        assert dialog.apply.text() == "Apply 2 decisions"
        to(dialog, f"conflict_{second}_catalog")
        press(DOWN)
        press(DOWN)  # the second file's
        assert dialog.chosen() == {first: 0, second: 1}
        assert (dialog.heading.text(), dialog.apply.text()) == ("3 decisions would be applied", "Apply 3 decisions")
        press(ENTER)  # which presses the button, and takes nothing back
        assert (dialog.result(), dialog.chosen()) == (BroughtBack.DialogCode.Accepted, {first: 0, second: 1})

    bring(page, qtbot, (one, two, broken), keys)
    assert before == {first: "keep"}
    qtbot.waitUntil(lambda: decided(page) == {first: "retire", second: "snooze", third: "retire"}, timeout=LONG)
    assert any("“Sell” is none of" in text for text in said)
    assert any("broken.xlsx is no workbook" in text for text in said)
    for finding in (first, second):  # each conflict says what is asked
        conn = page.session.reader
        assert conn is not None
        assert conn.execute("SELECT question FROM finding WHERE id = ?", (finding,)).fetchone()[0] in said
    assert page.banner.undoes is not None
    page.undo(page.banner.undoes)
    settled(qtbot, page)
    qtbot.waitUntil(lambda: decided(page) == before, timeout=LONG)


def test_a_conflict_nobody_chooses_in_keeps_the_catalogs_answer_and_escape_writes_nothing(
    page: ReviewPage, ids: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    one = answered(page, tmp_path / "one.xlsx", {ids[0]: ("Retire",), ids[1]: ("Retire",)})
    two = answered(page, tmp_path / "two.xlsx", {ids[0]: ("Snooze", None, SOON)})
    bring(page, qtbot, (one, two), lambda _dialog: press(ESCAPE))
    assert decided(page) == {}

    def cancel(dialog: BroughtBack) -> None:
        to(dialog, "brought_back_cancel")
        press(ENTER)
        assert not dialog.isVisible()

    bring(page, qtbot, (one, two), cancel)
    assert decided(page) == {}
    bring(page, qtbot, (one, two), lambda _dialog: press(ENTER))
    qtbot.waitUntil(lambda: decided(page) == {ids[1]: "retire"}, timeout=LONG)


def test_all_of_the_workbooks_answers_are_those_that_no_other_file_contradicts(
    page: ReviewPage, ids: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    one = answered(page, tmp_path / "one.xlsx", dict.fromkeys(ids[:3], ("Retire",)))
    two = answered(page, tmp_path / "two.xlsx", {ids[2]: ("Snooze", None, SOON)})
    page.session.write(
        "Meanwhile",
        lambda catalog: decisions.decide_several(
            catalog, [decisions.Decision(finding, "keep", "meanwhile") for finding in ids[:2]], today=TODAY.isoformat()
        ),
        None,
        None,
    )
    settled(qtbot, page)

    def keys(dialog: BroughtBack) -> None:
        to(dialog, "conflicts_workbook")
        press(Qt.Key.Key_Space)
        assert dialog.chosen() == {ids[0]: 0, ids[1]: 0}
        open_one = dialog.findChild(QRadioButton, f"conflict_{ids[2]}_catalog")
        assert open_one is not None
        assert open_one.isChecked()

    bring(page, qtbot, (one, two), keys)


def test_two_answers_about_one_thing_say_which_question_each_is_of(
    page: ReviewPage, ids: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    catalog = page.session.catalog
    assert catalog is not None
    with catalog.operation("Another question of the same contract"):
        row = dict(catalog.writer.execute("SELECT * FROM finding WHERE id = ?", (ids[0],)).fetchone())
        more = {**row, "id": catalog.ids.next(), "rule": "R04", "question": "Are all of its seats needed?"}
        catalog.writer.execute(f"INSERT INTO finding VALUES ({', '.join(f':{name}' for name in more)})", more)
    answers: Answers = {ids[0]: ("Keep", "needed"), int(more["id"]): ("Retire",)}
    one = answered(page, tmp_path / "one.xlsx", answers)
    said: list[str] = []
    bring(page, qtbot, (one,), lambda dialog: said.extend(label.text() for label in dialog.findChildren(QLabel)))
    assert f"{row['subject_name']}, “{row['question']}”: Keep (needed)" in said
    assert f"{row['subject_name']}, “Are all of its seats needed?”: Retire" in said
