"""How the review workbook looks and behaves: styles, heads, protection without a password, print set-up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.exports.safe import put
from desktop_app.review.sheet import SheetColumn

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

FONT = "Calibri"
TEXT, DIM, ACCENT, ACCENT_SOFT = "1B2430", "5B6675", "2457D6", "E7EEFD"
LINE, GROUND, BAD, WARN, GOOD = "E2E5EA", "F6F7F9", "B3261E", "9A5B00", "17733F"
DATE_FORMAT, MONEY_FORMAT = "yyyy-mm-dd", "#,##0.00;[Red]-#,##0.00"


def add_styles(book: Workbook) -> None:
    """Register the named styles: sb_head, sb_open_head, sb_title, … and one a type of column, open or locked."""
    from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Protection, Side

    line = Side(style="thin", color=LINE)
    under = Border(bottom=line)

    def style(name: str, **parts: Any) -> None:
        named = NamedStyle(name=f"sb_{name}")
        named.font = parts.pop("font", Font(name=FONT, size=10, color=TEXT))
        named.alignment = parts.pop("alignment", Alignment(vertical="top"))
        for key, value in parts.items():
            setattr(named, key, value)
        book.add_named_style(named)

    def filled(colour: str) -> PatternFill:
        return PatternFill("solid", start_color=colour, end_color=colour)

    head = Font(name=FONT, size=10, bold=True, color=DIM)
    ruled = Border(bottom=Side(style="medium", color=DIM))
    middle = Alignment(vertical="center", horizontal="left", wrap_text=True, indent=1)
    right_head = Alignment(vertical="center", horizontal="right", wrap_text=True)
    style("head", font=head, fill=filled(GROUND), border=ruled, alignment=middle)
    style("head_right", font=head, fill=filled(GROUND), border=ruled, alignment=right_head)
    style(
        "open_head", font=Font(name=FONT, size=10, bold=True, color=ACCENT), fill=filled(ACCENT_SOFT), border=ruled,
        alignment=middle,
    )  # fmt: skip
    style("title", font=Font(name=FONT, size=16, bold=True, color=TEXT))
    style("section", font=Font(name=FONT, size=11, bold=True, color=TEXT))
    style("body", font=Font(name=FONT, size=11, color=TEXT), alignment=Alignment(vertical="top", wrap_text=True))
    style("note", font=Font(name=FONT, size=10, color=DIM), alignment=Alignment(vertical="top", wrap_text=True))
    style("figure", font=Font(name=FONT, size=16, bold=True, color=TEXT), number_format=MONEY_FORMAT)
    style("count", font=Font(name=FONT, size=16, bold=True, color=TEXT), number_format="#,##0")
    formats = {"money": MONEY_FORMAT, "int": "#,##0", "date": DATE_FORMAT, "id": "@"}
    for kind in ("text", "wrap", "money", "int", "date", "id", "link"):
        right = "right" if kind in ("money", "int") else "left"
        aligned = Alignment(vertical="top", horizontal=right, wrap_text=kind == "wrap", indent=int(right == "left"))
        font = {
            "id": Font(name=FONT, size=8, color=DIM),
            "link": Font(name=FONT, size=10, color=ACCENT, underline="single"),
        }.get(kind, Font(name=FONT, size=10, color=TEXT))
        number_format = formats.get(kind, "General")
        style(kind, border=under, alignment=aligned, font=font, number_format=number_format)
        if kind in ("text", "wrap", "int", "date"):
            style(
                f"open_{kind}", border=Border(bottom=line, left=line, right=line), fill=filled("F7FAFF"), font=font,
                alignment=aligned, number_format=number_format, protection=Protection(locked=False),
            )  # fmt: skip


def arrays(book: Workbook, names: Iterable[str]) -> dict[str, Any]:
    """Return the style arrays of named styles, to be put on many cells."""
    from openpyxl.cell import WriteOnlyCell

    found = {}
    for name in set(names):
        scratch: Any = WriteOnlyCell(book.worksheets[0])
        scratch.style = name
        found[name] = scratch._style  # noqa: SLF001 - see safe.put
    return found


def write_head(sheet: Worksheet, columns: Sequence[SheetColumn], row: int = 1) -> None:
    """Write a table's head and set its widths."""
    from openpyxl.utils import get_column_letter

    for place, column in enumerate(columns, 1):
        right = "sb_head_right" if column.type in ("money", "int") else "sb_head"
        put(sheet.cell(row, place), column.title, "sb_open_head" if column.open else right)
        sheet.column_dimensions[get_column_letter(place)].width = column.width
    sheet.row_dimensions[row].height = 22


def style_of(column: SheetColumn) -> str:
    """Return the style of a column's cells."""
    return f"sb_open_{column.type}" if column.open else f"sb_{column.type}"


def finish_table(sheet: Worksheet, columns: Sequence[SheetColumn], rows: int, frozen: str) -> None:
    """Freeze the head, add the filter, protect and set up the print of a sheet that is one table."""
    from openpyxl.utils import get_column_letter

    sheet.freeze_panes = frozen
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{max(rows + 1, 2)}"
    sheet.print_title_rows = "1:1"
    protect(sheet)
    set_up_print(sheet)


def protect(sheet: Worksheet) -> None:
    """Lock the sheet without a password; filters, formats, widths and links still work."""
    sheet.protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "sort", "autoFilter"):
        setattr(sheet.protection, allowed, False)  # False: not forbidden


def set_up_print(sheet: Worksheet) -> None:
    """Print landscape on A4, as wide as the page, with page numbers."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9  # A4
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top = sheet.page_margins.bottom = 0.7
    sheet.page_margins.footer = 0.35
    if sheet.oddFooter is not None:
        sheet.oddFooter.left.text = "&A"
        sheet.oddFooter.right.text = "&P / &N"
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100
