"""Trackers of subscriptions and contracts: the spreadsheet that everyone already has."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from desktop_app.catalog.money import MOST
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.economics.calendar import whole_months
from desktop_app.imports import parse_currency
from desktop_app.imports.model import Action, Problem
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_money import micros, too_much
from desktop_app.imports.parse_periods import period_of, period_of_price, times_a_year
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_terms import (
    amount_text,
    channel_of,
    class_of,
    model_of,
    notice_of,
    percents,
    seats_counted_of,
    state_of,
    yes_no,
)
from desktop_app.imports.parse_totals import label
from desktop_app.imports.parsed import ParsedRow
from desktop_app.imports.values import Bad, is_nothing

_A_PRICE = re.compile(r"price|preis|prix|tarif|precio|prijs|preço", re.IGNORECASE)
_SHARE = re.compile(r"\s*\d+\s*\(?\s*(?:of|von|sur|de|van|di|av)\s+(\d+)\s*\)?\s*", re.IGNORECASE)
_PER_UNIT = re.compile(
    r"(?:/|\b(?:per|pro|je|par|por|al)\b)\s*(?:users?|seats?|licen[cs]es?|members?|persons?|head|nutzer|lizenz|platz|"
    r"utilisateur|licence|usuario|licencia|gebruiker|licentie|utilizador|licença)\b",
    re.IGNORECASE,
)
_OF_TERM = re.compile(r"contract|vertrag|contrat|\btcv\b|purchase|kauf|achat|compra|aankoop|\bterm\b", re.IGNORECASE)
"""Heads of what is paid for a whole term, not for a year or month of it."""
_PRICES = ("unit_price", "monthly_cost", "annual_cost", "total_cost")
_SCALED = frozenset((*_PRICES, "experiment_budget"))
_NUMBERS = (*_PRICES, "quantity", "minimum_seats", "price_cap_percent", "experiment_budget")
_DATES = ("start_date", "end_date", "review_by")
_ROLLING = frozenset(
    {"rolling", "monthly", "month to month", "month-to-month", "auto", "open", "ongoing", "unbefristet", "tbd", "tbc"}
)  # fmt: skip


def parse_subscriptions(body: Body) -> Sequence[ParsedRow]:
    """The rows of a tracker in the order of FIELDS."""
    numbers = {name: _numbers(body, name) for name in _NUMBERS if body.has(name)}
    dates = {name: body.dates_of(name, _ROLLING) for name in _DATES if body.has(name)}
    _sort_out(body)
    if len(body.skip) == len(body):
        return []
    settle_numbers(body, numbers)
    pairs = [(dates["start_date"], dates["end_date"])] if {"start_date", "end_date"} <= dates.keys() else []
    settle_dates(body, list(dates.values()), pairs)
    if body.question:
        return []
    return _Tracker(body, numbers, {name: column.values() for name, column in dates.items()}).result()


def _numbers(body: Body, name: str) -> NumberColumn:
    """A column of numbers whose cells may carry words behind the number ("30 €/user/month", "25 seats")."""
    cells = body.column(name)
    if name == "quantity":
        shares = {cell: share[1] for cell in cells if isinstance(cell, str) and (share := _SHARE.fullmatch(cell))}
        cells = [shares.get(cell, cell) if isinstance(cell, str) else cell for cell in cells]
        for cell, bought in list(shares.items())[:1]:
            body.notes.append(
                say("“{cell}” is read as {bought}: what was bought, of which a part is used.", cell=cell, bought=bought)
            )
    made = NumberColumn(body.header_of(name), [amount_text(cell) if isinstance(cell, str) else cell for cell in cells])
    if name in _SCALED:
        body.scale(made, of_all=name != "unit_price")
    return made


def _sort_out(body: Body) -> None:
    """Totals rows, headings and notes."""
    tools, names, vendors = body.texts("tool_text"), body.texts("name"), body.texts("vendor_text")
    for i in range(len(body)):
        filled = body.filled(i)
        if i in body.skip:
            continue
        if label(filled[:1]):
            body.fixed[i] = (Action.TOTAL, say("labelled {label}: not a subscription", label=verbatim(filled[0])))
        elif not (tools[i] or names[i] or vendors[i]):
            if len(filled) <= 2:
                body.skip.add(i)
            else:
                body.reject(i, body.header.cells[0], say("the row names no tool"))
        elif len(filled) <= 1 and len(body.mapping.fields) > 2:
            body.skip.add(i)


class _Tracker:
    """The columns of a tracker while its rows are made."""

    def __init__(
        self, body: Body, numbers: Mapping[str, NumberColumn], dates: Mapping[str, list[str | Bad | None]]
    ) -> None:
        self.body = body
        self.numbers = numbers
        self.plain = {name: self._read(name, column) for name, column in numbers.items()}
        self.days = {name: self._day(name, column) for name, column in dates.items()}
        self.cycles = body.texts("period_months")
        self._priced = {name: body.column(name) for name in _PRICES if body.has(name)}

    def _read(self, name: str, column: NumberColumn) -> list[str | None]:
        """A number column as plain text; what is no number rejects its row, words for "none" do not."""
        result: list[str | None] = []
        for i, (cell, value) in enumerate(zip(self.body.column(name), column.values(), strict=True)):
            if isinstance(value, Bad) and not _wordy(str(cell)):
                self.body.reject(i, column.header, value.reason)
            result.append(value if isinstance(value, str) else None)
        return result

    def _day(self, name: str, column: Sequence[str | Bad | None]) -> list[str | None]:
        for i, value in enumerate(column):
            if isinstance(value, Bad):
                self.body.reject(i, self.body.header_of(name), value.reason)
        return [value if isinstance(value, str) else None for value in column]

    def at(self, name: str, i: int) -> str | None:
        """The plain number of a row, None where it has none."""
        return self.plain[name][i] if name in self.plain else None

    def day(self, name: str, i: int) -> str | None:
        """The ISO day of a row, None where it has none."""
        return self.days[name][i] if name in self.days else None

    def result(self) -> Sequence[ParsedRow]:
        """All rows."""
        body = self.body
        currency = self._currencies()
        if body.question:
            return []
        prices = [self._price(i) for i in range(len(body))]
        self._reject_slips(prices)
        count = range(len(body))
        budget = [self.at("experiment_budget", i) for i in count]
        columns: Sequence[Iterable[object]] = (
            self._names(),
            body.values("vendor_text"),
            [tool or name or vendor for tool, name, vendor in self._called()],
            body.values("plan"),
            [model_of(text, price[0]) for text, price in zip(body.texts("pricing_model"), prices, strict=True)],
            currency,
            [price[2] for price in prices],
            [price[0] for price in prices],
            [price[1] for price in prices],
            [self.day("start_date", i) for i in count],
            [self.day("end_date", i) for i in count],
            [yes_no(text) for text in body.texts("auto_renew")],
            [self._notice(i, text) for i, text in enumerate(body.texts("notice_days"))],
            [_whole(self.at("minimum_seats", i)) for i in count],
            [yes_no(text) for text in body.texts("true_down")],
            [yes_no(text) for text in body.texts("credits_by_day")],
            [seats_counted_of(text) for text in body.texts("seats_counted")],
            self._caps(),
            *(body.values(name) for name in ("owner", "team", "cost_centre")),
            [class_of(text) for text in body.texts("spend_class")],
            body.values("purpose"),
            body.values("account"),
            [channel_of(text) for text in body.texts("channel")],
            body.values("payer"),
            [state_of(text) for text in body.texts("state")],
            [self.day("review_by", i) for i in count],
            *(body.values(name) for name in ("hypothesis", "success_measure")),
            [micros(text) if text and not too_much(text) else None for text in budget],
            *(body.values(name) for name in ("note", "order_number")),
        )
        return body.result(columns)

    def _reject_slips(self, prices: Sequence[tuple[int | None, str | None, int]]) -> None:
        """Reject a price that is more than any contract's, and a term that ends before it begins."""
        header = next((self.body.header_of(name) for name in _PRICES if self.body.has(name)), "")
        for i, (quantity, unit, months) in enumerate(prices):
            if unit is not None and abs(Decimal(unit)) * (quantity or 1) * 12 / months > MOST:
                self.body.reject(i, header, say("{unit} is more than any contract costs", unit=verbatim(unit[:40])))
            start, end = self.day("start_date", i), self.day("end_date", i)
            if start is not None and end is not None and end < start:
                self.body.reject(
                    i,
                    self.body.header_of("end_date"),
                    say("the term ends on {end}, before it begins on {start}", end=end, start=start),
                )

    def _caps(self) -> list[str | None]:
        """The most a renewal may raise the price, in percent."""
        name = "price_cap_percent"
        told = [self.at(name, i) for i in range(len(self.body))]
        caps, parts = percents(told, self.body.texts(name))
        if not parts or not self.body.form.by_meaning:
            return told
        self.body.notes.append(
            say("{column} is read as parts of one: 0.05 is 5 %.", column=verbatim(self.body.header_of(name)))
        )
        return caps

    def _called(self) -> Iterable[tuple[str | None, str | None, str | None]]:
        return zip(
            self.body.values("tool_text"), self.body.values("name"), self.body.values("vendor_text"), strict=True
        )

    def _names(self) -> list[str | None]:
        """The subscription's name: its own column, else tool and plan."""
        plans = self.body.texts("plan")
        return [
            name
            or " ".join(filter(None, (tool or vendor, plan if plan.casefold() not in (tool or "").casefold() else "")))
            for (tool, name, vendor), plan in zip(self._called(), plans, strict=True)
        ]

    def _price(self, i: int) -> tuple[int | None, str | None, int]:
        """Quantity, price of one unit and the months it is for."""
        quantity = _whole(self.at("quantity", i))
        cycle, doubtful = period_of(self.cycles[i])
        unit = self.at("unit_price", i)
        if unit is not None:
            header, cell = self.body.header_of("unit_price"), self._text("unit_price", i)
            own = period_of_price(header) or period_of_price(cell)
            times = times_a_year(header) or times_a_year(cell) or (None if own else times_a_year(self.cycles[i]))
            if times:
                return quantity, f"{(Decimal(unit) * times).normalize():f}", 12
            months = own or self._checked(i, cycle, quantity, unit)
            if months is None and self._is_unknown(i):
                return quantity, None, 1
            if doubtful and not own:
                self._doubt(i, months or 1)
            return quantity, unit, months or 1
        for name, months in (("monthly_cost", 1), ("annual_cost", 12), ("total_cost", cycle or 0)):
            whole = self.at(name, i)
            if whole is not None:
                amount, cell = Decimal(whole), self._text(name, i)
                if (own := period_of_price(cell)) is not None:
                    months = own  # "€1,200 / mo" below "Cost"
                elif name == "total_cost":
                    own = period_of_price(self.body.header_of(name))
                    times = None if own else times_a_year(self.cycles[i])
                    amount, months = amount * (times or 1), own or (12 if times else months or self._term_months(i))
                if _PER_UNIT.search(cell):
                    return quantity or None, f"{amount.normalize():f}", months
                self._say_divided(name, quantity or 1)
                return quantity or None, f"{(amount / (quantity or 1)).normalize():f}", months
        return quantity, None, cycle or 1

    def _term_months(self, i: int) -> int:
        """The months that a sum without a cycle is for: those of its term where it is the contract's, else 12."""
        start, end = self.day("start_date", i), self.day("end_date", i)
        header = self.body.header_of("total_cost")
        term = whole_months(start, end) if start and end and _OF_TERM.search(header) else None
        if term is None or term == 12:
            return 12
        note = say("{header} is read as the price of the whole term, whatever its months.", header=verbatim(header))
        if note not in self.body.notes:
            self.body.notes.append(note)
        return term

    def _say_divided(self, name: str, quantity: int) -> None:
        """Say once that what is called a price is divided by the quantity: it may be the price of one."""
        header = self.body.header_of(name)
        note = say(
            "{header} is read as the price of all units; if it is that of one, read the column as unit price.",
            header=verbatim(header),
        )
        if quantity > 1 and _A_PRICE.search(header) and note not in self.body.notes:
            self.body.notes.append(note)

    def _is_unknown(self, i: int) -> bool:
        """Tell whether a price has to be left out because the words of its cycle are not understood, and say so."""
        text = self.cycles[i]
        if not text or is_nothing(text) or not re.search(r"[^\W\d]", text):
            return False
        self.body.problems.append(
            Problem(
                self.body.numbers[i],
                self.body.header_of("period_months"),
                say(
                    "“{text}” is no billing cycle that is known here, so the price is left out; write monthly,"
                    " quarterly, annual or a number of months.",
                    text=verbatim(text),
                ),
            )
        )
        return True

    def _checked(self, i: int, cycle: int | None, quantity: int | None, unit: str) -> int | None:
        """The cycle, corrected where the row's own yearly or monthly cost proves what the price is for."""
        for name, months in (("annual_cost", 12), ("monthly_cost", 1)):
            whole = self.at(name, i)
            if whole is None or not Decimal(whole) or not Decimal(unit):
                continue
            ratio = Decimal(whole) / (Decimal(unit) * (quantity or 1))
            for period in (1, 3, 6, 12, 24, 36):
                if abs(ratio - Decimal(months) / period) <= ratio / 100:
                    return period
        return cycle

    def _doubt(self, i: int, months: int) -> None:
        text = self.cycles[i]
        read = say("due every month") if months == 1 else say("for {months} months", months=months)
        self.body.problems.append(
            Problem(
                self.body.numbers[i],
                self.body.header_of("period_months"),
                say(
                    "“{text}” can mean monthly payments or one payment for all those months; the price is read as"
                    " {read}.",
                    text=verbatim(text),
                    read=read,
                ),
            )
        )

    def _notice(self, i: int, text: str) -> int | None:
        if not text or is_nothing(text):
            return None
        end = self.day("end_date", i)
        days = notice_of(text, dt.date.fromisoformat(end) if end else None, self.body.header_of("notice_days"))
        if days is None:
            self.body.problems.append(
                Problem(
                    self.body.numbers[i],
                    self.body.header_of("notice_days"),
                    say("{text} is no notice period", text=repr(text)),
                )
            )
        return days

    def _text(self, name: str, i: int) -> str:
        """A price as a person wrote it, words and all; empty where it is a number."""
        cell = self._priced[name][i]
        return cell if isinstance(cell, str) else ""

    def _currencies(self) -> list[str | None]:
        """Every row's currency: its column, a sign in its price, a header, a title; asked where a price needs one."""
        body = self.body
        rows = body.live()
        column = parse_currency.from_column(body, rows) or [None] * len(body)
        if body.question:
            return []
        signs = {name: [_sign(text) for text in body.texts(name)] for name in _PRICES if body.has(name)}
        result: list[str | None] = []
        formats = parse_currency.shown_as(body, signs)
        common, why = self._common(signs, formats)
        shown = parse_currency.each_as_shown(body, formats)
        silent = False
        for i in range(len(body)):
            code = column[i]
            if isinstance(code, Bad):
                body.reject(i, body.header_of("currency"), code.reason)
                code = None
            own = next((column_[i] for column_ in signs.values() if column_[i]), "")
            told = code or (parse_currency.of_sign(own, body) if own else None)
            silent = silent or told is None
            result.append(told or common or shown[i])
        if silent and common:
            body.notes.append(say("Prices that name no currency are in {common}: {why}.", common=common, why=why))
        elif silent and formats:
            body.notes.append(parse_currency.said_of_formats(say("Prices"), formats))
        needs = [
            i for i in rows if result[i] is None and any(self.at(name, i) for name in _PRICES) and i not in body.fixed
        ]
        if needs:
            name = next(name for name in _PRICES if body.has(name))
            parse_currency.ask(body, body.header_of(name))
        return result

    def _common(
        self, signs: Mapping[str, list[str]], formats: Sequence[parse_currency.ShownAs]
    ) -> tuple[str | None, str]:
        headers = [self.body.header_of(name) for name in signs]
        seen = Counter(sign for column in signs.values() for sign in column if sign)
        only = seen if len(seen) == 1 else Counter[str]()
        return parse_currency.one_for_all(self.body, only, headers, formats)


def _wordy(text: str) -> bool:
    """Whether a cell is words only ("unlimited", "per contract"): no number was meant."""
    return not re.search(r"\d", text)


def _sign(text: str) -> str:
    match = re.search(r"US\$|A\$|C\$|[£€$₹]|\b(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CAD|AUD|INR|JPY)\b", text)
    return match[0] if match else ""


def _whole(text: str | None) -> int | None:
    return int(Decimal(text)) if text is not None and not too_much(text) else None
