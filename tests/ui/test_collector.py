"""Who collects garbage, and where."""

from __future__ import annotations

import gc

from desktop_app.ui.collector import Collector
from desktop_app.ui.session import Session


def test_an_open_session_takes_collecting_over(empty_session: Session) -> None:
    assert not gc.isenabled()
    assert isinstance(empty_session.collector, Collector)


def test_the_young_are_collected_when_they_are_many(empty_session: Session) -> None:
    gc.collect()
    assert empty_session.collector.collect() is None
    kept = [[] for _ in range(gc.get_threshold()[0] + 50)]  # type: ignore[var-annotated]
    assert empty_session.collector.collect() == 0
    assert gc.get_count()[0] < gc.get_threshold()[0]
    del kept
