"""Which record of the catalog a row of one of our own lists means: by its id, or by what such records are told by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from desktop_app.imports import staging_own
from desktop_app.imports.own_list_model import ARCHIVED, MERGED_INTO, OwnList
from desktop_app.imports.people_index import PeopleIndex, fold
from desktop_app.imports.plan_work import Context

Cells = Mapping[str, Any]
Finder = Callable[[Cells], int | None]
_NAMED = ("vendor", "tool", "person", "team", "subscription", "use_case")


def put_away(cells: Cells) -> bool:
    """Tell whether a row is of a record that is not in use: archived, merged, or a seat that was given back."""
    return bool(cells.get(ARCHIVED) or cells.get(MERGED_INTO) or cells.get("released"))


def folded(value: object) -> object:
    """A value as values are compared: a text without regard to case and padding."""
    return fold(value) if isinstance(value, str) else value


def records_of(context: Context, own: OwnList, as_of: str, taken: set[int], rows: Sequence[Cells]) -> list[int | None]:
    """Return which records rows mean that no id tells, among those that no other row of the file has."""
    if own.table == "person":
        return list(map(_person_finder(context, taken), rows))
    if own.table in _NAMED:
        return list(map(_name_finder(context, own, taken), rows))
    merged = {
        fold(name): fold(kept)
        for name, (_, kept) in _merged(context).items()
    }  # fmt: skip
    left = {int(str(row["id"])): row for row in staging_own.shown(context.conn, own.name, as_of)
            if row["id"] not in taken}  # fmt: skip

    def key(names: Sequence[str], row: Mapping[str, Any]) -> tuple[object, ...]:
        told = {name: folded(_told(own, name, row)) for name in names}
        if "subscription" in told:
            told["subscription"] = merged.get(str(told["subscription"]), told["subscription"])
        return tuple(told.values())

    known = _by_key(left, lambda number: key(own.told_by, left[number]))
    records: list[int | None] = []
    for cells in rows:
        same = known.get(key(own.told_by, cells), [])
        records.append(same.pop(0) if same else None)
        left.pop(records[-1] or 0, None)
    if own.nearly:
        changed = [place for place, record in enumerate(records) if record is None and _may_change(own, rows[place])]
        asked = _by_key(changed, lambda place: key(own.nearly, rows[place]))
        near = _by_key(left, lambda number: key(own.nearly, left[number]))
        for told, places in asked.items():
            if len(places) == len(near.get(told, [])) == 1:
                records[places[0]] = near[told][0]
    return records


def _by_key(numbers: Iterable[int], key: Callable[[int], object]) -> Mapping[object, list[int]]:
    found: dict[object, list[int]] = defaultdict(list)
    for number in numbers:
        found[key(number)].append(number)
    return found


def _may_change(own: OwnList, cells: Cells) -> bool:
    """Tell whether a row may mean a record that is told by something else: one of another contract it does not."""
    others = (name for name in own.told_by if name in own.links and name not in own.nearly)
    return cells.get("id") is None and not any(cells.get(name) for name in others)


def _told(own: OwnList, name: str, row: Mapping[str, Any]) -> object:
    value = row.get(name)
    return str(value)[:10] if value and name.endswith("_date") else value or None


def _merged(context: Context) -> Mapping[str, tuple[int, str]]:
    from desktop_app.imports.staging_records import merged_names

    return merged_names(context.conn, "subscription", "catalog.")


def _name_finder(context: Context, own: OwnList, taken: set[int]) -> Finder:
    known: dict[str, int] = {}
    away: dict[str, int] = {}  # what is archived here, or was merged
    for name, number, into, archived in staging_own.names(context.conn, own.table):
        record = into if into is not None else number
        if record not in taken:
            known.setdefault(fold(name), record)
            if archived or into is not None:
                away.setdefault(fold(name), record)
    return lambda cells: (away if put_away(cells) else known).get(fold(str(cells["name"])))


def _person_finder(context: Context, taken: set[int]) -> Finder:
    """Find a person by e-mail and number, by name only where nothing else is known of either."""
    index = PeopleIndex(context.conn, "catalog.")

    def find(cells: Cells) -> int | None:
        for kind in ("email", "employee_no"):
            person = index.find(kind, cells.get(kind))
            if person is not None:
                return person if person not in taken else None
        person = index.find("name", cells["name"])
        if person is None or person in taken or person not in index.rows:
            return None
        before = index.rows[person]
        told: Sequence[str] = ("email", "employee_no")
        bare = not any(before[kind] for kind in told) or not any(cells.get(kind) for kind in told)
        return person if bare else None

    return find
