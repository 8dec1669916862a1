"""Jobs: in order, off the window's thread, with progress, cancel and failure told in the window's thread."""

from __future__ import annotations

import sqlite3
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.ui import memory
from desktop_app.ui.jobs import CancelFlag, Cancelled, Job, Jobs, Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_arrives_in_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[int] = []
    results: list[object] = []

    def work(_progress: Progress, _cancel: CancelFlag) -> str:
        threads.append(threading.get_ident())
        return "done"

    def done(result: object) -> None:
        threads.append(threading.get_ident())
        results.append(result)

    with qtbot.waitSignal(jobs.finished):
        job = jobs.run("Working", work, done)
    assert results == ["done"]
    assert threads[0] != threading.get_ident() == threads[1]
    assert job.state == "done"
    assert jobs.idle


def test_jobs_run_one_after_the_other(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[str] = []
    gate = threading.Event()

    def wait(_progress: Progress, _cancel: CancelFlag) -> None:
        gate.wait(5)
        order.append("first")

    jobs.run("first", wait)
    jobs.run("second", lambda _p, _c: order.append("second"))
    assert jobs.current is not None
    assert jobs.current.title == "first"
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert order == ["first", "second"]


def test_progress_is_shown_while_it_runs(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()

    def work(progress: Progress, _cancel: CancelFlag) -> None:
        progress("reading", 0.0)
        progress(31, 50)
        gate.wait(5)

    def shown(job: Job) -> bool:
        return job.progress.share == pytest.approx(0.62) and job.progress.text == "reading"

    with qtbot.waitSignal(jobs.progressed, check_params_cb=shown):
        jobs.run("Working", work)
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)


def test_cancel_stops_the_running_job_and_never_begins_a_waiting_one(jobs: Jobs, qtbot: QtBot) -> None:
    began = threading.Event()
    failures: list[BaseException] = []

    def work(_progress: Progress, cancel: CancelFlag) -> None:
        began.set()
        while not cancel.is_set():
            threading.Event().wait(0.005)
        raise Cancelled

    first = jobs.run("first", work, failed=failures.append)
    second = jobs.run("second", lambda _p, _c: pytest.fail("it ran"), failed=failures.append)
    jobs.cancel(second)
    assert began.wait(5)
    jobs.cancel()
    qtbot.waitUntil(lambda: jobs.idle)
    assert first.state == second.state == "cancelled"
    assert [type(error) for error in failures] == [Cancelled, Cancelled]


def test_a_failure_is_told_once(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_progress: Progress, _cancel: CancelFlag) -> None:
        raise ValueError("no such thing")

    with qtbot.waitSignal(jobs.failed) as unheard:
        jobs.run("Working", work)
    assert str(unheard.args[0].error) == "no such thing"
    taken: list[BaseException] = []
    with qtbot.assertNotEmitted(jobs.failed):
        jobs.run("Working", work, failed=taken.append)
        qtbot.waitUntil(lambda: jobs.idle)
    assert len(taken) == 1


def test_a_read_waits_for_no_writing_job_and_closes_its_connection(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    seen: list[Any] = []
    made: list[sqlite3.Connection] = []

    def connect() -> sqlite3.Connection:
        made.append(sqlite3.connect(":memory:", check_same_thread=False))
        return made[-1]

    jobs.run("long", lambda _p, _c: gate.wait(5))
    jobs.read(connect, lambda conn: conn.execute("SELECT 7").fetchone()[0], seen.append)
    qtbot.waitUntil(lambda: seen == [7])
    assert jobs.current is not None
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    with pytest.raises(sqlite3.ProgrammingError):
        made[0].execute("SELECT 1")


class Page:
    """Stands for a widget that only the job knows any more."""

    def __init__(self, died: list[str]) -> None:
        weakref.finalize(self, lambda: died.append(threading.current_thread().name))

    def take(self, _found: object = None) -> None:
        """Do, or hear, what was asked for."""


def test_the_thread_that_did_the_work_never_frees_who_asked_for_it(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, died = threading.Event(), list[str]()
    monkeypatch.setattr("desktop_app.ui.jobs.LONG", -1.0)
    monkeypatch.setattr(memory, "give_back", lambda: told.wait(5))  # the thread holds the job until its end was told
    jobs.behind(Page(died).take, Page(died).take, Page(died).take)
    qtbot.waitUntil(lambda: jobs.idle)
    told.set()
    jobs.close()
    assert died == [threading.main_thread().name] * 3


class Dialog(QObject):
    """Asks for something, and is closed before that comes."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self.heard = heard

    def take(self, found: object) -> None:
        self.heard.append(found)


def test_nothing_is_told_to_a_dialog_that_was_closed_meanwhile(jobs: Jobs, qtbot: QtBot) -> None:
    gate, heard = threading.Event(), list[object]()
    there, gone = Dialog(heard), Dialog(heard)

    def fail() -> None:
        raise ValueError("not found")

    jobs.behind(lambda: gate.wait(5), gone.take)
    jobs.behind(lambda: "later", partial(gone.take))
    jobs.behind(fail, gone.take, gone.take)
    jobs.behind(lambda: "found", there.take)
    delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    with qtbot.waitSignal(jobs.failed):  # what was not written is said all the same
        jobs.run("Saving", lambda _progress, _cancel: fail(), failed=gone.take)
    assert heard == ["found"]


def test_what_is_found_meanwhile_is_told_in_the_windows_thread_before_the_end(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[tuple[object, bool]] = []

    def work(progress: Progress, _cancel: CancelFlag) -> str:
        progress.tell("first rows")
        return "all"

    def hear(news: object) -> None:
        heard.append((news, threading.current_thread() is threading.main_thread()))

    jobs.run("Reading", work, hear, told=hear)
    qtbot.waitUntil(lambda: jobs.idle)
    assert heard == [("first rows", True), ("all", True)]


def test_progress_takes_what_the_work_says() -> None:
    progress = Progress()
    progress(0.25)
    assert progress.share == pytest.approx(0.25)
    progress(7, 5)
    assert progress.share == pytest.approx(1)
    progress("sheet 2")
    assert progress.text == "sheet 2"


def test_modules_are_loaded_before_they_are_needed(jobs: Jobs, qtbot: QtBot) -> None:
    sys.modules.pop("colorsys", None)
    jobs.prepare(["colorsys"])
    qtbot.waitUntil(lambda: "colorsys" in sys.modules)
    assert jobs.idle


def test_no_module_is_loaded_beside_what_is_being_shown(jobs: Jobs, qtbot: QtBot) -> None:
    sys.modules.pop("colorsys", None)
    seen: list[bool] = []

    def steps() -> Iterator[None]:
        for _ in range(5):
            time.sleep(0.02)
            seen.append("colorsys" in sys.modules)
            yield

    jobs.in_turns(steps())
    jobs.prepare(["colorsys"])
    qtbot.waitUntil(lambda: jobs.prepared)
    assert seen == [False] * 5
    assert "colorsys" in sys.modules


def test_modules_are_loaded_while_what_is_seen_is_only_completed(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()
    sys.modules.pop("colorsys", None)
    for line in ("all", "evidence", "shares"):
        jobs.behind(lambda: gate.wait(30), lambda _done: None, line=line)
    jobs.in_turns(iter(gate.is_set, True), behind=True)  # noqa: FBT003 - what ends it
    jobs.prepare(["colorsys"])
    qtbot.waitUntil(lambda: jobs.prepared)
    assert not jobs.idle
    gate.set()
    qtbot.waitUntil(lambda: jobs.idle)
    assert "colorsys" in sys.modules


def test_modules_that_are_waited_for_come_though_others_stand_before_them(jobs: Jobs, qtbot: QtBot) -> None:
    gate, told = threading.Event(), []
    jobs.behind(lambda: gate.wait(30), lambda _done: None)
    jobs.prepare(["colorsys"])  # it waits for what is being read
    jobs.prepare(["colorsys"], lambda: told.append(1))
    gate.set()
    qtbot.waitUntil(lambda: bool(told) and jobs.idle)


def test_what_is_shown_in_steps_lets_the_loop_answer_between_them(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []

    def steps(name: str, count: int) -> Iterator[None]:
        for number in range(count):
            seen.append(f"{name}{number}")
            QTimer.singleShot(0, lambda: seen.append("key"))
            yield

    jobs.in_turns(steps("a", 2))
    jobs.in_turns(steps("b", 1))
    assert seen == []
    assert not jobs.idle
    qtbot.waitUntil(lambda: jobs.idle)
    assert [one for one in seen if one != "key"] == ["a0", "b0", "a1"]
    assert seen.index("key") < seen.index("a1")


def test_what_stands_behind_follows_all_that_is_to_be_shown(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[str] = []

    def steps(name: str, count: int) -> Iterator[None]:
        for number in range(count):
            seen.append(f"{name}{number}")
            if name == "behind" and not number:
                jobs.in_turns(steps("newer", 2))
            yield

    jobs.in_turns(steps("behind", 2), behind=True)
    jobs.afterwards(lambda: seen.append("read"))
    jobs.in_turns(steps("shown", 2))
    assert not jobs.idle
    qtbot.waitUntil(lambda: jobs.idle)
    assert seen == ["shown0", "shown1", "behind0", "newer0", "newer1", "read", "behind1"]


def test_a_step_that_fails_is_told_and_ends_only_its_own(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []

    def failing() -> Iterator[None]:
        yield
        raise ValueError("a step")

    def going() -> Iterator[None]:
        for number in range(3):
            seen.append(number)
            yield

    with qtbot.captureExceptions() as told:
        jobs.in_turns(failing())
        jobs.in_turns(going())
        qtbot.waitUntil(lambda: jobs.idle)
    assert [str(error) for _kind, error, _trace in told] == ["a step"]
    assert seen == [0, 1, 2]


def test_nothing_is_shown_any_more_once_the_window_is_closed(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[object] = []
    jobs.in_turns(iter(lambda: seen.append("step"), "never"))
    jobs.close()
    assert jobs.idle
    qtbot.wait(1)
    assert seen == []


def test_only_a_long_job_gives_memory_back(jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []
    monkeypatch.setattr(memory, "give_back", lambda: given.append(threading.current_thread().name))
    monkeypatch.setattr("desktop_app.ui.jobs.LONG", 1_000.0)
    for _ in range(2):  # once the second begins, the first is over
        jobs.run("Short", lambda _progress, _cancel: None)
    qtbot.waitUntil(lambda: jobs.idle)
    assert given == []
    monkeypatch.setattr("desktop_app.ui.jobs.LONG", -1.0)
    jobs.run("Long", lambda _progress, _cancel: None)
    qtbot.waitUntil(lambda: given != [])
    assert set(given) == {"catalog-writer_0"}  # beside the window


def test_the_window_gets_its_turn_soon_where_another_thread_computes(jobs: Jobs) -> None:
    assert jobs.idle
    assert sys.getswitchinterval() == pytest.approx(0.001)


def test_giving_memory_back_needs_no_c_library_that_can() -> None:
    memory.give_back()


def test_modules_of_the_window_are_loaded_in_its_thread_one_a_turn(
    jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[tuple[str, bool]] = []

    def load(name: str) -> None:
        loaded.append((name, threading.current_thread() is threading.main_thread()))
        if "gone" in name:
            raise ImportError(name)

    monkeypatch.setattr("desktop_app.ui.jobs.importlib.import_module", load)
    told: list[int] = []
    names = ["desktop_app.rules_of_none", "desktop_app.ui.first_of_none", "desktop_app.ui.gone", "desktop_app.ui.jobs",
             "desktop_app.gone_of_none", "desktop_app.later", "desktop_app.ui.last_of_none"]  # fmt: skip
    jobs.prepare(names, lambda: told.append(len(loaded)))
    assert not any(in_window for _, in_window in loaded)  # not before the next turn
    qtbot.waitUntil(lambda: bool(told))
    assert loaded == [
        ("desktop_app.rules_of_none", False), ("desktop_app.ui.first_of_none", True), ("desktop_app.ui.gone", True),
        ("desktop_app.gone_of_none", False), ("desktop_app.later", False), ("desktop_app.ui.last_of_none", True),
    ]  # fmt: skip
    assert told == [6]
    assert not jobs.prepared
    jobs.prepare(["desktop_app.gone", "desktop_app.ui.jobs"])
    qtbot.waitUntil(lambda: jobs.prepared)
    assert loaded[6:] == [("desktop_app.gone", False)]
