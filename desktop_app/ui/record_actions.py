"""What can be done with the chosen record of a list besides editing and archiving: in its pane's menu and by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from desktop_app.ui.listing import ListPage
    from desktop_app.ui.window import MainWindow


class Offer(NamedTuple):
    """One thing that can be done with a record, under a stable name."""

    name: str
    title: str
    act: Callable[[], object]


def offers(page: ListPage) -> Sequence[Offer]:
    """Return what can be done with the record that a page shows beside its list; nothing where none is chosen."""
    record = page.pane.record
    if record is None or not page.kind:
        return ()
    return (Offer("record_duplicate", page.tr("Duplicate…"), partial(page.duplicate_record, record)),)


def do(window: MainWindow, name: str) -> None:
    """Do one of them with the record that is chosen on the page at hand; say what is missing where none is."""
    from desktop_app.ui.listing import ListPage

    page = window.page(window.current) if window.current else None
    found = [offer for offer in offers(page) if offer.name == name] if isinstance(page, ListPage) else []
    if found:
        found[0].act()
    else:
        window.say(window.tr("Choose a record in a list first, such as a tool or a subscription."))
