"""The invoice lines behind a figure of spend: those that it is the sum of, or a part of."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.economics.allocation import Key
from desktop_app.economics.breakdown import Entry, Spending
from desktop_app.economics.standing import Standings


@dataclass(frozen=True)
class Asked:
    """A figure of a breakdown: some values of a dimension (all where `keys` is None) from a month to a month.

    `currency` asks for what has no rate, in that currency; `methods` and `tools` narrow it further where given.
    """

    dimension: str
    keys: frozenset[Key] | None
    first: str
    last: str
    currency: str = ""
    methods: frozenset[str] = frozenset()
    tools: frozenset[int | None] = frozenset()

    def takes(self, entry: Entry) -> bool:
        """Tell whether a part of a row of spend is in the figure."""
        return (
            (self.keys is None or entry.key in self.keys)
            and (entry.amount is None) == bool(self.currency)
            and (not self.currency or entry.row.currency == self.currency)
            and (not self.methods or entry.method in self.methods)
            and (not self.tools or entry.row.tool_id in self.tools)
        )


@dataclass(frozen=True)
class Behind:
    """The lines of a figure; amounts in micro-units of `currency`. `contracts` has, by subscription, what no line says.

    `shared` tells that only a part of the lines' amounts is in the figure: they are spread over months, or divided.
    """

    lines: tuple[int, ...]
    amount: int
    currency: str
    contracts: Mapping[int, int]
    shared: bool

    @property
    def promised(self) -> int:
        """What of the amount only the prices of contracts tell."""
        return sum(self.contracts.values())


def behind(conn: sqlite3.Connection, asked: Asked, *, as_of: str, currency: str) -> Behind:
    """Return the lines behind a figure of `breakdown.Spending` in a reporting currency, as known on a day (ISO)."""
    spending = Spending(conn, as_of, currency, asked.first, asked.last)
    families: set[tuple[object, ...]] = set()
    contracts: dict[int, int] = defaultdict(int)
    amount, shared = 0, False
    for entry in spending.entries(asked.dimension):
        if not asked.takes(entry):
            continue
        part = entry.original if entry.amount is None else entry.amount
        amount += part
        if entry.row.basis == "committed":
            contracts[entry.row.subscription_id or 0] += part
        elif entry.original or not entry.row.net:
            families.add(entry.row.family)
            shared = shared or entry.original != entry.row.net
    lines = []
    tools = {(row.vendor_id, row.tool_id) for row in spending.rows if row.family in families}
    for one in Standings(conn, spending.until).lines(tools=tools, since=f"{asked.first}-01") if families else ():
        within = [(part.month, *one.family) in families for part in one.parts]
        if any(within):
            lines.append(int(one.line["id"]))
            shared = shared or not all(within)
    return Behind(tuple(lines), amount, asked.currency or currency, dict(contracts), shared)
