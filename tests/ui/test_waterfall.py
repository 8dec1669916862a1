"""The waterfall: each step begins where the one before it ended."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop_app.ui.charts.waterfall import GAP, SMALLER, Step, fitting, named, scale, spans


@given(st.integers(0, 10**12), st.lists(st.integers(-(10**11), 10**11), max_size=9))
def test_the_last_step_ends_at_the_amount_reached(before: int, moves: list[int]) -> None:
    after = before + sum(moves)
    steps = [Step("a", "A", before, whole=True), *(Step(str(n), "Step", n) for n in moves)]
    found = spans([*steps, Step("b", "B", after, whole=True)])
    assert found[0] == (0, before)
    assert found[-2][1] == found[-1][1] == after
    assert all(one[1] == other[0] for one, other in pairwise(found[:-1]))


@given(st.integers(-(10**12), 10**12), st.integers(0, 10**12))
def test_every_bar_is_seen_on_the_axis(low: int, more: int) -> None:
    high = low + more
    base, marks = scale(low, high)
    assert marks[0] == base
    assert marks[-1] >= high
    assert base == 0 or 0 < base < low


def test_the_lowest_bar_is_not_cut_down_to_nothing() -> None:
    base, marks = scale(120_012_000_000, 128_000_000_000)
    assert (base, marks[-1]) == (110_000_000_000, 130_000_000_000)


def test_the_letters_of_a_name_are_smaller_where_a_word_would_be_broken(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(11)
    wide = QFontMetrics(font).horizontalAdvance("Nouveaux") + 2
    assert fitting(font, "Nouveaux outils", wide).pixelSize() == 11
    smaller = fitting(font, "Nouveaux outils", wide - 3)
    assert smaller.pixelSize() < 11
    assert QFontMetrics(smaller).horizontalAdvance("Nouveaux") <= wide - 3
    assert fitting(font, "Nouveaux outils", wide / 2).pixelSize() == 11  # no size within reach holds it


def test_no_word_is_broken_where_letters_of_some_size_have_room(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(11)
    for title in ("Requests", "Retries", "Erstattet", "Modelle"):
        smallest = QFont(font)
        smallest.setPixelSize(11 - SMALLER)
        least = QFontMetrics(smallest).horizontalAdvance(title) + 2  # breaking lines rounds otherwise than measuring
        for slot in range(least + GAP, 90):
            assert named(font, title, slot)[1] == [title]


def test_a_name_is_cut_only_where_a_word_is_longer_than_its_slot(qapp: QApplication) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(11)
    words = QFontMetrics(font)
    for title in ("Part periods", "Credit notes and refunds", "Price a token or model mix"):
        longest = max(map(words.horizontalAdvance, title.split()))
        for more in (0.0, 0.3, 0.7, 1.0, *map(float, range(2, 90))):
            _, lines = named(font, title, max(longest, words.horizontalAdvance("Credit notes")) + GAP + more)
            assert " ".join(lines) == title
    _, lines = named(font, "Wiederholungen je Anfrage", words.horizontalAdvance("Wiederholun"))
    assert lines[0].endswith("-")
    assert "".join(lines).replace("-", "").startswith("Wiederholungen")
    _, lines = named(font, "Unaussprechlichkeit", words.horizontalAdvance("Unaus"))
    assert lines[-1].endswith("…")
