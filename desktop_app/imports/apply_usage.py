"""Writing figures of use, and the activity of the seats that they prove."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop_app.catalog import usage
from desktop_app.imports import staging_records, staging_usage
from desktop_app.imports.apply_records import Records
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_usage import UsageTarget, UsageWork
from desktop_app.imports.plan_work import Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_ACTIVITY = ("id", "operation_id", "seat_id", "source_id", "last_active", "sheet_id", "row")


def apply_usage(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int, number: int) -> None:
    """Write the figures of a sheet; the latest file's count. `number` is the sheet's in the staging file."""
    assert isinstance(work, UsageWork)  # noqa: S101 - sheets of use are planned so
    writer = catalog.writer
    holders = [
        (account, email, name, records.people.of_account(account, email, name))
        for account, email, name in staging_usage.accounts(writer, number, "staging.")
    ]
    staging_usage.hold(writer, holders)
    first = catalog.ids.reserve(staging_usage.number_of(writer) + 1)
    for target in work.targets:
        tool = records.tool(target.vendor, target.tool, sheet)
        ours = (target.subscription, tool)
        staging_usage.write(writer, operation, number, sheet, first, target.match, ours)
        if target.subscription is not None:
            _prove_activity(catalog, operation, work, target, sheet, number)
    if usage.has_others(writer, operation):
        usage.settle(writer, operation)


def _prove_activity(
    catalog: Catalog, operation: int, work: UsageWork, target: UsageTarget, sheet: int, number: int
) -> None:
    """Who used a tool was active: the seats of these accounts get the latest day. Seats not named get nothing."""
    writer, ids = catalog.writer, catalog.ids
    assert target.subscription is not None  # noqa: S101 - asked by the caller
    seats: dict[str, int] = {}
    for seat in staging_records.seats(writer, target.subscription):
        for name in (seat["account"], seat["email"]):
            if name:
                seats.setdefault(fold(name), seat["id"])
    latest: dict[int, tuple[str, int]] = {}
    for account, email, day, row in staging_usage.last_days(writer, number, target.match):
        found = seats.get(fold(account)) or (seats.get(fold(email)) if email else None)
        if found is not None:
            latest[found] = max(latest.get(found, ("", 0)), (day, row))
    if not latest or work.facts is None:
        return
    source, facts = ids.next(), work.facts
    covers_to = (dt.date.fromisoformat(facts.data_date) - dt.timedelta(days=facts.lag_days)).isoformat()
    about = {
        "id": source, "sheet_id": sheet, "subscription_id": target.subscription, "format": work.format_id,
        "data_date": facts.data_date, "covers_from": min(facts.covers_from or covers_to, covers_to),
        "covers_to": covers_to, "lag_days": facts.lag_days, "retention_days": facts.retention_days, "reports": "action",
    }  # fmt: skip
    staging_records.add(writer, "activity_source", about)
    first = ids.reserve(len(latest))
    rows = (
        (first + place, operation, seat, source, day, sheet, row)
        for place, (seat, (day, row)) in enumerate(latest.items())
    )
    staging_records.add_many(writer, "activity", _ACTIVITY, rows)
