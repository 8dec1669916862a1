"""The window. The only place with Qt. A page is a folder."""

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide6 6.12 takes None for immortal, as it is from Python 3.12 on. Before, every call of Qt that returns nothing
    # takes one reference of None away, and after some thousands the interpreter aborts. Give it more than can be used.
    ctypes.c_ssize_t.from_address(id(None)).value += 1 << 40
