"""The real program on a real X display, worked by the keys and the mouse of that display."""
