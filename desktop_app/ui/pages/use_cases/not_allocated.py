"""The foot of the list of use cases: what of a year's cost none of them has, so that the list adds up to the whole."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.text import Text
from desktop_app.ui.widgets import ElidedLabel, Link, hairline


class NotAllocated(QWidget):
    """A link to the lines that no use case has, with their cost a year, and the whole that it completes."""

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.known = False
        self.setObjectName("use_cases_foot")
        self.link = Link(self.tr("Not allocated"))
        self.link.setObjectName("use_cases_not_allocated")
        self.link.setToolTip(self.tr("The lines of the last three full months that no use case has a share of"))
        self.amounts = ElidedLabel("", role="small")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(hairline())
        line = QHBoxLayout()
        line.setContentsMargins(9, 6, 12, 6)
        line.setSpacing(8)
        line.addWidget(self.link)
        line.addWidget(self.amounts, 1)
        outer.addLayout(line)

    def show_amounts(self, unallocated: int, whole: int, currency: str) -> None:
        """Show what is not allocated, and the run-rate of all; micro-units of a currency."""
        self.known = True
        self.amounts.setText(
            self.tr("{amount} a year of {whole} in all").format(
                amount=self._text.money(unallocated, currency, whole=True),
                whole=self._text.money(whole, currency, whole=True),
            )
        )
