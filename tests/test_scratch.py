"""What is needed for a while is gone afterwards, also where the program was killed."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop_app import scratch

DAY = 24 * 3600


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    return tmp_path


@pytest.fixture(scope="module")
def ended() -> int:
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def left(place: Path, name: str, age: float) -> Path:
    folder = place / name
    folder.mkdir()
    (folder / "staging.sqlite").write_bytes(b"figures")
    then = time.time() - age
    os.utime(folder, (then, then))
    return folder


def test_a_folder_is_gone_with_whoever_made_it(place: Path) -> None:
    with scratch.folder() as made:
        assert Path(made).parent == place
    assert list(place.iterdir()) == []


def test_what_a_killed_program_left_is_removed_a_day_later(place: Path, ended: int) -> None:
    gone = left(place, f"seatbook-{ended}-abc", 2 * DAY)
    kept = [
        left(place, f"seatbook-{ended}-def", DAY / 2),  # of a machine that shares the folder, perhaps
        left(place, f"seatbook-{os.getpid()}-abc", 2 * DAY),
        left(place, "seatbook-demo-abc", 2 * DAY),  # the demo catalog, which may be open
        left(place, "other", 2 * DAY),
    ]
    scratch.clear()
    assert not gone.exists()
    assert sorted(place.iterdir()) == sorted(kept)
