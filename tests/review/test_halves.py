"""A large catalog is looked at by two processes: together they find what one finds."""

from __future__ import annotations

import multiprocessing
import multiprocessing.process
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import charge_facts, history, records, review_store, seat_facts
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.sentences import told
from desktop_app.review import halves, run
from desktop_app.review.facts import Facts
from desktop_app.review.model import Finding
from desktop_app.review.narrow import FarFacts
from desktop_app.review.registry import RULES
from tests.review.conftest import AS_OF


@pytest.fixture
def catalog(demo_company: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Catalog]:
    """The demo company, as if it were a large one."""
    monkeypatch.setattr(halves, "MANY", 10)
    path = tmp_path / "c.seatbook"
    shutil.copy(demo_company, path)
    with Catalog.open(path) as opened:
        yield opened


def by_one(catalog: Catalog) -> list[Finding]:
    """What one process finds."""
    facts = Facts(catalog.writer, AS_OF)
    return [finding for rule in RULES for finding in rule.check(facts, AS_OF)]


def test_two_find_what_one_finds(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = by_one(catalog)
    assert {one.rule for one in whole} & halves.OF_CHARGES  # the other half has something to say
    narrowed: list[bool] = []
    charges = charge_facts.charges

    def read(conn: sqlite3.Connection, since: str, as_of: str, *wanted: Any) -> Sequence[sqlite3.Row]:
        narrowed.append(bool(wanted))
        return charges(conn, since, as_of, *wanted)

    monkeypatch.setattr(charge_facts, "charges", read)
    parts: list[str] = []
    rows = seat_facts.rows

    def part(conn: sqlite3.Connection, as_of: str, whose: str = "", subscription: int | None = None) -> Any:
        parts.append(whose)
        return rows(conn, as_of, whose, subscription)

    monkeypatch.setattr(seat_facts, "rows", part)
    look = halves.look_at_all(catalog, AS_OF, RULES)
    facts, found = look.facts, look.found
    assert parts == [seat_facts.UP_TO]  # the other process read the others
    assert facts.seats == Facts(catalog.writer, AS_OF).seats
    assert (found, look.trouble) == (whole, "")
    assert [told({"": one.question}, [one.why]) for one in found] == [
        told({"": one.question}, [one.why]) for one in whole
    ]
    assert facts.contracts == Facts(catalog.writer, AS_OF).contracts
    assert all(narrowed)  # all charges were read in the other process alone


def test_what_few_ask_for_is_what_all_are_told(catalog: Catalog) -> None:
    all_of_it, few = Facts(catalog.writer, AS_OF), FarFacts(catalog.writer, AS_OF)
    assert {**few.charges_of_tool} == all_of_it.charges_of_tool
    assert len(few.charges_of_tool) == len(all_of_it.charges_of_tool) > 10
    assert few.paid_by_people == all_of_it.paid_by_people != {}
    assert few.expensed == all_of_it.expensed != {}
    one_by_one = halves.ChargeFacts(catalog.writer, AS_OF)
    assert [one.seats for one in one_by_one.subscriptions] == [one.seats for one in all_of_it.subscriptions]
    assert any(one.seats for one in one_by_one.subscriptions)


def test_a_process_that_cannot_be_started_costs_time_alone(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_process: object) -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(multiprocessing.process.BaseProcess, "start", refuse)
    look = halves.look_at_all(catalog, AS_OF, RULES)
    assert look.found == by_one(catalog)
    assert look.trouble == (
        "A second process was to read half of the seats and look at the payments, but could not be started "
        "(no more processes). The first one did what was left, which took longer."
    )


def _raise(*_given: object) -> None:
    raise ZeroDivisionError("a price of nothing")


def _die(*_given: object) -> None:
    os._exit(3)


def _look_badly(does: Callable[..., None], *given: Any) -> None:
    """What the other process does here: look, in its own way."""
    halves._found = does  # type: ignore[assignment]
    halves._look(*given)


class _Spawning:
    """Starts processes as usual, which look in a way of ours."""

    def __init__(self, does: Callable[..., None]) -> None:
        self._does, self._usual = does, multiprocessing.get_context("spawn")
        self.Pipe = self._usual.Pipe

    def Process(self, target: object, args: tuple[Any, ...], daemon: bool) -> Any:  # noqa: N802 - as it is called
        return self._usual.Process(target=_look_badly, args=(self._does, *args), daemon=daemon)


@pytest.mark.parametrize(
    ("does", "why"),
    [(_raise, "met an error (ZeroDivisionError: a price of nothing)"), (_die, "ended without an answer (exit code 3)")],
)
def test_a_process_that_fails_is_told_with_the_run(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, does: Callable[..., None], why: str
) -> None:
    spawning = _Spawning(does)
    monkeypatch.setattr(multiprocessing, "get_context", lambda _how: spawning)
    result = run.run(catalog, AS_OF, anew=True)
    sentence = (
        f"A second process was to read half of the seats and look at the payments, but {why}. "
        "The first one did what was left, which took longer."
    )
    assert result.trouble == result.document()["trouble"] == sentence
    newest = catalog.writer.execute("SELECT max(id) FROM operation").fetchone()[0]
    assert history.story(catalog.writer, newest).trouble == sentence
    found = {row["question"] for row in review_store.standing(catalog.writer)}
    assert found >= {str(one.question) for one in by_one(catalog)}


def test_what_was_written_meanwhile_counts(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    tool = catalog.writer.execute("SELECT id FROM tool LIMIT 1").fetchone()[0]
    before = catalog.revision
    records.edit(catalog, "tool", tool, {"note": "written by another window meanwhile"})
    monkeypatch.setattr(Catalog, "revision", before)
    asked: list[type[Facts]] = []
    begin = Facts.__init__

    def begun(self: Facts, *given: Any) -> None:
        asked.append(type(self))
        begin(self, *given)

    monkeypatch.setattr(Facts, "__init__", begun)
    assert halves.look_at_all(catalog, AS_OF, RULES).trouble == ""  # no fault of anybody
    assert asked == [halves.SharedFacts, Facts]  # what the other process found is of another state, and is asked again
