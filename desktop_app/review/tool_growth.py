"""Tools by what each of their active users costs: the last periods of three months, for the rules about growth."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

from desktop_app.catalog.money import MICRO, nearest
from desktop_app.catalog.sentences import say
from desktop_app.economics.active_users import active_users, months_of_tools
from desktop_app.economics.use_cases import Quarter, quarters
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import money_text, shown


def tool_quarters(facts: Facts, count: int) -> Iterator[tuple[Row, Sequence[Quarter]]]:
    """Yield the tools that have so many periods of three months in a row with spend and active users.

    Left out: what customers use, whose unit is the business's; tools of a use case whose own volume is measured; tools
    whose report seems to have stopped.
    """
    active = active_users(facts.conn, facts.as_of, least=3 * count)
    if not active:
        return
    months = months_of_tools(active, facts.spend, facts.rates, facts.currency, facts.as_of)
    measured = {
        share["tool_id"] for share in facts.allocations
        if facts.use_case_economics[share["use_case_id"]].latest is not None
    }  # fmt: skip
    stopped = {one.row["tool_id"] for one in facts.subscriptions if facts.stopped_together(one) is not None}
    sold = {one.row["tool_id"] for one in facts.subscriptions if "cost_of_revenue" in facts.spend_classes(one)}
    for tool in facts.tools:
        if tool["id"] in months and tool["id"] not in measured | stopped | sold:
            found = quarters(months[tool["id"]], count)
            if found:
                yield tool, found


def people_a_month(quarter: Quarter) -> str:
    """Return how many people were active in an average month, for a sentence."""
    mean = quarter.volume / 3
    return f"{float(mean):,.1f}".removesuffix(".0")


def evidence(facts: Facts, tool: Row, quarter: Quarter) -> dict[str, Any]:
    """Return three months of a tool as a row of evidence, with the day as of which its use is reported."""
    currency = facts.currency
    days = (one.source["data_date"] for one in facts.subscriptions
            if one.row["tool_id"] == tool["id"] and one.source is not None)  # fmt: skip
    each = money_text(round(quarter.unit_cost * MICRO), currency)
    return {
        "key": f"tool:{tool['id']}/{quarter.first}",
        "kind": "tool",
        "id": str(tool["id"]),
        "name": f"{quarter.first} to {quarter.last}",
        "tool": tool["name"],
        "evidence": say("{people} active people, {each} each a month", people=people_a_month(quarter), each=each),
        "amount": shown(quarter.cost, currency),
        "currency": currency,
        "data_date": max(days, default=None),
        "row": tool["row"],
    }


def percent(ratio: Fraction) -> str:
    """Return by how much something grew, with a decimal where it has one: "9.4 %"."""
    tenths = nearest((ratio - 1) * 1000)
    return f"{tenths // 10}.{tenths % 10} %".replace(".0 %", " %")
