"""A catalog of its own and files written from text, for the tests of planning and applying."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.catalog import journal
from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices

TODAY = "2026-10-01"
COUNTS = ("added", "updated", "duplicates", "out_of_scope", "totals_rows", "rejected")


@dataclass
class Desk:
    """Where a test imports: `file` writes one, `take` imports it and returns its only sheet's report."""

    catalog: Catalog
    folder: Path

    def file(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return path

    def document(self, *paths: Path, today: str = TODAY, **choices: Any) -> dict[str, Any]:
        return pipeline.import_files(self.catalog, paths, Choices(**choices), today=today)

    def take(self, name: str, text: str, today: str = TODAY, **choices: Any) -> dict[str, Any]:
        [file] = self.document(self.file(name, text), today=today, **choices)["files"]
        assert "error" not in file, file["error"]
        [sheet] = file["sheets"]
        assert sum(sheet[key] for key in COUNTS) == sheet["rows_read"]
        assert isinstance(sheet, dict)
        return sheet | {"operation": file["operation"]}

    def undo(self, operation: str | None = None) -> None:
        if operation is None:
            journal.undo(self.catalog)
        else:
            journal.revert(self.catalog, int(operation))

    def redo(self) -> None:
        journal.redo(self.catalog)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.catalog.writer.execute(sql)]

    def value(self, sql: str) -> Any:
        return self.rows(sql)[0][0]


def counts(sheet: dict[str, Any]) -> dict[str, int]:
    return {key: sheet[key] for key in COUNTS if sheet[key]}
