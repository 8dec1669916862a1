"""Amounts that have a column for each currency: which one counts in each row, so that none is counted twice.

A row with one of them filled tells amount and currency. Where several are filled, a column of currencies tells which
was billed; else the user is asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from desktop_app.catalog.sentences import all_of, listed, say, together, verbatim
from desktop_app.imports.currency_heads import by_currency
from desktop_app.imports.currency_signs import of_code
from desktop_app.imports.model import Cell, Question
from desktop_app.imports.parse_table import Body, Picked
from desktop_app.imports.parse_totals import label
from desktop_app.imports.values import clean, is_nothing

_NOT_ASKED = frozenset({"tax", "unit_price"})  # alone they are no amount


def pick(body: Body) -> None:
    """Settle which column of each amount counts in each row of a sheet that has one for each currency."""
    places = {
        name: by_currency(body.header.cells, dict.fromkeys((body.mapping.fields[name], *several)))
        for name, several in body.mapping.several.items()
        if name in body.mapping.fields
    }
    places = {name: found for name, found in places.items() if len(found) > 1}
    if not places:
        return
    codes = tuple(dict.fromkeys(code for found in places.values() for code in found))
    filled = [_filled(body, code, places) for code in codes]
    billed = _billed(body)
    chosen = (body.told("currency") or "").upper()
    picked: list[str | None] = []
    code: str | None
    several: list[int] = []
    elsewhere: list[int] = []
    for i, row in enumerate(zip(*filled, strict=True)):
        weight = max(row)
        there = [code for code, has in zip(codes, row, strict=True) if has == weight] if weight else []
        own = billed[i]
        code = own if own in there else there[0] if len(there) == 1 and not own else chosen
        if code not in there:
            code = there[0] if there else None
            if len(there) > 1 and not (i in body.skip or i in body.fixed or _is_sum(body, i, places)):
                several.append(i)
            elif there and own and weight > 1:
                elsewhere.append(i)
        picked.append(code)
    body.picked = Picked(_columns(body, places, picked), places, picked, body.header.cells)
    for i in elsewhere:
        column, head = body.header_of("currency"), _head(places, body, picked[i])
        said = say(
            "the column {column} says {code}, and only {head} has an amount",
            column=verbatim(column),
            code=billed[i] or "",
            head=verbatim(head),
        )
        body.reject(i, column, said)
    if several:
        _ask(body, places, codes, several)
    else:
        _say(body, places, codes, picked)


def _filled(body: Body, code: str, places: Mapping[str, Mapping[str, int]]) -> list[int]:
    """How much each row says in a currency: 2 for an amount, 1 for nothing but zeros, 0 for nothing at all."""
    columns = [body.cells(found[code]) for name, found in places.items() if code in found and name not in _NOT_ASKED]
    known: dict[Cell, int] = {}
    result = [0] * len(body)
    for column in columns:
        for i, cell in enumerate(column):
            if cell not in known:
                text = clean(cell)
                known[cell] = 0 if is_nothing(text) else 2 if any(one in "123456789" for one in text) else 1
            result[i] = max(result[i], known[cell])
    return result


def _billed(body: Body) -> Sequence[str | None]:
    """What the sheet's own column of currencies says of each row."""
    texts = body.texts("currency")
    known = {text: of_code(text) if text else None for text in set(texts)}
    return [known[text] for text in texts]


def _is_sum(body: Body, i: int, places: Mapping[str, Mapping[str, int]]) -> bool:
    """Whether a row is no charge: labelled as a total, or nothing but amounts."""
    money = {place for found in places.values() for place in found.values()}
    return label(body.filled(i)) is not None or all(
        place in money or not clean(cell) for place, cell in enumerate(body.rows[i])
    )


def _columns(
    body: Body, places: Mapping[str, Mapping[str, int]], picked: Sequence[str | None]
) -> dict[str, list[Cell]]:
    made = {}
    for name, found in places.items():
        columns = {code: body.cells(place) for code, place in found.items()}
        first = body.cells(body.mapping.fields[name])
        made[name] = [
            columns[code][i] if code in columns else first[i] if code is None else None for i, code in enumerate(picked)
        ]
    return made


def _head(places: Mapping[str, Mapping[str, int]], body: Body, code: str | None) -> str:
    place = next(found[code] for found in places.values() if code is not None and code in found)
    return body.header.cells[place]


def _ask(body: Body, places: Mapping[str, Mapping[str, int]], codes: Sequence[str], rows: Sequence[int]) -> None:
    """Put the question which of several amounts of a row was billed."""
    first = rows[0]
    there = [
        (code, body.header.cells[place], text)
        for code in codes
        for name, found in places.items()
        if name not in _NOT_ASKED and (place := found.get(code)) is not None
        if not is_nothing(text := clean(body.cells(place)[first]))
    ]
    amounts = all_of(say("{amount} in {head}", amount=verbatim(text), head=verbatim(head)) for _, head, text in there)
    more = len(rows) - 1
    message = together(
        say("Row {row:,} has {amounts}, and only one of them can be owed.", row=body.numbers[first], amounts=amounts),
        say("{more|1 more row is|# more rows are} like it.", more=more) if more else "",
        say("No column tells which currency was billed. Which one counts?"),
    )
    options = {"--currency": tuple(dict.fromkeys(code for code, _, _ in there))}
    body.question = body.question or Question("currency", message, there[0][1], options)


def _say(
    body: Body, places: Mapping[str, Mapping[str, int]], codes: Sequence[str], picked: Sequence[str | None]
) -> None:
    """Tell how many rows are read from which column."""
    counts = Counter(picked[i] for i in body.live())
    told = [
        say(
            "{code} in {rows|1 row|# rows} ({head})",
            code=code,
            rows=counts[code],
            head=verbatim(_head(places, body, code)),
        )
        for code in codes
        if counts[code]
    ]
    if told:
        body.notes.append(
            say("Amounts have a column for each currency, and each row counts in one: {told}.", told=listed(told))
        )
