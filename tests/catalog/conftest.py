"""Catalogs for tests: one is made, the others are copies of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog


@pytest.fixture
def make_catalog(empty_catalog: Path, tmp_path: Path) -> Iterator[Callable[[], Catalog]]:
    """Makes open catalogs of their own, closed at the end."""
    made: list[Catalog] = []

    def make() -> Catalog:
        path = tmp_path / f"catalog{len(made)}.seatbook"
        shutil.copy(empty_catalog, path)
        made.append(Catalog.open(path, actor="test"))
        return made[-1]

    yield make
    for catalog in made:
        catalog.close()


@pytest.fixture
def catalog(make_catalog: Callable[[], Catalog]) -> Catalog:
    """One open, empty catalog."""
    return make_catalog()
