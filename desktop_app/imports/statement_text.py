"""What banks and card companies write around a vendor's name: how it was paid before it, a place and codes behind."""

from __future__ import annotations

import re
from collections.abc import Iterator

_BEFORE = re.compile(
    r"(?:(?:(?:karten)?zahlung|(?:sepa[- ])?(?:lastschrift|überweisung|ueberweisung)|abbuchung|dauerauftrag"
    r"|pos(?: debit| purchase)?|(?:debit )?card (?:purchase|payment)|checkcard|purchase|recurring payment|direct debit"
    r"|(?:achat|paiement|facture) (?:cb|carte|par carte)(?: du)?|cb|carte|(?:virement|prlv|pr[eé]l[eè]vement)(?: sepa)?"
    r"|compra tarj(?:\.|eta)"
    r"|compra(?: con tarjeta| en)?|(?:pago con|cargo) tarjeta"
    r"|bea, (?:betaalpas|apple pay|google pay)|adeudo|recibo|transferencia|betaalpas|addebito(?: sdd)?|bonifico"
    r"|gutschrift|refund|(?:rück)?erstattung|remboursement|reembolso|visa|mastercard|apple\.com/bill)[\s*:]+(?:[\dx*]{2,}(?:[./-]\d+)*\s+)*"
    r"|(?:stripe|paypal|paddle(?:\.net)?)\s*[-:]\s*|paypal\b.*\beinkauf bei\s+"
    r"|(?:[a-z]{1,2}-?)?\d{4,}\s+(?:[-:]\s+)?)",  # the number of an account in a ledger
    re.IGNORECASE,
)
_FIRSTS = frozenset((
    "zahlung", "kartenzahlung", "lastschrift", "sepa", "überweisung", "ueberweisung", "abbuchung", "dauerauftrag",
    "pos", "debit", "card", "checkcard", "purchase", "recurring", "direct", "achat", "paiement", "cb", "carte",
    "facture", "virement", "prlv", "prélèvement", "prelevement", "compra", "cargo",
    "bea", "pago", "adeudo", "recibo", "transferencia",
    "betaalpas", "addebito", "bonifico", "gutschrift", "refund", "erstattung", "rückerstattung", "remboursement",
    "reembolso", "visa", "mastercard", "apple", "stripe", "paypal", "paddle", "microsoft", "msft", "google", "amazon",
    "aws",
))  # fmt: skip
"""With which words a text can begin that has its name behind them."""
_BEGINNINGS = frozenset(word[:2] for word in _FIRSTS)
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
_TRADES = frozenset(
    """
    architects architekten bakery bäckerei bank bar bau bistro books bookshop builders building cafe café catering
    clinic cleaning coffee construction consultants consulting dental diner electrical engineering estates farm fashion
    films fitness florist flowers foods furniture gallery garage garden gardens grill hair hardware heating hotel hotels
    insurance interiors jewellers kitchen law legal logistics medical motors music nursery optics painting pharmacy
    photography pizza plumbing practice press print printers printing properties pub records recruitment repairs
    restaurant roofing salon school security shipping shop solicitors sports store studio supplies sushi taxi theatre
    tours toys training transport travel wines yoga
    """.split()  # noqa: SIM905 -- a list of a hundred quoted words hides the words
)
_OF_CODES = frozenset(("fact", "facture", "carte", "karte", "card", "tarjeta", "cartão", "cartao"))
"""Words that name the code behind them: "FACT 120926", "CARTE 4974XXXX"."""
_LEFT = frozenset(("south", "salt", "new"))  # of "South San Francisco", "Salt Lake City" and "New York City"
_CODE = re.compile(
    r"(?:https?:?/*)?[\w@/-]{3,}\.[\w./#-]+|g\.co/\S*"  # a website, as far as the line had room for it
    r"|(?=[\w/-]*\d)[\w/-]{5,}|[+#]?\d[\d-]*",  # a number of the payment or a telephone
    re.IGNORECASE,
)
_ORDER = re.compile(r"([a-z]+)\*(?=[a-z]*\d)\w{5,}", re.IGNORECASE)
_FORM = re.compile(  # a legal form with something behind it: an address, a product, a name that is used instead
    r"(\S.*?[\s,]+(?:inc|llc|l\.l\.c|ltd|limited|gmbh|pbc|corp|corporation|plc|b\.?v|sas|se|opco)\b\.?)"
    r"\s*(?P<mark>[,;/-]?)\s*(?P<behind>\S.*)",
    re.IGNORECASE,
)
_FORM_MARKS = frozenset(",;/-(")
_SELLER = re.compile(
    r"(?:microsoft|msft|google|apple|amazon|aws)(?:\s*\*+|\s*#\w*\s|\s+-|\s*:)\s*(\S.*)", re.IGNORECASE
)
_SITE = re.compile(r"(?<=\s)[A-Z0-9-]{2,}\.[A-Z]{2,}(?=\s|$)")
_MSFT = re.compile(r"^msft\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_ACCOUNT = re.compile(r"(?:[a-z]{1,2}-?)?\d{4,}\s", re.IGNORECASE)


def names_trade(text: str) -> bool:
    """Whether a text has a word for what ordinary companies do: a name that is followed by it may be another's."""
    return not _TRADES.isdisjoint(_WORD.findall(text.casefold()))


def may_be_led(text: str) -> bool:
    """Whether a text can have its name behind what banks, sellers or ledgers write before it."""
    if text[:2].casefold() in _BEGINNINGS:  # few do: their word need not be looked for
        first = _WORD.match(text)
        if first is not None and first[0].casefold() in _FIRSTS:
            return True
    return not text[:4].isalpha() and _ACCOUNT.match(text) is not None  # an account's digits begin there at the latest


def readings(text: str) -> Iterator[tuple[str, str]]:
    """The names that a line of a statement may hold, each with what stands behind it, the likeliest first.

    A name is without places and codes behind it; or it ends with its legal form, where statements in capitals or a mark
    tell that what follows is no part of it; or it stands behind the name of who sold it, or is both together; or a
    website tells it.
    """
    name = name_in(text)
    if name and name != text:
        yield name, ""
    may_end = text.isupper() or not _FORM_MARKS.isdisjoint(text)
    form = _FORM.match(name or text) if may_end else None
    if form and (text.isupper() or form["mark"] or form["behind"][0] == "(") and not names_trade(text):
        yield form[1], form["behind"]
    if seller := _SELLER.match(text):
        yield name_in(seller[1]), ""
        yield name_in(_MSFT.sub("microsoft", text.replace("*", " "))), ""
    if text.isupper():
        yield from ((site, "") for site in _SITE.findall(text))


def name_in(text: str) -> str:
    """The vendor's name in a line of a statement: without what stands before it, and places and codes behind it."""
    text = text.strip()
    if before := _BEFORE.match(text):
        text = text[before.end() :]
    words = text.split()
    left = ""
    while len(words) > 1 and (behind := _behind(words, left)):
        left = words[-behind]
        del words[-behind:]
    if len(words) == 2 and (code := _ORDER.fullmatch(words[1])):  # GRAMMARLY CO*QWE12RT
        words[1] = code[1]
    return " ".join(words).rstrip(" ,-/*")


def _behind(words: list[str], left: str) -> int:
    """How many of the last words are a place or a code, or name the code `left` that stood behind them."""
    last = words[-1].strip(",.").casefold()
    if len(words) > 2 and f"{words[-2].strip(',.').casefold()} {last}" in _LONG_PLACES:
        return 3 if len(words) > 3 and words[-3].strip(",").casefold() in _LEFT else 2
    if last in _PLACES or not last or (last in _OF_CODES and left[-1:].isdigit()):
        return 1
    code = words[-1].rstrip(",")
    return int(not code.isalpha() and _CODE.fullmatch(code) is not None)  # a code has a digit or a dot
