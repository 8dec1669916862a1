"""What "consolidate into" and "move tier to" name: tools, contracts and plans of the catalog, found by what was typed.

A name is compared without case, blanks and punctuation. One that is only similar is never taken: it is offered.
"""

from __future__ import annotations

import json
import re
import sqlite3
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from desktop_app.catalog import decision_targets as stored

NEEDS: Mapping[str, str] = {
    "consolidate": "Consolidate needs the tool or contract that stays",
    "move_tier": "Move tier needs the plan to move to",
}
"""The decisions that lead to something, and the sentence, without its full stop, where that is not named."""

COMMITS = "R29"
"""The rule that asks for another price of the same seats: of the plan they are on, or of another one."""

_PAIR = re.compile(r"tools:(\d+)\+(\d+)")
_MOST_NAMED = 8


@dataclass(frozen=True)
class Target:
    """A tool, a contract (subscription) or a plan that a decision leads to."""

    kind: str  # tool, subscription, plan
    id: int | None  # None: a plan that only contracts or seats name; it is put on record with the decision
    name: str  # of a plan with its tool: "Copilot: Business"
    tool: int
    short: str = ""  # a plan's name inside its tool

    @property
    def columns(self) -> dict[str, int | None]:
        """The columns of a decision that say so."""
        return {
            "into_tool_id": self.tool if self.kind != "plan" else None,
            "into_subscription_id": self.id if self.kind == "subscription" else None,
            "to_plan_id": self.id if self.kind == "plan" else None,
        }


@dataclass(frozen=True)
class About:
    """What a question is about, as far as decisions lead away from it."""

    tools: frozenset[int]
    subscriptions: frozenset[int]
    beside: frozenset[int]  # contracts of its evidence, one of which may be what stays
    several_tools: bool = False  # it asks about a pair, one of which may be what stays
    of_price: bool = False  # it asks for a committed price, which the plan it is on already may have


class Targets:
    """The tools, contracts and plans of a catalog that decisions can name; read once, when first asked."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def find(self, finding: Mapping[str, Any], decision: str, text: str) -> Target | str:
        """Return what a text names for a decision about a question, or the sentence why that cannot be.

        `finding` has rule, subject_kind, subject_id, subject_key, evidence (JSON). The sentence has no full stop.
        """
        about = self.about(finding)
        return self._plan(about, text) if decision == "move_tier" else self._stays(about, text)

    def offered(self, finding: Mapping[str, Any], decision: str) -> list[str]:
        """Return the names that a decision about a question can lead to, in their order."""
        about = self.about(finding)
        if decision == "move_tier":
            return [one.name for one in self._plans_for(about)]
        names = [*self._open_tools, *(one for one in self._open_contracts if one.tool in about.tools)]
        found = (one.name for one in names if not isinstance(self._stays(about, one.name), str))
        return list(dict.fromkeys(found))

    def everything(self) -> list[str]:
        """Return every name that a decision can lead to: tools, plans, contracts."""
        found = [*self._open_tools, *self._plans, *self._open_contracts]
        return list(dict.fromkeys(one.name for one in found))

    def about(self, finding: Mapping[str, Any]) -> About:
        """Return which tools and contracts a question is about."""
        kind, number = str(finding["subject_kind"]), int(finding["subject_id"])
        pair = _PAIR.fullmatch(str(finding["subject_key"]))
        if pair is not None:
            return About(frozenset({int(pair[1]), int(pair[2])}), frozenset(), frozenset(), several_tools=True)
        if kind in ("tool", "person_tool"):
            return About(frozenset({number}), frozenset(), frozenset(self._contracts_of(number)))
        subscriptions = frozenset(stored.subscriptions_of(self._conn, kind, number))
        tools = frozenset(self._contracts[one].tool for one in subscriptions if one in self._contracts)
        items = json.loads(finding["evidence"] or "[]")
        beside = frozenset(
            int(one["id"]) for one in items if isinstance(one, dict) and one.get("kind") == "subscription"
        )
        return About(
            tools, subscriptions, beside - subscriptions, several_tools=len(tools) > 1,
            of_price=finding["rule"] == COMMITS,
        )  # fmt: skip

    # What stays --------------------------------------------------------------------------------------------------

    def _stays(self, about: About, text: str) -> Target | str:
        tools, contracts = _named(self._open_tools, text), _named(self._open_contracts, text)
        own = [one for one in contracts if one.tool in about.tools]
        others = [one for one in tools if about.several_tools or one.tool not in about.tools]
        if len(others) == 1:
            return others[0]
        if len(own) > 1 or (not own and not tools and len(contracts) > 1):
            return f"more than one contract is called “{text.strip()}”"
        for one in own or (contracts if not tools else ()):
            return self._contract(about, one)
        return self._own_tool(about, tools[0]) if tools else self._unknown(text)

    def _contract(self, about: About, one: Target) -> Target | str:
        itself = one.id in about.subscriptions and not (about.beside or len(about.subscriptions) > 1)
        only = not about.subscriptions and about.beside == {one.id}  # the one contract of the tool that is asked about
        if itself or only:
            return f"{one.name} is what the question is about; name what it goes into"
        return one

    def _own_tool(self, about: About, tool: Target) -> Target | str:
        """Return what is meant by the tool itself: its other contract, where there is one."""
        rest = [one for one in self._open_contracts if one.tool == tool.tool and one.id not in about.subscriptions]
        if not about.subscriptions or not rest:
            return f"{tool.name} is what the question is about; name what it goes into"
        if len(rest) > 1:
            names = ", ".join(one.name for one in rest[:_MOST_NAMED])
            return f"{tool.name} has several contracts that stay; name one of them: {names}"
        return rest[0]

    def _unknown(self, text: str) -> str:
        closed = _named(self._closed, text)
        if closed:
            return f"{closed[0].name} is closed, so nothing can go into it"
        near = _similar(text, [*self._open_tools, *self._open_contracts])
        return f"no tool or contract in the catalog is called “{text.strip()}”{near}"

    # Plans -------------------------------------------------------------------------------------------------------

    def _plan(self, about: About, text: str) -> Target | str:
        possible = self._plans_for(about)
        found = _named(possible, text) or [one for one in possible if _key(one.short) == _key(text)]
        if len(found) > 1:
            return f"more than one plan is called “{text.strip()}”; name it as one of: {_listed(found)}"
        if not found:
            return self._no_plan(about, text, possible)
        if self._already(about, found[0]) and not about.of_price:
            return f"{found[0].short} is the plan it is on already"
        return found[0]

    def _no_plan(self, about: About, text: str, possible: Sequence[Target]) -> str:
        tools = [one.name for one in self._open_tools if one.tool in about.tools]
        of = f" of {' or '.join(tools)}" if tools else ""
        if not possible:
            return f"no plan{of} is on record, so “{text.strip()}” is not known; add the plan first"
        shown = [one.short if len(tools) == 1 else one.name for one in possible[:_MOST_NAMED]]
        more = "" if len(possible) <= _MOST_NAMED else ", …"
        return f"there is no plan “{text.strip()}”{of}; there are: {', '.join(shown)}{more}"

    def _plans_for(self, about: About) -> list[Target]:
        return [one for one in self._plans if not about.tools or one.tool in about.tools]

    def _already(self, about: About, plan: Target) -> bool:
        """Tell whether every contract that is asked about is on that plan."""
        held = [self._contracts_plan.get(one) for one in about.subscriptions]
        return bool(held) and all(text and _key(text) == _key(plan.short) for text in held)

    # What is on record -------------------------------------------------------------------------------------------

    @cached_property
    def _tools(self) -> Sequence[tuple[Target, bool]]:
        rows = stored.tools(self._conn)
        return [(Target("tool", row["id"], row["name"], row["id"]), row["state"] == "Closed") for row in rows]

    @cached_property
    def _rows(self) -> Sequence[sqlite3.Row]:
        return stored.subscriptions(self._conn)

    @cached_property
    def _contracts(self) -> Mapping[int, Target]:
        return {row["id"]: Target("subscription", row["id"], row["name"], row["tool_id"]) for row in self._rows}

    @cached_property
    def _contracts_plan(self) -> Mapping[int, str | None]:
        return {row["id"]: row["plan"] for row in self._rows}

    @cached_property
    def _open_tools(self) -> Sequence[Target]:
        return [one for one, closed in self._tools if not closed]

    @cached_property
    def _open_contracts(self) -> Sequence[Target]:
        closed = {one.tool for one, closed in self._tools if closed}
        return [
            self._contracts[row["id"]]
            for row in self._rows
            if row["state"] != "Closed" and row["tool_id"] not in closed
        ]  # fmt: skip

    @cached_property
    def _closed(self) -> Sequence[Target]:
        open_ones = {(one.kind, one.id) for one in (*self._open_tools, *self._open_contracts)}
        known = [*(one for one, _ in self._tools), *self._contracts.values()]
        return [one for one in known if (one.kind, one.id) not in open_ones]

    @cached_property
    def _plans(self) -> Sequence[Target]:
        names = {one.tool: one.name for one in self._open_tools}
        found = [
            Target("plan", row["id"], f"{names[row['tool_id']]}: {row['name']}", row["tool_id"], row["name"])
            for row in stored.plans(self._conn)
            if row["tool_id"] in names
        ]
        return sorted(found, key=lambda one: (one.name.casefold(), one.id or 0))

    def _contracts_of(self, tool: int) -> set[int]:
        return {int(one.id or 0) for one in self._open_contracts if one.tool == tool}


def sentence(problem: str) -> str:
    """Return why a name cannot be taken as a whole sentence."""
    return f"{problem[0].upper()}{problem[1:]}{'' if problem.endswith('?') else '.'}"


def _named(among: Iterable[Target], text: str) -> list[Target]:
    """Return those of a name: as it is written, else without case, blanks and punctuation."""
    among = list(among)
    exact = [one for one in among if one.name.casefold() == text.strip().casefold()]
    return exact or [one for one in among if _key(one.name) == _key(text)]


def _key(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum()) or plain.strip()


def _similar(text: str, among: Sequence[Target]) -> str:
    """Return "; did you mean X?" where a known name is close to what was typed, else nothing."""
    import difflib  # here: few names are mistyped, and every decision needs the others

    names = {_key(one.name): one.name for one in among}
    found = difflib.get_close_matches(_key(text), names, n=2, cutoff=0.75)
    return f"; did you mean {' or '.join(names[one] for one in found)}?" if found else ""


def _listed(found: Sequence[Target]) -> str:
    return ", ".join(one.name for one in found[:_MOST_NAMED])
