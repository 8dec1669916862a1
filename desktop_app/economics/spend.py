"""Spend by service month, every euro once, however many files brought it.

The same euro arrives as the vendor's export, as a ledger line, as a card line and as the contract's price. Money of one
basis and channel is a *family*; for each vendor and service month the families are compared:

1. Amounts whose billing account is known: each account counts its best family, in the order vendor's invoice, ledger,
   paid from the ledger, card, expense, metered, committed.
2. Amounts whose account is unknown may be the same money as any account's: of (all accounts as in 1) and (each family's
   unknown amounts with that family's known ones) the largest counts; equal ones in the order of the families.
3. Where every amount of a vendor's month names its tool, this is done tool by tool: what is billed for one tool is not
   the same money as what is metered for another.
4. What does not count reconciles what does. A contract's price counts only where its tool has no other money in the
   billing period that ends with the month: an invoice for the year is the price of all its months.

Amounts are net of tax and spread over the service period by day (spend_summary.py).
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any, NamedTuple

from desktop_app.catalog import settings
from desktop_app.catalog.money import round_half_up
from desktop_app.economics.calendar import add_months, days_between, month_end, month_of, months_back
from desktop_app.economics.rates import Rates, total
from desktop_app.economics.spend_summary import Key, Sums, summed

FAMILIES: tuple[tuple[str, str], ...] = (
    ("billed", "vendor"), ("billed", "ledger"), ("paid", "ledger"), ("billed", "card"), ("paid", "card"),
    ("billed", "expense"), ("paid", "expense"), ("paid", "vendor"), ("metered", "vendor"), ("metered", "ledger"),
)  # fmt: skip


class SpendRow(NamedTuple):
    """What one family of money says of a vendor's tool in a month; `counted` where it is the one that counts."""

    month: str
    vendor_id: int | None
    tool_id: int | None
    subscription_id: int | None
    account: str | None
    currency: str
    net: int  # micro-units
    basis: str
    channel: str
    cost_centre: str | None
    counted: bool
    given_back: int = 0  # of `net`, what credit notes and refunds come to: zero or negative

    @property
    def family(self) -> tuple[Any, ...]:
        """What the lines behind the row have in common."""
        return (
            self.month, self.vendor_id, self.tool_id, self.subscription_id, self.account, self.currency, self.basis,
            self.channel, self.cost_centre,
        )  # fmt: skip


@dataclass(frozen=True)
class RunRate:
    """Spend at the present pace over a year."""

    amount: int  # micro-units of `currency`
    currency: str
    unconverted: Mapping[str, int]
    change_percent: float | None


def spend_rows(
    conn: sqlite3.Connection, *, as_of: str, months: int | None = None, sums: Mapping[Key, Sums] | None = None
) -> list[SpendRow]:
    """Return all spend of known tools up to the month of `as_of`, of the last `months` months where given.

    `sums` is what `summed` gives, for who has asked for it already.
    """
    everything = _money(summed(conn) if sums is None else sums)
    last = month_of(as_of)
    first = months_back(as_of, months)[0] if months else ""
    wanted = [row for row in everything if first <= row.month <= last]
    chosen = _choose(wanted, Rates(conn), reporting_currency(conn), as_of)
    return chosen + _committed(conn, everything, as_of, months or 12)


def chosen(conn: sqlite3.Connection, as_of: str, sums: Mapping[Key, Sums]) -> list[SpendRow]:
    """Return the money of all months, also of those to come, each marked whether it counts; no contract's price.

    `sums` is what `summed` gives.
    """
    return _choose(_money(sums), Rates(conn), reporting_currency(conn), as_of)


def _money(found: Mapping[Key, Sums]) -> list[SpendRow]:
    rows = []
    for key in sorted(found, key=str):
        month, vendor, tool, subscription, account, currency, basis, channel, centre = key
        rows.append(
            SpendRow(month, vendor, tool, subscription, account, currency, found[key].net, basis, channel, centre,
                     counted=False, given_back=found[key].given_back)
        )  # fmt: skip
    return rows


def _choose(rows: Sequence[SpendRow], rates: Rates, reporting: str, as_of: str) -> list[SpendRow]:
    """Mark the rows that count, month by month: vendor by vendor, or tool by tool where every row names its tool."""
    toolless = {(row.vendor_id, row.month) for row in rows if row.tool_id is None}
    groups: dict[tuple[int | None, str, int | None], list[SpendRow]] = defaultdict(list)
    for row in rows:
        apart = None if (row.vendor_id, row.month) in toolless else row.tool_id
        groups[(row.vendor_id, row.month, apart)].append(row)
    chosen: list[SpendRow] = []
    for group in groups.values():
        counting = _counting(group, rates, reporting, as_of) if len(group) > 1 else group
        chosen.extend(row._replace(counted=True) if row in counting else row for row in group)
    return chosen


def _rank(row: SpendRow) -> int:
    family = (row.basis, row.channel)
    return FAMILIES.index(family) if family in FAMILIES else len(FAMILIES)


def _counting(group: Sequence[SpendRow], rates: Rates, reporting: str, as_of: str) -> set[SpendRow]:
    best: dict[str, int] = {}
    for row in group:
        if row.account:
            best[row.account] = min(best.get(row.account, 99), _rank(row))
    known = [row for row in group if row.account and _rank(row) == best[row.account]]
    candidates = [known] if known else []
    for rank in sorted({_rank(row) for row in group if not row.account}):
        candidates.append([row for row in group if _rank(row) == rank])
    if len(candidates) == 1:
        return set(candidates[0])
    currencies = {row.currency for row in group}
    to = currencies.pop() if len(currencies) == 1 else reporting
    sizes = [_size(candidate, rates, to, as_of) for candidate in candidates]
    if any(size is None for size in sizes):
        return set(candidates[0])  # not comparable without a rate: the better family counts
    return set(candidates[max(range(len(sizes)), key=lambda place: (sizes[place] or 0, -place))])


def _size(rows: Iterable[SpendRow], rates: Rates, to: str, as_of: str) -> int | None:
    """Return the size of amounts in one currency for comparing; None without a rate."""
    sums: dict[str, int] = defaultdict(int)
    for row in rows:
        sums[row.currency] += row.net
    summed, apart = total(sums, rates, to, as_of)
    return None if apart else summed


def _committed(conn: sqlite3.Connection, money: Sequence[SpendRow], as_of: str, months: int) -> list[SpendRow]:
    """Return the contracts' prices for the months whose billing period has no other money of the tool or its vendor."""
    paid = {(row.tool_id, row.month) for row in money if row.tool_id is not None}
    vendors = {(row.vendor_id, row.month) for row in money if row.tool_id is None}
    shown, periods = months_back(as_of, months), cache(months_back)
    rows: list[SpendRow] = []
    for contract in conn.execute(_CONTRACTS).fetchall():
        if contract["start_date"] is None:
            continue
        tool, vendor, period = contract["tool_id"], contract["vendor_id"], max(1, contract["period_months"])
        begins, ends = month_of(contract["start_date"]), month_of(contract["end_date"])
        for month in shown:
            if not begins <= month <= ends or any(
                (tool, earlier) in paid or (vendor, earlier) in vendors for earlier in periods(f"{month}-01", period)
            ):
                continue
            rows.append(
                SpendRow(month, vendor, tool, contract["id"], contract["account"], contract["currency"],
                         _priced(contract, month), "committed", "contract", None, counted=True)
            )  # fmt: skip
    return rows


def _priced(contract: sqlite3.Row, month: str) -> int:
    """Return what a contract costs in a month in micro-units, rounded once; a part of the month by its days."""
    first, last = max(contract["start_date"], f"{month}-01"), min(contract["end_date"], month_end(month))
    share = Fraction(max(0, days_between(first, last) + 1), int(month_end(month)[8:]))
    monthly = contract["quantity"] * Fraction(contract["unit_price"]) / max(1, contract["period_months"])
    return round_half_up(monthly * share, contract["currency"])


PAID_UNTIL = """min(coalesce(e.end_date, '9999-12-31'), coalesce(s.ended_on, '9999-12-31'),
  coalesce(last.end_date, '9999-12-31'))"""
LAST_TERM = """LEFT JOIN term last ON last.auto_renew = 0 AND last.id = (SELECT id FROM term
  WHERE subscription_id = s.id ORDER BY coalesce(end_date, '9999') DESC, id DESC LIMIT 1)"""
"""SQL of the last day of what is bought (e) of a subscription (s), and of its last term where it does not renew."""

_CONTRACTS = f"""SELECT s.id, s.tool_id, t.vendor_id, s.account, coalesce(e.currency, s.currency) AS currency,
  s.period_months, coalesce(e.start_date, s.started_on) AS start_date, {PAID_UNTIL} AS end_date,
  coalesce(e.quantity, 1) AS quantity, e.unit_price
  FROM bought e JOIN subscription s ON s.id = e.subscription_id JOIN tool t ON t.id = s.tool_id {LAST_TERM}
  WHERE s.archived = 0 AND e.unit_price IS NOT NULL AND coalesce(e.currency, s.currency) IS NOT NULL
    AND (s.state <> 'Closed' OR coalesce(e.end_date, s.ended_on, last.end_date) IS NOT NULL) ORDER BY e.id"""
"""What contracts say: their prices with the first and last day that they hold. One that does not renew itself ends with
its last term; a closed one counts up to its end, and not at all where that is not known."""


def by_month_and_function(
    conn: sqlite3.Connection, rows: Iterable[SpendRow], as_of: str, currency: str, months: int = 12
) -> list[tuple[str, str | None, int]]:
    """Return (month, primary function or None, micro-units of `currency`) of what counts and can be converted.

    `rows` is spend of these months at least.
    """
    functions = dict(
        conn.execute(
            "SELECT tool_id, min(function) FROM tool_function WHERE is_primary = 1 GROUP BY tool_id"
        ).fetchall()
    )
    rates = Rates(conn)
    sums: dict[tuple[str, str | None], int] = {(month, None): 0 for month in months_back(as_of, months)}
    for row in rows:
        counts = row.counted and (row.month, None) in sums
        amount = rates.convert(row.net, row.currency, currency, month_end(row.month)) if counts else None
        if amount is not None:
            key = (row.month, functions.get(row.tool_id))
            sums[key] = sums.get(key, 0) + amount
    return [(month, function, amount) for (month, function), amount in sorted(sums.items(), key=str)]


def by_month_without_rate(
    conn: sqlite3.Connection, rows: Iterable[SpendRow], as_of: str, currency: str, months: int = 12
) -> list[tuple[str, str, int]]:
    """Return (month, currency, micro-units of that currency) of what counts and has no rate to `currency`."""
    rates, shown = Rates(conn), frozenset(months_back(as_of, months))
    sums: dict[tuple[str, str], int] = defaultdict(int)
    for row in rows:
        counts = row.counted and row.month in shown
        if counts and rates.convert(row.net, row.currency, currency, month_end(row.month)) is None:
            sums[(row.month, row.currency)] += row.net
    return [(month, own, amount) for (month, own), amount in sorted(sums.items()) if amount]


def run_rate(conn: sqlite3.Connection, rows: Iterable[SpendRow], as_of: str, currency: str) -> RunRate:
    """Return four times the spend of the last three full months, and how it changed against the three before.

    `rows` is spend of the last eight months at least.
    """
    full = months_back(add_months(f"{month_of(as_of)}-01", -1), 6)
    rates = Rates(conn)
    halves: list[dict[str, int]] = [defaultdict(int), defaultdict(int)]
    for row in rows:
        if row.counted and row.month in full:
            halves[full.index(row.month) // 3][row.currency] += row.net
    before, _ = total(halves[0], rates, currency, as_of)
    now, apart = total({code: 4 * micros for code, micros in halves[1].items()}, rates, currency, as_of)
    change = (now - 4 * before) * 25 / before if before > 0 else None
    return RunRate(now, currency, apart, change)


def reporting_currency(conn: sqlite3.Connection) -> str:
    """Return the company's reporting currency."""
    return settings.get(conn, "reporting_currency")
