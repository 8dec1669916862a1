"""Find the templates of the sentences that the program below the window puts together: the first argument of `say`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

FOLDERS = ("catalog", "economics", "imports", "review")


def texts_of_sentences(root: Path) -> Iterator[tuple[str, str]]:
    """Yield each template with the file that says it, and what would close each rule's questions.

    Raises SystemExit for a template that is not written out where `say` is called.
    """
    for folder in FOLDERS:
        for path in sorted((root / "desktop_app" / folder).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "say":
                    for template in _choices(call.args[0]):
                        if not isinstance(template, ast.Constant) or not isinstance(template.value, str):
                            raise SystemExit(f"{file}:{call.lineno}: the template is not written out here")
                        yield template.value, file
    yield from _closing()


def _choices(node: ast.expr) -> Iterator[ast.expr]:
    """Yield both sides of a choice."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    else:
        yield node


def _closing() -> Iterator[tuple[str, str]]:
    from desktop_app.review.explained import closes
    from desktop_app.review.registry import RULES

    for rule in RULES:
        yield closes(rule), f"{rule.check.__module__.replace('.', '/')}.py"
