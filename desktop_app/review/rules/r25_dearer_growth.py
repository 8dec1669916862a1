"""Growth whose unit cost rises.

Definition: a use case or a tool cost more in the last three months than in the three before, and the cost of one of
its units (cost / volume of three months) rose by more than 10 % from three months to the next, twice running. A use
case's unit is what it counts; a tool's is one person who was active in a month.
Threshold from: 10 % is our proposal; cost by active user or by business volume is the FinOps Foundation's SaaS Unit
Cost.
Guards: an idea, a retired use case; a launch period that has not ended; fewer than nine months in a row with cost,
volume and exchange rates; months whose bills are not all in; volume that ended more than three months ago. Of tools:
those that customers use, whose unit is the business's; those of a use case whose volume is measured; months that a
contract with seats has no report of; reports of less than four weeks; everybody stopping on one day (R28 asks).
Evidence: the three periods with cost, volume or active people, and unit cost.
Closes: when its cost no longer grows, when the unit cost of three months rises by 10 % or less, or when a launch
period is noted.
Example: answers in the product cost 0.40 each in the winter, 0.46 in the spring and 0.53 in the summer: 0.46 / 0.40 is
15 % more, 0.53 / 0.46 another 15 %, in all 33 % more for each. The question is what made one answer dearer: the model,
its length, or retries.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from desktop_app.catalog.money import nearest
from desktop_app.catalog.sentences import say
from desktop_app.economics.use_cases import Quarter, quarters
from desktop_app.review.evidence_rows import quarter_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Rule, Subject, money_text, shown_less
from desktop_app.review.tool_growth import evidence, people_a_month, tool_quarters

_PERIODS = 3


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a use case or tool that grows dearer as it grows."""
    for row in facts.use_cases:
        launching = row["launch_until"] is not None and row["launch_until"] >= as_of
        if row["stage"] in ("idea", "retired") or launching:
            continue
        found = quarters(facts.use_case_economics[row["id"]].months, _PERIODS)
        limit = 1 + Fraction(facts.setting("unit_cost_percent", team=row["team_id"]), 100)
        rose = all(later.unit_cost > limit * earlier.unit_cost for earlier, later in pairwise(found))
        if found and rose and found[-1].cost > found[-2].cost:
            yield _finding(facts, row, found)
    for tool, three in tool_quarters(facts, _PERIODS):
        limit = 1 + Fraction(facts.setting("unit_cost_percent", tool=tool["id"]), 100)
        rose = all(later.unit_cost > limit * earlier.unit_cost for earlier, later in pairwise(three))
        if rose and three[-1].cost > three[-2].cost:
            yield _of_tool(facts, tool, three)


def _finding(facts: Facts, row: Row, found: Sequence[Quarter]) -> Finding:
    first, before, last = found
    unit, key = row["unit"], f"use_case:{row['id']}"
    more = nearest((last.unit_cost / first.unit_cost - 1) * 100)
    cost = money_text(shown_less(last.cost, before.cost, facts.currency), facts.currency)
    return Finding(
        "R25",
        Subject("use_case", row["id"], key, row["name"]),
        say(
            "{name} costs {percent} % more for each of its {unit} than six months before. What made it dearer?",
            name=row["name"],
            percent=more,
            unit=unit,
        ),
        say(
            "Its cost grew by {amount} from the three months up to {start} to those up to {end}; the cost of one unit "
            "rose twice running.",
            amount=cost,
            start=before.last,
            end=last.last,
        ),
        "medium",
        tuple(quarter_evidence(row, one, facts.currency) for one in found),
        facts.thresholds("unit_cost_percent", team=row["team_id"]),
    )


def _of_tool(facts: Facts, tool: Row, found: Sequence[Quarter]) -> Finding:
    first, before, last = found
    more = nearest((last.unit_cost / first.unit_cost - 1) * 100)
    cost = money_text(shown_less(last.cost, before.cost, facts.currency), facts.currency)
    return Finding(
        "R25",
        Subject("tool", tool["id"], f"tool:{tool['id']}", tool["name"]),
        say(
            "{name} costs {percent} % more for each person who uses it than six months before. Did its price "
            "rise, or do "
            "fewer use what is bought?",
            name=tool["name"],
            percent=more,
        ),
        say(
            "Its cost grew by {amount} from the three months up to {start} to those up to {end}; {before} people were "
            "active in an average month then and {now} now. The cost of each rose twice running.",
            amount=cost,
            start=before.last,
            end=last.last,
            before=people_a_month(before),
            now=people_a_month(last),
        ),
        "medium",
        tuple(evidence(facts, tool, one) for one in found),
        facts.thresholds("unit_cost_percent", tool=tool["id"]),
    )


RULE = Rule(
    "R25",
    "Growth that grows dearer",
    "It grows, and each unit of it costs more every quarter: what made it dearer?",
    "medium",
    ("unit_cost_percent",),
    check,
)
