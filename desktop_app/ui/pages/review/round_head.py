"""What stands above the items of a round: its name and state, what was decided, and who has to answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.review.agendas import NOBODY, Agenda
from desktop_app.ui import scaling
from desktop_app.ui.charts.bar_list import Bar, BarList, Segment
from desktop_app.ui.chips import Chip
from desktop_app.ui.fitted import Fitted
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import label

SHARE = 0.4  # of the height of the round, at most


class RoundHead(Fitted, QScrollArea):
    """As high as what it says, up to a share of the height there is; then it scrolls."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._room = 10_000
        self.setObjectName("round_head")
        self.setAccessibleName(self.tr("Who has to answer"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.owners = BarList()
        self.owners.setObjectName("chart_round_owners")
        self.owners.setAccessibleName(self.tr("Who has to answer"))
        self._title, self._state = label("", "question"), Chip("")
        self._sum, self._passed = label("", "dim"), label("", "error")
        self._sum.setObjectName("round_sum")
        self._passed.setObjectName("round_passed")
        for one in (self._title, self._sum, self._passed):
            one.setWordWrap(True)
        held = QWidget()
        self._column = column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._sum, 1)
        column.addLayout(line)
        column.addWidget(self._passed)
        column.addWidget(self.owners)
        self.setWidget(held)

    def show_round(self, one: Agenda) -> None:
        """Show another round."""
        self._title.setText(self._text.dates_in(one.name))
        self._state.show_state(*self.word(one))
        self._sum.setText("  ·  ".join(self._summary(one)))
        self._passed.setText(" ".join(self._text.dates_in(sentence) for sentence in one.passed))
        self._passed.setVisible(bool(one.passed))
        self.owners.show_bars([self._owner(name, *counts) for name, counts in one.owners.items()])
        scaling.fix(self.owners, height=BarList.ROW * max(1, len(one.owners)) + 4)
        self.verticalScrollBar().setValue(0)
        self.fit()

    def word(self, one: Agenda) -> tuple[str, str]:
        """Return the words and the colour of a round's state."""
        if one.closed_on:
            return self.tr("Closed"), "neutral"
        if one.passed:
            return self.tr("Notice day passed"), "bad"
        if one.overdue:
            return self.tr("Overdue"), "bad"
        return (self.tr("Running"), "accent") if one.answered < len(one.items) else (self.tr("All answered"), "good")

    def progress(self, one: Agenda) -> str:
        """Say how much of a round is answered, and until when it is due."""
        return self.tr("{answered} of {all} answered, due {day}").format(
            answered=self._text.number(one.answered), all=self._text.number(len(one.items)),
            day=self._text.date(one.due),
        )  # fmt: skip

    def _owner(self, name: str, many: int, waiting: int) -> Bar:
        shown = self.tr("No owner") if name == NOBODY else name
        parts = (
            Segment("answered", self.tr("answered"), many - waiting, "good"),
            Segment("waiting", self.tr("waiting"), waiting, "unknown"),
        )
        return Bar(name, shown, parts)

    def _summary(self, one: Agenda) -> list[str]:
        parts = [self.progress(one)]
        for words, amounts in (
            (self.tr("decided to free {amount} a year"), one.savings),
            (self.tr("{amount} a year is verified by bills"), one.realised),
        ):
            shown = " + ".join(self._text.money(micros, code, whole=True) for code, micros in sorted(amounts.items()))
            if shown:
                parts.append(words.format(amount=shown))
        return parts

    def give_room(self, height: int) -> None:
        """Take a share of the height of the round."""
        self._room = height
        self.fit()

    def fit(self) -> None:
        """Take the height of what is shown."""
        wanted = self._column.totalHeightForWidth(self.viewport().width())
        self.setFixedHeight(max(scaling.px(40), min(wanted, round(self._room * SHARE))))
