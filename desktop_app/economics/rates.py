"""Exchange rates. No rate means no conversion: the amount is shown apart, never one to one."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.catalog.money import MICRO, round_half_up
from desktop_app.catalog.sentences import Sentence, listed, say

Pair = Sequence[str]
"""A rate on record: one unit of a currency, how many it is as decimal text, of which other."""


@dataclass(frozen=True)
class Conversion:
    """An amount in another currency, with the rate that was used; `amount` is None where no rate is known."""

    amount: int | None  # micro-units
    rate: str | None
    date: str | None
    source: str | None


@dataclass(frozen=True)
class Rate:
    """One rate as it is used: `factor` units of the target for one unit of the source currency."""

    factor: Fraction
    pairs: tuple[Pair, ...]  # two where it goes over a third currency
    date: str
    source: str

    @property
    def text(self) -> Sentence:
        """The rates on record as words."""
        return rate_told(self.pairs)


def convert(conn: sqlite3.Connection, micros: int, currency: str, to: str, on: str) -> Conversion:
    """Convert micro-units with the newest rate up to `on` (ISO), else the earliest after it; half up."""
    if currency == to:
        return Conversion(micros, None, None, None)
    rate = Rates(conn).find(currency, to, on)
    if rate is None:
        return Conversion(None, None, None, None)
    return Conversion(scaled(micros, rate.factor), rate.text, rate.date, rate.source)


def rate_told(pairs: Iterable[Pair]) -> Sentence:
    """Return the words of rates on record."""
    told = [say("1 {one} = {rate} {other}", one=one, rate=rate, other=other) for one, rate, other in pairs]
    return listed(told) if len(told) > 1 else told[0]


def scaled(micros: int, factor: Fraction) -> int:
    """Return micro-units times a factor, rounded half up away from zero."""
    exact = abs(micros) * factor
    whole = (2 * exact.numerator + exact.denominator) // (2 * exact.denominator)
    return whole if micros >= 0 else -whole


class Rates:
    """The catalog's rates, looked up by day: direct, inverse, or over a currency that both have."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._days: dict[tuple[str, str], list[tuple[str, str, str]]] = {}
        for row in conn.execute("SELECT date, base, quote, rate, source FROM exchange_rate ORDER BY date"):
            self._days.setdefault((row[1], row[2]), []).append((row[0], row[3], row[4]))
        self._memory: dict[tuple[str, str, str], Rate | None] = {}

    def find(self, base: str, quote: str, on: str) -> Rate | None:
        """Return the rate from one currency to another on a day, None where none is known."""
        key = (base, quote, on)
        if key not in self._memory:
            self._memory[key] = self._pair(base, quote, on) or self._cross(base, quote, on)
        return self._memory[key]

    def convert(self, micros: int, currency: str, to: str, on: str) -> int | None:
        """Return micro-units in another currency, None where no rate is known."""
        if currency == to:
            return micros
        rate = self.find(currency, to, on)
        return None if rate is None else scaled(micros, rate.factor)

    def factor(self, currency: str, to: str, on: str) -> Fraction | None:
        """Return how much of one currency a unit of another is, exactly as the rate says; None where none is known."""
        if currency == to:
            return Fraction(1)
        rate = self.find(currency, to, on)
        return None if rate is None else rate.factor

    def _pair(self, base: str, quote: str, on: str) -> Rate | None:
        """Return the newest rate up to a day, direct before inverse of one day, else the earliest after it."""
        found: list[Rate] = []
        for pair, inverse in (((base, quote), False), ((quote, base), True)):
            days = [entry for entry in self._days.get(pair, ()) if Fraction(entry[1]) > 0]
            if days:
                date, text, source = next((entry for entry in reversed(days) if entry[0] <= on), days[0])
                factor = Fraction(text)
                known = ((pair[0], text, pair[1]),)
                found.append(Rate(1 / factor if inverse else factor, known, date, source))
        past = [rate for rate in found if rate.date <= on]
        if past:
            return max(past, key=lambda rate: rate.date)
        return min(found, key=lambda rate: rate.date, default=None)

    def _cross(self, base: str, quote: str, on: str) -> Rate | None:
        middles = sorted({currency for pair in self._days for currency in pair} - {base, quote})
        for middle in middles:
            first, second = self._pair(base, middle, on), self._pair(middle, quote, on)
            if first is not None and second is not None:
                both = (*first.pairs, *second.pairs)
                return Rate(first.factor * second.factor, both, min(first.date, second.date), first.source)
        return None


def total(amounts: Mapping[str, int], rates: Rates, to: str, on: str) -> tuple[int, dict[str, int]]:
    """Return the sum in one currency, rounded once to its minor unit, and what could not be converted by currency."""
    summed, apart = summed_up(amounts, rates, to, on)
    return round_half_up(Fraction(summed, MICRO), to), apart


def summed_up(amounts: Mapping[str, int], rates: Rates, to: str, on: str) -> tuple[int, dict[str, int]]:
    """Return the sum in one currency, to the micro-unit, and what could not be converted by currency."""
    summed, apart = 0, {}
    for currency, micros in amounts.items():
        converted = rates.convert(micros, currency, to, on)
        if converted is None:
            apart[currency] = micros
        else:
            summed += converted
    return summed, apart
