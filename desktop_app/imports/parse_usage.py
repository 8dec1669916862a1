"""Sheets of use: how much was used on which day, by whom, with which model; what it cost where the file tells."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from desktop_app.catalog.money import Carry
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports import parse_currency
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.model import METRICS, Action, Question
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_money import too_much
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label
from desktop_app.imports.parsed import ParsedRow, SourceFacts
from desktop_app.imports.values import Bad, is_nothing

_NO_FIGURES = say("the row counts nothing")
_NOTHING_USED = say("nothing was used: every figure of the row is 0")

_SHORT = 12  # characters of a number that is surely less than any use

WHOLE = frozenset({"tokens", "input_tokens", "cached_tokens", "output_tokens", "messages", "images", "lines"})
"""Metrics that have no decimals: what could be thousands is."""
Figures = Mapping[str, Sequence[NumberColumn]]


def parse_usage(body: Body) -> tuple[Sequence[ParsedRow], SourceFacts | None]:
    """The rows of a sheet of use in the order of FIELDS, and the days that it covers.

    A row's figures are one JSON object of metric to plain decimal text.
    """
    figures = {name: tuple(_columns(body, name)) for name in METRICS}
    figures = {name: columns for name, columns in figures.items() if columns}
    quantity = [body.numbers_of("figure")] if body.has("metric_text") and body.has("figure") else []
    money = [body.numbers_of("cost")] if body.has("cost") else []
    dates = {name: body.dates_of(name) for name in ("date", "period_to", "data_date") if body.has(name)}
    counted = [column for columns in figures.values() for column in columns]
    for name in WHOLE & figures.keys():
        for column in figures[name]:
            column.take_as_whole()
    settle_numbers(body, {column.header: column for column in (*counted, *quantity, *money)})
    settle_dates(body, list(dates.values()))
    if body.question:
        return [], None
    days = _days(body, dates)
    accounts = body.values("account")
    if not body.question:
        _sort_out(body, days, accounts)
    metrics = _metrics(body, figures, quantity[0] if quantity else None)
    costs, currency = _costs(body, money[0]) if money else ([None] * len(body), [None] * len(body))
    _leave_out(body, metrics, costs)
    if body.question:
        return [], None
    emails = [
        email or (account if account and "@" in account else None)
        for email, account in zip(body.values("email"), accounts, strict=True)
    ]
    names = body.values("name")
    columns: Sequence[Sequence[object]] = (
        [day if isinstance(day, str) else None for day in days],
        [a or e or n for a, e, n in zip(accounts, emails, names, strict=True)],
        emails,
        names,
        *(body.values(name) for name in ("model", "project", "organisation")),
        [json.dumps(found) if found else None for found in metrics],
        costs,
        currency,
        body.values("vendor_text") if body.has("vendor_text") else [body.form.vendor] * len(body),
        body.values("tool_text") if body.has("tool_text") else [body.form.tool] * len(body),
    )
    return body.result(columns), _facts(body, days)


def _facts(body: Body, days: Sequence[str | Bad | None]) -> SourceFacts | None:
    """The days from the first to the last row."""
    named = sorted({day for day in days if isinstance(day, str)})
    rules = body.form.activity
    return SourceFacts(named[-1], named[0], rules.lag_days, rules.retention_days, "action") if named else None


def _columns(body: Body, name: str) -> Iterator[NumberColumn]:
    places = body.mapping.several.get(name, ())
    for place in (body.mapping.fields[name],) if body.has(name) and name not in body.mapping.several else places:
        column = NumberColumn(body.header.cells[place], body.cells(place))
        body.scale(column, of_all=False)
        yield column


def _days(body: Body, dates: Mapping[str, DateColumn]) -> list[str | Bad | None]:
    """The day of every row: its own, else the end of the period that a column, the file's name or the user gives."""
    found: list[str | Bad | None] = [None] * len(body)
    for name in ("date", "period_to", "data_date"):
        if name in dates and None in found:
            found = [one if one is not None else day for one, day in zip(found, dates[name].values(), strict=True)]
    if dates:
        return found
    match = body.form.file_name.search(body.file_name) if body.form.file_name else None
    day = body.choices.data_date or (match.groupdict().get("to") if match else None)
    if day is None:
        body.question = Question(
            "data_date",
            say("The sheet has no dates, and the file's name does not tell the period that the figures are for."),
            None,
            {"--data-date": ("YYYY-MM-DD",)},
        )
    return [day.replace("_", "-") if day else None] * len(body)


def _sort_out(body: Body, days: Sequence[str | Bad | None], accounts: Sequence[str | None]) -> None:
    """Which rows are notes, totals or without a day."""
    header = next((body.header_of(name) for name in ("date", "period_to", "data_date") if body.has(name)), "date")
    dated = body.has("date")  # then a row with a day of its own is one of use, whatever its label says
    for i, day in enumerate(days):
        if i in body.skip or (dated and isinstance(day, str)):
            continue
        filled = body.filled(i)
        if len(filled) <= 1 and not isinstance(day, str):
            body.skip.add(i)
        elif label(filled) and not (accounts[i] and "@" in str(accounts[i])):
            body.fixed[i] = (
                Action.TOTAL,
                say("labelled {label}: a total, not a row of use", label=verbatim(filled[0])),
            )
        elif isinstance(day, Bad):
            body.reject(i, header, day.reason)
        elif day is None:
            body.reject(i, header, say("the row has no date"))


def _metrics(body: Body, figures: Figures, quantity: NumberColumn | None) -> list[dict[str, str]]:
    """What every row counts: metric to plain decimal text, without what is blank or 0."""
    found: list[dict[str, Decimal]] = [{} for _ in range(len(body))]
    for name, columns in figures.items():
        for column in columns:
            values = column.values()
            for i in body.live():
                value, row = values[i], found[i]
                if name not in row and isinstance(value, str) and len(value) < _SHORT and value[:1] != "-":
                    row[name] = Decimal(value)  # as most are
                else:
                    _count(body, row, i, name, column.header, value)
    if quantity is not None:
        words = body.form.maps.get("metric", {})
        for i, (text, value) in enumerate(zip(body.texts("metric_text"), quantity.values(), strict=True)):
            name = words.get(text.casefold()) or metric_of(text)
            _count(body, found[i], i, name, quantity.header, value)
    return [{name: _short(amount) for name, amount in row.items()} for row in found]


def _count(body: Body, row: dict[str, Decimal], position: int, name: str, header: str, value: str | Bad | None) -> None:
    if position in body.skip or position in body.fixed or value is None:
        return
    if isinstance(value, Bad):
        body.reject(position, header, value.reason)
    elif value.startswith("-") and value.strip("-0."):
        body.reject(position, header, say("{value} is less than nothing, and use cannot be", value=verbatim(value)))
    elif too_much(value):
        body.reject(position, header, say("{value} is more than any use", value=verbatim(value[:40])))
    else:
        row[name] = row.get(name, Decimal(0)) + Decimal(value)


def _short(amount: Decimal) -> str:
    """A number without zeros behind its decimals: 3.0 is "3"."""
    text = f"{amount:f}"
    return (text.rstrip("0").rstrip(".") or "0") if "." in text else text


def metric_of(text: str) -> str:
    """The metric that a word of the file means; the word itself, with low lines, where it is none that is known."""
    word = "_".join(text.casefold().replace("-", " ").replace("_", " ").split()) or "units"
    return word if word in METRICS or f"{word}s" not in METRICS else f"{word}s"


def _costs(body: Body, column: NumberColumn) -> tuple[list[int | None], Sequence[str | None]]:
    """What each row's use cost in micro-units, rounded cumulatively for each currency; a cost is no charge."""
    values = column.values()
    raw = body.texts("cost")
    if not any(isinstance(value, str) for value in values):
        return [None] * len(body), [None] * len(body)
    needed = [i for i, value in enumerate(values) if isinstance(value, str)]
    currency = parse_currency.of_rows(body, {"amount": column}, raw, column.header, needed)
    carries: dict[str | None, Carry] = {}
    costs: list[int | None] = []
    for i, (value, code) in enumerate(zip(values, currency, strict=True)):
        if isinstance(value, Bad) and not is_nothing(raw[i]) and raw[i].casefold() not in ("free", "included"):
            body.reject(i, column.header, value.reason)
        known = isinstance(value, str) and code is not None and not body.is_blank(i)
        fine = known and not too_much(str(value))
        costs.append(carries.setdefault(code, Carry()).add(Decimal(str(value))) if fine else None)
    return costs, [code if cost is not None else None for code, cost in zip(currency, costs, strict=True)]


def _leave_out(body: Body, metrics: list[dict[str, str]], costs: Sequence[int | None]) -> None:
    """Rows that count nothing are no use; zeros are left out of the others."""
    for i, row in enumerate(metrics):
        used = {name: number for name, number in row.items() if number.strip("0.")}
        if i not in body.skip and i not in body.fixed and not used and not costs[i]:
            body.fixed[i] = (Action.OUT_OF_SCOPE, _NOTHING_USED if row else _NO_FIGURES)
        metrics[i] = used
