"""What the cards above the preview of a sheet say: what it is, its rows, and what adds up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.imports.model import Action, Kind
from desktop_app.ui.pages.imports.voice import Voice
from desktop_app.ui.pages.imports.wording import amounts, to_confirm
from desktop_app.ui.text import joined

if TYPE_CHECKING:
    from desktop_app.imports.pipeline import SheetPlan


@dataclass(frozen=True)
class CardText:
    """One card of the preview: a label, a figure, a chip with its state, and a line below."""

    label: str
    figure: str
    detail: str
    chip: str = ""
    state: str = "neutral"
    tip: str = ""


def cards(sheet: SheetPlan, voice: Voice) -> tuple[CardText, ...]:
    """Give the four cards above the preview of a sheet that could be read."""
    last = (
        (known_card(sheet, voice), total_card(sheet, voice))
        if sheet.kind is Kind.LINES
        else records_cards(sheet, voice)
    )
    return (recognised_card(sheet, voice), rows_card(sheet, voice), *last)


LONGEST_TITLE = 48  # what has room on a narrow card


def recognised_card(sheet: SheetPlan, voice: Voice) -> CardText:
    """Say which format the sheet is, where its header stands and how many of its columns are known."""
    recognition = sheet.recognition
    if recognition is None:
        return CardText(voice.tr("Recognised as"), voice.tr("Nothing to import"), joined(map(voice.said, sheet.notes)))
    known = sum(1 for column in recognition.columns if column.field)
    row = recognition.header_row
    heads = voice.tr("header on row {row}, {known} of {all} columns known")
    none = voice.tr("no header, {known} of {all} columns known")
    detail = (heads if row else none).format(row=voice.number(row), known=known, all=len(recognition.columns))
    title = voice.said(recognition.format_title)
    long = len(title) > LONGEST_TITLE
    tips = ((title,) if long else ()) + tuple(map(voice.said, (*recognition.reasons, *sheet.notes)))
    shown = f"{title[: LONGEST_TITLE - 1].rstrip()}…" if long else title
    return CardText(voice.tr("Recognised as"), shown, detail, tip="\n".join(tips))


def rows_card(sheet: SheetPlan, voice: Voice) -> CardText:
    """Say how many rows were read and what becomes of them; the counts add up to the rows read."""
    words = {
        Action.ADDED: ("{n} new", "{n} new"),
        Action.UPDATED: ("{n} updated", "{n} updated"),
        Action.DUPLICATE: ("{n} duplicate", "{n} duplicates"),
        Action.OUT_OF_SCOPE: ("{n} out of scope", "{n} out of scope"),
        Action.TOTAL: ("{n} total", "{n} totals"),
        Action.REJECTED: ("{n} rejected", "{n} rejected"),
    }
    parts = [voice.count(sheet.counts[a], *words[a]) for a in Action if sheet.counts.get(a)]
    adds_up = sum(sheet.counts.values()) == sheet.rows_read
    return CardText(
        voice.tr("Rows"),
        voice.number(sheet.rows_read),
        " · ".join(parts) or voice.tr("no rows below the header"),
        voice.tr("adds up") if adds_up else voice.tr("does not add up"),
        "good" if adds_up else "bad",
        voice.tr("Every row read is new, updated, a duplicate, out of scope, a total or rejected with a reason."),
    )


def known_card(sheet: SheetPlan, voice: Voice) -> CardText:
    """Say what the sheet holds of known AI tools, and how many vendors wait for a word."""
    figures = amounts(sheet.in_scope, voice)
    waiting = len(to_confirm(sheet, voice))
    outside = sheet.counts.get(Action.OUT_OF_SCOPE, 0)
    rows = sum(sheet.counts.get(action, 0) for action in (Action.ADDED, Action.UPDATED))
    parts = figures[1:3]
    if rows:
        parts.append(voice.count(rows, "{n} row", "{n} rows"))
    if outside:
        parts.append(voice.count(outside, "{n} out of scope, kept by vendor", "{n} out of scope, kept by vendor"))
    return CardText(
        voice.tr("Of known AI tools"),
        figures[0] if figures else voice.tr("none"),
        " · ".join(parts),
        voice.count(waiting, "{n} to confirm", "{n} to confirm") if waiting else "",
        "warn",
        voice.tr(
            "Lines of vendors without a known AI product are kept and counted, and picked up when a vendor is named."
        ),
    )


def total_card(sheet: SheetPlan, voice: Voice) -> CardText:
    """Compare the sum of the rows, duplicates among them, with the total of the file itself."""
    ours = amounts(sheet.summed, voice)
    figure = ours[0] if ours else voice.tr("no amounts")
    label = voice.tr("Total against the file")
    stated = dict(sheet.file_total)
    if not stated:
        none = (
            voice.tr("no total of the whole to compare with")
            if sheet.counts.get(Action.TOTAL)
            else voice.tr("the file has no totals row")
        )
        return CardText(label, figure, " · ".join((*ours[1:3], none)))
    missing = {currency: stated[currency] - sheet_total(sheet, currency) for currency in stated}
    wrong = {currency: value for currency, value in missing.items() if value}
    own = " · ".join(amounts(stated, voice))
    if not wrong:
        return CardText(
            label, figure, voice.tr("the file's own total: {sum}").format(sum=own), voice.tr("equal"), "good"
        )
    detail = voice.tr("the file says {sum}: differs by {gap}").format(sum=own, gap=" · ".join(amounts(wrong, voice)))
    return CardText(label, figure, detail, voice.tr("differs"), "bad", voice.tr("Rejected rows are not in our sum."))


def sheet_total(sheet: SheetPlan, currency: str) -> int:
    """Give the sum of a sheet's rows in one currency, as its own totals row should say it."""
    return sheet.summed.get(currency, 0)


RECORDS: Mapping[str, tuple[str, str]] = {
    "line": ("{n} line", "{n} lines"),
    "seat": ("{n} seat", "{n} seats"),
    "person": ("{n} person", "{n} people"),
    "subscription": ("{n} subscription", "{n} subscriptions"),
    "rate": ("{n} rate", "{n} rates"),
    "usage": ("{n} row of use", "{n} rows of use"),
    "use_case": ("{n} use case", "{n} use cases"),
    "budget": ("{n} budget", "{n} budgets"),
    "measure": ("{n} measure", "{n} measures"),
    "allocation": ("{n} share of cost", "{n} shares of cost"),
    "commitment": ("{n} commitment", "{n} commitments"),
    "team": ("{n} team", "{n} teams"),
    "tool": ("{n} tool", "{n} tools"),
    "vendor": ("{n} vendor", "{n} vendors"),
    "term": ("{n} term", "{n} terms"),
    "entitlement": ("{n} entitlement", "{n} entitlements"),
    "purchase": ("{n} purchase", "{n} purchases"),
    "tool_function": ("{n} function of a tool", "{n} functions of tools"),
    "plan": ("{n} plan", "{n} plans"),
    "plan_function": ("{n} function of a plan", "{n} functions of plans"),
    "price_tier": ("{n} price", "{n} prices"),
    "feature_use": ("{n} feature in use", "{n} features in use"),
    "overlap_agreed": ("{n} agreed overlap", "{n} agreed overlaps"),
    "activity_source": ("{n} report of activity", "{n} reports of activity"),
    "activity": ("{n} last activity", "{n} last activities"),
    "question": ("{n} question", "{n} questions"),
    "decision": ("{n} decision", "{n} decisions"),
    "campaign": ("{n} round", "{n} rounds"),
    "setting": ("{n} setting", "{n} settings"),
    "vendor_alias": ("{n} taught name", "{n} taught names"),
}
"""What an import makes, by the name of its table or kind."""


def record_texts(records: Mapping[str, int], voice: Voice) -> list[str]:
    """Say how many records of each kind there are."""
    return [voice.count(n, *RECORDS.get(name, ("{n} " + name, "{n} " + name))) for name, n in records.items() if n]


def records_cards(sheet: SheetPlan, voice: Voice) -> tuple[CardText, CardText]:
    """Say which records the rows make, and for seats what the file covers."""
    texts = record_texts(sheet.records, voice)
    first = CardText(
        voice.tr("Makes"),
        texts[0] if texts else voice.tr("nothing new"),
        " · ".join(texts[1:]) or voice.count(sheet.rows_read, "from one row", "from {n} rows"),
        tip=voice.tr("Seats and people are not rows: several rows of one person make one record."),
    )
    return first, covers_card(sheet, voice)


def covers_card(sheet: SheetPlan, voice: Voice) -> CardText:
    """Say what a seat file knows of activity, of which day a roster is; for other kinds, what is kept of every row."""
    facts, problems = sheet.facts, len(sheet.problems)
    read = (
        voice.count(problems, "{n} cell needs a look", "{n} cells need a look")
        if problems
        else voice.tr("every row could be read")
    )
    if facts is None:
        left_out = voice.number(sheet.counts.get(Action.REJECTED, 0))
        return CardText(voice.tr("Left out"), left_out, read, "", "bad")
    if sheet.recognition is not None and sheet.recognition.kind is Kind.PEOPLE:
        return CardText(voice.tr("Reported as of"), voice.date(facts.data_date), read)
    parts = []
    if facts.retention_days:
        parts.append(voice.count(facts.retention_days, "knows {n} day", "knows {n} days"))
    if facts.lag_days:
        parts.append(voice.count(facts.lag_days, "{n} day late", "{n} days late"))
    return CardText(
        voice.tr("Activity until"),
        voice.date(facts.data_date),
        " · ".join(parts) or voice.tr("no limit of memory known"),
        voice.tr("no activity in it") if facts.reports == "none" or facts.telemetry_off else "",
        "warn",
        voice.tr("Inactivity is counted from this day, not from today."),
    )
