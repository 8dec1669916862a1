"""The page Home: four figures, two charts, the weightiest questions and the next renewals."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui import scaling
from desktop_app.ui.card_row import CardPairs, CardRow
from desktop_app.ui.cards import Head
from desktop_app.ui.charts.stacked_bars import StackedBars
from desktop_app.ui.figure import Figure
from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.pages.home.begin import Begin
from desktop_app.ui.pages.home.evidence import EvidenceBars
from desktop_app.ui.pages.home.lists import ListCard
from desktop_app.ui.pages.home.since import HISTORY, LinkLine
from desktop_app.ui.pages.home.view import HomeView, view_of
from desktop_app.ui.session import Session
from desktop_app.ui.tab_order import follow_layout
from desktop_app.ui.targets import Largest
from desktop_app.ui.widgets import Card, ElidedLabel, button


class HomePage(Page):
    """What it costs, what could be saved, what is asked; everything leads to the rows behind it."""

    key, title, icon = "home", "Home", "ph.house"

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._view: HomeView | None = None
        self._home: Any = None  # figures that are not shown yet: another page is
        self._turn = 0
        self._stack = QStackedWidget()
        self.body.addWidget(self._stack, 1)
        self.pdf_button = button("", "save_home_pdf", self.save_pdf, icon="ph.file-pdf", role="tool",
                                 tip=self.tr("Save this page as PDF"))  # fmt: skip
        scaling.fix(self.pdf_button, width=40)
        self.add_action(self.pdf_button)

    def rest(self) -> Iterator[None]:
        """Make the figures, the charts and the lists, and show what is known."""
        yield from self._make_figures()
        self.refresh()

    @cached_property
    def begin(self) -> Begin:
        """How to begin, made where there is nothing yet."""
        made = Begin(self.window_api)
        self._stack.addWidget(made)
        return made

    # Building ----------------------------------------------------------------------------------------------------

    def _make_figures(self) -> Iterator[None]:
        """Put them together from the outside: a widget is styled anew, with all in it, when its place changes."""
        whole = QVBoxLayout()
        whole.setSpacing(12)
        self._scroll = self.scrolled(whole)
        self._scroll.setObjectName("home_scroll")
        self._stack.addWidget(self._scroll)
        self.since = LinkLine("since", self.tr("Since your last visit"))
        self.since.opened.connect(self._go_since)
        whole.addWidget(self.since)
        self.short = LinkLine("short", self.tr("Seats run short"))
        self.short.opened.connect(self.navigate)
        whole.addWidget(self.short)
        whole.addWidget(self._make_cards())
        yield
        charts = self._make_spend(), self._make_evidence()
        yield
        self.questions = ListCard(
            "list_questions",
            self.tr("The weightiest questions"),
            (self.tr("Question"), self.tr("Addressable"), self.tr("From")),
        )
        self.questions.opened.connect(lambda finding: self.navigate.emit("review", finding))
        self.renewals = ListCard(
            "list_renewals",
            self.tr("Renewals"),
            (self.tr("Subscription"), self.tr("A year"), self.tr("Notice by")),
        )
        self.renewals.opened.connect(lambda subscription: self.navigate.emit("renewals", subscription))
        whole.addWidget(CardPairs((charts, (self.questions, self.renewals))), 1)
        yield

    def _make_cards(self) -> CardRow:
        self.run_rate = Figure(self.tr("Annual run-rate"), "figure_run_rate")
        self.saving = Figure(self.tr("Addressable saving"), "figure_saving")
        self.owned = Figure(self.tr("Owner, purpose and class"), "figure_owned")
        self.notice = Figure(self.tr("Next notice deadline"), "figure_notice")
        self.run_rate.clicked.connect(lambda: self.navigate.emit("tools", Largest("annual_cost")))
        self.saving.clicked.connect(lambda: self.navigate.emit("review", {"status": "Open"}))
        self.owned.clicked.connect(lambda: self.navigate.emit("subscriptions", None))
        self.notice.clicked.connect(self._go_to_notice)
        return CardRow((self.run_rate, self.saving, self.owned, self.notice))

    def _make_spend(self) -> Card:
        self.spend = StackedBars()
        self.spend.setObjectName("chart_spend")
        self.spend.setAccessibleName(self.tr("Spend by month and function"))
        self.spend.clicked.connect(self._go_to_spend)
        self.spend_head = Head(self.tr("Spend by month and function"), ElidedLabel("", role="small"))
        return _chart_card("card_spend", self.spend.title, self.spend_head, self.spend)

    def _make_evidence(self) -> Card:
        note = self.tr("seats that somebody has, as last reported")
        self.evidence = EvidenceBars(self.session, self.window_api)
        self.evidence.unit = note
        self.evidence.setObjectName("chart_evidence")
        self.evidence.setAccessibleName(self.tr("Seats by evidence"))
        self.evidence.clicked.connect(self._go_to_seats)
        head = Head(self.evidence.title, ElidedLabel(note, role="small"))
        card = _chart_card("card_evidence", self.evidence.title, head, self.evidence)
        layout = card.layout()
        if isinstance(layout, QVBoxLayout):
            layout.addStretch(1)
        return card

    # Showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is known now; figures that are read in a job arrive by `show_overview`."""
        if self.session.catalog is None:
            self.begin.show_closed()
            self._stack.setCurrentWidget(self.begin)
            self.set_subtitle()
        self.pdf_button.setVisible(self._stack.currentIndex() == 0)
        if self._home is not None:
            home, self._home = self._home, None
            self._turn += 1
            self.session.jobs.in_turns(self._while_wanted(self._steps(home), self._turn))

    def save_pdf(self) -> None:
        """Ask where to, and write the figures as a PDF."""
        from desktop_app.ui import files

        name = f"seatbook-{self.session.as_of}.pdf"
        path = files.to_write(self, self.tr("Save as PDF"), name, self.tr("PDF (*.pdf)"))
        if path is not None:
            self.write_pdf(path.with_suffix(".pdf"))

    def write_pdf(self, path: Path) -> None:
        """Write the figures as a PDF in the next turns of the loop; what goes wrong is said."""
        self.session.jobs.in_turns(self._write_pdf(path))

    def _write_pdf(self, path: Path) -> Iterator[None]:
        catalog, zoom = self.session.catalog, 0.0
        title = self.tr("{name}: AI tools and subscriptions").format(name=catalog.path.stem if catalog else "Seatbook")
        try:
            while isValid(self) and zoom != scaling.zoom():  # once more where letters were made larger meanwhile
                zoom = scaling.zoom()
                yield from self._print(path, title)
        except OSError as error:
            self.window_api.show_error(error)
            return
        if isValid(self):
            self.window_api.say(self.tr("The page is in {path}.").format(path=path))

    def _print(self, path: Path, title: str) -> Iterator[None]:
        """Write what is shown now, as another Home that nobody sees; in steps."""
        from desktop_app.ui import paper

        printed, foot = HomePage(self.session, self.window_api), self.subtitle.text()
        printed.resize(self.size())
        try:
            yield from paper.make(printed, printed._copy(self))
            yield from paper.write_pdf(printed._scroll.widget() or printed, path, title, foot)
        finally:
            printed.deleteLater()

    def _copy(self, other: HomePage) -> Iterator[None]:
        """Make and show in steps what another Home shows."""
        view, bars, empty = other._view, other.evidence.bars, other.evidence.empty
        yield from self._make_figures()
        self.evidence.show_counted(bars, empty)
        if view is not None:
            for lines in (yield from self._show(view)):
                yield from lines
        yield

    def show_overview(self, home: Any) -> None:
        """Show the figures of `review.home`, as soon as the page is looked at."""
        self._home = home
        if home is None or not self.isHidden():
            self.refresh()

    def let_go(self) -> None:
        """Show no more of what is being shown."""
        self._turn += 1
        self.evidence.let_go()

    def _while_wanted(self, steps: Iterator[None], turn: int) -> Iterator[None]:
        """Go on with what is shown in steps, until other figures are to be shown."""
        while turn == self._turn and isValid(self):
            if next(steps, steps) is steps:
                return
            yield

    def _steps(self, home: Any) -> Iterator[None]:
        """Show the figures from top to bottom; the seats are counted, and lines further down follow, behind these."""
        view = view_of(home, self.text, self.session.today)
        self._view = view
        yield
        if view.empty:
            self.begin.show_empty(self.session.catalog.path.name if self.session.catalog else "")
            self._stack.setCurrentWidget(self.begin)
            self.pdf_button.hide()
            self.set_subtitle()
            return
        self._stack.setCurrentIndex(0)
        self.pdf_button.show()
        self.set_subtitle(*view.subtitle)
        lists = yield from self._show(view)
        for lines in lists:
            next(lines, None)
            yield
        self.in_sight.emit()
        self.session.jobs.afterwards(self._count)
        self.session.jobs.in_turns(self._while_wanted(chain(*lists, self._put_in_order()), self._turn), behind=True)
        yield

    def _put_in_order(self) -> Iterator[None]:
        """Let Tab go through one list after the other: their lines were made in turns, a few of each."""
        follow_layout(self._scroll)
        yield

    def _show(self, view: HomeView) -> Generator[None, None, tuple[Iterator[None], Iterator[None]]]:
        """Show the figures in steps; returns how the lines of the two lists are shown."""
        self.since.show_links(view.since)
        self.short.show_links(view.short)
        for card, texts in (
            (self.run_rate, view.run_rate),
            (self.saving, view.saving),
            (self.owned, view.owned),
            (self.notice, view.notice),
        ):
            card.show_figure(texts.figure, texts.detail, texts.chip, texts.state)
        yield
        spend = view.spend
        self.spend_head.say(spend.note)
        self.spend.unit = spend.unit
        self.spend.empty = spend.nothing or self.tr("No spend yet: import invoices, a ledger or a card export.")
        self.spend.show_series(spend.months, spend.series, spend.axis, spend.value)
        self.evidence.say_counting()
        yield
        self.questions.note.setText(view.questions_note)
        self.renewals.note.setText(self.tr("next 180 days"))
        nothing = self.tr("No contract with a known end renews in the next 180 days.")
        questions = self.questions.show_lines(view.questions, self.tr("No question is open."))
        renewals = self.renewals.show_lines(view.renewals, nothing, when_width=70)
        return questions, renewals

    def _count(self) -> None:
        if isValid(self):
            self.evidence.load()

    # Leading on --------------------------------------------------------------------------------------------------

    def _go_since(self, page: str, target: object) -> None:
        if page == HISTORY:
            self.window_api.show_history()
        else:
            self.navigate.emit(page, target)

    def _go_to_notice(self) -> None:
        target = self._view.notice_target if self._view is not None else None
        self.navigate.emit("renewals", target)

    def _go_to_spend(self, month: str, function: str) -> None:
        self.navigate.emit("spend", {"month": month, "function": function})

    def _go_to_seats(self, tool: object, evidence: str) -> None:
        bar = {"tool": str(tool)}
        self.navigate.emit("seats", {**bar, "evidence": evidence} if evidence else bar)


def _chart_card(name: str, title: str, head: Head, chart: QWidget) -> Card:
    card = Card()
    card.setObjectName(name)
    card.setAccessibleName(title)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 12, 16, 10)
    layout.setSpacing(8)
    layout.addWidget(head)
    layout.addWidget(chart)
    card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)  # lists that grow never press it
    return card
