"""Commands that bring files in, take them back, and show what happened."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.catalog.errors import CatalogError
from desktop_app.cli.common import State, common, emit, iso_day, table

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports.head import FileHead

_TYPED = {"--password": "PASSWORD, or set SEATBOOK_PASSWORD", "--cost-accounts": "'6*; 4964'"}
"""What is to be typed behind an option whose values no list can have."""
_SHEETS_VENDOR = re.compile(r"([^!]*\S)!(\S.*)")
_MOST_ANSWERS = 20
"""Answers to a question that are listed in a line of text."""
Command = Callable[..., Any]
Corrections = tuple[dict[str, str], dict[str, dict[str, str]]]
"""Corrections of columns for every sheet, and for single ones."""


def format_choices(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str | None, dict[str, str]]:
    """Take FORMAT, for the whole file, and SHEET!FORMAT apart."""
    whole = [value for value in values if "!" not in value]
    if len(set(whole)) > 1:
        raise click.BadParameter(f"a file is read as one format, not as {' and '.join(whole)}; say SHEET!FORMAT.")
    of_sheets = [value.rpartition("!") for value in values if "!" in value]
    if any(not sheet.strip() or not form.strip() for sheet, _mark, form in of_sheets):
        raise click.BadParameter("a sheet's own format is given as SHEET!FORMAT.")
    return whole[0] if whole else None, {sheet.strip(): form.strip() for sheet, _mark, form in of_sheets}


def vendor_choices(
    _context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[str | None, dict[str, str]]:
    """Take VENDOR, for the whole file, and SHEET!VENDOR apart; the mark in a name ("Yahoo! Inc") ends it or a word."""
    whole = [value for value in values if not _SHEETS_VENDOR.fullmatch(value)]
    if len(set(whole)) > 1:
        raise click.BadParameter(f"a file is of one vendor, not of {' and '.join(whole)}; say SHEET!VENDOR.")
    of_sheets = [match for value in values if (match := _SHEETS_VENDOR.fullmatch(value))]
    return whole[0] if whole else None, {match[1].strip(): match[2].strip() for match in of_sheets}


def column_choices(_context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> Corrections:
    """Take HEADER=FIELD and SHEET!HEADER=FIELD apart; a header may have an equals sign, a field has none."""
    everywhere: dict[str, str] = {}
    of_sheets: dict[str, dict[str, str]] = {}
    for value in values:
        place, equals, field = value.rpartition("=")
        sheet, mark, header = place.partition("!")
        name = (header if mark else place).strip()
        if not equals or not name or (mark and not sheet.strip()):
            raise click.BadParameter(f"{value!r} is not of the form HEADER=FIELD or SHEET!HEADER=FIELD.")
        target = of_sheets.setdefault(sheet.strip(), {}) if mark else everywhere
        if target.setdefault(name, field.strip()) != field.strip():
            raise click.BadParameter(f"{name!r} is given two fields.")
    return everywhere, of_sheets


class NamedFile(click.Path):
    """A file or folder that has a name: an empty one, of a variable that is not set, would mean the folder at hand."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Refuse an empty name."""
        if value == "":
            self.fail("a name is empty; name a file, or . for the folder at hand.", param, ctx)
        return super().convert(value, param, ctx)


def _choice(name: str, values: tuple[str, ...], text: str) -> Callable[[Command], Command]:
    return click.option(name, type=click.Choice(values), default=None, help=text)


@click.command("import")
@click.argument("files", nargs=-1, required=True, type=NamedFile(path_type=Path, readable=False))
@click.option(
    "--as", "formats", metavar="FORMAT", multiple=True, callback=format_choices,
    help="Read it as this format or profile (see `formats`); one sheet of it: SHEET!FORMAT, repeatable.",
)  # fmt: skip
@click.option("--sheet", help="Only this sheet, or this table of it: 'Costs (table 2)'.")
@_choice("--date-order", ("dmy", "mdy", "ymd"), "The order of day, month and year.")
@_choice("--decimal", (",", "."), "The decimal sign.")
@click.option("--currency", help="The currency of amounts without one (ISO 4217).")
@click.option(
    "--vendor", "vendors", metavar="VENDOR", multiple=True, callback=vendor_choices,
    help="The vendor of the whole file, or its tool; of one sheet: SHEET!VENDOR, repeatable.",
)  # fmt: skip
@click.option("--subscription", help="The subscription that the seats belong to.")
@click.option("--data-date", callback=iso_day, help="When the vendor wrote the report (YYYY-MM-DD).")
@click.option("--period", help="The period that the whole file is for: 2026, FY26, 2026-Q3, 2026-09, or two days.")
@click.option("--account", help="The vendor's account or organisation that the file is of, where it does not say.")
@click.option("--cost-accounts", help="The accounts of a journal that are costs, or how they begin: '6*; 4964'.")
@_choice(
    "--corrects",
    ("yes",),
    "The file corrects earlier reports of the same days, and invoices that are known with another amount.",
)
@_choice("--given-back", ("yes",), "Seats that earlier lists had and this one has not were given back by its day.")
@click.option("--password", envvar="SEATBOOK_PASSWORD", help="Of locked workbooks; else it is asked for.")
@click.option(
    "--column", "columns", metavar="HEADER=FIELD", multiple=True, callback=column_choices,
    help="Read a column as another field, or as none (HEADER=); of one sheet only: SHEET!HEADER=FIELD. Repeatable.",
)  # fmt: skip
@click.option("--dry-run", is_flag=True, help="Show the plan; write nothing.")
@click.option("--save-profile", metavar="NAME", help="Remember how this file was read.")
@click.option(
    "--rejected", type=click.Path(path_type=Path), help="Save the rejected rows as a spreadsheet (.xlsx or .csv)."
)
@common
def import_command(
    state: State,
    files: tuple[Path, ...],
    formats: tuple[str | None, dict[str, str]],
    dry_run: bool,
    save_profile: str | None,
    rejected: Path | None,
    columns: Corrections,
    vendors: tuple[str | None, dict[str, str]],
    **choices: Any,
) -> int:
    """Import spreadsheets; a folder means every spreadsheet in it and in its folders."""
    from desktop_app.catalog.raw_rows import Rejected
    from desktop_app.exports import rejected_rows
    from desktop_app.imports import pipeline
    from desktop_app.imports.model import Choices

    left: list[Rejected] = []
    with state.open(create=True) as catalog:
        document = pipeline.import_files(
            catalog,
            list(files),
            Choices(
                format_id=formats[0],
                sheet_formats=formats[1],
                vendor=vendors[0],
                sheet_vendors=vendors[1],
                columns=columns[0],
                sheet_columns=columns[1],
                **choices,
            ),
            today=state.today.isoformat(),
            dry_run=dry_run,
            save_profile=save_profile,
            rejected=left.extend,
            ask_password=_ask_password if sys.stdin.isatty() and not state.as_json else None,
            head=_show_head if dry_run and sys.stderr.isatty() and not state.as_json else None,
        )
    if not any(file["sha256"] for file in document["files"]):  # there was nothing to read
        state.leave_none()
    if rejected is not None:
        rejected_rows.save(left, rejected)
    emit(state, document, _import_text(document, dry_run))
    return pipeline.exit_code(document)


def _ask_password(sentence: str) -> str | None:
    click.echo(sentence, err=True)
    return str(click.prompt("Password (empty: leave the file out)", hide_input=True, default="", show_default=False,
                            err=True)) or None  # fmt: skip


def _show_head(name: str, head: FileHead) -> None:
    """Say what the first rows of a large file look like, while somebody waits for the plan of all of them."""
    for sheet in head.sheets:
        if (found := sheet.parsed.recognition) is not None:
            title = f"{found.format_title}, {_where(found.header_row)}"
            click.echo(f"{name}, {sheet.parsed.sheet}: {title}, by its first {len(sheet.rows):,} rows", err=True)
            columns = _columns_text([(use.name, use.role) for use in found.columns if use.header])
            click.echo(f"    columns: {columns}", err=True)
    click.echo("    reading all rows…", err=True)


def _where(header_row: int | None) -> str:
    return f"header on row {header_row}" if header_row else "no header"


def _import_text(document: Mapping[str, Any], dry_run: bool) -> Iterator[str]:
    for entry in document["files"]:
        yield str(entry["file"])
        if problem := entry.get("error"):
            yield f"  not imported: {problem['message']}"
            for name, values in (problem.get("options") or {}).items():
                yield f"  answer with: {name} {_answers(name, values)}"
        for sheet in entry.get("sheets", ()):
            yield from _sheet_text(sheet, dry_run)
        for note in entry.get("notes", ()):
            yield f"  {note}"
    yield from document.get("left_out", ())
    yield f"{document['seconds']:.1f} s"


def _answers(option: str, values: Sequence[str]) -> str:
    """The values that an option may have; a word for them where there are too many formats to read, or any will do."""
    if not values:
        return _TYPED.get(option, "NAME")
    if option == "--as" and len(values) > _MOST_ANSWERS:
        return "FORMAT, one of `seatbook formats`"
    return " | ".join(map(_quoted, values))


def _quoted(value: str) -> str:
    """An answer as it is typed in a shell: Windows' knows double quotes, in which others take "!" for their own."""
    mark = '"' if sys.platform == "win32" else "'"
    return f"{mark}{value}{mark}" if " " in value or "=" in value else value


def _sheet_text(sheet: Mapping[str, Any], dry_run: bool) -> Iterator[str]:
    verb = "would be added" if dry_run else "added"
    yield f"  {sheet['sheet']}: {sheet['format']}, {_where(sheet['header_row'])}, {sheet['rows_read']:,} rows"
    counts = [(verb, "added"), ("updated", "updated"), ("duplicates", "duplicates"), ("out of scope", "out_of_scope")]
    counts += [("totals rows", "totals_rows"), ("rejected", "rejected")]
    yield "    " + ", ".join(f"{sheet[key]:,} {name}" for name, key in counts if sheet[key] or key == "added")
    for name, key in (("kept", "amounts"), ("of known AI tools", "in_scope")):
        if sheet.get(key):
            yield f"    {name}: " + ", ".join(f"{amount} {currency}" for currency, amount in sheet[key].items())
    if sheet.get("records"):
        yield "    records: " + ", ".join(f"{count:,} {kind}" for kind, count in sheet["records"].items())
    if dry_run:
        yield f"    columns: {_columns_text([(one['header'], one['field']) for one in sheet['columns']])}"
    for note in sheet.get("notes", ()):
        yield f"    {note}"
    for problem in sheet.get("problems", ())[:5]:
        yield f"    row {problem['row']}, {problem['column']}: {problem['message']}"
    if len(sheet.get("problems", ())) > 5:
        yield f"    … {len(sheet['problems']) - 5} more; --rejected FILE saves them with their reasons"


def _columns_text(columns: Sequence[tuple[str, str | None]]) -> str:
    """What each column is read as, and at the end those that are not imported."""
    used = [f"{header} = {field}" for header, field in columns if field]
    unused = [header for header, field in columns if not field]
    return ", ".join(used) + (f"; not imported: {', '.join(unused)}" if unused else "")


@click.command("imports")
@click.argument("operation", required=False, type=int)
@click.option(
    "--rejected", type=click.Path(path_type=Path), help="Save the rows that the import rejected (.xlsx or .csv)."
)
@common
def imports_command(state: State, operation: int | None, rejected: Path | None) -> None:
    """List what was imported, newest first; or save what the last import, or the one of OPERATION, rejected."""
    from desktop_app.cli.records import list_rows

    if operation is not None and rejected is None:
        raise click.UsageError("An operation is named to save its rejected rows: --rejected FILE.")
    with state.open() as catalog:
        if rejected is not None:
            _save_rejected(state, catalog, operation, rejected)
            return
        rows = list_rows(catalog, "imports", state.today.isoformat())
    columns = [(key, key.replace("_", " ")) for key in (rows[0] if rows else {})]
    emit(state, {"imports": rows}, table(rows, columns) or ["Nothing was imported yet."])


@click.command("row")
@click.argument("file")
@click.argument("number", type=click.IntRange(min=1))
@click.option("--sheet", help="Of this sheet only.")
@common
def row_command(state: State, file: str, number: int, sheet: str | None) -> None:
    """Show a row of an imported file as it was read, and why it is no record where it is none."""
    from desktop_app.catalog import raw_rows

    with state.open() as catalog:
        found = raw_rows.rows_named(catalog.writer, file, number, sheet)
    if not found:
        where = f" of the sheet {sheet}" if sheet else ""
        raise CatalogError(
            f"There is no row {number:,}{where} of a file {file} in the catalog; `seatbook imports` names the files,"
            " and a file inside a folder by its path in it."
        )
    rows = [
        {"operation": str(operation), "file": one.file, "sheet": one.sheet, "row": one.row, "header": one.header,
         "cells": one.cells, "became": one.action, "reason": one.reason}
        for operation, one in found
    ]  # fmt: skip
    emit(state, {"rows": rows}, _row_text(rows))


def _row_text(rows: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    for one in rows:
        became = f": {one['became']}".replace("_", " ") if one["became"] else ""
        why = f" ({one['reason']})" if one["reason"] else ""
        yield f"{one['file']}, {one['sheet']}, row {one['row']}{became}{why}"
        for place, cell in enumerate(one["cells"]):
            if cell not in (None, ""):
                head = one["header"][place] if place < len(one["header"]) else ""
                yield f"  {head or f'column {place + 1}'}: {cell}"


def _save_rejected(state: State, catalog: Catalog, operation: int | None, target: Path) -> None:
    from desktop_app.catalog import raw_rows
    from desktop_app.exports import rejected_rows

    latest = "SELECT operation_id FROM source_file WHERE ? IS NULL OR operation_id = ? ORDER BY id DESC LIMIT 1"
    found = catalog.writer.execute(latest, (operation, operation)).fetchone()
    if found is None:
        raise CatalogError("There is no such import." if operation is not None else "Nothing was imported yet.")
    rows = rejected_rows.save(raw_rows.rejected(catalog.writer, found[0]), target)
    said = (
        f"{rows:,} rejected row{'s' if rows != 1 else ''} saved in {target.name}." if rows else "No row was rejected."
    )
    emit(state, {"operation": str(found[0]), "rows": rows, "file": str(target) if rows else None}, [said])


@click.command()
@click.argument("operation", required=False, type=int)
@click.option("--with-dependents", is_flag=True, help="Also take back the later operations that build on it.")
@common
def undo(state: State, operation: int | None, with_dependents: bool) -> None:
    """Take back the last operation, or the named one."""
    from desktop_app.catalog import journal

    with state.open() as catalog:
        if operation is None:
            reverted = journal.undo(catalog)
        else:
            reverted = journal.revert(catalog, operation, with_dependents=with_dependents)
    _report_revert(state, reverted, "Took back")


@click.command()
@common
def redo(state: State) -> None:
    """Do again what was taken back last."""
    from desktop_app.catalog import journal

    with state.open() as catalog:
        reverted = journal.redo(catalog)
    _report_revert(state, reverted, "Did again")


def _report_revert(state: State, reverted: Any, verb: str) -> None:
    document = {"operation": str(reverted.operation_id), "title": reverted.title, "kept": list(reverted.kept)}
    emit(state, document, [f"{verb}: {reverted.title}", *(f"  {sentence}" for sentence in reverted.kept)])


@click.command()
@click.option("--limit", type=click.IntRange(1), default=50, show_default=True, help="How many operations.")
@common
def history(state: State, limit: int) -> None:
    """Show the journal: who did what and when, newest first."""
    from desktop_app.catalog import journal

    with state.open() as catalog:
        rows = [dict(row) for row in journal.history(catalog.writer, limit)]
    for row in rows:
        row["id"] = str(row["id"])
        for key in ("reverts", "reverted_by"):
            row[key] = str(row[key]) if row.get(key) is not None else None
        if trouble := json.loads(row.pop("detail", None) or "{}").get("trouble"):
            row["trouble"] = trouble
    columns = [
        ("id", "operation"),
        ("at", "when"),
        ("actor", "who"),
        ("title", "what"),
        ("reverted_by", "taken back by"),
    ]
    troubles = [f"{row['id']}: {row['trouble']}" for row in rows if "trouble" in row]
    emit(state, {"history": rows}, [*table(rows, columns), *troubles] or ["Nothing happened yet."])


COMMANDS = (import_command, imports_command, row_command, undo, redo, history)
