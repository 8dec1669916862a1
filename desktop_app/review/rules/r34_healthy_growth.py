"""Healthy growth.

Definition: what a use case or a tool costs grew from three months to the next, and its volume at least as much, so
that one of its units (cost / volume) costs no more than before. A use case's volume is what it counts; a tool's is the
people who were active. This is good news, and asks whether more of it is worth buying.
Threshold from: none; growth is compared with growth.
Guards: an idea, a retired use case; fewer than six months in a row with cost, volume and exchange rates; months whose
bills are not all in; volume that ended more than three months ago; of tools what R25 leaves out.
Evidence: both periods with cost, volume or active people, and unit cost.
Closes: when cost no longer grows, or grows faster than volume.
Example: contract review cost 900.00 for 300 contracts in the spring and 1,100.00 for 400 in the summer: 22.2 % more
cost for 33.3 % more contracts, 2.75 each after 3.00. Spending more was right; the question is what would let it grow
on.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from desktop_app.catalog.sentences import say
from desktop_app.economics.use_cases import Quarter, quarters
from desktop_app.review.evidence_rows import quarter_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject, money_text
from desktop_app.review.tool_growth import evidence, people_a_month, percent, tool_quarters

_PERIODS = 2


def check(facts: Facts, _as_of: str) -> Iterator[Finding]:
    """Yield one piece of good news a use case or tool whose volume grows at least as its cost."""
    for row in facts.use_cases:
        if row["stage"] in ("idea", "retired"):
            continue
        found = quarters(facts.use_case_economics[row["id"]].months, _PERIODS)
        if found and found[1].cost > found[0].cost and found[1].unit_cost <= found[0].unit_cost:
            yield _finding(facts, row, found[0], found[1])
    for tool, (before, now) in tool_quarters(facts, _PERIODS):
        if now.cost > before.cost and now.unit_cost <= before.unit_cost:
            yield _of_tool(facts, tool, before, now)


def _finding(facts: Facts, row: Row, before: Quarter, now: Quarter) -> Finding:
    key = f"use_case:{row['id']}"
    cost, volume = (percent(one) for one in (Fraction(now.cost, before.cost), now.volume / before.volume))
    return Finding(
        "R34",
        Subject("use_case", row["id"], key, row["name"]),
        say(
            "{name} grew well: {volume} more {unit} for {cost} more cost. Is more of it worth buying?",
            name=row["name"],
            volume=volume,
            unit=row["unit"],
            cost=cost,
        ),
        say(
            "One unit costs no more than in the three months before; {start} to {end} took {amount}.",
            start=before.first,
            end=now.last,
            amount=money_text(before.cost + now.cost, facts.currency),
        ),
        "info",
        tuple(quarter_evidence(row, one, facts.currency) for one in (before, now)),
    )


def _of_tool(facts: Facts, tool: Row, before: Quarter, now: Quarter) -> Finding:
    cost, people = (percent(one) for one in (Fraction(now.cost, before.cost), now.volume / before.volume))
    return Finding(
        "R34",
        Subject("tool", tool["id"], f"tool:{tool['id']}", tool["name"]),
        say(
            "{name} grew well: {people} more active people for {cost} more cost. Is more of it worth buying?",
            name=tool["name"],
            people=people,
            cost=cost,
        ),
        say(
            "{now} people were active in an average month after {before}; each costs no more than in the three months "
            "before.",
            now=people_a_month(now),
            before=people_a_month(before),
        ),
        "info",
        tuple(evidence(facts, tool, one) for one in (before, now)),
    )


RULE = Rule(
    "R34",
    "Healthy growth",
    "Good news: it grew, and one unit costs no more than before. Is more of it worth buying?",
    "info",
    (),
    check,
)
