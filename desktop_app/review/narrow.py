"""What the rules look at where only some vendors' questions are asked again."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from functools import cached_property

from desktop_app.catalog import charge_facts
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.budgets import Budget, Commitment
from desktop_app.economics.shares import Part
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.use_cases import UseCaseEconomics
from desktop_app.review.facts import Facts, Row


class FarFacts(Facts):
    """Facts of everything of which only few are asked: what others find in rows they have is asked of the catalog."""

    @cached_property
    def latest_charges(self) -> Mapping[tuple[str, int | None], tuple[str, str]]:
        """How far the charges reach, without reading them."""
        return charge_facts.latest_charges(self.conn, self.charged_since, self.as_of)


class NarrowFacts(Facts):
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
