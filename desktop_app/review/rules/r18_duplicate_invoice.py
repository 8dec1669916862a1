"""Duplicate invoice.

Definition: (a) one invoice number of a vendor paid twice: another payment id, payment date or posting date, in the
same kind of file; or on a card and from the ledger with a payment of its own each, by id or two weeks apart.
(b) The same amount billed twice for one stated service period under different numbers. (c) Medium: same vendor,
amount, currency and date from different files without a number, a card's charge that was claimed as an expense too.
Threshold from: Torii asks about equal vendor, amount and date; that equal lines of one file are legitimate is known
from Firefly III (its report 2611). Two weeks between the files of one payment are our proposal.
Guards: a line read again is a duplicate at import and never asked; vendor's export, ledger and card of one invoice
reconcile each other; a credit note of the amount, one for each question; several lines of one invoice; instalments that
add up to the vendor's invoice, beyond which only the excess is asked about; equal amounts of other periods, accounts
or orders; never inside one file without an invoice number.
Evidence: both payments with invoice, dates, amount, file, sheet and row.
Closes: when a credit note or refund of the amount is imported, or when it is answered with keep.
Example: invoice INV-7 of 1,200.00 is in the ledger on 3 May as payment 811 and on 17 May as payment 852. If one of
them should not have been paid, 1,200.00 can be claimed back; it stands apart from savings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

from desktop_app.catalog import charge_facts
from desktop_app.catalog.charge_facts import CHARGE
from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import say, together
from desktop_app.economics.calendar import days_between
from desktop_app.economics.reclaims import LineShare
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Reclaim, Rule, Subject

_KIND, _AMOUNT, _FROM, _TO, _NUMBER, _VENDOR, _TEXT, _CURRENCY = (
    CHARGE.index(name)
    for name in (
        "line_kind", "amount", "service_from", "service_to", "invoice_number", "vendor_id", "vendor_text", "currency",
    )
)  # fmt: skip

_PAID = ("ledger", "card", "expense")

Invoices = Mapping[tuple[Any, str, str], Sequence[Row]]
"""Lines by vendor, invoice number without case and currency, of invoices that could be asked about."""


@dataclass(frozen=True)
class Payment:
    """The lines of one invoice that were paid, or billed, together."""

    lines: tuple[Row, ...]
    said: str  # what tells it apart: its payment id or its date

    @property
    def amount(self) -> int:
        """What was payable, micro-units."""
        return sum(int(line["amount"]) for line in self.lines)

    @property
    def first(self) -> Row:
        """Its first line."""
        return self.lines[0]


@dataclass(frozen=True)
class Pair:
    """Two payments that may be one, and what could be claimed back then (micro-units)."""

    one: Payment
    other: Payment
    key: str  # its identity across runs
    amount: int
    severity: str
    question: str
    why: str
    confidence: str = "medium"


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question for every pair of payments that may be one."""
    lines = [line for line in facts.repeatable_charges if line[_KIND] in ("charge", "credit", "refund")]
    invoices = _grouped(lines)
    returned = _Returned(lines)
    asked: set[int] = set()
    for finder in (_paid_twice(facts, invoices), _billed_twice(facts, invoices), _without_number(facts, lines)):
        for pair in finder:
            second = pair.other.first["id"]
            if second not in asked:
                asked.add(second)
                if not returned.take(pair):
                    yield _finding(facts, pair)


def _vendor(line: Row) -> Any:
    return line["vendor_id"] or line["vendor_text"].casefold()


def _number(line: Row) -> str:
    return str(line["invoice_number"] or "").strip().casefold()


class _Returned:
    """Amounts that were given back: each answers for one pair of payments, the one of its own invoice first."""

    def __init__(self, lines: Sequence[Row]) -> None:
        self._lines = lines

    @cached_property
    def _left(self) -> Mapping[tuple[Any, ...], list[Row]]:
        kinds: dict[tuple[Any, ...], dict[str, list[Row]]] = defaultdict(lambda: defaultdict(list))
        for line in self._lines:
            if line[_AMOUNT] < 0:
                kinds[(_vendor(line), line["currency"], -line["amount"])][line["channel"]].append(line)
        # A credit stands in the vendor's file and in the ledger: it is one, whichever kind of file says most.
        return {key: max(files.values(), key=len) for key, files in kinds.items()}

    @cached_property
    def _charged(self) -> set[tuple[Any, str]]:
        """The invoices that charge something, by vendor and number."""
        return {(_vendor(line), _number(line)) for line in self._lines if line[_NUMBER] and line[_AMOUNT] > 0}

    def take(self, pair: Pair) -> bool:
        """Use up an amount that was given back for a pair; tells whether there was one."""
        first = pair.one.first
        left = self._left.get((_vendor(first), first["currency"], pair.amount), [])
        fitting = [line for line in left if line["date"] >= first["date"]]
        own = [line for line in fitting if _number(line) and _number(line) == _number(pair.other.first)]
        free = [line for line in fitting if not _number(line) or (_vendor(line), _number(line)) not in self._charged]
        if not own and not free:
            return False
        left.remove((own or free)[0])
        return True


def _grouped(lines: Iterable[Row]) -> Invoices:
    """Return the invoices of several lines, or whose line states its service period: of others nothing is asked."""
    first: dict[tuple[Any, str, str], Row] = {}
    groups: dict[tuple[Any, str, str], list[Row]] = {}
    for line in lines:
        if line[_NUMBER]:
            vendor = line[_VENDOR] or line[_TEXT].casefold()
            key = (vendor, line[_NUMBER].strip().casefold(), line[_CURRENCY])
            begun = first.setdefault(key, line)
            if begun is not line:
                groups.setdefault(key, [begun]).append(line)
            elif line[_FROM] < line[_TO]:
                groups[key] = [line]
    return groups


def _paid_twice(facts: Facts, invoices: Invoices) -> Iterator[Pair]:
    settling = facts.setting("settling_days")
    for (vendor, number, _), lines in invoices.items():
        if len(lines) < 2:
            continue
        billed = sum(line["amount"] for line in lines if line["channel"] == "vendor")
        payments = _payments(lines, settling)
        over = sum(payment.amount for payment in payments) - max(0, billed)
        passed = 0
        for place, other in enumerate(payments):
            passed += other.amount
            if not place or (billed > 0 and passed <= billed):
                continue
            one = payments[place - 1]
            amount = min(one.amount, other.amount, over)
            over -= amount
            if amount > 0:
                yield Pair(
                    one, other, f"payments:{vendor}/{number}/{one.said}/{other.said}", amount, "high",
                    say("Invoice {number} of {vendor} appears as two payments, {one} and {other}. Were both meant?",
                        number=one.first["invoice_number"], vendor=_name(facts, one), one=_spoken(one),
                        other=_spoken(other)),
                    say("Both have the same invoice number. It may also be an instalment or a correction."),
                )  # fmt: skip


def _payments(lines: Sequence[Row], settling: int) -> list[Payment]:
    """Return the payments of one invoice: those of the channel with most, or one each of two channels with proof.

    A card's charge is in the ledger some days later, at most `settling`: the same payment.
    """
    channels: dict[str, dict[str, list[Row]]] = {}
    for line in lines:
        if line["channel"] in _PAID:
            said = _said(line)
            channels.setdefault(line["channel"], defaultdict(list))[said].append(line)
    found = {channel: _positive(groups) for channel, groups in channels.items()}
    most = max(found.values(), key=len, default=[])
    if len(most) > 1:
        return most
    every = sorted((one for payments in found.values() for one in payments), key=lambda one: (_paid_on(one), one.said))
    proven = [one for one in every if one.first["payment_id"]]
    if len({payment.said for payment in proven}) > 1:
        return proven
    dated = [one for one in every if one.first["payment_date"]]
    apart = len(dated) > 1 and days_between(_paid_on(dated[0]), _paid_on(dated[-1])) > settling
    return dated if apart else []


def _paid_on(payment: Payment) -> str:
    return str(payment.first["payment_date"] or payment.first["date"])


def _positive(groups: Mapping[str, Sequence[Row]]) -> list[Payment]:
    payments = [Payment(tuple(lines), said) for said, lines in groups.items()]
    return sorted(
        (payment for payment in payments if payment.amount > 0), key=lambda one: (one.first["date"], one.said)
    )


def _said(line: Row) -> str:
    if line["payment_id"]:
        return f"payment {line['payment_id']}"
    return f"{line['payment_date'] or line['date']}"


def _billed_twice(facts: Facts, invoices: Invoices) -> Iterator[Pair]:
    same: dict[tuple[Any, ...], list[Payment]] = defaultdict(list)
    for (vendor, number, currency), lines in invoices.items():
        if not _states_period(lines):
            continue
        by_channel: dict[str, list[Row]] = defaultdict(list)
        for line in lines:
            by_channel[line["channel"]].append(line)
        for channel, own in by_channel.items():
            if not _states_period(own):
                continue
            start, end = min(line["service_from"] for line in own), max(line["service_to"] for line in own)
            payment = Payment(tuple(own), number)
            if payment.amount > 0:
                same[(vendor, currency, channel, payment.amount, start, end)].append(payment)
    for (vendor, currency, _, amount, start, end), payments in same.items():
        for one, other in _alike(payments):
            numbers = [one.first["invoice_number"], other.first["invoice_number"]]
            yield Pair(
                one, other, f"payments:{vendor}/{one.said}/{other.said}", amount, "medium",
                say("Invoices {numbers} of {vendor} both charge {amount} for {start} to {end}. Are these two "
                    "purchases?",
                    numbers=numbers, vendor=_name(facts, one), amount=f"{amount_text(amount)} {currency}", start=start,
                    end=end),
                say("The same amount is billed twice for one service period under different numbers."),
            )  # fmt: skip


def _states_period(lines: Iterable[Row]) -> bool:
    return any(line[_FROM] < line[_TO] for line in lines)


def _alike(payments: Sequence[Payment]) -> Iterator[tuple[Payment, Payment]]:
    """Yield the payments that follow each other and that no account, order, buyer, tool or cost centre tells apart."""
    told: dict[tuple[Any, ...], list[Payment]] = defaultdict(list)
    for payment in payments if len(payments) > 1 else ():
        tells = tuple(
            tuple(sorted({str(line[name] or "") for line in payment.lines}))
            for name in ("billing_account", "order_number", "buyer", "tool_id", "cost_centre")
        )
        told[tells].append(payment)
    for alike in told.values():
        yield from pairwise(sorted(alike, key=lambda one: (one.first["date"], one.said)))


def _without_number(facts: Facts, lines: Sequence[Row]) -> Iterator[Pair]:
    same: dict[tuple[Any, ...], dict[int, list[Row]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        if not line[_NUMBER] and line[_AMOUNT] > 0 and line["file_id"] is not None and line["channel"] in _PAID:
            channel = "card" if line["channel"] == "expense" else line["channel"]  # a card's charge may be claimed too
            same_key = (_vendor(line), channel, line["amount"], line["currency"], line["date"])
            same[same_key][line["file_id"]].append(line)
    for (vendor, channel, amount, currency, date), files in same.items():
        for further, ((_, left), (_, right)) in enumerate(pairwise(sorted(files.items()))):
            for place, (one, other) in enumerate(zip(left, right, strict=False)):
                key = f"payments:{vendor}/{channel}/{date}/{amount}/{currency}/{place}"
                first, second = Payment((one,), date), Payment((other,), date)
                yield Pair(
                    first, second, f"{key}/{further}" if further else key, amount, "medium",
                    say("{vendor} charged {amount} on {day} in two files. Is it one charge?",
                        vendor=_name(facts, first), amount=f"{amount_text(amount)} {currency}", day=date),
                    say("Vendor, amount, currency and date are equal and neither has an invoice number."), "low",
                )  # fmt: skip


def _spoken(payment: Payment) -> str:
    """Return what a payment is called within a sentence."""
    number = payment.first["payment_id"]
    return say("payment {number}", number=number) if payment.said == f"payment {number}" else payment.said


def _name(facts: Facts, payment: Payment) -> str:
    return str(charge_facts.line(facts.conn, payment.first["id"])["vendor_name"])


def _finding(facts: Facts, pair: Pair) -> Finding:
    one, other = pair.one, pair.other
    number = other.first["invoice_number"] or other.first["date"]
    return Finding(
        "R18",
        Subject("payments", other.first["id"], pair.key, f"{_name(facts, one)} {number}"),
        pair.question,
        together(pair.why, say("Money to claim back stands apart from savings.")),
        pair.severity,
        tuple(line_evidence(facts.conn, line["id"]) for payment in (one, other) for line in payment.lines),
        facts.thresholds(*RULE.thresholds),
        pair.confidence,
        reclaim=Reclaim(
            pair.amount, one.first["currency"], say("if one of the two should not have been paid"),
            tuple(LineShare(line["id"], line["amount"], line["amount"]) for line in other.lines),
            ((say("Paid a second time: {payment}", payment=_spoken(other)), pair.amount),),
        ),
    )  # fmt: skip


RULE = Rule("R18", "Paid twice?", "Two payments look like one: were both meant?", "high", ("settling_days",), check)
