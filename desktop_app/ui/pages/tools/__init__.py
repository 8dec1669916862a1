"""Tools: what the company uses, who owns it, what it is for."""

from desktop_app.ui.pages.tools.page import ToolsPage

__all__ = ["ToolsPage"]
