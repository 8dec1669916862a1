"""Words of billing cycles: what a price is for."""

from __future__ import annotations

import re

_PERIODS = {
    1: "monthly month mo p.m pm monatlich monat mensuel mensuelle mois mensual mes maandelijks maand mensal mês",
    3: "quarterly quarter qtr vierteljährlich quartalsweise quartal trimestriel trimestre trimestral kwartaal"
    " driemaandelijks",
    6: "semiannual semi-annual half-yearly biannual halbjährlich semestriel semestral halfjaarlijks",
    12: "annual annually yearly year yr p.a pa jährlich jahr annuel annuelle an anual año jaarlijks jaar ano",
    24: "biennial two-year zweijährlich",
    36: "three-year triennial",
}
_PERIOD_WORDS = {word: months for months, words in _PERIODS.items() for word in words.split()} | {
    "per month": 1, "month to month": 1, "month-to-month": 1, "every month": 1, "monthly in arrears": 1, "m2m": 1,
    "per quarter": 3, "every quarter": 3, "half yearly": 6, "semi annual": 6, "semi annually": 6, "twice a year": 6,
    "per year": 12, "per annum": 12, "every year": 12, "once a year": 12, "every two years": 24, "two years": 24,
    "every three years": 36, "three years": 36,
}  # fmt: skip
_COUNTED = re.compile(
    r"(?:every |each |alle |tous les |cada )?(\d{1,2})[\s-]*"
    r"(m|mo|months?|monate?n?|mois|mes|meses|mês|maand(?:en)?|y|yrs?|years?|jahre?n?|jaar|jaren|ans?|a[ñn]os?|quarters?|trimestres?)\b.*"
)
_TIMES_MONTHLY = re.compile(
    r"(\d{1,2})\s*(?:x\s*)?(?:monthly|monatlich|mensuel(?:le)?|mensual)(?: (?:payments?|instal?lments?))?"
)
_PER = (  # "pro Monat", and "pro Nutzer und Monat"
    r"(?:(?:/|\bper |\bpro |\bje |\bpar |\bpor |\ba )\s*"
    r"|\b(?:per|pro|je|par|por) [^\W\d]+ (?:and|und|et|y|e|en) )"
)
_PRICE_MONTH = re.compile(
    _PER + r"(?:mo|month|monat|mois|mes|mês|maand)\b|\bmonthly\b|\bmonatlich|\bmensuel|\bmensual|\bmensal|\bp\.?m\b",
    re.I,
)
_PRICE_YEAR = re.compile(
    _PER + r"(?:yr|year|annum|jahr|an|año|ano|jaar)\b|\bannual|\byearly\b|\bjährlich|\bannuel|\banual|\bp\.?a\b", re.I
)
_PRICE_HALF_YEAR = re.compile(r"\b(?:semi|half)[\s-]*(?:annual|year)|\bhalbjährlich", re.I)
_PRICE_UNCLEAR = re.compile(
    r"\bbi[\s-]*(?:annual|month)|\btwo[\s-]*(?:year|month)", re.I
)  # twice a year or every other?
_PRICE_QUARTER = re.compile(_PER + r"(?:quarter|quartal)\b|\bquarterly\b", re.I)
_WEEK = r"(?:weeks?|wochen?|wöchentlich|semaines?|semanas?|weken)"
_OFTEN = (
    (re.compile(rf"(?:every |all[e ]*)?4[\s-]*{_WEEK}(?:ly)?\b|\bfour[\s-]*week", re.I), 13),
    (re.compile(rf"(?:every |all[e ]*)?(?:2|two)[\s-]*{_WEEK}(?:ly)?\b|\bfortnight|\bbi-?weekly\b", re.I), 26),
    (re.compile(rf"\bweekly\b|\bwöchentlich|{_PER}week\b|{_PER}woche\b|\bhebdomadaire|\bsemanal", re.I), 52),
    (re.compile(r"\bsemi[\s-]*monthly\b|\btwice (?:a|per) month\b", re.I), 24),
    (re.compile(rf"\bdaily\b|\btäglich|{_PER}day\b|{_PER}tag\b|\bquotidien|\bdiario", re.I), 365),
)
"""Cycles that are no whole months, with how often they come in a year."""


def period_of(text: str) -> tuple[int | None, bool]:
    """Months of a billing cycle, None where the words tell nothing; and whether the words can be read in two ways.

    "12 monthly" is twelve monthly payments, not one every twelve months; "every 12 months" and "12-monthly" are a year.
    """
    lower = " ".join(text.casefold().replace("_", " ").split()).rstrip(".")
    if not lower:
        return None, False
    if lower in _PERIOD_WORDS:
        return _PERIOD_WORDS[lower], False
    if lower.isdigit():
        return (int(lower) or None), False
    if re.fullmatch(r"(?:every )?12-monthly", lower):
        return 12, False
    if _TIMES_MONTHLY.fullmatch(lower):
        return 1, "x" not in lower and "payment" not in lower and "instal" not in lower
    if match := _COUNTED.fullmatch(lower):
        factor = {"y": 12, "j": 12, "a": 12, "q": 3, "t": 3}.get(match[2][0], 1)
        return int(match[1]) * factor or None, False
    words = [_PERIOD_WORDS[word] for word in re.findall(r"[^\W\d]+(?:-[^\W\d]+)*", lower) if word in _PERIOD_WORDS]
    return (words[0] if len(set(words)) == 1 else None), len(set(words)) > 1


def period_of_price(text: str) -> int | None:
    """The months a price is for by its own words ("Price / user / month"); None where they say nothing."""
    if _PRICE_HALF_YEAR.search(text):
        return 6
    if _PRICE_UNCLEAR.search(text):
        return None
    found = [
        months
        for pattern, months in ((_PRICE_MONTH, 1), (_PRICE_QUARTER, 3), (_PRICE_YEAR, 12))
        if pattern.search(text)
    ]
    return found[0] if len(found) == 1 else None


def times_a_year(text: str) -> int | None:
    """How often a cycle comes in a year that is no whole months ("weekly" is 52); None for any other."""
    return next((times for pattern, times in _OFTEN if pattern.search(text)), None)
