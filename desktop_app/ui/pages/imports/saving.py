"""What is saved of a preview: how the file was read as a profile, and its rejected rows as a file to mend."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.ui.pages.imports import tasks

if TYPE_CHECKING:
    from desktop_app.imports.saved_profiles import Done
    from desktop_app.ui.pages.imports.page import ImportsPage


class Saving(QObject):
    """Saves what the page shows, in jobs; the page's banner says what came of it."""

    def __init__(self, page: ImportsPage) -> None:
        super().__init__(page)
        self._page = page

    def save_profile(self, name: str) -> None:
        """Keep how the file is read under a name; next month's file like it needs no answers."""
        page, entry, place = self._page, self._page.entry, self._page.current
        if entry is None or entry.plan is None:
            return

        def done(kept: Done) -> None:
            said = self.tr("Files like this one are now read as “{name}”.").format(name=kept.name)
            undo = ("profile_undo", self.tr("Undo"), lambda: page.undo(kept.operation))
            page.banner.say(self.tr("saved"), "good", said, "", (undo,))
            page.queue.plan(place)

        tasks.save_profile(page.session, entry.plan, name, done, page.failed)

    def save_rejected(self) -> None:
        """Save the rejected rows with their reasons as a spreadsheet that can be mended and imported."""
        page, entry = self._page, self._page.entry
        if entry is None or entry.plan is None:
            return
        target = self._target(entry.path.with_name(f"{entry.path.stem} rejected.xlsx"))
        if target is not None:
            tasks.save_rejected(page.session, entry.plan, target, page.voice, partial(self._saved, target), page.failed)

    def save_rejected_of(self, operation: int, file: str) -> None:
        """Save the rows that an earlier import rejected, in the same way."""
        page = self._page
        target = self._target(Path(f"{Path(file).stem} rejected.xlsx"))
        if target is not None:
            tasks.save_rejected_of(
                page.session, operation, target, page.voice, partial(self._saved, target), page.failed
            )

    def _target(self, proposed: Path) -> Path | None:
        from desktop_app.ui import files  # here: it is needed by hand only

        kinds = self.tr("Excel workbook (*.xlsx);;CSV (*.csv)")
        return files.to_write(self._page, self.tr("Save rejected rows"), str(proposed), kinds)

    def _saved(self, target: Path) -> None:
        said = self.tr("The rejected rows and their reasons are in {file}.").format(file=target.name)
        self._page.banner.say(self.tr("saved"), "good", said)
