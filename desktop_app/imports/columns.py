"""Headers of a sheet: where the header row stands, and which field of a format each column is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from desktop_app.catalog.sentences import say, titled
from desktop_app.imports import currency_pairs
from desktop_app.imports.currency_heads import a_column_each, rated
from desktop_app.imports.field_names import corrections, field_named, field_term
from desktop_app.imports.formats import Format, bare_key, header_key, lasting_key, tongues
from desktop_app.imports.model import FIELDS, METRICS, Cell, ColumnUse, Kind
from desktop_app.imports.values import clean

SEARCHED_ROWS = 120
"""How far down a header is looked for."""

HELPERS: Mapping[str, str] = {
    "activity": say("a date of activity; the latest counts"),
    "count": say("proves activity in the period of the report"),
    "active_flag": say("says whether the row's day was active"),
    "activity_day": say("the day the row is about"),
    "data_date": say("when the report was made"),
    "covers_from": say("first day the report covers"),
    "status": say("decides which rows count"),
    "first_name": say("part of the name"),
    "last_name": say("part of the name"),
    "debit": say("adds to the amount"),
    "credit": say("is taken from the amount"),
    "service_period": say("first and last day of service in one cell"),
    "direction": say("says whether the amount is a debit or a credit"),
    "credits": say("credits inside the row, added to the amount"),
    "invoice_total": say("total of the whole invoice, compared with its lines"),
    "kind_text": say("says what kind of line it is"),
    "annual_cost": say("price of all units for a year"),
    "monthly_cost": say("price of all units for a month"),
    "total_cost": say("price of all units for a billing period"),
    "billing_cycle": say("how often the price falls due"),
    "group": say("headings of groups of rows"),
    "account_name": say("tells which accounts of a journal are costs"),
    "account_type": say("tells which accounts of a journal are costs"),
    "contra_account": say("the other side of an entry"),
    "entry": say("tells which rows make one entry of a journal"),
    "period_from": say("first day of the billing period, evidence for the order of dates"),
    "period_to": say("last day of the billing period, evidence for the order of dates"),
    "due_date": say("evidence for the order of dates"),
    "effective_cost": say("tells the rows that only spread over months what another row bills"),
    "released": say("when the seat was given back"),
    "billed": say("whether the seat is paid for"),
    "period_days": say("how many days the report looks back"),
    "period": say("the month, quarter or year of the budget"),
    "budget_team": say("the team that the budget is for"),
    "budget_tool": say("the tool that the budget is for"),
    "budget_use_case": say("the use case that the budget is for"),
    "metric_text": say("says what the row counts"),
    "figure": say("how much of it"),
    **METRICS,
}
"""Fields that only help to make the values of FIELDS, and what they do."""

_SECRET = re.compile(
    r"^ip$|\b(password|passwort|mot de passe|contraseña|api key|apikey|api token|access token|auth token|refresh token"
    r"|secret|access key|private key|ip address|ipaddress|ip adresse|last logged ip|last ip|client ip|recovery code)\b"
)
_NOT_SECRET = re.compile(r"\b(id|name|status|count|reqs|requests|type)\b")
_MIN_FUZZY = 7


@dataclass(frozen=True)
class Header:
    """One candidate header row: its place in the rows read and the text of its cells."""

    index: int  # position in SheetRows.rows of the last header row
    cells: tuple[str, ...]
    keys: frozenset[str] = field(default=frozenset())


@dataclass(frozen=True)
class ColumnMap:
    """Which column each field is read from; `activity` and `count` may have several."""

    fields: Mapping[str, int]
    several: Mapping[str, tuple[int, ...]]
    reasons: Mapping[int, str]
    strange: Mapping[int, str] = field(default_factory=dict)  # what a person asked for that is no field


@lru_cache(maxsize=20_000)
def is_secret(header: str) -> bool:
    """Whether a column holds passwords, keys or addresses of machines by its header."""
    key = header_key(header)
    found = _SECRET.search(key)
    return bool(found) and not _NOT_SECRET.search(key[found.end() :] if found else "")


def candidates(rows: Sequence[Sequence[Cell]]) -> list[Header]:
    """The rows that could be a header: at least two cells of text among the first rows of the sheet."""
    found = []
    for index, row in enumerate(rows[:SEARCHED_ROWS]):
        filled = [cell for cell in row if cell is not None and cell != ""]
        if len(filled) >= 2 and sum(isinstance(cell, str) for cell in filled) * 2 > len(filled):
            cells = tuple(clean(cell) for cell in row)
            found.append(make_header(index, cells))
    return found


def make_header(index: int, cells: tuple[str, ...]) -> Header:
    """A candidate with its keys for comparing."""
    keys = {make(cell) for make in (header_key, bare_key, lasting_key) for cell in cells if cell}
    keys.update(word for cell in cells if " / " in cell or " | " in cell for word in tongues(cell))
    return Header(index, cells, frozenset(keys))


@lru_cache(maxsize=1000)
def column_names(cells: tuple[str, ...]) -> tuple[str, ...]:
    """What corrections call the columns: by their headers, and the second of a header by "Amount [2]"."""
    seen: Counter[str] = Counter()
    names = []
    for cell in cells:
        key = header_key(cell)
        seen[key] += 1
        names.append(f"{cell} [{seen[key]}]" if cell and seen[key] > 1 else cell)
    return tuple(names)


def map_columns(header: Header, form: Format, chosen: Mapping[str, str] | None = None) -> ColumnMap:
    """Give each column of a header the format's field; no column twice, the format's first name for a field first."""
    taken: dict[int, str] = {}
    reasons: dict[int, str] = {}
    fields: dict[str, int] = {}
    several: dict[str, tuple[int, ...]] = {}
    told: dict[str, list[int]] = {}
    strange: dict[int, str] = {}
    named = {header_key(name): to for name, to in (chosen or {}).items()}
    corrected = corrections(form.corrections, {key: _field(form, to) for key, to in named.items()})
    alike = Counter(lasting_key(cell) for cell in header.cells) if corrected else {}
    names = column_names(header.cells) if corrected else ()
    for index, (cell, name) in enumerate(zip(header.cells, names, strict=False)):
        key, lasting = header_key(name), lasting_key(name)
        to = corrected.get(key, corrected.get(lasting) if alike[lasting] == 1 else None)
        to = to if cell and not is_dropped(cell, form) else None
        if to is not None:
            taken[index] = to
            reasons[index] = (
                say("as chosen") if key in named else say("as the profile {profile} has it", profile=titled(form.title))
            )
            if to in _known_fields(form):
                told.setdefault(to, []).append(index)
            elif to:
                strange[index] = to
    fields |= {name: places[0] for name, places in told.items()}
    if "group" in form.columns and "" in header.cells:
        fields["group"] = header.cells.index("")
    by_key = _by_key(header, taken, form)
    several_of = {"activity": form.activity.columns, "count": form.activity.counts, **form.metrics}

    def free(index: int) -> bool:
        return index not in taken or taken[index] in form.metrics  # one column may be part of two counts

    for name, keys in several_of.items():
        hits = tuple(dict.fromkeys(index for key in keys for index in by_key.get(key, ()) if free(index)))
        for index in hits:
            taken[index], reasons[index] = name, HELPERS[name]
        if name in told:
            del fields[name]
            hits = (*told[name], *hits)
        if hits:
            several[name] = hits
    for name, keys in form.columns.items():
        if name in fields:
            continue
        place = next((i for key in keys for i in by_key.get(key, ()) if i not in taken), None)
        if place is not None:
            taken[place], fields[name] = name, place
            reasons[place] = (
                say("header of this format")
                if not form.generic
                else say("the header means {field}", field=field_term(name))
            )
    if form.by_meaning:
        _map_tongues(header, form, taken, fields, reasons)
    if form.generic:
        _map_nearly(header, form, taken, fields, reasons)
        if "currency" not in told:
            currency_pairs.pair(header.cells, form, taken, fields, reasons)
    if form.by_meaning:
        several |= a_column_each(header.cells, fields, told, taken, reasons, bare=form.kind is Kind.LINES)
    if form.kind is Kind.RATES and "rate" not in fields:
        several |= _rates(header, taken, reasons)
    return ColumnMap(fields, several, reasons, strange)


def _rates(header: Header, taken: dict[int, str], reasons: dict[int, str]) -> dict[str, tuple[int, ...]]:
    """The columns that are headed by a currency: each holds the rates of its own."""
    places = tuple(i for i, cell in enumerate(header.cells) if i not in taken and rated(cell))
    taken.update(dict.fromkeys(places, "rate"))
    reasons.update(dict.fromkeys(places, say("the header is a currency")))
    return {"rate": places} if places else {}


def _field(form: Format, text: str) -> str:
    found = field_named(form.kind, text)
    return text if found is None else found


def _known_fields(form: Format) -> set[str]:
    return {*FIELDS[form.kind], *HELPERS}


def is_dropped(header: str, form: Format) -> bool:
    """Whether a column is never kept, because the format or its header says that it holds a secret."""
    return header_key(header) in form.secrets or is_secret(header)


def _by_key(header: Header, taken: Mapping[int, str], form: Format) -> dict[str, list[int]]:
    """Columns by key: whole headers before headers without their brackets, left before right."""
    if header.keys.isdisjoint(form.known_keys):  # as those of most rows, of which some have thousands of cells
        return {}
    by_key: dict[str, dict[int, None]] = {}
    for make in (header_key, bare_key):
        for index, cell in enumerate(header.cells):
            if cell and index not in taken and not is_dropped(cell, form):
                by_key.setdefault(make(cell), {})[index] = None
    return {key: list(places) for key, places in by_key.items()}


def _map_tongues(
    header: Header, form: Format, taken: dict[int, str], fields: dict[str, int], reasons: dict[int, str]
) -> None:
    """Headers in two languages of which both, or the one that is known, mean the same field: "Datum / Date"."""
    for index, cell in enumerate(header.cells):
        if index in taken or not (words := tongues(cell)):
            continue
        each = [{name for name, keys in form.columns.items() if word in keys} for word in words]
        meant = frozenset.intersection(*(frozenset(names) for names in each if names)) if any(each) else frozenset()
        name = next((name for name in form.columns if name in meant and name not in fields), None)
        if name is not None:
            taken[index], fields[name] = name, index
            reasons[index] = say("the header means {field}", field=field_term(name))


def _map_nearly(
    header: Header, form: Format, taken: dict[int, str], fields: dict[str, int], reasons: dict[int, str]
) -> None:
    """Headers one slip of the pen away from a known name ("Suplier"), or with the file's month ("Amount Sep 2026")."""
    alike = Counter(lasting_key(cell) for cell in header.cells)
    free: dict[str, int] = {}
    for index, cell in enumerate(header.cells):
        if index not in taken and len(key := bare_key(cell)) >= _MIN_FUZZY:
            free.setdefault(key, index)
        if index not in taken and "*" in (key := lasting_key(cell)) and alike[key] == 1:
            free.setdefault(key.replace("*", "").strip(), index)
    for name, keys in form.columns.items():
        if name in fields:
            continue
        shortened = _shortened(keys)
        for key, index in free.items():
            if index in taken or shortened.isdisjoint(_shorter(key)):
                continue
            near = next((known for known in keys if known == key or one_edit_apart(key, known)), None)
            if near:
                taken[index], fields[name] = name, index
                reasons[index] = say("nearly the header {near}", near=repr(near))
                break


@lru_cache(maxsize=20_000)
def _shorter(key: str) -> frozenset[str]:
    """A key, and what is left of it without any one letter: keys one edit apart have one of these in common."""
    return frozenset((key, *(key[:place] + key[place + 1 :] for place in range(len(key)))))


@lru_cache(maxsize=10_000)
def _shortened(keys: tuple[str, ...]) -> frozenset[str]:
    return frozenset(text for key in keys for text in _shorter(key))


def one_edit_apart(one: str, other: str) -> bool:
    """Whether two words of some length differ by one letter left out, added, changed or swapped."""
    if min(len(one), len(other)) < _MIN_FUZZY or abs(len(one) - len(other)) > 1 or one == other:
        return False
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, rest_other = one[start:], other[start:]
    return (
        rest[1:] == rest_other[1:]
        or rest[1:] == rest_other
        or rest == rest_other[1:]
        or (rest[:2] == rest_other[:2][::-1] and rest[2:] == rest_other[2:])
    )


def column_uses(header: Header, form: Format, mapping: ColumnMap) -> tuple[ColumnUse, ...]:
    """What every column of the sheet is read as; secret columns are marked for dropping."""
    by_index = {index: name for name, index in mapping.fields.items()}
    by_index |= {index: name for name, indices in mapping.several.items() for index in indices}
    uses = []
    for index, (cell, called) in enumerate(zip(header.cells, column_names(header.cells), strict=True)):
        if cell and is_dropped(cell, form):
            uses.append(ColumnUse(index, cell, None, say("dropped: it may hold a secret"), secret=True, name=called))
            continue
        name = by_index.get(index)
        role = name or mapping.strange.get(index)
        reason = mapping.reasons.get(index, say("kept as it is, not used"))
        own = form.kind is Kind.RECORDS  # its columns have names of their own
        if name is not None and not own and name in HELPERS and name not in METRICS and name != "activity":
            reason, name = HELPERS[name], "amount" if name in ("debit", "credit") else None
            if mapping.reasons.get(index, "").startswith("as "):
                reason = say("{reason}, {how}", reason=reason, how=mapping.reasons[index])
        uses.append(ColumnUse(index, cell, name, reason, role=role, name=called))
    return tuple(uses)
