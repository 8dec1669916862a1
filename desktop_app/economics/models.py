"""Which models do which work: what each costs a million tokens, and what use cases spend on it in ninety days.

A model's price is what the tool's own use cost, over all tokens of input and output: discounts and caching decide what
is paid, a price list does not. Models within a quarter of the dearest one of a tool are its dearest tier.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog import purpose_facts
from desktop_app.economics.calendar import add_days

DAYS = 90
TIER = Fraction(3, 4)


@dataclass(frozen=True)
class ModelUse:
    """What was used of one model: micro-units of a currency, and thousandths of tokens."""

    model: str
    currency: str
    cost: int
    tokens: int


@dataclass(frozen=True)
class ModelSpend:
    """What a use case spent on one model in ninety days, micro-units; `price` of a million tokens, whole units."""

    use_case_id: int
    use_case: str
    value_level: str | None
    tool: str
    model: str
    cost: int
    currency: str
    price: Fraction | None
    dear: bool  # of the tool's dearest tier, where there is a cheaper one


def prices(used: Sequence[sqlite3.Row]) -> Mapping[str, Fraction]:
    """Return what a million tokens of each model of one tool cost, in whole units; none where currencies differ."""
    cost: dict[str, int] = defaultdict(int)
    tokens: dict[str, int] = defaultdict(int)
    for one in used:
        cost[one["model"]] += one["cost"]
        tokens[one["model"]] += one["tokens"]
    if len({one["currency"] for one in used}) != 1:
        return {}
    return {model: Fraction(cost[model], tokens[model]) * 1000 for model in cost if tokens[model]}


def own_use(used: Sequence[sqlite3.Row], shares: Sequence[sqlite3.Row]) -> list[ModelUse]:
    """Return the use of a tool that is a use case's by its shares in the tool's contracts, each use once.

    That is the use of its projects, or all of a contract that is wholly its own. Use of which no contract is known is
    that of a project by its name, or of the tool's only contract.
    """
    sums: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0])
    for one in used:
        if any(_is_of(one, share) for share in shares):
            found = sums[(one["model"], one["currency"])]
            found[0] += one["cost"]
            found[1] += one["tokens"]
    return [ModelUse(model, currency, cost, tokens) for (model, currency), (cost, tokens) in sums.items()]


def _is_of(one: sqlite3.Row, share: sqlite3.Row) -> bool:
    contract, project = one["subscription_id"], share["project"]
    if contract not in (None, share["subscription_id"]):
        return False
    if project is not None:
        return bool(one["project"].casefold() == project.casefold())
    whole = share["share"] is not None and Fraction(share["share"]) == 1
    return whole and (contract is not None or share["contracts"] == 1)


def by_tool(shares: Iterable[sqlite3.Row]) -> Mapping[tuple[int, int], Sequence[sqlite3.Row]]:
    """Return the shares of each use case in the contracts of each tool."""
    found: dict[tuple[int, int], list[sqlite3.Row]] = defaultdict(list)
    for share in shares:
        found[(share["use_case_id"], share["tool_id"])].append(share)
    return found


def use_of(conn: sqlite3.Connection, tool: int, as_of: str) -> Sequence[sqlite3.Row]:
    """Return the metered use of a tool's models in the ninety days up to the newest that is known on a day (ISO).

    Days after it are not without use: their file is not in yet. Nothing where even the newest is ninety days old.
    """
    newest = purpose_facts.newest_model_use(conn, tool, add_days(as_of, -DAYS), as_of)
    return [] if newest is None else purpose_facts.model_use(conn, tool, add_days(newest, -DAYS), newest)


def by_use_case(conn: sqlite3.Connection, as_of: str) -> list[ModelSpend]:
    """Return what every use case spends on which model, the dearest models first."""
    cases = {row["id"]: row for row in purpose_facts.use_cases(conn)}
    used: dict[int, Sequence[sqlite3.Row]] = {}
    found = []
    for (number, tool), shares in by_tool(purpose_facts.allocations(conn)).items():
        case = cases.get(number)
        if case is None:
            continue
        if tool not in used:
            used[tool] = use_of(conn, tool, as_of)
        priced = prices(used[tool])
        top = max(priced.values(), default=Fraction(0))
        tiers = any(price < top * TIER for price in priced.values())
        for one in own_use(used[tool], shares):
            price = priced.get(one.model)
            dear = tiers and price is not None and price >= top * TIER
            found.append(
                ModelSpend(case["id"], case["name"], case["value_level"], shares[0]["tool_name"], one.model, one.cost,
                           one.currency, price, dear)
            )  # fmt: skip
    return sorted(found, key=lambda one: (-(one.price or 0), one.model, one.use_case))
