"""Money as an integer of micro-units (1e-6) with an ISO 4217 currency beside it; `Decimal`, fractions, no float."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

MICRO = 1_000_000
LARGEST = 2**63 - 1
MOST = 10**12
"""The largest amount that is believed, in whole units: more is a slip, and the catalog could not add it up."""

CURRENCIES: frozenset[str] = frozenset(
    [
        "AED",
        "AFN",
        "ALL",
        "AMD",
        "ANG",
        "AOA",
        "ARS",
        "AUD",
        "AWG",
        "AZN",
        "BAM",
        "BBD",
        "BDT",
        "BGN",
        "BHD",
        "BIF",
        "BMD",
        "BND",
        "BOB",
        "BRL",
        "BSD",
        "BTN",
        "BWP",
        "BYN",
        "BZD",
        "CAD",
        "CDF",
        "CHF",
        "CLP",
        "CNY",
        "COP",
        "CRC",
        "CUP",
        "CVE",
        "CZK",
        "DJF",
        "DKK",
        "DOP",
        "DZD",
        "EGP",
        "ERN",
        "ETB",
        "EUR",
        "FJD",
        "FKP",
        "GBP",
        "GEL",
        "GHS",
        "GIP",
        "GMD",
        "GNF",
        "GTQ",
        "GYD",
        "HKD",
        "HNL",
        "HTG",
        "HUF",
        "IDR",
        "ILS",
        "INR",
        "IQD",
        "IRR",
        "ISK",
        "JMD",
        "JOD",
        "JPY",
        "KES",
        "KGS",
        "KHR",
        "KMF",
        "KPW",
        "KRW",
        "KWD",
        "KYD",
        "KZT",
        "LAK",
        "LBP",
        "LKR",
        "LRD",
        "LSL",
        "LYD",
        "MAD",
        "MDL",
        "MGA",
        "MKD",
        "MMK",
        "MNT",
        "MOP",
        "MRU",
        "MUR",
        "MVR",
        "MWK",
        "MXN",
        "MYR",
        "MZN",
        "NAD",
        "NGN",
        "NIO",
        "NOK",
        "NPR",
        "NZD",
        "OMR",
        "PAB",
        "PEN",
        "PGK",
        "PHP",
        "PKR",
        "PLN",
        "PYG",
        "QAR",
        "RON",
        "RSD",
        "RUB",
        "RWF",
        "SAR",
        "SBD",
        "SCR",
        "SDG",
        "SEK",
        "SGD",
        "SHP",
        "SLE",
        "SOS",
        "SRD",
        "SSP",
        "STN",
        "SVC",
        "SYP",
        "SZL",
        "THB",
        "TJS",
        "TMT",
        "TND",
        "TOP",
        "TRY",
        "TTD",
        "TWD",
        "TZS",
        "UAH",
        "UGX",
        "USD",
        "UYU",
        "UZS",
        "VES",
        "VND",
        "VUV",
        "WST",
        "XAF",
        "XCD",
        "XOF",
        "XPF",
        "YER",
        "ZAR",
        "ZMW",
        "ZWL",
    ]
)
"""The codes of ISO 4217 that are money in circulation."""

_MINOR_DIGITS = dict.fromkeys(
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"], 0
)
_MINOR_DIGITS |= dict.fromkeys(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], 3)


def to_micros(amount: Decimal) -> int:
    """Return an amount in micro-units, half up. Raises OverflowError beyond 63 bits (about 9 million millions)."""
    with localcontext() as context:
        context.prec = 60
        micros = int((amount * MICRO).to_integral_value(ROUND_HALF_UP))
    if abs(micros) > LARGEST:
        raise OverflowError(f"{amount} is more than the catalog can hold")
    return micros


def from_micros(micros: int) -> Decimal:
    """Return micro-units as an exact decimal amount."""
    return Decimal(micros).scaleb(-6)


def amount_text(micros: int) -> str:
    """Return micro-units as decimal text with two decimals, more only where they are needed: 1250000 -> "1.25"."""
    whole, fraction = divmod(abs(micros), MICRO)
    decimals = f"{fraction:06d}".rstrip("0").ljust(2, "0")
    return f"{'-' if micros < 0 else ''}{whole}.{decimals}"


def minor_digits(currency: str) -> int:
    """Return how many decimals the currency's coins have: 2, or 0 for yen, or 3 for dinars."""
    return _MINOR_DIGITS.get(currency, 2)


def nearest(number: Fraction) -> int:
    """Return the nearest whole number, as people round: 32.5 -> 33, -32.5 -> -33."""
    count = (2 * abs(number.numerator) + number.denominator) // (2 * number.denominator)
    return count if number >= 0 else -count


def round_half_up(amount: Fraction, currency: str) -> int:
    """Round an exact amount of whole units to the currency's minor unit; returns micro-units."""
    step: int = 10 ** minor_digits(currency)
    parts, whole = 2 * step * abs(amount.numerator), amount.denominator
    units = (parts + whole) // (2 * whole)
    return (units if amount.numerator >= 0 else -units) * (MICRO // step)


def round_along(amounts: Iterable[Fraction], currency: str) -> list[int]:
    """Return amounts in micro-units, each rounded so that as many as are added up are the rounded sum of these."""
    exact, passed, rounded = Fraction(0), 0, []
    for amount in amounts:
        exact += amount
        upto = round_half_up(exact, currency)
        rounded.append(upto - passed)
        passed = upto
    return rounded


def added(amounts: Iterable[Fraction]) -> Fraction:
    """Return the exact sum; most sums have one amount that is not nothing, which needs no common denominator."""
    some = [amount for amount in amounts if amount]
    return sum(some[1:], some[0]) if some else Fraction(0)


class Carry:
    """Cumulative rounding: the sum of what `add` returned is the rounded sum of what was added, to the micro-unit."""

    def __init__(self) -> None:
        self._exact = Decimal(0)
        self._given = 0

    def add(self, amount: Decimal) -> int:
        """Return this amount's micro-units, with the rest that earlier amounts left."""
        with localcontext() as context:
            context.prec = 80
            self._exact += amount
        micros = to_micros(self._exact) - self._given
        self._given += micros
        return micros
