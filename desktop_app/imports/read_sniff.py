"""What a file is by its content, whatever its name says; what cannot be imported is refused in a sentence."""

from __future__ import annotations

from pathlib import Path

from desktop_app.catalog.sentences import say
from desktop_app.imports.plain_names import shown
from desktop_app.imports.read_csv import unmarked_utf_16
from desktop_app.imports.read_package import check_package
from desktop_app.imports.read_path import AGAIN, PasswordNeeded, ReadError, check_path

__all__ = ["OLE", "PasswordNeeded", "ReadError", "check_path", "sniff"]

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEARCHED = 64 << 20  # an OLE directory may stand anywhere in the file
_UNLOCKED = say("save a copy without a password and import that")
_INSTEAD = say("export the table as xlsx or CSV and import that")
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", say("a PDF document")),
    (b"\x89PNG", say("a PNG picture")),
    (b"GIF8", say("a GIF picture")),
    (b"\xff\xd8\xff", say("a JPEG picture")),
    (b"BM", say("a BMP picture")),
    (b"II*\x00", say("a TIFF picture")),
    (b"MM\x00*", say("a TIFF picture")),
    (b"\x1f\x8b", say("a gzip archive; unpack it and import what is inside")),
    (b"7z\xbc\xaf", say("a 7-Zip archive; unpack it and import what is inside")),
    (b"Rar!", say("a RAR archive; unpack it and import what is inside")),
    (b"BZh", say("a bzip2 archive; unpack it and import what is inside")),
    (b"{\\rtf", say("a rich text document")),
    (b"SQLite format 3\x00", say("a database")),
    (b"\x7fELF", say("a program")),
    (b"PAR1", say("a Parquet file; save it as CSV or xlsx and import that")),
)
_HTML = (b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body", b"<style", b"<div", b"<!--")
_FLAT = b'office:mimetype="application/vnd.oasis.opendocument.spreadsheet"'
_RAW_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")


def sniff(path: Path) -> str:
    """Return "workbook", "flat" (one of OpenDocument as plain XML), "html" or "text" for a file that exists.

    Raises ReadError for what is none of these.
    """
    with path.open("rb") as file:
        head = file.read(8192)
    if head.startswith(b"PK"):
        problem = check_package(path)
        if problem:
            raise ReadError(say("{file} {problem}", file=shown(path), problem=problem))
        return "workbook"
    if head.startswith(OLE):
        return _compound(path)
    for magic, what in _OTHERS:
        # Two letters alone are no proof: a text may begin with "BM".
        if head.startswith(magic) and (len(magic) > 3 or any(byte < 9 for byte in head[:64])):
            if ";" in what:
                raise ReadError(say("{file} is {what}.", file=shown(path), what=what))
            raise ReadError(
                say(
                    "{file} is {what}, whatever its name says; {instead}.",
                    file=shown(path),
                    what=what,
                    instead=_INSTEAD,
                )
            )
    if head.startswith(_RAW_BIFF):
        raise ReadError(
            say("{file} is a workbook of before Excel 97; open it, save it as xlsx and import that.", file=shown(path))
        )
    return _text(path, head)


def _compound(path: Path) -> str:
    """A file of the container that Office used before xlsx: a workbook, a locked xlsx, or another document."""
    with path.open("rb") as file:
        content = file.read(_SEARCHED)
    if _utf16("EncryptedPackage") in content:
        raise ReadError(
            say(
                "{file} is locked in a way that is not known here, or damaged; {unlocked}.",
                file=shown(path),
                unlocked=_UNLOCKED,
            )
        )
    if _utf16("Workbook") in content or _utf16("Book") in content:
        if _is_cut_off(path):
            raise ReadError(
                say("{file} is cut off: it is shorter than it says itself; {again}.", file=shown(path), again=AGAIN)
            )
        return "workbook"
    if _utf16("WordDocument") in content:
        raise ReadError(
            say("{file} is a Word document, not a spreadsheet; {instead}.", file=shown(path), instead=_INSTEAD)
        )
    raise ReadError(
        say("{file} is damaged, or an Office file without a workbook; {instead}.", file=shown(path), instead=_INSTEAD)
    )


def _is_cut_off(path: Path) -> bool:
    """Whether the end of a workbook is missing: the reader of workbooks leaves out the rows there without a word."""
    import olefile

    try:
        with olefile.OleFileIO(path) as document:
            name = next(name for name in ("Workbook", "Book") if document.exists(name))
            return bool(len(document.openstream(name).read()) < document.get_size(name))
    except Exception:  # damaged in another way, which the reader tells
        return False


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def _text(path: Path, head: bytes) -> str:
    start = head.lstrip(b"\xef\xbb\xbf\xff\xfe").replace(b"\x00", b"").lstrip().lower()
    if start.startswith(b"<?xml"):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in start or b'progid="excel.sheet"' in start:
            raise ReadError(
                say(
                    "{file} is an XML spreadsheet of Excel 2003; open it, save it as xlsx and import that.",
                    file=shown(path),
                )
            )
        if b"<html" in start:
            return "html"
        if _FLAT in start:
            return "flat"
        raise ReadError(say("{file} is an XML file, not a spreadsheet; {instead}.", file=shown(path), instead=_INSTEAD))
    if start.startswith(_HTML):
        return "html"
    if path.suffix.lower() in (".json", ".jsonl", ".ndjson") and start[:1] in (b"{", b"["):
        raise ReadError(say("{file} is a JSON file; {instead}.", file=shown(path), instead=_INSTEAD))
    if not _is_text(head):
        raise ReadError(
            say("{file} is neither a workbook nor text, or is damaged; export or download it again.", file=shown(path))
        )
    return "text"


def _is_text(head: bytes) -> bool:
    """Whether bytes look like text in some encoding."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    if 0 in head:
        return unmarked_utf_16(head) is not None
    control = sum(byte < 9 or 13 < byte < 28 for byte in head)
    return control * 100 <= len(head)
