"""Bills that come every so many days, 30 or 28, and not by the month: found by periods that follow each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop_app.economics.billed_periods import Charge
from desktop_app.economics.calendar import add_days, days_between, whole_months

LEAST = 7
"""A period of fewer days is a part of something, and no cycle."""


def with_cycles(charges: Iterable[Charge]) -> list[Charge]:
    """Return the charges, those of a cycle of days with its length, and with the last day that it has.

    A cycle is two periods of the same number of days, one right after the other, that do not both fit whole months. A
    period that is written up to the first day of the next ends the day before.
    """
    found = list(charges)
    for days, ends in _chains(found):
        known = set(ends)
        found = [
            replace(one, end=add_days(one.start, days - 1), days=days) if (one.start, one.end) in known else one
            for one in found
        ]
    return found


def _chains(charges: Sequence[Charge]) -> list[tuple[int, list[tuple[str, str]]]]:
    """Return the periods of each cycle: its days, and start and end of the periods as they are written."""
    by_days: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for one in charges:
        if one.stated and one.net > 0:
            by_days[days_between(one.start, one.end) + 1].add((one.start, one.end))
    chains = []
    for written, spans in sorted(by_days.items()):
        for days in (written, written - 1):  # with the first day of the next, or without
            starts = {start for start, _ in spans}
            linked = [
                span
                for span in sorted(spans)
                if add_days(span[0], days) in starts or add_days(span[0], -days) in starts
            ]
            if days >= LEAST and not all(_fits(start, end) for start, end in linked):
                chains.append((days, linked))
                break
    return chains


def _fits(start: str, end: str) -> bool:
    """Tell whether a period is a number of months, also where it is written up to the first day of the next."""
    return whole_months(start, end) is not None or whole_months(start, add_days(end, -1)) is not None
