"""Lists that Seatbook exported: imported again they change nothing there, and restore an empty catalog."""

from __future__ import annotations

import csv
import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from desktop_app.catalog import backup, journal, merging, records, settings, tables
from desktop_app.catalog.catalog import Catalog
from desktop_app.cli.exporting import export_table
from desktop_app.exports.tables import write_table, write_tables
from desktop_app.imports import pipeline
from desktop_app.imports.model import Choices
from desktop_app.imports.own_formats import refusal
from desktop_app.imports.own_lists import OWN_LISTS
from desktop_app.review import cycles, decisions, run
from desktop_app.review.document import standing_totals

ROOT = Path(__file__).resolve().parents[2]
AS_OF = "2026-10-15"
QUERY = tables.Query(as_of=AS_OF, archived=True)
RESTORED = tuple(own.name for own in OWN_LISTS if not own.why)
REFUSED = tuple(own.name for own in OWN_LISTS if own.why)
ODD = '=1+1; "ünïcode" 𝄞 <b>'
KINDS_ARCHIVED = ("vendor", "tool", "person", "team", "subscription", "use_case")
LONG_NUMBER = "00123456789012345678"


@pytest.fixture(scope="module")
def company(demo_company: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    path = tmp_path_factory.mktemp("demo") / "demo.seatbook"
    shutil.copy(demo_company, path)
    with Catalog.open(path, actor="ada") as catalog:
        _add_edges(catalog)
        _decide(catalog)
        yield catalog


def _decide(catalog: Catalog) -> None:
    """Answers of every kind: proven by bills, replaced, outgrown, asked of somebody, and about what is closed."""
    run.run(catalog, "2026-04-15")

    def decide(rule: str, about: str, decision: str, today: str = "2026-04-16", **more: Any) -> None:
        (finding,) = catalog.writer.execute(
            "SELECT id FROM finding WHERE rule = ? AND subject_name = ?", (rule, about)
        ).fetchone()
        decisions.decide(catalog, finding, decision, today=today, **more)

    decide("R04", "Otter Business", "reduce", quantity=12, why="=three left\n“for good” 𝄞")
    decide("R04", "ChatGPT Team Marketing", "move_tier", into="n/a")
    decide("R07", "Claude", "consolidate", into="ChatGPT", why="one is enough")
    decide("R20", "Copy.ai", "retire", until="2026-05-31")
    decide("R20", "Gamma", "retire")
    decide("R03", "Finn Walsh", "retire", why="@left")
    decide("R31", "Ticket triage", "keep", why="until summer", until="2026-06-30")
    decide("R32", "Answers in the product", "grow", quantity=2)
    decide("R28", "Langdock", "ask_owner", new_owner="jan@example.org")
    decide("R28", "Langdock", "snooze", "2026-04-17", until="2027-01-31")
    decide("R28", "Claude Team", "keep", "2026-04-18", why="known")
    run.run(catalog, AS_OF)
    rest = catalog.writer.execute(
        "SELECT id, rule FROM finding WHERE status <> 'Closed' AND id NOT IN (SELECT finding_id FROM decision)"
        " ORDER BY rule DESC, id"
    ).fetchall()
    decisions.decide(catalog, rest[0][0], "keep", why="as agreed", today=AS_OF)
    decisions.decide(catalog, rest[1][0], "keep", why="as agreed", today=AS_OF)
    journal.undo(catalog)
    cycles.start_cycle(catalog, "quarterly", today=AS_OF)
    cycles.start_access(catalog, today=AS_OF, due="2026-11-30", name="=Who needs it?")
    seats = [row[0] for row in catalog.writer.execute("SELECT seat_id FROM campaign_item WHERE seat_id LIMIT 2")]
    cycles.answer_seats(catalog, "=Who needs it?", seats, "keep", today=AS_OF, why="@work", by="Ada")
    run.run(catalog, AS_OF)


def _add_edges(catalog: Catalog) -> None:
    """Records that are hard to carry: odd texts, long numbers, blanks, history, doubles and archived ones."""

    def add(record: str, /, **values: str) -> int:
        return records.add(catalog, record, values, today=AS_OF)

    add("team", name="Überbau", cost_centre=LONG_NUMBER)
    add("team", name="-Minus & Söhne", parent="Überbau")
    add("team", name="Aaa", parent="-Minus & Söhne")
    records.archive(catalog, "team", add("team", name="Gone team"))
    add("vendor", name="'=quoted", note="two\nlines  and blanks")
    add("vendor", name=ODD, website="@example.org")
    merging.merge(catalog, "vendor", add("vendor", name="Double A"), add("vendor", name="Double B"))
    jan = add("person", name="Jan Berg", email="jan@example.org", employee_no=LONG_NUMBER, team="Überbau", manager="+1")
    add("person", name="Jan Berg", email="jan.berg@example.org", end_date="2026-01-31")
    add("person", name="Jan Berg")
    records.archive(catalog, "person", add("person", name="Gone person"))
    tool = add(
        "tool", name="n/a", vendor=ODD, owner=str(jan), deputy="jan.berg@example.org", dpa="no", sso="yes",
        closed_on="2026-09-30", data_class="personal", note="-5",
    )  # fmt: skip
    add("tool-function", tool=str(tool), function="meeting_notes", is_primary="no")
    add("tool-function", tool=str(tool), function="coding_assistant", is_primary="yes")
    for name in ("n/a", ODD):
        add("plan", tool=str(tool), name=name)
    other = add("plan", tool="ChatGPT", name="n/a")
    for name in ("meeting_notes", "my_own thing"):
        add("plan-function", plan=str(other), function=name, premium="yes")
    add("price", plan=str(other), unit_price="0.0000001", currency="EUR", minimum="0", valid_from="2026-01-01")
    add("price", plan=str(other), unit_price="20", currency="EUR", period_months="12")
    add("overlap", tool_a="ChatGPT", tool_b=str(tool), reason="=both", owner=str(jan), until="2027-01-31")
    bare = add("subscription", name="None", tool="n/a")
    whole = add(
        "subscription", name="Contract =1", tool="n/a", plan="10", state="Closing", pricing_model="unit",
        currency="JPY", period_months="12", owner="jan@example.org", deputy=str(jan), team="Aaa",
        separate_because="@law", separate_until="2027-01-01", started_on="2020-02-29", ended_on="2026-12-31",
        experiment_budget="1234567.123456", note="line one\nline two", account=LONG_NUMBER, channel="reseller",
        review_by="2026-11-01", spend_class="experiment",
    )  # fmt: skip
    records.archive(catalog, "subscription", add("subscription", name="Gone contract", tool="n/a"))
    with catalog.operation("History of a contract"):
        rows: tuple[tuple[object, ...], ...] = (
            ("2024-01-01", "2024-12-31", None, None, 1, None, None, None, None, None),
            ("2025-01-01", "2026-12-31", 1, 90, 0, "letter", "2026-09-01", 10, "7.5", "peak"),
            ("2027-01-01", None, 0, None, 1, None, None, None, None, "last_day"),
        )
        for start, end, renews, days, assumed, method, sent, least, cap, counted in rows:
            catalog.writer.execute(
                "INSERT INTO term(id, subscription_id, start_date, end_date, auto_renew, notice_days, notice_assumed,"
                " notice_method, notice_sent_on, minimum_seats, price_cap_percent, seats_counted)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (catalog.ids.next(), whole, start, end, renews, days, assumed, method, sent, least, cap, counted),
            )
        bought: tuple[tuple[object, ...], ...] = (
            (None, "2025-06-30", 10, "0.000000015"),
            ("2025-07-01", None, 12, "19.99"),
            ("2026-03-01", None, 3, "25"),
            ("2027-07-01", None, None, "1000"),
        )
        for start, end, quantity, price in bought:
            catalog.writer.execute(
                "INSERT INTO entitlement(id, subscription_id, start_date, end_date, quantity, unit_price, currency,"
                " order_number) VALUES (?, ?, ?, ?, ?, ?, 'JPY', ?)",
                (catalog.ids.next(), whole, start, end, quantity, price, LONG_NUMBER),
            )
    add("seat", subscription=str(whole), account="+49 170 1", protected="yes", protected_why="=law", person=str(jan))
    add("seat", subscription=str(whole), account="none", free="yes", released="2027-01-01", assigned="2025-01-01")
    add("seat", subscription=str(bare), account="jan.berg@example.org", plan="n/a")
    add(
        "feature-use", subscription=str(whole), person=str(jan), feature="@x", period_start="2026-09-01",
        period_end="2026-09-30", quantity="3",
    )  # fmt: skip
    case = add(
        "use-case", name="Ünit\tcase", kind="agent", stage="pilot", owner=str(jan), kill_switch_by=str(jan), team="Aaa",
        budget="100000000.000001", currency="EUR", value_per_unit="0.0000001", review_by="2026-12-01", rate_limit="-1",
    )  # fmt: skip
    add("use-case", name="Bare case")
    records.archive(catalog, "use-case", add("use-case", name="Gone case"))
    add("measure", use_case=str(case), period_start="2026-09-01", period_end="2026-09-30", metric="-m", value="0.125")
    add("allocation", subscription=str(whole), use_case=str(case), share="0.333333")
    add("allocation", subscription=str(whole), team="Aaa", project="=P1")
    add("budget", start_date="2026-01-01", end_date="2026-12-31", amount="1", currency="EUR", team="Überbau")
    add("budget", start_date="2026-01-01", end_date="2026-12-31", amount="0.000001", currency="JPY")
    add("budget", start_date="2026-01-01", end_date="2026-12-31", amount="2", currency="EUR", use_case=str(case))
    for amount in ("5", "7"):
        add("commitment", subscription=str(whole), kind="credit", amount=amount, currency="EUR", note="twice")
    add("rate", date="2026-09-30", base="EUR", quote="JPY", rate="163.00000001", source="-by hand")
    _put_away(catalog)
    settings.put(catalog, "reporting_currency", "USD")
    settings.put(catalog, "inactive_days", "15", settings.scope_of(catalog.writer, "tool", "ChatGPT"))
    settings.put(catalog, "inactive_days", "25", settings.scope_of(catalog.writer, "team", "Überbau"))
    with catalog.operation("Teach names"):
        chat = catalog.writer.execute("SELECT id, vendor_id FROM tool WHERE name = 'ChatGPT'").fetchone()
        for key, text, vendor, of_tool, out in (
            ("acme gpt", "=ACME-GPT", chat[1], chat[0], 0), ("odd shop", "Odd  Shop", None, None, 1),
        ):  # fmt: skip
            catalog.writer.execute(
                "INSERT INTO vendor_alias(id, key, text, vendor_id, tool_id, out_of_scope, made_by, made_on)"
                " VALUES (?, ?, ?, ?, ?, ?, 'ada', '2026-10-01')",
                (catalog.ids.next(), key, text, vendor, of_tool, out),
            )
    _add_lines(catalog)


def _put_away(catalog: Catalog) -> None:
    """Archived records with what belongs to them, called as others in use are; merged ones; a seat given back."""

    def add(record: str, /, **values: str) -> int:
        return records.add(catalog, record, values, today=AS_OF)

    tool = add("tool", name="Old chat", vendor=ODD)
    add("tool-function", tool=str(tool), function="meeting_notes", is_primary="yes")
    bought = {"quantity": "3", "unit_price": "7", "currency": "EUR", "end_date": "2025-12-31"}
    contract = add("subscription", name="Old contract", tool=str(tool), **bought)
    add("seat", subscription=str(contract), account="old@example.org", assigned="2025-01-01", released="2025-12-31")
    add("seat", subscription=str(contract), account="old@example.org", assigned="2026-02-01")
    records.archive(catalog, "subscription", contract)
    records.archive(catalog, "tool", tool)
    again = add("tool", name="Old chat", vendor=ODD)
    add("subscription", name="Old contract", tool=str(again), **{**bought, "end_date": "2027-12-31"})
    merging.merge(catalog, "tool", add("tool", name="Twin A", vendor=ODD), add("tool", name="Twin B", vendor=ODD))
    merging.merge(catalog, "person", add("person", name="Al Day", email="al@example.org"), add("person", name="A. Day"))


def _add_lines(catalog: Catalog) -> None:
    """Lines with negative money, equals in one file, payments, and another report of the same day."""
    folder = catalog.path.parent
    head = "Vendor,Invoice number,Date,Description,Amount,Currency,Payment id,Cost centre\n"
    line = 'OpenAI,{},2026-09-0{},"ChatGPT, =x",{},EUR,{},000777\n'
    (folder / "one.csv").write_text(
        head + line.format("INV-1", 1, "-120.50", "") + line.format("", 2, "10.00", "") * 2
        + line.format("INV-1", 1, "77.00", ""), "utf-8",
    )  # fmt: skip
    (folder / "two.csv").write_text(
        head + line.format("INV-1", 1, "77.00", "PAY-9") + line.format("", 2, "10.00", "") * 3, "utf-8"
    )
    for name in ("one.csv", "two.csv"):
        document = pipeline.import_files(catalog, [folder / name], Choices(), today=AS_OF)
        assert not pipeline.exit_code(document), document


def written(
    catalog: Catalog, folder: Path, kind: str, names: tuple[str, ...] = RESTORED
) -> tuple[Path, dict[str, int]]:
    """Write lists: as a folder of text tables, in one archive, or into one workbook; gives it and the rows of each."""
    if kind == "workbook":
        return folder / "all.xlsx", write_tables(catalog.writer, names, folder / "all.xlsx", QUERY)
    counts = write_tables(catalog.writer, names, folder / "out", QUERY, "csv")
    if kind == "folder":
        return folder / "out", counts
    with ZipFile(folder / "all.zip", "w") as archive:
        for path in (folder / "out").iterdir():
            archive.write(path, path.name)
    return folder / "all.zip", counts


def sheets_of(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    errors = [file["error"] for file in document["files"] if file.get("error")]
    assert errors == []
    return {sheet["format"].removeprefix("own-"): sheet for file in document["files"] for sheet in file["sheets"]}


def cells(catalog: Catalog, name: str) -> dict[object, dict[str, object]]:
    found = tables.page(catalog.writer, name, QUERY, tables.ids(catalog.writer, name, QUERY))
    return {row["id"]: row for row in found}


def changes(catalog: Catalog) -> tuple[Any, ...]:
    counted = (
        "change", "invoice_line", "usage", "activity", "activity_source", "finding", "decision", "verification",
        *KINDS_ARCHIVED,
    )  # fmt: skip
    return tuple(catalog.writer.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in counted)


def put_away(catalog: Catalog) -> dict[str, list[tuple[object, ...]]]:
    """The records that are archived or merged, and the seats that were given back."""
    conn = catalog.writer
    found = {
        kind: conn.execute(
            f"SELECT id, name, archived{'' if kind == 'use_case' else ', merged_into'} FROM {kind} WHERE archived = 1"
            f"{'' if kind == 'use_case' else ' OR merged_into IS NOT NULL'} ORDER BY id"
        )
        for kind in KINDS_ARCHIVED
    }
    found["seat"] = conn.execute("SELECT id, account, released FROM seat WHERE released IS NOT NULL ORDER BY id")
    return {kind: [tuple(row) for row in rows] for kind, rows in found.items()}


def imported(catalog: Catalog, *paths: Path, dry_run: bool = False) -> dict[str, dict[str, Any]]:
    return sheets_of(pipeline.import_files(catalog, paths, Choices(), today=AS_OF, dry_run=dry_run))


@pytest.mark.parametrize("kind", ["workbook", "archive"])
def test_exported_lists_change_nothing_where_they_come_from(company: Catalog, tmp_path: Path, kind: str) -> None:
    path, counts = written(company, tmp_path, kind)
    before = changes(company)
    told = imported(company, path)
    assert {name: sheet["duplicates"] for name, sheet in told.items()} == counts
    assert {name: sheet["rows_read"] for name, sheet in told.items()} == counts
    assert changes(company) == before


@pytest.mark.parametrize("kind", ["workbook", "folder"])
def test_all_lists_together_restore_an_empty_catalog(company: Catalog, tmp_path: Path, kind: str) -> None:
    path, counts = written(company, tmp_path, kind, RESTORED + REFUSED)
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
        told = imported(empty, path)
        for name in RESTORED:
            done = told[name]["added"] + told[name]["updated"]
            assert (done, told[name]["problems"]) == (counts[name], []), name
        for name in REFUSED:
            assert told[name]["out_of_scope"] == told[name]["rows_read"] == counts[name], name
        for name in RESTORED:
            assert cells(empty, name) == cells(company, name), name
        for name in ("invoices", "unmatched"):
            assert sorted(cells(empty, name).values(), key=str) == sorted(cells(company, name).values(), key=str), name
        assert backup.check(empty.writer) == []
        assert put_away(empty) == put_away(company)
        assert all(put_away(empty).values())
        assert standing_totals(empty.writer, AS_OF) == standing_totals(company.writer, AS_OF)  # before any review
        assert run.run(empty, AS_OF).document() == run.run(company, AS_OF).document()
        for name in ("findings", "decisions"):
            assert cells(empty, name) == cells(company, name), name
        states = {row["state"] for row in cells(empty, "decisions").values()}
        assert {"Verified", "Not verified", "Replaced", "Snoozed", "Asked again"} <= states


def test_what_each_file_brings_is_there_for_the_next_also_where_nothing_is_written(
    company: Catalog, tmp_path: Path
) -> None:
    names = ("vendors", "tools", "subscriptions", "purchases")  # each needs those before it
    path, counts = written(company, tmp_path, "folder", names)
    with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
        dry = imported(empty, path, dry_run=True)
        assert empty.revision == 0
        assert {name: dry[name]["added"] + dry[name]["updated"] for name in names} == counts


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_text_that_looks_like_a_formula_comes_back_as_it_was(tmp_path: Path, kind: str) -> None:
    names = ("=1+1", "+49 30 1234", "-n/a-", "@ada", "'=quoted", "'plain", "＝wide")
    with Catalog.open(tmp_path / "one.seatbook", create=True) as one:
        people = tmp_path / "people.csv"
        rows_of_people = "".join(f"{name},p{place}@northwind.example,{name}\n" for place, name in enumerate(names))
        people.write_text(f"Name,Email,Department\n{rows_of_people}", encoding="utf-8")
        imported(one, people)
        assert {row["name"] for row in cells(one, "people").values()} == set(names)
        path = tmp_path / f"list.{kind}"
        write_table(one.writer, "people", path, QUERY)
        before = changes(one)
        assert imported(one, path)["people"]["duplicates"] == len(names)
        assert changes(one) == before
        with Catalog.open(tmp_path / "two.seatbook", create=True) as two:
            imported(two, path)
            told = [{key: row[key] for key in ("id", "name", "email", "team")} for row in cells(two, "people").values()]
            assert told == [
                {key: row[key] for key in ("id", "name", "email", "team")} for row in cells(one, "people").values()
            ]


def test_every_list_comes_back_or_says_why_not(company: Catalog, tmp_path: Path) -> None:
    assert {*RESTORED, *REFUSED} == set(tables.TABLES)
    for name in REFUSED:
        assert f"own list “{tables.TABLES[name].title}”" in refusal(next(own for own in OWN_LISTS if own.name == name))
    for own in OWN_LISTS:
        titles = [column.title for column in tables.TABLES[own.name].columns]
        assert sorted(titles) == sorted(set(titles)), own.name


def test_the_help_says_what_does_not_come_back() -> None:
    told = " ".join(str(export_table.help).split())
    page = " ".join((ROOT / "resources" / "help" / "formats.md").read_text("utf-8").split())
    kept = {title: own.name for own in OWN_LISTS if own.why and (title := tables.TABLES[own.name].title.lower())}
    for text in (told, page):
        assert all(title in text.lower() for title in kept)


class TestSettled:
    """Settings and taught names are added where there are none, and never changed by a list."""

    def test_what_is_settled_here_stays(self, tmp_path: Path) -> None:
        with (
            Catalog.open(tmp_path / "one.seatbook", create=True) as one,
            Catalog.open(tmp_path / "two.seatbook", create=True) as two,
        ):
            for catalog in (one, two):
                records.add(catalog, "team", {"name": "Sales"})
            settings.put(one, "reporting_currency", "USD")
            settings.put(one, "inactive_days", "15")
            settings.put(one, "inactive_days", "20", settings.scope_of(one.writer, "team", "Sales"))
            settings.put(two, "reporting_currency", "GBP")
            write_table(one.writer, "settings", tmp_path / "settings.csv", QUERY)
            told = imported(two, tmp_path / "settings.csv")["settings"]
            assert (told["added"], told["duplicates"]) == (2, 1)
            sales = settings.scope_of(two.writer, "team", "Sales")
            found = [settings.get(two.writer, name) for name in ("reporting_currency", "inactive_days")]
            assert [*found, settings.get(two.writer, "inactive_days", sales)] == ["GBP", "15", "20"]

    def test_what_cannot_be_set_is_rejected(self, tmp_path: Path) -> None:
        path = tmp_path / "settings.csv"
        rows = ("1,reporting_currency,company,,Euro,", "2,inactive_days,tool,Nowhere,15,", "3,inactive_days,moon,,1,")
        path.write_text("Id,Setting,For,Name,Value,Name id\n" + "".join(f"{row}\n" for row in rows), "utf-8")
        with Catalog.open(tmp_path / "one.seatbook", create=True) as one:
            told = imported(one, path)["settings"]
            assert told["rejected"] == 3
            said = " ".join(problem["message"] for problem in told["problems"])
            assert "no ISO 4217 currency code" in said
            assert "there is no tool “Nowhere”" in said
            assert "“moon” is none of: company, tool, team" in said


class TestDecided:
    """Questions and decisions are restored once, whole, and into no catalog that they are not about."""

    @pytest.fixture
    def lists(self, company: Catalog, tmp_path: Path) -> Path:
        write_tables(company.writer, ("findings", "decisions", "review-details"), tmp_path / "out", QUERY, "csv")
        return tmp_path / "out"

    def edit(self, path: Path, **cells: str) -> None:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        rows[0] |= cells
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)

    def test_another_catalog_takes_nothing(self, lists: Path, tmp_path: Path) -> None:
        with Catalog.open(tmp_path / "other.seatbook", create=True) as other:
            told = imported(other, lists)
            assert all(sheet["out_of_scope"] == sheet["rows_read"] > 0 for sheet in told.values())
            assert other.writer.execute("SELECT count(*) FROM finding").fetchone()[0] == 0

    def test_a_decision_that_was_taken_back_comes_again_with_what_it_saw(self, company: Catalog, lists: Path) -> None:
        conn = company.writer
        one, *others = [dict(row) for row in conn.execute("SELECT * FROM decision WHERE promise <> '{}' ORDER BY id")]
        with company.operation("Lost"):
            conn.execute("DELETE FROM verification WHERE decision_id = ?", (one["id"],))
            conn.execute("DELETE FROM decision WHERE id = ?", (one["id"],))
        told = imported(company, lists)
        assert (told["findings"]["added"], told["decisions"]["added"]) == (0, 1)
        assert 0 < told["review-details"]["added"] <= 3
        again = [dict(row) for row in conn.execute("SELECT * FROM decision WHERE promise <> '{}' ORDER BY id")]
        assert again == [one, *others]
        assert conn.execute("SELECT count(*) FROM verification WHERE decision_id = ?", (one["id"],)).fetchone()[0] == 1

    def test_words_and_parts_that_cannot_be_are_rejected(self, company: Catalog, lists: Path, tmp_path: Path) -> None:
        self.edit(lists / "decisions.csv", Id="1", Decision="sell")
        sheet = imported(company, lists / "decisions.csv")["decisions"]
        assert (sheet["rejected"], sheet["problems"][0]["message"][:22]) == (1, "“sell” is none of: kee")
        self.edit(lists / "review-details.csv", **{"As JSON": "|[|"})
        path, _ = written(company, tmp_path, "workbook", tuple(name for name in RESTORED if name != "review-details"))
        with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
            imported(empty, path)
            sheet = imported(empty, lists / "review-details.csv")["review-details"]
            assert sheet["rejected"] == 1
            assert sheet["problems"][0]["message"] == "a part of it is missing, or it was changed"

    def test_long_details_are_told_in_parts(self, company: Catalog, tmp_path: Path) -> None:
        conn = company.writer
        number, text = conn.execute(
            "SELECT id, evidence FROM finding ORDER BY length(evidence) DESC LIMIT 1"
        ).fetchone()
        row = {**json.loads(text)[0], "name": 'ünï "𝄞" =1 \\ ' * 20}
        long = json.dumps([{**row, "key": f"key:{place}"} for place in range(120)], ensure_ascii=False)
        conn.execute("UPDATE finding SET evidence = ? WHERE id = ?", (long, number))
        try:
            path, _ = written(company, tmp_path, "workbook")
            with Catalog.open(tmp_path / "empty.seatbook", create=True) as empty:
                assert imported(empty, path)["review-details"]["problems"] == []
                told = empty.writer.execute("SELECT evidence FROM finding WHERE id = ?", (number,)).fetchone()[0]
                assert json.loads(told) == json.loads(long)
        finally:
            conn.execute("UPDATE finding SET evidence = ? WHERE id = ?", (text, number))
