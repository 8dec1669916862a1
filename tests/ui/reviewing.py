"""The Review page for tests: made on a small company, reviewed, and waited for."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.review.choices import CHOICES, Choice
from desktop_app.ui.pages.review.page import ReviewPage
from desktop_app.ui.session import Session

LONG = 30_000
TODAY = dt.date(2026, 10, 15)


class Window:
    """Records what a page asks of its window."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return lambda *_args, **_kw: self.asked.append(name)


def made(session: Session, qtbot: QtBot) -> ReviewPage:
    page = ReviewPage(session, Window())
    for _step in page.make():
        pass
    qtbot.addWidget(page)
    page.resize(1104, 724)
    page.show()
    page.refresh()
    return page


def reviewed(session: Session, qtbot: QtBot) -> ReviewPage:
    """The page on the small company, after a review, every state shown."""
    page = made(session, qtbot)
    page.run_review()
    settled(qtbot, page)
    page.facets.chosen.clear()
    page.refresh()
    assert page.model.rowCount() > 1
    return page


def settled(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.waitUntil(lambda: page.session.jobs.idle, timeout=LONG)


def status(page: ReviewPage, finding: int) -> str:
    page.refresh()
    return str(page.model.row(page.model.place_of(finding))["status"])


def choice(decision: str) -> Choice:
    return next(choice for choice in CHOICES if choice.decision == decision)
