"""The page Renewals: the deadlines of a year as a picture, the contracts as a list, and what each needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, final

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.ui import scaling
from desktop_app.ui.charts.timeline import Mark, Timeline
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.facet_bar import FacetBar
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.renewals import acts, rows
from desktop_app.ui.pages.renewals.pane import RenewalPane
from desktop_app.ui.pages.renewals.rows import Row
from desktop_app.ui.pages.renewals.table import RenewalsTable
from desktop_app.ui.pages.review.deciding_page import DecidingPage
from desktop_app.ui.pane_splitter import PaneSplitter
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session, State
from desktop_app.ui.widgets import Card, ElidedLabel, button, hairline, label

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.review.detail import FindingDetail

SOON = 30  # days
MONTHS = 12
AT_ONCE = 60  # contracts whose deadlines are looked at in each step
LOW = 440  # pixels at normal size: a lower page has no room for the picture


@final
class RenewalsPage(DecidingPage):
    """By when each contract can be ended, what is at stake, who decides; decided by button or key, many at once."""

    key, title, icon = "renewals", "Renewals", "ph.calendar-check"

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._wanted: tuple[int, str] | None = None
        self._rows: tuple[Row, ...] = ()
        self._reading: State | None = None  # the state of the catalog that is being read
        self._showing = self._choosing = 0  # the newest of what is shown in steps
        self._make_buttons()
        self._lay_out()

    def rest(self) -> Iterator[None]:
        """Make the picture, then the list, then the pane beside it."""
        self._lay_out_picture(self._picture)
        yield
        self._lay_out_list(self._listed)
        yield
        self.pane = RenewalPane(self.text, self._make_bar)
        scaling.at_least(self.pane, width=200)
        self._splitter.hold(self._listed, self.pane)
        self.bar.closed.connect(self.table.setFocus)
        self.pane.sent.connect(lambda: acts.note_sent(self))
        self.pane.navigate.connect(self.navigate)
        yield

    def _make_buttons(self) -> None:
        self.calendar = button(
            self.tr("Export calendar"), "export_calendar", icon="ph.calendar-plus",
            tip=self.tr("Notice deadlines with alarms, for any calendar"),
        )  # fmt: skip
        acts.make_menu(self, self.calendar)
        self.negotiation = button(
            self.tr("Negotiation sheet…"), "renewal_negotiate", lambda: acts.negotiate(self), icon="ph.handshake",
            tip=self.tr("All contracts of the chosen ones' vendors: seats, prices, what to ask for"),
        )  # fmt: skip
        self.messages = button(
            self.tr("Messages to owners…"), "renewal_messages", lambda: acts.ask_owners(self),
            tip=self.tr("A message to every owner of the chosen contracts, with the list attached"),
        )  # fmt: skip
        for one in (self.calendar, self.negotiation, self.messages):
            self.add_action(one)

    def _lay_out(self) -> None:
        """Put the page together from the outside: a widget is styled anew, with all in it, when its place changes."""
        self.stack = QStackedWidget()
        self.body.addWidget(self.stack, 1)
        whole = QWidget()
        self.stack.addWidget(whole)
        self.empty = EmptyState(
            self.tr("No contract with an end yet"),
            self.tr("Import the tracker of your subscriptions, or add a term to a subscription: its last day, "
                    "whether it renews itself, and the days of notice."),
            self.tr("Import files…"),
        )  # fmt: skip
        self.empty.clicked.connect(self.window_api.choose_files)
        self.stack.addWidget(self.empty)
        self._picture, self._splitter = Card(), PaneSplitter(392, 0.42)
        self._listed = Card(self._splitter)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(self._picture)
        layout.addWidget(self._splitter, 1)

    def _lay_out_picture(self, card: Card) -> None:
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 10, 16, 8)
        inner.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(label(self.tr("Notice deadlines"), "section"))
        head.addStretch(1)
        head.addWidget(
            ElidedLabel(self.tr("filled: to decide · hatched: notice assumed · hollow: decided"), role="small")
        )
        inner.addLayout(head)
        self.timeline = Timeline()
        self.timeline.setObjectName("chart_renewals")
        self.timeline.setAccessibleName(self.tr("Notice deadlines of the next twelve months"))
        self.timeline.clicked.connect(self.open_target)
        inner.addWidget(self.timeline)

    def _lay_out_list(self, listed: Card) -> None:
        within = QVBoxLayout(listed)
        within.setContentsMargins(1, 1, 1, 1)
        within.setSpacing(0)
        filters = QHBoxLayout()
        filters.setContentsMargins(12, 9, 12, 9)
        within.addLayout(filters)
        titles = (self.tr("Any state"), self.tr("Any vendor"), self.tr("Any owner"), self.tr("Any team"),
                  self.tr("Any month"))  # fmt: skip
        self.facets = FacetBar(
            "facets_renewals", tuple(zip(rows.FACETS, titles, strict=True)),
            lambda key: rows.values(self._rows, self.facets.chosen, key), self._word, listed,
        )  # fmt: skip
        self.facets.show_chosen()
        self.facets.changed.connect(self._show_rows)
        filters.addWidget(self.facets)
        within.addWidget(hairline())
        self._list = QStackedWidget()
        within.addWidget(self._list, 1)
        self.table = RenewalsTable(self.text)
        self.table.chosen.connect(self._chosen)
        self.table.key.connect(self.press)
        self.table.activated.connect(lambda _index: self._open())
        self.none = EmptyState(self.tr("No contract matches these filters"),
                               self.tr("Take a filter away to see the others."), self.tr("Show all"))  # fmt: skip
        self.none.clicked.connect(lambda: self.open_target({}))
        self._list.addWidget(self.table)
        self._list.addWidget(self.none)

    def fit(self) -> None:
        """Give the list the room of the picture where there is little."""
        super().fit()
        self._picture.setVisible(self.height() >= scaling.px(LOW))

    # Showing -------------------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Show what was read, or is being read already."""
        if self._reading is None or self._reading != self.session.state:
            super().look()

    def refresh(self) -> None:
        """Read the renewals again."""
        as_of, state = self.session.as_of, self.session.state
        known = self.session.deadlines_of(state)
        self._reading = state

        def read(conn: sqlite3.Connection) -> tuple[Row, ...]:
            return rows.read(conn, as_of, known)

        if self.session.look_up(read, partial(self._show, state), self._fail) is None:
            self._show(None, ())

    def _fail(self, error: BaseException) -> None:
        self._reading = None
        self.window_api.show_error(error)

    def _show(self, state: State | None, found: Sequence[Row]) -> None:
        self._rows, self.read_of, self._reading = tuple(found), state, None
        self.forget_undone()
        self.timeline.empty = self.tr("No notice deadline in the next twelve months.")
        self.stack.setCurrentIndex(0 if found else 1)
        for one in (self.calendar, self.negotiation, self.messages):
            one.setEnabled(bool(found))
        self._show_rows()
        self.in_sight.emit()

    def _show_rows(self) -> None:
        """Show what the filters leave."""
        shown = rows.matching(self._rows, self.facets.chosen)
        self._list.setCurrentWidget(self.table if shown else self.none)
        self.table.show_rows(shown, self.state_words)
        self._showing += 1
        self.session.jobs.in_turns(self._show_marks(shown, self._showing))
        waiting = sum(1 for row in self._rows if not row.renewal.decided)
        sending = sum(1 for row in self._rows if row.renewal.to_send)
        count = self.text.count(len(shown), self.tr("{n} contract"), self.tr("{n} contracts"))
        if len(shown) < len(self._rows):
            count = self.tr("{n} of {all} contracts").format(
                n=self.text.number(len(shown)), all=self.text.number(len(self._rows))
            )
        self.set_subtitle(
            count,
            self.text.count(waiting, self.tr("{n} to decide"), self.tr("{n} to decide")) if self._rows else "",
            self.text.count(sending, self.tr("{n} notice to send"), self.tr("{n} notices to send")) if sending else "",
        )
        if self._wanted is not None and self.table.choose(*self._wanted):
            self._wanted = None

    def _show_marks(self, shown: Sequence[Row], turn: int) -> Iterator[None]:
        """Show the deadlines as a picture, once the list is painted."""
        months, marks = self._months(), []
        for first in range(0, len(shown), AT_ONCE):
            yield
            if turn != self._showing or not isValid(self):
                return
            marks += [mark for row in shown[first : first + AT_ONCE] if (mark := self._mark(row, months)) is not None]
        yield
        if turn == self._showing and isValid(self):
            self.timeline.show_marks(months, marks)
        yield

    def _show_chosen(self, chosen: Sequence[Row], turn: int) -> Iterator[None]:
        """Show what is chosen beside the list, once that is painted."""
        yield
        if turn == self._choosing and isValid(self):
            self.pane.show_rows(chosen, [self.state_words(row) for row in chosen])
        yield

    def _word(self, key: str, value: object) -> str:
        if key == "month":
            return self.text.month(str(value))
        if key == "state":
            return {"passed": self.tr("overdue"), "send": self.tr("send notice"), "to_decide": self.tr("to decide"),
                    "decided": self.tr("decided"), "signed_further": self.tr("signed further"),
                    "ends": self.tr("ends by itself")}[str(value)]  # fmt: skip
        return str(value) or {"owner": self.tr("no owner"), "team": self.tr("no team")}.get(key, "")

    def state_words(self, row: Row) -> tuple[str, str]:
        """Return the words and the colour of a contract's state."""
        days = (dt.date.fromisoformat(row.renewal.notice_by) - self.session.today).days
        soon = "bad" if days < SOON else "warn" if days < 3 * SOON else "neutral"
        if row.state == "to_decide":
            return self.text.count(days, self.tr("in {n} day"), self.tr("in {n} days")), soon
        if row.state == "decided":
            return said(row.renewal.answer), "good"
        colour = {"passed": "bad", "send": "bad" if days < SOON else "warn"}.get(row.state, "good")
        return self._word("state", row.state), colour

    def _mark(self, row: Row, months: Sequence[tuple[dt.date, str]]) -> Mark | None:
        one = row.renewal
        if not months[0][0].isoformat() <= one.notice_by <= months[-1][0].isoformat():
            return None
        stake = ", ".join(self.text.money(amount, code, whole=True) for code, amount in one.stakes.items())
        said = [
            one.name,
            self.tr("notice by {day}").format(day=self.text.date(one.notice_by)),
            stake,
            self.state_words(row)[0],
        ]
        if one.assumed:
            said.append(self.tr("notice assumed"))
        return Mark(
            one.subscription_id, one.notice_by, "  ·  ".join(filter(None, said)), self.state_words(row)[1], one.assumed
        )

    def _months(self) -> list[tuple[dt.date, str]]:
        first = self.session.today.replace(day=1)
        days = [first]
        for _ in range(MONTHS):
            days.append((days[-1] + dt.timedelta(days=32)).replace(day=1))
        return [(day, self.text.month(f"{day:%Y-%m}").split(" ")[0]) for day in days]

    def open_target(self, target: object) -> None:
        """Show a contract by its id, or the deadlines that filters name."""
        if isinstance(target, Mapping):
            self.facets.chosen = {key: value for key, value in target.items() if key in rows.FACETS}
            self.facets.show_chosen()
            self._show_rows()
        elif isinstance(target, int) and not self.table.choose(target):
            self._wanted = (target, "")
            self.facets.chosen = {}
            self.facets.show_chosen()
            self.refresh()

    def _chosen(self) -> None:
        chosen = self.table.chosen_ones()
        asked = [row for row in chosen if row.question is not None]
        self._choosing += 1
        self.session.jobs.in_turns(self._show_chosen(chosen, self._choosing))
        self.offer(asked[0].question if asked else None)
        self.bar.say_many(len(asked))

    def show_offered(self, detail: FindingDetail | None) -> None:
        """Offer the contract's end as the day until which it is kept."""
        asked = [row for row in self.table.chosen_ones() if row.question is not None]
        if detail is not None and asked:
            until = self._own_end(asked[0])
            named = {"until": until} if until is not None else {}
            self.bar.fill_in("keep", why=self.tr("Renewed as it is"), **named)

    def _open(self) -> None:
        row = self.table.current()
        if row is not None:
            self.navigate.emit("subscriptions", row.renewal.subscription_id)

    # Deciding ------------------------------------------------------------------------------------------------------

    def to_decide(self) -> QWidget:
        """Return the list of contracts."""
        return self.table

    def chosen_questions(self) -> Sequence[int]:
        """Return the questions about the notices of the chosen contracts."""
        return [row.question for row in self.table.chosen_ones() if row.question is not None]

    def question_text(self) -> str:
        """Return the name of the first contract that is decided about."""
        return next((row.renewal.name for row in self.table.chosen_ones() if row.question is not None), "")

    def own_values(self, values: Mapping[str, Any]) -> Mapping[int, Mapping[str, Any]]:
        """Let every contract be kept until its own end, where the end that was offered is taken."""
        asked = [row for row in self.table.chosen_ones() if row.question is not None]
        offered = self._own_end(asked[0]) if asked else None
        if offered is None or values.get("until") != offered:
            return {}
        ends = {row.question: self._own_end(row) for row in asked if row.question is not None}
        return {question: {"until": end} for question, end in ends.items() if end is not None}

    def _own_end(self, row: Row) -> str | None:
        """Return the day until which a contract can be kept: its end, of a term that is over the end of the next."""
        one = row.renewal
        ends = {
            one.end,
            *(other.renewal.end for other in self._rows if other.renewal.subscription_id == one.subscription_id),
        }
        return min((end for end in ends if end > self.session.as_of), default=None)

    def show_question(self, question: int) -> None:
        """Show another question, on its page."""
        self.navigate.emit("review", question)

    def go_on(self, decided: Sequence[int]) -> None:
        """Show the next contract that waits after the first that was decided."""
        places = [place for place, row in enumerate(self.table.shown) if row.question == decided[0]]
        after = self.table.shown[places[0] + 1 :] if places else ()
        following = next((row for row in after if row.waits and row not in self.table.chosen_ones()), None)
        if following is not None:
            self._wanted = following.key
        self.refresh()
        self.table.setFocus()
