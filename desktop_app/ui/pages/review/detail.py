"""One question in full: why it is asked, its evidence, what it would free, the contract's lever, its history."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop_app.catalog.money import to_micros
from desktop_app.ui import scaling
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.text import Text, tr
from desktop_app.ui.widgets import Chip, ElidedLabel, ElidedLink, button, hairline

if TYPE_CHECKING:
    from desktop_app.review.detail import EvidenceRow, FindingDetail, OutcomeDetail

PAGES = {
    "subscription": "subscriptions", "tool": "tools", "person": "people", "seat": "seats", "line": "spend",
    "use_case": "use-cases",
}  # fmt: skip
"""The pages of the records that a question or its evidence names."""

FEW = 4
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop

_AMOUNT = re.compile(r"([-−]?)(\d+(?:\.\d+)?) ([A-Z]{3})")


def amount_words(stored: str, text: Text) -> str:
    """Write the amounts of a step ("-1200.00 USD") as the window writes amounts; other words stay."""

    def written(found: re.Match[str]) -> str:
        micros = to_micros(Decimal(found[2]))
        return text.money(-micros if found[1] else micros, found[3])

    return _AMOUNT.sub(written, stored)


def with_dates(detail: FindingDetail, text: Text) -> FindingDetail:
    """Return a question with every date written as the window writes dates."""

    def pairs(given: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        return tuple((text.dates_in(first), text.dates_in(second)) for first, second in given)

    def dated(rows: Sequence[EvidenceRow]) -> tuple[EvidenceRow, ...]:
        return tuple(
            replace(
                row, person=text.dates_in(row.person), last_active=text.dates_in(row.last_active),
                as_of=text.dates_in(row.as_of),
            )
            for row in rows
        )  # fmt: skip

    return replace(
        detail,
        question=text.dates_in(detail.question),
        why=text.dates_in(detail.why),
        chips=tuple((text.dates_in(words), state) for words, state in detail.chips),
        evidence=dated(detail.evidence),
        steps=pairs(detail.steps),
        contract=pairs(detail.contract),
        history=pairs(detail.history),
        outcomes=tuple(
            replace(
                came, decision=text.dates_in(came.decision), text=text.dates_in(came.text), steps=pairs(came.steps),
                bills=dated(came.bills),
            )
            for came in detail.outcomes
        ),
    )  # fmt: skip


class DetailPane(QScrollArea):
    """The right side of the Review page; built anew for every question."""

    opened = Signal(str, object)  # record kind, id

    def __init__(self, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = text
        self.setObjectName("finding_detail")
        self.setAccessibleName(self.tr("The question in full"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._detail: FindingDetail | None = None
        self._all = False

    def show_detail(self, detail: FindingDetail | None) -> None:
        """Show a question from its top; None clears the pane."""
        self._detail = None if detail is None else with_dates(detail, self._said)
        self._all = False
        self._build()
        self.verticalScrollBar().setValue(0)

    def _show_all(self) -> None:
        self._all = True
        place = self.verticalScrollBar().value()
        self._build()
        self.verticalScrollBar().setValue(place)

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(18, 16, 14, 12)
        layout.setSpacing(6)
        if self._detail is not None:
            for widget in self._parts(self._detail, body):
                layout.addWidget(widget)
        layout.addStretch(1)
        self.setWidget(body)

    def _parts(self, detail: FindingDetail, body: QWidget) -> list[QWidget]:
        question = self._text(detail.question, "question", body)
        question.setObjectName("finding_question")
        parts: list[QWidget] = [question, self._chips(detail, body)]
        for text in detail.contradictions:
            against = self._text(text, "error", body)
            against.setObjectName("finding_contradiction")
            parts.append(against)
        for came in detail.outcomes:
            parts += self._outcome(came, body)
        if detail.why:
            parts += [self._heading(self.tr("Why it is asked"), body), self._text(detail.why, "dim", body)]
        if detail.evidence:
            parts += [self._heading(self.tr("Evidence"), body), self._evidence(detail.evidence, body)]
        if detail.steps:
            parts += [self._heading(self.tr("What it would free"), body), self._steps(detail.steps, body)]
        if detail.closes:
            parts += [self._heading(self.tr("What would close it"), body), self._text(detail.closes, "dim", body)]
        if detail.contract:
            parts += [self._heading(self.tr("The contract"), body), self._facts(detail.contract, body)]
        if detail.history:
            parts += [self._heading(self.tr("History"), body), self._history(detail.history, body)]
        return parts

    def _text(self, text: str, role: str, body: QWidget) -> QLabel:
        label = QLabel(text, body)
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
            flow.addWidget(Chip(tr("Words", text), state))
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

    def _bills(self, bills: Sequence[EvidenceRow], body: QWidget) -> QWidget:
        """Show the bills that an outcome rests on: each leads to its line in Spend."""
        table = QWidget(body)
        table.setObjectName("finding_bills")
        layout = QVBoxLayout(table)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(2)
        for bill in bills if self._all else bills[:FEW]:
            if bill.id is not None:
                layout.addWidget(self._link(bill.person, "line", bill.id, table))
            read = self.tr("{billed} for {service}, dated {date}; {source}").format(
                billed=amount_words(bill.team, self._said), service=bill.last_active, date=bill.as_of,
                source=bill.source or self.tr("typed in"),
            )  # fmt: skip
            layout.addWidget(self._text(read, "dim", table))
        if not self._all and len(bills) > FEW:
            more = button(self.tr("… {n} more").format(n=len(bills) - FEW), "bills_more", self._show_all, role="link")
            layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        return table

    def _evidence(self, rows: Sequence[EvidenceRow], body: QWidget) -> QWidget:
        table = QWidget(body)
        table.setObjectName("finding_evidence")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(0)
        titles = (
            self.tr("Person"), self.tr("Team"), self.tr("Last active"), self.tr("Reported as of"), self.tr("From"),
        )  # fmt: skip
        for column, title in enumerate(titles):
            head = QLabel(title, table)
            head.setProperty("role", "head")
            scaling.fix(head, height=26)
            grid.addWidget(head, 0, column)
        grid.addWidget(hairline(table), 1, 0, 1, 5)
        shown = rows if self._all or len(rows) <= FEW else rows[: FEW - 1]
        for place, row in enumerate(shown):
            for column, text in enumerate((row.person, row.team, row.last_active, row.as_of, row.source)):
                cell: QWidget
                if column == 0 and row.id is not None and row.kind in PAGES and text:
                    cell = self._link(text, row.kind, row.id, table)
                else:
                    cell = ElidedLabel(text, table, keep_end=column == 4)  # "…, row 12" says where to look
                scaling.fix(cell, height=28)
                grid.addWidget(cell, 2 + 2 * place, column)
            grid.addWidget(hairline(table), 3 + 2 * place, 0, 1, 5)
        if len(shown) < len(rows):
            more = QPushButton(self.tr("… {n} more").format(n=len(rows) - len(shown)), table)
            more.setObjectName("evidence_more")
            more.setProperty("role", "link")
            more.clicked.connect(self._show_all)
            grid.addWidget(more, 2 + 2 * len(shown), 0, 1, 5, Qt.AlignmentFlag.AlignLeft)
        for column, share in enumerate((3, 2, 0, 0, 4)):
            grid.setColumnStretch(column, share)
        return table

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
        for place, (text, amount) in enumerate(steps):
            last = place == len(steps) - 1
            words = self._text(text, "strong" if last else "dim", table)
            figure = QLabel(amount_words(amount, self._said), table)
            figure.setProperty("role", "strong" if last else "figure")
            figure.setAlignment(RIGHT)
            if last:
                grid.addWidget(hairline(table), 2 * place, 0, 1, 2)
            grid.addWidget(words, 2 * place + 1, 0)
            grid.addWidget(figure, 2 * place + 1, 1)
        return table

    def _facts(self, facts: Sequence[tuple[str, str]], body: QWidget) -> QWidget:
        table = QWidget(body)
        table.setObjectName("finding_contract")
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for place, (name, text) in enumerate(facts):
            label = QLabel(name, table)
            label.setProperty("role", "dim")
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(label, place, 0)
            grid.addWidget(self._text(text, "body", table), place, 1)
        return table

    def _history(self, entries: Sequence[tuple[str, str]], body: QWidget) -> QWidget:
        return self._facts(entries, body)
