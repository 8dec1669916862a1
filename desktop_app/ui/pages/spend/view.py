"""What the views of Spend share: figures that are read in a job, a card with a head, a file out, the way to lines."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.economics.behind import Asked
from desktop_app.ui import saving, scaling
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.session import Session
from desktop_app.ui.targets import LinesOf
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import Card, button

if TYPE_CHECKING:
    from desktop_app.ui.page import WindowApi


NARROW = 720  # pixels at normal size


def has_spend(conn: sqlite3.Connection, day: str) -> bool:
    """Tell whether anything counts as spend, in any month."""
    from desktop_app.economics.spend import spend_rows

    return any(row.counted for row in spend_rows(conn, as_of=day))


class SpendView(QWidget):
    """A view over figures; `load` reads them again, and only the newest answer is shown."""

    asked = Signal(object)  # the lines behind a figure (LinesOf)
    navigate = Signal(str, object)  # page key, target
    key = ""

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"view_{self.key}")
        self.session, self.window_api = session, window
        self.text = Text(session.locale)
        self.figures: Any = None
        self._turn = 0
        self.content = QWidget()
        self.layout_ = QVBoxLayout(self.content)
        self.layout_.setContentsMargins(0, 0, 0, 0)
        self.layout_.setSpacing(12)
        self.empty = EmptyState("", "", self.tr("Import files…"))
        self.empty.clicked.connect(window.choose_files)
        area = QScrollArea()  # large letters need more room than a small window has
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.content)
        self.stack = QStackedWidget()
        self.stack.addWidget(area)
        self.stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    @property
    def narrow(self) -> bool:
        """Whether a head has no room for its title beside what is chosen in it: the button above names the view."""
        return self.width() < scaling.px(NARROW)

    # What each view says ---------------------------------------------------------------------------------------------

    def reading(self) -> Callable[[sqlite3.Connection], Any]:
        """Return what reads the figures on a connection, in another thread."""
        return lambda _conn: None

    def show_figures(self, figures: Any) -> None:
        """Show figures that were read."""

    def report(self) -> tuple[str, Any, Any]:
        """Return title, columns and rows of the file that the view is exported to."""
        return self.key, (), ()

    # Reading ---------------------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the figures again."""
        self._turn += 1
        turn, reading = self._turn, self.reading()
        if self.figures is None:
            self.empty.show_text(self.tr("Adding up…"))
            self.stack.setCurrentWidget(self.empty)

        def read(conn: sqlite3.Connection) -> Any:
            return reading(conn) if turn == self._turn else None  # something newer was asked for meanwhile

        self.session.look_up(read, partial(self._take, turn), partial(self._fail, turn))

    def let_go(self) -> None:
        """Take no more of what is being read."""
        self._turn += 1

    def _take(self, turn: int, figures: Any) -> None:
        if turn == self._turn:
            self.figures = figures
            self.show_figures(figures)

    def _fail(self, turn: int, error: BaseException) -> None:
        if turn == self._turn:
            if self.figures is None:
                self.empty.show_text(self.tr("The figures could not be read"), self.tr("F5 reads them again."))
            self.window_api.show_error(error)

    def show_empty(self, title: str, text: str) -> None:
        """Say what belongs here in place of figures that are not there."""
        self.empty.show_text(title, text, self.tr("Import files…"))
        self.stack.setCurrentWidget(self.empty)

    def ask(self, title: str, asked: Asked) -> None:
        """Lead to the lines behind a figure."""
        self.asked.emit(LinesOf(title, asked, self.key))

    # Parts -----------------------------------------------------------------------------------------------------------

    @staticmethod
    def card(head: QHBoxLayout, *inner: QWidget, flush: bool = False) -> Card:
        """Return a card with a head over widgets; `flush` lets a table reach its edges."""
        made = Card()
        layout = QVBoxLayout(made)
        layout.setContentsMargins(*((1, 8, 1, 1) if flush else (16, 10, 16, 8)))
        layout.setSpacing(6)
        if flush:
            head.setContentsMargins(15, 0, 15, 0)
        head.setSpacing(8)
        layout.addLayout(head)
        for widget in inner:
            layout.addWidget(widget)
        return made

    def export_button(self) -> QWidget:
        """Return the button that asks where to, and writes the figures."""
        return button(self.tr("Export…"), f"export_{self.key}", self._export, icon="ph.file-arrow-down",
                      tip=self.tr("Write these figures to an Excel workbook or a CSV file"))  # fmt: skip

    def _export(self) -> None:
        if self.figures is not None:
            saving.ask(self, self.session, self.window_api, saving.Report(*self.report()))

    def write(self, path: Path) -> None:
        """Write the figures that are shown, in a job."""
        saving.write(self.session, self.window_api, saving.Report(*self.report()), path)
