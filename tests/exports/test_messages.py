from __future__ import annotations

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

import pytest

from desktop_app.catalog import journal, review_store
from desktop_app.catalog.catalog import Catalog
from desktop_app.exports.messages import write_messages
from desktop_app.imports.decisions import plan_decisions
from desktop_app.review.asking import mark_asked
from tests.exports.conftest import AS_OF
from tests.exports.test_shares import answer


@pytest.fixture
def written(catalog: Catalog, tmp_path: Path) -> list[dict[str, Any]]:
    return write_messages(catalog.writer, tmp_path / "out", as_of=AS_OF, sender="Ada", answer_by="2026-10-29")


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
    assert message["Date"] is None  # whoever sends it dates it
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert text.startswith("Hello Person,")
    assert "12 of 132 GitHub Copilot seats show no activity since 14 Aug" in text
    assert text.rstrip().endswith("Thank you!\nAda")
    (attached,) = message.iter_attachments()
    assert attached.get_filename() == "Review Person 00.xlsx"
    path = Path(written[0]["file"]).with_suffix(".xlsx")
    path.write_bytes(attached.get_content())
    assert plan_decisions(catalog, path, today=AS_OF).unchanged == 1


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
