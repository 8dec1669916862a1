"""Write the generated parts of the help pages anew: python packaging/make_help.py."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    """Write the rules' documentation into their page."""
    sys.path.insert(0, str(ROOT))
    from desktop_app.review import explained
    from desktop_app.review.registry import RULES

    page = ROOT / "resources" / "help" / "rules.md"
    page.write_text(explained.with_page(page.read_text(encoding="utf-8"), RULES), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
