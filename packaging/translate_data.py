"""Find the texts that are data of the program and are translated where the window shows them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator, Mapping

LITERAL = re.compile(r"'([A-Za-z][A-Za-z _-]*)'")
# Codes that no list of choices names: of lines, questions, operations, and kinds of records that the search finds.
CODES = (
    "billed", "paid", "metered", "committed", "charge", "credit", "tax", "refund", "included", "vendor", "ledger",
    "card", "expense", "Open", "Asked", "Data needed", "Snoozed", "Decided", "Effective", "Verified", "Not verified",
    "Closed",
    "info", "reduce", "keep", "grow", "retire", "snooze", "consolidate", "decide", "edit", "erase", "import", "merge",
    "revert", "review", "settings", "view", "make", "campaign", "tool", "subscription", "person", "seat", "term",
    "finding", "invoice_line", "line", "use_case", "team", "company", "stands", "taken back", "bot", "pending",
)  # fmt: skip

GIVEN = frozenset(
    {
        "DIMENSIONS[found.dimension]",
        "bar.text",
        "came.state",
        "choice.done",
        "choice.title",
        "EFFECTS[key]",
        "capital(title)",
        "column.title",
        "english(value)",
        "field.help",
        "field.title",
        "kind.replace('_', ' ')",
        "label",
        "lacks.removesuffix('?')",
        "other",
        "place.title",
        "one.title",
        "value[:1].upper() + value[1:]",
        "query(session, chosen)",
        "records.KINDS[kind].field(name).title",
        "related.title",
        "rule_titles().get(str(value), str(value))",
        "self._kind.title",
        "self.empty_text",
        "self.empty_title",
        "self.field.help",
        "self.many",
        "self.new_title",
        "self.one",
        "self.title",
        "setting.help",
        "setting.title",
        "default_settings.DEFAULTS[own.name].title",
        "table.title",
        "use.header",
        "template",
        "text",
        "title",
        "values['words']",
    }
)
"""Expressions that the window's code translates and whose texts are gathered here."""


def texts_of_data() -> Iterator[tuple[str, str]]:
    """Yield each text with the file it comes from."""
    for text, name in (*_of_pages(), *_of_records(), *_of_reports(), *_of_imports(), *_of_codes(), *_of_sentences()):
        if text and any(map(str.isalpha, text)):
            yield text, f"desktop_app/{name}.py"


def _of_pages() -> Iterator[tuple[str, str]]:
    from desktop_app.ui.pages.review.choices import CHOICES
    from desktop_app.ui.pages.settings.page import GROUPS
    from desktop_app.ui.places import LISTS, PLACES

    for place in (*PLACES, *LISTS):
        yield place.title, "ui/places"
    for place in (*PLACES, *LISTS):
        page = getattr(importlib.import_module(place.module), place.page)
        file = page.__module__.removeprefix("desktop_app.").replace(".", "/")
        for name in ("title", "new_title", "one", "many", "empty_title", "empty_text"):
            yield getattr(page, name, ""), file
        for _, title in getattr(page, "facets", ()):
            yield title, file
        for related in getattr(getattr(page, "facts", None), "related", ()):
            yield related.title, file
    for choice in CHOICES:
        for text in (choice.title, choice.done, choice.why, choice.until, choice.quantity, choice.owner, choice.into):
            yield text or "", "ui/pages/review/choices"
    for title, text, _ in GROUPS:
        yield title, "ui/pages/settings/page"
        yield text, "ui/pages/settings/page"


def _of_records() -> Iterator[tuple[str, str]]:
    from desktop_app.catalog.default_settings import DEFAULTS
    from desktop_app.catalog.fields import KINDS
    from desktop_app.catalog.tables import TABLES

    for table in TABLES.values():
        yield table.title, "catalog/lists"
        for column in table.columns:
            yield column.title, "catalog/lists"
    for kind in KINDS.values():
        yield kind.title, "catalog/fields"
        for field in kind.fields:
            yield field.title, "catalog/fields"
            yield field.help, "catalog/fields"
    for setting in DEFAULTS.values():
        yield setting.title, "catalog/settings"
        yield setting.help, "catalog/settings"


def _of_reports() -> Iterator[tuple[str, str]]:
    from desktop_app.economics.breakdown import DIMENSIONS
    from desktop_app.economics.bridge import EFFECTS
    from desktop_app.review.registry import RULES
    from desktop_app.review.waterfall import LEVELS, STEPS

    for name, texts in (
        ("economics/breakdown", DIMENSIONS),
        ("economics/bridge", EFFECTS),
        ("review/waterfall", {**LEVELS, **STEPS}),
    ):
        for text in texts.values():
            yield text, name
    for rule in RULES:
        yield rule.title, "review/registry"


def _of_imports() -> Iterator[tuple[str, str]]:
    """Fields and kinds of sheets, as the import's preview names them."""
    from desktop_app.assets import resource
    from desktop_app.imports import known_formats, own_formats
    from desktop_app.imports.field_names import choosable
    from desktop_app.imports.model import AMOUNT, FIELDS, FROM, TO, Kind
    from desktop_app.imports.service_columns import DAY, SERVICE
    from desktop_app.imports.turning import BUDGET
    from desktop_app.ui.pages.imports.voice import Voice
    from desktop_app.ui.pages.imports.wording import field_name

    for form in known_formats.listed(resource("formats")):
        if not own_formats.own_of(form.id):  # those are sentences themselves
            yield form.title, "imports/known_formats"
        for why in form.seats.reasons.values():
            yield why, "imports/known_formats"
    for head in (FROM, TO, AMOUNT, BUDGET, DAY, SERVICE):
        yield head, "imports/unpivot"
    plain = Voice(lambda text: text, str, lambda micros, _currency: str(micros), str)
    for kind in Kind:
        yield kind.replace("_", " "), "imports/model"
        for field in dict.fromkeys((*(FIELDS[kind] if kind is not Kind.RECORDS else ()), *choosable(kind))):
            yield field_name(field, plain), "imports/model"


def _of_codes() -> Iterator[tuple[str, str]]:
    """The words of what is stored as codes: of the lists' chips, the fields' choices and the tools' functions."""
    from desktop_app.catalog.fields import KINDS
    from desktop_app.catalog.finding_sql import AGES, SIZES
    from desktop_app.catalog.functions import FUNCTIONS
    from desktop_app.catalog.tables import TABLES
    from desktop_app.ui.history_words import FIELDS, NAMES
    from desktop_app.ui.theme import STATES
    from desktop_app.ui.words import WORDS, english

    codes: dict[str, str] = dict.fromkeys((*CODES, *WORDS), "ui/words")
    for table in TABLES.values():
        for column in table.columns:
            if column.type == "chip":
                codes |= dict.fromkeys(LITERAL.findall(column.expr), "catalog/lists")
    for kind in KINDS.values():
        codes |= dict.fromkeys((code for field in kind.fields for code in field.choices), "catalog/fields")
    codes |= dict.fromkeys(FUNCTIONS, "catalog/functions") | dict.fromkeys(STATES, "ui/theme")
    for word, _ in (*SIZES, *AGES):
        codes[word] = "catalog/finding_sql"
    for code, name in codes.items():
        yield english(code), name
    for title in (*NAMES.values(), *FIELDS.values()):
        yield title, "ui/history_words"


def _of_sentences() -> Iterator[tuple[str, str]]:
    from desktop_app.ui.sentence_list import TEMPLATES

    for template in TEMPLATES:
        yield template, "ui/sentence_list"


def unknown(given: Mapping[str, str]) -> Mapping[str, str]:
    """Return the translated expressions, with their files, that are neither texts nor data gathered here."""
    return {expression: file for expression, file in given.items() if expression not in GIVEN}
