"""A box to choose from that stands among others on what scrolls."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox


class Choice(QComboBox):
    """Lets the wheel scroll the page or form, not change what is chosen."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave it to what the box stands on."""
        event.ignore()
