"""The field that filters a table: words and conditions, completed while they are typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from desktop_app.catalog import filter_language, tables
from desktop_app.catalog.filter_language import Completion, Parsed
from desktop_app.ui.lists import shown_table
from desktop_app.ui.session import Session

TYPING_MS = 150
OFFERED = 12
KEPT = 500  # values of a column that are looked through


class FilterField(QLineEdit):
    """`settled` tells that the text may be applied; `parsed` is what it asks for."""

    settled = Signal()

    def __init__(self, name: str, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = shown_table(name)
        self._session = session
        self._values: dict[str, Sequence[str]] = {}
        self._read_as: tuple[str, Parsed] | None = None  # a text and what it asks for: asked several times a key
        self.setObjectName(f"filter_{name}")
        self.setPlaceholderText(self.tr("Filter"))
        self.setAccessibleName(self.tr("Filter this table"))
        columns = filter_language.names(self._table)
        self.setToolTip(
            self.tr(
                "Words, and conditions on columns such as {column}:text, -{column}:text, {column}:none, {number}>60.\n"
                "Columns: {columns}"
            ).format(column=columns[0], number=self._a_number(), columns=", ".join(columns))
        )
        self._offers = QStringListModel(self)
        self._popup = QListView()
        self._popup.setObjectName(f"completions_{name}")
        self._completer = QCompleter(self._offers, self)
        self._completer.setPopup(self._popup)
        self._completer.setWidget(self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(OFFERED)
        self._completer.activated.connect(self._take)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.settled)
        self.textChanged.connect(lambda _text: self._typing.start())
        self.textEdited.connect(lambda _text: self._offer())

    def _a_number(self) -> str:
        return next((c.key for c in self._table.columns if c.type in ("int", "money")), self._table.columns[0].key)

    @property
    def parsed(self) -> Parsed:
        """What the text asks for."""
        if self._read_as is None or self._read_as[0] != self.text():
            self._read_as = (self.text(), filter_language.parse(self._table, self.text()))
        return self._read_as[1]

    def forget_values(self) -> None:
        """Read the values of columns again when they are next offered: the catalog changed."""
        self._values.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show all rows again by Esc; where values are offered, the first one takes these away."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    # Completing --------------------------------------------------------------------------------------------------

    def _offer(self) -> None:
        """Offer what may follow, where the cursor stands at the end."""
        completion = filter_language.complete(self._table, self.text())
        if completion is None or self.cursorPosition() != len(self.text()) or not self.text():
            self._popup.hide()
            return
        if completion.column is None:
            self._show([f"{name}:" for name in completion.names], completion)
        elif completion.column in self._values:
            self._show(self._fitting(completion), completion)
        else:
            self._popup.hide()
            self._read(completion.column)

    def _read(self, column: str) -> None:
        query = tables.Query(as_of=self._session.as_of)

        def found(values: Sequence[tuple[object, int]]) -> None:
            self._values[column] = [str(value) for value, _count in values[:KEPT] if value not in (None, "")]
            if self.isVisible():
                self._offer()

        self._session.look_up(lambda conn: tables.facets(conn, self._table, column, query), found)

    def _fitting(self, completion: Completion) -> list[str]:
        begun = completion.begun.casefold()
        values = self._values[completion.column or ""]
        first = [value for value in values if value.casefold().startswith(begun)]
        return [*first, *(value for value in values if begun in value.casefold() and value not in first)]

    def _show(self, offers: Sequence[str], completion: Completion) -> None:
        offers = [offer for offer in offers if offer.casefold() != completion.begun.casefold()][:OFFERED]
        self._offers.setStringList(list(offers))
        if not offers:
            self._popup.hide()
            return
        room = self.rect()
        room.setWidth(max(room.width(), self._popup.sizeHintForColumn(0) + 2 * self._popup.frameWidth() + 24))
        self._completer.complete(room)

    def _take(self, offer: str) -> None:
        completion = filter_language.complete(self._table, self.text())
        if completion is None:
            return
        before = self.text()[: completion.start].rstrip('"')
        if completion.column is None:
            self.setText(before + offer)
            self._offer()
        else:
            self.setText(f"{before}{filter_language.quoted(offer)} ")
