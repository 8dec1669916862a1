"""What is said in a dialog: a sentence for what went wrong, or a bug with its details to copy."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.catalog.sentences import carried
from desktop_app.ui import scaling
from desktop_app.ui.text import Text, tr
from desktop_app.ui.widgets import DIALOG_FRAME, label


def sentence_of(error: BaseException) -> str | None:
    """Return the words an error carries for the user; None for a bug."""
    from desktop_app.catalog.errors import CatalogError

    if isinstance(error, CatalogError):
        return Text(QLocale()).said(carried(error))
    module = type(error).__module__
    own = module.startswith("desktop_app.") and not isinstance(error, RuntimeError)  # that of a process is a traceback
    if own and str(error):  # the programs own errors carry sentences
        return Text(QLocale()).said(carried(error))
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}." if error.filename else f"{error.strerror}."
    return None


class Notice(QDialog):
    """A title, a text, buttons; opened without blocking the window's loop."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = label(title, "section")
        heading.setWordWrap(True)
        self.message = label(text)
        self.message.setObjectName("notice_text")
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scaling.at_least(self.message, width=420)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.addStretch(1)
        self.inner = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self.message)
        layout.addLayout(self.inner)
        layout.addSpacing(4)
        layout.addLayout(self.buttons)

    def add_button(self, text: str, name: str, act: Callable[[], object] | None = None, *, main: bool = False) -> None:
        """Add a button that acts and closes."""
        made = QPushButton(text)
        made.setObjectName(name)
        if main:
            made.setProperty("role", "primary")
            made.setDefault(True)

        def clicked() -> None:
            self.accept()
            if act is not None:
                act()

        made.clicked.connect(lambda _checked=False: clicked())
        self.buttons.addWidget(made)


def tell(parent: QWidget | None, title: str, text: str, points: Sequence[str] = ()) -> Notice:
    """Open a dialog that says something, with points below it."""
    notice = Notice(title, text, parent)
    for point in points:
        line = label(f"•  {point}", "dim")
        line.setWordWrap(True)
        notice.inner.addWidget(line)
    notice.add_button(notice.tr("Close"), "notice_close", main=True)
    notice.open()
    return notice


def program() -> str:
    """Return which program this is, and what it runs on."""
    import platform

    from PySide6 import __version__ as qt

    return f"Seatbook {__version__}\nPython {sys.version.split()[0]}, PySide6 {qt}, {platform.platform()}"


def details_of(error: BaseException) -> str:
    """Return what a bug report needs: versions and the traceback."""
    import traceback

    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    return f"{program()}\n\n{trace}"


def tell_bug(parent: QWidget | None, error: BaseException) -> Notice:
    """Open the dialog of a bug, with version and details to copy."""
    notice = Notice(
        tr("Notice", "Something went wrong in Seatbook"),
        tr("Notice", "This is a fault of the program, not yours. What you last saved is safe; you can go on working. ")
        + tr("Notice", "Version {version}.").format(version=__version__),
        parent,
    )
    notice.setObjectName("notice_bug")
    details = details_of(error)
    box = QPlainTextEdit(details)
    box.setObjectName("bug_details")
    box.setReadOnly(True)
    box.setMinimumSize(560, 220)
    notice.inner.addWidget(box)
    copy = QPushButton(notice.tr("Copy details"))
    copy.setObjectName("bug_copy")
    copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(details))
    notice.buttons.addWidget(copy)
    notice.add_button(notice.tr("Close"), "notice_close", main=True)
    notice.open()
    return notice
