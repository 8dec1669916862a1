"""Writing our own lists of questions, decisions and their details under the ids that they had."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from desktop_app.imports import staging_own, staging_records
from desktop_app.imports.apply_own import Linked
from desktop_app.imports.apply_records import Records
from desktop_app.imports.plan_own import OwnStep, OwnWork
from desktop_app.imports.plan_own_review import SUBJECTS, TABLES
from desktop_app.imports.plan_work import Work

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

NAMES = ("findings", "decisions", "review-details", "campaigns", "round-items")
"""The lists that are written here."""


def apply_review(catalog: Catalog, operation: int, records: Records, work: Work, sheet: int) -> None:
    """Write one of these lists; what is about a record that is not here under its id is left out."""
    work = cast("OwnWork", work)  # as every list of ours is planned
    steps = cast("Sequence[OwnStep]", work.steps)
    own = work.own
    if own is None:
        return
    writer = catalog.writer
    if own.name == "review-details":
        for step in steps:
            _fill_in(writer, step.cells["about"], step.cells["about_id"], step.cells["part"], step.cells["text"])
        return
    linked = Linked(catalog, records, sheet)
    there = {table: staging_own.all_ids(writer, table) for table in SUBJECTS.values()}
    for step in steps:
        values: dict[str, object] = {column: step.cells.get(key) for key, column in own.stored.items()}
        if own.name == "findings":
            if step.cells["subject_id"] not in there[SUBJECTS[step.cells["subject_kind"]]]:
                continue
            for key, column in own.stored.items():
                values[column] = step.cells.get(key, _DEFAULTS.get(key))
            for key in ("last_seen", "as_of"):
                values[key] = values[key] or step.cells["first_seen"]
        else:
            for key, link in own.links.items():
                values[link.column] = linked.find(key, link, step.cells, step.row)
            if own.name == "decisions":
                values["covers"] = "[]"  # until the details say what it saw
            if not _is_whole(own.name, values):
                continue
        staging_records.add(writer, own.table, {"id": linked.number(own.table, step.stated), **values})


def _is_whole(name: str, values: Mapping[str, object]) -> bool:
    """Tell whether all that a decision, a round or a part of one is about is here."""
    if name == "round-items":
        return values["campaign_id"] is not None and (values["finding_id"] or values["seat_id"]) is not None
    return name != "decisions" or values["finding_id"] is not None


def _fill_in(writer: sqlite3.Connection, about: str, number: int, part: str, text: str) -> None:
    """Write one detail of a question or a decision."""
    told = json.loads(text)
    if part != "outcome":
        whole = json.dumps(told, ensure_ascii=part == "covers")
        staging_records.change(writer, TABLES[about], number, {part: whole})
        return
    finding = staging_own.question_of(writer, number)
    if finding is not None and {"state", "lines", "detail"} <= told.keys():
        detail = json.dumps(told["detail"], ensure_ascii=False, sort_keys=True)  # as a review writes it
        values = {"decision_id": number, "finding_id": finding, "state": told["state"]}
        staging_records.add(writer, "verification", {**values, "lines": json.dumps(told["lines"]), "detail": detail})


_DEFAULTS: Mapping[str, object] = {"why": "", "closes": "", "confidence": "high", "evidence_hash": ""}
