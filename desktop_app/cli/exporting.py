"""More of `export`: lists, messages to owners, cost and usage rows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.cli.common import State, common, emit, iso_day
from desktop_app.cli.reviewing import export

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


@export.command("table")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--csv", "as_csv", is_flag=True, help="Of `all`: write text tables to the folder, not workbooks.")
@click.option("--archived", is_flag=True, help="Archived and merged records and returned seats too; `all` has them.")
@click.option("--as-of", callback=iso_day, help="The date that evidence and deadlines are judged by.")
@common
def export_table(state: State, name: str, file: Path, as_csv: bool, archived: bool, as_of: str | None) -> None:
    """Write a list as .xlsx or .csv; `all` writes every list that comes back, to a folder or into one .xlsx.

    Imported into the catalog it comes from, a list changes nothing. All of them together, as a folder or one workbook,
    restore an empty catalog: every record keeps its id, every line what other files are compared with, every question
    its decisions; archived records come back as archived. In another catalog records are told by their names.

    File, sheet and row of a restored record are those that it was read from first, whose cells stay in the former
    catalog. Invoices, vendors without a known AI tool, imports and history follow from other records or belong to one
    catalog, and are not imported. In no list are lines that count once in another file, profiles, saved views
    and attached files; `backup` copies everything.
    """
    from desktop_app.catalog import tables
    from desktop_app.exports.tables import write_table, write_tables
    from desktop_app.imports.own_lists import OWN_LISTS

    query = tables.Query(as_of=as_of or state.today.isoformat(), archived=archived or name == "all")

    def with_costs(catalog: Catalog) -> tables.Query:
        from desktop_app.economics import yearly
        from desktop_app.economics.judged import judged_on

        costs = yearly.costs(catalog.writer, query.as_of)
        return replace(query, costs=judged_on(catalog.writer, costs, query.as_of))

    if name == "all":
        names = [own.name for own in OWN_LISTS if not own.why]
        with state.open() as catalog:
            written = write_tables(catalog.writer, names, file, with_costs(catalog), "csv" if as_csv else "xlsx")
        rows = sum(written.values())
        emit(
            state, {"file": str(file), "tables": written}, [f"Wrote {len(written)} lists with {rows:,} rows to {file}"]
        )
        return
    if name not in tables.TABLES:
        raise click.BadParameter(f"there is no list {name!r}; there are: all, {', '.join(tables.TABLES)}")
    with state.open() as catalog:
        write_table(catalog.writer, name, file, with_costs(catalog))
    emit(state, {"file": str(file), "table": name}, [f"Wrote {file}"])


@export.command("messages")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--from",
    "sender",
    default="",
    metavar="NAME",
    help="Who sends them: a name, or an address such as `Ada <ada@example.com>`; else the setting messages_from.",
)
@click.option("--answer-by", callback=iso_day, help="The day by which an answer is wanted (YYYY-MM-DD).")
@click.option("--ask", is_flag=True, help="Also mark the questions as Asked; undo takes that back.")
@click.option("--pseudonyms", is_flag=True, help="Nobody is named in the lists.")
@click.option("--as-of", callback=iso_day, help="The date that deadlines are counted from; today when left out.")
@common
def export_messages(
    state: State, folder: Path, sender: str, answer_by: str | None, ask: bool, pseudonyms: bool, as_of: str | None
) -> None:
    """Write one message an owner, with their list attached (.eml); nothing is sent."""
    from desktop_app.exports.messages import write_messages
    from desktop_app.review import asking

    today = state.today.isoformat()
    with state.open() as catalog:
        written = write_messages(
            catalog.writer, folder, as_of=as_of or today, sender=sender, answer_by=answer_by, pseudonymise=pseudonyms
        )
        operation = asking.mark_asked(catalog, written, today=today, answer_by=answer_by) if ask else None
    lines = [f"Wrote {one['file']}" for one in written if one["file"]]
    lines += [f"{one['to']}: no e-mail address is known" for one in written if one["file"] and not one["email"]]
    unowned = sum(len(one["questions"]) for one in written if not one["file"])
    if unowned:
        lines.append(f"{unowned} questions have no owner who could be asked; give their tools one.")
    if operation is not None:
        lines.append("The questions are marked as Asked.")
    document = {"messages": written, "operation": str(operation) if operation is not None else None}
    emit(state, document, lines)


@export.command("focus")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--version", type=click.Choice(["1.2", "1.0"]), default="1.2", show_default=True)
@click.option("--period", metavar="MONTHS", help="Only what is billed in 2026-09, 2026-07..2026-09, 2026-Q3 or 2026.")
@click.option("--as-of", callback=iso_day, help="Spend up to this date's month; today when left out.")
@common
def export_focus(state: State, file: Path, version: str, period: str | None, as_of: str | None) -> None:
    """Write the spend as FOCUS cost and usage rows (.csv), every amount once and net of tax.

    BilledCost is what is invoiced, in the billing period of its invoice; EffectiveCost is the same money in the months
    that it pays for. --period chooses billing periods.
    """
    from desktop_app.economics.period import period_of
    from desktop_app.exports.focus import left_out_text, write_focus

    months = period_of(period) if period else None
    with state.open() as catalog:
        day = as_of or state.today.isoformat()
        written = write_focus(catalog.writer, file, as_of=day, version=version, period=months)
    said = [f"Wrote {written['rows']} rows to {file}"]
    for code, total in written["totals"].items():
        said.append(f"Billed are {total} {code}, used in these months {written['effective'][code]} {code}.")
    said += [f"Left out: {left_out_text(why, lines)}." for why, lines in written["left_out"].items()]
    emit(state, {"file": str(file), "version": version, **written}, said)


@export.command("renewals")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--days", type=click.IntRange(min=1), help="Only deadlines of so many days ahead; all when left out.")
@click.option("--as-of", callback=iso_day, help="The date that deadlines are counted from; today when left out.")
@common
def export_renewals(state: State, file: Path, days: int | None, as_of: str | None) -> None:
    """Write the notice deadlines as a calendar (.ics) with alarms; a later file updates the earlier one."""
    from desktop_app.catalog.catalog import utc_now
    from desktop_app.exports.calendar import write_calendar

    day = as_of or state.today.isoformat()
    with state.open() as catalog:
        count = write_calendar(catalog.writer, file, as_of=day, now=utc_now(), days=days)
    emit(state, {"file": str(file), "events": count}, [f"Wrote {count} notice deadlines to {file}"])


@export.command("negotiation")
@click.argument("vendor")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--as-of", callback=iso_day, help="The date that it is judged by; today when left out.")
@common
def export_negotiation(state: State, vendor: str, file: Path, as_of: str | None) -> None:
    """Write what to know before talking to a vendor: contracts, seats, prices over time, what to ask for (.xlsx)."""
    from desktop_app.exports.negotiation_sheet import write_negotiation

    with state.open() as catalog:
        written = write_negotiation(catalog.writer, vendor, file, as_of=as_of or state.today.isoformat())
    count = written["Contracts"]
    said = f"Wrote {count} contract{'' if count == 1 else 's'} of {vendor} to {file}"
    emit(state, {"file": str(file), **written}, [said])


COMMANDS: tuple[click.Command, ...] = ()  # they belong to the group `export`
