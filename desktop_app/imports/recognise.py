"""Which format a sheet is: by a vendor's fingerprint of headers first, else by what its headers mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.catalog.sentences import all_of, say, titled, verbatim
from desktop_app.imports.columns import Header, column_uses, is_dropped, map_columns
from desktop_app.imports.fitting import by_itself, fits, missing, nearest
from desktop_app.imports.formats import Format, of_active_users, of_tools, without_days, without_period, without_vendor
from desktop_app.imports.header_read import Table, best_of, weight
from desktop_app.imports.header_rows import headers_of, says_nil
from desktop_app.imports.model import FROM, TO, UNKNOWN_FORMAT, Choices, Kind, Question, Recognition, SheetRows
from desktop_app.imports.parse_signs import BALANCES, VALUE_DATES
from desktop_app.imports.rate_columns import rates_told
from desktop_app.imports.several_tables import above, side_by_side
from desktop_app.imports.sheet_month import month_of
from desktop_app.imports.title_day import day_of
from desktop_app.imports.told_period import period_of
from desktop_app.imports.unrecognised import all_formats, unknown_format
from desktop_app.imports.values import clean

_OF_LEDGERS = frozenset({
    "vendor_text", "tool_text", "group", "invoice_number", "order_number", "buyer", "line_number", "ledger_account",
    "cost_centre", "quantity", "unit_price", "service_period", "service_from", "billing_account",
})  # fmt: skip
"""Fields of which no statement has one."""
_LOOKED_AT = 50  # rows below a header
_TITLES = 6  # rows at the top of a sheet, of which some may be its title


def recognise(sheet: SheetRows, formats: Sequence[Format], choices: Choices) -> Recognition | Question | None:
    """What a sheet is; a question where no format fits; None where there is nothing to import."""
    table = find_table(sheet, formats, choices)
    if table is None or isinstance(table, Question):
        return table
    return as_recognition(sheet, table, choices)


def as_recognition(sheet: SheetRows, table: Table, choices: Choices) -> Recognition:
    """The recognised table as the value that the preview shows, with what the user named."""
    form = table.form
    return Recognition(
        format_id=form.id,
        format_title=titled(form.title),
        kind=form.kind,
        header_row=sheet.numbers[table.header.index],
        columns=column_uses(table.header, form, table.mapping),
        reasons=table.reasons,
        score=table.score,
        basis=form.basis,
        channel=form.channel,
        tool=form.tool,
        vendor=choices.vendor or form.vendor,
        restated=form.restated,
        base=form.saved.base if form.saved else form.id,
        by_meaning=form.by_meaning,
        saved=form.saved,
        only=form.only,
        subscription=choices.subscription or (form.saved.subscription if form.saved else None),
        named=(choices.vendor or form.vendor) if form.by_meaning else None,
    )


def find_table(sheet: SheetRows, formats: Sequence[Format], choices: Choices) -> Table | Question | None:
    """The table of a sheet with header and mapping; a question where no format fits; None where there is nothing."""
    if not sheet.rows or says_nil(sheet):
        return None
    headers = list(headers_of(sheet, frozenset().union(*(form.known_keys for form in formats))))
    formats = [
        replace(form, any_of=frozenset())
        if _told_by_title(sheet, form) or _told_by_words(sheet, headers, form, choices)
        else form
        for form in formats
    ]
    if choices.format_id:
        chosen = [form for form in formats if form.id == choices.format_id]
        if not chosen:
            return Question(
                UNKNOWN_FORMAT,
                say("There is no format {format_id}.", format_id=repr(choices.format_id)),
                None,
                all_formats(formats),
            )
        if choices.vendor:
            chosen = [without_vendor(form) for form in chosen]
        if period_of(sheet, choices):
            chosen = [without_period(form) for form in chosen]
        return _named(headers, chosen, choices) or unknown_format(sheet, headers, chosen, choices, formats)
    table = (
        _by_profile(sheet.sheet, headers, formats, choices)
        or _by_meaning(headers, formats, choices)
        or (_by_meaning(headers, [without_vendor(form) for form in formats], choices) if choices.vendor else None)
        or _of_tools(headers, formats, choices)
        or (_by_meaning(headers, list(map(without_period, formats)), choices) if period_of(sheet, choices) else None)
        or (_by_meaning(headers, _without_days(formats, choices), choices) if _is_of_one_time(sheet, choices) else None)
        or _by_meaning(headers, [of_active_users(form) for form in formats if form.kind is Kind.SEATS], choices)
    )
    if isinstance(table, Table):
        table = _statement(table, formats, choices) or table
        return side_by_side(sheet, table, formats, choices) or above(sheet, headers, table, formats, choices) or table
    generic = [form for form in formats if form.generic]
    return (
        table
        or rates_told(sheet, headers, formats, choices)
        or unknown_format(sheet, headers, generic, choices, formats)
    )


def _is_of_one_time(sheet: SheetRows, choices: Choices) -> bool:
    """Whether the user, the sheet's name or a title says of which day or month all lines are."""
    return bool(
        choices.data_date or choices.period or month_of(sheet) or day_of(sheet, len(sheet.rows), choices.date_order)
    )


def _without_days(formats: Sequence[Format], choices: Choices) -> list[Format]:
    """The formats for lines that have no days, and no vendors where the user names the one of all."""
    return [without_days(without_vendor(form) if choices.vendor else form) for form in formats]


def _statement(table: Table, formats: Sequence[Format], choices: Choices) -> Table | None:
    """A list of days, texts and amounts alone as the statement of a bank or card: its texts hold who was paid."""
    fields = table.mapping.fields
    form = table.form
    if form.channel != "ledger" or not form.by_meaning or form.saved is not None or choices.vendor:
        return None
    keys = table.header.keys
    of_a_bank = not keys.isdisjoint(BALANCES) or not keys.isdisjoint(VALUE_DATES)
    ledgers = _OF_LEDGERS - {"ledger_account"} if of_a_bank else _OF_LEDGERS  # which is then the number of the account
    if "description" not in fields or not ledgers.isdisjoint(fields):
        return None
    if "amount" not in fields and not of_a_bank:
        return None
    card = next((form for form in formats if form.generic and form.channel == "card"), None)
    if card is None or card.none_of & table.header.keys:
        return None
    found = best_of([table.header], replace(card, any_of=frozenset()), choices)
    if found is None or "vendor_text" not in found.mapping.fields:
        return None
    why = say(
        "No column names vendors, invoices or accounts: its texts are those of a statement, and tell who was paid."
    )
    return replace(found, form=card, reasons=(*found.reasons, why), statement=True)


def _of_tools(headers: Sequence[Header], formats: Sequence[Format], choices: Choices) -> Table | None:
    """The table of what was spent on tools, where nothing names vendors: in rows, or with a column for each month."""
    turned = any(header.cells[-3:-1] == (FROM, TO) for header in headers)
    return _by_meaning(headers, [of_tools(form, periods=turned) for form in formats], choices)


def _told_by_title(sheet: SheetRows, form: Format) -> bool:
    """Whether the sheet's name or a lone cell among its first rows says what the list is: "Commitments 2026"."""
    if form.titled is None:
        return False
    alone = ([cell for cell in row if cell not in (None, "")] for row in sheet.rows[:_TITLES])
    titles = [sheet.sheet.replace("_", " "), *(clean(cells[0]) for cells in alone if len(cells) == 1)]
    return any(form.titled.search(title) for title in titles)


def _told_by_words(sheet: SheetRows, headers: Sequence[Header], form: Format, choices: Choices) -> bool:
    """Whether the cells of the column that tells a format are words of it: "Commitment" below "Kind"."""
    if form.told_by is None:
        return False
    known = form.maps[form.told_by]
    for header in nearest(headers, form):
        mapped = map_columns(header, form, choices.columns)
        place = mapped.fields.get(form.told_by)
        if place is None or missing(mapped, form):
            continue
        below = sheet.rows[header.index + 1 : header.index + 1 + _LOOKED_AT]
        words = {clean(row[place]).casefold() for row in below if place < len(row)} - {""}
        if words and words <= known.keys():
            return True
    return False


def _named(headers: Sequence[Header], chosen: Sequence[Format], choices: Choices) -> Table | None:
    """The table read as the format or profile that the user named, who need not be told by a header."""
    fits = _by_fingerprint(headers, chosen, choices) if chosen[0].saved else None
    if fits:
        return fits
    wanted = [replace(form, any_of=frozenset(), none_of=frozenset()) for form in chosen]
    tables = (best_of(headers, form, choices) for form in wanted)
    return max((table for table in tables if table), key=weight, default=None)


def _by_profile(
    sheet: str, headers: Sequence[Header], formats: Sequence[Format], choices: Choices
) -> Table | Question | None:
    """The table as a profile reads it, or a vendor's format that knows more of its headers than any profile does."""
    saved = [form for form in formats if form.saved and form.saved.sheet in (None, sheet)]
    own = _by_fingerprint(headers, saved, choices)
    shipped = _by_fingerprint(headers, [form for form in formats if not (form.saved or form.named_only)], choices)
    if own is None or (shipped and _telling(shipped.form) > _telling(own.form)):
        return shipped
    alike = [form for form in saved if form.fingerprint == own.form.fingerprint and form.saved != own.form.saved]
    if not alike:
        return own
    names = tuple(dict.fromkeys(form.id for form in (own.form, *alike)))
    told = all_of(say("“{name}”", name=verbatim(name)) for name in names)
    return Question(
        "profile", say("Several profiles read files with these headers: {told}.", told=told), None, {"--as": names}
    )


def _telling(form: Format) -> int:
    """How many headers tell a format, but for those of secrets, which no profile holds."""
    return sum(not is_dropped(key, form) for key in form.fingerprint)


def _by_fingerprint(headers: Sequence[Header], formats: Sequence[Format], choices: Choices) -> Table | None:
    best: tuple[tuple[int, int], Format, Header] | None = None
    for form in formats:
        if form.generic or not (form.fingerprint or form.any_of):
            continue
        for header in headers:
            if not fits(header, form):
                continue
            mapped = map_columns(header, form, choices.columns)
            rank = (len(form.fingerprint), len(mapped.fields))
            if missing(mapped, form):
                continue
            if best is None or rank > best[0]:
                best = rank, form, header
            break
    if best is None:
        return None
    _, form, header = best
    reasons = (
        say(
            "All {count} headers by which {title} is known are there.",
            count=len(form.fingerprint),
            title=titled(form.title),
        ),
        say("The format is known from {source}.", source=form.source)
        if form.source
        else say("It is a profile of yours."),
    )
    return Table(form, header, map_columns(header, form, choices.columns), 1.0, reasons)


def _by_meaning(headers: Sequence[Header], formats: Sequence[Format], choices: Choices) -> Table | None:
    best: tuple[tuple[float, bool], Table] | None = None
    for form in formats:
        if not form.generic:
            continue
        table = best_of(headers, form, choices)
        if table is None:
            continue
        rank = weight(table), by_itself(table.header, form)
        if best is None or rank > best[0]:
            best = rank, table
    return best[1] if best else None
