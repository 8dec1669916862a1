"""Every text can be read on its ground, in light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.ui import sheet, theme
from desktop_app.ui.theme import DARK, LIGHT, Tokens


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_of_black_on_white_is_twenty_one() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "surface"), ("text", "window"), ("text", "hover"), ("text", "accent_soft"), ("dim", "surface"),
        ("dim", "window"), ("dim", "hover"), ("accent", "surface"), ("accent", "accent_soft"), ("on_accent", "accent"),
        ("good", "good_soft"), ("warn", "warn_soft"), ("bad", "bad_soft"), ("neutral", "neutral_soft"),
        ("bad", "surface"),
    ],
)  # fmt: skip
def test_text_can_be_read(tokens: Tokens, ink: str, ground: str) -> None:
    assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_chart_colours_stand_out_from_the_card(tokens: Tokens) -> None:
    assert len(set(tokens.series)) == 6
    assert all(contrast(colour, tokens.surface) >= 3 for colour in tokens.series)


def test_the_sheet_knows_every_token_and_grows_with_the_zoom() -> None:
    usual, large = sheet.build(LIGHT), sheet.build(LIGHT, 2.0)
    assert "$" not in usual
    assert "border: 1px solid" in large
    assert "QWidget { font-size: 26px; }" in large


def test_a_state_has_one_colour_whatever_its_case() -> None:
    assert theme.state_of("Data needed") == theme.state_of("DATA NEEDED") == "warn"
    assert theme.state_of("never heard of") == "neutral"


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("made", [QCheckBox, QRadioButton], ids=lambda made: made.__name__)
def test_the_box_of_a_choice_is_seen_and_so_is_that_it_is_chosen(
    qapp: QApplication, qtbot: QtBot, tokens: Tokens, made: type[QCheckBox | QRadioButton]
) -> None:
    theme.apply(qapp, tokens.name)
    box = made("")
    qtbot.addWidget(box)
    box.resize(40, 24)
    middle = box.rect().center().y()

    def edge() -> str:
        line = box.grab().toImage()
        return max((line.pixelColor(x, middle).name() for x in range(20)), key=lambda c: contrast(c, tokens.window))

    assert contrast(edge(), tokens.window) >= 3
    before = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != before


@pytest.mark.parametrize("zoom", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_a_filled_button_that_has_the_focus_has_a_ring_that_is_seen(qtbot: QtBot, tokens: Tokens, zoom: float) -> None:
    button = QPushButton("Save")
    button.setProperty("role", "primary")
    button.setStyleSheet(sheet.build(tokens, zoom))
    qtbot.addWidget(button)
    button.show()
    before = button.size()
    assert edge(button) == [tokens.accent]
    button.activateWindow()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(button.hasFocus)
    assert edge(button) == [tokens.on_accent, tokens.accent, tokens.on_accent, tokens.accent]  # a line apart from it
    assert contrast(tokens.on_accent, tokens.accent) >= 3
    assert abs(button.sizeHint().height() - before.height()) <= 2  # hairlines do not grow with the zoom, the ring does


def edge(button: QPushButton) -> list[str]:
    """The colours from the upper edge of a button inwards, each once, as far as its words."""
    seen = button.grab().toImage()
    colours = [seen.pixelColor(seen.width() // 2, line).name().upper() for line in range(seen.height() // 4)]
    return [colour for place, colour in enumerate(colours) if place == 0 or colour != colours[place - 1]]
