"""The form of a record, built from what the catalog says can be typed into it; what is wrong is said at the field."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.catalog import fields, records, tables
from desktop_app.catalog.errors import CatalogError
from desktop_app.ui import scaling
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import PrimaryButton, label
from desktop_app.ui.words import word

LISTS = {
    "person": "people",
    "tool": "tools",
    "vendor": "vendors",
    "team": "teams",
    "subscription": "subscriptions",
    "use-case": "use-cases",
}
NAMES_OFFERED = 5000


class FieldBox(QWidget):
    """One field: its title, what is typed, and below it the help or what is wrong."""

    def __init__(self, field: fields.Field, text: str, names: list[str]) -> None:
        super().__init__()
        self.field = field
        self.before = text
        self.title = label(self.tr(field.title) + ("  *" if field.required else ""), "small")
        self.editor: QComboBox | QPlainTextEdit | QLineEdit
        if field.type in ("choice", "bool"):
            self.editor = self._choices(text)
        elif field.type == "note":
            self.editor = QPlainTextEdit(text)
            self.editor.setTabChangesFocus(True)
            scaling.fix(self.editor, height=64)
        else:
            self.editor = self._line(text, names)
        self.editor.setObjectName(f"field_{field.name}")
        self.editor.setAccessibleName(self.tr(field.title))
        self.editor.setAccessibleDescription(self.tr(field.help))
        self.hint = label(self.tr(field.help), "small")
        self.hint.setObjectName(f"hint_{field.name}")
        self.hint.setWordWrap(True)
        self.hint.setVisible(bool(field.help))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self.title)
        layout.addWidget(self.editor)
        layout.addWidget(self.hint)
        layout.addStretch(1)

    def _line(self, text: str, names: list[str]) -> QLineEdit:
        made = QLineEdit(text)
        example = {"date": "2026-12-31", "currency": "EUR", "decimal": "12.50", "money": "1200.00"}
        made.setPlaceholderText(example.get(self.field.type, ""))
        if names:
            completer = QCompleter(names, made)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            made.setCompleter(completer)
        return made

    def _choices(self, text: str) -> QComboBox:
        made = QComboBox()
        values = ("yes", "no") if self.field.type == "bool" else self.field.choices
        made.addItem("", "")
        for value in values:
            made.addItem(word(value), value)
        made.setCurrentIndex(max(0, made.findData(text)))
        made.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the form, not change a choice."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def text(self) -> str:
        """Give what is typed, as the catalog takes it."""
        if isinstance(self.editor, QComboBox):
            return str(self.editor.currentData() or "")
        if isinstance(self.editor, QPlainTextEdit):
            return self.editor.toPlainText().strip()
        return self.editor.text().strip()

    def say(self, wrong: str) -> None:
        """Say what is wrong below the field, or the help again."""
        self.hint.setText(wrong or self.tr(self.field.help))
        self.hint.setProperty("role", "error" if wrong else "small")
        self.hint.setVisible(bool(wrong or self.field.help))
        self.editor.setProperty("invalid", "true" if wrong else "false")
        for widget in (self.hint, self.editor):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


class RecordForm(QDialog):
    """Makes a record (`record` None) or edits one; saving is one operation that Undo takes back."""

    saved = Signal(object)

    def __init__(self, kind: str, record: int | None, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"form_{kind}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind = records.KINDS[kind]
        self._record = record
        self._session = session
        self._saving = False
        named = "" if self._kind.named == "id" else self._values().get(self._kind.named) or ""
        thing = self.tr(self._kind.title)
        title = (
            self.tr("New {kind}").format(kind=thing.lower())
            if record is None
            else f"{thing}  ·  {named}"
            if named
            else thing
        )
        self.setWindowTitle(title)
        heading = label(title, "question")
        heading.setWordWrap(True)
        self.problem = label("", "error")
        self.problem.setObjectName("form_problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self._make_fields(), 1)
        layout.addWidget(self.problem)
        layout.addLayout(self._make_buttons())
        self.resize(640, min(680, 190 + 38 * len(self._kind.fields)))

    def _values(self) -> dict[str, Any]:
        conn = self._session.reader
        return {} if conn is None or self._record is None else records.get(conn, self._kind.name, self._record)

    def _names(self, kind: str) -> list[str]:
        conn, name = self._session.reader, LISTS.get(kind)
        if conn is None or name is None:
            return []
        query = tables.Query(as_of=self._session.as_of)
        found = tables.ids(conn, name, query)[:NAMES_OFFERED]
        return [str(row["name"]) for row in tables.page(conn, name, query, found)]

    def _make_fields(self) -> QScrollArea:
        values = self._values()
        names = {field.link: self._names(field.link) for field in self._kind.fields if field.link}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.boxes: dict[str, FieldBox] = {}
        row, column = 0, 0
        for field in self._kind.fields:
            box = FieldBox(field, str(values.get(field.name) or ""), names.get(field.link, []))
            self.boxes[field.name] = box
            wide = field.type == "note"
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(box, row, column, 1, 2 if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)
        grid.setRowStretch(row + 1, 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        return scroll

    def _make_buttons(self) -> QHBoxLayout:
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.setObjectName("form_save")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("form_cancel")
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.save_button)
        return line

    def fill(self, values: Mapping[str, str]) -> None:
        """Type texts into fields of a new record, as if somebody had."""
        for name, text in values.items():
            editor = self.boxes[name].editor
            if isinstance(editor, QLineEdit):
                editor.setText(text)

    def changes(self) -> dict[str, str]:
        """Give the fields that are not as they were."""
        return {name: box.text() for name, box in self.boxes.items() if box.text() != box.before}

    def check(self) -> bool:
        """Say at each field what is wrong with it; tells whether nothing is."""
        conn = self._session.reader
        if conn is None:
            return False
        first: FieldBox | None = None
        for box in self.boxes.values():
            wrong = self._wrong(conn, box)
            box.say(wrong)
            if wrong and first is None:
                first = box
        if first is not None:
            first.editor.setFocus()
        return first is None

    def _wrong(self, conn: sqlite3.Connection, box: FieldBox) -> str:
        try:
            fields.checked(conn, self._kind, box.field, box.text())
        except CatalogError as error:
            sentence = str(error).removeprefix(f"{self._kind.title}: {box.field.title} ({box.field.name}) ")
            return sentence[:1].upper() + sentence[1:]
        return ""

    def save(self) -> None:
        """Check, then write in a job; the form stays open where that fails."""
        changed = self.changes()
        if self._saving or not self.check():
            return
        if not changed and self._record is not None:
            self.accept()
            return
        self._saving = True
        self.save_button.setEnabled(False)
        kind, record, today = self._kind.name, self._record, self._session.as_of

        def work(catalog: Any) -> int:
            if record is None:
                return records.add(catalog, kind, {n: t for n, t in changed.items() if t}, today=today)
            return records.edit(catalog, kind, record, changed, today=today)

        self._session.write(self.tr("Saving"), work, self._saved, self._not_saved)

    def _saved(self, record: int) -> None:
        self.saved.emit(record)
        self.accept()

    def _not_saved(self, error: BaseException) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        self.problem.setText(str(error))
        self.problem.show()
