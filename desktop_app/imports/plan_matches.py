"""Vendors and tools of a staged file: every distinct text is matched once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.assets import resource
from desktop_app.catalog.sentences import retold, say, told, verbatim
from desktop_app.collecting import no_collector
from desktop_app.imports import staging_file, staging_records


@dataclass(frozen=True)
class Suggested:
    """A vendor and tool that a text may mean."""

    vendor: str
    tool: str | None
    score: float
    why: str


def matcher(conn: sqlite3.Connection, prefix: str = "") -> Any:
    """The matcher with the shipped tools and what the user's catalog says; `prefix` names the catalog's schema."""
    from desktop_app.imports import known, match, matches, normalise

    aliases = [matches.UserAlias(*row) for row in staging_records.aliases(conn, prefix)]
    taken = {alias.key for alias in aliases}
    for vendor, tool in staging_records.own_tools(conn, prefix):
        key = normalise.key(tool)
        if key and key not in taken:
            taken.add(key)
            aliases.append(matches.UserAlias(key, vendor, tool, out_of_scope=False))
    own = {tool.casefold() for _, tool in staging_records.live_tools(conn, prefix)}
    merged: dict[str, tuple[str, str]] = {}
    for name, shipped, vendor, kept in staging_records.merged_tools(conn, prefix):
        if normalise.key(name) not in taken:
            aliases.append(matches.UserAlias(normalise.key(name), vendor, kept, out_of_scope=False))
        merged |= {text.casefold(): (vendor, kept) for text in (name, shipped) if text and text.casefold() not in own}
    return match.Matcher(known.load_tools(resource("ai_tools.csv")), aliases, merged)


def tools_of(conn: sqlite3.Connection, vendor: str, prefix: str = "") -> tuple[str, ...]:
    """The tools of a vendor that are known: those of the catalog first, then the shipped ones."""
    from desktop_app.imports import known

    wanted = vendor.casefold()
    own = [tool for name, tool in staging_records.live_tools(conn, prefix) if name.casefold() == wanted]
    shipped = [tool.name for tool in known.load_tools(resource("ai_tools.csv")) if tool.vendor.casefold() == wanted]
    return tuple(dict.fromkeys((*own, *shipped)))


class Answers:
    """Matches the texts of a file while it is still being read."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn
        self._matcher: Any = None
        self._rows: list[tuple[object, ...]] = []

    def prepare(self) -> None:
        """Make the matcher ready."""
        if self._matcher is None:
            self._matcher = matcher(self._conn)

    @no_collector()
    def take(self, texts: Sequence[tuple[int, str, str, str]]) -> None:
        """Match texts: number, vendor text, description, tool text."""
        self.prepare()
        find = self._matcher.match
        for number, vendor_text, description, tool_text in texts:
            found = find(vendor_text, description, tool_text)
            accepted = found.status == "accepted" and found.vendor is not None
            how = found.how if accepted else _why_not(found, vendor_text)
            suggestions = _as_json(found.suggestions)
            answer = (found.status, found.vendor, found.tool, how, int(accepted), suggestions)
            self._rows.append((number, vendor_text, description, tool_text, *answer))

    def write(self, conn: sqlite3.Connection) -> None:
        """Write all texts and answers to the staging file."""
        staging_file.add_matches(conn, self._rows)


def _why_not(found: Any, vendor_text: str) -> str:
    if found.status == "suggested":
        if not found.suggestions:
            return say("perhaps known")
        return say("perhaps {name}", name=found.suggestions[0].tool or found.suggestions[0].vendor)
    if found.how:
        how: str = found.how
        return how
    if vendor_text:
        return say("{vendor} names no known AI tool", vendor=verbatim(vendor_text))
    return say("the row names no known AI tool")


def _as_json(suggestions: Any) -> str:
    if not suggestions:
        return "[]"
    return json.dumps([(s.vendor, s.tool, s.score, s.why, told({"why": s.why})) for s in suggestions])


def suggested(stored: str) -> tuple[Suggested, ...]:
    """Return the suggestions of a text, as its match keeps them."""
    return tuple(
        Suggested(vendor, tool, score, retold(why, made_of, "why"))
        for vendor, tool, score, why, made_of in json.loads(stored)
    )
