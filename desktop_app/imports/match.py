"""Which vendor and tool a text means: exact names first, then names with their product; what is alike is suggested.

Precision comes first. A brand that is followed by an unknown word ("Runway Cafe Heathrow") is a suggestion at most.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from desktop_app.catalog.sentences import say
from desktop_app.imports.known import KnownTool
from desktop_app.imports.known_names import NEUTRAL, KnownName, NameIndex, legal_key
from desktop_app.imports.matches import Match, Suggestion, UserAlias
from desktop_app.imports.normalise import key, words_of
from desktop_app.imports.statement_text import may_be_led, names_trade, readings

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
_PARTS = re.compile(r"[\s*,;:()/]+")
_BEFORE_SITE = re.compile(r"^(?:\w+\s*\*+\s*)?(?:www\.)?")


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
        self._aliases = {alias.key: alias for alias in aliases if alias.key}
        self._merged = merged or {}
        self._index = NameIndex(tools)
        self._memory: dict[tuple[str, str, str], Match] = {}
        self._certain: dict[str, Match] = {}  # keys of names that are beyond doubt
        self._unrelated: dict[str, tuple[Suggestion, ...]] = {}  # vendor text -> what is spelled alike
        self._alike_keys: dict[str, tuple[Suggestion, ...]] = {}  # the same by keys, which several texts can share

    def match(self, vendor_text: str, description: str = "", tool_text: str = "") -> Match:
        """Return what the texts mean. `tool_text` is a column that names the tool, and is believed."""
        asked = (vendor_text, description, tool_text)
        found = self._memory.get(asked)
        if found is None:
            found = self._find(vendor_text, description, tool_text)
            if self._merged:
                found = self._now(found)
            self._memory[asked] = found
        return found

    def _now(self, found: Match) -> Match:
        """Return a match with the tool that the found one was merged into."""
        kept = self._merged.get((found.tool or "").casefold())
        if kept is None or found.status != "accepted":
            return found
        return replace(
            found, vendor=kept[0], tool=kept[1], how=say("{how}, merged into {kept}", how=found.how, kept=kept[1])
        )

    def _find(self, vendor_text: str, description: str, tool_text: str) -> Match:
        if not tool_text:
            plain = key(vendor_text)
            if certain := self._by_certain_name(plain):
                return certain
            if vendor_text in self._unrelated:
                return self._alike(vendor_text, description)
            if self._begins_unheard(vendor_text, plain):
                led = self._in_statement(vendor_text, description) if may_be_led(vendor_text) else None
                return led or self._alike(vendor_text, description)
        found = self._known(vendor_text, description, tool_text)
        if found is None or found.status == "suggested":
            found = self._in_statement(vendor_text, description) or found
        return found or self._alike(vendor_text, description)

    def _by_certain_name(self, plain: str) -> Match | None:
        """Tell at once of a tool's name, but for legal forms and punctuation, what no other text can change."""
        name = self._index.names.get(plain)
        if name is None or name.tool is None or name.ordinary or plain in self._aliases:
            return None
        found = self._certain.get(plain)
        if found is None:
            found = self._certain[plain] = _named(name)
        return found

    def _begins_unheard(self, text: str, plain: str) -> bool:
        """Tell at once of most texts that they are no known name or website, nor begin with one."""
        first = plain.partition(" ")[0]
        known = not first or first in self._index.firsts or plain in self._aliases or plain in self._index.joined
        return not (known or "." in text)

    def _in_statement(self, text: str, description: str) -> Match | None:
        """The text is a name with what a statement writes around it, and the name is known beyond doubt."""
        if key(text).split(" ", 1)[0] not in self._index.firsts and not may_be_led(text):
            return None
        for name, behind in readings(text):
            found = self._known(name, f"{behind} {description}".strip(), "")
            if found is not None and found.status != "suggested":
                return found
        return None

    def _known(self, vendor_text: str, description: str, tool_text: str) -> Match | None:
        """What the texts mean where they hold a name that is known; None where nothing is."""
        found = (
            (self._by_alias(tool_text, description) if tool_text else None)
            or self._by_alias(vendor_text, description)
            or (self._by_tool_text(tool_text, vendor_text) if tool_text else None)
        )
        words = key(vendor_text).split(" ", 1) if found is None else ()
        if words and (words[0] in self._index.firsts or not words[0]):  # no name begins with any other word
            found = self._by_name(vendor_text, description)
        if found is None and "." in vendor_text:
            found = self._by_site(vendor_text, description)
        if found is None and words and words[0] in self._index.firsts:
            found = self._by_brand(vendor_text, description)
        return found or self._by_joined(vendor_text)

    def _by_alias(self, text: str, description: str) -> Match | None:
        alias = self._aliases.get(key(text))
        if alias is None:
            return None
        if alias.out_of_scope or alias.vendor is None:
            return Match("none", how=say("you said that “{text}” is no AI tool", text=text))
        tool = alias.tool or self._index.product(alias.vendor, description)
        return Match("accepted", alias.vendor, tool, say("alias “{text}” (yours)", text=text), 100.0)

    def _by_tool_text(self, tool_text: str, vendor_text: str) -> Match | None:
        name = self._index.names.get(key(tool_text))
        if name is not None and name.tool is None and tool_text == vendor_text:
            return None  # a vendor that was named for a whole sheet: what it sold, the description may say
        if name is not None:
            tool = name.tool or self._index.only_tool(name.vendor)
            return Match(
                "accepted",
                name.vendor,
                tool,
                say("the file names the tool “{tool_text}”", tool_text=tool_text),
                100.0,
            )
        seller = self._index.names.get(key(vendor_text)) if vendor_text else None
        if seller is not None:
            tool = self._index.product(seller.vendor, tool_text)
            if tool is not None:
                return Match(
                    "accepted",
                    seller.vendor,
                    tool,
                    say(
                        "known vendor “{vendor}”, tool “{tool_text}”",
                        vendor=seller.vendor,
                        tool_text=tool_text,
                    ),
                    98.0,
                )
        return None

    def _by_name(self, text: str, description: str) -> Match | None:
        """The whole text is a known name, but for legal forms and punctuation."""
        plain = key(text)
        name = self._index.names.get(plain) or self._index.names.get(legal_key(text))
        if name is None:
            return None
        if name.ordinary:
            has_form = legal_key(text) in self._index.names
            if not has_form and not self._index.names_product(name, description):
                return self._perhaps(name, say("“{text}” is also an ordinary name", text=text))
        if name.tool is not None:
            return _named(name)
        return self._of_vendor(
            name,
            f"{description} {text}",
            say("known vendor “{vendor}” ({kind})", vendor=name.vendor, kind=name.kind),
            description,
        )

    def _of_vendor(self, name: KnownName, where: str, how: str, description: str) -> Match | None:
        tool, vendor = self._index.product(name.vendor, where), name.vendor
        if tool is not None and (other := self._index.another(vendor, where)):
            tool, vendor = other.tool, other.vendor
        if tool is not None:
            return Match(
                "accepted",
                vendor,
                tool,
                say("{how}, product “{tool}” named in the text", how=how, tool=tool),
                99.0,
            )
        if name.vendor in self._index.broad:
            return Match("none", how=say("“{vendor}” sells much else, and no AI product is named", vendor=name.vendor))
        return Match("accepted", name.vendor, self._index.only_tool(name.vendor), how, 97.0)

    def _by_site(self, text: str, description: str) -> Match | None:
        """The text begins with a vendor's website; what follows is a product, a place, or says nothing.

        Statements write in capitals, and places that are not known here behind the website.
        """
        site, *rest = [part for part in _PARTS.split(_plain_site(text)) if part] or [""]
        if site not in self._index.sites:
            return None
        vendor, only = self._index.sites[site]
        words = {word for part in rest for word in words_of(part) if not word.isdigit()}
        unknown = words - NEUTRAL - _PLACES - self._index.product_words(vendor)
        if unknown and (not text.isupper() or names_trade(text)):
            return None
        tool = only or self._index.product(vendor, f"{text} {description}")
        return Match("accepted", vendor, tool, say("website “{site}”", site=site), 98.0)

    def _by_joined(self, text: str) -> Match | None:
        """The text is a name of several words that a card writes as one: TOPAZLABS."""
        plain = key(text)
        name = self._index.joined.get(plain) if len(plain) >= _LONG else None
        if name is None:
            return None
        how = say("{kind} “{text}”", kind=name.kind, text=name.text)
        return Match("accepted", name.vendor, name.tool or self._index.only_tool(name.vendor), how, 95.0)

    def _by_brand(self, text: str, description: str) -> Match | None:
        """The text begins with a known name; what follows must be a product or a word that says nothing."""
        words = " ".join(key(text).split() or words_of(text)).replace("add on", "addon").split()
        for length in range(min(5, len(words)), 0, -1):
            name = self._index.names.get(" ".join(words[:length]))
            if name is None:
                continue
            rest = [word for word in words[length:] if not word.isdigit()]
            product = self._index.product(name.vendor, " ".join(words))
            own = self._index.own_names(name.vendor, rest)
            unknown = set(rest) - NEUTRAL - self._index.product_words(name.vendor) - own
            if unknown <= set(words_of(name.vendor)) and (
                not name.ordinary
                or own  # CLAUDE BY ANTHROPIC
                or self._index.names_product(name, f"{' '.join(words)} {description}")
            ):
                # What follows a product may name another: ANTHROPIC CLAUDE is Claude, ANTHROPIC CLAUDE API is not.
                more = product is not None and product != self._index.product(name.vendor, " ".join(words[:length]))
                tool = product if more else name.tool or product or self._index.ai_of(name.vendor, rest)
                if tool is not None:
                    return Match(
                        "accepted",
                        name.vendor,
                        tool,
                        say("{kind} “{text}” at the beginning", kind=name.kind, text=name.text),
                        95.0,
                    )
                how = say("known vendor “{vendor}” at the beginning", vendor=name.vendor)
                return self._of_vendor(name, f"{text} {description}", how, description)
            if length == len(words) or name.vendor not in self._index.broad or product is not None:
                return self._perhaps(name, say("“{text}” begins like “{name}”", text=text, name=name.text))
        return None

    def _perhaps(self, name: KnownName, why: str) -> Match:
        tool = name.tool or self._index.only_tool(name.vendor)
        return Match("suggested", how=why, score=70.0, suggestions=(Suggestion(name.vendor, tool, 70.0, why),))

    def _alike(self, text: str, description: str) -> Match:
        """Suggest what is spelled alike, and tools that a reseller's text names."""
        found = self._unrelated.get(text)
        if found is None:
            plain = key(text)
            found = self._alike_keys.get(plain)
            if found is None:
                found = self._alike_keys[plain] = self._spelled_alike(plain) if len(plain) > 3 else ()
            self._unrelated[text] = found
        if not found and description:
            named = self._index.named_in(description)
            why = say("“{text}” stands in the text", text=named.text) if named else ""
            found = (Suggestion(named.vendor, named.tool, 60.0, why),) if named else ()
        if not found:
            return _NOTHING
        best = max(found, key=lambda item: item.score)
        return Match("suggested", how=best.why, score=best.score, suggestions=found)

    def _spelled_alike(self, plain: str) -> tuple[Suggestion, ...]:
        alike = self._index.spelled_alike(plain)
        if not alike:
            return ()  # most texts are like none
        found: dict[tuple[str, str | None], tuple[float, str]] = {}
        for name, score in alike:
            tool = name.tool or self._index.only_tool(name.vendor)
            found.setdefault((name.vendor, tool), (score, name.text))
        best = sorted(found.items(), key=lambda item: -item[1][0])[:_MOST]
        return tuple(
            Suggestion(vendor, tool, score, say("spelled like “{text}”", text=text))
            for (vendor, tool), (score, text) in best
        )


_NOTHING = Match("none")
_LONG = 8  # letters of a name that is no other word by chance
_MOST = 3  # suggestions of one text


def _named(name: KnownName) -> Match:
    how = say("{kind} “{text}”", kind=name.kind, text=name.text)
    return Match("accepted", name.vendor, name.tool, how, 100.0)


def _plain_site(text: str) -> str:
    """A text without the card processor and "www." in front."""
    return _BEFORE_SITE.sub("", text.casefold())
