"""Commands that list, make and edit records, and answer what a vendor's text means."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli import printing
from desktop_app.cli.common import State, common, emit, iso_day, table

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.catalog.saved_views import View

CONDITION = re.compile(r"^\s*([a-z_]+)\s*(!=|=|~)\s*(.*?)\s*$", re.DOTALL)


def list_rows(
    catalog: Catalog, name: str, as_of: str, where: Sequence[str] = (), view: View | None = None
) -> list[dict[str, Any]]:
    """Return every row of a list as plain values: ids and money as text.

    `where` are conditions such as ``tool=Cursor``, ``amount>100`` or ``vendor~open`` (contains), or what the window's
    filter takes: ``tool:cursor inactive>60``; a saved view's filter and order come besides.
    """
    from desktop_app.catalog import filter_language, tables

    definition = tables.TABLES.get(name)
    if definition is None:
        raise click.BadParameter(f"there is no list {name!r}; there are: {', '.join(tables.TABLES)}")
    keys = [column.key for column in definition.columns]
    plain = [_filter(text, keys) for text in where]
    written = [text for text, found in zip(where, plain, strict=True) if not found]
    if view is not None:
        written.append(view.filter)
        plain += [tables.Filter(key, "=", value) for key, value in view.chosen.items()]
    typed = filter_language.parse(definition, " ".join(written))
    if typed.problems:
        raise click.BadParameter(" ".join(typed.problems))
    sort = view.sort if view is not None else ()
    costs = tables.Costs()
    if "annual_cost" in keys:
        from desktop_app.economics import yearly

        costs = yearly.costs(catalog.writer, as_of)
    if "verdict" in keys:
        from desktop_app.economics.judged import judged_on

        costs = judged_on(catalog.writer, costs, as_of)
    query = tables.Query((*filter(None, plain), *typed.where), typed.search, sort, as_of=as_of, costs=costs)
    found = tables.ids(catalog.writer, definition, query)
    return [_plain(row, definition) for row in _pages(catalog, definition, query, found)]


def _pages(catalog: Catalog, definition: Any, query: Any, found: Sequence[int]) -> Iterator[Mapping[str, Any]]:
    from desktop_app.catalog import tables

    for start in range(0, len(found), 500):
        yield from tables.page(catalog.writer, definition, query, found[start : start + 500])


def _filter(text: str, keys: Sequence[str]) -> Any:
    """Return the condition of COLUMN=VALUE, None where it is written otherwise."""
    from desktop_app.catalog.tables import Filter

    match = CONDITION.match(text)
    if match is None or match[1] not in keys:
        return None
    return Filter(match[1], "contains" if match[2] == "~" else match[2], match[3].strip('"'))


def _plain(row: Mapping[str, Any], definition: Any) -> dict[str, Any]:
    from desktop_app.catalog.money import amount_text

    kinds = {column.key: column.type for column in definition.columns}
    plain: dict[str, Any] = {}
    for key, value in row.items():
        if value is not None and kinds.get(key) == "money":
            plain[key] = amount_text(value)
        elif value is not None and (key in ("id", "operation") or key.endswith("_id")):
            plain[key] = str(value)
        else:
            plain[key] = value
    return plain


@click.command("list")
@click.argument("name")
@click.option(
    "--where",
    multiple=True,
    help="COLUMN=VALUE, also != < > <= >= and ~ (contains), or what the window's filter takes.",
)
@click.option("--view", metavar="NAME", help="Filter and order of a view that was saved in the window.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV.")
@click.option("--as-of", callback=iso_day, help="The date that evidence and deadlines are judged by.")
@common
def list_command(
    state: State, name: str, where: tuple[str, ...], view: str | None, as_csv: bool, as_of: str | None
) -> None:
    """List tools, subscriptions, seats, people, lines, findings, unmatched, use-cases, measures and others."""
    from desktop_app.catalog import saved_views, tables

    with state.open() as catalog:
        known = name if name in tables.TABLES else None  # list_rows says which there are
        chosen = saved_views.named(catalog.writer, known, view).view if view is not None and known else None
        rows = list_rows(catalog, name, as_of or state.today.isoformat(), where, chosen)
    definition = tables.TABLES[name]
    if as_csv and not state.as_json:
        buffer = io.StringIO()
        writer = csv.DictWriter(buffer, [column.key for column in definition.columns], extrasaction="ignore")
        writer.writeheader()
        writer.writerows({key: _safe(value) for key, value in row.items()} for row in rows)
        printing.print_csv(buffer.getvalue())
        return
    shown = [(column.key, column.title) for column in definition.columns if column.visible]
    if chosen is not None and chosen.columns:
        shown = [(key, definition.column(key).title) for key in chosen.columns]
    _name_currency(definition, shown)
    none = f"Nothing in {name} matches." if where or chosen is not None else f"No {name} yet."
    emit(state, {name: rows}, table(rows, shown) or [none])


def _name_currency(definition: Any, shown: list[tuple[str, str]]) -> None:
    """Put the currency after the last of the amounts, which would say little without it."""
    columns = {column.key: column for column in definition.columns}
    amounts = [place for place, (key, _) in enumerate(shown) if columns[key].type == "money"]
    if amounts and "currency" in columns and "currency" not in dict(shown):
        shown.insert(amounts[-1] + 1, ("currency", columns["currency"].title))


def _safe(value: object) -> object:
    """Keep a spreadsheet program from running text as a formula; amounts stay numbers."""
    if isinstance(value, str) and value[:1] in "=+-@\t\r" and not re.fullmatch(r"-?\d+(\.\d+)?", value):
        return "'" + value
    return value


def _assignments(pairs: Sequence[str]) -> dict[str, str]:
    values = {}
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise click.BadParameter(f"{pair!r} is not FIELD=VALUE")
        values[name.strip().replace("-", "_")] = value
    return values


@click.command()
@click.argument("kind")
@click.argument("fields", nargs=-1, metavar="FIELD=VALUE…")
@click.option("--like", metavar="NAME", help="The record whose fields the new one has, but for those that are given.")
@common
def add(state: State, kind: str, fields: tuple[str, ...], like: str | None) -> None:
    """Make a record: a tool, subscription, person, use-case, measure, allocation, budget, commitment and others."""
    from desktop_app.catalog import duplicating, records

    given = _assignments(fields)  # before a catalog is made for nothing
    with state.open(create=True) as catalog:
        copied = duplicating.like(catalog.writer, kind, like) if like is not None else {}
        number = records.add(catalog, kind, {**copied, **given})
        made = records.get(catalog.writer, kind, number)
    made["id"] = str(number)
    emit(state, {kind: made}, [f"Added {kind} {made.get('name', number)}"])


@click.command("set")
@click.argument("kind")
@click.argument("name")
@click.argument("fields", nargs=-1, required=True, metavar="FIELD=VALUE…")
@common
def set_command(state: State, kind: str, name: str, fields: tuple[str, ...]) -> None:
    """Edit a record: its owner, spend class, term, price."""
    from desktop_app.catalog import records

    with state.open() as catalog:
        number = records.edit(catalog, kind, name, _assignments(fields))
        changed = records.get(catalog.writer, kind, number)
    changed["id"] = str(number)
    emit(state, {kind: changed}, [f"Changed {kind} {changed.get('name', number)}"])


@click.command()
@click.argument("text")
@click.argument("tool", required=False)
@click.option("--not-a-tool", is_flag=True, help="What this text names is no AI tool; do not ask again.")
@common
def match(state: State, text: str, tool: str | None, not_a_tool: bool) -> None:
    """Say which tool a vendor's text means; lines already imported are matched again."""
    from desktop_app.imports import rematching

    if (tool is None) != not_a_tool:
        raise click.UsageError("Name the tool, or say --not-a-tool.")
    with state.open(create=True) as catalog:
        document = rematching.learn_alias(catalog, text, tool)
    emit(state, document, [f"{text!r} means {tool or 'no AI tool'}; {document.get('lines', 0)} lines changed"])


@click.command()
@click.argument("assignments", nargs=-1, metavar="NAME=VALUE…")
@click.option("--tool", help="The tool whose own values these are; an empty VALUE gives its own up.")
@click.option("--team", help="The team whose own values these are.")
@common
def settings(state: State, assignments: tuple[str, ...], tool: str | None, team: str | None) -> None:
    """Show the settings, or change the named ones: the company's, or a tool's or team's own."""
    from desktop_app.catalog import default_settings
    from desktop_app.catalog import settings as catalog_settings

    if tool is not None and team is not None:
        raise click.UsageError("A value belongs to a tool or to a team, not to both.")
    with state.open(create=True) as catalog:
        scope = "company"
        if tool is not None or team is not None:
            kind = "tool" if tool is not None else "team"
            scope = catalog_settings.scope_of(catalog.writer, kind, tool or team or "")
        catalog_settings.put_many(catalog, _assignments(assignments), scope)
        values = catalog_settings.all_settings(catalog.writer)
        own = catalog_settings.own_values(catalog.writer)
    titles = default_settings.DEFAULTS
    rows = [
        {"name": name, "value": value, "what": titles[name].title if name in titles else ""}
        for name, value in values.items()
    ]
    special = [
        {"kind": one.kind, "id": str(one.id), "owner": one.owner, "name": one.name, "value": one.value} for one in own
    ]
    text = table(rows, [("name", "setting"), ("value", "value"), ("what", "what it is")])
    if special:
        text += ["", "Own values of tools and teams:"]
        text += table(special, [("kind", "of"), ("owner", "name"), ("name", "setting"), ("value", "value")])
    emit(state, {"settings": values, "own": special}, text)


COMMANDS = (list_command, add, set_command, match, settings)
