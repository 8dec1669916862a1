"""One field of a form: its title, what is typed, and the help or what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.catalog import fields
from desktop_app.ui import scaling
from desktop_app.ui.widgets import label
from desktop_app.ui.words import word


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

    def type_in(self, text: str) -> None:
        """Put a text in, as if somebody had typed it."""
        if isinstance(self.editor, QComboBox):
            self.editor.setCurrentIndex(max(0, self.editor.findData(text)))
        elif isinstance(self.editor, QPlainTextEdit):
            self.editor.setPlainText(text)
        else:
            self.editor.setText(text)

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
