"""A file that does not stay as it was while it is read, or between its preview and the import."""

from __future__ import annotations

import os
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from desktop_app.catalog import journal
from desktop_app.imports import pipeline, unchanged
from desktop_app.imports.model import Choices
from desktop_app.imports.read_sniff import ReadError
from tests.imports.containers import put
from tests.imports.importing import TODAY, Desk

LEDGER = "Date,Supplier,Description,Amount,Currency\n2026-09-01,OpenAI,ChatGPT,20.00,EUR\n"
OTHER = LEDGER.replace("20.00", "90.00")
LONG_AGO = 1_700_000_000_000_000_000


def watched(path: Path) -> unchanged.Unchanged:
    file = unchanged.Unchanged(path)
    file.read()
    return file


def said(file: unchanged.Unchanged) -> str:
    refusal = file.refusal()
    assert refusal is not None
    return str(refusal)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = put(tmp_path / "a.csv", LEDGER)
    os.utime(path, ns=(LONG_AGO, LONG_AGO))
    return path


def test_a_file_that_stays_is_not_refused(path: Path) -> None:
    file = watched(path)
    path.read_bytes()
    assert file.refusal() is None
    fresh = watched(put(path, LEDGER))
    assert fresh.refusal() is None


def test_what_was_written_replaced_or_removed_is_refused(path: Path) -> None:
    file = watched(path)
    put(path, LEDGER + "2026-09-02,OpenAI,ChatGPT,20.00,EUR\n")
    assert "was changed while it was being read" in said(file)
    file = watched(path)
    put(path.with_name("b.csv"), path.read_bytes()).replace(path)
    assert "import it again" in said(file)
    file = watched(path)
    path.unlink()
    assert "was changed" in said(file)


@pytest.mark.parametrize("age", [LONG_AGO, None])
def test_a_change_that_leaves_the_time_as_it_was_is_noticed_too(path: Path, age: int | None) -> None:
    """The time stamps of a memory stick are two seconds apart, and a program may set them."""
    put(path, LEDGER)
    stamp = age or path.stat().st_mtime_ns
    os.utime(path, ns=(stamp, stamp))
    file = watched(path)
    put(path, OTHER)
    os.utime(path, ns=(stamp, stamp))
    assert "was changed" in said(file)


def test_new_permissions_are_no_change(path: Path) -> None:
    file = watched(path)
    path.chmod(0o640)
    assert file.refusal() is None


def test_a_file_that_goes_away_is_a_sentence(path: Path) -> None:
    file = unchanged.Unchanged(path)
    path.unlink()
    for work in (file.read, lambda: unchanged.Unchanged(path)):
        with pytest.raises(ReadError, match=r"cannot be read \(No such file"):
            work()


def test_what_is_imported_is_what_was_looked_at(desk: Desk, path: Path) -> None:
    """The catalog changed meanwhile, so the file is planned again; another content is not imported unseen."""
    plan = pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)
    desk.take("other.csv", LEDGER.replace("2026-09-01", "2026-08-01"))
    put(path, OTHER)
    with pytest.raises(pipeline.ChangedMeanwhile, match="look at it again"):
        pipeline.apply_plan(desk.catalog, plan, today=TODAY)
    assert desk.value("SELECT count(*) FROM invoice_line") == 1
    put(path, LEDGER)
    assert pipeline.apply_plan(desk.catalog, plan, today=TODAY).replanned
    plan.close()
    assert desk.value("SELECT count(*) FROM invoice_line") == 2
    assert len(journal.history(desk.catalog.writer, 9)) == 2


def test_a_file_that_is_refused_is_told_by_its_content_too(desk: Desk) -> None:
    path = desk.file("a.xlsx", "PK\x03\x04 cut off")
    with closing(pipeline.plan_file(desk.catalog, path, Choices(), today=TODAY)) as plan:
        assert plan.error is not None
        assert plan.sha256 == sha256(path.read_bytes()).hexdigest()
