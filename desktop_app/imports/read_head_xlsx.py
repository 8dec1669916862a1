"""The first rows of the sheets of an xlsx file, without unpacking the rest: a small workbook of them is made and read.

It is in memory, not compressed, and holds of each sheet the first rows and of the shared texts those that they use, so
that the reader of workbooks gives the same cells as for the whole file. What is not plainly built has no head.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import IO, Any

from desktop_app.imports.read_facts import SheetFacts, facts_of
from desktop_app.imports.read_package import SheetParts, parts_of

_MOST_SHEETS = 12
_MOST_UNPACKED = 4 << 20  # bytes of a sheet
_MOST_TEXTS = 8 << 20  # bytes of the shared texts
_MOST_OTHER = 4 << 20  # bytes of any other part
_LOOKED_THROUGH = 32 << 20  # bytes of a sheet to whose end it takes a tenth of a second
_MERGED = b"mergeCells"
_CHUNK = 64 << 10
_LONGEST = 512 << 10  # bytes of a tag or text
_BOOK, _RELATED, _TEXTS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"
_OTHER_PARTS = ("[Content_Types].xml", "_rels/.rels", _BOOK, _RELATED, "xl/styles.xml")
_UNUSUAL = (b"<![CDATA[", b"<!--", b"<!DOCTYPE", b"<!ENTITY")  # in the first two "<row " is no row
_ROW = re.compile(rb"<((?:[\w.-]+:)?)row[\s/>]")
_CELL = re.compile(rb"<(?:[\w.-]+:)?c[\s/>]")
_AT = re.compile(rb"\br\s*=\s*[\"']\s*([A-Za-z]*)(\d*)")
_TEXT_END = re.compile(rb"</((?:[\w.-]+:)?)si\s*>|<((?:[\w.-]+:)?)si\s*/>")
_VALUE = re.compile(rb"<(?:[\w.-]+:)?c\s([^<>]*)>\s*<(?:[\w.-]+:)?v(?:\s[^<>]*)?>\s*(\d+)")
_IS_SHARED = re.compile(rb"\bt\s*=\s*[\"']s[\"']")


class NoHead(Exception):  # noqa: N818 - it says what there is
    """The first rows cannot be had alone; the whole file says what it is."""


@dataclass(frozen=True)
class FirstRows:
    """The first rows of one sheet, as a sheet of the reader."""

    name: str
    hidden: bool
    sheet: Any
    facts: SheetFacts  # of these rows alone
    whole: bool  # the sheet has no more rows
    since_1904: bool


def first_rows(path: Path, only: str | None, most: int, cells: int) -> Iterator[FirstRows]:
    """Give at most `most` rows of each sheet, or of the sheet `only`, of a package that was checked.

    Raises NoHead where a sheet is not plainly built or the rows would have more than `cells` cells.
    """
    with zipfile.ZipFile(path) as package:
        if any(package.getinfo(name).file_size > _MOST_OTHER for name in (_BOOK, _RELATED)):
            raise NoHead
        parts = {name: part for name, part in parts_of(package).items() if only in (None, name)}
        parts = dict(list(parts.items())[:_MOST_SHEETS])
        heads = {part: _cut_sheet(package, part, most) for part in dict.fromkeys(parts.values())}
        if any(_extent(head.content) > cells for head in heads.values()):
            raise NoHead
        book = _small_book(package, {part: head.content for part, head in heads.items()})
    yield from _read(book, parts, heads)


def _read(book: BytesIO, parts: dict[str, str], heads: dict[str, _Cut]) -> Iterator[FirstRows]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    small = SheetParts(book.getvalue())
    opened = CalamineWorkbook.from_filelike(book)
    for entry in opened.sheets_metadata:
        part = parts.get(entry.name)
        if part is not None and entry.typ == SheetTypeEnum.WorkSheet:
            head = heads[part]
            hidden = entry.visible != SheetVisibleEnum.Visible
            facts = facts_of(head.content, small.styles)
            if head.behind:
                facts = replace(facts, merged=facts_of(head.behind, {}).merged)
            yield FirstRows(
                entry.name, hidden, opened.get_sheet_by_name(entry.name), facts, head.whole, small.since_1904
            )


def _small_book(package: zipfile.ZipFile, sheets: dict[str, bytes]) -> BytesIO:
    """A workbook with these contents of sheets, and of the shared texts those up to the last that they use."""
    names = set(package.namelist())
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as book:
        for name in _OTHER_PARTS:
            if name in names:
                book.writestr(name, _part(package, name))
        for part, content in sheets.items():
            book.writestr(part, content)
        used = max(map(_texts_used, sheets.values()), default=0)
        if used and _TEXTS in names:
            with package.open(_TEXTS) as source:
                book.writestr(_TEXTS, _cut_texts(source, used))
    made.seek(0)
    return made


def _texts_used(content: bytes) -> int:
    """How many of the shared texts are needed: up to the last that a cell shows."""
    cells = (cell for cell in _VALUE.finditer(content) if _IS_SHARED.search(cell[1]))
    return max((int(cell[2][:9]) + 1 for cell in cells), default=0)


def _part(package: zipfile.ZipFile, name: str) -> bytes:
    with package.open(name) as source:
        content = source.read(_MOST_OTHER + 1)
    if len(content) > _MOST_OTHER:
        raise NoHead
    return content


@dataclass(frozen=True)
class _Cut:
    """The first rows of a sheet as it is stored, closed properly."""

    content: bytes
    whole: bool  # the sheet has no more rows
    behind: bytes = b""  # what says which cells are merged, where it stands behind rows that are left out


def _cut_sheet(package: zipfile.ZipFile, part: str, most: int) -> _Cut:
    """A sheet up to its row `most`."""
    with package.open(part) as source:
        rows, last = 0, None
        for content, found in _found(source, _ROW, _MOST_UNPACKED):
            if found is None:
                return _Cut(_plain(content), whole=True)
            rows, last = rows + 1, found
            if rows > most:
                break
        if last is None or rows < 2:  # the first row alone is as long as a head may be
            raise NoHead
        small = package.getinfo(part).file_size <= _LOOKED_THROUGH
        behind = _merged_behind(source, bytes(content[last.start() :])) if small else b""
    prefix = last[1]
    cut = _plain(content[: last.start()]) + b"</%bsheetData></%bworksheet>" % (prefix, prefix)
    return _Cut(cut, whole=False, behind=behind)


def _merged_behind(source: IO[bytes], rest: bytes) -> bytes:
    """What a sheet says behind its rows of merged cells; nothing where it cannot be unpacked to there."""
    try:
        while _MERGED not in rest:
            chunk = source.read(_MOST_OTHER)
            if not chunk:
                return b""
            rest = rest[-len(_MERGED) :] + chunk
        return rest[rest.index(_MERGED) :] + source.read(_MOST_OTHER)
    except (zipfile.BadZipFile, zlib.error, EOFError):
        return b""


def _cut_texts(source: IO[bytes], count: int) -> bytes:
    """The first `count` shared texts, closed properly."""
    for seen, (content, found) in enumerate(_found(source, _TEXT_END, _MOST_TEXTS), 1):
        if found is None:
            return _plain(content)  # fewer than are used: the reader will say so
        if seen == count:
            prefix = found[1] if found[1] is not None else found[2]
            return _plain(content[: found.end()]) + b"</%bsst>" % prefix
    raise NoHead


def _found(
    source: IO[bytes], pattern: re.Pattern[bytes], most: int
) -> Iterator[tuple[bytearray, re.Match[bytes] | None]]:
    """What was read so far with each match in it; at the end of the source None for the match.

    Ends early where more than `most` bytes would have to be read, or a tag or text has no end.
    """
    content, looked = bytearray(), 0
    while len(content) <= most and len(content) - looked <= _LONGEST:
        chunk = source.read(_CHUNK)
        if not chunk:
            yield content, None
            return
        content = content + chunk  # another object: matches refer to the one they were found in
        for found in pattern.finditer(content, looked):
            looked = found.end()
            yield content, found
        looked = max(looked, content.rfind(b"<", looked))


def _plain(content: bytes | bytearray) -> bytes:
    if any(text in content for text in _UNUSUAL):
        raise NoHead
    return bytes(content)


def _extent(content: bytes) -> int:
    """At most how many cells the rows span from the first on, empty ones among them: a stray one may be far outside."""
    last, right, longest = 0, 0, 0
    for start, end in pairwise([*(found.start() for found in _ROW.finditer(content)), len(content)]):
        row = content[start:end]
        longest = max(longest, len(_CELL.findall(row)))
        last += 1
        for letters, number in _AT.findall(row):
            right = max(right, _number(letters))
            last = max(last, int(number[:9] or b"0"))
    return last * (right + longest)


def _number(letters: bytes) -> int:
    """The number of a column, counted from 1."""
    number = 0
    for letter in letters[:7].upper():
        number = 26 * number + letter - 64
    return number
