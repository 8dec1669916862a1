"""What the reader of workbooks leaves out, for each kind of workbook: xlsx, xlsb, xls and ods."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import cached_property
from io import BytesIO
from typing import Protocol
from xml.etree import ElementTree
from xml.parsers import expat

from desktop_app.imports.read_facts import SheetFacts
from desktop_app.imports.read_facts_ods import ods_facts, tells_facts
from desktop_app.imports.read_facts_xls import XlsParts
from desktop_app.imports.read_facts_xlsb import BOOK, XlsbParts
from desktop_app.imports.read_package import SheetParts
from desktop_app.imports.read_sniff import OLE

_ODS = "content.xml"
_UNKNOWN = (
    zipfile.BadZipFile, zlib.error, struct.error, expat.ExpatError, ElementTree.ParseError, LookupError, OSError,
    ValueError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip
"""What is raised by a file that is not plainly built: then nothing more is known of it, and that is told."""


class _Parts(Protocol):
    since_1904: bool

    def facts(self, sheet: str) -> SheetFacts: ...


class _OdsParts:
    def __init__(self, package: zipfile.ZipFile) -> None:
        self._found: Mapping[str, SheetFacts] = {}
        self.since_1904 = False
        self._unlisted = SheetFacts()
        with package.open(_ODS) as source:
            if not tells_facts(source):
                return
        with package.open(_ODS) as source:
            self._found, self.since_1904 = ods_facts(source)
        self._unlisted = SheetFacts(unknown=True)

    def facts(self, sheet: str) -> SheetFacts:
        return self._found.get(sheet, self._unlisted)


class WorkbookFacts:
    """The facts of a workbook's sheets; where they cannot be known, that is told."""

    def __init__(self, content: bytes, packaged: SheetParts) -> None:
        self._content = content
        self._packaged = packaged

    def of(self, sheet: str) -> SheetFacts:
        """The facts of a sheet, but of an xls file its merged cells."""
        if self._other is None:
            return self._packaged.facts(sheet)
        try:
            return self._other.facts(sheet)
        except _UNKNOWN:
            return SheetFacts(unknown=True)

    @property
    def since_1904(self) -> bool:
        """Whether the workbook counts its days from 1904 on."""
        return self._packaged.since_1904 if self._other is None else self._other.since_1904

    @cached_property
    def _other(self) -> _Parts | None:
        """What tells of the sheets of a workbook that is no xlsx file."""
        try:
            if self._content.startswith(OLE):
                return XlsParts(self._content)
            package = zipfile.ZipFile(BytesIO(self._content))
            names = package.namelist()
            return XlsbParts(package) if BOOK in names else _OdsParts(package) if _ODS in names else None
        except _UNKNOWN:
            return None
