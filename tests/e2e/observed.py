"""The program as it starts for a user, with an onlooker that says where things are; it acts on nothing itself.

One JSON line in, one out: `{"find": name}` tells where a widget is and what it shows, `{"entry": text}` where an entry
of the open menu is, `{"rows": name}` how many rows a list has, `{"picture": file}` saves the screen, anything else
tells the state of the window. The day is the demo company's; a window that opens gets the keys.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QSocketNotifier, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu, QWidget

from desktop_app import app
from desktop_app.__main__ import main
from desktop_app.ui import session
from desktop_app.ui.window import MainWindow

TODAY = dt.date(2026, 10, 15)


class Onlooker(QObject):
    """Answers what is asked on the standard input."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._app = application
        self._asked = b""
        self._input = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._read)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the keys to the window on top when one opens or goes: there is no window manager on this display."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and isinstance(watched, QWidget) and watched.isWindow():
            QTimer.singleShot(0, self, self._give_keys)
        return False

    def _give_keys(self) -> None:
        top = self._app.activeModalWidget() or self._window()
        if top is not None and self._app.activePopupWidget() is None:
            top.activateWindow()

    def _window(self) -> MainWindow | None:
        return next((made for made in self._app.topLevelWidgets() if isinstance(made, MainWindow)), None)

    def _read(self) -> None:
        part = os.read(0, 65536)
        if not part:
            self._app.exit(9)  # whoever asked is gone
        self._asked += part
        *lines, self._asked = self._asked.split(b"\n")
        for line in lines:
            answer = self._answer(json.loads(line))
            print(json.dumps(answer), flush=True)  # noqa: T201

    def _answer(self, asked: Mapping[str, str]) -> Any:
        if "find" in asked:
            return self._find(asked["find"])
        if "entry" in asked:
            return self._entry(asked["entry"])
        if "rows" in asked:
            return self._rows(asked["rows"])
        if "picture" in asked:
            return self._app.primaryScreen().grabWindow(0).save(asked["picture"])
        return self._state()

    def _seen(self, name: str) -> list[QWidget]:
        return [made for made in self._app.allWidgets() if made.objectName() == name and made.isVisible()]

    def _find(self, name: str) -> Mapping[str, object] | None:
        """Say where the widget can be clicked; nothing where it is covered, outside the screen or not there."""
        for made in self._seen(name):
            at = made.mapToGlobal(made.rect().center())
            hit = self._app.widgetAt(at)
            if hit is not None and (hit is made or made.isAncestorOf(hit)):
                text = made.text() if hasattr(made, "text") and callable(made.text) else ""
                return {"x": at.x(), "y": at.y(), "text": text, "enabled": made.isEnabled()}
        return None

    def _entry(self, text: str) -> Mapping[str, object] | None:
        menu = self._app.activePopupWidget()
        if not isinstance(menu, QMenu):
            return None
        for action in menu.actions():
            if action.text() == text and action.isEnabled():
                at: QPoint = menu.mapToGlobal(menu.actionGeometry(action).center())
                return {"x": at.x(), "y": at.y(), "text": text, "enabled": True}
        return None

    def _rows(self, name: str) -> int:
        views = [made for made in self._seen(name) if isinstance(made, QAbstractItemView)]
        return views[0].model().rowCount() if views else -1

    def _state(self) -> Mapping[str, object]:
        window = self._window()
        modal, focus = self._app.activeModalWidget(), self._app.focusWidget()
        active = self._app.activeWindow()
        return {
            "title": window.windowTitle() if window is not None else "",
            "page": window.current if window is not None else "",
            "ready": window is not None and window.ready,
            "idle": window is not None and window.session.jobs.idle,
            "dialog": (modal.objectName() or type(modal).__name__) if modal is not None else "",
            "active": (active.objectName() or type(active).__name__) if active is not None else "",
            "focus": focus.objectName() if focus is not None else "",
            "typed": focus.text() if isinstance(focus, QLineEdit) else "",
        }


if __name__ == "__main__":
    session.today_here = lambda: TODAY
    onlooker = Onlooker(app.make_application())
    sys.exit(main())
