"""Writing use cases and budgets."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from desktop_app.imports import staging_records
from desktop_app.imports.apply_records import Records
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
        if step.team:
            values["team_id"] = records.team(step.team)
        record = step.record if step.record is not None else made.get(step.key)
        if record is None:
            made[step.key] = catalog.ids.next()
            staging_records.add(writer, "use_case", {"id": made[step.key], **values})
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
        values = {"id": catalog.ids.next(), "scope": step.scope, "scope_id": target, "start_date": step.start}
        values |= {"end_date": step.end, "amount": step.amount, "currency": step.currency}
        staging_records.add(writer, "budget", values)
