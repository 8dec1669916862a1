"""What to know before talking to a vendor: its contracts, their use, prices over time, and what to ask for."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.catalog import records, review_facts, review_store
from desktop_app.catalog.money import MICRO, from_micros
from desktop_app.economics.calendar import month_end
from desktop_app.economics.savings import price_text
from desktop_app.review.answer_words import answer_words
from desktop_app.review.facts import Facts
from desktop_app.review.invoices import contract_bills
from desktop_app.review.renewals import Renewal, renewal_of
from desktop_app.review.subscription_facts import SubscriptionFacts

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
        name,
        as_of,
        tuple(_contract(facts, one) for one in own),
        tuple(sorted(_prices(facts, own), key=lambda row: (row["subscription"], row["from"] or "", row["what"]))),
        tuple(_asks(facts, own)),
    )


def _contract(facts: Facts, one: SubscriptionFacts) -> Row:
    contract, next_end = one.contract, renewal_of(facts, one)
    bought = facts.bought.get(one.id)
    classes = one.classes
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
        "notice": None if next_end is None else _notice(next_end, facts.as_of),
    }


def _notice(one: Renewal, as_of: str) -> str:
    said = "assumed" if one.assumed else "stated"
    return f"{said}, its day has passed" if one.notice_by < as_of else said


def _prices(facts: Facts, own: list[SubscriptionFacts]) -> Iterator[Row]:
    """Every price that was agreed, past ones too, and what was billed of the last 400 days."""
    names = {one.id: one for one in own}
    for line in review_facts.entitlements(facts.conn, ""):
        one = names.get(line["subscription_id"])
        if one is None or line["unit_price"] is None:
            continue
        monthly = Fraction(line["unit_price"]) / max(1, one.row["period_months"])
        yield {
            "subscription": one.name,
            "what": "agreed",
            "from": line["start_date"],
            "until": line["end_date"],
            "quantity": line["quantity"],
            "price": price_text(monthly),
            "currency": line["currency"] or one.row["currency"],
            "order": line["order_number"],
        }
    for one in own:
        yield from _billed(facts, one)


def _billed(facts: Facts, one: SubscriptionFacts) -> Iterator[Row]:
    """What was billed of a contract by period, metered use by month."""
    for billed in contract_bills(facts, one):
        numbers = sorted({line["invoice_number"] for line in billed.lines if line["invoice_number"]})
        yield {
            "subscription": one.name,
            "what": "billed",
            "from": billed.start,
            "until": billed.end,
            "quantity": None if billed.unit is None else int(billed.quantity or 0),
            "price": None if billed.unit is None else price_text(billed.unit),
            "amount": from_micros(billed.net),
            "currency": billed.currency,
            "order": ", ".join(numbers) or None,
        }
    metered: Counter[tuple[str, str]] = Counter()
    for line in facts.invoices.of(one.id):
        if line["basis"] == "metered":
            metered[line["service_from"][:7], line["currency"]] += line["net"]
    for (month, currency), net in metered.items():
        yield {
            "subscription": one.name,
            "what": "billed by use",
            "from": f"{month}-01",
            "until": month_end(month),
            "amount": from_micros(net),
            "currency": currency,
        }


def _asks(facts: Facts, own: list[SubscriptionFacts]) -> Iterator[Row]:
    """The open questions about these contracts and their seats, the weightiest first: what each is worth, by when."""
    names = {one.id: one.name for one in own}
    ends = {one.id: end for one in own if (end := renewal_of(facts, one)) is not None}
    by = {number: max(end.send_by, facts.as_of) for number, end in ends.items()}  # at once where the day has passed
    holders = {str(seat.id): one.id for one in own for seat in one.seats}
    found: list[tuple[dict[str, Any], list[int]]] = []
    for row in review_store.standing(facts.conn):
        if row["stored_status"] == "Closed":
            continue
        about = [row["subject_id"]] if row["subject_kind"] == "subscription" else _held(row, holders)
        mine = [number for number in dict.fromkeys(about) if number in names]
        if mine:
            found.append((row, mine))
    for row, mine in sorted(found, key=lambda one: (-(one[0]["addressable"] or 0), one[0]["rule"], one[0]["id"])):
        days = [by[number] for number in mine if number in by]
        yield {
            "subscription": ", ".join(names[number] for number in mine),
            "question": row["question"],
            "rule": row["rule"],
            "addressable": None if row["addressable"] is None else from_micros(row["addressable"]),
            "currency": row["currency"],
            "by": min(days, default=None),
            "from": row["saving_from"],
            "state": row["effective"],
            "decision": answer_words(row["decision"], row["quantity"], row["target"]) if row["decision"] else None,
        }


def _held(row: Mapping[str, Any], holders: Mapping[str, int]) -> list[int]:
    """The subscriptions of the seats that a question's evidence names."""
    evidence = json.loads(row["evidence"])
    return [holders[one["id"]] for one in evidence if one.get("kind") == "seat" and one.get("id") in holders]
