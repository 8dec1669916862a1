"""Files that are imported together: what others name comes before them, whatever the files are called."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from desktop_app import scratch
from desktop_app.assets import resource
from desktop_app.imports import child, saved_profiles
from desktop_app.imports.columns import SEARCHED_ROWS
from desktop_app.imports.header_read import Table
from desktop_app.imports.known_formats import load_all
from desktop_app.imports.model import Choices, Kind, Profile, SheetRows
from desktop_app.imports.own_formats import own_of, rank
from desktop_app.imports.read import open_sheets
from desktop_app.imports.read_path import PasswordNeeded, ReadError
from desktop_app.imports.recognise import find_table
from desktop_app.imports.tables import tables_of

if TYPE_CHECKING:
    from desktop_app.imports.file_plan import FilePlan

Place = tuple[int, int]

_ORDER = (
    Kind.PEOPLE, Kind.SUBSCRIPTIONS, Kind.RATES, Kind.USE_CASES, Kind.SEATS, Kind.LINES, Kind.USAGE, Kind.BUDGETS,
    Kind.MEASURES, Kind.ALLOCATIONS, Kind.COMMITMENTS,
)  # fmt: skip
_LIKE: Mapping[str, Kind] = {
    "teams": Kind.PEOPLE, "people": Kind.PEOPLE, "vendors": Kind.SUBSCRIPTIONS, "tools": Kind.SUBSCRIPTIONS,
    "terms": Kind.SUBSCRIPTIONS, "purchases": Kind.SUBSCRIPTIONS, "tool-functions": Kind.SUBSCRIPTIONS,
    "plans": Kind.SUBSCRIPTIONS, "plan-functions": Kind.SUBSCRIPTIONS, "prices": Kind.SUBSCRIPTIONS,
    "overlaps": Kind.SUBSCRIPTIONS, "activity-reports": Kind.SUBSCRIPTIONS, "activity": Kind.SEATS,
    "feature-uses": Kind.SEATS,
    **{kind.value.replace("_", "-"): kind for kind in _ORDER},
}  # fmt: skip
_UNKNOWN: Place = (_ORDER.index(Kind.LINES), 0)
_LOOKED_AT = 8 << 20  # bytes; a file that is larger is one of lines, seats or use, and would be read twice
_ROWS = SEARCHED_ROWS + 30


def in_order(conn: sqlite3.Connection, files: Sequence[Path], choices: Choices) -> list[Path]:
    """Return files so that people and contracts come before seats, and those before spend, use and what tells of them.

    Files of one kind stay in their order. What cannot be read, or is unlike anything known, is taken for spend.
    """
    if len(files) < 2:
        return list(files)
    small = [place for place, path in enumerate(files) if _is_small(path)]
    profiles, _ = saved_profiles.usable(conn)
    places = dict.fromkeys(range(len(files)), _UNKNOWN)
    while small:
        told: dict[int, Place] = {}
        _look([(place, files[place]) for place in small], profiles, choices, told)
        places |= told
        small = small[len(told) + 1 :]  # the next one ended the process that looked; importing it says so
    return [files[place] for place in sorted(places, key=lambda place: (places[place], place))]


def _is_small(path: Path) -> bool:
    try:
        return path.is_file() and path.stat().st_size <= _LOOKED_AT
    except OSError:
        return False


def _look(
    files: Sequence[tuple[int, Path]], profiles: Sequence[Profile], choices: Choices, told: dict[int, Place]
) -> None:
    """Look into files in the reading process, and note what was found until it ended."""

    def taken(found: tuple[int, Place]) -> None:
        told[found[0]] = found[1]

    size = sum(path.stat().st_size for _, path in files)
    limits = child.Limits(files[0][1].name, 2048 << 20, 30 + len(files) + size / (1 << 20))
    with scratch.folder() as place:
        arguments = (files, resource("formats"), profiles, choices, Path(place))
        try:
            child.run(look, arguments, limits, taken=taken)
        except (ReadError, child.ChildFailed):
            return


def look(
    files: Sequence[tuple[int, Path]], formats: Path, profiles: Sequence[Profile], choices: Choices, scratch: Path,
    tell: child.Teller,
) -> NoReturn:  # fmt: skip
    """Tell of each file where it comes among others."""
    from desktop_app.imports.formats import of_profile

    shipped = load_all(formats)
    by_id = {form.id: form for form in shipped}
    known = (*(form for profile in profiles for form in of_profile(profile, by_id)), *shipped)
    for place, path in files:
        try:
            found = [
                _place(find_table(table, known, choices.of_sheet(table.sheet)))
                for sheet in open_sheets(path, choices.sheet, scratch)
                for table in tables_of(_head(sheet.table), known, choices)
            ]
        except (ReadError, PasswordNeeded):
            found = []
        tell.hand_over((place, min((one for one in found if one is not None), default=_UNKNOWN)))
    tell.finish(None)


def _head(table: SheetRows) -> SheetRows:
    return replace(table, rows=list(islice(table.rows, _ROWS)), numbers=list(islice(table.numbers, _ROWS)))


def place_of(plan: FilePlan) -> Place:
    """Return where a planned file comes among others."""
    found = [_of(one.recognition.base, one.recognition.kind) for one in plan.sheets if one.recognition is not None]
    return min(found, default=_UNKNOWN)


def _place(table: object) -> Place | None:
    """Where a recognised table comes; None for one that is not recognised."""
    if not isinstance(table, Table):
        return None
    return _of(table.form.saved.base if table.form.saved else table.form.id, table.form.kind)


def _of(base: str, kind: Kind) -> Place:
    own = own_of(base)
    like = _LIKE.get(own.name) if own is not None else kind
    return (_ORDER.index(like) if like in _ORDER else len(_ORDER), rank(base))
