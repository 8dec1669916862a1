"""Build the demo catalog by importing the demo company's spreadsheets like anybody's."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.assets import resource
from desktop_app.catalog import review_store
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.review import run
from desktop_app.review.decisions import decide

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


@dataclass(frozen=True)
class Demo:
    """What building the demo gave: the import and the review documents of the command line."""

    as_of: str
    imports: tuple[Mapping[str, Any], ...]
    review: Mapping[str, Any]


def as_of() -> str:
    """Return the date at which the demo data stand still, as ISO text."""
    return str(_script()["as_of"])


def build(catalog: Catalog, progress: Callable[[str, float], None] | None = None) -> Demo:
    """Import every file of `resources/demo/` in its order into an empty catalog, decide as it did, run the rules.

    `progress` is told the file's name and the share that is done, 0 to 1. Raises CatalogError when a file does not
    import, which for demo data is a defect.
    """
    from desktop_app.catalog.errors import CatalogError

    script = _script()
    day = str(script["as_of"])
    documents = []
    for number, entry in enumerate(script["file"]):
        if progress is not None:
            progress(entry["name"], number / len(script["file"]))
        choices = Choices(**entry.get("choices", {}))
        document = pipeline.import_files(catalog, [resource("demo", entry["name"])], choices, today=day)
        if pipeline.exit_code(document):
            problem = next(file["error"]["message"] for file in document["files"] if file.get("error"))
            raise CatalogError(f"The demo file {entry['name']} could not be imported: {problem}")
        documents.append(document)
    for made in script.get("decision", ()):
        _decide(catalog, made)
    return Demo(day, tuple(documents), run.run(catalog, day).document())


def _decide(catalog: Catalog, made: Mapping[str, Any]) -> None:
    """Answer a question as it was asked on an earlier day, so that later invoices can be compared with the answer."""
    run.run(catalog, made["on"], rules=[made["rule"]])
    found = next(
        row["id"]
        for row in review_store.standing(catalog.writer)
        if (row["rule"], row["subject_name"]) == (made["rule"], made["subject"])
    )
    decide(
        catalog, found, made["decision"], why=made.get("why"), until=made.get("until"), quantity=made.get("quantity"),
        today=made["on"],
    )  # fmt: skip


def _script() -> dict[str, Any]:
    with Path(resource("demo", "demo.toml")).open("rb") as file:
        return tomllib.load(file)
