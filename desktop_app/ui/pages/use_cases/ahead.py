"""What is ahead: twelve months with their band, budgets and commitments with their pace, and what a change would do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.economics.budgets import Pace
from desktop_app.economics.forecast import Change, Outlook, what_if
from desktop_app.economics.savings import price_text
from desktop_app.review.against_plan import AgainstPlan, Whose
from desktop_app.review.outlook import ForecastReport, ForecastRow
from desktop_app.ui import scaling
from desktop_app.ui.cards import scrolled, titled
from desktop_app.ui.charts import Band, Line, LineChart
from desktop_app.ui.chips import Chip
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.lines import Paragraph
from desktop_app.ui.session import Session
from desktop_app.ui.text import Text
from desktop_app.ui.widgets import Link, button, clear_layout, hairline, label

NARROW = 640  # pixels at normal size
COMPANY: Whose = ("company", None)


class AheadView(QWidget):
    """Shows the figures that the page reads; nothing is written here."""

    add = Signal(str)  # a kind of record to make
    change = Signal(str, object)  # a kind of record to edit, and which

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("view_ahead")
        self.setAccessibleName(self.tr("Budgets and forecast"))
        self._session = session
        self._text = Text(session.locale)
        self._outlooks: Sequence[Outlook] = ()
        self._ahead: ForecastReport | None = None
        self._rows: list[tuple[Whose, ForecastRow | None]] = [(COMPANY, None)]
        self._planned: Mapping[Whose, Sequence[int | None]] = {}
        self._against: Mapping[int, AgainstPlan] = {}
        self._prices: Sequence[Mapping[str, Any]] = ()
        self._limits: Mapping[tuple[str, int], tuple[int, int]] = {}  # percent, by kind of record and id
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.chart = LineChart()
        scaling.at_least(self.chart, height=130)
        self.chart.setObjectName("chart_forecast")
        self.chart.setAccessibleName(self.tr("Spend by month, and the twelve months ahead"))
        self.chart.empty = self.tr("Nothing is known yet of the months ahead.")
        self._note = Paragraph("small")
        self.whose = QComboBox()
        self.whose.setObjectName("ahead_of")
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.whose.setAccessibleName(self.tr("Whose months ahead"))
        self.whose.currentIndexChanged.connect(lambda _place: self._show_months())
        months = QWidget()
        column = QVBoxLayout(months)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._note)
        column.addWidget(self.chart, 1)
        layout.addWidget(titled(self.tr("Twelve months ahead"), months, self.whose), 3)
        below = self._below = QHBoxLayout()
        below.setSpacing(12)
        self._budgets = QVBoxLayout()
        held = scrolled(self._budgets, self.tr("Budgets and commitments"))
        scaling.at_least(held, height=110)
        below.addWidget(titled(self.tr("Budgets and commitments"), held, self._adding()), 3)
        below.addWidget(titled(self.tr("What if"), self._make_asking()), 2)
        layout.addLayout(below, 4)
        area = scrolled(layout, self.tr("Budgets and forecast"))  # large letters need more than a small window has
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the budgets above what a change would do, where both have no room beside each other."""
        super().resizeEvent(event)
        beside = self.width() >= scaling.px(NARROW)
        self._below.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def _adding(self) -> QWidget:
        whole = QWidget()
        line = FlowLayout(whole, gap=4)
        for kind, title in (("budget", self.tr("Add a budget…")), ("commitment", self.tr("Add a commitment…"))):
            line.addWidget(button(title, f"add_{kind}", partial(self.add.emit, kind), role="link"))
        return whole

    def show_figures(self, figures: Mapping[str, Any]) -> None:
        """Show forecast, budgets and commitments as they were read."""
        self._ahead, teams = figures["ahead"], figures["teams"]
        self._planned, self._against, self._prices = figures["planned"], figures["against"], figures["prices"]
        of_teams = [row for row in teams.rows if row.key is not None]
        self._rows = [(COMPANY, None), *((("tool", row.key), row) for row in self._ahead.rows)]
        self._rows += [(("team", row.key), row) for row in of_teams]
        names = [row.name for row in self._ahead.rows]
        names += [self.tr("Team {name}").format(name=row.name) for row in of_teams]
        chosen = self.whose.currentText()
        with QSignalBlocker(self.whose):
            self.whose.clear()
            self.whose.addItems([self.tr("Everything"), *names])
            self.whose.setCurrentIndex(max(0, self.whose.findText(chosen)))
        self._show_months()
        self._limits = figures["limits"]
        self._show_budgets(figures["budgets"], figures["commitments"])
        self._outlooks = figures["outlooks"]
        chosen = self.subscription.currentText()
        self.subscription.clear()
        self.subscription.addItems([one.name for one in self._outlooks])
        self.subscription.setCurrentIndex(max(0, self.subscription.findText(chosen)))
        self._offer_plans()
        self._ask()

    def _show_months(self) -> None:
        """Show the months ahead of everything, with those that were, or of one tool or team."""
        ahead = self._ahead
        if ahead is None:
            return
        whose, row = self._rows[max(0, self.whose.currentIndex())]
        bands = [ahead.totals(band) if row is None else getattr(row, band) for band in ("expected", "low", "high")]
        actual = ahead.actual if row is None else ()
        keys = [month for month, _ in actual] + list(ahead.months)
        spent = tuple(micros for _, micros in actual)
        joined = (*(None,) * (len(spent) - 1), *spent[-1:])  # the expectation begins where the months end
        expected, low, high = ((*joined, *band) for band in bands)
        plan = self._planned.get(whose)
        self.chart.show_lines(
            [(key, self._text.month(key, year=key.endswith("-01"))) for key in keys],
            (
                Line(self.tr("Spent"), (*spent, *(None,) * len(ahead.months))),
                Line(self.tr("Expected"), expected, dashed=True),
                *((Line(self.tr("Planned"), (*(None,) * len(spent), *plan)),) if plan is not None else ()),
            ),
            lambda value: self._text.short(round(value)),
            lambda value: self._text.money(round(value), ahead.currency, whole=True),
            Band(self.tr("May be"), low, high),
        )
        whole = self._text.money(sum(bands[0]), ahead.currency, whole=True)
        apart = ", ".join(self._text.money(micros, code, whole=True) for code, micros in sorted(ahead.apart.items()))
        note = self.tr("{whole} expected in twelve months").format(whole=whole)
        note += self._beside_the_plan(bands[0], plan)
        self._note.show_text(note + (self.tr("; without a rate: {apart}").format(apart=apart) if apart else ""))
        self.chart.unit = ahead.currency
        because = () if row is None else row.because
        self.chart.setToolTip("\n".join(self._text.dates_in(text) for text in because))

    def _beside_the_plan(self, expected: Sequence[int], plan: Sequence[int | None] | None) -> str:
        """Say how far the expectation lies over or under what is planned, of the months that have a plan."""
        known = [place for place, micros in enumerate(plan or ()) if micros is not None]
        if self._ahead is None or plan is None or not known:
            return ""
        over = sum(expected[place] - (plan[place] or 0) for place in known)
        words = self.tr("; {amount} over what is planned until {month}")
        if over < 0:
            words = self.tr("; {amount} under what is planned until {month}")
        month = self._text.month(self._ahead.months[known[-1]], year=True)
        return words.format(amount=self._text.money(abs(over), self._ahead.currency, whole=True), month=month)

    # Budgets -----------------------------------------------------------------------------------------------------

    def _show_budgets(self, budgets: Sequence[Any], commitments: Sequence[Any]) -> None:
        clear_layout(self._budgets)
        company = self.tr("The company")
        rows = [
            (one.id, "budget", company if one.scope == "company" else one.name, self.tr("budget"), one.pace)
            for one in budgets
        ]
        kinds = {"commitment": self.tr("commitment"), "credit": self.tr("credit")}
        rows += [(one.id, "commitment", one.name, kinds[one.kind], one.pace) for one in commitments]
        if not rows:
            empty = label(self.tr("No budget and no commitment runs. Import a list of them, or add one."), "dim")
            empty.setWordWrap(True)
            self._budgets.addWidget(empty)
        for place, row in enumerate(rows):
            if place:
                self._budgets.addWidget(hairline())
            self._budgets.addWidget(self._budget(*row))
        self._budgets.addStretch(1)

    def _budget(self, number: int, record: str, name: str, kind: str, pace: Pace) -> QWidget:
        row = QWidget()
        row.setObjectName("budget_row")
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        link = Link(f"{name}  ·  {kind}")
        link.setObjectName(f"edit_{record}")
        link.clicked.connect(partial(self.change.emit, record, number))
        grid.addWidget(link, 0, 0, Qt.AlignmentFlag.AlignLeft)
        used = self._text.money(pace.used, pace.currency, whole=True)
        whole = self._text.money(pace.amount, pace.currency, whole=True)
        amount = label(self.tr("{used} of {whole}").format(used=used, whole=whole), "figure")
        grid.addWidget(amount, 0, 1, Qt.AlignmentFlag.AlignRight)
        said = self.tr("until {day}").format(day=self._text.date(pace.end))
        if pace.runs_out:
            said = self.tr("used up on {day}, {said}").format(day=self._text.date(pace.runs_out), said=said)
        grid.addWidget(label(said, "small"), 1, 0)
        share = pace.forecast_share
        if share is not None:
            low, high = (Fraction(percent, 100) for percent in self._limits[record, number])
            if record == "budget":
                state = "bad" if share > high else "warn" if share >= low else "good"
            else:
                state = "warn" if share > high or share < low else "good"
            text = self.tr("{percent} at this pace").format(percent=self._text.percent(float(share)))
            grid.addWidget(Chip(text, state), 1, 1, Qt.AlignmentFlag.AlignRight)
        against = self._against.get(number) if record == "budget" else None
        if against is not None:
            total = self._text.money(against.total, pace.currency, whole=True)
            over = self._text.money(abs(against.over), pace.currency, whole=True)
            said = self.tr("{total} by contracts and use: {over} over")
            if against.over <= 0:
                said = self.tr("{total} by contracts and use: {over} under")
            told = label(said.format(total=total, over=over), "small")
            told.setObjectName("against_plan")
            grid.addWidget(told, 2, 0, 1, 2)
        return row

    # What if -----------------------------------------------------------------------------------------------------

    def _make_asking(self) -> QWidget:
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.subscription = QComboBox()
        self.subscription.setObjectName("what_if_subscription")
        self.subscription.setAccessibleName(self.tr("Subscription"))
        self.subscription.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.seats, self.price = QLineEdit(), QLineEdit()
        for editor, name, hint in (
            (self.seats, "what_if_seats", self.tr("Seats")),
            (self.price, "what_if_price", self.tr("Price a seat and month")),
        ):
            editor.setObjectName(name)
            editor.setPlaceholderText(hint)
            editor.setAccessibleName(hint)
            editor.textChanged.connect(self._ask)
        self.plan = QComboBox()
        self.plan.setObjectName("what_if_plan")
        self.plan.setAccessibleName(self.tr("Plan"))
        self.plan.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.plan.currentIndexChanged.connect(self._take_plan)
        self.notice = QCheckBox(self.tr("Give notice"))
        self.notice.setObjectName("what_if_notice")
        self.notice.toggled.connect(self._ask)
        self.subscription.currentIndexChanged.connect(self._offer_plans)
        self.subscription.currentIndexChanged.connect(self._ask)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.seats, 2)
        line.addWidget(self.price, 3)
        layout.addWidget(self.subscription)
        layout.addWidget(self.plan)
        layout.addLayout(line)
        layout.addWidget(self.notice)
        self.answer = label("", "question")
        self.answer.setObjectName("what_if_answer")
        self.because = label("", "dim")
        for said in (self.answer, self.because):
            said.setWordWrap(True)
            layout.addWidget(said)
        layout.addStretch(1)
        return whole

    def _offer_plans(self, *_: object) -> None:
        """Offer the plans of the tool's price list in the contract's currency, each with its price a month."""
        place = self.subscription.currentIndex()
        outlook = self._outlooks[place] if 0 <= place < len(self._outlooks) else None
        with QSignalBlocker(self.plan):
            self.plan.clear()
            self.plan.addItem(self.tr("The present plan"), None)
            for row in self._prices:
                if outlook is not None and (row["tool_id"], row["currency"]) == (outlook.tool_id, outlook.currency):
                    price = Fraction(row["unit_price"]) / max(1, row["period_months"])
                    shown = price_text(price).replace(".", self._text.point)
                    self.plan.addItem(f"{row['plan']}, {shown} {row['currency']}", (row["plan"], shown))
        self.plan.setVisible(self.plan.count() > 1)

    def _take_plan(self, *_: object) -> None:
        """Put the price of the plan that was chosen into the field, where another can be typed."""
        offered = self.plan.currentData()
        self.price.setText(offered[1] if offered else "")
        self._ask()

    def _ask(self, *_: object) -> None:
        """Say what the change would do; a number that is none is said to be none."""
        place = self.subscription.currentIndex()
        if not 0 <= place < len(self._outlooks):
            self.answer.setText("")
            self.because.setText(self.tr("A contract with a price is needed."))
            return
        try:
            seats = int(self.seats.text()) if self.seats.text().strip() else None
            typed = self.price.text().strip().replace(self._text.point, ".")
            price = Fraction(Decimal(typed)) if typed else None
            if (seats is not None and seats < 0) or (price is not None and price < 0):
                raise ValueError(typed)
        except (ValueError, InvalidOperation, OverflowError):
            self.answer.setText("")
            self.because.setText(self.tr("Seats are a whole number, the price is a number such as 12.50."))
            return
        outlook = self._outlooks[place]
        offered = self.plan.currentData()
        change = Change(seats, price, offered[0] if offered and price is not None else None, self.notice.isChecked())
        if change == Change():
            self.answer.setText("")
            self.because.setText(
                self.tr("Type other seats or another price, or give notice, to see what would change.")
            )
            return
        found = what_if(outlook, change, self._session.as_of)
        amount = self._text.money(abs(found.total), outlook.currency)
        words = (
            self.tr("{amount} less in twelve months") if found.total < 0 else self.tr("{amount} more in twelve months")
        )
        self.answer.setText(words.format(amount=amount) if found.total else self.tr("The same in twelve months"))
        self.because.setText(self._text.dates_in(". ".join(text[:1].upper() + text[1:] for text in found.because)))
