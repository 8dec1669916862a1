"""The seats by evidence, a bar a tool: counted apart, for of many seats that takes longer than all other figures."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.ui.charts.bar_list import Bar, BarList
from desktop_app.ui.page import WindowApi
from desktop_app.ui.pages.home.view import evidence_bars
from desktop_app.ui.session import Session
from desktop_app.ui.wanted import while_wanted


class EvidenceBars(BarList):
    """Counts in a job of its own; what was counted before stays until the new count is there."""

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._window = session, window
        self._turn = 0
        self.legend = True

    def load(self) -> None:
        """Count again."""
        from desktop_app.review.home import evidence

        self._turn += 1
        turn, day = self._turn, self._session.as_of

        def count(conn: sqlite3.Connection) -> Any:
            return while_wanted(conn, lambda: turn == self._turn, lambda: evidence(conn, day))

        self._session.look_up(count, partial(self._take, turn), partial(self._fail, turn), line="evidence")

    def say_counting(self) -> None:
        """Say that the seats are being counted, where nothing is known of them yet."""
        if not self._bars and not self.empty:
            self._say(self.tr("Counting the seats…"))

    @property
    def bars(self) -> Sequence[Bar]:
        """What was counted, a bar a tool."""
        return self._bars

    def show_counted(self, bars: Sequence[Bar], empty: str) -> None:
        """Show what another one has counted, and says where that is nothing."""
        self.show_bars(bars)
        self._say(empty)

    def let_go(self) -> None:
        """Take no more of what is being counted."""
        self._turn += 1

    def _say(self, text: str) -> None:
        self.empty = text
        self.setAccessibleDescription(text)
        self.update()

    def _take(self, turn: int, found: Any) -> None:
        if turn != self._turn or found is None or not isValid(self):
            return
        bars = evidence_bars(found)
        self.show_bars(bars)
        if not bars:
            self._say(self.tr("No seats yet: import a vendor's seat report."))

    def _fail(self, turn: int, error: BaseException) -> None:
        if turn == self._turn and isValid(self):
            self.show_bars(())
            self._say(self.tr("The seats could not be counted."))
            self._window.show_error(error)
