"""Exchange rates: one rate a row, or one column for each currency as the European Central Bank writes them."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.catalog.sentences import say
from desktop_app.imports.currency_heads import rated
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.values import Bad


def parse_rates(body: Body) -> Sequence[ParsedRow]:
    """The rows of a rates sheet in the order of FIELDS; a wide sheet gives one row for each day and currency."""
    dates = body.dates_of("date")
    wide = "rate" not in body.mapping.fields
    places = body.mapping.several.get("rate", ()) if wide else (body.mapping.fields["rate"],)
    numbers = [NumberColumn(body.header.cells[place], body.cells(place)) for place in places]
    settle_numbers(body, {column.header: column for column in numbers})
    settle_dates(body, [dates])
    if body.question:
        return []
    days = dates.values()
    for i, day in enumerate(days):
        if not isinstance(day, str) and len(body.filled(i)) <= 1:
            body.skip.add(i)
        elif not isinstance(day, str) and i not in body.skip:
            body.reject(i, dates.header, day.reason if isinstance(day, Bad) else say("the row has no date"))
    return _wide(body, days, numbers, places) if wide else _long(body, days, numbers[0])


def _wide(
    body: Body, days: Sequence[object], numbers: Sequence[NumberColumn], places: Sequence[int]
) -> Sequence[ParsedRow]:
    default = (body.told("currency") or body.form.currency or "EUR").upper()
    pairs = [rated(body.header.cells[place]) or ("", None) for place in places]
    source = body.form.vendor or body.file_name
    rows = []
    for i in body.kept():
        if i in body.fixed:
            action, reason = body.fixed[i]
            rows.append(ParsedRow(body.numbers[i], action, reason, (None,) * 5))
            continue
        for column, (quote, base) in zip(numbers, pairs, strict=True):
            rate = column.values()[i]
            if isinstance(rate, str) and rate.strip("-0."):
                rows.append(ParsedRow(body.numbers[i], None, None, (days[i], base or default, quote, rate, source)))
    return rows


def _long(body: Body, days: Sequence[object], numbers: NumberColumn) -> Sequence[ParsedRow]:
    rates = numbers.values()
    bases = [of_code(text) for text in body.texts("base")]
    default = (body.told("currency") or body.form.currency or "").upper() or None
    bases = bases if body.has("base") else [default] * len(body)
    quotes = [of_code(text) for text in body.texts("quote")]
    for i, (rate, base, quote) in enumerate(zip(rates, bases, quotes, strict=True)):
        if not isinstance(rate, str) or rate.startswith("-") or not rate.strip("0."):
            body.reject(i, numbers.header, rate.reason if isinstance(rate, Bad) else say("the row has no rate above 0"))
        elif base is None or quote is None:
            body.reject(i, "currency", say("the row does not name two known currencies"))
    sources = [source or body.form.vendor or body.file_name for source in body.values("source")]
    return body.result((days, bases, quotes, rates, sources))
