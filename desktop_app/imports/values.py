"""Text and numbers of cells: what a cell says, and which decimal sign a column uses, with proof."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import cast

from desktop_app.imports.model import Cell

_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\t\r\n", " ") | {"\ufeff": None, "\u200b": None}
)
_DASHES = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-", "\u2019": "'", "\u02bc": "'", "`": "'"})
_UNCLEAN = re.compile("[\\u00a0\\u202f\\u2009\\u2007\\u2002\\u2003\\t\\r\\ufeff\\u200b]|  | \n|\n ")
# Columns as one text, a line a cell: all of the plain kind with this decimal sign; lines that could be either; lines
# whose several groups of thousands prove the sign.
_ALL = {
    ".": re.compile(r"(?:-?(?:[1-9]\d{0,2}(?:,\d{3})++|\d++)(?:\.\d++)?\n|\n)*+"),
    ",": re.compile(r"(?:-?(?:[1-9]\d{0,2}(?:\.\d{3})++|\d++)(?:,\d++)?\n|\n)*+"),
}
_OPEN = {sign: re.compile(rf"^-?[1-9]\d{{0,2}}{re.escape(sign)}\d{{3}}$", re.MULTILINE) for sign in ".,"}
_MANY = {sign: re.compile(rf"^-?\d+{re.escape(sign)}\d+{re.escape(sign)}", re.MULTILINE) for sign in ".,"}
_PADDING = re.compile(r" *\n *")
_SIGNED = {sign: re.compile(rf"^(-?) ?{re.escape(sign)} ?(-?)(?=\d)", re.MULTILINE) for sign in "£€$"}
_TRIED = 1000  # cells at the top that tell whether a column has the same few all over
_LARGEST = 1e300  # beyond it, and not-a-number, is no amount
_GROUPED_WIDE = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?=$|[.,])")
_MONEY = re.compile(
    r"(?P<open>\()?(?P<sign1>[-+])?(?P<before>[^\d().,+\-]{0,6}?)(?P<open2>\()?(?P<sign2>[-+])?"
    r"(?P<core>\d[\d.,' ]*|[.,]\d+|-)(?:[eE](?P<exp>[-+]?\d{1,3}))?"
    r"(?P<sign3>-)?(?P<after>[^\d().,+\-]{0,8}?)(?P<close>\))?(?P<sign4>-)?(?P<tail>[^\d().,+\-]{0,6})"
)
_NO_CENTS = re.compile(r"(?<=\d)([.,]) ?-{1,2}(?=\D*$)")  # "50.-" and "1.000,--": the dash is no minus
_SHORT_FORM = re.compile(r"(?<=[^\W\d])\.$")  # "100 kr."
_CREDIT = {"CR": True, "DR": False, "DB": False}

NOTHING = frozenset({"", "-", "--", "n/a", "na", "null", "none", "nil", "#n/a", "nan"})
"""Cells that say nothing, in lower case after dashes were made plain."""


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that cannot be read, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Scanned:
    """A number as written, before the column's decimal sign is known."""

    negative: bool
    core: str  # digits with "." and "," only
    exponent: int
    symbol: str  # currency symbol or code around the number, or ""
    proof: str  # "." or ",": the decimal sign this cell alone proves; "?": it could be either; "": it has none


@dataclass(frozen=True)
class DecimalEvidence:
    """How many cells of a column prove which decimal sign."""

    point: int
    comma: int
    undecided: int
    example: str  # of an undecided cell


def clean(cell: Cell) -> str:
    """A cell's text without padding, on one line; whole numbers without ".0", dates as ISO."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return " ".join(cell.translate(_SPACES).split(" ")).strip() if "  " not in cell else _squeeze(cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)


def _squeeze(text: str) -> str:
    return " ".join(text.translate(_SPACES).split())


def texts(column: Sequence[Cell]) -> list[str]:
    """The cleaned text of every cell of a column; each distinct cell is cleaned once."""
    return texts_and_kinds(column)[0]


def texts_and_kinds(column: Sequence[Cell]) -> tuple[list[str], set[str]]:
    """The cleaned text of every cell of a column, and each of these texts once."""
    if bool in (types := set(map(type, column))):  # True equals 1 as a dictionary key
        found = [clean(cell) for cell in column]
        return found, set(found)
    distinct = set(column)
    if types <= {str, type(None)}:
        kinds = {cell for cell in distinct if isinstance(cell, str)}
        joined = "\n".join(kinds)
        if joined.count("\n") == max(len(kinds) - 1, 0) and _is_clean(f"\n{joined}\n"):
            if None not in distinct:
                return cast("list[str]", list(column)), kinds
            return ["" if cell is None else str(cell) for cell in column], {*kinds, ""}
    known = {cell: clean(cell) for cell in distinct}
    return list(map(known.__getitem__, column)), set(known.values())


def _is_clean(joined: str) -> bool:
    """Whether no line needs cleaning."""
    if joined.isascii():
        return not any(part in joined for part in ("  ", " \n", "\n ", "\t", "\r"))
    return _UNCLEAN.search(joined) is None


def is_nothing(text: str) -> bool:
    """Whether a cell's text says that there is no value."""
    return text.translate(_DASHES).strip().casefold() in NOTHING


def scan(text: str) -> Scanned | None:
    """What a text says as a number; None where it is none. "£-" and "-" are an accountant's zero."""
    plain_text = _NO_CENTS.sub(r"\g<1>00", text.translate(_SPACES).translate(_DASHES)).strip()
    match = _MONEY.fullmatch(_SHORT_FORM.sub("", plain_text))
    if match is None:
        return None
    group = match.groupdict(default="")
    core = group["core"].strip()
    around = [part.strip() for part in (group["before"], group["after"], group["tail"]) if part.strip()]
    credit = [part for part in around if part.upper() in _CREDIT]
    symbols = [part for part in around if part not in credit and part != "%"]
    brackets = bool(group["open"] or group["open2"])
    if brackets != bool(group["close"]) or len(symbols) > 1:
        return None
    minus = [group[name] for name in ("sign1", "sign2", "sign3", "sign4") if group[name] == "-"]
    if len(minus) > 1:
        return None
    negative = brackets or bool(minus) or any(_CREDIT[part.upper()] for part in credit)
    symbol = symbols[0] if symbols else ""
    if core == "-":
        return Scanned(negative=False, core="0", exponent=0, symbol=symbol, proof="") if not brackets else None
    exponent = int(group["exp"]) if group["exp"] else 0
    return _shape(core, negative, exponent, symbol, bool(group["exp"]))


def _shape(core: str, negative: bool, exponent: int, symbol: str, scientific: bool) -> Scanned | None:
    spaced = " " in core or "'" in core
    if spaced:
        if not _GROUPED_WIDE.match(core):
            return None
        core = core.replace(" ", "").replace("'", "")
        if "." in core and "," in core:
            return None
    points, commas = core.count("."), core.count(",")
    if points and commas:
        last = "." if core.rfind(".") > core.rfind(",") else ","
        proof = last if core.count(last) == 1 else None
    elif points > 1 or commas > 1:
        proof = "," if points else "."
    elif points or commas:
        proof = _single(core, "." if points else ",", spaced or scientific)
    else:
        proof = ""
    return None if proof is None else Scanned(negative, core, exponent, symbol, proof)


def _single(core: str, sign: str, surely_decimal: bool) -> str:
    """The proof of a number with one sign: three digits after it leave it open."""
    before, after = core.split(sign)
    if surely_decimal or len(after) != 3 or not 1 <= len(before) <= 3 or before.startswith("0"):
        return sign
    return "?"


def plain(number: Scanned, decimal: str) -> str | Bad:
    """The number as plain decimal text ("-1234.56") when `decimal` is the column's decimal sign."""
    group = "," if decimal == "." else "."
    whole, sign, fraction = number.core.partition(decimal)
    if group in fraction or decimal in fraction or (group in whole and not _grouped(whole.split(group))):
        name = "decimal point" if decimal == "." else "decimal comma"
        return Bad(f"{number.core} is no number with a {name}")
    text = (whole.replace(group, "") or "0") + (f".{fraction}" if sign and fraction else "")
    if number.exponent:
        text = f"{Decimal(text).scaleb(number.exponent):f}"
    return "-" + text if number.negative and text.strip("0.") else text


def _grouped(parts: list[str]) -> bool:
    """Thousands in threes; Indian lakh grouping has twos before the last three."""
    return len(parts[0]) <= 3 and len(parts[-1]) == 3 and all(len(part) in (2, 3) for part in parts[1:-1])


def typed_number(cell: int | float | Decimal) -> str:
    """A typed number as plain decimal text."""
    if isinstance(cell, float):
        text = repr(cell)
        if "e" in text or "E" in text:
            return f"{Decimal(text):f}"
        return text.removesuffix(".0")
    return str(cell)


class NumberColumn:
    """One column of numbers: scan it, decide its decimal sign, then read every cell.

    Typed cells need no decision. A column of plain text numbers is scanned as one text, which is many times faster
    than cell by cell; anything else cell by cell, each distinct cell once.
    """

    def __init__(self, header: str, column: Sequence[Cell]) -> None:
        self.header = header
        self.column = column
        self.decimal: str | None = None
        self.proof: str | None = None
        self.typed = False  # every cell is a number from a workbook: nothing has to be decided
        self.symbols: Counter[str] = Counter()
        self._joined = ""
        self._fits: list[str] = []  # the decimal signs with which all of `_joined` can be read
        self._values: list[str | Bad | None] | None = None
        self._counts: Counter[Cell] = Counter()
        self._scans: dict[Cell, Scanned] = {}
        self._done: dict[Cell, str | Bad | None] = {}
        self.evidence = self._scan_typed() or self._scan_plain() or self._scan_each()

    def _scan_typed(self) -> DecimalEvidence | None:
        """A column of numbers only."""
        self.typed = set(map(type, self.column)) <= {float, int, type(None)}
        return DecimalEvidence(0, 0, 0, "") if self.typed else None

    def _read_typed(self) -> list[str | Bad | None]:
        """Typed numbers as plain text; not-a-number and infinity are nothing."""
        if not self.column:
            return []
        if len(set(self.column[:_TRIED])) < _TRIED // 2 and 0 not in (distinct := set(self.column)):  # 0.0 equals -0.0
            known = {cell: self._typed(cell) for cell in distinct}
            return [known[cell] for cell in self.column]
        texts = map(repr, self.column) if None not in self.column else map(_written, self.column)
        joined = "\n".join(texts) + "\n"
        if "e" in joined or "n" in joined:
            return [self._typed(cell) for cell in self.column]
        found: list[str | Bad | None] = list(joined.replace(".0\n", "\n").split("\n")[:-1])
        return [text or None for text in found] if "" in found else found

    def _scan_plain(self) -> DecimalEvidence | None:
        """A column of text numbers of the plain kind, blank cells among them."""
        if not set(map(type, self.column)) <= {str, type(None)}:
            return None
        joined = "\n".join([cell if isinstance(cell, str) else "" for cell in self.column]) + "\n"
        if joined.count("\n") != len(self.column):
            return None
        joined, symbols = _without_signs(joined)
        fits = [sign for sign in ".," if _ALL[sign].fullmatch(joined)]
        if not fits:
            return None
        self._joined, self.symbols, self._fits = joined, symbols, fits
        return _evidence(joined, fits[0])

    def _scan_each(self) -> DecimalEvidence:
        self._counts = Counter(self.column)
        tally: Counter[str] = Counter()
        example = ""
        for cell, count in self._counts.items():
            if not isinstance(cell, str):
                self._done[cell] = self._typed(cell)
                continue
            proof = self._scan_one(cell, count)
            tally[proof] += count
            if proof == "?" and not example:
                example = cell.strip()
        return DecimalEvidence(tally["."], tally[","], tally["?"], example)

    @staticmethod
    def _typed(cell: Cell) -> str | Bad | None:
        if cell is None:
            return None
        if isinstance(cell, (int, float)) and not isinstance(cell, bool):
            return typed_number(cell) if abs(cell) < _LARGEST else None
        return Bad(f"{cell} is no number")

    def _scan_one(self, cell: str, count: int) -> str:
        number = scan(cell)
        if number is None:
            text = clean(cell)
            self._done[cell] = None if is_nothing(text) else Bad(f"{text!r} is no number")
            return ""
        if number.symbol:
            self.symbols[number.symbol] += count
        self._scans[cell] = number
        return number.proof

    def settle(self, decimal: str) -> None:
        """Read all cells with this decimal sign."""
        self.decimal = decimal
        if self.typed:
            return
        if decimal in self._fits:
            group = "," if decimal == "." else "."
            lines = self._joined.replace(group, "").replace(",", ".").split("\n")
            self._values = [line or None for line in lines[:-1]]
            return
        if not self._counts:
            self.symbols.clear()
            self._scan_each()
        self._done.update({cell: plain(number, decimal) for cell, number in self._scans.items()})
        self._values = [self._done[cell] for cell in self.column]

    def values(self) -> list[str | Bad | None]:
        """Every cell's plain decimal text, None for nothing, or why it is bad. Settle the column first."""
        if self._values is None and self.typed:
            self._values = self._read_typed()
        elif self._values is None:
            self.settle(self.decimal or ".")
        return self._values or []


def _written(cell: Cell) -> str:
    return "" if cell is None else repr(cell)


def all_texts(values: Sequence[object]) -> bool:
    """Whether there is a text in every place: asked of a whole column at once, where a loop would be slow."""
    return set(map(type, values)) == {str}


def _without_signs(joined: str) -> tuple[str, Counter[str]]:
    """Lines of numbers without padding and without one currency sign; how often the sign occurs."""
    symbols: Counter[str] = Counter()
    if " " in joined:
        joined = _PADDING.sub("\n", joined).lstrip(" ")
    present = [sign for sign in "£€$" if sign in joined]
    if len(present) == 1:
        stripped, count = _SIGNED[present[0]].subn(r"\1\2", joined)
        if present[0] not in stripped:
            symbols[present[0]] = count
            joined = stripped
    return joined, symbols


def _evidence(joined: str, sign: str) -> DecimalEvidence:
    """The evidence of a column that is all of the plain kind with this decimal sign, counted over its one text."""
    group = "," if sign == "." else "."
    open_lines = _OPEN[sign].findall(joined) + (_OPEN[group].findall(joined) if group in joined else [])
    proofs = joined.count(sign) - len(_OPEN[sign].findall(joined))
    proofs += len(_MANY[group].findall(joined)) if group in joined else 0
    example = open_lines[0] if open_lines else ""
    return DecimalEvidence(proofs if sign == "." else 0, proofs if sign == "," else 0, len(open_lines), example)


def decide_decimals(
    columns: Iterable[NumberColumn], chosen: str | None = None, shipped: str | None = None
) -> tuple[NumberColumn, DecimalEvidence] | None:
    """Settle every column's decimal sign with proof; the column that stays open, if any.

    Own cells decide first; then the other columns of the sheet; then `shipped`, what a vendor's format is known to
    write. `chosen` ("," or ".") answers for all.
    """
    columns = list(columns)
    for column in columns:
        _settle_alone(column, chosen)
    open_columns = [column for column in columns if column.decimal is None]
    proven = [column for column in columns if column.decimal is not None and column.proof and not chosen]
    for column in open_columns:
        if column.evidence.point and column.evidence.comma:
            return column, column.evidence
        signs = {other.decimal for other in proven}
        if len(signs) != 1 and shipped:
            column.settle(shipped)
            column.proof = f"{_sign_name(shipped)}: as this format is known to write numbers"
            continue
        if len(signs) != 1:
            return column, column.evidence
        sign = signs.pop()
        assert sign is not None  # noqa: S101 - `proven` holds settled columns only
        column.settle(sign)
        names = ", ".join(other.header for other in proven[:3])
        column.proof = f"{_sign_name(sign)}: as proven by {names}"
    return None


def _settle_alone(column: NumberColumn, chosen: str | None) -> None:
    evidence = column.evidence
    total = evidence.point + evidence.comma + evidence.undecided
    if chosen:
        column.settle(chosen)
        column.proof = f"{_sign_name(chosen)}: as chosen" if total else None
        return
    if not total:
        column.settle(".")
        return
    many, few, sign = max(
        (evidence.point, evidence.comma, "."), (evidence.comma, evidence.point, ","), key=lambda entry: entry[0]
    )
    if many and (few == 0 or many >= 50 * few):
        column.settle(sign)
        contradict = "none contradict" if not few else f"{few} contradict and are rejected"
        column.proof = f"{_sign_name(sign)}: {many:,} of {total:,} cells with a sign only make sense so, {contradict}"


def _sign_name(sign: str) -> str:
    return "decimal point" if sign == "." else "decimal comma"
