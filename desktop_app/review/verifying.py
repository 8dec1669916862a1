"""What came of the decisions: each promise compared with the bills since, each amount that fell counted once."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from typing import Any

from desktop_app.catalog import review_facts, verifications
from desktop_app.catalog.money import MICRO
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.billing import Billing
from desktop_app.economics.bills import Bills
from desktop_app.economics.calendar import add_days, add_months
from desktop_app.economics.settling import Claimed, settle
from desktop_app.economics.use_cases import UseCaseEconomics, economics_of
from desktop_app.economics.verification import DATA, NOT, VERIFIED, WAITING, Promise, Proof, number_text, verify
from desktop_app.economics.worth import Promised, worth
from desktop_app.review.decided_prices import parts_of, standing
from desktop_app.review.facts import Facts

Row = sqlite3.Row
_DECISIONS = {"less": "reduce", "price": "move_tier", "ends": "retire", "stays": "grow", "grows": "grow"}


@dataclass(frozen=True)
class Part:
    """One subscription, tool or use case of a decision, with what its bills prove."""

    kind: str  # subscription, tool, expense, use_case
    id: int
    name: str
    role: str  # less, price, ends, stays, grows
    proof: Proof


@dataclass(frozen=True)
class Outcome:
    """What came of one decision; `realised` a month in whole units by currency, None where it is not known."""

    decision: Row
    state: str  # waiting, data needed, verified, not verified
    text: str
    parts: tuple[Part, ...]
    realised: Mapping[str, Fraction] | None

    @property
    def effective(self) -> str:
        """The first day on which all of it is to hold."""
        return str(self.decision["effective_on"])


def outcomes(facts: Facts) -> list[Outcome]:
    """Return what the bills known on the day of `facts` say of every decision that they can show, the oldest first."""
    made = standing(facts.conn, facts.as_of)
    if not made:
        return []
    proving = _Proving(facts, [part for row in made for part in parts_of(row)])
    found = {row["id"]: [proving.part(row, part) for part in parts_of(row)] for row in made}
    settled = _settled(made, found)
    return [
        _outcome(row, [proving.with_record(*one) for one in zip(settled[row["id"]], parts_of(row), strict=True)], facts)
        for row in made
    ]


class _Proving:
    """Compares the parts of decisions with their bills."""

    def __init__(self, facts: Facts, parts: Sequence[Mapping[str, Any]]) -> None:
        self._facts = facts
        ids: dict[str, set[int]] = defaultdict(set)
        for part in parts:
            ids[part["kind"]].add(int(part["id"]))
        self._subscriptions = verifications.subscriptions(facts.conn, ids["subscription"])
        tools = ids["tool"] | ids["expense"] | {row["tool_id"] for row in self._subscriptions.values()}
        self._tools = verifications.tools(facts.conn, tools)
        self._bills = Bills(facts.conn, facts.as_of, tools)
        self._use_cases: dict[int, list[int]] = defaultdict(list)
        for row in facts.allocations:
            self._use_cases[row["subscription_id"]].append(row["use_case_id"])
        self._names = {row["id"]: str(row["name"]) for row in facts.use_cases}

    def part(self, row: Row, part: Mapping[str, Any]) -> Part:
        """Return what is proven of one part of a decision."""
        kind, number, role = part["kind"], int(part["id"]), part["role"]
        proof = self._worth([number], part) if kind == "use_case" else self._proof(row, part, kind, number)
        if role == "grows" and kind == "subscription" and proof.state == VERIFIED:
            value = self._worth(sorted(set(self._use_cases.get(number, ()))), part)
            proof = replace(value, text=together(proof.text, value.text), before=proof.before, after=proof.after,
                            steps=(*proof.steps, *value.steps))  # fmt: skip
        return Part(kind, number, part["name"], role, proof)

    def with_record(self, part: Part, promised: Mapping[str, Any]) -> Part:
        """Return a part that says, where bills bear it out, what the contract on record still has otherwise."""
        if part.kind != "subscription" or part.proof.state != VERIFIED:
            return part
        text = together(part.proof.text, self._to_correct(part, promised["effective"]))
        return replace(part, proof=replace(part.proof, text=text))

    def _to_correct(self, part: Part, effective: str) -> str:
        if part.role == "ends":
            row = self._subscriptions[part.id]
            if row["state"] == "Closed" or row["ended_on"] is not None:
                return ""
            return say("The contract is still on record as running: please note there that it ended on {day}.",
                       day=add_days(effective, -1))  # fmt: skip
        after = part.proof.after
        seats, billed = self._recorded.get(part.id), None if after is None else after.quantity
        if part.role != "less" or seats is None or billed is None or seats <= billed:
            return ""
        return say("The contract on record still has {seats:,} seats: please correct it to {billed}.",
                   seats=seats, billed=number_text(billed))  # fmt: skip

    @cached_property
    def _recorded(self) -> Mapping[int, int]:
        """The seats of each subscription as its contract on record has them today; none where it says no number."""
        found: dict[int, int] = defaultdict(int)
        for row in review_facts.recorded(self._facts.conn, self._facts.as_of):
            found[row["subscription_id"]] += row["quantity"]
        return found

    def _proof(self, row: Row, part: Mapping[str, Any], kind: str, number: int) -> Proof:
        found = self._billing(part["effective"], kind, number, tiers=part["role"] == "price")
        if found is None:
            return Proof(DATA, say("{name} is no longer on record.", name=part["name"]))
        billing, tool, vendor = found
        promised = json.loads(row["promise"])
        monthly = Fraction(promised["monthly"], MICRO) if "monthly" in promised else None
        whole = kind == "subscription" and row["subject_kind"] == "subscription"
        promise = Promise(
            _DECISIONS[part["role"]], part["effective"], row["quantity"] if whole else None, part.get("units"),
            monthly, promised.get("currency") or part.get("currency"), row["decided_on"], part.get("plan", ""),
            Fraction(part["price"]) if "price" in part else None,
        )  # fmt: skip
        proof = verify(promise, billing, self._facts.as_of)
        unclear = self._bills.unclear(tool, vendor, part["effective"])
        if kind == "subscription" and promise.ends and proof.state in (VERIFIED, WAITING) and unclear:
            text = say("Bills from {day} on name no subscription, and may be for this one. Assign them to one.",
                       day=unclear[0].start)  # fmt: skip
            return Proof(DATA, text, proof.before)
        if kind == "subscription" and proof.state == DATA:
            unclear = self._bills.unclear(tool, vendor, add_months(part["effective"], -3))
            if unclear:
                some = say(
                    "{bills|A bill|# bills} from {day} on may be of it: assign them to a subscription.",
                    bills=len(unclear), day=unclear[0].start,
                )  # fmt: skip
                return replace(proof, text=together(proof.text, some))
        return proof

    def _billing(self, day: str, kind: str, number: int, *, tiers: bool) -> tuple[Billing, int, int] | None:
        if kind == "subscription":
            row = self._subscriptions.get(number)
            if row is None:
                return None
            late = self._facts.setting("invoice_late_days", tool=row["tool_id"], team=row["team_id"])
            bills = self._bills.of(number, row["period_months"], late, since=day, vendor=row["vendor_id"], tiers=tiers)
            return bills, row["tool_id"], row["vendor_id"]
        tool = self._tools.get(number)
        if tool is None:
            return None
        late = self._facts.setting("invoice_late_days", tool=number)
        return self._bills.rest((kind, number), late, since=day, vendor=tool["vendor_id"]), number, tool["vendor_id"]

    @cached_property
    def _economics(self) -> Mapping[int, UseCaseEconomics]:
        facts = self._facts
        return economics_of(facts.conn, facts.as_of, facts.currency, 30, facts.use_case_parts)

    def _worth(self, use_cases: Sequence[int], part: Mapping[str, Any]) -> Proof:
        """Return what the use cases of a subscription brought since; all have to bear it out."""
        if not use_cases:
            return Proof(DATA, say("No use case is assigned to it, so the value of the growth cannot be shown."))
        economics = self._economics
        proofs = [
            worth(self._names[one], economics[one], part["effective"], self._facts.as_of, self._promised(one, part))
            for one in use_cases
            if one in self._names and one in economics
        ]
        if not proofs:
            return Proof(DATA, say("The use case of {name} is no longer on record.", name=part["name"]))
        state = _together([proof.state for proof in proofs])
        texts = [proof.text for proof in proofs if proof.state == state]
        return Proof(state, together(*texts), steps=tuple(step for proof in proofs for step in proof.steps))

    def _promised(self, use_case: int, part: Mapping[str, Any]) -> Promised | None:
        """Return the value that was promised when growth was decided; None where nothing was kept of it."""
        kept = part.get("values", {}).get(str(use_case))
        if kept is None:
            return None
        factor = self._facts.rates.factor(kept["currency"] or "", self._facts.currency, part["effective"])
        known = kept["of_one"] and factor is not None
        return Promised(kept["measure"], Fraction(kept["of_one"]) * factor if known and factor is not None else None)


def _settled(made: Sequence[Row], found: Mapping[int, list[Part]]) -> dict[int, list[Part]]:
    """Share what fell at one subscription among the decisions about it."""
    scopes: dict[tuple[str, int], list[tuple[int, int, Claimed]]] = defaultdict(list)
    for row in made:
        for place, (part, promised) in enumerate(zip(found[row["id"]], parts_of(row), strict=True)):
            if part.role not in ("stays", "grows"):
                units = promised.get("units") if part.role == "less" and row["quantity"] is None else None
                claim = Claimed(row["id"], (promised["effective"], row["id"]), part.proof, units)
                scopes[(part.kind, part.id)].append((row["id"], place, claim))
    settled = {number: list(parts) for number, parts in found.items()}
    for claims in scopes.values():
        shared = settle(claim for _, _, claim in claims)
        for number, place, _ in claims:
            settled[number][place] = replace(settled[number][place], proof=shared[number])
    return settled


def _together(states: Sequence[str]) -> str:
    """Return the state of several parts: one that disproves does so for all, one that is missing leaves all open."""
    return next((state for state in (NOT, DATA, WAITING) if state in states), VERIFIED)


def _outcome(row: Row, parts: Sequence[Part], facts: Facts) -> Outcome:
    judged = [part for part in parts if part.role != "stays"]
    silent = [part for part in judged if part.kind == "tool" and not part.proof.before and part.proof.state == DATA]
    if len(silent) < len(judged):  # what a tool bills without a subscription may be nothing
        judged = [part for part in judged if part not in silent]
    state = _together([part.proof.state for part in judged])
    shown = [part for part in judged if part.proof.state == state]
    several = len(judged) > 1
    texts = (say("{name}: {text}", name=part.name, text=together(part.proof.text)) if several else part.proof.text
             for part in shown)  # fmt: skip
    text = together(*texts)
    realised = _realised(judged) if state in (VERIFIED, NOT) and row["decision"] != "grow" else None
    if row["decision"] == "consolidate" and realised is not None:
        realised, why = _taken_over(row, parts, realised, facts)
        text = together(text, why)
    return Outcome(row, state, text, (*judged, *(part for part in parts if part.role == "stays")), realised)


def _realised(parts: Sequence[Part]) -> dict[str, Fraction] | None:
    found: dict[str, Fraction] = {}
    for part in parts:
        if part.proof.realised is not None and part.proof.currency is not None:
            code = part.proof.currency
            found[code] = found.get(code, Fraction(0)) + part.proof.realised
    return found or None


def _taken_over(
    row: Row, parts: Sequence[Part], realised: dict[str, Fraction], facts: Facts
) -> tuple[dict[str, Fraction] | None, str]:
    """Take off what is paid more since for what stays; without knowing that, no saving is counted."""
    dearer: list[str] = []
    stays = [part for part in parts if part.role == "stays"]
    if not stays:
        return None, say("What takes over is no longer on record, so what it costs is not known: no saving is counted.")
    for part in stays:
        before, after = part.proof.before, part.proof.after
        if before is None or after is None or before.currency != after.currency:
            return None, say("What {name} costs since is not known yet: no saving is counted.", name=part.name)
        more = max(Fraction(0), after.monthly - before.monthly)
        code = next(iter(realised)) if before.currency not in realised else before.currency
        factor = facts.rates.factor(before.currency, code, row["effective_on"])
        if more and factor is None:
            return None, say("What {name} costs more is in {currency}, without a rate: no saving is counted.",
                             name=part.name, currency=before.currency)  # fmt: skip
        if more and factor is not None:
            realised = {**realised, code: realised[code] - more * factor}
            dearer.append(part.name)
    if not dearer:
        return realised, ""
    return realised, say("What {names} {count|costs|cost} more since is taken off.", names=dearer, count=len(dearer))
