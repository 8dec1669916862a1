"""The files of a record in its pane: attached by a button or by dropping them, opened, saved and removed."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.catalog import attachments
from desktop_app.catalog.errors import NoSuchRecord
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import ElidedLabel, ElidedLink, Link, button, hairline, label

if TYPE_CHECKING:
    from desktop_app.catalog.attachments import Attachment
    from desktop_app.catalog.catalog import Catalog

OPENED = (
    ".pdf", ".txt", ".csv", ".tsv", ".md", ".rtf", ".doc", ".docx", ".odt", ".xls", ".xlsx", ".ods", ".ppt",
    ".pptx", ".odp", ".pages", ".numbers", ".key", ".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".bmp",
    ".webp", ".heic", ".eml", ".msg", ".ics", ".zip",
)  # fmt: skip
"""Endings of documents. Anything else may be a program, and is saved rather than opened."""
_SHEETS = (".xlsx", ".xls", ".ods", ".fods", ".csv", ".tsv", ".zip")


class AttachedFiles(QWidget):
    """Lists the files of one record; `say` and `fail` outlive it: a job may end when another record is shown."""

    def __init__(
        self, kind: str, record: int, session: Session, say: Callable[[str], Any], fail: Callable[[Any], Any]
    ) -> None:
        super().__init__()
        self._kind, self._record, self._session = kind, record, session
        self._say, self._fail = say, fail
        self._text = Text(session.locale)
        self.setObjectName("attached_files")
        conn = session.reader
        self.files: Sequence[Attachment] = ()
        if conn is not None:
            # Another process is writing, or the record was taken back meanwhile: both are shown with the next change.
            with suppress(sqlite3.OperationalError, NoSuchRecord):
                self.files = attachments.attached(conn, kind, record)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Files"), "section"))
        head.addStretch(1)
        add = Link(self.tr("Attach a file…"))
        add.setObjectName("attach_file")
        add.setToolTip(self.tr("At most 25 MiB; files can be dropped here too"))
        add.clicked.connect(lambda _checked=False: self.choose())
        head.addWidget(add)
        layout.addLayout(head)
        layout.addSpacing(4)
        for file in self.files:
            layout.addWidget(hairline())
            layout.addWidget(self._row(file))

    def _row(self, file: Attachment) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 5, 0, 5)
        layout.setSpacing(2)
        name = ElidedLink(file.name, f"open_{file.id}")
        name.clicked.connect(lambda _checked=False: self.open_file(file))
        layout.addWidget(name)
        below = QHBoxLayout()
        below.setSpacing(10)
        size = self._session.locale.formattedDataSize(max(file.size, 1024), 1)  # below that nobody minds
        below.addWidget(ElidedLabel(f"{size}  ·  {self._text.date(file.added_on)}", role="small"), 1)
        for title, name_, act, spoken in (
            (self.tr("Save…"), "save", self._save, self.tr("Save a copy of {name}")),
            (self.tr("Remove"), "remove", self._remove, self.tr("Remove {name}")),
        ):
            link = button(title, f"{name_}_{file.id}", partial(act, file), role="link")
            link.setAccessibleName(spoken.format(name=file.name))
            below.addWidget(link)
        layout.addLayout(below)
        return whole

    # Attaching ---------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files, and attach them."""
        from desktop_app.ui import files

        start = str(self._session.settings.value("folder", str(Path.home())))
        self.attach(files.to_read(self, self.tr("Attach files"), start, self.tr("All files (*)"), many=True))

    def attach(self, paths: Sequence[Path]) -> None:
        """Attach files in a job, each a step that Undo takes back."""
        if not paths:
            return
        kind, record = self._kind, self._record

        def work(catalog: Catalog) -> str:
            for path in paths:
                attachments.attach(catalog, kind, record, path)
            return ", ".join(path.name for path in paths)

        say, said = self._say, self.tr("Attached: {names}.")
        if any(path.suffix.lower() in _SHEETS for path in paths):
            said += " " + self.tr("To import it instead, drop it beside this pane.")
        self._session.write(self.tr("Attaching"), work, lambda names: say(said.format(names=names)), self._fail)

    # Using -------------------------------------------------------------------------------------------------------

    def open_file(self, file: Attachment) -> None:
        """Open a document with the system's program, from a copy that cannot be written; others are only saved."""
        if Path(file.name).suffix.lower() not in OPENED:
            self._say(self.tr("“{name}” may be a program and is not opened; save a copy.").format(name=file.name))
            return
        try:
            path = self._copy(file)
        except Exception as error:  # said in words, or as a bug
            self._fail(error)
            return
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._say(self.tr("No program opens “{name}”; save a copy.").format(name=file.name))

    def _copy(self, file: Attachment) -> Path:
        """Return a copy that lasts while the program runs, in a folder of its content's own."""
        folder = self._session.scratch() / file.sha256[:16]
        folder.mkdir(exist_ok=True)
        path = folder / file.name
        if not path.exists() and self._session.reader is not None:
            attachments.save(self._session.reader, file.id, path)
            path.chmod(stat.S_IREAD)
        return path

    def _save(self, file: Attachment) -> None:
        from desktop_app.ui import files

        start = Path(str(self._session.settings.value("folder", str(Path.home())))) / file.name
        path = files.to_write(self, self.tr("Save a copy"), str(start), self.tr("All files (*)"))
        if path is not None:
            self.save_to(file, path)

    def save_to(self, file: Attachment, path: Path) -> None:
        """Write a copy of a file in a job."""
        say, said = self._say, self.tr("The copy is in {path}.")
        self._session.look_up(
            lambda conn: attachments.save(conn, file.id, path), lambda saved: say(said.format(path=saved)), self._fail
        )

    def _remove(self, file: Attachment) -> None:
        say, said = self._say, self.tr("Removed {name}. Undo brings it back.").format(name=file.name)
        self._session.write(
            self.tr("Removing a file"), lambda catalog: attachments.remove(catalog, file.id), lambda _: say(said),
            self._fail,
        )  # fmt: skip
