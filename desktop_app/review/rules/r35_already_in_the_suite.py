"""Already in the suite.

Definition: what a paid tool is for is included in a suite that at least 80 % of its people already have a seat of, in
a plan that includes it. Its people are those who use it, where that is known; else those with a seat.
Threshold from: 80 % is our proposal. What a suite includes is said by the plan's functions on record, else by the list
of known tools, which has to be confirmed.
Guards: no seats known of the tool; an agreed overlap, for quality or where the data may lie; tools on trial, for
customers, or for other data; a suite that is nobody's seat but a free one.
Evidence: both tools with their people. The saving is a range as in R07, from nothing to the tool's cost less the seats
of the suite that its other people would need beyond the free ones; it is in no total.
Closes: when the tool ends, when an overlap is agreed, or when fewer of its people have the suite.
Example: 9 of the 10 people who use Otter at 20.00 a month have Microsoft 365 Copilot at 28.10, whose plan takes notes
in meetings. 10 x 20.00 x 12 - 1 x 28.10 x 12 = 2,062.80 a year at most.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from desktop_app.catalog import overlap_facts
from desktop_app.catalog.functions import function_words
from desktop_app.catalog.sentences import Value, say, together
from desktop_app.economics.claims import Claim
from desktop_app.economics.overlap import ToolInUse, pairs
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding, Rule, Subject
from desktop_app.review.overlap import Overlaps, tool_evidence

SUITE = "productivity_suite"
"""The function that makes a tool a suite where no plan's contents are on record."""


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a tool and the suite that includes what it does and most of its people have."""
    overlaps = facts.overlaps
    included = _included(facts)
    for tool in overlaps.tools.values():
        best: tuple[int, int, ToolInUse, bool] | None = None
        for suite in overlaps.tools.values():
            contracts = included.get((suite.id, tool.function))
            if suite.function == tool.function or contracts is None:  # the same function is an overlap (R07)
                continue
            if not _apply(tool, suite, overlaps.wanted):
                continue
            confirmed = bool(contracts)
            suite = _held(overlaps, suite, contracts)
            both = len(tool.people & suite.seated)
            percent = facts.setting("suite_percent", tool=tool.id)
            if tool.people and both * 100 >= len(tool.people) * percent and (best is None or both > best[0]):
                best = (both, len(tool.people), suite, confirmed)
        if best is not None:
            yield _finding(facts, tool, *best)


def _included(facts: Facts) -> Mapping[tuple[int, str], frozenset[int]]:
    """Return what each suite includes beside its primary function, by tool and function.

    With it go the contracts whose plan on record says so; none where only the list of known tools does.
    """
    does: dict[int, set[str]] = defaultdict(set)
    for row in facts.overlaps.functions:
        does[row["tool_id"]].add(row["function"])
    found = {
        (tool, function): frozenset[int]()
        for tool, functions in does.items() if SUITE in functions for function in functions
    }  # fmt: skip
    plans: dict[tuple[int, str], set[int]] = defaultdict(set)
    for one in facts.subscriptions:
        plans[(one.row["tool_id"], (one.row["plan"] or "").casefold())].add(one.id)
    for row in overlap_facts.contained(facts.conn):
        contracts, key = plans.get((row["tool_id"], row["plan"].casefold())), (row["tool_id"], row["function"])
        if contracts:
            found[key] = found.get(key, frozenset()) | contracts
    return found


def _held(overlaps: Overlaps, suite: ToolInUse, contracts: frozenset[int]) -> ToolInUse:
    """Return a suite with those alone who hold a plan that includes what is asked about, where plans say so."""
    if not contracts:
        return suite
    seats = (seat for one in overlaps.subscriptions(suite.id) if one.id in contracts for seat in one.paid)
    return replace(suite, seated=frozenset(seat.person_id for seat in seats if not seat.gone) - {None})


def _apply(tool: ToolInUse, suite: ToolInUse, wanted: frozenset[frozenset[int]]) -> bool:
    """Tell whether the two may be compared, by the guards of every overlap."""
    own = suite.annual or None  # what it includes may cost nothing more
    as_one = [tool, ToolInUse(**{**vars(suite), "function": tool.function, "annual": own})]
    return bool(pairs(as_one, wanted))


def _finding(facts: Facts, tool: ToolInUse, both: int, people: int, suite: ToolInUse, confirmed: bool) -> Finding:
    overlaps = facts.overlaps
    identity = Subject("tool", tool.id, f"tool:{tool.id}/suite:{suite.id}", tool.name)
    told: Mapping[str, Value] = {
        "both": both, "people": people, "tool": tool.name, "suite": suite.name,
        "function": function_words(tool.function), "alone": len(tool.people - suite.seated),
    }  # fmt: skip
    said = say(
        "Its plan on record includes it."
        if confirmed
        else "By the list of known tools it includes that; please confirm it for your plan."
    )
    return Finding(
        "R35",
        identity,
        say(
            "{both} of the {people:,} {people|person who uses|people who use} {tool} also have {suite}, which includes "
            "{function}. "
            "Is {tool} needed beside it?"
            if tool.covered
            else "{both} of the {people:,} {people|person|people} with {tool} also have {suite}, which includes "
            "{function}. Is {tool} needed beside it?",
            **told,
        ),
        together(
            said,
            say(
                "{alone} {alone|uses|use} {tool} without it."
                if tool.covered
                else "{alone} {alone|has|have} {tool} without it.",
                **told,
            ),
            say("Better quality, or where data may lie, are good reasons for both: agree the overlap then."),
        ),
        "medium",
        (tool_evidence(overlaps, tool), tool_evidence(overlaps, overlaps.tools[suite.id])),
        facts.thresholds("suite_percent", "migration_cost", tool=tool.id),
        "high" if confirmed else "low",
        if_retired=tuple(
            Claim("R35", f"R35/{identity.key}", one.id, whole=True) for one in overlaps.subscriptions(tool.id)
        ),
        range=overlaps.proposal(tool, suite).between,
    )


RULE = Rule(
    "R35",
    "Already in the suite",
    "A suite that most of its people have includes what a tool is for: is it needed beside it?",
    "medium",
    ("suite_percent", "migration_cost"),
    check,
)
