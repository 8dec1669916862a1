"""The search field: any record, any page, any command, by typing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.session import Session
from desktop_app.ui.text import shown_keys
from desktop_app.ui.widgets import ElidedLabel, label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QListWidget

    from desktop_app.ui.actions import Action

TYPING_MS = 80
SHOWN = 12
ACTIONS = 4
ROW = 32
BESIDE = 40  # pixels beside what the field says and its key


class SearchField(QLineEdit):
    """Finds records and commands; Enter or a click goes there."""

    record_chosen = Signal(str, object)  # kind, id

    def __init__(self, session: Session, actions: Callable[[], Sequence[Action]]) -> None:
        super().__init__()
        self._session = session
        self._actions = actions
        self._found: list[Callable[[], object]] = []
        self._list: QListWidget | None = None
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
        self._show_hint()
        self._hint.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._typing.start()

    def _popup(self) -> QListWidget:
        if self._list is None:
            from PySide6.QtWidgets import QListWidget

            frame = QFrame(self.window())
            frame.setProperty("role", "card")
            frame.setObjectName("search_popup")
            made = QListWidget(frame)
            made.setObjectName("search_results")
            made.setAccessibleName(self.tr("What was found"))
            made.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
            made.setHorizontalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setVerticalScrollBarPolicy(QtCore.Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.itemClicked.connect(lambda item: self._go(made.row(item)))
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(4, 4, 4, 4)
            inner.addWidget(made)
            self._list, self._frame = made, frame
        return self._list

    def show_found(self) -> None:
        """Show what is found for the text."""
        text = self.text().strip()
        if not text:
            self.hide_popup()
            return
        shown = self._popup()
        shown.clear()
        self._found = []
        for action in self._matching(text)[:ACTIONS]:
            self._add(action.title, " · ".join((action.detail, *map(shown_keys, action.keys[:1]))), action.act)
        for hit in self._hits(text)[: SHOWN - len(self._found)]:
            detail = " · ".join(part for part in (word(hit.kind), hit.detail) if part)
            self._add(hit.title, detail, partial(self.record_chosen.emit, hit.kind, int(hit.id)))
        if not self._found:
            self._add(self.tr("Nothing found for “{text}”").format(text=text), "", lambda: None)
        shown.setCurrentRow(0)
        self._place()

    def _matching(self, text: str) -> list[Action]:
        """Return what the window can do that has the words in its name, or nearly so."""
        from desktop_app.catalog.search import nearest

        actions = self._actions()
        wanted = text.casefold()
        found = [action for action in actions if wanted in action.title.casefold()]
        found.sort(key=lambda action: not action.title.casefold().startswith(wanted))
        if found:
            return found
        near = nearest(text, list(dict.fromkeys(action.title for action in actions)), ACTIONS)
        return [action for title in near for action in actions if action.title == title]

    def _hits(self, text: str) -> list:  # type: ignore[type-arg]  # of catalog.search.Hit
        import sqlite3

        from desktop_app.catalog.search import search, similar

        if self._session.reader is None:
            return []
        try:
            return list(search(self._session.reader, text, limit=SHOWN) or similar(self._session.reader, text, SHOWN))
        except sqlite3.OperationalError:  # the file is being written by another process: the next key tries again
            return []

    def _add(self, title: str, detail: str, act: Callable[[], object]) -> None:
        shown = self._popup()
        line = QWidget()
        inner = QHBoxLayout(line)
        inner.setContentsMargins(8, 0, 8, 0)
        inner.setSpacing(12)
        inner.addWidget(ElidedLabel(title), 3)
        right = ElidedLabel(detail, role="small")
        right.setAlignment(QtCore.Qt.AlignmentFlag.AlignRight | QtCore.Qt.AlignmentFlag.AlignVCenter)
        inner.addWidget(right, 2)
        from PySide6.QtWidgets import QListWidgetItem

        item = QListWidgetItem()
        item.setData(QtCore.Qt.ItemDataRole.AccessibleTextRole, f"{title} {detail}".strip())
        item.setSizeHint(QSize(100, scaling.px(ROW)))
        shown.addItem(item)
        shown.setItemWidget(item, line)
        self._found.append(act)

    def _place(self) -> None:
        if self._frame is None or self._list is None:
            return
        at = self.mapTo(self.window(), QPoint(0, self.height() + 4))
        width = min(max(self.width(), scaling.px(520)), self.window().width() - at.x() - 8)
        height = min(self._list.count() * scaling.px(ROW) + 14, self.window().height() - at.y() - 8)
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
            self._go(self._list.currentRow() if self._list is not None else -1)
        elif key in (QtCore.Qt.Key.Key_Down, QtCore.Qt.Key.Key_Up) and shown is not None and shown.count():
            step = 1 if key == QtCore.Qt.Key.Key_Down else -1
            shown.setCurrentRow((shown.currentRow() + step) % shown.count())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the list away when the user goes elsewhere, but not by a click into it."""
        super().focusOutEvent(event)
        if self._frame is not None and not self._frame.underMouse():
            self._frame.hide()
