"""Profiles in the window: kept from a preview, listed, passed on, taken in, deleted, and brought back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.catalog import profile_store
from desktop_app.ui import scaling
from desktop_app.ui.dialog_height import MOST
from desktop_app.ui.pages.imports.page import ImportsPage
from desktop_app.ui.pages.imports.profiles import ProfilesDialog
from desktop_app.ui.pages.imports.queue import State
from desktop_app.ui.session import Session
from tests.ui.importing import EITHER_WAY, LONG, opened, planned, settled, write


@pytest.fixture
def page(empty_session: Session, tmp_path: Path, qtbot: QtBot) -> Iterator[ImportsPage]:
    """The page with a profile called Ours."""
    made = opened(empty_session, tmp_path, qtbot)
    planned(qtbot, made, write(tmp_path, "first.csv", EITHER_WAY))
    made.answer("--date-order", "dmy")
    settled(qtbot, made)
    made.saving.save_profile("Ours")
    settled(qtbot, made)
    yield made
    made.queue.clear()


@pytest.fixture
def dialog(page: ImportsPage, qtbot: QtBot) -> ProfilesDialog:
    """The list of profiles, opened from the list of imports."""
    page.leave_preview()
    with qtbot.waitSignal(page.profiles.shown, timeout=LONG):
        page.kept.click()
    return page.profiles


def names(dialog: ProfilesDialog) -> list[str]:
    return [one.name for one in dialog.listed]


def texts(dialog: ProfilesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def press(qtbot: QtBot, dialog: ProfilesDialog, name: str) -> None:
    with qtbot.waitSignal(dialog.shown, timeout=LONG):
        found = dialog.findChild(QPushButton, name)
        assert found is not None, name
        found.click()


def test_the_list_is_as_high_as_its_profiles_as_far_as_there_is_room(dialog: ProfilesDialog, qtbot: QtBot) -> None:
    def blank() -> int:
        return dialog._scroll.viewport().height() - dialog._list.sizeHint().height()

    few = dialog.height()
    assert blank() < 80  # a single line would make a dialog that is too flat
    for count in (2, 6):
        dialog._show(list(dialog.listed)[:1] * count)
        qtbot.waitUntil(lambda: 0 <= blank() < 60)
    assert few < dialog.height() < scaling.px(MOST)
    dialog._show(list(dialog.listed)[:1] * 60)
    qtbot.waitUntil(lambda: dialog.height() == scaling.px(MOST))
    assert blank() < 0  # it scrolls


def test_a_kept_profile_reads_the_next_file_and_is_offered_as_a_format(
    page: ImportsPage, tmp_path: Path, qtbot: QtBot
) -> None:
    assert page.banner.text == "Files like this one are now read as “Ours”."
    planned(qtbot, page, write(tmp_path, "next.csv", EITHER_WAY.replace("2026", "2027")))
    assert page.entry is not None
    assert page.entry.state is State.READY
    assert page.preview.cards.cards[0].texts[0] == "Ours"
    page.otherwise.aboutToShow.emit()
    [formats] = [action.menu() for action in page.otherwise.actions() if action.text() == "Format"]
    assert [action.text() for action in formats.actions()][:2] == ["As the file says", "Ours"]  # type: ignore[attr-defined]


def test_saving_is_taken_back_from_the_banner(page: ImportsPage, qtbot: QtBot) -> None:
    undo = page.banner.findChild(QPushButton, "profile_undo")
    assert undo is not None
    undo.click()
    settled(qtbot, page)
    assert page.session.reader is not None
    assert profile_store.texts(page.session.reader) == {}


def test_two_profiles_that_fit_are_asked_about_by_name(page: ImportsPage, tmp_path: Path, qtbot: QtBot) -> None:
    page.answer("--vendor", "OpenAI")
    settled(qtbot, page)
    page.saving.save_profile("Theirs")
    settled(qtbot, page)
    page.leave_preview()
    planned(qtbot, page, write(tmp_path, "next.csv", EITHER_WAY.replace("2026", "2027")))
    assert page.entry is not None
    assert page.entry.state is State.ASKS
    page.answer("--as", "Theirs")
    settled(qtbot, page)
    assert page.preview.cards.cards[0].texts[0] == "Theirs"


def test_the_list_says_what_a_profile_is_for(dialog: ProfilesDialog) -> None:
    assert names(dialog) == ["Ours"]
    assert {"Ours", "lines · never used"} <= set(texts(dialog))


def test_a_deleted_profile_is_brought_back_from_the_list(dialog: ProfilesDialog, qtbot: QtBot) -> None:
    press(qtbot, dialog, "action_delete_profile")
    qtbot.waitUntil(lambda: dialog.banner.text == "“Ours” is deleted.", timeout=LONG)
    qtbot.waitUntil(lambda: names(dialog) == [], timeout=LONG)
    qtbot.waitUntil(lambda: any("There is none yet" in text for text in texts(dialog)), timeout=LONG)
    press(qtbot, dialog, "profiles_undo")
    qtbot.waitUntil(lambda: names(dialog) == ["Ours"], timeout=LONG)


def test_a_profile_goes_out_and_comes_in_beside_or_in_place_of_the_old_one(
    dialog: ProfilesDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "ours.toml"
    dialog.export("Ours", target)
    qtbot.waitUntil(lambda: "ours.toml" in dialog.banner.text, timeout=LONG)
    dialog.take_in(target)
    qtbot.waitUntil(lambda: dialog.banner.text == "There is a profile Ours already.", timeout=LONG)
    press(qtbot, dialog, "profile_both")
    qtbot.waitUntil(lambda: names(dialog) == ["Ours", "Ours 2"], timeout=LONG)
    dialog.take_in(target)
    qtbot.waitUntil(lambda: dialog.banner.text == "There is a profile Ours already.", timeout=LONG)
    press(qtbot, dialog, "profile_replace")
    qtbot.waitUntil(lambda: "now read as “Ours”" in dialog.banner.text, timeout=LONG)


def test_a_broken_profile_is_refused_in_words(dialog: ProfilesDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.take_in(write(tmp_path, "theirs.toml", "profile = 1\nname = '<b>x</b>'\nfile_name = '(a+)+'\n"))
    qtbot.waitUntil(lambda: "“file_name”: a profile does not say that" in dialog.banner.text, timeout=LONG)
    assert names(dialog) == ["Ours"]
