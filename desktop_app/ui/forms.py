"""The form of a record, built from what the catalog says can be typed into it; what is wrong is said at the field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.catalog import duplicating, records
from desktop_app.ui import scaling
from desktop_app.ui.dialog_height import height_at
from desktop_app.ui.field_box import FieldBox, names_of, offer, what_is_wrong
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session
from desktop_app.ui.text import within
from desktop_app.ui.widgets import DIALOG_FRAME, PrimaryButton, button, label

LARGEST = QSize(640, 680)


class RecordForm(QDialog):
    """Makes a record (`record` None; `like` another) or edits one; saving is one operation that Undo takes back."""

    saved = Signal(object)

    def __init__(
        self, kind: str, record: int | None, session: Session, parent: QWidget | None = None, *, like: int | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"form_{kind}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._kind = records.KINDS[kind]
        self._record = record
        self._session = session
        self._saving = False
        self._begun: dict[str, str] = {}  # what stood in the fields when it was shown
        self._heading = label("", "question")
        self._heading.setWordWrap(True)
        self.problem = label("", "error")
        self.problem.setObjectName("form_problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        self._fields = Scrolled()
        self._fields.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields scroll it
        layout.addWidget(self._fields, 1)
        self._make_fields()
        layout.addWidget(self.problem)
        layout.addLayout(self._make_buttons())
        self._say_title()
        if like is not None:
            self._copy(like)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the fields are, and no higher than there is room; they scroll where they are more."""
        super().showEvent(event)
        if event.spontaneous():
            return
        parent = self.parentWidget()
        most = QSize(scaling.px(LARGEST.width()), scaling.px(LARGEST.height()))
        if parent is not None:
            most = most.boundedTo(parent.window().size())
        margins = self._column.contentsMargins()
        inside = most.width() - margins.left() - margins.right()
        around = height_at(self._column, most.width()) - self._fields.sizeHint().height()
        self.resize(most.width(), min(most.height(), around + self._column.spacing() + height_at(self._grid, inside)))
        self._begin()

    def _begin(self) -> None:
        """Let keys go to what is to be typed first: the first field of a new record that nothing stands in yet."""
        boxes = tuple(self.boxes.values())
        empty = (box for box in boxes if self._record is None and not box.text())
        first = next(empty, boxes[0]) if self.focusWidget() is None else None
        if first is not None:
            first.editor.setFocus()
        self._begun = self._texts()

    def _texts(self) -> dict[str, str]:
        return {name: box.text() for name, box in self.boxes.items()}

    def _say_title(self) -> None:
        named = "" if self._kind.named == "id" else self._values().get(self._kind.named) or ""
        thing = self.tr(self._kind.title)
        title = f"{thing}  ·  {named}" if named else thing
        if self._record is None:
            title = self.tr("New {kind}").format(kind=within(thing))
        self.setWindowTitle(title)
        self._heading.setText(title)

    def duplicate(self) -> None:
        """Let the form make another record like the one it was opened for; what was typed since stays."""
        if self._record is not None and not self._saving:
            typed = self.changes()
            original, self._record = self._record, None
            self._say_title()
            self._copy(original)
            self._begun = self._texts()
            self.fill(typed)

    def _copy(self, like: int) -> None:
        """Fill in the fields of another record, under a name of its own, which is chosen to be typed over."""
        conn = self._session.reader
        copied = duplicating.like(conn, self._kind.name, like) if conn is not None else {}
        for name, box in self.boxes.items():
            box.before = ""
            box.type_in(copied.get(name, ""))
        self.duplicate_button.hide()
        first = self.boxes.get(self._kind.named)
        if first is not None and isinstance(first.editor, QLineEdit):
            first.editor.setFocus()
            first.editor.selectAll()

    def _values(self) -> dict[str, Any]:
        conn = self._session.reader
        return {} if conn is None or self._record is None else records.get(conn, self._kind.name, self._record)

    def _make_fields(self) -> None:
        """Make the fields in their place: a widget is styled anew, with all in it, when its place changes."""
        values = self._values()
        body = QWidget()
        self._fields.setWidget(body)
        self._grid = grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.boxes: dict[str, FieldBox] = {}
        row, column = 0, 0
        for field in self._kind.fields:
            box = FieldBox(field, str(values.get(field.name) or ""), self._session.locale, body)
            self.boxes[field.name] = box
            wide = field.type == "note"
            if wide and column:
                row, column = row + 1, 0
            grid.addWidget(box, row, column, 1, 2 if wide else 1)
            row, column = (row + 1, 0) if wide or column else (row, 1)
        grid.setRowStretch(row + 1, 1)
        kinds = {field.link for field in self._kind.fields if field.link}
        as_of = self._session.as_of
        self._session.look_up(lambda conn: {kind: names_of(conn, as_of, kind) for kind in kinds}, self._offer,
                              line="pane")  # fmt: skip

    def _offer(self, names: Mapping[str, Sequence[str]]) -> None:
        """Offer the names of other records where these are typed."""
        if isValid(self):  # it may be closed by now
            for box in self.boxes.values():
                offer(box.editor, names.get(box.field.link, ()))

    def _make_buttons(self) -> QHBoxLayout:
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.setObjectName("form_save")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("form_cancel")
        cancel.clicked.connect(lambda _checked=False: self.done(QDialog.DialogCode.Rejected))
        line = QHBoxLayout()
        line.setSpacing(8)
        self.duplicate_button = button(self.tr("Duplicate…"), "form_duplicate", self.duplicate, icon="ph.copy",
                                       tip=self.tr("Make another record like this one"))  # fmt: skip
        self.duplicate_button.setVisible(self._record is not None)
        line.addWidget(self.duplicate_button)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.save_button)
        return line

    def fill(self, values: Mapping[str, str]) -> None:
        """Type texts into fields of a new record, as if somebody had."""
        for name, text in values.items():
            self.boxes[name].type_in(text)

    def reject(self) -> None:
        """Ask before Esc, or closing, throws away what was typed; Cancel has said so."""
        if self._saving or not self.isVisible() or self._texts() == self._begun:
            super().reject()
            return
        from desktop_app.ui import notices

        words = self.tr("What you typed is not saved yet.")
        asking = notices.Notice(self.tr("Throw away what you typed?"), words, self)
        asking.setObjectName("notice_unsaved")
        asking.add_button(self.tr("Throw it away"), "unsaved_away", super().reject)
        asking.add_button(self.tr("Go on typing"), "unsaved_stay", main=True)
        asking.open()

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
            wrong = what_is_wrong(conn, self._kind, box.field, box.text())
            box.say(wrong)
            if wrong and first is None:
                first = box
        if first is not None:
            first.editor.setFocus()
            self._grid.activate()  # what is wrong stands below the field from now on
            self._fields.ensureWidgetVisible(first)
        return first is None

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
        self.problem.setText(said(str(error)))
        self.problem.show()
