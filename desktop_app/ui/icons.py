"""Icons of one family (Phosphor), loaded after the first paint: a widget names its icon, `load` fills them in later."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.theme import Tokens, tokens_for

PROPERTY = "icon_name"
BARE = "bare"
"""Set on a button that keeps its icon's room by the style sheet until the icon is there: QIcon itself is not loaded."""
SIZE = 16
LOADED = "desktop_app.ui.glyphs"  # the module that draws: it is there once icons are loaded


def give(button: QAbstractButton, name: str) -> None:
    """Name a button's icon (`ph.house`); it is shown at once when icons are loaded, else by `load`."""
    button.setProperty(PROPERTY, name)
    button.setIconSize(QSize(SIZE, SIZE))
    if LOADED in sys.modules:
        _show(button, tokens_for(button))


def load(root: QWidget) -> None:
    """Draw the icons of every button below a widget, in the colours of its theme."""
    _load(root.findChildren(QAbstractButton), tokens_for(root))


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
