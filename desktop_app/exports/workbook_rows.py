"""Sheets that are one long table: their rows are made while the file is written, in a sixth of a cell writer's time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.worksheet import Worksheet

from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.safe import Styles, number
from desktop_app.exports.workbook_style import head_style, style_of
from desktop_app.review.quoting import STARTS
from desktop_app.review.sheet import EXCEL_ROWS, SheetColumn, clean

Values = Sequence[object]
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4}_)")


class TableSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A worksheet whose cells are not kept: `fill` says where the rows come from, closing the book writes them."""

    def fill(
        self,
        columns: Sequence[SheetColumn],
        rows: Iterable[Values],
        count: int,
        styles: Styles,
        *,
        height: Callable[[Values], int] | None = None,
        links: Iterable[tuple[int, int, str]] = (),
    ) -> None:
        """Take a table's head and its `count` rows; `links` are (row from 1, column from 1, place in this workbook).

        Raises CatalogError where a sheet does not hold so many: nothing is left out without a word.
        """
        if count >= EXCEL_ROWS:
            raise CatalogError(
                f"The sheet “{self.get_name()}” would have {count:,} rows, and a sheet holds {EXCEL_ROWS - 1:,}. "
                "Choose fewer rows, or write .csv."
            )
        self._lines = _lines(columns, rows, styles, height)
        self._links = links
        self.dim_rowmin, self.dim_rowmax, self.dim_colmin, self.dim_colmax = 0, count, 0, len(columns) - 1

    def _write_rows(self) -> None:
        self.fh.writelines(self._lines)

    def _write_hyperlinks(self) -> None:
        lines = (
            f'<hyperlink ref="{xl_col_to_name(column - 1)}{row}" location="{place}"/>'
            for row, column, place in self._links
        )
        first = next(lines, None)
        if first is not None:
            self.fh.write(f"<hyperlinks>{first}")
            self.fh.writelines(lines)
            self.fh.write("</hyperlinks>")


def _lines(
    columns: Sequence[SheetColumn], rows: Iterable[Values], styles: Styles, height: Callable[[Values], int] | None
) -> Iterator[str]:
    def index(name: str, *, quoted: bool = False) -> int:
        return int(styles.get(name, quoted=quoted)._get_xf_index())  # noqa: SLF001 - what its own writer asks

    letters = [xl_col_to_name(place) for place in range(len(columns))]
    heads = [_text_cell(column.title) for column in columns]
    shown = (
        f'<c r="{letter}1" s="{index(head_style(column))}"{cell}'
        for letter, column, cell in zip(letters, columns, heads, strict=True)
    )
    yield f'<row r="1" ht="30" customHeight="1">{"".join(shown)}</row>'
    looks = [
        (letter, index(style_of(column)), index(style_of(column), quoted=True))
        for letter, column in zip(letters, columns, strict=True)
    ]
    for at, row in enumerate(rows, 2):
        cells = [f'<row r="{at}">' if height is None else f'<row r="{at}" ht="{height(row)}" customHeight="1">']
        for (letter, plain, quoted), value in zip(looks, row, strict=True):
            if value is None or value == "":
                cells.append(f'<c r="{letter}{at}" s="{plain}"/>')
            elif isinstance(value, str):
                style = quoted if value.startswith(STARTS) else plain
                cells.append(f'<c r="{letter}{at}" s="{style}"{_text_cell(value)}')
            else:
                cells.append(f'<c r="{letter}{at}" s="{plain}"><v>{number(value)!r}</v></c>')
        cells.append("</row>")
        yield "".join(cells)


@lru_cache(maxsize=1 << 16)  # most texts of a large table repeat
def _text_cell(text: Any) -> str:
    text = _ESCAPED.sub(r"_x005F_x\1", clean(text))
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f' t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
