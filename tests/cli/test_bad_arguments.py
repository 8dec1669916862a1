"""Arguments that say nothing usable: a sentence and the documented exit code, and the catalog stays as it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.imports import pipeline
from tests.cli.conftest import Seatbook


@pytest.fixture
def seats(tmp_path: Path) -> Path:
    path = tmp_path / "seats.csv"
    path.write_text("Email,Last Active,Status\nada@x.test,2026-03-01,active\n", encoding="utf-8")
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    path = tmp_path / "lines.csv"
    path.write_text("Invoice,Date,Vendor,Amount\n1,2026-04-23,OpenAI,12.30\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("day", ["2026-99-99", "tomorrow", "31.12.2026", ""])
def test_a_day_that_is_none_is_wrong_usage(seatbook: Seatbook, seats: Path, catalog_path: Path, day: str) -> None:
    outcome = seatbook("import", seats, "--vendor", "Cursor", "--data-date", day)
    assert outcome.code == 2
    assert f"{day!r} is no day such as 2026-10-15" in outcome.err
    assert not catalog_path.exists()


@pytest.mark.parametrize("code", ["ZZZZ", "XXQ", "€uro"])
def test_a_currency_that_is_none_is_asked_for(seatbook: Seatbook, lines: Path, code: str) -> None:
    outcome = seatbook("import", lines, "--currency", code, "--json")
    assert outcome.code == 3
    error = outcome.document["files"][0]["error"]
    assert error["message"] == f"Currency: “{code}” is no ISO 4217 currency code such as EUR or USD."
    assert "EUR" in error["options"]["--currency"]
    assert seatbook("list", "lines", "--json").document == {"lines": []}


def test_a_currency_in_small_letters_is_one(seatbook: Seatbook, lines: Path) -> None:
    assert seatbook("import", lines, "--currency", "usd").code == 0
    assert seatbook("list", "lines", "--json").document["lines"][0]["currency"] == "USD"


@pytest.mark.parametrize("text", ["", "  ", "???", "PAYPAL *"])
@pytest.mark.parametrize("meaning", ["ChatGPT", "--not-a-tool"])
def test_a_text_that_tells_no_vendor_is_not_taught(seatbook: Seatbook, text: str, meaning: str) -> None:
    assert seatbook("add", "vendor", "name=OpenAI").code == 0
    outcome = seatbook("match", text, meaning)
    assert outcome.code == 2
    assert "has no word that tells one vendor from another" in outcome.err
    assert len(seatbook("history", "--json").document["history"]) == 1


@pytest.mark.parametrize(
    ("command", "says"),
    [
        (("export", "review", "list.ods"), "list.ods: a review list is written as .xlsx."),
        (("export", "focus", "rows.xlsx"), "rows.xlsx: FOCUS rows are written as .csv."),
    ],
)
def test_no_file_is_written_under_the_name_of_another_kind(
    seatbook: Seatbook, tmp_path: Path, command: tuple[str, ...], says: str
) -> None:
    assert seatbook("add", "vendor", "name=OpenAI").code == 0
    outcome = seatbook(*command[:-1], tmp_path / command[-1])
    assert (outcome.code, outcome.err.strip()) == (2, f"seatbook: {says}")
    assert not (tmp_path / command[-1]).exists()


def test_a_list_says_whether_it_is_empty_or_narrowed(seatbook: Seatbook) -> None:
    assert seatbook("add", "vendor", "name=OpenAI").code == 0
    assert seatbook("list", "tools").out == "No tools yet.\n"
    assert seatbook("list", "vendors", "--where", "name=Nobody").out == "Nothing in vendors matches.\n"


@pytest.mark.parametrize("limit", ["0", "-1"])
def test_the_journal_is_not_limited_to_nothing(seatbook: Seatbook, limit: str) -> None:
    assert seatbook("history", "--limit", limit).code == 2


@pytest.mark.parametrize(
    "command",
    [
        ("profiles", "import", "none.toml"),
        ("profiles", "import", "lines.csv"),
        ("attach", "vendor", "OpenAI", "none.pdf"),
        ("attach", "vendor", "OpenAI", "."),
    ],
)
def test_a_file_that_is_refused_has_its_exit_code(seatbook: Seatbook, lines: Path, command: tuple[str, ...]) -> None:
    assert seatbook("add", "vendor", "name=OpenAI").code == 0
    outcome = seatbook(*command[:-1], lines.parent / command[-1], "--json")
    assert outcome.code == 4
    assert outcome.document["error"]["code"] == "unreadable"


@pytest.mark.parametrize("made", [True, False])
def test_what_is_stopped_says_what_stays(
    seatbook: Seatbook, lines: Path, catalog_path: Path, made: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if made:
        assert seatbook("add", "vendor", "name=OpenAI").code == 0

    def stop(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(pipeline, "import_files", stop)
    outcome = seatbook("import", lines, "--json")
    assert outcome.code == 130
    assert outcome.document["error"]["code"] == "cancelled"
    outcome = seatbook("import", lines)
    assert outcome.code == 130
    assert "seatbook: Stopped. What was being written is as it was before" in outcome.err
    assert catalog_path.exists() is made
