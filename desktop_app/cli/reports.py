"""Reports on money over time: spend by a dimension, showback, month-end close, growth."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.common import State, cents, common, emit, iso_day, table

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.economics.breakdown import Spending

DIMENSIONS = ("tool", "subscription", "function", "vendor", "team", "cost-centre", "use-case", "spend-class")


@click.group()
def report() -> None:
    """Money over time: spend, showback, month-end close and growth, as text, JSON or a file."""


def month(_: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Take a month such as 2026-09, or any day of it."""
    if value is None:
        return None
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])(-\d{2})?", value) is None:
        raise click.BadParameter(f"{value!r} is no month such as 2026-09", param=parameter)
    return value[:7]


from_option = click.option("--from", "first", callback=month, help="The first month, such as 2026-01.")
as_of_option = click.option("--as-of", callback=iso_day, help="The day that is taken for today, such as 2026-10-15.")
to_option = click.option("--to", "last", callback=month, help="The last month; this one where none is named.")
save_option = click.option("--save", type=click.Path(path_type=Path), help="Write the rows to a .xlsx or .csv file.")


def save_rows(rows: Sequence[Mapping[str, Any]], columns: Sequence[tuple[str, str]], title: str, file: Path) -> None:
    """Write a report's rows as a file; amounts are decimal text in them."""
    from desktop_app.exports.reports import write_report

    write_report(title, columns, rows, file)


def _spending(catalog: Catalog, day: str, first: str | None, last: str | None) -> Spending:
    from desktop_app.economics.breakdown import Spending
    from desktop_app.economics.calendar import months_back
    from desktop_app.economics.spend import reporting_currency

    last = last or day[:7]
    first = first or months_back(f"{last}-01", 12)[0]
    return Spending(catalog.writer, day, reporting_currency(catalog.writer), first, last)


def _total(amount: int, currency: str, apart: Iterable[tuple[str, int]]) -> str:
    """Say a total, and what is not in it for want of a rate; micro-units."""
    from desktop_app.catalog.money import amount_text

    sums: dict[str, int] = {}
    for own, micros in apart:
        sums[own] = sums.get(own, 0) + micros
    said = f"Total {cents(amount_text(amount))} {currency}"
    without = ", ".join(f"{cents(amount_text(micros))} {own}" for own, micros in sorted(sums.items()) if micros)
    return f"{said}; besides {without} without a rate" if without else said


@report.command()
@click.option("--by", type=click.Choice(DIMENSIONS), default="tool", show_default=True, help="What it is divided by.")
@from_option
@to_option
@as_of_option
@save_option
@common
def spend(state: State, by: str, first: str | None, last: str | None, as_of: str | None, save: Path | None) -> None:
    """Spend by month of service, divided by tool, subscription, function, vendor, team, cost centre, use or class."""
    from desktop_app.catalog.money import amount_text
    from desktop_app.exports.spend_reports import breakdown_columns, breakdown_rows

    with state.open() as catalog:
        found = _spending(catalog, as_of or state.today.isoformat(), first, last).by(by)
    rows, columns = breakdown_rows(found), breakdown_columns(found)
    if save is not None:
        save_rows(rows, columns, f"Spend by {by}", save)
    document = {
        "by": by, "from": found.months[0], "to": found.months[-1], "currency": found.currency,
        "total": amount_text(found.total), "rows": rows,
        "months": dict(zip(found.months, map(amount_text, found.totals), strict=True)),
    }  # fmt: skip
    shown = [columns[0], *columns[-8:]] if len(columns) > 9 else columns
    apart = [(row.currency, row.total) for row in found.apart]
    text = [*table(rows, shown), _total(found.total, found.currency, apart)]
    emit(state, document, text if rows else ["No spend of a known tool in these months."])


@report.command()
@from_option
@to_option
@as_of_option
@save_option
@common
def showback(state: State, first: str | None, last: str | None, as_of: str | None, save: Path | None) -> None:
    """What every team uses and what it costs, how its share came about, and what no team uses."""
    from desktop_app.catalog.money import amount_text
    from desktop_app.economics.showback import showback as rows_of
    from desktop_app.exports.spend_reports import SHOWBACK, showback_rows

    with state.open() as catalog:
        spending = _spending(catalog, as_of or state.today.isoformat(), first, last)
        found = rows_of(spending)
    rows = showback_rows(found, spending.currency)
    if save is not None:
        save_rows(rows, SHOWBACK, "Showback", save)
    total = sum(row.amount or 0 for row in found)
    document = {"from": spending.months[0], "to": spending.months[-1], "currency": spending.currency,
                "total": amount_text(total), "rows": rows}  # fmt: skip
    apart = [(row.currency, row.original) for row in found if row.amount is None]
    emit(state, document, [*table(rows, SHOWBACK), _total(total, spending.currency, apart)])


@report.command()
@click.option("--month", "closed", callback=month, required=True, help="The month to close, such as 2026-09.")
@as_of_option
@save_option
@common
def close(state: State, closed: str, as_of: str | None, save: Path | None) -> None:
    """Prepaid balances and accrued expense as of a month's end, with order numbers and ledger accounts."""
    from desktop_app.catalog.money import amount_text
    from desktop_app.economics.close import close as balances_of
    from desktop_app.exports.spend_reports import CLOSE, close_rows, proof_rows

    with state.open() as catalog:
        found = balances_of(catalog.writer, closed, as_of=as_of or state.today.isoformat())
    rows = close_rows(found)
    if save is not None:
        save_rows(rows, CLOSE, f"Close {closed}", save)
    balances = [
        {"kind": kind, "currency": currency, "balance": amount_text(balance),
         "reported": None if reported is None else amount_text(reported)}
        for (kind, currency), (balance, reported) in found.balances().items()
    ]  # fmt: skip
    rates = [vars(rate) for rate in found.rates]
    proofs = proof_rows(found)
    document = {"month": found.month, "day": found.day, "currency": found.currency, "balances": balances,
                "rates": rates, "adds_up": found.adds_up, "proofs": proofs, "rows": rows}  # fmt: skip
    shown = [column for column in CLOSE if column[0] not in ("vendor", "net", "date", "subscription", "cost_centre")]
    text = [
        *table(rows, shown), "",
        *table(balances, [(key, key.capitalize()) for key in ("kind", "currency", "balance", "reported")]),
        *_proof_lines(proofs),
        *(f"Converted at {rate['text']} of {rate['date']} ({rate['source']})" for rate in rates),
    ]  # fmt: skip
    emit(state, document, text if rows else [f"Nothing is prepaid and nothing accrued at the end of {closed}."])


def _proof_lines(proofs: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for proof in proofs:
        told = {key: cents(value) if isinstance(value, str) and key != "currency" else value
                for key, value in proof.items()}  # fmt: skip
        words = "It adds up." if proof["adds_up"] else "It does NOT add up: please report this."
        expense = "{currency}: expense of the month {expense} = invoiced {invoiced} + accrued {accrued}, spend {spend}"
        prepaid = "prepaid {opening} + new {added} - used {used} = {closing}"
        yield f"{expense}; {prepaid}. ".format(**told) + words


@report.command()
@click.option("--from", "first", help="The earlier period: 2026-06, 2026-04..2026-06, 2026-Q2 or 2025.")
@click.option("--to", "second", help="The later period; the last three full months where none is named.")
@as_of_option
@save_option
@common
def bridge(state: State, first: str | None, second: str | None, as_of: str | None, save: Path | None) -> None:
    """Why spend grew or fell between two periods, in steps that add up exactly, and whether it was planned."""
    from desktop_app.catalog.money import amount_text
    from desktop_app.economics.bridge import EFFECTS
    from desktop_app.economics.growth import growth
    from desktop_app.economics.period import last_full, period_of
    from desktop_app.exports.spend_reports import bridge_columns, bridge_rows
    from desktop_app.review.foreseen import foreseen

    day = as_of or state.today.isoformat()
    later = period_of(second) if second else last_full(day)
    earlier = period_of(first) if first else later.before()
    with state.open() as catalog:
        found = growth(catalog.writer, earlier, later, as_of=day)
        expected = foreseen(catalog.writer, later, found.bridge.after, as_of=day)
    way = found.bridge
    sentences = [*found.sentences, *([expected.sentence] if expected is not None else [])]
    shown = way.shown().total
    before, after = amount_text(shown.before), amount_text(shown.after)
    steps = [
        {"effect": key, "title": EFFECTS[key], "amount": amount_text(amount)} for key, amount in shown.steps.items()
    ]
    tools = bridge_rows(way)
    plans = [
        {"scope": plan.scope, "name": plan.name, "planned": amount_text(plan.planned), "whole": plan.whole,
         "actual": amount_text(plan.actual), "over": amount_text(plan.over)}
        for plan in found.plans
    ]  # fmt: skip
    if save is not None:
        save_rows(tools, bridge_columns(way), "Growth", save)
    document = {
        "from": earlier.name, "to": later.name, "currency": way.currency, "before": before,
        "after": after, "steps": steps, "tools": tools, "plans": plans,
        "forecast": None if expected is None else {
            "as_of": expected.day, "expected": amount_text(expected.expected), "low": amount_text(expected.low),
            "high": amount_text(expected.high), "actual": amount_text(expected.actual),
            "over": amount_text(expected.over),
        },
        "sentences": sentences,
        "apart": {code: [amount_text(one) for one in pair] for code, pair in way.apart.items()},
    }  # fmt: skip
    rows = [{"title": earlier.name, "amount": before}, *steps, {"title": later.name, "amount": after}]
    emit(state, document, [*sentences, "", *table(rows, [("title", "Step"), ("amount", f"In {way.currency}")])])


COMMANDS = (report,)
