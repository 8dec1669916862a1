"""Sheets of money: invoice lines, ledgers, card and expense exports, cost exports. Every row keeps its raw amount."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import cast

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports import datev, parse_currency, parse_invoices, parse_journals, repeated_totals, title_day
from desktop_app.imports.continued_lines import carry
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.line_kinds import NO_CHARGE, kinds_of
from desktop_app.imports.model import Action, Question
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_money import MONEY, Money, rounded
from desktop_app.imports.parse_notes import skip_notes
from desktop_app.imports.parse_service import split_periods
from desktop_app.imports.parse_signs import read_sides, settle_signs
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import control_totals, find_totals, label, labelled_total
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.sheet_month import month_of, said_of
from desktop_app.imports.told_period import period_of
from desktop_app.imports.values import Bad, all_texts
from desktop_app.imports.yearless_days import with_year

_NUMBERS = (*MONEY, "quantity", "unit_price", "invoice_total")
_DATES = ("date", "service_from", "service_to", "payment_date", "period_from", "period_to", "due_date")
_WITNESSES = ("period_from", "period_to", "due_date")  # evidence for the order of dates only
_PAIRS = (("service_from", "service_to"), ("period_from", "period_to"), ("date", "period_to"), ("date", "due_date"))
_LAST = 3  # rows without a day at the end that may be totals of several currencies
_SHARE = say("no charge of its own, but a month's share of a purchase that another row bills")
_NO_AMOUNT, _NO_DATE = say("the row has no amount"), say("the row has no date")
_SOME = re.compile("[1-9]")

Texts = Sequence[str | None]
Days = Sequence[str | Bad | None]


def parse_lines(body: Body) -> tuple[Sequence[ParsedRow], tuple[tuple[str, int], ...]]:
    """The rows of a money sheet in the order of FIELDS, and the sheet's own total by currency."""
    carry(body)
    numbers = {name: body.numbers_of(name) for name in _NUMBERS if body.has(name)}
    dates = {name: _days_of(body, name) for name in _DATES if body.has(name)}
    split_periods(body, dates)
    groups = skip_notes(body, dates)
    if len(body.skip) == len(body):
        return [], ()
    settle_numbers(body, numbers)
    pairs = [(dates[first], dates[last]) for first, last in _PAIRS if first in dates and last in dates]
    needed = {name: column for name, column in dates.items() if name not in _WITNESSES}
    settle_dates(body, list(needed.values()), pairs, [dates[name] for name in _WITNESSES if name in dates])
    if not needed and _named_period(body)[1] is None and not body.question:
        body.question = Question(
            "data_date",
            say("The sheet has no dates, and the file's name does not tell the period that the amounts are for."),
            None,
            {"--data-date": ("YYYY-MM-DD",)},
        )
    if body.question:
        return [], ()
    if not needed and (said := _said_period(body)):
        body.notes.append(said[1])
    if tax := datev.said_of_tax(body):
        body.notes.append(tax)
    return _Lines(body, Money(body, numbers), needed, groups).result()


def _days_of(body: Body, name: str) -> DateColumn:
    header = body.header_of(name)
    cells = datev.with_years(body, header, body.column(name))
    return body.days(header, with_year(body, header, cells) if name == "date" and body.form.by_meaning else cells)


def _said_period(body: Body) -> tuple[tuple[str, str], str] | None:
    """First and last day that the sheet's name or its titles give for all lines, and the sentence that says so."""
    if body.choices.data_date is not None or not body.form.by_meaning:
        return None
    if body.choices.period and (told := period_of(body.sheet, body.choices)):
        return told.span, say("The lines are of {first} to {last}, as you said.", first=told.span[0], last=told.span[1])
    if month := month_of(body.sheet):
        return (month.first, month.last), said_of(month)
    day = title_day.day_of(body.sheet, body.header.index, body.told("date_order"))
    return ((day.day, day.day), title_day.said_of(day)) if day else None


def _named_period(body: Body) -> tuple[str | None, str | None]:
    """First and last day of the period in the file's name; else the day that the user gave."""
    match = body.form.file_name.search(body.file_name) if body.form.file_name else None
    if not match and (said := _said_period(body)):
        return said[0]
    if not match:
        return None, body.choices.data_date
    groups = match.groupdict()
    return groups.get("from"), groups.get("to") or body.choices.data_date


class _Lines:
    """The columns of a money sheet while its rows are made."""

    def __init__(self, body: Body, money: Money, dates: dict[str, DateColumn], groups: Texts | None) -> None:
        self.body = body
        self.money = money
        self.dates = {name: column.values() for name, column in dates.items()}
        self.vendor = body.values("vendor_text")
        if groups is not None:
            self.vendor = [vendor or group for vendor, group in zip(self.vendor, groups, strict=True)]
        self.description = body.values("description")
        self.journal: parse_journals.Journal | None = None

    def result(self) -> tuple[Sequence[ParsedRow], tuple[tuple[str, int], ...]]:
        """All rows, and the file's own total."""
        body, money = self.body, self.money
        day = self._days()
        self._leave_out()
        sides = read_sides(body, money)
        self.journal = parse_journals.settle(body, money, day, signed=sides)
        if self.journal is None:
            settle_signs(body, money, sides=sides)
        else:
            day = self._of_entries(self.journal, day)
        total_row = self._settle_rows(day)
        self._say_nameless()
        repeated_totals.settle(body, money)
        kinds = kinds_of(body, money, self.description)
        currency = parse_currency.of_rows(body, money.numbers, money.raw, money.header)
        if body.question:
            return [], ()
        if self.journal is not None:
            body.notes += self.journal.notes(currency)
        amounts, taxes = money.micros(currency, kinds), money.taxes()
        if body.has("invoice_total"):
            totals = money.plain("invoice_total")
            body.problems += parse_invoices.check(body, totals, self.vendor, amounts, taxes, currency)
        day = _no_bad(day)
        service_from, service_to = self._service(day)
        columns: Sequence[Iterable[object]] = (
            _filled(self.vendor, body.choices.vendor or body.form.vendor or ""),
            _filled(self.description, ""),
            self._invoices(),
            *(body.values(name) for name in ("line_number", "order_number", "buyer")),
            self._ledger_accounts(),
            body.values("cost_centre"),
            self._accounts(),
            day,
            service_from,
            service_to,
            _no_bad(money.plain("quantity")),
            _no_bad(money.plain("unit_price")),
            amounts,
            taxes,
            money.nets(amounts, taxes),
            currency,
            kinds,
            body.values("payment_id"),
            _no_bad(self.dates.get("payment_date", [None] * len(body))),
            money.raw,
            self._tools(),
        )
        return body.result(columns, exact=money.exact), self._file_total(total_row, currency, amounts)

    def _of_entries(self, journal: parse_journals.Journal, day: Days) -> Days:
        """Give the rows of a journal the vendor of their entry, else its text, and the day that its first row has."""
        vendors = self.body.values("vendor_text") if journal.by_heading else self.vendor
        spread = journal.spread(vendors)
        names = {text: parse_journals.name_in(text) for text in set(self.description) if text}
        both = zip(_no_bad(spread), self.description, strict=True)
        self.vendor = [vendor or names.get(text or "") for vendor, text in both]
        return journal.spread(day, first=True)

    def _invoices(self) -> Texts:
        numbers = self.body.values("invoice_number")
        return numbers if self.journal is None else _no_bad(self.journal.spread(numbers))

    def _ledger_accounts(self) -> Texts:
        accounts = self.body.values("ledger_account")
        if self.journal is None:
            return accounts
        of = self.journal.accounts
        return [of[i].text if i in of else account for i, account in enumerate(accounts)]

    def _say_nameless(self) -> None:
        """Say that rows name no vendor where others do: a table of groups names it in the first row of each alone."""
        body = self.body
        if not body.has("vendor_text") and not body.has("tool_text") and body.form.by_meaning:
            if not (body.choices.vendor or body.form.vendor or any(self.vendor)):
                body.notes.append(
                    say("No column names the vendor. Say which one does, or whose the lines are where all are of one.")
                )
            return
        if not body.has("vendor_text") or None not in self.vendor or body.choices.vendor:
            return
        count = sum(self.vendor[i] is None and not self.description[i] for i in self.body.live())
        if count:
            self.body.notes.append(
                say(
                    "{count|1 row names|# rows name} no vendor. Where the one above is meant, fill its name down in the"
                    " file and import it again.",
                    count=count,
                )
            )

    def _tools(self) -> Texts:
        """The tool of each line: as the row or the format says; a vendor named for the sheet may be a tool's name."""
        body = self.body
        if body.has("tool_text"):
            return body.values("tool_text")
        named = body.choices.vendor or body.form.vendor
        if body.form.tool or not named or not body.form.by_meaning:
            return [body.form.tool] * len(body)
        return [None if vendor else named for vendor in self.vendor]

    def _accounts(self) -> Texts:
        """The billing account of each line: as the row says, else the user, else the file's name."""
        body = self.body
        named = body.form.file_name.search(body.file_name) if body.form.file_name else None
        account = body.told("account") or (named.groupdict().get("account") if named else None)
        told = body.values("billing_account")
        return told if account is None else [value or account for value in told]

    def _days(self) -> Days:
        """The day of each line: its date, else the first day of service, else the period's end in the file's name."""
        names = [name for name in ("date", "service_from", "service_to", "payment_date") if name in self.dates]
        if not names:
            return [_named_period(self.body)[1]] * len(self.body)
        days = self.dates[names[0]]
        for name in names[1:]:
            if None in days:
                days = [day if day is not None else other for day, other in zip(days, self.dates[name], strict=True)]
        return days

    def _settle_rows(self, day: Days) -> int | None:
        """Totals rows first, then what has to be rejected for its amount or its day; the row of the file's total."""
        body, amount = self.body, self.money.amount
        suspects: list[int] = []
        if not (all_texts(amount) and all_texts(day)):
            both = enumerate(zip(amount, day, strict=True))
            suspects = [i for i, (one, when) in both if type(one) is not str or type(when) is not str]
            suspects = [i for i in suspects if i not in body.skip and i not in body.fixed]
        if self.dates:
            may_be_totals = suspects
        else:
            may_be_totals = [i for i in body.kept() if not self.vendor[i] or label((self.vendor[i] or "",))]
        total_row = find_totals(body, amount, may_be_totals, self.vendor, self.description)
        if total_row is None and body.picked is not None:
            total_row = self._unlabelled([i for i in suspects if i not in body.fixed][-_LAST:])
        for i in suspects:
            if amount[i] is None and i not in body.fixed and (total := labelled_total(body, i)):
                body.fixed[i] = total  # its sums stand in other columns
            else:
                self._reject(i, amount[i], day[i])
        return total_row

    def _reject(self, i: int, amount: str | Bad | None, when: str | Bad | None) -> None:
        if isinstance(amount, Bad):
            self.body.reject(i, self.money.header, amount.reason)
        elif amount is None:
            self.body.reject(i, self.money.header, _NO_AMOUNT)
        elif isinstance(when, Bad):
            self.body.reject(i, self._date_header, when.reason)
        elif when is None:
            self.body.reject(i, self._date_header, _NO_DATE)

    @cached_property
    def _date_header(self) -> str:
        named = (self.body.header_of(name) for name in (*_DATES, "service_period") if self.body.has(name))
        return next(named, "date")

    def _file_total(
        self, row: int | None, currency: Texts, amounts: Sequence[int | None]
    ) -> tuple[tuple[str, int], ...]:
        """What the sheet itself says that its rows add up to: by its totals row, else by a control total beside it."""
        live = self.body.live()
        if self.journal is not None:
            return ()  # what both sides add up to is said, and is no sum of the costs
        if row is not None and self.body.picked is not None:
            return tuple(self._totals_at(row))
        used = {currency[i] for i in live} - {None}
        if len(used) > 1:
            return self._totals_of_currencies(currency, amounts)
        code = used.pop() if used else None
        if code is None:
            return ()
        if row is not None:
            amount = self.money.amount[row]
            return ((code, rounded(amount)),) if isinstance(amount, str) else ()
        column = next(column for name, column in self.money.numbers.items() if name in MONEY)
        stated = [rounded(text) * 10**column.power for text in control_totals(self.body, column.decimal or ".")]
        ours = sum(amounts[i] or 0 for i in live) if stated else 0
        return ((code, ours if ours in stated else stated[0]),) if stated else ()

    def _totals_of_currencies(self, currency: Texts, amounts: Sequence[int | None]) -> tuple[tuple[str, int], ...]:
        """The totals below the rows that are of one currency each: by their column of it, or their label.

        One alone may be of all rows, converted: it is taken only where it is the sum of the rows in its currency.
        """
        live = self.body.live()
        below = [i for i, (action, _) in self.body.fixed.items() if action is Action.TOTAL and i > live[-1]]
        if not below:
            return ()
        sums: dict[str, int] = {}
        for i in live:
            if (code := currency[i]) is not None:
                sums[code] = sums.get(code, 0) + (amounts[i] or 0)
        found: dict[str, set[int]] = {}
        for i in below:
            amount = self.money.amount[i]
            if isinstance(amount, str):
                code = currency[i] or next(filter(None, map(of_code, self.body.filled(i)[:2])), None)
                if code in sums:
                    found.setdefault(code, set()).add(rounded(amount))
        told = tuple((code, stated.pop()) for code, stated in found.items() if len(stated) == 1)
        return told if len(told) > 1 else tuple((code, total) for code, total in told if total == sums[code])

    def _totals_at(self, row: int) -> Iterator[tuple[str, int]]:
        """The totals of a row that has one for each currency."""
        picked = self.body.picked
        name = next(name for name in self.money.numbers if name in MONEY)
        for code, place in picked.places.get(name, {}).items() if picked else ():
            column = NumberColumn(self.money.header, [self.body.cells(place)[row]], money=True)
            column.power = self.money.numbers[name].power
            column.settle(self.money.numbers[name].decimal or ".")
            [value] = column.values()
            if isinstance(value, str) and name not in ("debit", "credit"):
                yield code, rounded(value)

    def _unlabelled(self, suspects: Sequence[int]) -> int | None:
        """The row that has nothing but the sum of each currency's amounts above it."""
        body = self.body
        for i in suspects:
            totals = dict(self._totals_at(i))
            sums: dict[str, int] = dict.fromkeys(totals, 0)
            for above in range(i) if len(totals) > 1 else ():
                code, amount = body.picked.codes[above] if body.picked else None, self.money.amount[above]
                if code in sums and isinstance(amount, str) and above not in body.skip and above not in body.fixed:
                    sums[code] += rounded(amount)
            if sums and sums == totals and not self.vendor[i] and not self.description[i]:
                said = say("no label, but the amounts are the sums of the rows above: not a charge")
                body.fixed[i] = (Action.TOTAL, said)
                return i
        return None

    def _leave_out(self) -> None:
        """Rows that are no charge at all go out of scope: voided ones, payments, parts of what is counted whole."""
        body = self.body
        table = body.form.maps.get("line_kind", {})
        kinds = {word: NO_CHARGE[kind] for word, kind in table.items() if kind in NO_CHARGE}
        for name, why in (("kind_text", kinds), ("status", dict.fromkeys(body.form.out_of_scope, say("not a charge")))):
            if not why or not body.has(name):
                continue
            texts = body.texts(name)
            if name == "kind_text" and all(
                why.get(text.casefold()) == NO_CHARGE["payment"] for text in set(texts) - {""}
            ):
                continue  # a list of payments alone: each is what was spent
            for i, text in enumerate(texts):
                if text and text.casefold() in why and i not in body.skip:
                    body.fixed.setdefault(
                        i, (Action.OUT_OF_SCOPE, say("{what}: {why}", what=verbatim(text), why=why[text.casefold()]))
                    )
        if body.has("effective_cost"):
            both = zip(body.texts("amount"), body.texts("effective_cost"), strict=True)
            for i, (billed, effective) in enumerate(both):
                if billed and not _SOME.search(billed) and _SOME.search(effective) and i not in body.skip:
                    body.fixed.setdefault(i, (Action.OUT_OF_SCOPE, _SHARE))

    def _service(self, day: Days) -> tuple[Days, Days]:
        """First and last day of service of every line; the line's day where the file says nothing."""
        start, end = self.dates.get("service_from"), self.dates.get("service_to")
        if not self.dates:
            named_from, named_to = _named_period(self.body)
            return [named_from or named_to] * len(self.body), [named_to] * len(self.body)
        first = day if start is None else [s if type(s) is str else d for s, d in zip(start, day, strict=True)]
        if end is None:
            return first, first
        if self.body.form.service_to_exclusive:
            known = {value: _day_before(value) for value in set(end) if isinstance(value, str)}
            end = [known[value] if isinstance(value, str) else value for value in end]
        return first, [
            e if isinstance(e, str) and isinstance(f, str) and e >= f else f for e, f in zip(end, first, strict=True)
        ]


def _filled(values: Texts, default: str) -> Texts:
    return [value or default for value in values] if None in values else values


def _day_before(day: str) -> str:
    return (dt.date.fromisoformat(day) - dt.timedelta(days=1)).isoformat()


def _no_bad(values: Sequence[str | Bad | None]) -> Sequence[str | None]:
    if Bad not in set(map(type, values)):
        return cast("Texts", values)
    return [value if isinstance(value, str) else None for value in values]
