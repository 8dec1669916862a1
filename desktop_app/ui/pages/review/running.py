"""Running the rules from the Review page: all of them as of today, or some, or as of another day."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt

from desktop_app.ui.pages.review import tasks
from desktop_app.ui.sentences import said

if TYPE_CHECKING:
    from desktop_app.ui.pages.review.page import ReviewPage


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("ReviewPage", text)


def run(page: ReviewPage) -> None:
    """Run all rules as of today."""
    tasks.run_review(page.session, partial(_ran, page), page.fail)


def ask(page: ReviewPage) -> None:
    """Ask as of which day which rules are run, and run them."""
    from desktop_app.ui.pages.review.dialogs import RunDialog  # here: it is needed by hand only

    dialog = RunDialog(page.session, page)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(
        lambda: tasks.run_review(page.session, partial(_ran, page), page.fail, as_of=dialog.as_of, rules=dialog.chosen)
    )
    dialog.open()


def _ran(page: ReviewPage, result: Any) -> None:
    day = tr("As of {day}.").format(day=page.text.date(result.as_of)) if result.as_of != page.session.as_of else ""
    also = " ".join(filter(None, (day, said(result.trouble))))
    page.banner.say(tr("reviewed"), "good", tasks.run_text(result, page.text), also)
    page.refresh()
    page.list.setFocus()
