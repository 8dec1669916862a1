"""Credits that came before the invoice that they name: out of scope until then, as nothing said what they are for."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.catalog import sentence_store
from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import listed, say
from desktop_app.imports.apply_records import Records
from desktop_app.imports.credit_notes import credits_invoice, numbers_in, sold_on
from desktop_app.imports.identity import vendor_key
from desktop_app.imports.normalise import key
from desktop_app.imports.staging_records import aliases


@dataclass(frozen=True)
class EarlierCredit:
    """A credit of the catalog that an invoice of the file is for."""

    line: int  # its id
    vendor: str
    tool: str | None
    how: str  # a sentence
    amount: int  # micro-units, less than 0
    currency: str


def find(conn: sqlite3.Connection) -> Sequence[EarlierCredit]:
    """The credits out of scope that name an invoice of the file, which is of the same vendor and of one tool alone.

    `conn` is the staging file with the catalog beside it. What the user said is no AI tool stays so.
    """
    given = conn.execute(
        "SELECT id, vendor_text, invoice_number, order_number, description, amount, currency"
        " FROM catalog.invoice_line"
        " WHERE net < 0 AND voided_by IS NULL AND is_charge = 1 AND in_scope = 0 AND vendor_text <> ''"
    ).fetchall()
    if not given:  # an index finds them, while the file's invoices take going through all of it
        return ()
    billed = {
        (vendor_key(text), str(number).casefold().strip())
        for text, number in conn.execute(
            "SELECT DISTINCT m.vendor_text, l.invoice_number FROM lines l JOIN match m ON m.id = l.match"
            " WHERE m.in_scope AND l.invoice_number <> '' AND l.amount > 0 AND l.action IS NULL"
        )
    }
    vendors = {vendor for vendor, _ in billed}
    refused = {alias for alias, *_, out_of_scope in aliases(conn, "catalog.") if out_of_scope}
    asked = {
        row["id"]: row
        for row in given
        if vendor_key(row["vendor_text"]) in vendors and key(row["vendor_text"]) not in refused
    }
    named = {line: _named(row) for line, row in asked.items()}
    named = {
        line: numbers
        for line, numbers in named.items()
        if any((vendor_key(asked[line]["vendor_text"]), number) in billed for number in numbers)
    }
    known = sold_on(conn, {number for numbers in named.values() for number in numbers})
    found = []
    for line, numbers in named.items():
        row = asked[line]
        vendor = vendor_key(row["vendor_text"])
        sold = {item: number for number in numbers for item in known.get((vendor, number), ())}
        if len(sold) == 1 and (item := next(iter(sold))) is not None:
            name, tool = item
            how = credits_invoice(numbers[sold[item]], tool or name)
            found.append(EarlierCredit(line, name, tool, how, row["amount"], row["currency"]))
    return found


def note(found: Sequence[EarlierCredit]) -> str:
    """What a preview says of the credits; there is one at least."""
    sums: dict[str, int] = {}
    for one in found:
        sums[one.currency] = sums.get(one.currency, 0) + one.amount
    return say(
        "{count|1 credit that was imported before names|# credits that were imported before name} an invoice of this"
        " file, and {count|is|are} for the same tool: {amounts}.",
        count=len(found),
        amounts=listed(f"{amount_text(amount)} {currency}" for currency, amount in sums.items()),
    )


def settle(writer: sqlite3.Connection, records: Records, found: Sequence[EarlierCredit]) -> None:
    """Give credits the vendor and tool of the invoice that they name, in the caller's operation."""
    sentence_store.keep(writer, (one.how for one in found))
    writer.executemany(
        "UPDATE invoice_line SET vendor_id = ?, tool_id = ?, in_scope = 1, matched_by = ?"
        " WHERE id = ? AND in_scope = 0",
        (
            (records.vendor(one.vendor), records.tool(one.vendor, one.tool) if one.tool else None, one.how, one.line)
            for one in found
        ),
    )


def _named(row: Mapping[str, object]) -> Mapping[str, str]:
    """What could be numbers of invoices in a line: folded, and as they are written."""
    texts = (row[name] for name in ("invoice_number", "order_number", "description"))
    return {number.casefold(): number for text in texts if text for number in numbers_in(str(text))}
