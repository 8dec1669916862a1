"""What Qt's bindings need of the interpreter."""

from __future__ import annotations

import sys

import pytest

import desktop_app.ui  # noqa: F401 - importing it is what is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are immortal")
@pytest.mark.parametrize("one", [None, True, False])
def test_what_qt_takes_references_of_outlives_any_number_of_calls(one: object) -> None:
    assert sys.getrefcount(one) > 1 << 39
