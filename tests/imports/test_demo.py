"""The demo company: its files are what the script writes, they import cleanly, and every rule asks something."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from desktop_app.assets import resource
from desktop_app.imports import demo
from desktop_app.review.registry import RULES

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "make_demo.py"
SHIPPED = resource("demo")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's files, written anew."""
    folder = tmp_path_factory.mktemp("demo")
    subprocess.run([sys.executable, str(SCRIPT), str(folder)], check=True)
    return folder


@pytest.fixture
def built(built_demo: tuple[Path, demo.Demo]) -> demo.Demo:
    """What building the demo catalog through the importer gave."""
    return built_demo[1]


def parts(path: Path) -> dict[str, bytes]:
    """What a workbook is made of, however it is packed."""
    with zipfile.ZipFile(path) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def test_the_shipped_files_are_what_the_script_writes(written: Path) -> None:
    names = sorted(path.name for path in written.iterdir())
    assert names == sorted(path.name for path in SHIPPED.iterdir())
    for name in names:
        if name.endswith(".xlsx"):
            assert parts(written / name) == parts(SHIPPED / name), name
        else:
            assert (written / name).read_bytes() == (SHIPPED / name).read_bytes(), name


def test_the_files_are_small_and_workbooks_say_that_they_are_demo_data() -> None:
    assert sum(path.stat().st_size for path in SHIPPED.iterdir()) < 1_500_000
    assert "demo data" in (SHIPPED / "README.md").read_text(encoding="utf-8").casefold()
    for path in SHIPPED.glob("*.xlsx"):
        properties = openpyxl.load_workbook(path).properties
        said = f"{properties.title} {properties.subject} {properties.description} {properties.keywords}"
        assert "demo data" in said.casefold(), path.name


def test_the_six_counts_of_every_sheet_add_up_to_the_rows_read(built: demo.Demo) -> None:
    counts = ("added", "updated", "duplicates", "out_of_scope", "totals_rows", "rejected")
    sheets = [sheet for document in built.imports for file in document["files"] for sheet in file["sheets"]]
    assert len(sheets) >= 14
    for sheet in sheets:
        assert sum(sheet[count] for count in counts) == sheet["rows_read"], sheet["format"]


def test_the_ledger_shows_that_one_decision_was_done_and_another_was_not(built: demo.Demo) -> None:
    decided = {
        finding["subject"]["name"]: finding["status"]
        for finding in built.review["findings"]
        if finding["decision"] in ("reduce", "retire")
    }
    assert decided == {"LangSmith Plus": "Verified", "Copy.ai": "Not verified"}


def test_every_question_says_what_would_close_it(built: demo.Demo) -> None:
    said = {finding["rule"]: finding["closes"] for finding in built.review["findings"]}
    assert len(said) > 30
    for finding in built.review["findings"]:
        assert re.fullmatch(r"When \S.*\.", finding["closes"]), (finding["rule"], finding["closes"])
    assert len(set(said.values())) == len(said)  # each rule in its own words


NOT_IN_FILES = {"R11", "R36"}
"""What these rules ask about is typed in: what a plan contains, and what a tool may do with data."""


def test_every_rule_asks_something(built: demo.Demo) -> None:
    asked = Counter(finding["rule"] for finding in built.review["findings"])
    assert [rule.id for rule in RULES if not asked[rule.id] and rule.id not in NOT_IN_FILES] == []
