"""The report on decisions: what later bills say of them, and what they saved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from desktop_app.cli.common import State, cents, common, emit
from desktop_app.cli.reports import as_of_option, save_option, save_rows


@click.command()
@as_of_option
@save_option
@common
def realised(state: State, as_of: str | None, save: Path | None) -> None:
    """What came of every decision: bills before and after, arithmetic, and what is realised, verified by them."""
    from desktop_app.catalog import review_store
    from desktop_app.exports.outcome_rows import OUTCOMES, outcome_rows
    from desktop_app.review import realised as came
    from desktop_app.review.facts import Facts
    from desktop_app.review.verifying import outcomes

    with state.open() as catalog:
        facts = Facts(catalog.writer, as_of or state.today.isoformat())
        details = [came.detail(one, facts) for one in outcomes(facts)]
        document = came.document(details, review_store.standing(catalog.writer), facts)
    if save is not None:
        save_rows(outcome_rows(details), OUTCOMES, "Realised", save)
    nothing = ["No decision that later bills could show: reduce, move tier, consolidate, retire or grow."]
    emit(state, document, [*_lines(details), *_sums(document)] if details else nothing)


def _lines(details: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    from desktop_app.catalog.money import amount_text
    from desktop_app.exports.outcome_rows import said_of
    from desktop_app.review.realised import bills_of, lines_of

    for one in details:
        yield f"{one['state']:<12}  {one['subject']}: {said_of(one)}"
        yield f"  decided {one['decided_on']} by {one['decided_by']}, effective on {one['effective_on']}"
        yield f"  {one['text']}"
        yield from (f"  {bill.text}" for bill in bills_of(one))
        for text, amount, currency in lines_of(one):
            money = f"{cents(amount_text(amount))} {currency}" if amount is not None else ""
            yield f"  {money:>18}  {text}"
        yield ""


def _sums(document: Mapping[str, Any]) -> Iterator[str]:
    currency, apart = document["currency"], document["apart_from_it"]
    yield f"Realised a year, of verified decisions: {cents(document['realised'])} {currency}"
    for text, key in (("without an exchange rate", "without_rate"),
                      ("of decisions that are not verified, not counted", "not_verified_by_currency")):  # fmt: skip
        yield from (f"  {text}: {cents(amount)} {code}" for code, amount in document[key].items() if amount != "0.00")
    ahead = ", ".join(f"{name} {cents(apart[name])} {currency}" for name in ("theoretical", "addressable"))
    yield f"Apart from it, of questions that still stand: {ahead}"
    yield from (f"  avoided purchases, no cash: {cents(amount)} {code}" for code, amount in
                apart["reuse_by_currency"].items())  # fmt: skip


COMMANDS = (realised,)
