"""The page Settings: reporting currency, fiscal year, thresholds; saving them is one operation."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop_app.catalog import default_settings, settings
from desktop_app.catalog.money import CURRENCIES
from desktop_app.ui import scaling
from desktop_app.ui.choice import Choice
from desktop_app.ui.page import Page, WindowApi
from desktop_app.ui.pages.settings.language_card import LanguageCard
from desktop_app.ui.pages.settings.own import OwnValues
from desktop_app.ui.sentences import said
from desktop_app.ui.session import Session
from desktop_app.ui.widgets import Card, PrimaryButton, button, hairline, label

EDITOR = 220  # pixels at normal size of the widest field
AT_ONCE = 3  # groups that are made with the page: they fill a usual window; the others follow
ROWS = 4  # settings that are made in one step
GROUPS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Company", "How figures are summed up.", ("reporting_currency", "fiscal_year_start", "messages_from")),
    (
        "Seats",
        "When a seat counts as unused.",
        (
            "inactive_days",
            "inactive_strong_days",
            "grace_days",
            "season_from",
            "season_to",
            "buffer_percent",
            "free_seats_least",
            "coverage_percent",
        ),
    ),
    (
        "Data",
        "How far activity data are trusted.",
        ("fresh_days", "delayed_days", "unknown_percent", "same_day_percent"),
    ),
    (
        "Contracts",
        "When a deadline is shown.",
        (
            "assumed_notice_days",
            "notice_window_days",
            "notice_urgent_days",
            "notice_visible_days",
            "transit_days",
            "migration_days",
        ),
    ),
    (
        "People and spend",
        "When a question becomes urgent.",
        (
            "leaver_high_days",
            "owner_confirm_days",
            "shadow_amount",
            "recent_days",
            "claim_days",
            "settling_days",
        ),
    ),
    (
        "Use and prices",
        "When a contract is compared with its use and its invoices.",
        (
            "low_use_percent",
            "premium_percent",
            "price_list_days",
            "uplift_percent",
            "price_held_days",
            "invoice_late_days",
            "difference_percent",
            "difference_amount",
            "stable_months",
            "stable_percent",
        ),
    ),
)


class SettingsPage(Page):
    """Every setting of the company; a change is saved with the others, and Undo takes it back."""

    key, title, icon = "settings", "Settings", "ph.gear"

    def __init__(self, session: Session, window: WindowApi, parent: QWidget | None = None) -> None:
        super().__init__(session, window, parent)
        self.editors: dict[str, QLineEdit | QComboBox] = {}
        self._shown: dict[str, str] = {}
        self.reset_button = button(self.tr("Discard"), "settings_discard", self._show_stored)
        self.save_button = PrimaryButton(self.tr("Save"))
        self.save_button.setObjectName("settings_save")
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.add_action(self.reset_button)
        self.add_action(self.save_button)
        self._filled = False  # all that is in sight is made
        self.own: OwnValues | None = None
        layout = QVBoxLayout()
        layout.setSpacing(12)
        self._cards = layout
        self.problem = label("", "error")
        self.problem.setObjectName("settings_problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.body.addWidget(self.scrolled(layout), 1)
        layout.addStretch(1)

    def rest(self) -> Iterator[None]:
        """Make what is in sight at first; the others follow, while the page can be worked with."""
        groups = self._groups()
        for title, text, names in groups[:AT_ONCE]:
            yield from self._make_group(title, text, names)
        self.session.jobs.in_turns(self._make_others(groups[AT_ONCE:]), behind=True)

    def _make_others(self, groups: Sequence[tuple[str, str, tuple[str, ...]]]) -> Iterator[None]:
        """Make what stands further below, in steps: what is in sight stays where it is."""
        for title, text, names in groups:
            for _step in self._make_group(title, text, names):
                yield
                if not isValid(self):
                    return
            self._look_whether_filled()
        self.own = OwnValues(self.session, self._say, self)
        self._add(self.own)
        yield
        if isValid(self):
            self._add(self._looks())
            self._add(LanguageCard(self.session.settings, self))
            self._say_in_sight()
        yield

    def _add(self, card: QWidget) -> None:
        self._cards.insertWidget(self._cards.count() - 1, card)

    def _look_whether_filled(self) -> None:
        if self._cards.sizeHint().height() >= self.height():
            self._say_in_sight()  # what follows stands further below

    def _say_in_sight(self) -> None:
        if not self._filled:
            self._filled = True
            self.in_sight.emit()

    def _groups(self) -> list[tuple[str, str, tuple[str, ...]]]:
        """Give the groups, and what belongs to none of them."""
        known = {name for _, _, names in GROUPS for name in names}
        rest = tuple(name for name in default_settings.DEFAULTS if name not in known)
        groups = [
            (title, text, tuple(n for n in names if n in default_settings.DEFAULTS)) for title, text, names in GROUPS
        ]
        return [*groups, *([("Other", "", rest)] if rest else [])]

    def _make_group(self, title: str, text: str, names: tuple[str, ...]) -> Iterator[None]:
        """Make a group of settings in steps; it is seen once it is whole."""
        card = Card()
        card.hide()
        self._add(card)
        card.setAccessibleName(self.tr(title))
        grid = QGridLayout(card)
        grid.setContentsMargins(16, 12, 16, 4)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(2, 100)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 2)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label(self.tr(title), "section"))
        head.addWidget(label(self.tr(text), "small"), 1)
        grid.addLayout(head, 0, 0, 1, 3)
        room = QWidget()  # as wide as the widest field, so that those of all cards stand in one line
        room.setFixedHeight(0)
        scaling.at_least(room, width=EDITOR)
        grid.addWidget(room, 1 + 2 * len(names), 1)
        for place, name in enumerate(names):
            self._make_row(grid, 1 + 2 * place, default_settings.DEFAULTS[name])
            if place % ROWS == ROWS - 1:
                yield
        card.show()
        yield

    def _make_row(self, grid: QGridLayout, place: int, setting: default_settings.Setting) -> None:
        grid.addWidget(hairline(), place, 0, 1, 3)
        named = label(self.tr(setting.title))
        named.setWordWrap(True)
        grid.addWidget(named, place + 1, 0)
        grid.addWidget(self._editor(setting), place + 1, 1, Qt.AlignmentFlag.AlignLeft)
        said = label(self.tr(setting.help), "small")
        said.setWordWrap(True)
        said.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # it takes what is left
        grid.addWidget(said, place + 1, 2)
        self._fill((setting.name,))  # else it would count as changed

    def _editor(self, setting: default_settings.Setting) -> QWidget:
        made: QLineEdit | QComboBox
        if setting.type == "month":
            made = Choice()
            for month in range(1, 13):
                name = self.session.locale.standaloneMonthName(month) or calendar.month_name[month]
                made.addItem(name, str(month))
            made.currentIndexChanged.connect(lambda _index: self._changed())
        else:
            made = QLineEdit()
            if setting.type == "currency":
                made.setCompleter(QCompleter(sorted(CURRENCIES), made))
            elif setting.type == "int":
                made.setAlignment(Qt.AlignmentFlag.AlignRight)
            made.textChanged.connect(lambda _text: self._changed())
            made.returnPressed.connect(self.save)
        scaling.fix(made, width=EDITOR if setting.type == "sender" else 130)
        made.setObjectName(f"setting_{setting.name}")
        made.setAccessibleName(self.tr(setting.title))
        self.editors[setting.name] = made
        return made

    def _looks(self) -> Card:
        card = Card()
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(label(self.tr("Colours"), "section"))
        said = label(self.tr("Of this computer only; Ctrl + and Ctrl − zoom."), "small")
        said.setWordWrap(True)
        row.addWidget(said, 1)
        for name, scheme in ((self.tr("System"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")):
            row.addWidget(button(name, f"scheme_{scheme}", partial(self.window_api.set_scheme, scheme)))
        return card

    def refresh(self) -> None:
        """Show what is stored, unless something is being changed."""
        if not self._changes():
            self._show_stored()
        if self._filled:
            self.in_sight.emit()
        else:
            self._look_whether_filled()

    def _show_stored(self) -> None:
        conn = self.session.reader
        self._shown = settings.all_settings(conn) if conn is not None else {}
        self._fill(self.editors)
        if self.own is not None:
            self.own.refresh()
        self._say("")
        self._changed()

    def _fill(self, names: Iterable[str]) -> None:
        """Write what is stored into the fields of some settings."""
        for name in names:
            made = self.editors[name]
            value = self._shown.get(name, default_settings.DEFAULTS[name].default)
            with QSignalBlocker(made):  # it is no change of the user's
                if isinstance(made, QComboBox):
                    made.setCurrentIndex(max(0, made.findData(str(int(value)))))
                else:
                    made.setText(value)
            made.setEnabled(self.session.reader is not None)

    def _value(self, name: str) -> str:
        made = self.editors[name]
        return str(made.currentData()) if isinstance(made, QComboBox) else made.text().strip()

    def _changes(self) -> dict[str, str]:
        def stored(name: str) -> str:
            value = self._shown.get(name, "")
            return str(int(value)) if default_settings.DEFAULTS[name].type == "month" and value else value

        return {name: self._value(name) for name in self.editors if self._shown and self._value(name) != stored(name)}

    def _changed(self) -> None:
        count = len(self._changes())
        self.save_button.setEnabled(count > 0)
        self.reset_button.setEnabled(count > 0)
        if count:
            self.set_subtitle(self.text.count(count, self.tr("{n} change not saved"), self.tr("{n} changes not saved")))
        else:
            self.set_subtitle(self.tr("saved in the catalog; Undo takes a change back"), hint=True)

    def save(self) -> None:
        """Write what was changed as one operation."""
        values = self._changes()
        if not values:
            return

        def done(_result: Any) -> None:
            self._show_stored()
            self.window_api.say(self.tr("Saved."))

        self.session.write(
            self.tr("Saving settings"), lambda catalog: settings.put_many(catalog, values), done,
            lambda error: self._say(said(str(error))),
        )  # fmt: skip

    def _say(self, wrong: str) -> None:
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
