"""What pages may be asked to show besides a record and filters, also by Back and Forward."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.economics.behind import Asked

LINES, BY, SHOWBACK, CLOSE, GROWTH = "lines", "by", "showback", "close", "growth"


@dataclass(frozen=True)
class Files:
    """Files to import, and the format they are of where that is known."""

    paths: tuple[Path, ...]
    form: str = ""


@dataclass(frozen=True)
class Records:
    """Some records of a list page, by their ids."""

    ids: tuple[int, ...]


@dataclass(frozen=True)
class Largest:
    """A whole list, the rows with the largest amount of a column first."""

    column: str


@dataclass(frozen=True)
class View:
    """One of the views of Spend."""

    key: str


@dataclass(frozen=True)
class LinesOf:
    """The lines behind a figure; `title` names it, `view` is where it stands."""

    title: str
    asked: Asked
    view: str


@dataclass(frozen=True)
class LinesListed:
    """Some lines by their ids, such as those that a balance is of."""

    title: str
    lines: tuple[int, ...]
    view: str
