"""What makes two lines of different files the same line. It is stored, so it never follows the rules of matching."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal, InvalidOperation
from hashlib import blake2b

from desktop_app.catalog.money import amount_text
from desktop_app.imports.model import FIELDS, Kind
from desktop_app.imports.parsed import ParsedRow

_NO_LETTER = re.compile(r"[\W_]+")
_FINE = re.compile(r"[.,]\d{7,}|\d[eE]-")
_LEGAL = frozenset(
    [
        "ab",
        "ag",
        "aps",
        "as",
        "asa",
        "bv",
        "co",
        "company",
        "corp",
        "corporation",
        "gmbh",
        "inc",
        "incorporated",
        "kg",
        "kgaa",
        "kk",
        "limited",
        "llc",
        "llp",
        "lp",
        "ltd",
        "ltda",
        "mbh",
        "nv",
        "oy",
        "oyj",
        "pbc",
        "plc",
        "pte",
        "pty",
        "pvt",
        "sa",
        "sarl",
        "sas",
        "se",
        "sl",
        "sp",
        "spa",
        "srl",
        "uab",
        "ug",
        "zoo",
    ]
)


def vendor_key(text: str) -> str:
    """A vendor's name for comparing: no case, accents, punctuation or legal form."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("ß", "ss")
    plain = "".join(char for char in plain if not unicodedata.combining(char)).replace(".", "").replace("'", "")
    words = _NO_LETTER.sub(" ", plain).split()
    kept = [word for word in words if word not in _LEGAL]
    return " ".join(kept or words)


def exact_amounts(raw_amounts: Iterable[str | None]) -> dict[str, str]:
    """Return the identity of the raw amounts that micro-units cannot hold; all others are told by their micro-units."""
    distinct = {raw for raw in raw_amounts if raw}
    if not _FINE.search("\n".join(distinct)):  # one search is forty times as fast as one for each amount
        return {}
    return {raw: exact for raw in distinct if _FINE.search(raw) and (exact := _exact(raw))}


def line_keys(
    head: str,
    vendors: Iterable[str],
    numbers: Iterable[object],
    lines: Iterable[object],
    dates: Iterable[object],
    texts: Iterable[object],
    amounts: Iterable[object],
    currencies: Iterable[object],
) -> list[str]:
    """Return the identities of lines but for their payment, each twenty hexadecimal digits.

    With an invoice number: vendor, number, line (or date and text), amount and currency; without: vendor, date, text,
    amount and currency. `head` is channel and basis, a vendor a vendor_key, an amount micro-units or an exact text.
    """
    begun = blake2b(head.encode(), digest_size=10).copy  # a copy takes half the time of a new one
    keys: list[str] = []
    add = keys.append
    for vendor, number, line, date, text, amount, currency in zip(
        vendors, numbers, lines, dates, texts, amounts, currencies, strict=True
    ):
        key = begun()
        key.update(
            (
                f"\x1f{vendor}\x1fn{number}\x1f{line or f'{date} {text}'}\x1f{amount}\x1f{currency}"
                if number
                else f"\x1f{vendor}\x1fd{date}\x1f{text}\x1f{amount}\x1f{currency}"
            ).encode()
        )
        add(key.hexdigest())
    return keys


def restated_keys(head: str, told: Iterable[tuple[object, ...]], amounts: Iterable[object]) -> list[tuple[str, str]]:
    """Return for each line of a report that is written again what it restates, and its identity.

    `told` is everything that tells the line from others of the report but its amount: the day among it, no number of
    an invoice, which comes later. Each key is twenty hexadecimal digits.
    """
    found = []
    for parts, amount in zip(told, amounts, strict=True):
        about = "\x1f".join("" if part is None else str(part) for part in (head, *parts))
        found.append((_digest(f"{about}\x1fr"), _digest(f"{about}\x1fr\x1f{amount}")))
    return found


def line_key(
    head: str, vendor: str, number: object, line: object, date: object, text: object, amount: object, currency: object
) -> str:
    """Return the identity of one line."""
    return line_keys(head, [vendor], [number], [line], [date], [text], [amount], [currency])[0]


def payment_key(payment_id: str | None, payment_date: str | None) -> str:
    """Return what tells one payment from another; nothing for a line without any."""
    return f"{payment_id or ''}~{payment_date or ''}" if payment_id or payment_date else ""


def _exact(raw: str) -> str | None:
    """A raw amount without what does not change its value; None where micro-units hold it ("1.2500000")."""
    text = "".join(raw.split()).replace("−", "-")
    try:
        amount = Decimal(text).normalize()
    except InvalidOperation:
        return f"={text}"
    exponent = amount.as_tuple().exponent
    return None if isinstance(exponent, int) and exponent >= -6 else f"={amount:f}"


def usage_facts(sheet: int, rows: Sequence[ParsedRow], subscription: str | None) -> Iterator[tuple[object, ...]]:
    """Give the figures of a sheet of use: sheet, place of the row from 1, metric, quantity, cost, currency, identity.

    A figure is the same in another file when vendor, tool, the subscription that the user named, organisation, day,
    account, model, project and metric are the same, whatever the quantity: the later file corrects the earlier one.
    """
    place = {name: at for at, name in enumerate(FIELDS[Kind.USAGE])}
    vendor_at, tool_at = place["vendor_text"], place["tool_text"]
    whose: dict[tuple[object, object], str] = {}
    about = ("organisation", "date", "account", "model", "project")
    for at, row in enumerate(rows, 1):
        if row.action is not None:
            continue
        texts = row.values[vendor_at], row.values[tool_at]
        if texts not in whose:
            named = (vendor_key(str(text or "")) for text in texts)
            whose[texts] = "\x1f".join((*named, (subscription or "").casefold()))
        head = whose[texts]
        head += "\x1f" + "\x1f".join(str(row.values[place[name]] or "").casefold() for name in about)
        metrics = json.loads(str(row.values[place["metrics"]] or "{}"))
        cost, currency = row.values[place["cost"]], row.values[place["currency"]]
        for metric, quantity in metrics.items():
            yield (sheet, at, metric, quantity, None, None, _digest(f"{head}\x1f{metric}"))
        if isinstance(cost, int):
            amount = amount_text(cost)
            yield (sheet, at, "cost", amount, cost, currency, _digest(f"{head}\x1fcost {currency}"))


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=10).hexdigest()
