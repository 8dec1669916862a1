"""Healthy growth.

Definition: what a use case costs grew from three months to the next, its volume grew at least as much, so that one of
its units (cost / volume) costs no more than before. This is good news, and asks whether more of it is worth buying.
Threshold from: none; growth is compared with growth.
Guards: an idea, a retired use case; fewer than six months in a row with cost, volume and exchange rates; months whose
bills are not all in; volume that ended more than three months ago.
Evidence: both periods with cost, volume and unit cost.
Closes: when cost no longer grows, or grows faster than volume.
Example: contract review cost 900.00 for 300 contracts in the spring and 1,100.00 for 400 in the summer: 22 % more cost
for 33 % more contracts, 2.75 each after 3.00. Spending more was right; the question is what would let it grow on.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from desktop_app.economics.use_cases import Quarter, quarters
from desktop_app.review.facts import Facts, Row, quarter_evidence
from desktop_app.review.model import Finding, Rule, Subject, money_text

_PERIODS = 2


def check(facts: Facts, _as_of: str) -> Iterator[Finding]:
    """Yield one piece of good news a use case whose volume grows at least as its cost."""
    for row in facts.use_cases:
        if row["stage"] in ("idea", "retired"):
            continue
        found = quarters(facts.use_case_economics[row["id"]].months, _PERIODS)
        if found and found[1].cost > found[0].cost and found[1].unit_cost <= found[0].unit_cost:
            yield _finding(facts, row, found[0], found[1])


def _finding(facts: Facts, row: Row, before: Quarter, now: Quarter) -> Finding:
    key = f"use_case:{row['id']}"
    cost, volume = (_percent(one) for one in (Fraction(now.cost, before.cost), now.volume / before.volume))
    return Finding(
        "R34",
        Subject("use_case", row["id"], key, row["name"]),
        f"{row['name']} grew well: {volume} more {row['unit']} for {cost} more cost. Is more of it worth buying?",
        f"One unit costs no more than in the three months before; {before.first} to {now.last} took "
        f"{money_text(before.cost + now.cost, facts.currency)}.",
        "info",
        tuple(quarter_evidence(row, one, facts.currency) for one in (before, now)),
    )


def _percent(ratio: Fraction) -> str:
    tenths = round((ratio - 1) * 1000)
    return f"{tenths // 10}.{tenths % 10} %".replace(".0 %", " %")


RULE = Rule(
    "R34",
    "Healthy growth",
    "Good news: it grew, and one unit costs no more than before. Is more of it worth buying?",
    "info",
    (),
    check,
)
