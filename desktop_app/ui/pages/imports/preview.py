"""What one file would do to the catalog: a tab a sheet, four cards, proofs, vendors to confirm and every row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QTabBar, QVBoxLayout, QWidget

from desktop_app.imports.model import UNKNOWN_FORMAT, Kind
from desktop_app.ui import scaling
from desktop_app.ui.pages.imports.card_texts import cards
from desktop_app.ui.pages.imports.cards import CardRow
from desktop_app.ui.pages.imports.counting import counting_cards
from desktop_app.ui.pages.imports.proof_panel import ProofPanel
from desktop_app.ui.pages.imports.question_panel import QuestionPanel
from desktop_app.ui.pages.imports.table import RowsTable
from desktop_app.ui.pages.imports.unread import UnreadTable
from desktop_app.ui.pages.imports.vendor_panel import VendorPanel
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import proofs, sheet_name, to_confirm, unmatched

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import FilePlan, SheetPlan

ROOMY, TIGHT = 172, 146  # the height of the two panels
LINE = 27
GAP = 12
LEAST, LEAST_NARROW = 250, 190  # of the table
BESIDE = 680  # the width from which the panels stand beside each other


class Preview(QWidget):
    """The plan of one file; what it shows is what is applied and what undo takes back."""

    answered = Signal(str, str)  # option, value
    mapped = Signal(str, str)  # the sheet's head, field
    accepted = Signal(str, str)  # a vendor's text, tool
    choose = Signal(str, object)
    refused = Signal(str)

    def __init__(
        self,
        voice: Voice,
        today: dt.date,
        formats: Callable[[], Sequence[tuple[str, str]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._formats = formats
        self.setObjectName("import_preview")
        self._voice = voice
        self._today = QDate(today.year, today.month, today.day)
        self._plan: FilePlan | None = None
        self._sheets: Sequence[SheetPlan] = ()
        self._path: Path | None = None
        self._chosen = False  # the tab was chosen by the user
        self._high = self._kept_high = 0  # of the panels: they do not shrink when the plan takes the place of the head
        self._questions: list[QuestionPanel] = []
        self.tabs = QTabBar(self)
        self.tabs.setObjectName("tabs_sheets")
        self.tabs.setAccessibleName(self.tr("Sheets of the file"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.currentChanged.connect(self._choose_sheet)
        self.cards = CardRow(self)
        self.proofs = ProofPanel(self)
        self.vendors = VendorPanel(voice, self)
        self.rows = RowsTable(voice, self)
        self.unread = UnreadTable(voice, self)
        self.rows.mapped.connect(self.mapped)
        self.unread.mapped.connect(self.mapped)
        self.vendors.accepted.connect(self.accepted)
        self.vendors.choose.connect(self.choose)
        self.vendors.refused.connect(self.refused)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(12)
        self._rest = QWidget(self)
        self._panels = QWidget(self)
        self._panels.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._pair = panels = QHBoxLayout(self._panels)
        panels.setContentsMargins(0, 0, 0, 0)
        panels.setSpacing(GAP)
        panels.addWidget(self.proofs, 3)
        panels.addWidget(self.vendors, 2)
        scaling.at_least(self.rows, height=LEAST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.tabs)
        layout.addLayout(self._asked)
        layout.addWidget(self.cards)
        layout.addWidget(self._panels)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.unread, 1)
        layout.addWidget(self._rest, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panels what the table can spare."""
        super().resizeEvent(event)
        self.cards.fit(self.width())
        self._fit_panels()

    def _fit_panels(self) -> None:
        beside = self.width() >= scaling.px(BESIDE)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        most = ROOMY if self.height() >= 600 else TIGHT
        scaling.at_least(self.rows, height=LEAST if beside else LEAST_NARROW)
        panels = [panel for panel in (self.proofs, self.vendors) if not panel.isHidden()]
        wanted = [min(most, 54 + LINE * (panel.lines.count() - 1)) for panel in panels]
        if self.vendors.waits and self.vendors in panels:
            wanted[-1] = most  # of many vendors, as most large files have
        if beside:
            wanted = [max(self._kept_high, *wanted)] * len(panels)
            self._high = wanted[0]
        else:
            between = GAP * (len(panels) - 1)
            wanted[-1] += max(0, self._kept_high - sum(wanted) - between)
            self._high = sum(wanted) + between
        for panel, height in zip(panels, wanted, strict=True):
            scaling.fix(panel, height=height)

    @property
    def sheet(self) -> SheetPlan | None:
        """Give the sheet whose tab is current."""
        place = self.tabs.currentIndex()
        return self._sheets[place] if 0 <= place < len(self._sheets) else None

    def show_plan(self, plan: FilePlan | None) -> None:
        """Show a file's plan, on the sheet that was shown before where it still exists."""
        if plan is None or plan is not self._plan:  # else another file of the queue has changed
            self._plan = plan
            self._turn_to(plan.path if plan else None)
            self._show_sheets(plan.sheets if plan else ())

    def show_head(self, path: Path, sheets: Sequence[SheetPlan]) -> None:
        """Show a file by the first rows of its sheets, until its plan takes their place."""
        if sheets is not self._sheets:
            self._plan = None
            self._turn_to(path)
            self._show_sheets(sheets)

    def _turn_to(self, path: Path | None) -> None:
        """Keep nothing of what was chosen and in sight where another file is shown."""
        if path != self._path:
            self._path, self._chosen = path, False
            self.rows.show_sheet(None)

    def _show_sheets(self, sheets: Sequence[SheetPlan]) -> None:
        shown = self.sheet
        before = shown.sheet if shown else None
        with QSignalBlocker(self.tabs):
            while self.tabs.count():
                self.tabs.removeTab(0)
            self._sheets = sheets
            for sheet in sheets:
                self.tabs.addTab(self._tab_text(sheet))
            again = [place for place, sheet in enumerate(sheets) if sheet.sheet == before]
            asks = [place for place, sheet in enumerate(sheets) if sheet.question]
            known = [place for place, sheet in enumerate(sheets) if sheet.counting and sheet.recognition]
            first = (*again, *asks) if self._chosen else (*asks, *again)
            self.tabs.setCurrentIndex(next(iter((*first, *known, 0))))
        self.tabs.setVisible(self.tabs.count() > 1)
        self._chosen = self._chosen and bool(again)
        self._show_sheet()

    def _choose_sheet(self, _place: int) -> None:
        self._chosen = True
        self._show_sheet()

    def _tab_text(self, sheet: SheetPlan) -> str:
        name = sheet_name(sheet.sheet, self._voice)
        if sheet.question:
            return self.tr("{sheet}  ?").format(sheet=name)
        if sheet.counting:
            return f"{name}  …"
        return f"{name}  {self._voice.number(sheet.rows_read)}"

    def _show_sheet(self) -> None:
        self._show_questions()
        before, sheet = self.rows.sheet, self.sheet
        readable = sheet is not None and sheet.question is None and sheet.left_out is None
        unread = (sheet.question or sheet.left_out) if sheet is not None else None
        mappable = unread is not None and bool(unread.columns)
        self.cards.setVisible(readable)
        self._panels.setVisible(readable and not (sheet and sheet.counting and sheet.recognition is None))
        self.rows.setVisible(readable)
        self.unread.setVisible(mappable)
        self._rest.setVisible(not readable and not mappable)
        if unread is not None and mappable:
            self.unread.show_question(unread)
        if sheet is None or not readable:
            self.rows.show_sheet(None)
            return
        follows = before is not None and before.sheet == sheet.sheet and (before.counting or sheet.counting)
        self._kept_high = self._high if follows else 0
        say = counting_cards if sheet.counting else cards
        self.cards.show_cards(say(sheet, self._voice))
        notes = [self._voice.said(note) for note in sheet.notes]
        self.proofs.show_proofs(proofs(sheet, self._voice), notes, counting=sheet.counting)
        self._show_vendors(sheet)
        self._fit_panels()
        self.rows.show_sheet(sheet)

    def _show_vendors(self, sheet: SheetPlan) -> None:
        if sheet.counting and sheet.kind is Kind.LINES and not sheet.rows_read:
            self.vendors.show_counting()
        else:
            waiting = to_confirm(sheet, self._voice)
            self.vendors.show_vendors(
                waiting, [entry for entry in unmatched(sheet, self._voice) if not entry.suggestion]
            )
        self.vendors.setVisible(bool(sheet.unmatched) or self.vendors.waits)

    def _show_questions(self) -> None:
        for panel in self._questions:
            panel.hide()
            panel.deleteLater()
        self._questions = []
        sheet = self.sheet
        asked = [sheet.question] if sheet is not None and sheet.question is not None else []
        whole = self._plan.question if self._plan else None
        if whole is not None and whole not in asked and not (asked and whole.code == UNKNOWN_FORMAT):
            asked.insert(0, whole)
        left_out = sheet.left_out if sheet is not None else None
        for question in (*asked, *([left_out] if left_out is not None else ())):
            panel = QuestionPanel(
                question, self._voice, self._today, self._formats, self, must=question is not left_out
            )
            panel.chosen.connect(self.answered)
            self._questions.append(panel)
            self._asked.addWidget(panel)
