"""What the chosen contracts need: dates, what is at stake, what can still be done, and the decisions below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.review.renewals import Renewal
from desktop_app.ui import icons, scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.sentences import said
from desktop_app.ui.tab_order import follow_layout
from desktop_app.ui.text import DASH, Text, unbroken
from desktop_app.ui.widgets import Card, Link, PrimaryButton, hairline, label

NAMES, FACTS = 112, 200  # pixels at normal size of a fact's name, and what is needed beside it
NAMED = 12  # chosen contracts that are named


class RenewalPane(Card):
    """Shows one contract, or several that are chosen; the bar of decisions stands at its foot."""

    sent = Signal()  # the notices of the chosen contracts were sent
    navigate = Signal(str, object)

    def __init__(self, text: Text, make_bar: Callable[[QWidget], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setObjectName("pane_renewal")
        self._scroll = Scrolled(title=self.tr("The contract"))
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(hairline())
        held = QVBoxLayout()
        held.setContentsMargins(14, 10, 14, 10)
        self._bar = make_bar(self._foot)
        held.addWidget(self._bar)
        foot.addLayout(held)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        self._shown: tuple[Sequence[Row], Sequence[tuple[str, str]]] = ((), ())
        self._stacked = False
        self.show_rows((), ())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand facts below their names where both have no room side by side."""
        super().resizeEvent(event)
        if self._stacked != self._is_narrow():
            QTimer.singleShot(0, self, lambda: self.show_rows(*self._shown))

    def _is_narrow(self) -> bool:
        return self.width() < scaling.px(NAMES + FACTS)

    def show_rows(self, rows: Sequence[Row], states: Sequence[tuple[str, str]]) -> None:
        """Show what is chosen, with the words and colours of its states."""
        self._shown, self._stacked = (rows, states), self._is_narrow()
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        if not rows:
            layout.addWidget(label(self.tr("Choose a contract to see what it needs."), "dim"))
        elif len(rows) == 1:
            self._tell(layout, rows[0], *states[0])
        else:
            self._tell_many(layout, rows, states)
        if rows:
            self._offer(layout, rows)
        layout.addStretch(1)
        self._foot.setVisible(any(row.question is not None for row in rows))
        self._scroll.setWidget(whole)
        follow_layout(self)
        icons.show_in(whole)

    def _tell(self, layout: QVBoxLayout, row: Row, state: str, colour: str) -> None:
        one = row.renewal
        title = label(one.name, "question")
        title.setWordWrap(True)
        layout.addWidget(title)
        chips = FlowLayout(None, gap=6)
        chips.addWidget(Chip(state, colour))
        if one.assumed:
            chips.addWidget(Chip(self.tr("notice assumed"), "warn"))
        layout.addLayout(chips)
        if row.passed:
            note = self._note(layout, " ".join(self._text.dates_in(sentence) for sentence in row.passed), "error")
            note.setObjectName("renewal_passed")
        for name, value in self._facts(one):
            layout.addLayout(self._fact(name, value))
        if one.renewals:
            self._note(layout, self.tr("The end on record has passed; it is taken to have renewed itself since."))

    def _facts(self, one: Renewal) -> Sequence[tuple[str, str]]:
        money = " · ".join(self._text.money(amount, code) for code, amount in one.stakes.items())
        renews = {True: self.tr("by itself"), False: self.tr("no"), None: self.tr("not on record")}[one.auto_renew]
        notice = self.tr("{n} {n|day|days}, assumed") if one.assumed else self.tr("{n} {n|day|days}")
        return (
            (self.tr("Ends"), self._text.date(one.end)),
            (self.tr("Notice by"), self._text.date(one.notice_by)),
            (self.tr("Send by"), self._text.date(one.send_by)),
            (self.tr("Notice"), self._text.fill(notice, n=one.notice_days)),
            (self.tr("How"), one.method or DASH),
            *([(self.tr("Decided"), self._decided(one))] if one.decision else []),
            *([(self.tr("Notice sent"), self._text.date(one.sent_on))] if one.sent_on else []),
            (self.tr("Renews"), renews),
            (
                self.tr("At stake"),
                f"{money}, {self._text.dates_in(one.length)}" if money else self.tr("the price is not on record"),
            ),
            (self.tr("Owner"), one.owner or self.tr("nobody yet")),
            (self.tr("Vendor"), one.vendor),
        )

    def _decided(self, one: Renewal) -> str:
        """Say what was decided, and where the review has it, when and by whom."""
        when = self._text.date(one.decided_on) if one.decided_on else ""
        return ", ".join(filter(None, (said(one.answer), when, one.decided_by)))

    def _fact(self, name: str, value: str) -> QBoxLayout:
        directions = QBoxLayout.Direction
        line = QBoxLayout(directions.TopToBottom if self._stacked else directions.LeftToRight)
        title = label(name, "dim")
        if not self._stacked:
            scaling.fix(title, width=NAMES)
        title.setAlignment(Qt.AlignmentFlag.AlignTop)
        told = label(value)
        told.setWordWrap(True)
        line.addWidget(title)
        line.addWidget(told, 1)
        return line

    def _tell_many(self, layout: QVBoxLayout, rows: Sequence[Row], states: Sequence[tuple[str, str]]) -> None:
        words = self.tr("{n} contract is chosen"), self.tr("{n} contracts are chosen")
        layout.addWidget(label(self._text.count(len(rows), *words), "question"))
        stakes: Counter[str] = Counter()
        for row in rows:
            stakes.update(row.renewal.stakes)
        money = " · ".join(self._text.money(amount, code, whole=True) for code, amount in sorted(stakes.items()))
        layout.addLayout(self._fact(self.tr("At stake"), money or self.tr("the price is not on record")))
        for row, (state, _) in list(zip(rows, states, strict=True))[:NAMED]:
            self._note(layout, f"{row.renewal.name} · {self._text.date(row.renewal.notice_by)} · {state}")
        if len(rows) > NAMED:
            self._note(layout, self.tr("… {n} more").format(n=self._text.number(len(rows) - NAMED)))

    def _offer(self, layout: QVBoxLayout, rows: Sequence[Row]) -> None:
        layout.addWidget(hairline())
        unasked = [row for row in rows if row.question is None and not row.renewal.decided]
        if unasked and len(rows) == 1:
            self._note(layout, self.tr("Its question is asked by the next review 90 days before the deadline."))
        elif unasked:
            words = self.tr("{n} of them {n|is|are} not asked about yet: the review asks 90 days before the deadline.")
            self._note(layout, self._text.fill(words, n=len(unasked)))
        due = [row.renewal.send_by for row in rows if row.renewal.to_send]
        if due:
            words = self.tr("It is decided, and the vendor has to be told: send it by {day}.")
            self._note(layout, words.format(day=self._text.date(min(due))))
            sent = PrimaryButton(self.tr("Notice was sent"))
            sent.setObjectName("renewal_sent")
            sent.clicked.connect(lambda _checked=False: self.sent.emit())
            layout.addWidget(sent, 0, Qt.AlignmentFlag.AlignLeft)
        if len(rows) == 1:
            links = FlowLayout(None, gap=14)
            if rows[0].question is not None:
                links.addWidget(self._link(self.tr("Open the question"), "review", rows[0].question))
            number = rows[0].renewal.subscription_id
            links.addWidget(self._link(self.tr("Open the contract"), "subscriptions", number))
            layout.addLayout(links)

    @staticmethod
    def _note(layout: QVBoxLayout, text: str, role: str = "small") -> QWidget:
        note = label(unbroken(text), role)
        note.setWordWrap(True)
        layout.addWidget(note)
        return note

    def _link(self, text: str, page: str, target: int) -> Link:
        made = Link(text)
        made.clicked.connect(lambda: self.navigate.emit(page, target))
        return made
