"""The review workbook's layout, shared by writing and reading it: sheets, columns, words and the hash of a row."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_EVEN, Decimal
from zlib import crc32

README, SUMMARY, REVIEW, EVIDENCE, RENEWALS = "Read me", "Summary", "Review", "Evidence", "Renewals"
ARITHMETIC = "Arithmetic"
NO_OWNER, NO_TEAM = "nobody in particular", "no team"
"""For whom the list of the questions is that nobody owns, or that are of no team."""
LISTS, EXPORT = "Lists", "Export"  # both hidden
LAYOUT_VERSION = 6
EXCEL_ROWS = 1_048_576
"""The rows of a sheet in Excel, LibreOffice and Numbers; what lies beyond them is lost."""
MOST_ROWS = 1_000_000
"""Of a table on one sheet, its head not counted; what is more goes to a second sheet, "Evidence 2"."""
_REMEMBERED = 1 << 17
_SEPARATOR = "\x1f"
_HASHES = 3_000  # of nine characters in one cell
_PACKED = 27_000  # characters of one cell
CELL_DIGITS = 3  # of the checksum of one cell, which tells which of a row's cells was changed
MOST_NAMED = 20_000  # rows of a table whose cells have checksums; of a longer one only the rows have
CELLS = "cells"
LONGEST_TEXT = 32_767
"""What a cell of Excel holds, in UTF-16 units."""


@dataclass(frozen=True)
class SheetColumn:
    """One column: `type` is text, wrap, id, money, int, date or link; `open` cells are filled in by owners."""

    key: str
    title: str
    width: int
    type: str = "text"
    open: bool = False


_C = SheetColumn

REVIEW_COLUMNS: tuple[SheetColumn, ...] = (
    _C("rule", "Rule", 19, "wrap"),
    _C("subject", "About", 22, "wrap"),
    _C("question", "Question", 54, "wrap"),
    _C("addressable", "Addressable", 13, "money"),
    _C("currency", "Currency", 11),
    _C("evidence", "Evidence", 11, "link"),
    _C("decision", "Decision", 14, open=True),
    _C("quantity", "How many", 12, "int", open=True),
    _C("into", "Tool or plan", 22, open=True),
    _C("why", "Reason", 30, "wrap", open=True),
    _C("new_owner", "New owner", 26, open=True),
    _C("until", "Until", 12, "date", open=True),
    _C("severity", "Severity", 10),
    _C("status", "State", 12),
    _C("owner", "Owner", 18),
    _C("team", "Team", 16),
    _C("theoretical", "Theoretical", 13, "money"),
    _C("saving_from", "From", 12, "date"),
    _C("range", "Range", 22),
    _C("closes", "What would close it", 40, "wrap"),
    _C("as_of", "As of", 12, "date"),
    _C("first_seen", "First asked", 12, "date"),
    _C("theoretical_total", "Theoretical, converted", 14, "money"),
    _C("addressable_total", "Addressable, converted", 14, "money"),
    _C("finding", "Question id", 21, "id"),
)

EVIDENCE_COLUMNS: tuple[SheetColumn, ...] = (
    _C("question", "Question", 46, "link"),
    _C("person", "Person or item", 28),
    _C("team", "Team", 16),
    _C("tool", "Tool", 20),
    _C("last_active", "Last active", 12, "date"),
    _C("data_date", "Reported as of", 14, "date"),
    _C("evidence", "Evidence", 26),
    _C("invoice", "Invoice", 16),
    _C("date", "Date", 12, "date"),
    _C("amount", "Amount", 13, "money"),
    _C("currency", "Currency", 11),
    _C("file", "File", 34),
    _C("sheet", "Sheet", 18),
    _C("row", "Row", 8, "int"),
    _C("finding", "Question id", 21, "id"),
)

ARITHMETIC_COLUMNS: tuple[SheetColumn, ...] = (
    _C("question", "Question", 46, "link"),
    _C("step", "Step", 70),
    _C("amount", "Amount", 15, "money"),
    _C("currency", "Currency", 11),
    _C("finding", "Question id", 21, "id"),
)

RENEWALS_COLUMNS: tuple[SheetColumn, ...] = (
    _C("subscription", "Subscription", 30),
    _C("vendor", "Vendor", 22),
    _C("term_end", "Term ends", 12, "date"),
    _C("notice_deadline", "Notice by", 12, "date"),
    _C("send_by", "Send by", 12, "date"),
    _C("assumed", "Notice is", 12),
    _C("at_stake", "At stake", 14, "money"),
    _C("currency", "Currency", 11),
    _C("auto_renew", "Renews by itself", 15),
    _C("owner", "Owner", 22),
    _C("decision", "Decision", 16),
)

ONLY_SENT: Mapping[str, tuple[SheetColumn, ...]] = {
    EVIDENCE: EVIDENCE_COLUMNS,
    ARITHMETIC: ARITHMETIC_COLUMNS,
    RENEWALS: RENEWALS_COLUMNS,
}
"""The tables that nothing is read back from."""

OPEN = tuple(column for column in REVIEW_COLUMNS if column.open)
LOCKED = tuple(column for column in REVIEW_COLUMNS if not column.open)

DECISIONS: Mapping[str, str] = {
    "Keep": "keep",
    "Grow": "grow",
    "Reduce": "reduce",
    "Move tier": "move_tier",
    "Consolidate": "consolidate",
    "Retire": "retire",
    "Snooze": "snooze",
    "Ask owner": "ask_owner",
}
"""The words of the drop-down and the decisions they stand for."""

EXPLAINED: Mapping[str, str] = {
    "Keep": "It stays. Needs a reason; Until: its last day, if any. It covers what you see here; new facts ask again.",
    "Grow": "It is worth more of it. How many: the number it should grow to.",
    "Reduce": "Fewer are needed. How many: the number to reduce to.",
    "Move tier": "Another plan is enough, or the same one by the year. Tool or plan: the plan to move to.",
    "Consolidate": "Two become one. Tool or plan: the tool, or the contract, that stays.",
    "Retire": "It ends. Until: its last day, where it is known and to come.",
    "Snooze": "Not now. Until: the day on which to ask again.",
    "Ask owner": "Somebody else knows. New owner: that person's e-mail address.",
}

_ALSO: Mapping[str, str] = {
    "behalten": "keep", "ausbauen": "grow", "reduzieren": "reduce", "kündigen": "retire", "beenden": "retire",
    "zurückstellen": "snooze", "zusammenlegen": "consolidate", "tarif wechseln": "move_tier", "nachfragen": "ask_owner",
    "garder": "keep", "augmenter": "grow", "réduire": "reduce", "résilier": "retire", "arrêter": "retire",
    "reporter": "snooze", "regrouper": "consolidate", "changer d'offre": "move_tier", "demander": "ask_owner",
}  # fmt: skip


def sheet_name(title: str, part: int) -> str:
    """Return the name of a table's sheet: "Evidence", and "Evidence 2" for what the first could not hold."""
    return title if part == 1 else f"{title} {part}"


def parts_of(title: str, names: Collection[str]) -> list[str]:
    """Return which of a workbook's sheets hold a table, in their order."""
    found = [(1, title)] if title in names else []
    for name in names:
        start, _, number = name.rpartition(" ")
        if start == title and number.isdigit():
            found.append((int(number), name))
    return [name for _, name in sorted(found)]


def decision_of(text: str) -> str | None:
    """Return the decision a cell's text stands for: the drop-down's word, the key, German or French; else None."""
    word = " ".join(text.replace("_", " ").replace("-", " ").casefold().split())
    words = {key.casefold(): value for key, value in DECISIONS.items()}
    return words.get(word) or _ALSO.get(word)


def word_of(decision: str | None) -> str | None:
    """Return the drop-down's word of a decision."""
    return next((word for word, key in DECISIONS.items() if key == decision), None)


_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_UNDERSCORE = re.compile("_x005[Ff]_")
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


def clean(text: str) -> str:
    """Return text as a cell can hold it: no control characters, line feeds only, cut where it is too long."""
    text = _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(text) * 2 <= LONGEST_TEXT or len(text.encode("utf-16-le")) // 2 <= LONGEST_TEXT:
        return text
    note = f" … [cut: {len(text):,} characters]"
    kept = text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - len(note))].decode("utf-16-le", "ignore")
    return kept + note


def normal(value: object) -> str:
    """Return a typed value as text that a save by Excel or LibreOffice leaves as it is.

    Numbers as decimal text to 6 places, dates as ISO, text without CR and outer blanks, blanks as nothing. The kind
    stands before it, so that the text 12 and the number 12 differ.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return f"n:{int(value)}"
    if isinstance(value, int | float | Decimal):
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if not number.is_finite():
            return f"s:{value}"
        text = f"{number.quantize(Decimal('0.000001'), ROUND_HALF_EVEN):f}".rstrip("0").rstrip(".")
        return f"n:{'0' if text in ('-0', '') else text}"
    if isinstance(value, dt.datetime):
        midnight = value.time() == dt.time()
        return f"d:{(value.date() if midnight else value.replace(microsecond=0)).isoformat()}"
    if isinstance(value, dt.date):
        return f"d:{value.isoformat()}"
    # A literal _x0041_ is written escaped as _x005F_x0041_, and readers differ in how often they undo that.
    text = _UNDERSCORE.sub("_", str(value))
    text = _ESCAPED.sub(lambda match: "" if match[1].upper() == "000D" else chr(int(match[1], 16)), text)
    text = clean(text).strip()
    return f"s:{text}" if text else ""


class _Normals(dict[object, str]):
    """Values with their normal text, as most cells of a large workbook repeat; 1 and 1.0 are one key and one text."""

    def __missing__(self, value: object) -> str:
        if len(self) > _REMEMBERED:
            self.clear()
        text = self[value] = normal(value)
        return text


_normals = _Normals()


def short_hash(value: object) -> str:
    """Return the hash of one cell: eight hexadecimal digits; nothing for a blank."""
    text = normal(value)
    return hashlib.sha256(text.encode()).hexdigest()[:8] if text else ""


def saw(keys: Iterable[str]) -> list[str]:
    """Return the hashes of evidence keys as few cells: what whoever answers could see."""
    hashes = sorted({short_hash(key) for key in keys})
    return [" ".join(hashes[place : place + _HASHES]) for place in range(0, len(hashes), _HASHES)]


def seen(keys: Iterable[str], cells: Iterable[str]) -> tuple[str, ...]:
    """Return which of the keys were among those that `saw` wrote."""
    hashes = {one for cell in cells for one in cell.split()}
    return tuple(sorted({key for key in keys if short_hash(key) in hashes}))


def row_hash(values: Iterable[object]) -> str:
    """Return the hash of a row's typed values, in the order of the columns."""
    return hashlib.sha256(_SEPARATOR.join(map(_normals.__getitem__, values)).encode()).hexdigest()[:16]


def row_check(values: Iterable[object]) -> str:
    """Return the checksum of a row that is only sent: eight digits, in a quarter of a hash's time."""
    return f"{crc32(_SEPARATOR.join(map(_normals.__getitem__, values)).encode()):08x}"


def cell_checks(values: Iterable[object]) -> str:
    """Return the checksums of a row's cells, CELL_DIGITS each, one after the other."""
    return "".join(f"{crc32(text.encode()) & 0xFFF:03x}" for text in map(_normals.__getitem__, values))


def packed(checks: Iterable[str]) -> Iterable[str]:
    """Return the checksums of many rows, all equally long, as few cells."""
    short = list(checks)
    step = max(1, _PACKED // (len(short[0]) + 1)) if short else 1
    return (" ".join(short[place : place + step]) for place in range(0, len(short), step))


def find_header(
    rows: Sequence[Sequence[object]], columns: Sequence[SheetColumn], enough: Collection[str] = ()
) -> tuple[int, dict[str, int]] | None:
    """Return where a table's head stands (0-based row) and the place of each column found by its title, or None.

    The head is the first of the upper rows with at least half of the titles, or with all that are `enough`, by their
    keys; columns may stand in any order and be joined by others.
    """
    titles = {column.title.casefold(): column.key for column in columns}
    for number, row in enumerate(rows[:30]):
        places: dict[str, int] = {}
        for place, cell in enumerate(row):
            key = titles.get(" ".join(str(cell or "").casefold().split()))
            if key is not None:
                places.setdefault(key, place)
        if len(places) * 2 >= len(columns) or (enough and places.keys() >= set(enough)):
            return number, places
    return None
