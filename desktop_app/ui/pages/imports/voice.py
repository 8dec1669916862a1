"""How texts, numbers, amounts and dates are spoken in the user's language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.catalog.sentences import filled
from desktop_app.ui.text import is_one


@dataclass(frozen=True)
class Voice:
    """How texts, numbers, amounts and dates are spoken in the user's language."""

    tr: Callable[[str], str]
    number: Callable[[int], str]
    money: Callable[[int, str], str]
    date: Callable[[str], str]
    said: Callable[[str], str] = str  # a sentence of the program below
    decimal: Callable[[str], str] = str  # an exact number, as text with a point

    def count(self, n: int, one: str, many: str, **names: str) -> str:
        """Put a number into the sentence for one or for many; `{n}` stands where it goes, names beside it."""
        template = self.tr(one if is_one(n) else many)
        return filled(template, {"n": n, **names}, lambda value, _: self._written(value), is_one)

    def _written(self, value: object) -> str:
        return self.number(value) if isinstance(value, int) else str(value)
