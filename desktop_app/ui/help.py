"""The help pages inside the program: the page at hand, the others beside it, links between them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from desktop_app.assets import resource
from desktop_app.ui import scaling
from desktop_app.ui.help_blocks import translated
from desktop_app.ui.help_names import titles
from desktop_app.ui.language import HELP
from desktop_app.ui.theme import tokens_for

USUAL = QSize(980, 680)


def _give_room(document: QTextDocument) -> None:
    """Give a text's paragraphs, lists and tables the room that Markdown leaves to its reader."""
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        inside = cursor.currentTable() is not None
        heading = bool(shape.headingLevel())
        shape.setTopMargin(0 if inside else 14 if heading else 4)
        shape.setBottomMargin(0 if inside else 6)
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(shape)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format().toTableFormat()
            table.setCellPadding(6)
            table.setTopMargin(8)
            table.setBottomMargin(8)
            table.setBorder(0)
            frame.setFormat(table)


class HelpDialog(QDialog):
    """Shows one help page; the list beside it leads to the others."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("help")
        self.setWindowTitle(self.tr("Help"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(USUAL if parent is None else USUAL.boundedTo(parent.window().size()))
        self.pages = QListWidget()
        self.pages.setObjectName("help_pages")
        self.pages.setAccessibleName(self.tr("Help pages"))
        scaling.fix(self.pages, width=200)
        self.pages.addItems(list(titles().values()))
        self.browser = QTextBrowser()
        self.browser.setObjectName("help_text")
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.setOpenLinks(False)
        self.browser.document().setDocumentMargin(20)
        self.browser.document().setDefaultStyleSheet(f"a {{ color: {tokens_for(self).accent}; }}")
        self.browser.anchorClicked.connect(self._follow)
        self.pages.currentRowChanged.connect(self._show)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.pages)
        layout.addWidget(self.browser, 1)
        self.open_page(name)

    def open_page(self, name: str) -> None:
        """Show a help page by its name; Home's where there is none."""
        names = list(titles())
        self.pages.setCurrentRow(names.index(name) if name in names else 0)

    def _show(self, place: int) -> None:
        name = list(titles())[place]
        page = (resource("help") / f"{name}.md").read_text(encoding="utf-8")
        self.browser.setMarkdown(translated(page, partial(QCoreApplication.translate, HELP)))
        _give_room(self.browser.document())
        self.browser.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        self.open_page(Path(link.path()).stem)
