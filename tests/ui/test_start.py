"""Starting: the first paint waits for nothing that it does not need."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

# Qt is the namespace of 600 names that PySide builds when it is first touched.
HEAVY = ("Qt", "pandas", "openpyxl", "sqlite_utils", "pyqtgraph", "qtawesome", "numpy", "python_calamine")

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
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    modules = set(json.loads(done.stdout.splitlines()[0]))
    assert "PySide6" in modules
    assert modules.isdisjoint(HEAVY)
