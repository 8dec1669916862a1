"""Writing our own lists of lines, use and activity, with the identities that later files are compared by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

from desktop_app.catalog import lines, usage
from desktop_app.imports import staging_own, staging_records
from desktop_app.imports.apply_own import Linked
from desktop_app.imports.apply_own_origin import Origins
from desktop_app.imports.apply_records import Records
from desktop_app.imports.model import METRICS
from desktop_app.imports.plan_own import OwnStep, OwnWork
from desktop_app.imports.plan_own_bulk import identity_of
from desktop_app.imports.plan_work import Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

_DEFAULTS: Mapping[str, object] = {
    "vendor_text": "", "description": "", "basis": "billed", "channel": "vendor", "line_kind": "charge",
}  # fmt: skip


def apply_bulk(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Add the lines or figures of one list of ours, each under its id, and settle which of equals count."""
    work = cast("OwnWork", work)  # as every list of ours is planned
    steps = cast("Sequence[OwnStep]", work.steps)
    if work.own is None or not steps:
        return
    linked = Linked(catalog, records, sheet)
    writer, table = catalog.writer, work.own.table
    taken = staging_own.taken(writer, table, [step.stated for step in steps if step.stated is not None])
    made = {"lines": _line, "usage": _figure}.get(work.own.name, _nothing)
    newest, origins = catalog.ids.next(), Origins(catalog, operation)
    rows: list[dict[str, object]] = []
    for step in steps:
        stated = step.stated
        keeps = stated is not None and stated not in taken and staging_own.is_ours(stated, newest)
        values: dict[str, object] = {"id": stated if keeps else catalog.ids.next(), "operation_id": operation}
        for key, link in work.own.links.items():
            values[link.column] = linked.find(key, link, step.cells, step.row)
        for key, column in work.own.stored.items():
            values[column] = step.cells.get(key, _DEFAULTS.get(key))
        if work.own.name == "activity" and not (values["seat_id"] and values["source_id"]):
            continue  # the seat or the report got another id here
        place: dict[str, int | None] = {"sheet_id": sheet, "row": step.row}
        if work.own.tells_origin and keeps:
            place = origins.place(step.cells)
        rows.append({**values, **place, **made(step.cells)})
    if not rows:
        return
    staging_records.add_many(writer, table, tuple(rows[0]), (tuple(row.values()) for row in rows))
    if work.own.name == "lines":
        lines.settle(writer, operation)
    elif work.own.name == "usage":
        usage.settle(writer, operation)


def _line(cells: Mapping[str, Any]) -> dict[str, object]:
    key, occurrence, restates, payment = identity_of(cells)
    service_from = cells.get("service_from") or cells["date"]
    return {
        "in_scope": int(cells.get("scope") != "out"), "net": cells.get("net", cells["amount"]),
        "service_from": service_from, "service_to": cells.get("service_to") or service_from,
        "row_key": key, "occurrence": occurrence, "restates": restates, "payment": payment,
    }  # fmt: skip


def _nothing(cells: Mapping[str, Any]) -> dict[str, object]:
    return {}


def _figure(cells: Mapping[str, Any]) -> dict[str, object]:
    metric = str(cells["metric"]).replace(" ", "_")
    return {"metric": metric if metric in METRICS else cells["metric"]}
