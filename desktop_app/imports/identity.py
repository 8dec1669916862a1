"""What makes two lines of different files the same line. Stored in the catalog, so it never follows the matching rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal, InvalidOperation

from desktop_app.imports.model import FIELDS, Kind

SEPARATOR = "\x1f"

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
        "spa",
        "srl",
        "ug",
        "uab",
        "sp",
        "zoo",
    ]
)
_PLACE = {name: place for place, name in enumerate(FIELDS[Kind.LINES])}


def vendor_key(text: str) -> str:
    """A vendor's name for comparing: no case, accents, punctuation or legal form."""
    plain = unicodedata.normalize("NFKD", text.casefold()).replace("ß", "ss")
    plain = "".join(char for char in plain if not unicodedata.combining(char)).replace(".", "").replace("'", "")
    words = _NO_LETTER.sub(" ", plain).split()
    kept = [word for word in words if word not in _LEGAL]
    return " ".join(kept or words)


def line_keys(channel: str, basis: str, raw_amounts: Iterable[str | None]) -> Callable[[Sequence[object]], str]:
    """Return the function that gives a line's identity from its values in the order of FIELDS.

    With an invoice number: vendor, number, line (or date and text), amount, currency and payment; without: vendor,
    date, amount, currency, text and payment. The amount is the raw one wherever micro-units cannot hold it. Money of
    another channel or basis is another line.
    """
    fine = {raw: _exact(raw) for raw in set(raw_amounts) if raw and _FINE.search(raw)}
    vendors: dict[object, str] = {}
    head = f"{channel}/{basis}{SEPARATOR}"
    places = [_PLACE[name] for name in ("vendor_text", "invoice_number", "line_number", "date", "description")]
    vendor_at, number_at, line_at, date_at, text_at = places
    amount_at, raw_at, currency_at = _PLACE["amount"], _PLACE["raw_amount"], _PLACE["currency"]
    payment_at, paid_at = _PLACE["payment_id"], _PLACE["payment_date"]

    def key(values: Sequence[object]) -> str:
        text = values[vendor_at]
        vendor = vendors.get(text)
        if vendor is None:
            vendor = vendors[text] = vendor_key(str(text or ""))
        amount = fine.get(values[raw_at], values[amount_at]) if fine else values[amount_at]  # type: ignore[call-overload]
        number = values[number_at]
        if number:
            line = values[line_at] or f"{values[date_at]} {values[text_at]}"
            what = f"n{number}{SEPARATOR}{line}"
        else:
            what = f"d{values[date_at]}{SEPARATOR}{values[text_at]}"
        payment = f"{values[payment_at] or ''}{SEPARATOR}{values[paid_at] or ''}"
        return f"{head}{vendor}{SEPARATOR}{what}{SEPARATOR}{amount}{SEPARATOR}{values[currency_at]}{SEPARATOR}{payment}"

    return key


def _exact(raw: str) -> str:
    """A raw amount of more than six decimals, without what does not change its value."""
    text = "".join(raw.split()).replace("−", "-")
    try:
        return f"={Decimal(text).normalize():f}"
    except InvalidOperation:
        return f"={text}"
