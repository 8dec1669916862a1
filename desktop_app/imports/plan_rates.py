"""Planning exchange rates: one for each day and pair; a later file corrects an earlier one."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from desktop_app.catalog.sentences import say
from desktop_app.imports import staging_file, staging_records
from desktop_app.imports.model import Action, Kind
from desktop_app.imports.plan_work import Context, Work
from desktop_app.imports.staged import StagedSheet


@dataclass(frozen=True)
class RateStep:
    """A rate to write; `record` where the catalog has one for that day and pair."""

    record: int | None
    date: str
    base: str
    quote: str
    rate: str
    source: str


def plan(context: Context, sheet: StagedSheet) -> Work:
    """Say of every rate whether it is new, corrects one, or is known."""
    known = staging_records.rates(context.conn, "catalog.")
    steps: dict[tuple[str, str, str], RateStep] = {}
    decided: list[tuple[object, ...]] = []
    claims: list[tuple[str, int]] = []
    for row in staging_file.undecided(context.conn, Kind.RATES, sheet.number):
        key = (row["date"], row["base"], row["quote"])
        record, before = known.get(key, (None, None))
        if before is not None and Decimal(before) == Decimal(row["rate"]):
            decided.append((Action.DUPLICATE, say("the same rate is known"), row["place"]))
            claims += [("exchange_rate", record)] if record is not None else []
            continue
        action = Action.ADDED if record is None else Action.UPDATED
        decided.append((action, None if before is None else say("it was {before}", before=before), row["place"]))
        steps[key] = RateStep(record, *key, row["rate"], row["source"] or "file")
    staging_file.decide(context.conn, Kind.RATES, decided)
    return Work(tuple(steps.values()), {"rate": len(steps)} if steps else {}, claims=tuple(claims))
