"""The report on overlap: tools that do the same, who has both, and what one instead of two would mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from desktop_app.cli.common import State, cents, common, emit, iso_day, table
from desktop_app.cli.reports import save_option, save_rows

if TYPE_CHECKING:
    from desktop_app.review.overlap import Proposal
    from desktop_app.review.overlap_report import Duplicate, Group, OverlapReport, PairRow

_PARTS = [(key, key.capitalize()) for key in ("contract", "team", "channel", "seats", "price", "currency", "from")]


@click.command()
@click.option("--as-of", callback=iso_day, help="The date that use, prices and agreements are judged by.")
@save_option
@common
def overlap(state: State, as_of: str | None, save: Path | None) -> None:
    """Tools of one function, who has which, what is asked or agreed, and a proposal for each pair."""
    from desktop_app.exports.overlap_rows import PAIRS, overlap_rows
    from desktop_app.review.overlap_report import overlap_report

    with state.open() as catalog:
        found = overlap_report(catalog.writer, as_of or state.today.isoformat())
    rows = overlap_rows(found)
    if save is not None:
        save_rows(rows, PAIRS, "Overlap", save)
    emit(state, _document(found, rows), _text(found, rows))


def _group(group: Group) -> dict[str, Any]:
    return {
        "function": group.function,
        "tools": [
            {"id": str(tool.id), "tool": tool.name, "seated": len(tool.seated) or None,
             "active": len(tool.active) if tool.covered else None}
            for tool in group.tools
        ],
        "both": [[group.count(one, other) for other in group.tools] for one in group.tools],
    }  # fmt: skip


def _duplicate(one: Duplicate) -> dict[str, Any]:
    from desktop_app.catalog.money import amount_text
    from desktop_app.review.overlap_report import micros

    best, saving = micros(one.best), one.saving
    return {
        "tool": one.tool, "seats": one.seats, "best_price": None if best is None else amount_text(best),
        "currency": one.currency, "saving": None if saving is None else amount_text(saving),
        "steps": [{"text": text, "amount": amount_text(amount)} for text, amount in one.steps],
        "contracts": [
            {"contract": part.name, "team": part.team, "channel": part.channel, "seats": part.seats,
             "price": None if part.price is None else amount_text(micros(part.price) or 0), "currency": part.currency,
             "from": part.free_from, "why": part.why_then}
            for part in one.parts
        ],
        "personal": None if one.personal is None else {
            "charges": one.personal.charges, "monthly": amount_text(one.personal.monthly),
            "currency": one.personal.currency, "asked": one.personal.asked,
        },
    }  # fmt: skip


def _document(found: OverlapReport, rows: list[dict[str, Any]]) -> dict[str, Any]:
    from desktop_app.catalog.money import amount_text

    share = found.redundant_share
    agreed = [
        {"id": str(row["id"]), "tool": row["tool_a_name"], "beside": row["tool_b_name"], "reason": row["reason"],
         "owner": row["owner_name"], "until": row["until"],
         "holds": row["until"] is None or row["until"] >= found.as_of}
        for row in found.agreed
    ]  # fmt: skip
    return {
        "as_of": found.as_of, "currency": found.currency, "spend": amount_text(found.spend),
        "redundant_spend": amount_text(found.redundant),
        "redundant_percent": None if share is None else f"{float(share * 100):.1f}",
        "matrix": [_group(group) for group in found.groups], "pairs": rows, "agreed": agreed,
        "duplicates": [_duplicate(one) for one in found.duplicates],
    }  # fmt: skip


def _text(found: OverlapReport, rows: list[dict[str, Any]]) -> list[str]:
    from desktop_app.catalog.money import amount_text
    from desktop_app.exports.overlap_rows import PAIRS

    if not rows and not found.duplicates:
        return ["No two paid tools have the same primary function, and none is bought twice."]
    lines = table(rows, PAIRS)
    for row in found.pairs:
        if row.proposal is not None:
            lines += ["", *_proposal_text(row, row.proposal)]
    for one in (_duplicate(duplicate) for duplicate in found.duplicates):
        contracts = "a contract" if len(one["contracts"]) == 1 else f"{len(one['contracts'])} contracts"
        lines += ["", f"{one['tool']} is bought under {contracts}, {one['seats']} seats in all:"]
        lines += table(one["contracts"], _PARTS)
        if one["saving"] is not None:
            lines.append(f"One contract at {cents(one['best_price'])} {one['currency']} a seat and month for all: "
                         f"at most {cents(one['saving'])} {one['currency']} a year less.")  # fmt: skip
            lines += [f"  {cents(step['amount']):>14} {one['currency']}  {step['text']}" for step in one["steps"]]
        lines += [_personal(one["personal"])] if one["personal"] else []
    share = found.redundant_share
    if share is not None:
        whole = f"{cents(amount_text(found.redundant))} of {cents(amount_text(found.spend))} {found.currency}"
        lines += [
            "",
            f"Redundant coverage: {float(share * 100):.1f} % of a year's spend ({whole}) is on tools asked about.",
        ]
    return lines


def _personal(own: dict[str, Any]) -> str:
    asked = ": R27 counts what a free seat would save" if own["asked"] else ": no seat is known to be free"
    count = "one charge" if own["charges"] == 1 else f"{own['charges']} charges"
    return f"Besides, people pay {cents(own['monthly'])} {own['currency']} a month themselves, {count}{asked}."


def _proposal_text(row: PairRow, proposal: Proposal) -> list[str]:
    from desktop_app.catalog.money import amount_text

    pair = row.pair
    moving = "who has which is not known"
    if proposal.movers is not None:
        free = "1 seat is free" if proposal.free == 1 else f"{proposal.free} seats are free"
        moving = f"{proposal.movers} would move, {free}, {proposal.extra} would be bought"
    lines = [f"{pair.larger.name} instead of {pair.smaller.name}: {moving}"]
    lines += [f"  {name}: {why}" for name, _, why in proposal.ends]
    if proposal.between is not None:
        code = proposal.between.currency
        lines += [f"  {cents(amount_text(amount or 0)):>14} {code}  {text}" for text, amount in proposal.between.steps]
        lines.append(f"  {cents(amount_text(proposal.between.high)):>14} {code}  at most, {proposal.between.text}")
    return lines


COMMANDS = (overlap,)
