"""What a sheet of lines says against itself and the catalog: sums, missing months, contracts, other amounts."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from functools import partial

from desktop_app.catalog.money import amount_text
from desktop_app.catalog.sentences import all_of, listed, month_words, say, together, verbatim
from desktop_app.imports import staging_lines, staging_reconcile

_FEW = 3  # months make a series
_MONTHLY = Fraction(3, 5)  # of the months from the first to the last
_SHOWN = 3
_CLOSE = Fraction(1, 200)
_SPANS = (1, 3, 6, 12)


def notes(
    conn: sqlite3.Connection,
    sheet: int,
    sums: Iterable[tuple[int, str, int, int, int]],
    matches: Mapping[int, sqlite3.Row],
    *,
    priced: bool,
) -> Iterator[str]:
    """Give sentences about missing months and what no contract says of the tools that a sheet bills.

    `sums` are those of the sheet by match and currency; where it is `priced`, its prices are those of contracts.
    """
    tools = {match: row["tool"] for match, row in matches.items() if row["in_scope"] and row["tool"]}
    vendors = {match: row["vendor"] for match, row in matches.items() if row["in_scope"] and not row["tool"]}
    if not (tools or vendors):
        return
    spans = staging_reconcile.spans_of_sheet(conn, sheet)
    yield from _gaps(spans, tools, partial(staging_reconcile.spans_of_tool, conn))
    if vendors:  # lines that name no product: a month counts as billed whatever of the vendor was
        named = set(vendors.values())  # every text is a match of its own, and there may be as many as lines
        every = {match: row["vendor"] for match, row in matches.items() if row["vendor"] in named}
        yield from _gaps(spans, every, partial(staging_reconcile.spans_of_vendor, conn))
    if priced:
        yield from _prices(conn, staging_reconcile.prices_of_sheet(conn, sheet), tools)
    yield from _terms(conn, spans, ((match, currency) for match, currency, *_ in sums), tools)


def _gaps(
    spans: Collection[tuple[int, str, str]],
    names: Mapping[int, str],
    known_of: Callable[[str], Iterable[tuple[str, str]]],
) -> Iterator[str]:
    covered: dict[str, set[str]] = {}
    for match, first, last in spans:
        if match in names:
            covered.setdefault(names[match], set()).update(_months(first[:7], last[:7]))
    for name, own in sorted(covered.items()):
        known: set[str] = set()
        for first, last in known_of(name):
            known.update(_months(first[:7], last[:7]))
        told = set(missing_months(known))
        if fresh := [month for month in missing_months(known | own) if month not in told]:
            yield _gap_text(name, fresh)


def _months(first: str, last: str) -> Iterator[str]:
    year, month = int(first[:4]), int(first[5:7])
    text = first
    while text <= last:
        yield text
        year, month = year + month // 12, month % 12 + 1
        text = f"{year:04}-{month:02}"


def missing_months(known: Collection[str]) -> list[str]:
    """Return the months (as 2026-04) without a line between others; none where lines do not come every month."""
    if len(known) < _FEW:
        return []
    every = list(_months(min(known), max(known)))
    if len(known) < _MONTHLY * len(every):
        return []
    return [month for month in every if month not in known]


def _gap_text(tool: str, missing: Sequence[str]) -> str:
    if len(missing) > 1:
        shown = listed(map(_name, missing[:_SHOWN]))
        if len(missing) > _SHOWN:
            shown = say("{some} and {count:,} more", some=shown, count=len(missing) - _SHOWN)
        return say("{tool}: nothing for {months}. Is a file missing?", tool=tool, months=shown)
    day = dt.date.fromisoformat(f"{missing[0]}-01")
    before, after = day - dt.timedelta(days=1), day + dt.timedelta(days=31)
    return say(
        "{tool}: nothing for {month}, between {before} and {after}. Is a file missing?", tool=tool,
        month=_name(missing[0]), before=month_words(f"{before:%Y-%m}", f"{before:%B}"),
        after=month_words(f"{after:%Y-%m}", f"{after:%B}"),
    )  # fmt: skip


def _name(month: str) -> str:
    return month_words(month, f"{dt.date.fromisoformat(f'{month}-01'):%B %Y}")


def _prices(
    conn: sqlite3.Connection, prices: Collection[tuple[int, str, str]], tools: Mapping[int, str]
) -> Iterator[str]:
    found: dict[str, set[tuple[str, str]]] = {}
    for match, currency, price in prices:
        if match in tools and Decimal(price) > 0:
            found.setdefault(tools[match], set()).add((currency, price))
    for tool, invoiced in sorted(found.items()):
        contracts = staging_reconcile.prices_of_tool(conn, tool)
        for currency, price in sorted(invoiced):
            monthly = [Fraction(row["unit_price"]) / row["period_months"] for row in contracts]
            if not contracts or any(row["currency"] != currency for row in contracts):
                continue
            if any(_is_near(Fraction(price), one * months) for one in monthly for months in _SPANS):
                continue
            row = contracts[0]
            contract = say(
                "{price} {period} ({name})", price=f"{_money(row['unit_price'])} {currency}",
                period=_period(row["period_months"]), name=row["name"],
            )  # fmt: skip
            if len(contracts) > 1:
                contract = say("{price}, and {count} other prices", price=contract, count=len(contracts) - 1)
            yield say(
                "{tool}: invoiced at {price} a unit; the contract says {contract}.",
                tool=tool, price=f"{_money(price)} {currency}", contract=contract,
            )  # fmt: skip


def _period(months: int) -> str:
    if months == 1:
        return say("a month")
    return say("a year") if months == 12 else say("for {months} months", months=months)


def _terms(
    conn: sqlite3.Connection,
    every: Iterable[tuple[int, str, str]],
    billed_in: Iterable[tuple[int, str]],
    tools: Mapping[int, str],
) -> Iterator[str]:
    """What is billed in another currency than every contract of the tool is in, or outside all of their terms."""
    currencies: dict[str, set[str]] = {}
    for match, currency in billed_in:
        if match in tools:
            currencies.setdefault(tools[match], set()).add(currency)
    spans: dict[str, list[tuple[str, str]]] = {}
    for match, first, last in every:
        if match in tools:
            spans.setdefault(tools[match], []).append((first, last))
    for tool, billed in sorted(currencies.items()):
        contracts = staging_reconcile.terms_of_tool(conn, tool)
        agreed = {row["currency"] for row in contracts if row["currency"]}
        if agreed and not billed & agreed:
            yield say(
                "{tool}: billed in {billed}; the contract is in {agreed}.",
                tool=tool,
                billed=_listed(billed),
                agreed=_listed(agreed),
            )
        if not contracts or any(row["first"] is None or row["last"] is None or row["renews"] for row in contracts):
            continue  # rolling, renewing by itself, or not known
        start, end = min(row["first"] for row in contracts), max(row["last"] for row in contracts)
        late = min((first for first, _ in spans[tool] if first > end), default=None)
        early = max((last for _, last in spans[tool] if last < start), default=None)
        if late:
            yield say(
                "{tool}: billed for {late}, after the contract's end on {end} ({name}).",
                tool=tool,
                late=late,
                end=end,
                name=contracts[-1]["name"],
            )
        if early:
            yield say(
                "{tool}: billed for {early}, before the contract's start on {start} ({name}).",
                tool=tool,
                early=early,
                start=start,
                name=contracts[0]["name"],
            )


def _listed(names: Collection[str]) -> str:
    return all_of(sorted(names))


def against_total(stated: Mapping[str, int], ours: Mapping[str, int], rejected: int) -> Iterator[str]:
    """Give a sentence for each currency whose own total in the file is not what its rows add up to; micro-units."""
    for currency, total in stated.items():
        missing = total - ours.get(currency, 0)
        if missing:
            why = say("{rejected|1 row is|# rows are} rejected and not in the sum.", rejected=rejected)
            yield together(_not_equal(currency, amount_text(total), total - missing, missing), why if rejected else "")


def _not_equal(currency: str, total: str, ours: int, missing: int) -> str:
    gap = amount_text(abs(missing))
    if missing > 0:
        return say(
            "The file's own total is {total}, and its rows add up to {ours}: {gap} less.",
            total=f"{total} {currency}", ours=amount_text(ours), gap=gap,
        )  # fmt: skip
    return say(
        "The file's own total is {total}, and its rows add up to {ours}: {gap} more.",
        total=f"{total} {currency}", ours=amount_text(ours), gap=gap,
    )  # fmt: skip


def contradictions(conn: sqlite3.Connection, sheet: int) -> str | None:
    """Say which invoice lines of a sheet the catalog holds with another amount; None where there are none."""
    found = staging_reconcile.contradictions(conn, sheet)
    if not found:
        return None
    shown = listed(map(_both, found[:_SHOWN]))
    if len(found) > _SHOWN:
        shown = say("{some} and {count:,} more", some=shown, count=len(found) - _SHOWN)
    return say(
        "{lines|1 invoice line is|# invoice lines are} in the catalog with another amount: {shown}. Both count until"
        " one of the two imports is undone, that of {files} or this one; where this file corrects them, say so (Read"
        " otherwise, or --corrects yes).",
        lines=len(found), shown=shown, files=_listed({row["file"] for row in found}),
    )  # fmt: skip


def _both(row: sqlite3.Row) -> str:
    number = verbatim(row["invoice_number"])
    return say(
        "{line} ({there} there, {here} here)",
        line=say("{invoice} line {line}", invoice=number, line=verbatim(str(row["line_number"])))
        if row["line_number"]
        else number,
        there=f"{amount_text(row['held'])} {row['currency']}",
        here=amount_text(row["amount"]),
    )


def correct(conn: sqlite3.Connection, sheet: int) -> Iterator[str]:
    """Let the lines of a sheet take the place of those that the catalog holds with another amount; what that changes.

    The user said that the file corrects them. Each line of the catalog is corrected by one line.
    """
    held: dict[int, sqlite3.Row] = {}
    for row in staging_reconcile.contradictions(conn, sheet, most=2**31):
        held.setdefault(row["held_id"], row)
    pairs = {row["place"]: row for row in reversed(held.values())}
    staging_lines.correct(
        conn,
        [
            (row["held_id"], row["restates"] or staging_lines.key_of(row["held_id"]), place)
            for place, row in pairs.items()
        ],
    )
    for currency in sorted({row["currency"] for row in pairs.values()}):
        found = [row for row in pairs.values() if row["currency"] == currency]
        before, after = (amount_text(sum(row[name] for row in found)) for name in ("held", "amount"))
        yield say(
            "{lines|1 line corrects an earlier invoice|# lines correct earlier invoices}: {before} becomes {after}.",
            lines=len(found), before=f"{before} {currency}", after=f"{after} {currency}",
        )  # fmt: skip


def _is_near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= _CLOSE * other


def _money(text: str) -> str:
    return amount_text(round(Decimal(text) * 1_000_000))
