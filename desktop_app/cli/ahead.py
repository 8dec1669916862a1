"""Reports on what is to come: renewals, forecast and what if, budgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.amounts import as_amount, as_percent
from desktop_app.cli.common import State, common, emit, iso_day, table
from desktop_app.cli.reports import save_option, save_rows

if TYPE_CHECKING:
    from desktop_app.economics.forecast import Change

as_of_option = click.option(
    "--as-of", callback=iso_day, help="The date that months are counted from; today if left out."
)


@click.command()
@click.option("--days", type=click.IntRange(min=1), default=365, show_default=True, help="How far ahead.")
@as_of_option
@save_option
@common
def renewals(state: State, days: int, as_of: str | None, save: Path | None) -> None:
    """The ends of contracts to come: notice deadline, send-by date, what is at stake, what was decided."""
    from desktop_app.catalog.money import amount_text
    from desktop_app.economics.calendar import add_days
    from desktop_app.exports.ahead_rows import RENEWALS, renewal_rows
    from desktop_app.review.facts import Facts
    from desktop_app.review.renewals import renewals as to_come

    day = as_of or state.today.isoformat()
    with state.open() as catalog:
        found = [one for one in to_come(Facts(catalog.writer, day)) if one.notice_by <= add_days(day, days)]
    rows: list[dict[str, Any]] = [
        {
            "id": str(one.subscription_id), "subscription": one.name, "vendor": one.vendor, "owner": one.owner,
            "end": one.end, "notice_by": one.notice_by, "send_by": one.send_by, "assumed": one.assumed,
            "auto_renew": one.auto_renew, "decision": one.decision, "answer": one.answer or None,
            "decided": one.decided, "decided_on": one.decided_on, "decided_by": one.decided_by,
            "notice_to_send": one.to_send, "notice_sent_on": one.sent_on,
            "at_stake": {code: amount_text(amount) for code, amount in one.stakes.items()},
        }
        for one in found
    ]  # fmt: skip
    shown = [
        {
            **row, "notice": f"{row['notice_by']}{' assumed' if row['assumed'] else ''}",
            "stake": " and ".join(f"{amount} {code}" for code, amount in row["at_stake"].items()),
            "said": _said(row, day),
        }
        for row in rows
    ]  # fmt: skip
    heads = [("subscription", "contract"), ("notice", "notice by"), ("send_by", "send by"), ("end", "ends"),
             ("stake", "at stake"), ("owner", "owner"), ("said", "decided")]  # fmt: skip
    if save is not None:
        said = (row["said"] for row in shown)
        save_rows(renewal_rows(zip(found, said, strict=True)), RENEWALS, "Renewals", save)
    emit(state, {"as_of": day, "renewals": rows}, table(shown, heads) or ["No contract with a known end."])


def _said(row: dict[str, Any], day: str) -> str:
    """Return what was decided of a renewal, whether the vendor still has to be told, and whether it is too late."""
    if row["answer"]:
        return f"{row['answer']}, notice to send" if row["notice_to_send"] else str(row["answer"])
    if row["auto_renew"] is False:
        return "ends by itself"
    return "overdue" if not row["decided"] and row["notice_by"] < day else ""


@click.command()
@click.option(
    "--by", type=click.Choice(["tool", "team"]), default="tool", show_default=True, help="What it is divided by."
)
@click.option("--what-if", "change", multiple=True, metavar="SUBSCRIPTION:CHANGE",
              help="seats=N, price=P (a seat and month), plan=NAME@P or notice=yes, several with commas.")  # fmt: skip
@as_of_option
@save_option
@common
def forecast(state: State, by: str, change: Sequence[str], as_of: str | None, save: Path | None) -> None:
    """Twelve months ahead from contracts and use, with its band; or what a change of a contract would do."""
    from desktop_app.exports.ahead_rows import forecast_columns, forecast_rows
    from desktop_app.review import outlook
    from desktop_app.review.against_plan import against_plan
    from desktop_app.review.facts import Facts

    day = as_of or state.today.isoformat()
    asked = [_change(text) for text in change]
    if asked and save is not None:
        raise click.UsageError("--save writes the forecast; what a change would do has no file: leave one of both out.")
    with state.open() as catalog:
        facts = Facts(catalog.writer, day)
        if asked:
            found = [outlook.change_of(facts, name, wanted) for name, wanted in asked]
            emit(state, {"as_of": day, "what_if": [_difference(one) for one in found]}, _difference_lines(found))
            return
        courses = outlook.forecasts(facts)
        ahead = outlook.report(facts, by, found=courses)
        other = outlook.report(facts, "team" if by == "tool" else "tool", found=courses)
        tools, teams = (ahead, other) if by == "tool" else (other, ahead)
        plans = [_plan(one) for one in against_plan(facts, tools, teams)]
    if save is not None:
        save_rows(forecast_rows(ahead), forecast_columns(ahead), f"Forecast by {by}", save)
    rows = [
        {"name": row.name, "total": as_amount(row.total), "currency": ahead.currency, "because": list(row.because),
         "months": [
             {"month": month, "expected": as_amount(row.expected[place]), "low": as_amount(row.low[place]),
              "high": as_amount(row.high[place])}
             for place, month in enumerate(ahead.months)
         ]}
        for row in ahead.rows
    ]  # fmt: skip
    bands = [ahead.totals(band) for band in ("expected", "low", "high")]
    totals = [
        {"month": month, "expected": as_amount(expected), "low": as_amount(low), "high": as_amount(high)}
        for month, expected, low, high in zip(ahead.months, *bands, strict=True)
    ]
    document = {
        "as_of": day, "by": by, "currency": ahead.currency, "months": list(ahead.months), "rows": rows,
        "totals": totals, "budgets": plans,
        "without_rate": {code: as_amount(micros) for code, micros in sorted(ahead.apart.items())},
        "actual": [{"month": month, "amount": as_amount(micros)} for month, micros in ahead.actual],
    }  # fmt: skip
    nothing = [] if rows or ahead.apart else ["Nothing is known yet of the months ahead."]
    lines = nothing or table(
        totals, [("month", "month"), ("expected", f"expected {ahead.currency}"), ("low", "low"), ("high", "high")]
    )
    if rows:
        lines += ["", *table(rows, [("name", by), ("total", "twelve months"), ("currency", "")])]
    if plans:
        lines += ["", "Against the budgets that run, by contracts and use:", *table(plans, _PLAN_COLUMNS)]
    lines += [f"Without an exchange rate: {as_amount(micros)} {code}" for code, micros in sorted(ahead.apart.items())]
    emit(state, document, lines)


_PLAN_COLUMNS = (
    ("for", "for"), ("end", "until"), ("amount", "planned"), ("spent", "spent"), ("expected", "expected by then"),
    ("over", "over"), ("runs_out", "runs out"), ("currency", ""),
)  # fmt: skip


def _plan(one: Any) -> dict[str, Any]:
    pace = one.budget.pace
    return {
        "for": one.budget.name, "kind": one.budget.scope, "start": pace.start, "end": pace.end,
        "amount": as_amount(pace.amount), "spent": as_amount(one.spent), "expected": as_amount(one.total),
        "over": as_amount(one.over), "runs_out": one.runs_out, "currency": pace.currency,
    }  # fmt: skip


def _change(text: str) -> tuple[str, Change]:
    """Read "Cursor Business:seats=30,price=35"."""
    from desktop_app.economics.forecast import Change

    name, colon, rest = text.rpartition(":")
    values: dict[str, Any] = {}
    try:
        for part in rest.split(","):
            key, _, value = part.strip().partition("=")
            if key == "seats":
                values["seats"] = int(value)
            elif key == "price":
                values["price"] = Fraction(value)
            elif key == "plan":
                values["plan"], _, price = value.rpartition("@")
                values["price"] = Fraction(price)
            elif key == "notice":
                values["notice"] = value in ("yes", "true", "1")
            else:
                raise ValueError(key)
        if not colon or values.get("seats", 0) < 0 or values.get("price", 0) < 0:
            raise ValueError(text)
    except (ValueError, ZeroDivisionError) as error:
        wanted = "SUBSCRIPTION:seats=N, price=P, plan=NAME@P or notice=yes, several with commas"
        raise click.BadParameter(f"{text!r} is not {wanted}", param_hint="--what-if") from error
    return name, Change(**values)


def _difference(one: Any) -> Mapping[str, Any]:
    return {
        "subscription": one.before.outlook.name,
        "currency": one.before.outlook.currency,
        "total": as_amount(one.total),
        "months": [{"month": month, "difference": as_amount(amount)} for month, amount in one.months],
        "because": list(one.because),
    }


def _difference_lines(found: Sequence[Any]) -> list[str]:
    lines = []
    for one in found:
        amount = f"{as_amount(abs(one.total))} {one.before.outlook.currency}"
        said = f"{amount} {'less' if one.total < 0 else 'more'}" if one.total else "the same"
        lines.append(f"{one.before.outlook.name}: {said} in twelve months")
        lines += [f"  {text}" for text in one.because]
        lines += [f"  {month}  {as_amount(amount)}" for month, amount in one.months if amount]
    return lines


@click.command()
@as_of_option
@save_option
@common
def budgets(state: State, as_of: str | None, save: Path | None) -> None:
    """Budgets and commitments: what is used, the variance, where the pace leads, when nothing is left."""
    from desktop_app.review.facts import Facts

    day = as_of or state.today.isoformat()
    with state.open() as catalog:
        facts = Facts(catalog.writer, day)
        rows = [{"for": one.name, "kind": one.scope.replace("_", " "), **_pace(one.pace)} for one in facts.budgets]
        promised = [{"for": one.name, "kind": one.kind, **_pace(one.pace)} for one in facts.commitments]
    columns = [
        ("for", "for"), ("kind", "kind"), ("start", "from"), ("end", "until"), ("amount", "amount"), ("used", "used"),
        ("used_percent", "%"), ("forecast", "at this pace"), ("runs_out", "runs out"), ("currency", ""),
    ]  # fmt: skip
    if save is not None:
        save_rows([*rows, *promised], BUDGETS, "Budgets", save)
    lines = table([*rows, *promised], columns) or ["No budget and no commitment runs."]
    emit(state, {"as_of": day, "budgets": rows, "commitments": promised}, lines)


def _pace(pace: Any) -> dict[str, Any]:
    return {
        "start": pace.start, "end": pace.end, "amount": as_amount(pace.amount), "used": as_amount(pace.used),
        "through": pace.through, "used_percent": as_percent(pace.share), "variance_percent": as_percent(pace.variance),
        "forecast": None if pace.forecast is None else as_amount(pace.forecast), "currency": pace.currency,
        "runs_out": pace.runs_out,
        "without_rate": {code: as_amount(n) for code, n in sorted((pace.apart or {}).items())},
        "months": [{"month": month, "amount": as_amount(micros)} for month, micros in pace.by_month],
    }  # fmt: skip


BUDGETS = (
    ("for", "For"), ("kind", "Kind"), ("start", "From"), ("end", "Until"), ("amount", "Amount"), ("used", "Used"),
    ("used_percent", "Used, %"), ("forecast", "At this pace"), ("runs_out", "Runs out"), ("currency", "Currency"),
)  # fmt: skip
"""The columns of budgets and commitments in a file."""

COMMANDS = (forecast, budgets, renewals)
