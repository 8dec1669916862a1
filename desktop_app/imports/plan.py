"""The plan of a file: what importing it would do. What the preview shows is what is applied."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.assets import resource
from desktop_app.catalog import catalog_files
from desktop_app.imports import (
    child,
    own_formats,
    plan_lines,
    plan_matches,
    plan_measures,
    plan_own,
    plan_own_bulk,
    plan_own_review,
    plan_people,
    plan_purposes,
    plan_rates,
    plan_seats,
    plan_subscriptions,
    plan_usage,
    reconcile,
    saved_profiles,
    staging_kept,
)
from desktop_app.imports import staging_file as staging
from desktop_app.imports.child_stage import StagedSheet, stage
from desktop_app.imports.file_plan import FilePlan, SheetPlan
from desktop_app.imports.head import FileHead
from desktop_app.imports.model import (
    Action,
    Choices,
    Kind,
    Question,
    Recognition,
)
from desktop_app.imports.named_files import is_same, shown
from desktop_app.imports.plan_sheets import may_be_left_out, nothing_known, only_wanted, wrong_column
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.read_sniff import PasswordNeeded, ReadError
from desktop_app.imports.unchanged import Unchanged

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_PREFIX, _STAGING = "seatbook-", "staging.sqlite"
_OLD = 24 * 3600  # seconds


def plan_file(
    catalog: Catalog,
    path: Path,
    choices: Choices,
    *,
    today: str,
    progress: child.Progress | None = None,
    cancel: child.Cancel | None = None,
    head: Callable[[FileHead], object] | None = None,
) -> FilePlan:
    """Read, parse and match a file and say what importing it would do; the catalog is only read.

    `head` is called, at most once and before the end, with what the first rows of a large file say. What cannot be read
    is in `error`, what has to be answered in `question` or a sheet's. Raises Cancelled.
    """
    path = Path(path)
    plan = FilePlan(path, shown(path), "", 0, choices, catalog.revision)
    file: Unchanged | None = None
    try:
        if any(
            is_same(path, own) for own in catalog_files.files_of(catalog.path)
        ):  # reading would give up the locks on it
            raise ReadError(f"{plan.name} is the open catalog itself; choose a spreadsheet to import.")
        limits = child.limits_for(path)
        file = watched = Unchanged(path)
        plan.size = watched.size
        plan.folder = tempfile.TemporaryDirectory(prefix=_PREFIX, ignore_cleanup_errors=True)
        plan.staging = Path(plan.folder.name) / _STAGING
        profiles, plan.notes = saved_profiles.usable(catalog.writer)
        arguments = (path, plan.staging, resource("formats"), profiles, choices, head is not None)
        answers = plan_matches.Answers(catalog.writer)

        def meanwhile() -> None:
            plan.sha256 = watched.read()
            _clear_leftovers()
            answers.prepare()

        def taken(value: Any) -> None:
            if not isinstance(value, FileHead):
                answers.take(value)
            elif head is not None:
                head(value)

        staged = child.run(stage, arguments, limits, progress=progress, cancel=cancel, meanwhile=meanwhile, taken=taken)
    except PasswordNeeded as error:
        plan.close()
        plan.question = Question("password", str(error), None, {"--password": ()})
        return plan
    except ReadError as error:
        plan.close()
        plan.error = (file and file.refusal()) or error
        return plan
    except BaseException:
        plan.close()
        raise
    plan.error = watched.refusal()
    if plan.error is not None:
        plan.close()
        return plan
    return _planned(catalog, plan, staged, answers, today, progress, cancel)


def _planned(
    catalog: Catalog,
    plan: FilePlan,
    staged: Sequence[StagedSheet],
    answers: plan_matches.Answers,
    today: str,
    progress: child.Progress | None,
    cancel: child.Cancel | None,
) -> FilePlan:
    try:
        assert plan.staging is not None  # noqa: S101 - set just before
        plan.connection = staging.open_with_catalog(plan.staging, catalog.path)
        if progress is not None:
            progress(0.7, "Comparing with the catalog")
        answers.write(plan.connection)
        plan.question = nothing_known(plan.name, staged)
        plan.sheets = tuple(_unplanned(sheet) for sheet in staged) if plan.question else ()
        plan.question = plan.question or wrong_column(plan.choices, staged)
        if plan.question is None:
            _plan_sheets(plan, staged, today, cancel)
        return plan
    except BaseException:
        plan.close()
        raise


def _plan_sheets(plan: FilePlan, staged: Sequence[StagedSheet], today: str, cancel: child.Cancel | None) -> None:
    conn = plan.connection
    assert conn is not None  # noqa: S101 - opened by the caller
    imported = staging_kept.imported_sheets(conn, plan.sha256)
    staged = only_wanted(staged, plan.choices)
    wanted = [sheet for sheet in staged if sheet.parsed.recognition is not None and sheet.parsed.question is None]
    others = any(sheet.parsed.recognition is not None for sheet in staged)
    context = Context(conn, plan.choices, today)
    context.heads = {sheet.number: _head(sheet) for sheet in wanted}
    done: dict[int, SheetPlan] = {}
    for sheet in sorted(wanted, key=lambda one: place_of(one.parsed.recognition)):
        if cancel is not None and cancel():
            raise child.Cancelled("The import was cancelled; nothing was changed.")
        known = sheet.parsed.sheet in imported or (len(staged) == 1 and bool(imported))
        done[sheet.number] = _plan_sheet(context, sheet, known)
    result = []
    for sheet in staged:
        if sheet.number in done:
            result.append(done[sheet.number])
        elif sheet.parsed.question is not None and not (others and may_be_left_out(sheet, plan.choices)):
            result.append(_unplanned(sheet))
        elif sheet.parsed.question is not None:
            note = f"The sheet was left out: {sheet.parsed.question.message}"
            result.append(_unplanned(sheet, note, answered=True))
        else:
            result.append(_unplanned(sheet))
    plan.sheets = tuple(result)
    filled = [sheet for sheet in result if sheet.rows_read]
    if imported and filled and all(sheet.known for sheet in filled):
        plan.already_imported = next(iter(imported.values()))


ORDER = (
    Kind.RECORDS, Kind.PEOPLE, Kind.SUBSCRIPTIONS, Kind.RATES, Kind.LINES, Kind.SEATS, Kind.USAGE, Kind.USE_CASES,
    Kind.BUDGETS, Kind.MEASURES, Kind.ALLOCATIONS, Kind.COMMITMENTS,
)  # fmt: skip
"""Sheets of one file are planned and applied in this order: seats need people and subscriptions, use needs seats."""


def place_of(recognition: Recognition | None) -> tuple[int, int]:
    """Return where a sheet comes among others: by its kind, our own lists by what they need."""
    if recognition is None:
        return (len(ORDER), 0)
    return (ORDER.index(recognition.kind), own_formats.rank(recognition.base))


def _plan_own(context: Context, sheet: StagedSheet) -> Work:
    """Plan one of our own lists: what is kept in bulk is told by its identity, records cell by cell."""
    recognition = sheet.parsed.recognition
    own = own_formats.own_of(recognition.base) if recognition is not None else None
    if own is None:
        raise ValueError(f"{sheet.parsed.sheet} is no list of ours")
    of_review = plan_own_review.planner(own)
    if of_review is not None:
        return of_review(context, own, sheet)
    if own.name == "lines":
        return plan_own_bulk.plan_lines(context, own, sheet)
    if own.name == "usage":
        return plan_own_bulk.plan_usage(context, own, sheet)
    if own.name == "activity":
        return plan_own_bulk.plan_activity(context, own, sheet)
    return plan_own.plan(context, own, sheet)


_PLANNERS: Mapping[Kind, Callable[[Context, StagedSheet], Work]] = {
    Kind.LINES: plan_lines.plan,
    Kind.SEATS: plan_seats.plan,
    Kind.PEOPLE: plan_people.plan,
    Kind.SUBSCRIPTIONS: plan_subscriptions.plan,
    Kind.RATES: plan_rates.plan,
    Kind.USAGE: plan_usage.plan,
    Kind.USE_CASES: plan_purposes.plan_use_cases,
    Kind.BUDGETS: plan_purposes.plan_budgets,
    Kind.MEASURES: plan_measures.planner(Kind.MEASURES),
    Kind.ALLOCATIONS: plan_measures.planner(Kind.ALLOCATIONS),
    Kind.COMMITMENTS: plan_measures.planner(Kind.COMMITMENTS),
    Kind.RECORDS: _plan_own,
}


def _head(sheet: StagedSheet) -> str:
    recognition = sheet.parsed.recognition
    return f"{recognition.channel}/{recognition.basis}" if recognition else ""


def _kind(sheet: StagedSheet) -> Kind:
    assert sheet.parsed.recognition is not None  # noqa: S101 - only recognised sheets are planned
    return sheet.parsed.recognition.kind


def _plan_sheet(context: Context, sheet: StagedSheet, known: bool) -> SheetPlan:
    kind, parsed, conn = _kind(sheet), sheet.parsed, context.conn
    if known:
        staging.all_known(conn, kind, sheet.number, "this very file was imported before")
        work = Work()
    else:
        work = _PLANNERS[kind](context, sheet)
    if work.question is not None:
        return _unplanned(sheet, question=work.question)
    lines = work if isinstance(work, plan_lines.LineWork) else plan_lines.LineWork()
    counts = staging.counts(conn, kind, sheet.number) | dict(lines.counts)
    summed = plan_lines.summed(sheet.sums)
    sums = tuple(reconcile.against_total(dict(parsed.file_total), summed, counts.get(Action.REJECTED, 0)))
    return SheetPlan(
        sheet.number,
        parsed.sheet,
        parsed.recognition,
        kind,
        sheet.rows_read,
        counts=counts,
        records=work.records,
        amounts=lines.amounts,
        in_scope=lines.in_scope,
        summed=summed,
        problems=(*parsed.problems, *work.problems),
        file_total=parsed.file_total,
        notes=(*parsed.notes, *sums, *work.notes),
        unmatched=lines.unmatched,
        header=sheet.header,
        facts=parsed.facts,
        known=known,
        work=work,
        connection=conn,
    )


def _unplanned(sheet: StagedSheet, *notes: str, question: Question | None = None, answered: bool = False) -> SheetPlan:
    """A sheet of which nothing is imported: it has a question, or there is nothing on it."""
    parsed = sheet.parsed
    kind = parsed.recognition.kind if parsed.recognition else None
    asked = question or parsed.question
    return SheetPlan(
        sheet.number, parsed.sheet, parsed.recognition, kind, 0, problems=parsed.problems,
        question=None if answered else asked, left_out=asked if answered else None,
        notes=(*parsed.notes, *notes), header=sheet.header,
    )  # fmt: skip


def _clear_leftovers() -> None:
    """Remove staging files of imports whose program was ended a day ago or longer: they hold what their files held."""
    for file in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*/{_STAGING}"):
        try:
            if time.time() - file.stat().st_mtime > _OLD:
                shutil.rmtree(file.parent)
        except OSError:
            continue
