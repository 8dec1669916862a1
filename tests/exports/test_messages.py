from __future__ import annotations

import datetime as dt
import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import journal, review_store, settings
from desktop_app.catalog.catalog import Catalog
from desktop_app.catalog.errors import CatalogError
from desktop_app.exports.messages import write_messages
from desktop_app.imports.decisions import plan_decisions
from desktop_app.review.asking import mark_asked
from tests.exports.conftest import AS_OF
from tests.exports.test_shares import answer

NOW = dt.datetime(2026, 10, 15, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))


@pytest.fixture
def written(catalog: Catalog, tmp_path: Path) -> list[dict[str, Any]]:
    return write_messages(catalog.writer, tmp_path / "out", as_of=AS_OF, sender="Ada", answer_by="2026-10-29", now=NOW)


def opened(message: dict[str, Any]) -> EmailMessage:
    found = message_from_bytes(Path(message["file"]).read_bytes(), policy=default)
    assert isinstance(found, EmailMessage)
    return found


def states(catalog: Catalog) -> list[str]:
    return sorted(row["effective"] for row in review_store.standing(catalog.writer))


def test_each_owner_gets_one_message_with_the_list(written: list[dict[str, Any]], catalog: Catalog) -> None:
    assert [one["to"] for one in written] == ["Person 00", "Person 01", "Person 02", "Person 03", "No owner"]
    assert written[-1]["file"] is None
    message = opened(written[0])
    assert message["To"] == "Person 00 <person00@northwind.example>"
    assert message["Subject"] == "Your AI tools: one question, please answer by 2026-10-29"
    assert message["X-Unsent"] == "1"
    assert message["Date"].datetime == NOW
    assert message["From"] is None  # a name alone is no address
    ids = {opened(one)["Message-ID"] for one in written if one["file"]}
    assert len(ids) == 4
    assert all(re.fullmatch(r"<\w{32}@seatbook\.invalid>", one) for one in ids)
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert text.startswith("Hello Person,")
    assert "12 of 132 GitHub Copilot seats show no activity since 14 Aug" in text
    assert text.rstrip().endswith("Thank you!\nAda")
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Review Person 00.xlsx"
    path = Path(written[0]["file"]).with_suffix(".xlsx")
    path.write_bytes(attached.get_content())
    assert plan_decisions(catalog, path, today=AS_OF).unchanged == 1


def test_an_answer_cannot_be_wanted_before_it_is_asked(catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(CatalogError, match="which lies before"):
        write_messages(catalog.writer, tmp_path / "out", as_of=AS_OF, answer_by="2020-01-01")
    assert not (tmp_path / "out").exists()


def test_under_pseudonyms_only_the_message_itself_names_its_owner(catalog: Catalog, tmp_path: Path) -> None:
    first = write_messages(catalog.writer, tmp_path, as_of=AS_OF, pseudonymise=True)[0]
    message = opened(first)
    assert message["To"] == "Person 00 <person00@northwind.example>"
    assert Path(first["file"]).name == "Person 00.eml"  # whoever sends it sees whose it is
    (attached,) = message.iter_attachments()
    assert re.fullmatch(r"Review Person [2-9A-Z]{5}\.xlsx", str(attached.get_filename()))


def test_a_message_comes_from_whom_the_setting_names(catalog: Catalog, tmp_path: Path) -> None:
    settings.put(catalog, "messages_from", "Jürgen Müller <einkauf@müller.example>")
    assert settings.get(catalog.writer, "messages_from") == "Jürgen Müller <einkauf@xn--mller-kva.example>"
    message = opened(write_messages(catalog.writer, tmp_path, as_of=AS_OF)[0])
    assert message["From"].addresses[0].display_name == "Jürgen Müller"
    assert str(message["Message-ID"]).endswith("@xn--mller-kva.example>")
    body = message.get_body(("plain",))
    assert body is not None
    assert body.get_content().split()[-4:] == ["Thank", "you!", "Jürgen", "Müller"]
    given = opened(write_messages(catalog.writer, tmp_path, as_of=AS_OF, sender="ada@example.com")[0])
    assert given["From"] == "ada@example.com"
    with pytest.raises(CatalogError, match="no address such as"):
        settings.put(catalog, "messages_from", "nobody")
    settings.put(catalog, "messages_from", "")
    assert opened(write_messages(catalog.writer, tmp_path, as_of=AS_OF)[0])["From"] is None


def test_letters_that_are_not_ascii_arrive_as_they_are(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.operation("Rename"):
        catalog.writer.execute("UPDATE person SET name = 'Zoë Müller-Łukasz' WHERE name = 'Person 00'")
        catalog.writer.execute("UPDATE person SET email = 'jörg@example.com' WHERE name = 'Person 01'")
    written = write_messages(catalog.writer, tmp_path, as_of=AS_OF)
    (one,) = [one for one in written if one["to"].startswith("Zoë")]
    raw = Path(one["file"]).read_bytes()
    assert raw.isascii()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(map(len, raw.splitlines())) <= 998
    message = opened(one)
    assert message["To"].addresses[0].display_name == "Zoë Müller-Łukasz"
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Review Zoë Müller-Łukasz.xlsx"
    assert next(opened(one) for one in written if one["to"] == "Person 01")["To"] is None  # not every program takes it


def test_owners_with_one_name_or_a_name_that_windows_keeps_have_files_of_their_own(
    catalog: Catalog, tmp_path: Path
) -> None:
    with catalog.operation("Rename"):
        for before, after in (("00", "Ada"), ("01", "ADA"), ("02", "CON"), ("03", "A/B: " + "ü" * 300 + ". ")):
            catalog.writer.execute("UPDATE person SET name = ? WHERE name = ?", (after, f"Person {before}"))
    folder = tmp_path / "out"
    written = write_messages(catalog.writer, folder, as_of=AS_OF)
    names = sorted(Path(one["file"]).name for one in written if one["file"])
    assert {"_CON.eml", "ADA.eml", "Ada 2.eml"} < set(names)
    assert len(list(folder.iterdir())) == 4
    assert all(len(name.encode()) <= 160 for name in names)
    owners = {message["To"].addresses[0].addr_spec for one in written if one["file"] and (message := opened(one))}
    assert len(owners) == 4


def test_a_name_cannot_add_a_header(catalog: Catalog, tmp_path: Path) -> None:
    with catalog.operation("Rename"):
        catalog.writer.execute("UPDATE person SET name = ? WHERE name = 'Person 00'", ('Eve\r\nBcc: x@y.example, "Z',))
        catalog.writer.execute("UPDATE person SET email = 'no address' WHERE name = 'Person 01'")
    written = write_messages(catalog.writer, tmp_path, as_of=AS_OF)
    message = next(opened(one) for one in written if one["to"].startswith("Eve"))
    assert message["Bcc"] is None
    assert message["To"].addresses[0].addr_spec == "person00@northwind.example"
    assert next(opened(one) for one in written if one["to"] == "Person 01")["To"] is None


def test_asked_questions_are_asked_once_and_undo_takes_it_back(catalog: Catalog, written: list[dict[str, Any]]) -> None:
    before = states(catalog)
    assert mark_asked(catalog, written, today=AS_OF, answer_by="2026-10-29") is not None
    assert states(catalog) == ["Asked"] * 4 + ["Open"] * 2
    assert mark_asked(catalog, written, today=AS_OF) is None
    (title,) = catalog.writer.execute("SELECT title FROM operation ORDER BY id DESC LIMIT 1").fetchone()
    assert title == "Ask 4 owners: 4 questions"
    journal.undo(catalog)
    assert states(catalog) == before


def test_an_answer_to_what_was_asked_is_no_conflict(
    catalog: Catalog, written: list[dict[str, Any]], tmp_path: Path
) -> None:
    mark_asked(catalog, written, today=AS_OF)
    path = tmp_path / "back.xlsx"
    (attached,) = opened(written[0]).iter_attachments()
    path.write_bytes(attached.get_content())
    answer(path, 2, decision="Reduce", how_many=100)
    plan = plan_decisions(catalog, path, today=AS_OF)
    assert (plan.conflicts, [change.answer.decision for change in plan.changes]) == ((), ["reduce"])


def test_whoever_has_answered_everything_gets_no_message(catalog: Catalog, tmp_path: Path) -> None:
    from desktop_app.review import decisions

    first = catalog.writer.execute("SELECT min(id) FROM finding").fetchone()[0]
    decisions.decide(catalog, first, "retire", today=AS_OF)
    written = write_messages(catalog.writer, tmp_path, as_of=AS_OF)
    assert "Person 00" not in {one["to"] for one in written}
    assert len(written) == 4
