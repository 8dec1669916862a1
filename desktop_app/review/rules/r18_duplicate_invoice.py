"""Duplicate invoice.

Definition: (a) two payments of one invoice number: another payment id, payment date or channel; (b) the same amount billed
twice for one service period under different numbers; (c) the same vendor, amount, currency and date in two files without an
invoice number. A re-export of the same line is no finding: the import knows it as a duplicate.
Threshold from: (c) is Torii's rule, asked with medium confidence; two equal lines in one file without a number are
legitimate (users of Firefly III buy two plane tickets on one day).
Guards: a later credit note of the same amount; recurring equal amounts need another service period; a ledger's invoice and
the card line that settles it are the same euro arriving twice, not two payments.
Evidence: both lines with file, sheet and row. What could be claimed back stands apart from savings.
Example: invoice INV-7 of 1,250.00 was paid on 3 and on 17 September: can one be claimed back?
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop_app.catalog.money import amount_text
from desktop_app.review.facts import Facts, Row
from desktop_app.review.model import Finding, Money, Rule, Subject


def check(facts: Facts, as_of: str) -> Iterator[Finding]:
    """Yield one question a pair of payments that look like one bill paid or sent twice."""
    lines = [line for line in facts.charges if line["amount"] > 0]
    credited = {(line["vendor_id"], line["currency"], -line["amount"]) for line in facts.charges if line["amount"] < 0}
    lines = [line for line in lines if (line["vendor_id"], line["currency"], line["amount"]) not in credited]
    yield from _paid_twice(lines)
    yield from _billed_twice(lines)
    yield from _in_two_files(lines)


def _paid_twice(lines: Sequence[Row]) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], dict[tuple[object, ...], list[Row]]] = defaultdict(lambda: defaultdict(list))
    for line in lines:
        is_payment = line["basis"] == "paid" or line["payment_id"] or line["payment_date"]
        if line["invoice_number"] and is_payment and line["channel"] != "vendor":
            payment = (line["payment_id"], line["payment_date"], line["channel"])
            groups[(line["vendor_id"], line["currency"], line["invoice_number"])][payment].append(line)
    for (vendor, currency, number), payments in groups.items():
        if len(payments) < 2:
            continue
        paid = sorted(payments.values(), key=lambda group: (group[0]["date"], group[0]["id"]))
        again = sum(line["amount"] for line in paid[-1])
        first = paid[0][0]
        when = " and ".join(group[0]["payment_date"] or group[0]["date"] for group in paid)
        yield _finding(
            f"payments:invoice/{vendor}/{currency}/{number}",
            f"Invoice {number} of {first['vendor_name']} was paid {len(paid)} times, on {when}. Can "
            f"{amount_text(again)} {currency} be claimed back?",
            "One invoice number with another payment id, date or channel.",
            [line for group in paid for line in group],
            Money(again, str(currency), f"the payment of {paid[-1][0]['payment_date'] or paid[-1][0]['date']}"),
            "high",
        )


def _billed_twice(lines: Sequence[Row]) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for line in lines:
        if line["invoice_number"] and line["service_from"] != line["service_to"]:
            key = (line["vendor_id"], line["tool_id"], line["channel"], line["currency"], line["amount"],
                   line["service_from"], line["service_to"], line["billing_account"], line["description"])  # fmt: skip
            groups[key].append(line)
    for group in groups.values():
        numbers = sorted({line["invoice_number"] for line in group})
        if len(numbers) < 2:
            continue
        first, again = group[0], group[-1]
        yield _finding(
            f"payments:period/{first['vendor_id']}/{'/'.join(numbers)}",
            f"{first['vendor_name']} billed {amount_text(first['amount'])} {first['currency']} for {first['service_from']} to "
            f"{first['service_to']} twice, as {' and '.join(numbers)}. Is one of them a duplicate?",
            "The same amount for the same service period under different numbers.",
            group,
            Money(again["amount"], again["currency"], f"invoice {again['invoice_number']}"),
            "medium",
        )


def _in_two_files(lines: Sequence[Row]) -> Iterator[Finding]:
    groups: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for line in lines:
        if not line["invoice_number"]:
            key = (line["vendor_id"], line["channel"], line["currency"], line["amount"], line["date"])
            groups[key].append(line)
    for (vendor, channel, currency, amount, date), group in groups.items():
        files = {line["file_id"] for line in group}
        if len(files) < 2:
            continue
        first = group[0]
        yield _finding(
            f"payments:files/{vendor}/{channel}/{date}/{currency}/{amount}",
            f"{first['vendor_name']} stands with {amount_text(first['amount'])} {currency} on {date} in {len(files)} files. Is it "
            "one payment?",
            "Same vendor, amount, currency and date in different files, and no invoice number to tell them apart.",
            group,
            Money(first["amount"], str(currency), "one of the two lines"),
            "medium",
        )


def _finding(key: str, question: str, why: str, lines: Sequence[Row], reclaim: Money, confidence: str) -> Finding:
    first = min(lines, key=lambda line: line["id"])
    return Finding(
        "R18",
        Subject("payments", first["id"], key, str(first["vendor_name"])),
        question,
        why,
        "high" if confidence == "high" else "medium",
        tuple(_evidence(line) for line in lines),
        confidence=confidence,
        reclaim=reclaim,
    )


def _evidence(line: Row) -> dict[str, object]:
    return {
        "key": f"line:{line['row_key']}#{line['occurrence']}",
        "person": line["invoice_number"] or line["vendor_text"],
        "team": line["payment_id"] or line["channel"],
        "tool": line["tool_name"],
        "last_active": line["payment_date"] or line["date"],
        "evidence": line["description"],
        "amount": line["amount"],
        "currency": line["currency"],
        "file": line["file_name"],
        "sheet": line["sheet_name"],
        "row": line["row"],
    }


RULE = Rule("R18", "Duplicate invoice", "One bill seems paid or sent twice: can it be claimed back?", "high", (), check)
