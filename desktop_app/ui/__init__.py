"""The window. The only place with Qt. A page is a folder."""
