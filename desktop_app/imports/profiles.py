"""Profiles: how the files of one layout are read, as TOML that a person can read, pass on and mend.

    profile = 1                    the version of this form
    name = "Our ledger"            under which it is kept, and which `--as` takes
    sheet = "Lines"                where only this sheet of the file is wanted

    [[sheets]]                     one for each kind of sheet
    base = "ledger"                the shipped format that says all that is not said here (`seatbook formats`)
    headers = ["Booked", "Amount"] a sheet that has all of them is read so
    sheet = "October"              where the profile reads sheets with the same headers in different ways
    vendor, account, subscription, currency, decimal, date_order, cost_accounts
                                   what the file leaves open, as the user answered

    [sheets.columns]               header = field of the kind of the base, "" for not at all
    "Booked" = "date"

What a profile may say is this and no more: no patterns, no paths, nothing that could make a secret column be kept.
"""

from __future__ import annotations

import json
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError, FileRefused
from desktop_app.catalog.sentences import carried, listed, say, verbatim
from desktop_app.imports.columns import is_dropped
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.field_names import choosable, corrections, field_named, may_share
from desktop_app.imports.formats import Format, header_key
from desktop_app.imports.model import Choices, Profile, Recognition, SavedSheet

VERSION = 1
LARGEST = 256 * 1024  # bytes of a file; one with ten sheets of fifty columns has 30 KiB
_LONGEST_NAME, _LONGEST_TEXT, _LONGEST_HEADER = 80, 200, 500  # characters
_MOST_SHEETS, _MOST_HEADERS = 100, 1000
_MARK = 10  # of a second column of the same header
_ANSWERS = ("vendor", "account", "subscription", "currency", "decimal", "date_order", "cost_accounts")
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_WORDS: Mapping[str, tuple[str, ...]] = {"decimal": (",", "."), "date_order": ("dmy", "mdy", "ymd")}


THE_PROFILE = say("The profile")


class ProfileError(CatalogError):
    """A profile that cannot be used; the message says where and why."""


class ProfileRefused(ProfileError, FileRefused):  # noqa: N818 - it names what happened
    """A file that is no profile, or a broken one."""


# From a file that was read ------------------------------------------------------------------------------------------


def of_sheets(name: str, sheets: Sequence[tuple[str, Recognition]], choices: Choices) -> Profile:
    """The profile that reads files as these sheets, named, were read, with the user's answers and corrections.

    Answers of a profile that the sheets were read by stay where the user gave no other.
    """
    saved = [(title, _of_sheet(title, recognition, choices)) for title, recognition in sheets]
    unlike = list(dict.fromkeys((tuple(sorted(map(header_key, one.headers))), _reading(one)) for _, one in saved))
    prints = [headers for headers, _ in unlike]
    kept: dict[str, SavedSheet] = {}
    for title, one in saved:
        headers = tuple(sorted(map(header_key, one.headers)))
        told_apart = replace(one, sheet=title if prints.count(headers) > 1 else None)
        kept.setdefault(repr((headers, _reading(told_apart))), told_apart)
    only = choices.sheet or next((recognition.only for _, recognition in sheets if recognition.only), None)
    return Profile(name, tuple(kept.values()), only)


def _reading(sheet: SavedSheet) -> str:
    """What tells two ways of reading apart, but for the headers."""
    return repr(replace(sheet, headers=()))


def _of_sheet(title: str, recognition: Recognition, choices: Choices) -> SavedSheet:
    before = recognition.saved or SavedSheet(recognition.base, ())
    own = choices.of_sheet(title)
    answers = {key: getattr(own, key) or getattr(before, key) for key in _ANSWERS}
    if answers["currency"]:
        answers["currency"] = of_code(answers["currency"]) or answers["currency"]
    uses = [use for use in recognition.columns if use.header and not use.secret and _fit(use.header)]
    lasting = [use.header for use in uses if use.role or not _YEAR.search(use.header)]
    # What names a month of this file is not in next month's.
    headers = lasting if len(set(lasting)) > 1 else [use.header for use in uses]
    columns = _keyed(before.columns)
    if recognition.by_meaning:  # what the headers mean may be told better one day; the user saw them read so
        columns = corrections(columns, _keyed({use.name: use.role for use in uses if use.role}))
    named = {header: field_named(recognition.kind, field) for header, field in own.columns.items()}
    columns = corrections(columns, _keyed({header: field for header, field in named.items() if field is not None}))
    told = {use.name: columns[header_key(use.name)] for use in uses if header_key(use.name) in columns}
    return SavedSheet(recognition.base, tuple(dict.fromkeys(headers)), told, **answers)


def _fit(header: str) -> bool:
    return len(header) < _LONGEST_HEADER - _MARK and not _has_controls(header)


def _keyed(columns: Mapping[str, str]) -> dict[str, str]:
    return {header_key(header): field for header, field in columns.items()}


# To TOML and back ---------------------------------------------------------------------------------------------------


def to_toml(profile: Profile) -> str:
    """The profile as text that `from_toml` takes back unchanged."""
    lines = [
        "# How Seatbook reads the files of one layout; `seatbook profiles import` takes it.",
        f"profile = {VERSION}",
    ]
    lines += [f"name = {_toml(profile.name)}"]
    lines += [f"sheet = {_toml(profile.sheet)}"] if profile.sheet else []
    for one in profile.sheets:
        keys = {"base": one.base, "sheet": one.sheet, **{key: getattr(one, key) for key in _ANSWERS}}
        lines += ["", "[[sheets]]", *(f"{key} = {_toml(value)}" for key, value in keys.items() if value)]
        lines += ["headers = [", *(f"  {_toml(header)}," for header in one.headers), "]"]
        if one.columns:
            lines += ["", "[sheets.columns]"]
            lines += [f"{_toml(header)} = {_toml(to)}" for header, to in one.columns.items()]
    return "\n".join(lines) + "\n"


def _toml(value: str) -> str:
    """A text as TOML; its basic strings are JSON's but for the delete character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def read(path: Path, shipped: Mapping[str, Format]) -> Profile:
    """The profile in a file; `shipped` are the formats by id. Raises ProfileRefused: file, place, reason."""
    try:
        if path.stat().st_size > LARGEST:
            raise ProfileRefused(
                say(
                    "{file} is too large for a profile; the largest has {size} KiB.",
                    file=verbatim(path.name),
                    size=LARGEST // 1024,
                )
            )
        return from_toml(path.read_text("utf-8-sig"), shipped, where=verbatim(path.name))
    except ProfileError as error:
        raise ProfileRefused(carried(error)) from None
    except UnicodeDecodeError:
        raise ProfileRefused(say("{file} is no profile: it is not text in UTF-8.", file=verbatim(path.name))) from None
    except OSError as error:
        why = error.strerror or str(error)
        raise ProfileRefused(say("{file} cannot be read: {why}.", file=verbatim(path.name), why=why)) from None


def from_toml(text: str, shipped: Mapping[str, Format], *, where: str) -> Profile:
    """The profile in a text; `where` names it in messages. Raises ProfileError with the place and the reason."""
    try:
        data = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        why = say("it is nested too deeply") if isinstance(error, RecursionError) else str(error)
        raise ProfileError(say("{file} is no profile: {why}.", file=where, why=why)) from None
    whole = _Part(where, data)
    whole.only("profile", "name", "sheet", "sheets")
    version = whole.data.get("profile")
    if type(version) is not int or version < 1:
        raise whole.wrong("profile", say("it has to say {text}", text=verbatim(f"`profile = {VERSION}`")))
    if version > VERSION:
        raise ProfileError(
            say(
                "{file} was written by a later version of Seatbook; this one reads form {form}.",
                file=where,
                form=VERSION,
            )
        )
    name = checked_name(whole.needed("name"), shipped, where=where)
    found = whole.data.get("sheets")
    if not isinstance(found, list) or not found or not all(isinstance(one, dict) for one in found):
        raise whole.wrong("sheets", say("it has to have a table [[sheets]] for each kind of sheet"))
    if len(found) > _MOST_SHEETS:
        raise whole.wrong(
            "sheets", say("there are {n:,}, and {most} at most can be read", n=len(found), most=_MOST_SHEETS)
        )
    parts = [
        _Part(say("{file}, [[sheets]] number {number}", file=where, number=number), one)
        for number, one in enumerate(found, 1)
    ]
    return Profile(name, tuple(_sheet(part, shipped) for part in parts), whole.text("sheet"))


def checked_name(name: str, shipped: Mapping[str, Format], *, where: str = THE_PROFILE) -> str:
    """A profile's name without padding. Raises ProfileError for none, a long or unprintable one, a format's own."""
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise ProfileError(
            say(
                "{file}: its name has to have 1 to {most} characters that can be printed.",
                file=where,
                most=_LONGEST_NAME,
            )
        )
    if name.casefold() in {known.casefold() for known in shipped}:
        raise ProfileError(
            say(
                "{file}: {name} is the name of a format of Seatbook's own; give it another name.",
                file=where,
                name=verbatim(name),
            )
        )
    return name


class _Part:
    """A table of the TOML while it is checked; `where` says which."""

    def __init__(self, where: str, data: Mapping[str, Any]) -> None:
        self.where = where
        self.data = data

    def wrong(self, key: str, why: str) -> ProfileError:
        """An error that names the place."""
        return ProfileError(say("{where}, {place}: {why}.", where=self.where, place=verbatim(_shown(key)), why=why))

    def only(self, *keys: str) -> None:
        """Refuse what a profile does not say: a slip of the pen must not go unnoticed, nor anything be slipped in."""
        for key in self.data:
            if key not in keys:
                raise self.wrong(
                    key, say("a profile does not say that; here it may say {names}", names=listed(map(verbatim, keys)))
                )

    def text(self, key: str, longest: int = _LONGEST_TEXT) -> str | None:
        """A text of one line, None where the key is missing."""
        if key not in self.data:
            return None
        return self.checked(key, self.data[key], longest)

    def needed(self, key: str) -> str:
        """A text that has to be there."""
        value = self.text(key)
        if value is None:
            raise self.wrong(key, say("it is missing"))
        return value

    def checked(self, key: str, value: object, longest: int = _LONGEST_TEXT, *, blank: bool = False) -> str:
        """A value that has to be a text of one line."""
        if not isinstance(value, str):
            raise self.wrong(key, say("it has to be a text in quotes"))
        if len(value) > longest or _has_controls(value) or not (value.strip() or blank):
            raise self.wrong(
                key, say("it has to be a text of one line with 1 to {longest} characters", longest=longest)
            )
        return value


def _sheet(part: _Part, shipped: Mapping[str, Format]) -> SavedSheet:
    part.only("base", "headers", "sheet", "columns", *_ANSWERS)
    base = part.needed("base")
    if base not in shipped:
        raise part.wrong(
            "base", say("there is no format {name}; `seatbook formats` lists them", name=verbatim(_shown(base)))
        )
    answers = {key: part.text(key) for key in _ANSWERS}
    for key, words in _WORDS.items():
        if answers[key] is not None and answers[key] not in words:
            text = verbatim(_shown(str(answers[key])))
            raise part.wrong(key, say("{text} is none of {words}", text=text, words=verbatim(" ".join(words))))
    if answers["currency"] is not None:
        code = of_code(answers["currency"])
        if code is None:
            text = verbatim(_shown(answers["currency"]))
            raise part.wrong("currency", say("{text} is no known currency code", text=text))
        answers["currency"] = code
    headers = part.data.get("headers")
    if not isinstance(headers, list) or not 2 <= len(headers) <= _MOST_HEADERS:
        raise part.wrong("headers", say("it has to be a list of 2 to {most:,} headers", most=_MOST_HEADERS))
    told = tuple(part.checked("headers", header, _LONGEST_HEADER) for header in headers)
    return SavedSheet(base, told, _columns(part, shipped[base]), part.text("sheet"), **answers)


def _columns(part: _Part, base: Format) -> dict[str, str]:
    columns = part.data.get("columns", {})
    if not isinstance(columns, dict) or len(columns) > _MOST_HEADERS:
        raise part.wrong(
            "columns", say("it has to be a table of at most {most:,} headers and their fields", most=_MOST_HEADERS)
        )
    inside = _Part(say("{where}, columns", where=part.where), columns)
    fields = choosable(base.kind)
    taken: dict[str, list[str]] = {}
    for header, field in columns.items():
        inside.checked(header, header, _LONGEST_HEADER)
        inside.checked(header, field, blank=True)
        if field and is_dropped(header, base):
            raise inside.wrong(header, say("such a column may hold secrets and is never read"))
        if field and field not in fields:
            raise inside.wrong(
                header,
                say(
                    "{field} is no field of {kind}; there are {fields}",
                    field=verbatim(_shown(field)),
                    kind=verbatim(base.kind),
                    fields=listed(map(verbatim, fields)),
                ),
            )
        if field in taken and not may_share(field, (*taken[field], header)):
            raise inside.wrong(
                header,
                say("{head} is the {field} already", head=verbatim(_shown(taken[field][-1])), field=verbatim(field)),
            )
        if field:
            taken.setdefault(field, []).append(header)
    return dict(columns)


def _has_controls(text: str) -> bool:
    return any(unicodedata.category(letter) == "Cc" for letter in text)


def _shown(text: str) -> str:
    """What a file says, fit for a message: on one line, and not without end."""
    plain = "".join(letter if letter.isprintable() else "·" for letter in text)
    return f"“{plain[:60]}…”" if len(plain) > 60 else f"“{plain}”"
