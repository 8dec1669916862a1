"""The thresholds that single tools and teams have for themselves: shown, added and given up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from desktop_app.catalog import default_settings, settings
from desktop_app.ui import scaling
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import Card, button, hairline, label


class OwnValues(Card):
    """A row for each own value, and one to add another; every change is an operation."""

    def __init__(self, session: Session, say: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._say = session, say
        self.setObjectName("settings_own")
        self.setAccessibleName(self.tr("Tools and teams"))
        self.whose = self._choice("own_whose", self.tr("Tool or team"))
        self.what = self._choice("own_what", self.tr("Threshold"))
        self.value = QLineEdit(self)
        self.value.setObjectName("own_value")
        self.value.setAccessibleName(self.tr("Value"))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight)
        scaling.fix(self.value, width=90)
        self.value.returnPressed.connect(self.add)
        self.add_button = button(self.tr("Add"), "own_add", self.add)
        self.whose.currentIndexChanged.connect(lambda _index: self._offer())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(label(self.tr("Tools and teams"), "section"), 0, 0)
        said = self.tr("A tool's own threshold wins over a team's, and either over the company's.")
        wins = label(said, "small")
        wins.setWordWrap(True)
        self._grid.addWidget(wins, 0, 1, 1, 3)
        for column, widget in enumerate((self.whose, self.what, self.value, self.add_button)):
            self._grid.addWidget(widget, 1, column)
        self._rows: list[QWidget] = []
        self.refresh()

    def _choice(self, name: str, accessible: str) -> QComboBox:
        made = QComboBox(self)
        made.setObjectName(name)
        made.setAccessibleName(accessible)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        scaling.at_least(made, width=120)
        return made

    def refresh(self) -> None:
        """Show what is stored."""
        conn = self._session.reader
        owners = settings.possible_owners(conn) if conn is not None else []
        chosen = self.whose.currentData()
        self.whose.clear()
        for kind, number, name in owners:
            words = self.tr("Tool {name}") if kind == "tool" else self.tr("Team {name}")
            self.whose.addItem(words.format(name=name), f"{kind}:{number}")
        self.whose.setCurrentIndex(max(0, self.whose.findData(chosen)))
        self._offer()
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._rows = []
        for own in settings.own_values(conn) if conn is not None else ():
            self._show(own)

    def _show(self, own: settings.OwnValue) -> None:
        words = self.tr("Tool {name}") if own.kind == "tool" else self.tr("Team {name}")
        title = (
            self.tr(default_settings.DEFAULTS[own.name].title) if own.name in default_settings.DEFAULTS else own.name
        )
        give_up = partial(self._write, f"{own.kind}:{own.id}", own.name, "")
        row = 2 + 2 * (len(self._rows) // 5)
        widgets: list[QWidget] = [
            hairline(self), label(words.format(name=own.owner), "", self), label(title, "dim", self),
            label(own.value, "figure", self), button(self.tr("Give up"), "own_give_up", give_up, role="link"),
        ]  # fmt: skip
        self._grid.addWidget(widgets[0], row, 0, 1, 4)
        for column, widget in enumerate(widgets[1:]):
            self._grid.addWidget(widget, row + 1, column)
        self._rows += widgets

    def _offer(self) -> None:
        """Offer the thresholds that the chosen tool or team may have."""
        kind = str(self.whose.currentData() or "").partition(":")[0]
        chosen = self.what.currentData()
        self.what.clear()
        for setting in default_settings.DEFAULTS.values():
            if kind in setting.scopes:
                self.what.addItem(self.tr(setting.title), setting.name)
        self.what.setCurrentIndex(max(0, self.what.findData(chosen)))
        self.add_button.setEnabled(self.what.count() > 0)

    def add(self) -> None:
        """Give the chosen tool or team its own value."""
        scope, name, value = self.whose.currentData(), self.what.currentData(), self.value.text().strip()
        if scope and name and value:
            self._write(str(scope), str(name), value)

    def _write(self, scope: str, name: str, value: str) -> None:
        def done(_result: object) -> None:
            self.value.clear()
            self._say("")
            self.refresh()

        self._session.write(
            self.tr("Saving settings"), lambda catalog: settings.put(catalog, name, value, scope), done,
            lambda error: self._say(said(str(error))),
        )  # fmt: skip
