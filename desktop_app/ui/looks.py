"""Light or dark, larger or smaller: how the window looks, remembered in the user's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from desktop_app.ui.restyling import Restyling

if TYPE_CHECKING:
    from desktop_app.ui.window import MainWindow

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Looks:
    """The scheme (system, light or dark) and the zoom; each change is applied in the next turns of the loop."""

    def __init__(self, window: MainWindow, settings: QSettings, scheme: str) -> None:
        self._settings = settings
        self._scheme = scheme
        self._zoom = float(str(settings.value("zoom", 1.0)))
        self.restyling = Restyling(window)

    def zoom(self, step: int) -> None:
        """Make everything larger (1), smaller (-1) or as usual (0)."""
        place = min(range(len(ZOOMS)), key=lambda place: abs(ZOOMS[place] - self._zoom))
        self._zoom = 1.0 if step == 0 else ZOOMS[max(0, min(len(ZOOMS) - 1, place + step))]
        self._settings.setValue("zoom", self._zoom)
        self.apply()

    def set_scheme(self, scheme: str) -> None:
        """Use light or dark colours, or those of the system."""
        self._scheme = scheme
        self._settings.setValue("scheme", scheme)
        self.apply()

    def apply(self) -> None:
        """Style the application."""
        self.restyling.begin(self._scheme, self._zoom)
