"""What all rules find in a whole catalog; a large one is looked at by two processes at once, each at its half of it.

One half rests on every charge, the other on every seat: to read them takes most of a run, and neither needs what the
other reads. The charges are looked at in a process of their own, whose memory is given back with it. The seats take
longer to read: before the charges that process reads the second half of them, and tells what it read.

Whatever comes in between (it could not be started, it died, somebody wrote meanwhile) costs time alone: its seats are
read and its rules asked here then. What failed is said, for the run to tell.
"""

from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import opening, seat_facts
from desktop_app.catalog.catalog import WAIT_SECONDS
from desktop_app.catalog.reach import groups
from desktop_app.catalog.seat_facts import Seat
from desktop_app.collecting import no_collector
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule
from desktop_app.review.narrow import FarFacts
from desktop_app.review.rules.r35_already_in_the_suite import SUITE

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

OF_CHARGES = frozenset({"R14", "R15", "R16", "R17", "R18", "R19"})
"""Rules that compare the charges of everything, and look at few seats or none."""

MANY = 200_000
"""Lines from which on a second process is worth its start."""

Found = Mapping[str, Sequence[Finding]]
"""Findings by rule."""


@dataclass(frozen=True)
class Whole:
    """What a look at the whole catalog gave: `facts` are those that most rules know, `found` is in their order.

    `together` are the vendors that hang together; `trouble` is a sentence on what kept the other process from its half,
    empty where nothing did.
    """

    facts: Facts
    found: Sequence[Finding]
    together: Sequence[Sequence[int]]
    trouble: str = ""


@dataclass(frozen=True)
class _Half:
    """What the other process looks at: its rules, and which vendors hang together."""

    found: Found
    together: Sequence[Sequence[int]]


def look_at_all(catalog: Catalog, as_of: str, rules: Sequence[Rule]) -> Whole:
    """Return what some rules find as of a day (ISO)."""
    apart = [rule for rule in rules if rule.id in OF_CHARGES]
    if len(apart) < 2 or len(apart) == len(rules) or not _are_many(catalog.writer):
        facts = Facts(catalog.writer, as_of)
        found_by_one = [finding for rule in rules for finding in rule.check(facts, as_of)]
        return Whole(facts, found_by_one, groups(catalog.writer, SUITE, moved=True))
    middle = seat_facts.middle(catalog.writer)
    with _beside(catalog, as_of, [rule.id for rule in apart], middle) as other:
        facts = SharedFacts(catalog.writer, as_of, middle, other)
        own = {rule.id: list(rule.check(facts, as_of)) for rule in rules if rule.id not in OF_CHARGES}
        told = other.half()
    half = told or _half(Facts(catalog.writer, as_of), apart)
    found = {**own, **half.found}
    return Whole(facts, [finding for rule in rules for finding in found[rule.id]], half.together, other.trouble)


def _half(facts: Facts, rules: Sequence[Rule]) -> _Half:
    found = {rule.id: list(rule.check(facts, facts.as_of)) for rule in rules}
    return _Half(found, groups(facts.conn, SUITE, moved=True))


def _are_many(conn: sqlite3.Connection) -> bool:
    return conn.execute("SELECT 1 FROM invoice_line LIMIT 1 OFFSET ?", (MANY,)).fetchone() is not None


class ChargeFacts(FarFacts):
    """Facts of everything of which the seats of few contracts are asked: each reads its own."""

    def seats_of(self, subscription: int) -> Sequence[Seat]:
        """Return the live seats of a subscription, by account."""
        return self._read_seats(subscription)


class SharedFacts(FarFacts):
    """Facts of which another process reads the seats of the subscriptions above one (its id) meanwhile."""

    def __init__(self, conn: sqlite3.Connection, as_of: str, middle: int, other: _Other) -> None:
        super().__init__(conn, as_of)
        self._middle, self._other = middle, other

    def _every_seat(self) -> Sequence[Seat]:
        own = seat_facts.seats(self.conn, self.as_of, seat_facts.UP_TO, self._middle)
        told = self._other.seats()
        if told is None:
            told = seat_facts.rows(self.conn, self.as_of, seat_facts.ABOVE, self._middle)
        return [*own, *seat_facts.of_rows(told)]


# The other process ---------------------------------------------------------------------------------------------------


class _Other:
    """The other process as this one knows it: what it tells, None where that does not hold, and what went wrong."""

    def __init__(self, pipe: Connection, process: Any, revision: int) -> None:
        self._pipe, self._process, self._revision = pipe, process, revision
        self._told_seats = False
        self.trouble = ""

    def seats(self) -> Sequence[tuple[Any, ...]] | None:
        """Return its part of the seats, which it tells first; to be asked for once."""
        self._told_seats = True
        told: Sequence[tuple[Any, ...]] | None = self._next()
        return told

    def half(self) -> _Half | None:
        """Return what it found, which it tells after the seats."""
        if not self._told_seats:
            self.seats()
        told: _Half | None = self._next()
        return told

    def _next(self) -> Any:
        if self.trouble:
            return None
        try:
            seen, told = self._pipe.recv()
        except (EOFError, OSError):
            self._process.join()
            self.trouble = _trouble(f"ended without an answer (exit code {self._process.exitcode})")
            return None
        if isinstance(told, str):
            self.trouble = _trouble(f"met an error ({told})")
            return None
        return told if seen == self._revision else None


@contextmanager
def _beside(catalog: Catalog, as_of: str, rules: Sequence[str], middle: int) -> Iterator[_Other]:
    """Let another process read the seats of the subscriptions above one and ask rules meanwhile."""
    context: Any = multiprocessing.get_context("spawn")  # with nothing of this one, whose threads could hold a lock
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_look, args=(theirs, catalog.path, as_of, rules, middle), daemon=True)
    other = _Other(ours, process, catalog.revision)
    try:
        process.start()
    except OSError as error:
        other.trouble = _trouble(f"could not be started ({error.strerror or error})")
    theirs.close()
    try:
        yield other
    finally:
        ours.close()
        if process.is_alive():
            process.kill()
        if process.pid is not None:
            process.join()
        process.close()


def _trouble(why: str) -> str:
    return (
        f"A second process was to read half of the seats and look at the payments, but {why}. "
        "The first one did what was left, which took longer."
    )


def _look(pipe: Connection, path: Path, as_of: str, wanted: Sequence[str], middle: int) -> None:
    """What the other process does: send what it reads and finds, each with the operation up to which it looked.

    What failed is sent in words.
    """
    try:
        for told in _found(path, as_of, wanted, middle):
            pipe.send(told)
    except Exception as error:
        pipe.send((0, ": ".join(filter(None, (type(error).__name__, str(error))))))
    pipe.close()


def _found(path: Path, as_of: str, wanted: Sequence[str], middle: int) -> Iterator[tuple[int, object]]:
    from desktop_app.review.registry import RULES

    conn = opening.connect_reader(path, wait_seconds=WAIT_SECONDS)
    with no_collector():
        conn.execute("BEGIN")
        revision = conn.execute("SELECT coalesce(max(id), 0) FROM operation").fetchone()[0]
        yield revision, seat_facts.rows(conn, as_of, seat_facts.ABOVE, middle)
        yield revision, _half(ChargeFacts(conn, as_of), [rule for rule in RULES if rule.id in wanted])
