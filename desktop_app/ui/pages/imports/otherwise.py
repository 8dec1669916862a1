"""The menu that reads a file otherwise: format, date order, decimal sign, currency and what it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from desktop_app.imports.model import Choices
from desktop_app.ui.pages.imports.chosen import CHOICES


class OtherwiseMenu(QMenu):
    """Every answer a user may give before being asked; choosing one plans the file again."""

    chosen = Signal(str, str)  # option, value ("" gives the decision back to the file)
    keep = Signal(str)  # the name of a profile
    manage = Signal()  # the profiles there are

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu_otherwise")
        self._choices = Choices()
        self._profile = ""

    def offer(
        self, choices: Choices, formats: Sequence[tuple[str, str]], profile: str = "", *, may_keep: bool = True
    ) -> None:
        """Fill the menu for one file; what was chosen is ticked, and the profile that read it named.

        What is read of the file may be kept once all of it is.
        """
        self.clear()
        self._choices, self._profile = choices, profile
        orders = [
            ("dmy", self.tr("day.month.year")),
            ("mdy", self.tr("month/day/year")),
            ("ymd", self.tr("year-month-day")),
        ]
        signs = [(",", self.tr("decimal comma: 1.234,50")), (".", self.tr("decimal point: 1,234.50"))]
        self._list(self.tr("Format"), "--as", formats)
        self._list(self.tr("Date order"), "--date-order", orders)
        self._list(self.tr("Decimal sign"), "--decimal", signs)
        self._list(self.tr("Known invoices"), "--corrects", [("yes", self.tr("This file corrects their amounts"))])
        self._list(self.tr("Seats not in the list"), "--given-back", [("yes", self.tr("They were given back"))])
        self.addSeparator()
        self._typed(self.tr("Currency…"), "--currency", self.tr("Currency of amounts without one, as EUR"))
        self._typed(self.tr("Vendor…"), "--vendor", self.tr("Vendor of all lines"))
        self._typed(self.tr("Account…"), "--account", self.tr("Account or organisation that the file is of"))
        self._typed(
            self.tr("Accounts of costs…"),
            "--cost-accounts",
            self.tr("Accounts of a journal that are costs, as 6*; 4964"),
        )
        self._typed(self.tr("Subscription…"), "--subscription", self.tr("Subscription that the seats belong to"))
        self._typed(self.tr("Data date…"), "--data-date", self.tr("The day the report was made, as 2026-12-31"))
        self._typed(self.tr("Period…"), "--period", self.tr("Period of the whole file, as 2026, 2026-Q3 or 2026-09"))
        self.addSeparator()
        keep = QAction(self.tr("Save as profile…"), self)
        keep.setObjectName("otherwise_save_profile")
        keep.setEnabled(may_keep)
        keep.triggered.connect(self._ask_name)
        self.addAction(keep)
        there = QAction(self.tr("Profiles…"), self)
        there.triggered.connect(self.manage)
        self.addAction(there)

    def _ask_name(self) -> None:
        label = self.tr("Name of the profile; files with these heads are read the same way")
        title = self.tr("Save as profile")
        text, done = QInputDialog.getText(self.parentWidget(), title, label, QLineEdit.EchoMode.Normal, self._profile)
        if done and text.strip():
            self.keep.emit(text.strip())

    def _value(self, option: str) -> str:
        return str(getattr(self._choices, CHOICES[option]) or "")

    def _list(self, title: str, option: str, values: Sequence[tuple[str, str]]) -> None:
        menu = self.addMenu(title)
        menu.setObjectName(_named(option))
        current = self._value(option)
        for value, text in (("", self.tr("As the file says")), *values):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(partial(self._choose, option, value))
            menu.addAction(action)

    def _choose(self, option: str, value: str, _checked: bool = False) -> None:
        self.chosen.emit(option, value)

    def _typed(self, title: str, option: str, label: str) -> None:
        current = self._value(option)
        action = QAction(f"{title}\t{current}" if current else title, self)
        action.setObjectName(_named(option))
        action.triggered.connect(partial(self._ask, title, option, label))
        self.addAction(action)

    def _ask(self, title: str, option: str, label: str, _checked: bool = False) -> None:
        text, done = QInputDialog.getText(
            self.parentWidget(), title.rstrip("…"), label, QLineEdit.EchoMode.Normal, self._value(option)
        )
        if done:
            self.chosen.emit(option, text.strip())


def _named(option: str) -> str:
    """Return the name of the entry that answers as an option does: otherwise_date_order."""
    return f"otherwise{option.removeprefix('-').replace('-', '_')}"
