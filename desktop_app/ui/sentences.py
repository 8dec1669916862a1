"""Short sentences that are put together below the window, in the window's language.

The program below speaks English; what it says again and again is listed here with slots. A sentence that fits none of
these stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from desktop_app.ui.text import ENGLISH, language, tr

TEMPLATES: tuple[str, ...] = (
    # how fresh the data is, and what changed
    "Invoices up to {day}",
    "seat activity up to {day}",
    "people up to {day}",
    "last review: {parts}",
    "since your last visit: {parts}",
    "{n} new",
    "{n} changed",
    "{n} resolved",
    "{n} asked again",
    "{n} verified",
    "{n} not verified",
    "{n} new question",
    "{n} new questions",
    "{n} closed by itself",
    "{n} closed by themselves",
    "{n} decision verified by bills",
    "{n} decisions verified by bills",
    "{n} decision not verified",
    "{n} decisions not verified",
    "{n} import",
    "{n} imports",
    "{n} other step",
    "{n} other steps",
    # a question's chips
    "high severity",
    "medium severity",
    "low severity",
    "info severity",
    "high confidence",
    "medium confidence",
    "low confidence",
    "as of {day}",
    # a question's contract and history
    "Price",
    "Term",
    "Notice by",
    "Fewer seats inside the term",
    "Signed further",
    "Minimum",
    "How",
    "not on record",
    "allowed",
    "not on record as allowed",
    "no fixed end",
    "{n} × {price} a month",
    "{start} to {end}, renews itself",
    "{start} to {end}, ends by itself",
    "{start} to {end}, renewal not on record",
    "start not on record",
    "{day} ({n} days)",
    "{day} ({n} days, assumed)",
    "until {day}",
    "{n} seats",
    "First asked",
    "Closed: the data no longer ask it",
    # where evidence stands
    "none",
    "{file}, row {n}",
    # the arithmetic
    "Addressable in the next 12 months",
    "Addressable together",
    "In {currency} ({rates})",
    "Avoided purchases, apart from cash: seats that people wait for",
    "The saving is unknown: {why}",
    # how columns were read
    "{n} cells have one reading only",
    "{n} cell has one reading only",
    # lengths
    "{n} month",
    "{n} months",
    "{n} day",
    "{n} days",
)
"""Every sentence that is known; `{parts}` are sentences themselves, between commas."""

_SLOT = re.compile(r"\{(\w+)\}")
_SHAPES = {"n": r"[\d.,]+", "day": r"\d{4}-\d{2}-\d{2}", "currency": r"[A-Z]{3}"}


def said(sentence: str) -> str:
    """Return a sentence in the window's language; one that nobody knows as it is."""
    spoken = language()
    return sentence if spoken == ENGLISH or not sentence else _said(sentence, spoken)


@lru_cache(maxsize=4096)
def _said(sentence: str, spoken: str) -> str:
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = {name: _part(name, value, spoken) for name, value in found.groupdict().items()}
            return tr("Sentences", template).format(**values)
    return sentence


def _part(name: str, value: str, spoken: str) -> str:
    return ", ".join(_said(part, spoken) for part in value.split(", ")) if name in ("parts", "start") else value


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, re.compile("".join(_expression(template)))) for template in TEMPLATES)


def _expression(template: str) -> Iterator[str]:
    for place, part in enumerate(_SLOT.split(template)):
        yield f"(?P<{part}>{_SHAPES.get(part, '.+?')})" if place % 2 else re.escape(part)
