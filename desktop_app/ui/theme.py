"""How the window looks: colour tokens for light and dark, one palette, and the fixed colour of every state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

from PySide6 import QtCore
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import sheet

BODY_PX = 13
STYLED = "seatbook_style"


class Tokens(NamedTuple):
    """The colours of one scheme; `*_soft` are grounds that text of the same name stands on."""

    name: str
    window: str
    surface: str
    line: str
    text: str
    dim: str
    on_accent: str
    accent: str
    accent_soft: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    neutral: str
    neutral_soft: str
    hover: str
    series: tuple[str, ...]

    def state(self, name: str) -> tuple[QColor, QColor]:
        """Return text and ground of a chip: good, warn, bad, accent or neutral."""
        return QColor(getattr(self, name)), QColor(getattr(self, f"{name}_soft"))


LIGHT = Tokens(
    name="light",
    window="#F6F7F9",
    surface="#FFFFFF",
    line="#E2E5EA",
    text="#1B2430",
    dim="#5B6675",
    on_accent="#FFFFFF",
    accent="#2457D6",
    accent_soft="#E7EEFD",
    good="#17733F",
    good_soft="#E3F4EA",
    warn="#9A5B00",
    warn_soft="#FCF0DC",
    bad="#B3261E",
    bad_soft="#FBE6E4",
    neutral="#556070",  # one shade darker than dim: 4.5:1 also on its own ground
    neutral_soft="#EEF0F3",
    hover="#F1F3F6",
    series=("#2457D6", "#0E8A8A", "#B45309", "#7C3AED", "#C02669", "#64748B"),
)
DARK = Tokens(
    name="dark",
    window="#14181F",
    surface="#1B2029",
    line="#2F3744",
    text="#E8ECF2",
    dim="#9AA6B6",
    on_accent="#10151D",
    accent="#8AB0FF",
    accent_soft="#22345C",
    good="#6CD59B",
    good_soft="#173826",
    warn="#F0B85A",
    warn_soft="#3B2D12",
    bad="#FF9A90",
    bad_soft="#45201D",
    neutral="#A5B0BF",
    neutral_soft="#2A313D",
    hover="#232A35",
    series=("#8AB0FF", "#5FD0CF", "#F0B85A", "#C4A3FF", "#FF9CCB", "#94A3B8"),
)

# A word's colour is the same on every page; what is not named here is neutral.
STATES: Mapping[str, str] = {
    "active": "good", "approved": "good", "decided": "good", "added": "good", "imported": "good", "billed": "good",
    "verified": "good", "not verified": "bad", "effective": "accent",
    "yes": "good", "new": "accent", "asked": "accent", "discovered": "accent", "experiment": "accent",
    "updated": "accent", "inactive": "warn", "no_activity_in_retention": "warn", "data needed": "warn",
    "medium": "warn", "in review": "warn", "restricted": "warn", "under optimisation": "warn", "closing": "warn",
    "assumed": "warn", "suggested": "warn", "never": "bad", "high": "bad", "rejected": "bad", "overdue": "bad",
    "leaver": "bad", "left": "bad", "undone": "neutral",
    "scale": "good", "watch": "warn", "adds up": "good", "does not add up": "bad",
}  # fmt: skip


def state_of(word: object) -> str:
    """Return the chip's state of a word such as "Data needed" or "INACTIVE"."""
    return STATES.get(str(word).casefold(), "neutral")


_FORCED: ContextVar[Tokens | None] = ContextVar("forced", default=None)


@contextmanager
def painted_in(tokens: Tokens) -> Iterator[None]:
    """Let what is painted meanwhile have the colours of a scheme, whatever the window's are."""
    token = _FORCED.set(tokens)
    try:
        yield
    finally:
        _FORCED.reset(token)


def tokens_for(widget: QWidget | None = None) -> Tokens:
    """Return the tokens that a widget is painted with; there is one palette for all of them."""
    del widget  # its own palette may be changed by the style sheet, the application's is not
    forced = _FORCED.get()
    if forced is not None:
        return forced
    return DARK if QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def mix(over: str, under: str, share: float) -> str:
    """Return a colour between two."""
    a, b = QColor(over), QColor(under)
    parts = [round(x * share + y * (1 - share)) for x, y in zip(a.toTuple()[:3], b.toTuple()[:3], strict=True)]  # type: ignore[index]
    return QColor(*parts).name()


def palette(tokens: Tokens) -> QPalette:
    """Return the palette of a scheme; the style sheet only adds shapes."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.window,
        role.WindowText: tokens.text,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.surface,
        role.Text: tokens.text,
        role.Button: tokens.surface,
        role.ButtonText: tokens.text,
        role.BrightText: tokens.bad,
        role.Highlight: tokens.accent_soft,
        role.HighlightedText: tokens.text,
        role.Link: tokens.accent,
        role.LinkVisited: tokens.accent,
        role.ToolTipBase: tokens.surface,
        role.ToolTipText: tokens.text,
        role.PlaceholderText: tokens.dim,
        role.Light: tokens.surface,
        role.Midlight: tokens.line,
        role.Mid: tokens.line,
        role.Dark: tokens.line,
        role.Shadow: tokens.window,
        role.Accent: tokens.accent,
    }
    for key, colour in colours.items():
        made.setColor(key, QColor(colour))
    faint = QColor(mix(tokens.dim, tokens.surface, 0.6))
    for key in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, faint)
    return made


def body_font(zoom: float = 1.0) -> QFont:
    """Return the interface font: Inter where it is installed, else the system's; digits of one width."""
    font = QFont("Inter") if QFontDatabase.hasFamily("Inter") else QFont(QApplication.font())
    font.setPixelSize(round(BODY_PX * zoom))
    font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def scheme_of(app: QApplication, wanted: str) -> Tokens:
    """Return the tokens of "light", "dark" or "system" (what the desktop says)."""
    if wanted == "system":
        if not app.styleSheet():  # at the start the palette is still the desktop's own, and quicker to ask
            return DARK if app.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT
        return DARK if app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark else LIGHT
    return DARK if wanted == "dark" else LIGHT


def apply(app: QApplication, scheme: str = "system", zoom: float = 1.0) -> Tokens:
    """Give the application its style, palette, font and style sheet; returns the tokens used."""
    tokens = scheme_of(app, scheme)
    if app.property(STYLED) is None:  # QApplication.style() would build QStyle with its 600 names: 35 ms at the start
        app.setStyle("Fusion")
        app.setProperty(STYLED, "Fusion")
    _dress(app, tokens, zoom)
    return tokens


def is_dressed(app: QApplication, scheme: str, zoom: float) -> bool:
    """Tell whether an application has these looks already."""
    return app.styleSheet() == sheet.build(scheme_of(app, scheme), zoom)


def _dress(app: QApplication, tokens: Tokens, zoom: float) -> None:
    """Give the application font, palette and style sheet.

    A sheet in place of another would style each widget once for every widget that it is in; without one in between it
    is styled once.
    """
    app.setStyleSheet("")
    app.setFont(body_font(zoom))
    app.setPalette(palette(tokens))
    app.setStyleSheet(sheet.build(tokens, zoom))


def dress_apart(app: QApplication, tokens: Tokens, zoom: float) -> None:
    """Give the application font, palette and style sheet; widgets that were set apart are left as they are.

    A widget with a sheet of its own keeps Qt from forgetting which colours and fonts widgets had before the old sheet:
    those come back when a widget is styled.
    """
    keeper = QWidget()
    keeper.setStyleSheet("QWidget {}")
    _dress(app, tokens, zoom)


def set_apart(widget: QWidget) -> bool:
    """Let the application's looks pass a widget by, until it is styled; tells whether it has any yet.

    Qt styles whatever has been styled before and has no style of its own, at once: half a second with all pages made.
    """
    attribute = QtCore.Qt.WidgetAttribute
    if not widget.testAttribute(attribute.WA_WState_Polished):
        return False
    widget.setAttribute(attribute.WA_WState_Polished, on=False)
    widget.setAttribute(attribute.WA_SetStyle, on=True)
    return True


def style(widget: QWidget) -> None:
    """Give a widget that was set apart the application's looks."""
    _take_back(widget)
    widget.style().polish(widget)


def _take_back(widget: QWidget) -> None:
    attribute = QtCore.Qt.WidgetAttribute
    widget.setAttribute(attribute.WA_SetStyle, on=False)
    widget.setAttribute(attribute.WA_WState_Polished, on=True)
