"""Bringing workbooks back on the Review page: read, shown as a plan, applied when asked to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.pages.review import tasks

if TYPE_CHECKING:
    from desktop_app.ui.pages.review.page import ReviewPage


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("ReviewPage", text)


def choose(page: ReviewPage) -> None:
    """Let the user choose the review workbooks that came back."""
    from desktop_app.ui import files  # here: it is needed by hand only

    kinds = tr("Review lists (*.xlsx *.ods *.xlsm)")
    if paths := files.to_read(page, tr("Bring decisions back"), "", kinds, many=True):
        bring_back(page, paths)


def bring_back(page: ReviewPage, paths: Sequence[Path]) -> None:
    """Show what workbooks would decide, and apply it when asked to."""
    tasks.plan_decisions(page.session, paths, partial(_planned, page), page.fail)


def _planned(page: ReviewPage, plan: Any) -> None:
    from desktop_app.ui.pages.review.brought_back import BroughtBack

    dialog = BroughtBack(plan, page.text, page)
    if dialog.exec():
        tasks.apply_decisions(page.session, plan, dialog.chosen(), partial(_applied, page), page.fail)
    dialog.deleteLater()


def _applied(page: ReviewPage, operation: int | None) -> None:
    if operation is None:
        page.banner.say(tr("nothing to do"), "neutral", tr("The workbook holds no new decision."))
    else:
        page.say_undoable(operation, tr("brought back"), tr("The decisions of the workbook are in the catalog."))
    page.refresh()
