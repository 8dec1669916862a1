"""Choose the tool that a vendor's text stands for, from every tool that is known."""

from __future__ import annotations

from collections.abc import Sequence

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

NO_TOOL = ""


class ToolChooser(QDialog):
    """A list that narrows while typing; Enter takes the first that is left."""

    def __init__(self, text: str, tools: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dialog_choose_tool")
        self.setWindowTitle(self.tr("Choose a tool"))
        self.resize(420, 460)
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
            self.tr("The choice is kept as an alias and works on next month's file. Undo takes it back."), self
        )
        note.setProperty("role", "dim")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.field.returnPressed.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        for widget in (says, self.field, self.list, note, buttons):
            layout.addWidget(widget)
        self.field.setFocus()

    def _add(self, text: str, name: str) -> None:
        item = QListWidgetItem(text, self.list)
        item.setData(Qt.ItemDataRole.UserRole, name)
        item.setSizeHint(QSize(80, 28))

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
