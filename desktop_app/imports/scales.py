"""Heads and titles that say that amounts are in thousands or millions: "Spend (k EUR)", "Betrag in TEUR", "€m"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_SIGN = r"(?:eur|usd|gbp|chf|sek|nok|dkk|pln|cad|aud|[€$£])"
_OF = r"(?: (?:of|de|von)\b| d['’](?=\w))?"
_ENDS = "|".join(rf"(?<={sign}) ?m(?:io|n)?\b" for sign in ("eur", "usd", "gbp", "chf", "€", r"\$", "£"))
_PARTS = {
    3: (
        rf"(?<![^\W_])(?:k ?(?={_SIGN}\b|[€$£])|t ?(?=(?:eur|usd|gbp|chf)\b|[€$£]))",
        rf"\b(?:tsd|tausend|thousands?|milliers|miles|duizend(?:en)?|milhares)\b\.?{_OF}",
        r"['’]?(?<![\d.,])000['’]?s?(?![\d.,])",
    ),
    6: (
        rf"(?<![^\W_])(?:m ?(?={_SIGN}\b|[€$£]))",
        _ENDS,
        rf"\b(?:mio|mill|millions?|millionen|millones|miljoen(?:en)?|milhões)\b\.?{_OF}",
    ),
}
_LEFT = re.compile(r"(?<=\w) (?:in|en|em)(?= *(?:[)\]]|$))")  # of "in thousands"
_HEAD = {power: re.compile("|".join(parts), re.IGNORECASE) for power, parts in _PARTS.items()}
_TITLE = {
    3: re.compile(
        rf"\b(?:in|en|em) (?:tsd|tausend|thousands?|milliers|miles|duizend(?:en)?|milhares)\b"
        rf"|(?<![^\W_])(?:k ?{_SIGN}(?![^\W_])|t(?:eur|usd|gbp|chf|€)(?![^\W_]))|{_SIGN} ?['’]?000['’]?s?(?![\d.,])",
        re.IGNORECASE,
    ),
    6: re.compile(
        rf"\b(?:in|en|em) (?:mio|millions?|millionen|millones|miljoen(?:en)?|milhões)\b"
        rf"|(?<![^\W_])mio\.? {_SIGN}(?![^\W_])|(?:{_ENDS})",
        re.IGNORECASE,
    ),
}  # fmt: skip

_NAMES = {
    "EUR": re.compile(r"\beuro(?:['’]?s)?\b", re.IGNORECASE),
    "USD": re.compile(r"\bu\.?s\.?[ -]?dollars?\b|\bdollars? us\b|\bd[oó]lares (?:americanos|estadounidenses)\b", re.I),
    "GBP": re.compile(r"\b(?:british pounds?|pounds? sterling|britische pfund)\b", re.IGNORECASE),
    "CHF": re.compile(r"\b(?:swiss francs?|schweizer franken|francs? suisses?)\b", re.IGNORECASE),
}
"""Currencies as heads and titles write them out."""


class Scale(NamedTuple):
    """By which power of ten amounts are to be multiplied, and the text that says so."""

    power: int
    text: str


@lru_cache(maxsize=20_000)
def scale_of(header: str) -> Scale | None:
    """The scale that a head names; None for none."""
    for power, pattern in _HEAD.items():
        if pattern.search(header):
            return Scale(power, header)
    return None


def scale_of_titles(titles: Sequence[str]) -> Scale | None:
    """The scale that one of the texts above a table names for all its amounts; None where none does, or they differ."""
    found = {power: title for power, pattern in _TITLE.items() for title in titles if pattern.search(title)}
    return Scale(*next(iter(found.items()))) if len(found) == 1 else None


@lru_cache(maxsize=20_000)
def unscaled(header: str) -> str:
    """A head without what says its scale, its currency as a code: "Spend (EUR)" for "Spend (k EUR)" or "(in Euro)"."""
    for pattern in _HEAD.values():
        header = pattern.sub("", header)
    for code, pattern in _NAMES.items():
        header = pattern.sub(code, header)
    return _LEFT.sub("", header)
