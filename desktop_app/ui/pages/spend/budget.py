"""A budget that runs beside what was spent of it and where the present pace leads, in a line."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.economics.budgets import Pace
from desktop_app.ui.chips import Chip
from desktop_app.ui.lines import Paragraph
from desktop_app.ui.text import Text, tr
from desktop_app.ui.widgets import Link


def against(pace: Pace, text: Text, *, short: bool = False) -> tuple[str, str]:
    """Return how far the present pace leads over or under a budget, and its state; nothing before a month ends."""
    if pace.over is None:
        return "", "neutral"
    over = abs(pace.over)
    amount = text.brief(over) if short else text.money(over, pace.currency, whole=True)
    if pace.over > 0:
        return tr("Budget", "{amount} over").format(amount=amount), "bad"
    return tr("Budget", "{amount} under").format(amount=amount), "good"


def told(pace: Pace, text: Text) -> str:
    """Say what was planned, what was spent, and what is to be expected."""
    whole = text.money(pace.amount, pace.currency, whole=True)
    until = text.date(pace.end)
    if pace.through is None or pace.forecast is None:
        return tr("Budget", "{whole} planned until {day}; its first month is not over").format(whole=whole, day=until)
    said = tr("Budget", "{used} of {whole} spent by {day}; {forecast} by {until} at this pace")
    return said.format(
        used=text.money(pace.used, pace.currency, whole=True), whole=whole, day=text.date(pace.through),
        forecast=text.money(pace.forecast, pace.currency, whole=True), until=until,
    )  # fmt: skip


class BudgetLine(QWidget):
    """Hidden where no budget of the company runs; the link leads to budgets and forecast."""

    clicked = Signal()

    def __init__(self, name: str, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._text = text
        self._said = Paragraph("small")
        self._chip = Chip("")
        link = Link(self.tr("Budgets and forecast"))
        link.setObjectName(f"{name}_link")
        link.clicked.connect(lambda _checked=False: self.clicked.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._chip)
        layout.addWidget(self._said, 1)
        layout.addWidget(link)
        self.hide()

    def show_pace(self, pace: Pace | None) -> None:
        """Show a budget, or nothing."""
        self.setVisible(pace is not None)
        if pace is not None:
            words, state = against(pace, self._text)
            self._chip.show_state(tr("Budget", "Budget: {words}").format(words=words) if words else "", state)
            self._said.show_text(told(pace, self._text))
            self.setAccessibleName(f"{words}. {self._said.text()}")
