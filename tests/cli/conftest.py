"""A command line that runs in the test's own process, on a catalog of its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop_app.cli import run
from desktop_app.cli.common import Launch


@dataclass(frozen=True)
class Outcome:
    """What one command gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """The one JSON document on standard output."""
        document = json.loads(self.out)
        assert isinstance(document, dict)
        return document


Seatbook = Callable[..., Outcome]


def no_window(path: Path | None) -> int:
    raise AssertionError(f"the window was opened on {path}")


def no_pictures(catalog: Path, folder: Path) -> list[Path]:
    raise AssertionError(f"pictures of {catalog} were asked for in {folder}")


@pytest.fixture
def catalog_path(tmp_path: Path) -> Path:
    return tmp_path / "test.seatbook"


def command(catalog: Path, *arguments: str | Path) -> int:
    """Run a command on a catalog and return its exit code."""
    return run(["--catalog", str(catalog), *map(str, arguments)], Launch(no_window, no_pictures))


@pytest.fixture
def seatbook(catalog_path: Path, capsys: pytest.CaptureFixture[str]) -> Seatbook:
    def call(*arguments: str | Path) -> Outcome:
        code = command(catalog_path, *arguments)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call
