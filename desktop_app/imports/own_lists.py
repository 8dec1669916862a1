"""Lists that Seatbook exported itself and that are no source of records: told by their head, and refused in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from desktop_app.catalog.tables import TABLES
from desktop_app.imports.formats import header_key
from desktop_app.review.quoting import FOCUS_COLUMNS, REASON

TYPED = ("plans", "plan-functions", "prices", "tool-functions", "feature-uses", "overlaps")
_WHY: Mapping[str, str] = {
    "lines": "its lines would count beside those they were exported from. `export focus` takes the spend to another"
    " catalog, the invoices themselves are imported from the vendors' own files",
    "usage": "its rows would count beside those they were exported from; import the vendors' own files",
    "vendors": "vendors come with the lists of subscriptions and with invoices",
    "tools": "tools come with the list of subscriptions",
    "teams": "teams come with the list of people",
    "decisions": "a decision is made about a question: in the window, by `decide`, or with a review workbook",
    **dict.fromkeys(TYPED, "it is typed in, in the window or by `add`"),
}
_DERIVED = "what it shows follows from other records"
NOT_IMPORTED = (
    "vendors", "tools", "teams", "lines", "usage", "invoices", "findings", "decisions", "campaigns", "unmatched",
    "imports", "history", *TYPED,
)  # fmt: skip
_HEADS = {
    name: frozenset(header_key(title) for title in ("Id", *(column.title for column in table.columns)))
    for name, table in TABLES.items()
}
_WRITTEN_BY_US = (*_HEADS.values(), frozenset({header_key(REASON)}), frozenset(map(header_key, FOCUS_COLUMNS)))


def refusal(heads: Iterable[frozenset[str]]) -> str | None:
    """Return why a sheet with one of these heads is not imported; None where it is no list of ours.

    All of a list's columns have to be there: a part of it is somebody's own table.
    """
    for keys in heads:
        for name in NOT_IMPORTED:
            if _HEADS[name] <= keys:
                why = _WHY.get(name, _DERIVED)
                title = TABLES[name].title
                whole = "`backup` copies a whole catalog"
                return f"This is Seatbook's own list “{title}”. It is not imported: {why}; {whole}."
    return None


def written_by_us(head: Iterable[str]) -> bool:
    """Return whether a text table with this head was written by Seatbook: a list, rejected rows, or cost and usage."""
    keys = frozenset(map(header_key, head))
    return any(titles <= keys for titles in _WRITTEN_BY_US)
