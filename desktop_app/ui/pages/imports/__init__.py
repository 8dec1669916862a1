"""Files come in: the list of imports, and the preview of what a file would do."""
