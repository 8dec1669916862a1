"""Questions that were sent to their owners: from then on they count as Asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from desktop_app.catalog import review_store
from desktop_app.review.decisions import Decision, decide_many

if TYPE_CHECKING:
    from desktop_app.catalog.catalog import Catalog


def mark_asked(
    catalog: Catalog, messages: Iterable[Mapping[str, Any]], *, today: str, answer_by: str | None = None
) -> int | None:
    """Mark the questions of messages as Asked, as one operation; returns its id, None where there is nothing to mark.

    `messages` are what `exports.messages.write_messages` returned. Only what nobody has decided yet is marked, and
    nobody becomes an owner by being asked.
    """
    asked: dict[int, list[str]] = {}
    for message in messages:
        if message["person"] is not None:
            for number in message["questions"]:
                asked.setdefault(int(number), []).append(str(message["to"]))
    waiting = {
        row["id"] for row in review_store.standing(catalog.writer) if row["effective"] in ("Open", "Data needed")
    }
    by = f", answer by {answer_by}" if answer_by else ""
    answers = [
        Decision(number, "ask_owner", why=f"Sent to {' and '.join(whom)}{by}")
        for number, whom in sorted(asked.items())
        if number in waiting
    ]
    if not answers:
        return None
    owners = len({whom for number, names in asked.items() if number in waiting for whom in names})
    title = f"Ask {owners} owner{'' if owners == 1 else 's'}: {len(answers)} questions"
    return decide_many(catalog, answers, title, today=today)
