"""The page Renewals: the deadlines of a year as a picture, the contracts as a list, and what each needs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.review.renewals import Renewal, still_possible
from desktop_app.ui import files, scaling
from desktop_app.ui.charts import Mark, Timeline
from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.pages.renewals.pane import RenewalPane
from desktop_app.ui.pages.renewals.table import RenewalsTable
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import Card, EmptyState, button, label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.catalog.catalog import Catalog

SOON = 30  # days
MONTHS = 12


class RenewalsPage(Page):
    """By when each contract can be ended, what is at stake, who decides."""

    key, title, icon = "renewals", "Renewals", "ph.calendar-check"

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._wanted: int | None = None
        self._questions: Mapping[int, int] = {}
        self.calendar = button(
            self.tr("Export calendar…"), "export_calendar", self._export_calendar, icon="ph.calendar-plus",
            tip=self.tr("Notice deadlines with alarms, for any calendar"),
        )  # fmt: skip
        self.add_action(self.calendar)
        self.timeline = Timeline()
        self.timeline.setObjectName("chart_renewals")
        self.timeline.setAccessibleName(self.tr("Notice deadlines of the next twelve months"))
        self.timeline.empty = self.tr("No notice deadline in the next twelve months.")
        self.timeline.clicked.connect(self.open_target)
        self.table = RenewalsTable(self.text)
        self.pane = RenewalPane(self.text)
        self.table.chosen.connect(self._chosen)
        self.pane.decided.connect(self._decide)
        self.pane.sent.connect(self._note_sent)
        self.pane.negotiate.connect(self._negotiate)
        self.pane.navigate.connect(self.navigate)
        self._lay_out()

    def _lay_out(self) -> None:
        card = Card()
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Notice deadlines"), "section"))
        head.addStretch(1)
        head.addWidget(label(self.tr("filled: to decide · hatched: notice assumed · hollow: decided"), "small"))
        inner = QVBoxLayout(card)
        inner.setContentsMargins(16, 10, 16, 8)
        inner.setSpacing(6)
        inner.addLayout(head)
        inner.addWidget(self.timeline)
        listed = Card()
        within = QVBoxLayout(listed)
        within.setContentsMargins(1, 1, 1, 1)
        within.addWidget(self.table)
        splitter = QSplitter()
        splitter.setHandleWidth(12)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(listed)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([720, 332])
        scaling.at_least(self.pane, width=300)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(card)
        layout.addWidget(splitter, 1)
        self.empty = EmptyState(
            self.tr("No contract with an end yet"),
            self.tr("Import the tracker of your subscriptions, or add a term to a subscription: its last day, "
                    "whether it renews itself, and the days of notice."),
            self.tr("Import files…"),
        )  # fmt: skip
        self.empty.clicked.connect(self.window_api.choose_files)
        self.stack = QStackedWidget()
        self.stack.addWidget(whole)
        self.stack.addWidget(self.empty)
        self.body.addWidget(self.stack, 1)

    # Showing -------------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the renewals again."""
        as_of = self.session.as_of
        if self.session.look_up(lambda conn: _read(conn, as_of), self._show, self.window_api.show_error) is None:
            self._show(((), {}))

    def _show(self, found: tuple[Sequence[Renewal], Mapping[int, int]]) -> None:
        rows, self._questions = found
        self.stack.setCurrentIndex(0 if rows else 1)
        self.calendar.setEnabled(bool(rows))
        self.table.show_rows(rows, [self._state(one)[0] for one in rows])
        self.timeline.show_marks(self._months(), [mark for one in rows if (mark := self._mark(one)) is not None])
        waiting = sum(1 for one in rows if not one.decided)
        sending = sum(1 for one in rows if one.to_send)
        self.set_subtitle(
            self.text.count(len(rows), self.tr("{n} contract"), self.tr("{n} contracts")),
            self.text.count(waiting, self.tr("{n} to decide"), self.tr("{n} to decide")) if rows else "",
            self.text.count(sending, self.tr("{n} notice to send"), self.tr("{n} notices to send")) if sending else "",
        )
        if self._wanted is not None and self.table.choose(self._wanted):
            self._wanted = None

    def _state(self, one: Renewal) -> tuple[str, str]:
        """Return the words and the colour of a contract's state."""
        days = (dt.date.fromisoformat(one.notice_by) - self.session.today).days
        if one.to_send:
            return self.tr("send notice"), "bad" if days < SOON else "warn"
        if one.decision:
            return word(one.decision), "good"
        if one.signed_further:
            return self.tr("signed further"), "good"
        if one.auto_renew is False:
            return self.tr("ends by itself"), "good"
        if days < 0:
            return self.tr("overdue"), "bad"
        said = self.text.count(days, self.tr("in {n} day"), self.tr("in {n} days"))
        return said, "bad" if days < SOON else "warn" if days < 3 * SOON else "neutral"

    def _mark(self, one: Renewal) -> Mark | None:
        last = self._months()[-1][0].isoformat()
        if one.notice_by > last:
            return None
        stake = ", ".join(self.text.money(amount, code, whole=True) for code, amount in one.stakes.items())
        said = [
            one.name,
            self.tr("notice by {day}").format(day=self.text.date(one.notice_by)),
            stake,
            self._state(one)[0],
        ]
        if one.assumed:
            said.append(self.tr("notice assumed"))
        return Mark(
            one.subscription_id, one.notice_by, "  ·  ".join(filter(None, said)), self._state(one)[1], one.assumed
        )

    def _months(self) -> list[tuple[dt.date, str]]:
        first = self.session.today.replace(day=1)
        days = [first]
        for _ in range(MONTHS):
            days.append((days[-1] + dt.timedelta(days=32)).replace(day=1))
        return [(day, self.text.month(f"{day:%Y-%m}").split(" ")[0]) for day in days]

    def open_target(self, target: object) -> None:
        """Show a contract."""
        if isinstance(target, int) and not self.table.choose(target):
            self._wanted = target
            self.refresh()

    def _chosen(self, one: Renewal | None) -> None:
        question = self._questions.get(one.subscription_id) if one is not None else None
        state = self._state(one) if one is not None else ("", "neutral")
        late = one is not None and one.reminds and one.notice_by < self.session.as_of
        self.pane.show_renewal(one, *state, question, still_possible(one, self.session.as_of) if one and late else ())

    # Acting --------------------------------------------------------------------------------------------------------

    def _decide(self, question: int, decision: str, until: str) -> None:
        from desktop_app.review import decisions

        today = self.session.as_of

        why = self.tr("Renewed as it is, decided on the page Renewals") if decision == "keep" else None

        def work(catalog: Catalog) -> int:
            return decisions.decide(catalog, question, decision, why=why, until=until or None, today=today)

        said = self.tr("{decision}: noted. Undo takes it back.").format(decision=word(decision))
        self.session.write(self.tr("Deciding"), work, lambda _done: self.window_api.say(said),
                           self.window_api.show_error)  # fmt: skip

    def _note_sent(self, subscription: int) -> None:
        """Note that the vendor was told today."""
        from desktop_app.catalog import records

        day = self.session.as_of
        said = self.tr("Noted as sent. Undo takes it back.")
        self.session.write(
            self.tr("Noting the notice"),
            lambda catalog: records.edit(catalog, "subscription", subscription, {"notice_sent_on": day}),
            lambda _done: self.window_api.say(said),
            self.window_api.show_error,
        )

    def _export_calendar(self) -> None:
        name = f"renewals-{self.session.as_of}.ics"
        path = files.to_write(self, self.tr("Export calendar"), name, self.tr("Calendar (*.ics)"))
        if path is not None:
            self.write_calendar(path.with_suffix(".ics"))

    def write_calendar(self, path: Path) -> None:
        """Write the deadlines as a calendar, in a job."""
        from desktop_app.catalog.catalog import utc_now
        from desktop_app.exports.calendar import write_calendar

        as_of = self.session.as_of

        def work(catalog: Catalog) -> int:
            return write_calendar(catalog.writer, path, as_of=as_of, now=utc_now())

        def done(count: int) -> None:
            written = self.text.count(count, self.tr("{n} deadline written:"), self.tr("{n} deadlines written:"))
            self.window_api.say(written, str(path))

        self.session.write(self.tr("Writing the calendar"), work, done, self.window_api.show_error)

    def _negotiate(self, vendor: int, name: str) -> None:
        path = files.to_write(self, self.tr("Negotiation sheet"), f"{name}.xlsx", self.tr("Excel workbook (*.xlsx)"))
        if path is not None:
            self.write_negotiation(vendor, path.with_suffix(".xlsx"))

    def write_negotiation(self, vendor: int, path: Path) -> None:
        """Write a vendor's negotiation sheet, in a job."""
        from desktop_app.exports.negotiation_sheet import write_negotiation

        as_of = self.session.as_of

        def work(catalog: Catalog) -> dict[str, Any]:
            return write_negotiation(catalog.writer, str(vendor), path, as_of=as_of)

        self.session.write(
            self.tr("Writing the negotiation sheet"), work,
            lambda _written: self.window_api.say(self.tr("The negotiation sheet is in {path}.").format(path=path)),
            self.window_api.show_error,
        )  # fmt: skip


def _read(conn: sqlite3.Connection, as_of: str) -> tuple[Sequence[Renewal], Mapping[int, int]]:
    """Return the renewals, and the question about each that is asked or was answered."""
    from desktop_app.catalog import review_store
    from desktop_app.review.facts import Facts
    from desktop_app.review.renewals import renewals

    questions = {
        row["subject_id"]: row["id"]
        for row in review_store.standing(conn)
        if row["rule"] == "R12" and row["stored_status"] != "Closed"
    }
    return renewals(Facts(conn, as_of)), questions
