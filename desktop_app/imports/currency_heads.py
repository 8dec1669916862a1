"""Currencies that the heads of columns name, and the columns that hold one amount in a currency each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from desktop_app.catalog.money import CURRENCIES
from desktop_app.catalog.sentences import say
from desktop_app.imports.currency_signs import SYMBOLS, of_code
from desktop_app.imports.formats import header_key
from desktop_app.imports.scales import unscaled

USUAL = (
    "EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "CAD", "AUD", "NZD", "JPY", "CNY",
    "INR", "BRL", "SGD", "HKD", "ZAR", "ILS", "MXN", "AED", "KRW",
)  # fmt: skip
"""Codes that a word of three letters in a head means."""
IN_EACH = frozenset({
    "amount", "net", "tax", "debit", "credit", "invoice_total", "unit_price", "monthly_cost", "annual_cost",
    "total_cost", "cost", "budget",
})  # fmt: skip
"""Fields that a sheet may have in a column for each currency."""
_MONEY = frozenset({"amount", "net", "debit", "credit"})
_CODE = re.compile(r"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])")
_DECIMAL = re.compile(r"-?\d[\d.,'’ ]*[.,]\d+")  # an amount, and no year
_BRACKETED = re.compile(r"[(\[]\s*(?:in |en |em )?([A-Za-z]{3}|[£€$])\s*[)\]]")
_SIGN = re.compile(r"(?<![^\W\d_])(?:us|au?|ca?|nz|hk|sg?|r|mx)\$|[£€₹₽₩₪₺]|(?<!\w)(?:zł|kč)(?!\w)", re.IGNORECASE)
"""Signs of one currency each."""
_WORDS = re.compile(r"[^\W\d_]+|[£€$]|\d+")
_BETWEEN = frozenset({"in", "en", "em"})
_SERIES = re.compile(r"\bEXR\.[A-Z]\.([A-Z]{3})\.([A-Z]{3})\.\w+\.\w+")
"""A series of exchange rates as the European Central Bank calls it, with the currency and the one it is counted in."""


@lru_cache(maxsize=5_000)
def of_header(header: str) -> str | None:
    """The currency a header names: "Amount (GBP)", "cost_usd", "Betrag in €", "Cost ($)" as USD."""
    header = unscaled(header)
    bracketed = _BRACKETED.search(header)
    if bracketed:
        found = "USD" if bracketed[1] == "$" else of_code(bracketed[1])
        if found:
            return found
    signs = {SYMBOLS[sign.casefold()] for sign in _SIGN.findall(header)}
    if signs:
        return signs.pop() if len(signs) == 1 else None
    codes = {word.upper() for word in _CODE.findall(header.replace("_", " "))} & set(USUAL)
    return codes.pop() if len(codes) == 1 else None


def is_currency(header: str) -> bool:
    """Whether a head is a currency and nothing else: "USD", "€", "in EUR"."""
    return _told_apart(header) is not None and not _others(header)


def rated(header: str) -> tuple[str, str | None] | None:
    """The currency whose rates a head is about, and that of which one is worth so many where the head says it."""
    if series := _SERIES.search(header):
        return series[1], series[2]
    return (header.upper(), None) if header.upper() in CURRENCIES else None


def _told_apart(header: str) -> str | None:
    """The currency of a head among others of the same words: beside "Amount €" stands "Amount $" for US dollars."""
    return of_header(header) or ("USD" if "$" in header else None)


@lru_cache(maxsize=5_000)
def _others(header: str) -> tuple[str, ...]:
    """The words of a head besides its currency."""
    words = _WORDS.findall(_SIGN.sub(" ", header_key(unscaled(header))))
    return tuple(word for word in words if word.upper() not in USUAL and word not in "£€$" and word not in _BETWEEN)


def a_column_each(
    cells: Sequence[str],
    fields: dict[str, int],
    told: Mapping[str, Sequence[int]],
    taken: dict[int, str],
    reasons: dict[int, str],
    *,
    bare: bool,
) -> dict[str, tuple[int, ...]]:
    """Give the other columns of a field that is there in several currencies: "Amount USD" and "Amount EUR".

    `told` are the fields that a person has given to columns: these alone are meant then. A `bare` currency as a head
    is that of an amount where no other column is one of money, unless the row has amounts itself: it is no head then.
    Fills `fields`, `taken` and `reasons`.
    """
    if bare and fields.keys().isdisjoint(_MONEY) and not any(map(_DECIMAL.fullmatch, cells)):
        first = next((i for i, cell in enumerate(cells) if cell and i not in taken and is_currency(cell)), None)
        if first is not None:
            fields["amount"], taken[first] = first, "amount"
            reasons[first] = say("the header is a currency")
    several: dict[str, tuple[int, ...]] = {}
    for name in sorted(IN_EACH & fields.keys()):
        places = told.get(name) or _alike(cells, fields[name], taken)
        found = {code: place for place in reversed(places) if (code := _told_apart(cells[place]))}
        if len(found) < 2 or len(found) < len(places):
            continue
        several[name] = tuple(sorted(found.values()))
        for place in set(several[name]) - {fields[name]}:
            taken[place] = name
            reasons.setdefault(place, say("the same in another currency"))
    return several


def _alike(cells: Sequence[str], first: int, taken: Iterable[int]) -> list[int]:
    """A column and those without a field whose heads are the same but for another currency each."""
    code = _told_apart(cells[first])
    found = {code: first}
    if code is not None:
        for place, cell in enumerate(cells):
            other = (
                _told_apart(cell) if cell and place not in taken and _others(cell) == _others(cells[first]) else None
            )
            if other is not None:
                found.setdefault(other, place)
    return list(found.values())


def by_currency(cells: Sequence[str], places: Iterable[int]) -> dict[str, int]:
    """The columns of a field by the currency that each head names."""
    return {code: place for place in places if (code := _told_apart(cells[place]))}
