"""Commands that list what Seatbook knows by itself: formats, rules, AI tools."""

from __future__ import annotations

import click

from desktop_app.assets import resource
from desktop_app.cli.common import State, common, emit, table


@click.command()
@common
def formats(state: State) -> None:
    """List the vendors' formats that are recognised without help, each with its source."""
    from desktop_app.imports import known_formats

    rows = [
        {"id": item.id, "title": item.title, "kind": str(item.kind), "source": item.source}
        for item in known_formats.listed(resource("formats"))
    ]
    emit(
        state,
        {"formats": rows},
        table(rows, [("id", "format"), ("kind", "kind"), ("title", "title"), ("source", "source")]),
    )


@click.command()
@click.argument("rule_id", required=False)
@common
def rules(state: State, rule_id: str | None) -> None:
    """List the rules, or explain one of them."""
    from desktop_app.review.explained import explain
    from desktop_app.review.registry import RULES

    chosen = [rule for rule in RULES if rule_id is None or rule.id.casefold() == rule_id.casefold()]
    if not chosen:
        raise click.BadParameter(f"there is no rule {rule_id!r}; there are: {', '.join(rule.id for rule in RULES)}")
    rows = [{"id": rule.id, "title": rule.title, "asks": rule.asks, "severity": str(rule.severity)} for rule in chosen]
    if rule_id is not None:
        explanation = explain(chosen[0])
        document = {**rows[0], "settings": list(chosen[0].thresholds), "explanation": explanation.sections}
        emit(state, {"rules": [document]}, [explanation.text()])
        return
    emit(state, {"rules": rows}, table(rows, [("id", "rule"), ("title", "title"), ("asks", "asks")]))


@click.command()
@common
def tools(state: State) -> None:
    """List the AI tools that Seatbook knows, with vendor and functions."""
    from desktop_app.imports.known import load_tools

    rows = [
        {"name": tool.name, "vendor": tool.vendor, "functions": list(tool.functions)}
        for tool in load_tools(resource("ai_tools.csv"))
    ]
    emit(state, {"tools": rows}, table(rows, [("name", "tool"), ("vendor", "vendor"), ("functions", "functions")]))


COMMANDS = (formats, rules, tools)
