"""The help pages name what the program has: rules, formats, settings, decisions."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.catalog.default_settings import DEFAULTS
from desktop_app.imports import known_formats
from desktop_app.review import explained
from desktop_app.review.registry import RULES
from desktop_app.review.sheet import DECISIONS

ROOT = Path(__file__).resolve().parents[1]
HELP = ROOT / "resources" / "help"
PAGES = sorted(HELP.glob("*.md"))


def read(name: str) -> str:
    return (HELP / f"{name}.md").read_text(encoding="utf-8")


def test_the_rules_page_says_what_the_rules_say() -> None:
    page = read("rules")
    assert explained.with_page(page, RULES) == page, "run packaging/make_help.py"
    assert set(re.findall(r"^## (R\d\d)", page, re.MULTILINE)) == {rule.id for rule in RULES}


def test_every_format_stands_in_its_page() -> None:
    page = read("formats")
    shipped = {form.id for form in known_formats.listed(ROOT / "resources" / "formats")}
    assert set(re.findall(r"^- .*\(`([\w-]+)`\)$", page, re.MULTILINE)) == shipped


def test_every_setting_stands_in_its_page_with_its_default() -> None:
    page = read("settings")
    missing = [name for name, setting in DEFAULTS.items() if f"| `{name}` | {setting.default} |" not in page]
    assert missing == []


def test_every_decision_is_explained() -> None:
    page = read("review")
    assert [word for word in DECISIONS if f"| {word} |" not in page] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_a_page_has_one_title_and_its_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1
    for target in re.findall(r"\]\(([^)]+)\)", text):
        assert (HELP / target).exists(), target


def test_every_page_of_the_window_has_its_help() -> None:
    from desktop_app.ui.help_names import name_of
    from desktop_app.ui.places import LISTS, PLACES

    assert [place.key for place in (*PLACES, *LISTS) if place.key != "home" and name_of(place.key) == "home"] == []


def test_every_command_stands_once_on_its_page() -> None:
    rows = [line for line in read("command-line").splitlines() if line.startswith("| `")]
    begins = [row.split("[")[0].split(" | ")[0] for row in rows]
    assert sorted(begins) == sorted(set(begins))
