"""The one style sheet: shapes and spaces of every control, written from a scheme's tokens."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.assets import resource

if TYPE_CHECKING:
    from desktop_app.ui.theme import Tokens

# `$name` is a token, `13px` a length that grows with the zoom; hairlines are written `1px` and stay.
_SHEET = """
QWidget { font-size: 13px; }
QMainWindow, QDialog { background: $window; }
QDialogButtonBox { button-layout: 3; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }

QLabel { background: transparent; }
QLabel[role="page"] { font-size: 20px; font-weight: 600; }
QLabel[role="section"], QLabel[role="question"] { font-size: 14px; font-weight: 600; }
QLabel[role="question"] { font-size: 19px; }
QLabel[role="bigfigure"] { font-size: 24px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="dim"] { color: $dim; }
QLabel[role="small"] { color: $dim; font-size: 12px; }
QLabel[role="head"] { color: $dim; font-size: 12px; font-weight: 600; }
QLabel[role="error"] { color: $bad; font-size: 12px; }
QLabel[role="link"], QPushButton[role="link"] { color: $accent; }
QLabel[role="brand"] { font-size: 14px; font-weight: 600; }

QFrame[role="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[role="card"][clickable="true"]:hover { border-color: $accent; }
QFrame[role="card"][clickable="true"]:focus { border-color: $accent; }
QFrame[role="card"][chosen="true"] { background: $accent_soft; border-color: $accent_soft; }
QFrame[role="row"] { background: transparent; border: none; }
QFrame[role="row"]:hover { background: $hover; }
QFrame[role="row"]:focus { background: $accent_soft; }
QFrame[role="hairline"] { background: $line; border: none; }
QFrame[role="bar"], QWidget[role="bar"] { background: $surface; }
QWidget[role="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QWidget[role="topbar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QWidget[role="statusbar"] { background: $surface; border: none; border-top: 1px solid $line; }
QWidget[role="statusbar"] QLabel { color: $dim; font-size: 12px; }
QLineEdit[objectName^="cell_"], QComboBox[objectName^="cell_"] {
  border-radius: 0; border-color: $accent; padding: 0 6px; min-height: 24px;
}
QLineEdit[objectName^="cell_"][invalid="true"] { border-color: $bad; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }

QPushButton, QToolButton {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 0 12px; min-height: 28px; font-weight: 500;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $line; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:disabled, QToolButton:disabled { color: $faint; }
QPushButton:checked { background: $accent_soft; color: $accent; border-color: $accent_soft; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[role="primary"]:focus { border: 4px double $on_accent; padding: 0 9px; min-height: 22px; }
QPushButton[role="primary"][compact="true"]:focus { padding: 0 4px; }
QPushButton[role="primary"]:disabled { background: $line; color: $dim; border-color: $line; }
QPushButton[compact="true"] { padding: 0 7px; }
QPushButton[role="small"] { min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton[role="filter"] { min-height: 22px; padding: 0 10px; font-size: 12px; }
QPushButton[chosen="true"] { background: $accent_soft; color: $accent; border-color: $accent_soft; }
QLabel[role="bad"] { color: $bad; }
QPushButton[role="danger"] { color: $bad; }
QPushButton[role="danger"]:disabled { color: $faint; }
QPushButton[role="link"] {
  background: transparent; border: none; padding: 0; min-height: 16px; text-align: left; font-weight: 400;
}
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:focus { text-decoration: underline; }
QPushButton[role="plain"] {
  background: transparent; border: none; color: $dim; padding: 0 4px; min-height: 18px; font-size: 12px;
}
QPushButton[role="plain"]:hover { color: $text; }
QPushButton[role="plain"]:focus { color: $accent; }
QPushButton[role="brand"] {
  background: transparent; border: 1px solid transparent; padding: 0 7px 0 1px; font-size: 14px; font-weight: 600;
  text-align: left; min-height: 28px;
}
QPushButton[role="brand"]:hover { background: $hover; }
QPushButton[role="brand"]:focus { border-color: $accent; }

QPushButton[role="rail"] {
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 0 11px 0 9px;
  min-height: 28px; color: $dim; font-weight: 500; text-align: left;
}
QPushButton[role="brand"][bare="yes"] { padding-left: 21px; }
QPushButton[role="rail"][bare="yes"] { padding-left: 29px; }
QPushButton[role="rail"]:hover { background: $hover; }
QPushButton[role="rail"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[role="rail"]:focus { border-color: $accent; }
QLabel[role="count"] { color: $dim; font-weight: 600; font-size: 13px; }
QLabel[role="count"][current="true"] { color: $accent; }

QLineEdit, QComboBox, QDateEdit, QSpinBox, QDoubleSpinBox {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; padding: 0 8px; min-height: 28px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit, QTextEdit {
  background: $surface; color: $text; border: 1px solid $line; border-radius: 6px; padding: 4px;
  selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus,
QPlainTextEdit:focus { border-color: $accent; }
QLineEdit[invalid="true"], QComboBox[invalid="true"] { border-color: $bad; }
QLineEdit:disabled, QComboBox:disabled { color: $faint; background: $window; }
QLineEdit[role="search"] { background: $window; min-height: 30px; padding: 0 12px; }
QComboBox[role="cell"] { min-height: 22px; padding: 0 6px; font-size: 12px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url($caret); width: 12px; height: 12px; }
QComboBox QLineEdit { border: none; border-radius: 0; padding: 0; min-height: 0; background: transparent; }
QComboBox QAbstractItemView {
  background: $surface; border: 1px solid $line; padding: 4px; outline: 0;
  selection-background-color: $accent_soft; selection-color: $text;
}

QMenu { background: $surface; border: 1px solid $line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }

QAbstractItemView { background: $surface; border: none; outline: 0; }
QTableView { gridline-color: $line; selection-background-color: $accent_soft; selection-color: $text; }
QListWidget#help_pages { background: $surface; border: 1px solid $line; border-radius: 8px; padding: 6px; }
QListWidget#help_pages::item { padding: 6px 8px; }
QListView::item { border-radius: 6px; }
QListView::item:selected { background: $accent_soft; color: $text; }
.QListView { border: 1px solid $line; padding: 4px; }
.QListView::item { padding: 5px 8px; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
  background: $surface; color: $dim; border: none; border-bottom: 1px solid $line; padding: 0 9px;
  font-size: 12px; font-weight: 600; min-height: 34px;
}
QHeaderView[tight="true"]::section { padding: 0 3px; }
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: none; }

QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: $dim; border: none; border-bottom: 2px solid transparent; padding: 6px 4px;
  margin-right: 16px; font-weight: 500;
}
QTabBar::tab:selected { color: $accent; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }

QProgressBar { background: $neutral_soft; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QFileDialog QToolButton { padding: 0 4px; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator {
  background: $surface; border: 1px solid $dim; border-radius: 3px; width: 14px; height: 14px;
}
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border-color: $accent; background: $accent_soft; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:checked:focus { background: $accent; border: 2px solid $accent_focus; width: 12px; height: 12px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $faint; }
QRadioButton::indicator { border-radius: 7px; }
QRadioButton::indicator:checked { border: 5px solid $accent; width: 6px; height: 6px; border-radius: 8px; }
QRadioButton::indicator:checked:focus { border-color: $accent_focus; }
"""

_LENGTH = re.compile(r"\b(\d+)px\b")


def build(tokens: Tokens, zoom: float = 1.0) -> str:
    """Return the style sheet of a scheme at a zoom."""
    from desktop_app.ui.theme import mix

    colours = {
        **{name: value for name, value in tokens._asdict().items() if isinstance(value, str)},
        "faint": mix(tokens.dim, tokens.surface, 0.6),
        "accent_hover": mix(tokens.accent, tokens.text, 0.88),
        "accent_focus": mix(tokens.accent, tokens.text, 0.55),
        "check": resource("icons", f"check-{tokens.name}.svg").as_posix(),
        "caret": resource("icons", "caret.svg").as_posix(),
        "scroll": mix(tokens.dim, tokens.surface, 0.4),
    }
    text = re.sub(r"\$(\w+)", lambda found: colours[found[1]], _SHEET)
    if zoom == 1.0:
        return text
    return _LENGTH.sub(lambda found: f"{_scaled(int(found[1]), zoom)}px", text)


def _scaled(length: int, zoom: float) -> int:
    return length if length <= 2 else round(length * zoom)
