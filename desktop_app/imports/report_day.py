"""The day on which a report was made, where the rows above its table say so: "Exported on 5 October 2026"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from desktop_app.imports.dates import Open, scan_date
from desktop_app.imports.model import Cell
from desktop_app.imports.values import clean

_SAYS = re.compile(
    r"(?:(?:report|list|data|file|bericht|liste|rapport|informe|lista|relatório) )?"
    r"(?:(?:was )?(?:exported|generated|created|downloaded|extracted|produced)|as (?:of|at)"
    r"|(?:report|export|data|run) date|date of (?:report|export)"
    r"|exportiert|erstellt|erzeugt|heruntergeladen|(?:export|berichts|erstellungs)datum|stand"
    r"|exportée?|générée?|créée?|téléchargée?|(?:situation|état) au|date (?:d[e’'] ?)?(?:export|rapport|extraction)"
    r"|exportad[oa]|generad[oa]|cread[oa]|fecha de (?:exportación|informe|generación)|a fecha de"
    r"|geëxporteerd|gegenereerd|aangemaakt|exportdatum|rapportdatum"
    r"|gerad[oa]|criad[oa]|data de (?:exportação|relatório))"
    r"(?: (?:on|at|am|vom|per|zum|le|el|op|em|in))?\s*:?\s*(.*)",
    re.IGNORECASE,
)


def day_of_titles(titles: Sequence[Sequence[Cell]]) -> str | None:
    """Return the ISO day that the rows above a table name as that of the report; None where none or several do.

    A day that could be two, such as 03/04/2026, is none.
    """
    found = {day for row in titles for day in _days(row)}
    return found.pop() if len(found) == 1 else None


def _days(row: Sequence[Cell]) -> Iterator[str]:
    cells = [cell for cell in row if cell not in (None, "")]
    for place, cell in enumerate(cells):
        said = _SAYS.fullmatch(clean(cell)) if isinstance(cell, str) else None
        if said is None:
            continue
        rest: Cell = said[1] or (cells[place + 1] if place + 1 < len(cells) else None)
        day = scan_date(rest)
        if isinstance(day, Open):
            either = {day.on("dmy"), day.on("mdy")} - {None}
            day = either.pop() if len(either) == 1 else None
        if isinstance(day, str):
            yield day
