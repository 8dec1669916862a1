"""A chart as a picture: on the clipboard or in a file, twice as sharp as on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, QPoint, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.catalog.file_names import safe_name
from desktop_app.ui import scaling
from desktop_app.ui.text import tr
from desktop_app.ui.theme import tokens_for

if TYPE_CHECKING:
    from desktop_app.ui.charts.base import Chart

SHARPNESS = 2
MARGIN, LINE = 12, 20  # pixels at normal size: around the chart, and of a line above it


def offer(chart: Chart) -> None:
    """Give a chart its menu: copy it, save it."""
    chart.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    chart.customContextMenuRequested.connect(lambda at: menu(chart).popup(chart.mapToGlobal(at)))


def menu(chart: Chart) -> QMenu:
    """Return the menu of a chart."""
    made = QMenu(chart)
    made.setObjectName("menu_chart")
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.addAction(tr("Chart", "Copy picture"), lambda: copy(chart))
    made.addAction(tr("Chart", "Save picture…"), lambda: _save(chart))
    return made


def copy(chart: Chart) -> None:
    """Put a chart on the clipboard as a picture, and say so."""
    QGuiApplication.clipboard().setImage(image(chart))
    _say(chart, tr("Chart", "The picture is on the clipboard."))


def image(chart: Chart) -> QImage:
    """Return a chart on the ground of its card, its title and unit above it."""
    QCoreApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))  # nothing is lit up as under the pointer
    tokens, margin, line = tokens_for(chart), scaling.px(MARGIN), scaling.px(LINE)
    strong = QFont(chart.font())
    strong.setWeight(QFont.Weight.DemiBold)
    heads = [head for head in ((chart.title, strong, tokens.text), (chart.unit, chart.font(), tokens.dim)) if head[0]]
    above = line * len(heads)
    room = chart.size().grownBy(QMargins(margin, margin + above, margin, margin))
    made = QImage(room * SHARPNESS, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(SHARPNESS)
    made.fill(QColor(tokens.surface))
    painter = QPainter(made)
    for place, (text, font, colour) in enumerate(heads):
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, chart.width())
        painter.drawText(QPoint(margin, margin + place * line + painter.fontMetrics().ascent()), shown)
    chart.render(painter, QPoint(margin, margin + above), renderFlags=QWidget.RenderFlag.DrawChildren)
    painter.end()
    return made


def _save(chart: Chart) -> None:
    from desktop_app.ui import files

    name = f"{safe_name(chart.title or 'chart')}.png"
    path = files.to_write(chart, tr("Chart", "Save picture"), name, "PNG (*.png)")
    if path is not None:
        save(chart, path.with_suffix(".png"))


def save(chart: Chart, path: Path) -> None:
    """Write a chart as a picture, and say where it is or why not."""
    if image(chart).save(str(path)):
        _say(chart, tr("Chart", "The picture is in {path}.").format(path=path))
        return
    from desktop_app.ui import notices

    said = tr("Chart", "{path} cannot be written. Choose a folder you may write to, with room in it.")
    notices.tell(chart.window(), tr("Chart", "That did not work"), said.format(path=path))


def _say(chart: Chart, sentence: str) -> None:
    """Say a sentence at the foot of the chart's window."""
    from desktop_app.ui.window import MainWindow

    window = chart.window()
    if isinstance(window, MainWindow):
        window.say(sentence)
