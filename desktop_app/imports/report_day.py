"""The day on which a report was made, as its file's name or the rows above its table say ("Exported on 5 October")."""

from __future__ import annotations

import datetime as dt
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


_DATE_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_EPOCH_IN_NAME = re.compile(r"(?<!\d)(1[5-9]\d{8})(?!\d)")


def day_of_name(name: str) -> str | None:
    """Return the latest ISO day in a file's name, also as seconds since 1970; None where there is none."""
    dates = ["-".join(match.groups()) for match in _DATE_IN_NAME.finditer(name)]
    if dates:
        return max(dates)
    match = _EPOCH_IN_NAME.search(name)
    return dt.datetime.fromtimestamp(int(match[1]), dt.UTC).date().isoformat() if match else None


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
