"""What the pages on which questions are decided have in common: the decisions, what is said afterwards, and undo."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import isValid

from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.pages.imports.banner import Banner
from desktop_app.ui.pages.review import tasks
from desktop_app.ui.pages.review.choices import Choice, Filled, arguments, by_key
from desktop_app.ui.pages.review.deciding import DecisionBar
from desktop_app.ui.pages.review.leads import Leads
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session, State

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.review.detail import FindingDetail

_NAMED = 3  # contradictions that are said in full


class DecidingPage(Page):
    """Has a banner and a bar of decisions; a page says which questions are chosen, and where it goes on.

    Qt's classes have a metaclass of their own, so that abc cannot refuse a page without one of the abstract methods:
    the pages are final, and mypy does.
    """

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._owner = ""  # whom the question at hand goes to
        self._waiting: int | None = None  # the question that is being read
        self._asked: Sequence[int] = ()  # the questions that the bar asks about
        self._turn = 0
        self.read_of: State | None = None  # the state of the catalog that what is shown was read of
        self.banner = Banner(f"{self.key}_result", self)

    def _make_bar(self, parent: QWidget) -> DecisionBar:
        """Make the bar in the widget that it stands in."""
        self.bar = DecisionBar(self.session.today, parent)
        self.bar.decided.connect(self.decide)
        self.bar.about_to_begin.connect(self._read_now)
        return self.bar

    def offered(self) -> Iterator[QPushButton]:
        """Yield the decisions after the buttons of the header, where a question is at hand."""
        yield from super().offered()
        if self.bar.isVisible():
            yield from self.bar.buttons.values()

    def showEvent(self, event: QShowEvent) -> None:
        """Let the keys of decisions hold from the moment the page is shown."""
        super().showEvent(event)
        if not event.spontaneous():
            self.to_decide().setFocus()

    def look(self) -> None:
        """Show what was read, and read again only where the catalog has changed since."""
        if self.read_of is not None and self.read_of == self.session.state:
            self.in_sight.emit()
        else:
            self.refresh()

    def read_ahead(self) -> bool:
        """Read the list, and the question at hand: they are short."""
        self.refresh()
        return True

    @abstractmethod
    def to_decide(self) -> QWidget:
        """Return the list whose questions are decided."""

    @abstractmethod
    def chosen_questions(self) -> Sequence[int]:
        """Return the ids of the questions that a decision holds for."""

    @abstractmethod
    def question_text(self) -> str:
        """Return the question at hand."""

    def own_values(self, values: Mapping[str, Any]) -> Mapping[int, Mapping[str, Any]]:
        """Return what a decision of these values says otherwise about some of the chosen questions."""
        del values
        return {}

    @abstractmethod
    def show_question(self, question: int) -> None:
        """Show another question."""

    @abstractmethod
    def go_on(self, decided: Sequence[int]) -> None:
        """Show what follows questions that were decided, in the order of the list."""

    def offer(self, question: int | None) -> None:
        """Read a question in a job, and let the bar ask about it then; None for none."""
        self._turn += 1
        turn, as_of = self._turn, self.session.as_of
        self._waiting = question
        if question is None:
            self.show_offered(None)
            return

        def work(conn: sqlite3.Connection) -> tasks.Offered | None:
            return tasks.offered(conn, question, as_of) if turn == self._turn else None

        def take(found: tasks.Offered | None) -> None:
            if turn == self._turn and isValid(self):  # else another question is asked for, or the page is gone
                self._take(found)

        def read() -> None:
            if turn == self._turn and self.session.look_up(work, take, self.window_api.show_error, "question") is None:
                self._take(None)

        self.session.jobs.afterwards(read)  # the list is painted first

    def show_offered(self, detail: FindingDetail | None) -> None:
        """Show the question that the bar asks about; None where there is none, or it is gone."""

    def let_go(self) -> None:
        """Take no more of what is being read."""
        self._turn += 1

    def _take(self, found: tasks.Offered | None) -> None:
        self._waiting = None
        if found is not None:
            self._owner = found.detail.owner or ""
            before, self._asked = self._asked, tuple(self.chosen_questions())
            leads, again = Leads(self.session.reader, found.row), self._asked == before
            self.bar.ask_about(self._owner, None, self.session.today, found.holds, leads, again=again)
        self.show_offered(found.detail if found is not None else None)

    def _read_now(self) -> None:
        """Read the question that is waited for at once: it is being decided, quicker than it could be read."""
        if self._waiting is not None and self.session.reader is not None:
            self._turn += 1
            self._take(tasks.offered(self.session.reader, self._waiting, self.session.as_of))

    def press(self, key: str) -> None:
        """Begin the decision that a key stands for."""
        choice = by_key(key)
        if choice is not None and self.chosen_questions():
            self.bar.begin(choice)

    def decide(self, choice: Choice, filled: Filled) -> None:
        """Write a decision about the chosen questions and go on."""
        decided = self.chosen_questions()
        if not decided:
            return
        values = arguments(choice, filled)
        if values.get("new_owner") == self._owner:
            del values["new_owner"]  # the question goes to whom it went before
        said = self.question_text()
        if len(decided) > 1:
            said = self.text.count(len(decided), self.tr("{n} question"), self.tr("{n} questions"))
        tasks.decide(
            self.session, decided, choice.decision, values,
            lambda operation: self._decided(choice, said, decided, operation), self.fail, self.own_values(values),
        )  # fmt: skip

    def _decided(self, choice: Choice, said: str, decided: Sequence[int], operation: int) -> None:
        self._say_decided(choice, said, tasks.against(self.session, decided), operation)
        self.go_on(decided)

    def _say_decided(self, choice: Choice, question: str, against: Sequence[tuple[str, int]], operation: int) -> None:
        """Say what was decided, and at once which other decisions it does not go with."""
        if not against:
            self.say_undoable(operation, self.tr(choice.done), question)
            return
        other = against[0][1]
        show = ("result_other", self.tr("Show the other question"), lambda: self.show_question(other))
        said = "\n".join(dict.fromkeys(self.text.dates_in(text) for text, _ in against[:_NAMED]))
        if len(against) > _NAMED:
            said += "\n" + self.tr("… {n} more").format(n=len(against) - _NAMED)
        said_first = f"{self.tr(choice.done)}: {question}"
        self.say_undoable(operation, self.tr("contradiction"), said_first, said, state="bad", more=(show,))

    def say_undoable(
        self, operation: int, chip: str, sentence: str, detail: str = "", *, state: str = "good",
        more: Sequence[tuple[str, str, Callable[[], object]]] = (),
    ) -> None:  # fmt: skip
        """Say what an operation did, with a button that takes back this one, whatever was done since."""
        undo = ("result_undo", self.tr("Undo"), lambda: self.undo(operation))
        self.banner.say(chip, state, sentence, detail, (undo, *more), undoes=operation)

    def undo(self, operation: int) -> None:
        """Take an operation of this page back."""
        tasks.undo(self.session, operation, self._undone, self.fail)

    def forget_undone(self) -> None:
        """Say no more what was taken back elsewhere, such as by the window's Undo."""
        operation = self.banner.undoes
        if operation is not None and not self.banner.isHidden() and tasks.was_undone(self.session, operation):
            self.banner.hide()

    def _undone(self, reverted: Any) -> None:
        self.banner.say(
            self.tr("undone"), "neutral", self.text.said(reverted.title), " ".join(map(self.text.said, reverted.kept))
        )
        self.refresh()

    def done(self, sentence: str, more: str = "") -> None:
        """Say what was done."""
        self.banner.say(self.tr("done"), "good", sentence, more)

    def fail(self, error: BaseException) -> None:
        """Say what could not be done."""
        self.banner.say(self.tr("not done"), "bad", said(str(error)))
