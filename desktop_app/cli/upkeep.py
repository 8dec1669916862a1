"""Commands that look after the catalog's file."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli.common import State, common, emit


@click.command()
@common
def check(state: State) -> int:
    """Check the catalog's integrity."""
    from desktop_app.catalog import backup

    with state.open() as catalog:
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
@click.argument("file", type=click.Path(path_type=Path))
@common
def restore(state: State, file: Path) -> None:
    """Put a copy in the catalog's place; the present one is kept as a backup."""
    from desktop_app.catalog import backup

    backup.restore(file, state.path())
    emit(state, {"restored": str(file)}, [f"Restored {file} to {state.path()}"])


COMMANDS = (check, backup_command, restore)
