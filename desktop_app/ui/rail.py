"""The rail at the left: the catalog's menu, then a button a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import icons, scaling
from desktop_app.ui.widgets import label

WIDTH = 176
NARROW = 58  # without the names
BESIDE = 72  # pixels left and right of a name


class Place(NamedTuple):
    """One page as the rail names it; `module` exports the page's class of that name, `under` marks another's name."""

    key: str
    title: str
    icon: str
    module: str
    page: str
    under: str = ""


class Rail(QFrame):
    """Names the pages; the current one is filled."""

    chosen = Signal(str)

    def __init__(self, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setProperty("role", "rail")
        self.brand = QPushButton(self.tr("Seatbook"))
        self.brand.setObjectName("menu_catalog")
        self.brand.setProperty("role", "brand")
        self.brand.setToolTip(self.tr("New, open and recent catalogs"))
        self.brand.setAccessibleName(self.tr("Catalog menu"))
        self.brand.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._give(self.brand, "ph.book-bookmark-fill")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._told: dict[str, str] = {}  # what the numbers count
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(2)
        layout.addWidget(self.brand)
        layout.addSpacing(6)
        for place in places:
            if place.key == "settings":
                layout.addStretch(1)
            layout.addWidget(self._make(place))
        self._wide = max(WIDTH, self._widest() + BESIDE)
        self._texts = {made: made.text() for made in (self.brand, *self._buttons.values())}
        self._narrow = False
        scaling.fix(self, width=self._wide)

    def show_narrow(self, *, narrow: bool) -> None:
        """Show the pictures alone, with the names as tooltips, or both."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for made, text in self._texts.items():
            made.setText("" if narrow else text)
        for key in self._buttons:
            self._tell(key)
        for count in self._counts.values():
            count.setVisible(not narrow)
        scaling.fix(self, width=NARROW if narrow else self._wide)

    def _widest(self) -> int:
        """Return the room that the longest name takes when its page is the current one, at normal size."""
        font = QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        return round(max(metrics.horizontalAdvance(made.text()) for made in self._buttons.values()) / scaling.zoom())

    def _make(self, place: Place) -> QPushButton:
        made = QPushButton("  " + self.tr(place.title))
        made.setObjectName(f"rail_{place.key}")
        made.setAccessibleName(self.tr(place.title))
        made.setProperty("role", "rail")
        made.setCheckable(True)
        self._give(made, place.icon)
        made.clicked.connect(lambda _checked=False: self.chosen.emit(place.key))
        self._group.addButton(made)
        self._buttons[place.key] = made
        return made

    @staticmethod
    def _give(made: QPushButton, icon: str) -> None:
        """Keep the icon's room from the first paint on, so that no text moves when icons arrive."""
        made.setProperty(icons.BARE, "yes")
        icons.give(made, icon)

    def show_current(self, key: str) -> None:
        """Mark the page that is shown."""
        for name, made in self._buttons.items():
            made.setChecked(name == key)
        for name, count in self._counts.items():
            count.setProperty("current", name == key)
            count.style().unpolish(count)
            count.style().polish(count)

    def show_count(self, key: str, text: str, told: str = "") -> None:
        """Show a number at the right of a page's name; `told` says in the tooltip what it counts."""
        shown = self._buttons[key]
        if key not in self._counts:
            if not text:
                return
            self._counts[key] = self._make_count(shown)
        self._counts[key].setText(text)
        self._counts[key].setVisible(not self._narrow)
        shown.setAccessibleName(f"{self._texts[shown].strip()} {text}".strip())
        self._told[key] = told
        self._tell(key)

    def _tell(self, key: str) -> None:
        """Say in a button's tooltip what its number counts, and its name where that is not to be seen."""
        shown, told = self._buttons[key], self._told.get(key, "")
        shown.setToolTip("\n".join(filter(None, (shown.accessibleName() if self._narrow else "", told))))

    @staticmethod
    def _make_count(shown: QPushButton) -> QLabel:
        count = label("", "count", shown)
        count.setProperty("current", shown.isChecked())
        count.setAttribute(QtCore.Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inner = QHBoxLayout(shown)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addStretch(1)
        inner.addWidget(count)
        return count
