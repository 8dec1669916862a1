"""Tables with a column for each month or service, turned so that every amount is a row of its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.currency_heads import of_header
from desktop_app.imports.dates import MONTHS
from desktop_app.imports.formats import header_key, lasting_key
from desktop_app.imports.model import AMOUNT, FROM, TO, Cell, Choices, CurrencyRun, Question, SheetRows
from desktop_app.imports.month_groups import MONEY_WORDS, Groups, Span, groups_at, span_in
from desktop_app.imports.month_sums import compared
from desktop_app.imports.number_formats import currency_of
from desktop_app.imports.parse_totals import label
from desktop_app.imports.report_day import day_of_titles
from desktop_app.imports.spans import span_of_month
from desktop_app.imports.told_period import OF_BUDGETS, span_told
from desktop_app.imports.values import clean, is_nothing
from desktop_app.imports.year_columns import years_in

BUDGET = "Budget Amount"  # where a title says so
DAY, SERVICE = "Usage Day", "Service"
"""Other headers that the turned table has in place of the months or services than `model` has."""

_YEAR = re.compile(r"20\d\d(?:\.0)?")
_QUARTER = re.compile(r"(?:q|qtr|quarter|quartal|trimestre|trim|t|kwartaal|k)\.?\s*([1-4])")
_YEAR_IN = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_DOLLARS = re.compile(r"(.+?)\s*\(\$\)")
_SEARCHED = 40
_LEAST, _LEAST_NAMED = 3, 2  # months: days that begin one may be anything, their names hardly
_DAYS_OF_A_YEAR = 365
_ANY_YEAR = "2000"  # of months whose year is asked for
_WIDEST = 1_000  # columns of a table that has one for each month or service
_OF_SPEND = re.compile(
    r"\b(?:actuals?|spend|spent|invoiced?|billed|ist|ist-\w+|ausgaben|rechnung\w*|dépens\w+|réels?|gastos?|reales"
    r"|uitgaven|werkelijk\w*|despesas?|realizad\w+|vs|versus|against|gegen)\b",
    re.I,
)
_SUMS = re.compile(
    r"(?:grand |row )?(?:total|sum|summe|gesamt|somme|suma|totaal|ytd|year to date|average|avg|mean|durchschnitt|"
    r"moyenne|promedio|gemiddelde?|média|"
    r"q[1-4]|h[12]|fy)\b.*|.*\b(?:total|summe|gesamt|ytd)|.*\bvar(?:iance)?\b.*|change|delta|trend",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Turned:
    """A turned table, the header that the file has, what a person should know, and what has to be asked first."""

    sheet: SheetRows
    header: tuple[str, ...]
    notes: tuple[str, ...]
    question: Question | None = None
    planned: bool | None = None  # its columns are budgets, or what was spent beside budgets


def turned(sheet: SheetRows, choices: Choices | None = None) -> Turned | None:
    """Return the table turned; None where no row heads months or years beside a label, or services in dollars.

    The choices tell the month in which fiscal years begin, and what a head leaves open.
    """
    choices = choices or Choices()
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if len(row) > _WIDEST:
            continue
        if (groups := groups_at(sheet, place)) is not None:
            return turned_groups(sheet, place, groups)
        if services := _services(row):
            return _turn_services(sheet, place, services)
        if found := turned_months(sheet, place, choices):
            return found
    for place, row in enumerate(sheet.rows[:_SEARCHED]):
        if len(row) <= _WIDEST and (found := turned_years(sheet, place, choices)):
            return found
    return None


def turned_groups(sheet: SheetRows, place: int, groups: Groups, *, planned: bool | None = None) -> Turned:
    """The table whose months stand above several columns each."""
    found = _turn(with_head(sheet, place + 1, groups.head), place + 1, groups.months, planned=planned)
    note = say("Below each month only the amount is read, and not: {names}.", names=", ".join(groups.others))
    return replace(found, notes=(*found.notes, note))


def turned_months(
    sheet: SheetRows, place: int, choices: Choices, *, planned: bool | None = None, least: int | None = None
) -> Turned | None:
    """The table whose row at `place` heads months or quarters; None where it heads no such table.

    `planned` says that its amounts are budgets, or that they are none; None leaves it to the titles.
    """
    row = sheet.rows[place]
    if (months := _months(row, least)) is not None:
        return _turn(sheet, place, months, planned=planned)
    if place and (joined := _with_years(sheet.rows[place - 1], row)) and (months := _months(joined, least)):
        return _turn(with_head(sheet, place, joined), place, months, planned=planned)
    named = _with_one_year(sheet, place, choices)
    months = _months(named.row, least) if named else None
    if named is None or months is None:
        return None
    found = _turn(with_head(sheet, place, named.row), place, months, planned=planned)
    if named.told:
        return replace(found, notes=(*found.notes, named.told))
    heads = [clean(row[index]) for index in months]
    asked = say(
        "{first} to {last} name no year, and neither does a title. Of which year are they?",
        first=verbatim(heads[0]),
        last=verbatim(heads[-1]),
    )
    return replace(found, question=Question("period", asked, heads[0], {"--period": ("YYYY",)}))


def turned_years(
    sheet: SheetRows, place: int, choices: Choices, *, planned: bool | None = None, told: bool = False
) -> Turned | None:
    """The table whose row at `place` heads years; None where it heads no such table."""
    years = years_in(sheet.rows[place], choices.year_begins, told=told)
    if years is None:
        return None
    spans = dict(years.spans)
    question = None
    notes = []
    if years.to_date is not None:
        first, last = spans[years.to_date]
        day = choices.data_date or day_of_titles(sheet.rows[:place])
        head = verbatim(clean(sheet.rows[place][years.to_date]))
        if day is not None and first <= day <= last:
            spans[years.to_date] = first, day
            notes.append(say("{column} is read as {first} to {last}.", column=head, first=first, last=day))
        else:
            asked = say("{column} is a year that is not over. Up to which day are its amounts?", column=head)
            question = Question("data_date", asked, head, {"--data-date": ("YYYY-MM-DD",)})
    found = _turn(sheet, place, spans, planned=planned)
    if years.fiscal:
        first, last = years.spans[min(years.spans)]
        notes.append(
            say("Fiscal years are read as {first} to {last} and so on, as in the settings.", first=first, last=last)
        )
    return replace(found, notes=(*found.notes, *notes), question=question)


def with_head(sheet: SheetRows, place: int, head: Sequence[Cell]) -> SheetRows:
    """The sheet with another row in place of its head."""
    return replace(sheet, rows=[*sheet.rows[:place], head, *sheet.rows[place + 1 :]])


class _OfOneYear(NamedTuple):
    """A row of months with their year, and the sentence that says where that is from; none where nothing tells it."""

    row: Sequence[Cell]
    told: str | None


def _with_one_year(sheet: SheetRows, place: int, choices: Choices) -> _OfOneYear | None:
    """A row of rising months or quarters without a year, in that of the rows above it, the sheet's name or the user."""
    row = sheet.rows[place]
    names = {i: clean(cell).casefold().rstrip(".") for i, cell in enumerate(row) if isinstance(cell, str)}
    parts = {i: f"{MONTHS[name]:02d}" for i, name in names.items() if name in MONTHS}
    parts = parts or {i: f"Q{found[1]}" for i, name in names.items() if (found := _QUARTER.fullmatch(name))}
    rising = list(parts.values())
    if len(rising) < _LEAST or rising != sorted(set(rising)):
        return None
    titles = [clean(cell) for upper in sheet.rows[:place] for cell in upper if cell is not None]
    years = {year for text in (*titles, sheet.sheet) for year in _YEAR_IN.findall(text)}
    told: str | None = None
    chosen = span_told(choices.period) if choices.period else None
    if chosen is not None and _is_year(chosen):
        year = chosen[0][:4]
        told = say("The months are those of {months}, as you said.", months=year)
    elif len(years) == 1:
        year = years.pop()
        told = say("The months are those of {months}, the only year that the title names.", months=year)
    else:
        year = _ANY_YEAR
    return _OfOneYear([f"{year}-{parts[i]}" if i in parts else cell for i, cell in enumerate(row)], told)


def _with_years(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[Cell] | None:
    """A row of months below one of years as one row of both; None where the months do not rise below each year."""
    names = [MONTHS.get(clean(cell).casefold().rstrip(".")) if isinstance(cell, str) else None for cell in lower]
    if sum(month is not None for month in names) < _LEAST:
        return None
    row: list[Cell] = []
    year, last = 0, 0
    for index, month in enumerate(names):
        above = upper[index] if index < len(upper) else None
        if above not in (None, "") and _YEAR.fullmatch(clean(above)):
            year, last = int(clean(above)[:4]), 0
        if month is None:
            row.append(lower[index] if lower[index] not in (None, "") else above)
            continue
        if not year or month <= last:
            return None
        row.append(f"{year}-{month:02d}")
        last = month
    return row


def _months(row: Sequence[Cell], few: int | None = None) -> Mapping[int, Span] | None:
    """First and last day of each column that is headed by a month or quarter; None where the row heads no such table.

    The heads may name the money too, all of them alike: "Cost Jan 2026", "Cost Feb 2026". `few` are enough of them,
    where it is known otherwise that they head money.
    """
    found: dict[int, Span] = {}
    least = _LEAST
    for index, cell in enumerate(row):
        if isinstance(cell, dt.date):
            if cell.day != 1:
                return None
            found[index] = span_of_month(cell)
        elif isinstance(cell, str) and (span := span_in(clean(cell))):
            found[index] = span
    if not found:
        found = _named_months(row)
    if any(_is_month(span) for span in found.values()):  # quarters beside months are their sums
        found = {index: span for index, span in found.items() if _is_month(span)}
    if all(isinstance(row[index], str) for index in found):
        least = _LEAST_NAMED
    if len(found) < (few or least) or len(set(found.values())) < len(found):
        return None
    first = min(found)
    labels = [cell for cell in row[:first] if isinstance(cell, str) and cell.strip()]
    return found if labels else None


def _is_month(span: Span) -> bool:
    return span[0][:7] == span[1][:7]


def _is_year(span: Span) -> bool:
    return dt.date.fromisoformat(span[1]) - dt.date.fromisoformat(span[0]) > dt.timedelta(days=_DAYS_OF_A_YEAR - 2)


def _named_months(row: Sequence[Cell]) -> dict[int, Span]:
    """The columns whose heads are the same words of money with another month each; none where words differ."""
    found: dict[int, Span] = {}
    words: set[str] = set()
    for index, cell in enumerate(row):
        key = lasting_key(clean(cell)) if isinstance(cell, str) else ""
        others = [word for word in key.split() if word != "*"]
        if "*" not in key or not all(map(MONEY_WORDS.fullmatch, others)):
            continue
        part = " ".join(word for word in header_key(clean(cell)).split() if word not in others)
        if span := span_in(part) or span_in(part.replace(" ", "-")):
            found[index] = span
            words.add(" ".join(others))
    return found if len(words) == 1 else {}


def _services(row: Sequence[Cell]) -> dict[int, str]:
    """The service of each column that is headed by one with its currency, where the first head says so."""
    if not row or not isinstance(row[0], str) or clean(row[0]).casefold() != "service":
        return {}
    heads = {
        index: _DOLLARS.fullmatch(clean(cell)) for index, cell in enumerate(row) if isinstance(cell, str) and index
    }
    return {index: match[1] for index, match in heads.items() if match}


def _turn_services(sheet: SheetRows, place: int, services: Mapping[int, str]) -> Turned:
    """Days in rows and services in columns, as AWS Cost Explorer writes them; its sums are compared, never added."""
    sums = [index for index, name in services.items() if name.casefold() == "total costs"]
    rows: list[Sequence[Cell]] = [*sheet.rows[:place], [DAY, SERVICE, f"{AMOUNT} ($)"]]
    numbers = list(sheet.numbers[: place + 1])
    for number, row in zip(sheet.numbers[place + 1 :], sheet.rows[place + 1 :], strict=True):
        if row and isinstance(row[0], str) and clean(row[0]).casefold().endswith("total"):
            whole = [row[index] for index in sums if index < len(row)]
            if whole:
                rows.append(["Total", None, whole[0]])
                numbers.append(number)
            continue
        for index, name in services.items():
            cell = row[index] if index < len(row) else None
            if index not in sums and not (cell is None or (isinstance(cell, str) and is_nothing(clean(cell)))):
                rows.append([row[0], name, cell])
                numbers.append(number)
    count = len(services) - len(sums)
    notes = (
        say(
            "The sheet has a column for each of {count} services; every amount in them is read as a line of its own.",
            count=count,
        ),
    )
    header = tuple(clean(cell) for cell in sheet.rows[place])
    return Turned(replace(sheet, numbers=numbers, rows=rows, faults={}, currencies={}), header, notes)


def _turn(sheet: SheetRows, place: int, months: Mapping[int, Span], *, planned: bool | None = None) -> Turned:
    head = [clean(cell) for cell in sheet.rows[place]]
    sums = [i for i, cell in enumerate(head) if i not in months and (_SUMS.fullmatch(cell) or span_in(cell))]
    labels = [index for index, cell in enumerate(head) if cell and index not in months and index not in sums]
    left_out: list[int] = []
    named: list[tuple[int, Sequence[Cell]]] = []
    amount = BUDGET if (_is_of_budgets(sheet, place) if planned is None else planned) else AMOUNT
    if len(codes := {of_header(head[index]) for index in months} - {None}) == 1:
        amount = f"{amount} ({codes.pop()})"
    rows: list[Sequence[Cell]] = [*sheet.rows[:place], [*(head[index] for index in labels), FROM, TO, amount]]
    numbers = list(sheet.numbers[: place + 1])
    whole = [index for index in sums if label([head[index]]) == "total"]
    for number, cells in zip(sheet.numbers[place + 1 :], sheet.rows[place + 1 :], strict=True):
        row = _with_faults(sheet, number, cells, labels, months)
        names = [row[index] if index < len(row) else None for index in labels]
        said = label([clean(name) for name in names if name not in (None, "")])
        if said == "total" and len(whole) == 1 and whole[0] < len(row):  # the file's own total, to compare
            rows.append([*names, None, None, row[whole[0]]])
            numbers.append(number)
            continue
        if said:
            left_out.append(number)
            continue
        if any(name is not None and clean(name) for name in names):
            named.append((number, row))
        for turned_row in _amounts(row, names, months):
            rows.append(turned_row)
            numbers.append(number)
    notes = [_said(months)]
    if sums:
        notes.append(
            say("Sums of several months are not read: {names}.", names=", ".join(head[index] for index in sums))
        )
        notes += compared(head, sums, months, named)
    if left_out:
        notes.append(say("Totals rows are not read: {names}.", names=", ".join(map(str, left_out[:10]))))
    shown = _shown_as(sheet, months, len(labels) + 2, numbers[-1])
    made = replace(sheet, numbers=numbers, rows=rows, faults={}, currencies=shown)
    return Turned(made, tuple(head), tuple(notes), planned=planned)


def _said(months: Mapping[int, Span]) -> str:
    """The sentence that says what the columns are."""
    count = len(months)
    if count == 1:
        [(first, last)] = months.values()
        return say("The amounts are for {first} to {last}, as their head says.", first=first, last=last)
    if all(map(_is_month, months.values())):
        return say(
            "The sheet has a column for each of {count} months; every amount in them is read as a line of its own.",
            count=count,
        )
    if all(map(_is_year, months.values())):
        return say(
            "The sheet has a column for each of {count} years; every amount in them is read as a line of its own.",
            count=count,
        )
    if any(map(_is_year, months.values())):
        return say(
            "The sheet has a column for each of {count} periods; every amount in them is read as a line of its own.",
            count=count,
        )
    return say(
        "The sheet has a column for each of {count} quarters; every amount in them is read as a line of its own.",
        count=count,
    )


def _is_of_budgets(sheet: SheetRows, place: int) -> bool:
    """Whether the titles above the months, the sheet's or the file's name say that it is planned and not spent."""
    titles = [clean(cell) for row in sheet.rows[:place] for cell in row if isinstance(cell, str)]
    said = " ".join((*titles, sheet.sheet, sheet.file_name.replace("_", " ")))
    return OF_BUDGETS.search(said) is not None and not _OF_SPEND.search(said)


def _shown_as(sheet: SheetRows, months: Iterable[int], column: int, last: int) -> Mapping[int, Sequence[CurrencyRun]]:
    """The number format of the turned amounts, where those of all months show one currency."""
    runs = [run for month in months for run in sheet.currencies.get(month, ())]
    if len({currency_of(text) for _, _, text in runs}) != 1:
        return {}
    return {column: [(min(run[0] for run in runs), last, runs[0][2])]}


def _with_faults(
    sheet: SheetRows, number: int, row: Sequence[Cell], labels: Sequence[int], months: Iterable[int]
) -> Sequence[Cell]:
    """A row with the reason in place of each amount that has no value: read as an amount, it rejects its line.

    Where what names the row has none, its amounts are nobody's: all of them are rejected.
    """
    if not sheet.faults:
        return row
    named = {index: why for index in labels if (why := sheet.faults.get((number, index)))}
    whole = next(iter(named.values()), None)
    cells = [*row, *([None] * (max((*labels, *months)) + 1 - len(row)))]
    for index in months:
        why = sheet.faults.get((number, index)) or (whole if cells[index] is not None else None)
        cells[index] = why or cells[index]
    for index, why in named.items():
        cells[index] = why
    return cells


def _amounts(row: Sequence[Cell], names: Sequence[Cell], months: Mapping[int, Span]) -> Iterator[list[Cell]]:
    """A row for each month that has anything but nothing; a row without a name is a note."""
    if all(name is None or not clean(name) for name in names):
        return
    for index, (first, last) in months.items():
        cell = row[index] if index < len(row) else None
        if cell is None or (isinstance(cell, str) and is_nothing(clean(cell))):
            continue
        yield [*names, first, last, cell]
