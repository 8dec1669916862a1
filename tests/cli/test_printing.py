"""What is printed where the output is no terminal of this day: pipes of Windows, and streams that nobody opened."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app import __main__
from desktop_app.cli import READER_LEFT
from tests.cli.conftest import Seatbook

VENDOR = "日本 OpenAI → Zürich"


@pytest.fixture
def filled(seatbook: Seatbook, catalog_path: Path, tmp_path: Path) -> Path:
    """A catalog with one line, whose vendor is written in more letters than an 8-bit encoding has."""
    lines = tmp_path / "lines.csv"
    lines.write_text(f"Invoice,Date,Vendor,Amount,Currency\n1,2026-01-02,{VENDOR},12.30,USD\n", encoding="utf-8")
    assert seatbook("import", lines).code == 0
    return catalog_path


def piped(catalog: Path, *arguments: str, encoding: str = "cp1252") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "desktop_app", "--catalog", str(catalog), *arguments]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, "PYTHONIOENCODING": encoding})


def test_json_loses_nothing_where_the_output_has_no_unicode(filled: Path) -> None:
    done = piped(filled, "list", "lines", "--json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("ascii"))["lines"][0]["vendor_text"] == VENDOR


def test_an_error_in_json_neither(filled: Path) -> None:
    done = piped(filled, "match", VENDOR, "日本", "--json")
    assert done.returncode == 2, done.stderr
    assert "日本" in json.loads(done.stdout.decode("ascii"))["error"]["message"]


def test_json_is_readable_where_it_has(filled: Path) -> None:
    assert f'"{VENDOR}"'.encode() in piped(filled, "list", "lines", "--json", encoding="utf-8").stdout


def test_csv_is_that_of_files_whatever_the_outputs_encoding(filled: Path) -> None:
    done = piped(filled, "list", "lines", "--csv")
    assert done.returncode == 0, done.stderr
    [row] = csv.DictReader(io.StringIO(done.stdout.decode("utf-8"), newline=""))
    assert row["vendor_text"] == VENDOR
    assert done.stdout.count(b"\n") == done.stdout.count(b"\r\n") == 2


def test_text_shows_a_mark_for_what_the_output_cannot(filled: Path) -> None:
    done = piped(filled, "list", "lines")
    assert done.returncode == 0, done.stderr
    assert "?? OpenAI ? Zürich" in done.stdout.decode("cp1252")


def test_streams_that_the_caller_closed_are_stood_in_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(sys, "argv", ["seatbook", "formats"])
    assert __main__.main() == 0
    streams = (sys.stdin, sys.stdout, sys.stderr)
    assert not any(stream.isatty() for stream in streams)
    for stream in streams:
        stream.close()


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe without a reader is another error there")
@pytest.mark.parametrize("arguments", [["list", "lines"], ["list", "lines", "--json"], ["list", "nothing", "--json"]])
def test_who_reads_no_further_ends_a_command_without_a_word(filled: Path, arguments: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "desktop_app", "--catalog", str(filled), *arguments]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (READER_LEFT, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="its shells cannot close a stream")
def test_a_file_is_imported_without_any_stream(tmp_path: Path) -> None:
    lines, catalog = tmp_path / "lines.csv", tmp_path / "test.seatbook"
    lines.write_text("Invoice,Date,Vendor,Amount,Currency\n1,2026-01-02,OpenAI,12.30,USD\n", encoding="utf-8")
    command = [sys.executable, "-m", "desktop_app", "--catalog", str(catalog), "import", str(lines)]
    closed = subprocess.run(["sh", "-c", 'exec "$@" <&- >&- 2>&-', "sh", *command], check=False)
    assert closed.returncode == 0
    assert len(json.loads(piped(catalog, "list", "lines", "--json").stdout)["lines"]) == 1
