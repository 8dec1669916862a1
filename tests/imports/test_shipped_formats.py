"""Every shipped format reads a small file of our own making, and what it read stands beside it as text.

`UPDATE_EXPECTED=1` writes the texts anew; read what changed before it is kept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.imports.model import FIELDS, Choices
from desktop_app.imports.parsed import ParsedSheet
from tests.imports.sheets import FORMATS_FOLDER, parsed, parsed_text, sheet_from_file, shipped

HERE = Path(__file__).resolve().parents[1]
NAMES = {
    "claude-members-analytics": "members-analytics-org-2026-09-01-to-2026-09-30.csv",
    "claude-spend-report": "spend-report-org-2026-09-01-to-2026-09-30.csv",
    "claude-code-team": "claude_code_team_2026-09-01_to_2026-09-30.csv",
    "claude-code-lines": "claude_code_team_2026-09-01_to_2026-09-30.csv",
}
"""Files whose period stands in their name alone."""


def read(name: str) -> ParsedSheet:
    path = HERE / "data" / "formats" / f"{name}.csv"
    choices = Choices(data_date="2026-09-30") if name == "chatgpt-leaderboard" else Choices()  # the file has no date
    if next(form for form in shipped() if form.id == name).named_only:
        choices = Choices(format_id=name)
    return parsed(sheet_from_file(path), choices, file_name=NAMES.get(name, f"{name}-2026-10-01.csv"))


def told(result: ParsedSheet) -> Iterator[str]:
    """What a sheet was read as: its kind, each row with its fields, and what is said of it."""
    assert result.recognition is not None
    yield f"{result.recognition.format_id}: {result.recognition.kind.value}"
    if result.question is not None:
        yield f"asks: {result.question.message}"
    fields = FIELDS[result.recognition.kind]
    for row in result.rows:
        values = {name: value for name, value in zip(fields, row.values, strict=True) if value not in (None, "", False)}
        action = row.action.value if row.action is not None else "plain"
        why = f" ({row.reason})" if row.reason else ""
        yield f"row {row.row} {action}{why}: {json.dumps(values, ensure_ascii=False)}"
    if result.facts is not None:
        facts = result.facts
        reach = f"lag {facts.lag_days}, retention {facts.retention_days}, {facts.reports}"
        yield f"source: data of {facts.data_date}, {reach}"
    for note in result.notes:
        yield f"note: {note}"
    for problem in result.problems:
        yield f"problem: row {problem.row} {problem.column}: {problem.message}"


@pytest.mark.parametrize("name", sorted(path.stem for path in FORMATS_FOLDER.glob("*.toml")))
def test_a_format_reads_its_own_file(name: str) -> None:
    result = read(name)
    assert result.recognition is not None, result.question
    assert result.recognition.format_id == name
    text = "\n".join(told(result)) + "\n"
    expected = HERE / "expected" / "formats" / f"{name}.txt"
    if os.environ.get("UPDATE_EXPECTED"):
        expected.parent.mkdir(parents=True, exist_ok=True)
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")


def test_every_format_says_where_it_is_known_from_and_what_a_blank_means() -> None:
    silent = [form.id for form in shipped() if not form.source]
    assert silent == []
    assert [form.id for form in shipped() if form.kind.value == "seats" and not form.activity.blank_means] == []
    assert [form.id for form in shipped() if "recalled" in form.source.casefold()] == []


def test_a_header_that_no_file_was_seen_with_never_decides_alone() -> None:
    text = "Name,Email,Role,Date added\nAnn Lee,ann@larkfield.example,Member,2026-01-13\n"
    found = parsed_text(text, Choices(data_date="2026-09-30")).recognition
    assert found is not None
    assert (found.format_id, found.tool) == ("seats", None)
    guessed = [form.id for form in shipped() if "no official header" in form.source and not form.named_only]
    assert guessed == []
