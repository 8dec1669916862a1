"""Which vendor and tool a text means: exact names first, then names with their product; what is alike is suggested.

Precision comes first. A brand that is followed by an unknown word ("Runway Cafe Heathrow") is a suggestion at most.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from desktop_app.imports.known import KnownTool
from desktop_app.imports.normalise import key, words_of

_NEUTRAL = frozenset(
    """
    ai app io com net dev www https http subscription subscr subscriptions plan plans pro plus team teams business
    enterprise premium standard basic starter scale max monthly annual yearly year month usage credits credit seat
    seats user users license licence licenses licences invoice bill billing payment recurring renewal online
    software cloud api platform services service inc llc ltd limited gmbh corp ireland usa us uk eu emea san
    francisco ca ny new york dublin london delaware de fee fees top up topup addon advanced creator jan feb mar apr may
    jun jul aug sep oct nov dec
    """.split()  # noqa: SIM905 -- a list of ninety quoted words hides the words
)
_PLACES = frozenset(
    """
    al ak az ar ct fl ga hi id il ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm nc nd oh ok or pa ri sc sd tn tx ut
    vt va wa wv wi wy gb gbr irl deu fra nld swe isr can sgp aus che aut esp prt south fran mountain view palo alto san
    jose mateo redwood city menlo park seattle austin boston cambridge chicago los angeles brooklyn denver atlanta miami
    berlin munich muenchen koeln cologne hamburg paris amsterdam stockholm tel aviv toronto vancouver zurich wien vienna
    madrid barcelona lisbon lisboa singapore sydney tokyo
    """.split()  # noqa: SIM905 -- a list of a hundred quoted words hides the words
)
"""Where card statements say that vendors are."""
_ALIKE = 88.0
_PARTS = re.compile(r"[\s*,;:()/]+")
_BEFORE_SITE = re.compile(r"^(?:\w+\s*\*+\s*)?(?:www\.)?")


@dataclass(frozen=True)
class UserAlias:
    """What the user said a text means; never overruled."""

    key: str
    vendor: str | None
    tool: str | None
    out_of_scope: bool


@dataclass(frozen=True)
class Suggestion:
    """A vendor and tool that a text may mean."""

    vendor: str
    tool: str | None
    score: float  # 0 to 100
    why: str


@dataclass(frozen=True)
class Match:
    """What a text means, and how that was found."""

    status: str  # accepted, suggested, none
    vendor: str | None = None
    tool: str | None = None
    how: str = ""
    score: float = 0.0
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True)
class _Name:
    """A name of the dictionary: of a tool, or of a vendor alone."""

    text: str
    vendor: str
    tool: str | None
    kind: str
    ordinary: bool


class Matcher:
    """Matches texts against the user's aliases and the shipped tools. Answers are remembered.

    `merged` gives vendor and name of what a tool was merged into, by the casefolded name of the one that went.
    """

    def __init__(
        self,
        tools: Sequence[KnownTool],
        aliases: Sequence[UserAlias] = (),
        merged: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        from rapidfuzz import fuzz, process

        self._ratio, self._nearest = fuzz.ratio, process.extract
        self._aliases = {alias.key: alias for alias in aliases if alias.key}
        self._merged = merged or {}
        self._names: dict[str, _Name] = {}
        self._products: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._by_vendor: dict[str, list[KnownTool]] = defaultdict(list)
        self._memory: dict[tuple[str, str, str], Match] = {}
        self._unrelated: dict[str, tuple[Suggestion, ...]] = {}  # vendor text -> what is spelled alike
        for tool in tools:
            self._by_vendor[tool.vendor].append(tool)
        for tool in tools:
            self._add_tool(tool)
        for vendor, sold in self._by_vendor.items():
            self._add_vendor(vendor, sold)
        self._sites = _sites(tools)
        self._initials = _by_initial(self._names)
        self._firsts = {name.removeprefix("legal ").split(" ", 1)[0] for name in self._names}
        for phrases in self._products.values():
            phrases.sort(key=lambda item: -len(item[0]))
        self._telling = frozenset(name.split(" ", 1)[0] for name, entry in self._names.items() if _is_telling(entry))
        self._broad = {vendor for vendor, sold in self._by_vendor.items() if all(tool.broad_vendor for tool in sold)}

    def _add_tool(self, tool: KnownTool) -> None:
        for kind, texts in (("name", (tool.name, *tool.aliases)), ("card descriptor", tool.card_descriptors)):
            for text in texts:
                ordinary = tool.ordinary_word and kind == "name" and len(key(text).split()) == 1
                self._put(text, _Name(text, tool.vendor, tool.name, kind, ordinary))
        for text in (tool.name, *tool.aliases):
            phrase = tuple(words_of(text))
            if phrase:
                self._products[tool.vendor].append((phrase, tool.name))
                bare = tuple(word for word in phrase if word not in _vendor_words(tool.vendor))
                if bare and bare != phrase and not set(bare) <= _NEUTRAL:
                    self._products[tool.vendor].append((bare, tool.name))

    def _add_vendor(self, vendor: str, sold: Sequence[KnownTool]) -> None:
        ordinary = any(tool.ordinary_word and key(tool.name) == key(vendor) for tool in sold)
        for text in (vendor, *(legal for tool in sold for legal in tool.legal_names)):
            kind = "vendor" if text == vendor else "legal name"
            bare = len(key(text).split()) == 1 and key(text) == key(vendor)
            legal = key(text) != " ".join(words_of(text))
            self._put(text, _Name(text, vendor, None, kind, ordinary and bare and not legal))
            if ordinary and bare and legal:
                self._names[f"legal {' '.join(words_of(text))}"] = _Name(text, vendor, None, kind, ordinary=False)

    def _put(self, text: str, name: _Name) -> None:
        self._names.setdefault(key(text), name)

    def match(self, vendor_text: str, description: str = "", tool_text: str = "") -> Match:
        """Return what the texts mean. `tool_text` is a column that names the tool, and is believed."""
        asked = (vendor_text, description, tool_text)
        found = self._memory.get(asked)
        if found is None:
            found = self._memory[asked] = self._now(self._find(*asked))
        return found

    def _now(self, found: Match) -> Match:
        """Return a match with the tool that the found one was merged into."""
        kept = self._merged.get((found.tool or "").casefold())
        if kept is None or found.status != "accepted":
            return found
        return replace(found, vendor=kept[0], tool=kept[1], how=f"{found.how}, merged into {kept[1]}")

    def _find(self, vendor_text: str, description: str, tool_text: str) -> Match:
        if not tool_text and vendor_text in self._unrelated:
            return self._alike(vendor_text, description)
        found = (
            (self._by_alias(tool_text, description) if tool_text else None)
            or self._by_alias(vendor_text, description)
            or (self._by_tool_text(tool_text, vendor_text) if tool_text else None)
        )
        words = key(vendor_text).split(" ", 1) if found is None else ()
        if words and (words[0] in self._firsts or not words[0]):  # no name begins with any other word
            found = self._by_name(vendor_text, description)
        if found is None and "." in vendor_text:
            found = self._by_site(vendor_text, description)
        if found is None and words and words[0] in self._firsts:
            found = self._by_brand(vendor_text, description)
        return found or self._alike(vendor_text, description)

    def _by_alias(self, text: str, description: str) -> Match | None:
        alias = self._aliases.get(key(text))
        if alias is None:
            return None
        if alias.out_of_scope or alias.vendor is None:
            return Match("none", how=f"you said that “{text}” is no AI tool")
        tool = alias.tool or self._product(alias.vendor, description)
        return Match("accepted", alias.vendor, tool, f"alias “{text}” (yours)", 100.0)

    def _by_tool_text(self, tool_text: str, vendor_text: str) -> Match | None:
        name = self._names.get(key(tool_text))
        if name is not None and name.tool is None and tool_text == vendor_text:
            return None  # a vendor that was named for a whole sheet: what it sold, the description may say
        if name is not None:
            tool = name.tool or self._only_tool(name.vendor)
            return Match("accepted", name.vendor, tool, f"the file names the tool “{tool_text}”", 100.0)
        seller = self._names.get(key(vendor_text)) if vendor_text else None
        if seller is not None:
            tool = self._product(seller.vendor, tool_text)
            if tool is not None:
                return Match(
                    "accepted", seller.vendor, tool, f"known vendor “{seller.vendor}”, tool “{tool_text}”", 98.0
                )
        return None

    def _by_name(self, text: str, description: str) -> Match | None:
        """The whole text is a known name, but for legal forms and punctuation."""
        plain = key(text)
        name = self._names.get(plain) or self._names.get(f"legal {' '.join(words_of(text))}")
        if name is None:
            return None
        if name.ordinary:
            has_form = f"legal {' '.join(words_of(text))}" in self._names
            if not has_form and not self._names_product(name, description):
                return self._perhaps(name, f"“{text}” is also an ordinary name")
        if name.tool is not None:
            return Match("accepted", name.vendor, name.tool, f"{name.kind} “{name.text}”", 100.0)
        return self._of_vendor(
            name, f"{description} {text}", f"known vendor “{name.vendor}” ({name.kind})", description
        )

    def _of_vendor(self, name: _Name, where: str, how: str, description: str) -> Match | None:
        tool = self._product(name.vendor, where)
        if tool is not None:
            return Match("accepted", name.vendor, tool, f"{how}, product “{tool}” named in the text", 99.0)
        if name.vendor in self._broad:
            return Match("none", how=f"“{name.vendor}” sells much else, and no AI product is named")
        return Match("accepted", name.vendor, self._only_tool(name.vendor), how, 97.0)

    def _by_site(self, text: str, description: str) -> Match | None:
        """The text begins with a vendor's website; what follows is a product, a place, or says nothing."""
        site, *rest = [part for part in _PARTS.split(_plain_site(text)) if part] or [""]
        if site not in self._sites:
            return None
        vendor, only = self._sites[site]
        known = _NEUTRAL | _PLACES | {word for phrase, _ in self._products[vendor] for word in phrase}
        if not {word for part in rest for word in words_of(part) if not word.isdigit()} <= known:
            return None
        tool = only or self._product(vendor, f"{text} {description}")
        return Match("accepted", vendor, tool, f"website “{site}”", 98.0)

    def _by_brand(self, text: str, description: str) -> Match | None:
        """The text begins with a known name; what follows must be a product or a word that says nothing."""
        words = key(text).split() or words_of(text)
        for length in range(min(5, len(words)), 0, -1):
            name = self._names.get(" ".join(words[:length]))
            if name is None:
                continue
            rest = [word for word in words[length:] if not word.isdigit()]
            product = self._product(name.vendor, " ".join(words))
            known = _NEUTRAL | {word for phrase, _ in self._products[name.vendor] for word in phrase}
            if set(rest) <= known and (
                not name.ordinary or self._names_product(name, f"{' '.join(words)} {description}")
            ):
                tool = name.tool or product
                if tool is not None:
                    return Match("accepted", name.vendor, tool, f"{name.kind} “{name.text}” at the beginning", 95.0)
                how = f"known vendor “{name.vendor}” at the beginning"
                return self._of_vendor(name, f"{text} {description}", how, description)
            if length == len(words) or name.vendor not in self._broad or product is not None:
                return self._perhaps(name, f"“{text}” begins like “{name.text}”")
        return None

    def _names_product(self, name: _Name, text: str) -> bool:
        """Tell whether a text names a product of the vendor by more than the ordinary word itself."""
        words = tuple(words_of(text))
        own = tuple(words_of(name.text))
        return any(
            len(phrase) > 1 and phrase != own and _contains(words, phrase) for phrase, _ in self._products[name.vendor]
        )

    def _product(self, vendor: str, text: str) -> str | None:
        """The tool of a vendor whose name stands in a text, the longest name first."""
        words = tuple(words_of(text))
        if not words:
            return None
        return next((tool for phrase, tool in self._products[vendor] if _contains(words, phrase)), None)

    def _only_tool(self, vendor: str) -> str | None:
        sold = self._by_vendor[vendor]
        return sold[0].name if len(sold) == 1 else None

    def _perhaps(self, name: _Name, why: str) -> Match:
        tool = name.tool or self._only_tool(name.vendor)
        return Match("suggested", how=why, score=70.0, suggestions=(Suggestion(name.vendor, tool, 70.0, why),))

    def _alike(self, text: str, description: str) -> Match:
        """Suggest what is spelled alike, and tools that a reseller's text names."""
        found = self._unrelated.get(text)
        if found is None:
            plain = key(text)
            found = self._unrelated[text] = tuple(self._spelled_alike(plain)) if len(plain) > 3 else ()
        if not found and description:
            found = tuple(self._named_in(description))
        if not found:
            return _NOTHING
        best = max(found, key=lambda item: item.score)
        return Match("suggested", how=best.why, score=best.score, suggestions=found[:3])

    def _spelled_alike(self, plain: str) -> list[Suggestion]:
        group = self._initials.get(plain[0])
        if group is None:
            return []
        bare = plain.replace(" ", "")
        # Texts of very unlike lengths cannot be alike: only a stretch of the names, which stand by length, is compared.
        low = bisect_left(group.lengths, len(plain) * _ALIKE / (200 - _ALIKE))
        high = bisect_right(group.lengths, len(plain) * (200 - _ALIKE) / _ALIKE)
        stretch = group.known[low:high]
        near = self._nearest(plain, stretch, scorer=self._ratio, score_cutoff=_ALIKE, limit=5) if stretch else ()
        found: dict[tuple[str, str | None], Suggestion] = {}
        for place in dict.fromkeys((*group.joined.get(bare, ()), *(low + place for _, _, place in near))):
            name = group.names[place]
            score = self._ratio(bare, group.known[place].replace(" ", ""))
            tool = name.tool or self._only_tool(name.vendor)
            found.setdefault((name.vendor, tool), Suggestion(name.vendor, tool, score, f"spelled like “{name.text}”"))
        return sorted(found.values(), key=lambda item: -item.score)

    def _named_in(self, description: str) -> Iterator[Suggestion]:
        words = words_of(description)
        if self._telling.isdisjoint(words):
            return
        for place in range(len(words)):
            for length in (4, 3, 2, 1):
                name = self._names.get(" ".join(words[place : place + length]))
                if name is not None and _is_telling(name):
                    yield Suggestion(name.vendor, name.tool, 60.0, f"“{name.text}” stands in the text")
                    return


_NOTHING = Match("none")


def _plain_site(text: str) -> str:
    """A text without the card processor and "www." in front."""
    return _BEFORE_SITE.sub("", text.casefold())


def _sites(tools: Sequence[KnownTool]) -> dict[str, tuple[str, str | None]]:
    """The vendor of each website that sells nothing else, and the tool where it is of one alone."""
    found: dict[str, tuple[str, str | None]] = {}
    for tool in tools:
        if tool.website and "/" not in tool.website and not tool.broad_vendor:
            found[tool.website] = (tool.vendor, None if tool.website in found else tool.name)
    return found


def _is_telling(name: _Name) -> bool:
    """Tell whether a name inside other words is likely to mean the tool."""
    return name.tool is not None and not name.ordinary and len(name.text) > 4


@dataclass
class _Initial:
    """The names of one first letter, the shortest first."""

    known: list[str] = field(default_factory=list)
    lengths: list[int] = field(default_factory=list)
    names: list[_Name] = field(default_factory=list)
    joined: dict[str, list[int]] = field(default_factory=dict)  # a name without spaces -> its places


def _by_initial(names: Mapping[str, _Name]) -> dict[str, _Initial]:
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
