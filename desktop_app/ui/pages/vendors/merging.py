"""Merging vendors that are one: what looks alike is offered, any two can be named, and Undo parts them again."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.imports.clusters import Pair, likely_same
from desktop_app.ui import scaling
from desktop_app.ui.dialog_height import grow
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import DIALOG_FRAME, ElidedLabel, PrimaryButton, button, clear_layout, hairline, label

MOST = 50


class MergeDialog(QDialog):
    """`merge` gives the ids of the vendor that is kept and of the one that goes; what would move is shown then."""

    merge = Signal(object, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._text = Text(session.locale)
        self.setObjectName("merge_vendors")
        self.setWindowTitle(self.tr("Merge vendors"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pairs: Sequence[Pair] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        whole = QWidget()
        whole.setLayout(self._list)
        self._scroll = scroll = Scrolled(whole, self.tr("Vendors that look like one"))
        self.kept, self.merged = self._choice("merge_kept"), self._choice("merge_merged")
        self.kept.setAccessibleName(self.tr("The vendor that is kept"))
        self.merged.setAccessibleName(self.tr("The vendor that is merged into it"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*DIALOG_FRAME)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Vendors that look like one"), "section"))
        layout.addWidget(scroll, 1)
        layout.addWidget(hairline())
        layout.addLayout(self._by_hand())
        self.resize(720, layout.sizeHint().height())
        session.changed.connect(lambda _what: self.refresh())
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the list, where it was read before."""
        super().showEvent(event)
        grow(self, self._scroll)

    def _choice(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(name)
        scaling.at_least(made, width=190)
        return made

    def _by_hand(self) -> QGridLayout:
        """Name two vendors below each other: beside each other large letters would be wider than a screen."""
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for place, (words, box) in enumerate(((self.tr("Keep"), self.kept), (self.tr("and merge"), self.merged))):
            grid.addWidget(label(words), place, 0)
            grid.addWidget(box, place, 1)
        self._act = PrimaryButton(self.tr("Merge…"))
        self._act.setObjectName("merge_chosen")
        self._act.clicked.connect(self._merge_chosen)
        for box in (self.kept, self.merged):
            box.currentIndexChanged.connect(self._offer_merging)
        grid.addWidget(self._act, 1, 2)
        return grid

    def _offer_merging(self) -> None:
        """Let two vendors be merged, and not one with itself."""
        kept, merged = self.kept.currentData(), self.merged.currentData()
        self._act.setEnabled(bool(kept and merged and kept != merged))

    def refresh(self) -> None:
        """Read again which vendors look alike."""
        self._session.look_up(_read, self._show)

    def _show(self, found: tuple[Sequence[Pair], Sequence[tuple[int, str]]]) -> None:
        self.pairs = pairs = found[0]
        vendors = found[1]
        clear_layout(self._list)
        for pair in pairs[:MOST]:
            self._list.addLayout(self._offer(pair))
        if not pairs:
            nothing = label(self.tr("No two vendors look like one. Any two can be merged below."), "dim")
            nothing.setWordWrap(True)
            self._list.addWidget(nothing)
        self._list.addStretch(1)
        for place, box in enumerate((self.kept, self.merged)):
            before = box.currentData()
            box.clear()
            for number, name in vendors:
                box.addItem(name, str(number))  # as text: a Qt integer loses digits
            known = box.findData(before)
            box.setCurrentIndex(known if known >= 0 else min(place, len(vendors) - 1))
        self._offer_merging()
        grow(self, self._scroll)

    def _offer(self, pair: Pair) -> QHBoxLayout:
        line = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        lines = self._text.count(pair.merged.lines, self.tr("{n} line"), self.tr("{n} lines"))
        words.addWidget(ElidedLabel(f"{pair.merged.name}  →  {pair.kept.name}"))
        words.addWidget(ElidedLabel(f"{pair.why}  ·  {lines}", role="small"))
        line.addLayout(words, 1)
        made = button(self.tr("Merge…"), f"merge_{pair.merged.id}",
                      lambda: self.merge.emit(pair.kept.id, pair.merged.id), role="small")  # fmt: skip
        made.setAccessibleName(self.tr("Merge {one} into {other}").format(one=pair.merged.name, other=pair.kept.name))
        line.addWidget(made)
        return line

    def _merge_chosen(self) -> None:
        kept, merged = self.kept.currentData(), self.merged.currentData()
        if kept and merged and kept != merged:
            self.merge.emit(int(kept), int(merged))


def _read(conn: sqlite3.Connection) -> tuple[list[Pair], list[tuple[int, str]]]:
    """Return the pairs that look alike, and every vendor by name."""
    from desktop_app.catalog import tables

    ids = tables.ids(conn, "vendors", tables.Query())
    rows = tables.page(conn, "vendors", tables.Query(), ids)
    return likely_same(conn), [(int(str(row["id"])), str(row["name"])) for row in rows]
