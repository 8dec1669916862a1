"""The formats of our own lists: told by their heads alone, each with its place among the lists of a file."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.catalog.sentences import say, titled, verbatim
from desktop_app.catalog.tables import TABLES
from desktop_app.imports.formats import Format, header_key
from desktop_app.imports.model import Kind
from desktop_app.imports.own_list_model import PREFIX, OwnList
from desktop_app.imports.own_lists import BY_NAME, OWN_LISTS
from desktop_app.review.quoting import FOCUS_COLUMNS, REASONS

_HEADS = {
    own.name: frozenset(
        header_key(title) for title in ("Id", *(c.title for c in TABLES[own.name].columns if c.visible))
    )
    for own in OWN_LISTS
}
_WRITTEN_BY_US = (
    *_HEADS.values(),
    *(frozenset({header_key(head)}) for head in REASONS.values()),
    frozenset(map(header_key, FOCUS_COLUMNS)),
)


def own_of(format_id: str) -> OwnList | None:
    """Return the list that a format is of; None where it is no list of ours."""
    return BY_NAME.get(format_id.removeprefix(PREFIX)) if format_id.startswith(PREFIX) else None


def is_refused(format_id: str) -> bool:
    """Tell whether nothing of a format's rows is imported because it is a list of ours that follows from others."""
    own = own_of(format_id)
    return own is not None and bool(own.why)


def rank(format_id: str) -> int:
    """Return the place of a format among our lists: those that others name are smaller; 0 for all other formats."""
    own = own_of(format_id)
    return OWN_LISTS.index(own) + 1 if own is not None else 0


def formats() -> tuple[Format, ...]:
    """Return the formats of our own lists, told by the id and every column that the list usually shows."""
    return tuple(map(_format, OWN_LISTS))


def written_by_us(head: Iterable[str]) -> bool:
    """Return whether a text table with this head was written by Seatbook: a list, rejected rows, or cost and usage."""
    keys = frozenset(map(header_key, head))
    return any(titles <= keys for titles in _WRITTEN_BY_US)


def _format(own: OwnList) -> Format:
    table = TABLES[own.name]
    titles = {"id": "Id", **{column.key: column.title for column in table.columns}}
    return Format(
        id=own.format_id,
        title=say("List “{title}”, exported by Seatbook", title=titled(table.title)),
        kind=Kind.RECORDS,
        columns={key: (header_key(titles[key]),) for key in own.read if key in titles},
        source="Seatbook's own export of the list",
        fingerprint=_HEADS[own.name],
        required=(
            ("id", *own.told_by[:1], *own.nearly[:1]),
        ),  # by its name alone where the list is named: it was pasted, or typed
        decimal=".",
        date_order="ymd",
    )


def refusal(own: OwnList) -> str:
    """Return why nothing of a list is imported, as a sentence."""
    title = TABLES[own.name].title
    return say(
        "This is Seatbook's own list “{title}”, and nothing of it is imported: {why}.",
        title=verbatim(title),
        why=own.why,
    )
