"""The help pages inside the program: the page at hand, the others beside it, links between them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget

from desktop_app.assets import resource
from desktop_app.ui import scaling
from desktop_app.ui.theme import tokens_for

NAMES: Mapping[str, str] = {
    "imports": "import", "teams": "people", "invoices": "spend", "unmatched": "spend", "usage": "spend",
    "budgets": "use-cases", "commitments": "use-cases", "allocations": "use-cases", "measures": "use-cases",
    "plans": "tools", "prices": "tools", "plan-functions": "tools", "tool-functions": "tools", "overlaps": "tools",
    "rates": "spend", "feature-uses": "subscriptions", "decisions": "review",
}  # fmt: skip
"""Pages of the window whose help goes by another name."""


@cache
def titles() -> Mapping[str, str]:
    """Return the title of every help page by its name, Home first, the others in the order of their titles."""
    found = {path.stem: _title(path) for path in resource("help").glob("*.md")}
    order = sorted(found, key=lambda name: (name != "home", found[name].casefold()))
    return {name: found[name] for name in order}


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").strip()


def name_of(page: str) -> str:
    """Return the help page of a page of the window; Home's where it has none."""
    name = NAMES.get(page, page.replace("_", "-"))
    return name if name in titles() else "home"


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
        self.resize(980, 680)
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
        self.browser.setMarkdown((resource("help") / f"{name}.md").read_text(encoding="utf-8"))
        _give_room(self.browser.document())
        self.browser.verticalScrollBar().setValue(0)

    def _follow(self, link: QUrl) -> None:
        self.open_page(Path(link.path()).stem)
