"""The classes of Qt's widgets are made a few at a time, before a page needs all of them."""

from __future__ import annotations

import json
import subprocess
import sys

from desktop_app.ui import qt_classes

PROGRAM = """
import json
from PySide6 import QtWidgets
from PySide6.QtWidgets import QApplication, QTableView
from desktop_app.ui import qt_classes
application = QApplication([])
qt_classes.TURN = 0.0
steps = len(list(qt_classes.make()))
before = set(vars(QtWidgets))
QTableView().viewport()
print(json.dumps([steps, sorted(set(vars(QtWidgets)) - before)]))
"""


def test_no_class_of_a_widget_is_left_to_be_made_when_a_table_is_asked_for_its_viewport() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)
    steps, late = json.loads(done.stdout)
    assert late == []
    assert steps > 40  # each in a turn of its own where it takes long


def test_what_is_made_is_not_made_again() -> None:
    list(qt_classes.make())
    assert list(qt_classes.make()) == []
