"""Planning seats: one for each account of a subscription; the latest activity of its rows counts."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports import plan_matches, staging_file, staging_records
from desktop_app.imports.model import Action, Kind, Problem, Question
from desktop_app.imports.parsed import SourceFacts
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet

_NAMED = 3  # accounts in a sentence


@dataclass(frozen=True)
class Target:
    """The subscription that seats belong to; without a `record` it is found by its name when applied, or made."""

    record: int | None
    name: str
    vendor: str
    tool: str
    account: str | None = None


@dataclass(frozen=True)
class SeatStep:
    """One seat to make or to change, and its activity as this sheet tells it."""

    target: Target
    record: int | None
    row: int  # of the latest activity
    account: str
    email: str | None
    name: str | None
    plan: str | None
    assigned: str | None
    free: int
    last_active: str | None
    surface: str | None


@dataclass(frozen=True)
class SeatWork(Work):
    """The work of a seat sheet, with what the sheet says of its coverage."""

    facts: SourceFacts | None = None
    format_id: str = ""
    given_back: tuple[tuple[int, str], ...] = ()  # seats that are not in the file, and the day of its data


class _Group(NamedTuple):
    """What rows of one subscription have in common."""

    match: int
    named: str  # the subscription, where the rows name it
    licence: str  # what they have where they name neither subscription nor tool


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Decide subscription, seats and the action of every row; a question where the subscription is open."""
    conn = context.conn
    rows = staging_file.undecided(conn, Kind.SEATS, sheet.number)
    matches = staging_file.matches(conn)
    subscriptions = staging_records.subscriptions(conn, "catalog.")
    recognition = sheet.parsed.recognition
    form = recognition.format_id if recognition else ""
    chosen = recognition.subscription if recognition else None
    named = recognition.named if recognition else None
    merged = staging_records.merged_names(conn, "subscription", "catalog.")
    promised = {fold(name) for names in context.promised.values() for name in names}
    group = _groups({fold(row["name"]) for row in subscriptions} | set(merged) | promised, matches)
    groups: dict[_Group, list[sqlite3.Row]] = {}
    for row in rows:
        groups.setdefault(group(row), []).append(row)
    by_licence = any(key.named and not matches[key.match]["tool_text"] for key in groups)
    targets: dict[Target | str, list[sqlite3.Row]] = {}
    for key, some in groups.items():
        target = _target(context, subscriptions, matches[key.match], some, chosen or key.named, named)
        if isinstance(target, Question):
            if not (by_licence and key.licence):
                return Work(question=target)
            target = say("{licence} is no subscription, and no known AI tool", licence=verbatim(key.licence))
        targets.setdefault(target, []).extend(some)
    steps: list[SeatStep] = []
    decided: list[tuple[object, ...]] = []
    problems: list[Problem] = []
    claims: list[tuple[str, int]] = []
    same = 0
    given_back: list[tuple[int, str]] = []
    elsewhere = {fold(text) for text in staging_file.accounts_beside(conn, sheet.number)}
    notes: list[str] = []
    for target, some in targets.items():
        mine = sorted(some, key=lambda row: row["place"])
        if isinstance(target, str):
            decided += [(Action.OUT_OF_SCOPE, target, row["place"]) for row in mine]
            continue
        seats = _Seats(context, target, sheet.parsed.facts)
        seats.read(mine)
        steps += seats.steps()
        decided += seats.decided
        problems += seats.shortage()
        same += len(seats.same)
        if absent := seats.absent(elsewhere):
            notes.append(_said_of_absent(target.name, absent, seats.day, given_back=bool(context.choices.given_back)))
            given_back += [(seat["id"], seats.day) for seat in absent if context.choices.given_back]
        claims += [("seat", seat) for seat in seats.same]
        claims += [("subscription", target.record)] if target.record is not None else []
    staging_file.decide(conn, Kind.SEATS, decided)
    count = len(steps) - same + len(given_back)
    return SeatWork(
        tuple(steps), {"seat": count} if count else {}, tuple(problems), notes=tuple(notes), facts=sheet.parsed.facts,
        format_id=form, claims=tuple(claims), given_back=tuple(given_back),
    )  # fmt: skip


def _said_of_absent(name: str, seats: Sequence[sqlite3.Row], day: str, *, given_back: bool) -> str:
    """Say which seats of earlier lists are not in this one, and what becomes of them."""
    accounts = ", ".join(seat["account"] for seat in seats[:_NAMED]) + (", …" if len(seats) > _NAMED else "")
    if given_back:
        return say(
            "{name}: {seats|1 seat that is not in the list was|# seats that are not in the list were} given back by"
            " {day} ({accounts}).",
            name=verbatim(name), seats=len(seats), day=day, accounts=verbatim(accounts),
        )  # fmt: skip
    return say(
        "{name}: {seats|1 seat of an earlier list is|# seats of earlier lists are} not in this one ({accounts}). What"
        " is known of them stays; where they were given back, say so (Read otherwise, or --given-back yes).",
        name=verbatim(name), seats=len(seats), accounts=verbatim(accounts),
    )  # fmt: skip


def _groups(names: Collection[str], matches: Mapping[int, sqlite3.Row]) -> Callable[[sqlite3.Row], _Group]:
    """How rows are told apart by what they are of, where `names` are those of subscriptions.

    A row names one by its organisation or product; by its licence where no product is named. A product that is called
    as its tool is tells no more than the tool.
    """

    def group(row: sqlite3.Row) -> _Group:
        match = matches[row["match"]]
        product, licence = row["tool_text"] or "", row["plan"] or ""
        if match["in_scope"] and fold(match["tool"] or "") == fold(product):
            product = ""
        if match["tool_text"]:
            licence = ""
        told = (text for text in (row["organisation"], product, licence) if text and fold(text) in names)
        named = next(told, "")
        return _Group(row["match"], named, "" if named else licence)

    return group


def _target(
    context: Context,
    subscriptions: Sequence[sqlite3.Row],
    match: sqlite3.Row,
    rows: Sequence[sqlite3.Row],
    chosen: str,
    named: str | None,
) -> Target | Question | str:
    """The subscription of the rows of one group, named or not; a sentence where the tool is none of interest."""
    if chosen:
        found = [s for s in subscriptions if fold(s["name"]) == fold(chosen) or str(s["id"]) == chosen]
        if not found:
            into, _ = staging_records.merged_names(context.conn, "subscription", "catalog.").get(fold(chosen), (0, ""))
            found = [s for s in subscriptions if s["id"] == into]
        if found:
            return _of(found[0])
        if promised := _promised(context, chosen):
            return promised
        if not match["in_scope"]:
            return _which(say("There is no subscription {chosen} in the catalog.", chosen=repr(chosen)), subscriptions)
        return Target(None, chosen, match["vendor"], match["tool"] or match["vendor"])
    if not match["in_scope"]:
        if named and match["tool_text"] == named:
            if tools := plan_matches.tools_of(context.conn, named, "catalog."):
                return _of_vendor(named, tools, subscriptions)
            return _whose(
                say("“{named}” is no AI tool, and no vendor of one, that is known.", named=named), subscriptions
            )
        if match["tool_text"]:
            return str(match["how"] or say("{tool_text} is no known AI tool", tool_text=verbatim(match["tool_text"])))
        return _whose(say("The sheet does not say which tool its seats are of."), subscriptions)
    if named and match["tool_text"] == named and not match["tool"]:
        tools = plan_matches.tools_of(context.conn, match["vendor"], "catalog.")
        return _of_vendor(match["vendor"], tools, subscriptions)
    vendor, tool = match["vendor"], match["tool"] or match["vendor"]
    mine = [s for s in subscriptions if fold(s["tool"]) == fold(tool) and s["state"] != "Closed"]
    names = context.promised.get(fold(tool), [])
    organisations = Counter(row["organisation"] for row in rows if row["organisation"])
    account = next(iter(organisations)) if len(organisations) == 1 else None
    if len(mine) > 1 and account:
        mine = [s for s in mine if s["account"] and fold(s["account"]) == fold(account)] or mine
    if len(mine) > 1 or (len(names) > 1 and not mine):
        return _which(say("There are several subscriptions of {tool}.", tool=tool), mine, names)
    if mine:
        return _of(mine[0])
    if names:
        return Target(None, names[0], vendor, tool)
    return Target(None, _free_name(f"{tool} ({account})" if account else tool, subscriptions), vendor, tool, account)


def _promised(context: Context, wanted: str) -> Target | None:
    """The subscription of that name that another sheet of the file makes."""
    for tool, names in context.promised.items():
        if found := next((name for name in names if fold(name) == fold(wanted)), None):
            return Target(None, found, "", tool)
    return None


def _of(row: sqlite3.Row) -> Target:
    return Target(row["id"], row["name"], row["vendor"], row["tool"], row["account"])


def _free_name(name: str, subscriptions: Sequence[sqlite3.Row]) -> str:
    taken = {s["name"] for s in subscriptions}
    return next(n for n in (name, *(f"{name} {i}" for i in range(2, 10_000))) if n not in taken)


def _which(message: str, subscriptions: Iterable[sqlite3.Row], names: Sequence[str] = ()) -> Question:
    options = (*(row["name"] for row in subscriptions), *names)
    return Question(
        "subscription",
        say("{message} Name the one that the seats belong to.", message=message),
        None,
        {"--subscription": options},
    )


def _whose(message: str, subscriptions: Iterable[sqlite3.Row]) -> Question:
    options = {"--vendor": (), "--subscription": tuple(row["name"] for row in subscriptions)}
    return Question(
        "subscription",
        say("{message} Name the tool or its vendor, or the subscription.", message=message),
        None,
        options,
    )


def _of_vendor(vendor: str, tools: tuple[str, ...], subscriptions: Sequence[sqlite3.Row]) -> Target | Question:
    """The vendor's only subscription, else the question which of its tools the seats are of."""
    mine = [row for row in subscriptions if fold(row["vendor"]) == fold(vendor) and row["state"] != "Closed"]
    if len(mine) == 1:
        return _of(mine[0])
    message = say("{vendor} sells several tools. Name the one that the seats are of.", vendor=vendor)
    return Question("tool", message, None, {"--vendor": tools})


class _Seats:
    """The seats of one subscription while the rows of a sheet are read."""

    def __init__(self, context: Context, target: Target, facts: SourceFacts | None) -> None:
        self.context = context
        self.target = target
        self.facts = facts
        self.decided: list[tuple[object, ...]] = []
        self.known: dict[str, sqlite3.Row] = {}
        self.rows: dict[str, list[sqlite3.Row]] = {}
        self.same: list[int] = []  # seats of which the sheet says nothing new
        self.day = facts.data_date if facts else ""
        seats = staging_records.seats(context.conn, target.record, "catalog.") if target.record else ()
        self.held = seats
        for seat in seats:
            self.known.setdefault(fold(seat["account"]), seat)
            if seat["email"]:
                self.known.setdefault(fold(seat["email"]), seat)

    def read(self, rows: Sequence[sqlite3.Row]) -> None:
        """Sort the rows by seat: the same account, or the same e-mail address, is the same seat."""
        keys: dict[str, str] = {}
        for row in rows:
            names = [fold(text) for text in (row["email"], row["account"]) if text]
            key = next((keys[name] for name in names if name in keys), names[-1])
            for name in names:
                keys.setdefault(name, key)
            self.rows.setdefault(key, []).append(row)

    def steps(self) -> list[SeatStep]:
        """The seats to write; settles the action of every row."""
        steps = []
        for rows in self.rows.values():
            latest = max(rows, key=lambda row: (row["last_active"] or "", -row["row"]))
            seat = self._seat(rows)
            action, reason = self._action(seat, latest, rows)
            self.decided += [(action, reason, row["place"]) for row in rows]
            if seat is not None and action is Action.DUPLICATE:
                self.same.append(seat["id"])
            steps.append(self._step(seat, latest, rows))  # of a duplicate too: what it says is evidence of its own
        return steps

    def _seat(self, rows: Sequence[sqlite3.Row]) -> sqlite3.Row | None:
        names = (fold(text) for row in rows for text in (row["account"], row["email"]) if text)
        return next((self.known[name] for name in names if name in self.known), None)

    def _action(
        self, seat: sqlite3.Row | None, latest: sqlite3.Row, rows: Sequence[sqlite3.Row]
    ) -> tuple[Action, str | None]:
        if seat is None:
            return Action.ADDED, None
        data_date = self.facts.data_date if self.facts else None
        newer = bool(data_date and data_date > (seat["data_date"] or ""))
        later = bool(latest["last_active"] and latest["last_active"] > (seat["last_active"] or ""))
        if newer or later:
            return Action.UPDATED, say("a later report on the same seat")
        step = self._step(seat, latest, rows)
        if (step.plan, step.assigned, step.free) != (seat["plan"], seat["assigned"], seat["free"]):
            return Action.UPDATED, say("the seat has changed")
        return Action.DUPLICATE, say("nothing new of the seat")

    def _step(self, seat: sqlite3.Row | None, latest: sqlite3.Row, rows: Sequence[sqlite3.Row]) -> SeatStep:
        def first(field: str) -> str | None:
            return next((row[field] for row in (latest, *rows) if row[field] is not None), None)

        plan = first("plan")
        if plan is not None and fold(plan) == fold(self.target.name):  # the licence named the subscription
            plan = None
        assigned = min((row["assigned"] for row in rows if row["assigned"]), default=None)
        return SeatStep(
            self.target, seat["id"] if seat else None, latest["row"], seat["account"] if seat else latest["account"],
            first("email"), first("name"), plan or (seat["plan"] if seat else None),
            assigned or (seat["assigned"] if seat else None), min(row["free"] or 0 for row in rows),
            latest["last_active"], latest["surface"],
        )  # fmt: skip

    def absent(self, elsewhere: Set[str]) -> Sequence[sqlite3.Row]:
        """The seats of earlier lists that this later one does not have; none where it is not the newest of all.

        Accounts that other sheets of the file have (`elsewhere`) may be of the same list.
        """
        record = self.target.record
        if record is None or not self.day:
            return ()
        newest = staging_records.newest_list(self.context.conn, record, "catalog.")
        if newest is None or newest >= self.day:
            return ()
        here = {seat["id"] for rows in self.rows.values() if (seat := self._seat(rows)) is not None}
        return [
            seat
            for seat in self.held
            if seat["sheet_id"] is not None
            and seat["id"] not in here
            and (seat["assigned"] or "") <= self.day
            and elsewhere.isdisjoint(fold(text) for text in (seat["account"], seat["email"]) if text)
        ]

    def shortage(self) -> list[Problem]:
        """Say from which row on there are more seats than were bought."""
        bought = None
        if self.target.record is not None:
            bought = staging_records.bought(self.context.conn, self.target.record, self.context.today, "catalog.")
        fresh = [rows[0]["row"] for rows in self.rows.values() if self._seat(rows) is None]
        total = len(self.held) + len(fresh)
        if bought is None or total <= bought:
            return []
        free = max(bought - len(self.held), 0)
        row = fresh[free] if free < len(fresh) else next(iter(self.rows.values()))[0]["row"]
        return [
            Problem(
                row,
                "account",
                say("no free seat: {bought:,} purchased, {total:,} assigned", bought=bought, total=total),
            )
        ]
