"""Names as they are compared: without legal forms, card processors, punctuation, numbers and places of card lines."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LEGAL = frozenset(
    """
    inc incorporated corp corporation co company llc llp lp ltd limited plc pbc pty pvt pte private gmbh ag se kg
    kgaa ug mbh ohg sa sas sarl sarlu srl bv nv ab as asa aps oy oyj sp zoo sro kft doo dd lda sl slu opco
    holdings holding group international ireland emea uk usa us deutschland
    """.split()  # noqa: SIM905 -- a list of sixty quoted words hides the words
)
_FORMS = ("l.l.c.", "s.r.o.", "s.a.r.l.", "s.a.s.", "s.r.l.", "s.p.a.", "b.v.", "n.v.", "s.a.", "s.l.",
          "d.o.o.", "a.s.", "sp. z o.o.",
          "l.p.", "p.b.c.", "co. kg", "se & co. kg", "& co. kg", "unlimited company")  # fmt: skip
_PROCESSOR = re.compile(
    r"^(?:paddle(?:\.net)?|sq|sqsp|stripe|paypal|pp|2co(?:\.com)?|fs|fastspring|dri|gumroad|lemsqzy|sumup|zettle|"
    r"amzn mktp|"
    r"ls|lemonsqueezy|google|apple\.com/bill|www|sp|tst|py|wix|eb|cko)\s*\*+\s*",
)
_NUMBERS = re.compile(r"(?:#|no\.?|nr\.?)?\s*\+?\d[\d\-/]{3,}\b.*$")
_LONG_NUMBER = re.compile(r"\d[\d\-/]{3}")
_PUNCTUATION = re.compile(r"[^\w+]+|_+")


@lru_cache(maxsize=100_000)
def key(text: str) -> str:
    """Return the key of a vendor's or tool's name; equal keys mean the same name. Empty for a blank."""
    text = _plain(text)
    plain = text.replace(" ", "").isalnum() and "unlimited" not in text and not _LONG_NUMBER.search(text)
    words = text.split() if plain else _words(_bare(text.strip()))  # most are plain, and nothing is to be taken off
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    return " ".join(words)


def _bare(text: str) -> str:
    """Return a text without the card processor before it, legal forms in it, and long numbers with all behind them."""
    if "*" in text:
        text = _PROCESSOR.sub("", text)
    if "." in text or "unlimited" in text:
        for form in _FORMS:
            if form in text:
                text = re.sub(rf"(?:^|[\s,(]){re.escape(form)}(?=$|[\s,)])", " ", text)
    shorter = _NUMBERS.sub("", text) if _LONG_NUMBER.search(text) else text
    return shorter if len(shorter) > 2 else text


def words_of(text: str) -> list[str]:
    """Return the words of a text for looking for names in it."""
    return _words(_plain(text))


def without_processor(text: str) -> str:
    """A text in lower case without the card processor in front."""
    return _PROCESSOR.sub("", _plain(text).strip())


def _plain(text: str) -> str:
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


def _words(text: str) -> list[str]:
    if text.replace(" ", "").isalnum():
        return text.split()
    return _PUNCTUATION.sub(" ", text.replace("'", "").replace("’", "")).split()
