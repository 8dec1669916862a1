"""Cards keep their words whole: what has no room beside goes below."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.card_row import CardPairs, CardRow
from desktop_app.ui.cards import Head
from desktop_app.ui.figure import Figure
from desktop_app.ui.lines import TwoLineLabel
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


def test_pairs_stand_below_each_other_where_one_of_them_has_no_room(qtbot: QtBot) -> None:
    class Wide(QWidget):
        def __init__(self, least: int) -> None:
            super().__init__()
            self.least = least

        def minimumSizeHint(self) -> QSize:
            return QSize(self.least, 20)

    cards = [Wide(least) for least in (300, 200, 320, 150)]
    pairs = CardPairs(((cards[0], cards[1]), (cards[2], cards[3])))
    qtbot.addWidget(pairs)
    pairs.resize(532, 200)
    pairs.show()
    assert cards[0].y() == cards[1].y() < cards[2].y() == cards[3].y()
    pairs.resize(531, 200)
    qtbot.waitUntil(lambda: cards[0].y() < cards[1].y() < cards[2].y() < cards[3].y())
    assert pairs.minimumSizeHint().width() == 320
    pairs.resize(900, 200)
    qtbot.waitUntil(lambda: cards[0].y() == cards[1].y())


def test_a_label_that_keeps_one_line_ends_in_dots_and_has_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = TwoLineLabel()
    qtbot.addWidget(label)
    label.setText("the total of the file itself, as its last row says")
    label.resize(180, 40)
    label.grab()
    assert label.toolTip() == ""  # two lines hold it
    label.set_lines(1)
    label.grab()
    assert label.toolTip() == label.text()
