"""Names of files that can be written everywhere."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.catalog.file_names import free_path, safe_name, unique_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Contract 2026.pdf", "Contract 2026.pdf"),
        ("Vertrag für Köln (unterschrieben).pdf", "Vertrag für Köln (unterschrieben).pdf"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("C:\\Users\\ann\\order.docx", "C__Users_ann_order.docx"),
        ('a<b>|c?*".pdf', "a_b__c___.pdf"),
        ("line\nbreak\tand\x00nul.pdf", "linebreakandnul.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("CON", "_CON"),
        ("nul.pdf", "_nul.pdf"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("LPT².txt", "_LPT².txt"),
        ("console.txt", "console.txt"),
        ("ends with dots...", "ends with dots"),
        (".hidden", "hidden"),
        ("  ", "file"),
        ("..", "file"),
        ("\u200b", "file"),
    ],
)
def test_a_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


def test_a_long_name_keeps_its_ending() -> None:
    made = safe_name("ü" * 300 + ".pdf")
    assert made.endswith("ü.pdf")
    assert len(made.encode()) <= 150
    assert len(safe_name("x." + "y" * 400).encode()) <= 150


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("Ada / Ben", "Ada _ Ben.xlsx"), ("..", "List.xlsx"), (" ", "List.xlsx"), ("ada", "ada 2.xlsx"),
        ("ADA", "ADA 2.xlsx"), ("CON", "_CON.xlsx"), ("aux.", "_aux.xlsx"), ("Smith. ", "Smith.xlsx"),
        ("nul.of it", "_nul.of it.xlsx"), ("a" * 300, "a" * 150 + ".xlsx"),
    ],
)  # fmt: skip
def test_a_file_is_named_after_somebody_as_every_system_takes_it(name: str, file: str) -> None:
    assert unique_name(name, ".xlsx", {"ada"}) == file


@given(st.lists(st.text(max_size=12), max_size=12))
def test_no_two_names_are_one_file_anywhere(names: list[str]) -> None:
    taken: set[str] = set()
    made = [unique_name(name, ".eml", taken) for name in names]
    assert len({name.casefold() for name in made}) == len(names)
    assert all(safe_name(name) == name for name in made)


@given(st.text(max_size=300))
def test_any_text_makes_a_name_that_stays_itself(text: str) -> None:
    made = safe_name(text)
    assert made
    assert safe_name(made) == made
    assert not set(made) & set('<>:"/\\|?*')
    assert all(unicodedata.category(char)[0] != "C" for char in made)
    assert made == made.strip(". ")
    assert len(made.encode()) <= 151


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    for expected in ("a.pdf", "a (2).pdf", "a (3).pdf"):
        path = free_path(tmp_path, "a.pdf")
        assert path.name == expected
        path.write_bytes(b"")
