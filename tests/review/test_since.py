"""What happened since somebody last looked."""

from __future__ import annotations

from pathlib import Path

from desktop_app.catalog import history, journal, records
from desktop_app.catalog.catalog import Catalog
from desktop_app.review import run
from desktop_app.review.since import Since, since
from tests.ui.company import build

DAY = "2026-10-15"


def test_a_run_tells_which_questions_are_new_and_which_were_closed(tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "a.seatbook", create=True) as catalog:
        build(catalog)
        catalog.writer.execute("UPDATE finding SET subject_key = 'tool:1' WHERE id = (SELECT min(id) FROM finding)")
        before = history.newest(catalog.writer)
        assert since(catalog.writer, before) == Since()
        assert since(catalog.writer, before).nothing
        first = run.run(catalog, DAY)
        assert first.new
        assert first.resolved
        told = since(catalog.writer, before)
        assert (set(told.asked), set(told.closed)) == (set(first.new), set(first.resolved))
        records.add(catalog, "person", {"name": "Ann Lee"})
        assert since(catalog.writer, before).steps == 1
        journal.undo(catalog)
        assert since(catalog.writer, before).steps == 0
        last = history.newest(catalog.writer)
        run.run(catalog, DAY)
        assert since(catalog.writer, last).nothing
