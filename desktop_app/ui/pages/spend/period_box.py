"""A period to choose or to type: the last twelve months, a quarter, a month, 2026-Q2 or 2026-04..2026-06."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.sentences import carried
from desktop_app.economics.period import Period, period_of
from desktop_app.ui import scaling
from desktop_app.ui.text import Text

MOST = 36  # months that a table has room for
LEAST, USUAL = 110, 178  # pixels at normal size: the least width, and the greatest where it is not said
ARROW = 52  # pixels at normal size beside the text


class PeriodBox(QComboBox):
    """`chosen` tells that another period was chosen; what is typed and is none is said to be none, and kept out."""

    chosen = Signal()
    wrong = Signal(str)

    def __init__(
        self, name: str, title: str, text: Text, parent: QWidget | None = None, *, widest: int = USUAL
    ) -> None:
        super().__init__(parent)
        self._text, self._widest = text, widest
        self.period: Period | None = None
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.editor = QLineEdit()
        self.setLineEdit(self.editor)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # none: months that begin alike are no help
        self.setMaxVisibleItems(30)
        self.setToolTip(
            self.tr("Choose a period, or type one: 2026-09, 2026-07..2026-09, 2026-Q3 or 2026, then press Enter.")
        )
        scaling.between(self, LEAST, widest)
        self.editor.setAccessibleName(title)
        self.editor.editingFinished.connect(self._typed)
        self.activated.connect(self._picked)

    def offer(self, choices: Sequence[tuple[str, Period]]) -> None:
        """Offer periods with their kinds; the one that is chosen stays chosen."""
        with QSignalBlocker(self):
            self.clear()
            kind_before = ""
            for kind, period in choices:
                if kind != kind_before and kind in ("quarter", "month"):
                    self.insertSeparator(self.count())
                kind_before = kind
                self.addItem(self._title(kind, period), period)
            self._show()

    def choose(self, period: Period) -> None:
        """Choose a period, without telling."""
        self.period = period
        self._show()

    def words(self, period: Period, *, year: bool = True) -> str:
        """Write a period as months: Jul – Sep 2026, or without its year."""
        return self._text.months(period.first, period.last, year=year)

    def _title(self, kind: str, period: Period) -> str:
        if kind == "year":
            return self.tr("Last 12 months")
        if kind == "full":
            return self.tr("Last 3 full months")
        if kind == "fiscal":
            return self.tr("Fiscal {months}").format(months=self.words(period))
        return self.words(period)

    def _show(self) -> None:
        """Show the chosen period by the name it is offered under, else by its months."""
        if self.period is None:
            return
        with QSignalBlocker(self):
            place = next((n for n in range(self.count()) if self.itemData(n) == self.period), -1)
            self.setCurrentIndex(place)
            self.setEditText(self.itemText(place) if place >= 0 else self.words(self.period))
        self.editor.setCursorPosition(0)
        self._mark(wrong=False)
        self._give_room()

    def _give_room(self) -> None:
        """Never be so narrow that the chosen period is cut."""
        needs = self.fontMetrics().horizontalAdvance(self.currentText()) / scaling.zoom() + ARROW
        scaling.between(self, min(max(LEAST, round(needs)), self._widest), self._widest)

    def _picked(self, place: int) -> None:
        period = self.itemData(place)
        if isinstance(period, Period):
            self._take(period)

    def _typed(self) -> None:
        typed = self.currentText().strip()
        shown = "" if self.period is None else self.words(self.period)
        offered = next((self.itemData(n) for n in range(self.count()) if self.itemText(n) == typed), None)
        if typed == shown or (offered is not None and offered == self.period):
            self._mark(wrong=False)
            return
        try:
            period = offered if isinstance(offered, Period) else period_of(typed)
            if len(period.months) > MOST:
                raise CatalogError(self.tr("“{typed}” is longer than {n} months.").format(typed=typed, n=MOST))
        except CatalogError as error:
            self._mark(wrong=True)
            self.wrong.emit(self._text.said(carried(error)))
            return
        self._take(period)

    def _take(self, period: Period) -> None:
        changed = period != self.period
        self.choose(period)
        if changed:
            self.chosen.emit()

    @property
    def wrongly_typed(self) -> bool:
        """Whether what stands in it is no period."""
        return bool(self.property("invalid"))

    def _mark(self, *, wrong: bool) -> None:
        if self.wrongly_typed != wrong:
            self.setProperty("invalid", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
