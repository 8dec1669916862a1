"""The translation files: complete in their placeholders, and what is loaded is what was translated."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "packaging"))

import translate  # noqa: E402 - it lies where scripts do

FILES = sorted((ROOT / "resources/translations").glob("*.ts"))
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


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_compiled_file_is_in_step(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled.qm"
    translate.compiled(path, target)
    assert target.read_bytes() == path.with_suffix(".qm").read_bytes(), "run packaging/translate.py"


def test_every_language_that_is_offered_has_a_file() -> None:
    from desktop_app.ui.language import CONTEXT, ENGLISH, LANGUAGES

    assert [path.stem for path in FILES] == [f"seatbook_{code}" for code in LANGUAGES if code != ENGLISH]
    assert tuple(code for code in LANGUAGES if code != ENGLISH) == translate.LANGUAGES
    assert translate.CONTEXT == CONTEXT


def test_every_text_of_the_window_is_translated_and_nothing_that_nobody_says() -> None:
    texts = translate.sources()
    for path in FILES:
        known = translate.translations(path)
        lacking = [text for text in texts if (translate.CONTEXT, text) not in known]
        assert lacking == [], f"run packaging/translate.py, and translate in {path.name} what it names"
        assert [text for _, text in known if text not in texts] == [], "run packaging/translate.py"
