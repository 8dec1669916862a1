"""What pages need is loaded in good time: beside the window what makes no widgets, the rest one module a turn."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import importlib, sys
from desktop_app import app
app.make_application()
import desktop_app.ui.window
from desktop_app.ui.needed import FIRST_NEEDED, NEEDED, OF_PAGES, of_page
from desktop_app.ui.places import LISTS, PLACES

def load(names):
    # first what makes no widgets; each of the others may load itself alone, and packages
    for name in sorted(names, key=lambda name: ".ui." in name):
        before = set(sys.modules)
        importlib.import_module(name)
        new = [one for one in set(sys.modules) - before if one.startswith("desktop_app.")]
        if ".ui." in name:
            more = [one for one in new if one != name and not hasattr(sys.modules[one], "__path__")]
            print(*(f"{name}: {one}" for one in more), sep="\\n", end="")

load(FIRST_NEEDED)
first = set(sys.modules)
load(NEEDED)
before = set(sys.modules)
for place in (*PLACES, *LISTS):
    importlib.import_module(place.module)
later = [name for name in set(sys.modules) - before if name.startswith("desktop_app.")]
print(*(name for name in later if not hasattr(sys.modules[name], "__path__")))
for key in OF_PAGES:
    for name in [one for one in sys.modules if one.startswith("desktop_app.") and one not in first]:
        del sys.modules[name]
    load(of_page(key))
"""


def test_no_turn_of_the_loop_loads_more_than_one_module() -> None:
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert found.stdout.split() == []  # what is missing in desktop_app/ui/needed.py, or stands too late
