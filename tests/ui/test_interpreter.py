"""What Qt's bindings need of the interpreter."""

from __future__ import annotations

import sys

import pytest

import desktop_app.ui  # noqa: F401 - importing it is what is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal")
def test_none_outlives_any_number_of_calls() -> None:
    assert sys.getrefcount(None) > 1 << 39
