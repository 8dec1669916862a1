"""Lists of users: the words by which six languages say that an account is no seat, and names in two columns."""

from __future__ import annotations

import pytest

from desktop_app.imports.model import Choices
from tests.imports.sheets import column, parsed_text, reasons

CHOICES = Choices(vendor="Grammarly", data_date="2026-10-01")
PENDING, DEACTIVATED = "the invitation is pending", "the account is deactivated"


@pytest.mark.parametrize(
    ("head", "word", "reason"),
    [("Status", "Pending invite", PENDING), ("Status", "Eingeladen", PENDING), ("Status", "Deaktiviert", DEACTIVATED),
     ("Statut", "Invitation en attente", PENDING), ("Statut", "Désactivé", DEACTIVATED),
     ("Estado", "Pendiente", PENDING), ("Estado", "Desactivado", DEACTIVATED), ("Status", "Uitgenodigd", PENDING),
     ("Status", "Gedeactiveerd", DEACTIVATED), ("Situação", "Convite pendente", PENDING),
     ("Situação", "Desativada", DEACTIVATED), ("Status", "Gesperrt", "the account is suspended")],
)  # fmt: skip
def test_an_invited_or_deactivated_account_is_no_seat(head: str, word: str, reason: str) -> None:
    text = f"Name;Email;{head};Last Login\nAda Lovelace;ada@example.com;{word};\nJo Fine;jo@example.com;aktiv;\n"
    assert reasons(parsed_text(text, CHOICES, delimiter=";")) == [reason]


@pytest.mark.parametrize("head", ["Prénom;Nom", "First Name;Name", "First Name;Last Name", "Vorname;Nachname"])
def test_first_and_last_name_make_one_name(head: str) -> None:
    text = f"{head};Email;Last Login\nZoé;Petit;zoe@example.com;2026-09-01\n"
    assert column(parsed_text(text, CHOICES, delimiter=";"), "name") == ["Zoé Petit"]


def test_a_whole_name_beside_its_parts_stays() -> None:
    text = "First Name;Last Name;Name;Email;Last Login\nZoé;Petit;Petit, Zoé;zoe@example.com;2026-09-01\n"
    assert column(parsed_text(text, CHOICES, delimiter=";"), "name") == ["Petit, Zoé"]
    text = "First Name;Name;Email;Last Login\nZoé;Zoé Petit;zoe@example.com;2026-09-01\n"
    assert column(parsed_text(text, CHOICES, delimiter=";"), "name") == ["Zoé Petit"]
