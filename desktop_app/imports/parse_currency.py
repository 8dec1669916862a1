"""Which currency a row of money is in: its column, signs in its cells, the header, the title, the format, the user.

Where none of them tells, the number formats of the cells do: what a workbook shows as 12.00 € is in euros.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.catalog.money import CURRENCIES
from desktop_app.catalog.sentences import Sentence, say, titled, verbatim
from desktop_app.imports.currency_heads import USUAL, of_header
from desktop_app.imports.currency_signs import SYMBOLS, of_code
from desktop_app.imports.model import CORRECTS_COLUMN, Choices, Question
from desktop_app.imports.number_columns import NumberColumn
from desktop_app.imports.number_formats import currency_of
from desktop_app.imports.parse_table import Body
from desktop_app.imports.scales import unscaled
from desktop_app.imports.values import Bad, all_texts, clean

_DOLLARS = ("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN", "BRL")
_NO_MONEY = frozenset({"quantity"})
_CODE = re.compile(r"(?<![A-Za-z])([A-Za-z]{3})(?![A-Za-z])")
_MONEY_WORD = re.compile(
    r"currency|währung|waehrung|devise|moneda|divisa|valuta|amounts?|beträge|montants?|importes"
    r"|\((?:in )?(?:[a-z]{3}|[€£])\)|\bspend\b|\bcosts?\b|\bkosten\b|\bcoûts?\b"
    r"|\b(?:in|en|em) (?:[a-z]{3}\b|[€£])",
    re.I,
)


def of_titles(body: Body) -> tuple[str, str] | None:
    """A currency named above the table or in the sheet's name, with the text that names it."""
    above = body.sheet.rows[: max(body.header.index, 0)]
    for row in above:
        line = " ".join(clean(cell) for cell in row if cell not in (None, ""))
        plain = unscaled(line)
        if _MONEY_WORD.search(plain):
            codes = {word for word in _CODE.findall(plain) if word in USUAL}
            codes |= {SYMBOLS[sign] for sign in "£€" if sign in plain}
            if len(codes) == 1:
                return codes.pop(), line
    codes = {word for word in _CODE.findall(body.sheet.sheet) if word in USUAL}
    return (codes.pop(), say("the sheet's name {sheet}", sheet=body.sheet.sheet)) if len(codes) == 1 else None


def from_column(body: Body, rows: Sequence[int]) -> list[str | Bad | None] | None:
    """Every row's currency from the currency column: None where it is blank, Bad where the code is unknown."""
    if body.picked is not None:
        return list(body.picked.codes)
    if not body.has("currency"):
        return None
    column = body.texts("currency")
    known: dict[str, str | Bad | None] = {}
    for text in set(column):
        code = of_code(text)
        dollar = "USD" if text == "$" else None
        known[text] = (
            None if not text else code or dollar or Bad(say("{text} is no known currency code", text=repr(text)))
        )
    named = {text for text in (set(column) if len(rows) == len(column) else {column[i] for i in rows}) if text}
    if named and all(isinstance(known[text], Bad) for text in named):
        chosen = body.told("currency")
        if not chosen:
            body.question = body.question or Question(
                "currency",
                say(
                    "Column {column} says {names}, which is no known currency. Which currency are the amounts in?",
                    column=verbatim(body.header_of("currency")),
                    names=", ".join(sorted(named)[:4]),
                ),
                body.header_of("currency"),
                {"--currency": USUAL[:5]},
            )
        else:
            body.notes.append(
                say(
                    "{names} in the file is read as {chosen}, as chosen.",
                    names=", ".join(sorted(named)[:4]),
                    chosen=chosen,
                )
            )
            known = dict.fromkeys(known)
    return [known[text] for text in column]


def one_for_all(
    body: Body, symbols: Counter[str], headers: Sequence[str], formats: Sequence[ShownAs] = ()
) -> tuple[str | None, str]:
    """The currency of rows that name none, and why; None where nothing tells (then it has to be asked).

    `formats` are those of the cells of money that show a currency (`shown_as`).
    """
    if body.choices.currency:
        return body.choices.currency.upper(), say("as chosen")
    told = body.form.saved.currency if body.form.saved else None
    if told and all(of_code(sign) == told or (sign == "$" and told in _DOLLARS) for sign in symbols):
        return told, say("as the profile {profile} has it", profile=titled(body.form.title))
    for header in headers:
        code = of_header(header)
        if code:
            return code, say("the header {header}", header=verbatim(header))
    signs = {sign: of_sign(sign, body) for sign in symbols}
    codes = {code for code in signs.values() if code}
    if len(codes) == 1 and None not in signs.values():
        sign = next(iter(signs))
        return codes.pop(), say("the sign {sign} in {sum:,} cells", sign=sign, sum=sum(symbols.values()))
    title = of_titles(body)
    if title:
        return title[0], title[1] if isinstance(title[1], Sentence) else say("“{name}”", name=verbatim(title[1]))
    if body.form.currency and not codes:
        return body.form.currency, say("{title} has only this currency", title=titled(body.form.title))
    if len(shown := {one.code for one in formats}) == 1 and not codes:
        return shown.pop(), _proof(formats)
    return None, ""


@dataclass(frozen=True)
class ShownAs:
    """Neighbouring cells of one column of money whose number format shows a currency."""

    header: str
    first: int  # position of a row below the header
    last: int
    code: str
    number_format: str


def shown_as(body: Body, names: Iterable[str]) -> list[ShownAs]:
    """What the number formats of some columns of money show below the header; empty for what is no workbook."""
    found: list[ShownAs] = []
    known: dict[str, str | None] = {}
    for name in names if body.sheet.currencies and body.numbers else ():
        for top, bottom, text in body.sheet.currencies.get(body.mapping.fields.get(name, -1), ()):
            first, last = bisect_left(body.numbers, top), bisect_right(body.numbers, bottom) - 1
            if text not in known:
                sign = currency_of(text)
                known[text] = of_sign(sign, body) if sign else None
            if first <= last and (code := known[text]):
                found.append(ShownAs(body.header_of(name), first, last, code, text))
    return found


def _proof(formats: Sequence[ShownAs]) -> str:
    count = sum(one.last - one.first + 1 for one in formats)
    headers = ", ".join(dict.fromkeys(one.header for one in formats))
    return say(
        "{count|the number format of 1 cell|the number formats of # cells} in {headers}, such as {example}",
        count=count, headers=headers, example=verbatim(formats[0].number_format.split(";")[0]),
    )  # fmt: skip


def said_of_formats(what: str, formats: Sequence[ShownAs]) -> str:
    """The sentence for `what` ("Amounts") in the currency that each is shown in."""
    return say(
        "{what} that name no currency are in the one they are shown in: {proof}.", what=what, proof=_proof(formats)
    )


def each_as_shown(body: Body, formats: Sequence[ShownAs]) -> list[str | None]:
    """Each row's currency by the number format of its amount, where the sheet shows several."""
    result: list[str | None] = [None] * len(body)
    for one in reversed(formats):
        result[one.first : one.last + 1] = [one.code] * (one.last + 1 - one.first)
    return result


def of_sign(sign: str, body: Body) -> str | None:
    """The currency of a sign in a cell. A bare "$" is USD unless the sheet names another dollar."""
    if sign == "$":
        words = " ".join((*body.header.cells, body.sheet.sheet)) + " ".join(
            clean(cell) for row in body.sheet.rows[: body.header.index] for cell in row if cell
        )
        others = [code for code in _DOLLARS if code != "USD" and re.search(rf"\b{code}\b", words)]
        return None if others else "USD"
    return of_code(sign)


def unknown_choice(choices: Choices) -> Question | None:
    """The question for another currency, where the chosen one is none."""
    if choices.currency is None or choices.currency.upper() in CURRENCIES:
        return None
    why = say("Currency: “{currency}” is no ISO 4217 currency code such as EUR or USD.", currency=choices.currency)
    return Question("currency", why, None, {"--currency": USUAL[:5]})


def ask(body: Body, column: str) -> None:
    """Put the question for the currency, unless another question is already open."""
    body.question = body.question or Question(
        "currency",
        say("No column, sign, header or title says which currency {column} is in.", column=verbatim(column)),
        column,
        {"--currency": USUAL[:5]},
    )


def _ask_of_blanks(body: Body, rows: Sequence[int]) -> None:
    """Put the question for the currency of those rows that name none in their column."""
    column = body.header_of("currency")
    asked = say(
        "{rows|1 row names|# rows name} no currency in {column}, first row {first:,}, and nothing else says which. In"
        " which currency are those?",
        rows=len(rows),
        column=verbatim(column),
        first=body.numbers[rows[0]],
    )
    body.question = body.question or Question("currency", asked, column, {"--currency": USUAL[:5]})


def of_rows(
    body: Body,
    numbers: Mapping[str, NumberColumn],
    raw: Sequence[str],
    header: str,
    needed: Sequence[int] | None = None,
) -> list[str | None]:
    """Every row's currency; asks where nothing tells, rejects rows of an unknown code.

    `needed` are the rows that have an amount, where others may have none; all that count when None.
    """
    rows = body.live()
    if needed is not None:
        having = set(needed)
        rows = [i for i in rows if i in having]
    column = from_column(body, rows)
    if not rows or body.question:
        return [None] * len(body)
    symbols: Counter[str] = Counter()
    for name, found in numbers.items():
        if name not in _NO_MONEY:
            symbols += found.symbols
    if column is not None and not symbols and not of_header(header):
        if all_texts(column):
            return column  # type: ignore[return-value]
        if all(isinstance(column[i], str) for i in rows):
            return [code if isinstance(code, str) else None for code in column]
    money = {name: found.header for name, found in numbers.items() if name not in _NO_MONEY}
    if _asked_of_head(body, column, rows, header):
        return [None] * len(body)
    formats = shown_as(body, money)
    common, why = one_for_all(body, symbols, list(money.values()), formats)
    own = _signs(body, symbols, raw, common, column)
    if own is None and len({one.code for one in formats}) > 1 and (common is None or body.choices.currency):
        own = each_as_shown(body, formats)
        body.notes.append(said_of_formats(say("Amounts"), formats))
    silent = column is None or any(column[i] is None for i in rows)
    if silent and common is None and (own is None or any(own[i] is None for i in rows)):
        if column is None:
            ask(body, header)
        else:
            _ask_of_blanks(body, [i for i in rows if column[i] is None])
        return [None] * len(body)
    if common and silent:
        body.notes.append(say("Amounts that name no currency are in {common}: {why}.", common=common, why=why))
    return _merge(body, column, own, common, rows, header)


def _asked_of_head(body: Body, column: Sequence[str | Bad | None] | None, rows: Sequence[int], header: str) -> bool:
    """Whether it has to be asked, as the head of the amounts names another currency than their column does."""
    head = of_header(header)
    if column is None or head is None or body.picked is not None or not body.form.by_meaning:
        return False
    place = body.mapping.fields["currency"]
    other = next((i for i in rows if isinstance(column[i], str) and column[i] != head), None)
    if other is None or body.mapping.reasons.get(place, "").startswith("as "):  # as chosen, or as a profile has it
        return False
    name = body.header_of("currency")
    body.question = body.question or Question(
        "currency",
        say(
            "The head {header} says {head}, and {column} says {code}, first row {row:,}. Leave {column} out where the"
            " amounts are in {head}; else say that it is their currency.",
            header=verbatim(header),
            head=head,
            column=verbatim(name),
            code=str(column[other]),
            row=body.numbers[other],
        ),
        name,
        {CORRECTS_COLUMN: (f"{name}=", f"{name}=currency")},
    )
    return True


def _signs(
    body: Body,
    symbols: Counter[str],
    raw: Sequence[str],
    common: str | None,
    column: Sequence[str | Bad | None] | None,
) -> list[str | None] | None:
    """Each row's currency by the sign in its amount; None where no sign says more than `common` does.

    A bare "$" counts only beside other signs, as it is written on pounds too, and beside a column of currencies that
    names others than dollars.
    """
    codes = {sign: of_sign(sign, body) for sign in symbols}
    several = len(set(codes.values())) > 1
    contrary = column is not None and any(isinstance(code, str) and code not in _DOLLARS for code in set(column))
    telling = {sign: code for sign, code in codes.items() if code and (several or contrary or sign != "$")}
    if not several and not contrary and all(code == common for code in telling.values()):
        return None
    longest = sorted(telling, key=len, reverse=True)
    known = {text: next((telling[sign] for sign in longest if sign in text), None) for text in set(raw)}
    return [known[text] for text in raw]


def _merge(
    body: Body,
    column: Sequence[str | Bad | None] | None,
    own: Sequence[str | None] | None,
    common: str | None,
    rows: Sequence[int],
    header: str,
) -> list[str | None]:
    result: list[str | None] = [common] * len(body)
    if column is not None and len(rows) < len(body):
        result = [code if isinstance(code, str) else common for code in column]
    for i in rows:
        code = column[i] if column is not None else None
        if isinstance(code, Bad):
            body.reject(i, body.header_of("currency"), code.reason)
            continue
        sign = own[i] if own else None
        result[i] = code or sign or common
        if code and sign and code != sign and not (sign == "USD" and code in _DOLLARS):
            body.reject(
                i,
                header,
                _contrary(body, sign, code),
            )
        elif result[i] is None:
            body.reject(i, header, say("nothing says which currency this amount is in"))
    return result


def _contrary(body: Body, sign: str, code: str) -> str:
    if body.picked is not None:
        return say("the amount says {sign} and its head {code}", sign=sign, code=code)
    column = verbatim(body.header_of("currency"))
    return say("the amount says {sign} and the column {column} says {code}", sign=sign, column=column, code=code)
