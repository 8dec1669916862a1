"""The words of the history: what a record and its fields are called, and how their values are written."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from desktop_app.catalog import tables
from desktop_app.catalog.errors import ConflictItem
from desktop_app.catalog.fields import KINDS
from desktop_app.ui.sentences import said
from desktop_app.ui.text import Text, tr, within
from desktop_app.ui.words import english, word

NAMES: Mapping[str, str] = {
    "import_profile": "Profile of an import",
    "person_alias": "Other account of a person",
    "vendor_alias": "What a vendor's text means",
    "activity_source": "Report of activity",
    "attachment": "Attached file",
    "decision": "Decision",
    "setting": "Setting",
    "campaign": "Round",
    "campaign_item": "Part of a round",
    "saved_view": "View",
    "invoice_line": "Spend line",
    "usage": "Use",
    "activity": "Activity",
}
"""Records that are not made in a form, by their table."""

FIELDS: Mapping[str, str] = {
    "finding": "Question",
    "why": "Why",
    "in_scope": "Of an AI tool",
    "out_of_scope": "Said to be no AI tool",
    "made_by": "Made by",
    "made_on": "Made on",
    "value": "Value",
    "scope": "For",
    "text": "Text",
    "key": "Key",
    "archived": "Archived",
    "merged_into": "Merged into",
    "toml": "How files are read",
    "decision_on": "Decided on",
    "decision_by": "Decided by",
    "record_kind": "Kind of record",
    "record": "Record",
    "added_on": "Added on",
    "added_by": "Added by",
    "into_tool": "Into the tool",
    "into_subscription": "Into the contract",
    "to_plan": "To the plan",
    "new_owner": "New owner",
    "campaign": "Round",
    "seat": "Seat",
    "answer": "Answer",
    "answered_by": "Answered by",
    "answered_on": "Answered on",
    "list": "List",
    "view": "View",
}
"""Columns that no form and no list has."""


def kind_words(table: str) -> str:
    """Return what a record of a table is called."""
    kinds = {kind.table: kind.title for kind in KINDS.values()}
    title = NAMES.get(table) or kinds.get(table) or english(table)
    return tr("History", title)


def field_words(table: str, column: str) -> str:
    """Return what a column of a table is called in its form, or in a list; its own words where it is in neither."""
    title = titled(table, column) or english(column)
    return tr("History", title)


def titled(table: str, column: str) -> str:
    """Return a column's title in English; nothing where it has none."""
    of_form, of_list = _titles()
    return of_form.get((table, column)) or FIELDS.get(column) or of_list.get(column) or ""


@cache
def _titles() -> tuple[Mapping[tuple[str, str], str], Mapping[str, str]]:
    of_form = {
        (kind.table, field.stored.removesuffix("_id")): field.title
        for kind in KINDS.values()
        for field in kind.fields
        if not field.part
    }
    parts = {
        (field.part, field.stored.removesuffix("_id")): field.title
        for kind in KINDS.values()
        for field in kind.fields
        if field.part
    }
    of_list = {column.key: column.title for table in tables.TABLES.values() for column in table.columns}
    return {**of_form, **parts}, of_list


def conflict_words(item: ConflictItem) -> str:
    """Return in the window's language which record stands in the way of taking a step back, and why."""
    table, reason = item.table.replace(" ", "_"), item.reason
    columns, changed, since = reason.partition(" changed ")
    if changed and not reason.startswith("“"):
        fields = ", ".join(within(field_words(table, one.replace(" ", "_"))) for one in columns.split(", "))
        reason = f"{fields}{changed}{since}"
    return f"{kind_words(table)} {item.name}: {said(reason)}"


def value_words(text: Text, table: str, column: str, value: str) -> str:
    """Return a value as it is shown: codes in words, yes and no, dates as all others."""
    types = {
        (field.part or kind.table, field.stored.removesuffix("_id")): field.type
        for kind in KINDS.values()
        for field in kind.fields
    }
    kind = types.get((table, column), "")
    if kind == "choice" or (table, column) == ("decision", "decision"):
        return word(value)
    if value in ("0", "1") and (kind == "bool" or column in ("in_scope", "out_of_scope", "archived")):
        return word(int(value))
    return text.dates_in(value)
