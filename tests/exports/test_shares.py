"""Workbooks for one owner or team each, under pseudonyms, and on more sheets than one."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.review_workbook import write_review, write_shares
from desktop_app.imports.decisions import apply_decisions, plan_decisions
from desktop_app.review import decisions
from desktop_app.review.evidence_rows import line_evidence
from desktop_app.review.pseudonyms import Pseudonyms
from tests.exports.conftest import AS_OF


def rows_of(path: Path, title: str) -> list[dict[str, Any]]:
    rows = list(openpyxl.load_workbook(path)[title].iter_rows(values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


def answer(path: Path, row: int, **cells: Any) -> None:
    book = openpyxl.load_workbook(path)
    sheet = book["Review"]
    places = {str(cell.value).casefold().replace(" ", "_"): place for place, cell in enumerate(sheet[1], 1)}
    for title, value in cells.items():
        sheet.cell(row, places[title], value)
    book.save(path)


def test_every_owner_gets_the_questions_about_what_is_theirs(catalog: Catalog, tmp_path: Path) -> None:
    written = write_shares(catalog.writer, tmp_path / "out", by="owner", as_of=AS_OF)
    assert [Path(share["file"]).name for share in written] == [
        "Person 00.xlsx", "Person 01.xlsx", "Person 02.xlsx", "Person 03.xlsx", "No owner.xlsx",
    ]  # fmt: skip
    assert [share["findings"] for share in written] == [1, 1, 1, 1, 2]
    assert written[0]["email"] == "person00@northwind.example"
    (row,) = rows_of(tmp_path / "out" / "Person 00.xlsx", "Review")
    assert row["Owner"] == "Person 00"
    assert [one["Owner"] for one in rows_of(tmp_path / "out" / "Person 00.xlsx", "Renewals")] == ["Person 00"]
    assert {one["Question id"] for one in rows_of(tmp_path / "out" / "Person 00.xlsx", "Evidence")} == {
        row["Question id"]
    }


def test_every_team_gets_its_questions(catalog: Catalog, tmp_path: Path) -> None:
    written = write_shares(catalog.writer, tmp_path, by="team", as_of=AS_OF)
    assert [(share["whom"], share["findings"]) for share in written] == [
        ("Data", 2), ("Platform", 2), ("Sales", 1), ("Support", 1),
    ]  # fmt: skip


def test_what_owners_send_back_is_one_operation_in_any_order(catalog: Catalog, tmp_path: Path) -> None:
    written = write_shares(catalog.writer, tmp_path, by="owner", as_of=AS_OF)
    paths = [Path(share["file"]) for share in written]
    answer(paths[0], 2, decision="Retire")
    answer(paths[1], 2, decision="Reduce", how_many=10)
    plans = [plan_decisions(catalog, order, today=AS_OF) for order in (paths, paths[::-1])]
    assert plans[0].changes == plans[1].changes
    assert [change.answer.decision for change in plans[0].changes] == ["retire", "reduce"]
    assert plans[0].missing == ()
    before = catalog.writer.execute("SELECT count(*) FROM operation").fetchone()[0]
    apply_decisions(catalog, plans[0], today=AS_OF)
    assert catalog.writer.execute("SELECT count(*) FROM operation").fetchone()[0] == before + 1
    again = plan_decisions(catalog, [*paths, *paths], today=AS_OF)
    assert (again.changes, again.conflicts) == ((), ())


def test_an_owners_own_list_is_decided_by_the_owner_and_brought_back_by_the_user(
    catalog: Catalog, tmp_path: Path
) -> None:
    written = write_shares(catalog.writer, tmp_path, by="owner", as_of=AS_OF)
    answer(Path(written[0]["file"]), 2, decision="Retire")
    answer(Path(written[-1]["file"]), 2, decision="Retire")  # of what nobody owns
    plan = plan_decisions(catalog, [Path(written[0]["file"]), Path(written[-1]["file"])], today=AS_OF)
    assert "decided by Person 00" in " ".join(plan.text())
    assert [one.get("decided_by") for one in plan.document()["changes"]] == [None, "Person 00"]
    operation = apply_decisions(catalog, plan, today=AS_OF)
    made = catalog.writer.execute("SELECT decided_by FROM decision ORDER BY decided_by").fetchall()
    assert [row[0] for row in made] == ["Person 00", "ada"]
    actor = catalog.writer.execute("SELECT actor FROM operation WHERE id = ?", (operation,)).fetchone()[0]
    assert actor == "ada"


def test_a_teams_list_is_decided_by_the_user(catalog: Catalog, tmp_path: Path) -> None:
    written = write_shares(catalog.writer, tmp_path, by="team", as_of=AS_OF)
    answer(Path(written[0]["file"]), 2, decision="Retire")
    apply_decisions(catalog, plan_decisions(catalog, Path(written[0]["file"]), today=AS_OF), today=AS_OF)
    assert catalog.writer.execute("SELECT decided_by FROM decision").fetchone()[0] == "ada"


def test_files_that_differ_are_a_conflict_and_the_user_chooses(
    catalog: Catalog, workbook: Path, tmp_path: Path
) -> None:
    second = tmp_path / "second.xlsx"
    write_review(catalog.writer, second, as_of=AS_OF)
    answer(workbook, 2, decision="Retire")
    answer(second, 2, decision="Grow", how_many=200)
    plan = plan_decisions(catalog, [second, workbook], today=AS_OF)
    (conflict,) = plan.conflicts
    assert plan.changes == ()
    assert [side.file for side in conflict.sides] == ["review.xlsx", "second.xlsx"]
    assert "Retire in review.xlsx, row 2; Grow to 200 in second.xlsx, row 2" in str(conflict)
    assert apply_decisions(catalog, plan, today=AS_OF) is None
    assert apply_decisions(catalog, plan, today=AS_OF, chosen={conflict.finding: 1}) is not None
    (made,) = catalog.writer.execute("SELECT decision, quantity FROM decision")
    assert tuple(made) == ("grow", 200)


def test_a_refused_file_stops_no_other(catalog: Catalog, workbook: Path, tmp_path: Path) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"PK\x03\x04 nothing")
    answer(workbook, 2, decision="Retire")
    plan = plan_decisions(catalog, [tmp_path / "broken.xlsx", workbook], today=AS_OF)
    assert plan.refused is None
    assert [file for file, _ in plan.refusals] == ["broken.xlsx"]
    assert len(plan.changes) == 1


def test_seat_holders_stand_under_pseudonyms_and_are_still_matched(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "hidden.xlsx"
    conn = catalog.writer
    finding = conn.execute("SELECT id FROM finding ORDER BY id LIMIT 1").fetchone()[0]
    question = "Is Person 07 (person07@northwind.example) still here, and person08@northwind.example?"
    with catalog.operation("Ask about a person"):
        conn.execute("UPDATE finding SET question = ? WHERE id = ?", (question, finding))
    write_review(conn, path, as_of=AS_OF, pseudonymise=True)
    said = next(row["Question"] for row in rows_of(path, "Review") if row["Question id"] == str(finding))
    names = Pseudonyms(conn)
    seven, eight = names.hide("Person 07"), names.hide("person08@northwind.example")
    assert seven != eight
    assert said == f"Is {seven} ({seven}) still here, and {eight}?"
    people = {row["Person or item"] for row in rows_of(path, "Evidence")}
    assert not people & {"+cmd|calc", "Ada", "Ben"} or "Ada" in people  # Ada and Ben hold no seat of this catalog
    owners = {row["Owner"] for row in rows_of(path, "Review")}
    assert names.hide("Person 00") in owners
    answer(path, 2, decision="Ask owner", new_owner=seven)
    (change,) = plan_decisions(catalog, path, today=AS_OF).changes
    assert change.new_owner is not None
    assert change.new_owner[1] == "Person 07"


def test_a_pseudonym_cannot_be_worked_out_from_the_workbook(catalog: Catalog, tmp_path: Path) -> None:
    """Who holds the file knows its texts, the catalog's id and the program; the key is in the catalog alone."""
    conn = catalog.writer
    path = tmp_path / "hidden.xlsx"
    write_review(conn, path, as_of=AS_OF, pseudonymise=True)
    secret = conn.execute("SELECT secret FROM catalog_secret").fetchone()[0]
    with ZipFile(path) as parts:
        content = b"".join(parts.read(name) for name in parts.namelist())
    assert len(secret) == 32
    assert secret not in content
    assert secret.hex().encode() not in content.lower()
    before = Pseudonyms(conn).hide("+cmd|calc")
    assert re.fullmatch(r"Person [2-9A-Z]{5,}", before)
    assert Pseudonyms(conn).hide("+cmd|calc") == before
    conn.execute("UPDATE catalog_secret SET secret = randomblob(32)")
    assert Pseudonyms(conn).hide("+cmd|calc") != before


def test_a_catalog_has_a_secret_of_its_own(catalog: Catalog, tmp_path: Path) -> None:
    with Catalog.open(tmp_path / "other.seatbook", create=True) as other:
        ask = "SELECT secret FROM catalog_secret"
        assert other.writer.execute(ask).fetchone()[0] != catalog.writer.execute(ask).fetchone()[0]


def test_short_names_are_hidden_too(catalog: Catalog) -> None:
    conn = catalog.writer
    with catalog.operation("Short names"):
        for number, name in (("07", "Li"), ("08", "Q"), ("09", "+")):
            conn.execute("UPDATE person SET name = ? WHERE name = ?", (name, f"Person {number}"))
        seats = [row[0] for row in conn.execute("SELECT id FROM seat ORDER BY id LIMIT 3")]
        for seat, account in zip(seats, ("is", "12", "jd"), strict=True):
            conn.execute("UPDATE seat SET account = ?, person_id = NULL WHERE id = ?", (account, seat))
    names = Pseudonyms(conn)
    for alone in ("Li", "li", "Q", "+", "is", "12", "jd", " jd "):
        assert re.fullmatch(r"Person [2-9A-Z]{5,}", names.hide(alone)), alone
    li, jd = names.hide("Li"), names.hide("jd")
    assert names.hide("Li is one of 12; jd, too. Is J.D. li?") == f"{li} is one of 12; {jd}, too. Is J.D. li?"


def test_pseudonyms_that_would_be_alike_are_longer(catalog: Catalog, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.review.pseudonyms._LENGTH", 1)
    names = Pseudonyms(catalog.writer)
    found = {names.hide(row[0]) for row in catalog.writer.execute("SELECT email FROM person WHERE email <> ''")}
    count = catalog.writer.execute("SELECT count(DISTINCT email) FROM person WHERE email <> ''").fetchone()[0]
    assert len(found) == count > 20


@pytest.mark.parametrize("by", ["", "owner", "team"])
def test_nobody_is_named_anywhere_in_a_workbook_under_pseudonyms(catalog: Catalog, tmp_path: Path, by: str) -> None:
    conn = catalog.writer
    finding = conn.execute("SELECT id FROM finding ORDER BY id LIMIT 1").fetchone()[0]
    with catalog.operation("Name people where they may stand"):
        conn.execute("UPDATE finding SET question = 'Person 07?', closes = 'Ask Person 08' WHERE id = ?", (finding,))
        conn.execute("UPDATE subscription SET name = name || ' of person09@northwind.example'")
    whom = "person11@northwind.example"
    decisions.decide(catalog, finding, "ask_owner", why="Person 10 knows", new_owner=whom, today=AS_OF)
    if by:
        written = write_shares(conn, tmp_path, by=by, as_of=AS_OF, pseudonymise=True)
        paths = [Path(share["file"]) for share in written]
        asked = [share for share in written if share["person"] is not None]
        assert bool(asked) == (by == "owner")
        assert all(Pseudonyms(conn).person(Path(share["file"]).stem) == share["person"] for share in asked)
    else:
        paths = [tmp_path / "all.xlsx"]
        write_review(conn, paths[0], as_of=AS_OF, pseudonymise=True)
    people = [text for row in conn.execute("SELECT name, email FROM person") for text in row if text]
    named = re.compile("|".join(rf"{re.escape(text)}\b" for text in people), re.IGNORECASE)
    for path in paths:
        assert not named.search(path.name)
        with ZipFile(path) as parts:
            found = {name: named.findall(parts.read(name).decode()) for name in parts.namelist()}
        assert {name: texts for name, texts in found.items() if texts} == {}
        book = openpyxl.load_workbook(path)
        offered = [cell.value for cell in book["Lists"]["B"] if cell.value]
        assert offered
        assert all(Pseudonyms(conn).person(text) for text in offered)


def test_the_list_of_new_owners_holds_who_owns_something_or_leads(catalog: Catalog, tmp_path: Path) -> None:
    conn = catalog.writer
    with catalog.operation("A manager"):
        conn.execute("UPDATE person SET manager = 'Person 20' WHERE name = 'Person 21'")
    write_review(conn, tmp_path / "all.xlsx", as_of=AS_OF)
    offered = {cell.value for cell in openpyxl.load_workbook(tmp_path / "all.xlsx")["Lists"]["B"] if cell.value}
    owners = {
        row[0]
        for row in conn.execute(
            "SELECT email FROM person WHERE id IN (SELECT owner_id FROM tool UNION "
            "SELECT owner_id FROM subscription UNION SELECT owner_id FROM use_case)"
        )
    }
    assert "person20@northwind.example" in offered
    assert offered <= owners | {"person20@northwind.example"}


def test_what_a_sheet_cannot_hold_goes_to_a_second(catalog: Catalog, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    write_review(catalog.writer, path, as_of=AS_OF, most_rows=2)
    book = openpyxl.load_workbook(path)
    arithmetic = [name for name in book.sheetnames if name.startswith("Arithmetic")]
    assert book.sheetnames == [
        "Read me", "Summary", "Review", "Review 2", "Review 3", "Evidence", "Evidence 2", *arithmetic, "Renewals",
        "Renewals 2", "Renewals 3", "Lists", "Export",
    ]  # fmt: skip
    assert "'Review 3'!" in str(book["Summary"]["A5"].value)
    book["Review 3"]["G2"].value = "Retire"
    book["Evidence 2"]["B2"].value = "Somebody else"
    book.save(path)
    plan = plan_decisions(catalog, path, today=AS_OF)
    assert [change.answer.decision for change in plan.changes] == ["retire"]
    assert [(edit.sheet, edit.row) for edit in plan.locked_edits] == [("Evidence 2", 2)]
    assert plan.unchanged == 5


def test_who_bought_stands_in_the_evidence_under_a_pseudonym_too(catalog: Catalog, tmp_path: Path) -> None:
    conn = catalog.writer
    (tool, vendor), (finding,) = (
        conn.execute(sql).fetchone()
        for sql in ("SELECT id, vendor_id FROM tool LIMIT 1", "SELECT id FROM finding ORDER BY id LIMIT 1")
    )
    with catalog.operation("Buy on expenses") as made:
        number = catalog.ids.next()
        conn.execute(
            """INSERT INTO invoice_line(id, operation_id, vendor_id, tool_id, in_scope, date, service_from, service_to,
              amount, net, currency, basis, channel, line_kind, row_key, buyer)
            VALUES (?, ?, ?, ?, 1, '2026-10-01', '2026-10-01', '2026-10-01', 5, 5, 'EUR', 'billed', 'expense',
              'charge', 'x', 'Zora Quill')""",
            (number, made.id, vendor, tool),
        )
        evidence = json.dumps([line_evidence(conn, number)])
        conn.execute("UPDATE finding SET evidence = ? WHERE id = ?", (evidence, finding))

    def bought(path: Path, *, pseudonymise: bool) -> str:
        write_review(conn, path, as_of=AS_OF, pseudonymise=pseudonymise)
        (row,) = [row for row in rows_of(path, "Evidence") if row["Question id"] == str(finding)]
        return str(row["Person or item"])

    assert bought(tmp_path / "plain.xlsx", pseudonymise=False).endswith(" (Zora Quill)")
    assert bought(tmp_path / "hidden.xlsx", pseudonymise=True).endswith(f" ({Pseudonyms(conn).hide('Zora Quill')})")
    assert Pseudonyms(conn).hide("Zora Quill") != "Zora Quill"
