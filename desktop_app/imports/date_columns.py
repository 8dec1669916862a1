"""A column of dates: scanned once, its evidence of the order of day and month, and what every cell of it says."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import ORDERS, DateCell, Open, is_serial, scan_date
from desktop_app.imports.model import Cell
from desktop_app.imports.values import Bad, clean

_MONTHS_OF_A_YEAR = 12
_FROM_1900_TO_1904 = 1462  # days between what the two ways to count call the same number


class DateColumn:
    """One column of dates: scan it once, decide its order, then read every distinct cell once."""

    def __init__(
        self, header: str, column: Sequence[Cell], never: frozenset[str] = frozenset(), *, since_1904: bool = False
    ) -> None:
        self.since_1904 = since_1904  # how the workbook counts days
        self.header = header
        self.column = column
        self.order: str | None = None
        self.proof: str | None = None
        self.witness: DateColumn | None = None  # the column from which the order was taken
        self.contrary: DateColumn | None = None  # a column written the same way that proves another order
        self._never = never
        self.counts = Counter(column)
        self.scans: dict[Cell, DateCell] = {cell: self._scan(cell) for cell in self.counts}
        self.open: dict[Cell, Open] = {cell: found for cell, found in self.scans.items() if isinstance(found, Open)}
        self.read: dict[Cell, str | Bad | None] = {
            cell: found for cell, found in self.scans.items() if not isinstance(found, Open)
        }
        self.tally = self._tally()
        self.serials = sum(count for cell, count in self.counts.items() if is_serial(cell))

    def _scan(self, cell: Cell) -> DateCell:
        if self._never and isinstance(cell, str) and clean(cell).casefold() in self._never:
            return None
        if self.since_1904 and is_serial(cell):
            return scan_date(float(cell) + _FROM_1900_TO_1904)  # type: ignore[arg-type]
        return scan_date(cell)

    def _tally(self) -> Counter[str]:
        """How many cells make sense only as one order, as both with different days, or as the same day."""
        tally: Counter[str] = Counter()
        for cell, found in self.open.items():
            dmy, mdy = found.on("dmy"), found.on("mdy")
            key = ("same" if dmy == mdy else "either") if dmy and mdy else "dmy" if dmy else "mdy" if mdy else "ymd"
            tally[key] += self.counts[cell]
        return tally

    @property
    def year_may_lead(self) -> bool:
        """Whether the years may stand in front: all fit so, and the front changes less than the back does."""
        cells = list(self.open.values())
        if any(found.year_digits != 2 or not found.on("ymd") for found in cells):
            return False
        return len({found.first for found in cells}) < len({found.year for found in cells})

    @property
    def swapped(self) -> bool:
        """Whether a spreadsheet program seems to have read month and day of some cells the wrong way round.

        It turns "05/03" into a date and leaves "25/03" a text where its own country writes the month first.
        """
        typed = [cell for cell in self.counts if isinstance(cell, dt.date)]
        only_days_first = bool(self.tally["dmy"]) and not self.tally["either"] and not self.tally["mdy"]
        return only_days_first and len(typed) > 1 and all(cell.day <= _MONTHS_OF_A_YEAR for cell in typed)

    @property
    def shapes(self) -> frozenset[tuple[str, int]]:
        """Separator and digits of the year of the cells whose order matters."""
        return frozenset((found.separator, found.year_digits) for found in self.open.values())

    @property
    def total(self) -> int:
        """How many cells are written as two small numbers and a year."""
        return sum(self.tally.values())

    def settle(self, order: str, proof: str | None) -> None:
        """Read all cells in this order."""
        self.order, self.proof = order, proof
        for cell, found in self.open.items():
            self.read[cell] = found.on(order) or Bad(
                say("{text} is no {order}", text=verbatim(clean(cell)), order=ORDERS[order])
            )

    def values(self) -> list[str | Bad | None]:
        """What every cell of the column says, in the sheet's order."""
        return [self.read[cell] for cell in self.column]
