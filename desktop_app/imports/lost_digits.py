"""Ids that a spreadsheet program made numbers of: the last of their digits are gone."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from desktop_app.imports.model import Cell

_DIGITS = 15  # that Excel keeps of a number
_NUMBER = re.compile(r"\d(?:[.,]\d+)?E\+?\d{1,2}", re.IGNORECASE)


def near(value: Cell, ids: Iterable[int]) -> list[int] | None:
    """Return the ids that a cell names as far as its digits go; None where it is no number.

    Programs cut such a number or round it, some of them twice, so what stands there may be one off in its last digit.
    """
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value.strip().replace(",", "."))
    if not isinstance(value, int | float):
        return None
    if not math.isfinite(value):
        return []
    return [one for one in ids if abs(one - int(value)) <= 10 ** max(0, len(str(one)) - _DIGITS)]
