"""The Review page: questions at the left, one in full at the right, decided by button or key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, final

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui import icons
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.facet_bar import FacetBar
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.review import bringing, running, sending, tasks
from desktop_app.ui.pages.review.deciding_page import DecidingPage
from desktop_app.ui.pages.review.detail import DetailPane
from desktop_app.ui.pages.review.evidence_view import PAGES
from desktop_app.ui.pages.review.list import QuestionList
from desktop_app.ui.pages.review.questions import QuestionModel
from desktop_app.ui.pages.review.views import QUESTIONS, ROUNDS, ReviewViews
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import Card, hairline

if TYPE_CHECKING:
    from desktop_app.review.detail import FindingDetail
    from desktop_app.ui.pages.review.rounds import RoundsView


@final
class ReviewPage(DecidingPage):
    """What the rules ask, and what the company answers."""

    key = "review"
    title = "Review"
    icon = "ph.check-square"

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.view_key = QUESTIONS
        self._counted = ("", "")  # how many questions there are, and how the round stands
        self.model = QuestionModel(self.text.dates_in, self)
        self._make_buttons()
        self.switch = ReviewViews(self, QUESTIONS)
        self._lay_out()

    def rest(self) -> Iterator[None]:
        """Make the list of questions, then what stands beside it, then what stands in their place."""
        self._lay_out_questions()
        yield
        self._lay_out_answer()
        yield
        self.empty = EmptyState("", "", "", self._stack)
        self.empty.setObjectName("review_empty")
        self._stack.addWidget(self.empty)
        self._none = EmptyState("", "", "", self._list_stack)
        self._none.setObjectName("review_none")
        self._list_stack.addWidget(self._none)
        self._connect()
        yield

    def _make_buttons(self) -> None:
        self.export = self._button("action_export_review_page", self.tr("Export…"))
        sending.make_menu(self, self.export, lambda: tasks.query(self.session, self.facets.chosen))
        self.bring_back = self._button("action_bring_back", self.tr("Bring back…"))
        self.run = self._button("action_run_review", self.tr("Run review"))
        self.run_as_of = self._button("action_run_review_as_of", "▾")
        self.run_as_of.setAccessibleName(self.tr("Run some rules, or as of another day…"))
        self.run_as_of.setToolTip(self.run_as_of.accessibleName())
        self.adds_up = self._button("action_waterfall", self.tr("How it adds up"))
        self.adds_up.clicked.connect(lambda _checked=False: self._show_sums())

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        self.add_action(button)
        return button

    def _lay_out(self) -> None:
        """Put the page together from the outside: a widget is styled anew, with all in it, when its place changes."""
        body = QVBoxLayout()
        body.setSpacing(12)
        self.body.addLayout(body, 1)
        body.addWidget(self.banner)
        self._stack = QStackedWidget(self)
        body.addWidget(self._stack, 1)
        self._work = QWidget(self._stack)
        self._stack.addWidget(self._work)
        columns = QHBoxLayout(self._work)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        self._left, self._right = Card(), Card()
        columns.addWidget(self._left, 9)
        columns.addWidget(self._right, 11)

    def _lay_out_questions(self) -> None:
        questions = QVBoxLayout(self._left)
        questions.setContentsMargins(1, 10, 1, 1)
        questions.setSpacing(0)
        filters = QHBoxLayout()
        filters.setContentsMargins(12, 0, 12, 10)
        self.facets = FacetBar(
            "facets_findings",
            (
                ("status", self.tr("Any state")),
                ("rule", self.tr("Any rule")),
                ("tool", self.tr("Any tool")),
                ("owner", self.tr("Any owner")),
                ("team", self.tr("Any team")),
                ("size", self.tr("Any amount")),
                ("age", self.tr("Any age")),
            ),
            lambda key: tasks.facet_values(self.session, key, self.facets.chosen),
            tasks.facet_word,
            self._left,
            only=tasks.ONLY,
        )
        self.facets.chosen["status"] = "Open"
        self.facets.show_chosen()
        filters.addWidget(self.facets)
        questions.addLayout(filters)
        questions.addWidget(hairline(self._left))
        self._list_stack = QStackedWidget(self._left)
        questions.addWidget(self._list_stack, 1)
        self.list = QuestionList(self.model, self._amount, self._under, self._list_stack)
        self._list_stack.addWidget(self.list)

    def _lay_out_answer(self) -> None:
        answer = QVBoxLayout(self._right)
        answer.setContentsMargins(1, 1, 1, 12)
        answer.setSpacing(0)
        self.detail = DetailPane(self.text, self._right)
        answer.addWidget(self.detail, 1)
        answer.addWidget(hairline(self._right))
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 12, 12, 0)
        answer.addLayout(foot)
        foot.addWidget(self._make_bar(self._right))

    def _connect(self) -> None:
        self.list.current.connect(self._show_current)
        self.list.key.connect(self.press)
        self.list.chosen.connect(self.bar.say_many)
        self.detail.opened.connect(self._open_record)
        self.facets.changed.connect(self.refresh)
        self.bar.closed.connect(self.list.setFocus)
        self.run.clicked.connect(self.run_review)
        self.run_as_of.clicked.connect(lambda _checked=False: running.ask(self))
        self.bring_back.clicked.connect(lambda _checked=False: bringing.choose(self))
        self.empty.clicked.connect(self._begin)
        self._none.clicked.connect(lambda: self.facets.choose("status", None))

    @cached_property
    def rounds(self) -> RoundsView:
        """The view of the rounds, made when it is first asked for."""
        from desktop_app.ui.pages.review.rounds import RoundsView

        made = RoundsView(self.session, self)
        made.question.connect(self.open_target)
        made.said.connect(self.done)
        made.failed.connect(self.fail)
        self._stack.addWidget(made)
        icons.show_in(made)
        return made

    # What is shown -----------------------------------------------------------------------------------------------

    @property
    def finding(self) -> int | None:
        """Give the id of the question that is shown."""
        return self.model.id_at(self.list.currentIndex().row())

    def refresh(self) -> None:
        """Read the questions again; the one that was current stays so, or what took the place of those selected."""
        before, place = self.finding, max(min(self.list.chosen_places(), default=self.list.currentIndex().row()), 0)
        if self.session.reader is None:
            self._say_empty()
            return
        state = self.session.state
        self.forget_undone()
        everything = tasks.count(self.session, {})
        self.model.load(self.session.reader, tasks.query(self.session, self.facets.chosen))
        shown = self.model.rowCount()
        if self.view_key == ROUNDS:
            self.rounds.refresh()
        else:
            self._stack.setCurrentWidget(self._work if everything else self.empty)
        if not everything:
            self._say_empty()
        if not shown:
            self._say_none(everything)
        self._list_stack.setCurrentWidget(self.list if shown else self._none)
        kept = self.model.place_of(before) if before is not None else -1
        self._select(kept if kept >= 0 else min(place, shown - 1))
        self._show_counts(shown, everything)
        self.read_of = state
        self.in_sight.emit()

    def _show_view(self, key: str) -> None:
        self.view_key = key
        self.switch.show_view(key)
        if key == ROUNDS:
            self._stack.setCurrentWidget(self.rounds)
        self.refresh()

    def fit(self) -> None:
        """Name the views one by one where there is room, else in a menu."""
        super().fit()
        self.switch.fit()

    def let_go(self) -> None:
        """Take no more of what is being read."""
        super().let_go()
        if "rounds" in self.__dict__:
            self.rounds.let_go()

    def open_target(self, target: object) -> None:
        """Show one question by its id, the questions that filters name, or the rounds.

        `{"run": True}` runs the rules first.
        """
        self._show_view(ROUNDS if target == ROUNDS else QUESTIONS)
        if isinstance(target, Mapping):
            keys = {*self.facets.buttons, tasks.ONLY}
            self.facets.chosen = {key: value for key, value in target.items() if key in keys}
            self.facets.show_chosen()
            self.refresh()
            if target.get("run"):
                self.run_review()
        elif isinstance(target, int):
            self.facets.chosen = {}
            self.facets.show_chosen()
            self.refresh()
            if (place := self.model.place_of(target)) >= 0:
                self._select(place)

    def _select(self, place: int) -> None:
        before = self.list.currentIndex().row()
        self.list.setCurrentIndex(self.model.index(place, 0))
        if place == before:  # else the list has told of another one
            self._show_current(place)

    def _show_current(self, place: int) -> None:
        self.offer(self.model.id_at(place))

    def show_offered(self, detail: FindingDetail | None) -> None:
        """Let the bar recommend a decision, and show the question in full beside the list."""
        if detail is not None:
            self.bar.recommend(detail.answer)
        self.session.jobs.in_turns(self._show_in_full(self._turn, detail))

    def _show_in_full(self, turn: int, detail: FindingDetail | None) -> Iterator[None]:
        """Make what is shown of a question in steps, until another is asked for; its side is there with the last."""
        steps = self.detail.show_in_steps(detail)
        made = False
        while turn == self._turn and isValid(self):
            if made:
                self._right.setVisible(detail is not None)
                return
            made = next(steps, steps) is steps
            yield

    def _say_empty(self) -> None:
        if self.view_key == QUESTIONS:
            self._stack.setCurrentWidget(self.empty)
        self.set_subtitle()
        if not tasks.anything_to_ask(self.session):
            self.empty.show_text(
                self.tr("Nothing to ask about yet"),
                self.tr(
                    "A review asks owners about tools, contracts, seats and invoices. Import the files you have first."
                ),
                self.tr("Import files…"),
            )
            return
        self.empty.show_text(
            self.tr("No review was run yet"),
            self.tr(
                "The rules look at seats, contracts and invoices and ask the owners: is it still needed? "
                "Nothing is called unused where data is missing."
            ),
            self.tr("Run the review"),
        )

    def _begin(self) -> None:
        """Do what an empty page offers."""
        if tasks.anything_to_ask(self.session):
            self.run_review()
        else:
            self.window_api.choose_files()

    def _say_none(self, everything: int) -> None:
        chosen = self.facets.chosen
        if set(chosen) == {"status"} and chosen["status"] == "Open":
            title = self.tr("No question is open")
            text = self.tr("New data brings new questions; run the review after the next import.")
            if waiting := tasks.waiting_text(self.session, self.text):
                text = f"{self.tr('Not settled yet: {states}.').format(states=waiting)} {text}"
        else:
            title = self.tr("No question matches these filters")
            text = self.tr("Take a filter away to see the others.")
        self._none.show_text(
            title,
            text,
            self.text.count(everything, self.tr("Show the {n} question"), self.tr("Show all {n} questions")),
        )

    def _show_counts(self, shown: int, everything: int) -> None:
        self._counted = self._count_text(shown, everything), tasks.round_text(self.session, self.text)
        self.set_subtitle(*self._counted)
        if everything:
            self.session.jobs.afterwards(lambda: tasks.look_up_totals(self.session, self._show_totals))

    def _show_totals(self, totals: Mapping[str, object]) -> None:
        count, due = self._counted
        addressable, realised = tasks.totals_texts(totals, self.text)
        self.set_subtitle(count, addressable, due, realised)

    def _count_text(self, shown: int, everything: int) -> str:
        if shown < everything:
            return self.tr("{n} of {all}").format(n=self.text.number(shown), all=self.text.number(everything))
        return self.text.count(shown, self.tr("{n} question"), self.tr("{n} questions"))

    def _amount(self, row: Mapping[str, object]) -> str:
        value = row.get("addressable")
        return self.text.money(
            int(str(value)) if value is not None else None, str(row.get("currency") or ""), whole=True
        )

    def _under(self, row: Mapping[str, object]) -> str:
        owner = str(row.get("owner") or "") or self.tr("no owner")
        return f"{tasks.facet_word('rule', row.get('rule'))}  ·  {owner}"

    # What the user does ------------------------------------------------------------------------------------------

    def _open_record(self, kind: str, record: object) -> None:
        if kind == "finding":
            self.open_target(record)
        else:
            self.navigate.emit(PAGES[kind], record)

    def to_decide(self) -> QWidget:
        """Return the list of questions."""
        return self.list

    def chosen_questions(self) -> Sequence[int]:
        """Return the ids of the selected questions, or of the one that is shown."""
        many = [number for place in self.list.chosen_places() if (number := self.model.id_at(place)) is not None]
        return many if len(many) > 1 else [self.finding] if self.finding is not None else []

    def question_text(self) -> str:
        """Return the question that is shown."""
        return self.model.question(self.model.row(self.list.currentIndex().row()))

    def show_question(self, question: int) -> None:
        """Show another question."""
        self.open_target(question)

    def go_on(self, decided: Sequence[int]) -> None:
        """Show the question after the last that was decided."""
        place = self.model.place_of(decided[-1])
        self.refresh()
        if self.model.id_at(place) == decided[-1] and place + 1 < self.model.rowCount():
            self._select(place + 1)
        self.list.setFocus()

    def _show_sums(self) -> None:
        from desktop_app.ui.pages.review import waterfall

        waterfall.show(self.session, self.text, self)

    def run_review(self) -> None:
        """Run the rules."""
        running.run(self)
