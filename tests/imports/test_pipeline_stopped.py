"""A program that stands still in the middle of an import: others go on or are told, and it ends its work afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.catalog import records
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogLocked
from desktop_app.imports import child, pipeline
from desktop_app.imports.model import Choices
from desktop_app.imports.read_sniff import ReadError
from tests.imports.test_pipeline_killed import ROOT, SCRIPT

LEDGER = "Date,Supplier,Invoice number,Description,Amount,Currency\n" + "".join(
    f"2026-0{number}-01,OpenAI Ireland Ltd,INV-{number},ChatGPT Team,{number}.50,EUR\n" for number in range(1, 9)
)


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="no process can be stopped here")
def test_a_program_stopped_in_the_middle_of_an_import(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, ledger, script = tmp_path / "c.seatbook", tmp_path / "ledger.csv", tmp_path / "stopped.py"
    ledger.write_text(LEDGER, encoding="utf-8")
    script.write_text(SCRIPT.replace("SIGKILL", "SIGSTOP"), encoding="utf-8")
    Catalog.open(path, create=True).close()
    command = [sys.executable, str(script), str(path), str(ledger), "INSERT INTO invoice_line"]
    importing = subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        _, status = os.waitpid(importing.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status), "it should stand still while it writes"
        monkeypatch.setattr("desktop_app.catalog.catalog.WAIT_SECONDS", 0.05)
        with Catalog.open(path) as beside:
            with closing(beside.reader()) as reader:
                assert reader.execute("SELECT count(*) FROM source_file").fetchone()[0] == 0
            with pytest.raises(CatalogLocked, match="in use by another program"):
                records.add(beside, "vendor", {"name": "Bluebird"})
        importing.send_signal(signal.SIGCONT)
        while os.WIFSTOPPED(os.waitpid(importing.pid, os.WUNTRACED)[1]):
            importing.send_signal(signal.SIGCONT)  # at each later statement of the kind
    finally:
        importing.kill()
    with Catalog.open(path) as catalog:
        records.add(catalog, "vendor", {"name": "Bluebird"})
        assert catalog.writer.execute("SELECT count(*) FROM live_line").fetchone()[0] == 8
        assert catalog.writer.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def test_time_asleep_is_not_counted_as_time_of_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr("desktop_app.imports.child.time.monotonic", lambda: now)
    watched = child._Watch(os.getpid(), child.Limits("a.csv", 8 << 30, 3.0 / child._BUSY))
    watched._process = None  # the work of this very process is not looked at
    for now in (0.5, 7200.0, 7200.5, 7201.0):  # noqa: B007 - read by the clock
        watched.check()
    now = 7202.0
    with pytest.raises(ReadError, match="takes longer"):
        watched.check()


def _fill(tell: child.Teller) -> None:
    raise OSError(28, "No space left on device")


def test_no_room_for_temporary_files_is_a_sentence() -> None:
    with pytest.raises(ReadError, match="no room left for temporary files"):
        child.run(_fill, (), child.Limits("a.csv", 1 << 30, 60))


@pytest.mark.parametrize("side", ["", "-wal", "-shm"])
def test_the_open_catalog_is_not_read_as_a_file(tmp_path: Path, side: str) -> None:
    """Closing it again would give up the locks that keep other programs from clearing its log away."""
    path = tmp_path / "c.seatbook"
    with Catalog.open(path, create=True) as catalog:
        records.add(catalog, "vendor", {"name": "Bluebird"})
        plan = pipeline.plan_file(catalog, path.with_name(path.name + side), Choices(), today="2026-10-01")
        assert "is the open catalog itself" in str(plan.error)
        script = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT 1 FROM tool'); c.close()"
        subprocess.run([sys.executable, "-c", script, str(path)], check=True)
        assert path.with_name(f"{path.name}-wal").exists()


def _blocks_interrupts(_tell: child.Teller) -> bool:
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())


@pytest.mark.spawned
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to block")
def test_the_reading_process_leaves_it_to_its_caller_to_say_that_it_was_stopped() -> None:
    assert child.run(_blocks_interrupts, (), child.Limits("a.csv", 1 << 30, 60)) is True
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, ())
