"""Text files as tables: encoding, delimiter and quoting decided from the content."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from desktop_app.imports.model import SheetRows
from desktop_app.imports.read import ReadError

DELIMITERS = (",", ";", "\t", "|")
_LONGEST_FIELD = 1 << 20


def decode(data: bytes) -> str:
    """Return the text of a file in any usual encoding. Valid UTF-8 wins; else what gives the likelier letters."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    sample = data[:4096]
    if sample.count(0) > len(sample) // 4:
        odd = sample[1::2].count(0) >= sample[0::2].count(0)
        return data.decode("utf-16-le" if odd else "utf-16-be", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    best = max(("cp1252", "cp850", "shift_jis"), key=lambda name: _likelihood(data, name))
    return data.decode(best, errors="replace")


def _likelihood(data: bytes, encoding: str) -> float:
    """Score how much the non-ASCII characters look like what people write, per such byte."""
    lines = [line for line in data.splitlines() if any(byte > 127 for byte in line)][:2000]
    text = b"\n".join(lines).decode(encoding, errors="replace")
    score, high = 0.0, 0
    for place, char in enumerate(text):
        if char < "\x80":
            continue
        high += 1
        after = text[place + 1 : place + 2]
        before = text[place - 1 : place]
        if char in "£€¥" and (after.isdigit() or after in " -("):
            score += 2
        elif (
            (char in "äöüßéèêàâçñáíóúãõåøæëïîôûÄÖÜÉÅØ" and (before.isalpha() or after.isalpha()))
            or "\u3040" <= char <= "\u30ff"
            or "\u4e00" <= char <= "\u9fff"
        ):
            score += 1.5
        elif char in "–—‘’“”…•\u00a0°§²³®™©":
            score += 0.5
        elif (
            char == "\ufffd" or "\x80" <= char <= "\x9f" or "\u2500" <= char <= "\u259f" or "\uff61" <= char <= "\uff9f"
        ):
            score -= 2
    return score / max(1, high)


def delimiter_of(text: str) -> str:
    """Return the delimiter that splits the first lines into the most, and the most even, columns."""
    best, best_score = ",", 0.0
    sample = text[:65536]
    for delimiter in DELIMITERS:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)][:200]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if row)
        width, times = max(widths.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]), default=(1, 0))
        score = (width - 1) ** 0.5 * times
        if width > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def read_csv(path: Path) -> SheetRows:
    """Read a delimited text file; its one sheet has the file's name. Raises ReadError for what is no text."""
    data = path.read_bytes()
    text = decode(data)
    if _is_binary(text):
        raise ReadError(f"{path.name} is neither a workbook nor text. Name a spreadsheet or a CSV file.")
    skipped = 0
    if text[:4].lower() == "sep=":
        line, _, text = text.partition("\n")
        delimiter = line.strip()[4:5] or ","
        skipped = 1
    else:
        delimiter = delimiter_of(text)
    if "\r" in text and "\n" not in text:
        text = text.replace("\r", "\n")
    csv.field_size_limit(_LONGEST_FIELD)
    numbers: list[int] = []
    rows: list[list[str | None]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number = skipped
    try:
        for cells in reader:
            number += 1
            if any(cells) and not "".join(cells).isspace():
                numbers.append(number)
                rows.append([cell or None for cell in cells] if "" in cells else cells)  # type: ignore[arg-type]
    except csv.Error as error:
        raise ReadError(
            f"{path.name} cannot be read past row {number}: {error}. A quote may be missing there."
        ) from error
    return SheetRows(path.name, path.stem, numbers, rows)


def _is_binary(text: str) -> bool:
    sample = text[:8192]
    odd = sum(1 for char in sample if (char < " " and char not in "\t\r\n\f\x1a") or char == "\ufffd")
    return odd > len(sample) * 0.05


class _Tables(HTMLParser):
    """Collects the cells of every table of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[list[list[str | None]]] = []
        self._cell: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a row or a cell."""
        if tag == "table":
            self.tables.append([])
        elif tag == "tr" and self.tables:
            self.tables[-1].append([])
        elif tag in ("td", "th") and self.tables and self.tables[-1]:
            self._cell = []

    def handle_endtag(self, tag: str) -> None:
        """End a cell."""
        if tag in ("td", "th") and self._cell is not None:
            self.tables[-1][-1].append(" ".join("".join(self._cell).split()) or None)
            self._cell = None

    def handle_data(self, data: str) -> None:
        """Take text inside a cell."""
        if self._cell is not None:
            self._cell.append(data)


def read_html(path: Path) -> Iterator[SheetRows]:
    """Read the tables of a web page that was saved as a spreadsheet."""
    parser = _Tables()
    parser.feed(decode(path.read_bytes()))
    for number, table in enumerate(parser.tables, start=1):
        filled = [(place, row) for place, row in enumerate(table, start=1) if any(row)]
        yield SheetRows(path.name, f"Table {number}", [place for place, _ in filled], [row for _, row in filled])
