"""Fixtures that every folder of tests shares."""

from __future__ import annotations

from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples"


@pytest.fixture
def samples() -> Path:
    """The folder of real vendor files, which is not part of the project; tests that need it skip without it."""
    if not SAMPLES.is_dir():
        pytest.skip("the folder of sample files is not beside this checkout")
    return SAMPLES
