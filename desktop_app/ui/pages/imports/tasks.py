"""What the Imports page asks of the program below it: each call is a short query or a job."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import tables
from desktop_app.catalog.money import to_micros
from desktop_app.catalog.sentences import titled
from desktop_app.imports.model import Kind
from desktop_app.ui.pages.imports.card_texts import record_texts
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import amounts
from desktop_app.ui.text import Text, language
from desktop_app.ui.text import tr as translate

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import FilePlan
    from desktop_app.imports.saved_profiles import Done
    from desktop_app.ui.page import Page
    from desktop_app.ui.pages.imports.queue import Entry
    from desktop_app.ui.session import Session

Failed = Callable[[BaseException], object]
COUNTS = (
    ("added", "{n} new", "{n} new"),
    ("updated", "{n} updated", "{n} updated"),
    ("duplicates", "{n} duplicate", "{n} duplicates"),
    ("out_of_scope", "{n} out of scope", "{n} out of scope"),
    ("totals_rows", "{n} total", "{n} totals"),
    ("rejected", "{n} rejected", "{n} rejected"),
)
LISTED = (("duplicate", "duplicates"), ("total", "totals_rows"))
"""Counts that the list of imports names otherwise than an import's report."""


def voice(page: Page) -> Voice:
    """Speak the way a page does: its translations, and its numbers and dates."""
    return Voice(page.tr, page.text.number, page.text.money, page.text.date, page.text.said, page.text.decimal)


def imports(session: Session, said: Voice) -> list[dict[str, str]]:
    """Give the imports so far as texts, newest first."""
    if session.reader is None:
        return []
    query = tables.Query(as_of=session.today.isoformat())
    found = tables.ids(session.reader, "imports", query)
    return [import_row(row, said) for row in tables.page(session.reader, "imports", query, found)]


def import_row(row: Mapping[str, Any], said: Voice) -> dict[str, str]:
    """Give one import as texts; the operation is empty where it was undone."""
    counts = {name: int(row[key]) for key, name in (*((k, k) for k, _o, _m in COUNTS), *LISTED) if row.get(key)}
    return {
        "file": str(row.get("file") or ""),
        "when": said.date(str(row.get("imported_at") or "")),
        "rows": " · ".join(count_texts(counts, said)) or said.tr("no rows"),
        "amounts": amounts_text(str(row.get("amounts") or ""), said),
        "operation": "" if row.get("state") == "taken back" else str(row.get("operation") or ""),
        "rejected": str(row.get("rejected") or ""),
    }


def amounts_text(stored: str, said: Voice) -> str:
    """Give the amounts of an import ("EUR 12.50, USD 3.00", a sheet after the other) as one sum a currency."""
    sums: dict[str, int] = {}
    for part in filter(None, stored.split(", ")):
        currency, amount = part.split(" ", 1)
        sums[currency] = sums.get(currency, 0) + to_micros(Decimal(amount))
    return " · ".join(amounts(sums, said))


def count_texts(counts: Mapping[str, int], said: Voice) -> list[str]:
    """Say how many rows became what, leaving out what did not happen."""
    return [said.count(counts[key], one, many) for key, one, many in COUNTS if counts.get(key)]


def formats(session: Session) -> list[tuple[str, str]]:
    """Give what a file can be read as, id and title: the user's profiles, and then the formats by title."""
    from desktop_app.assets import resource
    from desktop_app.catalog import profile_store
    from desktop_app.imports import known_formats

    own = [(name, name) for name in profile_store.texts(session.reader)] if session.reader is not None else []
    found = known_formats.listed(resource("formats"))
    said = Text(session.locale).said
    shown = ((form.id, said(titled(form.title))) for form in found)
    return own + sorted(shown, key=lambda one: one[1].casefold())


def undo(session: Session, operation: int, dependents: bool, done: Callable[[Any], object], failed: Failed) -> None:
    """Take one operation back, in a job."""
    from desktop_app.catalog import journal

    title = translate("ImportsPage", "Undo")
    session.write(title, lambda catalog: journal.revert(catalog, operation, with_dependents=dependents), done, failed)


def save_profile(session: Session, plan: FilePlan, name: str, done: Callable[[Done], object], failed: Failed) -> None:
    """Keep how a file is read, in a job."""
    from desktop_app.imports import saved_profiles

    title = translate("ImportsPage", "Saving the profile")
    session.write(title, lambda catalog: saved_profiles.save(catalog, plan, name), done, failed)


def save_rejected(
    session: Session, plan: FilePlan, target: Path, said: Voice, done: Callable[[], object], failed: Failed
) -> None:
    """Write the rejected rows of a plan to a file, in a job; the reasons as they are spoken."""
    from desktop_app.exports import rejected_rows
    from desktop_app.imports import rejected

    def save(_progress: object, _cancel: object) -> int:
        return rejected_rows.save(rejected.tables(plan), target, say=said.said, language=language())

    session.jobs.run(
        target.name,
        save,
        lambda _result: done(),
        failed,
    )


def save_rejected_of(
    session: Session, operation: int, target: Path, said: Voice, done: Callable[[], object], failed: Failed
) -> None:
    """Write the rows that an import rejected to a file, in a job; the reasons as they are spoken."""
    from desktop_app.catalog import raw_rows
    from desktop_app.exports import rejected_rows

    def save(conn: sqlite3.Connection) -> int:
        return rejected_rows.save(raw_rows.rejected(conn, operation), target, say=said.said, language=language())

    session.look_up(save, lambda _rows: done(), failed)


def kind_of(entry: Entry) -> Kind:
    """Give what most of an imported file is."""
    sheets = list((entry.applied.report if entry.applied else {}).get("sheets", ()))
    most: Mapping[str, Any] = max(sheets, key=lambda sheet: int(sheet.get("rows_read") or 0), default={})
    return Kind(most.get("kind") or Kind.LINES)


def rejected_in(entry: Entry) -> int:
    """Count the rows that an import rejected."""
    report: Mapping[str, Any] = entry.applied.report if entry.applied else {}
    return sum(int(sheet.get("rejected") or 0) for sheet in report.get("sheets", ()))


_NAMED = 8  # files of which is said what they did


@dataclass(frozen=True)
class Imported:
    """A file of those that were imported one after the other, and its counts in words."""

    file: str
    counts: str


def together_text(files: Sequence[Imported], said: Voice) -> tuple[str, str]:
    """Say what several files did: a sentence, and a line for each of them."""
    lines = [f"{one.file}: {one.counts}" if one.counts else one.file for one in files[:_NAMED]]
    if len(files) > _NAMED:
        lines.append(said.count(len(files) - _NAMED, "and {n} more file", "and {n} more files"))
    return said.count(len(files), "{n} file was imported", "{n} files were imported"), "\n".join(lines)


def imported_text(entry: Entry, said: Voice) -> tuple[str, str]:
    """Say what an import did: a sentence, and its counts and records."""
    report: Mapping[str, Any] = entry.applied.report if entry.applied else {}
    sheets = list(report.get("sheets", ()))
    sums = {key: sum(int(sheet.get(key) or 0) for sheet in sheets) for key, _one, _many in COUNTS}
    out = sum(int(sheet.get("out_of_scope") or 0) for sheet in sheets if sheet.get("kind") == Kind.LINES)
    kept = sums["added"] + sums["updated"] + out
    words = ("{n} row of {file} is in the catalog", "{n} rows of {file} are in the catalog")
    records: dict[str, int] = {}
    for sheet in sheets:
        for name, number in (sheet.get("records") or {}).items():
            records[name] = records.get(name, 0) + int(number)
    parts = [*count_texts(sums, said), *record_texts(records, said)]
    return said.count(kept, *words, file=entry.name), " · ".join(parts) or said.tr("there is nothing to import in it")
