"""The window. The only place with Qt. A page is a folder."""

import gc
import sys

gc.disable()  # loading the window leaves nothing to collect, looking for it delays the first paint: see collector.py

if sys.version_info < (3, 12):
    # PySide6 6.12 takes None, True and False for immortal, as they are from Python 3.12 on. Before, every call of Qt
    # that returns nothing and every signal that is sent takes one reference away, and after some thousands the
    # interpreter aborts. Give them more than can be used.
    import ctypes

    for one in (None, True, False):
        ctypes.c_ssize_t.from_address(id(one)).value += 1 << 40
