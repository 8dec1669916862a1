"""Whether a header is one of a format: what has to be there, what tells it, and which of several comes nearest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.imports.columns import ColumnMap, Header
from desktop_app.imports.formats import Format, header_key
from desktop_app.imports.model import METRICS, Choices, Kind

_NEEDED: Mapping[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.LINES: (("amount", "net", "debit", "credit"),),
    Kind.SEATS: (("account", "email", "name"),),
    Kind.PEOPLE: (("name", "email", "first_name", "employee_no"),),
    Kind.SUBSCRIPTIONS: (("tool_text", "name", "vendor_text"),),
    Kind.RATES: (("date",),),
    Kind.USE_CASES: (("name",),),
    Kind.BUDGETS: (("amount",),),
    Kind.MEASURES: (("use_case",), ("metric",), ("value",)),
    Kind.ALLOCATIONS: (("subscription",), ("use_case", "team")),
    Kind.COMMITMENTS: (("subscription",), ("amount",)),
    Kind.USAGE: ((*METRICS, "metric_text"),),
    Kind.RECORDS: (("id",),),
}
"""What no sheet of a kind can be read without."""


def fits(header: Header, form: Format) -> bool:
    """Whether a header has the format's fingerprint."""
    return (
        form.fingerprint <= header.keys
        and (not form.any_of or bool(form.any_of & header.keys))
        and not form.none_of & header.keys
    )


def missing(mapped: ColumnMap, form: Format) -> list[tuple[str, ...]]:
    """The groups of fields of which one is required and none is there."""
    have = mapped.fields.keys() | mapped.several.keys()
    needed = form.required or (() if form.blank_row else _NEEDED[form.kind])
    return [group for group in needed if not have & set(group)]


def told_apart(header: Header, form: Format, choices: Choices) -> bool:
    """Whether a header is one by which the format is told; one that the user corrects stands for its field's own."""
    if by_itself(header, form):
        return True
    corrected = [to for name, to in choices.columns.items() if to and header_key(name) in header.keys]
    return any(not form.any_of.isdisjoint(form.keys_of(to)) for to in corrected)


def by_itself(header: Header, form: Format) -> bool:
    """Whether a header is one by which the format is told, whatever the user corrects: a field that several have."""
    return not form.any_of or bool(form.any_of & header.keys)


def nearest(headers: Sequence[Header], form: Format) -> list[Header]:
    """The few headers that share most words with a format; the upper ones first among equals."""
    return sorted(headers, key=lambda header: -len(header.keys & form.known_keys))[:5]
