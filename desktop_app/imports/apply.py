"""Applying a plan: one operation, in which everything is written or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.catalog.lines import settle
from desktop_app.imports import (
    apply_report,
    staging_file,
    staging_kept,
    staging_lines,
    staging_records,
)
from desktop_app.imports.apply_records import Records
from desktop_app.imports.child import Cancel, Cancelled, Progress
from desktop_app.imports.file_plan import FilePlan, SheetPlan
from desktop_app.imports.model import Action, Kind
from desktop_app.imports.plan_staged import place_of
from desktop_app.imports.plan_work import LineWork, Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog, Operation


def apply(
    catalog: Catalog, plan: FilePlan, *, today: str, progress: Progress | None = None, cancel: Cancel | None = None
) -> int | None:
    """Write a plan as one operation and return it; None where there is nothing to write.

    The plan must be of the catalog's present revision and without questions. Raises CatalogError, Cancelled and what
    `FilePlan.complete` does; in all cases the catalog is as before.
    """
    sheets = [sheet for sheet in plan.sheets if sheet.rows_read and not sheet.known]
    if not sheets or plan.staging is None:
        return None
    writer = catalog.writer
    staging_file.attach(writer, plan.staging)
    stop = _Stop(writer, cancel)
    try:
        with stop, catalog.operation(f"Import {plan.name}", kind="import") as operation:
            _write(catalog, operation, plan, sheets, today, progress, cancel)
            stop.check()
            return operation.id
    except sqlite3.OperationalError as error:
        if "interrupt" in str(error):
            raise Cancelled("The import was cancelled; nothing was changed.") from None
        raise
    finally:
        staging_file.detach(writer)


class _Stop:
    """Lets a long statement be stopped: SQLite asks every so many steps."""

    def __init__(self, writer: sqlite3.Connection, cancel: Cancel | None) -> None:
        self._writer = writer
        self._cancel = cancel

    def __enter__(self) -> None:
        if self._cancel is not None:
            cancel = self._cancel
            self._writer.set_progress_handler(lambda: int(cancel()), 20_000)

    def __exit__(self, *_: object) -> None:
        self._writer.set_progress_handler(None, 0)

    def check(self) -> None:
        """Raise Cancelled when the user asked for it."""
        if self._cancel is not None and self._cancel():
            raise Cancelled("The import was cancelled; nothing was changed.")
        self._writer.set_progress_handler(None, 0)  # from here on it is too late: the commit is not interrupted


def _write(
    catalog: Catalog,
    operation: Operation,
    plan: FilePlan,
    sheets: Sequence[SheetPlan],
    today: str,
    progress: Progress | None,
    cancel: Cancel | None,
) -> None:
    writer, ids = catalog.writer, catalog.ids
    file_id = ids.next()
    at = writer.execute("SELECT at FROM operation WHERE id = ?", (operation.id,)).fetchone()[0]
    staging_kept.keep_file(writer, (file_id, operation.id, plan.name, plan.sha256, plan.size, at))
    sheet_ids = {sheet.number: ids.next() for sheet in sheets}
    for sheet in sheets:
        staging_kept.keep_sheet(writer, apply_report.source_sheet(sheet_ids[sheet.number], file_id, sheet))
    if progress is not None:
        progress(0.8, "Writing the records")
    records = Records(catalog, today)
    lines = [sheet for sheet in sheets if sheet.kind is Kind.LINES]
    for sheet in sorted(sheets, key=lambda one: place_of(one.recognition)):
        if sheet.work is None or sheet.kind is None:
            continue
        if sheet.kind is Kind.USAGE:
            from desktop_app.imports.apply_usage import apply_usage

            apply_usage(catalog, operation.id, records, sheet.work, sheet_ids[sheet.number], sheet.number)
        elif sheet.kind is not Kind.LINES:
            _applier(sheet.kind)(catalog, operation.id, records, sheet.work, sheet_ids[sheet.number])
            staging_records.claim(writer, operation.id, sheet.work.claims)
    if lines:
        _apply_lines(catalog, operation.id, records, lines, sheet_ids)
        if plan.credits:
            from desktop_app.imports import earlier_credits

            earlier_credits.settle(writer, records, plan.credits)
    if progress is not None:
        progress(0.95, "Keeping the rows as they were read")
    plan.complete(cancel)
    for sheet in sheets:
        if sheet.kind is not None and sheet.connection is not None:
            packs = staging_file.packs_of(sheet.connection, sheet.number)
            staging_kept.keep_rows(writer, sheet.kind, sheet.number, sheet_ids[sheet.number], packs)
    operation.detail = {"file": apply_report.file_report(plan, operation.id)}


def _applier(kind: Kind) -> Callable[[Catalog, int, Records, Work, int], None]:
    """Return what writes the sheets of a kind; its modules are imported when the first such sheet comes."""
    match kind:
        case Kind.RECORDS:
            return _apply_own
        case Kind.USE_CASES | Kind.BUDGETS | Kind.MEASURES | Kind.ALLOCATIONS | Kind.COMMITMENTS:
            from desktop_app.imports import apply_purposes

            special = {Kind.USE_CASES: apply_purposes.apply_use_cases, Kind.BUDGETS: apply_purposes.apply_budgets}
            return special.get(kind, apply_purposes.apply_facts)
        case _:
            from desktop_app.imports import apply_steps

            return {
                Kind.PEOPLE: apply_steps.apply_people,
                Kind.SUBSCRIPTIONS: apply_steps.apply_subscriptions,
                Kind.RATES: apply_steps.apply_rates,
                Kind.SEATS: apply_steps.apply_seats,
            }[kind]


def _apply_own(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write one of our own lists."""
    from desktop_app.imports import apply_own, apply_own_bulk, apply_own_review
    from desktop_app.imports.plan_own import OwnWork

    name = work.own.name if isinstance(work, OwnWork) and work.own is not None else ""
    if name in apply_own_review.NAMES:
        apply_own_review.apply_review(catalog, operation, records, work, sheet)
    elif name in ("lines", "usage", "activity"):
        apply_own_bulk.apply_bulk(catalog, operation, records, work, sheet)
    else:
        apply_own.apply_own(catalog, operation, records, work, sheet)


def _apply_lines(
    catalog: Catalog, operation: int, records: Records, sheets: Iterable[SheetPlan], sheet_ids: Mapping[int, int]
) -> None:
    """Make the vendors and tools that the lines name, then add the lines."""
    writer = catalog.writer
    named: dict[int, tuple[int, int, int | None]] = {}
    for sheet in sheets:
        for match, vendor, tool, row in sheet.work.used if isinstance(sheet.work, LineWork) else ():
            if match not in named:
                place = (sheet_ids[sheet.number], row)
                record = records.vendor(vendor, *place)
                named[match] = (match, record, records.tool(vendor, tool, *place) if tool else None)
    facts = {
        sheet.number: (sheet_ids[sheet.number], sheet.recognition.basis, sheet.recognition.channel)
        for sheet in sheets
        if sheet.recognition is not None
    }
    staging_kept.keep_matches(writer)
    number = staging_lines.number_of(writer)
    first = catalog.ids.reserve(number + 1)
    with staging_lines.indexes_afterwards(writer, number, first):
        staging_lines.add(writer, operation, facts, first, list(named.values()))
    if any(sheet.counts.get(Action.UPDATED) for sheet in sheets):
        settle(writer, operation)
