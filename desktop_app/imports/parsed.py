"""A sheet after parsing: its rows, and what the file says of itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

from desktop_app.imports.model import Action, Problem, Question, Recognition


@dataclass(frozen=True)
class SourceFacts:
    """What a seat sheet says about its own coverage of activity (RULES part 1)."""

    data_date: str
    covers_from: str | None
    lag_days: int
    retention_days: int | None
    reports: str  # login, action, none
    telemetry_off: bool = False
    pending: int = 0  # invitations that wait


@dataclass(frozen=True)
class ParsedRow:
    """One row after parsing; `action` is set where parsing alone decides (total, rejected, out of scope)."""

    row: int
    action: Action | None
    reason: str | None
    values: tuple[object, ...]  # in the order of FIELDS[kind]; all None for a total or a rejected row


@dataclass(frozen=True, eq=False)
class ColumnRows(Sequence[ParsedRow]):
    """Parsed rows kept column by column, as they are parsed and written; a row is made when it is asked for.

    `fixed` gives action and reason of the positions that parsing alone decides, `live` all others, both without what
    is no row. Values of totals and rejected rows are blank whatever the columns hold.
    """

    numbers: Sequence[int]  # of the sheet's rows, by position
    columns: tuple[Sequence[object], ...]  # in the order of FIELDS[kind], by position
    fixed: Mapping[int, tuple[Action, str | None]]
    skip: frozenset[int]
    exact: bool = False  # micro-units hold every amount of the sheet, to the last decimal

    @cached_property
    def kept(self) -> Sequence[int]:
        """The positions that are rows."""
        everything = range(len(self.numbers))
        return [position for position in everything if position not in self.skip] if self.skip else everything

    @cached_property
    def live(self) -> Sequence[int]:
        """The positions that the catalog decides on."""
        return [position for position in self.kept if position not in self.fixed] if self.fixed else self.kept

    def at(self, position: int) -> ParsedRow:
        """The row at a position of the columns."""
        action, reason = self.fixed.get(position, (None, None))
        if action in (Action.TOTAL, Action.REJECTED):
            values: tuple[object, ...] = (None,) * len(self.columns)
        else:
            values = tuple(column[position] for column in self.columns)
        return ParsedRow(self.numbers[position], action, reason, values)

    def __len__(self) -> int:
        return len(self.kept)

    @overload
    def __getitem__(self, index: int) -> ParsedRow: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[ParsedRow]: ...

    def __getitem__(self, index: int | slice) -> ParsedRow | Sequence[ParsedRow]:
        if isinstance(index, slice):
            return [self.at(position) for position in self.kept[index]]
        return self.at(self.kept[index])

    def __iter__(self) -> Iterator[ParsedRow]:
        return map(self.at, self.kept)


@dataclass(frozen=True)
class ParsedSheet:
    """Everything known of a sheet before the catalog is asked. With a `question`, `rows` is empty."""

    sheet: str
    recognition: Recognition | None  # None: not recognised (then `question` says so) or nothing to import
    rows: Sequence[ParsedRow] = ()
    problems: tuple[Problem, ...] = ()
    question: Question | None = None
    facts: SourceFacts | None = None  # seats only
    file_total: tuple[tuple[str, int], ...] = ()  # (currency, micro-units) of the sheet's own totals row
    notes: tuple[str, ...] = ()  # "hidden rows were read", "the column Password was dropped", …
    raw_header: tuple[str, ...] | None = None  # of the raw cells, where the table was turned
    sample: tuple[tuple[str, ...], ...] = ()  # the first rows as they are written, for a question: see `sample_of`
