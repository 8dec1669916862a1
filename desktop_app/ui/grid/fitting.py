"""How wide the columns of a table are, and which of a page's own columns a narrow one leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from desktop_app.ui import scaling
from desktop_app.ui.chips import chip_font, chip_size
from desktop_app.ui.grid.paint import PAD, strong
from desktop_app.ui.words import OF_CHIPS, word

if TYPE_CHECKING:
    from desktop_app.ui.grid.view import GridView

NARROWEST = 84  # pixels at normal size
FEWEST = 2
LEAST_NAME = 64  # pixels at normal size that are left of a name beside an amount, where there are these two alone
BESIDE, ARROW = 18, 10  # pixels beside a column's head: at normal size, and for the arrow of what sorts
HEAD_PX = 12  # the height of a head's letters at normal size, as in the style sheet
SPARE = 4  # pixels beside a day and what is around it


def widths(view: GridView) -> dict[int, int]:
    """Return the width of every column that is shown, by its place.

    The first one of words takes what is left; where that is much, the others of words have up to half of it.
    """
    columns = view.grid_model.columns
    shown = [place for place in range(len(columns)) if not view.isColumnHidden(place)]
    if not shown:
        return {}
    found = {place: _wanted(view, place) for place in shown}
    shown.sort(key=view.horizontalHeader().visualIndex)
    words = [place for place in shown if columns[place].type in ("text", "link")]
    flexible = words[0] if words else shown[-1]
    spare = view.viewport().width() - sum(found.values())
    least = {place: _least(view, place, first=place == shown[0]) for place in words}
    room = {place: max(0, found[place] - least[place]) for place in words}
    if spare < 0 and any(room.values()):
        share = min(1.0, -spare / sum(room.values()))
        for place, most in room.items():
            found[place] -= int(most * share)
    if spare > 0 and (others := [place for place in words if place != flexible]):
        whole = sum(found[place] for place in others)
        grown = min(spare // 2, whole)  # twice as wide at most
        for place in others:
            found[place] += grown * found[place] // whole
    rest = view.viewport().width() - sum(found.values())  # what is left, or what was lost in rounding
    few = len(shown) <= FEWEST  # none of them is left out: name and head give way, else an amount would be cut
    floor = scaling.px(LEAST_NAME) if few else least.get(flexible, 0)
    found[flexible] = max(floor, found[flexible] + rest)
    return found


def leave_out(view: GridView, own: Sequence[int]) -> None:
    """Show as many of the page's own columns as there is room for, so that none is cut at the edge.

    The first ones come first, but for an amount, which comes second: what something costs is worth more than who sells
    it. Those that have no room leave theirs to narrower ones behind them.
    """
    columns = view.grid_model.columns
    room = view.viewport().width()
    amounts = [place for place in own[1:] if columns[place].type == "money"][:1]
    for number, place in enumerate((*own[:1], *amounts, *(one for one in own[1:] if one not in amounts))):
        words = columns[place].type in ("text", "link")
        wanted = _least(view, place, first=place == own[0]) if words else _wanted(view, place)
        hidden = wanted > room and number >= FEWEST
        if not hidden:
            room -= wanted
        if hidden != view.isColumnHidden(place):
            view.setColumnHidden(place, hidden)


def _least(view: GridView, place: int, *, first: bool) -> int:
    """Return how narrow a column of words may be, the first less than others: its head is never cut."""
    return max(scaling.px(NARROWEST + 40 * first), _head(view, place))


def _head(view: GridView, place: int) -> int:
    font = strong(view.font())
    font.setPixelSize(scaling.px(HEAD_PX))
    words = QFontMetrics(font).horizontalAdvance(view.grid_model.columns[place].title)
    return words + scaling.px(BESIDE) + ARROW


def _wanted(view: GridView, place: int) -> int:
    column, least = view.grid_model.columns[place], _head(view, place)
    if column.type in ("date", "datetime"):
        sample = view.grid_model.sample(column.type)
        return max(least, view.fontMetrics().horizontalAdvance(sample) + 2 * scaling.px(PAD) + SPARE)
    if column.type == "chip":
        font = chip_font(view.font())
        words = (chip_size(font, word(code)).width() for code in OF_CHIPS.get(column.key, ()))
        least = max(least, max(words, default=0) + 2 * scaling.px(PAD))
    return max(least, scaling.px(column.width or 110))
