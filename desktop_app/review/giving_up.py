"""Which seats of what is bought were given up: a decision to buy fewer, and bills that show it.

The record of a contract is the user's and stays as it is. What was decided and is billed counts as the contract all the
same, wherever seats bought are counted: in the rules, in lists, on Home and in what a month costs.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from desktop_app.catalog import given_up, review_facts, verifications
from desktop_app.economics.contract import given_up as order
from desktop_app.review.facts import Facts
from desktop_app.review.invoices import Billed, Invoices

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.review.facts import Row


def bring_up_to_date(catalog: Catalog, as_of: str) -> None:
    """Note the seats given up as of a day (ISO), where others are known; no step of the history."""
    found = sorted(_given_up(Facts(catalog.writer, as_of)))
    if found != given_up.stored(catalog.writer):
        with catalog.upkeep():
            given_up.store(catalog.writer, found)


def _given_up(facts: Facts) -> Iterator[given_up.GivenUp]:
    fewer = {number for number, those in facts.decided.items() if any(one.price is None for one in those)}
    bought = defaultdict[int, list["Row"]](list)
    for row in review_facts.recorded(facts.conn, facts.as_of) if fewer else ():
        bought[row["subscription_id"]].append(row)
    for number, contract in verifications.subscriptions(facts.conn, fewer & bought.keys()).items():
        yield from _of(facts, number, contract["tool_id"], bought[number])


def _of(facts: Facts, number: int, tool: int, bought: Sequence[Row]) -> Iterator[given_up.GivenUp]:
    """Yield what was given up of one contract by its decisions and its newest bill: the cheapest seats first."""
    recorded = seats = sum(row["quantity"] for row in bought)
    newest = max(row["start_date"] or "" for row in bought)
    last = ""
    for one in facts.decided[number]:
        if one.price is None and one.on >= newest:  # what is put on record afterwards knows of it
            seats, last = one.seats_of(seats), one.on
    excess = recorded - seats
    shown = _shown(facts, number, tool, last, seats) if last and excess > 0 else ()
    if not shown:
        return
    lines = json.dumps([line["id"] for line in shown[-1].lines])
    for row in sorted(bought, key=lambda row: (order(Fraction(row["unit_price"] or 0)), row["id"])):
        gone = min(row["quantity"], excess)
        excess -= gone
        if gone:
            yield row["id"], row["quantity"], gone, max(shown[0].start, row["start_date"] or ""), lines


def _shown(facts: Facts, number: int, tool: int, last: str, seats: int) -> Sequence[Billed]:
    """Return the newest periods, one after the other, that bill no more seats than were decided last."""
    invoices = Invoices(facts.charges_of(tool), facts.spend, facts.spender)
    billed = [one for one in invoices.periods(number) if one.start >= last and one.quantity is not None]
    first = next((place for place, one in enumerate(reversed(billed)) if (one.quantity or 0) > seats), len(billed))
    return billed[len(billed) - first :]
