"""Records, settings, decisions and errors on the command line."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import click
import pytest

from desktop_app.catalog import saved_views
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.catalog_files import backup_folder
from desktop_app.cli import cli
from desktop_app.cli.common import exit_code_of, in_words
from tests.cli.conftest import Seatbook


def test_a_subscription_gets_owner_price_and_term(seatbook: Seatbook) -> None:
    assert seatbook("add", "tool", "name=Cursor", "vendor=Anysphere").code in (0, 2)
    seatbook("add", "vendor", "name=Anysphere")
    seatbook("add", "tool", "name=Cursor", "vendor=Anysphere")
    seatbook("add", "person", "name=Ada Olsen", "email=ada@example.com")
    made = seatbook(
        "add", "subscription", "name=Cursor Business", "tool=Cursor", "currency=USD", "quantity=40", "unit_price=40",
        "end_date=2026-12-31", "notice_days=60",
    )  # fmt: skip
    assert made.code == 0, made.err
    assert seatbook("set", "subscription", "Cursor Business", "owner=ada@example.com").code == 0
    [row] = seatbook("list", "subscriptions", "--json").document["subscriptions"]
    assert row["owner"] == "Ada Olsen"
    assert seatbook("undo").code == 0
    [row] = seatbook("list", "subscriptions", "--json").document["subscriptions"]
    assert row["owner"] is None
    assert seatbook("redo").code == 0


def dated_commands() -> list[tuple[list[str], str]]:
    """Every command that takes a day, with the option's name."""
    found: list[tuple[list[str], str]] = []

    def look(group: click.Group, path: list[str]) -> None:
        for name, command in group.commands.items():
            if isinstance(command, click.Group):
                look(command, [*path, name])
                continue
            arguments = ["x"] * sum(1 for one in command.params if isinstance(one, click.Argument))
            for option in command.params:
                for day in set(option.opts) & {"--as-of", "--answer-by"}:
                    found.append(([*path, name, *arguments], day))

    look(cli, [])
    return found


@pytest.mark.parametrize("day", ["garbage", "2026-13-01", "10.12.2026"])
def test_what_is_no_day_is_refused_in_words_by_every_command(seatbook: Seatbook, day: str) -> None:
    commands = dated_commands()
    assert len(commands) > 15
    for arguments, option in commands:
        outcome = seatbook(*arguments, option, day, "--json")
        assert (outcome.code, outcome.document["error"]["code"]) == (2, "usage"), arguments
        assert f"{day!r} is no day such as 2026-10-15" in outcome.document["error"]["message"], arguments


def test_an_unknown_field_names_the_allowed_ones(seatbook: Seatbook) -> None:
    outcome = seatbook("add", "person", "nmae=Ada", "--json")
    assert outcome.code == 2
    assert "name" in outcome.document["error"]["message"]


def test_settings_are_changed_and_taken_back(seatbook: Seatbook) -> None:
    assert seatbook("settings", "inactive_days=45", "--json").document["settings"]["inactive_days"] in (45, "45")
    assert seatbook("undo").code == 0
    assert seatbook("settings", "--json").document["settings"]["inactive_days"] in (60, "60")


def test_a_text_that_was_matched_by_hand_is_found_in_the_lines(seatbook: Seatbook, tmp_path: Path) -> None:
    path = tmp_path / "ledger.csv"
    path.write_text(
        "Date,Supplier,Invoice number,Description,Amount,Currency\n"
        "2026-09-21,Bluebird Cloud,7,Subscription,99.00,EUR\n",
        encoding="utf-8",
    )
    seatbook("import", path)
    assert seatbook("list", "lines", "--json").document["lines"][0]["scope"] == "out"
    assert seatbook("match", "Bluebird Cloud", "Cursor").code == 0
    [line] = seatbook("list", "lines", "--json").document["lines"]
    assert (line["tool"], line["scope"]) == ("Cursor", "in")
    seatbook("undo")
    assert seatbook("list", "lines", "--json").document["lines"][0]["scope"] == "out"


@pytest.mark.parametrize("command", ["formats", "rules", "tools"])
def test_what_is_known_is_listed(seatbook: Seatbook, command: str) -> None:
    rows = seatbook(command, "--json").document[command]
    assert len(rows) >= {"formats": 7, "rules": 12, "tools": 150}[command]


def test_a_rule_explains_itself(seatbook: Seatbook) -> None:
    outcome = seatbook("rules", "R01")
    assert outcome.code == 0
    assert "Example" in outcome.out or "example" in outcome.out


def test_a_damaged_catalog_is_refused_in_words(seatbook: Seatbook, catalog_path: Path) -> None:
    catalog_path.write_bytes(b"this is not a catalog at all, only text" * 100)
    outcome = seatbook("list", "tools", "--json")
    assert outcome.code == 5
    assert str(catalog_path.name) in outcome.document["error"]["message"]


def test_wrong_usage_is_a_json_document_too(seatbook: Seatbook) -> None:
    outcome = seatbook("list", "nonsense", "--json")
    assert outcome.code in (2, 5)
    assert json.loads(outcome.out)["error"]["message"]


def test_backup_and_check(seatbook: Seatbook, tmp_path: Path) -> None:
    seatbook("add", "vendor", "name=Anysphere")
    assert seatbook("check").code == 0
    copy = tmp_path / "copy.seatbook"
    assert seatbook("backup", copy).code == 0
    seatbook("add", "vendor", "name=Later")
    assert seatbook("restore", copy).code == 0
    assert [row["name"] for row in seatbook("list", "vendors", "--json").document["vendors"]] == ["Anysphere"]
    before = Path(seatbook("restore", copy, "--json").document["kept"])
    assert before.is_file(), "what was there before stays, and the answer says where"
    assert seatbook("restore", tmp_path / "elsewhere").code == 2


def test_a_copy_is_restored_where_there_was_never_a_catalog(seatbook: Seatbook, tmp_path: Path) -> None:
    """The folder of a user's catalogs is there only with the first one."""
    seatbook("add", "vendor", "name=Anysphere")
    copy, new = tmp_path / "copy.seatbook", tmp_path / "new" / "catalog.seatbook"
    seatbook("backup", copy)
    outcome = seatbook("list", "vendors", "--catalog", new)
    assert (outcome.code, "There is no catalog at" in outcome.err) == (5, True)
    assert not new.parent.exists()
    assert seatbook("restore", copy, "--catalog", new, "--json").document == {"restored": str(copy), "kept": None}
    assert "Anysphere" in seatbook("list", "vendors", "--catalog", new).out


def test_a_list_takes_the_filter_of_the_window(seatbook: Seatbook) -> None:
    seatbook("add", "vendor", "name=Anysphere")
    for name in ("Cursor", "Cursor Labs", "Tab"):
        seatbook("add", "tool", f"name={name}", "vendor=Anysphere", "state=Approved")

    def names(*where: str) -> list[str]:
        arguments = [part for text in where for part in ("--where", text)]
        return [row["name"] for row in seatbook("list", "tools", *arguments, "--json").document["tools"]]

    assert names("tool:cursor -tool:labs lines<1") == ["Cursor"]
    assert names("name=Cursor Labs", "state:approved") == ["Cursor Labs"]
    assert names("lab") == ["Cursor Labs"]
    refused = seatbook("list", "tools", "--where", "toll:x", "--json")
    assert refused.code == 2
    assert "There is no column “toll”" in refused.document["error"]["message"]


def test_a_person_is_erased_after_asking(seatbook: Seatbook) -> None:
    seatbook("add", "person", "name=Ada Olsen", "email=ada@larkfield.example")
    assert seatbook("erase", "Ada Olsen").code != 0  # nobody said yes
    [row] = seatbook("list", "people", "--json").document["people"]
    assert row["name"] == "Ada Olsen"
    erased = seatbook("erase", "Ada Olsen", "--yes", "--json")
    assert erased.code == 0, erased.err
    [row] = seatbook("list", "people", "--json").document["people"]
    assert (row["name"], row["email"]) == (erased.document["name"], None)


def test_a_plan_is_described_on_the_command_line(seatbook: Seatbook) -> None:
    seatbook("add", "vendor", "name=Notion Labs")
    seatbook("add", "tool", "name=Notion AI", "vendor=Notion Labs")
    seatbook("add", "subscription", "name=Notion", "tool=Notion AI", "plan=Business")
    seatbook("add", "person", "name=Ada")
    assert seatbook("add", "plan", "tool=Notion AI", "name=Business").code == 0
    assert seatbook("add", "plan-function", "plan=Business", "function=agents", "premium=yes").code == 0
    assert seatbook("add", "price", "plan=Business", "unit_price=216", "currency=EUR", "period_months=12").code == 0
    use = ("period_start=2026-09-01", "period_end=2026-09-30", "quantity=4")
    assert seatbook("add", "feature-use", "subscription=Notion", "person=Ada", "feature=agents", *use).code == 0


def test_a_record_is_made_like_another(seatbook: Seatbook) -> None:
    seatbook("add", "vendor", "name=Anysphere")
    seatbook("add", "tool", "name=Cursor", "vendor=Anysphere", "purpose=Code", "sso=yes")
    made = seatbook("add", "tool", "--like", "cursor", "sso=", "purpose=Design", "--json")
    assert made.code == 0, made.err
    document = made.document["tool"]
    assert (document["name"], document["vendor"]) == ("Cursor (copy)", "Anysphere")
    assert (document["purpose"], document["sso"]) == ("Design", None)
    assert seatbook("add", "tool", "--like", "Cursor", "name=Cursor 2", "--json").document["tool"]["name"] == "Cursor 2"
    missing = seatbook("add", "tool", "--like", "Nothing", "--json")
    assert missing.code != 0
    assert "no tool “Nothing”" in missing.document["error"]["message"]
    assert len(seatbook("list", "tools", "--json").document["tools"]) == 3


def test_a_merge_says_what_would_move_before_it_does(seatbook: Seatbook) -> None:
    seatbook("add", "vendor", "name=Anysphere")
    for name in ("Cursor", "Cursor 2"):
        seatbook("add", "tool", f"name={name}", "vendor=Anysphere")
    seatbook("add", "subscription", "name=Cursor Team", "tool=Cursor 2")
    told = seatbook("merge", "tool", "cursor", "Cursor 2", "--dry-run")
    assert "1 subscription moves from “Cursor 2” to “Cursor”." in told.out
    assert len(seatbook("list", "tools", "--json").document["tools"]) == 2
    done = seatbook("merge", "tool", "Cursor", "Cursor 2", "--json")
    assert done.document["moves"] == {"subscription": 1}
    [row] = seatbook("list", "subscriptions", "--json").document["subscriptions"]
    assert row["tool"] == "Cursor"
    assert seatbook("undo").code == 0
    assert len(seatbook("list", "tools", "--json").document["tools"]) == 2
    refused = seatbook("merge", "tool", "Cursor", "Cursor", "--json")
    assert refused.code != 0
    assert "itself" in refused.document["error"]["message"]


def test_files_are_attached_listed_saved_and_removed(seatbook: Seatbook, tmp_path: Path) -> None:
    seatbook("add", "vendor", "name=Anysphere")
    contract = tmp_path / "Order form.pdf"
    contract.write_bytes(b"%PDF-1.7")
    assert seatbook("attach", "vendor", "Anysphere", contract).code == 0
    [row] = seatbook("attachments", "vendor", "anysphere", "--json").document["attachments"]
    assert (row["name"], row["size"]) == ("Order form.pdf", 8)
    folder = tmp_path / "out"
    folder.mkdir()
    saved = seatbook("attachments", "vendor", "Anysphere", "--save", folder, "--json").document["saved"]
    assert [Path(path).read_bytes() for path in saved] == [b"%PDF-1.7"]
    assert "there are: Order form.pdf" in seatbook("attachments", "vendor", "Anysphere", "--file", "x").err
    assert seatbook("attachments", "vendor", "Anysphere", "--remove").code == 2
    assert seatbook("attachments", "vendor", "Anysphere", "--file", "Order form.pdf", "--remove").code == 0
    assert "No file is attached." in seatbook("attachments", "vendor", "Anysphere").out
    assert seatbook("undo").code == 0
    assert len(seatbook("attachments", "vendor", "Anysphere", "--json").document["attachments"]) == 1


def test_what_the_system_refuses_is_a_sentence(seatbook: Seatbook, catalog_path: Path) -> None:
    seatbook("add", "vendor", "name=Anysphere")
    backup_folder(catalog_path).write_text("in the way")
    refused = seatbook("list", "vendors", "--json")
    assert refused.code == 5
    assert "Today's backup cannot be written" in refused.document["error"]["message"]


def test_an_error_of_the_disk_is_a_sentence_and_a_defect_is_not(tmp_path: Path) -> None:
    refused = in_words(PermissionError(13, "Permission denied", "out.csv"), tmp_path / "a.seatbook")
    assert (str(refused), exit_code_of(refused)) == ("out.csv: Permission denied.", 4)
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    said = in_words(full, tmp_path / "a.seatbook")
    assert exit_code_of(said) == 5
    assert "no room left on the disk of a.seatbook" in str(said)
    assert exit_code_of(in_words(sqlite3.OperationalError("no such table: x"), tmp_path)) is None


def test_a_saved_view_lists_what_the_window_would(seatbook: Seatbook, catalog_path: Path) -> None:
    for name in ("Anysphere", "OpenAI", "Otter.ai"):
        seatbook("add", "vendor", f"name={name}", f"website={name.lower()}")
    view = saved_views.View("-name:open", {}, (("name", True),), "", ("name", "website"))
    with Catalog.open(catalog_path) as catalog:
        saved_views.save(catalog, "vendors", "Not open", view)
    rows = seatbook("list", "vendors", "--view", "not OPEN", "--json").document["vendors"]
    assert [row["name"] for row in rows] == ["Otter.ai", "Anysphere"]
    text = seatbook("list", "vendors", "--view", "Not open", "--where", "name:any").out.splitlines()
    assert text[0].split() == ["Vendor", "Website"]
    assert len(text) == 4  # with the rule below the heads
    refused = seatbook("list", "vendors", "--view", "Idle")
    assert refused.code == 2
    assert "There are: Not open." in refused.err


def test_amounts_are_listed_with_their_currency(seatbook: Seatbook) -> None:
    seatbook("add", "vendor", "name=OpenAI")
    seatbook("add", "tool", "name=ChatGPT", "vendor=OpenAI")
    for name, currency in (("Here", "EUR"), ("There", "USD")):
        terms = ("tool=ChatGPT", "quantity=2", "unit_price=25", "start_date=2026-01-01", f"currency={currency}")
        seatbook("add", "subscription", f"name={name}", *terms)
    head, _, *lines = seatbook("list", "subscriptions").out.splitlines()
    assert "A year  Currency" in head
    assert ["600.00  EUR" in line for line in lines] == [True, False]
    assert ["600.00  USD" in line for line in lines] == [False, True]
