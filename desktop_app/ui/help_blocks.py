"""A help page as the blocks that are translated one by one: headings, paragraphs, entries of lists, rows of tables."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

_BEGINS = re.compile(r"(#+ |- |\d+\. )")
_RULE = re.compile(r"\|[\s|:-]+\|")


@dataclass(frozen=True)
class Block:
    """A part of a page: `text` in one line between the signs of Markdown that stand before and after it.

    A block that says nothing (an empty line, the line under a table's head, a comment) has no text.
    """

    before: str
    text: str = ""
    after: str = ""


def blocks(page: str) -> Iterator[Block]:
    """Yield a page's blocks in their order. How its lines are broken makes no difference."""
    block: Block | None = None
    for line in page.splitlines():
        text = line.strip()
        begins = _BEGINS.match(text)
        alone = not text or text.startswith(("|", "<!--"))
        if block is not None and (alone or begins):
            yield block
            block = None
        if not text or text.startswith("<!--") or _RULE.fullmatch(text):
            yield Block(text)
        elif alone:
            yield Block("| ", text.strip("|").strip(), " |")
        elif begins:
            block = Block(begins[1], text[begins.end() :].strip())
        elif block is not None:
            block = Block(block.before, f"{block.text} {text}")
        else:
            block = Block("", text)
    if block is not None:
        yield block


def texts(page: str) -> Iterator[str]:
    """Yield what a page says, a text a block."""
    return (block.text for block in blocks(page) if block.text)


def translated(page: str, into: Callable[[str], str]) -> str:
    """Return a page with each of its texts as `into` gives it."""
    return "".join(f"{one.before}{into(one.text) if one.text else ''}{one.after}\n" for one in blocks(page))
