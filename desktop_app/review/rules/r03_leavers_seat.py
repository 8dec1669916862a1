"""Seat held by a leaver.

Definition: a person whose end date has come, or whom the roster calls inactive, still holds a seat. The severity is
high when that is more than 7 days ago, or nobody knows since when.
Threshold from: seven days is our proposal; users of ServiceNow ask for one to two days.
Guards: service and shared accounts, people who came back (a start after the end); contractors, whose extensions
arrive late, and people of a list that is not fresh any more (35 days) are asked about with medium confidence; free
seats are asked about too, because access matters, but save nothing.
Evidence: person, end date, roster date and each seat.
Closes: when the seats are released, when a newer people list has the person again or with a later end, or when the
account is marked as a service account.
Example: Ben left on 31 August and holds a Cursor and a ChatGPT seat on 15 October: one question about both, severity
high.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from desktop_app.catalog import seat_facts
from desktop_app.catalog.sentences import say
from desktop_app.economics.calendar import days_between
from desktop_app.economics.claims import Claim
from desktop_app.review.evidence_rows import seat_row
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule, Subject


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a person who left and still holds seats."""
    held = defaultdict(list)
    for subscription in facts.subscriptions:
        for seat in subscription.seats:
            if seat.gone:
                held[seat.person_id].append((subscription, seat))
    told = seat_facts.seats_told(facts.conn, (seat.id for seats in held.values() for _, seat in seats))
    for person, seats in held.items():
        first = told[seats[0][1].id]
        since = days_between(first["end_date"], as_of) if first["end_date"] and first["end_date"] <= as_of else None
        identity = Subject("person", person, f"person:{person}", first["person_name"])
        tools = sorted({subscription.row["tool_name"] for subscription, _ in seats})
        claims: dict[int, list[int]] = defaultdict(list)
        for subscription, seat in seats:
            if not (seat.free or subscription.costs_nothing):
                claims[subscription.id].append(seat.id)
        limits = _limits(facts, {subscription.row["tool_id"] for subscription, _ in seats}, seats[0][1].team_id)
        late = since is None or since > limits["leaver_high_days"]
        yield Finding(
            "R03",
            identity,
            say(
                "{name} left on {day} and still holds {seats|a seat|# seats} of {tools}. "
                "Can {seats|it|they} be released?"
                if since is not None
                else "{name} is inactive in the roster and still holds {seats|a seat|# seats} of {tools}. "
                "Can {seats|it|they} be released?",
                name=first["person_name"],
                day=first["end_date"] or "",
                seats=len(seats),
                tools=tools,
            ),
            say("Roster of {day}; a seat of somebody who left is also open access.", day=first["roster_date"])
            if first["roster_date"]
            else say("Roster of an unknown date; a seat of somebody who left is also open access."),
            "high" if late else "medium",
            tuple(
                {
                    **seat_row(seat, told[seat.id]),
                    "tool": subscription.row["tool_name"],
                    "end_date": first["end_date"],
                    "roster": first["roster_date"],
                }
                for subscription, seat in seats
            ),
            limits,
            "high" if first["person_kind"] != "contractor" and _is_fresh(facts, first["roster_date"]) else "medium",
            claims=tuple(
                Claim("R03", f"R03/{identity.key}", number, tuple(sorted(ids)))
                for number, ids in sorted(claims.items())
            ),
        )


def _limits(facts: Facts, tools: set[int], team: int | None) -> dict[str, int]:
    """Return the thresholds as they hold for somebody's seats: of several tools the one that is urgent first."""
    first = min(facts.setting("leaver_high_days", tool=tool, team=team) for tool in tools)
    return {**facts.thresholds("fresh_days"), "leaver_high_days": first}


def _is_fresh(facts: Facts, roster: str | None) -> bool:
    """Tell whether the people list that says so is not older than a list of seats may be."""
    return roster is not None and days_between(roster, facts.as_of) <= facts.setting("fresh_days")


RULE = Rule(
    "R03",
    "Seats of leavers",
    "Somebody left and still holds seats: can they be released?",
    "high",
    ("leaver_high_days", "fresh_days"),
    check,
    answer="reduce",
)
