"""What every page is: a header with title, subtitle and actions, and a body below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import scaling
from desktop_app.ui.overflow import Overflow
from desktop_app.ui.scrolled import Scrolled
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import ElidedLabel, PartedLabel

if TYPE_CHECKING:
    from desktop_app.ui.grid.menus import Act

SAID = 110  # pixels at normal size that what is said beside a title has


class WindowApi(Protocol):
    """What a page may ask of the window it is in."""

    def go(self, page: str, target: object = None) -> None:
        """Show a page; `target` is a record's id, or a mapping of filters."""

    def import_files(self, paths: Sequence[Path]) -> None:
        """Show the plan of importing files."""

    def choose_files(self) -> None:
        """Ask for files to import."""

    def choose_catalog(self) -> None:
        """Ask for a catalog to open."""

    def new_catalog(self) -> None:
        """Ask where to make a new catalog."""

    def open_demo(self) -> None:
        """Build the demo catalog and open it."""

    def export_review(self, *, pseudonymise: bool = False) -> None:
        """Ask where to write the review list, and write it; with `pseudonymise` nobody is named in it."""

    def export_view(self, table: str, query: object) -> None:
        """Ask where to write a table as it is filtered and sorted, and write it."""

    def undo(self) -> None:
        """Take the last operation back."""

    def show_history(self) -> None:
        """Open the history of all steps."""

    def set_scheme(self, scheme: str) -> None:
        """Use light or dark colours, or those of the system."""

    def say(self, sentence: str, detail: str = "") -> None:
        """Show a sentence at the foot of the window for some seconds."""

    def show_selection(self, text: str) -> None:
        """Show at the foot of the window what is chosen in a table; nothing for no text."""

    def show_error(self, error: BaseException) -> None:
        """Say an error: in words where it carries words, else as a bug with details to copy."""


class PageTitle(ElidedLabel):
    """The title of a page: only a long one gives way to the buttons beside it."""

    def minimumSizeHint(self) -> QSize:
        """Give the size of the whole title, or of what is read of a long one."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), scaling.px(150)), whole.height())


class Header(QHBoxLayout):
    """Title, what is said beside it, and buttons: these take what the others leave, and no more than they fill."""

    def __init__(self, title: PageTitle, subtitle: ElidedLabel, row: Overflow) -> None:
        super().__init__()
        self._title, self._subtitle, self._row = title, subtitle, row
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(16)
        self.addWidget(title)
        self.addWidget(subtitle, 1)
        self.addWidget(row)

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Share the width."""
        said = scaling.px(SAID) if self._subtitle.text() else 0
        beside = self._title.sizeHint().width() + said + 2 * self.spacing()
        margins = self.contentsMargins()
        room = rect.width() - margins.left() - margins.right() - beside
        self._row.setMaximumWidth(self._row.fitted(room))
        super().setGeometry(rect)


class Page(QWidget):
    """A page of the window. `refresh` is called when it is shown and when data changed while it is shown."""

    navigate = Signal(str, object)  # page key, record id or filters
    in_sight = Signal()  # what was read is there to be seen; what stands beside or below it may follow
    key = ""
    title = ""
    icon = ""
    whole = False  # all of it is made

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.window_api = window
        self.text = Text(session.locale)
        self.setObjectName(f"page_{self.key}")
        self.setAccessibleName(self.tr(self.title))
        self.title_label = PageTitle(self.tr(self.title), role="page")
        self.subtitle = PartedLabel(role="dim")
        self.subtitle.setContentsMargins(0, 3, 0, 0)
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.action_row = Overflow(f"actions_{self.key}")
        self.header = Header(self.title_label, self.subtitle, self.action_row)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 14, 20, 16)
        outer.setSpacing(10)
        outer.addLayout(self.header)
        outer.addLayout(self.body, 1)
        scaling.at_least(self.title_label, height=30)

    def make(self) -> Iterator[None]:
        """Make what is left to be made in steps, then follow the size that the page was given meanwhile."""
        yield from self.rest()
        self.whole = True
        self.fit()

    def rest(self) -> Iterator[None]:
        """Make in steps what is left to be made: a large page at once would hold keys and clicks back.

        Nothing else is asked of a page before its last step, though Qt may resize it. Each makes what it makes in its
        place: a widget is styled between two steps, and anew, with all in it, when its place changes.
        """
        yield from ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size, once the page is whole.

        Qt resizes a page that is still being made when it lays out another. An error there would be worse than lost:
        with one pending, Qt for Python frees methods of the classes that it calls next.
        """
        super().resizeEvent(event)
        if self.whole:
            self.fit()

    def fit(self) -> None:
        """Follow the size of the page, which is whole: what has no room gives way."""

    def set_subtitle(self, *parts: str, hint: bool = False) -> None:
        """Show dim text beside the title: its parts, the weightiest first, as far as there is room; see PartedLabel."""
        self.subtitle.set_parts(*parts, hint=hint)

    def add_action(self, widget: QWidget, *, first: bool = False) -> None:
        """Put a button at the right of the header, after the others or before them."""
        self.action_row.add(widget, 0 if first else None)

    def offered(self) -> Iterator[QPushButton]:
        """Yield the buttons of what can be done here, whether there is room for them or they stand in a menu."""
        for one in self.action_row.items:
            if isinstance(one, QPushButton) and not one.isHidden():
                yield one

    def acts(self) -> Iterator[Act]:
        """Yield what is done with its rows, by keys or by a menu."""
        yield from ()

    def scrolled(self, content: QVBoxLayout) -> QScrollArea:
        """Return a scroll area over a layout; its bar stands in the page's margin, where nothing moves for it."""
        whole = QWidget()
        whole.setAttribute(QtCore.Qt.WidgetAttribute.WA_StaticContents)  # else all is painted anew when it grows
        whole.setLayout(content)
        area = Scrolled(whole, self.accessibleName())
        outer = self.layout()
        if outer is not None:
            outer.setContentsMargins(20, 14, 6, 0)
            self.header.setContentsMargins(0, 0, 14, 0)

        def make_room(_least: int, most: int) -> None:
            content.setContentsMargins(0, 0, 4 if most > 0 else 14, 16)

        area.verticalScrollBar().rangeChanged.connect(make_room)
        make_room(0, 0)
        return area

    def show_overview(self, home: Any) -> None:
        """Take the figures of Home, which are read in a job; None when no catalog is open."""

    def refresh(self) -> None:
        """Read again what is shown."""

    def look(self) -> None:
        """Show what there is: the page is looked at."""
        self.refresh()

    def take_keys(self) -> None:
        """Let keys go to the page's rows, where it shows any."""
        from PySide6.QtWidgets import QAbstractItemView  # the first paint does without it

        for rows in self.findChildren(QAbstractItemView):
            if rows.isVisibleTo(self) and rows.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus:
                rows.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
                return

    def read_ahead(self) -> bool:
        """Read before the page is looked at, where that is little to keep; tells whether it does."""
        return False

    def let_go(self) -> None:
        """Give back what is kept only while the page lives: the window closes, or another catalog is opened."""

    def open_target(self, target: object) -> None:
        """Show a record (its id) or the rows that filters name (a mapping of column to value)."""
