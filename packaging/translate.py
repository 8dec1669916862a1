"""Gather what window and help say into resources/translations/*.ts, and compile it: python packaging/translate.py.

Texts are found where they are translated (`tr`), and in the data of the program that is passed through `tr` when it is
shown: titles of columns, fields, settings, words of stored codes; and the templates of the sentences that the rules
say (`catalog/sentences.py` tells how their slots are written). A text is kept once, whatever says it (in the context
`Seatbook`); where a language needs another word in one place, a message in that class's context beside it wins.
The help pages are translated block by block, in files of their own (`help_*.ts`): what changed in a page is named.
A text that changed is not translated any more; what was said for the old one stands in the file, unfinished, to start
from.
"""

from __future__ import annotations

import difflib
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr")
CONTEXT = "Seatbook"
HELP = "Help"
ALIKE = 0.6  # share of two texts that is the same, from which on one is taken for the other, changed
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def _find_program() -> None:
    sys.path[:0] = [part for part in (str(ROOT), str(ROOT / "packaging")) if part not in sys.path]


def sources() -> Mapping[str, tuple[str, ...]]:
    """Return every text of the window with the files that say it.

    Raises SystemExit naming what is translated and is neither a text nor data that `translate_data` gathers.
    """
    _find_program()
    from translate_calls import texts_of_calls
    from translate_data import texts_of_data, unknown
    from translate_sentences import texts_of_sentences

    calls = texts_of_calls(ROOT)
    if strange := unknown(dict(calls.data)):
        lines = "\n".join(f"{file}: {expression}" for expression, file in strange.items())
        raise SystemExit(
            f"These are translated, and nobody gathers their texts (packaging/translate_data.py):\n{lines}"
        )
    return _gathered((*calls.texts, *texts_of_data(), *texts_of_sentences(ROOT)))


def help_sources() -> Mapping[str, tuple[str, ...]]:
    """Return every text of the help pages with the pages that say it."""
    _find_program()
    from desktop_app.ui.help_blocks import texts

    pages = sorted((ROOT / "resources" / "help").glob("*.md"))
    return _gathered(
        (text, page.relative_to(ROOT).as_posix()) for page in pages for text in texts(page.read_text(encoding="utf-8"))
    )


def _gathered(said: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for text, file in said:
        files = found.setdefault(text, [])
        if file not in files:
            files.append(file)
    return {text: tuple(files) for text, files in found.items()}


def translations(path: Path, *, finished: bool = True) -> Mapping[tuple[str, str], str]:
    """Return the translations of a file by context and English text: the finished ones, or those to start from."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and (translation.get("type") is None) is finished and translation.text:
                found[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return found


def written(
    language: str,
    main: str,
    texts: Mapping[str, tuple[str, ...]],
    known: Mapping[tuple[str, str], str],
    begun: Mapping[tuple[str, str], str],
) -> str:
    """Return a translation file of these texts in the context `main`: what is known finished, the others unfinished.

    An unfinished text has what was `begun` for it, or what was known of the text that is gone and most like it.
    """
    gone = [text for context, text in known if context == main and text not in texts]
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    own = sorted({context for context, text in known if context != main and text in texts})
    for context in (main, *own):
        part = ET.SubElement(root, "context")
        ET.SubElement(part, "name").text = context
        for text, files in texts.items():
            if context != main and (context, text) not in known:
                continue
            message = ET.SubElement(part, "message")
            for file in files:
                ET.SubElement(message, "location", filename=f"../../{file}")
            ET.SubElement(message, "source").text = text
            translation = ET.SubElement(message, "translation")
            translation.text = known.get((context, text))
            if not translation.text:
                translation.set("type", "unfinished")
                old = difflib.get_close_matches(text, gone, 1, ALIKE)
                translation.text = begun.get((context, text)) or (known[context, old[0]] if old else "")
    ET.indent(root, "  ")
    return HEAD + ET.tostring(root, encoding="unicode") + "\n"


def compiled(path: Path, target: Path) -> None:
    """Write a translation file in the form the window loads, by Qt's own tool. Raises CalledProcessError."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([tool, "-silent", "-nounfinished", path, "-qm", target], check=True)


def main() -> None:
    """Bring the files up to date, compile them, and say how many texts each lacks."""
    for name, context, texts in (("seatbook", CONTEXT, sources()), ("help", HELP, help_sources())):
        for language in LANGUAGES:
            path = FOLDER / f"{name}_{language}.ts"
            known, begun = ({}, {}) if not path.is_file() else (translations(path), translations(path, finished=False))
            path.write_text(written(language, context, texts, known, begun), encoding="utf-8", newline="\n")
            compiled(path, path.with_suffix(".qm"))
            lacking = [text for text in texts if (context, text) not in known]
            print(f"{path.name}: {len(texts)} texts, {len(lacking)} not translated")
            for text in lacking:
                print(f"  {text!r}")


if __name__ == "__main__":
    main()
