"""Claims: what one finding would free of a subscription, and in which order the rules are served."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

PRECEDENCE: tuple[str, ...] = (
    "R07", "R35", "R10", "R09", "R03", "R06", "R27", "R02", "R01", "R04", "R19",
    "R11", "R24", "R29", "R22",
)  # fmt: skip
"""Which rule's claim on a subscription is served first."""

Step = tuple[str, int | None]
"""A line of the arithmetic: words, and what it adds in micro-units, rounded; None where it adds nothing."""


@dataclass(frozen=True)
class Claim:
    """What one finding would free of one subscription.

    One of these:

    * `seats` by their ids, and `units`: bought ones that nobody has; both are released at the cheapest price.
    * `price_gap`: the price falls by so much, in whole units of currency a unit and month; of the `seats` named, of so
      many `units`, or of every unit where neither is given.
    * `whole`: the whole contract ends, flat prices too.
    * `money`: so much less is paid or promised a month, from the next renewal on.
    * `reserved`: so many bought units that nobody has are given to somebody; no money, but they are spare no longer.
    """

    rule: str
    finding: str  # the finding's identity
    subscription_id: int
    seats: tuple[int, ...] = ()
    units: int = 0
    price_gap: Fraction = Fraction(0)
    whole: bool = False
    money: Fraction = Fraction(0)
    reserved: int = 0

    @property
    def fewer_seats(self) -> bool:
        """Whether it is about fewer seats, which some contracts allow inside the term."""
        return not (self.whole or self.price_gap or self.money)


@dataclass(frozen=True)
class Saving:
    """A finding's saving in one subscription, with its arithmetic; exact, in whole units of `currency`.

    `alone` is what the claim would free in theory if no other question were asked. From `theoretical` to `addressable`:
    less `reuse` (seats that people wait for: an avoided purchase, not cash), `minimum` and `promised` (what the
    contract holds), `waiting` (paid until it takes effect) and `changes` (another price or quantity later in the year).
    """

    currency: str
    theoretical: Fraction
    addressable: Fraction
    effective: str  # ISO date from which it is free
    steps: tuple[Step, ...]
    alone: Fraction = Fraction(0)
    parts: dict[str, Fraction] = field(default_factory=dict)


PARTS: tuple[str, ...] = ("reuse", "minimum", "promised", "waiting", "changes")
"""What lies between theoretical and addressable, in the order of the waterfall."""


def order(claim: Claim) -> tuple[int, str, int]:
    """Return the place of a claim: by its rule, then by its finding."""
    rank = PRECEDENCE.index(claim.rule) if claim.rule in PRECEDENCE else len(PRECEDENCE)
    return rank, claim.finding, claim.subscription_id
