"""Words of contracts: notice periods, yes and no, states, spend classes."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Sequence
from decimal import Decimal

from desktop_app.imports.yes_no import NO, YES

_NOTICE = re.compile(r"(?<![\d.,])(\d{1,3})(?![\d.,]*\d)(.*)", re.S)
_YEAR = re.compile(r"\d{4}")  # of a date, which is no period
_WORD = re.compile(r"[^\W\d_]+")
_UNITS = {
    word: unit
    for unit, words in {
        "day": "d day days tag tage tagen jour jours día días dia dias dag dagen",
        "week": "w wk wks week weeks woche wochen semaine semaines semana semanas weken",
        "month": "m mo mth mths month months monat monate monaten mois mes meses mês maand maanden",
        "quarter": "q quarter quarters quartal quartale trimestre trimestres kwartaal kwartalen",
        "year": "y yr yrs year years jahr jahre jahren an ans année années año años ano anos jaar jaren",
    }.items()
    for word in words.split()
}
_SURELY_DAYS = 14  # nobody has to tell that many weeks or months ahead
_AFTER_NUMBER = re.compile(
    r"^\s*([^\d]{0,5}\s*-?[\d][\d.,' \u00a0\u202f]*)\s*(€|£|\$|[A-Z]{3}\b)?\s*"
    r"(?:(?:/|per\b|pro\b|par\b|p\.|seats?|users?|licen[cs]es?|units?|lizenzen|nutzer|pm\b|pa\b|%|\+|each\b"
    r"|a (?:month|year)|monthly|annually).*)$",
    re.I,
)

_YES = YES | {"auto", "automatic", "auto-renew", "auto-renews"}
_LETTERS = frozenset("josx")  # yes only where they stand alone: "O prazo" is a sentence
_NO = NO | {"manual", "manually", "not allowed"}
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
    (
        "Closed",
        "closed cancelled canceled ended expired terminated inactive gekündigt beendet résilié cancelado"
        " rescindido opgezegd beëindigd",
    ),
    ("Closing", "closing|cancelling|canceling|leaving|to cancel|notice given|phasing out|sunset"),
    ("Discovered", "discovered unknown new unreviewed"),
)
_SEATS_COUNTED = (
    ("peak", "peak|maximum|max|most|highest|high-water|high water|höchststand|spitze|pic|pico|máximo|piek"),
    (
        "last_day",
        "last day|end of|month end|month-end|period end|closing|snapshot at end|letzter tag|ende|stichtag|dernier jour"
        "|fin|último día|laatste dag|último dia",
    ),
    (
        "cycle_start",
        "start|cycle start|beginning|first day|opening|anfang|beginn|erster tag|début|premier jour"
        "|inicio|primer día|eerste dag|início|primeiro dia",
    ),
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

    None where the text names no period. A bare number is in the unit that the header names, days by default; one
    beside other words too, unless it is so small that it may well be months.
    """
    lower = text.casefold().strip()
    if lower in ("none", "no notice", "keine", "aucun", "ninguno", "geen", "nenhum"):
        return 0
    match = _NOTICE.search(lower)
    if not match or _YEAR.search(lower):
        return None
    number, words = int(match[1]), _WORD.findall(match[2])[:2]  # the second of "calendar days" tells
    unit = _unit_of(words) or _unit_of(_WORD.findall(header.casefold()))
    if unit is None and words and number < _SURELY_DAYS:
        return None
    if unit in ("day", None):
        return number
    if unit == "week":
        return number * 7
    months = number * {"quarter": 3, "year": 12}.get(unit, 1)
    if end is None:
        return -(-months * 365 // 12)
    return (end - months_before(end, months)).days


def _unit_of(words: Sequence[str]) -> str | None:
    return next((_UNITS[word] for word in words if word in _UNITS), None)


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
    first = "" if first in _LETTERS else first
    if lower in _YES or first in _YES:
        return 1
    return 0 if lower in _NO or first in _NO else None


def class_of(text: str) -> str | None:
    """The spend class that a word means: cost_of_revenue, operating_expense or experiment."""
    return _first(text, _CLASSES)


def channel_of(text: str) -> str | None:
    """How a subscription is bought: direct, reseller, marketplace, card or expense; other words stay as they are."""
    return _first(text, _CHANNELS) or (text or None)


def seats_counted_of(text: str) -> str | None:
    """Whose seats a bill counts: cycle_start, peak or last_day; None where the words say none of them."""
    return _first(text, _SEATS_COUNTED)


def state_of(text: str) -> str | None:
    """The subscription's state: Discovered, Active, Closing or Closed; None where the file does not say.

    A column that asks whether it is active says yes or no; a number there counts something.
    """
    if text.isdecimal():
        return None
    if text.casefold() in NO:
        return "Closed"
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


def percents(values: Sequence[str | None], raw: Sequence[str]) -> tuple[list[str | None], bool]:
    """Percentages as decimal text, and whether the file tells them as parts of one: what it shows as 5 % is 0.05.

    So it is where no cell says % and all are below 1; a whole column of caps below one percent would be none.
    """
    told = [Decimal(value) for value in values if value]
    parts = bool(told) and all(0 <= value < 1 for value in told) and any(told) and not any("%" in text for text in raw)
    if not parts:
        return list(values), False
    return [None if value is None else f"{(Decimal(value) * 100).normalize():f}" for value in values], True
