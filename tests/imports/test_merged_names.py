"""Files that name what was merged go to what it is now."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.catalog import merging, records
from tests.cli.conftest import Seatbook, catalog_path, seatbook  # noqa: F401


@pytest.fixture
def merged(seatbook: Seatbook, tmp_path: Path) -> Seatbook:  # noqa: F811
    """Two subscriptions of one tool that a tracker told of, with a team each."""
    seatbook("add", "vendor", "name=OpenAI")
    path = tmp_path / "tracker.csv"
    path.write_text(
        "Subscription,Tool,Vendor,Plan,Seats,Price per seat,Currency,Start date,End date,Owner,Team\n"
        "Chat A,ChatGPT,OpenAI,Business,10,25.00,EUR,2026-01-01,2026-12-31,Ann Lee,Design\n"
        "Chat B,ChatGPT,OpenAI,Business,,,EUR,,,Ann Lee,Designers\n",
        encoding="utf-8",
    )
    made = seatbook("import", path, "--json")
    assert made.code == 0, made.out
    return seatbook


def test_a_tracker_that_names_the_merged_subscription_and_team_updates_the_kept_ones(
    merged: Seatbook, tmp_path: Path
) -> None:
    assert merged("merge", "subscription", "Chat A", "Chat B").code == 0
    assert merged("merge", "team", "Design", "Designers").code == 0
    path = tmp_path / "next.csv"
    path.write_text(
        "Subscription,Tool,Vendor,Plan,Seats,Price per seat,Currency,Start date,End date,Owner,Team,Purpose\n"
        "Chat B,ChatGPT,OpenAI,Business,12,25.00,EUR,2026-01-01,2026-12-31,Ann Lee,Designers,Drafting\n",
        encoding="utf-8",
    )
    assert merged("import", path).code == 0
    [row] = merged("list", "subscriptions", "--json").document["subscriptions"]
    assert (row["name"], row["purpose"], row["team"]) == ("Chat A", "Drafting", "Design")
    [team] = merged("list", "teams", "--json").document["teams"]
    assert team["name"] == "Design"


def test_lines_of_a_merged_tool_go_to_the_kept_one(merged: Seatbook, tmp_path: Path) -> None:
    merged("add", "tool", "name=Company chat", "vendor=OpenAI")
    assert merged("merge", "tool", "Company chat", "ChatGPT").code == 0
    path = tmp_path / "ledger.csv"
    path.write_text(
        "Date,Supplier,Invoice number,Description,Amount,Currency\n"
        "2026-09-21,OpenAI,7,ChatGPT Business subscription,99.00,EUR\n",
        encoding="utf-8",
    )
    assert merged("import", path).code == 0
    [line] = merged("list", "lines", "--json").document["lines"]
    assert (line["tool"], line["vendor"]) == ("Company chat", "OpenAI")
    assert line["matched_by"].endswith("merged into Company chat")
    assert [row["name"] for row in merged("list", "tools", "--json").document["tools"]] == ["Company chat"]


def test_the_kinds_that_merge_are_records(merged: Seatbook) -> None:
    assert set(merging.KINDS) <= set(records.KINDS)
