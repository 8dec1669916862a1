"""What a change of seats, price, plan or notice would do to a contract in twelve months, said while one types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.economics.forecast import Change, Outlook, what_if
from desktop_app.economics.savings import price_text
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.typed import taken
from desktop_app.ui.widgets import label


class WhatIf(QWidget):
    """Asks for a contract and a change of it, and says what that would do; nothing is written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = Text(session.locale)
        self._outlooks: Sequence[Outlook] = ()
        self._prices: Sequence[Mapping[str, Any]] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.subscription = QComboBox()
        self.subscription.setObjectName("what_if_subscription")
        self.subscription.setAccessibleName(self.tr("Subscription"))
        self.subscription.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seats, self.price = QLineEdit(), QLineEdit()
        for editor, name, hint in (
            (self.seats, "what_if_seats", self.tr("Seats")),
            (self.price, "what_if_price", self.tr("Price a seat and month")),
        ):
            editor.setObjectName(name)
            editor.setPlaceholderText(hint)
            editor.setAccessibleName(hint)
            editor.textChanged.connect(self._ask)
        self.plan = QComboBox()
        self.plan.setObjectName("what_if_plan")
        self.plan.setAccessibleName(self.tr("Plan"))
        self.plan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.plan.currentIndexChanged.connect(self._take_plan)
        self.notice = QCheckBox(self.tr("Give notice"))
        self.notice.setObjectName("what_if_notice")
        self.notice.toggled.connect(self._ask)
        self.subscription.currentIndexChanged.connect(self._offer_plans)
        self.subscription.currentIndexChanged.connect(self._ask)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.seats, 2)
        line.addWidget(self.price, 3)
        layout.addWidget(self.subscription)
        layout.addWidget(self.plan)
        layout.addLayout(line)
        layout.addWidget(self.notice)
        self.answer = label("", "question")
        self.answer.setObjectName("what_if_answer")
        self.because = label("", "dim")
        for said in (self.answer, self.because):
            said.setWordWrap(True)
            layout.addWidget(said)
        layout.addStretch(1)

    def show_contracts(self, outlooks: Sequence[Outlook], prices: Sequence[Mapping[str, Any]]) -> None:
        """Offer contracts to change, and the plans of price lists; the contract that is chosen stays chosen."""
        self._outlooks, self._prices = outlooks, prices
        chosen = self.subscription.currentText()
        self.subscription.clear()
        self.subscription.addItems([one.name for one in outlooks])
        self.subscription.setCurrentIndex(max(0, self.subscription.findText(chosen)))
        self._offer_plans()
        self._ask()

    def _offer_plans(self, *_: object) -> None:
        """Offer the plans of the tool's price list in the contract's currency, each with its price a month."""
        place = self.subscription.currentIndex()
        outlook = self._outlooks[place] if 0 <= place < len(self._outlooks) else None
        with QSignalBlocker(self.plan):
            self.plan.clear()
            self.plan.addItem(self.tr("The present plan"), None)
            for row in self._prices:
                if outlook is not None and (row["tool_id"], row["currency"]) == (outlook.tool_id, outlook.currency):
                    price = Fraction(row["unit_price"]) / max(1, row["period_months"])
                    shown = price_text(price).replace(".", self._text.point)
                    self.plan.addItem(f"{row['plan']}, {shown} {row['currency']}", (row["plan"], shown))
        self.plan.setVisible(self.plan.count() > 1)

    def _take_plan(self, *_: object) -> None:
        """Put the price of the plan that was chosen into the field, where another can be typed."""
        offered = self.plan.currentData()
        self.price.setText(offered[1] if offered else "")
        self._ask()

    def _ask(self, *_: object) -> None:
        """Say what the change would do; a number that is none is said to be none."""
        place = self.subscription.currentIndex()
        if not 0 <= place < len(self._outlooks):
            self.answer.setText("")
            self.because.setText(self.tr("A contract with a price is needed."))
            return
        try:
            counted = taken(self.seats.text().strip(), "int", self._text.locale)
            seats = int(counted) if counted else None
            typed = taken(self.price.text().strip(), "decimal", self._text.locale)
            price = Fraction(Decimal(typed)) if typed else None
            if (seats is not None and seats < 0) or (price is not None and price < 0):
                raise ValueError(typed)
        except (ValueError, InvalidOperation, OverflowError):
            self.answer.setText("")
            self.because.setText(self.tr("Seats are a whole number, the price is a number such as 12.50."))
            return
        outlook = self._outlooks[place]
        offered = self.plan.currentData()
        change = Change(seats, price, offered[0] if offered and price is not None else None, self.notice.isChecked())
        if change == Change():
            self.answer.setText("")
            self.because.setText(
                self.tr("Type other seats or another price, or give notice, to see what would change.")
            )
            return
        found = what_if(outlook, change, self._session.as_of)
        amount = self._text.money(abs(found.total), outlook.currency)
        words = (
            self.tr("{amount} less in twelve months") if found.total < 0 else self.tr("{amount} more in twelve months")
        )
        self.answer.setText(words.format(amount=amount) if found.total else self.tr("The same in twelve months"))
        self.because.setText(self._text.dates_in(". ".join(text[:1].upper() + text[1:] for text in found.because)))
