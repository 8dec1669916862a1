"""The fields that a person may give to a column: which they are for each kind of sheet, and what they are called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from desktop_app.catalog.sentences import Sentence, term
from desktop_app.imports.currency_heads import IN_EACH, by_currency
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import FIELDS, METRICS, Kind

_TITLES = {
    "period_months": "billing cycle",
    "kind_text": "kind",
    "direction": "debit or credit",
    "activity": "last active",
}
_ALSO: Mapping[Kind, tuple[str, ...]] = {
    Kind.LINES: (
        "debit",
        "credit",
        "direction",
        "service_period",
        "kind_text",
        "status",
        "invoice_total",
        "entry",
        "account_name",
        "account_type",
        "contra_account",
    ),
    Kind.SEATS: ("activity", "first_name", "last_name", "status", "data_date"),
    Kind.PEOPLE: ("first_name", "last_name"),
    Kind.SUBSCRIPTIONS: ("monthly_cost", "annual_cost", "total_cost"),
    Kind.USAGE: (*METRICS, "metric_text", "figure", "period_to"),
    Kind.BUDGETS: ("period", "budget_team", "budget_tool", "budget_use_case"),
    Kind.MEASURES: ("period",),
    Kind.COMMITMENTS: ("period",),
}
_MADE = frozenset({"cells", "metrics", "raw_amount", "last_active", "line_kind", "free"})  # of other columns
_SEVERAL = frozenset({"activity", "count", *METRICS})


def field_title(name: str) -> str:
    """A field's name as a person says it."""
    return _TITLES.get(name) or name.removesuffix("_text").replace("_", " ")


def field_term(name: str) -> Sentence:
    """A field's name within a sentence; the window has its own words for it."""
    return term(name.removesuffix("_text"), field_title(name))


@cache
def _own_titles() -> Mapping[str, str]:
    """What columns that only our own lists have are called there."""
    from desktop_app.catalog.tables import TABLES

    known = {
        *(name for fields in FIELDS.values() for name in fields),
        *_SEVERAL,
        *(n for s in _ALSO.values() for n in s),
    }
    columns = (column for table in TABLES.values() for column in table.columns)
    return {column.key: column.title for column in columns if column.key not in known}


def title_of(name: str) -> str | None:
    """The title of a field that only our own lists have; None for every other field."""
    return _own_titles().get(name)


def choosable(kind: Kind) -> tuple[str, ...]:
    """The fields that a user may give to a column of a sheet of some kind: those of its rows, and what makes them."""
    return (*(name for name in FIELDS[kind] if name not in _MADE), *_ALSO.get(kind, ()))


def corrections(before: Mapping[str, str], now: Mapping[str, str]) -> dict[str, str]:
    """Corrections by key of the header with later ones: a field that now another column gives is taken from the first.

    What they are keyed by is up to the caller.
    """
    given: dict[str, list[str]] = {}
    for key, field in now.items():
        given.setdefault(field, []).append(key)
    kept = {
        key: field
        for key, field in before.items()
        if not field or field not in given or may_share(field, (key, *given[field]))
    }
    return {**kept, **now}


def may_share(field: str, headers: Sequence[str]) -> bool:
    """Whether a field may be read from several columns of a sheet: counts, and amounts in another currency each."""
    return field in _SEVERAL or (field in IN_EACH and len(by_currency(headers, range(len(headers)))) == len(headers))


def field_named(kind: Kind, text: str) -> str | None:
    """The field that a person means by its name or by what it is called; "" for none at all, None for no such field."""
    wanted = header_key(text)
    fields = choosable(kind)
    by_name = {header_key(name): name for name in (*fields, "")}
    by_title = {header_key(field_title(name)): name for name in reversed(fields)}
    return by_name.get(wanted, by_title.get(wanted))
