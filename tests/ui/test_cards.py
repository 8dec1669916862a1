"""Cards keep their words whole: what has no room beside goes below."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.card_row import CardRow
from desktop_app.ui.cards import Head
from desktop_app.ui.figure import Figure
from desktop_app.ui.widgets import ElidedLabel


def test_no_word_of_a_figure_is_cut_in_a_narrow_row(qtbot: QtBot) -> None:
    cards = [Figure(f"A title of several words {number}", f"figure_{number}") for number in range(4)]
    for card in cards:
        card.show_figure("€ 515,845", "of € 32,181 theoretical; € 2,560 realised; from 1 Nov", "1 not verified", "warn")
    whole = QWidget()
    layout = QVBoxLayout(whole)
    layout.addWidget(CardRow(cards))
    layout.addStretch(1)
    qtbot.addWidget(whole)
    whole.resize(760, 500)
    whole.show()
    qtbot.waitExposed(whole)
    labels = [one for card in cards for one in card.findChildren(QLabel)]
    assert [one.text() for one in labels if one.heightForWidth(one.width()) > one.height()] == []
    assert len({card.y() for card in cards}) == 1
    assert len({card.height() for card in cards}) == 1


def test_a_note_stands_beside_the_title_where_it_fits_and_below_elsewhere(qtbot: QtBot) -> None:
    head = Head("Seats by evidence", note := ElidedLabel("assigned seats, as last reported"))
    qtbot.addWidget(head)
    head.resize(600, 40)
    head.show()
    title = head.findChildren(QLabel)[0]
    beside = note.pos()
    assert beside.x() > title.geometry().right()
    head.resize(220, 60)
    qtbot.waitUntil(lambda: note.y() > title.y())
    assert note.width() >= note.sizeHint().width()
    head.say("short")
    qtbot.waitUntil(lambda: note.y() <= title.geometry().bottom())
