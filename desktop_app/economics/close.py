"""Prepaid balances and accrued expense as of a month's end, line by line, for a month-end close.

- Prepaid: money dated up to the month's end for service after it.
- Accrued, invoice later: service up to the month's end whose invoice is dated after it. Exact.
- Accrued, metered: service that was metered and has no invoice yet. The vendor's own figures.
- Accrued, by contract: months of the last twelve for which only a contract's price is known. Estimated.

The last two have the ledger account that the newest charge of their tool up to then names, and where the tool has one
contract its order number.
Only what counts as spend is looked at, so a ledger line and the vendor's own file of the same month are one amount.
Expense is the share of the service period's days; the parts of a line add up to it exactly.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from desktop_app.catalog.errors import CatalogError
from desktop_app.economics.allocation import Allocations
from desktop_app.economics.breakdown import Spending
from desktop_app.economics.calendar import month_end
from desktop_app.economics.close_proof import Proof, prove
from desktop_app.economics.rates import Rates, scaled
from desktop_app.economics.spend import SpendRow, reporting_currency, spend_rows
from desktop_app.economics.spend_summary import Key, Sums
from desktop_app.economics.standing import LineParts, Standings

PREPAID, LATER, METERED, CONTRACT = "prepaid", "accrued, invoice later", "accrued, metered", "accrued, by contract"
KINDS = (PREPAID, LATER, METERED, CONTRACT)


@dataclass(frozen=True)
class CloseRow:
    """One balance as of the month's end. Amounts in micro-units of `currency`; `reported` in the reporting currency."""

    kind: str
    vendor: str
    tool: str
    subscription: str
    subscription_id: int | None
    line_ids: tuple[int, ...]  # the invoice lines; none where only a contract tells it
    invoice: str
    date: str
    order_number: str
    ledger_account: str
    cost_centre: str
    service_from: str
    service_to: str
    currency: str
    net: int  # the whole line
    expensed: int  # service up to the month's end
    in_month: int  # of that, service in the month itself
    balance: int  # prepaid: still to be used; accrued: used and not invoiced by then
    reported: int | None  # the balance in the reporting currency; None without a rate

    @property
    def line_id(self) -> int | None:
        """The only line that it is of; None where there are several or none."""
        return self.line_ids[0] if len(self.line_ids) == 1 else None


@dataclass(frozen=True)
class RateUsed:
    """The rate by which a currency was converted."""

    currency: str
    text: str
    date: str
    source: str


@dataclass(frozen=True)
class KindSum:
    """The balances of one kind: how many, their sum in the reporting currency, and by currency what has no rate."""

    count: int
    reported: int
    apart: Mapping[str, int]


@dataclass(frozen=True)
class Close:
    """The balances of one month's end, the rates used, and whether it all adds up."""

    month: str
    day: str
    currency: str
    rows: tuple[CloseRow, ...]
    rates: tuple[RateUsed, ...]
    proofs: tuple[Proof, ...]

    @property
    def adds_up(self) -> bool:
        """Tell whether the sums hold in every currency."""
        return all(proof.adds_up for proof in self.proofs)

    def by_kind(self) -> Mapping[str, KindSum]:
        """Return what the balances of each kind come to, in the order of the kinds; a kind without any is in it too."""
        found = {}
        for kind in KINDS:
            rows = [row for row in self.rows if row.kind == kind]
            apart: dict[str, int] = defaultdict(int)
            for row in rows:
                if row.reported is None:
                    apart[row.currency] += row.balance
            found[kind] = KindSum(len(rows), sum(row.reported or 0 for row in rows), dict(apart))
        return found

    def balances(self) -> Mapping[tuple[str, str], tuple[int, int | None]]:
        """Return by kind and currency the balance and what it comes to in the reporting currency."""
        sums: dict[tuple[str, str], list[int | None]] = defaultdict(lambda: [0, 0])
        for row in self.rows:
            found = sums[(row.kind, row.currency)]
            found[0] = (found[0] or 0) + row.balance
            found[1] = None if row.reported is None or found[1] is None else found[1] + row.reported
        return {key: (balance or 0, reported) for key, (balance, reported) in sorted(sums.items())}


def close(conn: sqlite3.Connection, month: str, *, as_of: str, currency: str | None = None) -> Close:
    """Return the balances as of the end of a month such as 2026-09, with what is known on `as_of` (ISO).

    The rate is the newest up to the month's end, for every row the same. Raises CatalogError for a month to come.
    """
    if month > as_of[:7]:
        raise CatalogError(f"{month} has not begun: there is nothing to close.")
    return _Closing(conn, month, as_of, currency or reporting_currency(conn)).result()


class _Closing:
    def __init__(self, conn: sqlite3.Connection, month: str, as_of: str, currency: str) -> None:
        self._conn, self._month, self._as_of, self._currency = conn, month, as_of, currency
        self._day = month_end(month)
        self._rates = Rates(conn)
        self._allocations = Allocations(conn)
        self._tools = dict(conn.execute("SELECT id, name FROM tool").fetchall())
        self._vendors = dict(conn.execute("SELECT id, name FROM vendor").fetchall())
        self._names = dict(conn.execute("SELECT id, name FROM subscription").fetchall())
        self._orders = dict(
            conn.execute(
                """SELECT subscription_id, min(order_number) FROM entitlement WHERE order_number IS NOT NULL
                GROUP BY 1"""
            ).fetchall()
        )

        self._booked: dict[int | None, tuple[str, str]] = {}

    def result(self) -> Close:
        standings = Standings(self._conn, self._as_of)
        lines = standings.lines(since=f"{self._month}-01", settled=False)
        rows = [row for line in lines if (row := self._of_line(line)) is not None]
        rows = [*_metered_by_month(rows), *self._of_contracts(standings.sums)]
        rows.sort(key=lambda row: (KINDS.index(row.kind), row.vendor, row.tool, row.service_from, row.invoice))
        prepaid: dict[str, int] = defaultdict(int)
        for row in rows:
            prepaid[row.currency] += row.balance if row.kind == PREPAID else 0
        spend = Spending(self._conn, self._as_of, self._currency, self._month, self._month, standings.sums).rows
        proofs = prove(lines, self._month, standings.settled_in(self._month), prepaid, spend)
        return Close(self._month, self._day, self._currency, tuple(rows), tuple(self._rates_of(rows)), proofs)

    def _rates_of(self, rows: Iterable[CloseRow]) -> Iterable[RateUsed]:
        for currency in sorted({row.currency for row in rows} - {self._currency}):
            rate = self._rates.find(currency, self._currency, self._day)
            if rate is not None:
                yield RateUsed(currency, rate.text, rate.date, rate.source)

    def _reported(self, micros: int, currency: str) -> int | None:
        if currency == self._currency:
            return micros
        rate = self._rates.find(currency, self._currency, self._day)
        return None if rate is None else scaled(micros, rate.factor)

    def _of_line(self, one: LineParts) -> CloseRow | None:
        line = one.line
        counted = [part for part in one.parts if part.counts]
        used = sum(part.net for part in counted if part.month <= self._month)
        rest = sum(part.net for part in counted) - used
        if line["basis"] == "metered":
            kind, balance = METERED, used
        elif line["date"] > self._day:
            kind, balance = LATER, used
        else:
            kind, balance = PREPAID, rest
        if not balance:
            return None
        vendor, tool, subscription_id, account, currency, basis, channel, centre = one.family
        row = SpendRow(self._month, vendor, tool, subscription_id, account, currency, used, basis, channel, centre,
                       counted=True)  # fmt: skip
        subscription = self._allocations.subscription_of(row)
        number = None if subscription is None else int(subscription["id"])
        order, ledger = self._booking(tool, number) if kind == METERED else ("", "")
        return CloseRow(
            kind, self._vendors.get(line["vendor_id"], line["vendor_text"]), self._tools.get(line["tool_id"], ""),
            self._names.get(number, ""), number, (line["id"],), line["invoice_number"] or "", line["date"],
            line["order_number"] or self._orders.get(number, order), line["ledger_account"] or ledger,
            line["centre"] or "",
            one.start, one.end, line["currency"], sum(part.net for part in counted), used,
            sum(part.net for part in counted if part.month == self._month), balance,
            self._reported(balance, line["currency"]),
        )  # fmt: skip

    def _booking(self, tool: int | None, subscription: int | None) -> tuple[str, str]:
        """Return order number and ledger account of a tool's newest charge up to the month's end that names an account.

        Whose order it is, is only known where the tool has no other contract.
        """
        if tool not in self._booked:
            found = self._conn.execute(
                """SELECT order_number, ledger_account FROM live_line WHERE tool_id = ? AND in_scope = 1 AND date <= ?
                AND ledger_account <> '' ORDER BY date DESC, id DESC LIMIT 1""",
                (tool, self._day),
            ).fetchone()
            self._booked[tool] = (found[0] or "", found[1]) if found else ("", "")
        order, ledger = self._booked[tool]
        only = sum(one["tool_id"] == tool for one in self._allocations.subscriptions.values()) == 1
        return order if only and subscription is not None else "", ledger

    def _of_contracts(self, sums: Mapping[Key, Sums]) -> Iterable[CloseRow]:
        """The contracts' prices of the last twelve months for which nothing else is known, a row a contract."""
        found: dict[int, list[SpendRow]] = defaultdict(list)
        for row in spend_rows(self._conn, as_of=self._day, months=12, sums=sums):
            if row.basis == "committed" and row.subscription_id is not None:
                found[row.subscription_id].append(row)
        for number, rows in found.items():
            first, net = rows[0], sum(row.net for row in rows)
            subscription = self._allocations.subscriptions[number]
            order, ledger = self._booking(first.tool_id, number)
            yield CloseRow(
                CONTRACT, self._vendors.get(first.vendor_id, ""), self._tools.get(first.tool_id, ""),
                self._names.get(number, ""), number, (), "", "", self._orders.get(number, order), ledger,
                subscription["cost_centre"] or "", f"{min(row.month for row in rows)}-01",
                month_end(max(row.month for row in rows)), first.currency, net, net,
                sum(row.net for row in rows if row.month == self._month), net, self._reported(net, first.currency),
            )  # fmt: skip


def _metered_by_month(rows: Iterable[CloseRow]) -> Iterator[CloseRow]:
    """Put the metered lines of one month and one account of charges together; all others stay as they are."""
    groups: dict[tuple[str, ...], list[CloseRow]] = defaultdict(list)
    for row in rows:
        if row.kind != METERED:
            yield row
            continue
        same = (row.vendor, row.tool, row.subscription, row.currency, row.service_from[:7], row.order_number,
                row.ledger_account, row.cost_centre)  # fmt: skip
        groups[same].append(row)
    for group in groups.values():
        reported = [row.reported for row in group if row.reported is not None]
        yield replace(
            group[0], line_ids=tuple(number for row in group for number in row.line_ids), invoice="", date="",
            service_from=min(row.service_from for row in group), service_to=max(row.service_to for row in group),
            net=sum(row.net for row in group), expensed=sum(row.expensed for row in group),
            in_month=sum(row.in_month for row in group), balance=sum(row.balance for row in group),
            reported=sum(reported) if len(reported) == len(group) else None,
        )  # fmt: skip
