"""Lists of use cases, and what they share with budgets and measures: periods, money, words of a short list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports import parse_currency
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import FIELDS, Action, Kind, Problem
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_money import rounded, too_much
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_terms import class_of, percents
from desktop_app.imports.parse_totals import label
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.spans import span_of
from desktop_app.imports.told_period import span_told
from desktop_app.imports.values import Bad

_KINDS = {
    "product": "product|feature|customer facing|customer-facing|external|produkt|produit|producto|produto",
    "workflow": "workflow|process|internal|assistant|prozess|arbeitsablauf|processus|proceso|processo|werkstroom",
    "agent": "agent|agents|autonomous|bot|ki-agent|agente",
}
_STAGES = {
    "idea": "idea|proposed|backlog|planned|idee|idée|ideia",
    "experiment": "experiment|poc|proof of concept|trial|test|prototype|versuch|essai|prueba|proef",
    "pilot": "pilot|beta|pilote|piloto",
    "production": "production|live|rollout|in use|active|produktiv|produktion|en service|producción|productie",
    "retired": "retired|ended|stopped|closed|cancelled|canceled|eingestellt|beendet|arrêté|terminado|gestopt",
}
_LEVELS = {
    "low": "low|niedrig|gering|faible|bajo|baixo|laag|basso",
    "medium": "medium|middle|mittel|moyen|moyenne|medio|médio|gemiddeld",
    "high": "high|very high|hoch|sehr hoch|élevé|élevée|alto|hoog",
}
_FISCAL = frozenset({"fiscal year", "geschäftsjahr", "exercice", "ejercicio", "boekjaar"})
_DATES = ("stage_since", "evidence_on", "review_by", "launch_until", "kill_switch_tried_on")
_NUMBERS = ("value_per_unit", "margin_target_percent", "budget")


def _table(words: Mapping[str, str]) -> Mapping[str, str]:
    return {word: value for value, listed in words.items() for word in listed.split("|")}


_KIND_WORDS, _STAGE_WORDS = _table(_KINDS), _table(_STAGES)
_LEVEL_WORDS = _table(_LEVELS)


def parse_use_cases(body: Body) -> Sequence[ParsedRow]:
    """The rows of a list of use cases in the order of FIELDS; a budget is micro-units, a worth decimal text."""
    dates = {name: body.dates_of(name) for name in _DATES if body.has(name)}
    numbers = {name: body.numbers_of(name) for name in _NUMBERS if body.has(name)}
    settle_numbers(body, numbers)
    settle_dates(body, list(dates.values()))
    if body.question:
        return []
    _reject_unnamed(body, body.values("name"))
    budgets, currency = money_of(body, numbers.get("budget"), "budget")
    if body.question:
        return []
    found: dict[str, Sequence[object]] = {name: _days(body, name, column.values()) for name, column in dates.items()}
    told = {name: decimals(body, column) for name, column in numbers.items() if name != "budget"}
    if (margin := "margin_target_percent") in told and body.form.by_meaning:
        told[margin], _ = percents(told[margin], body.texts(margin))
    found |= told
    found |= {
        "kind": words(body, "kind", _KIND_WORDS),
        "stage": words(body, "stage", _STAGE_WORDS),
        "budget": budgets,
    }
    found["value_level"] = words(body, "value_level", _LEVEL_WORDS)
    found["spend_class"] = [class_of(text) for text in body.texts("spend_class")]
    known = [of_code(text) for text in body.texts("currency")]
    found["currency"] = [code or other for code, other in zip(currency, known, strict=True)]
    nothing: list[str | None] = [None] * len(body)
    return body.result(
        tuple(
            found.get(name, nothing if name in (*_DATES, *_NUMBERS) else body.values(name))
            for name in FIELDS[Kind.USE_CASES]
        )
    )


def decimals(body: Body, column: NumberColumn) -> list[str | None]:
    """Numbers as decimal text; one that is none is left out and said."""
    found: list[str | None] = []
    for i, value in enumerate(column.values()):
        if isinstance(value, Bad) and i not in body.skip and i not in body.fixed:
            body.problems.append(
                Problem(body.numbers[i], column.header, say("it is left out: {reason}", reason=value.reason))
            )
        found.append(value if isinstance(value, str) else None)
    return found


def period_and_number(body: Body, name: str) -> tuple[Mapping[str, DateColumn], NumberColumn]:
    """The columns of a period's start and end, as far as the list has them, and that of a number; settled with proof.

    What stays open is the body's question.
    """
    dates = {one: body.dates_of(one) for one in ("start_date", "end_date") if body.has(one)}
    number = body.numbers_of(name)
    settle_numbers(body, {name: number})
    pairs = [(dates["start_date"], dates["end_date"])] if len(dates) == 2 else []
    settle_dates(body, list(dates.values()), pairs)
    return dates, number


def _reject_unnamed(body: Body, names: Sequence[str | None]) -> None:
    for i, name in enumerate(names):
        if i in body.skip:
            continue
        if len(body.filled(i)) <= 1 and name is None:
            body.skip.add(i)
        elif name is None:
            body.reject(i, body.header_of("name"), say("the row names no use case"))
        elif label((name,)):
            body.fixed[i] = (Action.TOTAL, say("labelled {label}: a total, not a use case", label=verbatim(name)))


def words(body: Body, name: str, known: Mapping[str, str]) -> list[str | None]:
    """Words of a short list; one that is not known is left out and said."""
    found: list[str | None] = []
    for i, text in enumerate(body.texts(name)):
        value = known.get(text.casefold())
        if text and value is None and i not in body.skip and i not in body.fixed:
            choices = ", ".join(dict.fromkeys(known.values())).replace("_", " ")
            message = say("{text} is left out: it is none of {choices}", text=repr(text), choices=choices)
            body.problems.append(Problem(body.numbers[i], body.header_of(name), message))
        found.append(value)
    return found


def _days(body: Body, name: str, column: Sequence[str | Bad | None]) -> list[str | None]:
    for i, value in enumerate(column):
        if isinstance(value, Bad):
            body.reject(i, body.header_of(name), value.reason)
    return [value if isinstance(value, str) else None for value in column]


def money_of(body: Body, column: NumberColumn | None, name: str) -> tuple[list[int | None], Sequence[str | None]]:
    """Amounts in micro-units with their currency; rows with an amount that cannot be read are rejected."""
    if column is None:
        return [None] * len(body), [None] * len(body)
    values = column.values()
    for i, value in enumerate(values):
        if isinstance(value, Bad):
            body.reject(i, column.header, value.reason)
        elif isinstance(value, str) and too_much(value):
            body.reject(i, column.header, say("{value} is more than any budget", value=verbatim(value[:40])))
        elif isinstance(value, str) and value.startswith("-") and value.strip("-0."):
            body.reject(
                i, column.header, say("{value} is less than nothing, and a budget cannot be", value=verbatim(value))
            )
    if not any(isinstance(value, str) for value in values):
        return [None] * len(body), [None] * len(body)
    needed = [i for i, value in enumerate(values) if isinstance(value, str)]
    currency = parse_currency.of_rows(body, {"amount": column}, body.texts(name), column.header, needed)
    live = set(body.live())
    amounts = [rounded(v) if isinstance(v, str) and i in live else None for i, v in enumerate(values)]
    return amounts, [code if amount is not None else None for code, amount in zip(currency, amounts, strict=True)]


def _span(text: str, begins: int, *, fiscal: bool) -> tuple[str | None, str | None]:
    """First and last day of the period that a cell names; a year in a column of `fiscal` ones is one of them."""
    told = span_told(f"FY {text}" if fiscal and text.isdecimal() else text, begins)
    return told or span_of(text)


def periods(
    body: Body, days: Mapping[str, Sequence[str | Bad | None]], texts: Sequence[str] | None = None
) -> tuple[list[str | None], list[str | None]]:
    """First and last day of every budget: two columns of dates, or a month, quarter or year.

    `texts` are those of the periods, where they are not the cells of their column alone.
    """
    none: Sequence[None] = [None] * len(body)
    given = zip(days.get("start_date", none), days.get("end_date", none), texts or body.texts("period"), strict=True)
    starts: list[str | None] = []
    ends: list[str | None] = []
    header = next((body.header_of(n) for n in ("period", "start_date", "end_date") if body.has(n)), "period")
    fiscal = header_key(header) in _FISCAL
    for i, (start, end, text) in enumerate(given):
        first, last = _span(text, body.choices.year_begins, fiscal=fiscal)
        for value in (start, end):
            if isinstance(value, Bad):
                body.reject(i, header, value.reason)
        first = start if isinstance(start, str) else first
        last = end if isinstance(end, str) else last
        if last is not None and first is None and not text:
            body.reject(i, header, say("the row says when it ends, but not from when on it runs"))
        elif first is None or last is None:
            body.reject(
                i,
                header,
                say(
                    "{text} is no period: a month, a quarter, a year or two dates",
                    text=verbatim(text) if text else say("the row"),
                ),
            )
        elif last < first:
            body.reject(
                i, header, say("the period ends on {last}, before it begins on {first}", last=last, first=first)
            )
        starts.append(first)
        ends.append(last)
    return starts, ends
