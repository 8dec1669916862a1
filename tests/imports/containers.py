"""Containers written byte by byte, so that a test can break each of them in the place it means."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape


@dataclass(frozen=True)
class Wrong:
    """A cell with an error, by the byte that stands for it: 42 is #N/A."""

    code: int


Value = str | float | Wrong | None
Rows = Sequence[Sequence[Value]]

SHEET_NAMES = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_ODS = "application/vnd.oasis.opendocument.spreadsheet"
_SECTOR = 512


def put(path: Path, content: bytes | str) -> Path:
    """Write a file, text as UTF-8."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def zipped(parts: Mapping[str, bytes | str], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive with these entries, the same bytes every time."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = method
            archive.writestr(entry, content)
    return made.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return {name: package.read(name) for name in package.namelist()}


def letters(column: int) -> str:
    """The letters of a column, counted from 0."""
    name = ""
    while column >= 0:
        name, column = chr(65 + column % 26) + name, column // 26 - 1
    return name


def sheet_xml(rows: Rows, *, dimension: str = "", before: str = "", after: str = "") -> str:
    """A worksheet of an xlsx file: texts inline, numbers as they are."""
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_cell(f"{letters(at)}{number}", value) for at, value in enumerate(row) if value is not None)
        lines.append(f'<row r="{number}">{cells}</row>')
    told = f'<dimension ref="{dimension}"/>' if dimension else ""
    data = f"<sheetData>{''.join(lines)}</sheetData>"
    return f'<?xml version="1.0"?>{before}<worksheet xmlns="{SHEET_NAMES}">{told}{data}{after}</worksheet>'


def _cell(place: str, value: str | float | Wrong) -> str:
    if isinstance(value, Wrong):
        return f'<c r="{place}" t="e"><v>#N/A</v></c>'
    if isinstance(value, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
    return f'<c r="{place}"><v>{value}</v></c>'


def xlsx_parts(sheets: Mapping[str, Rows]) -> dict[str, bytes | str]:
    """The parts of an xlsx file by name, to be changed before they are zipped."""
    numbers = range(1, len(sheets) + 1)
    named = "".join(
        f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in zip(numbers, sheets, strict=True)
    )
    types = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{types}.worksheet+xml"/>' for n in numbers
    )
    related = "".join(
        f'<Relationship Id="rId{n}" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    parts: dict[str, bytes | str] = {
        "[Content_Types].xml": (
            f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{types}.sheet.main+xml"/>{overrides}</Types>'
        ),
        "_rels/.rels": (
            f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (
            f'<?xml version="1.0"?><workbook xmlns="{SHEET_NAMES}" xmlns:r="{_RELATIONS}">'
            f"<sheets>{named}</sheets></workbook>"
        ),
        "xl/_rels/workbook.xml.rels": (
            f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>'
        ),
    }
    for number, rows in zip(numbers, sheets.values(), strict=True):
        parts[f"xl/worksheets/sheet{number}.xml"] = sheet_xml(rows)
    return parts


def xlsx(rows: Rows) -> bytes:
    """An xlsx file with one sheet."""
    return zipped(xlsx_parts({"Sheet1": rows}))


def ods_parts(rows: Rows, *, before: str = "") -> dict[str, bytes | str]:
    """The parts of an ods file with one sheet."""
    lines = []
    for row in rows:
        cells = []
        for value in row:
            if value is None:
                cells.append("<table:table-cell/>")
            elif isinstance(value, Wrong):
                cells.append(
                    '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""'
                    ' calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>'
                )
            elif isinstance(value, str):
                cells.append(
                    f'<table:table-cell office:value-type="string"><text:p>{escape(value)}</text:p></table:table-cell>'
                )
            else:
                cells.append(f'<table:table-cell office:value-type="float" office:value="{value}"/>')
        lines.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<office:document-content xmlns:office="{_ODF}:office:1.0"'
        f' xmlns:table="{_ODF}:table:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:calcext="urn:c" office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Sheet1">{"".join(lines)}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = _ODS
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    return {"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest}


def fods(rows: Rows, *, before: str = "") -> str:
    """An ods file with one sheet as plain XML."""
    content = str(ods_parts(rows, before=before)["content.xml"]).replace("office:document-content", "office:document")
    return content.replace(' office:version="1.2">', f' office:version="1.2" office:mimetype="{_ODS}">', 1)


def ods(rows: Rows) -> bytes:
    """An ods file with one sheet."""
    return zipped(ods_parts(rows))


def xls(rows: Rows, **odd: Any) -> bytes:
    """An xls file (BIFF8 in a compound document) with one sheet."""
    return _compound(_biff(rows, **odd))


def record(number: int, data: bytes) -> bytes:
    return struct.pack("<HH", number, len(data)) + data


def _biff(
    rows: Rows,
    *,
    shown: str = "",
    hidden_row: int | None = None,
    hidden_column: int | None = None,
    since_1904: bool = False,
    pending: bool = False,
    on_load: bool | None = None,
    sheets: int = 1,
    size: tuple[int, int] | None = None,
    more: bytes = b"",
) -> bytes:
    """The stream of a workbook: the globals with one sheet, then that sheet; numbers are in the format `shown`.

    Where `on_load` is not None numbers are results of formulas, which are to be calculated on loading or not. All of
    `sheets` are the same one, which says that it has `size` rows and columns and holds `more` records.
    """
    begin = struct.pack("<HHIII", 0x0600, 0x0005, 0x0DBB07CC, 0, 6)
    name = b"Sheet1"
    head = record(0x0809, begin) + record(0x0042, struct.pack("<H", 1200))
    head += record(0x0022, struct.pack("<H", since_1904))
    if shown:
        text = shown.encode("utf-16-le")
        head += record(0x041E, struct.pack("<HHB", 164, len(text) // 2, 1) + text)
    head += record(0x00E0, bytes(20)) + record(0x00E0, struct.pack("<HH", 0, 164 if shown else 0) + bytes(16))
    names = [name, *(b"S%05d" % place for place in range(1, sheets))]
    sheet_at = len(head) + sheets * len(record(0x0085, bytes(8) + name)) + len(record(0x000A, b""))
    for one in names:
        head += record(0x0085, struct.pack("<IBBBB", sheet_at, 0, 0, len(one), 0) + one)
    head += record(0x000A, b"")
    width = max(map(len, rows))
    high, wide = size or (len(rows), width)
    body = record(0x0809, begin.replace(struct.pack("<HH", 0x0600, 5), struct.pack("<HH", 0x0600, 0x10)))
    body += record(0x0200, struct.pack("<IIHHH", 0, high, 0, wide, 0))
    if pending:
        body += record(0x005E, bytes(2))
    if hidden_column is not None:
        body += record(0x007D, struct.pack("<HHHHHH", hidden_column, hidden_column, 2000, 0, 1, 0))
    if hidden_row is not None:
        body += record(0x0208, struct.pack("<HHHHHHHH", hidden_row, 0, width, 255, 0, 0, 0x120, 15))
    for number, row in enumerate(rows):
        for at, value in enumerate(row):
            place = struct.pack("<HHH", number, at, 0 if isinstance(value, str) else 1)
            if isinstance(value, str):
                text = value.encode("utf-16-le")
                body += record(0x0204, place + struct.pack("<HB", len(text) // 2, 1) + text)
            elif isinstance(value, Wrong):
                body += record(0x0205, place + bytes([value.code, 1]))
            elif value is not None and on_load is not None:
                told = struct.pack("<dHIHBH", value, 2 * on_load, 0, 3, 0x1E, 1)  # the parsed formula is "=1"
                body += record(0x0006, place + told)
            elif value is not None:
                body += record(0x0203, place + struct.pack("<d", value))
    return head + body + more + record(0x000A, b"")


def _compound(stream: bytes) -> bytes:
    """A compound document with one stream named Workbook, long enough to lie in whole sectors."""
    stream = stream.ljust(4096, b"\0")
    stream += bytes(-len(stream) % _SECTOR)
    count = len(stream) // _SECTOR
    places = _SECTOR // 4  # of sectors in a table of them
    tables = -(-(count + 1) // (places - 1))
    end, free, table = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
    chain = [*[table] * tables, end, *range(tables + 2, tables + count + 1), end]
    chain += [free] * (places * tables - len(chain))
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6),
        0, tables, tables, 0, 4096, end, 0, end, 0, 0,
    )  # fmt: skip
    header += struct.pack("<108I", *range(1, tables), *[free] * (109 - tables))
    folder = _entry("Root Entry", 5, end, 0, child=1) + _entry("Workbook", 2, tables + 1, len(stream)) + bytes(256)
    return header + struct.pack(f"<{len(chain)}I", *chain) + folder + stream


def _entry(name: str, kind: int, start: int, size: int, *, child: int = 0xFFFFFFFF) -> bytes:
    text = (name + "\0").encode("utf-16-le")
    none = 0xFFFFFFFF
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, none, none, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )


def xlsb(
    rows: Rows,
    *,
    shown: str = "",
    hidden_row: int | None = None,
    hidden_column: int | None = None,
    since_1904: bool = False,
    pending: bool = False,
    on_load: bool | None = None,
    sheets: int = 1,
    more: bytes = b"",
) -> bytes:
    """An xlsb file (BIFF12 records in a package) with one sheet; numbers are in the format `shown`.

    Where `on_load` is not None numbers are results of formulas, which are to be calculated on loading or not. All of
    `sheets` are the same one, which holds `more` records.
    """
    sheet = wide(129, b"") + wide(148, struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1))
    if hidden_column is not None:
        sheet += wide(60, struct.pack("<IIIIH", hidden_column, hidden_column, 2000, 0, 1))
    sheet += wide(145, b"")
    for number, row in enumerate(rows):
        hidden = 0x10 if number == hidden_row else 0
        sheet += wide(0, struct.pack("<IIHBBB", number, 0, 300, 0, hidden, 0) + struct.pack("<I", 0))
        for at, value in enumerate(row):
            place = struct.pack("<II", at, 0 if isinstance(value, str) else 1)
            if isinstance(value, str):
                sheet += wide(6, place + wide_text(value))
            elif isinstance(value, Wrong):
                sheet += wide(3, place + bytes([value.code]))
            elif value is not None and on_load is not None:
                told = struct.pack("<dHIBHI", value, 2 * on_load, 3, 0x1E, 1, 0)  # the parsed formula is "=1"
                sheet += wide(9, place + told)
            elif value is not None:
                sheet += wide(5, place + struct.pack("<d", value))
    sheet += more + wide(146, b"") + wide(130, b"")
    names = ("Sheet1", *(f"S{place}" for place in range(1, sheets)))
    named = b"".join(wide(156, struct.pack("<II", 0, 1) + wide_text("rId1") + wide_text(one)) for one in names)
    book = (
        wide(131, b"")
        + wide(153, struct.pack("<III", since_1904, 0, 0))
        + wide(143, b"")
        + named
        + wide(144, b"")
        + wide(157, struct.pack("<IIIdIH", 191029, 1, 100, 0.001, 1, 0x6A | 0x10 * pending))
        + wide(132, b"")
    )
    styles = wide(278, b"") + (wide(44, struct.pack("<H", 164) + wide_text(shown)) if shown else b"")
    formats = (struct.pack("<HH", 0, number) + bytes(12) for number in (0, 164 if shown else 0))
    styles += wide(617, struct.pack("<I", 2)) + b"".join(wide(47, one) for one in formats) + wide(618, b"")
    kind = "application/vnd.ms-excel"
    return zipped(
        {
            "[Content_Types].xml": (
                f'<?xml version="1.0"?><Types xmlns="{_PACKAGE}/content-types">'
                '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                f'<Override PartName="/xl/workbook.bin" ContentType="{kind}.sheet.binary.macroEnabled.main"/>'
                f'<Override PartName="/xl/worksheets/sheet1.bin" ContentType="{kind}.worksheet"/></Types>'
            ),
            "_rels/.rels": _related("officeDocument", "xl/workbook.bin"),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": _related("worksheet", "worksheets/sheet1.bin"),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/styles.bin": styles + wide(279, b""),
        }
    )


def _related(kind: str, target: str) -> str:
    return (
        f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/{kind}" Target="{target}"/></Relationships>'
    )


def wide(number: int, data: bytes) -> bytes:
    """A record of BIFF12: its number and length in groups of seven bits."""
    head = bytes([number]) if number < 128 else bytes([number & 127 | 128, number >> 7])
    length = len(data)
    while length > 127:
        head, length = head + bytes([length & 127 | 128]), length >> 7
    return head + bytes([length]) + data


def wide_text(text: str) -> bytes:
    return struct.pack("<I", len(text.encode("utf-16-le")) // 2) + text.encode("utf-16-le")
