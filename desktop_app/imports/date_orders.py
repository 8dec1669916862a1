"""The order of day, month and year in the columns of a sheet, decided together and with proof."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.catalog.sentences import all_of, say, verbatim
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.dates import ORDERS, Open
from desktop_app.imports.model import Cell

_OVERWHELMING = 50
"""How many times as many cells have to say one thing for the others to be mistakes."""


def decide_orders(
    columns: Sequence[DateColumn],
    pairs: Sequence[tuple[DateColumn, DateColumn]] = (),
    chosen: str | None = None,
    shipped: str | None = None,
    witnesses: Sequence[DateColumn] = (),
) -> DateColumn | None:
    """Settle the order of every column with proof; the column that stays open, if any.

    `witnesses` are columns that are only evidence: they may stay open.

    Own cells decide first, then columns of the same shape, then periods (`pairs` of start and end): whole months,
    and no end before its start. `chosen` answers for all; `shipped` is what a vendor's format is known to write.
    """
    every = (*columns, *witnesses)
    for column in every:
        if column.order is None:
            _settle_alone(column, chosen, shipped)
    if not chosen:
        _doubt_contrary(every)
    for step in (_by_siblings, _by_pairs, _by_siblings):
        for column in every:
            if column.order is None:
                step(column, every, pairs)
    return next((column for column in columns if column.order is None), None)


def _settle_alone(column: DateColumn, chosen: str | None, shipped: str | None) -> None:
    tally, total = column.tally, column.total
    if not total:
        clear = sum(column.counts[cell] for cell, found in column.read.items() if isinstance(found, str))
        said = say("{clear:,} {clear|cell has|cells have} one reading only", clear=clear)
        column.settle("dmy", said if clear else None)
        return
    if chosen:
        column.settle(chosen, say("{read}: as chosen", read=ORDERS[chosen]))
        return
    if tally["ymd"] and not tally["dmy"] and not tally["mdy"]:
        column.settle(
            "ymd", say("year/month/day: {many:,} of {total:,} cells only make sense so", many=tally["ymd"], total=total)
        )
        return
    if column.year_may_lead:
        return
    many, few, order = max((tally["dmy"], tally["mdy"], "dmy"), (tally["mdy"], tally["dmy"], "mdy"), key=lambda e: e[0])
    if many and (few == 0 or many >= _OVERWHELMING * few):
        column.settle(order, proof_of_many(ORDERS[order], many, few, total))
    elif not many and not tally["either"]:
        column.settle("dmy", say("{cells:,} cells name the same day in either order", cells=tally["same"]))
    elif not many and shipped:
        column.settle(shipped, say("{order}: as this format is known to write dates", order=ORDERS[shipped]))


def _doubt_contrary(columns: Sequence[DateColumn]) -> None:
    """Open the columns again whose few cells prove another order than those of a column that is written the same way.

    One mistyped day, "01.13.2019", would else turn all others of its column.
    """
    proven = [column for column in columns if column.order in ("dmy", "mdy") and column.tally[column.order]]
    for column in proven:
        mine = column.tally[column.order or ""]
        for other in proven:
            theirs = other.tally[other.order or ""]
            if other.order != column.order and theirs >= mine and not column.shapes.isdisjoint(other.shapes):
                column.contrary = other
    for column in proven:
        if (against := column.contrary) is None:
            continue
        order = against.order or "dmy"
        if against.tally[order] >= _OVERWHELMING * column.tally[column.order or ""]:
            why = say("as column {column}, written the same way: {proof}", column=verbatim(against.header),
                      proof=against.proof or "")  # fmt: skip
            column.settle(order, why)
        else:
            column.order = column.proof = None


def proof_of_many(read: str, many: int, few: int, total: int) -> str:
    """The proof by `many` of all cells where none or `few` say otherwise."""
    if few:
        return say(
            "{read}: {many:,} of {total:,} cells only make sense so, {few:,} contradict and are rejected",
            read=read, many=many, total=total, few=few,
        )  # fmt: skip
    return say(
        "{read}: {many:,} of {total:,} cells only make sense so, none contradict", read=read, many=many, total=total
    )


def _contradicts_itself(column: DateColumn) -> bool:
    return column.contrary is not None or bool(column.tally["dmy"] and column.tally["mdy"]) or column.year_may_lead


def _by_siblings(
    column: DateColumn, columns: Sequence[DateColumn], _pairs: Sequence[tuple[DateColumn, DateColumn]]
) -> None:
    """Take the order of the columns of the same shape, when they agree."""
    if _contradicts_itself(column):
        return
    proven = [
        other
        for other in columns
        if other is not column and other.order and other.total and other.proof and column.shapes <= other.shapes
    ]
    orders = {other.order for other in proven if other.tally["either"] or other.tally["dmy"] or other.tally["mdy"]}
    if len(orders) == 1:
        order = orders.pop()
        best = max(proven, key=lambda other: (other.witness is None, other.tally[other.order or ""]))
        column.witness = best.witness or best
        why = say("as column {column}, written the same way: {proof}", column=verbatim(column.witness.header),
                  proof=column.witness.proof or "")  # fmt: skip
        column.settle(order or "dmy", why)


def _by_pairs(
    column: DateColumn, _columns: Sequence[DateColumn], pairs: Sequence[tuple[DateColumn, DateColumn]]
) -> None:
    """Take the order in which every period is whole months, or in which no period ends before it starts."""
    if _contradicts_itself(column):
        return
    for start, end in pairs:
        if column not in (start, end) or any(_contradicts_itself(side) for side in (start, end)):
            continue
        facts = {order: _period_facts(start, end, order) for order in ("dmy", "mdy")}
        for order, other in (("dmy", "mdy"), ("mdy", "dmy")):
            here, there = facts[order], facts[other]
            names = all_of((verbatim(start.header), verbatim(end.header)))
            if here.whole == here.pairs > 0 and there.whole < there.pairs and not here.backwards:
                why = say(
                    "all {pairs:,} periods of {names} are whole months so, {whole:,} in the other order",
                    pairs=here.pairs,
                    names=names,
                    whole=there.whole,
                )
            elif here.pairs and not here.backwards and there.backwards:
                why = say(
                    "{backwards:,} of {pairs:,} periods of {names} would be backwards in the other order",
                    backwards=there.backwards,
                    pairs=here.pairs,
                    names=names,
                )
            else:
                continue
            column.settle(order, say("{what}: {why}", what=ORDERS[order], why=why))
            return


@dataclass(frozen=True)
class _PeriodFacts:
    pairs: int
    whole: int
    backwards: int


def _period_facts(start: DateColumn, end: DateColumn, order: str) -> _PeriodFacts:
    pairs = whole = backwards = 0
    for first, last in Counter(zip(start.column, end.column, strict=True)):
        since, until = _in_order(start, first, order), _in_order(end, last, order)
        if since is None and until is None:
            continue
        pairs += 1
        if since is None or until is None:
            backwards += 1
            continue
        backwards += until < since
        whole += since.endswith("-01") and (until.endswith("-01") or _is_month_end(until)) and until > since
    return _PeriodFacts(pairs, whole, backwards)


def _in_order(column: DateColumn, cell: Cell, order: str) -> str | None:
    found = column.scans[cell]
    if isinstance(found, Open):
        return found.on(column.order or order)
    return found if isinstance(found, str) else None


def _is_month_end(day: str) -> bool:
    return (dt.date.fromisoformat(day) + dt.timedelta(days=1)).day == 1
