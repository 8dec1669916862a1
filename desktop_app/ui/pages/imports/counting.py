"""What the preview says while only the first rows of a file are known: nothing in it is final, and it says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.imports.model import Kind
from desktop_app.ui.chips import Chip
from desktop_app.ui.pages.imports.card_texts import CardText, recognised_card
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.widgets import ElidedLabel

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import SheetPlan


def counting_cards(sheet: SheetPlan, voice: Voice) -> tuple[CardText, ...]:
    """Give the four cards of a sheet whose rows are still being read; each is where its figure will stand."""
    tip = voice.tr("The whole sheet decides: this may still change.")
    counting = voice.tr("counting…")
    labels = (
        (voice.tr("Of known AI tools"), voice.tr("Total against the file"))
        if sheet.kind is Kind.LINES
        else (voice.tr("Makes"), voice.tr("Activity until") if sheet.facts else voice.tr("Left out"))
    )
    first = voice.count(sheet.shown(), "{n} row is shown so far", "{n} rows are shown so far")
    return (
        _recognised(sheet, tip, voice),
        CardText(voice.tr("Rows"), counting, first, tip=tip),
        *(CardText(label, counting, "", tip=tip) for label in labels),
    )


def _recognised(sheet: SheetPlan, tip: str, voice: Voice) -> CardText:
    if sheet.recognition is None:
        figure = voice.tr("Not known yet")
        return CardText(voice.tr("Recognised as"), figure, voice.tr("the whole sheet is looked at"), tip=tip)
    card = recognised_card(sheet, voice)
    tips = "\n".join((tip, card.tip))
    return CardText(card.label, card.figure, card.detail, voice.tr("so far"), "warn", tips)


class CountingLine(QWidget):
    """Stands where the filters of the rows will stand."""

    def __init__(self, voice: Voice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._voice = voice
        self._text = ElidedLabel("", self, role="dim")
        self._text.setObjectName("counting_text")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(Chip(self.tr("so far"), "warn"))
        layout.addWidget(self._text, 1)

    def show_sheet(self, sheet: SheetPlan) -> None:
        """Say how many rows are shown, and what is still to come."""
        said = self._voice.count(
            sheet.shown(),
            "The first row; what becomes of it is said when all rows are read.",
            "The first {n} rows; what becomes of each is said when all rows are read.",
        )
        self._text.setText(said)
        self.setAccessibleName(said)
