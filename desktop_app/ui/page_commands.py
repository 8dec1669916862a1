"""What pages do, by its name in the search field: all that the one at hand offers, and the rest from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.ui.actions import Action
from desktop_app.ui.overflow import shown_title
from desktop_app.ui.text import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QPushButton

    from desktop_app.ui.page import Page
    from desktop_app.ui.window import MainWindow


class Elsewhere(NamedTuple):
    """A button of a page, called `name`, whose `title` the page's class translates."""

    page: str
    page_class: str
    title: str
    name: str
    pressed: bool = True  # else the page is shown, and what the button does with what is chosen there is said


ELSEWHERE = (
    Elsewhere("review", "ReviewPage", "Bring back…", "action_bring_back"),
    Elsewhere("review", "ReviewPage", "Run some rules, or as of another day…", "action_run_review_as_of"),
    Elsewhere("review", "ReviewPage", "How it adds up", "action_waterfall"),
    Elsewhere("renewals", "RenewalsPage", "Negotiation sheet…", "renewal_negotiate", pressed=False),
    Elsewhere("renewals", "RenewalsPage", "Messages to owners…", "renewal_messages", pressed=False),
    Elsewhere("imports", "ImportsPage", "Profiles…", "action_profiles"),
    Elsewhere("imports", "ImportsPage", "Choose a folder…", "action_choose_folder"),
    Elsewhere("vendors", "VendorsPage", "Vendors that look like one", "merge_open"),
    Elsewhere("people", "PeoplePage", "Erase…", "erase_person", pressed=False),
)
"""What pages do besides what can be done everywhere; what they export as they show it is offered on them alone."""


def from_anywhere(window: MainWindow, titles: dict[str, str]) -> Iterator[Action]:
    """Yield what pages do, whichever is at hand; `titles` are the pages' own, as they are shown, by key."""
    for one in ELSEWHERE:
        yield Action(tr(one.page_class, one.title), titles[one.page], partial(_go_and_press, window, one))


def at_hand(window: MainWindow) -> Iterator[Action]:
    """Yield what the page that is shown offers now."""
    page = window.stack.shown
    if page is None or not page.whole:
        return
    title = page.accessibleName()
    for button in page.offered():
        if not button.isEnabled():
            continue
        name = shown_title(button)
        menu: QMenu | None = button.menu()
        if menu is None:
            yield Action(name, title, button.click)
            continue
        for entry in menu.actions():
            if entry.text() and entry.isEnabled() and not entry.isSeparator():
                yield Action(entry.text(), f"{title} · {name}", entry.trigger)
    for act in page.acts():
        if act.may:
            yield Action(act.title, title, act.act, of_list=act.keys)
    for button in _seen(page):
        yield Action(button.accessibleName() or shown_title(button), title, button.click)


def begin_round(window: MainWindow, name: str) -> None:
    """Show the rounds of the review, and begin one as an entry of their menu does, called `name`."""
    from PySide6.QtGui import QAction

    window.go("review", "rounds")
    entry = window.page("review").findChild(QAction, name)
    if entry is not None and window.session.catalog is not None:
        entry.trigger()


def _seen(page: Page) -> Iterator[QPushButton]:
    """Yield the buttons in sight below the head that do something: links lead somewhere, and filters choose."""
    from PySide6.QtWidgets import QPushButton  # the first paint does without it

    head = set(page.offered())
    for button in page.findChildren(QPushButton):
        does = button.property("role") not in ("link", "plain") and not button.objectName().startswith("facet_")
        if does and button not in head and button.isVisible() and button.isEnabled() and button.menu() is None:
            yield button


def _go_and_press(window: MainWindow, wanted: Elsewhere) -> None:
    window.go(wanted.page)
    page = window.page(wanted.page)
    button = _button(page, wanted.name)
    if wanted.pressed and button.isEnabled():
        button.click()
    else:
        window.say(f"{shown_title(button)}: {button.toolTip()}")


def _button(page: Page, name: str) -> QPushButton:
    return next(one for one in page.offered() if one.objectName() == name)
