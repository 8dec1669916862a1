"""What the list pages share: facets, a table, the pane of the chosen record, and forms to make and edit it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.catalog.attachments import KINDS as ATTACHED
from desktop_app.catalog.fields import KINDS
from desktop_app.catalog.saved_views import SavedView, View
from desktop_app.ui import icons, record_actions, scaling
from desktop_app.ui.detail import Facts, RecordPane
from desktop_app.ui.empty_state import EmptyState
from desktop_app.ui.grid import menus
from desktop_app.ui.grid.facets import Facets
from desktop_app.ui.grid.groups import GroupsView
from desktop_app.ui.grid.view import GridView
from desktop_app.ui.list_shares import ListShares
from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.pane_splitter import PaneSplitter
from desktop_app.ui.session import Session
from desktop_app.ui.tab_order import follow_layout
from desktop_app.ui.targets import Largest, Records
from desktop_app.ui.text import within
from desktop_app.ui.views import ViewsButton
from desktop_app.ui.widgets import Card, button

COST = "annual_cost"  # the column of what a record costs a year
FEWEST = 2  # rows that are worth adding up
ROOMY = 460  # pixels at normal size from which on a page has room for more than its rows


class ListPage(Page):
    """A page over one list of `catalog.tables`; a subclass only says what it shows."""

    table = ""
    kind = ""  # of catalog.records; empty: records of this list are not made by hand
    new_title = ""
    shown: tuple[str, ...] = ()  # columns shown at first
    facets: tuple[tuple[str, str], ...] = ()
    facts: Facts
    one, many = "{n} row", "{n} rows"
    empty_title = ""
    empty_text = ""
    by_hand = False  # nothing is imported into this list
    pane_share = (320, 0.4)  # the pane's usual width in pixels at normal size, and its share of a small window

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self._wanted: int | None = None
        self._grouped_by = ""  # a column
        self.facet_row = Facets(self.table, self.facets, session)
        self.facet_row.changed.connect(self.reload)
        self._make_actions()
        self._lay_out()

    def rest(self) -> Iterator[None]:
        """Make the table, and then the pane beside it."""
        self._lay_out_table()
        yield
        self._lay_out_pane()
        yield

    def _make_pane(self) -> RecordPane:
        return RecordPane(self.table, self.facts, self.session)

    def _make_shares(self) -> ListShares | None:
        """Make the bar that shows what the list is made of, where there is one."""
        return None

    def _make_actions(self) -> None:
        self._usual: View | None = None  # how the list is looked at when it is first shown
        self._usual_room = False
        self.views_button = ViewsButton(
            self.table, self.session, self.window_api, self.view_now, lambda menu: menus.columns(self.view, menu)
        )
        self.views_button.chosen.connect(self.show_saved)
        self.add_action(self.views_button)
        keys = QShortcut(QKeySequence("Ctrl+Shift+S"), self, self.views_button.ask_name)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.group_button = button(self.tr("Group by ▾"), f"group_{self.table}", self._open_groups)
        self.add_action(self.group_button)
        self.export_button = button("", f"export_{self.table}", self._export, icon="ph.file-arrow-down", role="tool",
                                    tip=self.tr("Export this view to Excel"))  # fmt: skip
        scaling.fix(self.export_button, width=40)
        self.add_action(self.export_button)
        if self.kind:
            self.new_button: QPushButton = button(self.tr(self.new_title), f"new_{self.kind}", self.new_record,
                                                  icon="ph.plus")  # fmt: skip
            self.add_action(self.new_button)

    def _lay_out(self) -> None:
        """Put the page together from the outside: a widget is styled anew, with all in it, when its place changes."""
        self.splitter = PaneSplitter(*self.pane_share)
        self.body.addWidget(self.facet_row)
        self.shares = self._make_shares()
        if self.shares is not None:
            self.body.addWidget(self.shares)
        self.body.addWidget(self.splitter, 1)
        self._card = Card(self.splitter)
        self._inner = inner = QVBoxLayout(self._card)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        self._stack = QStackedWidget()
        inner.addWidget(self._stack)

    def _lay_out_table(self) -> None:
        self.view = GridView(self.table, self.session, self._stack)
        if self.shown:
            self.view.show_columns(self.shown)
        self.view.chosen.connect(self._chosen)
        self.view.opened.connect(self.edit_record)
        self.view.added_up.connect(self._show_added_up)
        self.view.missed.connect(self.window_api.say)
        if self.kind:
            self.view.let_edit(self.kind)
            self.view.edited.connect(partial(record_actions.edit_cell, self))
            self.view.refused.connect(self.window_api.say)
        self.view.grid_model.loaded.connect(self._loaded)
        self._stack.addWidget(self.view)
        self.empty = EmptyState(self.tr(self.empty_title), self.tr(self.empty_text), self.tr("Import files…"))
        self.empty.clicked.connect(self._empty_clicked)
        self._stack.addWidget(self.empty)

    def _lay_out_pane(self) -> None:
        self.pane = self._make_pane()
        scaling.at_least(self.pane, width=220)
        self.pane.editable = bool(self.kind)
        self.pane.archives = bool(self.kind) and KINDS[self.kind].archives
        self.pane.attaches = self.kind if self.kind in ATTACHED else ""
        self.pane.navigate.connect(self.navigate)
        self.pane.edit.connect(self.edit_record)
        self.pane.archive.connect(self.archive_record)
        self.pane.more.connect(partial(record_actions.open_menu, self))
        self.pane.said.connect(self.window_api.say)
        self.pane.failed.connect(self.window_api.show_error)
        self.splitter.hold(self._card, self.pane)

    def acts(self) -> Iterator[menus.Act]:
        """Yield what is done with its rows, by keys or by a menu."""
        yield from menus.acts(self.view)
        yield menus.Act(self.tr("Save this view…"), "Ctrl+Shift+S", self.views_button.ask_name)
        yield menus.Act(self.tr("Clear filters"), "", partial(self.facet_row.set_values, {}), self.facet_row.filtering)

    def put_below(self, foot: QWidget) -> None:
        """Put what completes the rows below them, in their card; hidden until it is shown."""
        foot.hide()
        self._inner.addWidget(foot)

    @cached_property
    def groups(self) -> GroupsView:
        """The rows in groups, made when they are first asked for."""
        made = GroupsView(self.table, self.session)
        made.opened.connect(self._open_group)
        self._stack.addWidget(made)
        follow_layout(self)
        return made

    # Showing -----------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the table again; the chosen record stays chosen."""
        if self._usual is None:
            self._usual, self._usual_room = self.view_now(), self.view.as_there_is_room
        self.reload()

    def show_overview(self, home: Any) -> None:
        """Take what records cost a year, where the list shows that."""
        if home is not None:
            self.show_costs()

    def show_costs(self) -> None:
        """Show what is known of the costs of records, where the list shows them."""
        query, costs = self.view.grid_model.query, self.session.costs
        known = costs is not None and costs != query.costs
        if costs is not None and known and any(column.key == COST for column in self.view.grid_model.columns):
            self.view.grid_model.query = replace(query, costs=costs)
            if self.isVisible():
                self.reload()

    def reload(self) -> None:
        """Show what the facets ask for, in groups where the user chose so."""
        self.view.load(self.facet_row.apply_to(self.view.grid_model.query))
        if self._grouped_by:
            self.groups.group(self._grouped_by, self.view.grid_model.query)

    def open_target(self, target: object) -> None:
        """Show a record, some records, a saved view, the largest first, or the rows that filters name."""
        if isinstance(target, SavedView):
            self.show_saved(target)
        elif isinstance(target, Largest):
            self.view.grid_model.query = replace(self.view.grid_model.query, sort=((target.column, True),))
            self._group_by("")
            self.facet_row.set_values({})
        elif isinstance(target, Records):
            self.facet_row.show_only(target.ids)
        elif isinstance(target, Mapping):
            keys = {column.key for column in self.view.grid_model.columns}
            self.facet_row.set_values({k: v for k, v in target.items() if k in keys or k == "search"})
        elif isinstance(target, int):
            self._wanted = target
            if self.facet_row.filtering:
                self.facet_row.set_values({})
            else:
                self.reload()

    def _loaded(self) -> None:
        rows, complete = self.view.grid_model.rowCount(), self.view.grid_model.complete
        filtered = self.facet_row.filtering
        self.views_button.refresh()
        count = self.text.count(rows, self.tr(self.one), self.tr(self.many)) if complete else self.tr("counting…")
        self.set_subtitle(count, *self._more(filtered=filtered))
        grouped = bool(rows and self._grouped_by)
        self._stack.setCurrentWidget(self.groups if grouped else self.view if rows else self.empty)
        self.pane.setVisible(bool(rows) and not grouped)
        if self.shares is not None:
            self._share_height()  # its place is kept while it counts: nothing moves then
        self.in_sight.emit()
        if self.shares is not None and complete:
            self.shares.load(self.view.grid_model.query)
        if complete or rows:
            self._offer(any_row=rows > 0)
        if not rows:
            self._say_empty(filtered=filtered)
            return
        wanted = self._wanted or self.pane.asked
        self._wanted = None
        if wanted is None or not self.view.select_id(wanted):
            if wanted is not None and not complete:  # it may be among the rows that are still being found
                self._wanted = wanted
                return
            self.view.selectRow(0)
        self.pane.show_record(self.view.current_id())

    def fit(self) -> None:
        """Leave the height to the rows where there is little."""
        super().fit()
        self._share_height()

    def _share_height(self) -> None:
        if self.shares is not None:
            self.shares.setVisible(self.height() >= scaling.px(ROOMY) and self.view.grid_model.rowCount() > 0)

    def let_go(self) -> None:
        """Take no more of what is being counted."""
        super().let_go()
        if self.shares is not None:
            self.shares.let_go()

    def _offer(self, *, any_row: bool) -> None:
        """Offer what needs a row only where one is listed: called whenever the list was read."""

    def _more(self, *, filtered: bool) -> Sequence[str]:
        return (self.tr("filtered"),) if filtered else ()

    def _say_empty(self, *, filtered: bool) -> None:
        if filtered:
            self.empty.show_text(
                self.tr("Nothing matches"), self.tr("No row has all of these."), self.tr("Clear filters")
            )
        else:
            begin = self.tr(self.new_title) if self.by_hand else self.tr("Import files…")
            self.empty.show_text(self.tr(self.empty_title), self.tr(self.empty_text), begin)

    def _empty_clicked(self) -> None:
        if self.facet_row.filtering:
            self.facet_row.set_values({})
        elif self.by_hand:
            self.new_record()
        else:
            self.window_api.choose_files()

    def _chosen(self, record: object) -> None:
        if isinstance(record, int) and record != self.pane.asked:
            self.pane.show_record(record)

    def _export(self) -> None:
        self.window_api.export_view(self.table, self.view.grid_model.query)

    # Saved views -------------------------------------------------------------------------------------------------

    def view_now(self) -> View:
        """Give what is filtered, how it is sorted and grouped, and which columns show."""
        return View(
            self.facet_row.search.text().strip(), self.facet_row.values, self.view.grid_model.query.sort,
            self._grouped_by, self.view.shown_columns,
        )  # fmt: skip

    def show_saved(self, saved: SavedView | None) -> None:
        """Look at the list as a view has it, or as usual."""
        view = self._usual if saved is None else saved.view
        if view is None:
            return
        if view.columns:
            usual = self._usual is not None and view.columns == self._usual.columns
            self.view.set_columns(view.columns, as_there_is_room=usual and self._usual_room)
        self.view.grid_model.query = replace(self.view.grid_model.query, sort=view.sort)
        self._group_by(view.group)
        self.facet_row.set_values({**view.chosen, "search": view.filter})

    # Groups and sums ---------------------------------------------------------------------------------------------

    def _open_groups(self) -> None:
        """Offer the columns to group by."""
        menu = menus.groups(self.view, [key for key, _title in self.facets], self.group_by)
        menu.popup(self.group_button.mapToGlobal(self.group_button.rect().bottomLeft()))

    def group_by(self, column: str) -> None:
        """Show groups of the rows that have one value in a column; no column shows the rows again."""
        self._group_by(column)
        self.reload()

    def _group_by(self, column: str) -> None:
        self._grouped_by = column
        title = self.view.grid_model.table.column(column).title if column else ""
        self.group_button.setText(self.tr("By {column} ▾").format(column=within(title)) if column
                                  else self.tr("Group by ▾"))  # fmt: skip

    def _open_group(self, value: object) -> None:
        """Show the rows of a group."""
        column = self._grouped_by
        self.group_by("")
        if value in (None, ""):
            self.facet_row.search.setText(f"{self.facet_row.search.text()} {column}:none".strip())
        else:
            self.facet_row.choose(column, str(value))

    def _show_added_up(self, count: int, amounts: Mapping[str, int]) -> None:
        """Say at the foot of the window how many rows are chosen and what they add up to."""
        if not self.isVisible():
            return
        parts = [self.text.money(total, code) for code, total in sorted(amounts.items())]
        said = self.text.count(count, self.tr("{n} row chosen"), self.tr("{n} rows chosen"))
        self.window_api.show_selection("  ·  ".join([said, *parts]) if count >= FEWEST else "")

    # Making and editing ------------------------------------------------------------------------------------------

    def new_record(self) -> None:
        """Open the form of a new record."""
        self._open_form(None)

    def edit_record(self, record: object) -> None:
        """Open the form of a record."""
        if self.kind and isinstance(record, int):
            self._open_form(record)

    def duplicate_record(self, record: int) -> None:
        """Open the form of a new record like another."""
        self._open_form(None, like=record)

    def _open_form(self, record: int | None, *, like: int | None = None) -> None:
        from desktop_app.ui.forms import RecordForm

        form = RecordForm(self.kind, record, self.session, self, like=like)
        form.saved.connect(self._saved)
        icons.show_in(form)
        form.open()

    def _saved(self, record: object) -> None:
        if isinstance(record, int):
            self._wanted = record
            self.reload()

    def archive_record(self, record: object) -> None:
        """Archive a record, or bring an archived one back."""
        if isinstance(record, int):
            record_actions.archive(self, record)
