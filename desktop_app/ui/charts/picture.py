"""A chart as a picture: on the clipboard or in a file, twice as sharp as on the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.ui import files
from desktop_app.ui.text import tr
from desktop_app.ui.theme import tokens_for

SHARPNESS = 2


def offer(chart: QWidget) -> None:
    """Give a chart its menu: copy it, save it."""
    chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    chart.customContextMenuRequested.connect(lambda at: menu(chart).popup(chart.mapToGlobal(at)))


def menu(chart: QWidget) -> QMenu:
    """Return the menu of a chart."""
    made = QMenu(chart)
    made.setObjectName("menu_chart")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.addAction(tr("Chart", "Copy picture"), lambda: QGuiApplication.clipboard().setImage(image(chart)))
    made.addAction(tr("Chart", "Save picture…"), lambda: _save(chart))
    return made


def image(chart: QWidget) -> QImage:
    """Return a chart on the ground of its card."""
    made = QImage(chart.size() * SHARPNESS, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(SHARPNESS)
    made.fill(QColor(tokens_for(chart).surface))
    painter = QPainter(made)
    chart.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return made


def _save(chart: QWidget) -> None:
    name = f"{chart.accessibleName() or 'chart'}.png"
    path = files.to_write(chart, tr("Chart", "Save picture"), name, "PNG (*.png)")
    if path is not None:
        save(chart, path.with_suffix(".png"))


def save(chart: QWidget, path: Path) -> None:
    """Write a chart as a picture; where that fails it is said."""
    if not image(chart).save(str(path)):
        from desktop_app.ui import notices

        said = tr("Chart", "{path} cannot be written. Choose a folder you may write to, with room in it.")
        notices.tell(chart.window(), tr("Chart", "That did not work"), said.format(path=path))
