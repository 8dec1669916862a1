"""Amounts of a money sheet: the payable figure of every row, exact to the micro-unit over the whole file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, cast

from desktop_app.catalog.money import MOST, Carry
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import Cell
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.parse_table import Body
from desktop_app.imports.tax_rates import with_tax
from desktop_app.imports.values import Bad, all_texts

MONEY = ("amount", "net", "tax", "debit", "credit")
"""Fields that are read as money."""

FREE = frozenset({"included", "free", "errored, no charge", "aborted, not charged", "user api key", "no charge"})
"""Words in place of an amount, or of a kind of line, that mean nothing is owed."""

_CREDIT_AMOUNT = re.compile(r"['\"]amount['\"]\s*:\s*(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)")
_CENTS = re.compile(r"(?:-?\d++\.\d\d\n)*+")
_SOME = re.compile("[1-9]")
_SHORT = 12  # characters of a number that is surely below MOST
_SURE = 2**51 / 1_000_000
_MICRO = 1e6  # a fraction like what it is multiplied with, which is faster
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
    units: int = int(whole + fraction) * _FACTORS[missing]
    return units


def all_micros(texts: Sequence[str | Bad | None]) -> list[int | None] | None:
    """A column of plain decimal texts as micro-units; None where one has more than six decimals."""
    if set(map(type, texts)) == {str}:
        joined = "\n".join(texts) + "\n"  # type: ignore[arg-type]
        if _CENTS.fullmatch(joined):
            return [cents * 10_000 for cents in map(int, joined.replace(".", "").split())]
    result: list[int | None] = []
    for text in texts:
        exact = micros(text) if isinstance(text, str) else None
        if exact is None and isinstance(text, str):
            return None
        result.append(exact)
    return result


def float_micros(cells: Sequence[Cell]) -> list[int | None] | None:
    """A column of typed numbers as micro-units; None where one has more than six decimals or is too large to be sure.

    The product is within half a unit of the exact one below 2**51, and the quotient proves that nothing was lost.
    """
    numbers: Sequence[Any] = cells
    if not set(map(type, cells)) <= {int, float}:
        numbers = [cell for cell in cells if isinstance(cell, (int, float))]
    if not numbers or max(numbers) > _SURE or min(numbers) < -_SURE:
        return None
    if (total := sum(numbers)) != total:  # one of them is no number
        return None
    wholes = list(map(round, [number * _MICRO for number in numbers]))
    if [whole / _MICRO for whole in wholes] != list(numbers):
        return None
    if len(numbers) == len(cells):
        return wholes
    each = iter(wholes)
    return [next(each) if isinstance(cell, (int, float)) else None for cell in cells]


def too_much(text: str) -> bool:
    """Whether a plain decimal text is more than any invoice."""
    return len(text) > _SHORT and abs(Decimal(text)) > MOST


class Money:
    """The money columns of a sheet."""

    def __init__(self, body: Body, numbers: dict[str, NumberColumn]) -> None:
        self.body = body
        self.numbers = numbers
        self.header = next(column.header for name, column in numbers.items() if name in MONEY)
        self.changed = False  # the amounts are not those of the file as written
        self.signed = False  # other columns prove which amounts are negative
        self.exact = False  # no amount as written is finer than a micro-unit
        self.raw = self._raw()
        self.amount = self._believed(self._amounts())

    @staticmethod
    def _believed(amounts: list[str | Bad | None]) -> list[str | Bad | None]:
        """Amounts of which none is more than the catalog can hold."""
        texts = amounts if all_texts(amounts) else [text for text in amounts if isinstance(text, str)]
        if max(map(len, texts), default=0) <= _SHORT:
            return amounts
        return [
            Bad(say("{text} is more than any invoice", text=verbatim(text[:40])))
            if isinstance(text, str) and too_much(text)
            else text
            for text in amounts
        ]

    def _raw(self) -> list[str]:
        """The amount as the file writes it, for identity and provenance."""
        names = [name for name in ("amount", "net", "debit", "credit") if self.body.has(name)]
        if names[0] == "amount":
            names = names[:1]
        columns = [self._raw_texts(name) for name in names]
        if len(columns) == 1:
            return columns[0]
        return [
            next((text for text in row if _SOME.search(text)), None) or next((text for text in row if text), "")
            for row in zip(*columns, strict=True)
        ]

    def _raw_texts(self, name: str) -> list[str]:
        """A column as written; typed numbers as their shortest decimal text."""
        column = self.numbers[name]
        if column.typed:
            found = column.written()
            return [text if isinstance(text, str) else "" for text in found] if not all_texts(found) else _copy(found)
        return self.body.texts(name)

    def plain(self, name: str) -> list[str | Bad | None]:
        """A number column as plain decimal text."""
        if name not in self.numbers:
            return [None] * len(self.body)
        return self.numbers[name].values()

    def _amounts(self) -> list[str | Bad | None]:
        """The payable amount as plain decimal text: gross, else net plus tax, else debit minus credit."""
        if "amount" in self.numbers:
            amounts = self._worded(self.plain("amount"))
            return self._less_credits(amounts) if self.body.has("credits") else amounts
        if "net" in self.numbers:
            return [_sum(pair, (1, 1)) for pair in zip(self.plain("net"), self.plain("tax"), strict=True)]
        return [_sum(pair, (1, -1)) for pair in zip(self.plain("debit"), self.plain("credit"), strict=True)]

    def _worded(self, amounts: list[str | Bad | None]) -> list[str | Bad | None]:
        """Words that stand for an amount of nothing: "Included", "Free"."""
        if Bad not in set(map(type, amounts)):
            return amounts
        return [
            "0" if isinstance(amount, Bad) and text.casefold() in FREE else amount
            for amount, text in zip(amounts, self.raw, strict=True)
        ]

    def _less_credits(self, amounts: list[str | Bad | None]) -> list[str | Bad | None]:
        """Amounts with the credits that stand as a list of records inside the row."""
        self.changed = True
        result: list[str | Bad | None] = []
        for amount, text in zip(amounts, self.body.texts("credits"), strict=True):
            given = sum((Decimal(found) for found in _CREDIT_AMOUNT.findall(text)), Decimal(0))
            result.append(f"{Decimal(amount) + given:f}" if isinstance(amount, str) and given else amount)
        return result

    def negate(self, position: int) -> None:
        """A credit note whose amount is written without a sign still lowers what is paid."""
        amount = self.amount[position]
        if isinstance(amount, str) and amount.strip("0.") and not amount.startswith("-"):
            self.amount[position] = "-" + amount
            self.changed = True

    def turn(self) -> None:
        """Turn the sign of every amount."""
        self.turn_at(range(len(self.amount)))

    def turn_at(self, positions: Iterable[int]) -> None:
        """Turn the sign of some amounts."""
        self.changed = True
        for position in positions:
            amount = self.amount[position]
            if isinstance(amount, str):
                self.amount[position] = amount[1:] if amount.startswith("-") else f"-{amount}"

    def micros(self, currency: Sequence[str | None], kinds: Sequence[str]) -> list[int | None]:
        """Every row's amount in micro-units; what is included costs nothing."""
        typed = "amount" in self.numbers and self.numbers["amount"].exact and not self.changed
        sure = float_micros(self.body.column("amount")) if typed else None
        self.exact = sure is not None
        exact = sure or all_micros(self.amount)
        result = exact if exact is not None else self._carried(currency, kinds)
        if "included" not in kinds:
            return result
        return [0 if kind == "included" else value for kind, value in zip(kinds, result, strict=True)]

    def _carried(self, currency: Sequence[str | None], kinds: Sequence[str]) -> list[int | None]:
        """Amounts finer than a micro-unit, rounded cumulatively in the file's order for each currency."""
        carries: dict[str | None, Carry] = {}
        result: list[int | None] = []
        for i, (text, code, kind) in enumerate(zip(self.amount, currency, kinds, strict=True)):
            lost = i in self.body.skip or self.body.is_blank(i) or kind == "included"
            counts = isinstance(text, str) and not lost
            result.append(carries.setdefault(code, Carry()).add(Decimal(str(text))) if counts else None)
        return result

    def taxes(self) -> list[int | None]:
        """Every row's tax in micro-units with the sign of its amount, None where the file does not tell."""
        if "tax" not in self.numbers:
            return [None] * len(self.body)
        return self._part("tax")

    def has_negative(self) -> bool:
        """Tell whether an amount may be negative, as the amounts are now."""
        return not all_texts(self.amount) or "-" in "".join(self.amount)

    @cached_property
    def _minus(self) -> list[int]:
        """Where the amount is negative; asked for when the amounts do not change any more."""
        if not self.has_negative():
            return []
        return [i for i, amount in enumerate(self.amount) if isinstance(amount, str) and amount[0] == "-"]

    def _part(self, name: str) -> list[int | None]:
        parts = float_micros(self.body.column(name)) if self.numbers[name].exact else None
        if parts is None:
            values = self._believed(self.plain(name))
            parts = all_micros(values) or [rounded(text) if isinstance(text, str) else None for text in values]
        for i in self._minus:
            part = parts[i]
            parts[i] = -abs(part) if part is not None else None
        return parts

    def nets(self, amounts: Sequence[int | None], taxes: Sequence[int | None]) -> list[int | None]:
        """Net of tax where the file tells it apart: its own net column, or a gross amount less its tax."""
        if "net" in self.numbers and "amount" in self.numbers:
            own = self._part("net")
            return [net if net is not None else amount for net, amount in zip(own, amounts, strict=True)]
        if "tax" in self.numbers and ("net" in self.numbers or self._is_gross() or self._proven(amounts, taxes)):
            return [None if amount is None else amount - (tax or 0) for amount, tax in zip(amounts, taxes, strict=True)]
        return list(amounts)

    def _proven(self, amounts: Sequence[int | None], taxes: Sequence[int | None]) -> bool:
        if not self.body.form.by_meaning or not with_tax(amounts, taxes):
            return False
        tax = verbatim(self.numbers["tax"].header)
        self.body.notes.append(
            say("{column} is with tax: {tax} is a known rate of what is left without it.",
                column=verbatim(self.header), tax=tax)
        )  # fmt: skip
        return True

    def _is_gross(self) -> bool:
        words = self.header.casefold()
        return any(word in words for word in ("gross", "incl", "total", "brutto", "ttc", "gesamt", "totaal"))


def _copy(texts: Sequence[str | Bad | None]) -> list[str]:
    """A column that holds texts alone; the copy may be changed."""
    return list(cast("Sequence[str]", texts))


def _sum(pair: Sequence[str | Bad | None], signs: tuple[int, int]) -> str | Bad | None:
    """Two plain numbers added with their signs; a bad one spoils it, none at all is nothing."""
    bad = next((part for part in pair if isinstance(part, Bad)), None)
    if bad or all(part is None for part in pair):
        return bad
    parts = (Decimal(part) * sign for part, sign in zip(pair, signs, strict=True) if isinstance(part, str))
    return f"{sum(parts, Decimal(0)):f}"


def rounded(text: str) -> int:
    """Plain decimal text as micro-units, rounded where it is finer."""
    exact = micros(text)
    return exact if exact is not None else Carry().add(Decimal(text))
