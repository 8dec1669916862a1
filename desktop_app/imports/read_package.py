"""Workbooks that are zip packages (xlsx, xlsm, xlsb, ods): what is refused before a reader sees them."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from functools import cached_property
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

from desktop_app.catalog.sentences import say
from desktop_app.imports.number_formats import currency_styles
from desktop_app.imports.plain_names import shortened
from desktop_app.imports.read_facts import FactsMaker, SheetFacts
from desktop_app.imports.read_path import AGAIN, FRESH

_CUT_OFF = say("is damaged or cut off: its zip package cannot be read; {again}.", again=AGAIN)

SHARED_TEXTS = "xl/sharedStrings.xml"
"""The part of an xlsx file with the texts that its cells share."""

LEAST = 8 << 20
"""Bytes of a sheet, unpacked, from which it is worth while to read it in parts."""

OUTLINE = frozenset({
    "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml",
})  # fmt: skip
"""The parts that every workbook has beside its sheets and texts: enough to tell what its cells mean."""

_MOST = 3 << 30  # bytes of all parts unpacked
_BOMB_RATIO = 1000
_MANY_ROWS = 16 << 20  # bytes of a sheet below which it holds no more rows than a sheet can have
_DENSE = 100  # what is packed better than this is looked into
MOST_ROWS = 1_048_576
"""The rows that a sheet of a workbook can have."""
_BOMB_SIZE = 64 << 20
_PROLOG = 64 << 10
_ROOT = re.compile(rb"<[A-Za-z_]")
_FORMULA_AT = re.compile(rb"<(?:\w+:)?c\b([^<>]*)>\s*<(?:\w+:)?f\b")
_PLACE = re.compile(rb"\br=\"([A-Z]{1,3})(\d+)\"")
_LOOKED_INTO = 24 << 20
_LONGEST_ROW = 8 << 20
_PIECE = 2 << 20
_ROW_END = b"row>"  # with any prefix before it
_STYLES = "xl/styles.xml"
_FROM_1904 = re.compile(rb"\bdate1904\s*=\s*[\"'](?:1|true)[\"']")
_UNKNOWN = (zipfile.BadZipFile, zlib.error, KeyError, OSError, ValueError, EOFError, NotImplementedError,
            RuntimeError, ElementTree.ParseError)  # fmt: skip
_WALKED_THROUGH = 128 << 20  # in a second or two


def check_package(path: Path) -> str | None:
    """Return why a zip package cannot be imported, as the end of a sentence; None for a sound workbook."""
    try:
        with zipfile.ZipFile(path) as package:
            entries = package.infolist()
            return (
                (_CUT_OFF if begins_late(package) else None)
                or _kind_problem({entry.filename for entry in entries})
                or _size_problem(entries)
                or _rows_problem(package)
                or _xml_problem(package)
                or _form_problem(package)
            )
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError, OSError):
        return _CUT_OFF
    except Exception as error:  # zlib.error has no common base
        return say("is damaged ({error} while unpacking it); {again}.", error=type(error).__name__, again=AGAIN)


_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
_INDENTED = re.compile(rb">[ \t]*\r?\n\s*<")


def as_package(flat: bytes) -> bytes:
    """A flat OpenDocument spreadsheet as the package that its parts would be in.

    LibreOffice writes each element on a line of its own, which the reader takes for text where it expects cells.
    """
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("META-INF/manifest.xml", f'<manifest xmlns="{_MANIFEST}"/>')
        package.writestr("content.xml", _INDENTED.sub(b"><", flat))
    return made.getvalue()


def begins_late(package: zipfile.ZipFile) -> bool:
    """Whether the table of contents is that of a package inside: the end of the outer one is missing."""
    return min((entry.header_offset for entry in package.infolist()), default=0) > len(b"PK00")


def _kind_problem(names: set[str]) -> str | None:
    lower = {name.lower() for name in names}
    if any(name in lower for name in ("xl/workbook.xml", "xl/workbook.bin")) or "content.xml" in lower:
        return None
    if "[content_types].xml" in lower:
        if any(name.startswith("word/") for name in lower):
            return say("is a Word document, not a spreadsheet; export the table as xlsx or CSV and import that.")
        if any(name.startswith("ppt/") for name in lower):
            return say("is a presentation, not a spreadsheet; export the table as xlsx or CSV and import that.")
        # A workbook may keep its main part under another name; the reader says when it finds none.
        return None
    inside = ", ".join(sorted(shortened(name) for name in names if not name.endswith("/"))[:3]) or "nothing"
    return say(
        "is a zip archive, whatever its name says (it holds {inside}); unpack it and import what is inside.",
        inside=inside,
    )


def _size_problem(entries: list[zipfile.ZipInfo]) -> str | None:
    if sum(entry.file_size for entry in entries) > _MOST:
        return say("would unpack to more than 3 GB and is refused; {fresh}.", fresh=FRESH)
    for entry in entries:
        if entry.file_size > _BOMB_SIZE and entry.file_size > _BOMB_RATIO * max(entry.compress_size, 1):
            return say(
                "unpacks to a size no spreadsheet has ({name}) and is refused; {fresh}.",
                name=shortened(entry.filename),
                fresh=FRESH,
            )
    if any(entry.flag_bits & 1 for entry in entries):
        return say("is password protected; save a copy without a password and import that.")
    return None


def _rows_problem(package: zipfile.ZipFile) -> str | None:
    """Refuse a sheet with more rows than a sheet can have: only a bomb of a size that is no bomb's has them."""
    for entry in package.infolist():
        packed_well = entry.file_size > _MANY_ROWS and entry.file_size > _DENSE * max(entry.compress_size, 1)
        if not packed_well or not entry.filename.lower().startswith("xl/worksheets/"):
            continue
        ends, rest = 0, b""
        with package.open(entry) as part:
            while ends <= 2 * MOST_ROWS and (piece := part.read(_PIECE)):
                ends += (rest + piece).count(_ROW_END)  # that of a tag that opens a row may be among them
                rest = piece[1 - len(_ROW_END) :]
        if ends > 2 * MOST_ROWS:
            return say(
                "has more rows in {name} than the {most:,} of a sheet, and is refused; {fresh}.",
                name=shortened(entry.filename),
                most=MOST_ROWS,
                fresh=FRESH,
            )
    return None


def _xml_problem(package: zipfile.ZipFile) -> str | None:
    """Refuse document types: spreadsheets have none, and entities declared there read files or fill the memory."""
    for entry in package.infolist():
        if not entry.filename.lower().endswith((".xml", ".rels")):
            continue
        with package.open(entry) as part:
            head = part.read(_PROLOG).replace(b"\x00", b"")
        upper = head.upper()
        root = _ROOT.search(head)
        declared = upper.find(b"<!DOCTYPE"), upper.find(b"<!ENTITY")
        if any(place >= 0 and (root is None or place < root.start()) for place in declared):
            named = shortened(entry.filename)
            return say(
                "declares XML entities ({named}), which no spreadsheet program writes, and is refused; {fresh}.",
                named=named,
                fresh=FRESH,
            )
        if root is None and len(head) >= _PROLOG // 2:
            return say(
                "is damaged ({name} does not begin like XML); {again}.", name=shortened(entry.filename), again=AGAIN
            )
    return None


def _form_problem(package: zipfile.ZipFile) -> str | None:
    """Refuse an ods file whose tags do not close as they open: the reader of workbooks waits for their end for ever."""
    entry = next((entry for entry in package.infolist() if entry.filename == "content.xml"), None)
    if entry is None or entry.file_size > _WALKED_THROUGH:
        return None
    parser = expat.ParserCreate()
    try:
        with package.open(entry) as part:
            parser.ParseFile(part)
    except expat.ExpatError:
        return say("is damaged (content.xml is not well-formed); {again}.", again=AGAIN)
    return None


class SheetParts:
    """The parts of an xlsx file that hold its sheets, found once; of other workbooks there are none."""

    def __init__(self, content: bytes) -> None:
        self._parts: Mapping[str, str] = {}
        try:
            self._package = package_of(content)
            self._parts = parts_of(self._package)
        except _UNKNOWN:
            return

    def size(self, sheet: str) -> int:
        """Return the bytes of a sheet, unpacked; 0 where they are unknown."""
        part = self._parts.get(sheet)
        return self._package.getinfo(part).file_size if part else 0

    def is_large(self) -> bool:
        """Tell whether a sheet, unpacked, is worth to be read in parts."""
        return any(self.size(sheet) >= LEAST for sheet in self._parts)

    def outline(self) -> bytes | None:
        """Return a workbook that names the sheets and holds none of their cells; None where it cannot be had."""
        if not self._parts:
            return None
        target = BytesIO()
        try:
            with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as book:
                for name in OUTLINE & set(self._package.namelist()):
                    book.writestr(name, self._package.read(name))
        except _UNKNOWN:
            return None
        return target.getvalue()

    def facts(self, sheet: str) -> SheetFacts:
        """Return what the cells of a sheet do not tell, of which little is held at a time."""
        if sheet not in self._parts:
            return SheetFacts(unknown=True)
        maker = self.facts_maker()
        try:
            for piece in self._pieces(sheet):
                maker.add(piece)
        except _UNKNOWN:
            return SheetFacts(unknown=True)
        return maker.facts()

    def facts_maker(self) -> FactsMaker:
        """What finds the facts of a sheet that is read in parts."""
        return FactsMaker(self.styles)

    @cached_property
    def styles(self) -> Mapping[int, str] | None:
        """The number formats of cells that show a currency, by their number; None where they cannot be read."""
        if not self._parts or _STYLES not in self._package.namelist():
            return {}
        try:
            if self._package.getinfo(_STYLES).file_size <= _LOOKED_INTO:
                return currency_styles(self._package.read(_STYLES))
        except _UNKNOWN:
            pass
        return None

    @cached_property
    def since_1904(self) -> bool:
        """Whether the workbook counts its days from 1904 on."""
        return bool(self._parts) and _FROM_1904.search(self._package.read("xl/workbook.xml")) is not None

    def _pieces(self, sheet: str) -> Iterator[bytes]:
        """A sheet as it is stored, piece by piece: each ends with a row."""
        part = self._parts.get(sheet)
        if part is None:
            return
        with self._package.open(part) as source:
            rest = b""
            while chunk := source.read(_PIECE):
                rest += chunk
                end = rest.rfind(_ROW_END) + len(_ROW_END)
                if end >= len(_ROW_END):
                    yield rest[:end]
                    rest = rest[end:]
                elif len(rest) > _LONGEST_ROW:
                    raise ValueError("not plainly built")
            yield rest

    def formulas(self, sheet: str) -> frozenset[str] | None:
        """Return the cells that hold a formula, as "B5"; None where it is not known."""
        content = self._content(sheet)
        if content is None:
            return None
        places = (_PLACE.search(head) for head in _FORMULA_AT.findall(content))
        return frozenset((place[1] + place[2]).decode() for place in places if place is not None)

    def _content(self, sheet: str) -> bytes | None:
        """Return a sheet as it is stored; None where it is too large or cannot be had."""
        if not 0 < self.size(sheet) <= _LOOKED_INTO:
            return None
        try:
            return self._package.read(self._parts[sheet])
        except _UNKNOWN:
            return None


def package_of(content: bytes) -> zipfile.ZipFile:
    """A zip package whose parts have slashes in their names, where programs on Windows wrote backslashes, too."""
    package = zipfile.ZipFile(BytesIO(content))
    for entry in package.filelist:
        if "\\" in entry.filename:
            entry.filename = entry.filename.replace("\\", "/")
            package.NameToInfo[entry.filename] = entry
    return package


def with_slashes(content: bytes) -> bytes:
    """An xlsb package with slashes in the names of its parts: the reader of workbooks knows them by no others."""
    if b"xl\\workbook.bin" not in content or not content.startswith(b"PK"):
        return content
    package, made = package_of(content), BytesIO()
    with zipfile.ZipFile(made, "w") as target:
        for name in package.namelist():
            target.writestr(name, package.read(name))
    return made.getvalue()


def spelled(package: zipfile.ZipFile) -> Mapping[str, str]:
    """The names of the parts as they are spelled, by themselves in small letters: they are told apart by no case."""
    return {name.lower(): name for name in package.namelist()}


def parts_of(package: zipfile.ZipFile) -> dict[str, str]:
    """The part that holds each sheet of an xlsx file."""
    any_case = spelled(package)
    names = set(package.namelist())
    if "xl/workbook.xml" not in names or "xl/_rels/workbook.xml.rels" not in names:
        return {}
    # check_package has refused document types before, so that entities cannot expand here.
    targets = {
        node.get("Id"): node.get("Target", "")
        for node in ElementTree.fromstring(package.read("xl/_rels/workbook.xml.rels"))  # noqa: S314
    }
    found: dict[str, str] = {}
    for node in ElementTree.fromstring(package.read("xl/workbook.xml")).iter():  # noqa: S314
        if node.tag.endswith("}sheet"):
            key = next((value for name, value in node.attrib.items() if name.endswith("}id")), None)
            target = targets.get(key, "").lstrip("/")
            part = target if target.startswith("xl/") else f"xl/{target}"
            if (own := any_case.get(part.lower())) is not None:
                found.setdefault(node.get("name", ""), own)
    return found
