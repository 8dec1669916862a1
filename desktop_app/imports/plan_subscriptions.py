"""Planning a tracker of subscriptions: tool, subscription, term and entitlement of every row."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from desktop_app.catalog.sentences import listed, say, term
from desktop_app.imports import staging_file, staging_records
from desktop_app.imports.model import Action, Kind
from desktop_app.imports.people_index import fold
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet

_OWN = (
    "plan", "pricing_model", "currency", "period_months", "account", "payer", "channel", "cost_centre", "spend_class",
    "purpose", "state", "review_by", "hypothesis", "success_measure", "experiment_budget", "note",
)  # fmt: skip
_OF_TERM = (
    "start_date", "end_date", "auto_renew", "notice_days", "true_down", "credits_by_day", "minimum_seats",
    "seats_counted", "price_cap_percent",
)  # fmt: skip


@dataclass(frozen=True)
class SubscriptionStep:
    """What to write of one row of a tracker. `record` or, for a subscription the file makes, its `name` finds it."""

    row: int
    record: int | None
    name: str
    vendor: str
    tool: str
    values: Mapping[str, object]  # columns of the subscription that are new or differ
    owner: str | None
    team: str | None
    term: tuple[int | None, Mapping[str, object]] | None  # record to change or None to add
    entitlement: Mapping[str, object] | None
    superseded: Sequence[tuple[int, str]]  # entitlements that end, and their last day
    how: str


@dataclass
class _Known:
    """A subscription as it stands after the rows read so far."""

    record: int | None
    name: str
    tool: str
    values: dict[str, Any]
    terms: list[dict[str, Any]] = field(default_factory=list)
    entitlements: list[dict[str, Any]] = field(default_factory=list)
    new: bool = False


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Say of every row which subscription it is, what of it is new, and what stays as history."""
    return _Tracker(context).read(sheet)


class _Tracker:
    def __init__(self, context: Context) -> None:
        self.context = context
        conn = context.conn
        self.matches = staging_file.matches(conn)
        self.known = [
            _Known(row["id"], row["name"], row["tool"], dict(row))
            for row in staging_records.subscriptions(conn, "catalog.")
        ]
        self.merged = staging_records.merged_names(conn, "subscription", "catalog.")
        by_id = {one.record: one for one in self.known}
        for table, target in (("terms", staging_records.terms), ("entitlements", staging_records.entitlements)):
            for row in target(conn, "catalog."):
                if row["subscription_id"] in by_id:
                    getattr(by_id[row["subscription_id"]], table).append(dict(row))

    def read(self, sheet: StagedSheet) -> Work:
        rows = staging_file.undecided(self.context.conn, Kind.SUBSCRIPTIONS, sheet.number)
        tools = [self._tool(row) for row in rows]
        often = Counter(fold(tool) for _, tool, _ in tools)
        steps, decided, touched = [], [], set()
        claims: list[tuple[str, int]] = []
        for row, (vendor, tool, how) in zip(rows, tools, strict=True):
            found = self._find(row, tool, alone=often[fold(tool)] == 1)
            if found is None:
                found = _Known(None, self._free_name(row, tool, often[fold(tool)] > 1), tool, {}, new=True)
                self.known.append(found)
                self.context.promised.setdefault(fold(tool), []).append(found.name)
            step = self._step(row, found, vendor, tool, how)
            action, reason = _action(found, step)
            decided.append((action, reason, row["place"]))
            if action is not Action.DUPLICATE:
                steps.append(step)
                touched.add(found.name)
            elif found.record is not None:
                claims.append(("subscription", found.record))
                claims += [("term", term["id"]) for term in found.terms if term.get("id")]
                claims += [("entitlement", one["id"]) for one in found.entitlements if one.get("id")]
        staging_file.decide(self.context.conn, Kind.SUBSCRIPTIONS, decided)
        records = {"subscription": len(touched)} if touched else {}
        return Work(tuple(steps), records, claims=tuple(claims))

    def _tool(self, row: sqlite3.Row) -> tuple[str, str, str]:
        """Vendor, tool and how they were matched; what nobody knows is a tool because the tracker says so."""
        match = self.matches[row["match"]]
        said = row["tool_text"] or row["name"] or row["vendor_text"]
        if match["in_scope"]:
            return match["vendor"], match["tool"] or said, match["how"]
        return row["vendor_text"] or said, said, "tracker"

    def _find(self, row: sqlite3.Row, tool: str, alone: bool) -> _Known | None:
        if row["name"]:
            named = [one for one in self.known if fold(one.name) == fold(row["name"])]
            if not named and fold(row["name"]) in self.merged:
                named = [one for one in self.known if one.record == self.merged[fold(row["name"])][0]]
            if named:
                return named[0]
        same = [one for one in self.known if fold(one.tool) == fold(tool)]
        if not row["name"]:
            equal = [
                one for one in same
                if all(fold(str(one.values.get(key) or "")) == fold(str(row[key] or "")) for key in ("plan", "account"))
            ]  # fmt: skip
            if equal:
                return equal[0]
        # Made by a seat list that came first: the tracker says what it is.
        found = [
            one for one in same if one.values.get("state") == "Discovered" and not one.terms and not one.entitlements
        ]
        return found[0] if alone and len(same) == 1 and found else None

    def _free_name(self, row: sqlite3.Row, tool: str, several: bool) -> str:
        name = row["name"] or tool
        if not row["name"] and several:
            name = " ".join(
                part for part in (tool, row["plan"], f"({row['account']})" if row["account"] else "") if part
            )
        taken = {fold(one.name) for one in self.known}
        return next(n for n in (name, *(f"{name} {i}" for i in range(2, 10_000))) if fold(n) not in taken)

    def _step(self, row: sqlite3.Row, found: _Known, vendor: str, tool: str, how: str) -> SubscriptionStep:
        values: dict[str, object] = {
            name: row[name] for name in _OWN if row[name] is not None and row[name] != found.values.get(name)
        }
        if "state" not in values and found.values.get("state") == "Discovered":
            values["state"] = "Active"
        owner, team = row["owner"], row["team"]
        known_owner = {fold(found.values.get(name) or "") for name in ("owner", "owner_email")}
        owner = owner if owner and fold(owner) not in known_owner else None
        team = team if team and fold(team) != fold(found.values.get("team") or "") else None
        entitlement, superseded = self._entitlement(row, found)
        beside = entitlement is not None and any(not one.get("end_date") for one in found.entitlements[:-1])
        step = SubscriptionStep(
            row["row"], found.record, found.name, vendor, tool, values, owner, team,
            _term(row, found.terms, beside=beside),
            entitlement, superseded, how,
        )  # fmt: skip
        found.values.update(values)
        found.values.update({"owner": owner} if owner else {})
        found.values.update({"team": team} if team else {})
        return step

    def _entitlement(self, row: sqlite3.Row, found: _Known) -> tuple[dict[str, object] | None, list[tuple[int, str]]]:
        """The entitlement to add, if the row tells another one, and those that end by it."""
        if row["quantity"] is None and row["unit_price"] is None:
            return None, []
        new: dict[str, Any] = {
            "start_date": row["start_date"], "quantity": row["quantity"], "unit_price": row["unit_price"],
            "currency": row["currency"], "order_number": row["order_number"],
        }  # fmt: skip
        told = [one for one in found.entitlements if new["start_date"] and one["start_date"] == new["start_date"]]
        current = [one for one in found.entitlements if not one.get("end_date")]
        if any(_same_entitlement(one, new) for one in (*told, *current)) or _adds_up(current, new):
            return None, []
        replaced = _replaced(current, new["order_number"], renews=_renews(row, found.terms))
        superseded = []
        if replaced:
            for name in ("quantity", "unit_price", "currency"):
                new[name] = replaced[-1][name] if new[name] is None else new[name]
            if not new["start_date"] or new["start_date"] <= max(one["start_date"] or "" for one in replaced):
                # The contract is as old as before: the change is of the day the tracker shows it.
                new["start_date"] = self.context.choices.data_date or self.context.today
            for one in replaced:
                one["end_date"] = _day_before(new["start_date"])
                if one.get("id"):
                    superseded.append((one["id"], one["end_date"]))
        found.entitlements.append(dict(new))
        return new, superseded


def _renews(row: sqlite3.Row, terms: Sequence[Mapping[str, Any]]) -> bool:
    """Tell whether a row begins after all terms: what was bought for them ended with them."""
    ends = terms[-1]["end_date"] if terms else None
    return bool(ends and row["start_date"] and row["start_date"] > ends)


def _replaced(current: Sequence[dict[str, Any]], order: str | None, *, renews: bool) -> list[dict[str, Any]]:
    """What a row takes the place of: what was bought by its order, else by none; without an order, all there is.

    So does another order that `renews` the contract.
    """
    same = [one for one in current if one["order_number"] == order]
    if order is None or (renews and not same):
        return list(current)
    return same or [one for one in current if one["order_number"] is None]


def _adds_up(current: Sequence[Mapping[str, Any]], new: Mapping[str, Any]) -> bool:
    """Tell whether a row without an order is what several purchases come to together."""
    return (
        len(current) > 1
        and new["order_number"] is None
        and all(one["quantity"] is not None for one in current)
        and sum(one["quantity"] for one in current) == new["quantity"]
        and all(_same_entitlement({**one, "quantity": new["quantity"]}, new) for one in current)
    )


def _same_entitlement(one: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return (
        (new["quantity"] is None or one["quantity"] == new["quantity"])
        and (new["unit_price"] is None or _same_number(one["unit_price"], new["unit_price"]))
        and (new["currency"] is None or one["currency"] in (None, new["currency"]))
        and (new["order_number"] is None or one["order_number"] in (None, new["order_number"]))
    )


def _same_number(one: str | None, other: str) -> bool:
    try:
        return one is not None and Decimal(one) == Decimal(other)
    except InvalidOperation:
        return one == other


def _day_before(day: str) -> str:
    return (dt.date.fromisoformat(day) - dt.timedelta(days=1)).isoformat()


def _day_after(day: str) -> str:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).isoformat()


def _term(
    row: sqlite3.Row, terms: list[dict[str, Any]], *, beside: bool
) -> tuple[int | None, Mapping[str, object]] | None:
    """The term to add, or what changes of the one with the same end; None where the row tells nothing new.

    What is bought `beside` the rest, later in a term, does not begin it.
    """
    told: dict[str, Any] = {name: row[name] for name in _OF_TERM if row[name] is not None}
    if not told:
        return None
    if "notice_days" in told:
        told["notice_assumed"] = 0
    last = terms[-1] if terms else None
    if last is not None and (
        "end_date" not in told or told["end_date"] == last["end_date"] or last["end_date"] is None
    ):
        if beside and last.get("start_date") and told.get("start_date", "") > last["start_date"]:
            del told["start_date"]
        changed = {name: value for name, value in told.items() if value != last.get(name)}
        last.update(changed)
        return (last["id"], changed) if changed and last.get("id") else (None, {}) if changed else None
    if last is not None:
        known = next((term for term in terms if term["end_date"] == told["end_date"]), None)
        if known is not None:
            return None  # an older term that history already has
        if told.get("start_date") in (None, last.get("start_date")) and told["end_date"] > last["end_date"]:
            told["start_date"] = _day_after(last["end_date"])
    terms.append(dict(told))
    return None, told


def _action(found: _Known, step: SubscriptionStep) -> tuple[Action, str | None]:
    if found.new:
        if step.how != "tracker":
            return Action.ADDED, None
        return Action.ADDED, say("{tool} is no known AI tool; it is added as one", tool=step.tool)
    parts = [name.replace("_", " ") for name in step.values]
    parts += [name for name in ("owner", "team", "term", "entitlement") if getattr(step, name)]
    if not parts:
        return Action.DUPLICATE, say("nothing new of {name}", name=found.name)
    return Action.UPDATED, say("of {name}: {names}", name=found.name, names=listed(term(name, name) for name in parts))
