"""Writing use cases with their measures, shares of cost and commitments, and budgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from desktop_app.imports import staging_records
from desktop_app.imports.apply_records import Records
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_measures import MadeHere, facts_of
from desktop_app.imports.plan_purposes import BudgetStep, UseCaseStep
from desktop_app.imports.plan_work import Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def apply_use_cases(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write use cases with their owners and teams."""
    writer, made = catalog.writer, dict[str, int]()
    for step in cast("Sequence[UseCaseStep]", work.steps):
        values = dict(step.values)
        if step.owner:
            values["owner_id"] = records.owner(step.owner, sheet, step.row)
        if step.kill_switch_by:
            values["kill_switch_by_id"] = records.owner(step.kill_switch_by, sheet, step.row)
        if step.team:
            values["team_id"] = records.team(step.team)
        record = step.record if step.record is not None else made.get(step.key)
        if record is None:
            made[step.key] = catalog.ids.next()
            staging_records.add(
                writer, "use_case", {"id": made[step.key], "sheet_id": sheet, "row": step.row, **values}
            )
        else:
            staging_records.change(writer, "use_case", record, values)


def apply_budgets(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write budgets; one of the same scope, period and currency is corrected."""
    writer = catalog.writer
    for step in cast("Sequence[BudgetStep]", work.steps):
        if step.record is not None:
            staging_records.change(writer, "budget", step.record, {"amount": step.amount})
            continue
        target = step.target
        if target is None and step.scope == "team" and step.about:
            target = records.team(step.about)
        elif target is None and step.about:
            target = _named(catalog, step.scope, fold(step.about))
        values = {"id": catalog.ids.next(), "start_date": step.start, "end_date": step.end, "amount": step.amount}
        values |= {"currency": step.currency, "sheet_id": sheet, "row": step.row}
        if step.scope != "company":
            values[f"{step.scope}_id"] = target
        staging_records.add(writer, "budget", values)


def apply_facts(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write measures, shares of cost and commitments; one of the same identity is corrected."""
    for step in facts_of(work.steps):
        values = {
            name: _named(catalog, value.table, value.name) if isinstance(value, MadeHere) else value
            for name, value in step.values.items()
        }
        if step.record is not None:
            staging_records.change(catalog.writer, step.table, step.record, values)
            continue
        place = {"sheet_id": sheet, "row": step.row} if step.table == "measure" else {}
        staging_records.add(catalog.writer, step.table, {"id": catalog.ids.next(), **values, **place})


def _named(catalog: Catalog, table: str, name: str) -> int | None:
    """Return the record of a folded name that an earlier sheet made."""
    return next((number for text, number in staging_records.named(catalog.writer, table) if fold(text) == name), None)
