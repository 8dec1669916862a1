"""The window. The only place with Qt. A page is a folder."""

import gc
import sys

import PySide6.QtCore  # noqa: F401 - what is set below is PySide6's

gc.disable()  # loading the window leaves nothing to collect, looking for it delays the first paint: see collector.py

if sys.version_info < (3, 12):
    # PySide6 6.12 takes None, True and False for immortal, as they are from Python 3.12 on. Before, every call of Qt
    # that returns nothing and every signal that is sent takes one reference away, and after some thousands the
    # interpreter aborts. Give them more than can be used.
    import ctypes

    for one in (None, True, False):
        ctypes.c_ssize_t.from_address(id(one)).value += 1 << 40

# After PySide6 is loaded it reads the source of every module that is imported, to see whether that names PySide6: a
# quarter of the time that loading the pages takes, and 4 MB of sources stay in memory. It is for modules that choose
# other names for Qt's methods (`__feature__`); nobody here does, so every module is taken for one that names PySide6.
_choices = vars(sys.modules.get("shibokensupport.feature", sys))
if "_mod_uses_pyside" in _choices:
    _choices["_mod_uses_pyside"] = lambda _module: True
