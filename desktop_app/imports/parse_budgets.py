"""Lists of budgets: what the money is for, in which period, and how much of it was planned."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.catalog.sentences import listed, say, verbatim
from desktop_app.imports.bare_months import with_told_year
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import CORRECTS_COLUMN, Action, Question
from desktop_app.imports.parse_purposes import money_of, period_and_number, periods
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.spans import YEARS, with_years
from desktop_app.imports.told_period import period_of
from desktop_app.imports.values import Bad, clean, texts

_SCOPES = {
    "company": "company|total|all|overall|unternehmen|firma|entreprise|empresa|bedrijf",
    "team": "team|department|cost centre|cost center|abteilung|équipe|equipo|afdeling",
    "tool": "tool|vendor|product|software|werkzeug|outil|herramienta",
    "use_case": "use case|use-case|usecase|project|anwendungsfall|cas d'usage|caso de uso",
}
_SCOPE_WORDS = {word: scope for scope, words in _SCOPES.items() for word in words.split("|")}
_NAMED = (("use_case", "budget_use_case"), ("tool", "budget_tool"), ("team", "budget_team"))
_EACH_MONTH = re.compile(
    r"\b(?:monthly|per month|monatlich\w*|monatsbudget|pro monat|mensuel\w*|mensual\w*|mensal\w*|maandelijks\w*)\b",
    re.IGNORECASE,
)
"""Words in the head of amounts that are for each month of a period."""
_PARTS = frozenset({"month", "monat", "mois", "mes", "mês", "maand", "quarter", "quartal", "trimestre", "kwartaal"})
"""Heads of columns of months or quarters, which may stand beside one of years."""
_QUARTER = re.compile(r"(?:q|qtr|quarter|quartal|trimestre|trim|t|kwartaal|k)\.?\s*[1-4]", re.IGNORECASE)
_NAMES_OFFERED = 3  # columns of which one may say what budgets are for


def parse_budgets(body: Body) -> Sequence[ParsedRow]:
    """The rows of a list of budgets in the order of FIELDS: a scope, a period and micro-units."""
    dates, amount = period_and_number(body, "amount")
    if body.question:
        return []
    _sort_out(body)
    scopes, about = _scopes(body)
    starts, ends = _periods(body, {name: column.values() for name, column in dates.items()})
    amounts, currency = money_of(body, amount, "amount")
    body.question = body.question or _nameless(body, list(zip(starts, ends, currency, strict=True)))
    if body.question:
        return []
    for i in body.live():
        if amounts[i] is None:
            body.reject(i, amount.header, say("the row has no amount"))
    _take_each_month(body, amount.header, starts, ends, amounts)
    return body.result((scopes, about, starts, ends, amounts, currency))


def _sort_out(body: Body) -> None:
    money = body.texts("amount")
    for i in range(len(body)):
        if i in body.skip:
            continue
        filled = body.filled(i)
        if len(filled) <= 1:
            body.skip.add(i)
        elif label(filled) and money[i]:
            body.fixed[i] = (Action.TOTAL, say("labelled {label}: a total, not a budget", label=verbatim(filled[0])))


def _scopes(body: Body) -> tuple[list[str], list[str | None]]:
    """What each budget is for: a scope, and the name of the team, tool or use case (none for the company)."""
    scopes: list[str] = []
    names: list[str | None] = []
    columns = [(scope, body.values(name)) for scope, name in _NAMED if body.has(name)]
    told, about = body.texts("scope"), body.values("about")
    for i in range(len(body)):
        found = next(((scope, values[i]) for scope, values in columns if values[i]), None)
        word = _SCOPE_WORDS.get(told[i].casefold())
        if found is None and (about[i] or word):
            found = (word or "", about[i])
        scope, name = found or ("company", None)
        if scope == "company":
            name = None
        elif name is not None and _SCOPE_WORDS.get(name.casefold()) == "company" and not label((name,)):
            scope, name = "company", None
        scopes.append(scope)
        names.append(name)
    if any(scopes[i] == "" for i in body.live()):
        header = body.header_of("about")
        said = say("{column} names what the budgets are for: teams, tools or use cases?", column=verbatim(header))
        body.question = body.question or _asked(said, header, [header])
    return scopes, names


def _nameless(body: Body, periods: Sequence[object]) -> Question | None:
    """Ask what several budgets of one period are for, where no column says it: each cannot be the company's."""
    if body.has("scope") or body.has("about") or any(body.has(name) for _, name in _NAMED):
        return None
    live = body.live()
    if max(Counter(periods[i] for i in live).values(), default=0) < 2:
        return None
    used = {*body.mapping.fields.values(), *(i for places in body.mapping.several.values() for i in places)}
    names = []
    for index, header in enumerate(body.header.cells):
        cells = [body.cells(index)[i] for i in live] if header and index not in used else []
        texts = {cell for cell in cells if isinstance(cell, str) and cell.strip()}
        if len(texts) > 1:
            names.append(header)
    if not names:
        return None
    said = say(
        "Several rows are budgets of one period, and no column says what each is for: {columns} may name teams, tools"
        " or use cases.",
        columns=listed(map(verbatim, names[:_NAMES_OFFERED])),
    )
    return _asked(said, names[0], names[:_NAMES_OFFERED])


def _asked(said: str, column: str, headers: Sequence[str]) -> Question:
    options = tuple(f"{header}={field}" for header in headers for _, field in reversed(_NAMED))
    return Question("column", said, column, {CORRECTS_COLUMN: options})


def _periods(body: Body, days: Mapping[str, Sequence[str | Bad | None]]) -> tuple[list[str | None], list[str | None]]:
    """First and last day of every budget: as its row says, else those of the whole sheet."""
    if not any(map(body.has, ("period", "start_date", "end_date"))) and (told := period_of(body.sheet, body.choices)):
        first, last = told.span
        body.notes.append(
            say(
                "The budgets are for {first} to {last}, as “{text}” says.",
                first=first,
                last=last,
                text=verbatim(told.title),
            )
            if told.title
            else say("The budgets are for {first} to {last}, as you said.", first=first, last=last)
        )
        return [first] * len(body), [last] * len(body)
    return periods(body, days, _period_texts(body))


def _period_texts(body: Body) -> Sequence[str]:
    """The period of each row as text: of a month or quarter with the year of a column beside it, or that is told."""
    keys = [header_key(cell) for cell in body.header.cells]
    part = next((i for i, key in enumerate(keys) if key in _PARTS), None)
    year = next((i for i, key in enumerate(keys) if key in YEARS), None)
    if part is None or not body.has("period") or body.mapping.fields["period"] not in (part, year):
        return body.texts("period")
    if year is None:
        return texts(with_told_year(body, body.header.cells[part], body.cells(part)))
    months = texts(with_years(body.cells(part), body.cells(year)))
    return [
        f"{text}-{clean(of)}" if _QUARTER.fullmatch(text) else text
        for text, of in zip(months, body.cells(year), strict=True)
    ]


def _take_each_month(
    body: Body, header: str, starts: Sequence[str | None], ends: Sequence[str | None], amounts: list[int | None]
) -> None:
    """Take the budget of a month as often as its row has months, where the head says that it is for each of them."""
    if not _EACH_MONTH.search(header):
        return
    longer = False
    for i in body.live():
        start, end, amount = starts[i], ends[i], amounts[i]
        if start is None or end is None or amount is None:
            continue
        months = _whole_months(start, end)
        if months is None:
            body.reject(i, header, say("the budget is for each month, but the period is not of whole months"))
        else:
            longer |= months > 1
            amounts[i] = amount * months
    if longer:
        body.notes.append(say("{column} is for each month: a period has as many times it.", column=verbatim(header)))


def _whole_months(start: str, end: str) -> int | None:
    first, after = dt.date.fromisoformat(start), dt.date.fromisoformat(end) + dt.timedelta(days=1)
    if first.day != 1 or after.day != 1:
        return None
    return (after.year - first.year) * 12 + after.month - first.month
