"""The profiles of a catalog: kept from a file that was read, listed, passed on as files, deleted."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.assets import resource
from desktop_app.catalog import profile_store
from desktop_app.catalog.errors import CatalogError
from desktop_app.catalog.sentences import carried, say, verbatim
from desktop_app.imports import formats, known_formats, profiles
from desktop_app.imports.model import Profile

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog
    from desktop_app.imports.file_plan import FilePlan


@dataclass(frozen=True)
class Listed:
    """A profile in the list; `trouble` says in words why it cannot be used, and then there are no kinds."""

    name: str
    vendors: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    last_used: str | None = None  # ISO time
    last_file: str | None = None
    trouble: str | None = None


@dataclass(frozen=True)
class Done:
    """A profile that was kept or deleted, and the operation that undo takes back."""

    name: str
    operation: int


class ProfileExists(CatalogError):  # noqa: N818 - it names what is in the way
    """A profile has the name already, and it was not said that it is to be replaced."""

    def __init__(self, name: str) -> None:
        super().__init__(say("There is a profile {name} already.", name=name))
        self.name = name


def shipped() -> dict[str, formats.Format]:
    """The shipped formats by id."""
    return {form.id: form for form in known_formats.load_all(resource("formats"))}


def checked_name(name: str) -> str:
    """A name for a profile, without padding. Raises ProfileError where it cannot be one."""
    return profiles.checked_name(name, shipped())


def usable(conn: sqlite3.Connection) -> tuple[tuple[Profile, ...], tuple[str, ...]]:
    """The catalog's profiles, and a sentence for each that cannot be used: it must not stop any import."""
    texts = profile_store.texts(conn)
    known = shipped() if texts else {}
    found, refused = [], []
    for name, text in texts.items():
        try:
            found.append(_parsed(name, text, known))
        except profiles.ProfileError as error:
            refused.append(say("A profile was left aside. {error}", error=carried(error)))
    return tuple(found), tuple(refused)


def _parsed(name: str, text: str, known: Mapping[str, formats.Format]) -> Profile:
    return replace(profiles.from_toml(text, known, where=say("Profile {name}", name=verbatim(name))), name=name)


def listed(conn: sqlite3.Connection) -> list[Listed]:
    """Every profile with its vendors, the kinds of its sheets, and when it last read a file."""
    texts, used = profile_store.texts(conn), profile_store.last_used(conn)
    known = shipped() if texts else {}
    rows = []
    for name, text in texts.items():
        at, file = used.get(name, (None, None))
        try:
            sheets = _parsed(name, text, known).sheets
        except profiles.ProfileError as error:
            rows.append(Listed(name, last_used=at, last_file=file, trouble=carried(error)))
            continue
        vendors = dict.fromkeys(vendor for one in sheets if (vendor := one.vendor or known[one.base].vendor))
        kinds = dict.fromkeys(str(known[one.base].kind) for one in sheets)
        rows.append(Listed(name, tuple(vendors), tuple(kinds), at, file))
    return rows


def shown(conn: sqlite3.Connection, name: str) -> tuple[Profile, str]:
    """A profile and its TOML. Raises NoSuchRecord, and ProfileError where it cannot be used."""
    name = profile_store.named(conn, name)
    text = profile_store.texts(conn)[name]
    return _parsed(name, text, shipped()), text


def text_of(conn: sqlite3.Connection, name: str) -> str:
    """A profile's TOML as it is kept, to be passed on. Raises NoSuchRecord."""
    return profile_store.texts(conn)[profile_store.named(conn, name)]


def save(catalog: Catalog, plan: FilePlan, name: str) -> Done:
    """Keep how the sheets of a planned file are read, in place of a profile of that name.

    Raises CatalogError where a question is open or no sheet was recognised.
    """
    known = shipped()
    name = profiles.checked_name(name, known)
    if plan.asks is not None:
        raise CatalogError(
            say("How {name} is read is still open: {message}", name=plan.name, message=plan.asks.message)
        )
    sheets = [(sheet.sheet, sheet.recognition) for sheet in plan.sheets if sheet.recognition is not None]
    if not sheets:
        raise CatalogError(say("{name} has no sheet that is read; there is nothing to keep.", name=plan.name))
    profile = profiles.of_sheets(name, sheets, plan.choices)
    text = profiles.to_toml(profile)
    profiles.from_toml(text, known, where=name)  # what is kept can be read again
    with catalog.operation(f"Save profile {name}", kind="settings") as operation:
        profile_store.save(catalog, name, text)
    return Done(name, operation.id)


def take_in(catalog: Catalog, path: Path, *, name: str | None = None, replaces: bool = False) -> Done:
    """Keep the profile of a file, under another name where one is given. Undo takes it back.

    Raises ProfileError where the file is none, and ProfileExists where one has the name and is not to be replaced.
    """
    known = shipped()
    profile = profiles.read(path, known)
    if name is not None:
        profile = replace(profile, name=profiles.checked_name(name, known))
    there = {one.casefold() for one in profile_store.texts(catalog.writer)}
    if profile.name.casefold() in there and not replaces:
        raise ProfileExists(profile.name)
    with catalog.operation(f"Import profile {profile.name}", kind="settings") as operation:
        profile_store.save(catalog, profile.name, profiles.to_toml(profile))
    return Done(profile.name, operation.id)


def take_in_beside(catalog: Catalog, path: Path) -> Done:
    """Keep the profile of a file under its name with the first number that is free. Raises ProfileError."""
    name = profiles.read(path, shipped()).name
    there = {one.casefold() for one in profile_store.texts(catalog.writer)}
    free = (one for number in count(2) if (one := f"{name[:70]} {number}").casefold() not in there)
    return take_in(catalog, path, name=next(free))


def delete(catalog: Catalog, name: str) -> Done:
    """Delete a profile; undo brings it back. Raises NoSuchRecord."""
    name = profile_store.named(catalog.writer, name)
    with catalog.operation(f"Delete profile {name}", kind="settings") as operation:
        profile_store.delete(catalog, name)
    return Done(name, operation.id)
