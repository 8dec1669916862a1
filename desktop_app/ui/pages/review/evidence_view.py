"""Evidence as a table where its columns have room, and as a list of records where they have not."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.catalog.money import to_micros
from desktop_app.ui import scaling
from desktop_app.ui.text import Text, tr, unbroken
from desktop_app.ui.widgets import ElidedLabel, ElidedLink, button, hairline, label
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from desktop_app.review.evidence_tables import Cell, EvidenceTable

PAGES = {
    "subscription": "subscriptions", "tool": "tools", "person": "people", "seat": "seats", "line": "spend",
    "use_case": "use-cases",
}  # fmt: skip
"""The pages of the records that a question or its evidence names."""

FEW = 4
GAP = 14
_WIDE = 150  # what a name or a place of origin may claim, in pixels at normal size; the rest is cut to …
_SHARES = {"person": 3, "name": 3, "vendor": 3, "found": 4}
_LONG_WORD = re.compile(r"\S{25,}")
_MONTH = re.compile(r"(?<![\w-])\d{4}-\d{2}\b(?!-)")
_AMOUNT = re.compile(r"([-−]?)(\d+(?:\.\d+)?) ([A-Z]{3})\b")


def amount_words(stored: str, text: Text) -> str:
    """Write the amounts of a sentence ("-1200.00 USD") as the window writes amounts; other words stay."""

    def written(found: re.Match[str]) -> str:
        micros = to_micros(Decimal(found[2]))
        return text.money(-micros if found[1] else micros, found[3])

    return _AMOUNT.sub(written, stored)


def month_words(stored: str, text: Text) -> str:
    """Write the months of a sentence ("2026-03") as the window writes months; other words stay."""
    return _MONTH.sub(lambda found: text.month(found[0]), stored)


def breakable(words: str) -> str:
    """Let a line end within words that are too long for one."""
    return _LONG_WORD.sub(lambda found: re.sub(r"(.{12})(?=.)", "\\1\u200b", found[0]), words)


def heads(kind: str) -> Mapping[str, str]:
    """Return the titles of the columns of evidence about a kind of record."""
    names = {
        "subscription": tr("Evidence", "Subscription"), "tool": tr("Evidence", "Tool"),
        "budget": tr("Evidence", "Budget"),
    }  # fmt: skip
    return {
        "name": names.get(kind, tr("Evidence", "What was found")), "person": tr("Evidence", "Person"),
        "tool": tr("Evidence", "Tool"), "subscription": tr("Evidence", "Subscription"), "team": tr("Evidence", "Team"),
        "beside": tr("Evidence", "Also has"), "last_active": tr("Evidence", "Last active"),
        "as_of": tr("Evidence", "Reported as of"), "period": tr("Evidence", "Period"),
        "vendor": tr("Evidence", "Vendor"), "buyer": tr("Evidence", "Bought by"),
        "invoice": tr("Evidence", "Invoice"), "date": tr("Evidence", "Date"),
        "payment": tr("Evidence", "Payment"), "channel": tr("Evidence", "Source"), "amount": tr("Evidence", "Amount"),
        "found": tr("Evidence", "What was found"), "account": tr("Evidence", "Account"),
        "payer": tr("Evidence", "Paid by"), "start": tr("Evidence", "Start"), "end": tr("Evidence", "End"),
        "seats": tr("Evidence", "Seats"), "price": tr("Evidence", "Price"), "revenue": tr("Evidence", "Revenue"),
        "margin": tr("Evidence", "Margin"), "value_measure": tr("Evidence", "Measure of value"),
        "shown": tr("Evidence", "Shown so far"),
    }  # fmt: skip


class EvidenceView(QWidget):
    """One table of evidence, made for a width."""

    opened = Signal(str, object)  # record kind, id
    more = Signal()

    def __init__(
        self, table: EvidenceTable, text: Text, parent: QWidget, *, room: int, everything: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("finding_evidence")
        self._table, self._said = table, text
        self._heads = heads(table.kind)
        few = not everything and len(table.rows) > FEW
        self._shown = table.rows[: FEW - 1] if few else table.rows
        self._texts = [[self._word(code, cell) for code, cell in zip(table.columns, row.cells, strict=True)]
                       for row in self._shown]  # fmt: skip
        self.stacked = self.wanted() > room
        (self._show_list if self.stacked else self._show_grid)()

    def wanted(self) -> int:
        """Return the width below which the table would be cut."""
        metrics, most = self.fontMetrics(), scaling.px(_WIDE)
        widths = []
        for place, code in enumerate(self._table.columns):
            head = metrics.horizontalAdvance(self._heads[code])
            width = max([head, *(metrics.horizontalAdvance(row[place]) for row in self._texts)])
            widths.append(min(width, max(most, head)) if place == 0 else width)
        sources = [metrics.horizontalAdvance(row.source) for row in self._shown]
        widths.append(min(max(sources), most))
        return sum(widths) + GAP * len(self._table.columns) + scaling.px(8)

    def _word(self, code: str, cell: Cell) -> str:
        if not isinstance(cell, str):
            return self._said.money(cell.micros, cell.currency)
        if code == "channel":
            return word(cell)
        if code == "period":
            return month_words(cell, self._said).replace(" to ", " – ")
        if code == "margin":
            return cell.replace(".", self._said.point)
        words = self._said.dates_in(cell)
        return amount_words(month_words(words, self._said) if code == "found" else words, self._said)

    # Where there is room -----------------------------------------------------------------------------------------

    def _show_grid(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(0)
        columns = self._table.columns
        titles = [self._heads[code] for code in columns]
        if any(row.source for row in self._shown):
            titles.append(tr("Evidence", "From"))
        many = len(titles)
        for column, title in enumerate(titles):
            head = label(title, "head", self)
            scaling.fix(head, height=26)
            grid.addWidget(head, 0, column, _side(columns, column))
        grid.addWidget(hairline(self), 1, 0, 1, many)
        for place, row in enumerate(self._shown):
            for column, text in enumerate([*self._texts[place], self._said.dates_in(row.source)][:many]):
                cell = self._first(place) if column == 0 else None
                if cell is None:
                    cell = ElidedLabel(text, self, keep_end=column == len(columns))  # "…, row 12" says where to look
                    cell.setAlignment(Qt.AlignmentFlag.AlignVCenter | _side(columns, column))
                scaling.fix(cell, height=28)
                grid.addWidget(cell, 2 + 2 * place, column)
            grid.addWidget(hairline(self), 3 + 2 * place, 0, 1, many)
        if (rest := self._rest()) is not None:
            grid.addWidget(rest, 2 + 2 * len(self._shown), 0, 1, many, Qt.AlignmentFlag.AlignLeft)
        for column, code in enumerate(columns):
            grid.setColumnStretch(column, _SHARES.get(code, 0))
        if many > len(columns):
            grid.setColumnStretch(len(columns), 4)

    def _first(self, place: int) -> QWidget | None:
        """Return the link to the record of a row; None where there is none, or nothing to click on."""
        row, words = self._shown[place], self._texts[place][0]
        if row.id is None or row.kind not in PAGES or not words:
            return None
        link = ElidedLink(words, "open_evidence", self)
        link.clicked.connect(lambda: self.opened.emit(row.kind, row.id))
        return link

    def _rest(self) -> QWidget | None:
        left = len(self._table.rows) - len(self._shown)
        if not left:
            return None
        return button(tr("Evidence", "… {n} more").format(n=left), "evidence_more", self.more.emit, role="link")

    # Where there is little ---------------------------------------------------------------------------------------

    def _show_list(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(4)
        for place, row in enumerate(self._shown):
            link = self._first(place)
            layout.addWidget(link if link is not None else self._wrapped(self._texts[place][0], "body"))
            said = [
                tr("Evidence", "{name}: {text}").format(name=self._heads[code], text=words)
                for code, words in zip(self._table.columns[1:], self._texts[place][1:], strict=True)
                if words
            ]
            if said:
                layout.addWidget(self._wrapped("  ·  ".join(said), "dim"))
            if row.source:
                origin = tr("Evidence", "{name}: {text}").format(
                    name=tr("Evidence", "From"), text=self._said.dates_in(row.source)
                )
                layout.addWidget(ElidedLabel(origin, self, "dim", keep_end=True))
            layout.addWidget(hairline(self))
        if (rest := self._rest()) is not None:
            layout.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)

    def _wrapped(self, words: str, role: str) -> QLabel:
        made = label(unbroken(breakable(words)), role, self)
        made.setWordWrap(True)
        return made


def _side(columns: Sequence[str], column: int) -> Qt.AlignmentFlag:
    """Return where a column's words stand: figures at the right."""
    figures = column < len(columns) and columns[column] in ("amount", "seats", "revenue", "margin")
    return Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
