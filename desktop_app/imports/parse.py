"""One sheet from rows of cells to parsed rows: recognise, decide columns with proof, read every row."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.collecting import no_collector
from desktop_app.imports import currency_columns, dated_lines, parse_currency, quantity_heads, twin_heads
from desktop_app.imports.corrections import wrong_correction
from desktop_app.imports.formats import Format
from desktop_app.imports.header_read import Table
from desktop_app.imports.model import Choices, Kind, Question, Recognition, SheetRows
from desktop_app.imports.month_groups import are_grouped
from desktop_app.imports.parse_budgets import parse_budgets
from desktop_app.imports.parse_faults import reject_faults
from desktop_app.imports.parse_lines import parse_lines
from desktop_app.imports.parse_measures import parse_allocations, parse_commitments, parse_measures
from desktop_app.imports.parse_other_tables import reject_other_tables
from desktop_app.imports.parse_own import parse_own
from desktop_app.imports.parse_people import list_of_people, parse_people
from desktop_app.imports.parse_purposes import parse_use_cases
from desktop_app.imports.parse_rates import parse_rates
from desktop_app.imports.parse_seats import parse_seats
from desktop_app.imports.parse_subscriptions import parse_subscriptions
from desktop_app.imports.parse_table import Body, make_body
from desktop_app.imports.parse_usage import parse_usage
from desktop_app.imports.parsed import ParsedRow, ParsedSheet, SourceFacts
from desktop_app.imports.planned_heads import sides_of
from desktop_app.imports.recognise import as_recognition, find_table
from desktop_app.imports.sample import sample_of, shown_columns
from desktop_app.imports.told_period import unknown_period
from desktop_app.imports.unpivot import turned
from desktop_app.imports.vendor_sheets import vendor_named

_SELLERS = frozenset({"vendor_text", "tool_text", "group"})
_WHEN = frozenset({"date", "service_from", "service_period", "period", "start_date"})
_TURNED = frozenset({Kind.LINES, Kind.BUDGETS, Kind.USAGE})  # that may have a column a month
_FEW = 20  # rows that may all be notes


def parse_sheet(
    sheet: SheetRows,
    formats: Sequence[Format],
    choices: Choices,
    *,
    file_name: str,
    on_progress: Callable[[int], None] | None = None,
) -> ParsedSheet:
    """Everything a sheet says, with the action of the rows that parsing alone decides.

    `on_progress` is called with the number of rows done. Bad data is in `problems` and in rejected rows; what has to
    be answered first is in `question`, and then there are no rows.
    """
    choices = choices.of_sheet(sheet.sheet)
    if wrong := unknown_period(choices):
        return ParsedSheet(sheet.sheet, None, question=wrong)
    table = find_table(sheet, formats, choices)
    grouped = isinstance(table, Table) and table.form.by_meaning and not choices.format_id and are_grouped(sheet)
    if grouped or isinstance(table, Question) or _told_when(table, choices):
        by_month = _by_month(sheet, formats, choices, file_name)
        if by_month is not None:
            return by_month
    if _lacks_vendor(table, choices) and (vendor := vendor_named(sheet)):
        parsed = parse_sheet(sheet, formats, replace(choices, vendor=vendor), file_name=file_name)
        name = verbatim(vendor)
        said = say(
            "No column names the vendor: the lines are of {vendor}, as the sheet is called or titled.", vendor=name
        )
        if isinstance(table, Table) and table.form.kind is Kind.SEATS:
            said = say(
                "No column names the tool: the seats are of {tool}, as the sheet is called or titled.", tool=name
            )
        return replace(parsed, notes=(said, *parsed.notes))
    if isinstance(table, Question):
        return ParsedSheet(sheet.sheet, None, question=table)
    if table is None:
        return ParsedSheet(sheet.sheet, None, notes=(say("There is nothing to import on this sheet."),))
    charged = dated_lines.settled(sheet, table, formats, choices)
    if isinstance(charged, Question):
        return ParsedSheet(sheet.sheet, None, question=charged)
    table = charged
    wrong = wrong_correction(sheet, table, choices) or parse_currency.unknown_choice(choices)
    told = quantity_heads.settled(sheet, table, choices) if wrong is None else wrong
    if isinstance(told, Table):
        table = told
    else:
        wrong = told
    if wrong is not None:
        return ParsedSheet(sheet.sheet, as_recognition(sheet, table, choices), question=wrong)
    with no_collector():
        body = make_body(sheet, table, choices, file_name)
        currency_columns.pick(body)
        if table.form.kind is Kind.LINES:
            twin_heads.check(body)
        reject_other_tables(body)
        reject_faults(body)
        rows, total, facts = _rows(body)
    if on_progress:
        on_progress(len(body))
    return _finished(body, as_recognition(sheet, table, choices), rows, total, facts)


def _told_when(table: Table | None, choices: Choices) -> bool:
    """Whether it is only the user who says when the rows of a table are: its heads may tell part of it."""
    if table is None or not table.form.by_meaning or not (choices.data_date or choices.period):
        return False
    return table.form.kind in (Kind.LINES, Kind.BUDGETS) and table.mapping.fields.keys().isdisjoint(_WHEN)


def _lacks_vendor(table: Table | Question | None, choices: Choices) -> bool:
    """Whether a sheet is one of lines or seats by what its heads mean, but for whose they are."""
    if choices.vendor is not None or choices.subscription is not None or table is None:
        return False
    if isinstance(table, Question):
        return "--vendor" in table.options
    if table.statement:
        return True
    form, fields = table.form, table.mapping.fields.keys()
    if form.vendor or not form.by_meaning:
        return False
    if form.kind is Kind.SEATS:
        return fields.isdisjoint({"tool_text", "plan"})
    return form.kind is Kind.LINES and fields.isdisjoint(_SELLERS)


def _by_month(sheet: SheetRows, formats: Sequence[Format], choices: Choices, file_name: str) -> ParsedSheet | None:
    """The sheet read as one with a column for each month or service; None where it is none of money or of use.

    Where some columns are planned and some were spent, and its rows could be either, that is asked.
    """
    plain = turned(sheet, choices)
    fitting = []
    for found in sides_of(sheet, choices) or ([plain] if plain is not None else []):
        table = find_table(found.sheet, formats, choices)
        if not isinstance(table, Table) or table.form.kind not in _TURNED:
            continue
        if found.planned is None or found.planned == (table.form.kind is Kind.BUDGETS):
            fitting.append((found, table.form))
    if len(fitting) > 1:
        asked = say("Some columns are of what is planned and others of what was spent. Which are to be read?")
        return ParsedSheet(
            sheet.sheet, None, question=Question("format", asked, None, {"--as": tuple(form.id for _, form in fitting)})
        )
    if not fitting:
        return None
    [(found, _)] = fitting
    if found.question is not None:
        return ParsedSheet(sheet.sheet, None, question=found.question)
    parsed = parse_sheet(found.sheet, formats, choices, file_name=file_name)
    if parsed.recognition is None or any(use.secret for use in parsed.recognition.columns):
        return None
    return replace(parsed, notes=(*found.notes, *parsed.notes), raw_header=found.header)


def _rows(body: Body) -> tuple[Sequence[ParsedRow], tuple[tuple[str, int], ...], SourceFacts | None]:
    if len(body) == len(body.skip):
        return (), (), None
    if body.form.kind is Kind.LINES:
        rows, total = parse_lines(body)
        return rows, total, None
    if body.form.kind is Kind.SEATS:
        seats, facts = parse_seats(body)
        return seats, (), facts
    if body.form.kind is Kind.USAGE:
        used, facts = parse_usage(body)
        return used, (), facts
    return _PARSERS[body.form.kind](body), (), list_of_people(body) if body.form.kind is Kind.PEOPLE else None


_PARSERS: Mapping[Kind, Callable[[Body], Sequence[ParsedRow]]] = {
    Kind.PEOPLE: parse_people,
    Kind.SUBSCRIPTIONS: parse_subscriptions,
    Kind.RATES: parse_rates,
    Kind.USE_CASES: parse_use_cases,
    Kind.BUDGETS: parse_budgets,
    Kind.MEASURES: parse_measures,
    Kind.ALLOCATIONS: parse_allocations,
    Kind.COMMITMENTS: parse_commitments,
    Kind.RECORDS: parse_own,
}


def _nothing(body: Body) -> str:
    if body.form.kind is Kind.LINES and body.form.by_meaning and len(body) > _FEW:
        return say(
            "There is nothing to import below the header: its {rows:,} rows have no amount and hardly anything else.",
            rows=len(body),
        )
    return say("There is nothing to import below the header.")


def _finished(
    body: Body,
    recognition: Recognition,
    rows: Sequence[ParsedRow],
    total: tuple[tuple[str, int], ...],
    facts: SourceFacts | None,
) -> ParsedSheet:
    columns = tuple(replace(use, proof=body.proofs.get(use.index)) for use in recognition.columns)
    notes = list(body.notes)
    secret = [use.header for use in columns if use.secret]
    if secret:
        notes.append(say("Not kept, because they may hold secrets: {names}.", names=", ".join(secret)))
    if body.sheet.hidden_rows:
        hidden = body.sheet.hidden_rows
        notes.append(say("{hidden:,} hidden {hidden|row was|rows were} read like the others.", hidden=hidden))
    if not rows and not body.question:
        notes.append(_nothing(body))
    return ParsedSheet(
        sheet=body.sheet.sheet,
        recognition=replace(recognition, columns=columns),
        rows=() if body.question else rows,
        problems=tuple(body.problems),
        question=body.question,
        facts=facts,
        file_total=total,
        notes=tuple(notes),
        sample=sample_of(body.sheet, body.header, shown_columns(columns)),
    )
