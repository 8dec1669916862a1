"""What the rules look at of money: the charges, which of them count as spend, and whose it is."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cached_property

from desktop_app.catalog import charge_facts
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.calendar import add_days, months_back
from desktop_app.economics.shares import spender
from desktop_app.economics.spend import SpendRow, spend_rows
from desktop_app.review.invoices import Invoices

Row = sqlite3.Row

_TOOL, _VENDOR, _CHANNEL, _KIND, _BASIS, _AMOUNT, _DATE, _FROM, _TO = (
    charge_facts.CHARGE.index(name)
    for name in (
        "tool_id", "vendor_id", "channel", "line_kind", "basis", "amount", "date", "service_from", "service_to",
    )
)  # fmt: skip
"""Places of a charge's columns: names are searched for, and there are very many charges."""


class SpendFacts:
    """A read of the catalog's charges as of one day; everything is computed when first asked for."""

    def __init__(self, conn: sqlite3.Connection, as_of: str) -> None:
        self.conn = conn
        self.as_of = as_of

    @cached_property
    def shares(self) -> Allocations:
        """Who uses what is paid for."""
        return Allocations(self.conn)

    def spender(self, row: SpendRow) -> int | None:
        """Return the subscription that a row of spend is of, None where it cannot be told."""
        return spender(self.shares, row)

    @cached_property
    def spend(self) -> tuple[SpendRow, ...]:
        """What every source says of the spend of the last three years; `counted` tells what counts."""
        return tuple(spend_rows(self.conn, as_of=self.as_of, months=36))

    @cached_property
    def year_of_spend(self) -> tuple[SpendRow, ...]:
        """What counts as spend in the last twelve months, contracts' prices left out."""
        first = months_back(self.as_of, 13)[0]
        return tuple(row for row in self.spend if row.counted and row.basis != "committed" and row.month >= first)

    @property
    def charged_since(self) -> str:
        """The day after which charges are looked at."""
        return add_days(self.as_of, -400)

    @cached_property
    def charges(self) -> tuple[Row, ...]:
        """The live charges of known tools since then."""
        return tuple(charge_facts.charges(self.conn, self.charged_since, self.as_of))

    @property
    def repeatable_charges(self) -> Sequence[Row]:
        """Those charges that another may repeat, by date; which ones is told in Python, where all were read."""
        return self.charges

    @cached_property
    def latest_charges(self) -> Mapping[tuple[str, int | None], tuple[str, str]]:
        """How far those charges reach: of ("tool", id) and ("vendor", id) the end of the service, and the last day."""
        stated: dict[tuple[str, int | None], str] = defaultdict(str)
        days: dict[tuple[str, int | None], str] = defaultdict(str)
        for line in self.charges:
            if line[_AMOUNT] > 0 and line[_BASIS] != "committed":
                whose = ("vendor", line[_VENDOR]) if line[_TOOL] is None else ("tool", line[_TOOL])
                if line[_FROM] < line[_TO]:
                    stated[whose] = max(stated[whose], line[_TO])
                else:
                    days[whose] = line[_DATE]  # they come by date
        return {whose: (stated[whose], days[whose]) for whose in stated.keys() | days.keys()}

    def newest_charge(self, tool: int, vendor: int) -> Row | None:
        """Return day, begin and end of the latest of a tool's charges that states its service, else its vendor's."""
        return charge_facts.newest_charge(self.conn, tool, vendor, self.charged_since, self.as_of)

    @cached_property
    def newest_line(self) -> str | None:
        """The date of the newest charge: so far the invoices are known."""
        return charge_facts.newest_line(self.conn, self.as_of)

    @cached_property
    def charges_of_tool(self) -> Mapping[int, Sequence[Row]]:
        """Those charges by tool, tax left out, by date; what names a vendor alone is of none."""
        found: dict[int, list[Row]] = defaultdict(list)
        for line in self.charges:
            tool = line[_TOOL]
            if tool is not None and line[_KIND] != "tax":
                found[tool].append(line)
        return found

    def charges_of(self, tool: int) -> Sequence[Row]:
        """Return those charges of one tool; where not all were read, without reading the others."""
        if "charges" in vars(self):
            return self.charges_of_tool.get(tool, ())
        wanted = "l.tool_id = ? AND l.line_kind <> 'tax'"
        return charge_facts.charges(self.conn, self.charged_since, self.as_of, wanted, (tool,))

    @cached_property
    def paid_by_people(self) -> Mapping[int, Sequence[Row]]:
        """What was paid by card or claimed as an expense, by tool and date."""
        paid = {tool: [line for line in lines if line[_CHANNEL] in ("card", "expense")]
                for tool, lines in self.charges_of_tool.items()}  # fmt: skip
        return {tool: lines for tool, lines in paid.items() if lines}

    @cached_property
    def expensed(self) -> Mapping[int, Sequence[Row]]:
        """What people claimed as an expense, by tool and date."""
        claimed = {tool: [line for line in lines if line[_CHANNEL] == "expense"]
                   for tool, lines in self.paid_by_people.items()}  # fmt: skip
        return {tool: lines for tool, lines in claimed.items() if lines}

    @cached_property
    def invoices(self) -> Invoices:
        """Those charges that count as spend, and which subscription each is of."""
        return Invoices(self.charges, self.spend, self.spender)

    def invoiced_of_tool(self, tool: int) -> Sequence[Row]:
        """Return those charges of a tool that count as spend, by date."""
        return self.invoices.of_tool(tool)
