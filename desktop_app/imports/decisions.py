"""Bringing review workbooks back: what they would change and what not, shown first, then applied as one operation."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import review_queries
from desktop_app.catalog.errors import CatalogError
from desktop_app.imports import child, decisions_sheet
from desktop_app.imports.decisions_answers import Answer, Note
from desktop_app.imports.decisions_judged import Judged
from desktop_app.imports.decisions_locked import LockedEdit
from desktop_app.imports.decisions_plan import Change, Chosen, Conflict, DecisionPlan
from desktop_app.imports.decisions_sheet import Returned
from desktop_app.imports.decisions_since import news
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read import ReadError
from desktop_app.review.contradictions import contradictions

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

__all__ = ["Answer", "Change", "Conflict", "DecisionPlan", "LockedEdit", "Note", "apply_decisions", "plan_decisions"]


def plan_decisions(catalog: Catalog, paths: Path | Sequence[Path], *, today: str) -> DecisionPlan:
    """Read review workbooks and say what they would change; nothing is written.

    `today` (ISO) is the day that dates are checked against. The order of the files does not matter. A file that cannot
    be used is among `refusals` and stops no other.
    """
    named = [Path(paths)] if isinstance(paths, str | Path) else [Path(path) for path in paths]
    found: list[Returned | tuple[str, str]] = []
    for path in named:
        try:
            returned = child.run(decisions_sheet.take_back, (path,), child.limits_for(path))
        except ReadError as error:
            returned = str(error)
        found.append((shown(path), returned) if isinstance(returned, str) else returned)
    return _judge(catalog.writer, found, today)


def apply_decisions(catalog: Catalog, plan: DecisionPlan, *, today: str, chosen: Chosen | None = None) -> int | None:
    """Write a plan's decisions as one operation and return its id; None where there is nothing to write.

    `chosen` says which conflicts the workbook's answer wins. Raises CatalogError when every file was refused, or when
    the catalog has changed so that the plan is another one.
    """
    from desktop_app.review import decisions

    if plan.refused is not None or not plan.files:
        raise CatalogError(plan.refused or "There is nothing to apply.")
    now = _judge(catalog.writer, [*plan.returned, *plan.refusals], today)
    if (now.changes, now.conflicts) != (plan.changes, plan.conflicts):
        raise CatalogError("The catalog has changed since the workbook was read. Read it again and look at the plan.")
    picked = [
        conflict.sides[(chosen or {})[conflict.finding]]
        for conflict in plan.conflicts
        if conflict.finding in (chosen or {})
    ]
    made = [
        decisions.Decision(
            finding_id=change.finding,
            decision=change.answer.decision,
            why=change.answer.why,
            until=change.answer.until,
            quantity=change.answer.quantity,
            new_owner=change.new_owner[0] if change.new_owner else None,
            covers=change.covers,
            by=change.by or None,
            into=change.into,
        )
        for change in (*plan.changes, *picked)
    ]
    return decisions.decide_many(catalog, made, f"Decisions from {plan.file}", today=today) if made else None


def _judge(conn: sqlite3.Connection, found: Sequence[Returned | tuple[str, str]], today: str) -> DecisionPlan:
    """Compare what came back with what was sent and with the catalog as it is now."""
    mine = review_queries.catalog_id(conn)
    usable: list[Returned] = []
    refusals: list[tuple[str, str]] = []
    for one in found:
        if isinstance(one, tuple):
            refusals.append(one)
        elif one.facts.get("catalog") != mine:
            name = one.facts.get("catalog name") or "another catalog"
            text = f"{one.file} was written from another catalog ({name}). Open that one first."
            refusals.append((one.file, text))
        else:
            usable.append(one)
    many = len(found) > 1
    judged = Judged(conn, today, many)
    for returned in usable:
        judged.take(returned)
    changes, conflicts = judged.sorted_out()
    given = {change.finding: (change.answer.decision, change.answer.quantity, change.into) for change in changes}
    return DecisionPlan(
        tuple(one[0] if isinstance(one, tuple) else one.file for one in found),
        tuple(refusals),
        max((one.facts.get("as of", "") for one in usable), default=""),
        changes,
        conflicts,
        tuple(note if many else replace(note, file="") for note in judged.unknown),
        tuple(edit if many else replace(edit, file="") for one in usable for edit in one.locked_edits),
        _missing(conn, usable, many=many),
        tuple(note if many else replace(note, file="") for note in judged.since),
        tuple(one.text for one in contradictions(conn, given) if set(one.findings) & set(given)),
        judged.unchanged,
        tuple(usable),
        news(conn, usable, judged.touched, judged.names, judged.moves),
    )


def _missing(conn: sqlite3.Connection, usable: Sequence[Returned], *, many: bool) -> tuple[Note, ...]:
    """Return the rows that were sent and are in none of the files that came back, so that each is found in Review."""
    back = {finding for one in usable for finding in (*one.untouched, *(row.finding for row in one.rows))}
    notes = {note.finding: note for one in usable for note in one.missing if note.finding not in back}
    known = review_queries.standing(conn, notes)
    found = []
    for number, note in notes.items():
        text = f"{_named(number, known.get(number))} was sent and is not in the file; nothing is decided for it"
        found.append(replace(note, message=text, file=note.file if many else ""))
    return tuple(found)


def _named(number: int, finding: dict[str, Any] | None) -> str:
    """Return by what a question is told from all others: its text, rule, subject, tool and id."""
    if finding is None:
        return f"the question {number}, which is not in the catalog any more,"
    about = finding["subject_name"]
    tool = f", tool {finding['tool']}" if finding["tool"] and finding["tool"] != about else ""
    return f"“{finding['question']}” ({finding['rule']} about {about}{tool}; Question id {number})"
