"""The figures of Home, read in a job after every change and shared by Home, the rail and the status bar."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.session import Session, State


class Overview(QObject):
    """Keeps the last figures; only the newest question's answer counts."""

    loaded = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self.home: Any = None

    def load(self) -> None:
        """Read the figures again."""
        from desktop_app.review.home import home

        self._turn += 1
        turn, today, since = self._turn, self._session.today, self._session.last_seen
        take = partial(self._take, turn, self._session.state)
        if self._session.look_up(lambda conn: home(conn, today, since), take) is None:
            take(None)

    def _take(self, turn: int, state: State | None, found: Any) -> None:
        if turn == self._turn:
            self.home = found
            self._session.know_costs(found.costs if found is not None else None)
            self._session.deadlines = found.deadlines if found is not None else (), state
            self.loaded.emit(found)
