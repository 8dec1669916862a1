"""Sheets of money: invoice lines, ledgers, card and expense exports, cost exports. Every row keeps its raw amount."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import accumulate

from desktop_app.catalog.money import Carry
from desktop_app.imports import parse_currency, parse_totals
from desktop_app.imports.dates import DateColumn
from desktop_app.imports.model import Action, Cell, ParsedRow
from desktop_app.imports.parse_dates import settle_dates, settle_numbers
from desktop_app.imports.parse_table import Body
from desktop_app.imports.values import Bad, NumberColumn, clean, is_nothing

_MONEY = ("amount", "net", "tax", "debit", "credit")
_NUMBERS = (*_MONEY, "quantity", "unit_price")
_DATES = ("date", "service_from", "service_to", "payment_date")
_TAX = re.compile(r"(vat|sales tax|tax|gst|mwst|ust|umsatzsteuer|mehrwertsteuer|tva|iva|btw)( ?[@(]?[\d.,% )]*)?", re.I)
_REFUND = re.compile(
    r"\b(refund(ed)?|rückerstattung|erstattung|remboursement|reembolso|terugbetaling|chargeback)\b", re.I
)
_CREDIT_TYPE = re.compile(
    r"credit ?(note|memo)?|.*credit|.*credit note.*|gutschrift|avoir|abono|creditnota|vendor credit", re.I
)
_FREE = frozenset({"included", "free", "errored, no charge", "aborted, not charged", "user api key", "no charge"})
_FACTORS = tuple(10**power for power in range(7))


def micros(text: str) -> int | None:
    """Plain decimal text as micro-units where that is exact; None where it has more than six decimals."""
    whole, _, fraction = text.partition(".")
    missing = 6 - len(fraction)
    if missing < 0:
        fraction = fraction.rstrip("0")
        missing = 6 - len(fraction)
        if missing < 0:
            return None
    return int(whole + fraction) * _FACTORS[missing]


def parse_lines(body: Body) -> tuple[list[ParsedRow], tuple[tuple[str, int], ...]]:
    """The rows of a money sheet in the order of FIELDS, and the sheet's own total by currency."""
    numbers = {name: body.numbers_of(name) for name in _NUMBERS if body.has(name)}
    dates = {name: body.dates_of(name) for name in _DATES if body.has(name)}
    _skip_notes(body, numbers, dates)
    if len(body.skip) == len(body):
        return [], ()
    settle_numbers(body, list(numbers.values()))
    pairs = [(dates["service_from"], dates["service_to"])] if {"service_from", "service_to"} <= dates.keys() else []
    settle_dates(body, list(dates.values()), pairs)
    if body.question:
        return [], ()
    return _Lines(body, numbers, dates).result()


def _skip_notes(body: Body, numbers: dict[str, NumberColumn], dates: dict[str, DateColumn]) -> None:
    """Notes, headings of groups and blank rows have no amount and next to nothing else."""
    money = [body.column(name) for name in _MONEY if name in numbers]
    day = next((dates[name].column for name in ("date", "service_from") if name in dates), None)
    blank = (None, "")
    for i, cells in enumerate(zip(*money, strict=True)):
        if any(cell not in blank for cell in cells) and not all(_spaces(cell) for cell in cells):
            continue
        if i not in body.skip and len(body.filled(i)) <= 2 and (day is None or _spaces(day[i])):
            body.skip.add(i)


def _spaces(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


class _Lines:
    """The columns of a money sheet while its rows are made."""

    def __init__(self, body: Body, numbers: dict[str, NumberColumn], dates: dict[str, DateColumn]) -> None:
        self.body = body
        self.numbers = numbers
        self.dates = {name: column.values() for name, column in dates.items()}
        self.vendor = body.values("vendor_text")
        self.description = body.values("description")
        self.raw = self._raw()
        self.amount = self._amounts()
        self.file_total: tuple[tuple[str, int], ...] = ()

    def _raw(self) -> list[str]:
        names = [name for name in ("amount", "net", "debit", "credit") if self.body.has(name)]
        first = [self.body.texts(name) for name in names]
        return first[0] if len(first) == 1 else [next((t for t in row if t), "") for row in zip(*first, strict=True)]

    def plain(self, name: str) -> list[str | None | Bad]:
        """A number column as plain decimal text."""
        if name not in self.numbers:
            return [None] * len(self.body)
        read = self.numbers[name].read
        return [read[cell] for cell in self.body.column(name)]

    def _amounts(self) -> list[str | None | Bad]:
        """The payable amount as plain decimal text: gross, else net plus tax, else debit minus credit."""
        if "amount" in self.numbers:
            return self._worded(self.plain("amount"))
        if "net" in self.numbers:
            return [_sum(pair, (1, 1)) for pair in zip(self.plain("net"), self.plain("tax"), strict=True)]
        return [_sum(pair, (1, -1)) for pair in zip(self.plain("debit"), self.plain("credit"), strict=True)]

    def _worded(self, amounts: list[str | None | Bad]) -> list[str | None | Bad]:
        """Words that stand for an amount of nothing: "Included", "Free"."""
        if not any(isinstance(amount, Bad) for amount in self.numbers["amount"].read.values()):
            return amounts
        return [
            "0" if isinstance(amount, Bad) and text.casefold() in _FREE else amount
            for amount, text in zip(amounts, self.raw, strict=True)
        ]

    def result(self) -> tuple[list[ParsedRow], tuple[tuple[str, int], ...]]:
        """All rows, and the file's own total."""
        body = self.body
        day = self._days()
        self._settle_rows(day)
        currency = self._currencies()
        if body.question:
            return [], ()
        kinds = self._kinds()
        amounts = self._micros(currency, kinds)
        taxes = self._part("tax", amounts)
        nets = self._nets(amounts, taxes)
        service_from, service_to = self._service(day)
        columns: Sequence[Iterable[object]] = (
            [vendor or body.form.vendor or "" for vendor in self.vendor],
            [text or "" for text in self.description],
            body.values("invoice_number"),
            body.values("line_number"),
            body.values("order_number"),
            body.values("ledger_account"),
            body.values("cost_centre"),
            body.values("billing_account"),
            day,
            service_from,
            service_to,
            _no_bad(self.plain("quantity")),
            _no_bad(self.plain("unit_price")),
            amounts,
            taxes,
            nets,
            currency,
            kinds,
            body.values("payment_id"),
            _no_bad(self.dates.get("payment_date", [None] * len(body))),
            self.raw,
            body.values("tool_text") if body.has("tool_text") else [body.form.tool] * len(body),
        )
        return body.result(columns), self._file_total(currency)

    def _days(self) -> list[str | None | Bad]:
        """The day of each line: its date, else the first day of service, else the period's end in the file's name."""
        names = [name for name in ("date", "service_from", "service_to") if name in self.dates]
        if not names:
            return [self._named_period()[1]] * len(self.body)
        days = self.dates[names[0]]
        for name in names[1:]:
            days = [day if day is not None else other for day, other in zip(days, self.dates[name], strict=True)]
        return days

    def _named_period(self) -> tuple[str | None, str | None]:
        pattern = self.body.form.file_name
        match = pattern.search(self.body.file_name) if pattern else None
        if not match:
            return None, self.body.choices.data_date
        return match.groupdict().get("from"), match.groupdict().get("to") or self.body.choices.data_date

    def _settle_rows(self, day: Sequence[str | None | Bad]) -> None:
        """Totals rows first, then what has to be rejected for its amount or its day."""
        body = self.body
        suspects = [
            i
            for i, (amount, when) in enumerate(zip(self.amount, day, strict=True))
            if (type(amount) is not str or type(when) is not str) and i not in body.skip
        ]
        if not self.dates:
            suspects = [i for i in body.kept() if not self.vendor[i] or not isinstance(self.amount[i], str)]
        self._find_totals(suspects)
        has_dates = bool(self.dates)
        for i in suspects:
            if i in body.fixed or i in body.skip:
                continue
            amount, when = self.amount[i], day[i]
            if isinstance(amount, Bad):
                body.reject(i, self._amount_header(), amount.reason)
            elif amount is None:
                body.reject(i, self._amount_header(), "the row has no amount")
            elif isinstance(when, Bad):
                body.reject(i, self._date_header(), when.reason)
            elif when is None:
                body.reject(i, self._date_header() if has_dates else "date", "the row has no date")

    def _amount_header(self) -> str:
        return next(column.header for name, column in self.numbers.items() if name in _MONEY)

    def _date_header(self) -> str:
        return next((self.body.header_of(name) for name in _DATES if self.body.has(name)), "date")

    def _find_totals(self, suspects: Sequence[int]) -> None:
        """Rows that sum up others: by their label, or unlabelled by their amount."""
        body = self.body
        candidates = [i for i in suspects if isinstance(self.amount[i], str)]
        if not candidates:
            return
        known = {text: _exact(text) for text in set(self.amount) if isinstance(text, str)}
        chosen = set(candidates)
        values = [
            known[amount] if isinstance(amount, str) and i not in chosen and i not in body.skip else Decimal(0)
            for i, amount in enumerate(self.amount)
        ]
        running = list(accumulate(values))
        last, last_row = Decimal(0), -1
        for i in candidates:
            amount = self.amount[i]
            assert isinstance(amount, str)  # noqa: S101 - chosen so above
            kind = parse_totals.label(body.filled(i))
            reason = f"labelled as a {kind}" if kind else ""
            if kind is None and not self.vendor[i] and not self.description[i]:
                kind = parse_totals.unlabelled(known[amount], running[i], running[i] - last, i - last_row - 1)
                reason = "no label, but the amount is the sum of the rows above" if kind else ""
            if kind:
                body.fixed[i] = (Action.TOTAL, f"{reason}: not a charge")
                last, last_row = running[i], i
                if kind == "total":
                    self._total_row = i

    _total_row: int | None = None

    def _file_total(self, currency: Sequence[object]) -> tuple[tuple[str, int], ...]:
        if self._total_row is None:
            return ()
        amount = self.amount[self._total_row]
        exact = micros(amount) if isinstance(amount, str) else None
        used = Counter(code for i, code in enumerate(currency) if code and i not in self.body.fixed)
        if exact is None or len(used) != 1:
            return ()
        return ((str(next(iter(used))), exact),)

    def _currencies(self) -> list[str | None]:
        """Every row's currency; asks where nothing tells, rejects rows of an unknown code."""
        body = self.body
        rows = [i for i in body.kept() if i not in body.fixed]
        column = parse_currency.from_column(body, rows)
        if column is not None and all(isinstance(column[i], str) for i in rows):
            return [code if isinstance(code, str) else None for code in column]
        headers = [body.header_of(name) for name in _MONEY if body.has(name)]
        symbols: Counter[str] = Counter()
        for name in _MONEY:
            if name in self.numbers:
                symbols += self.numbers[name].symbols
        if not rows or body.question:
            return [None] * len(body)
        own = self._signs(symbols)
        if own is None and len(symbols) > 1:
            return [None] * len(body)
        common, why = parse_currency.one_for_all(body, symbols, headers)
        if common is None and own is None and (column is None or any(column[i] is None for i in rows)):
            parse_currency.ask(body, headers[0])
            return [None] * len(body)
        if common:
            body.notes.append(f"Amounts without their own currency are in {common}: {why}.")
        return self._merge(column, own, common, rows)

    def _signs(self, symbols: Counter[str]) -> list[str | None] | None:
        """Each row's currency by the sign in its amount, when the sheet's signs name several currencies."""
        codes = {sign: parse_currency.of_sign(sign, self.body) for sign in symbols}
        if len(set(codes.values())) <= 1:
            return None
        if None in codes.values():
            parse_currency.ask(self.body, self._amount_header())
            return None
        found: list[str | None] = []
        for text in self.raw:
            signs = [code for sign, code in codes.items() if sign in text]
            found.append(signs[0] if signs else None)
        return found

    def _merge(
        self,
        column: list[str | None | Bad] | None,
        own: list[str | None] | None,
        common: str | None,
        rows: Sequence[int],
    ) -> list[str | None]:
        result: list[str | None] = [common] * len(self.body)
        for i in rows:
            code = column[i] if column is not None else None
            if isinstance(code, Bad):
                self.body.reject(i, self.body.header_of("currency"), code.reason)
                continue
            result[i] = code or (own[i] if own else None) or common
            if result[i] is None:
                self.body.reject(i, self._amount_header(), "nothing says which currency this amount is in")
        return result

    def _kinds(self) -> list[str]:
        """charge, credit, refund, tax or included for every row."""
        body = self.body
        kinds = ["charge"] * len(body)
        for i, amount in enumerate(self.amount):
            if type(amount) is str and amount[0] == "-":
                kinds[i] = "credit"
        mapped = body.form.maps.get("line_kind", {})
        for name in ("kind_text", "status"):
            if body.has(name):
                self._kinds_of(name, kinds, mapped)
        known = {text: _kind_of_text(text) for text in set(self.description) if text}
        for i, text in enumerate(self.description):
            kind = known.get(text) if text else None
            if kind == "tax" and kinds[i] == "charge" or kind == "refund" and kinds[i] == "credit":
                kinds[i] = kind
        return kinds

    def _kinds_of(self, name: str, kinds: list[str], mapped: object) -> None:
        body = self.body
        table = mapped if isinstance(mapped, dict) else {}
        for i, text in enumerate(body.texts(name)):
            word = text.casefold()
            if not word:
                continue
            if name == "status":
                if word in body.form.out_of_scope and i not in body.fixed:
                    body.fixed[i] = (Action.OUT_OF_SCOPE, f"its status is {text}")
                continue
            kind = table.get(word)
            if kind == "included" or word in _FREE:
                kinds[i] = "included"
            elif kind and not (kind == "charge" and kinds[i] == "credit"):
                kinds[i] = kind
            elif _CREDIT_TYPE.fullmatch(word) and kinds[i] == "charge" and "card" not in word:
                self._negate(i)
                kinds[i] = "credit"

    def _negate(self, i: int) -> None:
        """A credit note whose amount is written without a sign still lowers what is paid."""
        amount = self.amount[i]
        if (
            isinstance(amount, str)
            and amount.strip("0.")
            and not amount.startswith("-")
            and self.body.form.channel != "card"
        ):
            self.amount[i] = "-" + amount

    def _micros(self, currency: Sequence[str | None], kinds: Sequence[str]) -> list[int | None]:
        known = {text: micros(text) for text in set(self.amount) if isinstance(text, str)}
        if None not in known.values():
            result = [known[text] if isinstance(text, str) else None for text in self.amount]
        else:
            result = self._carried(currency)
        return [0 if kind == "included" else value for kind, value in zip(kinds, result, strict=True)]

    def _carried(self, currency: Sequence[str | None]) -> list[int | None]:
        """Amounts finer than a micro-unit, rounded cumulatively in the file's order for each currency."""
        carries: dict[str | None, Carry] = {}
        result: list[int | None] = []
        for i, (text, code) in enumerate(zip(self.amount, currency, strict=True)):
            counts = isinstance(text, str) and i not in self.body.fixed and i not in self.body.skip
            result.append(carries.setdefault(code, Carry()).add(Decimal(str(text))) if counts else None)
        return result

    def _part(self, name: str, amounts: Sequence[int | None]) -> list[int | None]:
        values = _no_bad(self.plain(name))
        known = {text: _rounded(text) for text in set(values) if text is not None}
        negated = [amount is not None and amount < 0 for amount in amounts]
        return [
            None if text is None else (-abs(known[text]) if minus else known[text])
            for text, minus in zip(values, negated, strict=True)
        ]

    def _nets(self, amounts: Sequence[int | None], taxes: Sequence[int | None]) -> list[int | None]:
        """Net of tax where the file tells it apart: its own net column, or a gross amount less its tax."""
        gross = "net" not in self.numbers and "tax" in self.numbers and _is_gross(self.body, "amount")
        if "net" in self.numbers and "amount" in self.numbers:
            own = self._part("net", amounts)
            return [net if net is not None else amount for net, amount in zip(own, amounts, strict=True)]
        if "net" in self.numbers or gross:
            return [None if amount is None else amount - (tax or 0) for amount, tax in zip(amounts, taxes, strict=True)]
        return list(amounts)

    def _service(self, day: Sequence[str | None | Bad]) -> tuple[list[str | None | Bad], list[str | None | Bad]]:
        """First and last day of service of every line; the line's day where the file says nothing."""
        start = self.dates.get("service_from")
        end = self.dates.get("service_to")
        named_from, named_to = (None, None) if self.dates else self._named_period()
        first = [s if type(s) is str else (named_from or d) for s, d in zip(start or day, day, strict=True)]
        if end is None:
            return first, list(first) if start else [named_to or d for d in day]
        if self.body.form.service_to_exclusive:
            known = {value: _day_before(value) for value in set(end) if isinstance(value, str)}
            end = [known[value] if isinstance(value, str) else value for value in end]
        last = [e if isinstance(e, str) else f for e, f in zip(end, first, strict=True)]
        return first, [
            max(e, f) if isinstance(e, str) and isinstance(f, str) else e for e, f in zip(last, first, strict=True)
        ]


def _day_before(day: str) -> str:
    import datetime as dt

    return (dt.date.fromisoformat(day) - dt.timedelta(days=1)).isoformat()


def _exact(text: str) -> Decimal:
    return Decimal(text)


def _sum(pair: Sequence[str | None | Bad], signs: tuple[int, int]) -> str | None | Bad:
    """Two plain numbers added with their signs; a bad one spoils it, none at all is nothing."""
    bad = next((part for part in pair if isinstance(part, Bad)), None)
    if bad or all(part is None for part in pair):
        return bad
    total = sum(
        (Decimal(part) * sign for part, sign in zip(pair, signs, strict=True) if isinstance(part, str)), Decimal(0)
    )
    return f"{total:f}"


def _no_bad(values: Sequence[str | None | Bad]) -> list[str | None]:
    return [value if isinstance(value, str) else None for value in values]


def _rounded(text: str) -> int:
    exact = micros(text)
    return exact if exact is not None else Carry().add(Decimal(text))


def _is_gross(body: Body, name: str) -> bool:
    words = body.header_of(name).casefold()
    return any(word in words for word in ("gross", "incl", "total", "brutto", "ttc", "gesamt"))


def _kind_of_text(text: str) -> str | None:
    if _TAX.fullmatch(text):
        return "tax"
    return "refund" if _REFUND.search(text) else None
