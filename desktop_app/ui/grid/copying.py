"""Rows on the clipboard: lines of plain text, and a table whose cells keep their types whatever the reader's locale.

Spreadsheet programs take the table: Excel reads numbers from `x:num`, LibreOffice from `sdval`; text is marked as text,
so that nothing a vendor wrote in a name is run as a formula.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.catalog import tables
from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import Sentence
from desktop_app.catalog.tables import Column, Table
from desktop_app.ui.jobs import Cancelled

if TYPE_CHECKING:
    from desktop_app.ui.grid.model import TableModel
    from desktop_app.ui.jobs import CancelFlag, Progress
    from desktop_app.ui.session import Session

PART = 512  # rows that are read at once
AT_ONCE = 256  # rows that are copied without a job

Row = Mapping[str, Any]
Words = Callable[[Row, Column], str]
"""Writes a chip or a yes as the table shows it."""

_EXCEL_ZERO = dt.date(1899, 12, 30)
_HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>'
    'td.t{mso-number-format:"\\@"} td.d{mso-number-format:"yyyy\\-mm\\-dd"} '
    'td.m{mso-number-format:"\\#\\,\\#\\#0\\.00"}'
    "</style></head><body><table>"
)


def copy_many(session: Session, title: str, model: TableModel, ids: Sequence[int], columns: Sequence[Column]) -> None:
    """Put rows on the clipboard by their ids, read and written in a job that is shown and can be cancelled."""
    catalog, table, query = session.catalog, model.table, model.query
    if catalog is None:
        return

    def work(progress: Progress, cancel: CancelFlag) -> tuple[str, str]:
        conn = catalog.reader()
        try:
            return texts(columns, rows(conn, progress, cancel), model.written)
        finally:
            conn.close()

    def rows(conn: sqlite3.Connection, progress: Progress, cancel: CancelFlag) -> Iterator[Row]:
        for first in range(0, len(ids), PART):
            if cancel():
                raise Cancelled
            progress(first, len(ids))
            yield from tables.page(conn, table, query, ids[first : first + PART])

    session.jobs.run(title, work, lambda found: QGuiApplication.clipboard().setMimeData(_data(*found)))


def with_currencies(columns: Sequence[Column], table: Table) -> list[Column]:
    """Return columns with that of their currency behind amounts whose currency is not among them."""
    keys = {column.key for column in columns}
    found: list[Column] = []
    for column in columns:
        found.append(column)
        if column.type == "money" and (currency := table.currency_of(column.key)).key not in keys:
            keys.add(currency.key)
            found.append(currency)
    return found


def clipboard(columns: Sequence[Column], rows: Iterable[Row], words: Words) -> QMimeData:
    """Return rows with a head as both kinds of content."""
    return _data(*texts(columns, rows, words))


def _data(plain: str, html: str) -> QMimeData:
    data = QMimeData()
    data.setText(plain)
    data.setHtml(html)
    return data


def texts(columns: Sequence[Column], rows: Iterable[Row], words: Words) -> tuple[str, str]:
    """Return rows with a head as lines of plain text, and as a table."""
    from html import escape  # it knows two thousand names of letters, which opening a list need not wait for

    plain = ["\t".join(column.title for column in columns)]
    cells = ["<tr>" + "".join(f"<th>{escape(column.title)}</th>" for column in columns) + "</tr>"]
    for row in rows:
        plain.append("\t".join(plain_cell(row, column, words) for column in columns))
        cells.append("<tr>" + "".join(_typed_cell(row, column, words) for column in columns) + "</tr>")
    return "\n".join(plain), f"{_HEAD}{''.join(cells)}</table></body></html>"


def plain_cell(row: Row, column: Column, words: Words) -> str:
    """Return a cell as plain text: amounts with a point, dates as ISO, text that is never run as a formula."""
    value = row.get(column.key)
    if value is None:
        return ""
    if column.type == "money":
        return amount_text(int(value))
    if column.type in ("chip", "bool"):
        return words(row, column)
    text = _text(row, column, words)
    return f"'{text}" if column.type in ("text", "link") and text[:1] in "=+-@" else text


def _text(row: Row, column: Column, words: Words) -> str:
    """Return a text on one line; a sentence of the program as the table shows it, in the window's language."""
    value = row.get(column.key)
    return " ".join((words(row, column) if isinstance(value, Sentence) else str(value)).split())


def _typed_cell(row: Row, column: Column, words: Words) -> str:
    from html import escape

    value = row.get(column.key)
    if value is None or value == "":
        return "<td></td>"
    if column.type == "money":
        number = amount_text(int(value))
        return f'<td class="m" x:num="{number}" sdval="{number}">{number}</td>'
    if column.type in ("int", "decimal", "percent"):
        return f'<td x:num="{value}" sdval="{value}">{value}</td>'
    if column.type == "date":
        serial = (dt.date.fromisoformat(str(value)[:10]) - _EXCEL_ZERO).days
        return f'<td class="d" x:num="{serial}" sdval="{serial}" sdnum="1033;0;YYYY-MM-DD">{value}</td>'
    text = words(row, column) if column.type in ("chip", "bool") else _text(row, column, words)
    return f'<td class="t" x:str sdnum="1033;0;@">{escape(text)}</td>'
