"""Tables of an HTML page that a web program saved under a spreadsheet's name."""

from __future__ import annotations

from html.parser import HTMLParser

_MOST_COLUMNS = 1000


class _Tables(HTMLParser):
    """Collects the rows of every table; a table inside a cell is its own."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str | None]]] = []
        self._open: list[int] = []  # indices of the tables we are inside
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self._close_cell()
            self.tables.append([])
            self._open.append(len(self.tables) - 1)
        elif not self._open:
            return
        elif tag == "tr":
            self._close_cell()
            self._rows.append([])
        elif tag in ("td", "th"):
            self._close_cell()
            if not self._rows:
                self._rows.append([])
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), _MOST_COLUMNS) if span.isdigit() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr"):
            self._close_cell()
        elif tag == "table" and self._open:
            self._close_cell()
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            self._cell.append(data)

    @property
    def _rows(self) -> list[list[str | None]]:
        return self.tables[self._open[-1]]

    def _close_cell(self) -> None:
        if self._cell is None:
            return
        text = " ".join("".join(self._cell).split())
        row = self._rows[-1]
        row.append(text or None)
        row.extend([None] * (self._span - 1))
        self._cell = None


def tables(text: str) -> list[list[list[str | None]]]:
    """Return the tables of a page, each a list of rows of cells; spanned cells stand in the first of their columns."""
    parser = _Tables()
    parser.feed(text)
    parser.close()
    return [table for table in parser.tables if any(any(row) for row in table)]
