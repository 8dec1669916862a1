"""Where the files of `resources/` are: beside the program in a checkout, inside it when installed."""

from __future__ import annotations

from pathlib import Path


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, e.g. ``resource("formats")``."""
    package = Path(__file__).parent
    checkout = package.parent / "resources"
    root = checkout if (checkout / "ai_tools.csv").is_file() else package / "resources"
    return root.joinpath(*parts)
