"""Matching vendors and tools: exact first, products in the text, suggestions only for what is merely alike."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from desktop_app.assets import resource
from desktop_app.catalog.functions import FUNCTIONS
from desktop_app.imports.known import load_tools
from desktop_app.imports.match import Matcher
from desktop_app.imports.matches import UserAlias
from desktop_app.imports.normalise import key

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load_tools(resource("ai_tools.csv")))


def test_the_list_is_long_and_uses_the_taxonomy() -> None:
    tools = load_tools(resource("ai_tools.csv"))
    assert len(tools) >= 450
    assert len({tool.name for tool in tools}) == len(tools)
    assert [tool.name for tool in tools if not tool.functions or set(tool.functions) - set(FUNCTIONS)] == []


@pytest.mark.parametrize(
    ("vendor", "description", "tool"),
    [
        ("OpenAI Ireland Ltd", "ChatGPT Team 30 seats", "ChatGPT"),
        ("OPENAI *CHATGPT SUBSCR +14158799686 CA", "", "ChatGPT"),
        ("Anthropic, PBC", "Claude Team", "Claude"),
        ("Claude.ai Subscription", "", "Claude"),
        ("GitHub, Inc.", "Copilot Business", "GitHub Copilot"),
        ("CURSOR, AI POWERED IDE", "", "Cursor"),
        ("Anysphere, Inc.", "", "Cursor"),
        ("DeepL SE", "Pro Advanced", "DeepL"),
        ("PADDLE.NET* ELEVENLABS", "", "ElevenLabs"),
        ("Microsoft Ireland Operations Ltd", "Microsoft 365 Copilot 50 seats", "Microsoft 365 Copilot"),
        ("Runway AI, Inc.", "Unlimited plan", "Runway"),
        ("OTTER.AI", "", "Otter"),
    ],
)
def test_known_names_are_accepted_and_say_how(matcher: Matcher, vendor: str, description: str, tool: str) -> None:
    found = matcher.match(vendor, description)
    assert (found.status, found.tool) == ("accepted", tool)
    assert found.how


@pytest.mark.parametrize(
    "name",
    [
        "Runway Cafe Heathrow", "Runway Cafe Airport Ltd", "Cursor Printing Ltd", "Jasper Building Services",
        "Otter Creek Farm", "Claude Monet Gallery", "Gamma Radiation Services", "Midjourney Travel", "Harvey Nichols",
        "Notion Furniture", "Dust Cleaning GmbH", "Lambda Solutions Ltd", "Sierra Leone Imports", "Granola Foods",
        "Motion Control GmbH", "Ada Lovelace Institute", "Fathom Marine Ltd", "Replicate Printing", "Modal Shift Ltd",
        "Bolt Hardware Store", "Chorus Theatre", "Clay Pottery Studio", "Lavender Fields", "Paradox Books",
        "Consensus Mediation", "Pinecone Nursery", "Comet Couriers", "Neptune Shipping", "Galileo School",
        "Hex Nuts & Bolts", "Julius Caesar Pizzeria", "Warp Knitting Mills", "Harvey", "Jasper", "Writer", "Motion",
        "Adobe Systems Software Ireland Ltd", "Zendesk, Inc.", "Box", "Nice", "Linear", "Outreach", "Getty Images",
        "Pitch Consulting", "Crayon Group", "Scenario Planning Ltd", "Type Media", "Crisp Ltd", "Clockwise Offices",
        "Beam", "Plus", "Translated", "Bubbles", "Spline", "Jamie Oliver", "Monica", "Factory", "Speak", "Label Studio",
        "Playground Equipment Ltd", "Durable Products", "Graphite Engineering", "Drift Coffee", "Rows of Roses",
    ],
)  # fmt: skip
def test_an_ordinary_name_is_a_suggestion_at_most(matcher: Matcher, name: str) -> None:
    assert matcher.match(name).status != "accepted"


@pytest.mark.parametrize(
    "vendor", ["Microsoft Ireland Operations Ltd", "Google Ireland Limited", "GitHub, Inc.", "SAP SE"]
)
def test_a_broad_vendor_alone_is_out_of_scope(matcher: Matcher, vendor: str) -> None:
    assert matcher.match(vendor, "Subscription").status == "none"


@pytest.mark.parametrize(
    ("said", "tool"),
    [
        ("GitHub Copilot Business 20 seats", "GitHub Copilot"), ("Azure: GitHub Copilot", "GitHub Copilot"),
        ("Microsoft 365 Copilot", "Microsoft 365 Copilot"), ("Copilot Studio messages", "Copilot Studio"),
    ],
)  # fmt: skip
def test_a_product_whose_name_ends_like_another_is_not_that(matcher: Matcher, said: str, tool: str) -> None:
    found = matcher.match("Microsoft Ireland Operations Ltd", said)
    assert (found.status, found.tool) == ("accepted", tool)


def test_a_reseller_whose_text_names_a_tool_is_a_suggestion(matcher: Matcher) -> None:
    found = matcher.match("Softwarehaus Nord GmbH", "ChatGPT Enterprise 50 seats")
    assert found.status == "suggested"
    assert found.suggestions[0].tool == "ChatGPT"


def test_the_users_word_wins() -> None:
    aliases = [
        UserAlias(key("Runway Cafe Heathrow"), None, None, out_of_scope=True),
        UserAlias(key("Bluebird Cloud GmbH"), "Anysphere", "Cursor", out_of_scope=False),
        UserAlias(key("Midjourney"), "Own Vendor", "Own Tool", out_of_scope=False),
    ]
    matcher = Matcher(load_tools(resource("ai_tools.csv")), aliases)
    assert matcher.match("RUNWAY CAFE HEATHROW").status == "none"
    assert matcher.match("Bluebird Cloud").tool == "Cursor"
    assert matcher.match("Midjourney, Inc.").tool == "Own Tool"


def test_no_ordinary_supplier_of_real_ledgers_is_accepted(matcher: Matcher, samples: Path) -> None:
    cells: set[str] = set()
    for path in (samples / "uk-gov-spend").iterdir():
        text = path.read_bytes().decode("cp1252", errors="replace")
        cells.update(cell for row in csv.reader(text.splitlines()) for cell in row)
    assert len(cells) > 5000
    assert [cell for cell in cells if matcher.match(cell).status == "accepted"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OpenAI, L.L.C.", "openai"),
        ("DeepL SE", "deepl"),
        ("Anthropic Ireland, Limited", "anthropic"),
        ("SQ *Blue Bottle", "blue bottle"),
        ("Müller & Söhne GmbH & Co. KG", "müller söhne"),
        ("SAP Deutschland SE & Co. KG, Walldorf", "sap deutschland walldorf"),
        ("Blue Bottle #12345", "blue bottle"),
        ("Blue Bottle no. 12345 London", "blue bottle"),
        ("Dataminr 2026-11-28", "dataminr"),
        ("Milano +3902123456", "milano"),
        ("", ""),
    ],
)
def test_keys_leave_out_legal_forms_and_processors(text: str, expected: str) -> None:
    assert key(text) == expected


ORDINARY = (
    "Cafe", "Printing Ltd", "Plumbing & Heating", "Consulting GmbH", "Travel", "Bakery", "Primary School", "Farm Shop",
    "Gallery", "Law LLP", "Hotel", "Motors", "Cleaning Services", "Restaurant Bar", "Logistics BV", "Dental Practice",
)  # fmt: skip


@pytest.mark.parametrize("what", ORDINARY)
def test_a_brand_followed_by_an_ordinary_trade_is_a_suggestion_at_most(matcher: Matcher, what: str) -> None:
    tools = load_tools(resource("ai_tools.csv"))
    names = {name for tool in tools for name in (tool.name, tool.vendor, *tool.aliases) if " " not in name}
    assert len(names) > 500
    own = {key(name) for tool in tools for name in (tool.name, tool.vendor, *tool.legal_names, *tool.aliases)}
    texts = [text for name in sorted(names) if key(text := f"{name} {what}") not in own]  # "Leya Law" is a tool's name
    assert [text for text in texts if matcher.match(text).status == "accepted"] == []


def test_street_names_first_names_and_places_are_nobodys_tool(matcher: Matcher) -> None:
    streets = (
        "Otter Lane",
        "Jasper Avenue",
        "Harvey Road",
        "Claude Street",
        "Gemini Court",
        "Cursor House",
        "Poe Close",
    )
    places = ("Dartmouth", "Leeds", "Augsburg", "Lyon", "Porto", "Zaragoza", "Utrecht", "Perth", "Cork", "Gent")
    trades = ("Taxi", "Reisebüro", "Boulangerie", "Panadería", "Bakkerij", "Papelaria", "Steuerberater", "Notaire")
    names = [*streets, *(f"{trade} {place}" for trade in trades for place in places)]
    assert [name for name in names if matcher.match(name).status != "none" and matcher.match(name).tool] == []


def test_no_ordinary_company_is_taken_for_a_tool(matcher: Matcher) -> None:
    names = (DATA / "ordinary_names.txt").read_text("utf-8").splitlines()
    assert len(names) > 1300
    found = {
        f"{name}, {said}": matcher.match(name, said) for name in names for said in ("", "Pro plan for the AI team")
    }
    assert {name: match.how for name, match in found.items() if match.status == "accepted"} == {}


@pytest.mark.parametrize(
    ("text", "means"),
    [("CB OPENAI *CHATGPT FACT 120926", "ChatGPT"),
     ("FACTURE CARTE DU 280926 MISTRAL AI PARIS CARTE 4974XXXX1234", "Mistral AI"),
     ("PAIEMENT CB DU 12/09 ELEVENLABS.IO", "ElevenLabs"),
     ("COMPRA TARJ. 4020XXXXXXXX1234 OPENAI *CHATGPT", "ChatGPT"), ("CARGO TARJETA 1234 ANTHROPIC", "Anthropic"),
     ("BEA, Betaalpas MIDJOURNEY INC.,PAS001", "Midjourney")],
)  # fmt: skip
def test_what_banks_write_around_a_name_is_no_part_of_it(matcher: Matcher, text: str, means: str) -> None:
    found = matcher.match(text)
    assert (found.status, found.tool or found.vendor) == ("accepted", means)


@pytest.mark.parametrize("name", ["CB Richard Ellis", "Carte Blanche SARL", "Gift Card 1234", "Facture Carte Grise"])
def test_words_of_banks_make_no_name(matcher: Matcher, name: str) -> None:
    assert matcher.match(name).status == "none"


@pytest.mark.parametrize(
    "written",
    ["{}", "{} LONDON GB", "PAYPAL *{}", "LASTSCHRIFT {}", "GOOGLE *{}", "10443 {}", "CB {} FACT 120926",
     "FACTURE CARTE DU 280926 {} CARTE 4974XXXX1234", "COMPRA TARJ. 4020XXXXXXXX1234 {}"],
)  # fmt: skip
def test_no_company_of_a_near_name_is_taken_for_a_tool(matcher: Matcher, written: str) -> None:
    names = (DATA / "near_names.txt").read_text("utf-8").splitlines()
    assert len(names) > 200
    found = {text: matcher.match(text) for name in names if (text := written.format(name))}
    assert {text: match.how for text, match in found.items() if match.status == "accepted"} == {}


@pytest.mark.parametrize(
    "text",
    [
        "DESCRIPT LTD PRINTING", "COPY.AI PRINT LONDON", "YOU.COM TRAVEL", "Descript Ltd Printing",
        "HARVEY COUNSEL LLP", "JASPER LTD BRISTOL", "OTTER.AI CAFE BERLIN", "GRANOLA, INC.",
        "MICROSOFT#G0123456", "GOOGLE *RUNWAY CAFE", "MSFT *OFFICE 365",
    ],
)  # fmt: skip
def test_what_follows_a_name_in_a_statement_may_make_it_another(matcher: Matcher, text: str) -> None:
    assert matcher.match(text).status != "accepted"


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("CLAUDE BY ANTHROPIC", "Claude"), ("WINDSURF (CODEIUM)", "Windsurf"), ("Anysphere, Inc. dba Cursor", "Cursor"),
        ("TABNINE LTD RAMAT GAN", "Tabnine"), ("SURFERSEO.COM WROCLAW", "Surfer"),
        ("NOTION LABS AI ADD-ON", "Notion AI"), ("MSFT *AZURE OPENAI", "Azure OpenAI"),
        ("MOTION USEMOTION.COM", "Motion"), ("GOOGLE *GEMINI ADV G.CO/HELPPAY#", "Gemini"),
        ("MICROSOFT*GITHUB COPILOT", "GitHub Copilot"),
        ("PayPal Europe S.a.r.l. et Cie S.C.A; Ihr Einkauf bei Midjourney Inc", "Midjourney"),
        ("PRLV SEPA DEEPL SE", "DeepL"), ("COMPRA TARJETA 5402XXXX OPENAI *CHATGPT", "ChatGPT"),
        ("K-70012 Langdock GmbH", "Langdock"), ("ANTHROPIC, PBC CLAUDE.AI SUBSC", "Claude"),
        ("PAYPAL *IDEOGRAMAI", "Ideogram"), ("GRAMMARLY CO*QWE12RT", "Grammarly"),
    ],
)  # fmt: skip
def test_what_stands_around_a_name_does_not_hide_it(matcher: Matcher, text: str, tool: str) -> None:
    match = matcher.match(text)
    assert (match.status, match.tool) == ("accepted", tool)


@pytest.mark.parametrize("name", ["Mistral AI", "Mistral AI SAS", "MISTRAL.AI", "MISTRAL.AI PARIS"])
def test_a_vendor_of_several_tools_is_not_taken_for_one_of_them(matcher: Matcher, name: str) -> None:
    found = matcher.match(name, "Invoice 4711")
    assert (found.status, found.vendor, found.tool) == ("accepted", "Mistral AI", None)
    assert matcher.match(name, "Le Chat Pro, 5 seats").tool == "Le Chat"


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("ANTHROPIC CLAUDE API", "Claude API"), ("Anthropic Claude API usage", "Claude API"),
        ("ANTHROPIC CLAUDE", "Claude"), ("ANTHROPIC* CLAUDE TEAM", "Claude"), ("ANTHROPIC CLAUDE 4155550100", "Claude"),
        ("CLAUDE.AI SUBSCRIPTION", "Claude"), ("OPENAI *CHATGPT SUBSCR", "ChatGPT"), ("OPENAI CHATGPT PLUS", "ChatGPT"),
    ],
)  # fmt: skip
def test_a_product_that_a_card_names_after_another_is_what_was_bought(matcher: Matcher, text: str, tool: str) -> None:
    found = matcher.match(text)
    assert (found.status, found.tool) == ("accepted", tool)


@pytest.mark.parametrize("name", ["card_descriptors.csv", "card_descriptors_fresh.csv"])
def test_what_card_statements_call_ai_vendors_is_known(matcher: Matcher, name: str) -> None:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        meant = {row["text"]: row["means"] for row in csv.DictReader(file)}
    found = {text: matcher.match(text) for text in meant}
    accepted = {text: match for text, match in found.items() if match.status == "accepted"}
    assert len(accepted) >= 0.96 * len(meant)
    assert sum(match.status != "none" for match in found.values()) >= 0.98 * len(meant)
    others = {text: match.tool for text, match in accepted.items() if match.tool and meant[text] != match.tool}
    assert {text for text in others if meant[text] != accepted[text].vendor} == set()


@pytest.mark.parametrize(
    ("text", "tool"),
    [("OTTER.AI MOUNTAIN VIEW CA", "Otter"), ("WWW.JASPER.AI AUSTIN TX", "Jasper"), ("STRIPE* N8N.IO BERLIN", "n8n"),
     ("Windsurf.com", "Windsurf"), ("LS *TYPINGMIND", "TypingMind")],
)  # fmt: skip
def test_a_website_is_no_ordinary_name(matcher: Matcher, text: str, tool: str) -> None:
    match = matcher.match(text)
    assert (match.status, match.tool) == ("accepted", tool)


def test_a_website_of_a_vendor_of_much_else_is_not_enough(matcher: Matcher) -> None:
    assert [matcher.match(text).status for text in ("ZOOM.COM 888", "WWW.CANVA.COM SYDNEY")] == ["none", "none"]
