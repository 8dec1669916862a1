"""How workbooks look and behave: formats, heads, protection without a password, print set-up, saving."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.safe import Styles
from desktop_app.exports.whole import reason, written_whole
from desktop_app.review.sheet import SheetColumn

FONT = "Calibri"
TEXT, DIM, ACCENT, ACCENT_SOFT = "#1B2430", "#5B6675", "#2457D6", "#E7EEFD"
LINE, GROUND, OPEN_GROUND = "#E2E5EA", "#F6F7F9", "#F7FAFF"
DATE_FORMAT, MONEY_FORMAT = "yyyy-mm-dd", "#,##0.00;[Red]-#,##0.00"

_Look = dict[str, Any]
_BASE: _Look = {"font_name": FONT, "font_size": 10, "font_color": TEXT, "valign": "top"}
_HEAD: _Look = {
    **_BASE, "bold": True, "font_color": DIM, "bg_color": GROUND, "bottom": 2, "bottom_color": DIM,
    "valign": "vcenter", "text_wrap": True,
}  # fmt: skip
_LEFT: _Look = {"align": "left", "indent": 1}
_TYPES: dict[str, _Look] = {
    "text": _LEFT,
    "wrap": {**_LEFT, "text_wrap": True},
    "money": {"align": "right", "num_format": MONEY_FORMAT},
    "int": {"align": "right", "num_format": "#,##0"},
    "sum": {"align": "right", "num_format": f"{MONEY_FORMAT};–"},
    "count": {"align": "right", "num_format": "#,##0;-#,##0;–"},
    "decimal": {"align": "right"},
    "date": {**_LEFT, "num_format": DATE_FORMAT},
    "datetime": {**_LEFT, "num_format": f"{DATE_FORMAT} hh:mm"},
    "id": {**_LEFT, "num_format": "@", "font_size": 8, "font_color": DIM},
    "link": {**_LEFT, "font_color": ACCENT, "underline": 1},
}


def _looks() -> dict[str, _Look]:
    cell: _Look = {**_BASE, "bottom": 1, "bottom_color": LINE}
    opened: _Look = {**cell, "left": 1, "right": 1, "left_color": LINE, "right_color": LINE, "bg_color": OPEN_GROUND}
    found: dict[str, _Look] = {name: {**cell, **look} for name, look in _TYPES.items()}
    for name in ("text", "wrap", "int", "date"):
        found[f"open_{name}"] = {**opened, **_TYPES[name], "locked": False}
    big: _Look = {**_BASE, "bold": True, "font_size": 16, "align": "left"}
    return found | {
        "head": {**_HEAD, **_LEFT},
        "head_right": {**_HEAD, "align": "right"},
        "open_head": {**_HEAD, **_LEFT, "font_color": ACCENT, "bg_color": ACCENT_SOFT},
        "title": big,
        "section": {**_BASE, "bold": True, "font_size": 11},
        "body": {**_BASE, "font_size": 11, "text_wrap": True},
        "note": {**_BASE, "font_color": DIM, "text_wrap": True},
        "beside": {**_BASE, "font_color": DIM},
        "figure": {**big, "num_format": "#,##0"},
        "plain": dict(_BASE),
        "marked": {**cell, **_TYPES["wrap"], "bg_color": "#FFF4CE"},
    }


def make_styles(book: Any) -> Styles:
    """Return the formats of a workbook: head, open_head, title, … and one a type of column, open or locked."""
    return Styles(book, _looks())


def style_of(column: SheetColumn) -> str:
    """Return the style of a column's cells."""
    return f"open_{column.type}" if column.open else column.type


def head_style(column: SheetColumn) -> str:
    """Return the style of a column's head."""
    return "open_head" if column.open else "head_right" if column.type in ("money", "int", "decimal") else "head"


def finish_table(sheet: Any, columns: Sequence[SheetColumn], rows: int, frozen: tuple[int, int]) -> None:
    """Set widths, freeze the head, add the filter, set up the print of a sheet that is one table."""
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    sheet.freeze_panes(*frozen)
    sheet.autofilter(0, 0, max(rows, 1), len(columns) - 1)
    sheet.repeat_rows(0)
    set_up_print(sheet)


def protect(sheet: Any) -> None:
    """Lock the sheet without a password; filters, formats, widths and links still work."""
    allowed = ("format_cells", "format_columns", "format_rows", "sort", "autofilter")
    sheet.protect("", dict.fromkeys(allowed, True))


def set_up_print(sheet: Any) -> None:
    """Print landscape on A4, as wide as the page, with page numbers."""
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.7)
    sheet.set_footer("&L&A&R&P / &N", {"margin": 0.35})
    sheet.hide_gridlines(2)


def save(path: Path, write: Callable[[Any], None]) -> None:
    """Make a workbook with `write` beside the target first, so that a failed export leaves the old file as it was.

    Raises CatalogError where it cannot be written; what `write` raises is let through.
    """
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    with written_whole(path) as beside, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        book = xlsxwriter.Workbook(str(beside), {"tmpdir": scratch})
        try:
            write(book)
            book.close()
        except FileCreateError as error:
            raise error.args[0] if error.args and isinstance(error.args[0], OSError) else OSError(str(error)) from error
        finally:
            book.fileclosed = True  # else what was begun would be written when it is collected


def make_folder(folder: Path) -> None:
    """Make a folder for several files. Raises CatalogError where that is not possible."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CatalogError(f"{folder} cannot be made ({reason(error)})") from error
