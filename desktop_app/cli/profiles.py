"""`profiles`: what is kept of how files are read, listed, passed on and deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from desktop_app.catalog.errors import CatalogError
from desktop_app.cli.common import State, common, emit, table

if TYPE_CHECKING:
    from desktop_app.imports.model import Profile


@click.group()
def profiles() -> None:
    """Profiles keep how the files of one layout are read; `import --save-profile` makes one."""


@profiles.command("list")
@common
def list_command(state: State) -> None:
    """List the profiles with vendor, kind, and when each last read a file."""
    from desktop_app.imports import saved_profiles

    with state.open() as catalog:
        found = saved_profiles.listed(catalog.writer)
    rows = [
        {
            "name": one.name,
            "vendor": ", ".join(one.vendors),
            "kind": ", ".join(one.kinds),
            "last_used": (one.last_used or "")[:10],
            "last_file": one.last_file or "",
        }
        for one in found
    ]
    columns = [
        ("name", "profile"),
        ("vendor", "vendor"),
        ("kind", "kind"),
        ("last_used", "last used"),
        ("last_file", "for"),
    ]
    lines = table(rows, columns) or ["There is no profile yet; `seatbook import FILE --save-profile NAME` keeps one."]
    lines += [f"{one.name} cannot be used: {one.trouble}" for one in found if one.trouble]
    emit(state, {"profiles": [asdict(one) for one in found]}, lines)


@profiles.command("show")
@click.argument("name")
@common
def show(state: State, name: str) -> None:
    """Show what a profile says: its sheets, the answers it gives, and what each column is read as."""
    from desktop_app.imports import saved_profiles

    with state.open() as catalog:
        profile, text = saved_profiles.shown(catalog.writer, name)
    emit(state, {"profile": asdict(profile), "toml": text}, _words(profile))


def _words(profile: Profile) -> Iterator[str]:
    yield profile.name + (f": only the sheet {profile.sheet}" if profile.sheet else "")
    for one in profile.sheets:
        answers = ("vendor", "account", "subscription", "currency", "decimal", "date_order")
        told = [f"{key.replace('_', ' ')} {getattr(one, key)}" for key in answers if getattr(one, key)]
        where = f" on the sheet {one.sheet}" if one.sheet else ""
        yield ", ".join([f"  read as {one.base}{where}", *told])
        yield f"    known by: {', '.join(one.headers)}"
        yield from (f"    {header}: {field or 'not imported'}" for header, field in one.columns.items())


@profiles.command("export")
@click.argument("name")
@click.argument("file", type=click.Path(path_type=Path))
@common
def export_command(state: State, name: str, file: Path) -> None:
    """Write a profile to a TOML file, for another catalog or another person."""
    from desktop_app.exports.whole import written_whole
    from desktop_app.imports import saved_profiles

    with state.open() as catalog:
        text = saved_profiles.text_of(catalog.writer, name)
    with written_whole(file) as beside:
        beside.write_text(text, encoding="utf-8")
    emit(state, {"file": str(file)}, [f"Wrote {file}"])


@profiles.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--name", help="Keep it under this name instead of its own.")
@click.option("--replace", "replaces", is_flag=True, help="Put it in the place of the profile of that name.")
@common
def import_command(state: State, file: Path, name: str | None, replaces: bool) -> None:
    """Keep the profile in a TOML file; a broken one is refused and nothing is changed."""
    from desktop_app.imports import saved_profiles

    with state.open(create=True) as catalog:
        try:
            kept = saved_profiles.take_in(catalog, file, name=name, replaces=replaces)
        except saved_profiles.ProfileExists as error:
            ways = "`--replace` puts the file's in its place, `--name` keeps both."
            raise CatalogError(f"{error} {ways}") from None
    document = {"profile": kept.name, "operation": str(kept.operation)}
    emit(state, document, [f"Files with its headers are now read as {kept.name}; undo takes it back."])


@profiles.command("delete")
@click.argument("name")
@common
def delete(state: State, name: str) -> None:
    """Delete a profile; undo brings it back."""
    from desktop_app.imports import saved_profiles

    with state.open() as catalog:
        gone = saved_profiles.delete(catalog, name)
    document = {"deleted": gone.name, "operation": str(gone.operation)}
    emit(state, document, [f"Deleted the profile {gone.name}; undo brings it back."])


@profiles.command("fields")
@common
def fields(state: State) -> None:
    """List the fields that a column may be read as, for each kind of sheet."""
    from desktop_app.imports.field_names import choosable
    from desktop_app.imports.model import Kind

    found = {str(kind): list(choosable(kind)) for kind in Kind}
    emit(state, {"fields": found}, [f"{kind}: {', '.join(names)}" for kind, names in found.items()])


COMMANDS = (profiles,)
