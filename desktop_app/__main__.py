"""The composition root of the program: `seatbook`, or `python -m desktop_app`."""

from __future__ import annotations

import multiprocessing
import sys
from collections.abc import Sequence
from pathlib import Path


def open_window(path: Path | None) -> int:
    """Open the window on a catalog, or on the last one; returns the exit code."""
    from desktop_app import app

    return app.main(path)


def take_pictures(catalog: Path, folder: Path) -> Sequence[Path]:
    """Write a picture of every page of the window into a folder."""
    from desktop_app import app

    return app.take_pictures(catalog, folder)


def main() -> int:
    """Open the window when called without arguments, else run the command line."""
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if not arguments:
        return open_window(None)
    from desktop_app.cli import run
    from desktop_app.cli.common import Launch

    return run(arguments, Launch(open_window, take_pictures))


if __name__ == "__main__":
    sys.exit(main())
