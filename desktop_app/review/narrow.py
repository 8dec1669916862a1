"""What the rules look at where only some vendors' questions are asked again."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from desktop_app.catalog import charge_facts
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.budgets import Budget, Commitment
from desktop_app.economics.shares import Part
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.use_cases import UseCaseEconomics
from desktop_app.review.facts import Facts, Row
from desktop_app.review.invoices import Invoices

_FROM, _TO = (charge_facts.CHARGE.index(name) for name in ("service_from", "service_to"))


class FarFacts(Facts):
    """Facts of which only few are asked: what others find in rows they have is asked of the catalog.

    Of the charges only those are read that a rule can say something about: of a tool, or those that people paid; what
    states no service period is compared with no contract's price.
    """

    @cached_property
    def latest_charges(self) -> Mapping[tuple[str, int | None], tuple[str, str]]:
        """How far the charges reach, without reading them."""
        return charge_facts.latest_charges(self.conn, self.charged_since, self.as_of)

    @cached_property
    def charges_of_tool(self) -> Mapping[int, Sequence[Row]]:
        """The charges by tool, read when a tool is asked for."""
        return _ByTool(self)

    @cached_property
    def paid_by_people(self) -> Mapping[int, Sequence[Row]]:
        """What was paid by card or claimed as an expense, by tool and date."""
        found: dict[int, list[Row]] = defaultdict(list)
        for line in charge_facts.paid_by_people(self.conn, self.charged_since, self.as_of):
            found[line["tool_id"]].append(line)
        return found

    @cached_property
    def repeatable_charges(self) -> Sequence[Row]:
        """The charges that another may repeat and those that state a service period, by date."""
        return charge_facts.repeatable(self.conn, self.charged_since, self.as_of)

    @cached_property
    def invoices(self) -> Invoices:
        """The charges that count as spend and state a service period, and which subscription each is of."""
        stated = (line for line in self.repeatable_charges if line[_FROM] < line[_TO])
        return Invoices(stated, self.spend, self.spender)

    def invoiced_of_tool(self, tool: int) -> Sequence[Row]:
        """Return the charges of a tool that count as spend, by date."""
        return Invoices(self.charges_of(tool), self.spend, self.spender).of_tool(tool)


class _ByTool(Mapping[int, Sequence[Row]]):
    """The charges of each tool, tax left out, by date; a tool without any is not in it."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[int, Sequence[Row]] = {}

    @cached_property
    def _tools(self) -> set[int]:
        return charge_facts.charged_tools(self._facts.conn, self._facts.charged_since, self._facts.as_of)

    def __getitem__(self, tool: int) -> Sequence[Row]:
        if tool not in self._known:
            self._known[tool] = self._facts.charges_of(tool)
        if not self._known[tool]:
            raise KeyError(tool)
        return self._known[tool]

    def __iter__(self) -> Iterator[int]:
        return (tool for tool in self._tools if tool in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)


class NarrowFacts(FarFacts):
    """Facts read from a connection that shows some vendors alone; what only the whole catalog tells comes from it."""

    def __init__(self, conn: sqlite3.Connection, whole: Facts) -> None:
        super().__init__(conn, whole.as_of)
        self._whole = whole

    @property
    def spend(self) -> tuple[SpendRow, ...]:
        """The spend of all."""
        return self._whole.spend

    @property
    def newest_line(self) -> str | None:
        """The date of the newest charge of all."""
        return self._whole.newest_line

    @property
    def use_cases(self) -> tuple[Row, ...]:
        """Every live use case."""
        return self._whole.use_cases

    @property
    def allocations(self) -> tuple[Row, ...]:
        """Which parts of which subscriptions are a use case's."""
        return self._whole.allocations

    @property
    def use_case_parts(self) -> tuple[Part, ...]:
        """The spend of all, divided among use cases."""
        return self._whole.use_case_parts

    @property
    def use_case_economics(self) -> Mapping[int, UseCaseEconomics]:
        """The last twelve full months of every use case."""
        return self._whole.use_case_economics

    @property
    def shares(self) -> Allocations:
        """Who uses what is paid for."""
        return self._whole.shares

    @property
    def budgets(self) -> tuple[Budget, ...]:
        """The budgets that run."""
        return self._whole.budgets

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        """The commitments and credits of the subscriptions shown."""
        return tuple(one for one in self._whole.commitments if one.subscription_id in self.contracts)
