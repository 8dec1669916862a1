"""The project's own order: what is packaged, what is documented."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_every_package_is_built_into_the_wheel() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    there = {
        ".".join(path.parent.relative_to(ROOT).parts) for path in sorted((ROOT / "desktop_app").rglob("__init__.py"))
    }
    assert set(project["tool"]["setuptools"]["packages"]) == there | {"desktop_app.resources"}


def test_every_command_stands_in_the_help_page() -> None:
    from desktop_app.cli import cli

    page = (ROOT / "resources" / "help" / "command-line.md").read_text(encoding="utf-8")
    missing = [name for name in cli.commands if f"`{name}" not in page and f"seatbook {name}" not in page]
    assert missing == []


def test_no_file_names_a_package_host() -> None:
    constraints = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8")
    assert "://" not in constraints


def test_files_are_asked_for_in_one_place() -> None:
    """Any other dialog looks into the files it lists, and the locks on an open catalog are lost with that."""
    asking = {path.name for path in (ROOT / "desktop_app").rglob("*.py") if "QFileDialog" in path.read_text("utf-8")}
    assert asking <= {"files.py", "sheet.py", "qt_classes.py"}  # two of which only name the class
