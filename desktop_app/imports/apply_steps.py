"""Writing what planning found of people, subscriptions, rates and seats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from desktop_app.imports import staging_records
from desktop_app.imports.apply_records import Records
from desktop_app.imports.parsed import SourceFacts
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_people import PeopleWork, PersonStep
from desktop_app.imports.plan_rates import RateStep
from desktop_app.imports.plan_seats import SeatStep, SeatWork, Target
from desktop_app.imports.plan_subscriptions import SubscriptionStep
from desktop_app.imports.plan_work import Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_SEAT = ("id", "subscription_id", "person_id", "account", "plan", "assigned", "free", "sheet_id", "row")
_ACTIVITY = ("id", "operation_id", "seat_id", "source_id", "last_active", "surface", "sheet_id", "row")


def apply_rates(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write exchange rates; one of the same day and pair is corrected."""
    for step in cast("Sequence[RateStep]", work.steps):
        if step.record is not None:
            values: dict[str, object] = {"rate": step.rate, "source": step.source}
            staging_records.change(catalog.writer, "exchange_rate", step.record, values)
        else:
            values = {"id": catalog.ids.next(), "date": step.date, "base": step.base, "quote": step.quote}
            values |= {"rate": step.rate, "source": step.source}
            staging_records.add(catalog.writer, "exchange_rate", values)


def apply_people(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write people with their teams and other names, and link the seats that were waiting for them."""
    writer, ids = catalog.writer, catalog.ids
    roster = (work.made_on if isinstance(work, PeopleWork) else None) or records.today
    made: dict[int, int] = {}
    same = []
    for step in cast("Sequence[PersonStep]", work.steps):
        values = dict(step.values)
        if step.team:
            values["team_id"] = records.team(step.team, step.cost_centre)
        if values or step.new is not None:
            values["roster_date"] = roster
        person = step.person if step.new is None else made.get(step.new)
        if person is None:
            assert step.new is not None  # noqa: S101 - a step is about one or the other
            person = made[step.new] = ids.next()
            name = values.get("name") or values.get("email") or "?"
            staging_records.add(
                writer, "person", {"id": person, **values, "name": name, "sheet_id": sheet, "row": step.row}
            )
        elif values:
            staging_records.change(writer, "person", person, values)
        else:
            same.append(person)
        if step.login and records.people.find("login", step.login) != person:
            staging_records.add_alias(writer, ids.next(), person, "login", fold(step.login))
        records.people.add(
            person,
            email=cast("str | None", values.get("email")),
            employee_no=cast("str | None", values.get("employee_no")),
            login=step.login,
            name=cast("str | None", values.get("name")),
        )
    for person in staging_records.leavers_before(writer, same, roster):
        staging_records.change(writer, "person", person, {"roster_date": roster})
    links = [
        (person, seat)
        for seat, account in staging_records.bare_seats(writer)
        if (person := records.people.of_account(account, name=account)) is not None
    ]
    staging_records.link_seats(writer, links)


def apply_subscriptions(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write subscriptions with their terms and entitlements; what was bought before stays."""
    writer, ids = catalog.writer, catalog.ids
    made: dict[str, int] = {}
    for step in cast("Sequence[SubscriptionStep]", work.steps):
        values = dict(step.values)
        if step.owner:
            values["owner_id"] = records.owner(step.owner, sheet, step.row)
            values["owner_confirmed_on"] = records.today  # by being named
        if step.team:
            values["team_id"] = records.team(step.team, cast("str | None", values.get("cost_centre")))
        subscription = step.record if step.record is not None else made.get(step.name)
        if subscription is None:
            subscription = made[step.name] = ids.next()
            tool = records.tool(step.vendor, step.tool, sheet, step.row)
            start = {"id": subscription, "tool_id": tool, "name": step.name}
            staging_records.add(writer, "subscription", {**start, **values, "sheet_id": sheet, "row": step.row})
            if step.owner and values.get("state", "Active") == "Active":
                state = "Experiment" if values.get("spend_class") == "experiment" else "Approved"
                staging_records.acknowledge(writer, tool, state)
        elif values:
            staging_records.change(writer, "subscription", subscription, values)
        _apply_contract(catalog, step, subscription, sheet)


def _apply_contract(catalog: Catalog, step: SubscriptionStep, subscription: int, sheet: int) -> None:
    writer, ids = catalog.writer, catalog.ids
    place = {"subscription_id": subscription, "sheet_id": sheet, "row": step.row}
    if step.term is not None:
        record, values = step.term
        if record is not None:
            staging_records.change(writer, "term", record, values)
        elif values:
            staging_records.add(writer, "term", {"id": ids.next(), **values, **place})
    for entitlement, last_day in step.superseded:
        staging_records.change(writer, "entitlement", entitlement, {"end_date": last_day})
    if step.entitlement is not None:
        staging_records.add(writer, "entitlement", {"id": ids.next(), **step.entitlement, **place})


def apply_seats(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write seats, and their activity under a source that says what the report covers."""
    assert isinstance(work, SeatWork)  # noqa: S101 - seat sheets are planned so
    steps = cast("Sequence[SeatStep]", work.steps)
    for seat, day in work.given_back:
        staging_records.change(catalog.writer, "seat", seat, {"released": day})
    by_target: dict[Target, list[SeatStep]] = {}
    for step in steps:
        by_target.setdefault(step.target, []).append(step)
    for target, mine in by_target.items():
        subscription = _subscription(catalog, records, target, sheet, mine[0].row)
        _apply_target(catalog, operation, records, work, sheet, subscription, mine)


def _subscription(catalog: Catalog, records: Records, target: Target, sheet: int, row: int) -> int:
    if target.record is not None:
        return target.record
    named = [s for s in staging_records.subscriptions(catalog.writer) if fold(s["name"]) == fold(target.name)]
    if named:
        return int(named[0]["id"])
    number = catalog.ids.next()
    values = {"id": number, "tool_id": records.tool(target.vendor, target.tool, sheet, row), "name": target.name}
    values |= {"state": "Discovered", "account": target.account, "sheet_id": sheet, "row": row}
    staging_records.add(catalog.writer, "subscription", values)
    return number


def _apply_target(
    catalog: Catalog, operation: int, records: Records, work: SeatWork, sheet: int, subscription: int,
    steps: Sequence[SeatStep],
) -> None:  # fmt: skip
    writer, ids = catalog.writer, catalog.ids
    first = ids.reserve(len(steps))
    new, told = [], []
    for place, step in enumerate(steps):
        person = records.people.of_account(step.account, step.email, step.name)
        seat = step.record if step.record is not None else first + place
        told.append((seat, step.last_active, step.surface, step.row))
        if step.record is None:
            new.append((seat, subscription, person, step.account, step.plan, step.assigned, step.free, sheet, step.row))
        else:
            values: dict[str, object] = {"plan": step.plan, "assigned": step.assigned, "free": step.free}
            staging_records.change(writer, "seat", seat, values | ({"person_id": person} if person else {}))
    staging_records.add_many(writer, "seat", _SEAT, new)
    if work.facts is not None:
        write_report(catalog, operation, work.facts, work.format_id, sheet, subscription, told)


def write_report(
    catalog: Catalog, operation: int, facts: SourceFacts, format_id: str, sheet: int, subscription: int,
    seats: Sequence[tuple[int, str | None, str | None, int]],
) -> None:  # fmt: skip
    """Write what a report says of itself, and what it tells of its seats: seat, last active, surface, row."""
    writer, ids = catalog.writer, catalog.ids
    source = ids.next()
    covers_to = (dt.date.fromisoformat(facts.data_date) - dt.timedelta(days=facts.lag_days)).isoformat()
    about = {
        "id": source, "sheet_id": sheet, "subscription_id": subscription, "format": format_id,
        "data_date": facts.data_date, "covers_from": facts.covers_from, "covers_to": covers_to,
        "lag_days": facts.lag_days, "retention_days": facts.retention_days, "reports": facts.reports,
        "telemetry_off": int(facts.telemetry_off), "pending": facts.pending,
    }  # fmt: skip
    staging_records.add(writer, "activity_source", about)
    if facts.reports != "none":
        first = ids.reserve(len(seats))
        rows = (
            (first + place, operation, seat, source, active, surface, sheet, row)
            for place, (seat, active, surface, row) in enumerate(seats)
        )
        staging_records.add_many(writer, "activity", _ACTIVITY, rows)
