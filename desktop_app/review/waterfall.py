"""The way from what every question would free by itself to what the contracts let one stop, over all questions."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.economics.claims import PARTS
from desktop_app.economics.rates import Rates, total

NOT_SAVED = ("keep", "grow")
"""Decisions after which a question's saving is no longer counted."""

DECIDED = ("Decided", "Effective", "Verified", "Not verified")
"""States of a question that is answered; the last three say what came of it."""

LEVELS: Mapping[str, str] = {
    "alone": "Every question by itself, a year at today's price",
    "theoretical": "Theoretical, each amount once",
    "addressable": "Addressable in the next 12 months",
}
STEPS: Mapping[str, str] = {
    "elsewhere": "Named by several questions, counted for one",
    "reuse": "Seats that people wait for: an avoided purchase, no cash",
    "minimum": "Held by contracts' minimum numbers of seats",
    "promised": "Promised spend that has to be paid all the same, or is claimed back",
    "waiting": "Paid until the next date on which the contract can change",
    "changes": "Prices and quantities that change later in the year",
}


ORDER = ("alone", "elsewhere", "theoretical", *PARTS, "addressable")
"""The levels, and between them what is taken off, from the first to the last."""


@dataclass(frozen=True)
class Bar:
    """A level (`is_level`) or what is taken off to reach the next; micro-units, off amounts negative."""

    key: str
    text: str
    amount: int  # of the reporting currency, what has a rate
    by_currency: Mapping[str, int]
    is_level: bool


def counted(findings: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the questions whose saving counts: not closed, not realised yet, and not answered with keep or grow."""
    return filter(is_counted, standing(findings))


def is_counted(finding: Mapping[str, Any]) -> bool:
    """Tell whether the saving of a question that stands counts still: it is not realised yet."""
    return bool(finding["effective"] != "Verified")


def standing(findings: Sequence[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield the questions that are not closed, and not answered with keep or grow."""
    for finding in findings:
        if finding["stored_status"] != "Closed" and finding["decision"] not in NOT_SAVED:
            yield finding


def by_currency(finding: Mapping[str, Any]) -> Sequence[tuple[str, int, int]]:
    """Return what a question frees as currency, theoretical and addressable: nothing, or of each currency once."""
    several = json.loads(finding["saving"]).get("parts") if '"parts"' in finding["saving"] else None
    if several is not None:
        return [tuple(part) for part in several]
    code = finding["currency"]
    return [(code, finding["theoretical"] or 0, finding["addressable"] or 0)] if code else []


def waterfall(findings: Sequence[Mapping[str, Any]], rates: Rates, currency: str, as_of: str) -> list[Bar]:
    """Return the steps from all questions by themselves over theoretical to addressable.

    `findings` as `review_store.standing` gives them. Levels are converted at the day's rates and the steps are what
    lies between them, so that they add up exactly in the reporting currency, and in every currency by itself.
    """
    sums: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for finding in counted(findings):
        for code, bridge in json.loads(finding["saving"]).get("bridge", {}).items():
            for key, amount in bridge.items():
                sums[key][code] += amount
    sums["elsewhere"] = {code: sums["alone"][code] - sums["theoretical"][code] for code in sums["alone"]}
    bars: list[Bar] = []
    level: dict[str, int] = dict(sums["alone"])
    converted = total(level, rates, currency, as_of)[0]
    bars.append(Bar("alone", LEVELS["alone"], converted, level, is_level=True))
    for key in ORDER[1:]:
        if key in LEVELS:
            bars.append(Bar(key, LEVELS[key], converted, level, is_level=True))
            continue
        level = {code: amount - sums[key].get(code, 0) for code, amount in level.items()}
        after = total(level, rates, currency, as_of)[0]
        taken = {code: -amount for code, amount in sums[key].items() if amount}
        bars.append(Bar(key, STEPS[key], after - converted, taken, is_level=False))
        converted = after
    return bars
