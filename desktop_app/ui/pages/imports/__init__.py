"""Files come in: the list of imports, and the preview of what a file would do."""

from desktop_app.ui.pages.imports.page import ImportsPage

__all__ = ["ImportsPage"]
