"""Vendors that are likely one: spellings of one name, offered for merging; the user decides, and undo parts them."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.imports.normalise import key, words_of

ALIKE = 90  # of 100: one or two letters apart in a name of a usual length
_SHORTEST = 5  # letters of a name that is compared letter by letter
_PLAIN_WORDS = frozenset({"data", "cloud", "tech", "labs", "systems", "software", "digital", "global", "new", "open"})


@dataclass(frozen=True)
class VendorRecord:
    """A vendor with how many lines it has."""

    id: int
    name: str
    lines: int


@dataclass(frozen=True)
class Pair:
    """Two vendors that may be one: the one with more lines is kept, and why they are alike."""

    kept: VendorRecord
    merged: VendorRecord
    why: str


def likely_same(conn: sqlite3.Connection) -> list[Pair]:
    """Return the vendors of the catalog that are likely one, those with most lines first; nothing is changed."""
    rows = conn.execute(
        """SELECT v.id, v.name, (SELECT count(*) FROM live_line l WHERE l.vendor_id = v.id) FROM vendor v
        WHERE v.archived = 0 AND v.merged_into IS NULL ORDER BY v.name"""
    )
    vendors = [VendorRecord(int(row[0]), str(row[1]), int(row[2])) for row in rows]
    return sorted(_pairs(vendors), key=lambda pair: (-pair.merged.lines - pair.kept.lines, pair.kept.name))


def _pairs(vendors: Sequence[VendorRecord]) -> Iterator[Pair]:
    """Give each pair once, by the strongest reason."""
    seen: set[frozenset[int]] = set()
    for why, groups in (
        ("the same but for its legal form and punctuation", _by_key(vendors)),
        ("one name begins with the other", _by_beginning(vendors)),
        ("the names differ by a letter or two", _by_spelling(vendors)),
    ):
        for one, other in groups:
            both = frozenset((one.id, other.id))
            if len(both) == 2 and both not in seen:
                seen.add(both)
                kept, merged = sorted((one, other), key=lambda vendor: (-vendor.lines, len(vendor.name), vendor.name))
                yield Pair(kept, merged, why)


def _by_key(vendors: Sequence[VendorRecord]) -> Iterator[tuple[VendorRecord, VendorRecord]]:
    groups: dict[str, list[VendorRecord]] = defaultdict(list)
    for vendor in vendors:
        groups["".join(key(vendor.name).split())].append(vendor)
    for name, group in groups.items():
        if name:
            yield from ((group[0], other) for other in group[1:])


def _by_beginning(vendors: Sequence[VendorRecord]) -> Iterator[tuple[VendorRecord, VendorRecord]]:
    """A name of one telling word and the same with more behind it: "Anthropic" and "Anthropic Claude Team"."""
    alone = {words[0]: vendor for vendor in vendors if len(words := words_of(key(vendor.name))) == 1}
    for vendor in vendors:
        words = words_of(key(vendor.name))
        if len(words) > 1 and len(words[0]) >= _SHORTEST and words[0] not in _PLAIN_WORDS and words[0] in alone:
            yield alone[words[0]], vendor


def _by_spelling(vendors: Sequence[VendorRecord]) -> Iterator[tuple[VendorRecord, VendorRecord]]:
    from rapidfuzz import fuzz, process

    names = [(key(vendor.name), vendor) for vendor in vendors]
    blocks: dict[str, list[tuple[str, VendorRecord]]] = defaultdict(list)
    for name, vendor in names:
        if len(name) >= _SHORTEST:
            blocks[name[0]].append((name, vendor))  # a slip in the first letter is rare, and all pairs are many
    for block in blocks.values():
        texts = [name for name, _ in block]
        for place, name in enumerate(texts):
            for _, _, other in process.extract(
                name, texts[place + 1 :], scorer=fuzz.ratio, score_cutoff=ALIKE, limit=None
            ):
                yield block[place][1], block[place + 1 + other][1]
