"""How numbers, amounts and dates are written, in one form everywhere."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_ISO = re.compile(r"(?<![\w/\\-])(?<!\w\.)\d{4}-\d{2}-\d{2}(?![\w/\\-]|\.\w)")
"""A date in a sentence; one within a file's name is left as the file is called."""
_DECIMAL = re.compile(r"-?\d+(\.\d+)?")
_UNIT = re.compile(r"(?<=\d) (?=%|[A-Z]{3}\b)|(?<=[€$£¥₹₩]) (?=\d)")
_WRITTEN_DAY = re.compile(r"\b(\d{1,2}\.?|1er) (\w{3,5}\.?)(?: (?=\d{4}\b))")
ENGLISH = "en"
MINUS = "−"
DASH = "–"
UNBROKEN = "\N{NO-BREAK SPACE}"
MICRO = 1_000_000
DATES_KEPT = 4_000
THOUSAND = 1_000 * MICRO
_ONE = {"fr": ("0", "1")}
"""The numbers that go with the singular, where that is not 1 alone."""
SYMBOLS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "INR": "₹", "KRW": "₩", "CHF": "CHF", "PLN": "zł"}


class Text:
    """Writes values by a locale; amounts never pass through a float."""

    def __init__(self, locale: QLocale) -> None:
        self.locale = locale
        self.point = locale.decimalPoint()
        self._dates: dict[str, str] = {}
        self._day = "d. MMM" if "d." in locale.dateFormat(QLocale.FormatType.LongFormat) else "d MMM"
        self._first = self._day.replace("d", "'1er'", 1) if locale.language() == QLocale.Language.French else self._day
        priced = locale.toCurrencyString(1.0, "X")
        self._symbol_last = priced.endswith("X") and locale.language() != QLocale.Language.C

    def number(self, value: int) -> str:
        """Return a whole number with groups and a real minus."""
        return (MINUS if value < 0 else "") + self.locale.toString(abs(value))

    def decimal(self, value: str) -> str:
        """Return an exact number (text with a point) with groups and the locale's point, all its decimals kept."""
        if not _DECIMAL.fullmatch(value):
            return value
        whole, _, decimals = value.lstrip("-").partition(".")
        shown = self.locale.toString(int(whole)) + (f"{self.point}{decimals}" if decimals else "")
        return f"{MINUS}{shown}" if value.startswith("-") else shown

    def money(self, micros: int | None, currency: str | None, *, whole: bool = False) -> str:
        """Return an amount of micro-units with its currency as the locale has it, half up to cents from one unit on.

        Less than one unit is shown exactly; `whole` leaves the decimals out.
        """
        if micros is None:
            return DASH
        symbol = SYMBOLS.get(currency or "", currency or "")
        digits = self._whole(abs(micros)) if whole else self._cents(abs(micros))
        sign = MINUS if micros < 0 and any(char in "123456789" for char in digits) else ""
        if not symbol:
            return f"{sign}{digits}"
        return f"{sign}{digits}{UNBROKEN}{symbol}" if self._symbol_last else f"{sign}{symbol} {digits}"

    def _whole(self, micros: int) -> str:
        return self.locale.toString((micros + MICRO // 2) // MICRO)

    def _cents(self, micros: int) -> str:
        if micros >= MICRO:
            cent = MICRO // 100
            micros = (micros + cent // 2) // cent * cent
        units, rest = divmod(micros, MICRO)
        decimals = f"{rest:06d}".rstrip("0").ljust(2, "0")
        return f"{self.locale.toString(units)}{self.point}{decimals}"

    def signed(self, micros: int) -> str:
        """Return an amount in whole units without a currency, with its sign: +1,593."""
        said = self.money(micros, "", whole=True)
        return f"+{said}" if micros > 0 else said

    def short(self, micros: int, currency: str | None = None) -> str:
        """Return an amount for an axis: 20k, 1.5M."""
        units = micros / MICRO
        for size, letter in ((1e9, "B"), (1e6, "M"), (1e3, "k")):
            if abs(units) >= size:
                value = units / size
                digits = f"{value:.1f}".rstrip("0").rstrip(".").replace(".", self.point)
                return f"{digits}{letter}".replace("-", MINUS)
        del currency
        return f"{units:g}".replace(".", self.point).replace("-", MINUS)

    def brief(self, micros: int) -> str:
        """Return an amount without a currency for a narrow cell: 12.3k, or whole units below a thousand."""
        return self.short(micros) if abs(micros) >= THOUSAND else self.money(micros, "", whole=True)

    def percent(self, share: float) -> str:
        """Return a share (0 to 1) in whole percent."""
        value = round(share * 100)
        return f"{MINUS if value < 0 else ''}{abs(value)}{UNBROKEN}%"

    def date(self, value: object) -> str:
        """Return a date (a date or ISO text) as 15 Oct 2026 or 15. Okt. 2026, as the locale has it."""
        iso = str(value or "")
        written = self._dates.get(iso)
        if written is None:
            if len(self._dates) >= DATES_KEPT:
                self._dates.clear()
            day = _qdate(value)
            written = self._dates[iso] = f"{self._written(day)} {day.year()}" if day is not None else iso
        return written

    def day(self, value: object) -> str:
        """Return a date without its year, which stays on one line: 15 Oct."""
        day = _qdate(value)
        return self._written(day).replace(" ", UNBROKEN) if day is not None else str(value or "")

    def _written(self, day: QDate) -> str:
        """Write day and month; French counts the first day only as such: 1er nov."""
        return self.locale.toString(day, self._first if day.day() == 1 else self._day)

    def said(self, sentence: str) -> str:
        """Return a sentence of the program below in the window's language; one that nobody knows as it is."""
        if language() == ENGLISH:
            return sentence
        from desktop_app.ui.saying import said

        return said(sentence, self)

    def dates_in(self, sentence: str) -> str:
        """Return a sentence, translated where it is a known one, with its ISO dates written as all others are."""
        sentence = self.said(sentence)
        return _ISO.sub(lambda found: self.date(found[0]), sentence)

    def moment(self, value: object) -> str:
        """Return a UTC time (ISO text) as date and time here."""
        try:
            when = dt.datetime.fromisoformat(str(value)).astimezone()
        except ValueError:
            return str(value or "")
        return f"{self.date(when.date())} {when:%H:%M}"

    def month(self, value: str, *, year: bool = True) -> str:
        """Return a month ("2026-10") as Oct 2026."""
        day = QDate(int(value[:4]), int(value[5:7]), 1)
        return self.locale.toString(day, "MMM yyyy" if year else "MMM")

    def months(self, first: str, last: str, *, year: bool = True) -> str:
        """Return the months from one to another as Jul – Sep 2026, or without the year of the last."""
        if first == last:
            return self.month(first, year=year)
        return f"{self.month(first, year=first[:4] != last[:4])} – {self.month(last, year=year)}"

    def count(self, number: int, one: str, many: str) -> str:
        """Return the sentence for one or for many, with `{n}` filled in."""
        return self.fill(one if is_one(number) else many, n=number)

    def fill(self, template: str, **values: object) -> str:
        """Return a sentence with its slots filled: numbers as all others, `{n|row|rows}` with the words for so many."""
        from desktop_app.catalog.sentences import filled  # the first paint does without it

        return filled(template, values, lambda value, _: self._filled(value), is_one)

    def _filled(self, value: object) -> str:
        return self.number(value) if isinstance(value, int) else str(value)


def _qdate(value: object) -> QDate | None:
    if isinstance(value, dt.date):
        return QDate(value.year, value.month, value.day)
    if isinstance(value, str) and len(value) >= 10:
        day = QDate.fromString(value[:10], "yyyy-MM-dd")
        return day if day.isValid() else None
    return None


def writing() -> QLocale:
    """Return the locale that numbers and days are written and typed in; of a system without one, that of English."""
    locale = QLocale()
    return QLocale("en_US") if locale.language() is QLocale.Language.C else locale


def language() -> str:
    """Return the code of the language that is spoken: every translation gives its own for the English one."""
    return tr("Language", "en")


def is_one(number: object) -> bool:
    """Tell whether a number goes with the singular in the window's language."""
    return str(number) in _ONE.get(language(), ("1",))


def shown_keys(keys: str) -> str:
    """Return keys such as Ctrl+Z as the window's language calls them: Strg+Z."""
    if language() == ENGLISH:
        return keys
    from PySide6.QtGui import QKeySequence

    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def unbroken(sentence: str) -> str:
    """Return a sentence none of whose lines ends within a date, or between a number and its unit."""
    return _UNIT.sub(UNBROKEN, _WRITTEN_DAY.sub(rf"\1{UNBROKEN}\2{UNBROKEN}", sentence))


def joined(parts: Iterable[str]) -> str:
    """Return parts of a sentence with a semicolon between them: French has a blank before it."""
    return (f"{UNBROKEN}; " if language() == "fr" else "; ").join(parts)


def capital(sentence: str) -> str:
    """Return a sentence with a capital at its beginning."""
    return sentence[:1].upper() + sentence[1:]


def within(title: str) -> str:
    """Return a title as it stands within a sentence: small, but for languages that keep a noun's capital."""
    if language() == "de" or title[:2].isupper():
        return title
    return title[:1].lower() + title[1:]


def tr(context: str, text: str) -> str:
    """Translate a text outside a widget."""
    return QCoreApplication.translate(context, text)
