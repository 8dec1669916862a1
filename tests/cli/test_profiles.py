"""`profiles` as a user meets it: kept with a file, shown, passed on to another catalog, deleted, brought back."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Seatbook

MONTH = "Date,Description,Amount\n03/04/2026,Team plan,20.00\n"


def saved(seatbook: Seatbook, folder: Path) -> Path:
    path = folder / "a.csv"
    path.write_text(MONTH, encoding="utf-8")
    answers = ("--date-order", "dmy", "--currency", "EUR", "--vendor", "OpenAI", "--as", "ledger")
    assert seatbook("import", path, *answers, "--save-profile", " Our  bills ").code == 0
    return path


def test_a_profile_goes_from_one_catalog_to_another(seatbook: Seatbook, tmp_path: Path) -> None:
    path = saved(seatbook, tmp_path)
    [row] = seatbook("profiles", "list", "--json").document["profiles"]
    assert (row["name"], row["vendors"], row["kinds"], row["last_file"]) == ("Our bills", ["OpenAI"], ["lines"], None)
    path.write_text(path.read_text("utf-8").replace("03/04", "05/06"), encoding="utf-8")
    assert seatbook("import", path).code == 0
    listed = seatbook("profiles", "list").out
    assert "Our bills  OpenAI  lines" in listed
    assert "a.csv" in listed
    shown = seatbook("profiles", "show", "our bills")
    assert "read as ledger, vendor OpenAI, currency EUR, date order dmy" in shown.out
    assert "    Date: date" in shown.out
    assert seatbook("profiles", "show", "our bills", "--json").document["profile"]["sheets"][0]["currency"] == "EUR"
    target = tmp_path / "ours.toml"
    assert seatbook("profiles", "export", "Our bills", target).code == 0
    other = tmp_path / "other.seatbook"
    assert seatbook("--catalog", other, "profiles", "import", target).code == 0
    done = seatbook("--catalog", other, "import", path, "--json")
    assert (done.code, done.document["files"][0]["sheets"][0]["format"]) == (0, "Our bills")
    again = seatbook("--catalog", other, "profiles", "import", target)
    assert again.code == 2
    assert "There is a profile Our bills already" in again.err
    assert seatbook("--catalog", other, "profiles", "import", target, "--replace").code == 0


def test_a_deleted_profile_comes_back_with_undo(seatbook: Seatbook, tmp_path: Path) -> None:
    saved(seatbook, tmp_path)
    assert "undo brings it back" in seatbook("profiles", "delete", "our bills").out
    assert "no profile yet" in seatbook("profiles", "list").out
    missing = seatbook("profiles", "show", "our bills", "--json")
    assert (missing.code, missing.document["error"]["code"]) == (2, "usage")
    assert "Delete profile Our bills" in seatbook("undo").out
    assert "Our bills" in seatbook("profiles", "list").out


def test_a_broken_profile_is_refused_with_place_and_reason(seatbook: Seatbook, tmp_path: Path) -> None:
    path = tmp_path / "theirs.toml"
    path.write_text("profile = 1\nname = 'x'\n[[sheets]]\nbase = 'moon'\n", encoding="utf-8")
    refused = seatbook("profiles", "import", path)
    assert refused.code == 4
    assert "theirs.toml, [[sheets]] number 1, “base”: there is no format “moon”" in refused.err
    assert seatbook("profiles", "list").code == 5  # no catalog was made for it


def test_the_fields_of_every_kind_are_listed(seatbook: Seatbook) -> None:
    fields = seatbook("profiles", "fields", "--json").document["fields"]
    assert "vendor_text" in fields["lines"]
    assert "people: name, email" in seatbook("profiles", "fields").out


def test_a_profile_is_of_one_file_and_has_a_name(seatbook: Seatbook, tmp_path: Path) -> None:
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_text(MONTH, encoding="utf-8")
    both = seatbook("import", tmp_path / "a.csv", tmp_path / "b.csv", "--save-profile", "ours")
    assert both.code == 2
    assert "these are 2" in both.err
    assert seatbook("import", tmp_path / "a.csv", "--save-profile", "ledger").code == 2
