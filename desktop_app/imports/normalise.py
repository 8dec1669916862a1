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
_FORMS = re.compile(
    r"(?:^|[\s,(])(?:l\.l\.c\.|s\.r\.o\.|s\.a\.r\.l\.|s\.a\.s\.|s\.r\.l\.|s\.p\.a\.|b\.v\.|n\.v\.|s\.a\.|s\.l\.|d\.o\.o\.|a\.s\."
    r"|sp\. z o\.o\.|l\.p\.|p\.b\.c\.|(?:(?:se )?& )?co\. kg|unlimited company)(?=$|[\s,)])"
)
_PROCESSOR = re.compile(
    r"(?:paddle(?:\.net)?|sq|sqsp|stripe|paypal|pp|2co(?:\.com)?|fs|fastspring|dri|gumroad|lemsqzy|sumup|zettle|"
    r"amzn mktp|"
    r"ls|lemonsqueezy|google|apple\.com/bill|www|sp|tst|py|wix|eb|cko)\s*\*+\s*",
)
_NUMBER = re.compile(r"\d[\d\-/]{3,}\b.*$")
_NUMBER_SIGNS = ("#", "no", "no.", "nr", "nr.")
_NUMBER_SIGN = re.compile(r"(?:#|\b(?:no|nr)\.?)$")
_PUNCTUATION = re.compile(r"[^\w+]+|_+")


@lru_cache(maxsize=100_000)
def key(text: str) -> str:
    """Return the key of a vendor's or tool's name; equal keys mean the same name. Empty for a blank."""
    words = _words(_bare(_plain(text).strip()))
    while len(words) > 1 and words[-1] in _LEGAL:
        words.pop()
    if len(words) > 1 and words[0] == "the":
        words.pop(0)
    return " ".join(words)


def _bare(text: str) -> str:
    """Return a text without the card processor before it, legal forms in it, and a long number with all behind it."""
    text = _after_processor(text)
    if "." in text or "unlimited" in text:
        text = _FORMS.sub(" ", text)
    number = _NUMBER.search(text)
    if number is None:
        return text
    shorter = text[: number.start()].removesuffix("+").rstrip()
    if shorter.endswith(_NUMBER_SIGNS):
        shorter = _NUMBER_SIGN.sub("", shorter)
    return shorter if len(shorter) > 2 else text


def words_of(text: str) -> list[str]:
    """Return the words of a text for looking for names in it."""
    return _words(_plain(text))


def without_processor(text: str) -> str:
    """A text in lower case without the card processor in front."""
    return _after_processor(_plain(text).strip())


def _after_processor(text: str) -> str:
    processor = _PROCESSOR.match(text) if "*" in text else None
    return text[processor.end() :] if processor else text


def _plain(text: str) -> str:
    return (text if text.isascii() else unicodedata.normalize("NFKC", text)).casefold()


def _words(text: str) -> list[str]:
    if text.replace(" ", "").isalnum():
        return text.split()
    return _PUNCTUATION.sub(" ", text.replace("'", "").replace("’", "")).split()
