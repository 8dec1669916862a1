"""Whose the lines of a sheet are where no column says it: its name, its title or a label above its table does."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.assets import resource
from desktop_app.imports.model import Cell, SheetRows, sheet_of
from desktop_app.imports.values import clean

if TYPE_CHECKING:
    from desktop_app.imports.known_names import NameIndex

_TITLES = 12  # rows at the top of a sheet
_FEW = 2  # names that are none by chance
_LABEL = re.compile(
    r"(?:vendor|supplier|seller|issuer|sold by|lieferant|anbieter|verkäufer|rechnungssteller|fournisseur|vendeur"
    r"|émetteur|proveedor|vendedor|emisor|leverancier|verkoper|fornecedor|emitente)(?: name)?(?:\s*:\s*(\S.*)|\s*:?)",
    re.IGNORECASE,
)
"""What stands before the name of who wrote an invoice."""


def vendor_named(sheet: SheetRows) -> str | None:
    """The only name behind a label such as "Vendor:" at the top, whoever that is.

    Else the name of a sheet of a workbook, or its only title, that is a known vendor's or tool's beyond doubt.
    """
    filled = [[cell for cell in row if cell not in (None, "")] for row in sheet.rows[:_TITLES]]
    labelled = set(_labelled(filled))
    if labelled:
        return labelled.pop() if len(labelled) == 1 else None
    name = sheet_of(sheet.sheet).strip()
    if name != Path(sheet.file_name).stem and is_known(name):  # a text table's sheet is called like the file
        return name
    titles = {clean(cells[0]) for cells in filled if len(cells) == 1 and isinstance(cells[0], str)}
    known = [title for title in titles if is_known(title)]
    return known[0] if len(known) == 1 else None


def _labelled(rows: Sequence[Sequence[Cell]]) -> Iterator[str]:
    """The names that stand behind a label, in its cell or in the only other one of the row."""
    for cells in rows:
        label = _LABEL.fullmatch(clean(cells[0])) if len(cells) < 3 and isinstance(cells[0], str) else None
        if label and (label[1] or len(cells) == 2):
            yield label[1] or clean(cells[1])


def is_known(text: str, *, ordinary: bool = False) -> bool:
    """Whether a whole text is a known name; an `ordinary` one, which others have too, only where it is asked for."""
    from desktop_app.imports.known_names import legal_key
    from desktop_app.imports.normalise import key

    names = _index().names
    name = names.get(key(text)) or names.get(legal_key(text))
    return name is not None and (ordinary or not name.ordinary)


def tools_of(texts: Collection[str]) -> dict[str, str]:
    """The tool of each text that is a known tool's name beyond doubt."""
    from desktop_app.imports.normalise import key

    found = ((text, _index().names.get(key(text))) for text in texts)
    return {text: name.tool for text, name in found if name is not None and name.tool and not name.ordinary}


def vendors_among(texts: Collection[str]) -> float:
    """How many of some texts are names of vendors; a tool's counts half. Nothing where only one of several is known."""
    from desktop_app.imports.normalise import key

    names = _index().names
    known = [name for text in texts if (name := names.get(key(text))) and not name.ordinary]
    if len(known) < min(_FEW, len(texts)):
        return 0
    return sum(1 if name.tool is None else 0.5 for name in known)


@cache
def _index() -> NameIndex:
    from desktop_app.imports.known import load_tools
    from desktop_app.imports.known_names import NameIndex

    return NameIndex(load_tools(resource("ai_tools.csv")))
