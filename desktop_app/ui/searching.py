"""The search field: any record, any page, any command, by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from desktop_app.ui import scaling
from desktop_app.ui.session import Session
from desktop_app.ui.text import shown_keys
from desktop_app.ui.widgets import label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from desktop_app.catalog.search import Hit
    from desktop_app.catalog.spelling import Vocabulary
    from desktop_app.ui.actions import Action
    from desktop_app.ui.found_list import FoundList

TYPING_MS = 80
SHOWN = 12
ACTIONS = 4
STEPS = 20_000  # of SQLite's machine, after which a search for what is not typed any more is given up
BESIDE = 40  # pixels beside what the field says and its key


class SearchField(QLineEdit):
    """Finds records and commands; Enter or a click goes there."""

    record_chosen = Signal(str, object)  # kind, id

    def __init__(self, session: Session, actions: Callable[[], Sequence[Action]]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._found: list[Callable[[], object]] = []
        self._list: FoundList | None = None
        self._turn = 0
        self._shown = ""  # the text that the list is about
        self.searching = False  # another thread is looking for more
        self._any = False  # something is listed to go to
        self._hurried = False  # Enter was pressed meanwhile: go to the first that is found
        self._vocabulary: Vocabulary | None = None
        self._frame: QFrame | None = None
        self.setObjectName("search")
        self.setProperty("role", "search")
        self.setAccessibleName(self.tr("Search tools, people, invoices, commands"))
        self.setPlaceholderText(self.tr("Search tools, people, invoices, commands"))
        self._hint = label(self.tr("Ctrl+K"), "dim", self)
        inner = QHBoxLayout(self)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addStretch(1)
        inner.addWidget(self._hint)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.show_found)
        self.textChanged.connect(self._typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the key only where there is room beside what the field says."""
        super().resizeEvent(event)
        self._show_hint()

    def _show_hint(self) -> None:
        said = self.fontMetrics().horizontalAdvance(self.placeholderText()) + self._hint.sizeHint().width()
        self._hint.setVisible(not self.text() and self.width() >= said + BESIDE)

    def _typed(self, _text: str) -> None:
        self._hurried = False
        self._show_hint()
        self._hint.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._typing.start()

    def _popup(self) -> FoundList:
        if self._list is None:
            from desktop_app.ui.found_list import FoundList

            frame = QFrame(self.window())
            frame.setProperty("role", "card")
            frame.setObjectName("search_popup")
            made = FoundList(frame)
            made.setAccessibleName(self.tr("What was found"))
            made.itemClicked.connect(lambda item: self._go(made.row(item)))
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(4, 4, 4, 4)
            inner.addWidget(made)
            self._list, self._frame = made, frame
        return self._list

    def show_found(self) -> None:
        """Show what is found for the text: at once where that is quick, else once another thread has found it."""
        text = self.text().strip()
        self._turn += 1
        self.searching = self._hurried = False
        if not text:
            self.hide_popup()
            return
        hits = self._quick_hits(text)
        if hits is None:
            turn, vocabulary = self._turn, self._words()
            self.searching = True
            job = self._session.look_up(
                lambda conn: _hits(conn, text, vocabulary, lambda: turn != self._turn),
                lambda found: self._take(turn, text, found), lambda _error: self._take(turn, text, ((), False)),
                line="search",
            )  # fmt: skip
            hits, self.searching = (), job is not None
        self._show(text, hits)

    def _take(self, turn: int, text: str, found: tuple[Sequence[Hit], bool] | None) -> None:
        """Show what another thread found, where it is still what is typed."""
        if turn == self._turn and found is not None:
            self.searching = False
            self._show(text, found[0], begun=found[1])
            if self._hurried:
                self._go(self._popup().currentRow())

    def _words(self) -> Vocabulary:
        """Give the words of the names, which the thread that searches keeps from one key to the next."""
        if self._vocabulary is None:
            from desktop_app.catalog.spelling import Vocabulary

            self._vocabulary = Vocabulary()
        return self._vocabulary

    def _show(self, text: str, hits: Sequence[Hit], *, begun: bool = True) -> None:
        """List what the window can do by that name, then the records, then what it can do by nearly that name.

        Nothing is shown that is only nearly so where anything is: `begun` tells whether the records' words begin so.
        """
        shown = self._popup()
        chosen = max(0, shown.currentRow()) if self._shown == text else 0
        shown.clear()
        self._found, self._shown = [], text
        named = self._named(text)
        self._add_actions(named)
        for hit in hits[: SHOWN - len(self._found)]:
            detail = " · ".join(part for part in (word(hit.kind), hit.detail) if part)
            self._add(hit.title, detail, partial(self.record_chosen.emit, hit.kind, int(hit.id)))
        if not (named or self.searching or (hits and begun)):
            self._add_actions(self._nearly_named(text)[: SHOWN - len(self._found)])
        self._any = bool(self._found)
        if not self._any:
            nothing = self.tr("Searching…") if self.searching else self.tr("Nothing found for “{text}”")
            self._add(nothing.format(text=text), "", lambda: None)
        shown.setCurrentRow(chosen)
        self._place()

    def _add_actions(self, actions: Sequence[Action]) -> None:
        for action in actions[:ACTIONS]:
            keys = action.keys[:1] or tuple(filter(None, (action.of_list,)))
            self._add(action.title, " · ".join((action.detail, *map(shown_keys, keys))), action.act)

    def _named(self, text: str) -> list[Action]:
        """Return what the window can do that has the text in its name."""
        wanted = text.casefold()
        found = [action for action in self._actions() if wanted in action.title.casefold()]
        return sorted(found, key=lambda action: not action.title.casefold().startswith(wanted))

    def _nearly_named(self, text: str) -> list[Action]:
        """Return what the window can do by nearly that name."""
        from desktop_app.catalog.spelling import nearest

        actions = self._actions()
        near = nearest(text, list(dict.fromkeys(action.title for action in actions)), ACTIONS)
        return [action for title in near for action in actions if action.title == title]

    def _quick_hits(self, text: str) -> Sequence[Hit] | None:
        """Return the records that are found at once; None where it takes longer."""
        import sqlite3

        from desktop_app.catalog.search import quick

        conn = self._session.reader
        if conn is None:
            return ()
        try:
            return quick(conn, text, limit=SHOWN)
        except sqlite3.OperationalError:  # the file is being written by another process: the next key tries again
            return ()

    def _add(self, title: str, detail: str, act: Callable[[], object]) -> None:
        self._popup().add(title, detail)
        self._found.append(act)

    def _place(self) -> None:
        if self._frame is None or self._list is None:
            return
        from desktop_app.ui.found_list import ROW

        at = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        width = min(max(self.width(), scaling.px(520)), self.window().width() - at.x() - 8)
        height = min(self._list.count() * scaling.px(ROW) + 14, self.window().height() - at.y() - 8)
        if self.searching and self._frame.isVisible():  # it does not shrink for a moment: the page below stays as it is
            height = max(height, self._frame.height())
        self._frame.setGeometry(at.x(), at.y(), width, height)
        self._frame.show()
        self._frame.raise_()

    def hide_popup(self) -> None:
        """Take the list away."""
        if self._frame is not None:
            self._frame.hide()

    def _go(self, place: int) -> None:
        if 0 <= place < len(self._found):
            act = self._found[place]
            self.clear()
            self._typing.stop()
            self.hide_popup()
            self.clearFocus()
            act()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list by the arrow keys, go by Enter, leave by Esc."""
        key = event.key()
        shown = self._list
        if key == QtCore.Qt.Key.Key_Escape:
            self.clear()
            self.hide_popup()
            self.clearFocus()
        elif key in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            if self._typing.isActive():
                self._typing.stop()
                self.show_found()
            self._hurried = self.searching and not self._any
            if not self._hurried:
                self._go(self._list.currentRow() if self._list is not None else -1)
        elif key in (QtCore.Qt.Key.Key_Down, QtCore.Qt.Key.Key_Up) and shown is not None and shown.count():
            step = 1 if key == QtCore.Qt.Key.Key_Down else -1
            shown.setCurrentRow((shown.currentRow() + step) % shown.count())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away when the user goes elsewhere, but not by a click into it."""
        super().focusOutEvent(event)
        self._hurried = False
        if self._frame is not None and not self._frame.underMouse():
            self._frame.hide()


def _hits(
    conn: sqlite3.Connection, text: str, vocabulary: Vocabulary, stopped: Callable[[], bool]
) -> tuple[Sequence[Hit], bool] | None:
    """Return the records whose words begin as those of a text, or else are nearly so, and which; None once stopped."""
    import sqlite3

    from desktop_app.catalog.search import invoices, search, similar

    begun: Sequence[Hit] = ()
    near: Sequence[Hit] = ()
    try:
        bills = invoices(conn, text, stopped=stopped)
        conn.set_progress_handler(stopped, STEPS)
        begun = [*bills, *search(conn, text, limit=SHOWN)]
        near = () if begun else similar(conn, text, vocabulary, SHOWN)
    except sqlite3.OperationalError:  # the file is being written by another process: the next key tries again
        pass
    finally:
        conn.set_progress_handler(None, 0)
    return None if stopped() else (begun or near, bool(begun))
