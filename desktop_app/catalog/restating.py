"""Reports that are written again: which lines count where a later report of the same days says something else.

Lines with a `restates` key come from a vendor's own metering. Within one key (the same vendor, day, model, account and
whatever else the report tells but the amount) a report that says anything new is the latest word on all of it; one that
only repeats what is known, or a part of it, changes nothing. So the charges follow from the live lines alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

_Line = tuple[str, int, int, str, int, int]
"""restates, operation_id, id, row_key, occurrence, is_charge."""

_COLUMNS = "line.restates, line.operation_id, line.id, line.row_key, line.occurrence, line.is_charge"
_ORDER = "ORDER BY line.restates, line.operation_id"


def settle(conn: sqlite3.Connection, operation_id: int) -> None:
    """Say again which lines are charges, among those of one operation and the reports of the same days."""
    lines = conn.execute(
        f"""WITH touched AS (SELECT DISTINCT restates FROM invoice_line
          WHERE operation_id = ? AND restates IS NOT NULL)
        SELECT {_COLUMNS} FROM touched JOIN invoice_line line ON line.restates = touched.restates
        WHERE line.voided_by IS NULL {_ORDER}""",
        (operation_id,),
    )
    wrong = [(number,) for number in _wrong(lines)]
    conn.executemany("UPDATE invoice_line SET is_charge = 1 - is_charge WHERE id = ?", wrong)


def unsettled(conn: sqlite3.Connection) -> int:
    """Return how many lines are a charge and should be none, or the other way round: none in a sound catalog."""
    lines = conn.execute(
        f"""SELECT {_COLUMNS} FROM invoice_line line
        WHERE line.restates IS NOT NULL AND line.voided_by IS NULL {_ORDER}"""
    )
    return sum(1 for _ in _wrong(lines))


def _wrong(lines: Iterable[_Line]) -> Iterator[int]:
    """The lines, in the order of key and operation, whose `is_charge` is not what it should be."""
    for _, group in groupby(lines, key=lambda line: line[0]):
        told = list(group)
        charges = _charges(told)
        yield from (number for _, _, number, _, _, is_charge in told if bool(is_charge) != (number in charges))


def _charges(lines: Sequence[_Line]) -> set[int]:
    """The charges among the lines of one key: the earliest of each line that the latest word holds."""
    word: set[tuple[str, int]] = set()
    earliest: dict[tuple[str, int], int] = {}
    for _, report in groupby(lines, key=lambda line: line[1]):
        said = {}
        for _, _, number, row_key, occurrence, _ in report:
            said[row_key, occurrence] = number
        if not said.keys() <= word:
            word = set(said)
        for line, number in said.items():
            earliest[line] = min(number, earliest.get(line, number))
    return {earliest[line] for line in word}
