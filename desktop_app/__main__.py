"""The composition root of the program: `seatbook`, or `python -m desktop_app`."""

from __future__ import annotations

import multiprocessing
import os
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


def stand_in_for_closed_streams() -> None:
    """Give every standard stream that the caller closed somewhere to go; a file opened later would take its number."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115 - open as long as we run


def main() -> int:
    """Open the window when called without arguments, else run the command line."""
    multiprocessing.freeze_support()
    stand_in_for_closed_streams()
    arguments = sys.argv[1:]
    if not arguments:
        return open_window(None)
    try:
        from desktop_app.cli import run
        from desktop_app.cli.common import Launch
    except KeyboardInterrupt:  # before there is anything to say about it
        return 130
    return run(arguments, Launch(open_window, take_pictures))


if __name__ == "__main__":
    sys.exit(main())
