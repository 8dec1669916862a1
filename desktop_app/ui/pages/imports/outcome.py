"""What came of an import, and of taking one back, with what can be done next."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.catalog.sentences import carried
from desktop_app.imports.model import Kind
from desktop_app.ui.pages.imports import tasks

if TYPE_CHECKING:
    from desktop_app.ui.pages.imports.page import ImportsPage
    from desktop_app.ui.pages.imports.queue import Entry


class Outcome(QObject):
    """Says in the page's banner what was done; of several files that are imported together, what each did."""

    def __init__(self, page: ImportsPage) -> None:
        super().__init__(page)
        self._page = page
        self._together: list[tasks.Imported] = []  # since the user last asked for an import

    def begin(self) -> None:
        """Begin anew: an import was asked for."""
        self._together = []

    def say_imported(self, entry: Entry) -> None:
        """Say what an import did, and lead to what it brought."""
        page = self._page
        text, detail = tasks.imported_text(entry, page.voice)
        self._together.append(tasks.Imported(entry.name, detail))
        operation = entry.applied.operation_id if entry.applied else None
        buttons: list[tuple[str, str, Any]] = []
        if operation is not None:
            if tasks.rejected_in(entry):
                save = partial(page.saving.save_rejected_of, operation, entry.name)
                buttons.append(("result_rejected", self.tr("Save rejected rows…"), save))
            buttons.append(("result_undo", self.tr("Undo"), lambda: page.undo(operation)))
            buttons += [("result_rows", *rows) for rows in self._rows_of(entry)]
        review = ("result_review", self.tr("Run the review"), lambda: page.navigate.emit("review", {"run": True}))
        if len(self._together) > 1:  # each is taken back, and its rejected rows are saved, in the list of imports
            text, detail = tasks.together_text(self._together, page.voice)
            buttons = [review]
        elif operation is not None:
            buttons.append(review)
        page.banner.say(self.tr("imported"), "good", text, detail, buttons)

    def _rows_of(self, entry: Entry) -> list[tuple[str, Any]]:
        """Give the button that leads to what the import brought, where a page shows it."""
        pages = {
            Kind.SEATS: ("seats", self.tr("See the seats")),
            Kind.PEOPLE: ("people", self.tr("See the people")),
            Kind.SUBSCRIPTIONS: ("subscriptions", self.tr("See the subscriptions")),
            Kind.LINES: ("spend", self.tr("See the lines")),
        }
        found = pages.get(tasks.kind_of(entry))
        if found is None:
            return []
        page, text = found
        return [(text, lambda: self._page.navigate.emit(page, {"file": entry.name}))]

    def say_undone(self, reverted: Any) -> None:
        """Say which import was taken back, and what of it stays."""
        said = self._page.voice.said
        self._page.banner.say(self.tr("undone"), "neutral", said(reverted.title), " ".join(map(said, reverted.kept)))

    def say_not_undone(self, operation: int, error: BaseException) -> None:
        """Say why an import cannot be taken back; where others build on it, offer to take those back too."""
        undo = partial(self._page.undo, operation, with_dependents=True)
        again = (("result_undo_all", self.tr("Undo those too"), undo),)
        dependents = getattr(error, "dependents", ())
        page = self._page
        page.banner.say(self.tr("not undone"), "bad", page.voice.said(carried(error)), "", again if dependents else ())
