"""The report on use cases: what each costs and brings, and which models do what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from desktop_app.cli.ahead import as_of_option
from desktop_app.cli.amounts import as_amount, as_percent, as_price
from desktop_app.cli.common import State, common, emit, table
from desktop_app.cli.reports import save_option, save_rows


@click.command("use-cases")
@as_of_option
@save_option
@common
def use_cases(state: State, as_of: str | None, save: Path | None) -> None:
    """Use cases: cost by month, unit cost, margin and worth, which are worth scaling, and which models do what."""
    from desktop_app.economics import models
    from desktop_app.review.facts import Facts

    day = as_of or state.today.isoformat()
    with state.open() as catalog:
        facts = Facts(catalog.writer, day)
        found = facts.use_case_economics
        months = facts.budget_months
        rows = [_use_case(row, found[row["id"]], months.get(row["id"])) for row in facts.use_cases]
        used = [_model(one) for one in models.by_use_case(catalog.writer, day)]
    columns = [
        ("name", "use case"), ("stage", "stage"), ("cost", "twelve months"), ("currency", ""),
        ("unit_cost", "unit cost"), ("unit", "of"), ("margin_percent", "margin %"), ("verdict", "scaling"),
    ]  # fmt: skip
    if save is not None:
        save_rows(rows, _FILE, "Use cases", save)
    lines = table(rows, columns, exact=("unit_cost",)) or ["No use cases yet."]
    if rows:
        lines += ["", *(f"{row['name']}: {row['because']}" for row in rows)]
        lines += [_of_budget(row["name"], months[row["id"]]) for row in facts.use_cases if row["id"] in months]
    if used:
        lines += ["", "Models in the 90 days up to the newest use, the dearest first:", *table(used, _MODEL_COLUMNS)]
    emit(state, {"as_of": day, "use_cases": rows, "models": used}, lines)


_FILE = (
    ("name", "Use case"), ("kind", "Kind"), ("stage", "Stage"), ("class", "Class"), ("cost", "Twelve months"),
    ("currency", "Currency"), ("unit_cost", "Unit cost"), ("unit", "Of"), ("margin_percent", "Margin, %"),
    ("verdict", "Scaling"), ("because", "Because"),
)  # fmt: skip
_MODEL_COLUMNS = (
    ("model", "model"), ("tool", "tool"), ("price", "a million tokens"), ("use_case", "use case"), ("worth", "worth"),
    ("cost", "cost"), ("currency", ""),
)  # fmt: skip


def _model(one: Any) -> dict[str, Any]:
    return {
        "model": one.model, "tool": one.tool, "price": None if one.price is None else as_price(one.price),
        "dear": one.dear, "use_case": one.use_case, "worth": one.value_level, "cost": as_amount(one.cost),
        "currency": one.currency,
    }  # fmt: skip


def _of_budget(name: str, one: Any) -> str:
    from desktop_app.catalog.money import amount_text
    from desktop_app.review.model import shown

    spent, budget = amount_text(shown(one.spent, one.currency)), amount_text(shown(one.budget, one.currency))
    over = ", over its budget" if one.passed else ""
    return f"{name}: {spent} of {budget} {one.currency} spent in {one.month}{over}"


def _use_case(row: Any, found: Any, budget: Any) -> dict[str, Any]:
    latest = found.latest
    margin = next((month.margin for month in reversed(found.months) if month.margin is not None), None)
    return {
        "id": str(row["id"]), "name": row["name"], "kind": row["kind"], "stage": row["stage"],
        "class": row["spend_class"], "cost": as_amount(found.cost), "currency": found.currency, "unit": found.unit,
        "unit_cost": None if latest is None else as_price(latest.unit_cost),
        "margin_percent": None if margin is None else as_percent(margin),
        "verdict": found.verdict.state, "because": found.verdict.text,
        "budget": None if budget is None else {
            "month": budget.month, "amount": as_amount(budget.budget), "spent": as_amount(budget.spent),
            "currency": budget.currency, "passed": budget.passed,
        },
        "months": [
            {
                "month": month.month, "cost": as_amount(month.cost),
                "volume": None if month.volume is None else as_price(month.volume),
                "unit_cost": None if month.unit_cost is None else as_price(month.unit_cost),
                "revenue": None if month.revenue is None else as_amount(month.revenue),
                "margin_percent": None if month.margin is None else as_percent(month.margin),
                "worth": None if month.worth is None else as_amount(month.worth),
                "without_rate": {code: as_amount(micros) for code, micros in sorted(month.apart.items())},
            }
            for month in found.months
        ],
    }  # fmt: skip


COMMANDS = (use_cases,)
