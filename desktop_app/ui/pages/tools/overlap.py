"""Tools that do the same: who has both, each pair with what is asked or agreed, and one instead of two."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.review.overlap import Proposal
from desktop_app.review.overlap_report import Duplicate, Group, OverlapReport, PairRow, Personal, micros
from desktop_app.ui.cards import titled
from desktop_app.ui.charts.matrix import Matrix, Square
from desktop_app.ui.chips import Chip
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text, capital, unbroken, within
from desktop_app.ui.widgets import ElidedLabel, Link, button, clear_layout, hairline, label
from desktop_app.ui.words import word

FEW = 40  # pairs and duplicates that are shown before more are asked for
A_TURN = 4  # of them that are made in a turn of the loop


class OverlapView(QWidget):
    """Shows the report that the page reads; nothing is written here."""

    agree = Signal(str, str)  # two tools' names: note that both are wanted
    change = Signal(object)  # the id of an agreed overlap
    ask = Signal(str)  # the name of a tool whose questions to show

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_overlap")
        self.setAccessibleName(self.tr("Overlap"))
        self._session = session
        self._text = Text(session.locale)
        self._turn = 0  # of showing a report
        self._most = FEW  # pairs and duplicates that are shown
        self.report: OverlapReport | None = None
        self._chosen: frozenset[int] = frozenset()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.sum = label("", "dim")
        self.sum.setObjectName("overlap_sum")
        self.sum.setWordWrap(True)
        layout.addWidget(self.sum)
        self.empty = EmptyState(
            self.tr("No two tools do the same"),
            self.tr("When two paid tools have the same function, this shows who has both and what one would save."),
        )
        layout.addWidget(self.empty, 1)
        self._whole = QSplitter(Qt.Orientation.Horizontal)
        self._whole.setHandleWidth(12)
        self._whole.setChildrenCollapsible(False)
        self.matrix = Matrix()
        self.matrix.setObjectName("chart_overlap")
        self.matrix.setAccessibleName(self.tr("People who have both of two tools"))
        self.matrix.both = self.tr("{count} have both {one} and {other}")
        self.matrix.each = self.tr("{count} have {one}")
        self.matrix.unknown = self.tr("Who has {one} and {other} is not known: import their seats")
        self.matrix.chosen.connect(lambda one, other: self._choose(frozenset((one, other))))
        self._pairs, self._detail = QVBoxLayout(), QVBoxLayout()
        note = label(self.tr("Hatched: the seats are not known"), "small")
        self.matrix.unit = note.text()
        squares = Scrolled(self.matrix, self.tr("Who has both"), "overlap_matrix")
        squares.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # many tools may do the same
        self._whole.addWidget(titled(self.tr("Who has both"), squares, note))
        right = QSplitter(Qt.Orientation.Vertical)
        right.setHandleWidth(12)
        right.setChildrenCollapsible(False)
        for column, title, name in (
            (self._pairs, self.tr("Pairs"), "overlap_pairs"),
            (self._detail, self.tr("One instead of two"), "overlap_detail"),
        ):
            column.setSpacing(6)
            right.addWidget(titled(title, Scrolled(column, title, name)))
        right.setSizes([300, 300])
        self._whole.addWidget(right)
        self._whole.setSizes([430, 570])
        layout.addWidget(self._whole, 4)

    def show_report(self, report: OverlapReport) -> None:
        """Show a report as it was read; the pair that was looked at stays."""
        self.report = report
        some = bool(report.groups or report.duplicates)
        self.empty.setVisible(not some)
        self._whole.setVisible(some)
        self.sum.setVisible(some)
        share = report.redundant_share
        if share is not None:
            amount, whole = (
                self._text.money(value, report.currency, whole=True) for value in (report.redundant, report.spend)
            )
            text = self.tr(
                "{percent} of a year's spend, {amount} of {whole}, goes to tools that overlap and are asked about."
            )
            self.sum.setText(text.format(percent=self._text.percent(float(share)), amount=amount, whole=whole))
        order = list(dict.fromkeys(row.pair.function for row in report.pairs))
        groups = sorted(report.groups, key=lambda group: order.index(group.function))
        self.matrix.show_squares([self._square(group) for group in groups])
        self._list()
        known = [frozenset((row.pair.smaller.id, row.pair.larger.id)) for row in report.pairs]
        self._choose(self._chosen if self._chosen in known else next(iter(known), frozenset()))

    def _list(self) -> None:
        """Show pairs and duplicates from the first, as many as were asked for."""
        self._turn += 1
        clear_layout(self._pairs)
        self._session.jobs.in_turns(self._list_in_steps(self._turn, 0))

    def _list_more(self) -> None:
        """Show the next, after those that are shown."""
        begun, self._most = self._most, self._most + FEW
        while (last := self._pairs.takeAt(self._pairs.count() - 1)) is not None:
            if (more := last.widget()) is not None:  # all below the last pair is the button, and what pushes it up
                more.hide()
                more.deleteLater()
                break
        self._session.jobs.in_turns(self._list_in_steps(self._turn, begun))

    def _list_in_steps(self, turn: int, begin: int) -> Iterator[None]:
        """Add those from a place on, some a turn, until other ones are to be shown."""
        if self.report is None:
            return
        made: list[Callable[[], QWidget]] = [partial(self._pair, row) for row in self.report.pairs]
        made += [partial(self._several, one) for one in self.report.duplicates]
        for place, make in enumerate(made[begin : self._most], begin):
            if place > begin and place % A_TURN == 0:
                yield
                if not isValid(self) or turn != self._turn:
                    return
            if place:
                self._pairs.addWidget(hairline())
            self._pairs.addWidget(make())
        if self._most < len(made):
            said = self.tr("… {n} more").format(n=self._text.number(len(made) - self._most))
            self._pairs.addWidget(button(said, "overlap_more", self._list_more, role="link"), 0,
                                  Qt.AlignmentFlag.AlignLeft)  # fmt: skip
        self._pairs.addStretch(1)

    def _square(self, group: Group) -> Square:
        return Square(
            word(group.function),
            tuple(tool.name for tool in group.tools),
            tuple(tool.id for tool in group.tools),
            tuple(tuple(group.count(one, other) for other in group.tools) for one in group.tools),
        )

    def _pair(self, row: PairRow) -> QWidget:
        pair = row.pair
        whole = QWidget()
        whole.setObjectName("overlap_pair")
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        link = Link(self.tr("{one} beside {other}").format(one=pair.smaller.name, other=pair.larger.name))
        link.clicked.connect(partial(self._choose, frozenset((pair.smaller.id, pair.larger.id))))
        grid.addWidget(link, 0, 0, Qt.AlignmentFlag.AlignLeft)
        between = row.proposal.between if row.proposal else None
        if between is not None:
            most = self._text.money(between.high, between.currency, whole=True)
            grid.addWidget(label(self.tr("0 to {most}").format(most=most), "figure"), 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(ElidedLabel(self._people(row), role="small"), 1, 0)
        chip = Chip(self.tr("Asked"), "accent") if row.asked else Chip(self.tr("Not asked"), "neutral")
        if row.why_not.startswith("agreed"):
            chip = Chip(self.tr("Agreed"), "good")
        grid.addWidget(chip, 1, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        return whole

    def _people(self, row: PairRow) -> str:
        pair, what = row.pair, within(word(row.pair.function))
        if not row.asked:
            return self.tr("{name}: {text}").format(name=what, text=self._text.dates_in(row.why_not))
        if not pair.known:
            return self.tr("{what}: who has both is not known").format(what=what)
        return self.tr("{what}: {both} have both, {alone} {name} alone").format(
            what=what, both=len(pair.both), alone=len(pair.only_smaller), name=pair.smaller.name
        )

    def _several(self, one: Duplicate) -> QWidget:
        """Show a tool that is bought under several contracts."""
        whole = QWidget()
        whole.setObjectName("overlap_duplicate")
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(2)
        title = self.tr("{tool} under {count} {count|contract|contracts}, {seats} {seats|seat|seats}")
        layout.addWidget(ElidedLabel(self._text.fill(title, tool=one.tool, count=len(one.parts), seats=one.seats)))
        for part in one.parts:
            price = "–" if part.price is None else self._text.money(micros(part.price) or 0, part.currency or "")
            said = self._text.fill(
                self.tr("{name}: {seats} {seats|seat|seats} at {price}, free to change from {day}"),
                name=part.name, seats=part.seats or "–", price=price, day=self._text.date(part.free_from),
            )  # fmt: skip
            layout.addWidget(ElidedLabel(f"{said} ({self._text.dates_in(part.why_then)})", role="small"))
        if one.saving is not None and one.best is not None:
            most = self._text.money(one.saving, one.currency or "", whole=True)
            best = self._text.money(micros(one.best) or 0, one.currency or "")
            text = self.tr("One contract at {best} a seat and month for all: at most {most} a year less")
            layout.addWidget(ElidedLabel(text.format(best=best, most=most), role="small"))
            for step, amount in one.steps:
                less = self._text.money(amount, one.currency or "")
                line = self.tr("{text}: {amount}").format(text=self._text.dates_in(step), amount=less)
                layout.addWidget(ElidedLabel(line, role="small"))
        if one.personal is not None:
            for text in self._bought_besides(one.personal):
                layout.addWidget(ElidedLabel(text, role="small"))
        return whole

    def _bought_besides(self, own: Personal) -> tuple[str, str]:
        """Say what people pay by themselves, and who counts what it could save."""
        said = self.tr("Besides, people pay {amount} a month themselves ({charges} {charges|charge|charges})")
        asked = (
            self.tr("R27 counts what a free seat would save")
            if own.asked
            else self.tr("No seat is known to be free for them")
        )
        return self._text.fill(said, amount=self._text.money(own.monthly, own.currency), charges=own.charges), asked

    def _choose(self, tools: frozenset[int]) -> None:
        """Show what one instead of these two would mean."""
        self._chosen = tools
        clear_layout(self._detail)
        rows = self.report.pairs if self.report is not None else ()
        row = next((one for one in rows if {one.pair.smaller.id, one.pair.larger.id} == tools), None)
        if row is not None:
            self._show_detail(row)
        self._detail.addStretch(1)

    def _show_detail(self, row: PairRow) -> None:
        pair = row.pair
        title = self.tr("{other} instead of {one}").format(one=pair.smaller.name, other=pair.larger.name)
        head = label(title, "question")
        head.setObjectName("overlap_title")
        head.setWordWrap(True)
        self._detail.addWidget(head)
        if row.proposal is None:
            self._say(capital(self._text.dates_in(row.why_not)))
        else:
            self._show_proposal(row.proposal)
        acts = QWidget()
        line = FlowLayout(acts, gap=8)
        agreed = self._agreed(row)
        if agreed is not None:
            line.addWidget(
                button(self.tr("Change the agreement…"), "change_overlap", partial(self.change.emit, agreed))
            )
        elif row.asked:
            names = (pair.smaller.name, pair.larger.name)
            line.addWidget(button(self.tr("Both are wanted…"), "agree_overlap", partial(self.agree.emit, *names)))
        if row.asked:
            act = partial(self.ask.emit, pair.smaller.name)
            line.addWidget(button(self.tr("Show the question"), "ask_overlap", act, role="link"))
        self._detail.addWidget(acts)

    def _show_proposal(self, proposal: Proposal) -> None:
        if proposal.movers is None:
            self._say(self.tr("Who has which is not known: import the seats of both to see how many would move."))
        else:
            self._say(
                self.tr("{movers} would move, {free} seats are free, {extra} would be bought.").format(
                    movers=proposal.movers, free=proposal.free, extra=proposal.extra
                )
            )
        for name, _, why in proposal.ends:
            self._say(self.tr("{name}: {text}").format(name=name, text=self._text.dates_in(why)))
        between = proposal.between
        if between is None:
            self._say(self.tr("What it costs is not known, so no range is told."))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        steps: list[tuple[str, Any]] = [
            *between.steps,
            (self.tr("At most, {text}").format(text=self._text.dates_in(between.text)), between.high),
        ]
        for place, (text, amount) in enumerate(steps):
            said = label(unbroken(self._text.dates_in(text)))
            said.setWordWrap(True)
            grid.addWidget(said, place, 0)
            shown = "" if amount is None else self._text.money(amount, between.currency)
            grid.addWidget(label(shown, "figure"), place, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._detail.addLayout(grid)

    def _say(self, text: str) -> None:
        said = label(unbroken(text), "dim")
        said.setWordWrap(True)
        self._detail.addWidget(said)

    def _agreed(self, row: PairRow) -> int | None:
        """Return the id of what was agreed about a pair, one past its day too."""
        wanted = {row.pair.smaller.id, row.pair.larger.id}
        found = self.report.agreed if self.report is not None else ()
        return next((one["id"] for one in found if {one["tool_a_id"], one["tool_b_id"]} == wanted), None)
