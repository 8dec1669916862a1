"""Planning invoice lines: twins in the catalog, what is in scope, and the sums."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import say
from desktop_app.imports import reconcile, staging_file, staging_lines, staging_restated
from desktop_app.imports.identity import line_key, vendor_key
from desktop_app.imports.model import Action, Choices, Question, Recognition
from desktop_app.imports.plan_matches import suggested
from desktop_app.imports.plan_work import Context, LineWork, Unmatched, Used, Work
from desktop_app.imports.staged import LineSum, StagedSheet
from desktop_app.imports.staging_restated import Overlap

MARK = "x_Catalog"
"""The column in which `export focus` names the catalog that it was written from."""

_OWN_EXPORT = say(
    "This is spend that this very catalog exported as FOCUS rows. It is not imported: every line"
    " would count a second time."
)


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Find the twins of all lines of the file with the first sheet of lines, and add up this sheet."""
    conn = context.conn
    if _is_own_export(conn, sheet):
        return Work(question=Question("own_list", _OWN_EXPORT))
    if sheet.number in context.shared.asks:
        return Work(question=context.shared.asks[sheet.number])
    if not context.lines_settled:
        context.lines_settled = True
        if staging_lines.has_lines(conn):
            _find_twins(conn, context.heads)
            context.twins = True
    recognition = sheet.parsed.recognition
    corrections: tuple[str, ...] = ()
    if context.twins and context.choices.corrects and recognition is not None and not recognition.restated:
        corrections = tuple(reconcile.correct(conn, sheet.number))
    twins = staging_lines.twin_sums(conn, sheet.number) if context.twins or context.repeated else ()
    matches = staging_file.matches(conn)
    work = _figures(sheet.sums, twins, matches)
    if context.twins and recognition is not None and recognition.restated and work.counts.get(Action.UPDATED):
        question = _whose_report(staging_restated.overlap(conn, sheet.number), context.choices)
        if question is not None:
            return Work(question=question)
        corrections = tuple(_corrections(conn, sheet.number))
    notes = [*corrections, *reconcile.notes(conn, sheet.number, sheet.sums, matches, priced=_is_priced(recognition))]
    if sheet.number in context.shared.notes:
        notes.append(context.shared.notes[sheet.number])
    if context.twins and (other := reconcile.contradictions(conn, sheet.number)):
        notes.append(other)
    return replace(work, notes=tuple(notes))


def _is_priced(recognition: Recognition | None) -> bool:
    """Tell whether a sheet has prices of units that a contract may have, too."""
    if recognition is None or recognition.basis == "metered":
        return False
    return any(use.field == "unit_price" for use in recognition.columns)


def _is_own_export(conn: sqlite3.Connection, sheet: StagedSheet) -> bool:
    """Tell whether this catalog or a copy of it wrote the sheet, as FOCUS rows: all its lines are here already."""
    if MARK not in sheet.header:
        return False
    first = conn.execute("SELECT coalesce(min(id), 0) FROM catalog.operation").fetchone()[0]
    return bool(staging_file.some_cell(conn, sheet.number, sheet.header.index(MARK)) == f"seatbook-{first}")


def _whose_report(overlap: Overlap | None, choices: Choices) -> Question | None:
    """The question where most of what two reports tell differs and neither says of which account it is."""
    if overlap is None or overlap.named or choices.corrects or overlap.changed * 2 <= overlap.both:
        return None
    return Question(
        "corrects",
        say(
            "{file} tells of the same days, models and accounts, and {changed:,} of {both:,} of them have"
            " other amounts here. Does this file correct the earlier one, or is it of another account or"
            " organisation of the company? Then name that.",
            file=overlap.file,
            changed=overlap.changed,
            both=overlap.both,
        ),
        None,
        {"--corrects": ("yes",), "--account": ()},
    )


def _corrections(conn: sqlite3.Connection, sheet: int) -> Iterator[str]:
    """What the sheet corrects, in words."""
    for currency, lines, before, after in staging_restated.corrected(conn, sheet):
        yield say(
            "{lines|1 line corrects|# lines correct} an earlier report: {before} becomes {after}.",
            lines=lines, before=f"{amount_text(before)} {currency}", after=f"{amount_text(after)} {currency}",
        )  # fmt: skip


def _find_twins(conn: sqlite3.Connection, heads: Mapping[int, str]) -> None:
    staging_lines.adopt(conn, list(_spelled_otherwise(conn, heads)))
    staging_lines.find_twins(conn)


def _spelled_otherwise(conn: sqlite3.Connection, heads: Mapping[int, str]) -> Iterator[tuple[str, int]]:
    """The lines that the catalog holds with another spelling of the same vendor, and the identity they have there."""
    mine: dict[str, set[str]] = {}
    for vendor, text in staging_lines.staged_spellings(conn):
        mine.setdefault(vendor, set()).add(vendor_key(text))
    others: dict[str, set[str]] = {}
    for vendor, text in staging_lines.known_spellings(conn) if mine else ():
        if vendor in mine:
            others.setdefault(vendor, set()).add(vendor_key(text))
    several = {vendor for vendor, keys in others.items() if keys != mine[vendor] or len(keys) > 1}
    for row in staging_lines.lines_of_vendors(conn, several) if several else ():
        own = vendor_key(row["vendor_text"] or "")
        told = (row["invoice_number"], row["line_number"], row["date"], row["description"] or None)
        for other in sorted(others[row["vendor"]] - {own}):
            amount = row["fine"] or row["amount"]
            key = line_key(heads[row["sheet"]], other, *told, amount, row["currency"])
            if staging_lines.is_known(conn, key):
                yield key, row["place"]
                break


def _figures(sums: Sequence[LineSum], twins: Sequence[sqlite3.Row], matches: Mapping[int, sqlite3.Row]) -> LineWork:
    """Add up a sheet: all its lines as they were added up in reading, less those that the catalog holds."""
    tally = _Tally()
    held: dict[tuple[int, str], list[sqlite3.Row]] = {}
    for twin in twins:
        held.setdefault((twin["match"], twin["currency"]), []).append(twin)
    used: list[Used] = []
    known = {number: (row["in_scope"], row["vendor_text"], row["suggestions"]) for number, row in matches.items()}
    for match, currency, first, rows, amount in sums:
        told = known[match]
        for twin in held.get((match, currency), ()) if held else ():
            tally.add(Action(twin["action"]), told, currency, twin["rows"], twin["amount"])
            rows, amount = rows - twin["rows"], amount - twin["amount"]
        if rows:
            tally.add(Action.ADDED if told[0] else Action.OUT_OF_SCOPE, told, currency, rows, amount)
        if told[0]:
            used.append((match, matches[match]["vendor"], matches[match]["tool"], first))
    count = sum(number for action, number in tally.counts.items() if action is not Action.DUPLICATE)
    records = {"line": count} if count else {}
    return LineWork(
        records=records, amounts=tally.kept, in_scope=tally.in_scope, unmatched=tally.unmatched(), counts=tally.counts,
        used=tuple(used),
    )  # fmt: skip


@dataclass(slots=True)
class _Vendor:
    """The lines of a vendor that is out of scope: micro-units by currency."""

    rows: int = 0
    amounts: dict[str, int] = field(default_factory=dict)
    suggestions: str = "[]"  # as JSON


class _Tally:
    """Rows and micro-units by action, by currency and, for what is out of scope, by vendor."""

    def __init__(self) -> None:
        self.counts: dict[Action, int] = {}
        self.kept: dict[str, int] = {}
        self.in_scope: dict[str, int] = {}
        self._vendors: dict[str, _Vendor] = {}

    def add(self, action: Action, match: tuple[int, str, str], currency: str, rows: int, amount: int) -> None:
        """Add rows of one match and currency; a match is whether it is in scope, its vendor text and suggestions."""
        self.counts[action] = self.counts.get(action, 0) + rows
        if action is Action.DUPLICATE:
            return
        in_scope, text, suggestions = match
        self.kept[currency] = self.kept.get(currency, 0) + amount
        if in_scope:
            self.in_scope[currency] = self.in_scope.get(currency, 0) + amount
        elif action is Action.OUT_OF_SCOPE:
            vendor = self._vendors.get(text)
            if vendor is None:
                vendor = self._vendors[text] = _Vendor()
            vendor.rows += rows
            vendor.amounts[currency] = vendor.amounts.get(currency, 0) + amount
            if vendor.suggestions == "[]":
                vendor.suggestions = suggestions

    def unmatched(self) -> tuple[Unmatched, ...]:
        """The vendors out of scope: those that may be known first, then by what they cost."""
        found = [(text, one.rows, one.amounts, suggested(one.suggestions)) for text, one in self._vendors.items()]
        return tuple(sorted(found, key=lambda one: (not one[3], -sum(map(abs, one[2].values())), one[0])))
