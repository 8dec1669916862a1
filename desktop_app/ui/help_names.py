"""The help pages by their names: which there are, and which is about a page of the window."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.assets import resource
from desktop_app.catalog.spelling import folded
from desktop_app.ui.language import HELP

NAMES: Mapping[str, str] = {
    "imports": "import", "teams": "people", "invoices": "spend", "unmatched": "spend", "usage": "spend",
    "budgets": "use-cases", "commitments": "use-cases", "allocations": "use-cases", "measures": "use-cases",
    "plans": "tools", "prices": "tools", "plan-functions": "tools", "tool-functions": "tools", "overlaps": "tools",
    "rates": "spend", "feature-uses": "subscriptions", "purchases": "subscriptions",
    "terms": "subscriptions", "decisions": "review",
}  # fmt: skip
"""Pages of the window whose help goes by another name."""


def titles() -> Mapping[str, str]:
    """Return the title of every help page by its name, Home first, the others in the order of their titles."""
    found = {name: QCoreApplication.translate(HELP, title) for name, title in _english().items()}
    order = sorted(found, key=lambda name: (name != "home", folded(found[name])))
    return {name: found[name] for name in order}


@cache
def _english() -> Mapping[str, str]:
    return {path.stem: _title(path) for path in resource("help").glob("*.md")}


def _title(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        return file.readline().removeprefix("# ").strip()


def name_of(page: str) -> str:
    """Return the help page of a page of the window; Home's where it has none."""
    name = NAMES.get(page, page.replace("_", "-"))
    return name if name in _english() else "home"
