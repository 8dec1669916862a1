"""What Qt's bindings need of the interpreter."""

from __future__ import annotations

import subprocess
import sys

import pytest

import desktop_app.ui  # noqa: F401 - importing it is what is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are immortal")
@pytest.mark.parametrize("one", [None, True, False])
def test_what_qt_takes_references_of_outlives_any_number_of_calls(one: object) -> None:
    assert sys.getrefcount(one) > 1 << 39


def test_loading_the_pages_reads_no_sources() -> None:
    program = "import desktop_app.app, desktop_app.ui.pages.spend.page, linecache; print(*linecache.cache)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert [path for path in found.stdout.split() if "pages" in path] == []
