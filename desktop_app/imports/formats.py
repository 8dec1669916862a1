"""Formats are data: one TOML file for each vendor's export and each generic kind of sheet.

Keys of a format (all optional but `id`, `title`, `kind` and `columns`):

    id, title         short name for `--as`, and what a person reads
    kind              lines, seats, people, subscriptions, rates, usage, use_cases, measures, allocations,
                      commitments, budgets
    source            where the header is known from, in words
    generic           true: recognised by what its columns mean instead of a fingerprint; vendors' formats win
    named_only        true: no file with this header was seen; never told by it, only read where the user names it
    fingerprint       headers that must all be there (compared without case, spaces, underscores and brackets)
    any_of            at least one of these headers must be there
    none_of           none of these headers may be there
    told_by           generic: field that tells the format, whatever the headers, where its cells are words of its map
    titled            generic: regular expression of a sheet's name or of a title above its table that tells the format
    required          fields that must be found, "a|b" for either
    telling           generic: fields that speak for this kind rather than another
    basis, channel    of money rows: billed | paid | metered, vendor | ledger | card | expense
    vendor, tool      whom and what a vendor's own format is about
    currency          when the file names none because the vendor has only one
    decimal           "." when a program writes the file, whatever the country
    date_order        dmy | mdy | ymd, when the vendor always writes dates so
    file_name         regular expression with groups from, to, data_date, account found in the file's name
    blank_row         column whose blank cell makes the row an empty time bucket, not a row
    service_to_exclusive   true: the period's end is the first day after it
    restated          false: a later file never corrects an earlier one of the same days (true where basis is metered)

    [columns]         field = [headers]; fields of FIELDS and the helpers of columns.HELPERS
    [metrics]         metric of model.METRICS = [headers]; all columns named are added (the parts of one count)
    [map.FIELD]       word in the file = value ("copilot" = "GitHub Copilot"); "*" for all others
    [activity]        columns (dates, the latest counts), counts (numbers that prove activity in the period),
                      flag (column that says whether the row's day was active), lag_days, retention_days,
                      reports (login | action | none), blank_means (a sentence)
    [seats]           not_seats (words of the status column, or a table of word = reason), unassigned (words of the
                      plan column), free (words of it that cost nothing), pseudo (regular expressions of accounts)
    [status]          out_of_scope (words of a line's status column, such as voided)
    [secrets]         columns (headers never kept)

A profile saved by a user names a shipped format as its base and says only what differs (profiles.py).
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from desktop_app.imports.dates import MONTHS
from desktop_app.imports.model import Kind, Profile, SavedSheet
from desktop_app.imports.scales import unscaled

VENDOR, TOOL = "vendor_text", "tool_text"
"""The fields of the vendor, which the user may name for a whole sheet instead, and of the tool, which says as much."""
_BRACKETS = re.compile(r"[\[(].*?[\])]")
_CODES = "eur|usd|gbp|chf|sek|nok|dkk|pln|czk|huf|ron|cad|aud|nzd|jpy|cny|inr|brl|sgd|hkd|zar|ils|mxn|aed|krw"
_CURRENCY = re.compile(
    rf"(?:(?<=\w) (?:in|en|em))? ?(?:(?<= )(?:{_CODES}|(?:us|au?|ca?|nz|hk|sg?|r|mx)\$)|[£€$])$"
    rf"|^(?:(?!cad)(?:{_CODES}) |[£€$] ?)(?=\w)"
)
_SUM_OF = re.compile(  # in a pivot table
    r"^(?:sum|summe|somme|suma|som|soma) (?:of|von|de|van) (?=(?:gross |net )?(?:amounts?|costs?|spend|total|value"
    r"|price|betrag|kosten|umsatz|brutto|netto|montants?|coûts?|importes?|costes?|bedrag|valor|custos?)\b)"
)
_BETWEEN_TONGUES = re.compile(r"\s*[/|]\s*")
_YEAR, _SHORT_YEAR = re.compile(r"20\d\d"), re.compile(r"'?\d\d")
_PART = re.compile(r"0?[1-9]|1[0-2]|q[1-4]|h[12]")  # of a year
_SHORTEST_WORD = 3  # of a header in two languages
_FULL_NAME = 5  # letters of a month that is no other word
_SEPARATORS = re.compile(r"[\s_\-/.:*#?]+")


@lru_cache(maxsize=20_000)
def header_key(header: str) -> str:
    """A header for comparing: lower case, words apart by one space, without marks of obligation."""
    return _SEPARATORS.sub(" ", header.casefold()).strip()


@lru_cache(maxsize=20_000)
def bare_key(header: str) -> str:
    """A header for comparing without brackets and currency: "Amount (GBP)", "Amount in EUR", "USD Amount": "amount"."""
    return _SUM_OF.sub("", _CURRENCY.sub("", header_key(_BRACKETS.sub(" ", unscaled(header)))), count=1)


@lru_cache(maxsize=20_000)
def tongues(header: str) -> tuple[str, ...]:
    """The keys of a header that is written in two languages: "Lieferant / Supplier"; none for every other."""
    parts = tuple(bare_key(part) for part in _BETWEEN_TONGUES.split(header))
    return parts if len(parts) > 1 and min(map(len, parts)) >= _SHORTEST_WORD else ()


@lru_cache(maxsize=20_000)
def lasting_key(header: str) -> str:
    """A header for comparing with next month's: "Amount Sep 2026" is "amount *"; one that is only a month stays."""
    words = [word.strip("()[]") for word in header_key(header).split()]
    dated = any(_YEAR.fullmatch(word) for word in words)
    told = [
        _YEAR.fullmatch(word) is not None
        or (word in MONTHS and (dated or len(word) >= _FULL_NAME or _short_year(words, place)))
        or (_PART.fullmatch(word) is not None and dated)
        or (_short_year(words, place - 1) and place > 0)
        for place, word in enumerate(words)
    ]
    if not any(told) or all(told):
        return header_key(header)
    kept = ["*" if part else word for part, word in zip(told, words, strict=True)]
    return " ".join(word for place, word in enumerate(kept) if word != "*" or kept[place - 1 : place] != ["*"])


def _short_year(words: Sequence[str], place: int) -> bool:
    """Whether a month stands here with a year of two digits behind it."""
    return (
        0 <= place < len(words) - 1 and words[place] in MONTHS and _SHORT_YEAR.fullmatch(words[place + 1]) is not None
    )


@dataclass(frozen=True)
class ActivityRules:
    """Where a format tells activity, and how far it can be trusted."""

    columns: tuple[str, ...] = ()
    counts: tuple[str, ...] = ()
    lag_days: int = 0
    retention_days: int | None = None
    reports: str = "action"
    blank_means: str = ""


@dataclass(frozen=True)
class SeatRules:
    """Which rows of a seat sheet are no seats."""

    not_seats: frozenset[str] = frozenset()
    reasons: Mapping[str, str] = field(default_factory=dict)  # why a word of the status column means no seat
    unassigned: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    pseudo: tuple[re.Pattern[str], ...] = ()


@dataclass(frozen=True)
class Format:
    """One format as its TOML file describes it; headers are kept as keys for comparing."""

    id: str
    title: str
    kind: Kind
    columns: Mapping[str, tuple[str, ...]]
    source: str = ""
    generic: bool = False
    by_meaning: bool = False  # generic, or a profile of such a one
    named_only: bool = False
    fingerprint: frozenset[str] = frozenset()
    any_of: frozenset[str] = frozenset()
    none_of: frozenset[str] = frozenset()
    told_by: str | None = None
    titled: re.Pattern[str] | None = None
    required: tuple[tuple[str, ...], ...] = ()
    telling: frozenset[str] = frozenset()
    basis: str = "billed"
    channel: str = "vendor"
    vendor: str | None = None
    tool: str | None = None
    currency: str | None = None
    decimal: str | None = None
    date_order: str | None = None
    file_name: re.Pattern[str] | None = None
    blank_row: str | None = None
    service_to_exclusive: bool = False
    restated: bool = False
    metrics: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    maps: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    activity: ActivityRules = ActivityRules()
    seats: SeatRules = SeatRules()
    out_of_scope: frozenset[str] = frozenset()
    secrets: frozenset[str] = frozenset()
    corrections: Mapping[str, str] = field(default_factory=dict)  # of a profile: key of a header -> field, "" for none
    saved: SavedSheet | None = None  # of a profile
    only: str | None = None  # of a profile: the sheet that is wanted

    def keys_of(self, field_name: str) -> tuple[str, ...]:
        """The headers that a field is known by, as keys for comparing."""
        activity = self.activity.columns if field_name == "activity" else ()
        return (*self.columns.get(field_name, ()), *self.metrics.get(field_name, ()), *activity)

    @cached_property
    def known_keys(self) -> frozenset[str]:
        """Every header that the format knows, as keys for comparing."""
        named = (key for keys in (*self.columns.values(), *self.metrics.values()) for key in keys)
        return frozenset((*named, *self.activity.columns, *self.activity.counts, *self.fingerprint, *self.any_of))


class FormatError(ValueError):
    """A shipped format that cannot be used."""


def load(folder: Path) -> tuple[Format, ...]:
    """The shipped formats of a folder, in the order of their names; those of our own lists are not among them.

    Raises FormatError naming the file.
    """
    return tuple(_parse(path) for path in sorted(folder.glob("*.toml")))


def _parse(path: Path) -> Format:
    try:
        return from_toml(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, AttributeError, re.error) as error:
        raise FormatError(f"The format in {path.name} cannot be used: {error}") from error


def of_profile(profile: Profile, shipped: Mapping[str, Format]) -> tuple[Format, ...]:
    """A format for each sheet of a profile: the shipped one below it with what the user said. Raises KeyError."""
    return tuple(_above(shipped[sheet.base], profile, sheet) for sheet in profile.sheets)


def without_vendor(form: Format) -> Format:
    """A format of money for a sheet whose vendor the user names: no column has to."""
    if form.kind is not Kind.LINES:
        return form
    return replace(form, required=tuple(group for group in form.required if VENDOR not in group))


def without_days(form: Format) -> Format:
    """A format of money for a sheet whose name or title says which month its lines are of."""
    if form.kind is not Kind.LINES:
        return form
    return replace(form, required=tuple(group for group in form.required if "date" not in group))


def of_active_users(form: Format) -> Format:
    """A format of seats for a list with what it else has not, such as a price: users and their activity prove it."""
    if form.kind is not Kind.SEATS:
        return form
    return replace(form, none_of=frozenset(), required=(("account", "email"), ("activity",)))


def without_period(form: Format) -> Format:
    """A format of budgets for a sheet whose period the user or a title tells."""
    if form.kind is not Kind.BUDGETS:
        return form
    return replace(form, required=tuple(group for group in form.required if "period" not in group))


def of_tools(form: Format, *, periods: bool) -> Format:
    """A format of money for a sheet that names tools and no vendors, each with a day, a month or, so told, a period.

    Tools with a first and a last day are otherwise contracts, and nothing that was spent.
    """
    if form.kind is not Kind.LINES:
        return form
    groups = (
        (*group, TOOL) if VENDOR in group else tuple(name for name in group if periods or name != "service_from")
        for group in form.required
    )
    return replace(form, required=tuple(groups))


def _above(base: Format, profile: Profile, sheet: SavedSheet) -> Format:
    """The user's order of dates and decimal sign take the place of the format's once the cells have had their say."""
    if sheet.vendor:
        base = without_vendor(base)
    return replace(
        base,
        id=profile.name,
        title=profile.name,
        source="",
        generic=False,
        by_meaning=base.generic,
        fingerprint=frozenset(lasting_key(header) for header in sheet.headers),
        any_of=frozenset(),
        none_of=frozenset(),
        vendor=sheet.vendor or base.vendor,
        decimal=None if sheet.decimal else base.decimal,
        date_order=None if sheet.date_order else base.date_order,
        corrections={key(header): to for key in (lasting_key, header_key) for header, to in sheet.columns.items()},
        saved=sheet,
        only=profile.sheet,
    )


def _keys(headers: Sequence[str]) -> tuple[str, ...]:
    return tuple(header_key(header) for header in headers)


def _table(value: object) -> Mapping[str, str]:
    return value if isinstance(value, dict) else {}


def _words(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word.casefold() for word in words)


def from_toml(data: Mapping[str, Any]) -> Format:
    """A format from its parsed TOML. Raises KeyError or ValueError where a key is missing or wrong."""
    activity, seats = data.get("activity", {}), data.get("seats", {})
    optional = ("basis", "channel", "vendor", "tool", "currency", "decimal", "date_order", "source", "told_by")
    return Format(
        id=data["id"],
        title=data["title"],
        kind=Kind(data["kind"]),
        columns={name: _keys(headers) for name, headers in data["columns"].items()},
        generic=bool(data.get("generic", False)),
        by_meaning=bool(data.get("generic", False)),
        named_only=bool(data.get("named_only", False)),
        fingerprint=frozenset(_keys(data.get("fingerprint", ()))),
        any_of=frozenset(_keys(data.get("any_of", ()))),
        none_of=frozenset(_keys(data.get("none_of", ()))),
        required=tuple(tuple(entry.split("|")) for entry in data.get("required", ())),
        telling=frozenset(data.get("telling", ())),
        titled=re.compile(data["titled"], re.IGNORECASE) if "titled" in data else None,
        file_name=re.compile(data["file_name"], re.IGNORECASE) if "file_name" in data else None,
        blank_row=header_key(data["blank_row"]) if "blank_row" in data else None,
        service_to_exclusive=bool(data.get("service_to_exclusive", False)),
        restated=bool(data.get("restated", data.get("basis") == "metered")),
        metrics={name: _keys(headers) for name, headers in data.get("metrics", {}).items()},
        maps={name: {word.casefold(): to for word, to in words.items()} for name, words in data.get("map", {}).items()},
        activity=ActivityRules(
            columns=_keys(activity.get("columns", ())),
            counts=_keys(activity.get("counts", ())),
            lag_days=int(activity.get("lag_days", 0)),
            retention_days=activity.get("retention_days"),
            reports=activity.get("reports", "action" if "columns" in activity else "none"),
            blank_means=activity.get("blank_means", ""),
        ),
        seats=SeatRules(
            not_seats=_words(seats.get("not_seats", ())),
            reasons={word.casefold(): why for word, why in _table(seats.get("not_seats")).items()},
            unassigned=_words(seats.get("unassigned", ())),
            free=_words(seats.get("free", ())),
            pseudo=tuple(re.compile(pattern, re.IGNORECASE) for pattern in seats.get("pseudo", ())),
        ),
        out_of_scope=_words(data.get("status", {}).get("out_of_scope", ())),
        secrets=frozenset(_keys(data.get("secrets", {}).get("columns", ()))),
        **{name: data[name] for name in optional if name in data},
    )
