"""Say which tool a vendor's text stands for: chosen from every tool there is or is known, and kept as an alias."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import scaling
from desktop_app.ui.text import tr
from desktop_app.ui.widgets import DIALOG_FRAME

if TYPE_CHECKING:
    from desktop_app.ui.jobs import Failed
    from desktop_app.ui.page import Page
    from desktop_app.ui.session import Session

NO_TOOL = ""


def known_tools(session: Session) -> list[tuple[str, str]]:
    """Give the catalog's tools and those that are known besides, with their vendors, by name."""
    from desktop_app.assets import resource
    from desktop_app.imports import known, staging_records

    own = staging_records.tool_names(session.reader) if session.reader is not None else ()
    found = {name.casefold(): (name, vendor) for name, vendor in own}
    for tool in known.load_tools(resource("ai_tools.csv")):
        found.setdefault(tool.name.casefold(), (tool.name, tool.vendor))
    return [found[key] for key in sorted(found)]


def learn(
    session: Session, text: str, tool: str | None, done: Callable[[Mapping[str, Any]], object], failed: Failed
) -> None:
    """Keep a vendor's text as an alias of a tool (None: of none), in a job; `done` gets what came of it."""
    from desktop_app.imports import rematching

    title = f"{text} → {tool or '–'}"
    session.write(title, lambda catalog: rematching.learn_alias(catalog, text, tool), done, failed)


def ask(page: Page, text: str) -> None:
    """Ask what a vendor's text stands for, keep the answer, and match the lines that were imported before."""
    dialog = ToolChooser(text, known_tools(page.session), page)
    dialog.accepted.connect(partial(_chosen, page, text, dialog))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _chosen(page: Page, text: str, dialog: ToolChooser) -> None:
    tool = dialog.tool()
    if tool is None:
        return

    def done(learned: Mapping[str, Any]) -> None:
        one = tr("Choosing", "One line belongs to {tool} now. Undo takes it back.")
        many = tr("Choosing", "{n} lines belong to {tool} now. Undo takes it back.")
        if tool:
            lines = int(learned["lines"])
            page.window_api.say((one if lines == 1 else many).format(n=page.text.number(lines), tool=tool))
        else:
            said = tr("Choosing", "“{text}” is no AI tool, next month too. Undo takes it back.")
            page.window_api.say(said.format(text=text))

    learn(page.session, text, tool or None, done, page.window_api.show_error)


class ToolChooser(QDialog):
    """A list that narrows while typing; Enter takes the first that is left."""

    def __init__(self, text: str, tools: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog_choose_tool")
        self.setWindowTitle(self.tr("Choose a tool"))
        self.resize(scaling.px(420), scaling.px(460))
        if parent is not None:  # large letters need more than a small window has
            self.resize(self.size().boundedTo(parent.window().size() * 0.94))
        says = QLabel(self.tr("“{text}” is").format(text=text), self)
        says.setProperty("role", "section")
        says.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setObjectName("field_tool")
        self.field.setAccessibleName(self.tr("Tool or vendor"))
        self.field.setPlaceholderText(self.tr("Type a tool or a vendor"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._narrow)
        self.list = QListWidget(self)
        self.list.setObjectName("list_tools")
        self.list.setAccessibleName(self.tr("Known tools"))
        self._add(self.tr("Not an AI tool"), NO_TOOL)
        for name, vendor in tools:
            self._add(name if name == vendor or not vendor else f"{name}  ·  {vendor}", name)
        self.list.setCurrentRow(0)
        self.list.itemActivated.connect(lambda _item: self.accept())
        note = QLabel(
            self.tr(
                "The choice is kept as an alias and works on next month's file. Undo takes it back. "
                "A tool that is not listed is made on the page Tools first."
            ),
            self,
        )
        note.setProperty("role", "dim")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        main = buttons.button(QDialogButtonBox.StandardButton.Ok)
        main.setText(self.tr("Choose"))
        main.setProperty("role", "primary")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.returnPressed.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(8)
        for widget in (says, self.field, self.list, note, buttons):
            layout.addWidget(widget)
        self.field.setFocus()

    def _add(self, text: str, name: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(80, scaling.px(28)))

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        first = None
        for place in range(self.list.count()):
            item = self.list.item(place)
            hidden = wanted not in item.text().casefold()
            item.setHidden(hidden)
            if first is None and not hidden:
                first = item
        if first is not None:
            self.list.setCurrentItem(first)

    def tool(self) -> str | None:
        """Give the tool that was chosen, NO_TOOL for none at all, None where nothing is chosen."""
        item = self.list.currentItem()
        return None if self.list.currentRow() < 0 or item.isHidden() else str(item.data(Qt.ItemDataRole.UserRole))
