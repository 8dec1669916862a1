"""Text tables: the encoding from the whole file, the delimiter from the records, rows as a spreadsheet shows them."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from unicodedata import category

DELIMITERS = (",", ";", "\t", "|")
_SEP = re.compile(r'"?sep=(.)"?[\r\n]?', re.IGNORECASE)
_TRIED_RECORDS = 300
_TRIED_TEXT = 400_000
_LONGEST_FIELD = 8 << 20
_SAMPLE = 4096
_UNLIKELY = frozenset({"Cc", "Cn", "Co", "Cs"})  # controls, what is not assigned, private use, halves of pairs
_USUAL = frozenset("£€$¥§°©®™²³½¼¾µ–—‘’“”„‚•…«»·\u00a0\u00ad¿¡´`×÷±¹ºª")
_OTHERS = [
    "cp932", "shift_jis_2004", "euc_jp", "gb18030", "big5", "euc_kr", "cp949",
    "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "iso8859_2", "koi8_r", "cp852", "cp866",
    "mac_roman",
]  # fmt: skip


def decode(content: bytes) -> tuple[str, str]:
    """Return the text and the name of its encoding. Valid UTF-8 over the whole file wins; nothing is dropped."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            text = _strictly(content, name)
            if text is not None:
                return text, name
            if name == "utf-16":
                return content.decode(name, errors="replace"), name
            content = content.removeprefix(mark)
    bare = unmarked_utf_16(content[:_SAMPLE])
    text = _strictly(content, bare) if bare else None
    if bare and text is not None:
        return text, bare
    text = _strictly(content, "utf-8")
    if text is not None:
        return text, "utf-8"
    name = _eight_bit(content)
    return content.decode(name, errors="replace"), name


def unmarked_utf_16(sample: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, by the zeros of its ASCII signs; None where it is no such text."""
    sample = sample[: len(sample) // 2 * 2]
    if 0 not in sample:
        return None
    name = "utf-16-be" if sample[::2].count(0) > sample[1::2].count(0) else "utf-16-le"
    text = sample.decode(name, errors="replace")
    unlikely = sum(char == "\ufffd" or (char not in "\t\r\n" and category(char) in _UNLIKELY) for char in text)
    return name if unlikely * 100 <= len(text) else None


def _strictly(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _eight_bit(content: bytes) -> str:
    """The encoding of bytes that are no UTF-8, judged by the lines that tell encodings apart."""
    telling = b"\n".join(line for line in re.split(rb"[\r\n]+", content) if not line.isascii())[:_TRIED_TEXT]
    macintosh: tuple[str, ...] = (
        ("mac_roman",) if b"\r" in content and b"\n" not in content else ()
    )  # where lines ended so
    shares = {name: _plausible(telling, name) for name in (*macintosh, "cp1252", "cp850")}
    best = max(shares, key=lambda name: shares[name])
    east = _east_asian(telling)
    if east and shares[best] < 0.98:
        return east
    if shares[best] >= 0.85:
        return best
    central = {name: _plausible(telling, name, reach=3) for name in ("cp1250", "iso8859_2")}
    closest = max(central, key=lambda name: central[name])
    if central[closest] >= 0.95:
        return closest
    from charset_normalizer import from_bytes

    match = from_bytes(telling, cp_isolation=[*_OTHERS, "cp1252", "cp850"]).best()
    return match.encoding if match is not None else "cp1252"


def _plausible(content: bytes, name: str, reach: int = 1) -> float:
    """The share of characters beyond ASCII that make sense where they stand, read in an encoding of Latin letters.

    A letter does with one of ASCII in its `reach`: whole words beyond ASCII are of another script.
    """
    text = content.decode(name, errors="replace")
    good = total = 0
    for place, (before, char, after) in enumerate(zip(" " + text, text, text[1:] + " ", strict=False)):
        if char.isascii():
            continue
        total += 1
        if char in _USUAL:
            # A sign between two letters is a letter of another encoding; an apostrophe is not.
            good += not (before.isalpha() and after.isalpha()) or char in "’‘´–\u00ad·"
        elif char.isalpha() and ord(char) < 0x180:
            around = text[max(place - reach, 0) : place + reach + 1]
            beside = any(other.isalpha() and other.isascii() for other in around)
            good += beside and not (char.isupper() and before.islower())
    return good / total if total else 1.0


def _east_asian(content: bytes) -> str | None:
    """The multi-byte encoding that all bytes fit, when what comes out is mostly kana, hangul or ideographs."""
    for name in ("cp932", "euc_jp", "gb18030", "big5", "euc_kr"):
        text = _strictly(content, name)
        if text is None:
            continue
        beyond = [char for char in text if not char.isascii()]
        kana = sum("\u3040" <= char <= "\u30ff" or "\uff66" <= char <= "\uff9f" for char in beyond)
        known = kana + sum("\u4e00" <= char <= "\u9fff" or "\uac00" <= char <= "\ud7a3" for char in beyond)
        half_width = sum("\uff61" <= char <= "\uff9f" for char in beyond)
        if beyond and known > 0.8 * len(beyond) and half_width < 0.5 * len(beyond):
            if name in ("cp932", "euc_jp") and not kana:
                continue  # ideographs alone fit many encodings: let the statistics decide
            return name if kana or name not in ("gb18030", "big5", "euc_kr") else None
    return None


def records(text: str) -> tuple[Iterator[list[str]], str]:
    """Return the records of a text table, blank lines as empty lists, and the delimiter they are cut at."""
    csv.field_size_limit(_LONGEST_FIELD)
    text = text.removeprefix("\ufeff").replace("\x00", "").replace("\r\n", "\n").rstrip("\r\n")
    declared = _SEP.match(text)
    if declared and declared.end() <= 10:
        delimiter = declared[1]
        text = text[declared.end() :]
    else:
        delimiter = _delimiter(text)
    lines = io.StringIO(text, newline="")
    if _runs_away(text, delimiter):
        return csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE), delimiter
    return csv.reader(lines, delimiter=delimiter), delimiter


def _delimiter(text: str) -> str:
    """The character that cuts most records into the same number of fields; among equals the one with more fields."""
    best, best_score = ",", (0.0, 0)
    sample = text[:_TRIED_TEXT]
    for delimiter in DELIMITERS:
        if delimiter not in sample:
            continue
        try:
            reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
            widths = Counter(len(record) for record in islice(reader, _TRIED_RECORDS) if any(record))
        except csv.Error:
            continue
        if len(text) > len(sample) and widths.total() > 2:
            widths[min(widths)] -= 1  # the sample's last record is cut
        width, rows = max(((w, n) for w, n in widths.items() if w > 1), default=(1, 0), key=lambda entry: entry[::-1])
        score = (round(rows / max(widths.total(), 1), 2), width)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _runs_away(text: str, delimiter: str) -> bool:
    """Whether a quotation mark that is never closed would swallow the rest of the text."""
    if text.count('"') % 2 == 0:
        return False
    try:
        for record in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            if any(field.count("\n") + field.count("\r") > 100 for field in record):
                return True
    except csv.Error:
        return True
    return False
