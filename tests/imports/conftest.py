from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from tests.imports.importing import Desk


@pytest.fixture
def desk(empty_catalog: Path, tmp_path: Path) -> Iterator[Desk]:
    """A new catalog, and a folder for files."""
    path = tmp_path / "test.seatbook"
    shutil.copy(empty_catalog, path)
    with Catalog.open(path) as catalog:
        yield Desk(catalog, tmp_path)
