"""Typing into a cell of a list: the field of the record behind it, checked as in its form."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QStyleOptionViewItem, QToolTip, QWidget

from desktop_app.catalog import records
from desktop_app.ui import scaling
from desktop_app.ui.field_box import make_editor, names_of, offer, text_of, what_is_wrong
from desktop_app.ui.grid.paint import CellDelegate
from desktop_app.ui.session import Session

if TYPE_CHECKING:
    from desktop_app.ui.grid.view import GridView

Index = QModelIndex | QPersistentModelIndex
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
LEAVING = (*ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
ROOMY = 150
NOTE = (280, 96)  # pixels that a note of several lines has at least


@dataclass(frozen=True)
class _Typed:
    """What an open editor is for, and what stood there before."""

    record: int
    field: records.Field
    before: str


def may_type(view: GridView) -> bool:
    """Tell whether the current cell of a list may be typed into, and say why where it may not."""
    index = view.currentIndex()
    if not index.isValid():
        return False
    if view.isColumnHidden(index.column()):
        index = index.siblingAtColumn(view.first_shown())
        view.setCurrentIndex(index)
    if not view.edits(index):
        title = view.grid_model.columns[index.column()].title
        view.refused.emit(view.tr("{column} is worked out, not typed. Enter opens the record.").format(column=title))
    return view.edits(index)


class EditingDelegate(CellDelegate):
    """Edits the columns that a field of the record stands behind; the list keeps its rows while one is open."""

    edited = Signal(object, str, str)  # a record's id, the name of a field, and what was typed
    refused = Signal(str)

    def __init__(self, kind: str, session: Session, view: GridView) -> None:
        super().__init__(view)
        self._record_kind = records.KINDS[kind]
        self._session = session
        self._view = view
        self._open: dict[QWidget, _Typed] = {}
        columns = {column.key for column in view.grid_model.columns}
        self.fields = {f.name: f for f in self._record_kind.fields if f.name in columns}

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the editor of a cell's field, with the record's own text in it."""
        field = self.fields[self._view.grid_model.columns[index.column()].key]
        record, conn = self._view.grid_model.id_at(index.row()), self._session.reader
        if record is None or conn is None:
            return super().createEditor(parent, option, index)
        before = str(records.get(conn, self._record_kind.name, record)[field.name] or "")
        editor = make_editor(field, before, self._session.locale)
        offer(editor, names_of(conn, self._session.as_of, field.link))
        editor.setParent(parent)
        editor.setObjectName(f"cell_{field.name}")
        editor.setAccessibleName(self.tr(field.title))
        self._open[editor] = _Typed(record, field, before)
        self._view.grid_model.hold()
        if isinstance(editor, QPlainTextEdit):
            editor.setToolTip(self.tr("Enter saves, Alt+Enter begins a new line, Esc leaves it as it was"))
            editor.selectAll()
        if isinstance(editor, QComboBox):
            editor.activated.connect(lambda _place: self._take(editor))
            QTimer.singleShot(0, editor, editor.showPopup)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Choose all of a text; what is typed stays, whatever else changes the list meanwhile."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.selectAll()

    def updateEditorGeometry(  # noqa: N802
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Give a narrow column's editor room to read what is typed, and a note room for its lines."""
        super().updateEditorGeometry(editor, option, index)
        place, room = editor.geometry(), self._view.viewport().size()
        note = isinstance(editor, QPlainTextEdit)
        place.setWidth(max(place.width(), scaling.px(NOTE[0] if note else ROOMY)))
        if note:
            place.setHeight(max(place.height(), scaling.px(NOTE[1])))
            place.moveBottom(min(place.bottom(), room.height() - 1))
        place.moveRight(min(place.right(), room.width() - 1))
        editor.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the editor open where what is typed cannot be, and say why; and while another program is looked at."""
        if isinstance(event, QFocusEvent) and event.reason() is Qt.FocusReason.ActiveWindowFocusReason:
            return False
        if not (isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in LEAVING):
            return super().eventFilter(watched, event)
        note = watched if isinstance(watched, QPlainTextEdit) and event.key() in ENTER else None
        if note is not None and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            note.insertPlainText("\n")
            return True
        if isinstance(watched, QWidget) and (wrong := self._wrong(watched)):
            self._say(watched, wrong)
            return True
        if note is not None:  # Qt would begin a new line
            self._take(note)
            return True
        return super().eventFilter(watched, event)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed, where it is new and can be; the catalog writes it and the list reads it again."""
        typed = self._open.get(editor)
        if typed is None or not isinstance(editor, QComboBox | QLineEdit | QPlainTextEdit):
            return
        text = text_of(editor, typed.field, self._session.locale)
        if text == typed.before:
            return
        if wrong := self._wrong(editor):
            self.refused.emit(self.tr("Not saved. {why}").format(why=wrong))
            return
        self._open.pop(editor)
        self.edited.emit(typed.record, typed.field.name, text)

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Forget what the editor was for; the list goes on unless another cell is opened at once, as by Tab."""
        self._open.pop(editor, None)
        super().destroyEditor(editor, index)
        QTimer.singleShot(0, self, self._let_go)

    def _let_go(self) -> None:
        if not self._open:
            self._view.grid_model.release()

    def _take(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def _wrong(self, editor: QWidget) -> str:
        typed, conn = self._open.get(editor), self._session.reader
        if typed is None or conn is None or not isinstance(editor, QComboBox | QLineEdit | QPlainTextEdit):
            return ""
        text = text_of(editor, typed.field, self._session.locale)
        try:
            return "" if text == typed.before else what_is_wrong(conn, self._record_kind, typed.field, text)
        except sqlite3.OperationalError:  # another process holds the file: writing will say so
            return ""

    def _say(self, editor: QWidget, wrong: str) -> None:
        editor.setProperty("invalid", "true")
        editor.style().unpolish(editor)
        editor.style().polish(editor)
        QToolTip.showText(editor.mapToGlobal(QPoint(0, editor.height())), wrong, editor)
        self.refused.emit(wrong)
