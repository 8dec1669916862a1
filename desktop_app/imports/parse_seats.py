"""Seat sheets: one row of the file is one parsed row; what is no seat is out of scope with its reason."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from desktop_app.catalog.sentences import say, titled, verbatim
from desktop_app.imports.date_columns import DateColumn
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import Action, Cell, Question
from desktop_app.imports.parse_dates import settle_dates
from desktop_app.imports.parse_people import full_name
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label
from desktop_app.imports.parsed import ParsedRow, SourceFacts
from desktop_app.imports.report_day import day_of_name, day_of_titles
from desktop_app.imports.seat_states import NO_SEAT, PENDING
from desktop_app.imports.values import Bad, clean, is_nothing
from desktop_app.imports.vendor_sheets import is_known, tools_of
from desktop_app.imports.yes_no import YES

NEVER = frozenset(
    {
        "never", "never logged in", "never active", "never used", "no activity", "not active", "not yet", "inactive",
        "unknown", "nie", "noch nie", "niemals", "jamais", "nunca", "nooit", "nog nooit", "not available", "no data",
        "1900-01-00", "never signed in", "no login", "no sign-in", "keine", "aucune", "aucun", "ninguna", "ninguno",
        "geen", "nenhuma", "nenhum",
    }
)  # fmt: skip
"""Words in a column of activity that say there was none, besides those that say nothing."""

_PSEUDO = (
    re.compile(r"\d+ (active )?(users|members|seats)", re.I),
    re.compile(r"\((org|other|unknown|system)[^)]*\)", re.I),
)
_LOGIN = re.compile(r"log[\s-]?in|sign(ed)?[\s-]?in|access|anmeldung|connexion|acceso", re.I)
_NUMBERED = re.compile(r"(user|account|member|seat)? ?(id|uuid|guid)")
_HEX = re.compile(r"[0-9A-Fa-f]{32}")
_TRUE = YES | {"active"}
_SEVERAL = 2  # tools that licences of one vendor do not name by chance

_COUNT = re.compile(r"(?:\s*[:=(]\s*|\s+)\d+\)?$")
"""What stands behind a total: "Total: 12"."""


def parse_seats(body: Body) -> tuple[Sequence[ParsedRow], SourceFacts | None]:
    """The rows of a seat sheet in the order of FIELDS, and what it says of its own coverage."""
    activity = [
        body.days(body.header.cells[index], body.cells(index), NEVER)
        for index in body.mapping.several.get("activity", ())
    ]
    other = {
        name: body.dates_of(name) for name in ("assigned", "data_date", "covers_from", "activity_day") if body.has(name)
    }
    settle_dates(body, [*activity, *other.values()])
    if body.question:
        return [], None
    accounts, emails, names = _identity(body)
    _sort_out(body, accounts)
    facts = _facts(body, activity, other)
    if body.question:
        return [], None
    last_active = _last_active(body, activity, other, facts)
    plans = body.values("plan")
    columns: Sequence[Sequence[object]] = (
        accounts,
        emails,
        names,
        plans,
        _plain_dates(other["assigned"]) if "assigned" in other else [None] * len(body),
        last_active,
        body.values("surface"),
        body.values("organisation"),
        _free(body, plans),
        _tools(body, plans),
    )
    _note_concealed(body, accounts)
    return body.result(columns), facts


def _tools(body: Body, plans: list[str | None]) -> list[str | None]:
    """The tool of each row: what its column says, else its plan.

    That is done where a plan is a tool's name in every row, or where plans name several tools: then it is a list of all
    kinds of licences.
    """
    form, choices = body.form, body.choices
    if body.has("tool_text") or not form.by_meaning or form.vendor or choices.vendor or choices.subscription:
        return body.values("tool_text")
    named = {plan for i in body.live() if (plan := plans[i])}
    every = bool(named) and all(plans[i] for i in body.live()) and all(map(is_known, named))
    if not every and len(set(tools_of(named).values())) < _SEVERAL:
        return body.values("tool_text")
    column = verbatim(body.header_of("plan"))
    body.notes.append(
        say("No column is for the tool: {column} names it in every row.", column=column)
        if every
        else say("No column is for the tool: {column} names several.", column=column)
    )
    return plans


def _plain_dates(column: DateColumn) -> list[str | None]:
    return [None if isinstance(value, Bad) else value for value in column.values()]


def _identity(body: Body) -> tuple[list[str | None], list[str | None], list[str | None]]:
    """Account, e-mail and name of every row; an account written as an e-mail address is one."""
    names = body.values("name")
    if body.has("first_name") or body.has("last_name"):
        parts = zip(names, body.texts("first_name"), body.texts("last_name"), strict=True)
        names = [full_name(name, first, last) for name, first, last in parts]
    emails = [email if email and "@" in email else None for email in body.values("email")]
    accounts = body.values("account")
    emails = [
        email or (account if account and "@" in account else None)
        for email, account in zip(emails, accounts, strict=True)
    ]
    return [a or e or n for a, e, n in zip(accounts, emails, names, strict=True)], emails, names


def _sort_out(body: Body, accounts: Sequence[str | None]) -> None:
    """Which rows are totals, notes, rejected or no seats."""
    status, plans = body.texts("status"), body.texts("plan")
    reasons = body.form.seats.reasons
    words = dict(NO_SEAT) | {
        word: titled(why) if (why := reasons.get(word)) else say("the account is {word}", word=verbatim(word))
        for word in body.form.seats.not_seats
        if word not in NO_SEAT
    }
    pseudo = (*_PSEUDO, *body.form.seats.pseudo)
    unassigned = body.form.seats.unassigned | {"unassigned"}
    bots = _bots(body)
    alone = _alone(body)
    released = ["" if is_nothing(text) else text for text in body.texts("released")]
    for i, account in enumerate(accounts):
        if i in body.skip:
            continue
        if account is None:
            if len(body.filled(i)) <= 1:
                body.skip.add(i)
            else:
                body.reject(i, _account_header(body), say("the row names no account"))
        elif label((_COUNT.sub("", account),)) and "@" not in account:
            body.fixed[i] = (Action.TOTAL, say("{account}: a totals row", account=verbatim(account)))
        elif i in alone:
            body.fixed[i] = (Action.OUT_OF_SCOPE, say("{account} stands alone: a heading or a note", account=account))
        elif any(pattern.fullmatch(account) for pattern in pseudo):
            body.fixed[i] = (Action.OUT_OF_SCOPE, say("{account} is no person", account=verbatim(account)))
        elif reason := words.get(status[i].casefold()):
            body.fixed[i] = (Action.OUT_OF_SCOPE, reason)
        elif i in bots:
            body.fixed[i] = (Action.OUT_OF_SCOPE, NO_SEAT["bot"])
        elif plans[i].casefold() in unassigned:
            body.fixed[i] = (Action.OUT_OF_SCOPE, say("no seat is assigned"))
        elif released[i]:
            body.fixed[i] = (Action.OUT_OF_SCOPE, say("the seat was given back ({released})", released=released[i]))


def _alone(body: Body) -> set[int]:
    """Rows that hold a name and nothing else, in a list of which most rows have the e-mail address, too."""
    emails = body.texts("email") if body.has("email") else []
    if not body.has("name") or sum("@" in text for text in emails) * 2 <= len(emails):
        return set()
    return {i for i, name in enumerate(body.texts("name")) if name and not emails[i] and len(body.filled(i)) == 1}


def _bots(body: Body) -> set[int]:
    """Where a column of roles says that the account is a bot."""
    places = [index for index, cell in enumerate(body.header.cells) if header_key(cell) == "role"]
    return {i for place in places for i, cell in enumerate(body.cells(place)) if clean(cell).casefold() == "bot"}


def _free(body: Body, plans: Sequence[str | None]) -> list[int]:
    """1 for seats that cost nothing: by their plan, or because the vendor does not bill them."""
    billed = body.texts("billed") if body.has("billed") else ["1"] * len(body)
    words = body.form.seats.free
    return [
        int(paid.casefold() not in _TRUE or (plan is not None and plan.casefold() in words))
        for paid, plan in zip(billed, plans, strict=True)
    ]


def _account_header(body: Body) -> str:
    return next((body.header_of(name) for name in ("account", "email", "name") if body.has(name)), "account")


def _facts(body: Body, activity: Sequence[DateColumn], other: dict[str, DateColumn]) -> SourceFacts | None:
    """Data date and coverage: what the user says, a column, the file's name, a title; asked where there is activity."""
    rules = body.form.activity
    counted = bool(body.mapping.several.get("count"))
    data_date, covers_from = body.choices.data_date, None
    if not data_date:
        days = [
            day for name in ("data_date", "activity_day") if name in other for day in _plain_dates(other[name]) if day
        ]
        data_date = max(days, default=None)
    starts = [
        day for name in ("covers_from", "activity_day") if name in other for day in _plain_dates(other[name]) if day
    ]
    covers_from = min(starts, default=None)
    named_from, named_to = _window_of_name(body)
    data_date, covers_from = data_date or named_to, covers_from or named_from
    if data_date is None and (data_date := day_of_titles(body.sheet.rows[: body.header.index])):
        body.notes.append(say("The report was made on {day}, as stands above the table.", day=data_date))
    reports = rules.reports if activity or counted or "activity_day" in other else "none"
    if body.form.by_meaning and activity and all(_LOGIN.search(column.header) for column in activity):
        reports = "login"
    if data_date is None:
        if reports != "none" and len(body) > len(body.skip):
            body.question = Question(
                "data_date",
                say(
                    "Nothing in the sheet or in the file's name says when this report was made, and idleness is"
                    " measured against that day."
                ),
                None,
                {"--data-date": ("YYYY-MM-DD",)},
            )
        return None
    covers_from = _from_period(body, data_date) or covers_from
    pending = sum(1 for fixed in body.fixed.values() if fixed == (Action.OUT_OF_SCOPE, PENDING))
    return SourceFacts(data_date, covers_from, rules.lag_days, rules.retention_days, reports, pending=pending)


def _window_of_name(body: Body) -> tuple[str | None, str | None]:
    """First and last day of the report as the file's name gives them."""
    if body.form.file_name and (match := body.form.file_name.search(body.file_name)):
        groups = match.groupdict()
        return groups.get("from"), groups.get("to") or groups.get("data_date")
    return None, day_of_name(body.file_name)


def _from_period(body: Body, data_date: str) -> str | None:
    """The first day of a report that says over how many days it looks back."""
    if not body.has("period_days"):
        return None
    days = {text for text in body.texts("period_days") if text.isdigit()}
    if len(days) != 1:
        return None
    return (dt.date.fromisoformat(data_date) - dt.timedelta(days=int(days.pop()))).isoformat()


def _last_active(
    body: Body, activity: Sequence[DateColumn], other: dict[str, DateColumn], facts: SourceFacts | None
) -> list[str | None]:
    """The latest activity of every row; numbers that prove use in the period count as its last day."""
    columns = []
    for column in activity:
        values = column.values()
        for i, value in enumerate(values):
            if isinstance(value, Bad):
                body.reject(i, column.header, value.reason)
        columns.append([value if isinstance(value, str) else None for value in values])
    if "activity_day" in other:
        flags = body.texts("active_flag") if body.has("active_flag") else ["true"] * len(body)
        days = _plain_dates(other["activity_day"])
        columns.append([day if flag.casefold() in _TRUE else None for day, flag in zip(days, flags, strict=True)])
    if not columns:
        columns.append([None] * len(body))
    latest = [max(filter(None, days), default=None) for days in zip(*columns, strict=True)]
    counts = [body.cells(index) for index in body.mapping.several.get("count", ())]
    if counts and facts:
        latest = [
            day or (facts.data_date if any(map(_positive, row)) else None)
            for day, row in zip(latest, zip(*counts, strict=True), strict=True)
        ]
    return latest


def _positive(cell: Cell) -> bool:
    if isinstance(cell, (int, float)):
        return cell > 0
    return isinstance(cell, str) and any(digit in "123456789" for digit in cell)


def _note_concealed(body: Body, accounts: Sequence[str | None]) -> None:
    concealed = sum(bool(account and _HEX.fullmatch(account)) for account in accounts)
    if concealed and concealed * 2 > len(accounts):
        body.notes.append(
            say(
                "{concealed:,} of {count:,} names are concealed by the vendor's privacy setting: these seats"
                " cannot be matched to people.",
                concealed=concealed,
                count=len(accounts),
            )
        )
    elif (
        body.has("account")
        and _NUMBERED.fullmatch(header_key(body.header_of("account")))
        and not any(body.has(name) for name in ("email", "name", "first_name"))
    ):
        body.notes.append(say("The sheet has numbers of accounts alone: these seats cannot be matched to people."))
