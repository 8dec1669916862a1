"""Errors that the window shows are said in its language: every sentence raised where it opens, reads and writes."""

from __future__ import annotations

import ast
import importlib
import threading
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.catalog.errors import ConflictItem
from desktop_app.imports.read import ReadError
from desktop_app.imports.unchanged import Unchanged
from desktop_app.ui import notices
from desktop_app.ui.history_words import conflict_words
from desktop_app.ui.jobs import Jobs, Progress
from desktop_app.ui.sentences import said
from desktop_app.ui.statusbar import StatusBar
from tests.ui.test_sentences import german

__all__ = ["german"]

MODULES = (
    "catalog.attachments", "catalog.backup", "catalog.journal", "catalog.opening", "catalog.saved_views",
)  # fmt: skip
"""Modules that write their sentences out; those of `imports` are templates (tests/imports/test_sentences.py)."""
NOT_IN_THE_WINDOW = (
    "There is no operation",  # it offers those there are
    "No file is attached to a",  # only records with files have the button
    "There is no view “",  # views are chosen from a list
    "Migrating left",  # a bug, of which the window gives the details
)
COMPOSED = (
    "7 7",  # of a package: what is wrong with it
    "7 is 77.",  # of another kind of file: which kind
    "7 has 7 columns",  # a number more than a spreadsheet can have
    "7 has a hole in line",  # where it is
    "7 has no sheet",  # sheets are chosen from a list
    "7 in 7 unpacks",  # an archive inside
    "7 holds 7; open it",  # what it holds instead of sheets: both are known as a whole
    "7: 7",  # a file of an archive, and what is wrong with it
)
"""Sentences with parts of many kinds, said in English."""


def sentences(module: ModuleType) -> Iterator[str]:
    """Yield what a module raises, its constants filled in and every other value a 7."""
    for node in ast.walk(ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and node.exc.args:
            text = written(node.exc.args[0], module)
            if text is not None:
                yield text


def written(node: ast.expr, module: ModuleType) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return None
    parts = []
    for part in node.values:
        known = getattr(part.value, "id", "") if isinstance(part, ast.FormattedValue) else ""
        parts.append(str(part.value) if isinstance(part, ast.Constant) else str(getattr(module, known, "7")))
    return "".join(parts)


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("name", MODULES)
def test_every_error_of_opening_reading_and_writing_is_said_in_german(name: str) -> None:
    raised = list(sentences(importlib.import_module(f"desktop_app.{name}")))
    assert raised
    silent = [one for one in raised if said(one) == one and not one.startswith((*NOT_IN_THE_WINDOW, *COMPOSED))]
    assert silent == []


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("holds", ["no sheets", "only charts or macros"])
def test_a_workbook_without_a_table_is_said_in_german(holds: str) -> None:
    sentence = f"a.xlsx holds {holds}; open it, put the table on a sheet, save it and import it again."
    assert said(sentence).endswith("speichern und importieren Sie noch einmal.")


@pytest.mark.usefixtures("german")
def test_a_file_that_is_still_written_is_said_in_german(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("a", encoding="utf-8")
    before = Unchanged(file)
    file.write_text("ab", encoding="utf-8")
    refusal = before.refusal()
    assert refusal is not None
    assert str(notices.sentence_of(refusal)).startswith("a.csv wurde geändert, während sie gelesen wurde")


@pytest.mark.usefixtures("german")
def test_a_notice_says_a_files_error_in_german() -> None:
    error = ReadError("a.csv is empty: it has no bytes at all; export or download it again.")
    assert str(notices.sentence_of(error)).startswith("a.csv ist leer")


@pytest.mark.usefixtures("german")
def test_what_stands_in_the_way_of_a_step_is_said_in_german() -> None:
    changed = ConflictItem("vendor", 1, "“Bluebird”", "website changed by “Edit vendor Bluebird”")
    assert conflict_words(changed) == "Anbieter “Bluebird”: Website geändert durch „Edit vendor Bluebird“"
    built = ConflictItem("subscription", 1, "“Cursor”", "“Import seats.csv” builds on it")
    assert conflict_words(built) == "Abonnement “Cursor”: „Import seats.csv“ baut darauf auf"


@pytest.mark.usefixtures("german")
def test_what_an_import_is_at_is_said_in_german(qtbot: QtBot) -> None:
    jobs = Jobs()
    bar = StatusBar(jobs)
    qtbot.addWidget(bar)
    held = threading.Event()

    def work(progress: Progress, _cancel: object) -> None:
        progress(0.7, "Comparing with the catalog")
        held.wait(20)

    jobs.run("a.csv", work)
    qtbot.waitUntil(lambda: bar.job_text.text() == "a.csv  ·  Abgleich mit dem Katalog")
    held.set()
    qtbot.waitUntil(lambda: jobs.idle)
    jobs.close()
