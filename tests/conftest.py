"""Fixtures that every folder of tests shares."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.catalog import opening
from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import child, demo
from tests.connections import Watched
from tests.ui import company

os.environ.update(LC_ALL="C.UTF-8", LANGUAGE="")  # the window speaks English, whatever the desk does

AS_THE_PROGRAM = child.START  # how a reader is started
SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "samples"

# A change is judged by cases that are the same for everybody; a desk looks for new ones in every run, and for more.
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("desk", deadline=None)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


class Failures:
    """Names a test on a line of its own when it fails: the reason follows at the end, minutes later."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Hear how a test went, in whichever process."""
        terminal = self.config.pluginmanager.get_plugin("terminalreporter")
        if report.failed and terminal is not None:
            terminal.write_line(f"\n{report.nodeid} failed ({report.when}) after {report.duration:.1f} s", red=True)


def pytest_configure(config: pytest.Config) -> None:
    """Name failures where tests are reported: not in a worker, whose terminal nobody reads."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Failures(config), "failures")


@pytest.fixture(scope="session", autouse=True)
def connections() -> Iterator[None]:
    """Let a connection that is left open fail the test during which it goes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite3, "connect", partial(sqlite3.connect, factory=Watched))
        yield


@pytest.fixture(scope="session", autouse=True)
def quick_readers() -> Iterator[None]:
    """Start the process that reads a file as a copy of one that has its modules already.

    It is a process of its own with the same limits, and takes 20 ms in place of the 250 of a new interpreter. What a
    module or a session shares, such as the demo company, is built before the first test begins, and so as well.
    """
    with pytest.MonkeyPatch.context() as patch:
        if "forkserver" in multiprocessing.get_all_start_methods():
            from multiprocessing.forkserver import ensure_running

            multiprocessing.get_context("forkserver").set_forkserver_preload(
                ["desktop_app.imports.child_stage", "desktop_app.imports.child_write", "desktop_app.imports.parse"]
            )
            ensure_running()
            patch.setattr(child, "START", "forkserver")
        yield


@pytest.fixture(autouse=True)
def reading(request: pytest.FixtureRequest, quick_readers: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Start readers as the program does in the tests marked `spawned`."""
    if request.node.get_closest_marker("spawned") is not None:
        monkeypatch.setattr(child, "START", AS_THE_PROGRAM)


@pytest.fixture(scope="session", autouse=True)
def quick_catalogs(tmp_path_factory: pytest.TempPathFactory, connections: None) -> Iterator[None]:
    """Make a new catalog as a copy of one that was made as the program does; its secret is its own, as ever.

    A copy takes 5 ms in place of 60. What is made in another process, and what is migrated, is made as ever.
    """
    make, made = opening._apply, tmp_path_factory.mktemp("made") / "made.seatbook"
    make(made)

    def apply(path: Path) -> None:
        if path.exists():  # an older catalog
            make(path)
            return
        with closing(sqlite3.connect(path)) as new, closing(sqlite3.connect(made)) as old:
            old.backup(new)
            new.execute("UPDATE catalog_secret SET secret = randomblob(32)")
            new.commit()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "_apply", apply)
        yield


@pytest.fixture(scope="session")
def empty_catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed catalog without records; to be copied, never opened: making one takes longer."""
    path = tmp_path_factory.mktemp("catalog") / "empty.seatbook"
    Catalog.open(path, actor="test", create=True).close()
    return path


@pytest.fixture(scope="session")
def small_company(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed catalog of a small company; to be copied, never opened: to fill one takes 100 ms."""
    path = tmp_path_factory.mktemp("company") / "company.seatbook"
    with Catalog.open(path, create=True, actor="test") as catalog:
        company.build(catalog)
    return path


@pytest.fixture(scope="session")
def built_demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, demo.Demo]:
    """The demo company, built through the importer, and what building it gave."""
    path = tmp_path_factory.mktemp("demo") / "demo.seatbook"
    with Catalog.open(path, create=True) as catalog:
        built = demo.build(catalog)
        catalog.make_whole()
    return path, built


@pytest.fixture(scope="session")
def demo_company(built_demo: tuple[Path, demo.Demo]) -> Path:
    """The demo company's catalog; to be copied, never opened."""
    return built_demo[0]


@pytest.fixture
def samples() -> Path:
    """The folder of real vendor files, which is not part of the project; tests that need it skip without it."""
    if not SAMPLES.is_dir():
        pytest.skip("the folder of sample files is not beside this checkout")
    return SAMPLES
