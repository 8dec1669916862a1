"""The sheets of a file together, before they are planned: which are wanted, and what has to be asked of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.catalog.sentences import listed, say, together, verbatim
from desktop_app.imports.formats import header_key
from desktop_app.imports.model import CORRECTS_COLUMN, NO_TABLE, UNKNOWN_FORMAT, Choices, Question, is_meant, of_name
from desktop_app.imports.parsed import ParsedSheet
from desktop_app.imports.read_path import ReadError
from desktop_app.imports.staged import StagedSheet


def only_wanted(staged: Sequence[StagedSheet], choices: Choices) -> Sequence[StagedSheet]:
    """The sheets, without those that a profile leaves aside: it reads the one sheet that the user wanted.

    A sheet of which the user says something now is wanted too.
    """
    found = [one for one in staged if one.parsed.recognition is not None and one.parsed.recognition.only]
    if not found:
        return staged
    wanted = [
        one for one in found if one.parsed.recognition and is_meant(one.parsed.sheet, one.parsed.recognition.only or "")
    ]
    kept = {one.number for one in (*(wanted or found), *(one for one in staged if _named(one, choices)))}
    first = found[0].parsed.recognition
    said = say(
        "The sheet was left out: the profile {profile} reads another one.",
        profile=verbatim(first.format_id if first else ""),
    )
    return [
        one if one.number in kept else replace(one, parsed=ParsedSheet(one.parsed.sheet, None, notes=(said,)))
        for one in staged
    ]


def nothing_known(name: str, staged: Sequence[StagedSheet]) -> Question | None:
    """The question for a file of which no sheet is known: it names what was looked at."""
    if any(sheet.parsed.recognition is not None for sheet in staged):
        return None
    asked = [sheet for sheet in staged if sheet.parsed.question is not None]
    if not asked:
        return None
    questions = [sheet.parsed.question for sheet in asked if sheet.parsed.question is not None]
    first = next((question for question in questions if question.code == "column"), questions[0])
    if len(staged) == 1 or first.code == "column":
        return first
    looked = [
        say("{what}: {why}", what=verbatim(sheet.parsed.sheet), why=sheet.parsed.question.message)
        for sheet in asked[:3]
        if sheet.parsed.question
    ]
    more = say("… and {count} more sheets", count=len(asked) - 3) if len(asked) > 3 else ""
    message = together(say("No sheet of {file} is of a known format.", file=name), listed(looked, "; "), more)
    return Question(first.code, message, first.column, first.options)


def no_table(name: str, staged: Sequence[StagedSheet]) -> ReadError | None:
    """The refusal of a file of which no sheet has a table; None where one has, or may have, or nothing stands there."""
    said = [sheet.parsed.question for sheet in staged if sheet.parsed.recognition or sheet.parsed.question]
    messages = [question.message for question in said if question is not None and question.code == NO_TABLE]
    if not messages or len(messages) < len(said):
        return None
    none = say("No sheet of {file} holds a table.", file=verbatim(name)) if len(messages) > 1 else ""
    return ReadError(together(none, messages[0]))


def may_be_left_out(sheet: StagedSheet, choices: Choices) -> bool:
    """Whether a sheet of no known format is left out where others are known: the user has said nothing of it."""
    question = sheet.parsed.question
    if question is not None and question.code == NO_TABLE:
        return True
    return question is not None and question.code == UNKNOWN_FORMAT and not _named(sheet, choices)


def _named(sheet: StagedSheet, choices: Choices) -> bool:
    title = sheet.parsed.sheet
    said = of_name(choices.sheet_formats, title) or of_name(choices.sheet_vendors, title)
    return bool(said or of_name(choices.sheet_columns, title))


def wrong_column(choices: Choices, staged: Sequence[StagedSheet]) -> Question | None:
    """The question about a column or sheet that the user corrects and the file does not have."""
    heads = {sheet.parsed.sheet: _heads(sheet) for sheet in staged}
    known = [one for found in heads.values() for one in found]
    for name, to in choices.columns.items():
        if header_key(name) not in map(header_key, known):
            return _no_such(name, to, say("the file"), known, "")
    there = ", ".join(list(heads)[:20])
    said_of = [("--as", *said) for said in choices.sheet_formats.items()]
    said_of += [("--vendor", *said) for said in choices.sheet_vendors.items()]
    for option, title, said in said_of:
        if of_name(heads, title) is None:
            options = {option: tuple(f"{one}!{said}" for one in heads)}
            return Question(
                "sheet",
                say("There is no sheet “{title}”; there are {there}.", title=verbatim(title), there=there),
                None,
                options,
            )
    for title, columns in choices.sheet_columns.items():
        sheet = next((one for one in heads if one.casefold() == title.casefold()), None)
        if sheet is None:
            options = {CORRECTS_COLUMN: tuple(f"{one}!{name}={to}" for one in heads for name, to in columns.items())}
            return Question(
                "column",
                say("There is no sheet “{title}”; there are {there}.", title=verbatim(title), there=there),
                None,
                options,
            )
        for name, to in columns.items():
            if heads[sheet] and header_key(name) not in map(header_key, heads[sheet]):
                return _no_such(name, to, say("the sheet {sheet}", sheet=verbatim(sheet)), heads[sheet], f"{sheet}!")
    return None


def _heads(sheet: StagedSheet) -> list[str]:
    recognition, question = sheet.parsed.recognition, sheet.parsed.question
    uses = recognition.columns if recognition else question.columns if question else ()
    return list(dict.fromkeys(use.name for use in uses if use.header))


def _no_such(name: str, to: str, where: str, known: Sequence[str], before: str) -> Question:
    unlike = list(dict.fromkeys(known))
    there = ", ".join(f"“{one}”" for one in unlike[:40])
    options = {CORRECTS_COLUMN: tuple(f"{before}{one}={to}" for one in unlike)}
    return Question(
        "column",
        say("There is no column “{name}” in {where}; there are {there}.", name=name, where=where, there=there),
        name,
        options,
    )
