"""Commands about the files that are attached to records."""

from __future__ import annotations

from pathlib import Path

import click

from desktop_app.cli.common import State, common, emit, table


@click.command()
@click.argument("kind")
@click.argument("name")
@click.argument("files", nargs=-1, required=True, metavar="FILE…", type=click.Path(path_type=Path))
@common
def attach(state: State, kind: str, name: str, files: tuple[Path, ...]) -> None:
    """Attach files to a vendor, tool, subscription or use case: at most 25 MiB each."""
    from desktop_app.catalog import attachments

    with state.open() as catalog:
        made = [attachments.attach(catalog, kind, name, file) for file in files]
    document = {"attached": [{"id": str(number), "file": str(file)} for number, file in zip(made, files, strict=True)]}
    emit(state, document, [f"Attached {file.name} to {kind} {name}" for file in files])


@click.command("attachments")
@click.argument("kind")
@click.argument("name")
@click.option("--file", "chosen", multiple=True, metavar="FILE", help="Only the file of this name (or id); repeat it.")
@click.option(
    "--save",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="FOLDER",
    help="Write copies into a folder; what is there stays.",
)
@click.option("--remove", is_flag=True, help="Take the files named by --file off the record; undo brings them back.")
@common
def attachments_command(
    state: State, kind: str, name: str, chosen: tuple[str, ...], save: Path | None, remove: bool
) -> None:
    """List the files that are attached to a record, save copies of them, or remove some."""
    from desktop_app.catalog import attachments
    from desktop_app.catalog.errors import NoSuchRecord

    if remove and not chosen:
        raise click.UsageError("Name the files to remove with --file.")
    with state.open() as catalog:
        found = attachments.attached(catalog.writer, kind, name)
        for text in chosen:
            if not any(text in (one.name, str(one.id)) for one in found):
                there = ", ".join(one.name for one in found) or "none"
                raise NoSuchRecord(f"No file “{text}” is attached to {kind} {name}; there are: {there}.")
        mine = [one for one in found if not chosen or one.name in chosen or str(one.id) in chosen]
        saved = [attachments.save(catalog.writer, one.id, save) for one in mine] if save is not None else []
        for one in mine if remove else ():
            attachments.remove(catalog, one.id)
    rows = [
        {"id": str(one.id), "name": one.name, "size": one.size, "added_on": one.added_on, "added_by": one.added_by,
         "sha256": one.sha256}
        for one in mine
    ]  # fmt: skip
    said = table(rows, [("name", "file"), ("size", "bytes"), ("added_on", "attached"), ("added_by", "by")])
    said += [f"Saved {path}" for path in saved]
    said += [f"Removed {one.name}" for one in mine] if remove else []
    emit(
        state, {"attachments": rows, "saved": [str(path) for path in saved]}, said if mine else ["No file is attached."]
    )


COMMANDS = (attach, attachments_command)
