"""Build the demo catalog by importing the demo company's spreadsheets like anybody's."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.assets import resource
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.review import run

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
    """Import every file of `resources/demo/` in its order into an empty catalog and run the rules.

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
    return Demo(day, tuple(documents), run.run(catalog, day).document())


def _script() -> dict[str, Any]:
    with Path(resource("demo", "demo.toml")).open("rb") as file:
        return tomllib.load(file)
