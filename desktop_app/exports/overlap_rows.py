"""Pairs of tools that do the same as columns and rows, for the command line, the window and their files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.catalog.functions import function_words
from desktop_app.catalog.money import amount_text
from desktop_app.review.overlap import range_words

if TYPE_CHECKING:
    from desktop_app.review.overlap import Proposal
    from desktop_app.review.overlap_report import OverlapReport, PairRow

PAIRS: Sequence[tuple[str, str]] = (
    ("smaller", "Tool"), ("larger", "Beside"), ("function", "Function"), ("both", "Have both"),
    ("only_smaller", "First alone"), ("only_larger", "Second alone"), ("range", "Saving, a range"), ("said", "Asked"),
)  # fmt: skip


def overlap_rows(found: OverlapReport) -> list[dict[str, Any]]:
    """Return a row for each pair: who has both, whether it is asked, and what one instead of two would mean.

    Numbers of people are None where nothing is known of who has one of the two.
    """
    return [_pair(row) for row in found.pairs]


def _pair(row: PairRow) -> dict[str, Any]:
    pair, proposal = row.pair, row.proposal
    people = (pair.both, pair.only_smaller, pair.only_larger)
    both, only_smaller, only_larger = (len(found) if pair.known else None for found in people)
    return {
        "smaller": pair.smaller.name, "larger": pair.larger.name, "function": function_words(pair.function),
        "both": both, "only_smaller": only_smaller, "only_larger": only_larger,
        "share": f"{float(pair.share):.4f}" if pair.known else None, "asked": row.asked,
        "said": "yes" if row.asked else f"no: {row.why_not}",
        "range": range_words(proposal.between) if proposal else "", "why_not": row.why_not or None,
        "proposal": None if proposal is None else _proposal(proposal),
    }  # fmt: skip


def _proposal(proposal: Proposal) -> dict[str, Any]:
    between = proposal.between
    return {
        "movers": proposal.movers, "free_seats": proposal.free,
        "seats_to_buy": None if proposal.movers is None else proposal.extra,
        "seat_price": proposal.seat_price,
        "ends": [{"contract": name, "from": day, "why": why} for name, day, why in proposal.ends],
        "range": None if between is None else {
            "low": amount_text(between.low), "high": amount_text(between.high), "currency": between.currency,
            "text": between.text,
            "steps": [{"text": text, "amount": None if amount is None else amount_text(amount)}
                      for text, amount in between.steps],
        },
    }  # fmt: skip
