"""What the planning of one sheet gets and gives."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.imports.model import Action, Choices, Problem, Question
from desktop_app.imports.repeated_lines import Shared


@dataclass
class Context:
    """What planning asks: the staging file with the catalog attached, the user's choices, and today as ISO text.

    `promised` names the subscriptions that other sheets make: tool -> names; `heads` gives channel and basis
    of the sheets of lines.
    """

    conn: sqlite3.Connection
    choices: Choices
    today: str
    promised: dict[str, list[str]] = field(default_factory=dict)
    heads: dict[int, str] = field(default_factory=dict)
    use_cases: set[str] = field(default_factory=set)  # folded names of those that other sheets make
    own_made: dict[str, set[str]] = field(default_factory=dict)  # folded names that our own lists make: table -> names
    own_ids: dict[str, set[int]] = field(default_factory=dict)  # ids of what they make, as the lists state them
    lines_settled: bool = False
    repeated: bool = False  # a sheet of the file may have lines of another one
    shared: Shared = field(default_factory=Shared)  # what is said of such sheets
    twins: bool = False  # the catalog holds lines already, which this file may have too


@dataclass(frozen=True)
class Work:
    """What planning a sheet found; `steps` are the kind's own, applied in order."""

    steps: tuple[object, ...] = ()
    records: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    question: Question | None = None
    claims: tuple[tuple[str, int], ...] = ()  # records that the sheet has too: (table, id)


Used = tuple[int, str, str | None, int]
"""A match in scope that the sheet uses: its number, vendor, tool, and the first row."""

Unmatched = tuple[str, int, Mapping[str, int], tuple[Any, ...]]


@dataclass(frozen=True)
class LineWork(Work):
    """The work of a sheet of lines: micro-units kept and of known tools by currency, and the vendors out of scope."""

    amounts: Mapping[str, int] = field(default_factory=dict)
    in_scope: Mapping[str, int] = field(default_factory=dict)
    unmatched: tuple[Unmatched, ...] = ()
    counts: Mapping[Action, int] = field(default_factory=dict)
    used: tuple[Used, ...] = ()
