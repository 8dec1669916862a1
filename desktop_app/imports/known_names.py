"""The dictionary of names: how tools and vendors are called, where they are found, and what each vendor sells."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.catalog.sentences import say
from desktop_app.imports.known import KnownTool
from desktop_app.imports.normalise import key, without_processor, words_of

NEUTRAL = frozenset(
    """
    ai app io com net dev www https http subscription subscr subscriptions sub plan plans pro plus team teams business
    enterprise premium standard basic starter scale max monthly annual yearly year month usage credits credit seat
    seats user users license licence licenses licences invoice bill billing payment recurring renewal online
    software cloud api platform services service inc llc ltd limited gmbh corp ireland usa us uk eu emea san
    francisco ca ny new york dublin london delaware de fee fees top up topup addon advanced creator jan feb mar apr may
    jun jul aug sep oct nov dec subsc subs subscript member members package by dba co
    """.split()  # noqa: SIM905 -- a list of ninety quoted words hides the words
)
"""Words after a name that say nothing of what it is."""
_ALIKE = 88.0  # of 100


_NAME, _DESCRIPTOR = say("name"), say("card descriptor")
_VENDOR, _LEGAL, _SITE = say("vendor"), say("legal name"), say("website")
"""What kinds of names there are."""


@dataclass(frozen=True)
class KnownName:
    """A name of the dictionary: of a tool, or of a vendor alone."""

    text: str
    vendor: str
    tool: str | None
    kind: str
    ordinary: bool


class NameIndex:
    """The names of the shipped tools and their vendors, by how they are compared (normalise.key)."""

    def __init__(self, tools: Sequence[KnownTool]) -> None:
        from rapidfuzz import fuzz, process

        self._ratio, self._nearest = fuzz.ratio, process.extract
        self._products: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._product_words: dict[str, frozenset[str]] = {}
        self._by_vendor: dict[str, list[KnownTool]] = defaultdict(list)
        self.names: dict[str, KnownName] = {}
        """A legal form that tells a name from an ordinary word stands under `legal_key`."""
        for tool in tools:
            self._by_vendor[tool.vendor].append(tool)
        for tool in tools:
            self._add_tool(tool)
        for vendor, sold in self._by_vendor.items():
            self._add_vendor(vendor, sold)
        self.sites = _sites(tools)
        self.joined = {
            text.replace(" ", ""): name for text, name in self.names.items() if " " in text and not name.ordinary
        }
        for site, (vendor, sells) in self.sites.items():  # PAYPAL *IDEOGRAMAI
            self.joined.setdefault(site.replace(".", ""), KnownName(site, vendor, sells, _SITE, ordinary=False))
        self._initials = _by_initial(self.names)
        self.firsts = {name.removeprefix("legal ").split(" ", 1)[0] for name in self.names}
        """The first words of all names: a text that begins with no other word is none of them."""
        for phrases in self._products.values():
            phrases.sort(key=lambda item: -len(item[0]))
        self._telling = frozenset(text.split(" ", 1)[0] for text, name in self.names.items() if _is_telling(name))
        self.broad = {vendor for vendor, sold in self._by_vendor.items() if all(tool.broad_vendor for tool in sold)}
        """Vendors that sell much besides AI: their name alone says nothing."""

    def _add_tool(self, tool: KnownTool) -> None:
        for kind, texts in ((_NAME, (tool.name, *tool.aliases)), (_DESCRIPTOR, tool.card_descriptors)):
            for text in texts:
                one_word = len(key(text).split()) == 1
                ordinary = kind is _NAME and ((tool.ordinary_word and one_word) or text in tool.ordinary_names)
                self._put(text, KnownName(text, tool.vendor, tool.name, kind, ordinary))
        for text in (tool.name, *tool.aliases):
            phrase = tuple(words_of(text))
            if phrase:
                self._products[tool.vendor].append((phrase, tool.name))
                bare = tuple(word for word in phrase if word not in _vendor_words(tool.vendor))
                if bare and bare != phrase and not set(bare) <= NEUTRAL:
                    self._products[tool.vendor].append((bare, tool.name))

    def _add_vendor(self, vendor: str, sold: Sequence[KnownTool]) -> None:
        own = key(vendor)
        ordinary = any(tool.ordinary_word and f"{key(tool.name)} ".startswith(f"{own} ") for tool in sold)
        for text in (vendor, *(legal for tool in sold for legal in tool.legal_names)):
            kind = _VENDOR if text == vendor else _LEGAL
            bare = len(key(text).split()) == 1 and key(text) == key(vendor)
            legal = key(text) != " ".join(words_of(text))
            told = any(text in tool.ordinary_names for tool in sold)
            self._put(text, KnownName(text, vendor, None, kind, told or (ordinary and bare and not legal)))
            if ordinary and bare and legal:
                self.names[legal_key(text)] = KnownName(text, vendor, None, kind, ordinary=False)

    def _put(self, text: str, name: KnownName) -> None:
        self.names.setdefault(key(text), name)

    def names_product(self, name: KnownName, text: str) -> bool:
        """Tell whether a text names a product of the vendor by more than the ordinary word itself."""
        words = tuple(words_of(text))
        if not words:
            return False
        own = tuple(words_of(name.text))
        return any(
            len(phrase) > 1 and phrase != own and _contains(words, phrase) for phrase, _ in self._products[name.vendor]
        )

    def product(self, vendor: str, text: str) -> str | None:
        """The tool of a vendor whose name stands in a text, the longest name first."""
        words = tuple(words_of(text))
        if not words:
            return None
        return next((tool for phrase, tool in self._products[vendor] if _contains(words, phrase)), None)

    def own_names(self, vendor: str, words: Sequence[str]) -> frozenset[str]:
        """Those of some words that are each a name of the vendor beyond doubt."""
        known = ((word, self.names.get(word)) for word in words)
        return frozenset(word for word, name in known if name and name.vendor == vendor and not name.ordinary)

    def ai_of(self, vendor: str, words: Sequence[str]) -> str | None:
        """The tool that "AI" means behind the name of a vendor that sells much else: Notion Labs AI add-on."""
        tool = self.only_tool(vendor)
        return tool if tool is not None and "ai" in words and words_of(tool)[-1:] == ["ai"] else None

    def only_tool(self, vendor: str) -> str | None:
        """The tool of a vendor that sells one alone."""
        sold = self._by_vendor[vendor]
        return sold[0].name if len(sold) == 1 else None

    def another(self, vendor: str, text: str) -> KnownName | None:
        """The tool of another vendor that a text names where it seems to name one of this: GitHub Copilot, Copilot."""
        words = tuple(words_of(text))
        phrase = next((phrase for phrase, _ in self._products[vendor] if _contains(words, phrase)), ())
        named = self.named_in(text) if phrase else None
        if named is None or named.vendor == vendor:
            return None
        whole = tuple(words_of(named.text))
        return named if len(whole) > len(phrase) and _contains(whole, phrase) else None

    def product_words(self, vendor: str) -> frozenset[str]:
        """All words of the names of what a vendor sells."""
        found = self._product_words.get(vendor)
        if found is None:
            found = frozenset(word for phrase, _ in self._products[vendor] for word in phrase)
            self._product_words[vendor] = found
        return found

    def spelled_alike(self, plain: str) -> list[tuple[KnownName, float]]:
        """Return the names that are spelled much like a text (a key), with how alike they are: up to 100."""
        group = self._initials.get(plain[0])
        if group is None:
            return []
        bare = plain.replace(" ", "")
        same = group.joined.get(bare, ())
        low, stretch = group.about_as_long(len(plain))
        near = self._nearest(plain, stretch, scorer=self._ratio, score_cutoff=_ALIKE, limit=5)
        if not near and not same:
            return []
        places = dict.fromkeys((*same, *(low + place for _, _, place in near)))
        return [(group.names[place], self._ratio(bare, group.known[place].replace(" ", ""))) for place in places]

    def named_in(self, text: str) -> KnownName | None:
        """The first name inside a text that is likely to mean the tool, the longest one at its place."""
        words = words_of(text)
        if self._telling.isdisjoint(words):
            return None
        for place in range(len(words)):
            for length in (4, 3, 2, 1):
                name = self.names.get(" ".join(words[place : place + length]))
                if name is not None and _is_telling(name):
                    return name
        return None


def legal_key(text: str) -> str:
    """How a name with a legal form ("Cursor Inc.") is kept beside an ordinary word that is spelled the same."""
    return f"legal {' '.join(words_of(without_processor(text)))}"


def _is_telling(name: KnownName) -> bool:
    """Tell whether a name inside other words is likely to mean the tool."""
    return name.tool is not None and not name.ordinary and len(name.text) > 4


def _sites(tools: Sequence[KnownTool]) -> dict[str, tuple[str, str | None]]:
    """The vendor of each website that sells nothing else, or is called as the tool, and the tool where it is of one."""
    found: dict[str, tuple[str, str | None]] = {}
    for tool in tools:
        own = key(tool.name).replace(" ", "") == tool.website.rpartition(".")[0]
        if tool.website and "/" not in tool.website and (own or not tool.broad_vendor):
            found[tool.website] = (tool.vendor, None if tool.website in found else tool.name)
    return found


@dataclass
class _Initial:
    """The names of one first letter, the shortest first."""

    known: list[str] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    names: list[KnownName] = field(default_factory=list)
    joined: dict[str, list[int]] = field(default_factory=dict)  # a name without spaces -> its places
    stretches: dict[int, tuple[int, list[str]]] = field(default_factory=dict)  # by the length of a text

    def about_as_long(self, length: int) -> tuple[int, list[str]]:
        """Return the names that a text can be like, by its length alone, and the place of the first of them."""
        found = self.stretches.get(length)
        if found is None:
            low = bisect_left(self.lengths, length * _ALIKE / (200 - _ALIKE))
            high = bisect_right(self.lengths, length * (200 - _ALIKE) / _ALIKE)
            found = self.stretches[length] = low, self.known[low:high]
        return found


def _by_initial(names: Mapping[str, KnownName]) -> dict[str, _Initial]:
    found: dict[str, _Initial] = defaultdict(_Initial)
    keyed = ((key(name.text), text, name) for text, name in names.items() if text)
    for known, text, name in sorted(keyed, key=lambda item: len(item[0])):
        group = found[text[0]]
        group.joined.setdefault(known.replace(" ", ""), []).append(len(group.known))
        group.known.append(known)
        group.lengths.append(len(known))
        group.names.append(name)
    return dict(found)


def _vendor_words(vendor: str) -> frozenset[str]:
    return frozenset(words_of(vendor))


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    if phrase[0] not in words:
        return False
    size = len(phrase)
    return any(words[place : place + size] == phrase for place in range(len(words) - size + 1))
