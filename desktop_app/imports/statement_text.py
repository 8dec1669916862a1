"""What banks and card companies write around a vendor's name: how it was paid before it, a place and codes behind."""

from __future__ import annotations

import re

_BEFORE = re.compile(
    r"(?:(?:karten)?zahlung|(?:sepa[- ])?lastschrift|pos(?: debit| purchase)?|(?:debit )?card (?:purchase|payment)"
    r"|checkcard|purchase|recurring payment|(?:achat|paiement) (?:cb|carte|par carte)|cb|compra|pago con tarjeta|visa"
    r"|mastercard|apple\.com/bill)[\s*:]+(?:\d[\d./-]*\s+)?",
    re.IGNORECASE,
)
FIRSTS = frozenset((
    "zahlung", "kartenzahlung", "lastschrift", "sepa", "pos", "debit", "card", "checkcard", "purchase", "recurring",
    "achat", "paiement", "cb", "compra", "pago", "visa", "mastercard", "apple",
))  # fmt: skip
"""With which of the words above a text can begin."""
_PLACES = frozenset(
    """
    sunnyvale berkeley oakland pleasanton seattle bellevue portland denver austin dallas houston chicago memphis atlanta
    miami boston cambridge somerville brooklyn nyc philadelphia pittsburgh moorestown washington wilmington lewes dover
    toronto montreal vancouver ottawa london oxford manchester bristol edinburgh dublin cork paris lyon toulouse berlin
    münchen munchen muenchen munich hamburg köln koln koeln cologne frankfurt stuttgart heidelberg freiburg aachen
    leipzig dresden wien vienna zürich zurich geneva lausanne amsterdam rotterdam utrecht bruxelles brussels luxembourg
    stockholm göteborg goteborg malmö malmo oslo copenhagen københavn kobenhavn helsinki tallinn vilnius riga warsaw
    warszawa praha prague brno budapest bucharest sofia madrid barcelona lisbon lisboa porto milan milano roma dubai
    singapore tokyo seoul beijing hangzhou shanghai bangalore bengaluru sydney melbourne
    ak al ar az ca ct co de fl ga hi ia id il in ks ky ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc
    sd tn tx ut va vt wa wi wv wy on bc qc at be ch cz dk es fi fr gb ie lu nl no pl pt se sg us uk usa gbr irl deu fra
    nld swe isr can sgp aus che aut esp prt dnk nor fin bel lux est pol cze ita
    """.split()  # noqa: SIM905 -- a list of two hundred quoted words hides the words
)
_LONG_PLACES = frozenset((
    "san fra", "san fran", "san francisco", "san jose", "san mateo", "san diego", "palo alto", "menlo park",
    "mountain view", "redwood city", "santa clara", "los angeles", "salt lake", "lake city", "new york", "york city",
    "tel aviv", "hong kong",
))  # fmt: skip
_LEFT = frozenset(("south", "salt", "new"))  # of "South San Francisco", "Salt Lake City" and "New York City"
_CODE = re.compile(
    r"(?:https?:?/*)?[\w@/-]{3,}\.[\w./#-]+"  # a website, as far as the line had room for it
    r"|(?=[\w/-]*\d)[\w/-]{5,}|[+#]?\d[\d-]*",  # a number of the payment or a telephone
    re.IGNORECASE,
)
_NAMED = re.compile(  # a legal form with an address behind it: a street has a number
    r"(\S.*?[\s,]+(?:inc|llc|ltd|limited|gmbh|pbc|corporation|plc|se|b\.?v)\b\.?)[\s,]+\D*\d",
    re.IGNORECASE,
)


def name_in(text: str) -> str:
    """The vendor's name in a line of a statement: without places and codes behind it, nor the street of its address."""
    text = text.strip()
    if before := _BEFORE.match(text):
        text = text[before.end() :]
    words = text.split()
    many = len(words)
    while len(words) > 1 and (behind := _behind(words)):
        del words[-behind:]
    short = " ".join(words).rstrip(" ,-/*")
    named = _NAMED.match(text) if len(words) < many else None
    return named[1] if named and len(named[1]) < len(short) else short


def _behind(words: list[str]) -> int:
    """How many of the last words are a place or a code."""
    last = words[-1].strip(",.").casefold()
    if len(words) > 2 and f"{words[-2].strip(',.').casefold()} {last}" in _LONG_PLACES:
        return 3 if len(words) > 3 and words[-3].strip(",").casefold() in _LEFT else 2
    return int(last in _PLACES or not last or _CODE.fullmatch(words[-1].rstrip(",")) is not None)
