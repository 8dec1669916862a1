"""What every command shares: the catalog it works on, JSON or text, and errors as sentences with exit codes."""

from __future__ import annotations

import datetime as dt
import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.catalog import errors
from desktop_app.cli import printing

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


_AMOUNT = re.compile(r"-?\d+\.\d{2,6}")
_CENT = Decimal("0.01")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What a file's texts may hold to move the terminal's cursor, colour it, or turn a line around."""


@dataclass(frozen=True)
class Launch:
    """How the composition root opens the window, so that the command line imports nothing of it."""

    open_window: Callable[[Path | None], int]
    take_pictures: Callable[[Path, Path], Sequence[Path]]  # catalog, folder -> picture files


@dataclass
class State:
    """The options that hold for one run of the command line."""

    launch: Launch
    catalog_path: Path | None = None
    as_json: bool = False
    exit_code: int = 0
    made: Path | None = None  # the catalog that this run made
    today: dt.date = field(default_factory=lambda: dt.datetime.now().astimezone().date())

    @property
    def named(self) -> Path | None:
        """The catalog's file where the user names one: --catalog, or SEATBOOK_CATALOG."""
        told = os.environ.get("SEATBOOK_CATALOG")
        return self.catalog_path or (Path(told) if told else None)

    def path(self) -> Path:
        """Return the catalog's file: the one that the user names, or the one in the user's data folder."""
        if self.named is not None:
            return self.named
        import platformdirs

        return Path(platformdirs.user_data_dir("Seatbook", appauthor=False)) / "catalog.seatbook"

    def open(self, *, create: bool = False, backed_up: bool = True) -> Catalog:
        """Open the catalog, backed up once a day; with `create` a missing one is made. Raises CatalogError in words."""
        from desktop_app.catalog import backup, opening
        from desktop_app.catalog.catalog import Catalog

        path = self.path()
        if create:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.made = None if path.exists() else path
        elif not path.parent.is_dir():  # the folder comes with the catalog, and nobody has to make it
            raise opening.no_catalog(path)
        with ExitStack() as on_failure:
            catalog = on_failure.enter_context(Catalog.open(path, create=create))
            if backed_up:
                backup.daily(catalog, self.today.isoformat())
            on_failure.pop_all()
        return catalog

    def leave_none(self) -> None:
        """Leave no catalog behind that this run made for a step which did not happen."""
        if self.made is None or not self.made.is_file():
            return
        from desktop_app.catalog import unused

        unused.take_away(self.made)


pass_state = click.make_pass_decorator(State)


def _set_json(context: click.Context, _: click.Parameter, value: bool) -> None:
    if value:
        context.find_object(State).as_json = True  # type: ignore[union-attr]  # set by run()


def _set_catalog(context: click.Context, _: click.Parameter, value: Path | None) -> None:
    if value is not None:
        context.find_object(State).catalog_path = value  # type: ignore[union-attr]  # set by run()


json_option = click.option(
    "--json", is_flag=True, expose_value=False, callback=_set_json, help="Print one JSON document, errors too."
)
catalog_option = click.option(
    "--catalog",
    type=click.Path(path_type=Path),
    expose_value=False,
    callback=_set_catalog,
    help="The catalog's file (or SEATBOOK_CATALOG).",
)


def iso_day(_: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """Take a day such as 2026-10-15."""
    try:
        return None if value is None else dt.date.fromisoformat(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(f"{value!r} is no day such as 2026-10-15", param=parameter) from error


def common(function: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command --json, --catalog and the state as its first argument."""
    with_state: Callable[..., Any] = pass_state(function)
    return catalog_option(json_option(with_state))


def emit(state: State, document: Mapping[str, Any], text: Iterable[str]) -> None:
    """Print the document with --json, else the lines of text."""
    if state.as_json:
        click.echo(printing.json_text(document))
    else:
        for line in text:
            click.echo(_UNSEEN.sub("\ufffd", line))


UNUSABLE = (
    errors.CatalogTooNew,
    errors.CatalogDamaged,
    errors.CatalogLocked,
    errors.CatalogOnNetwork,
    errors.CatalogGone,
    errors.CatalogUnwritable,
)


def in_words(error: Exception, catalog: Path) -> Exception:
    """Return what the disk or its permissions did as an error with a sentence; every other error as it is."""
    import sqlite3

    from desktop_app.catalog import storage_trouble

    if isinstance(error, sqlite3.Error):
        return storage_trouble.told(catalog, error) or error
    if isinstance(error, OSError) and error.filename and error.strerror:
        return errors.FileRefused(f"{error.filename}: {error.strerror}.")
    return error


def exit_code_of(error: Exception) -> int | None:
    """Return the exit code an error stands for, or None for a bug."""
    if isinstance(error, errors.Conflict):
        return 3
    if isinstance(error, UNUSABLE):
        return 5
    if isinstance(error, errors.FileRefused):
        return 4
    return 2 if isinstance(error, errors.CatalogError) else None


CODES: Mapping[int, str] = {2: "usage", 3: "choice_needed", 4: "unreadable", 5: "catalog"}


def error_document(error: Exception) -> dict[str, Any]:
    """Return the JSON document of an error: code, message and, where an argument would answer it, options."""
    if isinstance(error, click.ClickException):
        body: dict[str, Any] = {"code": "usage", "message": error.format_message()}
        return {"error": body}
    body = {"code": CODES.get(exit_code_of(error) or 0, "error"), "message": str(error)}
    if isinstance(error, errors.Conflict):
        body["code"] = "conflict"
        body["conflicts"] = [str(item) for item in error.conflicts]
        if error.dependents:
            body["options"] = {"--with-dependents": [str(number) for number in error.dependents]}
    return {"error": body}


def table(
    rows: Sequence[Mapping[str, Any]], columns: Sequence[tuple[str, str]], *, exact: Collection[str] = ()
) -> list[str]:
    """Return rows as aligned text lines; `columns` are (key, heading); numbers stand right.

    Amounts, which are decimal text, are rounded half up to cents for reading; `exact` names columns that are not, such
    as unit costs. JSON and files keep every digit.
    """
    if not rows:
        return []
    amounts = {key for key, _ in columns if key not in exact and _are_amounts([row.get(key) for row in rows])}
    cells = [[cents(row.get(key)) if key in amounts else _text(row.get(key)) for key, _ in columns] for row in rows]
    numeric = [
        key in amounts or all(isinstance(row.get(key), int | float | None) for row in rows) for key, _ in columns
    ]
    headings = [heading for _, heading in columns]
    widths = [min(60, max(len(line[i]) for line in [headings, *cells])) for i in range(len(columns))]

    def line(values: Sequence[str]) -> str:
        parts = (
            value.rjust(width) if right else _cut(value, width).ljust(width)
            for value, width, right in zip(values, widths, numeric, strict=True)
        )
        return "  ".join(parts).rstrip()

    return [line(headings), "  ".join("-" * width for width in widths), *(line(row) for row in cells)]


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 1]}…"


def _are_amounts(values: Sequence[object]) -> bool:
    told = [value for value in values if value not in (None, "")]
    return bool(told) and all(isinstance(value, str) and _AMOUNT.fullmatch(value) for value in told)


def cents(value: object) -> str:
    """Return an amount for reading: rounded half up to cents, with groups; nothing for none."""
    return f"{Decimal(str(value)).quantize(_CENT, ROUND_HALF_UP):,}" if value not in (None, "") else ""


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join(_text(item) for item in value)
    return " ".join(str(value).split())
