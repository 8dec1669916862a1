"""A column of numbers: which decimal sign it uses, with proof, and what every cell of it says."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from desktop_app.catalog.money import minor_digits
from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.currency_signs import is_sign, of_code
from desktop_app.imports.model import Cell
from desktop_app.imports.values import Bad, Scanned, clean, is_nothing, plain, scan, typed_number

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
_SIDES = {"H": True, "S": False}  # German: credit and debit, behind an amount
_TRIED = 1000  # cells at the top that tell whether a column has the same few all over
_LARGEST = 1e300  # beyond it, and not-a-number, is no amount


@dataclass(frozen=True)
class DecimalEvidence:
    """How many cells of a column prove which decimal sign."""

    point: int
    comma: int
    undecided: int
    example: str  # of an undecided cell


class NumberColumn:
    """One column of numbers: scan it, decide its decimal sign, then read every cell.

    Typed cells need no decision. A column of plain text numbers is scanned as one text, which is many times faster
    than cell by cell; anything else cell by cell, each distinct cell once. Beside an amount of `money` stands nothing
    but a currency, or a side of an account.
    """

    def __init__(self, header: str, column: Sequence[Cell], *, money: bool = False) -> None:
        self.header = header
        self.column = column
        self.money = money
        self.power = 0  # of ten, by which the numbers of the column are meant to be multiplied
        self.sided = False  # some cell has a side of an account behind its amount
        self.decimal: str | None = None
        self.proof: str | None = None
        self.typed = False  # every cell is a number from a workbook: nothing has to be decided
        self.symbols: Counter[str] = Counter()
        self._joined = ""
        self._fits: list[str] = []  # the decimal signs with which all of `_joined` can be read
        self._values: list[str | Bad | None] | None = None
        self._scaled: list[str | Bad | None] | None = None
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
        return Bad(say("{text} is no number", text=verbatim(str(cell))))

    def _scan_one(self, cell: str, count: int) -> str:
        number = scan(cell)
        if number is None:
            text = clean(cell)
            self._done[cell] = None if is_nothing(text) else Bad(say("{text} is no number", text=repr(text)))
            return ""
        if self.money and (why := _no_money(number)):
            self._done[cell] = Bad(say("{text} is no amount of money: {why}", text=repr(clean(cell)), why=why))
            return ""
        if self.money and number.symbol in _SIDES:
            negative = number.negative != _SIDES[number.symbol]
            number = replace(number, negative=negative, symbol="")
            self.sided = True
        if number.symbol:
            self.symbols[number.symbol] += count
        self._scans[cell] = number
        if number.proof == "?" and _has_no_decimals(number.symbol):  # the sign in 3,000円 groups thousands
            return "." if "," in cell else ","
        return number.proof

    def take_as_whole(self) -> None:
        """Settle a column of whole numbers of which no cell proves a sign: "12,345" can only have thousands then."""
        evidence = self.evidence
        signs = {sign for sign in ".," if any(isinstance(cell, str) and sign in cell for cell in self.column)}
        if evidence.undecided and not (evidence.point or evidence.comma) and len(signs) == 1:
            self.settle("," if signs == {"."} else ".")
            self.proof = say("{example} has thousands: these are whole numbers", example=verbatim(evidence.example))

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

    @property
    def exact(self) -> bool:
        """Whether every cell is the very number that it means."""
        return self.typed and not self.power

    def values(self) -> list[str | Bad | None]:
        """Every cell's plain decimal text, None for nothing, or why it is bad. Settle the column first."""
        if not self.power:
            return self.written()
        if self._scaled is None:
            self._scaled = [
                f"{Decimal(text).scaleb(self.power):f}" if isinstance(text, str) else text for text in self.written()
            ]
        return self._scaled

    def written(self) -> list[str | Bad | None]:
        """The values as the column writes them, in thousands where its head says so."""
        if self._values is None and self.typed:
            self._values = self._read_typed()
        elif self._values is None:
            self.settle(self.decimal or ".")
        return self._values or []


def _has_no_decimals(sign: str) -> bool:
    """Whether a sign means one currency, and that has no smaller unit."""
    code = of_code(sign)
    return code is not None and minor_digits(code) == 0


def _no_money(number: Scanned) -> str | None:
    """Why a number is no amount; None where it may be one."""
    if number.percent:
        return say("it is a share")
    if number.symbol and number.symbol not in _SIDES and not is_sign(number.symbol):
        return say("“{sign}” is no currency", sign=number.symbol)
    return None


def _written(cell: Cell) -> str:
    return "" if cell is None else repr(cell)


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
            column.proof = say("{sign}: as this format is known to write numbers", sign=sign_name(shipped))
            continue
        if len(signs) != 1:
            return column, column.evidence
        sign = signs.pop()
        assert sign is not None  # noqa: S101 - `proven` holds settled columns only
        column.settle(sign)
        names = ", ".join(other.header for other in proven[:3])
        column.proof = say("{sign}: as proven by {names}", sign=sign_name(sign), names=names)
    return None


def _settle_alone(column: NumberColumn, chosen: str | None) -> None:
    if column.decimal is not None and not chosen:
        return
    evidence = column.evidence
    total = evidence.point + evidence.comma + evidence.undecided
    if chosen:
        column.settle(chosen)
        column.proof = say("{read}: as chosen", read=sign_name(chosen)) if total else None
        return
    if not total:
        column.settle(".")
        return
    many, few, sign = max(
        (evidence.point, evidence.comma, "."), (evidence.comma, evidence.point, ","), key=lambda entry: entry[0]
    )
    if many and (few == 0 or many >= 50 * few):
        column.settle(sign)
        column.proof = (
            say(
                "{sign}: {many:,} of {total:,} cells with a sign only make sense so, {few} contradict and are rejected",
                sign=sign_name(sign), many=many, total=total, few=few,
            )
            if few
            else say(
                "{sign}: {many:,} of {total:,} cells with a sign only make sense so, none contradict",
                sign=sign_name(sign), many=many, total=total,
            )
        )  # fmt: skip


def sign_name(sign: str) -> str:
    """What a decimal sign is called."""
    return say("decimal point") if sign == "." else say("decimal comma")
