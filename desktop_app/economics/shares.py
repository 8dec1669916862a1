"""Spend that counts, divided among use cases or teams; the parts of each row add up to it to the micro-unit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.economics.allocation import Allocations
from desktop_app.economics.spend import SpendRow


@dataclass(frozen=True)
class Part:
    """A part of what counts as spend in a month; `target_id` is None for what is not allocated."""

    month: str
    target_id: int | None  # a use case or a team
    tool_id: int | None
    currency: str
    net: int  # micro-units
    committed: bool = False  # a contract's price, where no line says what was spent


def by_use_case(allocations: Allocations, rows: Iterable[SpendRow]) -> list[Part]:
    """Divide the rows that count among use cases."""
    return _parts(allocations, rows, teams=False)


def by_team(allocations: Allocations, rows: Iterable[SpendRow]) -> list[Part]:
    """Divide the rows that count among teams."""
    return _parts(allocations, rows, teams=True)


def _parts(allocations: Allocations, rows: Iterable[SpendRow], *, teams: bool) -> list[Part]:
    parts: list[Part] = []
    for row in rows:
        if not row.counted:
            continue
        split = allocations.teams(row) if teams else allocations.use_cases(row)
        for (key, _), net in zip(split.shares, split.divide(row.net), strict=True):
            if net:
                target = key if isinstance(key, int) else None
                parts.append(Part(row.month, target, row.tool_id, row.currency, net, row.basis == "committed"))
    return parts


def spender(allocations: Allocations, row: SpendRow) -> int | None:
    """Return the subscription that a row of spend is of, None where it cannot be told."""
    found = allocations.subscription_of(row)
    return None if found is None else int(found["id"])
