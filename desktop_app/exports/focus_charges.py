"""What counts as spend, as charges of a cost and usage file: what was billed in which period, and what of it was used.

FOCUS tells cash from consumption. BilledCost is the invoiced amount in the billing period of its invoice; EffectiveCost
is the same money in the months that it pays for. A purchase whose service is not the month of its invoice alone is
therefore a purchase without EffectiveCost, and a row without BilledCost for each month of its service.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.catalog.focus_names import Names
from desktop_app.economics.calendar import month_end, month_of
from desktop_app.economics.spend import spend_rows
from desktop_app.economics.standing import LineParts, Part, Standings

CREDIT, PURCHASE, USAGE = "Credit", "Purchase", "Usage"
"""What a charge may be; figures are net, so there is no tax."""


@dataclass(frozen=True)
class Charge:
    """One row: of an invoice line, or of a month of a contract's price where nothing else is known. Micro-units."""

    billed_in: str  # the month whose bill it belongs to
    start: str  # first and last day of service
    end: str
    billed: int
    effective: int
    currency: str
    category: str
    basis: str
    account: str | None
    centre: str | None
    vendor: int | None
    tool: int | None
    issuer: str
    description: str
    metered: bool = False  # whether the amount depends on use
    correction: bool = False  # of what an earlier period was billed
    invoice: str | None = None
    quantity: str | None = None
    line: int | None = None

    @property
    def cost(self) -> int:
        """The price of what the row is about: what is billed, or what is used of it."""
        return self.billed or self.effective


def charges(
    conn: sqlite3.Connection, as_of: str, first: str, last: str, names: Names, left: dict[str, int]
) -> Iterator[Charge]:
    """Yield the charges of the billing periods from `first` to `last`; count in `left` the lines that have none.

    What is billed adds up to the invoices of these periods, also for service still to come. What is used adds up,
    month of service by month of service, to the spend up to `last`.
    """
    for one in Standings(conn, as_of).lines():
        counting = [part for part in one.parts if part.counts]
        within = [row for row in _of_line(one, counting, names) if first <= row.billed_in <= last]
        if not within:
            left["other_period" if counting else "counted_elsewhere"] += 1
        yield from within
    for row in spend_rows(conn, as_of=as_of):
        if row.basis == "committed" and row.counted and row.channel == "contract" and first <= row.month <= last:
            metered = _by_use(names, row.subscription_id, row.tool_id)
            yield Charge(
                row.month, f"{row.month}-01", month_end(row.month), row.net, row.net, row.currency,
                USAGE if metered else PURCHASE, row.basis, row.account, row.cost_centre, row.vendor_id, row.tool_id, "",
                f"Price of the contract, {row.month}", metered,
            )  # fmt: skip


def _of_line(one: LineParts, counting: list[Part], names: Names) -> Iterator[Charge]:
    """Yield the charges of a line: of all of it, or of the months that count."""
    if not counting:
        return
    line, last = one.line, max(one.start, one.end)
    given = line["line_kind"] in ("credit", "refund") or line["net"] < 0
    metered = not given and (line["basis"] == "metered" or _by_use(names, line["subscription_id"], line["tool_id"]))
    dated = month_of(line["date"])
    # Billed after its service, a charge belongs to the bill of the last month of it; a credit to the month it came in.
    billed_in = dated if given else min(dated, month_of(last))
    whole = Charge(
        billed_in, one.start, last, line["net"], line["net"], line["currency"],
        CREDIT if given else USAGE if metered else PURCHASE, line["basis"], one.family[3], one.family[-1],
        line["vendor_id"], line["tool_id"], line["vendor_text"], line["description"] or line["vendor_text"] or "Charge",
        metered, given and month_of(last) < billed_in, line["invoice_number"], line["quantity"], line["id"],
    )  # fmt: skip
    if [part.month for part in one.parts] == [billed_in] or not line["net"]:
        yield whole
    elif given or metered or len(counting) < len(one.parts):
        yield from (_month(whole, part, of=len(one.parts)) for part in counting)
    else:
        yield replace(whole, effective=0)
        for part in counting:
            used = _month(whole, part, of=len(one.parts))
            yield replace(used, billed_in=part.month, billed=0, category=USAGE, invoice=None, quantity=line["quantity"])


def _month(whole: Charge, part: Part, *, of: int) -> Charge:
    """Return the share of a charge that one of its months has; of how many units a part of several is, nobody says."""
    start, end = max(whole.start, f"{part.month}-01"), min(whole.end, month_end(part.month))
    text = f"{whole.description} ({part.month} of {whole.start} to {whole.end})" if of > 1 else whole.description
    return replace(
        whole, start=start, end=end, billed=part.net, effective=part.net, description=text,
        quantity=whole.quantity if of == 1 else None,
    )  # fmt: skip


def _by_use(names: Names, subscription: int | None, tool: int | None) -> bool:
    """Tell whether what is charged depends on use."""
    return names.priced_by_use.get(subscription or 0, tool in names.tools_by_use)
