"""Dates of cells: which day a cell names, as far as the cell alone tells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import Cell
from desktop_app.imports.values import Bad, clean, is_nothing

_MONTHS = {
    1: "jan january januar janvier janv enero ene januari jän jänner janeiro gennaio gen styczeń stycznia",
    2: "feb february februar février fevrier févr fevr fév febrero februari fevereiro fev febbraio luty lutego",
    3: "mar march märz maerz mär mrz mars marzo maart mrt março marco marzec marca",
    4: "apr april avril avr abril abr aprile kwiecień kwietnia",
    5: "may mai mayo mei maio maggio mag maj maja",
    6: "jun june juni juin junio junho giugno giu czerwiec czerwca",
    7: "jul july juli juillet juil julio julho luglio lug lipiec lipca",
    8: "aug august août aout agosto ago augustus augusti sierpień sierpnia",
    9: "sep sept september septembre septiembre set setembro settembre wrzesień września",
    10: "oct october okt oktober octobre octubre outubro out ottobre ott październik października",
    11: "nov november novembre noviembre novembro listopad listopada",
    12: "dec december dez dezember décembre decembre déc diciembre dic dezembro dicembre grudzień grudnia",
}
MONTHS: Mapping[str, int] = {name: number for number, names in _MONTHS.items() for name in names.split()}
"""Month names and short forms in nine languages, without dots."""

_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ].*)?")
_COMPACT = re.compile(r"(?:19|20)\d{6}")
_NUMERIC = re.compile(r"(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,]+\d{1,2}:.*)?")
_DAY_NAME = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[-\s/.]*(?:de\s+)?([^\W\d]+)\.?[-\s/.,]*(?:de\s+)?'?"
    r"(\d{4}|\d{2})(?:[ T,]+\d{1,2}:.*)?"
)
_NAME_DAY = re.compile(r"([^\W\d]+)\.?[-\s]*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[ T,]+(?:at )?\d{1,2}:.*)?")
_NAME_YEAR = re.compile(r"([^\W\d]+)\.?[-\s,/]*'?(\d{4}|\d{2})")
_YEAR_MONTH = re.compile(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[/.-](\d{4})")
_END_OF = re.compile(
    r"(?:(?:the )?end of|end|ende|fin(?: de)?|finales de|final de|fim de|einde?(?: van)?|fine|slutet av|koniec)\s+(.+)"
)
_QUARTER = re.compile(r"(?:q|t|k)[1-4]\W*(?:\d{4}|\d{2})|(?:\d{4}|\d{2})\W*q[1-4]|[1-4]\.? ?(?:quartal|quarter) \d{4}")
_NO_YEAR = re.compile(r"\d{1,2}[-/. ]+(?:\d{1,2}|[^\W\d]+)\.?")
_WEEKDAYS = frozenset(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
_WEEKDAY = re.compile(r"([^\W\d]{2,10})\.?(?:,\s+(?=\w)|\s+(?=\d))")
_SPACED = re.compile(r"(?<=\d)\.\s+(?=\d)")  # "5. 3. 2026"
_AT = re.compile(r"\s+(?:à|um|a las|às|om)\s+(?=\d{1,2}[:h])")
_CHINESE = re.compile(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?.*")
_WIDE = 0xFEE0  # from a wide sign to the plain one
_EPOCH_DAY = dt.date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # 1954-10-03 to 2119-01-11

ORDERS: Mapping[str, str] = {
    "dmy": say("day/month/year"), "mdy": say("month/day/year"), "ymd": say("year/month/day"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Open:
    """A date written as two small numbers and a year: the order decides which is the day."""

    first: int
    second: int
    year: int
    separator: str
    year_digits: int

    def on(self, order: str) -> str | None:
        """ISO text in this order, None where there is no such day."""
        if order == "ymd":
            year = century(self.first)
            return iso(year, self.second, self.year % 100) if self.year_digits == 2 else None
        day, month = (self.first, self.second) if order == "dmy" else (self.second, self.first)
        return iso(self.year, month, day)


DateCell = str | Open | Bad | None


def iso(year: int, month: int, day: int) -> str | None:
    """ISO text of a day, None where there is no such day."""
    try:
        return dt.date(year, month, day).isoformat()
    except ValueError:
        return None


def century(year: int) -> int:
    """A year of two digits: 00 to 69 are 2000 to 2069, 70 to 99 are 1970 to 1999."""
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def scan_date(cell: Cell) -> DateCell:
    """The day a cell names, as far as the cell alone tells. A time of day and an offset are left as written."""
    if cell is None:
        return None
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat()
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _number_date(float(cell), clean(cell))
    if not isinstance(cell, str):
        return Bad(say("{text} is no date", text=verbatim(str(cell))))
    text = clean(cell).removeprefix("'")  # with which a spreadsheet keeps a text a text
    if not text.isascii():
        text = _plain_digits(text)
    if len(text) >= 10 and text[4] == "-" and text[7] == "-":
        try:
            return _never(dt.date.fromisoformat(text[:10]).isoformat())
        except ValueError:
            return (
                None if text.startswith("0000-00-00") else Bad(say("there is no day {text}", text=verbatim(text[:10])))
            )
    if is_nothing(text):
        return None
    return _scan_text(_SPACED.sub(".", text))


def _plain_digits(text: str) -> str:
    """A text with the wide digits and signs of Japanese and Chinese files as all others write them."""
    return "".join(chr(ord(char) - _WIDE) if "\uff01" <= char <= "\uff5e" else char for char in text)


def _scan_text(text: str) -> DateCell:
    if match := _NUMERIC.fullmatch(text):
        first, second = int(match[1]), int(match[3])
        found = Open(first, second, century(int(match[4])), match[2], len(match[4]))
        if found.on("dmy") is None and found.on("mdy") is None:
            return found if found.on("ymd") else Bad(say("there is no day {text}", text=verbatim(text)))
        return found
    if match := _ISO.fullmatch(text):
        day = iso(int(match[1]), int(match[3]), int(match[4]))
        return _never(day) if day else Bad(say("there is no day {text}", text=verbatim(text)))
    if _COMPACT.fullmatch(text):
        return iso(int(text[:4]), int(text[4:6]), int(text[6:])) or Bad(
            say("there is no day {text}", text=verbatim(text))
        )
    try:
        return _number_date(float(text), text)
    except ValueError:
        return _named(text)


def _never(day: str) -> str | None:
    """Year 1 and 1900-01-00 are how some tools write "never"."""
    return None if day.startswith("0001-") else day


def _number_date(number: float, text: str) -> DateCell:
    """An Excel serial, seconds or milliseconds since 1970."""
    if _FIRST_SERIAL <= number < _LAST_SERIAL:
        return (_EPOCH_DAY + dt.timedelta(days=int(number))).isoformat()
    if 19_000_101 <= number < 21_000_101 and number == int(number):
        whole = str(int(number))
        return iso(int(whole[:4]), int(whole[4:6]), int(whole[6:])) or Bad(
            say("there is no day {text}", text=verbatim(whole))
        )
    for divisor in (1, 1000):
        if 631_152_000 <= number / divisor < 4_102_444_800:  # 1990 to 2100
            return dt.datetime.fromtimestamp(number / divisor, dt.UTC).date().isoformat()
    return Bad(say("{text} is no date", text=verbatim(text)))


def is_serial(cell: Cell) -> bool:
    """Whether a cell is a number that a spreadsheet would show as a day."""
    if isinstance(cell, str):
        text = cell.strip()
        return len(text) == 5 and text.isdecimal() and _FIRST_SERIAL <= int(text) < _LAST_SERIAL
    return isinstance(cell, (int, float)) and _FIRST_SERIAL <= cell < _LAST_SERIAL


def _named(text: str) -> DateCell:
    """A date with the month as a word; a month alone is its first day."""
    if match := _CHINESE.fullmatch(text):
        day = iso(int(match[1]), int(match[2]), int(match[3] or 1))
        return day or Bad(say("there is no day {text}", text=verbatim(text)))
    lower = _AT.sub(" ", text.casefold())
    weekday = _WEEKDAY.match(lower)
    if weekday and weekday[1] not in MONTHS:
        lower = lower[weekday.end() :]
    elif (first := lower.partition(" "))[0] in _WEEKDAYS and first[2].partition(" ")[0] in MONTHS:
        lower = first[2]  # "Sat Mar 14 2026"
    for pattern, day_at, month_at, year_at in ((_DAY_NAME, 1, 2, 3), (_NAME_DAY, 2, 1, 3)):
        match = pattern.fullmatch(lower)
        if match and match[month_at] in MONTHS:
            day = iso(century(int(match[year_at])), MONTHS[match[month_at]], int(match[day_at]))
            return day or Bad(say("there is no day {text}", text=verbatim(text)))
    if (end := _END_OF.fullmatch(lower)) and (since := month_start(end[1])):
        return _last_of_month(since)
    return month_start(text) or Bad(
        say("{text} is a quarter, not a day", text=verbatim(text))
        if _QUARTER.fullmatch(lower)
        else say("{text} has no year", text=verbatim(text))
        if _NO_YEAR.fullmatch(lower)
        else say("{text} is no date", text=repr(text))
    )


def _last_of_month(first: str) -> str:
    after = dt.date.fromisoformat(first) + dt.timedelta(days=31)
    return (after.replace(day=1) - dt.timedelta(days=1)).isoformat()


def month_start(text: str) -> str | None:
    """The first day of a month written alone ("Jul, 2016", "Jul-10", "2026-09", "09/2026"); None for anything else."""
    lower = text.casefold()
    match = _NAME_YEAR.fullmatch(lower)
    if match and match[1] in MONTHS:
        return iso(century(int(match[2])), MONTHS[match[1]], 1)
    match = _YEAR_MONTH.fullmatch(lower)
    if match:
        return iso(int(match[1]), int(match[2]), 1) if match[1] else iso(int(match[4]), int(match[3]), 1)
    return None
