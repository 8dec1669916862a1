"""The frame of the small dialogs: which way the keys go through it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.choice import Choice
from desktop_app.ui.form_dialog import DayEdit, FormDialog


def test_keys_reach_the_fields_in_their_order_and_what_is_done_at_the_foot_last(qtbot: QtBot) -> None:
    dialog = FormDialog("asks", "Title", "A sentence.", "Begin")
    qtbot.addWidget(dialog)
    fields: list[QWidget] = [DayEdit("2026-10-15", 14), QLineEdit()]
    for name, field in zip(("until", "tool"), fields, strict=True):
        dialog.take(name.title(), name, field)
    dialog.show()
    order, one = [], dialog.nextInFocusChain()
    while one is not None and one is not dialog:
        order.append(one)
        one = one.nextInFocusChain()
    buttons = [order.index(found) for found in dialog.findChildren(QPushButton)]
    assert order.index(fields[0]) < order.index(fields[1]) < min(buttons)


def test_a_day_is_given_as_it_is_typed_everywhere_and_none_before_the_earliest(qtbot: QtBot) -> None:
    edit = DayEdit("2026-10-15", 14)
    qtbot.addWidget(edit)
    assert (edit.day, edit.text()) == ("2026-10-29", "2026-10-29")
    edit.not_before("2026-11-01")
    assert edit.day == "2026-11-01"
    edit.show_day("2026-12-24")
    assert edit.day == "2026-12-24"


def test_what_is_done_is_the_filled_button_at_the_right_as_in_every_other_dialog(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme.apply(qapp, "light")
    dialog = FormDialog("asks", "Title", "A sentence.", "Begin")
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    done, cancel = (
        box.button(one) for one in (QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel)
    )
    assert (done.text(), done.property("role")) == ("Begin", "primary")
    assert cancel.geometry().right() < done.geometry().left()


def test_the_wheel_scrolls_a_form_and_chooses_nothing(qtbot: QtBot) -> None:
    box = Choice()
    qtbot.addWidget(box)
    box.addItems(["yes", "no"])
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert (box.currentText(), wheel.isAccepted()) == ("yes", False)
