"""The day or year of a whole sheet, where its table names none: "Invoice date: 12 March 2026" or "AI 2026" above it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.dates import Open, scan_date
from desktop_app.imports.model import Cell, SheetRows
from desktop_app.imports.values import clean

_SAYS = re.compile(
    r"(?:(?:invoice|bill|billing|document|issue|order|statement)[ -]?date|date of (?:issue|invoice)|issued(?: on)?"
    r"|(?:rechnungs|beleg|ausstellungs|bestell)?datum"
    r"|date (?:de |d[’'] ?)?(?:la )?(?:facture|facturation|émission|commande)"
    r"|date|fecha(?: de (?:la )?(?:factura|emisión))?|factuurdatum|data (?:da fatura|de emissão|fattura|documento))"
    r"\s*:?\s*(.*)",
    re.IGNORECASE,
)
_DAY_FIRST = re.compile(r"datum|\bdata\b|fecha|factur|émission|commande", re.IGNORECASE)
"""Words for a day in languages that write it before the month."""
_NOT_SPENT = re.compile(
    r"\b(?:quotes?|quotation|price ?list|rate card|proposal|estimate|pro ?-?forma|angebot|preisliste|preisblatt"
    r"|kostenvoranschlag|devis|tarifs?|oferta|cotización|lista de precios|offerte|prijslijst|proposta|orçamento)\b",
    re.IGNORECASE,
)
"""Words of a title by which nothing was spent yet."""
_SEARCHED = 40  # rows above a table
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


class TitleDay(NamedTuple):
    """An ISO day, and the text that names it."""

    day: str
    text: str


def day_of(sheet: SheetRows, end: int, order: str | None) -> TitleDay | None:
    """The only day that the rows above place `end` give as that of the invoice or order; None otherwise.

    One that could be two, such as 03/04/2026, is none unless the `order` is told, and so is that of a quote.
    """
    above = sheet.rows[: min(end, _SEARCHED)]
    titles = map(clean, {cell for row in above for cell in row if isinstance(cell, str)})
    if any(map(_NOT_SPENT.search, (*titles, sheet.sheet, sheet.file_name.replace("_", " ")))):
        return None
    found = {one.day: one for place in range(len(above)) for one in _days(above, place, order)}
    return next(iter(found.values())) if len(found) == 1 else None


def year_of(sheet: SheetRows, end: int) -> str | None:
    """The only year that the rows above place `end` and the sheet's name tell; None for none or several."""
    titles = [clean(cell) for row in sheet.rows[:end] for cell in row if cell is not None]
    years = years_in((*titles, sheet.sheet))
    return years.pop() if len(years) == 1 else None


def years_in(texts: Iterable[str]) -> set[str]:
    """The years that some texts name."""
    return {year for text in texts for year in _YEAR.findall(text)}


def said_of(found: TitleDay) -> str:
    """The sentence that tells where the day of a sheet's lines is from."""
    return say(
        "The sheet has no column of days: its lines are of {day}, as “{text}” says.",
        day=found.day,
        text=verbatim(found.text),
    )


def _days(above: Sequence[Sequence[Cell]], place: int, order: str | None) -> Iterator[TitleDay]:
    """The days of a row of titles: behind their label, in the next cell or in the cell below it."""
    row = above[place]
    for index, cell in enumerate(row):
        said = _SAYS.fullmatch(clean(cell)) if isinstance(cell, str) else None
        if said is None:
            continue
        label = clean(cell)
        beside = next((other for other in row[index + 1 :] if other not in (None, "")), None)
        told = order or ("dmy" if _DAY_FIRST.search(label) else None)
        if day := _day(said[1] or beside, told):
            yield TitleDay(day, label if said[1] else f"{label} {clean(beside)}")
        elif not said[1] and (day := _day(below := _only_below(above, place, index), told)):
            yield TitleDay(day, f"{label} {clean(below)}")


def _day(cell: Cell, order: str | None) -> str | None:
    day = scan_date(cell)
    if isinstance(day, Open):
        either = {day.on(order)} if order else {day.on("dmy"), day.on("mdy")} - {None}
        day = either.pop() if len(either) == 1 else None
    return day if isinstance(day, str) else None


def _only_below(above: Sequence[Sequence[Cell]], place: int, index: int) -> Cell:
    """The cell below a label; none where another day follows, as in a column of another table."""
    below = [row[index] if index < len(row) else None for row in above[place + 1 : place + 3]]
    if not below or (len(below) > 1 and _day(below[1], "dmy")):
        return None
    return below[0]
