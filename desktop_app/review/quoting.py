"""Text that a spreadsheet program would run as a formula: an apostrophe before it in CSV, and taken away again."""

from __future__ import annotations

import re

STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What a spreadsheet program takes for the beginning of a formula."""

REASON = "Reason for rejection"
REASONS = {"en": REASON, "de": "Grund der Ablehnung", "fr": "Motif du rejet"}
"""The head of the column that rejected rows have after those of their own file, by the window's language."""

FOCUS_COLUMNS = ("x_Basis", "x_Catalog", "x_LineId")
"""The columns by which a cost and usage file is told to be one of ours."""

_QUOTED = re.compile(rf"'*[{re.escape(''.join(STARTS))}]")


def quoted(text: str) -> str:
    """Return text for a cell of CSV: with an apostrophe where it would be run, or looks as if it had one already."""
    return f"'{text}" if _QUOTED.match(text) else text


def unquoted(text: str) -> str:
    """Return the text that `quoted` was given."""
    return text[1:] if text.startswith("'") and _QUOTED.match(text) else text
