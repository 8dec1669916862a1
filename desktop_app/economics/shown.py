"""Ways from one amount to another as they are shown: rounded so that every row and every column still adds up."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.catalog.money import MICRO, minor_digits

Cell = tuple[int, int]  # row, column


@dataclass(frozen=True)
class Way:
    """Micro-units: before + steps = after."""

    before: int
    steps: Mapping[str, int]
    after: int


@dataclass(frozen=True)
class ShownWays:
    """Ways of which each amount is a multiple of the unit that is shown; `total` is their sum, as it stands there."""

    ways: tuple[Way, ...]
    total: Way


def shown_ways(ways: Sequence[Way], currency: str, *, whole: bool = False) -> ShownWays:
    """Round ways and their sum to the currency's minor unit, or to whole units.

    The ends of the sum are rounded half up. Everything else is rounded down or up by less than a unit so that it adds
    up across and down: first all is rounded down, then the units that a row and a column both miss go to the amounts
    that lost most (the method of the largest remainder); where that leaves a unit over, others change places for it.
    Such a choice always exists: it is a whole-numbered flow from rows to columns beside one in fractions.
    A step of which nothing is left anywhere is left out.
    """
    unit = MICRO if whole else MICRO // 10 ** minor_digits(currency)
    keys = list(dict.fromkeys(key for way in ways for key in way.steps))
    rows = [[way.before, *(way.steps.get(key, 0) for key in keys), -way.after] for way in ways]
    sums = [-sum(column) for column in zip(*rows, strict=True)] or [0, 0]
    table = [*rows, sums]  # each row and each column comes to nothing
    last = len(sums) - 1
    sums[0], sums[last] = -_half_up(-sums[0], unit), _half_up(sums[last], unit)
    counts = _rounded([[divmod(amount, unit) for amount in row] for row in table])
    shown = [[count * unit for count in row] for row in counts]
    ends = [Way(row[0], dict(zip(keys, row[1:last], strict=True)), -row[last]) for row in shown]
    total = ends.pop()
    steps = {key: -total.steps[key] for key in keys if any(one.steps[key] for one in (total, *ends))}
    given = [
        Way(one.before, {key: one.steps[key] for key in way.steps if key in steps}, one.after)
        for one, way in zip(ends, ways, strict=True)
    ]
    return ShownWays(tuple(given), Way(-total.before, steps, -total.after))


def _rounded(table: list[list[tuple[int, int]]]) -> list[list[int]]:
    """Round a table of (whole, rest) so that its rows and columns come to nothing: which rests are rounded up."""
    across = [-sum(whole for whole, _ in row) for row in table]
    down = [-sum(whole for whole, _ in column) for column in zip(*table, strict=True)]
    rests = {(r, c): rest for r, row in enumerate(table) for c, (_, rest) in enumerate(row) if rest}
    up: set[Cell] = set()
    for row, column in sorted(rests, key=lambda cell: (-rests[cell], cell)):
        if across[row] > 0 and down[column] > 0:
            up.add((row, column))
            across[row] -= 1
            down[column] -= 1
    for row, missing in enumerate(across):
        for _ in range(missing):
            _change_places(row, rests, up, down)
    return [[whole + ((r, c) in up) for c, (whole, _) in enumerate(row)] for r, row in enumerate(table)]


def _change_places(start: int, rests: Mapping[Cell, int], up: set[Cell], down: list[int]) -> None:
    """Round one more amount of a row up in a column that misses a unit, or let others give theirs on until one does."""
    columns: dict[int, list[int]] = defaultdict(list)
    for row, column in rests:
        columns[row].append(column)
    came: dict[int, Cell | None] = {start: None}  # a row -> the amount of the row before that takes its unit
    queue, seen = [start], set[int]()
    for row in queue:
        for column in columns[row]:
            if (row, column) in up or column in seen:
                continue
            seen.add(column)
            if down[column] > 0:
                down[column] -= 1
                _give_on((row, column), came, up)
                return
            for other in [r for r, c in up if c == column and r not in came]:
                came[other] = (row, column)
                queue.append(other)
    raise AssertionError("a table whose rows and columns come to nothing can always be rounded")


def _give_on(cell: Cell, came: Mapping[int, Cell | None], up: set[Cell]) -> None:
    """Round an amount up; along the way there each row takes the unit that the next one gives up in its column."""
    up.add(cell)
    before = came[cell[0]]
    while before is not None:
        up.remove((cell[0], before[1]))
        up.add(before)
        cell, before = before, came[before[0]]


def _half_up(amount: int, unit: int) -> int:
    """Round micro-units half up."""
    return (2 * amount + unit) // (2 * unit) * unit
