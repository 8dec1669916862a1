"""The line above the table that says which figure the lines are behind, and leads back to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.targets import LinesListed, LinesOf
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import Card, PartedLabel, button, label

if TYPE_CHECKING:
    from desktop_app.economics.behind import Behind


class BehindStrip(Card):
    """`back` gives the view where the figure stands, `contracts` the subscriptions whose prices have no invoice."""

    back = Signal(str)
    contracts = Signal(object)  # their ids

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("spend_behind")
        self._text = text
        self._view = ""
        self._contracts: tuple[int, ...] = ()
        self._title = label("", "strong")
        self._said = PartedLabel(role="dim")
        self._said.setToolTip(
            self.tr("A line is spread over the months of its service, and divided among who uses it.")
        )
        self._contract = button(self.tr("The contract"), "behind_contract", role="link")
        self._back = button(self.tr("Back to the figures"), "behind_back", role="small")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 10, 6)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._contract)
        layout.addWidget(self._back)
        self._back.clicked.connect(lambda _checked=False: self.back.emit(self._view))
        self._contract.clicked.connect(lambda _checked=False: self.contracts.emit(self._contracts))
        self.hide()

    def show_figure(self, target: LinesOf, found: Behind) -> None:
        """Say the figure, how many lines it has, and what of it is no line."""
        self._view = target.view
        self._title.setText(f"{target.title}: {self._text.money(found.amount, found.currency, whole=True)}")
        lines = self._text.count(len(found.lines), self.tr("{n} line"), self.tr("{n} lines"))
        parts = [lines if found.lines else self.tr("no invoice line")]
        if found.shared:
            parts.append(self.tr("a part of their amounts"))
        if found.contracts:
            amount = self._text.money(found.promised, found.currency, whole=True)
            parts.append(self.tr("{amount} is the price of contracts without an invoice").format(amount=amount))
        self._said.set_parts(*parts)
        self._contracts = tuple(number for number in found.contracts if number)
        many = len(self._contracts) > 1
        self._contract.setText(self.tr("The contracts") if many else self.tr("The contract"))
        self._contract.setVisible(bool(self._contracts))
        self.setAccessibleName(f"{self._title.text()}. {self._said.text()}")
        self.show()

    def show_listed(self, target: LinesListed) -> None:
        """Say what some lines are, and how many."""
        self._view, self._contracts = target.view, ()
        self._title.setText(target.title)
        self._said.setText(self._text.count(len(target.lines), self.tr("{n} line"), self.tr("{n} lines")))
        self._contract.hide()
        self.setAccessibleName(f"{self._title.text()}. {self._said.text()}")
        self.show()
