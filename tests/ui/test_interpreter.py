"""What Qt's bindings need of the interpreter."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import desktop_app.ui  # importing it is what is tested


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="they are immortal")
@pytest.mark.parametrize("one", [None, True, False])
def test_what_qt_takes_references_of_outlives_any_number_of_calls(one: object) -> None:
    assert sys.getrefcount(one) > 1 << 39


def test_no_event_that_is_made_here_is_posted_for_later() -> None:
    """PySide6 6.12 frees such an event once more when Qt has freed it, now and then: the interpreter falls.

    An event is sent, or a timer is started; Qt posts its own.
    """
    sources = Path(desktop_app.ui.__file__).parent.rglob("*.py")
    assert [path.name for path in sources if "postEvent(" in path.read_text("utf-8")] == []


def test_loading_the_pages_reads_no_sources() -> None:
    program = "import desktop_app.app, desktop_app.ui.pages.spend.page, linecache; print(*linecache.cache)"
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert [path for path in found.stdout.split() if "pages" in path] == []
