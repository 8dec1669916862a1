"""One field of a record as it is typed, in a form or in a cell: its editor, what may be typed, and what is wrong."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.catalog import fields, tables
from desktop_app.catalog.errors import CatalogError
from desktop_app.ui import scaling, typed
from desktop_app.ui.choice import Choice
from desktop_app.ui.sentences import said
from desktop_app.ui.text import capital
from desktop_app.ui.widgets import label
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
EXAMPLES = {"date": "2026-12-31", "currency": "EUR", "decimal": "12.50", "money": "1200.00"}

Editor = QComboBox | QPlainTextEdit | QLineEdit


def names_of(conn: sqlite3.Connection, as_of: str, kind: str) -> list[str]:
    """Return the names of the records of a kind on a day (ISO), to be offered while one is typed."""
    name = LISTS.get(kind)
    found = tables.values(conn, name, tables.Query(as_of=as_of), ("name",), NAMES_OFFERED) if name is not None else []
    return [str(row[1]) for row in found]


def offer(editor: Editor, names: Sequence[str]) -> None:
    """Offer names while one of them is typed into a line."""
    if not names or not isinstance(editor, QLineEdit):
        return
    completer = QCompleter(names, editor)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    editor.setCompleter(completer)


def what_is_wrong(conn: sqlite3.Connection, kind: fields.RecordKind, field: fields.Field, text: str) -> str:
    """Return what is wrong with a text for a field, as a sentence; "" where nothing is."""
    try:
        fields.checked(conn, kind, field, text)
    except CatalogError as error:
        sentence = str(error).removeprefix(f"{kind.title}: {field.title} ({field.name}) ")
        return said(capital(sentence))
    return ""


def make_editor(field: fields.Field, text: str, locale: QLocale) -> Editor:
    """Return what a field is typed into, with its value of the catalog."""
    if field.type in ("choice", "bool"):
        choices = Choice()
        values = ("yes", "no") if field.type == "bool" else field.choices
        choices.addItem("", "")
        for value in values:
            choices.addItem(word(value), value)
        choices.setCurrentIndex(max(0, choices.findData(text)))
        return choices
    if field.type == "note":
        note = QPlainTextEdit(text)
        note.setTabChangesFocus(True)
        return note
    line = QLineEdit(typed.shown(text, field.type, locale))
    line.setPlaceholderText(typed.shown(EXAMPLES.get(field.type, ""), field.type, locale))
    return line


def text_of(editor: Editor, field: fields.Field, locale: QLocale) -> str:
    """Return what is typed, as the catalog takes it."""
    if isinstance(editor, QComboBox):
        return str(editor.currentData() or "")
    if isinstance(editor, QPlainTextEdit):
        return editor.toPlainText().strip()
    return typed.taken(editor.text().strip(), field.type, locale)


class FieldBox(QWidget):
    """One field: its title, what is typed, and below it the help or what is wrong."""

    def __init__(self, field: fields.Field, text: str, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self.field = field
        self.before = text
        self.title = label(self.tr(field.title) + ("  *" if field.required else ""), "small")
        self.editor = make_editor(field, text, locale)
        if isinstance(self.editor, QPlainTextEdit):
            scaling.fix(self.editor, height=64)
        self.editor.setObjectName(f"field_{field.name}")
        self.editor.setAccessibleName(self.tr(field.title))
        self.editor.setAccessibleDescription(self.tr(field.help))
        self.hint = label(self.tr(field.help), "small", self)
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

    def type_in(self, text: str) -> None:
        """Put a value of the catalog in, as if somebody had typed it."""
        if isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(max(0, self.editor.findData(text)))
        elif isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(text)
        else:
            self.editor.setText(typed.shown(text, self.field.type, self._locale))

    def text(self) -> str:
        """Give what is typed, as the catalog takes it."""
        return text_of(self.editor, self.field, self._locale)

    def say(self, wrong: str) -> None:
        """Say what is wrong below the field, or the help again."""
        self.hint.setText(wrong or self.tr(self.field.help))
        self.hint.setProperty("role", "error" if wrong else "small")
        self.hint.setVisible(bool(wrong or self.field.help))
        self.editor.setProperty("invalid", "true" if wrong else "false")
        for widget in (self.hint, self.editor):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
