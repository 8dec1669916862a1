"""Merging two records that are one: both are named, what would move is said, and only then it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCompleter,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.catalog import fields, merging, tables
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.sentences import carried
from desktop_app.ui import scaling
from desktop_app.ui.dialog_height import grow
from desktop_app.ui.field_box import LISTS, NAMES_OFFERED
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text, within
from desktop_app.ui.widgets import DIALOG_FRAME, PrimaryButton, button, clear_layout, label

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.catalog.merging import MergePlan


class MergeRecords(QDialog):
    """`merged` gives the id of the record that is kept, when it is done."""

    merged = Signal(object)

    def __init__(
        self,
        kind: str,
        session: Session,
        kept: int | None = None,
        parent: QWidget | None = None,
        *,
        gone: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._kind = fields.kind_of(kind)
        self._session = session
        self._turn = 0
        self._plan: MergePlan | None = None
        self.told: tuple[str, ...] = ()
        self._ids = self._offered()
        thing = within(self.tr(self._kind.title))
        self.setObjectName(f"merge_{kind}")
        self.setWindowTitle(self.tr("Merge two records that are one: {kind}").format(kind=thing))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kept = self._name("merge_kept", self.tr("The one that is kept"))
        self.gone = self._name("merge_gone", self.tr("The one that becomes part of it"))
        self._told = QVBoxLayout()
        self._told.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(10)
        heading = label(self.windowTitle(), "question")
        heading.setWordWrap(True)
        layout.addWidget(heading)
        layout.addLayout(self._names())
        layout.addLayout(self._told)
        layout.addStretch(1)
        layout.addLayout(self._buttons())
        self.resize(620, layout.sizeHint().height())
        names = {number: name for name, number in self._ids.items()}
        self.kept.setText(names.get(kept or 0, ""))
        self.gone.setText(names.get(gone or 0, ""))
        (self.gone if kept in names else self.kept).setFocus()
        self._ask()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as what is said."""
        super().showEvent(event)
        grow(self)

    def _offered(self) -> dict[str, int]:
        """Return the records by what tells them apart: name, a person's address with it, else the id."""
        conn, listed = self._session.reader, LISTS[self._kind.name]
        if conn is None:
            return {}
        columns = ("name", "email") if self._kind.name == "person" else ("name",)
        found: dict[str, int] = {}
        for row in tables.values(conn, listed, tables.Query(as_of=self._session.as_of), columns, NAMES_OFFERED):
            number, name = int(row[0]), f"{row[1]} ({row[2]})" if len(row) > 2 and row[2] else str(row[1])
            found[name if name not in found else f"{name} ({number})"] = number
        return found

    def _name(self, name: str, title: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(title)
        completer = QCompleter(list(self._ids), made)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        made.setCompleter(completer)
        made.textChanged.connect(lambda _text: self._ask())
        return made

    def _names(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (title, editor) in enumerate(((self.tr("Keep"), self.kept), (self.tr("Merge into it"), self.gone))):
            grid.addWidget(label(title, "dim"), place, 0)
            grid.addWidget(editor, place, 1)
        swap = button(self.tr("Swap"), "merge_swap", self._swap, tip=self.tr("Keep the other one"))
        grid.addWidget(swap, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def _buttons(self) -> QHBoxLayout:
        self.merge_button = PrimaryButton(self.tr("Merge"))
        self.merge_button.setObjectName("merge_now")
        self.merge_button.setDefault(True)
        self.merge_button.clicked.connect(lambda _checked=False: self._merge())
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setObjectName("merge_cancel")
        cancel.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addStretch(1)
        line.addWidget(cancel)
        line.addWidget(self.merge_button)
        return line

    def _swap(self) -> None:
        kept, gone = self.kept.text(), self.gone.text()
        self.kept.setText(gone)
        self.gone.setText(kept)

    # The plan ----------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        """Read what merging the two would do, where both are named."""
        self._turn += 1
        turn, kind = self._turn, self._kind.name
        self._plan = None
        self.merge_button.setEnabled(False)
        texts = [editor.text().strip() for editor in (self.kept, self.gone)]
        if not all(texts):
            self._say(self.tr("Name the two. What would move is said here before anything is done."))
            return
        kept, gone = (self._ids.get(text, text) for text in texts)
        self._session.look_up(
            lambda conn: merging.plan(conn, kind, kept, gone), partial(self._take, turn),
            partial(self._not_known, turn),
        )  # fmt: skip

    def _take(self, turn: int, plan: MergePlan) -> None:
        if turn != self._turn:  # something else was typed meanwhile
            return
        if plan.refusal is not None:
            self._say(plan.refusal, wrong=True)
            return
        self._plan = plan
        self.merge_button.setEnabled(True)
        more = self.tr("Files to come that name “{name}” will find “{kept}”. Undo parts the two again.")
        self._say(plan.sentence, *plan.notes, more.format(name=plan.merged_name, kept=plan.kept_name))

    def _not_known(self, turn: int, error: BaseException) -> None:
        if not isinstance(error, CatalogError):
            raise error
        if turn == self._turn:
            self._say(carried(error), wrong=True)

    def _say(self, *sentences: str, wrong: bool = False) -> None:
        sentences = tuple(map(Text(self._session.locale).said, sentences))
        self.told = sentences
        clear_layout(self._told)
        for place, sentence in enumerate(sentences):
            line = label(
                sentence if place == 0 else f"•  {sentence}", "error" if wrong else "" if place == 0 else "dim"
            )
            line.setObjectName(f"merge_told_{place}")
            line.setWordWrap(True)
            scaling.at_least(line, width=420)
            self._told.addWidget(line)
        grow(self)

    # Doing it ----------------------------------------------------------------------------------------------------

    def _merge(self) -> None:
        plan = self._plan
        if plan is None:
            return
        self._plan = None
        self.merge_button.setEnabled(False)

        def work(catalog: Catalog) -> int:
            return merging.merge(catalog, plan.kind, plan.kept, plan.merged)

        def done(_operation: Any) -> None:
            self.merged.emit(plan.kept)
            self.accept()

        self._session.write(self.tr("Merging"), work, done, lambda error: self._say(carried(error), wrong=True))
