from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from tests.imports.importing import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A new catalog, and a folder for files."""
    with Catalog.open(tmp_path / "test.seatbook", create=True) as catalog:
        yield Desk(catalog, tmp_path)
