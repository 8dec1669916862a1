"""What is typed into fields: numbers with the decimal sign of the window's language, days as it writes them.

The catalog takes numbers with a point and days as ISO 8601. A text becomes that where it can mean one thing only in
the language; any other is left as it is, for the catalog to say what is wrong with it.
"""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QDate, QLocale, Qt

from desktop_app.ui.text import UNBROKEN

NUMBERS = frozenset({"int", "decimal", "money", "share"})
"""Types of fields that are numbers."""

_SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))")
_PERCENT = re.compile(r"[ \u00a0\u202f]+%$")
_DAY = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})")
_WRITTEN = ("d MMM yyyy", "d. MMM yyyy", "d MMMM yyyy", "d. MMMM yyyy")
"""How the window, and people, write a day in words."""


def shown(text: str, kind: str, locale: QLocale) -> str:
    """Return a value of the catalog as it is typed; `kind` is the field's type."""
    if kind == "date":
        return _shown_day(text, locale)
    return text.replace(".", locale.decimalPoint()) if kind in NUMBERS else text


def taken(text: str, kind: str, locale: QLocale) -> str:
    """Return what was typed as the catalog takes it; `kind` is the field's type."""
    if kind in NUMBERS:
        return _number(text, locale.decimalPoint())
    return _day(text, locale) if kind == "date" else text


def _number(text: str, point: str) -> str:
    """A number without groups and with a point: 1.234,50 and 1 234,50 where that is a comma, 1,234.50 where not."""
    group = "." if point == "," else ","
    plain = _SPACES.sub("", _PERCENT.sub("%", text))
    whole, sign, decimals = plain.removesuffix("%").partition(point)
    if not (decimals or "0").isdecimal():
        return text
    if re.fullmatch(rf"[1-9]\d{{0,2}}({re.escape(group)}\d{{3}})+", whole):
        whole = whole.replace(group, "")
    if not whole.isdecimal():
        return text
    return f"{whole}{'.' if sign else ''}{decimals}{'%' if text.endswith('%') else ''}"


def _day(text: str, locale: QLocale) -> str:
    """A day as ISO 8601: 31.12.2026 in every language, 31/12/2026 where the day comes first, 31 Dec 2026."""
    found = _DAY.fullmatch(text)
    if found is None:
        days = (locale.toDate(text.replace(UNBROKEN, " "), form) for form in _WRITTEN)
        return next((day.toString(Qt.DateFormat.ISODate) for day in days if day.isValid()), text)
    if found[2] != "." and not _day_first(locale):
        return text
    try:
        return dt.date(int(found[4]), int(found[3]), int(found[1])).isoformat()
    except ValueError:
        return text


def _shown_day(text: str, locale: QLocale) -> str:
    """A day as it is typed: 31.12.2026 and 31/12/2026 where the day comes first, else as ISO 8601."""
    day = QDate.fromString(text, Qt.DateFormat.ISODate)
    return day.toString(day_format(locale)) if day.isValid() else text


def day_format(locale: QLocale) -> str:
    """Return how days are typed in a language, as Qt has it: dd.MM.yyyy, dd/MM/yyyy, or ISO 8601."""
    if not _day_first(locale):
        return "yyyy-MM-dd"
    return "dd.MM.yyyy" if "." in locale.dateFormat(QLocale.FormatType.ShortFormat) else "dd/MM/yyyy"


def _day_first(locale: QLocale) -> bool:
    return locale.dateFormat(QLocale.FormatType.ShortFormat).lstrip("'")[:1] == "d"
