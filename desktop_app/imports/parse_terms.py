"""Words of contracts: notice periods, yes and no, states, spend classes."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange

_NOTICE = re.compile(
    r"(\d{1,3})\s*[- ]?\s*(?:calendar |business |working )?"
    r"(d|days?|tage?n?|jours?|días?|dagen|w|wks?|weeks?|wochen?|semaines?|semanas?|weken"
    r"|m|mo|months?|monate?n?|mois|mes|meses|maanden|y|years?|jahre?|ans?|años?)?\b.*",
    re.I,
)
_AFTER_NUMBER = re.compile(
    r"^\s*([^\d]{0,5}\s*-?[\d][\d.,' \u00a0\u202f]*)\s*(€|£|\$|[A-Z]{3}\b)?\s*"
    r"(?:(?:/|per\b|pro\b|par\b|p\.|seats?|users?|licen[cs]es?|units?|lizenzen|nutzer|pm\b|pa\b|%|\+|each\b"
    r"|a (?:month|year)|monthly|annually).*)$",
    re.I,
)

_YES = frozenset(
    {"yes", "y", "true", "1", "ja", "oui", "sí", "si", "auto", "automatic", "auto-renew", "auto-renews", "x", "on", "✓"}
)  # fmt: skip
_NO = frozenset(
    {"no", "n", "false", "0", "nein", "non", "nee", "manual", "off", "none", "manually", "not allowed", "✗"}
)
_CLASSES = (
    ("experiment", "experiment|experimental|pilot|trial|poc|evaluation|sandbox|versuch|test|proof of concept"),
    ("cost_of_revenue", "cogs|cost of revenue|cost of sales|cost of goods sold|cor|product|direct cost"),
    ("operating_expense", "opex|operating|operating expense|operational|internal|overhead|g&a|sg&a|betriebskosten"),
)
_CHANNELS = (
    ("marketplace", "marketplace aws azure gcp"),
    ("reseller", "reseller var partner distributor"),
    ("card", "card|credit card|creditcard|karte|kreditkarte|carte|tarjeta"),
    ("expense", "expense expensed reimbursed reimbursement spesen"),
    ("direct", "direct|invoice|invoiced|vendor|po|purchase order"),
)
_STATES = (
    ("Closed", "closed cancelled canceled ended expired terminated inactive gekündigt beendet"),
    ("Closing", "closing|cancelling|canceling|leaving|to cancel|notice given|phasing out|sunset"),
    ("Discovered", "discovered unknown new unreviewed"),
)
_MODELS = (
    ("commitment", "commit commitment committed prepaid credits"),
    ("usage", "usage|usage-based|consumption|metered|pay as you go|payg|pay-as-you-go|token|tokens|api"),
    ("flat", "flat|fixed|site|enterprise licence|enterprise license|platform|pauschal|flat fee"),
    ("seat", "seat|user|named|licence|license|member|per head|nutzer|lizenz|lizenzen"),
    ("unit", "unit|device|host|per item"),
)


def amount_text(text: str) -> str:
    """The number in front of words like "/user/month" or "seats"; the text itself where there are none."""
    match = _AFTER_NUMBER.match(text)
    return f"{match[1]}{match[2] or ''}".strip() if match else text


def notice_of(text: str, end: dt.date | None, header: str) -> int | None:
    """A notice period in days; months are counted back from the end of the term where it is known, else 31 days each.

    None where the text names no period. A bare number is in the unit that the header names, days by default.
    """
    lower = text.casefold().strip()
    if lower in ("none", "no notice", "keine"):
        return 0
    match = _NOTICE.search(lower)
    if not match:
        return None
    number, unit = int(match[1]), (match[2] or _unit_of(header))
    if unit.startswith(("d", "t", "jour")):
        return number
    if unit.startswith(("w", "s")):
        return number * 7
    months = number * 12 if unit.startswith(("y", "jahr", "a")) else number
    if end is None:
        return -(-months * 365 // 12)
    return (end - months_before(end, months)).days


def _unit_of(header: str) -> str:
    lower = header.casefold()
    return "m" if "month" in lower or "monat" in lower else "w" if "week" in lower or "woche" in lower else "d"


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day some months earlier, or the last of that month where it is shorter; a month's end stays one."""
    index = day.year * 12 + day.month - 1 - months
    year, month = divmod(index, 12)
    last = monthrange(year, month + 1)[1]
    at_end = day.day == monthrange(day.year, day.month)[1]
    return dt.date(year, month + 1, last if at_end else min(day.day, last))


def yes_no(text: str) -> int | None:
    """1 for yes, 0 for no, None where the cell does not say."""
    lower = text.casefold().strip()
    first = re.split(r"[\s,;(]", lower, maxsplit=1)[0] if lower else ""
    if lower in _YES or first in _YES:
        return 1
    return 0 if lower in _NO or first in _NO else None


def class_of(text: str) -> str | None:
    """The spend class that a word means: cost_of_revenue, operating_expense or experiment."""
    return _first(text, _CLASSES)


def channel_of(text: str) -> str | None:
    """How a subscription is bought: direct, reseller, marketplace, card or expense; other words stay as they are."""
    return _first(text, _CHANNELS) or (text or None)


def state_of(text: str) -> str | None:
    """The subscription's state: Discovered, Active, Closing or Closed; None where the file does not say."""
    return _first(text, _STATES) or ("Active" if text else None)


def model_of(text: str, quantity: int | None) -> str:
    """The pricing model by its words, else a seat where there is a quantity and flat where there is none."""
    return _first(text, _MODELS) or ("flat" if quantity is None else "seat")


def _first(text: str, table: tuple[tuple[str, str], ...]) -> str | None:
    """The first value of a table of which a whole word, or its plural, stands in the text."""
    lower = text.casefold().replace("_", " ").strip()
    for value, words in table:
        each = words.split("|") if "|" in words else words.split()
        if any(re.search(rf"(?<!\w){re.escape(word)}s?(?!\w)", lower) for word in each):
            return value
    return None
