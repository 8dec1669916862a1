"""Which questions a run has to ask again, and which stand as the last run of that day found them.

A run of the rules holds up to an operation of the history. A later one of the same day, with the same rules, looks at
the vendors that operations since then reached (reach.py), with all that hang together with them, now or then, and at
what rests on the whole catalog. Everything else would be found again as it is stored, so it is left alone: whoever
runs the rules cannot tell the difference, but for the time it takes.

One question joins vendors that have nothing else to do with each other: who left and still holds seats. It is asked
again where one of these seats is of a vendor looked at; what the contracts of the others give of its saving is taken
from the last run (`saving_part`), where nothing else was reached that it could depend on. Where nothing was reached
that tells of these seats or their people, it is asked again only if what they save is another amount.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import desktop_app
from desktop_app.catalog import evidence_sums, narrowed, review_store
from desktop_app.catalog.reach import Reach, groups, happened, joined, reach
from desktop_app.economics.claims import Saving
from desktop_app.review import saving_parts
from desktop_app.review.arithmetic import Served, serve_all
from desktop_app.review.facts import Facts
from desktop_app.review.halves import look_at_all
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.narrow import FarFacts, NarrowFacts
from desktop_app.review.rules import r03_leavers_seat
from desktop_app.review.rules.r35_already_in_the_suite import SUITE

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog

LEAVERS, LATE, UNUSUAL = "R03", "R16", "R26"
"""Rules that look beyond a group: at people's seats anywhere, at the newest invoice of all, at all spend of a month."""

_OF_USE_CASES = ("R22", "R30")
"""Rules that ask what the contracts and the use of a use case say, whichever vendors they are of."""

_KINDS_OF_ALL = frozenset({"use_case", "budget"})
"""Kinds of subject that rest on the whole catalog."""


class UntoldError(Exception):
    """What the last run stored does not tell enough: everything has to be looked at."""


@dataclass(frozen=True)
class Beside:
    """Questions about who left, of which only the seats shown were looked at: nothing was reached that tells of them.

    They stand as they are stored, unless these seats save another amount.
    """

    found: Sequence[Finding]
    facts_of: Callable[[Collection[int]], Facts]  # of all seats of some people


@dataclass
class Look:
    """What a run looks at and asks: `known` are the stored findings that it asks again, all others stand."""

    facts: Facts
    found: Sequence[Finding]
    known: Mapping[tuple[str, str], dict[str, Any]]
    places: Places
    leavers: Facts  # where the contracts of the people's seats are known
    together: Sequence[Sequence[int]]  # the vendors that hang together
    near: Collection[int] | None = None  # the subscriptions whose money is given out; None: all
    shown: Collection[int] | None = None  # the vendors looked at; None: all
    counts: evidence_sums.Counts | None = None  # of the seats of these vendors; None: as the facts say
    beside: Beside | None = None
    trouble: str = ""  # what kept a second process from its half, in a sentence

    def serve(self, decision: Callable[[Finding], str | None]) -> dict[str, Served]:
        """Return what each finding frees, by its identity; see `serve_all`. `decision` tells the one that stands.

        Raises UntoldError where the last run does not tell what other vendors' contracts give.
        """
        whole = [*self.found, *(() if self.beside is None else self.beside.found)]
        served = serve_all(whole, [decision(one) for one in whole], self.facts)
        if self.beside is not None:
            self._ask_again(self.beside, served)
        for one in self.found:
            if one.rule == LEAVERS and self.near is not None:
                here = served[one.identity]
                savings = {**here.savings, **self._far(one, self.near)}
                served[one.identity] = Served(dict(sorted(savings.items())), here.reclaimed)
        return served

    def _ask_again(self, beside: Beside, served: Mapping[str, Served]) -> None:
        """Ask those of the questions beside again whose saving is no more as the last run stored it."""
        standing = {
            (one.rule, one.subject.key): one.subject.id
            for one in beside.found if self._stands(one, served[one.identity])
        }  # fmt: skip
        self.known = {key: row for key, row in self.known.items() if key not in standing}
        self.ask_about(beside, {one.subject.id for one in beside.found} - set(standing.values()))

    def ask_about(self, beside: Beside, people: Collection[int]) -> None:
        """Ask about some people who left, by all their seats."""
        if people:
            self.leavers = beside.facts_of(people)
            self.found = [*self.found, *r03_leavers_seat.check(self.leavers, self.leavers.as_of)]

    def _stands(self, finding: Finding, served: Served) -> bool:
        """Tell whether the contracts looked at give the same of a saving as in the last run."""
        here = saving_parts.texts(finding, served)
        stored = self._stored(finding)
        known = {number: stored[number] for number in self.facts.contracts.keys() & stored.keys()}
        return here == known and saving_parts.NOTHING_TOLD not in here.values()

    def _far(self, finding: Finding, near: Collection[int]) -> Mapping[int, Saving]:
        """Return what the contracts that are not looked at give of a finding, as the last run found it."""
        others = {claim.subscription_id for claim in finding.claims} - set(near)
        stored = self._stored(finding) if others else {}
        if not others <= stored.keys():
            raise UntoldError
        parts = {number: saving_parts.read(stored[number]) for number in others}
        return {number: part for number, part in parts.items() if part is not None}

    def _stored(self, finding: Finding) -> Mapping[int, str]:
        """Return what each contract gives of a finding, as the last run stored it; nothing of one that is new."""
        old = self.known.get((finding.rule, finding.subject.key))
        return {} if old is None else saving_parts.stored(self.places.conn, old["id"])

    def facts_of(self, finding: Finding) -> Facts:
        """Return the facts that know the contracts of a finding's claims."""
        return self.leavers if finding.rule == LEAVERS else self.facts

    def store(self, served: Mapping[str, Served], ids: Mapping[str, int], rules: Sequence[Rule], revision: int) -> None:
        """Store what the next run can use of this one, which holds up to a revision; within a transaction.

        `ids` are those of the findings by their identities.
        """
        self.places.conn.execute(
            "INSERT OR REPLACE INTO review_upto(id, operation_id, as_of, rules, groups, judged_by, newest_line)"
            " VALUES (1, ?, ?, ?, ?, ?, ?)",
            (
                revision, self.facts.as_of, _program(tuple(rules)), json.dumps(self.together),
                evidence_sums.judged_by(), self.facts.newest_line,
            ),
        )  # fmt: skip
        if self.near is None:
            saving_parts.forget(self.places.conn)
        else:
            saving_parts.forget(self.places.conn, (row["id"] for row in self.known.values() if row["rule"] == LEAVERS))
        saving_parts.store(self.places.conn, (one for one in self.found if one.rule == LEAVERS), served, ids)
        if self.shown is None or self.shown:
            counts = self.facts.evidence_counts() if self.counts is None else self.counts
            evidence_sums.store(self.places.conn, counts, self.shown)


class Places:
    """Whose a question is: the vendor of the records it rests on."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self.conn = conn

    def vendor(self, finding: Finding) -> int | None:
        """Return the vendor's id, 0 for that of lines without one, None where it rests on the whole catalog."""
        subject = finding.subject
        if finding.rule == UNUSUAL or subject.kind in _KINDS_OF_ALL or subject.kind == "person":
            return None
        return self._of(subject)

    def _of(self, subject: Subject) -> int | None:
        if subject.kind == "payments":
            row = self.conn.execute("SELECT coalesce(vendor_id, 0) FROM invoice_line WHERE id = ?", (subject.id,))
            return int(row.fetchone()[0])
        known = self._tools if subject.kind in ("tool", "person_tool") else self._subscriptions
        number = self._commitments[subject.id] if subject.kind == "commitment" else subject.id
        return known[number]

    @cached_property
    def _tools(self) -> Mapping[int, int]:
        return dict(self.conn.execute("SELECT id, vendor_id FROM tool").fetchall())

    @cached_property
    def _subscriptions(self) -> Mapping[int, int]:
        sql = "SELECT s.id, t.vendor_id FROM subscription s JOIN tool t ON t.id = s.tool_id"
        return dict(self.conn.execute(sql).fetchall())

    @cached_property
    def _commitments(self) -> Mapping[int, int]:
        return dict(self.conn.execute("SELECT id, subscription_id FROM commitment").fetchall())


@contextmanager
def looking(catalog: Catalog, as_of: str, rules: Sequence[Rule], *, anew: bool) -> Iterator[Look]:
    """Look at what has to be looked at for a day (ISO); at everything where the last run tells nothing, or `anew`.

    Raises UntoldError where that run does not tell enough after all, as serving what is found may.
    """
    with ExitStack() as stack:
        look = None
        since = None if anew else _last(catalog.writer, as_of, rules)
        if since is not None and not happened(catalog.writer, since["operation_id"]):
            look = _nothing(catalog, as_of, since)
        elif since is not None:
            reached = reach(catalog.writer, since["operation_id"])
            if reached is not None:
                look = _part(catalog, as_of, rules, (since, reached), stack)
        yield look or _whole(catalog, as_of, rules)


def forget(conn: sqlite3.Connection) -> None:
    """Let the next run look at everything: some rules alone were run, maybe for another day; within a transaction."""
    conn.execute("DELETE FROM review_upto")


@cache
def _program(rules: tuple[Rule, ...]) -> str:
    """Return what tells this program from one that may find something else: its version, its rules, its files."""
    told = [desktop_app.__version__, *(f"{rule.id}.{rule.version}" for rule in rules)]
    for file in sorted(Path(desktop_app.__file__).parent.rglob("*.py")):
        at = file.stat()
        told.append(f"{file.name} {at.st_size} {at.st_mtime_ns}")
    return hashlib.sha256("\n".join(told).encode()).hexdigest()


def _last(conn: sqlite3.Connection, as_of: str, rules: Sequence[Rule]) -> sqlite3.Row | None:
    """Return what the last run of a day left, None where it was another day's or other rules'."""
    row: sqlite3.Row | None = conn.execute(
        "SELECT * FROM review_upto WHERE as_of = ? AND rules = ?", (as_of, _program(tuple(rules)))
    ).fetchone()
    return row


def _whole(catalog: Catalog, as_of: str, rules: Sequence[Rule]) -> Look:
    whole = look_at_all(catalog, as_of, rules)
    known, places = review_store.findings(catalog.writer), Places(catalog.writer)
    return Look(whole.facts, whole.found, known, places, whole.facts, whole.together, trouble=whole.trouble)


def _nothing(catalog: Catalog, as_of: str, since: sqlite3.Row) -> Look:
    facts = Facts(catalog.writer, as_of)
    return Look(facts, (), {}, Places(catalog.writer), facts, json.loads(since["groups"]), (), ())


def _part(
    catalog: Catalog, as_of: str, rules: Sequence[Rule], what: tuple[sqlite3.Row, Reach], stack: ExitStack
) -> Look:
    """Look at the groups that were reached, now or then, and at what rests on everything."""
    since, reached = what
    conn, whole = catalog.writer, FarFacts(catalog.writer, as_of)
    moved = [sorted(reached.vendors)] if reached.moved else [[vendor] for vendor in reached.vendors]
    together = joined([*json.loads(since["groups"]), *groups(conn, SUITE, moved=False), *moved])
    shown = {vendor for group in together if not reached.vendors.isdisjoint(group) for vendor in group}
    narrow = NarrowFacts(stack.enter_context(narrowed.of_vendors(catalog, shown)), whole)
    people = _leavers(narrow, reached)
    late, places = whole.newest_line != since["newest_line"], Places(conn)
    looks = {UNUSUAL: whole, **({LATE: whole} if late else {})}
    if whole.use_cases:
        looks |= dict.fromkeys(_OF_USE_CASES, whole)
    found = [
        finding for rule in rules if rule.id != LEAVERS for finding in rule.check(looks.get(rule.id, narrow), as_of)
        if (late and rule.id == LATE) or places.vendor(finding) in (None, *shown)
    ]  # fmt: skip
    others = [one for one in r03_leavers_seat.check(narrow, as_of) if one.subject.id not in people]
    asked = people | {one.subject.id for one in others}
    known = review_store.findings(conn, _ASKED_AGAIN, {
        "vendors": json.dumps(sorted(shown)), "people": json.dumps(sorted(asked)), "late": late,
    })  # fmt: skip
    beside = Beside(others, partial(_facts_of_people, catalog, as_of, stack))
    near, counts = narrow.contracts.keys(), narrow.evidence_counts()
    look = Look(narrow, found, known, places, narrow, together, near, shown, counts, beside)
    look.ask_about(beside, people)
    return look


def _facts_of_people(catalog: Catalog, as_of: str, stack: ExitStack, people: Collection[int]) -> Facts:
    """Return facts of the seats of some people alone, wherever they have any."""
    return Facts(stack.enter_context(narrowed.of_people(catalog, people)), as_of)


_ASKED_AGAIN = f"""(f.vendor_id IN (SELECT value FROM json_each(:vendors))
  OR (f.vendor_id IS NULL AND f.subject_kind <> 'person')
  OR (f.subject_kind = 'person' AND f.subject_id IN (SELECT value FROM json_each(:people)))
  OR (:late AND f.rule = '{LATE}'))"""


def _leavers(narrow: Facts, reached: Reach) -> set[int]:
    """Return whoever changed, and who left or is asked about and holds or held a seat of which more may be told."""
    sql = "SELECT s.id, t.vendor_id FROM subscription s JOIN tool t ON t.id = s.tool_id"
    telling = {
        number for number, vendor in narrow.conn.execute(sql) if reached.telling is None or vendor in reached.telling
    }
    asked = narrow.conn.execute(
        f"""SELECT subject_id FROM finding WHERE rule = '{LEAVERS}' AND subject_id IN (
          SELECT person_id FROM seat WHERE subscription_id IN (SELECT value FROM json_each(?)))""",
        (json.dumps(list(telling)),),
    )
    left = {seat.person_id for number in telling for seat in narrow.seats.get(number, ()) if seat.gone}
    return {row[0] for row in asked} | left | reached.people
