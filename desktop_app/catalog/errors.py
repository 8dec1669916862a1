"""What can go wrong with a catalog, each with a sentence for the user. Everything else is a bug."""

from __future__ import annotations

from dataclasses import dataclass


class CatalogError(Exception):
    """The catalog cannot do what was asked; the message is a sentence for the user."""


class CatalogTooNew(CatalogError):  # noqa: N818
    """The catalog was written by a later version of Seatbook."""


class CatalogDamaged(CatalogError):  # noqa: N818
    """The file is no catalog, or a damaged one."""


class CatalogLocked(CatalogError):  # noqa: N818
    """Another program keeps the catalog for itself."""


class CatalogOnNetwork(CatalogError):  # noqa: N818
    """The catalog lies where SQLite's write-ahead log is unsafe."""


class CatalogGone(CatalogError):  # noqa: N818
    """The file was moved, deleted or replaced while it was open."""


class CatalogUnwritable(CatalogError):  # noqa: N818
    """The disk is full, fails, or may not be written."""


class FileRefused(CatalogError):  # noqa: N818
    """A file beside the catalog cannot be read or written, or is not what it has to be."""


class NoSuchRecord(CatalogError):  # noqa: N818
    """There is no record of that name or id."""


@dataclass(frozen=True)
class ConflictItem:
    """One record that stands in the way of taking an operation back."""

    table: str
    record_id: int
    name: str
    reason: str

    def __str__(self) -> str:
        """Return the sentence."""
        return f"{self.table} {self.name}: {self.reason}"


class Conflict(CatalogError):  # noqa: N818
    """An operation cannot be taken back as things are; nothing was changed."""

    def __init__(self, message: str, conflicts: tuple[ConflictItem, ...], dependents: tuple[int, ...] = ()) -> None:
        super().__init__(message)
        self.conflicts = conflicts
        self.dependents = dependents
