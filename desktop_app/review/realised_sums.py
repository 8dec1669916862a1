"""What stored outcomes of decisions add up to: verified, and apart from it what bills do not bear out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Realised:
    """What verified decisions save in a year, and apart what those do that bills do not bear out; micro-units."""

    verified: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    not_verified: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    converted: int = 0  # of `verified`, in the reporting currency at the rate of each decision's day
    apart: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # of `verified`, what has no rate
    counts: dict[str, int] = field(default_factory=lambda: defaultdict(int))  # decisions by state


def add_up(details: Iterable[Mapping[str, Any]], currency: str) -> Realised:
    """Add up stored outcomes in the reporting currency: what is verified, and apart from it what is not.

    What was stored while another currency was reported in stands apart until the next run.
    """
    found = Realised()
    for one in details:
        found.counts[one["state"]] += 1
        sums = found.verified if one["state"] == "Verified" else found.not_verified
        for code, amount in one.get("annual", {}).items():
            sums[code] += amount
        reporting = one.get("reporting")
        if one["state"] != "Verified" or reporting is None:
            continue
        if reporting["annual"] is None or reporting["currency"] != currency:
            for code, amount in one["annual"].items():
                found.apart[code] += amount
        else:
            found.converted += reporting["annual"]
    return found
