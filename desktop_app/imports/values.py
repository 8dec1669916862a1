"""Text and numbers of cells: what a cell says, as far as the cell alone tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeGuard, cast

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.model import Cell

_SPACES = str.maketrans(
    dict.fromkeys("\u00a0\u202f\u2009\u2007\u2002\u2003\t\r\n", " ") | {"\ufeff": None, "\u200b": None}
)
_DASHES = str.maketrans({"\u2212": "-", "\u2013": "-", "\u2014": "-", "\u2019": "'", "\u02bc": "'", "`": "'"})
_UNCLEAN = re.compile("[\\u00a0\\u202f\\u2009\\u2007\\u2002\\u2003\\t\\r\\ufeff\\u200b]|  | \n|\n ")
_GROUPED_WIDE = re.compile(r"\d{1,3}(?:[ ']\d{3})+(?=$|[.,])")
_MONEY = re.compile(
    r"(?P<open>\()?(?P<sign1>[-+])?(?P<before>[^\d().,+\-]{0,6}?)(?P<open2>\()?(?P<sign2>[-+])?"
    r"(?P<core>\d[\d.,' ]*|[.,]\d+|-)(?:[eE](?P<exp>[-+]?\d{1,3}))?"
    r"(?P<sign3>-)?(?P<after>[^\d().,+\-]{0,8}?)(?P<close>\))?(?P<sign4>-)?(?P<tail>[^\d().,+\-]{0,6})"
)
_WIDE, _NOT_WIDE = 0xFEE0, re.compile("[\uff08\uff09\uff0b-\uff0e\uff10-\uff19]")  # digits and signs of Japanese files
_NO_CENTS = re.compile(r"(?<=\d)([.,]) ?-{1,2}(?=\D*$)")  # "50.-" and "1.000,--": the dash is no minus
_SHORT_FORM = re.compile(r"(?<=[^\W\d])\.$")  # "100 kr."
_SHORT_SIGN = re.compile(r"(?<![^\W\d])([^\W\d]{2,3})\. ?(?=[-\d])")  # "Fr. 100"
_ROUNDED = re.compile(
    r"(?<=\d) ?(?P<by>[kK]|M|[Tt]sd|[Mm]io|[Mm]ln|[Mm]rd|bn|BN)\.?(?= ?(?:[^\W\d]{3}|[^\w\s.,]{1,2})?[)-]?$)"
)
_POWERS = {"k": 3, "tsd": 3, "m": 6, "mio": 6, "mln": 6, "mrd": 9, "bn": 9}
_CREDIT = {"CR": True, "DR": False, "DB": False}

NOTHING = frozenset({"", "-", "--", "n/a", "na", "null", "none", "nil", "#n/a", "nan", "n.a.", "n.a", "k.a.", "k. a."})
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
    percent: bool = False


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
    text = text if text.isascii() else _NOT_WIDE.sub(lambda found: chr(ord(found[0]) - _WIDE), text)
    plain_text = _NO_CENTS.sub(r"\g<1>00", text.translate(_SPACES).translate(_DASHES)).strip()
    plain_text = plain_text.removeprefix("'")  # with which a spreadsheet keeps a text a text
    power = 0
    if rounded := _ROUNDED.search(plain_text):
        power = _POWERS[rounded["by"].casefold()]
        plain_text = plain_text[: rounded.start()] + plain_text[rounded.end() :]
    match = _MONEY.fullmatch(_SHORT_SIGN.sub(r"\1 ", _SHORT_FORM.sub("", plain_text)))
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
    exponent = (int(group["exp"]) if group["exp"] else 0) + power
    found = _shape(core, negative, exponent, symbol, bool(group["exp"]))
    return replace(found, percent=True) if found and "%" in around else found


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
        name = say("decimal point") if decimal == "." else say("decimal comma")
        return Bad(say("{text} is no number with a {name}", text=verbatim(number.core), name=name))
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


def all_texts(values: Sequence[object]) -> TypeGuard[Sequence[str]]:
    """Whether there is a text in every place: asked of a whole column at once, where a loop would be slow."""
    return set(map(type, values)) == {str}
