"""Whether a month's end adds up: its expense is the spend of the month, and prepaid follows from the month before.

Both sides of each equation are found on ways of their own: the lines, and what counts as spend in sum; the balances,
and what was added to them and used of them. In each currency, to the micro-unit.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.economics.calendar import add_months, month_end, month_of
from desktop_app.economics.spend import SpendRow
from desktop_app.economics.standing import LineParts


@dataclass(frozen=True)
class Proof:
    """The sums of a month's end in one currency, micro-units of it."""

    currency: str
    invoiced: int  # service in the month, on invoices dated up to its end
    accrued: int  # service in the month without such an invoice
    spend: int  # what counts as spend of the month
    opening: int  # prepaid at the end of the month before
    added: int  # service after the month, on invoices dated in it
    used: int  # service in the month that was prepaid before it
    closing: int  # prepaid at the end of the month

    @property
    def expense(self) -> int:
        """Service in the month, whether invoiced by its end or not."""
        return self.invoiced + self.accrued

    @property
    def adds_up(self) -> bool:
        """Tell whether both equations hold."""
        return self.expense == self.spend and self.opening + self.added - self.used == self.closing


def prove(
    lines: Iterable[LineParts], month: str, settled: Mapping[str, int], prepaid: Mapping[str, int],
    spend: Iterable[SpendRow],
) -> tuple[Proof, ...]:  # fmt: skip
    """Return the sums of a month such as 2026-09 by currency; `prepaid` are its balances, `spend` what counts in it.

    `settled` is what counts of the lines dated in the month for service in it, which are not among `lines`. The prices
    of contracts in `spend` are accrued as they are: no line tells them.
    """
    before = month_of(add_months(f"{month}-01", -1))
    last, last_before = month_end(month), month_end(before)
    sums: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for one in lines:
        found = sums[one.line["currency"]]
        metered = one.line["basis"] == "metered"
        in_hand = not metered and one.line["date"] <= last
        earlier = in_hand and one.line["date"] <= last_before
        for part in one.parts:
            if not part.counts:
                continue
            if part.month == month:
                found["invoiced" if in_hand else "accrued"] += part.net
                found["used"] += part.net if earlier else 0
            if earlier and part.month > before:
                found["opening"] += part.net
            elif in_hand and part.month > month:
                found["added"] += part.net
    for currency, net in settled.items():
        sums[currency]["invoiced"] += net
    for row in spend:
        found = sums[row.currency]
        found["spend"] += row.net
        found["accrued"] += row.net if row.basis == "committed" else 0
    for currency, amount in prepaid.items():
        sums[currency]["closing"] += amount
    names = ("invoiced", "accrued", "spend", "opening", "added", "used", "closing")
    proofs = (Proof(currency, *(found[name] for name in names)) for currency, found in sorted(sums.items()))
    return tuple(proof for proof in proofs if any(vars(proof)[name] for name in names))
