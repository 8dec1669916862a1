"""A catalog that was made for a step which then did not happen."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from desktop_app.catalog import catalog_files


def take_away(path: Path) -> bool:
    """Remove a catalog without a single operation and what lies beside it; tells whether it is gone.

    It stays where another program has it open, and where something was written into it.
    """
    try:
        holder = sqlite3.connect(path, isolation_level=None)
    except sqlite3.OperationalError:
        return False
    try:
        holder.execute("PRAGMA journal_mode = DELETE")  # SQLite does that only where nobody else has it open
        holder.execute("BEGIN EXCLUSIVE")
        if holder.execute("SELECT count(*) FROM operation").fetchone()[0]:
            return False
        if sys.platform == "win32":
            holder.close()  # Windows removes no open file, and this one not either where somebody has it open by now
        path.unlink()
    except (sqlite3.DatabaseError, OSError):
        return False
    finally:
        holder.close()
    for side in catalog_files.files_of(path)[1:]:
        side.unlink(missing_ok=True)
    return True
