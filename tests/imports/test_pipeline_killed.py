"""Killing the process at any moment of an import leaves the catalog as before or as after."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.raw_rows import PACK
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices

ROOT = Path(__file__).resolve().parents[2]
ROWS = 20_000
PACKS = ROWS // PACK + 1  # the header is a row too

SCRIPT = """
import os, signal, sys
from pathlib import Path
from desktop_app.catalog.catalog import Catalog
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices

def end():
    os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))

def main():
    catalog, file, moment = sys.argv[1:]
    with Catalog.open(Path(catalog)) as opened:
        plan = pipeline.plan_file(opened, Path(file), Choices(), today="2026-10-01", early=True)
        asked = 0
        def cancel():
            nonlocal asked
            asked += 1
            if moment.isdigit() and asked == int(moment):
                end()
            return False
        if not moment.isdigit():
            opened.writer.set_trace_callback(lambda sql: end() if sql.lstrip().startswith(moment) else None)
        pipeline.apply_plan(opened, plan, today="2026-10-01", cancel=cancel)
        if moment == "after":
            end()

if __name__ == "__main__":
    main()
"""


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("big") / "ledger.csv"
    lines = ["Date,Supplier,Invoice number,Description,Amount,Currency"]
    lines += [f"2026-{i % 9 + 1:02}-01,OpenAI Ireland Ltd,INV-{i},ChatGPT Team,{i}.50,EUR" for i in range(ROWS)]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def counted(catalog: Catalog) -> tuple[int, ...]:
    tables = ("operation", "source_file", "source_sheet", "source_cells", "invoice_line", "vendor", "tool", "change")
    return tuple(catalog.writer.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)


@pytest.mark.parametrize(
    "moment",
    [
        "INSERT INTO source_file",
        "INSERT INTO invoice_line",
        "3",
        "20",
        "40",
        "INSERT INTO source_cells",
        "COMMIT",
        "after",
    ],
)
def test_a_killed_import_is_whole_or_not_there(tmp_path: Path, ledger: Path, moment: str) -> None:
    path, script = tmp_path / "c.seatbook", tmp_path / "killed.py"
    script.write_text(SCRIPT, encoding="utf-8")
    Catalog.open(path, create=True).close()
    command = [sys.executable, str(script), str(path), str(ledger), moment]
    ended = subprocess.run(command, cwd=ROOT, env=_environment(), check=False)
    assert ended.returncode != 0
    with Catalog.open(path) as catalog:
        assert catalog.writer.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert catalog.writer.execute("PRAGMA foreign_key_check").fetchall() == []
        found = counted(catalog)
        assert (found[3:5] == (PACKS, ROWS)) == (moment == "after")
        if moment != "after":
            assert set(found) == {0}
        document = pipeline.import_files(catalog, [ledger], Choices(), today="2026-10-01")
        sheet = document["files"][0]["sheets"][0]
        assert sheet["duplicates" if moment == "after" else "added"] == ROWS
        assert counted(catalog)[3:5] == (PACKS, ROWS)


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(ROOT)}
