"""Importing from end to end: plan, apply, and the document of what happened. Command line and window share it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app import scratch
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.sentences import say
from desktop_app.imports.apply_report import file_report
from desktop_app.imports.child import Cancel, Cancelled, ChildFailed, Progress
from desktop_app.imports.file_plan import FilePlan, PreviewRow, SheetPlan
from desktop_app.imports.model import Choices
from desktop_app.imports.named_files import files_in
from desktop_app.imports.plain_names import shown
from desktop_app.imports.plan import plan_file
from desktop_app.imports.read_path import ReadError

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.catalog.raw_rows import Rejected
    from desktop_app.imports.head import FileHead

__all__ = [
    "Applied", "Cancelled", "ChangedMeanwhile", "FilePlan", "PreviewRow", "ReadError", "SheetPlan", "apply_plan",
    "exit_code", "import_files", "plan_file",
]  # fmt: skip


@dataclass(frozen=True)
class Applied:
    """What applying a plan did: its operation, None where nothing was to be written, and the file's report."""

    operation_id: int | None
    report: Mapping[str, Any]
    replanned: bool = False  # the catalog had changed since the preview


class ChangedMeanwhile(ReadError):  # noqa: N818 - it names what happened
    """The catalog or the file changed after the preview, and the file can no longer be imported as it was shown."""


def apply_plan(
    catalog: Catalog,
    plan: FilePlan,
    *,
    today: str,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Applied:
    """Import what a plan says, as one operation; when the catalog changed since, the file is planned again first.

    Raises ReadError where the plan has an error or an open question, CatalogError, and Cancelled; nothing is changed
    then.
    """
    fresh = plan
    replanned = plan.revision != catalog.revision
    if replanned:
        fresh = plan_file(
            catalog, plan.path, plan.choices, today=today, name=plan.name, progress=progress, cancel=cancel
        )
    try:
        if fresh.error is not None:
            raise fresh.error
        if fresh.sha256 != plan.sha256:
            raise ChangedMeanwhile(
                say("{name} was changed since it was looked at; look at it again, then import it.", name=plan.name)
            )
        if fresh.asks is not None:
            raise ChangedMeanwhile(fresh.asks.message)
        from desktop_app.imports import apply

        operation = apply.apply(catalog, fresh, today=today, progress=progress, cancel=cancel)
        if progress is not None:
            progress(1.0, "Done")
        return Applied(operation, file_report(fresh, operation), replanned)
    finally:
        if replanned:
            fresh.close()


def import_files(
    catalog: Catalog,
    paths: Iterable[Path],
    choices: Choices,
    *,
    today: str,
    dry_run: bool = False,
    save_profile: str | None = None,
    rejected: Callable[[Sequence[Rejected]], object] | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    ask_password: Callable[[str], str | None] | None = None,
    head: Callable[[str, FileHead], object] | None = None,
) -> dict[str, Any]:
    """Import files one after the other and return the document of `import --json`; a bad one stops no other.

    A folder stands for every spreadsheet in it, each named by its path inside; what is left out of it is said in
    `left_out`. What others need is imported first (together.py). `ask_password` gets a
    sentence about a locked workbook and returns its password, None to leave it out; `rejected` gets the rejected rows
    of each file; `save_profile` names the profile that keeps how the one file was read; `head` is told the name of a
    large file and what its first rows say, before all are read. A dry run of several files tries them in a copy of the
    catalog. Raises CatalogError and Cancelled; what was imported before stays.
    """
    start = time.monotonic()
    reports: list[dict[str, Any]] = []
    found = files_in(paths)
    files = list(found.files)
    if len(files) > 1:
        from desktop_app.imports import together

        files = together.in_order(catalog.writer, files, choices)
    if save_profile is not None:
        from desktop_app.imports import saved_profiles

        save_profile = saved_profiles.checked_name(save_profile)
        if len(files) > 1:
            raise CatalogError(
                say(
                    "A profile keeps how one file is read, and these are {count}; import one with it.", count=len(files)
                )
            )
    with _where(catalog, several=len(files) > 1, dry_run=dry_run) as (target, only_plan):
        for path in files:
            reports.append(
                _import_file(
                    target,
                    path,
                    found.names.get(path) or shown(path),
                    choices,
                    today,
                    only_plan,
                    save_profile,
                    rejected,
                    progress,
                    cancel,
                    ask_password,
                    head,
                )
            )
    if dry_run:
        reports = [{**report, "operation": None} for report in reports]
    left_out = {"left_out": said} if (said := list(found.sentences())) else {}
    return {"files": reports, **left_out, "seconds": round(time.monotonic() - start, 3)}


@contextmanager
def _where(catalog: Catalog, *, several: bool, dry_run: bool) -> Iterator[tuple[Catalog, bool]]:
    """Give the catalog that files go to, and whether they are only planned.

    What a file brings decides what becomes of the next: several are tried out in a copy that is thrown away.
    """
    if not (several and dry_run):
        yield catalog, dry_run
        return
    from desktop_app.catalog import backup
    from desktop_app.catalog.catalog import Catalog as Opened

    with scratch.folder() as folder:
        copy = Path(folder) / catalog.path.name
        backup.backup(catalog, copy)
        with Opened.open(copy, actor=catalog.actor) as tried:
            yield tried, False


def _import_file(
    catalog: Catalog,
    path: Path,
    name: str,
    choices: Choices,
    today: str,
    dry_run: bool,
    save_profile: str | None,
    rejected: Callable[[Sequence[Rejected]], object] | None,
    progress: Progress | None,
    cancel: Cancel | None,
    ask_password: Callable[[str], str | None] | None,
    head: Callable[[str, FileHead], object] | None,
) -> dict[str, Any]:
    told = partial(head, name) if head is not None else None
    plan: FilePlan | None = None
    early = not dry_run and save_profile is None and rejected is None  # what is written comes before the cells
    try:
        plan = plan_file(
            catalog, path, choices, today=today, name=name, progress=progress, cancel=cancel, head=told, early=early
        )
        while plan.question is not None and plan.question.code == "password" and ask_password is not None:
            password = ask_password(plan.question.message)
            if not password:
                break
            plan.close()
            choices = replace(choices, password=password)
            plan = plan_file(
                catalog, path, choices, today=today, name=name, progress=progress, cancel=cancel, early=early
            )
        if rejected is not None and plan.error is None and plan.asks is None:
            from desktop_app.imports import rejected as rejecting

            rejected(rejecting.tables(plan))
        if dry_run or plan.error is not None or plan.asks is not None:
            return file_report(plan, None)
        if save_profile is not None:
            from desktop_app.imports import saved_profiles

            saved_profiles.save(catalog, plan, save_profile)
            plan.revision = catalog.revision
        return dict(apply_plan(catalog, plan, today=today, progress=progress, cancel=cancel).report)
    except ReadError as error:
        if plan is None or plan.error is not error:
            raise
        return file_report(plan, None)  # its cells could not be kept
    except ChildFailed as error:
        why = str(error).strip().splitlines()[-1]
        sentence = say("{name} met a defect of Seatbook and was left out: {why}.", name=name, why=why)
        error_part = {"code": "defect", "message": sentence, "file": name, "details": str(error)}
        return {"file": name, "sha256": None, "operation": None, "sheets": [], "error": error_part}
    finally:
        if plan is not None:
            plan.close()


def exit_code(document: Mapping[str, Any]) -> int:
    """Return the exit code of an import: 0, 3 where a choice is needed, 4 where a file cannot be read; the highest."""
    errors: Sequence[Mapping[str, Any]] = [file["error"] for file in document["files"] if file.get("error")]
    return max((4 if error["code"] in ("unreadable", "defect") else 3 for error in errors), default=0)
