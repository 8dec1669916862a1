"""Starting: the first paint waits for nothing that it does not need."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app import app
from desktop_app.ui.listing import ListPage
from desktop_app.ui.targets import Files
from tests.ui.conftest import TODAY

ROOT = Path(__file__).resolve().parents[2]
# Qt is the namespace of 600 names that PySide builds when it is first touched, QIcon a class with 200.
HEAVY = ("Qt", "QIcon", "pandas", "openpyxl", "sqlite_utils", "pyqtgraph", "qtawesome", "numpy", "python_calamine")

PROGRAM = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from desktop_app import app
application = app.make_application()
settings = QSettings(sys.argv[2], QSettings.Format.IniFormat)
window = app.make_window(Path(sys.argv[1]), settings=settings)
def painted():
    built = ["Qt"] if "Qt" in vars(sys.modules["PySide6.QtCore"]) else []
    built += ["QIcon"] if "QIcon" in vars(sys.modules["PySide6.QtGui"]) else []
    print(json.dumps(sorted(name for name in sys.modules if "." not in name) + built))
    QTimer.singleShot(0, application.quit)
window.painted.connect(painted)
window.show()
application.exec()
window.close()
"""


def test_nothing_heavy_is_imported_before_the_first_paint(small: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(small), str(tmp_path / "settings.ini")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    modules = set(json.loads(done.stdout.splitlines()[0]))
    assert "PySide6" in modules
    assert modules.isdisjoint(HEAVY)


def test_what_is_asked_before_the_catalog_is_open_is_done_when_it_is(
    qapp: QApplication, small: Path, settings: QSettings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    window = app.make_window(small, settings=settings, today=TODAY, scheme="light")
    qtbot.addWidget(window)
    asked: list[object] = []
    monkeypatch.setattr(
        "desktop_app.ui.pages.imports.page.ImportsPage.open_target", lambda _page, what: asked.append(what)
    )

    def click() -> None:
        window.go("tools", {"state": "Approved"})
        window.import_files([small.with_name("ledger.csv")])
        asked.append(window.session.catalog)

    window.painted.connect(lambda: QTimer.singleShot(0, click))
    window.show()
    qtbot.waitUntil(lambda: window.ready and window.session.jobs.idle, timeout=10_000)
    assert asked == [None, Files((small.with_name("ledger.csv"),))]
    assert window.session.catalog is not None
    assert window.session.catalog.path == small
    assert window.current == "imports"
    window.back()
    assert window.current == "tools"
    tools = window.page("tools")
    assert isinstance(tools, ListPage)
    assert tools.facet_row.values == {"state": "Approved"}


def test_a_picture_is_drawn_in_the_colours_of_its_button(qapp: QApplication) -> None:
    from desktop_app.ui import glyphs

    del qapp
    made = glyphs.icon("ph.house", "#ff0000", "#00ff00", "#0000ff")
    states, modes = QIcon.State, QIcon.Mode
    for mode, state, wanted in (
        (modes.Normal, states.Off, "#ff0000"), (modes.Normal, states.On, "#00ff00"),
        (modes.Disabled, states.Off, "#0000ff"),
    ):  # fmt: skip
        image = made.pixmap(QSize(32, 32), mode, state).toImage()
        seen = {
            image.pixelColor(x, y).name() for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 250
        }
        assert seen == {wanted}
    with pytest.raises(KeyError):
        glyphs.icon("ph.no-such-picture", "#000000", "#000000", "#000000")


def test_every_picture_that_is_named_is_in_the_font() -> None:
    from desktop_app.ui import glyphs

    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "desktop_app/ui").rglob("*.py"))
    named = set(re.findall(r'"ph\.([a-z-]+)"', sources))
    assert len(named) > 20
    assert named <= glyphs._letters().keys()
    assert "qtawesome" not in sys.modules
