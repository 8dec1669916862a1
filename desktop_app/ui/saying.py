"""Sentences of the program below, said in the window's language by their templates: see `catalog.sentences`."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.money import to_micros
from desktop_app.catalog.sentences import CAPITAL, LISTED, TERM, TITLE, VERBATIM, WORDS, Part, Sentence, filled
from desktop_app.ui.sentences import said as known
from desktop_app.ui.text import MINUS, UNBROKEN, capital, is_one, tr, within
from desktop_app.ui.words import word

if TYPE_CHECKING:
    from desktop_app.ui.text import Text

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONTH = re.compile(r"\d{4}-\d{2}")
_AMOUNT = re.compile(r"([-−]?)(\d+(?:\.\d+)?) ([A-Z]{3})")
_DECIMAL = re.compile(r"([-−]?)(\d{1,3}(?:,\d{3})+|\d+(?=\.| %))(\.\d+)?( %)?")


def said(sentence: str, text: Text) -> str:
    """Return a sentence in the window's language; one of which nothing is told, and that nobody knows, as it is."""
    return _spoken(sentence, text) if isinstance(sentence, Sentence) and sentence.parts else known(sentence)


def _spoken(sentence: Sentence, text: Text) -> str:
    return " ".join(_part(part, text) for part in sentence.parts)


def _part(part: Part, text: Text) -> str:
    template, values = part
    if template == TERM:
        return within(word(values["code"]))
    if template == CAPITAL:
        return capital(_written(values["words"], text))
    if template == VERBATIM:
        return str(values["words"])
    if template == TITLE:
        return tr("Sentences", values["words"])
    if template == LISTED:
        return str(values["between"].join(_written(one, text) for one in values["names"]))
    if template == WORDS:
        return known(values["words"])
    return filled(tr("Sentences", template), values, lambda value, _: _written(value, text), is_one)


def _written(value: Any, text: Text) -> str:
    """Write a value as the window writes its like everywhere."""
    if isinstance(value, Sentence):
        return said(value, text)
    if isinstance(value, int):
        return text.number(value)
    if not isinstance(value, str):
        return text.locale.createSeparatedList([_written(one, text) for one in value])
    if _DAY.fullmatch(value):
        return text.date(value).replace(" ", UNBROKEN)
    if _MONTH.fullmatch(value):
        return text.month(value).replace(" ", UNBROKEN)
    if (found := _AMOUNT.fullmatch(value)) is not None:
        micros = to_micros(Decimal(found[2]))
        return text.money(-micros if found[1] else micros, found[3]).replace(" ", UNBROKEN)
    if (found := _DECIMAL.fullmatch(value)) is not None:
        sign, whole, decimals, percent = found.groups()
        rest = (decimals or "").replace(".", text.point) + (percent or "").replace(" ", UNBROKEN)
        return f"{MINUS if sign else ''}{text.number(int(whole.replace(',', '')))}{rest}"
    return value
