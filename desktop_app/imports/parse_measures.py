"""Measures of use cases by period, shares of a subscription's cost, and promised spend or credits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from desktop_app.catalog.sentences import say
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.formats import bare_key
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_dates import settle_numbers
from desktop_app.imports.parse_purposes import decimals, money_of, period_and_number, periods, words
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.values import Bad, clean
from desktop_app.imports.yes_no import YES

_CREDIT = re.compile(r"credit|cr[ée]dit|guthaben|tegoed|prepaid|prepago|vorausbezahlt|prépay", re.IGNORECASE)
"""In the head of amounts: what was paid before it is used, not promised."""
_COMMITMENT = re.compile(r"commit|zusage|verpflicht|engagement|compromis|toezegging", re.IGNORECASE)
_AMOUNT = frozenset({"amount", "betrag", "montant", "importe", "bedrag", "valor"})


def parse_measures(body: Body) -> Sequence[ParsedRow]:
    """The rows of a list of measures in the order of FIELDS: a use case, a period, a metric and decimal text."""
    dates, value = period_and_number(body, "value")
    if body.question:
        return []
    _skip_notes(body)
    starts, ends = periods(body, {name: column.values() for name, column in dates.items()})
    values = value.values()
    cases, metrics = body.values("use_case"), body.values("metric")
    currency: list[str | None] = [of_code(text) for text in body.texts("currency")]
    for i in body.live():
        if cases[i] is None or metrics[i] is None:
            body.reject(i, body.header_of("use_case"), say("the row does not name a use case and a metric"))
        elif not isinstance(values[i], str) or str(values[i]).startswith("-"):
            body.reject(i, value.header, _why(values[i], say("the row has no value of 0 or more")))
        elif _is_revenue(metrics[i]) and currency[i] is None:
            body.reject(i, body.header_of("currency"), say("revenue without a currency says nothing"))
    kept = [code if _is_revenue(metric) else None for code, metric in zip(currency, metrics, strict=True)]
    plain = ["revenue" if _is_revenue(metric) else metric for metric in metrics]
    return body.result((cases, starts, ends, plain, values, kept))


def parse_allocations(body: Body) -> Sequence[ParsedRow]:
    """The rows of a list of shares in the order of FIELDS; a share is decimal text of at most 1."""
    share = body.numbers_of("share") if body.has("share") else None
    settle_numbers(body, {} if share is None else {"share": share})
    if body.question:
        return []
    _skip_notes(body)
    subscriptions, cases, teams = (body.values(name) for name in ("subscription", "use_case", "team"))
    projects = body.values("project")
    shares = _shares(body, share)
    for i in body.live():
        if subscriptions[i] is None or (cases[i] is None) == (teams[i] is None):
            body.reject(
                i, body.header_of("subscription"), say("the row does not name a subscription, and a use case or team")
            )
        elif (shares[i] is None) == (projects[i] is None):
            body.reject(
                i,
                body.header_of("share"),
                say("the row has no share of more than 0 % and at most 100 %, and no project"),
            )
    return body.result((subscriptions, cases, teams, shares, projects))


def parse_commitments(body: Body) -> Sequence[ParsedRow]:
    """The rows of a list of promised spend and credits in the order of FIELDS; amounts are micro-units."""
    dates, amount = period_and_number(body, "amount")
    if body.question:
        return []
    _skip_notes(body)
    starts, ends = periods(body, {name: column.values() for name, column in dates.items()})
    amounts, currency = money_of(body, amount, "amount")
    if body.question:
        return []
    subscriptions = body.values("subscription")
    for i in body.live():
        if subscriptions[i] is None or not amounts[i]:
            body.reject(i, amount.header, say("the row does not name a subscription and an amount"))
    named = "credit" if _CREDIT.search(_what(body, amount.header)) else "commitment"
    kinds = [kind or named for kind in words(body, "kind", body.form.maps.get("kind", {}))]
    rolls = [int(text.casefold() in YES) for text in body.texts("rolls_over")]
    texts = (body.values("uneven_because"), body.values("note"))
    return body.result((subscriptions, kinds, amounts, currency, starts, ends, rolls, *texts))


def _what(body: Body, header: str) -> str:
    """What says what the amounts are: their head, or the list's title where the head only says that they are some."""
    if bare_key(header) not in _AMOUNT:
        return header
    above = (clean(cell) for row in body.sheet.rows[: body.header.index] for cell in row if isinstance(cell, str))
    titles = " ".join((body.sheet.sheet.replace("_", " "), *above))
    return header if _COMMITMENT.search(titles) else titles


def _skip_notes(body: Body) -> None:
    """Leave out rows with one filled cell: notes below a table."""
    for i in range(len(body)):
        if i not in body.skip and len(body.filled(i)) <= 1:
            body.skip.add(i)


def _why(value: object, otherwise: str) -> str:
    return value.reason if isinstance(value, Bad) else otherwise


def _is_revenue(metric: str | None) -> bool:
    return metric is not None and metric.casefold() in ("revenue", "umsatz", "ingresos", "receita", "omzet")


def _shares(body: Body, column: NumberColumn | None) -> list[str | None]:
    """Shares as decimal text up to 1; a column whose cells say % or go beyond 1 counts in hundredths."""
    if column is None:
        return [None] * len(body)
    texts = decimals(body, column)
    raw = body.texts("share")
    hundredths = any(text and Fraction(text) > 1 for text in texts) or any("%" in text for text in raw)
    found: list[str | None] = []
    for text in texts:
        share = Fraction(text) / (100 if hundredths else 1) if text else Fraction(0)
        found.append(_decimal(share) if 0 < share <= 1 else None)
    return found


def _decimal(share: Fraction) -> str:
    whole = f"{share.numerator * 10**12 // share.denominator:013d}"
    return f"{whole[:-12]}.{whole[-12:]}".rstrip("0").rstrip(".")
