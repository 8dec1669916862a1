"""Where the reading process begins with a file: what it needs for it is imported there, not where it is started."""

from __future__ import annotations

from typing import Any, NoReturn


def stage(*arguments: Any) -> NoReturn:
    """See `child_stage.stage`."""
    from desktop_app.imports import child_stage

    child_stage.stage(*arguments)
