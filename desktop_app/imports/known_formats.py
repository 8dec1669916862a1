"""All formats that the program knows: those of its files, and its own lists."""

from __future__ import annotations

from pathlib import Path

from desktop_app.imports import formats, own_formats


def load_all(folder: Path) -> tuple[formats.Format, ...]:
    """The shipped formats of a folder, and behind them those of our own lists. Raises FormatError naming the file."""
    return (*formats.load(folder), *own_formats.formats())


def listed(folder: Path) -> tuple[formats.Format, ...]:
    """Return those that a file can be read as: our own lists of which nothing is imported are left out."""
    own = (form for form in own_formats.formats() if not own_formats.is_refused(form.id))
    return (*formats.load(folder), *own)
