"""A row of menus that filter a table by the values in its columns."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop_app.catalog import tables
from desktop_app.ui import scaling
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.grid.filtering import FilterField
from desktop_app.ui.lists import shown_table
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session
from desktop_app.ui.text import capital, within
from desktop_app.ui.wanted import while_wanted
from desktop_app.ui.widgets import ElidedLabel
from desktop_app.ui.words import word

FEW = 40
SOON_MS = 120


class Facets(QWidget):
    """“Any tool ▾” and its neighbours, and a field that searches in the table."""

    changed = Signal()

    def __init__(
        self, name: str, columns: Sequence[tuple[str, str]], session: Session, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._table = shown_table(name)
        self._session = session
        self._titles = {key: self.tr(title) for key, title in columns}
        self._values: dict[str, str] = {}
        self._only: tuple[int, ...] | None = None
        self._turn = 0  # of the menu whose values are being counted
        self._buttons: dict[str, QPushButton] = {}
        self.search = FilterField(name, session)
        scaling.fix(self.search, width=230)
        self.search.settled.connect(self._filtered)
        session.changed.connect(lambda _what: self.search.forget_values())
        layout = FlowLayout(self, gap=8)
        layout.addWidget(self.search)
        for key, title in self._titles.items():
            made = QPushButton()
            made.setObjectName(f"facet_{key}")
            made.setCheckable(False)
            made.clicked.connect(lambda _checked=False, key=key: self._open(key))
            self._buttons[key] = made
            layout.addWidget(made)
            self._show(key, title)
        self.clear_button = QPushButton(self.tr("Clear"))
        self.clear_button.setObjectName("facets_clear")
        self.clear_button.setProperty("role", "plain")
        self.clear_button.clicked.connect(lambda _checked=False: self.set_values({}))
        self.clear_button.hide()
        layout.addWidget(self.clear_button)
        self.problem = ElidedLabel("", role="error")
        self.problem.setObjectName("filter_problem")
        self.problem.setMaximumWidth(520)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def values(self) -> Mapping[str, str]:
        """The values chosen, by column."""
        return dict(self._values)

    @property
    def filtering(self) -> bool:
        """Whether any row may be left out."""
        return bool(self._values or self.search.text() or self._only is not None)

    @property
    def narrowed(self) -> bool:
        """Whether only chosen records are shown."""
        return self._only is not None

    def show_only(self, ids: Sequence[int]) -> None:
        """Show these records only, until it is cleared; other filters are forgotten and may be chosen besides."""
        self._only = tuple(ids)
        self._choose({})

    def set_values(self, values: Mapping[str, object]) -> None:
        """Choose values, forgetting the others; a column without a menu filters too, until it is cleared."""
        self._only = None
        self._choose(values)

    def _choose(self, values: Mapping[str, object]) -> None:
        self._values = {key: str(value) for key, value in values.items() if key != "search"}
        with QSignalBlocker(self.search):
            self.search.setText(str(values.get("search", "")))
        self._show_all()
        self.changed.emit()

    def apply_to(self, query: tables.Query) -> tables.Query:
        """Return a query with these filters."""
        typed = self.search.parsed
        where = tuple(tables.Filter(key, "=", value) for key, value in self._values.items())
        return replace(query, where=where + typed.where, search=typed.search, only=self._only)

    def _filtered(self) -> None:
        self._show_all()
        self.changed.emit()

    def _show_all(self) -> None:
        for key, title in self._titles.items():
            self._show(key, title)
        problems = self.search.parsed.problems
        self.problem.setText(" ".join(map(said, problems)))
        self.problem.setVisible(bool(problems))
        others = [key for key in self._values if key not in self._titles]
        self.clear_button.setVisible(self.filtering)
        shown = ", ".join(self._named(key, self._values[key]) for key in others)
        self.clear_button.setText(self.tr("Clear {filter}").format(filter=shown) if others else self.tr("Clear"))

    def _show(self, key: str, title: str) -> None:
        made, value = self._buttons[key], self._values.get(key)
        every = capital(self.tr("Any {name}").format(name=within(title)))
        made.setText(f"{self._named(key, value) if value else every} ▾")
        made.setAccessibleName(f"{title}: {self._named(key, value) if value else self.tr('any')}")
        if made.property("chosen") != bool(value):
            made.setProperty("chosen", bool(value))
            made.style().unpolish(made)
            made.style().polish(made)

    def _named(self, key: str, value: object) -> str:
        """Say a value: codes in words, names as they are, whatever they mean in the window's language."""
        kind = next((column.type for column in self._table.columns if column.key == key), "text")
        return word(value, key) if kind in ("chip", "bool") else str(value)

    def _open(self, key: str) -> None:
        """Offer the values of a column that the other filters leave, with how often each occurs.

        They are counted in another thread: a menu that is not full soon is opened with what there is to choose anyway.
        """
        self._turn += 1
        turn, at = self._turn, self._buttons[key].mapToGlobal(self._buttons[key].rect().bottomLeft())
        menu = QMenu(self)
        menu.setObjectName(f"menu_{key}")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Any"), lambda: self.choose(key, None))
        menu.addSeparator()
        counting = menu.addAction(self.tr("Counting…"))
        counting.setEnabled(False)
        menu.destroyed.connect(lambda: self._forget(turn))

        def show(found: Sequence[tuple[object, int]] | None) -> None:
            if found is None or not isValid(menu):
                return
            menu.removeAction(counting)
            for value, count in found[:FEW]:
                if value not in (None, ""):
                    text = f"{self._named(key, value)}\t{count}".replace("&", "&&")
                    menu.addAction(text, partial(self.choose, key, str(value)))
            menu.hide()  # else it would keep the place that it has for fewer lines
            menu.popup(at)

        others = {name: value for name, value in self._values.items() if name != key}
        where = tuple(tables.Filter(name, "=", value) for name, value in others.items())
        typed = self.search.parsed
        query = tables.Query(
            where=where + typed.where, search=typed.search, as_of=self._session.as_of, only=self._only,
            costs=self._session.costs or tables.Costs(),
        )  # fmt: skip
        if self._session.look_up(lambda conn: self._count(conn, turn, key, query), show, line="facets") is None:
            show(())
        QTimer.singleShot(SOON_MS, menu, lambda: menu.popup(at) if counting in menu.actions() else None)

    def _count(
        self, conn: sqlite3.Connection, turn: int, key: str, query: tables.Query
    ) -> Sequence[tuple[object, int]] | None:
        """Count values, in another thread; None where nobody waits for them any more."""
        return while_wanted(conn, lambda: turn == self._turn, lambda: tables.facets(conn, self._table, key, query))

    def _forget(self, turn: int) -> None:
        if turn == self._turn:
            self._turn += 1

    def choose(self, key: str, value: str | None) -> None:
        """Choose a value of a column, or any."""
        values: dict[str, object] = {**self._values, "search": self.search.text()}
        values.pop(key, None)
        if value is not None:
            values[key] = value
        self._choose(values)
