"""Commands that run the rules, decide, send the review list out and bring it back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.common import State, common, emit


@click.command()
@click.option("--as-of", default=None, help="The date of the review (YYYY-MM-DD); today when left out.")
@click.option("--rule", "rules", multiple=True, help="Only this rule; may be given several times.")
@common
def review(state: State, as_of: str | None, rules: tuple[str, ...]) -> None:
    """Run the rules and store what they ask."""
    from desktop_app.review import run

    with state.open() as catalog:
        result = run.run(catalog, as_of or state.today.isoformat(), rules=rules or None)
    document = result.document()
    emit(state, document, review_text(document))


def review_text(document: Mapping[str, Any]) -> Iterator[str]:
    """Return a review as lines: every open question with its saving, weightiest first, then the totals."""
    for finding in document["findings"]:
        if finding["status"] == "Closed":
            continue
        saving = finding.get("saving") or {}
        amount = f"{saving['addressable']} {saving['currency']}" if saving.get("addressable") else "–"
        if between := saving.get("range"):
            amount = f"{between['low']} to {between['high']} {between['currency']}"
        yield f"{finding['rule']}  {finding['status']:<12}  {amount:>16}  {finding['question']}"
    changes = document["changes"]
    yield f"As of {document['as_of']}: " + ", ".join(f"{_count(value)} {key}" for key, value in changes.items())
    yield f"Totals, each amount once: {_totals(document['totals'])}"


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list) else int(value)


def _totals(totals: Mapping[str, Any]) -> str:
    parts = []
    for name, value in totals.items():
        if isinstance(value, Mapping):
            value = ", ".join(f"{amount} {currency}" for currency, amount in value.items()) or "none"
        elif isinstance(value, list):
            value = len(value)
        parts.append(f"{name} {value}")
    return "; ".join(parts)


@click.command()
@click.argument("finding")
@click.argument("decision")
@click.option("--why", help="The reason.")
@click.option("--until", help="How long it holds (YYYY-MM-DD).")
@click.option("--quantity", type=int, help="How many, for reduce and grow.")
@common
def decide(state: State, finding: str, decision: str, why: str | None, until: str | None, quantity: int | None) -> None:
    """Answer a question: keep, grow, reduce, move_tier, consolidate, retire, snooze or ask_owner."""
    from desktop_app.review import decisions

    if not finding.isdigit():
        raise click.BadParameter(f"{finding!r} is not a finding's id; `seatbook list findings` shows them")
    with state.open() as catalog:
        decisions.decide(
            catalog,
            int(finding),
            decision.replace("-", "_"),
            why=why,
            until=until,
            quantity=quantity,
            today=state.today.isoformat(),
        )
    emit(state, {"finding": finding, "decision": decision}, [f"Decided: {decision}"])


@click.group()
def export() -> None:
    """Write files: the review workbook, or any table."""


@export.command("review")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as-of", default=None, help="The date that deadlines are counted from; today when left out.")
@common
def export_review(state: State, file: Path, as_of: str | None) -> None:
    """Write the review list as a workbook that owners fill in."""
    from desktop_app.exports.review_workbook import write_review

    with state.open() as catalog:
        written = write_review(catalog.writer, file, as_of=as_of or state.today.isoformat())
    emit(state, {"file": str(file), **written}, [f"Wrote {file}"])


@export.command("table")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as-of", default=None, help="The date that evidence and deadlines are judged by.")
@common
def export_table(state: State, name: str, file: Path, as_of: str | None) -> None:
    """Write a list as .xlsx or .csv."""
    from desktop_app.catalog import tables
    from desktop_app.exports.tables import write_table

    if name not in tables.TABLES:
        raise click.BadParameter(f"there is no list {name!r}; there are: {', '.join(tables.TABLES)}")
    query = tables.Query(as_of=as_of or state.today.isoformat())
    with state.open() as catalog:
        write_table(catalog.writer, name, file, query)
    emit(state, {"file": str(file), "table": name}, [f"Wrote {file}"])


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Show what would change; write nothing.")
@common
def apply(state: State, file: Path, dry_run: bool) -> int:
    """Bring a filled-in review workbook back."""
    from desktop_app.imports import decisions

    with state.open() as catalog:
        plan = decisions.plan_decisions(catalog, file, today=state.today.isoformat())
        operation = None
        if not dry_run and plan.refused is None:
            operation = decisions.apply_decisions(catalog, plan, today=state.today.isoformat())
    document = {**plan.document(), "operation": str(operation) if operation is not None else None}
    if plan.refused is not None:
        document["error"] = {"code": "unreadable", "message": plan.refused, "file": str(file)}
    emit(state, document, plan.text())
    return 4 if plan.refused is not None else 0


COMMANDS = (review, decide, export, apply)
