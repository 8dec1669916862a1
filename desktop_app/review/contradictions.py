"""Decisions that do not go together: a tool is to be retired while its seats are to grow."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from desktop_app.catalog import review_store
from desktop_app.catalog.sentences import Sentence, say, together
from desktop_app.review.answer_words import answer_words
from desktop_app.review.decision_targets import Target

_ENDS = ("retire", "consolidate")
_GOES_ON = ("grow", "keep", "reduce", "move_tier")
_EXPENSED = "R27"
_INTO = ("into_tool_id", "into_subscription_id", "to_plan_id")

Given = Mapping[int, tuple[str, int | None, Target | None]]
"""Decisions to come, by question: the decision, how many, and what it leads to."""


@dataclass(frozen=True)
class Contradiction:
    """Two decisions that do not go together: about one contract, a tool and its contracts, or what a use case needs."""

    findings: tuple[int, int]
    text: str

    def other(self, finding: int) -> int:
        """Return the question that the decision about one of the two stands against."""
        first, second = self.findings
        return second if finding == first else first


@dataclass(frozen=True)
class _Held:
    finding: int
    decision: str
    quantity: int | None
    kind: str  # subscription, tool, use_case, or expense: what people claim back for a tool, beside its contracts
    subject: int
    tool: int | None
    subscription: int | None
    name: str
    only: bool  # the subscription is the only open one of its tool
    into: str | None  # what it leads to, in words
    into_tool: int | None
    into_subscription: int | None
    plan: int | None

    @property
    def text(self) -> Sentence:
        """The decision in words."""
        return say(
            "{answer} for {name}",
            answer=together(answer_words(self.decision, self.quantity, self.into)),
            name=self.name,
        )


def contradictions(conn: sqlite3.Connection, given: Given | None = None) -> list[Contradiction]:
    """Return the pairs of decisions that contradict each other, with those of `given` in place of what holds now."""
    by_tool: dict[int | None, list[_Held]] = {}
    for row in review_store.decided_subjects(conn, list(given or {})):
        one = _held(row, (given or {}).get(row["id"]))
        if one.decision in (*_ENDS, *_GOES_ON):
            by_tool.setdefault(one.tool, []).append(one)
    found: dict[tuple[int, int], Contradiction] = {}  # a use case may work with several subscriptions of a tool

    def add(one: _Held, other: _Held) -> None:
        pair = (one.finding, other.finding)
        if pair not in found and pair[::-1] not in found:
            found[pair] = Contradiction(pair, say("{one} does not go with {other}.", one=one.text, other=other.text))

    for of_tool in by_tool.values():
        for place, one in enumerate(of_tool):
            for other in of_tool[place + 1 :]:
                if _contradict(one, other):
                    add(one, other)
            if one.into_tool is not None:
                for other in by_tool.get(one.into_tool, ()):
                    if _ends_what_stays(one, other):
                        add(one, other)
    return list(found.values())


def _held(row: sqlite3.Row, given: tuple[str, int | None, Target | None] | None) -> _Held:
    """Return a decision as it is compared: the one to come, else the one that holds."""
    into: Mapping[str, int | None] = {name: row[name] for name in _INTO}
    decision, quantity, text = row["decision"], row["quantity"], row["target"]
    if given is not None:
        decision, quantity, target = given
        into = target.columns if target is not None else dict.fromkeys(_INTO)
        text = target.name if target is not None else None
    kind = "expense" if row["rule"] == _EXPENSED else row["subject_kind"]
    return _Held(
        row["id"], decision, quantity, kind, row["subject_id"], row["tool_id"], row["subscription_id"],
        row["subject_name"], bool(row["only"]), text, *(into[name] for name in _INTO),
    )  # fmt: skip


def against(conn: sqlite3.Connection, decided: Collection[int]) -> list[Contradiction]:
    """Return what the decisions about some questions contradict."""
    return [one for one in contradictions(conn) if not set(decided).isdisjoint(one.findings)]


def _contradict(one: _Held, other: _Held) -> bool:
    kinds = {one.kind, other.kind}
    if kinds == {"use_case"}:
        return one.subject == other.subject and _opposed(one, other)
    if "use_case" in kinds:
        return _takes_away(one, other) or _takes_away(other, one)
    if "expense" in kinds:  # it may end while contracts go on, and goes on only with the tool
        return any(held.kind == "tool" and held.decision in _ENDS for held in (one, other)) and not (
            one.decision in _ENDS and other.decision in _ENDS
        )
    return _same_matter(one, other) and _opposed(one, other)


def _ends_what_stays(one: _Held, other: _Held) -> bool:
    """Say whether one goes into a tool or contract that the other ends, or leads away from."""
    if other.decision not in _ENDS or other.finding == one.finding or other.kind not in ("tool", "subscription"):
        return False
    if other.kind == "tool":
        kept = other.into_subscription is not None and other.into_tool == one.into_tool
        return not kept or one.into_subscription not in (None, other.into_subscription)
    if other.into_subscription == other.subject:  # it is itself what stays
        return False
    if one.into_subscription is not None:
        return one.into_subscription == other.subject
    return other.only and other.into_tool != one.into_tool


def _takes_away(ended: _Held, grown: _Held) -> bool:
    """Say whether a use case is to grow whose tool or subscription is to end; another may do its work after a move."""
    if grown.kind != "use_case" or grown.decision != "grow" or ended.decision != "retire" or grown.tool is None:
        return False
    return ended.kind == "tool" or (ended.kind == "subscription" and ended.subject == grown.subscription)


def _same_matter(one: _Held, other: _Held) -> bool:
    """Say whether both are about one subscription, or one about the whole tool."""
    return (one.kind, one.subject) == (other.kind, other.subject) or "tool" in (one.kind, other.kind)


def _opposed(one: _Held, other: _Held) -> bool:
    pair = {one.decision, other.decision}
    if pair == {"grow", "reduce"}:
        return one.kind == other.kind
    if one.decision == other.decision and one.decision in ("consolidate", "move_tier"):
        return one.kind == other.kind and _elsewhere(one, other)
    if one.decision == other.decision and one.decision in ("grow", "reduce"):
        known = one.quantity is not None and other.quantity is not None
        return one.kind == other.kind and known and one.quantity != other.quantity
    ends = [held for held in (one, other) if held.decision in _ENDS]
    if len(ends) != 1:
        return False
    # A tool that is kept may lose one of its subscriptions; a tool that ends loses all of them.
    return ends[0].kind == "tool" or one.kind == other.kind or "grow" in pair


def _elsewhere(one: _Held, other: _Held) -> bool:
    """Say whether two decisions of one kind lead to different tools, contracts or plans."""
    if one.decision == "move_tier":
        return one.plan != other.plan
    contracts = {one.into_subscription, other.into_subscription} - {None}
    return one.into_tool != other.into_tool or len(contracts) > 1
