"""Two columns of one head: where the amounts in them differ, which one counts is said, or asked."""

from __future__ import annotations

from desktop_app.catalog.sentences import say, verbatim
from desktop_app.imports.columns import column_names
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import CORRECTS_COLUMN, Question
from desktop_app.imports.parse_money import MONEY
from desktop_app.imports.parse_table import Body
from desktop_app.imports.unrecognised import first_rows
from desktop_app.imports.values import clean, texts


def check(body: Body) -> None:
    """Compare the amounts that count with those of a column of the same head; ask where nothing tells them apart."""
    if not body.form.by_meaning or body.picked is not None:
        return
    names = column_names(body.header.cells)
    keys = [header_key(cell) for cell in body.header.cells]
    told = {header_key(name) for name in body.choices.columns} | body.form.corrections.keys()
    used = set(body.mapping.fields.values())
    for field in MONEY:
        place = body.mapping.fields.get(field)
        if place is None or not keys[place]:
            continue
        for other in (i for i, key in enumerate(keys) if key == keys[place] and i not in used):
            if not told & {header_key(names[place]), header_key(names[other])}:
                _compare(body, field, place, other, names)


def _compare(body: Body, field: str, place: int, other: int, names: tuple[str, ...]) -> None:
    pairs = list(zip(texts(body.cells(place)), texts(body.cells(other)), strict=True))
    unlike = [i for i in body.kept() if pairs[i][0] and pairs[i][1] and pairs[i][0] != pairs[i][1]]
    if not unlike:
        return
    first, second = (verbatim(text) for text in pairs[unlike[0]])
    head, twin = verbatim(names[place]), verbatim(names[other])
    if _has_currency(body, place, other):
        body.notes.append(
            say(
                "{head} is read with the currency beside it, and not {twin}, which has one of its own.",
                head=head,
                twin=twin,
            )
        )
        return
    columns, sample = first_rows(body.sheet, body.header, body.form, body.choices)
    body.question = body.question or Question(
        "column",
        say(
            "Two columns are headed {head}, and they differ in {rows|1 row|# rows}: row {row:,} has {first} and"
            " {second}. Which one is what was billed?",
            head=head,
            rows=len(unlike),
            row=body.numbers[unlike[0]],
            first=first,
            second=second,
        ),
        names[place],
        {CORRECTS_COLUMN: (f"{names[place]}={field}", f"{names[other]}={field}")},
        kind=body.form.kind,
        columns=columns,
        sample=sample,
    )


def _has_currency(body: Body, place: int, other: int) -> bool:
    """Whether the other column stands beside a column of currencies that is headed like the one of the amount."""
    mine = body.mapping.fields.get("currency")
    if mine is None:
        return False
    key = header_key(body.header.cells[mine])
    beside = other + mine - place
    cells = body.header.cells
    return beside != mine and 0 <= beside < len(cells) and header_key(clean(cells[beside])) == key
