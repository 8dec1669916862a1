"""Sheets that are named or titled after a vendor: no column says whose the lines are, as where each has a sheet."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.assets import resource
from desktop_app.imports.model import SheetRows, sheet_of
from desktop_app.imports.values import clean

if TYPE_CHECKING:
    from desktop_app.imports.known_names import NameIndex

_TITLES = 12  # rows at the top of a sheet


def vendor_named(sheet: SheetRows) -> str | None:
    """The name of a sheet of a workbook, else its only title, that is a known vendor's or tool's beyond doubt."""
    name = sheet_of(sheet.sheet).strip()
    if name != Path(sheet.file_name).stem and _is_known(name):  # a text table's sheet is called like the file
        return name
    alone = ([cell for cell in row if cell not in (None, "")] for row in sheet.rows[:_TITLES])
    titles = {clean(cells[0]) for cells in alone if len(cells) == 1 and isinstance(cells[0], str)}
    known = [title for title in titles if _is_known(title)]
    return known[0] if len(known) == 1 else None


def _is_known(text: str) -> bool:
    """Whether a whole text is a known name, and no ordinary one."""
    from desktop_app.imports.known_names import legal_key
    from desktop_app.imports.normalise import key

    names = _index().names
    name = names.get(key(text)) or names.get(legal_key(text))
    return name is not None and not name.ordinary


@cache
def _index() -> NameIndex:
    from desktop_app.imports.known import load_tools
    from desktop_app.imports.known_names import NameIndex

    return NameIndex(load_tools(resource("ai_tools.csv")))
