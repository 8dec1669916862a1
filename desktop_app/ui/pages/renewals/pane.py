"""What the chosen contract needs: its dates, what is at stake, and the buttons that decide."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.review.renewals import Renewal
from desktop_app.ui import icons, scaling
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.text import DASH, Text
from desktop_app.ui.widgets import Card, Chip, Link, PrimaryButton, button, hairline, label

NAMES = 112


class RenewalPane(Card):
    """Shows one contract; decisions go to the question about its notice."""

    sent = Signal(object)  # a contract whose notice was sent
    decided = Signal(object, str, str)  # question, decision, until
    negotiate = Signal(object, str)  # vendor, its name
    navigate = Signal(str, object)

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setObjectName("pane_renewal")
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._scroll)
        self.show_renewal(None, "", "neutral", None)

    def show_renewal(
        self, one: Renewal | None, state: str, colour: str, question: int | None, passed: Sequence[str] = ()
    ) -> None:
        """Show a contract with the words and colour of its state, and the question about it where there is one.

        `passed` says what can still be done where the day for its notice is over.
        """
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        if one is None:
            layout.addWidget(label(self.tr("Choose a contract to see what it needs."), "dim"))
        else:
            self._tell(layout, one, state, colour)
            if passed:
                note = label(" ".join(self._text.dates_in(sentence) for sentence in passed), "error")
                note.setObjectName("renewal_passed")
                note.setWordWrap(True)
                layout.addWidget(note)
            self._offer(layout, one, question)
        layout.addStretch(1)
        self._scroll.setWidget(whole)
        icons.show_in(whole)

    def _tell(self, layout: QVBoxLayout, one: Renewal, state: str, colour: str) -> None:
        title = label(one.name, "question")
        title.setWordWrap(True)
        layout.addWidget(title)
        chips = FlowLayout(None, gap=6)
        chips.addWidget(Chip(state, colour))
        if one.assumed:
            chips.addWidget(Chip(self.tr("notice assumed"), "warn"))
        layout.addLayout(chips)
        money = " · ".join(self._text.money(amount, code) for code, amount in one.stakes.items())
        renews = {True: self.tr("by itself"), False: self.tr("no"), None: self.tr("not on record")}[one.auto_renew]
        assumed = self.tr("{n} days, assumed") if one.assumed else self.tr("{n} days")
        for name, value in (
            (self.tr("Ends"), self._text.date(one.end)),
            (self.tr("Notice by"), self._text.date(one.notice_by)),
            (self.tr("Send by"), self._text.date(one.send_by)),
            (self.tr("Notice"), assumed.format(n=one.notice_days)),
            (self.tr("How"), one.method or DASH),
            *([(self.tr("Notice sent"), self._text.date(one.sent_on))] if one.sent_on else []),
            (self.tr("Renews"), renews),
            (
                self.tr("At stake"),
                f"{money}, {self._text.dates_in(one.length)}" if money else self.tr("the price is not on record"),
            ),
            (self.tr("Owner"), one.owner or self.tr("nobody yet")),
            (self.tr("Vendor"), one.vendor),
        ):
            layout.addLayout(self._fact(name, value))
        if one.renewals:
            note = label(self.tr("The end on record has passed; it is taken to have renewed itself since."), "small")
            note.setWordWrap(True)
            layout.addWidget(note)

    def _fact(self, name: str, value: str) -> QHBoxLayout:
        line = QHBoxLayout()
        said = label(name, "dim")
        scaling.fix(said, width=NAMES)
        said.setAlignment(Qt.AlignmentFlag.AlignTop)
        told = label(value)
        told.setWordWrap(True)
        line.addWidget(said)
        line.addWidget(told, 1)
        return line

    def _offer(self, layout: QVBoxLayout, one: Renewal, question: int | None) -> None:
        layout.addWidget(hairline())
        if question is None and not one.decided:
            note = label(self.tr("Its question is asked by the next review 90 days before the deadline."), "small")
            note.setWordWrap(True)
            layout.addWidget(note)
        if question is not None and not one.decided:
            number = question
            keep = PrimaryButton(self.tr("Renew as it is"))
            keep.setObjectName("renewal_keep")
            keep.clicked.connect(lambda _checked=False: self.decided.emit(number, "keep", one.end))
            end = button(self.tr("End it"), "renewal_retire", lambda: self.decided.emit(number, "retire", ""))
            choices = FlowLayout(None, gap=8)
            choices.addWidget(keep)
            choices.addWidget(end)
            layout.addLayout(choices)
        if one.to_send:
            note = label(self.tr("It is decided, and the vendor has to be told: send it by {day}.").format(
                day=self._text.date(one.send_by)), "small")  # fmt: skip
            note.setWordWrap(True)
            layout.addWidget(note)
            sent = PrimaryButton(self.tr("Notice was sent"))
            sent.setObjectName("renewal_sent")
            sent.clicked.connect(lambda _checked=False: self.sent.emit(one.subscription_id))
            layout.addWidget(sent, 0, Qt.AlignmentFlag.AlignLeft)
        links = FlowLayout(None, gap=14)
        if question is not None:
            links.addWidget(self._link(self.tr("Open the question"), "review", question))
        links.addWidget(self._link(self.tr("Open the contract"), "subscriptions", one.subscription_id))
        layout.addLayout(links)
        layout.addWidget(
            button(self.tr("Negotiation sheet…"), "renewal_negotiate",
                   lambda: self.negotiate.emit(one.vendor_id, one.vendor), icon="ph.handshake",
                   tip=self.tr("All contracts of {vendor}: seats, prices, what to ask for").format(vendor=one.vendor))
        )  # fmt: skip

    def _link(self, text: str, page: str, target: int) -> Link:
        made = Link(text)
        made.clicked.connect(lambda: self.navigate.emit(page, target))
        return made
