"""What a decision promises, fixed on the day it is made: of which subscriptions, from when, how much.

A promise is kept with the decision as JSON: `parts` (kind, id, name, effective, role, units), and `monthly` with
`currency`, the saving that the question named for a month at that time, in micro-units. Kinds are subscription, tool
(what is billed of it without a subscription), expense (what people claim back for it) and use_case; roles are less,
price, ends, stays and grows.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from desktop_app.catalog import review_facts, verifications
from desktop_app.catalog.verifications import PROVABLE
from desktop_app.economics.calendar import add_days, add_months
from desktop_app.economics.contract import Contract, effective_date
from desktop_app.review.contracts import contract_of
from desktop_app.review.facts import Facts

Values = dict[str, Any]
_ROLES = {"reduce": "less", "move_tier": "price", "retire": "ends", "consolidate": "ends", "grow": "grows"}
_SEATS_OF_PEOPLE = ("person", "person_tool")


class Promises:
    """Works out promises made on a day (ISO)."""

    def __init__(self, conn: sqlite3.Connection, today: str) -> None:
        self._conn, self._today = conn, today
        self._facts = Facts(conn, today)

    def of(self, finding: Mapping[str, Any], decision: str, until: str | None, why: str | None) -> Values | None:
        """Return the promise of a decision about a stored finding; None where no bill will show it."""
        if decision not in PROVABLE:
            return None
        parts = list(self._parts(finding, decision, until, why or ""))
        if not parts:
            return None
        promise: Values = {"parts": parts}
        amounts = json.loads(finding["saving"]).get("parts", ())
        if len(parts) == len(amounts) == 1 and amounts[0][1] > 0:
            promise |= {"monthly": round(amounts[0][1] / 12), "currency": amounts[0][0]}
        return promise

    def _parts(self, finding: Mapping[str, Any], decision: str, until: str | None, why: str) -> Iterator[Values]:
        kind, number = finding["subject_kind"], int(finding["subject_id"])
        units = {int(key): value for key, value in json.loads(finding["saving"]).get("units", {}).items()}
        if kind in _SEATS_OF_PEOPLE and decision != "grow":
            for subscription in sorted(units):
                yield from self._subscription(subscription, "reduce", None, units[subscription])
        elif kind == "subscription" and decision == "consolidate":
            yield from self._consolidated(finding, number, until, why)
        elif kind == "subscription":
            yield from self._subscription(number, decision, until, units.get(number))
        elif kind == "commitment" and decision in ("reduce", "retire"):
            held = verifications.commitment_subscription(self._conn, number)
            if held is not None:
                yield from self._subscription(held, "reduce", until, None)
        elif kind == "tool" and finding["rule"] == "R27":
            if decision != "grow":
                yield self._part("expense", number, finding["subject_name"], "ends", self._next_month(until))
        elif kind == "tool" and decision in ("retire", "consolidate"):
            yield from self._tool(finding, number, until, why if decision == "consolidate" else "")
        elif kind == "use_case" and decision == "grow":
            yield self._part("use_case", number, finding["subject_name"], "grows", self._today)

    def _subscription(self, number: int, decision: str, until: str | None, units: int | None) -> Iterator[Values]:
        row = self._known.get(number)
        day = self._effective(number, decision, until) if row is not None else self._next_month(until)
        if row is None:  # one that ended, and is billed all the same
            row = verifications.subscriptions(self._conn, [number]).get(number)
        if row is not None:
            yield self._part("subscription", number, row["name"], _ROLES[decision], day, units)

    def _consolidated(self, finding: Mapping[str, Any], number: int, until: str | None, why: str) -> Iterator[Values]:
        stays = self._named(why)
        both = {int(one["id"]) for one in json.loads(finding["evidence"]) if one.get("kind") == "subscription"} | {
            number
        }
        ends = sorted(both - {stays}) if stays == number else [number]
        if stays is None and len(both) == 2:
            stays = next(iter(both - {number}))
        for one in ends:
            yield from self._subscription(one, "consolidate", until, None)
        yield from self._staying(stays, ends)

    def _tool(self, finding: Mapping[str, Any], number: int, until: str | None, why: str) -> Iterator[Values]:
        """A tool ends with its subscriptions, and with what is billed without one."""
        stays = self._named(why)
        own = [one for one, row in self._known.items() if row["tool_id"] == number and one != stays]
        days = [self._next_month(until)]
        for one in own:
            part = next(self._subscription(one, "retire", until, None))
            days.append(part["effective"])
            yield part
        yield self._part("tool", number, finding["subject_name"], "ends", max(days))
        yield from self._staying(stays, own)

    def _staying(self, stays: int | None, ends: Sequence[int]) -> Iterator[Values]:
        if stays is not None and stays not in ends:
            days = [self._effective(one, "consolidate", None) for one in ends]
            yield self._part("subscription", stays, self._known[stays]["name"], "stays", max(days, default=self._today))

    @staticmethod
    def _part(kind: str, number: int, name: str, role: str, effective: str, units: int | None = None) -> Values:
        part = {"kind": kind, "id": str(number), "name": name, "role": role, "effective": effective}
        return part | ({"units": units} if units else {})

    def _effective(self, number: int, decision: str, until: str | None) -> str:
        """Return the first day of what was decided: after the last day named, else as the contract allows."""
        if decision == "grow":
            return self._today
        if until is not None and decision in ("retire", "consolidate"):
            return add_days(until, 1)
        return effective_date(self._contract(number), self._today, fewer_seats=decision == "reduce")[0]

    def _next_month(self, until: str | None) -> str:
        return add_days(until, 1) if until else add_months(f"{self._today[:7]}-01", 1)

    def _named(self, why: str) -> int | None:
        """Return the subscription that a reason names: alone, or as the only one in a sentence."""
        text = " ".join(why.split()).casefold()
        alone = [one for one, row in self._known.items() if row["name"].casefold() == text]
        within = [one for one, row in self._known.items() if len(row["name"]) > 3 and row["name"].casefold() in text]
        found = alone or within
        return found[0] if len(found) == 1 else None

    # Contracts, as far as dates need them ------------------------------------------------------------------------

    @cached_property
    def _known(self) -> Mapping[int, sqlite3.Row]:
        return {row["id"]: row for row in review_facts.subscriptions(self._conn, self._today)}

    @cached_property
    def _terms(self) -> Mapping[int, Sequence[sqlite3.Row]]:
        found: dict[int, list[sqlite3.Row]] = defaultdict(list)
        for row in review_facts.terms(self._conn):
            found[row["subscription_id"]].append(row)
        return found

    def _contract(self, number: int) -> Contract:
        row, terms = self._known[number], self._terms.get(number, ())
        begun = [term for term in terms if (term["start_date"] or "") <= self._today]
        term = begun[-1] if begun else terms[0] if terms else None
        last = (term["end_date"] or "9999") if term is not None else "9999"
        notice = self._facts.setting("assumed_notice_days", tool=row["tool_id"], team=row["team_id"])
        return contract_of(
            row, term, [one for one in terms if (one["start_date"] or "") > last], (), (), assigned=0, pending=0,
            assumed_notice=notice, as_of=self._today,
        )  # fmt: skip
