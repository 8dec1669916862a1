"""Commands that look after the catalog's file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from desktop_app.cli.common import State, common, emit


@click.command()
@common
def check(state: State) -> int:
    """Check the catalog's integrity."""
    from desktop_app.catalog import backup

    with state.open(backed_up=False) as catalog:  # of a damaged one no copy can be made
        problems = backup.check(catalog.writer)
    emit(state, {"problems": problems}, problems or ["The catalog is sound."])
    return 5 if problems else 0


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path))
@common
def backup_command(state: State, file: Path) -> None:
    """Copy the catalog, also while it is in use."""
    from desktop_app.catalog import backup

    with state.open() as catalog:
        backup.backup(catalog, file)
    emit(state, {"backup": str(file)}, [f"Copied the catalog to {file}"])


@click.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@common
def restore(state: State, file: Path) -> None:
    """Put a copy in the catalog's place; the present one is kept as a backup."""
    from desktop_app.catalog import backup

    path = state.path()
    path.parent.mkdir(parents=True, exist_ok=True)  # on a new computer there is none yet
    kept = backup.restore(file, path)
    said = [f"Restored {file} to {path}", *([f"What was there before is kept as {kept}"] if kept is not None else [])]
    emit(state, {"restored": str(file), "kept": None if kept is None else str(kept)}, said)


@click.command()
@click.argument("person")
@click.option("--yes", is_flag=True, help="Do not ask; it cannot be taken back.")
@common
def erase(state: State, person: str, yes: bool) -> int:
    """Erase a person for good: from records, history, the rows as they were read, and search."""
    from desktop_app.catalog import records
    from desktop_app.catalog.erasing import erase_person

    with state.open() as catalog:
        number = records.find(catalog.writer, "person", person)
        if not yes and (state.as_json or not sys.stdin.isatty()):
            raise click.UsageError("This cannot be taken back; say --yes.")
        if not yes and not click.confirm(f"Erase {person} everywhere? This cannot be taken back"):
            return 130
        erased = erase_person(catalog, number)
    said = [f"{person} is now “{erased.name}”, everywhere."]
    if erased.backups:
        said.append(f"{erased.backups} backups beside the catalog still hold the name; delete them when you may.")
    if erased.files:
        said.append(f"{erased.files} attached files were not looked into; remove those that name the person.")
    if erased.waits:
        said.append("The old texts leave the file's unused parts once no program has the catalog open any more.")
    document = {
        "name": erased.name, "rows": erased.rows, "backups": erased.backups, "files": erased.files,
        "waits": erased.waits,
    }  # fmt: skip
    emit(state, document, said)
    return 0


COMMANDS = (check, backup_command, restore, erase)
