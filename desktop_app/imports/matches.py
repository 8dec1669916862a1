"""What a text was found to mean: a match, the suggestions where it is in doubt, and the user's own answers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class UserAlias:
    """What the user said a text means; never overruled."""

    key: str
    vendor: str | None
    tool: str | None
    out_of_scope: bool


@dataclass(frozen=True)
class Suggestion:
    """A vendor and tool that a text may mean."""

    vendor: str
    tool: str | None
    score: float  # 0 to 100
    why: str


@dataclass(frozen=True)
class Match:
    """What a text means, and how that was found."""

    status: str  # accepted, suggested, none
    vendor: str | None = None
    tool: str | None = None
    how: str = ""
    score: float = 0.0
    suggestions: tuple[Suggestion, ...] = ()
