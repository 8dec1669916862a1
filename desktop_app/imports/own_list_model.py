"""What is said of a list that Seatbook itself exports, so that it can be read again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.catalog.tables import TABLES

PREFIX = "own-"
"""Of the formats of our own lists, before the list's name."""
ARCHIVED, MERGED_INTO = "archived", "merged_into_id"
"""The columns that say of a record that it is not in use: it is restored so, and no list puts one away."""
ORIGIN = ("file", "sheet", "row", "file_id", "sheet_id")
"""The columns that say where a record was read: it is restored with them, and no list changes them."""


@dataclass(frozen=True)
class Link:
    """A column that names another record: the record's own column for it, the table it is in, the column of its id."""

    column: str
    table: str
    by: str


@dataclass(frozen=True)
class OwnList:
    """How a list is read: the table of its records, and which columns of the list are kept in which of the table.

    A record without an id that the catalog knows is told by `told_by`; a row without one of `needs` is rejected, and
    one without `made_with` where it would make a record. A row that states no id and that no record is told by changes
    the only record that has the same of `nearly`, where it is the only such row: rows come back from a spreadsheet
    program with another price or another end.
    `special` columns have a reader of their own. `why` is set where nothing of the list is imported, `only_adds` names
    what a list adds to and never changes.
    """

    name: str
    table: str = ""
    stored: Mapping[str, str] = field(default_factory=dict)
    links: Mapping[str, Link] = field(default_factory=dict)
    told_by: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    made_with: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()
    special: tuple[str, ...] = ()
    why: str = ""
    only_adds: str = ""

    @property
    def format_id(self) -> str:
        """The id of the list's format."""
        return f"{PREFIX}{self.name}"

    @property
    def read(self) -> tuple[str, ...]:
        """Every column that is read, the id and those of linked records first."""
        linked = (one for link in self.links.items() for one in (link[0], link[1].by) if one)
        origin = ORIGIN if self.tells_origin else ()
        return tuple(dict.fromkeys(("id", *linked, *self.stored, *self.special, *origin)))

    @property
    def tells_origin(self) -> bool:
        """Whether the list says of each record from which file it was read."""
        return any(column.key == "sheet_id" for column in TABLES[self.name].columns)
