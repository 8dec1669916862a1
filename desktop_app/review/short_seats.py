"""Contracts whose seats run short: more people wait than seats are left, or fewer are free than should be.

It is no question of a rule, since nobody has to decide anything: more seats than bought are R05's, too many R04's.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.review.facts import Facts


@dataclass(frozen=True)
class Short:
    """A contract with too few free seats; `waiting` are invitations, `least` is how many should be free."""

    subscription_id: int
    name: str
    bought: int
    assigned: int
    waiting: int
    least: int

    @property
    def free(self) -> int:
        """Seats that nobody has and nobody is invited to; below nothing where more are invited than are left."""
        return self.bought - self.assigned - self.waiting


def short_seats(facts: Facts) -> list[Short]:
    """Return the contracts whose seats run short, the one that lacks most first.

    Left out is what has no number of seats on record, of what nobody is known to have a seat, what is on its way out,
    and where more are assigned than bought (R05 asks).
    """
    found = []
    for one in facts.subscriptions:
        bought, assigned, waiting = facts.bought[one.id], one.contract.assigned, facts.pending.get(one.id, 0)
        if bought is None or one.row["state"] != "Active" or not (assigned or waiting) or assigned > bought:
            continue
        short = Short(one.id, one.name, bought, assigned, waiting, facts.limit(one, "free_seats_least"))
        if short.free < short.least:
            found.append(short)
    return sorted(found, key=lambda one: (one.free - one.least, one.name, one.subscription_id))
