"""Help pages in blocks: every page keeps what it says, and looks in English as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument

from desktop_app.ui.help_blocks import texts, translated

PAGES = sorted((Path(__file__).resolve().parents[2] / "resources" / "help").glob("*.md"))
PAGE = """# Title

A paragraph
of two lines.

- one
  goes on
- two
1. first

| a | b |
| --- | --- |
| `x\\|y` | z |

<!-- a comment -->
Last.
"""


def test_a_page_is_cut_where_a_translator_would() -> None:
    assert list(texts(PAGE)) == [
        "Title", "A paragraph of two lines.", "one goes on", "two", "first", "a | b", "`x\\|y` | z", "Last.",
    ]  # fmt: skip


def test_signs_stay_around_what_is_translated() -> None:
    assert translated(PAGE, str.upper) == (
        "# TITLE\n\nA PARAGRAPH OF TWO LINES.\n\n- ONE GOES ON\n- TWO\n1. FIRST\n\n"
        "| A | B |\n| --- | --- |\n| `X\\|Y` | Z |\n\n<!-- a comment -->\nLAST.\n"
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_cutting_a_page_changes_nothing_that_is_seen(path: Path, qapp: object) -> None:
    page = path.read_text(encoding="utf-8")
    whole, cut = QTextDocument(), QTextDocument()
    whole.setMarkdown(page)
    cut.setMarkdown(translated(page, str))
    assert cut.toHtml() == whole.toHtml()
