"""The heads of a preview: the sheet's own above, and below it the field that the column is read as, to be corrected."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
    QWheelEvent,
)
from PySide6.QtWidgets import QComboBox, QHeaderView, QStyle, QTableView, QWidget

from desktop_app.imports.field_names import choosable
from desktop_app.imports.model import Kind
from desktop_app.ui import scaling, theme
from desktop_app.ui.pages.imports.rows import PreviewColumn
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import field_name

TITLE, BOX, BELOW = 28, 26, 7  # heights, and the room below the box
PAD = 8
WIDEST = 236  # a box in a column that takes what room is left
_STEPS = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class FieldBox(QComboBox):
    """What a column is read as. Only a choice from the open list counts: every other would read the file again."""

    reached = Signal()

    def __init__(self, column: PreviewColumn, fields: QStandardItemModel, voice: Voice, parent: QWidget) -> None:
        super().__init__(parent)
        self._voice = voice
        self.setObjectName("field_of_column")
        self.setProperty("role", "cell")
        self.setModel(fields)
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(self.tr("“{column}” is read as").format(column=column.title))
        self.tell(column)
        self.show_field(column.role)

    def tell(self, column: PreviewColumn) -> None:
        """Say why a column is read as it is."""
        self.setToolTip(column.tip)
        self.setAccessibleDescription(column.tip)

    def show_field(self, field: str) -> None:
        """Show a field, also one that a person cannot choose."""
        place = self.findData(field)
        if place < 0:
            self.setPlaceholderText(field_name(field, self._voice))
        self.setCurrentIndex(place)

    def showPopup(self) -> None:  # noqa: N802
        """Open the list as wide as its words need."""
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 2 * PAD + bar)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the table."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list instead of choosing unseen."""
        if event.key() in _STEPS and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.showPopup()
        elif event.text().isalnum():
            self.showPopup()
            self.view().keyboardSearch(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the column is to be seen."""
        super().focusInEvent(event)
        self.reached.emit()


def _place_of(column: PreviewColumn) -> tuple[str, str, str]:
    return column.key, column.title, column.header


class MappingHead(QHeaderView):
    """A head of two lines; `chosen` gives the sheet's own head and the field that was chosen, "" for none."""

    chosen = Signal(str, str)

    def __init__(self, voice: Voice, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._voice = voice
        self._view = view
        self._columns: Sequence[PreviewColumn] = ()
        self._kind: Kind | None = None
        self._fields: QStandardItemModel | None = None
        self.boxes: dict[int, FieldBox] = {}  # by section
        self.setHighlightSections(False)
        self.setStretchLastSection(True)
        self.sectionResized.connect(self._place)
        view.horizontalScrollBar().valueChanged.connect(self._place)

    def offer(self, columns: Sequence[PreviewColumn], kind: Kind | None) -> None:
        """Put a box below the head of every column of the sheet."""
        if kind == self._kind and [_place_of(one) for one in columns] == [_place_of(one) for one in self._columns]:
            self._update(columns)
            return
        for box in self.boxes.values():
            box.hide()
            box.deleteLater()
        if self._fields is not None:
            self._fields.deleteLater()
        self._columns, self._kind, self.boxes, self._fields = columns, kind, {}, None
        if kind is not None:
            self._fields = fields = self._make_fields(kind)
            for section, column in enumerate(columns):
                if column.header:
                    self.boxes[section] = self._box(section, column, fields)
        self._place()
        self.updateGeometry()

    def _update(self, columns: Sequence[PreviewColumn]) -> None:
        """Say what is known now of the same columns; a list that is open, and what was just chosen, stay so."""
        before, self._columns = self._columns, columns
        for section, box in self.boxes.items():
            box.tell(columns[section])
            if columns[section].role != before[section].role:
                box.show_field(columns[section].role)

    def settle(self) -> None:
        """Show what the sheet is read with where something else was chosen and given up; a list that is open stays."""
        for section, box in self.boxes.items():
            if not box.view().isVisible() and box.currentData() != self._columns[section].role:
                box.show_field(self._columns[section].role)

    def _make_fields(self, kind: Kind) -> QStandardItemModel:
        fields = QStandardItemModel(self)
        for field in ("", *choosable(kind)):
            item = QStandardItem(field_name(field, self._voice))
            item.setData(field, Qt.ItemDataRole.UserRole)
            fields.appendRow(item)
        return fields

    def _box(self, section: int, column: PreviewColumn, fields: QStandardItemModel) -> FieldBox:
        box = FieldBox(column, fields, self._voice, self.viewport())
        box.activated.connect(partial(self._activated, section))
        box.reached.connect(partial(self._reveal, section))
        box.show()
        return box

    def box_of(self, header: str) -> FieldBox | None:
        """Give the box of a column by the sheet's own head."""
        found = (box for place, box in self.boxes.items() if self._columns[place].header == header)
        return next(found, None)

    def _activated(self, section: int, _place: int) -> None:
        column, field = self._columns[section], str(self.boxes[section].currentData())
        if field != column.role:
            self.chosen.emit(column.header, field)

    def _reveal(self, section: int) -> None:
        """Scroll a column into sight."""
        bar, left = self._view.horizontalScrollBar(), self.sectionPosition(section)
        right = left + self.sectionSize(section)
        if left < bar.value():
            bar.setValue(left)
        elif right > bar.value() + self.viewport().width():
            bar.setValue(min(left, right - self.viewport().width()))

    def needed_width(self, section: int) -> int:
        """Give the width that a column's head and field need."""
        title = QFontMetrics(self._title_font()).horizontalAdvance(self._columns[section].title)
        words = title + 2 * PAD + 6
        box = self.boxes.get(section)
        if box is None:
            return words
        shown = box.currentText() or box.placeholderText()
        return max(words, box.fontMetrics().horizontalAdvance(shown) + scaling.px(52))

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaling.px(12))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def sizeHint(self) -> QSize:
        """Leave room for both lines."""
        high = TITLE + BOX + BELOW if self.boxes else TITLE + BELOW
        return QSize(super().sizeHint().width(), scaling.px(high))

    def updateGeometries(self) -> None:  # noqa: N802
        """Keep the boxes where their columns are."""
        super().updateGeometries()
        self._place()

    def _place(self, *_changed: int) -> None:
        top, high = scaling.px(TITLE), scaling.px(BOX)
        for section, box in self.boxes.items():
            left = self.sectionViewportPosition(section)
            box.setGeometry(left + 3, top, min(max(20, self.sectionSize(section) - 6), scaling.px(WIDEST)), high)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        """Paint the head of the sheet above its box."""
        tokens = theme.tokens_for(self)
        painter.save()
        painter.fillRect(rect, QColor(tokens.surface))
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = self._title_font()
        painter.setFont(font)
        painter.setPen(QColor(tokens.dim))
        align = self.model().headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        title = str(self.model().headerData(section, self.orientation()) or "")
        room = QRect(rect.left() + PAD, rect.top(), rect.width() - 2 * PAD, scaling.px(TITLE))
        shown = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(align or Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()
