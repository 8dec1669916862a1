"""People rosters: who works here, since when and until when."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.catalog.sentences import say
from desktop_app.imports.model import Action
from desktop_app.imports.parse_dates import settle_dates
from desktop_app.imports.parse_table import Body
from desktop_app.imports.parse_totals import label
from desktop_app.imports.parsed import ParsedRow, SourceFacts
from desktop_app.imports.report_day import day_of_name, day_of_titles
from desktop_app.imports.values import Bad

_STATUS = {
    "active": "active employed current aktiv beschäftigt angestellt actif active activo activa actief enabled working",
    "leave": "leave|on leave|long term leave|parental leave|maternity leave|paternity leave|sick leave|sabbatical|"
    "elternzeit|mutterschutz|beurlaubt|en congé|congé parental|de baja|excedencia|verlof",
    "inactive": "inactive|terminated|left|leaver|resigned|former|offboarded|deactivated|disabled|suspended|dismissed|"
    "deprovisioned|archived|deleted|"
    "retired|inaktiv|ausgeschieden|ausgetreten|gekündigt|inactif|sorti|parti|inactivo|inactiva|baja|uit dienst|no",
}
_STATUSES = {
    word: status for status, words in _STATUS.items() for word in (words.split("|") if "|" in words else words.split())
} | {"yes": "active", "true": "active", "false": "inactive"}
_KIND_WORDS = {
    "contractor": (
        "contract", "freelanc", "extern", "consult", "agency", "temp", "vendor", "prestataire", "dienstleister",
    ),
    "service": ("service account", "shared", "bot", "system account", "mailbox", "servicekonto", "room"),
}  # fmt: skip
_STILL_HERE = frozenset(
    {
        "present",
        "current",
        "open",
        "open ended",
        "permanent",
        "unlimited",
        "unbefristet",
        "indefinite",
        "ongoing",
        "n.a.",
    }
)


def list_of_people(body: Body) -> SourceFacts | None:
    """The day of a roster: what the user says, its file's name, a title; None where none of them tells it."""
    day = body.choices.data_date or day_of_name(body.file_name)
    day = day or day_of_titles(body.sheet.rows[: body.header.index])
    return SourceFacts(day, None, 0, None, "none") if day else None


def parse_people(body: Body) -> Sequence[ParsedRow]:
    """The rows of a roster in the order of FIELDS."""
    dates = {name: body.dates_of(name, _STILL_HERE) for name in ("start_date", "end_date") if body.has(name)}
    pairs = [(dates["start_date"], dates["end_date"])] if len(dates) == 2 else []
    settle_dates(body, list(dates.values()), pairs)
    if body.question:
        return []
    names, emails = _names(body), [mail if mail and "@" in mail else None for mail in body.values("email")]
    numbers, logins = body.values("employee_no"), body.values("login")
    days = {name: _days(body, name, column.values()) for name, column in dates.items()}
    nobody: list[str | None] = [None] * len(body)
    _sort_out(body, names, emails, numbers, logins)
    columns: Sequence[Iterable[object]] = (
        [
            name or mail or login or number
            for name, mail, login, number in zip(names, emails, logins, numbers, strict=True)
        ],
        emails,
        numbers,
        [_kind(text) for text in body.texts("person_kind")],
        [_STATUSES.get(text.casefold(), "active") for text in body.texts("status")],
        body.values("team"),
        body.values("cost_centre"),
        body.values("title"),
        body.values("manager"),
        days.get("start_date", nobody),
        days.get("end_date", nobody),
        logins,
    )
    _say_unknown_statuses(body)
    return body.result(columns)


def _names(body: Body) -> list[str | None]:
    """The name of every person; "Doe, Jane" stays as the file writes it."""
    names = body.values("name")
    if not (body.has("first_name") or body.has("last_name")):
        return names
    parts = zip(names, body.texts("first_name"), body.texts("last_name"), strict=True)
    return [full_name(name, first, last) for name, first, last in parts]


def full_name(name: str | None, first: str, last: str) -> str | None:
    """A person's name from its parts; a lone "Nom" or "Name" beside the first name is the last name."""
    if name and (last or not first or first.casefold() in name.casefold()):
        return name
    return f"{first} {name or last}".strip() or None


def _days(body: Body, name: str, values: Sequence[str | Bad | None]) -> list[str | None]:
    """ISO days; a day that cannot be read rejects its row: a wrong leaving date would do harm."""
    for i, value in enumerate(values):
        if isinstance(value, Bad) and i not in body.skip:
            if len(body.filled(i)) <= 1:
                body.skip.add(i)
            else:
                body.reject(i, body.header_of(name), value.reason)
    return [value if isinstance(value, str) else None for value in values]


def _sort_out(body: Body, *identity: Sequence[str | None]) -> None:
    for i, known in enumerate(zip(*identity, strict=True)):
        if i in body.skip or i in body.fixed:
            continue
        filled = body.filled(i)
        if label(filled) and len(filled) <= 3:
            body.fixed[i] = (Action.TOTAL, say("labelled as a total: no person"))
        elif len(filled) <= 1 and len(body.mapping.fields) > 1:
            body.skip.add(i)
        elif not any(known):
            body.reject(i, body.header.cells[0], say("the row names no person"))


def _kind(text: str) -> str:
    """employee, contractor or service by the words of the file's own kind."""
    lower = text.casefold()
    return next((kind for kind, words in _KIND_WORDS.items() if any(word in lower for word in words)), "employee")


def _say_unknown_statuses(body: Body) -> None:
    unknown = sorted({text for text in body.texts("status") if text and text.casefold() not in _STATUSES})
    if unknown:
        body.notes.append(say("These statuses are read as active: {names}.", names=", ".join(unknown[:6])))
