"""What a sheet of lines says against the catalog: months that are missing in a series, and prices no contract has."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from desktop_app.catalog.money import amount_text
from desktop_app.imports import staging_reconcile

_FEW = 3  # months make a series
_MONTHLY = Fraction(3, 5)  # of the months from the first to the last
_SHOWN = 3
_CLOSE = Fraction(1, 200)
_SPANS = (1, 3, 6, 12)


@dataclass(frozen=True)
class Told:
    """What the lines of a sheet are about, by match: first and last day of service, and currency and unit price."""

    spans: frozenset[tuple[int, str, str]] = frozenset()
    prices: frozenset[tuple[int, str, str]] = frozenset()


NOTHING_TOLD = Told()


def notes(conn: sqlite3.Connection, told: Told, matches: Mapping[int, sqlite3.Row]) -> Iterator[str]:
    """Give sentences about missing months and unknown prices of the tools that a sheet bills."""
    tools = {match: row["tool"] for match, row in matches.items() if row["in_scope"] and row["tool"]}
    yield from _gaps(conn, told.spans, tools)
    yield from _prices(conn, told.prices, tools)


def _gaps(conn: sqlite3.Connection, spans: Collection[tuple[int, str, str]], tools: Mapping[int, str]) -> Iterator[str]:
    covered: dict[str, set[str]] = {}
    for match, first, last in spans:
        if match in tools:
            covered.setdefault(tools[match], set()).update(_months(first[:7], last[:7]))
    for tool, own in sorted(covered.items()):
        known: set[str] = set()
        for first, last in staging_reconcile.spans_of_tool(conn, tool):
            known.update(_months(first[:7], last[:7]))
        missing = missing_months(known | own)
        if missing and missing != missing_months(known):
            yield _gap_text(tool, [month for month in missing if month not in missing_months(known)])


def _months(first: str, last: str) -> Iterator[str]:
    year, month = int(first[:4]), int(first[5:7])
    text = first
    while text <= last:
        yield text
        year, month = year + month // 12, month % 12 + 1
        text = f"{year:04}-{month:02}"


def missing_months(known: Collection[str]) -> list[str]:
    """Return the months (as 2026-04) without a line between others; none where lines do not come every month."""
    if len(known) < _FEW:
        return []
    every = list(_months(min(known), max(known)))
    if len(known) < _MONTHLY * len(every):
        return []
    return [month for month in every if month not in known]


def _gap_text(tool: str, missing: Sequence[str]) -> str:
    if len(missing) > 1:
        shown = ", ".join(_name(month) for month in missing[:_SHOWN])
        more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        return f"{tool}: nothing for {shown}{more}. Is a file missing?"
    day = dt.date.fromisoformat(f"{missing[0]}-01")
    before, after = day - dt.timedelta(days=1), day + dt.timedelta(days=31)
    return f"{tool}: nothing for {_name(missing[0])}, between {before:%B} and {after:%B}. Is a file missing?"


def _name(month: str) -> str:
    return f"{dt.date.fromisoformat(f'{month}-01'):%B %Y}"


def _prices(
    conn: sqlite3.Connection, prices: Collection[tuple[int, str, str]], tools: Mapping[int, str]
) -> Iterator[str]:
    found: dict[str, set[tuple[str, str]]] = {}
    for match, currency, price in prices:
        if match in tools and Decimal(price) > 0:
            found.setdefault(tools[match], set()).add((currency, price))
    for tool, invoiced in sorted(found.items()):
        contracts = staging_reconcile.prices_of_tool(conn, tool)
        for currency, price in sorted(invoiced):
            monthly = [Fraction(row["unit_price"]) / row["period_months"] for row in contracts]
            if not contracts or any(row["currency"] != currency for row in contracts):
                continue
            if any(_is_near(Fraction(price), one * months) for one in monthly for months in _SPANS):
                continue
            row = contracts[0]
            period = {1: "a month", 12: "a year"}.get(row["period_months"], f"for {row['period_months']} months")
            contract = f"{_money(row['unit_price'])} {currency} {period} ({row['name']})"
            more = f", and {len(contracts) - 1} other prices" if len(contracts) > 1 else ""
            yield f"{tool}: invoiced at {_money(price)} {currency} a unit; the contract says {contract}{more}."


def _is_near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= _CLOSE * other


def _money(text: str) -> str:
    return amount_text(round(Decimal(text) * 1_000_000))
