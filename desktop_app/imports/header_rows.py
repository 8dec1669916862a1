"""The rows of a sheet that may be its header, alone or with the row above, and sheets that say there is nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from desktop_app.imports.columns import Header, candidates, make_header
from desktop_app.imports.currency_heads import is_currency
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import SheetRows
from desktop_app.imports.values import clean

_NIL = re.compile(
    r"(nil(\s+return)?s?|no data( available| found)?|keine daten|néant|aucune donnée|sin datos|geen gegevens"
    r"|sem dados|none|n/?a|no (transactions|payments).*)\.?",
    re.I,
)


def says_nil(sheet: SheetRows) -> bool:
    """Whether the whole sheet is a few words that say there is nothing: below titles and a header at most."""
    if len(sheet.rows) > 10:
        return False
    rows = [[clean(cell) for cell in row if cell not in (None, "")] for row in sheet.rows]
    nil = [bool(words) and all(map(_NIL.fullmatch, words)) for words in rows]
    tables = sum(len(words) > 1 and not said for words, said in zip(rows, nil, strict=True))
    return any(nil) and tables <= 1 and sum(map(len, rows)) <= 12


def headers_of(sheet: SheetRows, vocabulary: frozenset[str]) -> Iterator[Header]:
    """Candidate headers of one row, then of two rows of which the upper one names groups.

    Where any row has a known word, rows without one are left out, and so is the upper row of two that are surely one.
    """
    single = candidates(sheet.rows)
    known = [header for header in single if header.keys & vocabulary]
    halves = {upper.index for upper, lower in pairwise(single) if _go_on(upper, lower)}
    yield from (header for header in known or single if header.index not in halves)
    places = {header.index for header in known}
    for upper, lower in pairwise(single):
        if lower.index == upper.index + 1 and places & {upper.index, lower.index}:
            plain = _joined(upper.cells, lower.cells)
            yield make_header(lower.index, plain)
            if (eager := _joined(upper.cells, lower.cells, vocabulary)) != plain:
                yield make_header(lower.index, eager)


def _go_on(upper: Header, lower: Header) -> bool:
    """Whether the upper row is half a header: some of its cells reach into the lower row, and others are groups."""
    if lower.index != upper.index + 1:
        return False
    same = [above == below for above, below in zip(upper.cells, lower.cells, strict=False) if above and below]
    return sum(same) > 1 and not all(same)


def _joined(
    upper: tuple[str, ...], lower: tuple[str, ...], vocabulary: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The lower names, with the group's name in front where a name occurs twice and alone where there is none below.

    It stands in front of a single name too where both together are in the vocabulary, "Invoice" above "Number", and
    of a currency: "Amount" above "USD".
    """
    width = max(len(upper), len(lower))
    upper, lower = upper + ("",) * (width - len(upper)), lower + ("",) * (width - len(lower))
    cells, group, times = [], "", Counter(lower)
    for above, below in zip(upper, lower, strict=True):
        group = above or group
        both = f"{group} {below}".strip()
        known = times[below] > 1 or header_key(both) in vocabulary or (bool(group) and is_currency(below))
        cells.append(both if below and known else below or above)
    return tuple(cells)
