"""Planning use: whose subscription it is of, and which figures are new, correct earlier ones, or are known."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.catalog.sentences import listed, say, term, verbatim
from desktop_app.imports import staging_file, staging_records, staging_usage
from desktop_app.imports.model import Action, Kind, Question
from desktop_app.imports.parsed import SourceFacts
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet


@dataclass(frozen=True)
class UsageTarget:
    """What the rows of one match are the use of: a tool, and a subscription where it is clear which."""

    match: int
    vendor: str
    tool: str
    subscription: int | None


@dataclass(frozen=True)
class UsageWork(Work):
    """The work of a sheet of use, with what the sheet says of its coverage."""

    targets: tuple[UsageTarget, ...] = ()
    facts: SourceFacts | None = None
    format_id: str = ""


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Decide the tool and the action of every row; a question where the tool is open."""
    conn = context.conn
    rows = staging_file.undecided(conn, Kind.USAGE, sheet.number)
    matches = staging_file.matches(conn)
    subscriptions = staging_records.subscriptions(conn, "catalog.")
    targets: list[UsageTarget] = []
    outside: dict[int, str] = {}
    chosen = sheet.parsed.recognition.subscription if sheet.parsed.recognition else None
    for number in dict.fromkeys(row["match"] for row in rows):
        found = _target(chosen, subscriptions, matches[number])
        if isinstance(found, Question):
            return Work(question=found)
        if isinstance(found, str):
            outside[number] = found
        else:
            targets.append(found)
    known = {row["place"]: row for row in staging_usage.known_rows(conn, sheet.number)}
    decided: list[tuple[object, ...]] = []
    for row in rows:
        if row["match"] in outside:
            decided.append((Action.OUT_OF_SCOPE, outside[row["match"]], row["place"]))
        else:
            decided.append((*_action(known.get(row["place"])), row["place"]))
    staging_file.decide(conn, Kind.USAGE, decided)
    new = sum(1 for action, *_ in decided if action in (Action.ADDED, Action.UPDATED))
    parsed = sheet.parsed
    return UsageWork(
        records={"usage": new} if new else {},
        notes=_notes(conn, sheet.number),
        targets=tuple(targets),
        format_id=parsed.recognition.format_id if parsed.recognition else "",
        facts=parsed.facts,
    )


def _action(known: sqlite3.Row | None) -> tuple[Action, str | None]:
    if known is None:
        return Action.ADDED, None
    where = say("{file}, row {row}", file=known["file"] or say("an earlier import"), row=known["their_row"])
    if known["differs"]:
        return Action.UPDATED, say("corrects {where}", where=where)
    if known["more"]:
        return Action.UPDATED, say("tells more than {where}", where=where)
    return Action.DUPLICATE, say("the same as in {where}", where=where)


def _notes(conn: sqlite3.Connection, sheet: int) -> tuple[str, ...]:
    sums = staging_usage.sums(conn, sheet)
    if not sums:
        return ()
    said = listed(
        say(
            "{metric} {total}",
            metric=term(row["metric"], row["metric"].replace("_", " ")),
            total=f"{row['total']:,.10g}",
        )
        for row in sums
    )
    return (say("The figures of this sheet add up to: {sums}.", sums=said),)


def _target(
    chosen: str | None, subscriptions: Sequence[sqlite3.Row], match: sqlite3.Row
) -> UsageTarget | Question | str:
    """Whose use the rows of one match are, named or not; a sentence where the tool is none of interest."""
    if chosen:
        found = [s for s in subscriptions if fold(s["name"]) == fold(chosen) or str(s["id"]) == chosen]
        if not found:
            return _which(say("There is no subscription {chosen} in the catalog.", chosen=repr(chosen)), subscriptions)
        return UsageTarget(match["id"], found[0]["vendor"], found[0]["tool"], found[0]["id"])
    if not match["in_scope"]:
        if match["tool_text"] or match["vendor_text"]:
            return str(
                match["how"]
                or say(
                    "{tool_text} is no known AI tool", tool_text=verbatim(match["tool_text"] or match["vendor_text"])
                )
            )
        return _which(say("The sheet does not say of which tool it counts the use."), subscriptions)
    tool = match["tool"] or match["vendor"]
    mine = [s for s in subscriptions if fold(s["tool"]) == fold(tool) and s["state"] != "Closed"]
    return UsageTarget(match["id"], match["vendor"], tool, mine[0]["id"] if len(mine) == 1 else None)


def _which(message: str, subscriptions: Sequence[sqlite3.Row]) -> Question:
    options = {"--vendor": (), "--subscription": tuple(row["name"] for row in subscriptions)}
    return Question(
        "subscription", say("{message} Name its vendor, or the subscription.", message=message), None, options
    )
