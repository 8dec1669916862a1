"""The classes of Qt's widgets, made a few at a time.

PySide makes a class when it is first named. Where Qt hands over a widget that may be of any class, such as the viewport
of a table, PySide makes all classes of widgets first: a tenth of the first paint in one go, when the first page with a
table is asked for.
"""

from __future__ import annotations

import time
from collections.abc import Iterator

from PySide6 import QtWidgets

TURN = 0.004  # seconds in a turn of the loop
NAMES = """
QAbstractButton QAbstractItemView QAbstractScrollArea QAbstractSlider QAbstractSpinBox QCalendarWidget QCheckBox
QColorDialog QColumnView QComboBox QCommandLinkButton QDateEdit QDateTimeEdit QDial QDialog QDialogButtonBox QDockWidget
QDoubleSpinBox QErrorMessage QFileDialog QFocusFrame QFontComboBox QFontDialog QFrame QGraphicsView QGroupBox
QHeaderView QInputDialog QKeySequenceEdit QLCDNumber QLabel QLineEdit QListView QListWidget QMainWindow QMdiArea
QMdiSubWindow QMenu QMenuBar QMessageBox QPlainTextEdit QProgressBar QProgressDialog QPushButton QRadioButton QRhiWidget
QRubberBand QScrollArea QScrollBar QSizeGrip QSlider QSpinBox QSplashScreen QSplitter QSplitterHandle QStackedWidget
QStatusBar QTabBar QTabWidget QTableView QTableWidget QTextBrowser QTextEdit QTimeEdit QToolBar QToolBox QToolButton
QTreeView QTreeWidget QUndoView QWizard QWizardPage
"""


def make() -> Iterator[None]:
    """Make the classes that are not made yet, in steps."""
    end = time.perf_counter() + TURN
    for name in NAMES.split():
        if name in vars(QtWidgets):
            continue
        getattr(QtWidgets, name, None)  # an older Qt may lack one
        if time.perf_counter() > end:
            yield
            end = time.perf_counter() + TURN
