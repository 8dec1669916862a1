"""The workbook's first two sheets: how to answer, and the figures, which are formulas over the sheet Review."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from desktop_app.exports.safe import Styles, put
from desktop_app.exports.workbook_data import Contents, Row
from desktop_app.exports.workbook_style import ACCENT, DIM, TEXT, protect, set_up_print
from desktop_app.review import sheet as layout
from desktop_app.review.waterfall import LEVELS, ORDER, STEPS

_STEPS = (
    "1.  Go to the sheet Review. Each row is one question; the weightiest stands first.",
    "2.  Choose a decision in the blue column Decision.",
    "3.  Fill in How many, Tool or plan, Reason, New owner or Until where the decision needs it. Blank rows stay open.",
    "4.  The question's evidence stands one click away, in the column Evidence: who, last active, which file and row.",
    "5.  Save the file and send it back to whoever sent it to you; they bring it into Seatbook.",
)
_GOOD_TO_KNOW = (
    "This workbook holds no macros and no connections; its only formulas add up the sheet Review on the sheet Summary. "
    "Nothing in it is sent anywhere.",
    "A question is not an accusation: Keep and Grow are answers as good as Retire.",
    "Only the blue columns are read back. You may filter, widen and format; edits of other cells are ignored and said.",
    "To sort: Review > Unprotect Sheet (there is no password; in LibreOffice Tools > Protect Sheet), then Data > Sort. "
    "Rows may be deleted and columns added or moved; each row is known by its question id.",
    "Theoretical is what it costs in a year. Addressable is what the contract lets you stop in the next 12 months; "
    "each amount counts once across all questions.",
)
_PSEUDONYMS = (
    "People stand under pseudonyms such as Person 7K3QX, owners too; whoever sent this can tell who is meant. "
    "As a new owner you may choose a pseudonym, or type a name or an e-mail address."
)
_MOST_OWNERS = 40
_WIDE, _WITH_WORD = 118, 100  # characters that fit a line of the sheet Read me


def write_readme(sheet: Any, contents: Contents, styles: Styles) -> None:
    """Say what the workbook is and how it is answered."""
    sheet.set_column(0, 0, 18)
    sheet.set_column(1, 1, 96)
    number = 0

    def line(text: str, style: str, beside: str | None = None) -> None:
        nonlocal number
        longest = len(beside or text) / (_WITH_WORD if beside is not None else _WIDE)
        sheet.set_row(number, 24 if style == "title" else 16 * (1 + int(longest)))
        if beside is None:
            sheet.merge_range(number, 0, number, 1, "", styles.get(style))
        put(sheet, number, 0, text, styles, style)
        if beside is not None:
            put(sheet, number, 1, beside, styles, "body")
        number += 1

    line("Review of AI tools and subscriptions", "title")
    whom = f" for {contents.whom}" if contents.whom else ""
    count = len(contents.review)
    line(f"{count} question{'' if count == 1 else 's'}{whom} {_as_of(contents)}, made with Seatbook.", "note")
    number += 1
    line("How to answer", "section")
    for step in _STEPS:
        line(step, "body")
    number += 1
    line("The decisions", "section")
    for word, text in layout.EXPLAINED.items():
        line(word, "section", text)
    number += 1
    line("Good to know", "section")
    for text in (*_GOOD_TO_KNOW, *((_PSEUDONYMS,) if contents.names is not None else ())):
        line(text, "body")
    protect(sheet)
    set_up_print(sheet)


def _as_of(contents: Contents) -> str:
    """Say as of when the questions are asked, and when they were written down where that is another day."""
    written = f", written on {contents.as_of}" if contents.as_of != contents.asked_as_of else ""
    return f"as of {contents.asked_as_of}{written}"


class _Ranges:
    """The cells of a column of Review, over every sheet that holds a part of it."""

    def __init__(self, rows: int, most: int) -> None:
        self._last = [min(most, rows - done) + 1 for done in range(0, rows, most)]

    def of(self, key: str, part: int) -> str:
        from xlsxwriter.utility import quote_sheetname, xl_col_to_name

        place = next(place for place, column in enumerate(layout.REVIEW_COLUMNS) if column.key == key)
        letter = xl_col_to_name(place)
        return f"{quote_sheetname(layout.sheet_name(layout.REVIEW, part))}!${letter}$2:${letter}${self._last[part - 1]}"

    def formula(self, *factors: tuple[str, str], add: str = "") -> str:
        """A sum over the rows that fit: `factors` are (column, comparison), `add` the amounts, else they are counted.

        Not COUNTIFS and SUMIFS: these would take a name such as "*" or "=x" for a pattern.
        """
        sums = []
        for part in range(1, len(self._last) + 1):
            fits = "*".join(f"({self.of(key, part)}{comparison})" for key, comparison in factors)
            sums.append(f"SUMPRODUCT({fits}*1{',' + self.of(add, part) if add else ''})")
        return "=" + "+".join(sums)


@dataclass(frozen=True)
class _Figures:
    """What the summary writes with."""

    sheet: Any
    styles: Styles
    ranges: _Ranges
    rows: Sequence[Row]

    def put(self, row: int, column: int, style: str, *factors: tuple[str, str], fits: Callable[[Row], bool],
            add: str = "") -> None:  # fmt: skip
        """Write a formula together with its value as it is now, for readers that do not calculate."""
        found = [row for row in self.rows if fits(row)]
        value = float(sum((row[add] or Decimal(0) for row in found), Decimal(0))) if add else len(found)
        self.sheet.write_formula(row, column, self.ranges.formula(*factors, add=add), self.styles.get(style), value)


class Noted:
    """A sheet that remembers what was written into it: by cell, the hash of a text, "=" for a formula."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self.cells: dict[str, str] = {}

    def __getattr__(self, name: str) -> Any:
        """Let everything that writes no value go to the sheet."""
        return getattr(self._sheet, name)

    def write_string(self, row: int, column: int, text: str, style: Any) -> None:
        """Write a text."""
        self._note(row, column, layout.short_hash(text))
        self._sheet.write_string(row, column, text, style)

    def write_formula(self, row: int, column: int, formula: str, style: Any, value: float) -> None:
        """Write a formula with its value."""
        self._note(row, column, "=")
        self._sheet.write_formula(row, column, formula, style, value)

    def _note(self, row: int, column: int, check: str) -> None:
        from xlsxwriter.utility import xl_rowcol_to_cell

        self.cells[xl_rowcol_to_cell(row, column)] = check


def write_summary(book: Any, sheet: Any, contents: Contents, styles: Styles, most: int) -> None:
    """Write the figures: questions, answers and savings, by currency, rule, owner and decision, with charts."""
    for place, width in enumerate((46, 14, 20, 20, 22)):
        sheet.set_column(place, place, width)
    put(sheet, 0, 0, "Summary", styles, "title")
    sheet.set_row(0, 24)
    sheet.set_row(4, 24)
    whom = f" for {contents.whom}" if contents.whom else ""
    put(sheet, 1, 0, f"Questions{whom} {_as_of(contents)}; totals in {contents.currency}", styles, "beside")
    if contents.rates:
        put(sheet, 2, 0, contents.rates, styles, "beside")
    if not contents.review:
        put(sheet, 3, 0, "There are no open questions.", styles, "body")
    else:
        figures = _Figures(sheet, styles, _Ranges(len(contents.review), most), contents.review)
        _heads(figures, contents.currency)
        if contents.realised is not None:
            put(sheet, 3, 4, f"Realised a year, {contents.currency}", styles, "note")
            put(sheet, 4, 4, contents.realised, styles, "figure")
        row = _currencies(figures, 6, contents.currency)
        row = _adding_up(figures, row, contents.currency)
        rules, row = _pivot(figures, row, "Rule", "rule", contents.currency)
        owners, row = _pivot(figures, row, "Owner", "owner", contents.currency)
        answers, _ = _answers(figures, row, contents.currency)
        money = "#,##0"
        _chart(book, sheet, "bar", f"Addressable saving by rule, {contents.currency}", rules, 3, money, 3)
        _chart(book, sheet, "bar", f"Addressable saving by owner, {contents.currency}", owners, 3, money, 22)
        _chart(book, sheet, "column", "Answers so far", answers, 1, "0", 41)
    protect(sheet)
    set_up_print(sheet)


def _heads(figures: _Figures, currency: str) -> None:
    waiting = (("finding", '<>""'), ("decision", '=""'))
    shown: tuple[tuple[str, tuple[tuple[str, str], ...], Callable[[Row], bool], str], ...] = (
        ("Questions without a decision", waiting, lambda row: not row["decision"], ""),
        ("Questions", (("finding", '<>""'),), lambda _: True, ""),
        (f"Theoretical, {currency}", (("finding", '<>""'),), lambda _: True, "theoretical_total"),
        (f"Addressable, {currency}", (("finding", '<>""'),), lambda _: True, "addressable_total"),
    )
    for place, (title, factors, fits, add) in enumerate(shown):
        put(figures.sheet, 3, place, title, figures.styles, "note")
        figures.put(4, place, "figure", *factors, fits=fits, add=add)


def _head(figures: _Figures, row: int, titles: Sequence[str]) -> None:
    for place, title in enumerate(titles):
        put(figures.sheet, row, place, title, figures.styles, "head_right" if place else "head")


def _currencies(figures: _Figures, row: int, currency: str) -> int:
    """Write the savings by the currency each question has them in; return the next free row."""
    _head(figures, row, ("Savings by currency", "Questions", "Theoretical", "Addressable", "No rate for"))
    for code in sorted({one["currency"] for one in figures.rows if one["currency"]}):
        row += 1
        put(figures.sheet, row, 0, code, figures.styles, "text")
        _line(figures, row, "currency", code, "theoretical", "addressable")
    mixed = sum(1 for one in figures.rows if one["mixed"])
    if mixed:
        row += 1
        said = (
            f"{mixed} question{'s' if mixed > 1 else ''} with savings in several currencies: in {currency}, converted"
        )
        put(figures.sheet, row, 0, said, figures.styles, "note")
    return row + 2


def _adding_up(figures: _Figures, row: int, currency: str) -> int:
    """Write the way from every question by itself to what can be saved, as the window shows it; return the next row.

    The theoretical and addressable sums are those at the top.
    """
    sums = {key: sum((one["bridge"].get(key, Decimal(0)) for one in figures.rows), Decimal(0)) for key in ORDER}
    if not sums["alone"]:
        return row
    _head(figures, row, ("How it adds up", "", currency))
    for key in ORDER:
        if key in LEVELS or sums[key]:
            row += 1
            put(figures.sheet, row, 0, LEVELS.get(key) or f"  {STEPS[key]}", figures.styles, "text")
            put(figures.sheet, row, 2, sums[key] if key in LEVELS else -sums[key], figures.styles, "sum")
    return row + 2


def _pivot(figures: _Figures, row: int, title: str, key: str, currency: str) -> tuple[tuple[int, int], int]:
    """Write questions and savings by rule or owner, weightiest first; return the rows that save, and the next free."""
    _head(figures, row, (title, "Questions", f"Theoretical {currency}", f"Addressable {currency}", "No rate for"))
    weights: dict[str, Decimal] = {}
    for one in figures.rows:
        name = one[key] or ""
        weights[name] = weights.get(name, Decimal(0)) + (one["addressable_total"] or 0)
    names = sorted(weights, key=lambda name: (-weights[name], name))
    first = row + 1
    for name in names[:_MOST_OWNERS]:
        row += 1
        put(figures.sheet, row, 0, name or f"no {key}", figures.styles, "text")
        _line(figures, row, key, name, "theoretical_total", "addressable_total")
    last = max(first, first - 1 + sum(weights[name] > 0 for name in names[:_MOST_OWNERS]))
    if len(names) > _MOST_OWNERS:
        row += 1
        put(figures.sheet, row, 0, f"and {len(names) - _MOST_OWNERS} more", figures.styles, "note")
    return (first, last), row + 2


def _line(figures: _Figures, row: int, key: str, name: str, theoretical: str, addressable: str) -> None:
    same = (key, f"=$A${row + 1}" if name else '=""')

    def fits(one: Row) -> bool:
        return str(one[key] or "").casefold() == name.casefold()

    figures.put(row, 1, "count", same, fits=fits)
    figures.put(row, 2, "sum", same, fits=fits, add=theoretical)
    figures.put(row, 3, "sum", same, fits=fits, add=addressable)
    unknown = (same, ("addressable", '<>""'), ("addressable_total", '=""'))
    figures.put(
        row, 4, "count", *unknown,
        fits=lambda one: fits(one) and one["addressable"] is not None and one["addressable_total"] is None,
    )  # fmt: skip


def _answers(figures: _Figures, row: int, currency: str) -> tuple[tuple[int, int], int]:
    """Write how many answers of each kind there are; they count while the list is filled in."""
    _head(figures, row, ("Answer", "Questions", f"Theoretical {currency}", f"Addressable {currency}"))
    first = row + 1
    for word in layout.DECISIONS:
        row += 1
        put(figures.sheet, row, 0, word, figures.styles, "text")
        same = ("decision", f"=$A${row + 1}")

        def fits(one: Row, word: str = word) -> bool:
            return bool(one["decision"] == word)

        figures.put(row, 1, "count", same, fits=fits)
        figures.put(row, 2, "sum", same, fits=fits, add="theoretical_total")
        figures.put(row, 3, "sum", same, fits=fits, add="addressable_total")
    return (first, row), row + 2


def _chart(
    book: Any, sheet: Any, kind: str, title: str, rows: tuple[int, int], column: int, number_format: str, at: int
) -> None:
    """Draw one column of a table: one series in the accent colour, beside the tables."""
    first, last = rows
    last = min(last, first + 14)
    chart = book.add_chart({"type": kind})
    font = {"name": "Calibri", "size": 9, "color": DIM}
    chart.add_series(
        {
            "name": title,
            "categories": [sheet.name, first, 0, last, 0],
            "values": [sheet.name, first, column, last, column],
            "fill": {"color": ACCENT}, "border": {"none": True}, "gap": 60,
        }
    )  # fmt: skip
    chart.set_title({"name": title, "name_font": {"name": "Calibri", "size": 11, "color": TEXT}, "overlay": False})
    chart.set_legend({"none": True})
    plain = {"num_font": font, "major_gridlines": {"visible": False}}
    names = {**plain, "line": {"color": DIM}, "reverse": kind == "bar"}
    amounts = {**plain, "line": {"none": True}, "num_format": number_format, "min": 0}
    if kind == "bar":  # whose horizontal axis is the one of the amounts
        names, amounts = amounts | {"label_position": "high"}, names
    chart.set_x_axis(names)
    chart.set_y_axis(amounts)
    chart.set_size({"width": 640, "height": 340})
    chart.set_chartarea({"border": {"none": True}})
    sheet.insert_chart(at, 6, chart, {"description": title})
