"""What pages need and makes no widgets is loaded in another thread: no page waits long for its modules."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import importlib, sys
from desktop_app import app
app.make_application()
import desktop_app.ui.window
from desktop_app.ui.beginning import FIRST_NEEDED
from desktop_app.ui.needed import BEHIND, NEEDED
for name in (*FIRST_NEEDED, *BEHIND):
    importlib.import_module(name)
before = set(sys.modules)
for name in NEEDED:
    importlib.import_module(name)
print(*sorted(name for name in set(sys.modules) - before if name.startswith("desktop_app.") and ".ui" not in name))
"""


def test_the_modules_behind_the_pages_are_named() -> None:
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.split() == []  # those belong to BEHIND in desktop_app/ui/needed.py
