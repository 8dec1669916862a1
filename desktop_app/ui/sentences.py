"""Short sentences that are put together below the window, in the window's language.

The program below speaks English; what it says again and again is listed in `sentence_list`. A sentence that fits none
of these stays as it is.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from functools import cache, lru_cache

from PySide6.QtCore import QLocale

from desktop_app.catalog.fields import KINDS
from desktop_app.catalog.sentences import filled
from desktop_app.ui.sentence_list import TEMPLATES
from desktop_app.ui.text import ENGLISH, capital, is_one, language, tr, within

_SLOT = re.compile(r"\{(\w+)\}")
LISTED = frozenset({"moved", "parts", "reasons", "start", "times"})
NAMED = frozenset({"kind", "record", "setting"})
MONTHS = frozenset({"period", "before"})
MONEY = frozenset({"amount", "later", "budget", "low", "high", "over", "n"})
DECIMALS = frozenset({"price", "was", "now"})
NUMBERS = {name: number for number, name in enumerate(calendar.month_name) if name}
_MONTH = re.compile("|".join(NUMBERS))
_GROUPED = re.compile(r"\d{1,3}(,\d{3})+")
_DECIMAL = re.compile(r"(\d)\.(\d)")
_RECORDS = "|".join(sorted((kind.title.lower() for kind in KINDS.values()), key=len, reverse=True))
_SHAPES = {"n": r"[\d.,]+", "day": r"\d{4}-\d{2}-\d{2}", "currency": r"[A-Z]{3}", "record": _RECORDS}


def said(sentence: str) -> str:
    """Return a sentence in the window's language; one that nobody knows as it is."""
    spoken = language()
    return sentence if spoken == ENGLISH or not sentence else _said(sentence, spoken)


@lru_cache(maxsize=4096)
def _said(sentence: str, spoken: str) -> str:
    template = sentence  # it may be said in one way always
    if sentence.endswith(".") and (known := tr("Sentences", template)) != sentence:
        return known
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            values = {name: _part(name, value, spoken) for name, value in found.groupdict().items()}
            told = filled(tr("Sentences", template), values, lambda value, _: str(value), is_one)
            return capital(told) if sentence[:1].isupper() else told
    return sentence


def _part(name: str, value: str, spoken: str) -> str:
    """Return what stands in a slot: sentences and names are translated, amounts and months written as all others."""
    if name in LISTED:
        return ", ".join(_said(part, spoken) for part in value.split(", "))
    if name in ("allowed", "step"):
        return _said(value, spoken)
    if name == "changed":
        return ", ".join(within(tr("Sentences", capital(title))) for title in value.split(", "))
    if name == "moving":
        parts = [_said(part, spoken) for part in re.split(", | and ", value)]
        return ", ".join(parts[:-1]) + f" {tr('Sentences', 'and')} " + parts[-1] if len(parts) > 1 else parts[0]
    if name == "fields":
        return ", ".join(tr("Sentences", title) for title in value.split(", "))
    if name in NAMED:
        return tr("Sentences", value[:1].upper() + value[1:])
    if name == "effects":
        return f" {tr('Sentences', 'and')} ".join(map(within, _effects(value)))
    if name in MONTHS:
        return _MONTH.sub(lambda found: QLocale().standaloneMonthName(NUMBERS[found[0]]), value).replace(" to ", " – ")
    if name in DECIMALS:
        return _DECIMAL.sub(lambda found: found[1] + QLocale().decimalPoint() + found[2], value)
    if name in MONEY:
        return _GROUPED.sub(lambda found: QLocale().toString(int(found[0].replace(",", ""))), value)
    return value


def _effects(value: str) -> Iterator[str]:
    """Yield the steps that are named with an "and" between them, or in them."""
    from desktop_app.economics.bridge import EFFECTS  # who names them has it

    known = {EFFECTS[key].lower(): tr("GrowthView", EFFECTS[key]) for key in EFFECTS}
    words = "|".join(sorted(map(re.escape, known), key=len, reverse=True))
    return (known[found] for found in re.findall(words, value))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((template, re.compile("".join(_expression(template)))) for template in TEMPLATES)


def _expression(template: str) -> Iterator[str]:
    for place, part in enumerate(_SLOT.split(template)):
        yield f"(?P<{part}>{_SHAPES.get(part, '.+?')})" if place % 2 else re.escape(part)
