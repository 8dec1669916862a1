"""The four cards above a preview: what it is, how many rows, what of known tools, and the total against the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.lines import TwoLineLabel
from desktop_app.ui.pages.imports.card_texts import CardText
from desktop_app.ui.text import UNBROKEN
from desktop_app.ui.widgets import Card, ElidedLabel, label

MIDDLE = Qt.AlignmentFlag.AlignVCenter
FOUR_ACROSS = 760
MARGINS = 30  # of a card
BESIDE = 40  # margins of a card and the space before its chip
SHARES = (22, 22, 28, 28)

LONG = 16
"""A figure of more letters is written smaller, on two lines where it must: headings are never cut."""


class FigureCard(Card):
    """A label, a figure with its chip, and a line below."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._label = ElidedLabel("", role="small")
        self._label.setMinimumHeight(19)  # a chip's, that may stand beside it
        self._figure = label("", "bigfigure")
        self._figure.setObjectName(f"{name}_figure")
        self._chip = Chip("", "neutral")
        self._detail = TwoLineLabel()
        self._detail.setObjectName(f"{name}_detail")
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._label, 1)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(8)
        self._middle.addWidget(self._figure, 1)
        self._middle.addWidget(self._chip, 0, MIDDLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 14, 8)
        layout.setSpacing(2)
        layout.addLayout(self._head)
        layout.addLayout(self._middle)
        layout.addWidget(self._detail)
        layout.addStretch(1)
        self._narrow = self._small = False
        self._wide = 0  # pixels of the figure in large letters

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room for the figure."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Write a figure that has no room smaller, and put the chip beside the label where it needs its line alone."""
        self._write_smaller(small=len(self._figure.text()) > LONG or self._wide + MARGINS > self.width())
        needed = self._figure.sizeHint().width() + self._chip.sizeHint().width() + BESIDE
        narrow = bool(self._chip.text()) and needed > self.width()
        if narrow != self._narrow:
            self._narrow = narrow
            (self._middle if narrow else self._head).removeWidget(self._chip)
            (self._head if narrow else self._middle).addWidget(self._chip, 0, MIDDLE)

    def _write_smaller(self, *, small: bool) -> None:
        if small != self._small or not self._figure.property("role"):
            self._small = small
            self._figure.setProperty("role", "section" if small else "bigfigure")
            self._figure.setWordWrap(small)
            self._figure.style().unpolish(self._figure)
            self._figure.style().polish(self._figure)

    def show_text(self, text: CardText) -> None:
        """Show a card's texts."""
        self._label.setText(text.label)
        self._figure.setText(text.figure)
        self._write_smaller(small=False)
        self._wide = self._figure.sizeHint().width()
        self._chip.show_state(text.chip, text.state)
        self._detail.setText(_in_parts(text.detail))
        self._make_room()
        self.setToolTip(text.tip)
        self.setAccessibleName(", ".join(part for part in (text.label, text.figure, text.chip, text.detail) if part))

    def keep_lines(self, lines: int) -> None:
        """Keep room for so many lines below the figure."""
        self._detail.set_lines(lines)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Give the figure, the chip and the line below as shown."""
        return self._figure.text(), self._chip.text(), self._detail.text().replace(UNBROKEN, " ")


def _in_parts(detail: str) -> str:
    """Counts beside each other, none of which is parted from its word at the end of a line."""
    parts = detail.split(" · ")
    return " · ".join(part.replace(" ", UNBROKEN) if part.count(" ") == 1 else part for part in parts)


class CardRow(QWidget):
    """Four cards beside each other, two by two where that is too narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = [FigureCard(f"import_card_{name}", self) for name in ("format", "rows", "known", "total")]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._across = 0
        self._place(4)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_cards(self, texts: Sequence[CardText]) -> None:
        """Show four cards."""
        for card, text in zip(self.cards, texts, strict=True):
            card.show_text(text)

    def fit(self, width: int) -> None:
        """Place the cards for a width; whoever holds the row calls it, for a row cannot grow while it is laid out."""
        self._place(4 if width >= scaling.px(FOUR_ACROSS) else 2)

    def _place(self, across: int) -> None:
        if across == self._across:
            return
        self._across = across
        for card in self.cards:
            card.keep_lines(2 if across == 4 else 1)
            self._grid.removeWidget(card)
        for number, card in enumerate(self.cards):
            self._grid.addWidget(card, number // across, number % across)
        for column, share in enumerate(SHARES):
            self._grid.setColumnStretch(column, share if across == 4 else int(column < 2))
