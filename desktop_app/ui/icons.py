"""Icons of one family (Phosphor), loaded after the first paint: a widget names its icon, `load` fills them in later."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget
from shiboken6 import isValid

from desktop_app.ui import scaling
from desktop_app.ui.theme import Tokens, tokens_for

PROPERTY = "icon_name"
BARE = "bare"
"""Set on a button that keeps its icon's room by the style sheet until the icon is there: QIcon itself is not loaded."""
SIZE = 16
AT_ONCE = 5  # buttons whose icons are drawn in each step
LOADED = "desktop_app.ui.glyphs"  # the module that draws: it is there once icons are loaded


def give(button: QAbstractButton, name: str) -> None:
    """Name a button's icon (`ph.house`); it is shown at once when icons are loaded, else by `load`."""
    button.setProperty(PROPERTY, name)
    button.setIconSize(QSize(SIZE, SIZE))
    if LOADED in sys.modules:
        _show(button, tokens_for(button))


def load(root: QWidget) -> None:
    """Draw the icons of every button below a widget, in the colours of its theme."""
    for _step in load_in_steps(root):
        pass


def load_in_steps(root: QWidget) -> Iterator[None]:
    """Do as `load`, some buttons at a time: one that has kept its icon's room is styled anew."""
    buttons, tokens = root.findChildren(QAbstractButton), tokens_for(root)
    for first in range(0, len(buttons), AT_ONCE):
        _load(filter(isValid, buttons[first : first + AT_ONCE]), tokens)
        yield


def redraw(widgets: Iterable[QWidget]) -> None:
    """Draw the icons of the buttons among widgets anew, in the colours of another theme, once icons are loaded."""
    if LOADED in sys.modules:
        _load((one for one in widgets if isinstance(one, QAbstractButton)), tokens_for())


def show_in(root: QWidget) -> None:
    """Draw the icons of something made after icons were loaded; before that `load` will."""
    if LOADED in sys.modules:
        load(root)


def _load(buttons: Iterable[QAbstractButton], tokens: Tokens) -> None:
    for button in buttons:
        if button.property(PROPERTY):
            _show(button, tokens)


def _show(button: QAbstractButton, tokens: Tokens) -> None:
    from desktop_app.ui import glyphs

    if button.property(BARE):
        button.setProperty(BARE, "")
        button.style().unpolish(button)
        button.style().polish(button)
    button.setIconSize(QSize(scaling.px(SIZE), scaling.px(SIZE)))
    role = button.property("role")
    colour = {"primary": tokens.on_accent, "brand": tokens.accent, "link": tokens.accent}.get(str(role), tokens.dim)
    if role not in ("primary", "rail", "brand", "link", "tool"):
        colour = tokens.text
    disabled = tokens.line if role != "primary" else tokens.dim
    button.setIcon(glyphs.icon(str(button.property(PROPERTY)), colour, tokens.accent, disabled))
