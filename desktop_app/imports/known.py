"""What ships with Seatbook about AI tools: vendors, legal names, functions and how card statements call them."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_ORDINARY = "~"


@dataclass(frozen=True)
class KnownTool:
    """One tool of the shipped list."""

    name: str
    vendor: str
    legal_names: tuple[str, ...]  # of the vendor
    functions: tuple[str, ...]  # keys of functions.csv, the primary one first
    aliases: tuple[str, ...]
    card_descriptors: tuple[str, ...]
    broad_vendor: bool  # the vendor sells much else: its name alone does not mean this
    ordinary_names: frozenset[str]  # marked with ~: others are called so, too; alone they are a suggestion at most
    ordinary_word: bool  # the tool's name is an ordinary word or name: alone it is a suggestion at most
    website: str


@lru_cache(maxsize=4)
def load_tools(path: Path) -> tuple[KnownTool, ...]:
    """Return the shipped tools. A line is a tool; fields with several values separate them by semicolons."""
    with path.open(encoding="utf-8", newline="") as file:
        return tuple(_tool(row) for row in csv.DictReader(file))


def _tool(row: Mapping[str, str]) -> KnownTool:
    def several(name: str) -> tuple[str, ...]:
        return tuple(part.strip().lstrip(_ORDINARY) for part in row[name].split(";") if part.strip())

    return KnownTool(
        name=row["name"],
        vendor=row["vendor"],
        legal_names=several("legal_names"),
        functions=several("functions"),
        aliases=several("aliases"),
        card_descriptors=several("card_descriptors"),
        ordinary_names=frozenset(
            part.strip().lstrip(_ORDINARY)
            for name in ("aliases", "legal_names")
            for part in row[name].split(";")
            if part.strip().startswith(_ORDINARY)
        ),
        broad_vendor="v" in row["flags"],
        ordinary_word="o" in row["flags"],
        website=row["website"],
    )
