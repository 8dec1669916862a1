"""How all questions' savings become the addressable one, step by step: each amount once, and what contracts hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.charts.waterfall import Step, Waterfall
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import hairline, label

if TYPE_CHECKING:
    from desktop_app.review.waterfall import Bar


class WaterfallDialog(QDialog):
    """The levels and what lies between them, as bars and line by line; what has no rate stands in its own currency."""

    def __init__(
        self, currency: str, bars: Sequence[Bar], rates: str, text: Text, parent: QWidget | None = None
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("waterfall")
        self.setWindowTitle(self.tr("From theoretical to addressable"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        scaling.at_least(self, width=640)
        self.lines: list[tuple[str, str]] = []
        shown = [bar for bar in bars if bar.is_level or any(bar.by_currency.values())]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(14)
        layout.addWidget(self._picture(currency, shown, text))
        layout.addWidget(label(self.chart.unit, "small"), 0, Qt.AlignmentFlag.AlignRight)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        layout.addLayout(grid)
        for bar in shown:
            amount = text.money(bar.amount, currency)
            if bar.by_currency and set(bar.by_currency) != {currency}:
                parts = (text.money(part, code) for code, part in sorted(bar.by_currency.items()) if part)
                amount = f"{amount}  ({', '.join(parts)})"
            self._add(grid, bar, amount)
        self.rates = label(text.dates_in(rates), "small")
        self.rates.setWordWrap(True)
        self.rates.setVisible(bool(rates))
        layout.addWidget(self.rates)

    def _picture(self, currency: str, bars: Sequence[Bar], text: Text) -> Waterfall:
        """Return the same as bars, each hanging where the one before it ended; what has no rate is in none of them."""
        self.chart = Waterfall()
        self.chart.setObjectName("chart_savings")
        self.chart.setAccessibleName(self.tr("From theoretical to addressable"))
        self.chart.signed = text.signed
        titles = self._titles()
        self.chart.show_steps(
            [Step(bar.key, titles[bar.key], bar.amount, bar.is_level) for bar in bars],
            lambda mark: text.short(round(mark)),
            lambda amount: text.money(amount, currency, whole=True),
        )
        words = self.tr("in {currency}; the axis begins at {amount}") if self.chart.base else self.tr("in {currency}")
        self.chart.unit = words.format(currency=currency, amount=text.short(round(self.chart.base)))
        scaling.at_least(self.chart, height=190)
        return self.chart

    def _titles(self) -> dict[str, str]:
        return {
            "alone": self.tr("Each by itself"), "elsewhere": self.tr("Counted once"),
            "theoretical": self.tr("Theoretical"), "reuse": self.tr("Waited for"), "minimum": self.tr("Minimum seats"),
            "promised": self.tr("Promised spend"), "waiting": self.tr("Paid until then"),
            "changes": self.tr("Later changes"), "addressable": self.tr("Addressable"),
        }  # fmt: skip

    def _add(self, grid: QGridLayout, bar: Bar, amount: str) -> None:
        row = 2 * len(self.lines)
        role = "strong" if bar.is_level else "dim"
        words, figure = label(self.tr(bar.text), role, self), label(amount, role, self)
        words.setWordWrap(True)
        for one in (words, figure):
            one.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if bar.is_level and row:
            grid.addWidget(hairline(self), row, 0, 1, 2)
        grid.addWidget(words, row + 1, 0)
        grid.addWidget(figure, row + 1, 1, Qt.AlignmentFlag.AlignRight)
        self.lines.append((bar.text, amount))


def show(session: Session, text: Text, parent: QWidget) -> None:
    """Work the steps out off the window's thread and show them."""
    from desktop_app.review.document import standing_waterfall

    as_of = session.as_of
    session.look_up(
        lambda conn: standing_waterfall(conn, as_of),
        lambda found: WaterfallDialog(found[0], found[1], found[2], text, parent).open(),
    )
