"""The translation files: complete in their placeholders, and what is loaded is what was translated."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "packaging"))

import translate  # noqa: E402 - it lies where scripts do

FILES = sorted((ROOT / "resources/translations").glob("seatbook_*.ts"))
HELP_FILES = sorted((ROOT / "resources/translations").glob("help_*.ts"))
PLACEHOLDER = re.compile(r"\{(\w*)(?::,)?\}")
CHOICE = re.compile(r"\{(\w+)\|([^{}|]*)\|([^{}|]*)\}")


def _told(text: str) -> tuple[list[str], set[str]]:
    """Return the values that a text tells, and those by which it chooses words; `#` tells one too."""
    choices = CHOICE.findall(text)
    numbers = [name for name, one, many in choices if "#" in one + many]
    return sorted([*PLACEHOLDER.findall(text), *numbers]), {name for name, _, _ in choices}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_translation_keeps_its_placeholders(path: Path) -> None:
    wrong = []
    for (_, text), said in translate.translations(path).items():
        (values, choices), (own, chosen) = _told(text), _told(said)
        if values != own or not chosen <= {*choices, *values}:
            wrong.append((text, said))
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_brace_belongs_to_a_placeholder(path: Path) -> None:
    texts = [text for (_, english), said in translate.translations(path).items() for text in (english, said)]
    assert [text for text in texts if set("{}") & set(CHOICE.sub("", PLACEHOLDER.sub("", text)))] == []


@pytest.mark.parametrize("path", [*FILES, *HELP_FILES], ids=lambda path: path.stem)
def test_the_compiled_file_is_in_step(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled.qm"
    translate.compiled(path, target)
    assert target.read_bytes() == path.with_suffix(".qm").read_bytes(), "run packaging/translate.py"


def test_every_language_that_is_offered_has_a_file() -> None:
    from desktop_app.ui.language import CONTEXT, ENGLISH, HELP, LANGUAGES

    others = tuple(code for code in LANGUAGES if code != ENGLISH)
    assert [path.stem for path in FILES] == [f"seatbook_{code}" for code in others]
    assert [path.stem for path in HELP_FILES] == [f"help_{code}" for code in others]
    assert others == translate.LANGUAGES
    assert (translate.CONTEXT, translate.HELP) == (CONTEXT, HELP)


@pytest.mark.parametrize(
    ("files", "context", "sources"),
    [(FILES, translate.CONTEXT, translate.sources), (HELP_FILES, translate.HELP, translate.help_sources)],
    ids=["window", "help"],
)
def test_every_text_is_translated_and_nothing_that_nobody_says(
    files: Sequence[Path], context: str, sources: Callable[[], Mapping[str, object]]
) -> None:
    texts = sources()
    for path in files:
        known = translate.translations(path)
        lacking = [text for text in texts if (context, text) not in known]
        assert lacking == [], f"run packaging/translate.py, and translate in {path.name} what it names"
        assert [text for _, text in known if text not in texts] == [], "run packaging/translate.py"


@pytest.mark.parametrize("path", HELP_FILES, ids=lambda path: path.stem)
def test_a_translated_help_page_has_the_signs_of_the_english_one(path: Path) -> None:
    assert [
        (text, said) for (_, text), said in translate.translations(path).items() if _signs(text) != _signs(said)
    ] == []


def _signs(text: str) -> tuple[Sequence[str], Sequence[str], int, int]:
    """What a text has in the type of code, where its links lead, how much of it is bold, and the cells of a row."""
    plain = re.sub(r"`[^`]*`", "", text)
    return (
        sorted(re.findall(r"`[^`]*`", text)),
        sorted(re.findall(r"\]\(([^)]*)\)", text)),
        text.count("**"),
        len(re.findall(r"(?<!\\)\|", plain)),
    )


def test_a_text_that_changed_keeps_what_was_said_for_it_until_it_is_translated(tmp_path: Path) -> None:
    page = {"Seats that nobody used for 30 days": ("a.md",), "Something else altogether": ("a.md",)}
    changed = {"Seats that nobody has used for 60 days": ("a.md",), "Something else altogether": ("a.md",)}
    path, known = tmp_path / "help_de.ts", {("Help", text): f"DE {text}" for text in page}
    path.write_text(translate.written("de", "Help", changed, known, {}), encoding="utf-8")

    for _ in range(2):  # it is still there when the texts are gathered once more
        assert translate.translations(path) == {("Help", "Something else altogether"): "DE Something else altogether"}
        begun = translate.translations(path, finished=False)
        assert begun == {("Help", "Seats that nobody has used for 60 days"): "DE Seats that nobody used for 30 days"}
        again = translate.written("de", "Help", changed, translate.translations(path), begun)
        path.write_text(again, encoding="utf-8")


def test_what_is_not_translated_yet_is_not_shown(tmp_path: Path) -> None:
    from PySide6.QtCore import QTranslator

    path = tmp_path / "help_de.ts"
    path.write_text(
        translate.written(
            "de",
            "Help",
            {"Done": ("a.md",), "Begun": ("a.md",)},
            {("Help", "Done"): "Fertig"},
            {("Help", "Begun"): "Angefangen"},
        ),
        encoding="utf-8",
    )
    translate.compiled(path, path.with_suffix(".qm"))
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    assert translator.translate("Help", "Done") == "Fertig"
    assert not translator.translate("Help", "Begun")
