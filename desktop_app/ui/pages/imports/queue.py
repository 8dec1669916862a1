"""The files that wait to be imported: each is planned, asked about, planned again, applied and taken back in jobs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.sentences import carried
from desktop_app.imports.model import Choices
from desktop_app.imports.named_files import Found, files_in
from desktop_app.ui.jobs import Cancelled

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import Applied, FilePlan
    from desktop_app.imports.plan_head import SheetSoFar
    from desktop_app.ui.session import Session


class State(StrEnum):
    """Where a file stands."""

    READING = "reading"
    READY = "ready"
    ASKS = "asks"
    FAILED = "failed"
    IMPORTING = "importing"
    IMPORTED = "imported"
    UNDONE = "undone"


@dataclass
class Entry:
    """One file of the queue, and what is known of it so far."""

    path: Path
    choices: Choices = field(default_factory=Choices)
    state: State = State.READING
    plan: FilePlan | None = None
    planned: Choices = field(default_factory=Choices)  # with which `plan` was made
    head: tuple[SheetSoFar, ...] = ()  # what its first rows say, until there is a plan
    error: str = ""
    stopped: bool = False  # the reading, by the user
    applied: Applied | None = None
    inside: str = ""  # its path in the folder that was named, where it lies deeper in that
    turn: int = 0  # counts the plannings asked for: an older one that ends late is dropped

    @property
    def name(self) -> str:
        """What the file is called."""
        return self.inside or self.path.name


class ImportQueue(QObject):
    """Plans and applies one file after the other; a file that fails stops no other."""

    entry_changed = Signal(int)
    entries_changed = Signal()
    met_defect = Signal(object)  # an error that is none of the file or the catalog

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.entries: list[Entry] = []

    def add(self, paths: Sequence[Path], choices: Choices | None = None) -> tuple[int, Found]:
        """Put files into the queue and plan them; gives the place of the first, -1 when there is none, and all."""
        choices = choices or Choices()
        found = files_in(paths)
        if not found.files:
            return -1, found
        first = len(self.entries)
        self.entries += [Entry(path, choices, inside=found.names.get(path, "")) for path in found.files]
        self.entries_changed.emit()
        for place in range(first, len(self.entries)):
            self.plan(place)
        return first, found

    def clear(self) -> None:
        """Forget every file and delete what was staged for it."""
        for entry in self.entries:
            self._close(entry)
            entry.turn += 1
        self.entries = []
        self.entries_changed.emit()

    def remove(self, place: int) -> None:
        """Take one file out of the queue."""
        entry = self.entries.pop(place)
        entry.turn += 1
        self._close(entry)
        self.entries_changed.emit()

    def plan(self, place: int, choices: Choices | None = None) -> None:
        """Plan a file (again) with what the user chose, in a job; nothing is written to the catalog."""
        entry = self.entries[place]
        if choices is not None:
            entry.choices = choices
        catalog = self._session.catalog
        if catalog is None:
            entry.state, entry.error = State.FAILED, self.tr("Open a catalog or make a new one first.")
            self.entry_changed.emit(place)
            return
        entry.turn += 1
        turn, wanted, today = entry.turn, entry.choices, self._session.as_of
        if entry.state is not State.READING:
            entry.head = self._first_of(entry)
        entry.state, entry.error, entry.stopped = State.READING, "", False
        self.entry_changed.emit(place)

        def work(progress: Any, cancel: Any) -> FilePlan:
            from desktop_app.imports import pipeline, plan_head  # here: it takes longer than the window may wait

            def stop() -> bool:
                return cancel() or turn != entry.turn  # what it would tell is out of date

            return pipeline.plan_file(
                catalog,
                entry.path,
                wanted,
                today=today,
                name=entry.inside or None,
                progress=progress,
                cancel=stop,
                head=lambda head: progress.tell(plan_head.so_far(head)),
            )

        self._session.jobs.run(
            self.tr("Reading {file}").format(file=entry.name),
            work,
            lambda plan: self._planned(entry, turn, plan),
            lambda error: self._failed(entry, turn, error),
            lambda sheets: self._show_first(entry, turn, sheets),
        )

    @staticmethod
    def _first_of(entry: Entry) -> tuple[SheetSoFar, ...]:
        """Give the first rows of what was planned before: they stay in sight while the file is planned again."""
        if entry.plan is None or entry.state is not State.READY:
            return ()
        from desktop_app.imports import plan_head

        return plan_head.again(entry.plan.sheets)

    def stale(self, place: int) -> bool:
        """Say whether the catalog changed after the file was planned."""
        entry, catalog = self.entries[place], self._session.catalog
        waits = entry.state in {State.READY, State.ASKS} and self._session.jobs.idle  # else the writer is at work
        return waits and entry.plan is not None and catalog is not None and entry.plan.revision != catalog.revision

    def apply(self, place: int) -> None:
        """Write a planned file into the catalog as one operation, in a job that can be cancelled."""
        entry, catalog = self.entries[place], self._session.catalog
        plan = entry.plan
        if catalog is None or plan is None or entry.state is not State.READY:
            return
        turn, today = entry.turn, self._session.as_of
        entry.state = State.IMPORTING
        self.entry_changed.emit(place)

        def work(progress: Any, cancel: Any) -> Applied:
            from desktop_app.catalog import text_parts
            from desktop_app.imports import pipeline

            applied = pipeline.apply_plan(catalog, plan, today=today, progress=progress, cancel=cancel)
            with suppress(CatalogError):  # it is imported: what could not be taken into the index follows the next time
                text_parts.bring_up_to_date(catalog)
            return applied

        self._session.jobs.run(
            self.tr("Importing {file}").format(file=entry.name),
            work,
            lambda applied: self._applied(entry, applied),
            lambda error: self._not_applied(entry, turn, error),
        )

    def apply_all(self) -> None:
        """Import every file that needs no answer, one after the other: what others need comes first."""
        from desktop_app.imports import together

        ready = [
            (together.place_of(entry.plan), place)
            for place, entry in enumerate(self.entries)
            if entry.state is State.READY and entry.plan is not None
        ]
        for _, place in sorted(ready):
            self.apply(place)

    def _place(self, entry: Entry) -> int:
        return next((place for place, other in enumerate(self.entries) if other is entry), -1)

    def _tell(self, entry: Entry) -> None:
        place = self._place(entry)
        if place >= 0:
            self.entry_changed.emit(place)

    def _show_first(self, entry: Entry, turn: int, sheets: tuple[SheetSoFar, ...]) -> None:
        if turn == entry.turn and entry.state is State.READING:
            entry.head = sheets
            self._tell(entry)

    def _planned(self, entry: Entry, turn: int, plan: FilePlan) -> None:
        if turn != entry.turn:
            plan.close()
            return
        self._close(entry)
        entry.head = ()
        entry.plan, entry.planned = plan, entry.choices
        if plan.error and not plan.asks:
            entry.state, entry.error = State.FAILED, carried(plan.error)
        else:
            entry.state = self._state_of(plan)
        self._tell(entry)

    @staticmethod
    def _state_of(plan: FilePlan) -> State:
        asks = plan.question is not None or any(sheet.question for sheet in plan.sheets)
        return State.ASKS if asks else State.READY

    def _failed(self, entry: Entry, turn: int, error: BaseException) -> None:
        if turn != entry.turn:
            return
        entry.head = ()
        if entry.plan is not None and (entry.plan.asks or not entry.plan.error) and self._is_cancelled(error):
            entry.choices, entry.state = entry.planned, self._state_of(entry.plan)  # it is as it was before
        elif self._is_cancelled(error):
            entry.state, entry.error, entry.stopped = State.FAILED, self.tr("Reading was cancelled."), True
        else:
            entry.state, entry.error = State.FAILED, self._said_of(entry, error)
        self._tell(entry)

    def _said_of(self, entry: Entry, error: BaseException) -> str:
        """Say an error; what is a defect of the program goes to whoever shows its details, too."""
        from desktop_app.ui import notices

        if self._is_cancelled(error) or notices.sentence_of(error) is not None:
            return carried(error)
        self.met_defect.emit(error)
        return self.tr("{file} met a defect of Seatbook, and nothing of it was imported.").format(file=entry.name)

    @staticmethod
    def _is_cancelled(error: BaseException) -> bool:
        from desktop_app.imports import pipeline

        return isinstance(error, (Cancelled, pipeline.Cancelled))

    def _applied(self, entry: Entry, applied: Applied) -> None:
        entry.state, entry.applied = State.IMPORTED, applied
        self._close(entry)
        self._tell(entry)
        if not any(one.state is State.IMPORTING for one in self.entries):
            for place, one in enumerate(self.entries):
                if one.state is State.ASKS:  # what it asks may have come with the others
                    self.plan(place)

    def _not_applied(self, entry: Entry, turn: int, error: BaseException) -> None:
        if turn == entry.turn:
            entry.state, entry.error = State.READY, self._said_of(entry, error)
            self._tell(entry)

    @staticmethod
    def _close(entry: Entry) -> None:
        if entry.plan is not None:
            entry.plan.close()
            entry.plan = None
