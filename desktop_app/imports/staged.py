"""A sheet whose rows the reading process has put into the staging file, as planning gets it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.imports.parsed import ParsedSheet

LineSum = tuple[int, str, int, int, int]
"""What lines of one match and currency add up to: match, currency, first row, number of rows, micro-units."""


@dataclass(frozen=True)
class StagedSheet:
    """A sheet whose rows are in the staging file; `parsed.rows` is empty."""

    number: int
    parsed: ParsedSheet
    rows_read: int
    header: tuple[str, ...]  # the header cells that are kept
    sums: Sequence[LineSum] = ()  # of a sheet of lines, in the order of their first rows


def added_up(sums: Sequence[LineSum]) -> dict[str, int]:
    """Return what all lines of a sheet add up to, by currency: micro-units, those of duplicates among them."""
    found: dict[str, int] = {}
    for _, currency, _, _, amount in sums:
        found[currency] = found.get(currency, 0) + amount
    return found
