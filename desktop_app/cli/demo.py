"""The command that builds the demo and says what it found."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.common import State, common, emit

FOLDER = Path("demo-output")


@click.command("demo")
@click.option(
    "--folder",
    type=click.Path(path_type=Path, file_okay=False),
    help=f"Where the files go: {FOLDER}, or where --catalog names the catalog.",
)
@click.option("--open", "open_window", is_flag=True, help="Open the window on it afterwards.")
@click.option("--pictures", is_flag=True, help="Also write a picture of every page.")
@common
def demo_command(state: State, folder: Path | None, open_window: bool, pictures: bool) -> int:
    """Build a catalog from the demo spreadsheets, run the rules, write the review workbook, say what was found.

    The catalog is a new file where --catalog names one (or SEATBOOK_CATALOG, without --folder), else demo.seatbook in
    the folder, which is built anew.
    """
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.catalog.errors import CatalogError
    from desktop_app.exports.review_workbook import write_review
    from desktop_app.imports import demo

    named = state.named if folder is None else state.catalog_path
    folder = folder or (named.parent if named is not None else FOLDER)
    path = named or folder / "demo.seatbook"
    if named is not None and path.exists():
        raise CatalogError(f"{path} exists already. The demo is built into a new file: name another, or delete it.")
    state.catalog_path = path  # what goes wrong with it is said of it
    for made in (folder, path.parent):
        made.mkdir(parents=True, exist_ok=True)
    _remove(path)
    try:
        with Catalog.open(path, create=True) as catalog:
            built = demo.build(catalog, lambda name, _: None if state.as_json else click.echo(f"  importing {name}"))
            workbook = folder / "review.xlsx"
            write_review(catalog.writer, workbook, as_of=built.as_of)
            document = _document(catalog, built, path, workbook)
    except BaseException:  # also Ctrl+C: half a demo is none, and would stand in the way of the next
        _remove(path)
        raise
    if pictures:
        document["pictures"] = [str(picture) for picture in state.launch.take_pictures(path, folder)]
    emit(state, document, _text(document))
    return state.launch.open_window(path) if open_window else 0


def _remove(path: Path) -> None:
    """Remove a demo's catalog with what SQLite keeps beside it."""
    for ending in ("", "-wal", "-shm"):
        path.with_name(f"{path.name}{ending}").unlink(missing_ok=True)


def _document(catalog: Any, built: Any, path: Path, workbook: Path) -> dict[str, Any]:
    from desktop_app.catalog.tables import TABLES, Query, count
    from desktop_app.review.home import home

    query = Query(as_of=built.as_of)
    figures = home(catalog.writer, dt.date.fromisoformat(built.as_of))
    names = ("people", "vendors", "tools", "subscriptions", "seats", "lines")
    return {
        "as_of": built.as_of,
        "catalog": str(path),
        "workbook": str(workbook),
        "records": {name: count(catalog.writer, TABLES[name], query) for name in names},
        "files": [_file(document["files"][0]) for document in built.imports],
        "figures": figures.summary(),
        "review": built.review,
    }


def _file(entry: Mapping[str, Any]) -> dict[str, Any]:
    total: Counter[str] = Counter()
    for sheet in entry["sheets"]:
        for key in ("rows_read", "added", "updated", "duplicates", "out_of_scope", "totals_rows", "rejected"):
            total[key] += sheet[key]
    return {"file": entry["file"], "format": [sheet["format"] for sheet in entry["sheets"]], **total}


def _text(document: Mapping[str, Any]) -> Iterator[str]:
    yield f"Demo data, as of {document['as_of']}"
    yield "  " + ", ".join(f"{number:,} {name}" for name, number in document["records"].items())
    for name, value in document["figures"].items():
        yield f"  {name}: {value}"
    findings = [item for item in document["review"]["findings"] if item["status"] != "Closed"]
    yield f"  {len(findings)} questions: " + ", ".join(
        f"{rule} {number}" for rule, number in sorted(Counter(item["rule"] for item in findings).items())
    )
    yield "The weightiest"
    for finding in findings[:10]:
        saving = finding.get("saving") or {}
        amount = f"{saving['addressable']} {saving['currency']}" if saving.get("addressable") else "–"
        yield f"  {amount:>16}  {finding['rule']}  {finding['question']}"
    yield f"Catalog   {document['catalog']}"
    yield f"Workbook  {document['workbook']}"
    for picture in document.get("pictures", ()):
        yield f"Picture   {picture}"


COMMANDS = (demo_command,)
