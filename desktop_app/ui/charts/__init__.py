"""Charts with axis, legend, tooltip and a way to the rows behind; one module a chart."""

# Painted here, not by a plotting library: that would cost 0.4 s when Home is first shown, and its axes, legends and
# tooltips do not follow the theme's tokens, hairlines and fonts as closely as a page of QPainter does.

from desktop_app.ui.charts.bar_list import Bar, BarList, Segment
from desktop_app.ui.charts.lines import Band, Line, LineChart
from desktop_app.ui.charts.matrix import Matrix, Square
from desktop_app.ui.charts.shares import Shares
from desktop_app.ui.charts.stacked_bars import Series, StackedBars
from desktop_app.ui.charts.timeline import Mark, Timeline
from desktop_app.ui.charts.waterfall import Step, Waterfall

__all__ = [
    "Band", "Bar", "BarList", "Line", "LineChart", "Mark", "Matrix", "Segment", "Series", "Shares", "Square",
    "StackedBars", "Step", "Timeline", "Waterfall",
]  # fmt: skip
