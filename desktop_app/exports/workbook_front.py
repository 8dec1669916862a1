"""The workbook's first two sheets: how to answer, and the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.catalog.money import from_micros, to_micros
from desktop_app.exports.safe import put
from desktop_app.exports.workbook_data import Contents
from desktop_app.exports.workbook_style import ACCENT, TEXT, protect, set_up_print
from desktop_app.review import sheet as layout

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_STEPS = (
    "1.  Go to the sheet Review. Each row is one question; the weightiest stands first.",
    "2.  Choose a decision in the blue column Decision.",
    "3.  Fill in How many, Reason, New owner or Until where the decision needs it. Blank rows stay open.",
    "4.  The question's evidence stands one click away, in the column Evidence: who, last active, which file and row.",
    "5.  Save the file and send it back to whoever sent it to you; they bring it into Seatbook.",
)
_GOOD_TO_KNOW = (
    "This workbook holds no macros, no formulas and no connections. Nothing in it is sent anywhere.",
    "A question is not an accusation: Keep and Grow are answers as good as Retire.",
    "Only the blue columns are read back. You may filter, widen and format; edits of other cells are ignored and said.",
    "To sort: Review > Unprotect Sheet (there is no password; in LibreOffice Tools > Protect Sheet), then Data > Sort. "
    "Rows may be deleted and columns added or moved; each row is known by its question id.",
    "Theoretical is what it costs in a year. Addressable is what the contract lets you stop in the next 12 months; "
    "each amount counts once across all questions.",
)


def write_readme(sheet: Worksheet, contents: Contents) -> None:
    """Say what the workbook is and how it is answered."""
    sheet.title = layout.README
    sheet.column_dimensions["A"].width = 18
    sheet.column_dimensions["B"].width = 96
    number = 1

    def line(text: str, style: str, beside: str | None = None) -> None:
        nonlocal number
        put(sheet.cell(number, 1), text, style)
        if beside is not None:
            put(sheet.cell(number, 2), beside, "sb_body")
        else:
            sheet.merge_cells(start_row=number, start_column=1, end_row=number, end_column=2)
        longest = len(beside or text) / (100 if beside is not None else 118)
        sheet.row_dimensions[number].height = 24 if style == "sb_title" else 16 * (1 + int(longest))
        number += 1

    line("Review of AI tools and subscriptions", "sb_title")
    line(f"{len(contents.review)} questions as of {contents.as_of}, made with Seatbook.", "sb_note")
    number += 1
    line("How to answer", "sb_section")
    for step in _STEPS:
        line(step, "sb_body")
    number += 1
    line("The decisions", "sb_section")
    for word, text in layout.EXPLAINED.items():
        line(word, "sb_section", text)
    number += 1
    line("Good to know", "sb_section")
    for text in _GOOD_TO_KNOW:
        line(text, "sb_body")
    protect(sheet)
    set_up_print(sheet)


def write_summary(sheet: Worksheet, contents: Contents) -> None:
    """Write the figures: questions and savings, by currency, by rule and by owner, with a chart of the rules."""
    for letter, width in zip("ABCDE", (38, 12, 20, 20, 34), strict=True):
        sheet.column_dimensions[letter].width = width
    put(sheet.cell(1, 1), "Summary", "sb_title")
    sheet.row_dimensions[1].height = sheet.row_dimensions[5].height = 24
    put(sheet.cell(2, 1), f"As of {contents.as_of}; totals in {contents.currency}", "sb_note")
    waiting = sum(row["status"] != "Decided" for row in contents.review)
    put(sheet.cell(4, 1), "Questions that wait for a decision", "sb_note")
    put(sheet.cell(5, 1), waiting, "sb_count")
    sheet.cell(5, 1).alignment = _left()
    if not contents.review:
        put(sheet.cell(7, 1), "There are no open questions.", "sb_body")
    else:
        frame = _frame(contents)
        number = _currencies(sheet, 7, contents, frame)
        first = number + 1
        number = _pivot(sheet, number, "Rule", "rule", contents, frame)
        if frame["addressable_total"].sum() > 0:
            _chart(sheet, first, number - 2, contents.currency)
        _pivot(sheet, number, "Owner", "owner", contents, frame)
    protect(sheet)
    set_up_print(sheet)


def _left() -> Any:
    from openpyxl.styles import Alignment

    return Alignment(horizontal="left", vertical="top")


def _frame(contents: Contents) -> Any:
    """Return the questions as a pandas frame: micro-units as Python integers, so that sums stay exact."""
    import pandas as pd

    rows = []
    for row in contents.review:
        entry: dict[str, Any] = {
            "rule": row["rule"],
            "owner": row["owner"] or "no owner",
            "currency": row["currency"] or "",
        }
        for key in ("theoretical", "addressable"):
            entry[key] = to_micros(row[key]) if row[key] is not None else 0
            entry[f"{key}_total"] = row[f"{key}_total"] or 0
        entry["apart"] = entry["addressable"] if row["addressable_total"] is None else 0
        rows.append(entry)
    return pd.DataFrame(rows).astype({key: object for key in rows[0] if key not in ("rule", "owner", "currency")})


def _head(sheet: Worksheet, number: int, titles: tuple[str, ...]) -> None:
    for place, title in enumerate(titles, 1):
        put(sheet.cell(number, place), title, "sb_head_right" if place in (2, 3, 4) else "sb_head")


def _currencies(sheet: Worksheet, number: int, contents: Contents, frame: Any) -> int:
    """Write the savings by currency as they were found, and their total; return the next free row."""
    _head(sheet, number, ("Savings", "Questions", "Theoretical", "Addressable", ""))
    found = frame[frame["currency"] != ""].groupby("currency", sort=True)
    for currency, group in found:
        number += 1
        values = (
            currency,
            len(group),
            from_micros(group["theoretical"].sum()),
            from_micros(group["addressable"].sum()),
        )
        _line(sheet, number, (*values, "" if not group["apart"].any() else "no exchange rate: not in the total"))
    number += 1
    totals = (from_micros(frame["theoretical_total"].sum()), from_micros(frame["addressable_total"].sum()))
    _line(sheet, number, (f"Total in {contents.currency}", len(frame), *totals, ""))
    return number + 2


def _pivot(sheet: Worksheet, number: int, title: str, key: str, contents: Contents, frame: Any) -> int:
    """Write questions and savings by rule or by owner, weightiest first; return the next free row."""
    code = contents.currency
    _head(sheet, number, (title, "Questions", f"Theoretical {code}", f"Addressable {code}", "Not converted"))
    groups = sorted(frame.groupby(key), key=lambda item: (-item[1]["addressable_total"].sum(), item[0]))
    for name, group in groups:
        number += 1
        apart = group[group["apart"] != 0].groupby("currency")["apart"].sum()
        said = ", ".join(f"{currency} {from_micros(micros):,.2f}" for currency, micros in apart.items())
        totals = (from_micros(group["theoretical_total"].sum()), from_micros(group["addressable_total"].sum()))
        _line(sheet, number, (name, len(group), *totals, said))
    return number + 2


def _line(sheet: Worksheet, number: int, values: tuple[Any, ...]) -> None:
    styles = ("sb_text", "sb_int", "sb_money", "sb_money", "sb_text")
    for place, (value, style) in enumerate(zip(values, styles, strict=True), 1):
        put(sheet.cell(number, place), value, style)


def _small_title(text: str) -> Any:
    """Return a chart's title at the size of a section's head."""
    from openpyxl.chart.text import RichText, Text
    from openpyxl.chart.title import Title
    from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun

    look = CharacterProperties(sz=1100, b=True, solidFill=TEXT)
    paragraph = Paragraph(pPr=ParagraphProperties(defRPr=look), r=[RegularTextRun(rPr=look, t=text)])
    return Title(tx=Text(rich=RichText(p=[paragraph])), overlay=False)


def _chart(sheet: Worksheet, first: int, last: int, currency: str) -> None:
    """Draw the addressable saving by rule: one series in the accent colour, beside the tables."""
    from openpyxl.chart import BarChart, Reference

    if last < first:
        return
    chart = BarChart()
    chart.type, chart.style, chart.gapWidth = "bar", 10, 60
    chart.title, chart.legend = _small_title(f"Addressable saving by rule, {currency}"), None
    chart.add_data(Reference(sheet, min_col=4, min_row=first, max_row=last))
    chart.set_categories(Reference(sheet, min_col=1, min_row=first, max_row=last))
    chart.series[0].graphicalProperties.solidFill = ACCENT
    chart.series[0].graphicalProperties.line.solidFill = ACCENT
    chart.y_axis.majorGridlines = None
    chart.y_axis.numFmt, chart.y_axis.delete, chart.x_axis.delete = "#,##0", False, False
    chart.x_axis.scaling.orientation = "maxMin"
    chart.height, chart.width = max(5.0, 1.2 + 0.8 * (last - first + 1)), 18
    sheet.add_chart(chart, "G4")
