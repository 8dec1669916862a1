"""Commands that merge two records that are one, and say before what would move."""

from __future__ import annotations

import click

from desktop_app.cli.common import State, common, emit, table


@click.group()
def merge() -> None:
    """Merge two records that are one."""


@merge.command("suggest")
@common
def merge_suggest(state: State) -> None:
    """Show vendors that are likely one, and why; nothing is changed."""
    from desktop_app.imports.clusters import likely_same

    with state.open() as catalog:
        pairs = likely_same(catalog.writer)
    rows = [
        {"kept": pair.kept.name, "merged": pair.merged.name, "lines": pair.merged.lines, "why": pair.why}
        for pair in pairs
    ]
    heads = [("kept", "keep"), ("merged", "merge"), ("lines", "lines"), ("why", "because")]
    emit(state, {"suggestions": rows}, table(rows, heads) or ["No two vendors look like one."])


def _command(kind: str, what: str) -> click.Command:
    """Return the command that merges records of one kind."""

    @click.command(kind, help=f"Merge the {kind} MERGED into KEPT: {what} go to KEPT; undo parts the two.")
    @click.argument("kept")
    @click.argument("merged")
    @click.option("--dry-run", is_flag=True, help="Say what would move, and change nothing.")
    @common
    def command(state: State, kept: str, merged: str, dry_run: bool) -> None:
        from desktop_app.catalog import merging
        from desktop_app.catalog.errors import CatalogError

        with state.open() as catalog:
            plan = merging.plan(catalog.writer, kind, kept, merged)
            if plan.refusal is not None:
                raise CatalogError(plan.refusal)
            operation = None if dry_run else merging.merge(catalog, kind, plan.kept, plan.merged)
        document = {
            "kept": plan.kept_name, "merged": plan.merged_name, "moves": dict(plan.moves), "notes": list(plan.notes),
        }  # fmt: skip
        if operation is not None:
            document["operation"] = str(operation)
        said = "Nothing is changed yet." if dry_run else f"Merged {plan.merged_name} into {plan.kept_name}"
        emit(state, document, [plan.sentence, *plan.notes, said])

    return command


for _kind, _what in (
    ("vendor", "tools, spellings and lines"),
    ("tool", "subscriptions, lines, functions, budgets and questions"),
    ("person", "seats, ownership and other names"),
    ("team", "people, subscriptions, shares of cost and budgets"),
    ("subscription", "seats, purchases, terms, lines and questions"),
):
    merge.add_command(_command(_kind, _what))

COMMANDS = (merge,)
