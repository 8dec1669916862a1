"""Filters above a list: a button a column, its menu fed by what the list holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop_app.ui.overflow import Overflow

Values = Sequence[tuple[object, int]]


class FacetBar(Overflow):
    """Buttons such as "Open 34" or "Any rule"; each opens the values that the other filters leave."""

    changed = Signal()

    def __init__(
        self,
        name: str,
        facets: Sequence[tuple[str, str]],
        values: Callable[[str], Values],
        word: Callable[[str, object], str],
        parent: QWidget | None = None,
        *,
        only: str = "",
    ) -> None:
        """`only` is the key of a filter that names rows by their ids, which a button takes away."""
        super().__init__(name, parent, lines=2, gap=6)
        self._only = only
        self._values, self._word = values, word
        self._titles = dict(facets)
        self.chosen: dict[str, object] = {}
        self.buttons: dict[str, QPushButton] = {}
        for key, title in facets:
            button = QPushButton(title, self)
            button.setObjectName(f"facet_{key}")
            button.setProperty("role", "small")
            menu = QMenu(button)
            menu.aboutToShow.connect(partial(self._fill, key, menu))
            button.setMenu(menu)
            self.buttons[key] = button
            self.add(button)
        self.only = QPushButton(self.tr("Since your last visit  ✕"), self)
        self.only.setObjectName("facet_only")
        self.only.setProperty("role", "small")
        self.only.setProperty("chosen", "true")
        self.only.setToolTip(self.tr("Show the others too"))
        self.only.clicked.connect(lambda _checked=False: self.choose(only, None))
        self.only.hide()
        self.add(self.only, 0)
        self.more.setProperty("role", "small")

    def choose(self, key: str, value: object) -> None:
        """Filter by a value; None takes the filter away."""
        if value is None:
            self.chosen.pop(key, None)
        else:
            self.chosen[key] = value
        self.show_chosen()
        self.changed.emit()

    def show_chosen(self) -> None:
        """Write on every button what it filters by."""
        self.only.setVisible(self._only in self.chosen)
        for key, button in self.buttons.items():
            value = self.chosen.get(key)
            button.setText(f"{self._titles[key] if value is None else self._word(key, value)}  ▾")
            button.setProperty("chosen", value is not None)
            button.style().unpolish(button)
            button.style().polish(button)

    def _fill(self, key: str, menu: QMenu) -> None:
        menu.clear()
        current = self.chosen.get(key)
        for value, text in (
            (None, self._titles[key]),
            *((v, f"{self._word(key, v)}\t{n}") for v, n in self._values(key)),
        ):
            action = QAction(text, menu)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.triggered.connect(partial(self._pick, key, value))
            menu.addAction(action)

    def _pick(self, key: str, value: object, _checked: bool = False) -> None:
        self.choose(key, value)
