"""The profiles of files: what each is for and when it was last used; passed on as files, taken in, deleted."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.catalog.sentences import carried
from desktop_app.ui import files
from desktop_app.ui.dialog_height import grow
from desktop_app.ui.pages.imports.banner import Banner
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import DIALOG_FRAME, ElidedLabel, button, clear_layout, hairline, label

if TYPE_CHECKING:
    from desktop_app.imports.saved_profiles import Done, Listed

KINDS = "TOML (*.toml)"
_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class ProfilesDialog(QDialog):
    """A line a profile; what is done here is one operation each, and can be taken back here too."""

    shown = Signal()  # the list was read again

    def __init__(self, session: Session, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._voice = voice
        self.listed: Sequence[Listed] = ()
        self.setObjectName("dialog_profiles")
        self.setWindowTitle(self.tr("Profiles"))
        self.banner = Banner("profiles_result", self)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 12, 0)
        self._list.setSpacing(8)
        whole = QWidget()
        whole.setLayout(self._list)
        self._scroll = scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(whole)
        says = label(
            self.tr(
                "A profile keeps how the files of one layout are read: what each column is, and your answers. A file"
                " with its heads is recognised by it and asks nothing."
            ),
            "dim",
        )
        says.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(button(self.tr("Import…"), "action_import_profile", self.ask_import))
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Close"), "action_close_profiles", self.accept))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Profiles"), "section"))
        layout.addWidget(says)
        layout.addWidget(self.banner)
        layout.addWidget(scroll, 1)
        layout.addWidget(hairline())
        layout.addLayout(buttons)
        self.resize(680, layout.sizeHint().height())
        session.changed.connect(self._changed)

    def _changed(self, _what: object) -> None:  # a method, so that Qt forgets it with the dialog
        if self.isVisible():
            self.refresh()

    def open_list(self) -> None:
        """Show the list as it is now."""
        self.banner.hide()
        self.refresh()
        self.show()

    def refresh(self) -> None:
        """Read the list again."""
        self._session.look_up(_read, self._show)

    def _show(self, listed: Sequence[Listed]) -> None:
        self.listed = listed
        clear_layout(self._list)
        for one in listed:
            self._list.addWidget(self._line(one))
        if not listed:
            way = self.tr("There is none yet. “Read otherwise → Save as profile…” in a file's preview keeps one.")
            empty = label(way, "dim")
            empty.setWordWrap(True)
            self._list.addWidget(empty)
        self._list.addStretch(1)
        grow(self, self._scroll)
        self.shown.emit()

    def _line(self, one: Listed) -> QWidget:
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(one.name, role="strong"))
        detail = ElidedLabel(self._detail(one), role="small")
        detail.setToolTip(one.trouble or self._detail(one))
        words.addWidget(detail)
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(words, 1)
        export = button(self.tr("Export…"), "action_export_profile", partial(self.ask_export, one.name), role="small")
        export.setAccessibleName(self.tr("Export the profile {name}").format(name=one.name))
        delete = button(self.tr("Delete"), "action_delete_profile", partial(self.delete, one.name), role="small")
        delete.setAccessibleName(self.tr("Delete the profile {name}").format(name=one.name))
        layout.addWidget(export)
        layout.addWidget(delete)
        return line

    def _detail(self, one: Listed) -> str:
        if one.trouble:
            return self.tr("cannot be used: {why}").format(why=self._voice.said(one.trouble))
        kinds = ", ".join(self.tr(kind.replace("_", " ")) for kind in one.kinds)
        used = self.tr("never used")
        if one.last_used:
            day = self._voice.date(one.last_used[:10])
            used = self.tr("last used {day} for {file}").format(day=day, file=one.last_file or "")
        return " · ".join(part for part in (", ".join(one.vendors), kinds, used) if part)

    # What the user does ----------------------------------------------------------------------------------------------

    def ask_export(self, name: str) -> None:
        """Ask where a profile goes, and write it there."""
        proposed = _NO_NAME.sub(" ", name).strip(" .") or "profile"
        target = files.to_write(self, self.tr("Export profile"), f"{proposed}.toml", KINDS)
        if target is not None:
            self.export(name, target)

    def export(self, name: str, target: Path) -> None:
        """Write a profile to a file."""

        def write(conn: sqlite3.Connection) -> None:
            from desktop_app.exports.whole import written_whole
            from desktop_app.imports import saved_profiles

            with written_whole(target) as beside:
                beside.write_text(saved_profiles.text_of(conn, name), encoding="utf-8")

        def done(_nothing: None) -> None:
            self.banner.say(self.tr("saved"), "good", self.tr("{name} is in {file}.").format(name=name, file=target))

        self._session.write(self.tr("Exporting a profile"), lambda catalog: write(catalog.writer), done, self._failed)

    def ask_import(self) -> None:
        """Ask for the file of a profile, and keep it."""
        for path in files.to_read(self, self.tr("Import profile"), "", KINDS):
            self.take_in(path)

    def take_in(self, path: Path, *, replaces: bool = False, beside: bool = False) -> None:
        """Keep the profile of a file; where one has the name, it is asked which of the two is wanted."""

        def work(catalog: Any) -> Done:
            from desktop_app.imports import saved_profiles

            if beside:
                return saved_profiles.take_in_beside(catalog, path)
            return saved_profiles.take_in(catalog, path, replaces=replaces)

        def failed(error: BaseException) -> None:
            if getattr(error, "name", None) is None:
                self._failed(error)
                return
            ways = (
                ("profile_replace", self.tr("Replace it"), lambda: self.take_in(path, replaces=True)),
                ("profile_both", self.tr("Keep both"), lambda: self.take_in(path, beside=True)),
            )
            self.banner.say(self.tr("choose"), "warn", self._voice.said(carried(error)), "", ways)

        said = self.tr("Files with its heads are now read as “{name}”.")
        self._do(self.tr("Importing a profile"), work, self.tr("imported"), said, failed)

    def delete(self, name: str) -> None:
        """Delete a profile."""

        def work(catalog: Any) -> Done:
            from desktop_app.imports import saved_profiles

            return saved_profiles.delete(catalog, name)

        self._do(self.tr("Deleting a profile"), work, self.tr("deleted"), self.tr("“{name}” is deleted."), self._failed)

    def _do(
        self,
        title: str,
        work: Callable[[Any], Done],
        chip: str,
        said: str,
        failed: Callable[[BaseException], None],
    ) -> None:
        def done(kept: Done) -> None:
            undo = ("profiles_undo", self.tr("Undo"), partial(self.undo, kept.operation))
            self.banner.say(chip, "good", said.format(name=kept.name), "", (undo,))

        self._session.write(title, work, done, failed)

    def undo(self, operation: int) -> None:
        """Take back what was done here last."""

        def work(catalog: Any) -> Any:
            from desktop_app.catalog import journal

            return journal.revert(catalog, operation)

        def done(reverted: Any) -> None:
            self.banner.say(self.tr("undone"), "neutral", self._voice.said(reverted.title))

        self._session.write(self.tr("Undo"), work, done, self._failed)

    def _failed(self, error: BaseException) -> None:
        self.banner.say(self.tr("not done"), "bad", self._voice.said(carried(error)))


def _read(conn: sqlite3.Connection) -> list[Listed]:
    from desktop_app.imports import saved_profiles

    return saved_profiles.listed(conn)
