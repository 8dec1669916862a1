"""One question in full: why it is asked, its evidence, what it would free, the contract's lever, its history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui import scaling
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pages.review.evidence_view import FEW, EvidenceView, amount_words, breakable, month_words
from desktop_app.ui.scrolled import Scrolled, lay_out
from desktop_app.ui.tab_order import follow_layout
from desktop_app.ui.text import Text, tr, unbroken
from desktop_app.ui.turns import Turns
from desktop_app.ui.widgets import ElidedLink, button, hairline
from desktop_app.ui.words import APART

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.review.detail import FindingDetail, OutcomeDetail
    from desktop_app.review.evidence_tables import EvidenceTable
    from desktop_app.review.realised import Bill

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

_MARGINS = (18, 16, 14, 12)
AT_ONCE = 6  # parts that are made in one step
_NARROW = (
    120  # words beside a figure, or a value beside its name, with less room: one stands below the other, in pixels
)


def with_dates(detail: FindingDetail, text: Text) -> FindingDetail:
    """Return a question with every date written as the window writes dates."""

    def pairs(given: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple((days(first), text.dates_in(second)) for first, second in given)

    def days(sentence: str) -> str:
        return month_words(text.dates_in(sentence), text)

    return replace(
        detail,
        question=text.dates_in(detail.question),
        why=amount_words(days(detail.why), text),
        chips=tuple((text.dates_in(words), state) for words, state in detail.chips),
        closes=text.dates_in(detail.closes),
        steps=pairs(detail.steps),
        contract=pairs(detail.contract),
        history=pairs(detail.history),
        contradictions=tuple((text.dates_in(words), other) for words, other in detail.contradictions),
        outcomes=tuple(
            replace(
                came, decision=text.dates_in(came.decision), text=days(came.text), steps=pairs(came.steps),
            )
            for came in detail.outcomes
        ),
    )  # fmt: skip


class DetailPane(Scrolled):
    """The right side of the Review page; built anew for every question."""

    opened = Signal(str, object)  # record kind, id

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(name="finding_detail", parent=parent)
        self._said = text
        self.setAccessibleName(self.tr("The question in full"))
        self._detail: FindingDetail | None = None
        self._all = False
        self._built_for = (0, 0)  # the width beside the bar, the height of the letters
        self._builds = 0  # that were begun
        self._from_top = True  # another question is to be shown, or was not shown whole yet
        self._turns = Turns(self)

    def show_detail(self, detail: FindingDetail | None) -> None:
        """Show a question from its top; None clears the pane."""
        for _step in self.show_in_steps(detail):
            pass

    def show_in_steps(self, detail: FindingDetail | None) -> Iterator[None]:
        """Show a question from its top, made in steps: until the last one, what was shown before stays."""
        self._detail = None if detail is None else with_dates(detail, self._said)
        self._all, self._from_top = False, True
        yield from self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the question anew for another width."""
        super().resizeEvent(event)
        self._set_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Set the question anew in other letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_anew()

    def _set_anew(self) -> None:
        if self._detail is not None and self._sizes() != self._built_for:
            self._turns.add(self._build_again())

    def _show_all(self) -> None:
        self._all = True
        self._built_for = (0, 0)
        for _step in self._build_again():
            pass

    def _build_again(self) -> Iterator[None]:
        """Build the question where it was scrolled to, unless it was built for these sizes meanwhile."""
        if self._sizes() != self._built_for:
            yield from self._build()

    def _sizes(self) -> tuple[int, int]:
        """Return the width beside the scroll bar, also where none shows: no question is set anew for its bar."""
        return self.width() - self.verticalScrollBar().sizeHint().width(), self.fontMetrics().height()

    @property
    def _room(self) -> int:
        return self._built_for[0] - _MARGINS[0] - _MARGINS[2]

    def _build(self) -> Iterator[None]:
        self._built_for = self._sizes()
        self._builds += 1
        build = self._builds
        body = QWidget(self.viewport())  # inside from the outset: what comes in later is styled anew
        try:
            layout = QVBoxLayout(body)
            layout.setContentsMargins(*_MARGINS)
            layout.setSpacing(6)
            if self._detail is not None:
                for _step in self._fill(layout, self._detail, body):
                    yield
                    if build != self._builds:  # it is built for another size, or another question
                        return
            place = 0 if self._from_top else self.verticalScrollBar().value()
            self.setWidget(body)
            self.verticalScrollBar().setValue(place)
            self._from_top = False
        finally:
            if isValid(body) and self.widget() is not body:  # another question is asked for
                body.deleteLater()
        follow_layout(self)

    def _fill(self, layout: QVBoxLayout, detail: FindingDetail, body: QWidget) -> Iterator[None]:
        """Put the parts into a layout, some at a time; to lay all of them out is a step of its own."""
        for place, widget in enumerate(self._parts(detail, body), start=1):
            layout.addWidget(widget)
            if place % AT_ONCE == 0:
                yield
        layout.addStretch(1)
        yield
        lay_out(body, self)
        yield

    def _parts(self, detail: FindingDetail, body: QWidget) -> Iterator[QWidget]:
        """Make what stands below each other, each when it is asked for."""
        question = self._text(detail.question, "question", body)
        question.setObjectName("finding_question")
        yield question
        yield self._chips(detail, body)
        for text, other in detail.contradictions:
            against = self._text(text, "error", body)
            against.setObjectName("finding_contradiction")
            yield against
            yield self._link(self.tr("Show the other question"), "finding", other, body)
        for came in detail.outcomes:
            yield from self._outcome(came, body)
        if detail.why:
            yield self._heading(self.tr("Why it is asked"), body)
            yield self._text(detail.why, "dim", body)
        if detail.evidence:
            yield self._heading(self.tr("Evidence"), body)
            for table in detail.evidence:
                yield self._evidence(table, body)
        if detail.steps:
            yield self._heading(self.tr("What it would free"), body)
            yield self._steps(detail.steps, body)
        if detail.closes:
            yield self._heading(self.tr("What would close it"), body)
            yield self._text(detail.closes, "dim", body)
        if detail.contract:
            yield self._heading(self.tr("The contract"), body)
            yield self._facts(detail.contract, body)
        if detail.history:
            yield self._heading(self.tr("History"), body)
            yield self._history(detail.history, body)

    def _text(self, text: str, role: str, body: QWidget) -> QLabel:
        label = QLabel(unbroken(breakable(text)), body)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _heading(self, text: str, body: QWidget) -> QLabel:
        label = QLabel(text, body)
        label.setProperty("role", "section")
        label.setContentsMargins(0, 8, 0, 0)
        return label

    def _chips(self, detail: FindingDetail, body: QWidget) -> QWidget:
        line = QWidget(body)
        flow = FlowLayout(line, gap=6)
        for text, state in detail.chips:
            flow.addWidget(Chip(tr(APART.get(("status", text), "Words"), text), state))
        opens = {
            "subscription": self.tr("Open the subscription"),
            "tool": self.tr("Open the tool"),
            "person": self.tr("Open the person"),
            "use_case": self.tr("Open the use case"),
        }.get(detail.subject_kind)
        if opens:
            kind, record = detail.subject_kind, detail.subject_id
            flow.addWidget(button(opens, "open_subject", lambda: self.opened.emit(kind, record), role="link"))
        return line

    def _outcome(self, came: OutcomeDetail, body: QWidget) -> list[QWidget]:
        """Show what the bills say of a decision: the state, the arithmetic, and where it is read."""
        said = self._text(f"{tr('Words', came.state)}. {came.text}", "body", body)
        said.setObjectName("finding_outcome")
        parts: list[QWidget] = [
            self._heading(self.tr("What came of it"), body),
            self._text(came.decision, "dim", body),
            said,
        ]
        if came.steps:
            parts.append(self._steps(came.steps, body))
        if came.bills:
            parts.append(self._bills(came.bills, body))
        return parts

    def _bills(self, bills: Sequence[Bill], body: QWidget) -> QWidget:
        """Show the bills that an outcome rests on: each leads to its line in Spend."""
        table = QWidget(body)
        table.setObjectName("finding_bills")
        layout = QVBoxLayout(table)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(2)
        for bill in bills if self._all else bills[:FEW]:
            layout.addWidget(self._link(self._said.dates_in(bill.name), "line", bill.id, table))
            read = self.tr("{billed} for {service}, dated {date}; {source}").format(
                billed=amount_words(self._said.dates_in(bill.billed), self._said),
                service=self._said.dates_in(bill.service),
                date=self._said.dates_in(bill.date),
                source=self._said.dates_in(bill.source) or self.tr("typed in"),
            )  # fmt: skip
            layout.addWidget(self._text(read, "dim", table))
        if not self._all and len(bills) > FEW:
            more = button(self.tr("… {n} more").format(n=len(bills) - FEW), "bills_more", self._show_all, role="link")
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return table

    def _evidence(self, table: EvidenceTable, body: QWidget) -> QWidget:
        view = EvidenceView(table, self._said, body, room=self._room, everything=self._all)
        view.opened.connect(self.opened)
        view.more.connect(self._show_all)
        return view

    def _link(self, text: str, kind: str, record: int, parent: QWidget) -> QWidget:
        link = ElidedLink(text, "open_evidence", parent)
        link.clicked.connect(lambda: self.opened.emit(kind, record))
        return link

    def _steps(self, steps: Sequence[tuple[str, str]], body: QWidget) -> QWidget:
        table = QWidget(body)
        table.setObjectName("finding_steps")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        shown = [amount_words(amount, self._said) for _, amount in steps]
        metrics = self.fontMetrics()
        figures = max((metrics.horizontalAdvance(figure) for figure in shown), default=0)
        below = figures + grid.horizontalSpacing() + scaling.px(_NARROW) > self._room
        for place, ((text, _), amount) in enumerate(zip(steps, shown, strict=True)):
            last = place == len(steps) - 1
            words = self._text(text, "strong" if last else "dim", table)
            figure = QLabel(amount, table)
            figure.setProperty("role", "strong" if last else "figure")
            figure.setAlignment(RIGHT)
            if last:
                grid.addWidget(hairline(table), 3 * place, 0, 1, 2)
            grid.addWidget(words, 3 * place + 1, 0, 1, 2 if below else 1)
            if not below:
                grid.addWidget(figure, 3 * place + 1, 1)
            elif amount:
                grid.addWidget(figure, 3 * place + 2, 0, 1, 2)
            else:
                figure.hide()
        return table

    def _facts(self, facts: Sequence[tuple[str, str]], body: QWidget) -> QWidget:
        table = QWidget(body)
        table.setObjectName("finding_contract")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        names = max((self.fontMetrics().horizontalAdvance(name) for name, _ in facts), default=0)
        stacked = names + scaling.px(_NARROW) > self._room
        for place, (name, text) in enumerate(facts):
            label = self._text(name, "dim", table)
            if stacked:
                grid.addWidget(label, 2 * place, 0, 1, 2)
                grid.addWidget(self._text(text, "body", table), 2 * place + 1, 0, 1, 2)
                continue
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label, place, 0)
            grid.addWidget(self._text(text, "body", table), place, 1)
        return table

    def _history(self, entries: Sequence[tuple[str, str]], body: QWidget) -> QWidget:
        return self._facts(entries, body)
