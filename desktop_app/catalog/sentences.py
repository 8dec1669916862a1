"""Sentences that the program puts together: in English, with what they are made of, so that the window can translate.

A template is English with slots, filled by the values of `say`:

* `{name}`: a value; a whole number, text, or names that are listed ("A, B and C"). In English `{name:,}` groups its
  digits; other languages write every number their own way.
* `{count|one|many}`: words that depend on a number, where `#` stands for the number: `{seats|a seat|# seats}`. A
  translation may choose at other places, or not at all.

A value that is a date ("2026-10-15"), a month ("2026-10"), an amount ("720.00 EUR") or a decimal number is told by its
look; a language writes it as it writes those everywhere. A value may be a sentence itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, lru_cache, reduce
from typing import Any, NamedTuple

SLOT = re.compile(r"\{(\w+)(:,)?(?:\|([^{}|]*)\|([^{}|]*))?\}")
"""A slot of a template: its name, whether English groups the digits, the words for one and for many."""

Value = int | str | Sequence[str]
WORDS, TERM, TITLE, CAPITAL = "{words}", "{code}", "{title}", "{capital}"
VERBATIM, VALUE, LISTED = "{verbatim}", "{value}", "{names}"
"""The templates of what is said as it is, of what the window has words for, of what it may have a title for, of what
begins with a capital, of what is quoted, of a value that English writes in words, and of names that are listed."""

STORED = "said"
"""The name of the only sentence that `told` was given: it stands in a table by its English text."""

Part = tuple[str, Mapping[str, Any]]
"""A template with its values."""


class Sentence(str):
    """English text that can tell what it is made of."""

    def __new__(cls, text: str, made_of: Callable[[], Sequence[Part]]) -> Sentence:
        """Make a sentence; what it is made of is asked for when it is first wanted."""
        made = str.__new__(cls, text)
        made.made_of = made_of
        return made

    made_of: Callable[[], Sequence[Part]]

    @cached_property
    def parts(self) -> Sequence[Part]:
        """The sentences in it, one after the other; none where nothing is told of it."""
        return self.made_of()

    def __reduce__(self) -> tuple[Callable[..., Sentence], tuple[str, Sequence[Part]]]:
        """Go to another process with what it is made of."""
        return _made, (str(self), self.parts)


_TEXTS: frozenset[type] = frozenset({str, int, Sentence})


def _made(text: str, parts: Sequence[Part]) -> Sentence:
    return Sentence(text, lambda: parts)


class _Slot(NamedTuple):
    """A place in a template: the words before it, then what is filled in; at the end there is no name."""

    before: str
    name: str
    grouped: bool
    one: str | None
    many: str | None


def say(template: str, **values: Value) -> Sentence:
    """Return a sentence. The template is written out where this is called: it is found there to be translated.

    Raises KeyError for a slot without a value.
    """
    if "|" in template or ":," in template or not _TEXTS.issuperset(map(type, values.values())):
        english = filled(template, values, _english, lambda number: str(number) == "1")
    else:
        english = template.format_map(values)  # without choices and lists: twice as fast
    return Sentence(english, lambda: ((template, values),))


def term(code: str, english: str) -> Sentence:
    """Return what a stored code is called within a sentence; the window has its own words for it."""
    return Sentence(english, lambda: ((TERM, {"code": code}),))


def titled(title: str) -> Sentence:
    """Return a title within a sentence; the window may have another for it."""
    if isinstance(title, Sentence):
        return title
    return Sentence(title, lambda: ((TITLE, {"words": title}),))


def verbatim(text: str) -> Sentence:
    """Return a text of a file or a person as it is quoted within a sentence: no language writes it another way."""
    return Sentence(text, lambda: ((VERBATIM, {"words": text}),))


def month_words(month: str, english: str) -> Sentence:
    """Return a month ("2026-03") that English writes in words ("March 2026")."""
    return Sentence(english, lambda: ((VALUE, {"value": month}),))


def listed(names: Iterable[str], between: str = ", ") -> Sentence:
    """Return names or sentences one after the other, with a sign between two."""
    some = list(names)
    return Sentence(between.join(some), lambda: ((LISTED, {"names": some, "between": between}),))


def all_of(names: Iterable[str]) -> str:
    """Return names or sentences with "and" between two; there is at least one."""
    return reduce(lambda one, other: say("{one} and {other}", one=one, other=other), names)


def any_of(names: Iterable[str]) -> str:
    """Return names or sentences with "or" between two; there is at least one."""
    return reduce(lambda one, other: say("{one} or {other}", one=one, other=other), names)


def carried(error: BaseException) -> str:
    """Return what an error says; the sentence with what it is made of, where it was given one."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Sentence) else str(error)


def capital(sentence: str) -> Sentence:
    """Return a sentence with a capital at its beginning."""
    return Sentence(sentence[:1].upper() + sentence[1:], lambda: ((CAPITAL, {"words": sentence}),))


def together(*sentences: str) -> Sentence:
    """Return sentences one after the other, a space between two; empty ones are left out."""
    some = [one for one in sentences if one]
    parts = [part for one in some for part in (_parts_of(one) or (as_it_is(one),))]
    return Sentence(" ".join(some), lambda: parts)


def as_it_is(words: str) -> Part:
    """Return the part of a sentence that is said in words that nobody put together."""
    return WORDS, {"words": words}


def filled(
    template: str, values: Mapping[str, Any], write: Callable[[Any, bool], str], singular: Callable[[object], bool]
) -> str:
    """Return a template with its slots filled: values by `write` (with whether English groups the digits)."""
    said = []
    for before, name, grouped, one, many in _slots(template):
        said.append(before)
        if not name:
            continue
        value = values[name]
        if one is None or many is None:
            said.append(write(value, grouped))
        else:
            words = one if singular(value) else many
            said.append(words.replace("#", write(value, grouped)) if "#" in words else words)
    return "".join(said)


def told(named: Mapping[str, str], others: Iterable[object] = ()) -> str:
    """Return as JSON what sentences are made of: some by a name, others by their English text; `{}` for none."""
    found = {name: _plain(parts) for name, sentence in named.items() if (parts := _parts_of(sentence))}
    found |= {str(one): _plain(parts) for one in others if isinstance(one, Sentence) and (parts := one.made_of())}
    return _COMPACT(found) if found else "{}"


_COMPACT = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def retold(text: str, told: str, name: str = "") -> str:
    """Return a text as the sentence that `told` kept under a name, by the text itself, or as the only one."""

    def made_of() -> tuple[Part, ...]:
        kept = json.loads(told)
        return _read(kept.get(name or text) or kept.get(STORED, ()))

    return Sentence(text, made_of) if text and told else text


def _parts_of(text: object) -> Sequence[Part]:
    return text.made_of() if isinstance(text, Sentence) else ()


def _plain(parts: Sequence[Part]) -> list[list[Any]]:
    return [[template, {name: _stored(value) for name, value in values.items()}] for template, values in parts]


def _stored(value: Any) -> Any:
    if value.__class__ is str or value.__class__ is int:
        return value
    if isinstance(value, str):
        parts = _parts_of(value)
        return {"text": str(value), "parts": _plain(parts)} if parts else str(value)
    return value if isinstance(value, int) else [_stored(one) for one in value]


def _read(parts: Iterable[Sequence[Any]]) -> tuple[Part, ...]:
    return tuple((template, {name: _given(value) for name, value in values.items()}) for template, values in parts)


def _given(value: Any) -> Any:
    if isinstance(value, dict):
        return Sentence(value["text"], lambda: _read(value["parts"]))
    return [_given(one) for one in value] if isinstance(value, list) else value


def _english(value: Any, grouped: bool) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return f"{value:,}" if grouped else str(value)
    *rest, last = value
    return f"{', '.join(rest)} and {last}" if rest else str(last)


@lru_cache(maxsize=1024)
def _slots(template: str) -> tuple[_Slot, ...]:
    found, end = [], 0
    for match in SLOT.finditer(template):
        name, grouped, one, many = match.groups()
        found.append(_Slot(template[end : match.start()], name, grouped is not None, one, many))
        end = match.end()
    return (*found, _Slot(template[end:], "", grouped=False, one=None, many=None))
