"""The contract of a subscription, put together from its record, terms, entitlements and commitments."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction

from desktop_app.catalog.money import MICRO
from desktop_app.economics.calendar import add_days, days_between
from desktop_app.economics.contract import HORIZON, Contract, Floor, PriceLine, Term

Row = sqlite3.Row


def _same(currency: str, to: str) -> Fraction | None:
    return Fraction(1) if currency == to else None


def contract_of(
    row: Row,
    term: Row | None,
    further: Sequence[Row],
    bought: Sequence[Row],
    commitments: Sequence[Row],
    *,
    assigned: int,
    pending: int,
    assumed_notice: int,
    as_of: str,
    factor: Callable[[str, str], Fraction | None] = _same,
) -> Contract:
    """Return the contract of a subscription as of a day (ISO).

    `term` is the one that runs, `further` those that begin after it. The prices are those in the subscription's
    currency, or in the one that its entitlements have; what is bought in others stands apart. What is promised in
    another is converted: `factor` tells how much of a currency (the second) a unit of another is, None without a rate.
    """
    months = max(1, row["period_months"])
    priced = [line for line in bought if line["unit_price"] is not None]
    given = [line["currency"] or row["currency"] for line in priced]
    currency = row["currency"] if row["currency"] in given or not given else next(filter(None, given), None)
    own: list[PriceLine] = []
    apart: dict[str, Fraction] = defaultdict(Fraction)
    for line, code in zip(priced, given, strict=True):
        price = Fraction(line["unit_price"]) / months
        one = PriceLine(line["quantity"], price, line["start_date"], line["end_date"])
        if code == currency:
            own.append(one)
        elif code is not None and (one.start or "") <= as_of:
            apart[code] += 12 * price * (1 if one.quantity is None else one.quantity)
    lines = tuple(line for line in own if (line.start or "") <= as_of)
    promised = [row for row in commitments if (row["end_date"] or as_of) >= as_of]
    unrated = [row["currency"] for row in promised if currency and factor(row["currency"], currency) is None]
    return Contract(
        subscription_id=row["id"],
        currency=currency,
        lines=lines,
        later_lines=tuple(line for line in own if (line.start or "") > as_of),
        pricing_model=row["pricing_model"],
        term=_term(term, assumed_notice),
        signed=_signed(term, further, assumed_notice),
        started_on=row["started_on"],
        ended_on=row["ended_on"],
        minimum=(term["minimum_seats"] or 0) if term is not None else 0,
        later_minima=tuple((one["start_date"], one["minimum_seats"] or 0) for one in _following(term, further)),
        period_months=months,
        credits_by_day=bool(term["credits_by_day"]) if term is not None else False,
        floors=tuple(_floors(commitments, currency, as_of, factor)),
        unrated=min(unrated, default=None),
        assigned=assigned,
        waiting=_waiting(row, lines, assigned, pending),
        elsewhere=apart,
    )


def _waiting(row: Row, lines: Sequence[PriceLine], assigned: int, pending: int) -> int:
    """Return how many invitations find no bought seat; none where it is not known what was bought."""
    bought = sum(line.quantity or 0 for line in lines) if row["pricing_model"] == "seat" else 0
    return min(pending, max(0, assigned + pending - bought)) if bought else 0


def _term(row: Row | None, assumed_notice: int) -> Term | None:
    """Return a term; None where it has no end, or none that anybody means."""
    if row is None or not row["end_date"] or row["end_date"] >= HORIZON:
        return None
    notice = row["notice_days"]
    return Term(
        end=row["end_date"],
        start=row["start_date"],
        auto_renew=None if row["auto_renew"] is None else bool(row["auto_renew"]),
        notice_days=notice if notice is not None else assumed_notice,
        notice_assumed=notice is None or bool(row["notice_assumed"]),
        true_down=bool(row["true_down"] or row["credits_by_day"]),
    )


def _signed(term: Row | None, further: Sequence[Row], assumed_notice: int) -> Term | None:
    """Return the last of the terms that follow the running one without a gap."""
    following = _following(term, further)
    return _term(following[-1], assumed_notice) if following else None


def _following(term: Row | None, further: Sequence[Row]) -> Sequence[Row]:
    """Return the terms that follow the running one without a gap, the next one first."""
    found: list[Row] = []
    last = term
    for one in further:
        if last is not None and last["end_date"] and one["start_date"] <= add_days(last["end_date"], 1):
            last = one
            found.append(one)
    return found


def _floors(
    commitments: Sequence[Row], currency: str | None, as_of: str, factor: Callable[[str, str], Fraction | None]
) -> Iterator[Floor]:
    """Return the spend that is promised, a month, in the currency of the price as far as a rate is known."""
    for row in commitments:
        rate = factor(row["currency"], currency) if currency else None
        if rate is not None:
            start, end = row["start_date"] or as_of, row["end_date"]
            days = days_between(start, add_days(end, 1)) if end else 365
            yield Floor(Fraction(row["amount"], MICRO) * rate * 365 / 12 / max(1, days), row["start_date"], end)
