"""What Home shows, as texts and bars, from the figures of `review.home`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from desktop_app.ui.charts.bar_list import Bar, Segment
from desktop_app.ui.charts.stacked_bars import Series
from desktop_app.ui.pages.home.line_row import Line
from desktop_app.ui.pages.home.since import Happened, happened, short
from desktop_app.ui.text import DASH, Text, joined, tr
from desktop_app.ui.words import word

FUNCTIONS = 5
NONE = "none"
"""The key of what has no function."""
TOOLS = 7
EVIDENCE = (
    ("ACTIVE", "active", "good"),
    ("NEW", "new", "accent"),
    ("INACTIVE", "inactive", "warn"),
    ("NO_ACTIVITY_IN_RETENTION", "none on record", "warn"),
    ("NEVER", "never", "bad"),
    ("UNKNOWN", "unknown", "unknown"),
)


def _tr(text: str) -> str:
    return tr("Home", text)


@dataclass(frozen=True)
class FigureText:
    """A card: figure, line below, chip and its state."""

    figure: str
    detail: str
    chip: str = ""
    state: str = "neutral"


@dataclass(frozen=True)
class SpendView:
    """The spend of twelve months: what is said of it, and its bars with how their axis and values are written."""

    unit: str
    note: str  # the same, with what is in none of the bars
    fiscal_note: str
    nothing: str  # why no bar is there although something was spent
    months: tuple[tuple[str, str], ...]
    series: tuple[Series, ...]
    axis: Callable[[float], str]
    value: Callable[[int], str]


@dataclass(frozen=True)
class HomeView:
    """Everything Home shows."""

    empty: bool
    subtitle: tuple[str, ...]
    run_rate: FigureText
    saving: FigureText
    owned: FigureText
    notice: FigureText
    notice_target: object
    spend: SpendView
    questions: tuple[Line, ...]
    questions_note: str
    renewals: tuple[Line, ...]
    since: tuple[Happened, ...]
    short: tuple[Happened, ...]


def days_between(today: dt.date, day: str) -> int:
    """Return the days from today to an ISO date."""
    return (dt.date.fromisoformat(day) - today).days


def spend_of(home: Any, text: Text, today: dt.date) -> SpendView:
    """Write the spend of a `review.home.Home` as Home and Spend show it."""
    months, series = _spend(home, text, today)
    currency = home.currency
    apart = _amounts(home.spent_without_rate(), text)
    fiscal, besides = text.money(home.fiscal_spend, currency, whole=True), home.spent_without_rate(home.fiscal_start)
    nothing = _tr(
        "{amounts} cannot be shown in {currency}: import exchange rates, or set another currency in Settings."
    )
    return SpendView(
        unit=_spend_note(currency, months, text, today),
        note=_spend_note(_besides(currency, apart), months, text, today),
        fiscal_note=_tr("{amount} in the fiscal year since {month}").format(
            amount=_besides(fiscal, _amounts(besides, text)), month=text.month(home.fiscal_start)
        ),
        nothing=nothing.format(amounts=apart, currency=currency) if apart else "",
        months=months,
        series=series,
        axis=lambda value: text.short(round(value)),
        value=lambda value: text.money(value, currency, whole=True),
    )


def _amounts(sums: Mapping[str, int], text: Text) -> str:
    """Write micro-units by currency."""
    return ", ".join(text.money(amount, currency, whole=True) for currency, amount in sums.items())


def _besides(what: str, amounts: str) -> str:
    """Name amounts beside a figure that they are not in, where there are any."""
    return _tr("{what} (besides {amounts} without a rate)").format(what=what, amounts=amounts) if amounts else what


def view_of(home: Any, text: Text, today: dt.date) -> HomeView:
    """Write the figures of a `review.home.Home` as Home shows them."""
    currency = home.currency
    return HomeView(
        empty=home.empty,
        subtitle=(
            _tr("as of {day}").format(day=text.date(today)),
            currency,
            *map(text.dates_in, home.last_review),
        ),
        run_rate=_run_rate(home, text),
        saving=_saving(home, text),
        owned=_owned(home, text),
        notice=_notice(home, text, today),
        notice_target=home.next_notice.subscription_id if home.next_notice is not None else None,
        spend=spend_of(home, text, today),
        questions=tuple(_question(item, text) for item in home.weightiest) if home.reviewed else (_first_review(),),
        questions_note=asked_of(home, text) if home.reviewed else "",
        renewals=tuple(_renewal(item, text, today) for item in home.renewals),
        since=happened(home.since, text),
        short=short(home.short, text),
    )


def asked_of(home: Any, text: Text) -> str:
    """Say how many questions are to be decided, and how many wait for data or for the answer of an owner."""
    said = text.fill(_tr("{n} open"), n=home.open_questions)
    if not home.waiting_questions:
        return said
    return f"{said}, {text.fill(_tr('{n} waiting'), n=home.waiting_questions)}"


def _run_rate(home: Any, text: Text) -> FigureText:
    rate = home.run_rate
    counts = (
        text.count(home.tools, _tr("{n} tool"), _tr("{n} tools")),
        text.count(home.subscriptions, _tr("{n} subscription"), _tr("{n} subscriptions")),
    )
    apart = _amounts(rate.unconverted, text)
    detail = ", ".join(counts) + (_tr("; besides {amounts} without a rate").format(amounts=apart) if apart else "")
    change = rate.change_percent
    chip = (
        "" if change is None else f"{'+' if change > 0 else '' if change == 0 else chr(0x2212)}{abs(round(change))} %"
    )
    state = "neutral" if change is None or -1 < change <= 5 else "good" if change < 0 else "warn"
    if not rate.amount and not rate.unconverted:  # nobody said that they cost nothing
        return FigureText(DASH, _tr("{counts}; no price is known").format(counts=detail))
    return FigureText(text.money(rate.amount, rate.currency, whole=True), detail, chip, state)


def _saving(home: Any, text: Text) -> FigureText:
    if not home.reviewed:
        return FigureText(DASH, _tr("run the review to see it"))
    parts = [_tr("of {amount} theoretical").format(amount=text.money(home.theoretical, home.currency, whole=True))]
    if home.verified:
        realised = text.money(home.realised, home.currency, whole=True)
        parts.append(_tr("{amount} realised").format(amount=realised))
    detail = joined(parts)
    if home.addressable_from:
        detail += _tr("; from {day}").format(day=text.day(home.addressable_from))
    missed = text.count(home.not_verified, _tr("{n} not verified"), _tr("{n} not verified"))
    chip = missed if home.not_verified else ""
    return FigureText(text.money(home.addressable, home.currency, whole=True), detail, chip, "warn")


def _share(value: Fraction | float) -> float:
    """Return a share as 0 to 1: a fraction is one, a float is percent."""
    return float(value) if isinstance(value, Fraction) else value / 100


def _owned(home: Any, text: Text) -> FigureText:
    if home.owned_share is None:
        apart = home.spent_without_rate()
        return FigureText(
            DASH, _tr("no rate to {currency}").format(currency=home.currency) if apart else _tr("no spend yet")
        )
    detail = _tr("of spend; {amount} still unanswered").format(
        amount=text.money(home.unanswered, home.currency, whole=True)
    )
    chip = _tr("{n} to confirm").format(n=home.to_confirm) if home.to_confirm else ""
    return FigureText(text.percent(_share(home.owned_share)), detail, chip, "warn")


def _notice(home: Any, text: Text, today: dt.date) -> FigureText:
    coming = home.next_notice
    if coming is None:
        return FigureText(DASH, _tr("no deadline is known"))
    days = days_between(today, coming.notice_by)
    amount = text.money(coming.amount, coming.currency, whole=True)
    detail = _tr("{name}, {day}: {amount} renews").format(
        name=coming.name, day=text.day(coming.notice_by), amount=amount
    )
    chip = _tr("send notice") if coming.to_send else "" if coming.decided else _tr("no decision")
    figure = _tr("today") if days == 0 else text.count(days, _tr("{n} day"), _tr("{n} days"))
    return FigureText(figure, detail, chip, "bad")


def _is_open(month: str, today: dt.date) -> bool:
    """Tell whether a month (ISO) is not over: on its last day it is."""
    tomorrow = today + dt.timedelta(days=1)
    return month == today.isoformat()[:7] == tomorrow.isoformat()[:7]


def _spend_note(currency: str, months: Sequence[tuple[str, str]], text: Text, today: dt.date) -> str:
    """Say what the bars are, and that the last one is a part of a month where it is."""
    if months and _is_open(months[-1][0], today):
        said = _tr("{currency}, last 12 months, service period; {month}* is not over")
        return said.format(currency=currency, month=text.month(months[-1][0], year=False))
    return _tr("{currency}, last 12 months, service period").format(currency=currency)


def _spend(home: Any, text: Text, today: dt.date) -> tuple[tuple[tuple[str, str], ...], tuple[Series, ...]]:
    """The five largest functions, the others together, and what has no function hatched."""
    months = sorted({month for month, _, _ in home.spend})[-12:]
    sums: dict[str, dict[str, int]] = {}
    for month, function, amount in home.spend:
        of = sums.setdefault(function or "", {})
        of[month] = of.get(month, 0) + amount
    named = sorted((name for name in sums if name), key=lambda name: -sum(sums[name].values()))
    keys = [(name, word(name), [name]) for name in named[:FUNCTIONS]]
    if named[FUNCTIONS:]:
        keys.append((",".join(named[FUNCTIONS:]), _tr("Other"), named[FUNCTIONS:]))
    series = [
        Series(key, title, tuple(sum(sums[name].get(month, 0) for name in names) for month in months))
        for key, title, names in keys
    ]
    if "" in sums:
        values = tuple(sums[""].get(month, 0) for month in months)
        series.append(Series(NONE, _tr("No function"), values, unknown=True))
    names = (text.month(month, year=False) + ("*" if _is_open(month, today) else "") for month in months)
    return tuple(zip(months, names, strict=True)), tuple(series)


def evidence_bars(counted: Any) -> tuple[Bar, ...]:
    """Return the bars of the tools with most seats, of what `review.home.evidence` counted."""
    bars = [
        Bar(name, name, tuple(Segment(key, _tr(title), counts.get(key, 0), state) for key, title, state in EVIDENCE))
        for _, name, counts in counted
    ]
    bars.sort(key=lambda bar: -sum(segment.value for segment in bar.segments))
    return tuple(bars[:TOOLS])


def _rule_title(rule: str) -> str:
    """Return a rule's title by its id; what is no id of a rule is shown as it is."""
    from desktop_app.review.registry import RULES

    return next((tr("Rules", one.title) for one in RULES if one.id == rule), rule)


def _first_review() -> Line:
    """Lead to the review where none was run yet: there is no question then because nobody asked."""
    below = _tr("No review was run yet. Its rules ask who needs what, with evidence and arithmetic.")
    return Line({"run": True}, _tr("Run the review"), below, "", "", (_tr("run now"), "accent"))


def _question(item: Any, text: Text) -> Line:
    amount = text.money(item.addressable, item.currency, whole=True) if item.addressable else DASH
    below = f"{_rule_title(item.rule)}  ·  {item.owner or _tr('no owner')}"
    when = text.date(item.saving_from) if item.saving_from else DASH
    chip = (_tr("not verified"), "bad") if item.state == "Not verified" else None
    return Line(item.id, text.dates_in(item.question), below, amount, "" if chip else when, chip, wraps=True)


def _renewal(item: Any, text: Text, today: dt.date) -> Line:
    days = days_between(today, item.notice_by)
    below = _tr("renews {day}").format(day=text.date(item.end_date))
    if item.assumed:
        below += _tr(", notice assumed")
    done = item.decided and not item.to_send
    state = "good" if done else "bad" if days < 30 else "warn" if days < 90 else "neutral"
    when = _tr("decided") if done else _tr("overdue") if days < 0 else text.day(item.notice_by)
    amount = text.money(item.amount, item.currency, whole=True) if item.amount else DASH
    return Line(item.subscription_id, item.name, below, amount, "", (when, state))
