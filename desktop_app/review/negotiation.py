"""What to know before talking to a vendor: its contracts, their use, prices over time, and what to ask for."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.catalog import records, review_facts, review_store
from desktop_app.catalog.money import MICRO, from_micros
from desktop_app.economics.savings import price_text
from desktop_app.review.facts import Facts, SubscriptionFacts
from desktop_app.review.renewals import renewal_of

Row = dict[str, Any]
USED = ("ACTIVE", "NEW")


@dataclass(frozen=True)
class Negotiation:
    """Three tables of plain values for one vendor; amounts are Decimal in the contract's currency."""

    vendor: str
    as_of: str
    contracts: tuple[Row, ...]
    prices: tuple[Row, ...]
    asks: tuple[Row, ...]


def negotiation(conn: sqlite3.Connection, vendor: str, as_of: str) -> Negotiation:
    """Return what is known of a vendor's contracts on a day (ISO). Raises NoSuchRecord for an unknown vendor."""
    number = records.find(conn, "vendor", vendor)
    facts = Facts(conn, as_of)
    own = [one for one in facts.subscriptions if one.row["vendor_id"] == number]
    name = str(records.get(conn, "vendor", number)["name"])
    return Negotiation(
        name, as_of, tuple(_contract(facts, one) for one in own), tuple(_prices(conn, own)), tuple(_asks(conn, own))
    )


def _contract(facts: Facts, one: SubscriptionFacts) -> Row:
    contract, next_end = one.contract, renewal_of(facts, one)
    bought = facts.bought.get(one.id)
    classes = Counter(seat["evidence"] for seat in one.paid)
    known = sum(classes.values()) - classes["UNKNOWN"]
    monthly = sum(
        (line.monthly * (1 if line.quantity is None else line.quantity) for line in contract.lines), Fraction()
    )
    per_seat = monthly / contract.quantity if contract.quantity else None
    return {
        "subscription": one.name,
        "tool": one.row["tool_name"],
        "plan": one.row["plan"],
        "owner": one.row["owner_name"],
        "bought": bought,
        "held": len(one.paid) or None,
        "used": sum(classes[name] for name in USED) if known else None,
        "not_known": classes["UNKNOWN"] or None,
        "price": None if per_seat is None else price_text(per_seat),
        "annual": from_micros(int(contract.annual * MICRO)) if contract.lines else None,
        "currency": contract.currency,
        "minimum": contract.minimum or None,
        "cap": one.term["price_cap_percent"] if one.term is not None else None,
        "ends": next_end.end if next_end else None,
        "notice_by": next_end.notice_by if next_end else None,
        "send_by": next_end.send_by if next_end else None,
        "notice": None if next_end is None else "assumed" if next_end.assumed else "stated",
    }


def _prices(conn: sqlite3.Connection, own: list[SubscriptionFacts]) -> Iterator[Row]:
    """Every price that was agreed, by contract and day, past ones too."""
    names = {one.id: one for one in own}
    for line in review_facts.entitlements(conn, ""):
        one = names.get(line["subscription_id"])
        if one is None or line["unit_price"] is None:
            continue
        monthly = Fraction(line["unit_price"]) / max(1, one.row["period_months"])
        yield {
            "subscription": one.name,
            "from": line["start_date"],
            "until": line["end_date"],
            "quantity": line["quantity"],
            "price": price_text(monthly),
            "currency": line["currency"] or one.row["currency"],
            "order": line["order_number"],
        }


def _asks(conn: sqlite3.Connection, own: list[SubscriptionFacts]) -> Iterator[Row]:
    """The open questions about these contracts, the weightiest first: what each would be worth, and by when."""
    ids: Mapping[int, str] = {one.id: one.name for one in own}
    found = [
        row
        for row in review_store.standing(conn)
        if row["subject_kind"] == "subscription" and row["subject_id"] in ids and row["stored_status"] != "Closed"
    ]
    for row in sorted(found, key=lambda row: (-(row["addressable"] or 0), row["rule"], row["subject_id"])):
        yield {
            "subscription": ids[row["subject_id"]],
            "question": row["question"],
            "rule": row["rule"],
            "addressable": None if row["addressable"] is None else from_micros(row["addressable"]),
            "currency": row["currency"],
            "from": row["saving_from"],
            "state": row["effective"],
            "decision": row["decision"],
        }
