"""Overlap: two paid tools that do the same for the same people, and who holds both.

Which of two is the smaller one is told by what they cost a year, then by how many people have them. Only pairs are
compared; whether an overlap is wanted is for their owners to say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from fractions import Fraction

Audience = frozenset[int] | None
"""The teams that a tool is for, by id; None is the whole company."""


@dataclass(frozen=True)
class ToolInUse:
    """A tool that is paid for; people by id, `annual` in micro-units of one currency or None where it is not known."""

    id: int
    name: str
    function: str  # its primary one
    audience: Audience = None
    seated: frozenset[int] = frozenset()  # people with a paid seat
    active: frozenset[int] = frozenset()  # of them, those whom a source has seen at work
    covered: bool = False  # whether enough is known of its seats to speak of who is active
    annual: int | None = None
    data_class: str | None = None
    on_trial: bool = False  # an experiment, or on its way out: two tools side by side are meant
    for_customers: bool = False  # cost of revenue: part of what the company sells

    @property
    def paid(self) -> bool:
        """Whether it costs something, as far as is known: what is known to cost nothing saves nothing."""
        return self.annual != 0

    @property
    def people(self) -> frozenset[int]:
        """Who would miss it: those at work with it where that is known, else those with a seat."""
        return self.active if self.covered else self.seated


@dataclass(frozen=True)
class Pair:
    """Two tools of one function for one audience; `smaller` costs less."""

    smaller: ToolInUse
    larger: ToolInUse

    @property
    def function(self) -> str:
        """What both do."""
        return self.smaller.function

    @property
    def known(self) -> bool:
        """Whether anything is known of who has which: else nobody is, which is not that nobody has them."""
        return bool(self.smaller.seated and self.larger.seated)

    @property
    def both(self) -> frozenset[int]:
        """The people who have a seat in both."""
        return self.smaller.seated & self.larger.seated

    @property
    def only_smaller(self) -> frozenset[int]:
        """The people who have a seat in the smaller one alone."""
        return self.smaller.seated - self.larger.seated

    @property
    def only_larger(self) -> frozenset[int]:
        """The people who have a seat in the larger one alone."""
        return self.larger.seated - self.smaller.seated

    @property
    def share(self) -> Fraction:
        """How many of the smaller one's people have both, 0 to 1."""
        return Fraction(len(self.both), len(self.smaller.seated)) if self.smaller.seated else Fraction(0)


def meet(one: Audience, other: Audience) -> bool:
    """Tell whether two tools are for the same people, at least in part."""
    return one is None or other is None or bool(one & other)


def pairs(tools: Iterable[ToolInUse], agreed: Collection[frozenset[int]] = ()) -> list[Pair]:
    """Return the pairs of tools that overlap, by function, the larger ones first.

    Left out are pairs that are `agreed` (the two tools' ids), tools on trial, tools that customers use, tools that cost
    nothing, tools for different classes of data, and tools for different teams. The order of `tools` does not matter.
    """
    by_function: dict[str, list[ToolInUse]] = defaultdict(list)
    for tool in tools:
        if tool.paid and not (tool.on_trial or tool.for_customers):
            by_function[tool.function].append(tool)
    found = []
    for _, group in sorted(by_function.items()):
        ordered = sorted(group, key=_size)
        for place, larger in enumerate(ordered):
            found += [
                Pair(smaller, larger)
                for smaller in ordered[place + 1 :]
                if frozenset((smaller.id, larger.id)) not in agreed and _comparable(smaller, larger)
            ]
    return found


def _size(tool: ToolInUse) -> tuple[int, int, int]:
    """Order tools, the dearest first; what has no known price is the smallest."""
    return -(tool.annual if tool.annual is not None else -1), -len(tool.people), tool.id


def _comparable(one: ToolInUse, other: ToolInUse) -> bool:
    classes = {one.data_class, other.data_class} - {None}
    return len(classes) < 2 and meet(one.audience, other.audience)
