"""Ask for files and folders, without opening any of them.

Where the system's dialog runs in this process (Linux), it looks into files to tell what they are. Closing a file gives
up every lock that this process holds on it, as POSIX has it: another Seatbook would then clear away the log of the open
catalog under this one. There the dialog is Qt's own, and tells files by their names.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QWidget


class _ByName(QAbstractFileIconProvider):
    """Icons and kinds of files by their names alone; Qt asks from a thread of its own, so the icons are made before."""

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._drive = style.standardIcon(QStyle.StandardPixmap.SP_DriveHDIcon)

    def icon(self, what: QFileInfo | QAbstractFileIconProvider.IconType, /) -> QIcon:
        """Return the icon of a file or of a kind of place."""
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        kinds = QAbstractFileIconProvider.IconType
        if what in (kinds.Computer, kinds.Drive):
            return self._drive
        return self._file if what is kinds.File else self._folder

    def type(self, info: QFileInfo, /) -> str:
        """Return what stands in the column of kinds: a file's ending."""
        return "" if info.isDir() else info.suffix()


def _dialog(parent: QWidget, title: str, start: str, kinds: str) -> tuple[QFileDialog, _ByName]:
    dialog = QFileDialog(parent, title, start, kinds)
    by_name = _ByName()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform.startswith("linux"))
    dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
    dialog.setIconProvider(by_name)
    dialog.resize(820, 520)
    return dialog, by_name  # the dialog does not keep it alive


def _asked(dialog: QFileDialog) -> list[Path]:
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    dialog.deleteLater()
    return chosen


def to_read(parent: QWidget, title: str, folder: str, kinds: str, *, many: bool = False) -> list[Path]:
    """Ask for files that are there; none when the user thinks better of it. `kinds` is Qt's text of filters."""
    dialog, _icons = _dialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles if many else QFileDialog.FileMode.ExistingFile)
    return _asked(dialog)


def to_write(parent: QWidget, title: str, proposed: str, kinds: str) -> Path | None:
    """Ask for the name of a file to write, offering one; one that is there is asked about. None to write nothing."""
    dialog, _icons = _dialog(parent, title, proposed, kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if ending := re.search(r"\*\.(\w+)", kinds):
        dialog.setDefaultSuffix(ending[1])  # a name without an ending gets it before an older file is asked about
    return next(iter(_asked(dialog)), None)


def folder(parent: QWidget, title: str, start: str = "") -> Path | None:
    """Ask for a folder. None when the user thinks better of it."""
    dialog, _icons = _dialog(parent, title, start, "")
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return next(iter(_asked(dialog)), None)
