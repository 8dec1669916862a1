"""The decisions a question can be answered with, their keys, and what each still needs to know: no widget."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from desktop_app.review.decision_gaps import Held, gap


@dataclass(frozen=True)
class Choice:
    """One decision: its name in the catalog, its word and key, and which fields its row asks for."""

    decision: str
    title: str
    key: str
    done: str  # what the banner says afterwards
    why: str | None = None  # the label of the reason, None where none is asked
    why_needed: bool = False
    until: str | None = None
    until_days: int = 0  # the date offered, in days from today
    quantity: str | None = None
    owner: str | None = None
    into: str | None = None  # the label of what it leads to

    @property
    def asks(self) -> bool:
        """Say whether the decision opens a row of fields before it is written."""
        return any((self.why, self.until, self.quantity, self.owner, self.into))


CHOICES: tuple[Choice, ...] = (
    Choice("reduce", "Reduce", "R", "Reduce decided", "Why (optional)", quantity="To how many"),
    Choice("keep", "Keep", "K", "Keep decided", "Why it stays", why_needed=True, until="Keep until", until_days=180),
    Choice("grow", "Grow", "G", "Grow decided", "Why it is worth more", quantity="To how many"),
    Choice("retire", "Retire", "T", "Retire decided", "Why (optional)", until="Ends on", until_days=0),
    Choice("ask_owner", "Ask owner", "A", "Asked", "What to ask (optional)", owner="Owner"),
    Choice("snooze", "Snooze", "S", "Snoozed", "Why (optional)", until="Bring back on", until_days=30),
    Choice("move_tier", "Move tier", "M", "Move to another tier decided", "Why (optional)", into="To which plan"),
    Choice(
        "consolidate", "Consolidate", "C", "Consolidate decided", "Why (optional)", into="Into which tool or contract"
    ),
)


@dataclass(frozen=True)
class Filled:
    """What the user typed into the row of a decision."""

    why: str = ""
    until: str = ""
    quantity: str = ""
    owner: str = ""
    into: str = ""


def by_key(key: str) -> Choice | None:
    """Give the decision a key stands for."""
    return next((choice for choice in CHOICES if choice.key == key.upper()), None)


def offered_until(choice: Choice, today: dt.date) -> str:
    """Give the date that the row offers, as ISO text; empty where the user need not name one."""
    return (today + dt.timedelta(days=choice.until_days)).isoformat() if choice.until and choice.until_days else ""


def missing(choice: Choice, filled: Filled, today: dt.date, holds: Held | None = None) -> str:
    """Say in a sentence what the row still lacks; empty when the decision can be written.

    With what is bought of it, `holds`, a number is also compared with that.
    """
    if choice.into and not filled.into.strip():
        return f"{choice.into}?"
    if choice.why_needed and not filled.why.strip():
        return f"{choice.why}?"
    if filled.until:
        try:
            until = dt.date.fromisoformat(filled.until)
        except ValueError:
            return "That is no date; write it as 2026-12-31."
        if until <= today:
            return "The date must lie after today."
    elif choice.until and choice.until_days:
        return f"{choice.until}?"
    if filled.quantity and not filled.quantity.strip().isdigit():
        return "A number of seats is a whole number."
    quantity = int(filled.quantity) if filled.quantity.strip() else None
    lacks = gap(choice.decision, quantity, filled.why, holds, filled.into) if holds is not None else None
    return f"{lacks.text}." if lacks is not None else ""


def arguments(choice: Choice, filled: Filled) -> dict[str, object]:
    """Give what the decision is written with: only what was filled in."""
    values: dict[str, object] = {}
    if filled.why.strip():
        values["why"] = filled.why.strip()
    if choice.until and filled.until:
        values["until"] = filled.until
    if choice.quantity and filled.quantity.strip():
        values["quantity"] = int(filled.quantity)
    if choice.owner and filled.owner.strip():
        values["new_owner"] = filled.owner.strip()
    if choice.into and filled.into.strip():
        values["into"] = filled.into.strip()
    return values
