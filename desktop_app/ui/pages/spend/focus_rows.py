"""Writing the spend as FOCUS rows: of which months, in which version, and what has no row."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.economics.period import Period, choices
from desktop_app.ui import files
from desktop_app.ui.form_dialog import FormDialog
from desktop_app.ui.pages.spend.period_box import PeriodBox
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text

if TYPE_CHECKING:
    from desktop_app.ui.pages.spend.page import SpendPage

VERSIONS = ("1.2", "1.0")
WHOLE = 1000  # pixels at normal size: the period is as wide as the field below it


class FocusDialog(FormDialog):
    """Asks for the version of the specification and the months."""

    def __init__(self, session: Session, text: Text, parent: QWidget | None = None) -> None:
        super().__init__(
            "focus_dialog", self.tr("Export as FOCUS rows"),
            self.tr("Cost and usage rows that FinOps tools read: every amount once, net of tax."),
            self.tr("Export…"), parent,
        )  # fmt: skip
        self._version = QComboBox()
        self._version.addItems(VERSIONS)
        self._period = PeriodBox("focus_period", self.tr("Period"), text, widest=WHOLE)
        offered = choices(session.as_of, 1)
        self._period.offer(offered)
        self._period.choose(offered[0][1])
        self.take(self.tr("Period"), "focus_period", self._period)
        self.take(self.tr("Version"), "focus_version", self._version)

    def accept(self) -> None:
        """Take it only where the period is one."""
        if not self._period.wrongly_typed:
            super().accept()

    @property
    def version(self) -> str:
        """Give the version that was chosen."""
        return self._version.currentText()

    @property
    def period(self) -> Period | None:
        """Give the months that were chosen."""
        return self._period.period


def ask(page: SpendPage) -> None:
    """Ask for version, months and file, and write the rows."""
    dialog = FocusDialog(page.session, page.text, page)
    dialog.accepted.connect(partial(_ask_file, page, dialog))
    dialog.open()


def _ask_file(page: SpendPage, dialog: FocusDialog) -> None:
    months = f"{dialog.period.first}..{dialog.period.last}" if dialog.period is not None else page.session.as_of
    path = files.to_write(page, dialog.windowTitle(), f"focus-{months}.csv", dialog.tr("CSV files (*.csv)"))
    if path is not None:
        write(page, path.with_suffix(".csv"), dialog.version, dialog.period)


def write(page: SpendPage, path: Path, version: str, period: Period | None) -> None:
    """Write the rows in a job; say how many, and how many lines have none."""
    from desktop_app.exports.focus import left_out_text, write_focus

    catalog, day = page.session.catalog, page.session.as_of
    if catalog is None:
        return

    def done(written: Any) -> None:
        rows = page.text.fill(page.tr("{n} {n|row is|rows are} in {path}."), n=int(written["rows"]), path=path)
        left = ", ".join(said(left_out_text(why, lines)) for why, lines in written["left_out"].items())
        page.window_api.say(rows, page.tr("Left out: {parts}.").format(parts=left) if left else "")

    page.session.jobs.run(
        page.tr("Writing {file}").format(file=path.name),
        lambda _progress, _cancel: write_focus(catalog.writer, path, as_of=day, version=version, period=period),
        done, page.window_api.show_error,
    )  # fmt: skip
