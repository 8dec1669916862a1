"""Dates of cells: which day a cell names, and which order day and month have in a column, with proof."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.imports.model import Cell
from desktop_app.imports.values import Bad, clean, is_nothing

_MONTHS = {
    1: "jan january januar janvier janv enero ene januari jän jänner janeiro",
    2: "feb february februar février fevrier févr fevr fév febrero februari fevereiro fev",
    3: "mar march märz maerz mär mrz mars marzo maart mrt março marco",
    4: "apr april avril avr abril abr",
    5: "may mai mayo mei maio",
    6: "jun june juni juin junio junho",
    7: "jul july juli juillet juil julio julho",
    8: "aug august août aout agosto ago augustus",
    9: "sep sept september septembre septiembre set setembro",
    10: "oct october okt oktober octobre octubre outubro out",
    11: "nov november novembre noviembre novembro",
    12: "dec december dez dezember décembre decembre déc diciembre dic dezembro",
}
MONTHS: Mapping[str, int] = {name: number for number, names in _MONTHS.items() for name in names.split()}
"""Month names and short forms in English, German, French, Spanish, Dutch and Portuguese, without dots."""

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
_NO_YEAR = re.compile(r"\d{1,2}[-/. ]+(?:\d{1,2}|[^\W\d]+)\.?")
_WEEKDAY = re.compile(r"([^\W\d]{2,10})\.?(?:,\s+(?=\w)|\s+(?=\d))")
_SPACED = re.compile(r"(?<=\d)\.\s+(?=\d)")  # "5. 3. 2026"
_AT = re.compile(r"\s+(?:à|um|a las|às|om)\s+(?=\d{1,2}[:h])")
_CHINESE = re.compile(r"(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?.*")
_EPOCH_DAY = dt.date(1899, 12, 30)
_MONTHS_OF_A_YEAR = 12
_FROM_1900_TO_1904 = 1462  # days between what the two ways to count call the same number
_FIRST_SERIAL, _LAST_SERIAL = 20_000, 80_000  # 1954-10-03 to 2119-01-11

ORDERS: Mapping[str, str] = {"dmy": "day/month/year", "mdy": "month/day/year", "ymd": "year/month/day"}


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
        return Bad(f"{cell} is no date")
    text = clean(cell)
    if len(text) >= 10 and text[4] == "-" and text[7] == "-":
        try:
            return _never(dt.date.fromisoformat(text[:10]).isoformat())
        except ValueError:
            return None if text.startswith("0000-00-00") else Bad(f"there is no day {text[:10]}")
    if is_nothing(text):
        return None
    return _scan_text(_SPACED.sub(".", text))


def _scan_text(text: str) -> DateCell:
    if match := _NUMERIC.fullmatch(text):
        first, second = int(match[1]), int(match[3])
        found = Open(first, second, century(int(match[4])), match[2], len(match[4]))
        if found.on("dmy") is None and found.on("mdy") is None:
            return found if found.on("ymd") else Bad(f"there is no day {text}")
        return found
    if match := _ISO.fullmatch(text):
        day = iso(int(match[1]), int(match[3]), int(match[4]))
        return _never(day) if day else Bad(f"there is no day {text}")
    if _COMPACT.fullmatch(text):
        return iso(int(text[:4]), int(text[4:6]), int(text[6:])) or Bad(f"there is no day {text}")
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
        return iso(int(whole[:4]), int(whole[4:6]), int(whole[6:])) or Bad(f"there is no day {whole}")
    for divisor in (1, 1000):
        if 631_152_000 <= number / divisor < 4_102_444_800:  # 1990 to 2100
            return dt.datetime.fromtimestamp(number / divisor, dt.UTC).date().isoformat()
    return Bad(f"{text} is no date")


def _named(text: str) -> DateCell:
    """A date with the month as a word; a month alone is its first day."""
    if match := _CHINESE.fullmatch(text):
        day = iso(int(match[1]), int(match[2]), int(match[3] or 1))
        return day or Bad(f"there is no day {text}")
    lower = _AT.sub(" ", text.casefold())
    weekday = _WEEKDAY.match(lower)
    if weekday and weekday[1] not in MONTHS:
        lower = lower[weekday.end() :]
    for pattern, day_at, month_at, year_at in ((_DAY_NAME, 1, 2, 3), (_NAME_DAY, 2, 1, 3)):
        match = pattern.fullmatch(lower)
        if match and match[month_at] in MONTHS:
            day = iso(century(int(match[year_at])), MONTHS[match[month_at]], int(match[day_at]))
            return day or Bad(f"there is no day {text}")
    return month_start(text) or Bad(f"{text} has no year" if _NO_YEAR.fullmatch(lower) else f"{text!r} is no date")


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


class DateColumn:
    """One column of dates: scan it once, decide its order, then read every distinct cell once."""

    def __init__(
        self, header: str, column: Sequence[Cell], never: frozenset[str] = frozenset(), *, since_1904: bool = False
    ) -> None:
        self.since_1904 = since_1904  # how the workbook counts days
        self.header = header
        self.column = column
        self.order: str | None = None
        self.proof: str | None = None
        self.witness: DateColumn | None = None  # the column from which the order was taken
        self._never = never
        self.counts = Counter(column)
        self.scans: dict[Cell, DateCell] = {cell: self._scan(cell) for cell in self.counts}
        self.open: dict[Cell, Open] = {cell: found for cell, found in self.scans.items() if isinstance(found, Open)}
        self.read: dict[Cell, str | Bad | None] = {
            cell: found for cell, found in self.scans.items() if not isinstance(found, Open)
        }
        self.tally = self._tally()
        self.serials = sum(count for cell, count in self.counts.items() if _is_serial(cell))

    def _scan(self, cell: Cell) -> DateCell:
        if self._never and isinstance(cell, str) and clean(cell).casefold() in self._never:
            return None
        if self.since_1904 and _is_serial(cell):
            return scan_date(float(cell) + _FROM_1900_TO_1904)  # type: ignore[arg-type]
        return scan_date(cell)

    def _tally(self) -> Counter[str]:
        """How many cells make sense only as one order, as both with different days, or as the same day."""
        tally: Counter[str] = Counter()
        for cell, found in self.open.items():
            dmy, mdy = found.on("dmy"), found.on("mdy")
            key = ("same" if dmy == mdy else "either") if dmy and mdy else "dmy" if dmy else "mdy" if mdy else "ymd"
            tally[key] += self.counts[cell]
        return tally

    @property
    def year_may_lead(self) -> bool:
        """Whether the years may stand in front: all fit so, and the front changes less than the back does."""
        cells = list(self.open.values())
        if any(found.year_digits != 2 or not found.on("ymd") for found in cells):
            return False
        return len({found.first for found in cells}) < len({found.year for found in cells})

    @property
    def swapped(self) -> bool:
        """Whether a spreadsheet program seems to have read month and day of some cells the wrong way round.

        It turns "05/03" into a date and leaves "25/03" a text where its own country writes the month first.
        """
        typed = [cell for cell in self.counts if isinstance(cell, dt.date)]
        only_days_first = bool(self.tally["dmy"]) and not self.tally["either"] and not self.tally["mdy"]
        return only_days_first and len(typed) > 1 and all(cell.day <= _MONTHS_OF_A_YEAR for cell in typed)

    @property
    def shapes(self) -> frozenset[tuple[str, int]]:
        """Separator and digits of the year of the cells whose order matters."""
        return frozenset((found.separator, found.year_digits) for found in self.open.values())

    @property
    def total(self) -> int:
        """How many cells are written as two small numbers and a year."""
        return sum(self.tally.values())

    def settle(self, order: str, proof: str | None) -> None:
        """Read all cells in this order."""
        self.order, self.proof = order, proof
        for cell, found in self.open.items():
            self.read[cell] = found.on(order) or Bad(f"{clean(cell)} is no {ORDERS[order]}")

    def values(self) -> list[str | Bad | None]:
        """What every cell of the column says, in the sheet's order."""
        return [self.read[cell] for cell in self.column]


def _is_serial(cell: Cell) -> bool:
    if isinstance(cell, str):
        text = cell.strip()
        return len(text) == 5 and text.isdecimal() and _FIRST_SERIAL <= int(text) < _LAST_SERIAL
    return isinstance(cell, (int, float)) and _FIRST_SERIAL <= cell < _LAST_SERIAL


def decide_orders(
    columns: Sequence[DateColumn],
    pairs: Sequence[tuple[DateColumn, DateColumn]] = (),
    chosen: str | None = None,
    shipped: str | None = None,
    witnesses: Sequence[DateColumn] = (),
) -> DateColumn | None:
    """Settle the order of every column with proof; the column that stays open, if any.

    `witnesses` are columns that are only evidence: they may stay open.

    Own cells decide first, then columns of the same shape, then periods (`pairs` of start and end): whole months,
    and no end before its start. `chosen` answers for all; `shipped` is what a vendor's format is known to write.
    """
    every = (*columns, *witnesses)
    for column in every:
        if column.order is None:
            _settle_alone(column, chosen, shipped)
    for step in (_by_siblings, _by_pairs, _by_siblings):
        for column in every:
            if column.order is None:
                step(column, every, pairs)
    return next((column for column in columns if column.order is None), None)


def _settle_alone(column: DateColumn, chosen: str | None, shipped: str | None) -> None:
    tally, total = column.tally, column.total
    if not total:
        clear = sum(column.counts[cell] for cell, found in column.read.items() if isinstance(found, str))
        said = "one cell has one reading only" if clear == 1 else f"{clear:,} cells have one reading only"
        column.settle("dmy", said if clear else None)
        return
    if chosen:
        column.settle(chosen, f"{ORDERS[chosen]}: as chosen")
        return
    if tally["ymd"] and not tally["dmy"] and not tally["mdy"]:
        column.settle("ymd", f"year/month/day: {tally['ymd']:,} of {total:,} cells only make sense so")
        return
    if column.year_may_lead:
        return
    many, few, order = max((tally["dmy"], tally["mdy"], "dmy"), (tally["mdy"], tally["dmy"], "mdy"), key=lambda e: e[0])
    if many and (few == 0 or many >= 50 * few):
        contradict = "none contradict" if not few else f"{few:,} contradict and are rejected"
        column.settle(order, f"{ORDERS[order]}: {many:,} of {total:,} cells only make sense so, {contradict}")
    elif not many and not tally["either"]:
        column.settle("dmy", f"{tally['same']:,} cells name the same day in either order")
    elif not many and shipped:
        column.settle(shipped, f"{ORDERS[shipped]}: as this format is known to write dates")


def _contradicts_itself(column: DateColumn) -> bool:
    return bool(column.tally["dmy"] and column.tally["mdy"]) or column.year_may_lead


def _by_siblings(
    column: DateColumn, columns: Sequence[DateColumn], _pairs: Sequence[tuple[DateColumn, DateColumn]]
) -> None:
    """Take the order of the columns of the same shape, when they agree."""
    if _contradicts_itself(column):
        return
    proven = [
        other
        for other in columns
        if other is not column and other.order and other.total and other.proof and column.shapes <= other.shapes
    ]
    orders = {other.order for other in proven if other.tally["either"] or other.tally["dmy"] or other.tally["mdy"]}
    if len(orders) == 1:
        order = orders.pop()
        best = max(proven, key=lambda other: (other.witness is None, other.tally[other.order or ""]))
        column.witness = best.witness or best
        why = f"as column {column.witness.header}, written the same way: {column.witness.proof}"
        column.settle(order or "dmy", why)


def _by_pairs(
    column: DateColumn, _columns: Sequence[DateColumn], pairs: Sequence[tuple[DateColumn, DateColumn]]
) -> None:
    """Take the order in which every period is whole months, or in which no period ends before it starts."""
    if _contradicts_itself(column):
        return
    for start, end in pairs:
        if column not in (start, end) or any(_contradicts_itself(side) for side in (start, end)):
            continue
        facts = {order: _period_facts(start, end, order) for order in ("dmy", "mdy")}
        for order, other in (("dmy", "mdy"), ("mdy", "dmy")):
            here, there = facts[order], facts[other]
            names = f"{start.header} and {end.header}"
            if here.whole == here.pairs > 0 and there.whole < there.pairs and not here.backwards:
                why = f"all {here.pairs:,} periods of {names} are whole months so, {there.whole:,} in the other order"
            elif here.pairs and not here.backwards and there.backwards:
                why = f"{there.backwards:,} of {here.pairs:,} periods of {names} would be backwards in the other order"
            else:
                continue
            column.settle(order, f"{ORDERS[order]}: {why}")
            return


@dataclass(frozen=True)
class _PeriodFacts:
    pairs: int
    whole: int
    backwards: int


def _period_facts(start: DateColumn, end: DateColumn, order: str) -> _PeriodFacts:
    pairs = whole = backwards = 0
    for first, last in Counter(zip(start.column, end.column, strict=True)):
        since, until = _in_order(start, first, order), _in_order(end, last, order)
        if since is None and until is None:
            continue
        pairs += 1
        if since is None or until is None:
            backwards += 1
            continue
        backwards += until < since
        whole += since.endswith("-01") and (until.endswith("-01") or _is_month_end(until)) and until > since
    return _PeriodFacts(pairs, whole, backwards)


def _in_order(column: DateColumn, cell: Cell, order: str) -> str | None:
    found = column.scans[cell]
    if isinstance(found, Open):
        return found.on(column.order or order)
    return found if isinstance(found, str) else None


def _is_month_end(day: str) -> bool:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).day == 1
