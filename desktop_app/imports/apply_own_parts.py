"""What belongs to the records of our own lists: contracts, functions of tools, other names, reports on seats."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.money import from_micros, to_micros
from desktop_app.imports import staging_own, staging_records
from desktop_app.imports.apply_steps import write_report
from desktop_app.imports.parse_reports import facts_of
from desktop_app.imports.plan_own import OwnStep

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports.parsed import SourceFacts

_TERM: Mapping[str, str] = {
    **{
        name: name
        for name in (
            "start_date", "end_date", "auto_renew", "notice_days", "notice_method", "notice_sent_on", "minimum_seats",
            "true_down", "credits_by_day", "seats_counted",
        )
    },
    "price_cap": "price_cap_percent",
}  # fmt: skip


def write_contract(catalog: Catalog, step: OwnStep, subscription: int, sheet: int, as_of: str) -> None:
    """Write the term and the price that a row of the list of subscriptions changes."""
    place = {"subscription_id": subscription, "sheet_id": sheet, "row": step.row}
    if step.changed & _TERM.keys():
        _write_term(catalog, step, place, as_of)
    if step.changed & {"seats", "unit_price"}:
        _write_price(catalog, step, place, as_of)


def _write_term(catalog: Catalog, step: OwnStep, place: Mapping[str, object], as_of: str) -> None:
    """Change the term that the list shows; another end is another term, and the former one stays."""
    writer = catalog.writer
    values = {column: step.cells[key] for key, column in _TERM.items() if key in step.changed}
    now = staging_own.current_term(writer, int(str(place["subscription_id"])), as_of)
    if now is not None and not _is_another(now["end_date"], values.get("end_date")):
        staging_records.change(writer, "term", now["id"], _with_notice(values))
        return
    told = {column: step.cells[key] for key, column in _TERM.items() if key in step.cells}
    if now is not None and told.get("start_date") == now["start_date"]:
        told["start_date"] = _day(now["end_date"], 1)
    staging_records.add(writer, "term", {"id": catalog.ids.next(), **_with_notice(told), **place})


def _is_another(end: str | None, told: object) -> bool:
    return bool(end and told) and str(told) > str(end)


def _with_notice(values: Mapping[str, object]) -> Mapping[str, object]:
    return {**values, "notice_assumed": 0} if "notice_days" in values else values


def _write_price(catalog: Catalog, step: OwnStep, place: Mapping[str, object], as_of: str) -> None:
    """Write what is bought from the day on which the list shows it; what was bought before stays."""
    writer, cells = catalog.writer, step.cells
    price = cells.get("unit_price")
    told = {
        "quantity": cells.get("seats"),
        "unit_price": f"{from_micros(price).normalize():f}" if price is not None else None,
        "currency": cells.get("currency"),
    }
    runs = staging_own.running(writer, int(str(place["subscription_id"])), as_of)
    if not runs:
        start = cells.get("start_date") if step.record is None else as_of
        start = start if start is None or start <= as_of else None
        staging_records.add(writer, "entitlement", {"id": catalog.ids.next(), **told, "start_date": start, **place})
        return
    if told["quantity"] == _bought(runs) and (price is None or price == _price(runs)):
        return  # a list of purchases in the same file has told it
    last = runs[-1]
    new = {name: told[name] if told[name] is not None else last[name] for name in told}
    if (last["start_date"] or "") >= as_of:
        staging_records.change(writer, "entitlement", last["id"], new)
        return
    staging_records.change(writer, "entitlement", last["id"], {"end_date": _day(as_of, -1)})
    kept = {"end_date": last["end_date"], "order_number": last["order_number"]}
    staging_records.add(writer, "entitlement", {"id": catalog.ids.next(), **new, **kept, "start_date": as_of, **place})


def _bought(runs: Sequence[Mapping[str, Any]]) -> int | None:
    """What the list shows of several purchases: all of them together."""
    told = [one["quantity"] for one in runs if one["quantity"] is not None]
    return sum(told) if told else None


def _price(runs: Sequence[Mapping[str, Any]]) -> int | None:
    told = [one["unit_price"] for one in runs if one["unit_price"] is not None]
    return to_micros(Decimal(max(told))) if told else None


def _day(day: str, more: int) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=more)).isoformat()


def write_functions(catalog: Catalog, step: OwnStep, tool: int, today: str) -> None:
    """Give a tool the functions that a row names, the primary one among them."""
    if not step.changed & {"functions", "primary_function"}:
        return
    writer = catalog.writer
    named = str(step.cells.get("functions") or "").split(", ")
    wanted = {one.strip().replace(" ", "_") for one in named if one.strip()}
    primary = str(step.cells.get("primary_function") or "").replace(" ", "_")
    have = {row["function"]: row["id"] for row in staging_own.functions(writer, tool)}
    for function in sorted(wanted - have.keys()):
        have[function] = catalog.ids.next()
        values = {"id": have[function], "tool_id": tool, "function": function, "tagged_by": catalog.actor}
        staging_records.add(writer, "tool_function", {**values, "tagged_on": today})
    if primary in have:
        for row in staging_own.functions(writer, tool):
            if bool(row["is_primary"]) != (row["function"] == primary):
                value = {"is_primary": int(row["function"] == primary)}
                staging_records.change(writer, "tool_function", row["id"], value)


def write_names(catalog: Catalog, step: OwnStep, person: int) -> None:
    """Let a person be recognised by the other names of a row."""
    if "aliases" not in step.changed:
        return
    for one in str(step.cells["aliases"]).split("; "):
        kind, _, key = one.partition(" ")
        if key:
            staging_records.add_alias(catalog.writer, catalog.ids.next(), person, kind, key.casefold())


def write_reports(
    catalog: Catalog, operation: int, written: Sequence[tuple[OwnStep, int]], sheet: int, format_id: str
) -> None:
    """Write what the reports that count tell of the seats, a source for each report and subscription."""
    told: dict[tuple[int, SourceFacts], list[tuple[int, str | None, str | None, int]]] = {}
    subscriptions = staging_own.subscriptions_of(catalog.writer, [number for _, number in written])
    for step, number in written:
        facts = facts_of(step.cells.get("report"))
        if facts is not None and (step.record is None or "report" in step.changed):
            told.setdefault((subscriptions[number], facts), []).append((number, _active(step.cells), None, step.row))
    latest = staging_own.latest_reports(catalog.writer)
    for (subscription, facts), seats in told.items():
        if any(step.record is None for step, _ in written) and facts.data_date <= latest.get(subscription, ""):
            continue  # the list of reports, or a later report, tells of these seats
        write_report(catalog, operation, facts, format_id, sheet, subscription, seats)


def _active(cells: Mapping[str, Any]) -> str | None:
    value = cells.get("last_active")
    return str(value) if value else None
