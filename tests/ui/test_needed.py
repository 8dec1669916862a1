"""What pages need is loaded in good time: beside the window what makes no widgets, the rest one module a turn.

A page that is asked for before that loads what it needs itself, one module a turn, and nothing else.
"""

from __future__ import annotations

import subprocess
import sys

BEGIN = """
import importlib, sys
from desktop_app import app
app.make_application()
import desktop_app.ui.window
from desktop_app.ui.needed import FIRST_NEEDED, NEEDED, OF_PAGES, of_page
from desktop_app.ui.places import LISTS, PLACES

def load(names, told=""):
    for name in names:
        before = set(sys.modules)
        importlib.import_module(name)
        new = [one for one in set(sys.modules) - before if one.startswith("desktop_app.")]
        if told in name:
            more = [one for one in new if one != name and not hasattr(sys.modules[one], "__path__")]
            print(*(f"{name}: {one}" for one in more), sep="\\n", end="")

def beside_first(names):
    # what makes no widgets is loaded beside the window; each of the others may load itself alone, and packages
    load(sorted(names, key=lambda name: ".ui." in name), ".ui.")

beside_first(FIRST_NEEDED)
first = set(sys.modules)
"""
ALL = """
beside_first(NEEDED)
before = set(sys.modules)
for place in (*PLACES, *LISTS):
    importlib.import_module(place.module)
later = [name for name in set(sys.modules) - before if name.startswith("desktop_app.")]
print(*(name for name in later if not hasattr(sys.modules[name], "__path__")))
"""
EACH = """
def forget():
    for name in [one for one in sys.modules if one.startswith("desktop_app.") and one not in first][::-1]:
        del sys.modules[name]
        package, _, short = name.rpartition(".")
        vars(sys.modules[package]).pop(short, None)  # else what is imported of the package stays

for place in PLACES:
    if place.key in OF_PAGES:
        forget()
        load(of_page(place.key))
        before = set(sys.modules)
        importlib.import_module(place.module)
        print(*(f"{place.key}: {one}" for one in set(sys.modules) - before), sep="\\n")
        forget()
        importlib.import_module(place.module)
        idle = [one for one in of_page(place.key) if one not in sys.modules]
        print(*(f"{place.key} has no use for {one}" for one in idle), sep="\\n")
"""


def _printed(program: str) -> list[str]:
    found = subprocess.run([sys.executable, "-c", BEGIN + program], capture_output=True, text=True, check=True)
    return [line for line in found.stdout.splitlines() if line.strip()]


def test_no_turn_of_the_loop_loads_more_than_one_module() -> None:
    assert _printed(ALL) == []  # what is missing in desktop_app/ui/needed.py, or stands too late


def test_a_page_that_is_asked_for_first_loads_what_it_needs_one_module_a_turn() -> None:
    assert _printed(EACH) == []  # what is missing for it, stands too late, or is of no use to it
