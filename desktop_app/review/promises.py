"""What a decision promises, fixed on the day it is made: of which subscriptions, from when, how much.

A promise is kept with the decision as JSON: `parts` (kind, id, name, effective, role, units; of a move to another
plan also `plan` and, where its price list says so, `price` of a seat a month with `currency`), and `monthly` with
`currency`, the saving that the question named for a month at that time, in micro-units. Kinds are subscription, tool
(what is billed of it without a subscription), expense (what people claim back for it) and use_case; roles are less,
price, ends, stays and grows. What grows has `values` as well: of each use case (id) the measure that shows its value,
and what one unit is worth (`of_one`, decimal text, with `currency`).
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from typing import Any

from desktop_app.catalog import review_facts, verifications
from desktop_app.catalog.verifications import PROVABLE
from desktop_app.economics.calendar import add_days, add_months
from desktop_app.economics.contract import Contract, effective_date
from desktop_app.review.contracts import contract_of
from desktop_app.review.decision_targets import COMMITS, Target, Targets
from desktop_app.review.facts import Facts
from desktop_app.review.list_prices import A_YEAR
from desktop_app.review.waterfall import by_currency

Values = dict[str, Any]
_ROLES = {"reduce": "less", "move_tier": "price", "retire": "ends", "consolidate": "ends", "grow": "grows"}
_SEATS_OF_PEOPLE = ("person", "person_tool")


class Promises:
    """Works out promises made on a day (ISO)."""

    def __init__(self, conn: sqlite3.Connection, today: str) -> None:
        self._conn, self._today = conn, today
        self._facts = Facts(conn, today)

    def of(self, finding: Mapping[str, Any], decision: str, until: str | None, into: Target | None) -> Values | None:
        """Return the promise of a decision about a stored finding; None where no bill will show it.

        `into` is what it leads to: the tool or contract that stays, the plan to move to.
        """
        if decision not in PROVABLE:
            return None
        parts = list(self._parts(finding, decision, until, into))
        if not parts:
            return None
        promise: Values = {"parts": parts}
        amounts = by_currency(finding)
        if len(parts) == len(amounts) == 1 and amounts[0][1] > 0:
            promise |= {"monthly": round(amounts[0][1] / 12), "currency": amounts[0][0]}
        return promise

    def _parts(
        self, finding: Mapping[str, Any], decision: str, until: str | None, into: Target | None
    ) -> Iterator[Values]:
        kind, number = finding["subject_kind"], int(finding["subject_id"])
        units = {int(key): value for key, value in json.loads(finding["saving"]).get("units", {}).items()}
        if kind in _SEATS_OF_PEOPLE and decision != "grow":
            yield from self._of_people(decision, until, units, into)
        elif kind == "subscription" and decision == "consolidate":
            yield from self._consolidated(finding, number, until, into)
        elif kind == "subscription":
            commits = finding["rule"] == COMMITS
            yield from self._subscription(number, decision, until, units.get(number), into, commits=commits)
        elif kind == "commitment" and decision in ("reduce", "retire"):
            held = verifications.commitment_subscription(self._conn, number)
            if held is not None:
                yield from self._subscription(held, "reduce", until, None)
        elif kind == "tool" and finding["rule"] == "R27":
            if decision != "grow":
                yield self._part("expense", number, finding["subject_name"], "ends", self._next_month(until))
        elif kind == "tool" and decision in ("retire", "consolidate"):
            yield from self._tools(finding, until, into)
        elif kind == "use_case" and decision == "grow":
            part = self._part("use_case", number, finding["subject_name"], "grows", self._today)
            yield part | self._values(use_case=number)

    def _of_people(
        self, decision: str, until: str | None, units: Mapping[int, int], into: Target | None
    ) -> Iterator[Values]:
        """Seats of people end one by one, also where their work goes on elsewhere."""
        stays = into.id if into is not None and into.kind == "subscription" else None
        ends = [one for one in sorted(units) if one != stays]
        for one in ends:
            if decision == "move_tier":
                yield from self._subscription(one, decision, until, units[one], into)
            else:
                yield from self._subscription(one, "reduce", None, units[one])
        if decision == "consolidate":
            yield from self._staying(into, ends)

    def _subscription(
        self, number: int, decision: str, until: str | None, units: int | None, into: Target | None = None, *,
        commits: bool = False,
    ) -> Iterator[Values]:  # fmt: skip
        row = self._known.get(number)
        day = self._effective(number, decision, until) if row is not None else self._next_month(until)
        if row is None:  # one that ended, and is billed all the same
            row = verifications.subscriptions(self._conn, [number]).get(number)
        if row is not None:
            part = self._part("subscription", number, row["name"], _ROLES[decision], day, units)
            more = {
                "move_tier": lambda: self._price(number, into, units, commits),
                "grow": lambda: self._values(subscription=number),
                "reduce": lambda: self._had(number),
            }
            yield part | (more[decision]() if decision in more else {})

    def _values(self, **of: int) -> Values:
        """Return what the use cases that grow are to bring, as it is on record today."""
        rows = verifications.values(self._conn, **of)
        found = {str(row["id"]): {key: row[key] for key in ("measure", "of_one", "currency")} for row in rows}
        return {"values": found} if found else {}

    def _had(self, number: int) -> Values:
        """Return how many seats there are before some are given up: their record may be corrected over it later."""
        seats, _ = review_facts.held(self._conn, "subscription", number, self._today)
        return {"had": seats} if seats else {}

    def _price(self, number: int, into: Target | None, units: int | None, commits: bool) -> Values:
        """Return the plan moved to, and what a seat of it costs a month by its price list, where that is known.

        Who commits pays its price by the year.
        """
        if into is None:
            return {}
        currency = self._contract(number).currency if number in self._known else None
        prices = [
            row for row in review_facts.price_list(self._conn, self._today)
            if row["plan_id"] == into.id and row["currency"] == currency
            and (row["period_months"] >= A_YEAR or not commits)
        ]  # fmt: skip
        quantity = units or review_facts.held(self._conn, "subscription", number, self._today)[0] or 1
        fits = [row for row in prices if (row["minimum"] or 0) <= quantity] or prices
        if not fits:
            return {"plan": into.short}
        row = max(fits, key=lambda one: (one["minimum"] or 0, one["valid_from"] or "", one["id"]))
        price = Fraction(row["unit_price"]) / max(1, row["period_months"])
        return {"plan": into.short, "price": str(price), "currency": currency}

    def _consolidated(
        self, finding: Mapping[str, Any], number: int, until: str | None, into: Target | None
    ) -> Iterator[Values]:
        """One contract ends; where it is what stays, the others of its question do."""
        ends = [number]
        if into is not None and (into.kind, into.id) == ("subscription", number):
            beside = {int(one["id"]) for one in json.loads(finding["evidence"]) if one.get("kind") == "subscription"}
            ends = sorted(beside - {number})
        for one in ends:
            yield from self._subscription(one, "consolidate", until, None)
        yield from self._staying(into, ends)

    def _tools(self, finding: Mapping[str, Any], until: str | None, into: Target | None) -> Iterator[Values]:
        """A tool ends with its subscriptions, and with what is billed without one; of a pair, what does not stay."""
        stays = into.id if into is not None and into.kind == "subscription" else None
        about = sorted(Targets(self._conn).about(finding).tools)
        into_tool = into.tool if into is not None else None
        if len(about) == 1 or into is None:  # also where one of its own contracts stays
            about = [int(finding["subject_id"])]
        else:
            about = [one for one in about if one != into_tool]
        own: list[int] = []
        names = {number: row["name"] for number, row in verifications.tools(self._conn, about).items()}
        for tool in about:
            days = [self._next_month(until)]
            for one in (one for one, row in self._known.items() if row["tool_id"] == tool and one != stays):
                part = next(self._subscription(one, "retire", until, None))
                days.append(part["effective"])
                own.append(one)
                yield part
            yield self._part("tool", tool, names.get(tool, finding["subject_name"]), "ends", max(days))
        yield from self._staying(into, own)

    def _staying(self, into: Target | None, ends: Sequence[int]) -> Iterator[Values]:
        """What takes over: a contract, or all of a tool's contracts and what is billed of it without one."""
        if into is None:
            return
        day = max(
            (self._effective(one, "consolidate", None) for one in ends if one in self._known), default=self._today
        )
        if into.kind == "subscription":
            stay = [int(into.id or 0)]
        else:
            stay = [one for one, row in self._known.items() if row["tool_id"] == into.tool and one not in ends]
        for one in stay:
            if one in self._known and one not in ends:
                yield self._part("subscription", one, self._known[one]["name"], "stays", day)
        if into.kind == "tool" and not stay:
            yield self._part("tool", into.tool, into.name, "stays", day)

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
