"""The plan of a file whose rows are in the staging file: sheet by sheet, in the order in which they need each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.catalog.sentences import say
from desktop_app.imports import child, credit_notes, reconcile, repeated_lines, staging_kept
from desktop_app.imports import staging_file as staging
from desktop_app.imports.file_plan import FilePlan, SheetPlan
from desktop_app.imports.model import Action, Kind, Question, Recognition
from desktop_app.imports.plan_lines import MARK
from desktop_app.imports.plan_matches import Answers
from desktop_app.imports.plan_sheets import may_be_left_out, no_table, nothing_known, only_wanted, wrong_column
from desktop_app.imports.plan_work import Context, LineWork, Work
from desktop_app.imports.read_archive import holds_spreadsheets
from desktop_app.imports.sample import with_rows
from desktop_app.imports.staged import StagedSheet, added_up

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def planned(
    catalog: Catalog,
    plan: FilePlan,
    staged: Sequence[StagedSheet],
    answers: Answers,
    today: str,
    progress: child.Progress | None,
    cancel: child.Cancel | None,
) -> None:
    """Compare what was staged with the catalog, and give the plan its sheets.

    Raises what `FilePlan.complete` does, and ReadError, which is in the plan then, where there is no table.
    """
    assert plan.staging is not None  # noqa: S101 - set just before
    plan.connection = staging.open_with_catalog(plan.staging, catalog.path)
    if progress is not None:
        progress(0.7, "Comparing with the catalog")
    answers.write(plan.connection)
    credit_notes.settle(plan.connection, staged)
    if any(MARK in sheet.header for sheet in staged):  # which catalog wrote the file, a cell tells
        plan.complete(cancel)
    plan.error = no_table(plan.name, staged)
    if plan.error is not None:
        raise plan.error
    plan.question = nothing_known(plan.name, staged)
    plan.sheets = tuple(_unplanned(sheet) for sheet in staged) if plan.question else ()
    plan.question = plan.question or wrong_column(plan.choices, staged)
    if plan.question is None:
        _plan_sheets(plan, staged, today, cancel)


def _plan_sheets(plan: FilePlan, staged: Sequence[StagedSheet], today: str, cancel: child.Cancel | None) -> None:
    conn = plan.connection
    assert conn is not None  # noqa: S101 - opened by the caller
    imported = staging_kept.imported_sheets(conn, plan.sha256)
    staged = only_wanted(staged, plan.choices)
    wanted = [sheet for sheet in staged if sheet.parsed.recognition is not None and sheet.parsed.question is None]
    others = any(sheet.parsed.recognition is not None for sheet in staged)
    context = Context(conn, plan.choices, today)
    context.heads = {sheet.number: _head(sheet) for sheet in wanted}
    if len(wanted) > 1:
        context.shared = repeated_lines.settle(conn, wanted, archive=holds_spreadsheets(plan.path))
        context.repeated = True
    done: dict[int, SheetPlan] = {}
    for sheet in sorted(wanted, key=lambda one: place_of(one.parsed.recognition)):
        if cancel is not None and cancel():
            raise child.Cancelled(say("The import was cancelled; nothing was changed."))
        known = sheet.parsed.sheet in imported or (len(staged) == 1 and bool(imported) and plan.choices.sheet is None)
        done[sheet.number] = _plan_sheet(context, sheet, known)
    result = []
    for sheet in staged:
        if sheet.number in done:
            result.append(done[sheet.number])
        elif sheet.parsed.question is not None and not (others and may_be_left_out(sheet, plan.choices)):
            result.append(_unplanned(sheet))
        elif sheet.parsed.question is not None:
            note = say("The sheet was left out: {message}", message=sheet.parsed.question.message)
            result.append(_unplanned(sheet, note, answered=True))
        else:
            result.append(_unplanned(sheet))
    plan.sheets = tuple(_with_credits(plan, result))
    filled = [sheet for sheet in result if sheet.rows_read]
    if imported and filled and all(sheet.known for sheet in filled):
        plan.already_imported = next(iter(imported.values()))


def _with_credits(plan: FilePlan, sheets: Sequence[SheetPlan]) -> Sequence[SheetPlan]:
    """The sheets, of which the first one of lines says what credits of earlier files its invoices are for."""
    place = next((i for i, sheet in enumerate(sheets) if sheet.kind is Kind.LINES and not sheet.known), None)
    if place is None or plan.asks is not None or plan.connection is None:
        return sheets
    from desktop_app.imports import earlier_credits

    plan.credits = earlier_credits.find(plan.connection)
    if not plan.credits:
        return sheets
    told = replace(sheets[place], notes=(*sheets[place].notes, earlier_credits.note(plan.credits)))
    return [*sheets[:place], told, *sheets[place + 1 :]]


_CHANGES_NOTHING = say(
    "The file changes nothing, because it is in the catalog already: undo its import (seatbook imports shows its"
    " number), then import it again with what you chose."
)

ORDER = (
    Kind.RECORDS, Kind.PEOPLE, Kind.SUBSCRIPTIONS, Kind.RATES, Kind.LINES, Kind.SEATS, Kind.USAGE, Kind.USE_CASES,
    Kind.BUDGETS, Kind.MEASURES, Kind.ALLOCATIONS, Kind.COMMITMENTS,
)  # fmt: skip
"""Sheets of one file are planned and applied in this order: seats need people and subscriptions, use needs seats."""


def place_of(recognition: Recognition | None) -> tuple[int, int]:
    """Return where a sheet comes among others: by its kind, our own lists by what they need."""
    if recognition is None:
        return (len(ORDER), 0)
    if recognition.kind is not Kind.RECORDS:
        return (ORDER.index(recognition.kind), 0)
    from desktop_app.imports import own_formats

    return (ORDER.index(recognition.kind), own_formats.rank(recognition.base))


def planner(kind: Kind) -> Callable[[Context, StagedSheet], Work]:
    """Return what plans the sheets of a kind; its modules are imported when the first such sheet comes."""
    match kind:
        case Kind.LINES:
            from desktop_app.imports import plan_lines

            return plan_lines.plan
        case Kind.SEATS:
            from desktop_app.imports import plan_seats

            return plan_seats.plan
        case Kind.PEOPLE:
            from desktop_app.imports import plan_people

            return plan_people.plan
        case Kind.SUBSCRIPTIONS:
            from desktop_app.imports import plan_subscriptions

            return plan_subscriptions.plan
        case Kind.RATES:
            from desktop_app.imports import plan_rates

            return plan_rates.plan
        case Kind.USAGE:
            from desktop_app.imports import plan_usage

            return plan_usage.plan
        case Kind.USE_CASES | Kind.BUDGETS:
            from desktop_app.imports import plan_purposes

            return plan_purposes.plan_use_cases if kind is Kind.USE_CASES else plan_purposes.plan_budgets
        case Kind.MEASURES | Kind.ALLOCATIONS | Kind.COMMITMENTS:
            from desktop_app.imports import plan_measures

            return plan_measures.planner(kind)
        case Kind.RECORDS:
            return _plan_own


def _plan_own(context: Context, sheet: StagedSheet) -> Work:
    """Plan one of our own lists: what is kept in bulk is told by its identity, records cell by cell."""
    from desktop_app.imports import own_formats, plan_own, plan_own_bulk, plan_own_review

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


def _head(sheet: StagedSheet) -> str:
    recognition = sheet.parsed.recognition
    return f"{recognition.channel}/{recognition.basis}" if recognition else ""


def _kind(sheet: StagedSheet) -> Kind:
    assert sheet.parsed.recognition is not None  # noqa: S101 - only recognised sheets are planned
    return sheet.parsed.recognition.kind


def _plan_sheet(context: Context, sheet: StagedSheet, known: bool) -> SheetPlan:
    kind, parsed, conn = _kind(sheet), sheet.parsed, context.conn
    if known:
        staging.all_known(conn, kind, sheet.number, say("this very file was imported before"))
        wanted = context.choices.corrects or context.choices.given_back
        work = Work(notes=(_CHANGES_NOTHING,) if wanted else ())
    else:
        work = planner(kind)(context, sheet)
    if work.question is not None:
        return _unplanned(sheet, question=work.question)
    lines = work if isinstance(work, LineWork) else LineWork()
    counts = dict(Counter(staging.counts(conn, kind, sheet.number)) + Counter(lines.counts))
    summed = added_up(sheet.sums)
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
    if asked is not None:
        asked = with_rows(asked, parsed)
    return SheetPlan(
        sheet.number, parsed.sheet, parsed.recognition, kind, 0, problems=parsed.problems,
        question=None if answered else asked, left_out=asked if answered else None,
        notes=(*parsed.notes, *notes), header=sheet.header,
    )  # fmt: skip
