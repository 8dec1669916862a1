"""What a file is by its content, whatever its name says; what cannot be imported is refused in a sentence."""

from __future__ import annotations

import stat
from pathlib import Path

from desktop_app.imports.read_package import check_package

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SEARCHED = 64 << 20  # an OLE directory may stand anywhere in the file
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"GIF8", "a GIF picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"BM", "a BMP picture"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"BZh", "a bzip2 archive; unpack it first"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x7fELF", "a program"),
    (b"PAR1", "a Parquet file; save it as CSV or xlsx first"),
)
_HTML = (b"<html", b"<!doctype html", b"<table", b"<meta", b"<head", b"<body", b"<style", b"<div", b"<!--")
_RAW_BIFF = (b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00", b"\x09\x08\x08\x00", b"\x09\x08\x10\x00")


class ReadError(Exception):
    """A file that cannot be read or is refused; the message is a sentence for the user."""


class PasswordNeeded(ReadError):  # noqa: N818 - it names what is missing
    """A workbook is locked, and its password was not given or is another one."""


def check_path(path: Path) -> int:
    """Return the size in bytes of a file that can be opened. Raises ReadError for everything else."""
    try:
        about = path.stat()
        if stat.S_ISDIR(about.st_mode):
            raise ReadError(f"{path.name} is a folder, not a file.")
        if not stat.S_ISREG(about.st_mode):
            raise ReadError(f"{path.name} is a device or a pipe, not a file.")
        if about.st_size:
            with path.open("rb") as file:
                file.read(1)
    except FileNotFoundError:
        raise ReadError(f"There is no file {path.name} at that place.") from None
    except PermissionError:
        raise ReadError(f"{path.name} may not be read: the permission is missing.") from None
    except (OSError, ValueError) as error:
        raise ReadError(f"{path.name} cannot be opened: {getattr(error, 'strerror', None) or error}.") from None
    if not about.st_size:
        raise ReadError(f"{path.name} is empty: it has no bytes at all.")
    return about.st_size


def sniff(path: Path) -> str:
    """Return "workbook", "html" or "text" for a file that exists. Raises ReadError for what is none of these."""
    with path.open("rb") as file:
        head = file.read(8192)
    if head.startswith(b"PK"):
        problem = check_package(path)
        if problem:
            raise ReadError(f"{path.name} {problem}")
        return "workbook"
    if head.startswith(OLE):
        return _compound(path)
    for magic, what in _OTHERS:
        # Two letters alone are no proof: a text may begin with "BM".
        if head.startswith(magic) and (len(magic) > 3 or any(byte < 9 for byte in head[:64])):
            raise ReadError(f"{path.name} is {what}, whatever its name says: there is no table to read.")
    if head.startswith(_RAW_BIFF):
        raise ReadError(f"{path.name} is a workbook of before Excel 97; open it and save it as xlsx.")
    return _text(path, head)


def _compound(path: Path) -> str:
    """A file of the container that Office used before xlsx: a workbook, a locked xlsx, or another document."""
    with path.open("rb") as file:
        content = file.read(_SEARCHED)
    if _utf16("EncryptedPackage") in content:
        raise PasswordNeeded(f"{path.name} is locked with a password.")
    if _utf16("Workbook") in content or _utf16("Book") in content:
        return "workbook"
    if _utf16("WordDocument") in content:
        raise ReadError(f"{path.name} is a Word document: there is no table to read.")
    raise ReadError(f"{path.name} is damaged, or an Office file without a workbook: there is no table to read.")


def _utf16(name: str) -> bytes:
    return name.encode("utf-16-le")


def _text(path: Path, head: bytes) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").replace(b"\x00", b"").lstrip().lower()
    if start.startswith(b"<?xml"):
        if b"urn:schemas-microsoft-com:office:spreadsheet" in start or b'progid="excel.sheet"' in start:
            raise ReadError(f"{path.name} is an XML spreadsheet of Excel 2003; open it and save it as xlsx.")
        if b"<html" in start:
            return "html"
        raise ReadError(f"{path.name} is an XML file, not a spreadsheet.")
    if start.startswith(_HTML):
        return "html"
    if path.suffix.lower() in (".json", ".jsonl", ".ndjson") and start[:1] in (b"{", b"["):
        raise ReadError(f"{path.name} is a JSON file; export it as CSV or xlsx.")
    if not _is_text(head):
        raise ReadError(f"{path.name} is neither a workbook nor text: it cannot be read as a spreadsheet.")
    return "text"


def _is_text(head: bytes) -> bool:
    """Whether bytes look like text in some encoding: UTF-16 has its zero bytes on one side only."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    even, odd = head[::2].count(0), head[1::2].count(0)
    if even or odd:
        low, high = sorted((even, odd))
        if not (high > len(head) // 8 and low * 20 <= high):
            return False
    control = sum(byte < 9 or 13 < byte < 28 for byte in head if byte)
    return control * 100 <= len(head)
