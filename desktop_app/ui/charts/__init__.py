"""Charts with axis, legend, tooltip and a way to the rows behind; one module a chart."""

# Painted here, not by a plotting library: that would cost 0.4 s when Home is first shown, and its axes, legends and
# tooltips do not follow the theme's tokens, hairlines and fonts as closely as a page of QPainter does.
