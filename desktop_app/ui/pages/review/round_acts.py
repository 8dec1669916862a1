"""What is done with rounds in the window: begun, answered, sent out, brought back and closed, each in a job."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt

from desktop_app.ui import files
from desktop_app.ui.pages.review.access_dialog import AccessDialog
from desktop_app.ui.pages.review.dialogs import DueDialog
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports.access_answers import AccessPlan
    from desktop_app.ui.pages.review.rounds import RoundsView


class RoundActs(QObject):
    """Acts on the round that a view shows; the view says what came of it."""

    def __init__(self, session: Session, view: RoundsView) -> None:
        super().__init__(view)
        self._session, self._view, self._text = session, view, Text(session.locale)

    def _write(self, title: str, work: Callable[[Catalog], Any], done: Callable[[Any], object]) -> None:
        def then(result: Any) -> None:
            done(result)
            self._view.refresh()

        self._session.write(title, work, then, self._view.failed.emit)

    def ask_begin(self, kind: str) -> None:
        """Ask until when a round is to be answered, and begin it."""
        dialog = DueDialog(self._session, kind, self._view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.begin(kind, dialog.due))
        dialog.open()

    def begin(self, kind: str, due: str | None = None) -> None:
        """Begin a round of a kind, or take up what is new in it; `due` (ISO) is the day by which to answer."""
        from desktop_app.review import cycles

        day = self._session.as_of

        def done(begun: Sequence[int]) -> None:
            self._view.begin_with(begun[0])
            self._view.said.emit(
                self._text.count(len(begun), self.tr("{n} round has begun."), self.tr("{n} rounds have begun.")), ""
            )

        self._write(
            self.tr("Beginning a round"), lambda catalog: cycles.start_cycle(catalog, kind, today=day, due=due), done
        )

    def begin_access(self) -> None:
        """Begin a campaign in which owners confirm their people's seats."""
        from desktop_app.review import cycles

        dialog = AccessDialog(self._session, self._view)
        if not dialog.exec():
            return
        day, due, tool, name = self._session.as_of, dialog.due, dialog.tool, dialog.name
        dialog.deleteLater()

        def done(number: int) -> None:
            self._view.begin_with(number)
            self._view.said.emit(
                self.tr("The campaign has begun."), self.tr("Write the lists to send them to the owners.")
            )

        self._write(
            self.tr("Beginning a campaign"),
            lambda catalog: cycles.start_access(catalog, today=day, due=due, tool=tool or None, name=name or None),
            done,
        )

    def answer(self, answer: str) -> None:
        """Answer for the chosen seats, with the reason and the name of whose answer it is where they are typed."""
        from desktop_app.review import cycles

        one, chosen, day = self._view.current, self._view.table.chosen(), self._session.as_of
        why, by = (field.text().strip() or None for field in (self._view.why, self._view.by))
        if one is None or not chosen:
            self._view.said.emit(self.tr("Choose seats in the list first."), "")
            return

        def done(count: int) -> None:
            said = self._text.count(count, self.tr("{n} seat is answered."), self.tr("{n} seats are answered."))
            released = self.tr("Release it at the vendor; the next list of seats shows it.")
            self._view.said.emit(said, released if answer == "release" else "")
            self._view.why.clear()

        self._write(
            self.tr("Answering for seats"),
            lambda catalog: cycles.answer_seats(catalog, str(one.id), chosen, answer, today=day, why=why, by=by),
            done,
        )

    def close(self) -> None:
        """Close the round that is shown."""
        from desktop_app.review import cycles

        one, day = self._view.current, self._session.as_of
        if one is not None:
            self._write(
                self.tr("Closing the round"),
                lambda catalog: cycles.close_round(catalog, str(one.id), today=day),
                lambda _number: self._view.said.emit(self.tr("The round {name} is closed.").format(name=one.name), ""),
            )

    def export(self) -> None:
        """Write the lists of a campaign into a folder."""
        one, catalog = self._view.current, self._session.catalog
        folder = files.folder(self._view, self.tr("Where to write the lists"))
        if one is None or catalog is None or folder is None:
            return
        from desktop_app.exports import access_workbook

        def done(written: Sequence[Mapping[str, Any]]) -> None:
            said = self._text.count(len(written), self.tr("{n} list was written"), self.tr("{n} lists were written"))
            self._view.said.emit(said, str(folder))

        self._session.jobs.run(
            self.tr("Writing the lists"),
            lambda _progress, _cancel: access_workbook.write_access(catalog.writer, str(one.id), folder),
            done,
            self._view.failed.emit,
        )

    def bring(self) -> None:
        """Let the user choose the lists that came back."""
        kinds = self.tr("Lists of seats (*.xlsx *.ods *.xlsm)")
        if paths := files.to_read(self._view, self.tr("Bring answers back"), "", kinds, many=True):
            self.bring_back(paths)

    def bring_back(self, paths: Sequence[Path]) -> None:
        """Show what lists would answer, and take it as one operation when asked to."""
        from desktop_app.imports import access_answers

        catalog = self._session.catalog
        if catalog is None:
            return
        self._session.jobs.run(
            self.tr("Reading the answers"),
            lambda _progress, _cancel: access_answers.plan_answers(catalog, paths),
            self._planned,
            self._view.failed.emit,
        )

    def _planned(self, plan: AccessPlan) -> None:
        from desktop_app.imports import access_answers
        from desktop_app.ui.pages.review.brought_back import SeatsBack

        dialog = SeatsBack(plan, self._text, self._view)
        taken, chosen, day = bool(dialog.exec()), dialog.chosen(), self._session.as_of
        dialog.deleteLater()
        if not taken:
            return
        count = len(plan.answers) + len(chosen)
        said = self._text.count(count, self.tr("{n} seat is answered."), self.tr("{n} seats are answered."))
        self._write(
            self.tr("Answering for seats"),
            lambda catalog: access_answers.apply_answers(catalog, plan, today=day, chosen=chosen),
            lambda _operation: self._view.said.emit(said, ""),
        )
