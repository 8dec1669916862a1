"""The plan of a file: what importing it would do. What the preview shows is what is applied."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import scratch
from desktop_app.assets import resource
from desktop_app.catalog import catalog_files, profile_store, settings
from desktop_app.catalog.sentences import carried, say
from desktop_app.imports import child, child_start
from desktop_app.imports.file_plan import FilePlan, broken_sheet
from desktop_app.imports.model import Choices, Profile, Question
from desktop_app.imports.named_files import is_same
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read_path import BrokenTable, PasswordNeeded, ReadError, unpacked_size
from desktop_app.imports.unchanged import Unchanged

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports.head import FileHead
    from desktop_app.imports.plan_matches import Answers

_STAGING = "staging.sqlite"
_LARGE = 8 << 20  # bytes, unpacked: takes longer to read than what comes next takes to prepare


def plan_file(
    catalog: Catalog,
    path: Path,
    choices: Choices,
    *,
    today: str,
    name: str | None = None,
    progress: child.Progress | None = None,
    cancel: child.Cancel | None = None,
    head: Callable[[FileHead], object] | None = None,
    early: bool = False,
) -> FilePlan:
    """Read, parse and match a file and say what importing it would do; the catalog is only read.

    `name` is what the file is called where that is not its own name: its path inside a folder that is imported.
    `head` is called, at most once and before the end, with what the first rows of a large file say. What cannot be read
    is in `error`, what has to be answered in `question` or a sheet's. With `early` the cells may still be on their way:
    `complete` waits for them. Raises Cancelled.
    """
    path = Path(path)
    plan = FilePlan(path, name or shown(path), "", 0, choices, catalog.revision)
    file: Unchanged | None = None
    try:
        if any(
            is_same(path, own) for own in catalog_files.files_of(catalog.path)
        ):  # reading would give up the locks on it
            raise ReadError(say("{name} is the open catalog itself; choose a spreadsheet to import.", name=plan.name))
        limits = child.limits_for(path)
        file = watched = Unchanged(path)
        plan.size = watched.size
        plan.folder = scratch.folder()
        plan.staging = Path(plan.folder.name) / _STAGING
        profiles, plan.notes = _profiles(catalog)
        begins = int(settings.get(catalog.writer, "fiscal_year_start"))
        told = replace(choices, year_begins=begins)
        arguments = (path, plan.staging, resource("formats"), profiles, told, head is not None)
        beside = _Beside(catalog, plan, watched, progress, head, later=unpacked_size(path) >= _LARGE)
        plan.reading = child.Run(child_start.stage, arguments, limits)
        beside.begin()
        staged = plan.reading.attend(progress=beside.told, cancel=cancel, taken=beside.take)
        beside.prepare()
    except PasswordNeeded as error:
        plan.close()
        plan.question = Question("password", carried(error), None, {"--password": ()})
        return plan
    except ReadError as error:
        plan.close()
        plan.error = (file and file.refusal()) or error
        if isinstance(plan.error, BrokenTable):
            plan.sheets = (broken_sheet(plan.error),)
        return plan
    except BaseException:
        plan.close()
        raise
    plan.error = watched.refusal()
    if plan.error is not None:
        plan.close()
        return plan
    from desktop_app.imports import plan_staged

    try:
        plan_staged.planned(catalog, plan, staged, beside.answers, today, progress, cancel)
        if not early:
            plan.complete(cancel)
    except ReadError:  # it is in the plan
        plan.close()
    except BaseException:
        plan.close()
        raise
    return plan


def _profiles(catalog: Catalog) -> tuple[Sequence[Profile], tuple[str, ...]]:
    """The catalog's profiles, and a sentence for each that cannot be used."""
    if not profile_store.texts(catalog.writer):
        return (), ()
    from desktop_app.imports import saved_profiles

    return saved_profiles.usable(catalog.writer)


class _Beside:
    """What this process does while the other one reads the file."""

    answers: Answers

    def __init__(
        self,
        catalog: Catalog,
        plan: FilePlan,
        watched: Unchanged,
        progress: child.Progress | None,
        head: Callable[[FileHead], object] | None,
        *,
        later: bool,
    ) -> None:
        self._catalog = catalog
        self._plan = plan
        self._watched = watched
        self._progress = progress
        self._head = head
        self._later = later
        self._ready = False

    def begin(self) -> None:
        """Take the file's fingerprint, and prepare unless that can wait: the other process is running by now."""
        self._plan.sha256 = self._watched.read()
        if not self._later:
            self.prepare()

    def prepare(self) -> None:
        """Import and prepare what is needed when the rows come.

        Cells are read by two threads of the other process, and what is made of them by one: where a computer has but
        two cores, there is one to spare only then.
        """
        if self._ready:
            return
        self._ready = True
        from desktop_app.imports import apply, plan_lines, plan_matches, plan_staged  # noqa: F401

        scratch.clear()
        self.answers = plan_matches.Answers(self._catalog.writer)
        self.answers.prepare()

    def told(self, share: float, text: str) -> None:
        """Pass on the progress; the first is told when the cells of a sheet have been read."""
        if self._progress is not None:
            self._progress(share, text)
        self.prepare()

    def take(self, value: Any) -> None:
        """Take what the reading process hands over before its end: texts to match, or what the first rows say."""
        if isinstance(value, list):
            self.prepare()
            self.answers.take(value)
        elif self._head is not None:
            self._head(value)
